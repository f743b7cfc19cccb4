//! Where a path leads that someone writes outside of any code: in the configuration.

use rustc_hash::FxHashSet;

use super::facts::is_built_in;
use super::lookup::Query;
use super::path_names::module_path;
use super::stated::after_crate;
use super::{Crate, CrateId, CrateKind, DefId, DefKind, ModuleId, Namespace, Program, Res};
use crate::syntax::ir::{File, ItemKind, Path};
use crate::text::Symbol;

/// More paths with the same last name tell nothing: it is a usual one.
const ELSEWHERE: usize = 2;

/// Where a path leads.
#[derive(Debug)]
pub enum Lead {
    /// To these definitions; several under different conditions, or in targets of one name.
    To(Vec<DefId>),
    /// Into a crate that was not read, or that nothing is known of.
    Unread,
    /// Nowhere.
    Nowhere(Nowhere),
}

/// Where a path ends that leads nowhere.
#[derive(Debug)]
pub struct Nowhere {
    /// The last thing on the way that is there: a crate, module or type.
    pub last: String,
    /// The name that it lacks.
    pub lacks: String,
    /// The names that it has, sorted.
    pub has: Vec<&'static str>,
    /// Other paths of the crate with the same last name.
    pub elsewhere: Vec<String>,
    /// Nothing but the sources says what is there: they were read whole, and no macro can have made more.
    pub decided: bool,
    /// How many names of the path are there.
    depth: usize,
}

impl Nowhere {
    /// Of a crate's declaration and its sources, or of a library and a binary of one name: where the path goes furthest, or what both have.
    fn or(mut self, other: Self) -> Self {
        if self.depth != other.depth {
            return if self.depth > other.depth { self } else { other };
        }
        self.has.extend(other.has);
        self.elsewhere.extend(other.elsewhere);
        self.elsewhere.sort_unstable();
        self.elsewhere.dedup();
        self.decided &= other.decided;
        self
    }
}

impl Program {
    /// Where a path of names leads, that of a crate first.
    pub fn lead(&self, names: &[&str]) -> Lead {
        let Some(name) = names.first().map(|name| Symbol::new(name)) else { return Lead::Unread };
        let mut found = Vec::new();
        let mut nowhere: Option<Nowhere> = None;
        let mut unread = false;
        for (node, index) in self.graph.nodes.iter().zip(0..).filter(|(node, _)| node.name == name) {
            // What is not selected is not read for this; a library that is read as a test is there a second time.
            if matches!(node.kind, CrateKind::Target { .. }) && node.krate.get().is_none() {
                unread |= !self.graph.nodes.iter().any(|other| other.kind == node.kind && other.krate.get().is_some());
                continue;
            }
            let krate = self.krate(CrateId(index));
            let here = self.at_path(krate, &after_crate(names));
            if here.is_empty() {
                let end = self.end_of_path(krate, &after_crate(names));
                nowhere = Some(match nowhere {
                    Some(other) => other.or(end),
                    None => end,
                });
            }
            found.extend(here);
        }
        match nowhere {
            _ if !found.is_empty() => Lead::To(found),
            Some(nowhere) if !unread => Lead::Nowhere(nowhere),
            _ => Lead::Unread,
        }
    }

    /// Where a path ends that leads nowhere.
    fn end_of_path(&self, krate: &Crate, names: &[Symbol]) -> Nowhere {
        let root = Res::Module(ModuleId { krate: krate.id, index: 0 });
        for at in (0..names.len()).rev() {
            let candidates = if at == 0 {
                vec![root]
            } else {
                let found = self.at_root(&mut Query::new(), krate.id, &names[..at], Namespace::Type).candidates;
                found.into_iter().filter(|it| it.rest == 0).map(|it| it.res).collect()
            };
            let Some(&res) = candidates.first() else { continue };
            let (last, mut has, closed) = match res {
                Res::Module(module) => self.in_module(module),
                Res::Def(def) => self.in_def(def),
                _ => continue,
            };
            has.sort_unstable();
            has.dedup();
            let lacks = names[at].to_string();
            let elsewhere = names.last().map(|name| self.elsewhere(krate, *name)).unwrap_or_default();
            return Nowhere { last, lacks, has, elsewhere, decided: closed && candidates.len() == 1, depth: at };
        }
        let (last, lacks) = (krate.name.to_string(), String::new());
        Nowhere { last, lacks, has: Vec::new(), elsewhere: Vec::new(), decided: false, depth: 0 }
    }

    /// A module's path and names, and whether these are all.
    fn in_module(&self, module: ModuleId) -> (String, Vec<&'static str>, bool) {
        let mut names = Vec::new();
        let mut closed = true;
        let mut seen = FxHashSet::from_iter([module]);
        let mut open = vec![module];
        while let Some(at) = open.pop() {
            let krate = self.krate(at.krate);
            let Some(scope) = krate.names.scopes.get(at.index as usize) else { continue };
            names.extend(scope.entries.keys().map(|name| name.as_str()));
            closed &= !scope.entries.is_empty() && krate.kind != CrateKind::Declared;
            let files = krate.names.imports.iter().filter(|it| it.module == at.index).map(|it| it.file);
            let files = files.chain(krate.defs.iter().filter(|def| def.module == at).map(|def| def.file)).collect::<FxHashSet<u32>>();
            closed &= !files.iter().any(|file| self.may_hold_more(krate, &krate.files[*file as usize]));
            for &glob in &scope.globs {
                let found = self.import(&mut Query::new(), krate, glob, Namespace::Type);
                closed &= !found.candidates.is_empty();
                for candidate in found.candidates {
                    match candidate.res {
                        Res::Module(inner) if candidate.rest == 0 => open.extend(seen.insert(inner).then_some(inner)),
                        Res::Def(_) => {}
                        _ => closed = false,
                    }
                }
            }
        }
        (module_path(self.krate(module.krate), module.index), names, closed)
    }

    /// The path of a type or trait, the names of its members, and whether these are all.
    fn in_def(&self, def: DefId) -> (String, Vec<&'static str>, bool) {
        let krate = self.krate(def.krate);
        let head = self.head_of_type(def);
        let own = krate.impls.iter().filter(|block| self.head_of_impl(**block) == head);
        let members = own.chain([&def]).flat_map(|parent| self.members(*parent));
        let names = members.map(|member| self.def(*member).name.as_str()).collect();
        let attrs = &self.item(def).attrs;
        let is_plain = attrs.list.iter().all(is_built_in) && attrs.derives.iter().all(|path| path.as_ident().is_some_and(is_std_derive));
        let kind = self.def(def).kind;
        let is_type = matches!(kind, DefKind::Struct | DefKind::Enum | DefKind::Trait);
        let closed =
            is_type && is_plain && krate.kind != CrateKind::Declared && !krate.files.iter().any(|file| self.may_hold_more(krate, file));
        (self.path_of(def), names, closed)
    }

    /// Whether an unknown macro may make more items in a file than are seen.
    fn may_hold_more(&self, krate: &Crate, file: &File) -> bool {
        let root = ModuleId { krate: krate.id, index: 0 };
        let is_own = |name: Symbol| krate.defs.iter().any(|def| def.kind == DefKind::Macro && def.name == name);
        let is_known = |path: &Path| {
            path.last().is_some_and(|last| is_own(last.name))
                || self.resolve(root, None, path, Namespace::Macro).candidates.iter().any(|it| matches!(it.res, Res::Def(_)))
        };
        file.items.iter().any(|item| matches!(&item.kind, ItemKind::MacroCall(path, _) if !is_known(path)))
    }

    /// The paths of a crate's functions and types of this name, if they are few.
    fn elsewhere(&self, krate: &Crate, name: Symbol) -> Vec<String> {
        let kinds = [DefKind::Fn, DefKind::Struct, DefKind::Enum, DefKind::Macro];
        let named = krate.defs.iter().zip(0..).filter(|(def, _)| def.name == name && !def.test && kinds.contains(&def.kind));
        let paths = named.map(|(_, index)| self.path_of(DefId { krate: krate.id, index }));
        let mut paths: Vec<String> = paths.filter(|path| !path.starts_with('<')).collect();
        paths.sort_unstable();
        paths.dedup();
        if paths.len() > ELSEWHERE { Vec::new() } else { paths }
    }
}

/// A derive of the standard library, which adds no inherent members.
fn is_std_derive(name: Symbol) -> bool {
    ["Clone", "Copy", "Debug", "Default", "Eq", "Hash", "Ord", "PartialEq", "PartialOrd"].contains(&name.as_str())
}
