//! The traits whose methods are in scope in a module.

use std::sync::Arc;

use rustc_hash::FxHashSet;

use super::lookup::Query;
use super::scope::EntryTarget;
use super::{Crate, DefId, DefKind, ModuleId, Namespace, Program, Res, prelude};
use crate::syntax::ir::ItemKind;
use crate::workspace::Edition;

impl Program {
    /// The traits whose methods are in scope in a module or block, prelude included; those of blocks around it first.
    pub fn traits_in_scope(&self, module: ModuleId) -> &[DefId] {
        let krate = self.krate(module.krate);
        let Some(scope) = krate.names.scopes.get(module.index as usize) else { return &[] };
        if let Some(known) = scope.traits.get() {
            return known;
        }
        let found = self.find_traits(krate, module);
        scope.traits.get_or_init(|| found)
    }

    fn find_traits(&self, krate: &Crate, module: ModuleId) -> Box<[DefId]> {
        let mut found = Traits { seen: FxHashSet::default(), list: Vec::new() };
        self.traits_of_module(module, &mut found);
        let it = &krate.modules[module.index as usize];
        match it.parent.filter(|_| it.is_block) {
            Some(around) => found.extend(self, self.traits_in_scope(around).iter().copied().map(Res::Def)),
            None => found.extend(self, self.prelude_traits(krate.edition).iter().copied().map(Res::Def)),
        }
        found.list.into()
    }

    fn prelude_traits(&self, edition: Edition) -> Arc<[DefId]> {
        let find = || {
            let paths = self.std().into_iter().flat_map(|std| prelude::paths(edition).map(move |path| (std, path)));
            paths.filter_map(|(std, path)| self.lookup(std, path, Namespace::Type)).collect()
        };
        self.prelude_traits.get_or(edition, find)
    }

    /// What a module declares and imports, and what its globs bring.
    fn traits_of_module(&self, module: ModuleId, found: &mut Traits) {
        let mut seen = FxHashSet::from_iter([module]);
        let mut open = vec![module];
        while let Some(at) = open.pop() {
            let krate = self.krate(at.krate);
            let scope = &krate.names.scopes[at.index as usize];
            let mut q = Query::new();
            let is_visible = |visible: super::scope::Visible| visible.from(krate.id, &krate.modules, module);
            let mut entries: Vec<_> = scope.entries.iter().collect();
            entries.sort_unstable_by_key(|(name, _)| name.as_str());
            for entry in entries.into_iter().flat_map(|(_, entries)| entries).filter(|entry| is_visible(entry.visible)) {
                match entry.target {
                    EntryTarget::Def(def) => found.extend(self, Some(Res::Def(def))),
                    EntryTarget::Import(index) if can_be_trait(krate, index) => {
                        let meanings = self.import(&mut q, krate, index, Namespace::Type).candidates;
                        found.extend(self, meanings.into_iter().map(|it| it.res));
                    }
                    EntryTarget::Import(_) | EntryTarget::Module(_) | EntryTarget::ExternCrate(_) => {}
                }
            }
            for &index in &scope.unnamed {
                if is_visible(krate.names.imports[index as usize].visible) {
                    let meanings = self.import(&mut q, krate, index, Namespace::Type).candidates;
                    found.extend(self, meanings.into_iter().map(|it| it.res));
                }
            }
            for &index in &scope.globs {
                if !is_visible(krate.names.imports[index as usize].visible) {
                    continue;
                }
                for target in self.import(&mut q, krate, index, Namespace::Type).candidates {
                    if let Res::Module(inner) = target.res
                        && seen.insert(inner)
                    {
                        open.push(inner);
                    }
                }
            }
        }
    }
}

struct Traits {
    seen: FxHashSet<DefId>,
    list: Vec<DefId>,
}

impl Traits {
    fn extend(&mut self, program: &Program, all: impl IntoIterator<Item = Res>) {
        for res in all {
            if let Res::Def(def) = program.canonical(res)
                && matches!(program.def(def).kind, DefKind::Trait | DefKind::TraitAlias)
                && self.seen.insert(def)
            {
                self.list.push(def);
            }
        }
    }
}

/// Whether an import can be one of a trait: names of functions and modules do not begin as those of traits, so that what they lead to
/// need not be read.
fn can_be_trait(krate: &Crate, index: u32) -> bool {
    let site = &krate.names.imports[index as usize];
    let ItemKind::Use(leaves) = &krate.files[site.file as usize].item(site.item).kind else { return false };
    let last = leaves.get(site.leaf as usize).and_then(|leaf| leaf.path.last());
    last.is_some_and(|last| !last.name.as_str().starts_with(|c: char| c.is_lowercase()))
}
