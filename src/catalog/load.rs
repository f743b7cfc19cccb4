//! Declaration files by crate, each read when something leads there.

use std::sync::{Arc, OnceLock};

use camino::{Utf8Path, Utf8PathBuf};
use rustc_hash::FxHashMap;
use semver::VersionReq;

use super::embedded::EMBEDDED;
use super::error::{DeclarationError, Mistake, syntax_mistakes};
use super::paths::{PathFact, library, synthetic};
use super::{CrateFacts, Facts, Place, Statement, each, read};
use crate::syntax::ir::{File, ItemId};
use crate::syntax::{Archive, Keeps, TestCode};
use crate::text::{LineIndex, Sources, Stamp, Symbol, sym};

/// All declarations of a run: the embedded ones, and the user's.
#[derive(Debug)]
pub struct Catalog {
    sources: Arc<Sources>,
    /// The folder where embedded declarations are kept in the form that reading them gives.
    cache: Option<Utf8PathBuf>,
    entries: FxHashMap<Symbol, Entry>,
    paths: FxHashMap<Symbol, Vec<PathFact>>,
    /// The crates that are declared for the sake of the paths alone.
    made_up: Vec<Symbol>,
}

/// What is declared of one crate.
#[derive(Debug)]
pub struct Declared {
    /// Its items, `#[each(..)]` expanded.
    pub file: Arc<File>,
    /// The facts of the items that have any.
    pub facts: FxHashMap<ItemId, Facts>,
    /// The facts about the crate as a whole.
    pub krate: CrateFacts,
    /// The versions of the crate that the file is true for; all where none are named.
    pub versions: Option<VersionReq>,
    /// What is wrong with it. What could be read is there all the same.
    pub errors: Vec<DeclarationError>,
}

#[derive(Debug)]
struct Entry {
    parts: Vec<Part>,
    declared: OnceLock<Declared>,
}

/// A file, or one of several whose texts are one declaration.
#[derive(Debug)]
struct Part {
    path: Utf8PathBuf,
    text: Text,
}

#[derive(Debug)]
enum Text {
    Embedded(&'static str),
    Users(String),
}

impl Text {
    fn as_str(&self) -> &str {
        match self {
            Self::Embedded(text) => text,
            Self::Users(text) => text,
        }
    }
}

impl Catalog {
    /// The embedded declarations. Their texts are added to `sources` as they are needed.
    pub fn embedded(sources: Arc<Sources>) -> Self {
        let mut catalog = Self { sources, cache: None, entries: FxHashMap::default(), paths: FxHashMap::default(), made_up: Vec::new() };
        for file in EMBEDDED {
            let parts = file.parts.iter().map(|part| Part { path: part.path.into(), text: Text::Embedded(part.text) });
            catalog.insert(file.stem, parts.collect());
        }
        catalog
    }

    /// Keeps what reading the embedded declarations gives below this folder, for the next run.
    #[must_use]
    pub fn kept_in(self, cache: Option<Utf8PathBuf>) -> Self {
        Self { cache, ..self }
    }

    /// Reads what is declared of std now: every run needs it.
    #[must_use]
    pub fn with_std(self) -> Self {
        self.declared(sym::STD);
        self
    }

    /// Adds a user's declaration file; it replaces what was declared of its crate before. Returns the crate's name in code.
    pub fn add_file(&mut self, path: &Utf8Path) -> Result<Symbol, DeclarationError> {
        let id = self.sources.read(path).map_err(|error| DeclarationError {
            path: path.to_owned(),
            line: 0,
            message: format!("the declarations cannot be read: {error}"),
            remedy: "name an existing file, or take it out of the configuration".to_owned(),
        })?;
        let text = self.sources.get(id).text.to_string();
        let stem = path.file_stem().unwrap_or_default().replace('-', "_");
        Ok(self.insert(&stem, vec![Part { path: path.to_owned(), text: Text::Users(text) }]))
    }

    /// Adds what the user says of functions and types by their paths.
    pub fn add_paths(&mut self, paths: impl IntoIterator<Item = PathFact>) {
        for fact in paths {
            self.paths.entry(Symbol::new(fact.krate())).or_default().push(fact);
        }
    }

    /// What is declared of the crate with this name in code; `core` and `alloc` are `std`. Read on first use.
    pub fn declared(&self, name: Symbol) -> Option<&Declared> {
        let name = Symbol::new(library(name.as_str()));
        let entry = self.entries.get(&name)?;
        Some(entry.declared.get_or_init(|| self.load(name, entry)))
    }

    /// The names of all declared crates, sorted.
    pub fn crate_names(&self) -> Vec<Symbol> {
        let mut names: Vec<_> = self.entries.keys().copied().collect();
        names.sort_unstable_by_key(|name| name.as_str());
        names
    }

    /// What the user says by path of a crate's functions and types.
    pub fn path_facts(&self, name: Symbol) -> &[PathFact] {
        self.paths.get(&name).map_or(&[], Vec::as_slice)
    }

    /// The names of the functions that, as the user says, start tasks.
    pub fn own_runners(&self) -> Vec<Symbol> {
        let facts = self.paths.values().flatten();
        let runners = facts.filter(|fact| matches!(fact.says, Statement::Runs(_, Place::Task)));
        let mut names: Vec<Symbol> = runners.filter_map(|fact| fact.names().last().copied().map(Symbol::new)).collect();
        names.sort_unstable_by_key(|name| name.as_str());
        names
    }

    /// Makes a declaration of every crate that only paths name, but for those that have sources; to be called once after the last
    /// [`Self::add_paths`].
    pub fn declare_paths(&mut self, has_sources: impl Fn(&str) -> bool) {
        let is_unknown = |name: &Symbol| !self.entries.contains_key(name) && !has_sources(name.as_str());
        let mut missing: Vec<_> = self.paths.keys().copied().filter(is_unknown).collect();
        missing.sort_unstable_by_key(|name| name.as_str());
        for name in missing {
            let text = synthetic(self.paths.get(&name).into_iter().flatten());
            let path = Utf8PathBuf::from(format!("unblock.toml/{name}.rs"));
            self.insert(name.as_str(), vec![Part { path, text: Text::Users(text) }]);
            self.made_up.push(name);
        }
    }

    /// Whether all that is known of a crate is what the user says by path.
    pub fn is_made_up(&self, name: Symbol) -> bool {
        self.made_up.contains(&name)
    }

    fn insert(&mut self, stem: &str, parts: Vec<Part>) -> Symbol {
        let name = Symbol::new(parts.iter().find_map(|part| crate_name(part.text.as_str())).unwrap_or(stem));
        self.entries.insert(name, Entry { parts, declared: OnceLock::new() });
        name
    }

    fn load(&self, name: Symbol, entry: &Entry) -> Declared {
        let file = self.file(name, entry);
        let mut mistakes: Vec<_> = syntax_mistakes(&file).collect();
        let facts = read::read_items(&file, &mut mistakes);
        let (krate, versions) = read::read_crate(&file, &mut mistakes);
        let errors = mistakes.into_iter().map(|mistake| locate(entry, mistake)).collect();
        Declared { file: Arc::new(file), facts, krate, versions, errors }
    }

    /// The items of a declaration, `#[each(..)]` expanded.
    fn file(&self, name: Symbol, entry: &Entry) -> File {
        let text: String = entry.parts.iter().map(|part| part.text.as_str()).collect();
        let path = entry.parts.first().map(|part| part.path.clone()).unwrap_or_default();
        let stamp: Stamp = (text.len() as u64, 0);
        let source = self.sources.add(path, text);
        // An archive is of this build, and so of the texts in it; the user's change.
        let is_embedded = entry.parts.iter().all(|part| matches!(part.text, Text::Embedded(_)));
        let archive = self
            .cache
            .as_ref()
            .filter(|_| is_embedded)
            .map(|cache| Archive::open(cache.join(format!("declared-{name}")), "", Keeps::Signatures));
        if let Some(file) = archive.as_ref().and_then(|archive| archive.file(name.as_str(), stamp, || source)) {
            return file;
        }
        let mut file = crate::syntax::lower(source, &self.sources.get(source).text, TestCode::Read);
        each::expand(&mut file);
        if let Some(archive) = archive {
            archive.store(std::iter::once((name.as_str().to_owned(), stamp, &file)));
        }
        file
    }
}

/// The name that `#![crate_name("..")]` at the top of a text gives.
fn crate_name(text: &str) -> Option<&str> {
    let mut head = text.lines().map(str::trim).take_while(|line| line.is_empty() || line.starts_with("//") || line.starts_with("#!["));
    head.find_map(|line| line.strip_prefix("#![crate_name(\"")?.split('"').next())
}

/// Finds the file and line of a mistake in the joined text.
fn locate(entry: &Entry, mistake: Mistake) -> DeclarationError {
    let Mistake { span, message, remedy } = mistake;
    let mut start = span.start as usize;
    let mut place = None;
    for part in &entry.parts {
        let text = part.text.as_str();
        if start < text.len() || place.is_none() {
            place = Some((part.path.clone(), LineIndex::new(text).line(start as u32)));
        }
        if start < text.len() {
            break;
        }
        start -= text.len();
    }
    let (path, line) = place.unwrap_or_default();
    DeclarationError { path, line, message, remedy }
}
