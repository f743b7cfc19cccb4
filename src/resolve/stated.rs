//! Facts that someone states about a crate: by path in the configuration; where its sources are read, in a declaration file or a comment, too.

use rustc_hash::FxHashMap;

use super::lookup::Query;
use super::{Crate, CrateKind, DefId, DefKind, Namespace, Program, Res, TypeHead};
use crate::catalog::Facts;
use crate::text::Symbol;

/// Facts by index of definition.
pub(super) type Stated = FxHashMap<u32, Facts>;

impl Program {
    /// The facts stated about a definition that has sources; of a declared one only what the configuration states, with the rest.
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
        if krate.kind != CrateKind::Declared {
            self.add_declared(krate, &mut all);
        }
        for fact in self.catalog().path_facts(krate.name) {
            for def in self.at_path(krate, &after_crate(&fact.names())) {
                let known = || self.declared_facts(def).filter(|_| krate.kind == CrateKind::Declared).cloned().unwrap_or_default();
                fact.add_to(all.entry(def.index).or_insert_with(known));
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
            let names: Vec<&str> = path.split("::").collect();
            for at in self.at_path(krate, &after_crate(&names)) {
                all.insert(at.index, facts.clone());
            }
        }
    }

    /// The definitions of a crate with this path from its root: items, and members of types and traits, of each condition.
    pub(super) fn at_path(&self, krate: &Crate, names: &[Symbol]) -> Vec<DefId> {
        let mut found = Vec::new();
        for namespace in [Namespace::Value, Namespace::Type, Namespace::Macro] {
            for candidate in self.at_root(&mut Query::new(), krate.id, names, namespace).candidates {
                match (candidate.res, names.last()) {
                    (Res::Def(def), _) if candidate.rest == 0 => found.push(def),
                    (Res::Def(def), Some(name)) if candidate.rest == 1 => found.extend(self.members_at(krate, def, *name)),
                    _ => {}
                }
            }
        }
        found.retain(|def| def.krate == krate.id);
        found.sort_unstable();
        found.dedup();
        found
    }

    /// What impl blocks of a type are looked up by: of a dependency's type the declared one that stands for it.
    pub(super) fn head_of_type(&self, def: DefId) -> TypeHead {
        match self.canonical(Res::Def(def)) {
            Res::Def(known) => TypeHead::Def(known),
            _ => TypeHead::Def(def),
        }
    }

    /// The members of this name of a trait, or of all impl blocks of a type in its crate.
    fn members_at(&self, krate: &Crate, def: DefId, name: Symbol) -> Vec<DefId> {
        let mut found = self.members_named(def, name);
        let head = self.head_of_type(def);
        let blocks = self.impls_with(krate, name).iter().filter(|block| self.head_of_impl(**block) == head);
        found.extend(blocks.flat_map(|block| self.members_named(*block, name)));
        found
    }
}

/// The names of a path without that of its crate.
pub(super) fn after_crate(names: &[&str]) -> Vec<Symbol> {
    names.iter().skip(1).copied().map(Symbol::new).collect()
}
