//! A crate that is known twice, by its declaration and by its sources.
//!
//! The declaration comes first: a path leads to what it declares. What it does not declare is looked for in the sources, where they are
//! on disk, under the same path. A declared item stands for the item of the sources with its path, so that a type has one identity
//! wherever it is named.

use rustc_hash::FxHashMap;

use super::lookup::Query;
use super::paths::Mode;
use super::scope::Found;
use super::{CrateId, CrateKind, DefId, DefKind, ModuleId, Namespace, Program, Res};
use crate::syntax::ir::Cfg;
use crate::text::Symbol;

/// The declared definition of each definition in the sources that has one, by index.
pub(super) type Twins = FxHashMap<u32, DefId>;

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
        if let Some(twins) = node.twins.get() {
            return twins.get(&def.index).copied().unwrap_or(def);
        }
        // Made outside of the cell: looking names up may come back here.
        let made = self.make_twins(declared, def.krate);
        node.twins.get_or_init(|| made).get(&def.index).copied().unwrap_or(def)
    }

    fn make_twins(&self, declared: CrateId, sources: CrateId) -> Twins {
        let mut twins = Twins::default();
        let mut q = Query::new();
        let krate = self.krate(declared);
        for (def, index) in krate.defs.iter().zip(0..) {
            let namespace = match def.kind {
                _ if def.parent.is_some() => continue,
                DefKind::Struct | DefKind::Enum | DefKind::Trait | DefKind::TraitAlias | DefKind::TypeAlias => Namespace::Type,
                DefKind::Fn | DefKind::Const | DefKind::Static => Namespace::Value,
                DefKind::Macro => Namespace::Macro,
                DefKind::Impl | DefKind::Variant => continue,
            };
            let id = DefId { krate: declared, index };
            let names = self.module_names(def.module, &[def.name]);
            for candidate in self.at_root(&mut q, sources, &names, namespace).candidates {
                let Res::Def(twin) = candidate.res else { continue };
                if twin.krate != sources || candidate.rest > 0 {
                    continue;
                }
                twins.entry(twin.index).or_insert(id);
                for variant in self.members(id).iter().filter(|it| self.def(**it).kind == DefKind::Variant) {
                    for other in self.members_named(twin, self.def(*variant).name) {
                        twins.entry(other.index).or_insert(*variant);
                    }
                }
            }
        }
        twins
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
