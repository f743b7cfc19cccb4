//! `[[api]]`: what the user says of a function or type by its path.

use super::ConfigPlace;
use super::reader::{Read, Reader, Value};
use crate::catalog::{PathFact, Place, Statement};

/// A path, what is said of it, and where.
#[derive(Clone, Debug)]
pub(in crate::engine) struct OwnPath {
    pub(in crate::engine) fact: PathFact,
    pub(in crate::engine) place: ConfigPlace,
}

/// One `[[api]]`; what is wrong with it goes to the reader.
pub(super) fn own_path(reader: &mut Reader<'_>, table: &Read) -> Option<OwnPath> {
    let path = table.text("path")?;
    let at = table.get("path")?.at.clone();
    let mut why = table.text("why").unwrap_or_default();
    let says = table.entries.iter().find_map(|entry| match (entry.key, &entry.value) {
        ("blocks", Value::Effect(effect)) => Some(Statement::Blocks(*effect)),
        ("nonblocking", Value::True) => Some(Statement::NonBlocking),
        ("offloads", Value::Argument(argument)) => Some(Statement::Runs(*argument, Place::Offloaded)),
        ("spawns", Value::Argument(argument)) => Some(Statement::Runs(*argument, Place::Task)),
        ("guard", Value::Text(text)) => {
            why = text;
            Some(Statement::Guard)
        }
        _ => None,
    })?;
    let fact = PathFact { path: path.to_owned(), says, instead: table.text("instead").map(str::to_owned), why: why.to_owned() };
    if let Err(message) = fact.check() {
        reader.error(at.clone(), message);
    }
    Some(OwnPath { fact, place: reader.place(&at) })
}
