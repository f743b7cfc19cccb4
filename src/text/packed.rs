//! Symbols in serialized data: numbers in a table of names that is kept beside it.

use std::cell::RefCell;

use rustc_hash::FxHashMap;
use serde::de::{Deserialize, Deserializer, Error};
use serde::ser::{Serialize, Serializer};

use super::Symbol;

#[derive(Default)]
struct Names {
    /// Whether spans are a part of the data.
    spans: bool,
    order: Vec<Symbol>,
    numbers: FxHashMap<Symbol, u32>,
}

thread_local! {
    static NAMES: RefCell<Names> = RefCell::default();
}

/// Runs `work`, which serializes, on this thread, spans too where `spans` says so; returns the names of the symbols that it met, by number.
pub fn packing<R>(spans: bool, work: impl FnOnce() -> R) -> (R, Vec<Symbol>) {
    NAMES.set(Names { spans, ..Names::default() });
    let result = work();
    (result, NAMES.take().order)
}

/// Runs `work`, which deserializes, on this thread with these names, and spans where `spans` says that they are there.
pub fn unpacking<R>(spans: bool, names: Vec<Symbol>, work: impl FnOnce() -> R) -> (R, Vec<Symbol>) {
    NAMES.set(Names { spans, order: names, numbers: FxHashMap::default() });
    let result = work();
    (result, NAMES.take().order)
}

/// Whether the data that is written or read on this thread has spans.
pub(super) fn keeps_spans() -> bool {
    NAMES.with_borrow(|names| names.spans)
}

impl Serialize for Symbol {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let number = NAMES.with_borrow_mut(|names| {
            let next = names.order.len() as u32;
            *names.numbers.entry(*self).or_insert_with(|| {
                names.order.push(*self);
                next
            })
        });
        serializer.serialize_u32(number)
    }
}

impl<'de> Deserialize<'de> for Symbol {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let number = u32::deserialize(deserializer)?;
        let name = NAMES.with_borrow(|names| names.order.get(number as usize).copied());
        name.ok_or_else(|| D::Error::custom("no such name"))
    }
}
