//! Facts given as plain paths: what `unblock.toml` says about a function or type without declaring its crate.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use super::{Blocks, Effect, Facts, Guard, Hold, Place, Runs, Severity};

/// Something that the user says of a function or type, by its path.
#[derive(Clone, PartialEq, Debug)]
pub struct PathFact {
    /// `crate_name::module::function`, `crate_name::Type::method` or `crate_name::Type`.
    pub path: String,
    /// What is said of it.
    pub says: Statement,
    /// What to write instead, in any runtime.
    pub instead: Option<String>,
    /// Half a sentence: what it does to the executor; empty for the effect's usual one.
    pub why: String,
}

/// What a path's function does, or its type is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Statement {
    /// Calling it blocks.
    Blocks(Effect),
    /// Calling it does not block, whatever it calls.
    NonBlocking,
    /// It runs a closure or future that it is given at this place.
    Runs(Argument, Place),
    /// Values of the type must not be held across an await.
    Guard,
}

/// Which arguments of a function.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Argument {
    /// Each.
    Each,
    /// This one, 0-based, after the receiver.
    One(usize),
}

impl PathFact {
    /// The names of the path.
    pub fn names(&self) -> Vec<&str> {
        self.path.split("::").map(str::trim).collect()
    }

    /// The name of the crate; `core` and `alloc` are declared as `std`.
    pub fn krate(&self) -> &str {
        library(self.names().first().copied().unwrap_or_default())
    }

    /// Refuses what is no path of names; the error is a sentence without final period.
    pub fn check(&self) -> Result<(), String> {
        let is_name = |name: &&str| {
            name.starts_with(|c: char| c.is_alphabetic() || c == '_') && name.chars().all(|c| c.is_alphanumeric() || c == '_')
        };
        let names = self.names();
        if matches!(names.first(), Some(&("crate" | "self" | "super"))) {
            return Err(format!("`{}` does not begin with the name of a crate", self.path));
        }
        if names.len() > 1 && names.iter().all(is_name) {
            return Ok(());
        }
        Err(format!("`{}` is no path: write `crate_name::module::function`, with neither arguments nor `<..>`", self.path))
    }

    /// Adds it to what is known of its function or type.
    pub fn add_to(&self, facts: &mut Facts) {
        match self.says {
            Statement::Blocks(effect) => {
                let mut blocks = Facts::blocking(effect, &self.why).blocks;
                if let Some(blocks) = &mut blocks {
                    blocks.instead = self.instead.as_deref().map(Into::into);
                }
                (facts.blocks, facts.blocks_as, facts.nonblocking) = (blocks, None, false);
            }
            Statement::NonBlocking => (facts.blocks, facts.blocks_as, facts.nonblocking) = (None, None, true),
            Statement::Runs(Argument::Each, place) => facts.closures = Some(place),
            Statement::Runs(Argument::One(argument), place) => {
                let argument = Some(argument);
                facts.runs.retain(|runs| runs.argument != argument);
                facts.runs.push(Runs { argument, place });
            }
            Statement::Guard => {
                let (why, instead) = (self.why.as_str().into(), self.instead.as_deref().map(Into::into));
                facts.guard = Some(Guard { hold: Hold::Bad, is_send: false, thread: false, why, instead });
            }
        }
    }
}

/// `core` and `alloc` are declared as `std`.
pub(super) fn library(name: &str) -> &str {
    if matches!(name, "core" | "alloc") { "std" } else { name }
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
            removes: false,
            syncs: false,
            panics: false,
            few: None,
            advice: Vec::new(),
            instead: None,
            why: why.into(),
            unless: Vec::new(),
            spared: None,
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

/// A declaration of a crate that nothing else declares: what the paths name, functions of unknown types.
pub(super) fn synthetic<'a>(paths: impl Iterator<Item = &'a PathFact>) -> String {
    let mut root = Folder::default();
    for fact in paths {
        let names = fact.names();
        let Some((last, around)) = names.get(1..).and_then(<[_]>::split_last) else { continue };
        let mut folder = &mut root;
        for name in around {
            folder = folder.folders.entry((*name).to_owned()).or_default();
        }
        if fact.says == Statement::Guard {
            folder.folders.entry((*last).to_owned()).or_default().is_type = true;
        } else {
            folder.functions.insert((*last).to_owned());
        }
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
    is_type: bool,
}

impl Folder {
    fn write(&self, name: Option<&str>, text: &mut String) {
        let is_type = self.is_type || name.is_some_and(|name| name.starts_with(char::is_uppercase));
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
