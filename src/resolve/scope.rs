//! What the names of one module stand for, before imports are followed.

use std::sync::{OnceLock, RwLock};

use rustc_hash::FxHashMap;

use super::item_macros::PendingCall;
use super::lookup::Level;
use super::{Candidate, CrateId, DefId, Module, ModuleId, Namespace};
use crate::syntax::ir::{BodyId, Cfg, ExprId, ItemId};
use crate::text::Symbol;

/// The names of all modules of one crate.
#[derive(Debug, Default)]
pub(super) struct Names {
    /// By module index.
    pub scopes: Vec<Scope>,
    /// All leaves of `use` declarations.
    pub imports: Vec<ImportSite>,
    /// Blocks with items, by file, body and block expression.
    pub blocks: FxHashMap<(u32, BodyId, ExprId), u32>,
    /// Members of impls, traits and enums.
    pub members: FxHashMap<u32, Vec<DefId>>,
    /// Names that `extern crate` in the root adds to the extern prelude: the crate's own name.
    pub extern_items: FxHashMap<Symbol, Symbol>,
    /// Crates whose macros `#[macro_use] extern crate` brings into scope everywhere.
    pub macro_use: Vec<Symbol>,
    /// Item macros that are not resolved yet.
    pub pending: Vec<PendingCall>,
    /// How many files came out of item macros.
    pub expansions: u32,
    /// Of a dependency: what the globs of its modules say. No condition is left in it on which an answer could depend.
    pub through_globs: RwLock<FxHashMap<Asked, Level>>,
}

/// Module, name, name space, and the module that asks: none where it is in another crate.
pub(super) type Asked = (u32, Symbol, Namespace, Option<u32>);

/// The names of one module or block.
#[derive(Debug, Default)]
pub(super) struct Scope {
    /// By name, in source order.
    pub entries: FxHashMap<Symbol, Vec<Entry>>,
    /// Glob imports, indices into [`Names::imports`].
    pub globs: Vec<u32>,
    /// `use x as _`, indices into [`Names::imports`].
    pub unnamed: Vec<u32>,
    /// `macro_rules!` by textual order: the definition, and from which index of definitions on it is visible.
    pub textual: Vec<(Symbol, DefId, u32)>,
    /// `#[macro_use]`: its textual macros are visible after it, too.
    pub macro_use: bool,
    /// How many definitions the crate had where the module was declared.
    pub declared_at: u32,
    /// The module's condition and that of everything around it.
    pub cfg: Cfg,
    /// Memory of `traits_in_scope`.
    pub traits: OnceLock<Box<[DefId]>>,
}

/// One meaning of a name in a module.
#[derive(Debug)]
pub(super) struct Entry {
    /// What it is.
    pub target: EntryTarget,
    /// In which name spaces.
    pub spaces: Spaces,
    /// Its own condition, that of the module left out.
    pub cfg: Cfg,
    /// Who sees it.
    pub visible: Visible,
}

/// What a name in a module is.
#[derive(Clone, Copy, Debug)]
pub(super) enum EntryTarget {
    /// A definition.
    Def(DefId),
    /// A module of the same crate.
    Module(u32),
    /// A leaf of a `use`, index into [`Names::imports`].
    Import(u32),
    /// `extern crate`, with the crate's name.
    ExternCrate(Symbol),
}

/// A set of name spaces.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Spaces(u8);

impl Spaces {
    pub(super) const TYPE: Self = Self(1);
    pub(super) const VALUE: Self = Self(2);
    pub(super) const MACRO: Self = Self(4);
    pub(super) const TYPE_VALUE: Self = Self(3);
    pub(super) const ALL: Self = Self(7);

    pub(super) const fn has(self, namespace: Namespace) -> bool {
        self.0 & (1 << namespace as u8) != 0
    }
}

/// Who can name an entry.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Visible {
    /// Everyone.
    Everywhere,
    /// The crate.
    Crate,
    /// This module of the crate and what is in it.
    Within(u32),
}

impl Visible {
    /// Whether code in module `from` sees an entry of a module of `krate`.
    pub(super) fn from(self, krate: CrateId, modules: &[Module], from: ModuleId) -> bool {
        match self {
            Self::Everywhere => true,
            _ if from.krate != krate => false,
            Self::Crate => true,
            Self::Within(outer) => {
                let mut at = Some(from.index);
                while let Some(index) = at {
                    if index == outer {
                        return true;
                    }
                    at = modules[index as usize].parent.map(|parent| parent.index);
                }
                false
            }
        }
    }
}

/// One leaf of a `use`: where it is written, and what it was found to mean.
#[derive(Debug)]
pub(super) struct ImportSite {
    /// The module or block.
    pub module: u32,
    /// Index of its file.
    pub file: u32,
    /// The `use` item.
    pub item: ItemId,
    /// Which leaf of it.
    pub leaf: u32,
    /// How many definitions the crate had here: macros defined later in the text are not in scope.
    pub order: u32,
    /// Its own condition.
    pub cfg: Cfg,
    /// Who sees the names.
    pub visible: Visible,
    /// The meaning by name space, once known.
    pub meaning: [OnceLock<Found>; 3],
}

/// What a name was found to mean.
#[derive(Clone, PartialEq, Debug, Default)]
pub(super) struct Found {
    /// All meanings, in source order.
    pub candidates: Vec<Candidate>,
    /// Something is declared here that nobody can follow: names further out are not meant.
    pub blocked: bool,
}
