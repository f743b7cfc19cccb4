//! Configuration: `unblock.toml`, and the same table in manifests under `metadata.unblock`.

use std::fmt;
use std::ops::Range;

use camino::{Utf8Path, Utf8PathBuf};
use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::Cause;
use super::levels::Setting;
use super::nearest::suggestion;
use super::selector::Selector;
use crate::catalog::{Effect, PathFact};
use crate::diagnostic::Level;
use crate::text::LineIndex;
use crate::workspace::{Config, Workspace};

/// What all configuration of a workspace says together.
#[derive(Debug, Default)]
pub(super) struct Settings {
    /// For all packages.
    pub(super) workspace: Vec<Setting>,
    /// For each package, by index.
    pub(super) packages: Vec<Vec<Setting>>,
    /// Globs of files to leave out.
    pub(super) exclude: Vec<String>,
    /// The baseline, absolute.
    pub(super) baseline: Option<Utf8PathBuf>,
    /// The user's declaration files, absolute, each with where it is named.
    pub(super) apis: Vec<(Utf8PathBuf, ConfigError)>,
    /// The user's functions that block.
    pub(super) facts: Vec<PathFact>,
}

/// A mistake in a configuration file.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ConfigError {
    /// Absolute path of the file.
    pub path: Utf8PathBuf,
    /// 1-based line.
    pub line: u32,
    /// 1-based column, in characters.
    pub column: u32,
    /// What is wrong, a sentence without final period.
    pub message: String,
}

impl fmt::Display for ConfigError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}:{}: {}", self.path, self.line, self.column, self.message)
    }
}

/// Reads all configuration that was found. All mistakes are returned together.
pub(super) fn read(config: &Config, workspace: &Workspace) -> Result<Settings, Vec<ConfigError>> {
    let mut settings = Settings { packages: vec![Vec::new(); workspace.packages.len()], ..Settings::default() };
    let mut errors = Vec::new();
    if let Some(metadata) = &config.workspace {
        let read = manifest(&metadata.manifest_path, &["workspace", "metadata", "unblock"], &workspace.root, &mut errors);
        settings.add(read, None);
    }
    if let Some(file) = &config.file {
        let mut table = Table::new(&file.path, &file.text, &workspace.root);
        table.root();
        errors.append(&mut table.errors);
        settings.add(table.found, None);
    }
    for metadata in &config.packages {
        let read = manifest(&metadata.manifest_path, &["package", "metadata", "unblock"], &workspace.root, &mut errors);
        let package = workspace.packages.iter().position(|package| package.manifest_path == metadata.manifest_path);
        settings.add(read, package);
    }
    if errors.is_empty() { Ok(settings) } else { Err(errors) }
}

impl Settings {
    fn add(&mut self, found: Found, package: Option<usize>) {
        match package.and_then(|package| self.packages.get_mut(package)) {
            Some(of_package) => of_package.extend(found.levels),
            None => self.workspace.extend(found.levels),
        }
        self.exclude.extend(found.exclude);
        self.apis.extend(found.apis);
        self.facts.extend(found.facts);
    }
}

fn manifest(path: &Utf8Path, keys: &[&str], root: &Utf8Path, errors: &mut Vec<ConfigError>) -> Found {
    // The manifest was read before; one that is gone or broken since has nothing to say here.
    let Ok(text) = std::fs::read_to_string(path) else { return Found::default() };
    let mut table = Table::new(path, &text, root);
    table.under(keys);
    errors.append(&mut table.errors);
    table.found
}

/// What one table says.
#[derive(Default)]
struct Found {
    levels: Vec<Setting>,
    exclude: Vec<String>,
    apis: Vec<(Utf8PathBuf, ConfigError)>,
    facts: Vec<PathFact>,
}

/// One table while it is read.
struct Table<'t> {
    path: &'t Utf8Path,
    text: &'t str,
    lines: LineIndex,
    shown: String,
    found: Found,
    errors: Vec<ConfigError>,
}

type Entries<'a, 't> = &'a DeTable<'t>;

impl<'t> Table<'t> {
    fn new(path: &'t Utf8Path, text: &'t str, root: &Utf8Path) -> Self {
        let shown = path.strip_prefix(root).unwrap_or(path).to_string();
        Self { path, text, lines: LineIndex::new(text), shown, found: Found::default(), errors: Vec::new() }
    }

    fn root(&mut self) {
        match DeTable::parse(self.text) {
            Ok(table) => self.table(table.get_ref()),
            Err(error) => {
                let message = error.message().replace('\n', ", ");
                self.error(error.span().unwrap_or(0..0), message);
            }
        }
    }

    fn under(&mut self, keys: &[&str]) {
        let Ok(root) = DeTable::parse(self.text) else { return };
        let mut table = root.get_ref();
        for key in keys {
            match table.get(*key).map(Spanned::get_ref) {
                Some(DeValue::Table(inner)) => table = inner,
                _ => return,
            }
        }
        self.table(table);
    }

    fn error(&mut self, at: Range<usize>, message: impl Into<String>) {
        let error = self.place(at, message.into());
        self.errors.push(error);
    }

    fn place(&self, at: Range<usize>, message: String) -> ConfigError {
        let position = self.lines.position(self.text, at.start.min(self.text.len()) as u32);
        ConfigError { path: self.path.to_owned(), line: position.line, column: position.column, message }
    }

    fn table(&mut self, table: Entries<'_, '_>) {
        self.entries(table);
        self.errors.sort_by_key(|error| (error.line, error.column));
    }

    fn entries(&mut self, table: Entries<'_, '_>) {
        for (key, value) in table {
            match &**key.get_ref() {
                "lints" => self.lints(value),
                "exclude" => {
                    for (glob, _) in self.strings(value) {
                        self.found.exclude.push(glob);
                    }
                }
                "apis" => {
                    for (file, at) in self.strings(value) {
                        let path = self.path.parent().unwrap_or(self.path).join(file);
                        let place = self.place(at, String::new());
                        self.found.apis.push((path, place));
                    }
                }
                "api" => self.apis(value),
                other => {
                    let near = suggestion(other, ["lints", "exclude", "apis", "api"]);
                    self.error(key.span(), format!("unknown key `{other}`{near}; known are `lints`, `exclude`, `apis`, `api`"));
                }
            }
        }
    }

    fn lints(&mut self, value: &Spanned<DeValue<'_>>) {
        let DeValue::Table(table) = value.get_ref() else {
            return self.error(value.span(), "expected a table of lints and levels, as `[lints]` with `blocking_fs = \"deny\"`");
        };
        for (name, value) in table {
            let level = value.get_ref().as_str().and_then(|word| LEVELS.into_iter().find(|level| level.as_str() == word));
            let selector = Selector::parse(name.get_ref());
            if let Err(message) = &selector {
                self.error(name.span(), message.clone());
            }
            if level.is_none() {
                let near = suggestion(value.get_ref().as_str().unwrap_or_default(), LEVELS.map(Level::as_str));
                self.error(value.span(), format!("expected \"allow\", \"warn\", \"deny\" or \"forbid\"{near}"));
            }
            if let (Ok(selector), Some(level)) = (selector, level) {
                let entry = format!("{} = \"{level}\"", name.get_ref());
                self.found.levels.push(Setting { selector, level, cause: Cause::File { entry, path: self.shown.clone() } });
            }
        }
    }

    fn strings(&mut self, value: &Spanned<DeValue<'_>>) -> Vec<(String, Range<usize>)> {
        let mut texts = Vec::new();
        match value.get_ref() {
            DeValue::Array(values) => {
                for value in values {
                    match value.get_ref().as_str() {
                        Some(text) => texts.push((text.to_owned(), value.span())),
                        None => self.error(value.span(), "expected a string"),
                    }
                }
            }
            _ => self.error(value.span(), "expected an array of strings"),
        }
        texts
    }

    fn apis(&mut self, value: &Spanned<DeValue<'_>>) {
        let DeValue::Array(entries) = value.get_ref() else {
            return self.error(value.span(), "expected an array of tables, `[[api]]`");
        };
        for entry in entries {
            match entry.get_ref() {
                DeValue::Table(table) => self.api(table, entry.span()),
                _ => self.error(entry.span(), "expected a table, `[[api]]`"),
            }
        }
    }

    fn api(&mut self, table: Entries<'_, '_>, at: Range<usize>) {
        let line = self.place(at.clone(), String::new()).line;
        let mut fact =
            PathFact { path: String::new(), effect: Effect::Ffi, instead: None, why: String::new(), file: self.path.to_owned(), line };
        let mut missing = vec!["path", "blocks"];
        for (key, value) in table {
            let Some(text) = value.get_ref().as_str() else {
                self.error(value.span(), "expected a string");
                continue;
            };
            let key_text = &**key.get_ref();
            missing.retain(|name| *name != key_text);
            match key_text {
                "path" => text.clone_into(&mut fact.path),
                "instead" => fact.instead = Some(text.to_owned()),
                "why" => text.clone_into(&mut fact.why),
                "blocks" => match Effect::from_word(text) {
                    Some(effect) => fact.effect = effect,
                    None => self.error(value.span(), format!("unknown effect `{text}`; known are: {}", Effect::words())),
                },
                other => {
                    let near = suggestion(other, ["path", "blocks", "instead", "why"]);
                    self.error(key.span(), format!("unknown key `{other}`{near}; known are `path`, `blocks`, `instead`, `why`"));
                }
            }
        }
        if missing.is_empty() {
            self.found.facts.push(fact);
        } else {
            self.error(at, format!("this `[[api]]` has no `{}`", missing.join("` and no `")));
        }
    }
}

const LEVELS: [Level; 4] = [Level::Allow, Level::Warn, Level::Deny, Level::Forbid];

#[cfg(test)]
mod tests {
    use camino::Utf8Path;

    use super::Table;

    fn errors(text: &str) -> Vec<String> {
        let mut table = Table::new(Utf8Path::new("/w/unblock.toml"), text, Utf8Path::new("/w"));
        table.root();
        table.errors.iter().map(ToString::to_string).collect()
    }

    #[test]
    fn mistakes_name_line_and_column() {
        for (text, expected) in [
            ("[lints]\nbloking_fs = \"deny\"", "/w/unblock.toml:2:1: unknown lint or group `bloking_fs`; did you mean `blocking_fs`?"),
            ("lints.all = \"den\"", "/w/unblock.toml:1:13: expected \"allow\", \"warn\", \"deny\" or \"forbid\"; did you mean `deny`?"),
            ("lints = 3", "/w/unblock.toml:1:9: expected a table of lints and levels, as `[lints]` with `blocking_fs = \"deny\"`"),
            (
                "exlude = []",
                "/w/unblock.toml:1:1: unknown key `exlude`; did you mean `exclude`?; known are `lints`, `exclude`, `apis`, `api`",
            ),
            ("exclude = [1]", "/w/unblock.toml:1:12: expected a string"),
            ("[[api]]\npath = \"a::b\"", "/w/unblock.toml:1:1: this `[[api]]` has no `blocks`"),
            ("\n\na =", "/w/unblock.toml:3:4: string values must be quoted, expected literal string"),
        ] {
            assert_eq!(errors(text), [expected], "{text}");
        }
    }

    #[test]
    fn everything_at_once() {
        let text = "exclude = ['gen/**']\napis = ['my.rs']\n[lints]\nall = 'warn'\nblocking_fs = 'forbid'\n[[api]]\npath = 'a::b'\nblocks = 'fs'\ninstead = 'a::c'\n";
        let mut table = Table::new(Utf8Path::new("/w/unblock.toml"), text, Utf8Path::new("/w"));
        table.root();
        assert_eq!(table.errors, []);
        let found = table.found;
        assert_eq!((found.exclude.len(), found.levels.len(), found.facts.len()), (1, 2, 1));
        assert_eq!((found.apis[0].0.as_str(), found.apis[0].1.line), ("/w/my.rs", 2));
    }
}
