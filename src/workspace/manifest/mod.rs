//! An own small reader of manifests, for where cargo is absent or refuses, and for packages outside of the workspace.
//!
//! It reads what the model needs and nothing else, so a manifest with keys that no stable cargo knows is fine.

mod dependencies;
mod members;
mod package;
mod targets;

use std::rc::Rc;

use camino::{Utf8Path, Utf8PathBuf};
use rustc_hash::FxHashMap;
use toml::{Table, Value};

use super::Trouble;
use super::project::{Found, Project, folder_of};
use members::{WorkspaceTable, find_root};

pub(super) use dependencies::satisfies;

/// Reads manifests, each once, and keeps what was wrong with them.
#[derive(Default)]
pub(super) struct Reader {
    manifests: FxHashMap<Utf8PathBuf, Option<Rc<Manifest>>>,
    /// One entry for each manifest that could not be read.
    pub troubles: Vec<Trouble>,
}

/// The table of one manifest.
pub(super) struct Manifest {
    /// Absolute path.
    pub path: Utf8PathBuf,
    table: Table,
}

impl Manifest {
    /// Its folder.
    fn folder(&self) -> &Utf8Path {
        folder_of(&self.path)
    }

    /// Each declared feature with what it turns on.
    pub(super) fn features(&self) -> Vec<(String, Vec<String>)> {
        let table = self.at(&["features"]).into_iter().flatten();
        table.map(|(name, list)| (name.clone(), strings(Some(list)))).collect()
    }

    /// A table at this path of keys.
    fn at(&self, keys: &[&str]) -> Option<&Table> {
        keys.iter().try_fold(&self.table, |table, key| table.get(*key)?.as_table())
    }
}

impl Reader {
    /// The manifest at an absolute path; what is wrong with it goes to the troubles.
    pub(super) fn manifest(&mut self, path: &Utf8Path) -> Option<Rc<Manifest>> {
        if let Some(known) = self.manifests.get(path) {
            return known.clone();
        }
        let read = read(path).map(Rc::new).map_err(|trouble| self.troubles.push(trouble)).ok();
        self.manifests.insert(path.to_owned(), read.clone());
        read
    }

    /// Path of the root manifest of the workspace around the manifest at this absolute path.
    pub(super) fn root(&mut self, path: &Utf8Path) -> Option<Utf8PathBuf> {
        let own = self.manifest(path)?;
        Some(find_root(self, &own).unwrap_or(own).path.clone())
    }

    /// Packages that `[patch]` of the root manifest at `path` leads to: name and absolute folder.
    pub(super) fn patches(&mut self, path: &Utf8Path) -> Vec<(String, Utf8PathBuf)> {
        self.manifest(path).map(|root| dependencies::patches(&root)).unwrap_or_default()
    }

    /// Records a file that could not be read.
    pub(super) fn trouble(&mut self, path: Utf8PathBuf, message: String, remedy: &str) {
        self.troubles.push(Trouble { path, line: None, message, remedy: remedy.to_owned() });
    }

    /// The workspace that the manifest at this absolute path belongs to. `None` where that manifest itself cannot be read.
    pub(super) fn project(&mut self, path: &Utf8Path) -> Option<Project> {
        let own = self.manifest(path)?;
        let root = find_root(self, &own).unwrap_or_else(|| Rc::clone(&own));
        let workspace = WorkspaceTable::of(&root);
        let members = members::members(self, &root, workspace.as_ref(), &own);
        let packages = members.all.iter().filter_map(|member| self.found(member, true)).collect();
        let metadata = root.at(&["workspace", "metadata"]).and_then(|table| json(table.get("unblock")));
        Some(Project { root: root.folder().to_owned(), packages, default_members: members.default, metadata })
    }

    /// The package of the manifest at this absolute path; `None` where there is none or it cannot be read.
    pub(super) fn found(&mut self, path: &Utf8Path, member: bool) -> Option<Found> {
        let manifest = self.manifest(path)?;
        manifest.at(&["package"]).or_else(|| manifest.at(&["project"]))?;
        let root = find_root(self, &manifest).unwrap_or_else(|| Rc::clone(&manifest));
        match package::package(&manifest, &root, member) {
            Ok(found) => Some(found),
            Err(trouble) => {
                self.troubles.push(trouble);
                None
            }
        }
    }
}

fn read(path: &Utf8Path) -> Result<Manifest, Trouble> {
    let trouble = |line, message: String, remedy: &str| Trouble { path: path.to_owned(), line, message, remedy: remedy.to_owned() };
    let text = std::fs::read_to_string(path).map_err(|error| match error.kind() {
        std::io::ErrorKind::NotFound => {
            trouble(None, "no such manifest".to_owned(), "add it, or take its folder out of the `members` or `path` that names it")
        }
        _ => trouble(None, error.to_string(), "make it a file that can be read"),
    })?;
    match toml::from_str::<Table>(text.trim_start_matches('\u{feff}')) {
        Ok(table) => Ok(Manifest { path: path.to_owned(), table }),
        Err(error) => {
            let line = error.span().map(|span| line_of(&text, span.start));
            Err(trouble(line, format!("not valid TOML: {}", error.message().replace('\n', ", ")), "mend the line"))
        }
    }
}

fn line_of(text: &str, offset: usize) -> u32 {
    1 + text.bytes().take(offset).filter(|&byte| byte == b'\n').count() as u32
}

fn json(value: Option<&Value>) -> Option<serde_json::Value> {
    serde_json::to_value(value?).ok()
}

/// The strings of an array.
fn strings(value: Option<&Value>) -> Vec<String> {
    let array = value.and_then(Value::as_array);
    array.into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect()
}
