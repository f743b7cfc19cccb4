//! One crate: its modules, its definitions, and where it comes from.

use std::sync::{Arc, OnceLock};

use rustc_hash::FxHashMap;

use super::calls::Named;
use super::filled::Filled;
use super::impls::Implementors;
use super::scope::Names;
use super::stated::Stated;
use super::{CrateId, DefId, DefKind, LoadTrouble, ModuleId};
use crate::syntax::ir::{Body, Cfg, File, ItemId};
use crate::text::Symbol;
use crate::workspace::Edition;

/// Where a crate comes from.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum CrateKind {
    /// A target of the workspace: indices into `Workspace::packages` and `Package::targets`.
    Target {
        /// Index of the package.
        package: usize,
        /// Index of the target in it.
        target: usize,
    },
    /// A declaration file of the catalogue.
    Declared,
    /// A dependency whose sources were found on disk: signatures only.
    Dependency,
}

/// One definition.
#[derive(Clone, Debug)]
pub struct Def {
    /// Index of its file in [`Crate::files`].
    pub file: u32,
    /// Its item; of a variant the enum's.
    pub item: ItemId,
    /// Which variant of the enum.
    pub variant: Option<u32>,
    /// What it is.
    pub kind: DefKind,
    /// Its name; empty for impls.
    pub name: Symbol,
    /// The module (or block) that it stands in.
    pub module: ModuleId,
    /// The impl, trait or enum that it is a member of.
    pub parent: Option<DefId>,
    /// Its own condition and that of everything around it.
    pub cfg: Cfg,
    /// Stands in test code: under `cfg(test)`, marked as a test, or in a test target.
    pub test: bool,
}

/// A module, or a block with items.
#[derive(Clone, Debug)]
pub struct Module {
    /// Its name; of a root the crate's, of a block empty.
    pub name: Symbol,
    /// What encloses it.
    pub parent: Option<ModuleId>,
    /// Whether it is a block: lookups go on in the parent's scope.
    pub is_block: bool,
}

/// One crate, names resolved.
#[derive(Debug)]
pub struct Crate {
    /// Its number.
    pub id: CrateId,
    /// Its name in code.
    pub name: Symbol,
    /// Where it comes from.
    pub kind: CrateKind,
    /// Its edition.
    pub edition: Edition,
    /// Files in the order of the module tree, expanded item macros among them.
    pub files: Vec<Arc<File>>,
    /// Definitions; index with [`DefId::index`].
    pub defs: Vec<Def>,
    /// Modules; index with [`ModuleId::index`].
    pub modules: Vec<Module>,
    /// All impl blocks.
    pub impls: Vec<DefId>,
    /// The definition of an item, by file index and item.
    pub by_item: FxHashMap<(u32, ItemId), DefId>,
    /// Files that could not be had.
    pub troubles: Vec<LoadTrouble>,
    pub(super) names: Names,
    pub(super) implementors: OnceLock<Implementors>,
    /// Impl blocks by the names of their members.
    pub(super) impls_with: OnceLock<FxHashMap<Symbol, Vec<DefId>>>,
    pub(super) stated: OnceLock<Stated>,
    pub(super) filled: OnceLock<Filled>,
    pub(super) named: OnceLock<Named>,
}

impl Crate {
    /// The bodies in its files, in order, each with the definition whose body it is.
    pub(super) fn bodies(&self) -> impl Iterator<Item = (DefId, &Body)> {
        let all = (0..).zip(&self.files).flat_map(|(index, file)| file.bodies.iter().map(move |body| (index, body)));
        all.filter_map(|(index, body)| Some((*self.by_item.get(&(index, body.owner))?, body)))
    }

    pub(super) fn new(id: CrateId, name: Symbol, kind: CrateKind, edition: Edition) -> Self {
        Self {
            id,
            name,
            kind,
            edition,
            files: Vec::new(),
            defs: Vec::new(),
            modules: Vec::new(),
            impls: Vec::new(),
            by_item: FxHashMap::default(),
            troubles: Vec::new(),
            names: Names::default(),
            implementors: OnceLock::new(),
            impls_with: OnceLock::new(),
            stated: OnceLock::new(),
            filled: OnceLock::new(),
            named: OnceLock::new(),
        }
    }
}
