//! Interned names: comparing and hashing two names costs as much as comparing two numbers.

use std::cell::RefCell;
use std::fmt;
use std::sync::{LazyLock, RwLock};

use rustc_hash::FxHashMap;

/// An interned string, valid for the whole run.
///
/// The number behind it depends on which thread came first: never sort by it, sort by [`Symbol::as_str`].
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Symbol(u32);

impl Symbol {
    /// The symbol of `text`; the same text always gives the same symbol.
    pub fn new(text: &str) -> Self {
        LOCAL.with_borrow_mut(|local| {
            if let Some(&found) = local.get(text) {
                return found;
            }
            let (kept, symbol) = intern(text);
            local.insert(kept, symbol);
            symbol
        })
    }

    /// The text that was interned.
    pub fn as_str(self) -> &'static str {
        if let Some(text) = sym::TEXTS.get(self.0 as usize) {
            return text;
        }
        let table = TABLE.read().unwrap_or_else(std::sync::PoisonError::into_inner);
        table.texts[self.0 as usize]
    }
}

impl fmt::Debug for Symbol {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self.as_str(), f)
    }
}

impl fmt::Display for Symbol {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

struct Table {
    texts: Vec<&'static str>,
    symbols: FxHashMap<&'static str, Symbol>,
}

static TABLE: LazyLock<RwLock<Table>> = LazyLock::new(|| {
    let texts = sym::TEXTS.to_vec();
    let symbols = texts.iter().zip(0..).map(|(&text, n)| (text, Symbol(n))).collect();
    RwLock::new(Table { texts, symbols })
});

thread_local! {
    static LOCAL: RefCell<FxHashMap<&'static str, Symbol>> = RefCell::default();
}

fn intern(text: &str) -> (&'static str, Symbol) {
    let mut table = TABLE.write().unwrap_or_else(std::sync::PoisonError::into_inner);
    if let Some((&kept, &symbol)) = table.symbols.get_key_value(text) {
        return (kept, symbol);
    }
    let kept: &'static str = Box::leak(text.into());
    let symbol = Symbol(table.texts.len() as u32);
    table.texts.push(kept);
    table.symbols.insert(kept, symbol);
    (kept, symbol)
}

macro_rules! predefined {
    ($($(#[$doc:meta])* $name:ident = $text:literal;)*) => {
        /// Names that the code itself asks for.
        #[expect(missing_docs, reason = "each constant is its text")]
        pub mod sym {
            use super::Symbol;

            #[allow(non_camel_case_types, clippy::upper_case_acronyms, reason = "an index per constant")]
            enum Index { $($name),* }

            $(pub const $name: Symbol = Symbol(Index::$name as u32);)*

            pub(super) const TEXTS: &[&str] = &[$($text),*];
        }
    };
}

predefined! {
    EMPTY = "";
    SELF_VALUE = "self";
    SELF_TYPE = "Self";
    SUPER = "super";
    CRATE = "crate";
    UNDERSCORE = "_";
    STD = "std";
    CORE = "core";
    ALLOC = "alloc";
    MAIN = "main";
    TEST = "test";
    CFG = "cfg";
    CFG_ATTR = "cfg_attr";
    PATH = "path";
    DERIVE = "derive";
    FEATURE = "feature";
    MACRO_USE = "macro_use";
    MACRO_EXPORT = "macro_export";
}

#[cfg(test)]
mod tests {
    use super::{Symbol, sym};

    #[test]
    fn same_text_same_symbol_on_every_thread() {
        let here = Symbol::new("recv_timeout");
        let there = std::thread::spawn(|| Symbol::new("recv_timeout")).join().expect("the thread does not panic");
        assert_eq!((here, here.as_str()), (there, "recv_timeout"));
    }

    #[test]
    fn predefined_names_intern_to_their_constants() {
        assert_eq!(Symbol::new("self"), sym::SELF_VALUE);
        assert_eq!(sym::CFG_ATTR.as_str(), "cfg_attr");
    }
}
