//! Interned names: comparing and hashing two names costs as much as comparing two numbers.

use std::cell::RefCell;
use std::fmt;
use std::sync::{LazyLock, Mutex, OnceLock, PoisonError};

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
        let (chunk, at) = place(self.0);
        TEXTS[chunk].get().and_then(|chunk| chunk[at].get()).copied().unwrap_or_default()
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

static SYMBOLS: LazyLock<Mutex<FxHashMap<&'static str, Symbol>>> =
    LazyLock::new(|| Mutex::new(sym::TEXTS.iter().zip(0..).map(|(&text, n)| (text, Symbol(n))).collect()));

type Chunk = Box<[OnceLock<&'static str>]>;

/// The texts by number, in chunks of which each is twice as long as the one before: they never move, so reading one takes no lock.
static TEXTS: [OnceLock<Chunk>; 22] = [const { OnceLock::new() }; 22];

/// The length of the first chunk.
const FIRST: u32 = 1024;

/// The chunk of a symbol's number, and the place in it.
fn place(number: u32) -> (usize, usize) {
    let chunk = (number / FIRST + 1).ilog2();
    (chunk as usize, (number - FIRST * ((1 << chunk) - 1)) as usize)
}

thread_local! {
    static LOCAL: RefCell<FxHashMap<&'static str, Symbol>> = RefCell::default();
}

fn intern(text: &str) -> (&'static str, Symbol) {
    let mut symbols = SYMBOLS.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some((&kept, &symbol)) = symbols.get_key_value(text) {
        return (kept, symbol);
    }
    let kept: &'static str = Box::leak(text.into());
    let symbol = Symbol(symbols.len() as u32);
    let (chunk, at) = place(symbol.0);
    TEXTS[chunk].get_or_init(|| vec![OnceLock::new(); (FIRST as usize) << chunk].into())[at].get_or_init(|| kept);
    symbols.insert(kept, symbol);
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
    DOLLAR_CRATE = "$crate";
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
    use super::{FIRST, Symbol, place, sym};

    #[test]
    fn every_number_has_a_place_of_its_own() {
        assert_eq!([0, FIRST - 1, FIRST, 3 * FIRST - 1, 3 * FIRST].map(place), [(0, 0), (0, 1023), (1, 0), (1, 2047), (2, 0)]);
        let many: Vec<Symbol> = (0..5000).map(|n| Symbol::new(&format!("name_{n}"))).collect();
        assert!(many.iter().zip(0..).all(|(symbol, n)| symbol.as_str() == format!("name_{n}")));
    }

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
