//! Facts that someone states about crates whose sources are read: by path in the configuration, in a declaration file, or in a comment.

use rustc_hash::FxHashMap;

use super::lookup::Query;
use super::{Crate, CrateKind, DefId, DefKind, Namespace, Program, Res};
use crate::catalog::Facts;
use crate::text::Symbol;

/// Facts by index of definition.
pub(super) type Stated = FxHashMap<u32, Facts>;

impl Program {
    /// The facts stated about a definition that has sources.
    pub(super) fn stated(&self, id: DefId) -> Option<&Facts> {
        let krate = self.krate(id.krate);
        if let Some(known) = krate.stated.get() {
            return known.get(&id.index);
        }
        // Made outside of the cell: looking names up may come back here.
        let made = self.make_stated(krate);
        krate.stated.get_or_init(|| made).get(&id.index)
    }

    fn make_stated(&self, krate: &Crate) -> Stated {
        let mut all = Stated::default();
        self.add_declared(krate, &mut all);
        for (path, facts) in self.catalog().path_facts(krate.name) {
            let names: Vec<Symbol> = path.split("::").skip(1).map(Symbol::new).collect();
            for def in self.at_path(krate, &names) {
                all.insert(def.index, facts.clone());
            }
        }
        self.add_directives(krate, &mut all);
        all
    }

    fn add_declared(&self, krate: &Crate, all: &mut Stated) {
        let named = |node: &super::graph::Node| node.kind == CrateKind::Declared && node.name == krate.name;
        let Some(node) = self.graph.nodes.iter().position(named) else { return };
        let declared = self.krate(super::CrateId(node as u32));
        let Some(known) = self.catalog().declared(krate.name).map(|it| &it.facts) else { return };
        for (def, index) in declared.defs.iter().zip(0..) {
            let Some(facts) = known.get(&def.item).filter(|_| def.variant.is_none() && def.kind != DefKind::Impl) else { continue };
            let path = self.path_of(DefId { krate: declared.id, index });
            let names: Vec<Symbol> = path.split("::").skip(1).map(Symbol::new).collect();
            for at in self.at_path(krate, &names) {
                all.insert(at.index, facts.clone());
            }
        }
    }

    /// The definitions of a crate with this path from its root: items, and members of types and traits.
    fn at_path(&self, krate: &Crate, names: &[Symbol]) -> Vec<DefId> {
        let mut found = Vec::new();
        for namespace in [Namespace::Value, Namespace::Type, Namespace::Macro] {
            for candidate in self.at_root(&mut Query::new(), krate.id, names, namespace).candidates {
                match (candidate.res, names.last()) {
                    (Res::Def(def), _) if candidate.rest == 0 => found.push(def),
                    (Res::Def(def), Some(name)) if candidate.rest == 1 => found.extend(self.inherent_member(def, *name)),
                    _ => {}
                }
            }
        }
        found.retain(|def| def.krate == krate.id);
        found
    }
}
