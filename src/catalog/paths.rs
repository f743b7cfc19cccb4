//! Facts given as plain paths: what `unblock.toml` says about a function without declaring its crate.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use camino::Utf8PathBuf;

use super::error::DeclarationError;
use super::words::RUNTIMES;
use super::{Advice, Blocks, Effect, Facts, FixShape, Severity};
use crate::syntax::ir::{File, ItemId, ItemKind, Parent, TypeRef};

/// A function that blocks, by its path.
#[derive(Clone, PartialEq, Debug)]
pub struct PathFact {
    /// `crate_name::module::function` or `crate_name::Type::method`.
    pub path: String,
    /// What it does.
    pub effect: Effect,
    /// What to write instead, in any runtime.
    pub instead: Option<String>,
    /// Half a sentence: what it does to the executor; empty for the effect's usual one.
    pub why: String,
    /// Where the user wrote it.
    pub file: Utf8PathBuf,
    /// 1-based; 0 where it is not known.
    pub line: u32,
}

impl PathFact {
    /// The facts that it states about its function.
    pub(super) fn facts(&self) -> Facts {
        let advice = |instead: &String| Advice { instead: instead.as_str().into(), fix: FixShape::Manual };
        let advice = self.instead.iter().flat_map(|it| RUNTIMES.iter().map(move |&(_, runtime)| (runtime, advice(it)))).collect();
        let mut facts = Facts::blocking(self.effect, &self.why);
        if let Some(blocks) = &mut facts.blocks {
            blocks.advice = advice;
        }
        facts
    }

    /// The names of the path.
    pub(super) fn names(&self) -> Vec<&str> {
        self.path.split("::").map(str::trim).collect()
    }

    pub(super) fn error(&self, message: impl Into<String>, remedy: impl Into<String>) -> DeclarationError {
        DeclarationError { path: self.file.clone(), line: self.line, message: message.into(), remedy: remedy.into() }
    }

    /// Refuses what is no path of names.
    pub(super) fn check(&self) -> Result<(), DeclarationError> {
        let is_name = |name: &&str| {
            name.starts_with(|c: char| c.is_alphabetic() || c == '_') && name.chars().all(|c| c.is_alphanumeric() || c == '_')
        };
        let names = self.names();
        if names.len() > 1 && names.iter().all(is_name) {
            return Ok(());
        }
        Err(self.error(
            format!("`{}` is no path of a function", self.path),
            "write `crate_name::module::function`, with neither arguments nor `<..>`",
        ))
    }
}

impl Facts {
    /// What someone says of a function who knows no more than its effect, and why it has it; empty for the usual words.
    pub fn blocking(effect: Effect, why: &str) -> Self {
        let why = if why.is_empty() { usual_why(effect) } else { why };
        let severity = Severity::Millis;
        let blocks = Blocks {
            effect,
            severity,
            pedantic: false,
            dropped: false,
            per_item: false,
            until: None,
            lends: false,
            opens: false,
            advice: Vec::new(),
            why: why.into(),
            unless: Vec::new(),
        };
        Self { blocks: Some(blocks), ..Self::default() }
    }
}

/// The words for an effect that nobody described.
fn usual_why(effect: Effect) -> &'static str {
    match effect {
        Effect::Sleep => "it sleeps",
        Effect::Fs => "it reads or writes files",
        Effect::FsMetadata => "it asks the file system",
        Effect::Net => "it uses a blocking socket",
        Effect::Dns => "it looks up a name",
        Effect::Process => "it waits for a process",
        Effect::Stdin => "it reads standard input",
        Effect::Stdout => "it writes to a standard stream",
        Effect::Http => "it waits for a response",
        Effect::Db => "it waits for a database",
        Effect::Wait => "it waits for another thread",
        Effect::Lock => "it waits for a lock",
        Effect::BlockOn => "it runs another executor inside this one",
        Effect::Cpu => "it computes for long",
        Effect::Ffi => "it calls foreign code that blocks",
    }
}

/// A declaration of a crate that nothing else declares: the functions that the paths name, of unknown types.
pub(super) fn synthetic<'a>(paths: impl Iterator<Item = &'a PathFact>) -> String {
    let mut root = Folder::default();
    for fact in paths {
        let names = fact.names();
        let Some((function, around)) = names.get(1..).and_then(<[_]>::split_last) else { continue };
        let mut folder = &mut root;
        for name in around {
            folder = folder.folders.entry((*name).to_owned()).or_default();
        }
        folder.functions.insert((*function).to_owned());
    }
    let mut text = String::new();
    root.write(None, &mut text);
    text
}

/// A module or type of a synthetic declaration.
#[derive(Default)]
struct Folder {
    folders: BTreeMap<String, Folder>,
    functions: BTreeSet<String>,
}

impl Folder {
    fn write(&self, name: Option<&str>, text: &mut String) {
        let is_type = name.is_some_and(|name| name.starts_with(char::is_uppercase));
        let receiver = if is_type { "&self" } else { "" };
        // Writing to a string cannot fail.
        let _ = match name {
            Some(name) if is_type => writeln!(text, "pub struct {name} {{}}\nimpl {name} {{"),
            Some(name) => writeln!(text, "pub mod {name} {{"),
            None => Ok(()),
        };
        for function in &self.functions {
            let _ = writeln!(text, "pub fn {function}({receiver}) -> unknown!();");
        }
        for (name, folder) in self.folders.iter().filter(|_| !is_type) {
            folder.write(Some(name), text);
        }
        if name.is_some() {
            text.push_str("}\n");
        }
    }
}

/// The fns of a file that the names after the crate's lead to, by modules and types as written; re-exports are not followed.
pub(super) fn find(file: &File, names: &[&str]) -> Vec<ItemId> {
    let Some((function, around)) = names.split_last() else { return Vec::new() };
    let is_it = |id: &ItemId| matches!(file.item(*id).kind, ItemKind::Fn(_)) && file.item(*id).name.as_str() == *function;
    let found = file.items().map(|(id, _)| id).filter(is_it);
    found.filter(|id| path_to(file, *id).is_some_and(|path| path == around)).collect()
}

/// The names around an item: modules, and the type or trait that it is a member of.
fn path_to(file: &File, id: ItemId) -> Option<Vec<&'static str>> {
    let mut names = Vec::new();
    let mut at = file.item(id).parent;
    while let Parent::Item(parent) = at {
        let item = file.item(parent);
        match &item.kind {
            ItemKind::Mod(_) | ItemKind::Trait(_) => names.push(item.name.as_str()),
            ItemKind::Impl(it) => match &it.self_ty {
                TypeRef::Path(path) => names.push(path.last()?.name.as_str()),
                _ => return None,
            },
            _ => return None,
        }
        at = item.parent;
    }
    names.reverse();
    Some(names)
}
