//! The shortest paths by which a crate can name the items of its dependencies, re-exports included: how rustc prints them.

use std::collections::VecDeque;

use rustc_hash::{FxHashMap, FxHashSet};

use super::graph::Extern;
use super::lookup::Query;
use super::scope::{EntryTarget, Visible};
use super::{CrateId, DefId, ModuleId, Namespace, Program, Res};
use crate::syntax::ir::{File, ImportKind, ItemKind};
use crate::text::Symbol;

/// How many modules are looked at.
const MAX_MODULES: usize = 20_000;

impl Program {
    /// The shortest public path to each item of the loaded crates that `from` can name directly.
    pub fn visible_paths(&self, from: CrateId) -> FxHashMap<DefId, String> {
        let mut externs: Vec<(Symbol, CrateId)> = self
            .externs(from)
            .iter()
            .filter_map(|(name, it)| match it {
                Extern::Crate(krate) if self.graph.node(*krate).krate.get().is_some() && self.mentions(from, *name) => {
                    Some((*name, *krate))
                }
                _ => None,
            })
            .collect();
        externs.sort_unstable_by_key(|(name, _)| (["alloc", "core"].contains(&name.as_str()), name.as_str()));
        // What an item's own crate calls it comes first.
        let mut paths = FxHashMap::default();
        for own in [true, false] {
            for (name, krate) in &externs {
                let sources = self.graph.node(*krate).twin.filter(|_| !own);
                for krate in [Some(*krate), sources].into_iter().flatten() {
                    self.visible_from(ModuleId { krate, index: 0 }, name.as_str(), own, &mut paths);
                }
            }
        }
        paths
    }

    /// Whether the text of a crate names another one: rustc prints no paths through those that nobody names.
    fn mentions(&self, krate: CrateId, name: Symbol) -> bool {
        let pattern = format!("{name}::");
        let word = |before: &str| before.ends_with(|it: char| it == ':' || it == '_' || it.is_alphanumeric());
        ["std", "core", "alloc"].contains(&name.as_str())
            || self.krate(krate).files.iter().filter(|file| !imports_as(file, name)).any(|file| {
                let source = self.sources.get(file.source);
                source.text.match_indices(&pattern).any(|(at, _)| !word(&source.text[..at]))
                    || source.text.contains(&format!("use {name};"))
            })
    }

    /// Adds the items that a crate's root leads to: of this crate only, or of any.
    fn visible_from(&self, root: ModuleId, name: &str, own: bool, paths: &mut FxHashMap<DefId, String>) {
        let mut open: VecDeque<(ModuleId, String)> = VecDeque::from([(root, name.to_owned())]);
        let mut seen: FxHashSet<ModuleId> = FxHashSet::from_iter([root]);
        while let Some((module, path)) = open.pop_front() {
            for (name, res) in self.public_names(module) {
                match res {
                    Res::Def(def) if !own || def.krate == root.krate => {
                        let Res::Def(def) = self.canonical(Res::Def(def)) else { continue };
                        paths.entry(def).or_insert_with(|| format!("{path}::{name}"));
                    }
                    Res::Module(inner) if seen.len() < MAX_MODULES && seen.insert(inner) => {
                        open.push_back((inner, format!("{path}::{name}")));
                    }
                    _ => {}
                }
            }
        }
    }

    /// What a module, and the modules of its public globs, show to everyone; sorted.
    fn public_names(&self, module: ModuleId) -> Vec<(Symbol, Res)> {
        let mut names = Vec::new();
        let mut seen = FxHashSet::from_iter([module]);
        let mut open = vec![module];
        while let Some(at) = open.pop() {
            let krate = self.krate(at.krate);
            let Some(scope) = krate.names.scopes.get(at.index as usize) else { continue };
            let known = |index: u32| {
                let spaces = [Namespace::Type, Namespace::Value, Namespace::Macro].into_iter();
                let meanings = spaces.flat_map(|space| self.import(&mut Query::new(), krate, index, space).candidates);
                meanings.filter(|it| it.rest == 0).map(|it| it.res).collect::<Vec<_>>()
            };
            let mut entries: Vec<_> = scope.entries.iter().collect();
            entries.sort_unstable_by_key(|(name, _)| name.as_str());
            for (&name, entries) in entries {
                for entry in entries.iter().filter(|it| it.visible == Visible::Everywhere) {
                    match entry.target {
                        EntryTarget::Def(def) => names.push((name, Res::Def(def))),
                        EntryTarget::Module(index) => names.push((name, Res::Module(ModuleId { krate: at.krate, index }))),
                        EntryTarget::Import(index) => names.extend(known(index).into_iter().map(|res| (name, res))),
                        EntryTarget::ExternCrate(_) => {}
                    }
                }
            }
            for &glob in scope.globs.iter().filter(|&&glob| krate.names.imports[glob as usize].visible == Visible::Everywhere) {
                for res in known(glob) {
                    match res {
                        Res::Module(inner) if seen.insert(inner) => open.push(inner),
                        _ => {}
                    }
                }
            }
        }
        names.sort_by_key(|(name, _)| name.as_str());
        names
    }
}

/// Whether an import of something else has this name.
fn imports_as(file: &File, name: Symbol) -> bool {
    let leaves = file.items.iter().filter_map(|item| if let ItemKind::Use(leaves) = &item.kind { Some(leaves) } else { None });
    leaves.flatten().any(|leaf| leaf.kind == ImportKind::Name(name) && leaf.path.segments.len() > 1)
}
