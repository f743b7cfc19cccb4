//! A crate that is known twice, by its declaration and by its sources.
//!
//! The declaration comes first: a path leads to what it declares. What it does not declare is looked for in the sources, where they are
//! on disk, under the same path. A declared item stands for the item of the sources with its path, so that a type has one identity
//! wherever it is named.

use std::sync::{PoisonError, RwLock};

use rustc_hash::FxHashMap;

use super::lookup::Query;
use super::paths::Mode;
use super::scope::Found;
use super::{CrateId, CrateKind, DefId, DefKind, ModuleId, Namespace, Program, Res};
use crate::syntax::ir::{Cfg, ImportKind, ItemKind};
use crate::text::Symbol;

/// What is known of the declared definitions that stand for those of a crate's sources.
#[derive(Debug)]
pub(super) struct Twins {
    /// The declared items by their names in the sources.
    by_name: FxHashMap<Symbol, Vec<DefId>>,
    /// What was found out, by index in the sources.
    known: RwLock<FxHashMap<u32, DefId>>,
}

impl Program {
    /// The declared definition that stands for this one, or else itself.
    pub(super) fn canonical(&self, res: Res) -> Res {
        match res {
            Res::Def(def) => Res::Def(self.canonical_def(def)),
            other => other,
        }
    }

    fn canonical_def(&self, def: DefId) -> DefId {
        let node = self.graph.node(def.krate);
        if node.kind != CrateKind::Dependency {
            return def;
        }
        let Some(declared) = node.twin else { return def };
        let twins = node.twins.get_or_init(|| self.make_twins(declared, def.krate));
        if let Some(known) = twins.known.read().unwrap_or_else(PoisonError::into_inner).get(&def.index) {
            return *known;
        }
        // Without a lock held: looking names up may come back here.
        let found = self.find_twin(twins, def).unwrap_or(def);
        twins.known.write().unwrap_or_else(PoisonError::into_inner).insert(def.index, found);
        found
    }

    fn find_twin(&self, twins: &Twins, def: DefId) -> Option<DefId> {
        let it = self.def(def);
        match it.parent {
            Some(parent) if it.kind == DefKind::Variant => {
                let declared = Some(self.canonical_def(parent)).filter(|declared| *declared != parent)?;
                self.members_named(declared, it.name).first().copied()
            }
            Some(_) => None,
            None => twins.by_name.get(&it.name)?.iter().copied().find(|declared| self.stands_for(*declared, def)),
        }
    }

    /// Whether the path of a declared item leads to this one in the sources.
    fn stands_for(&self, declared: DefId, def: DefId) -> bool {
        let it = self.def(declared);
        let Some(namespace) = namespace(it.kind) else { return false };
        let names = self.module_names(it.module, &[it.name]);
        let found = self.at_root(&mut Query::new(), def.krate, &names, namespace).candidates;
        found.iter().any(|candidate| candidate.res == Res::Def(def) && candidate.rest == 0)
    }

    fn make_twins(&self, declared: CrateId, sources: CrateId) -> Twins {
        let mut by_name: FxHashMap<Symbol, Vec<DefId>> = FxHashMap::default();
        let renamed = self.renamed_items(sources);
        for (def, index) in self.krate(declared).defs.iter().zip(0..) {
            if def.parent.is_none() && namespace(def.kind).is_some() {
                let names = renamed.get(&def.name).into_iter().flatten().chain([&def.name]);
                names.for_each(|name| by_name.entry(*name).or_default().push(DefId { krate: declared, index }));
            }
        }
        Twins { by_name, known: RwLock::default() }
    }

    /// The names in a crate of what its imports call otherwise.
    fn renamed_items(&self, krate: CrateId) -> FxHashMap<Symbol, Vec<Symbol>> {
        let mut renamed: FxHashMap<Symbol, Vec<Symbol>> = FxHashMap::default();
        let items = self.krate(krate).files.iter().flat_map(|file| &file.items);
        for leaf in items.filter_map(|item| if let ItemKind::Use(leaves) = &item.kind { Some(leaves) } else { None }).flatten() {
            if let (ImportKind::Name(name), Some(last)) = (leaf.kind, leaf.path.last())
                && last.name != name
            {
                renamed.entry(name).or_default().push(last.name);
            }
        }
        renamed
    }

    /// The crate that holds the sources of a declared one, where they are on disk.
    pub fn sources_of(&self, declared: CrateId) -> Option<CrateId> {
        let node = self.graph.node(declared);
        node.twin.filter(|_| node.kind == CrateKind::Declared)
    }

    /// What the names after `module`, which the declaration does not have, mean in the crate's sources.
    pub(super) fn beyond_declaration(&self, q: &mut Query, module: ModuleId, names: &[Symbol], ns: Namespace) -> Option<Found> {
        let sources = self.graph.node(module.krate).twin?;
        let found = self.at_root(q, sources, &self.module_names(module, names), ns);
        (!found.candidates.is_empty()).then_some(found)
    }

    /// What names mean from the root of a crate.
    pub(super) fn at_root(&self, q: &mut Query, krate: CrateId, names: &[Symbol], ns: Namespace) -> Found {
        let root = ModuleId { krate, index: 0 };
        if self.krate(krate).modules.is_empty() {
            return Found::default();
        }
        let mode = Mode { module: root, scope: None, order: u32::MAX, import: false, under: Cfg::True, file: None };
        self.walk(q, &mode, Found::one(Res::Module(root), Cfg::True), names, 0, ns)
    }

    /// The names from the crate's root to a module, and `more`.
    fn module_names(&self, module: ModuleId, more: &[Symbol]) -> Vec<Symbol> {
        let modules = &self.krate(module.krate).modules;
        let above = std::iter::successors(Some(module), |at| modules.get(at.index as usize).and_then(|it| it.parent));
        let mut names: Vec<Symbol> = above.filter(|at| at.index != 0).map(|at| modules[at.index as usize].name).collect();
        names.reverse();
        names.extend(more);
        names
    }
}

/// Where the name of a declared item is looked for.
fn namespace(kind: DefKind) -> Option<Namespace> {
    match kind {
        DefKind::Struct | DefKind::Enum | DefKind::Trait | DefKind::TraitAlias | DefKind::TypeAlias => Some(Namespace::Type),
        DefKind::Fn | DefKind::Const | DefKind::Static => Some(Namespace::Value),
        DefKind::Macro => Some(Namespace::Macro),
        DefKind::Impl | DefKind::Variant => None,
    }
}
