//! Paths, segment by segment.

use super::build::is_elsewhere;
use super::lookup::{Gather, Level, Query, add};
use super::path_names::module_path;
use super::scope::Found;
use super::{Candidate, CrateId, CrateKind, DefId, DefKind, ModuleId, Namespace, Program, Res, prelude};
use crate::syntax::ir::{Cfg, File, Generics, ItemKind, Path};
use crate::text::{OriginId, Symbol, sym};
use crate::workspace::Edition;

/// Where a path stands.
#[derive(Clone, Debug)]
pub(super) struct Mode<'a> {
    /// The module or block.
    pub module: ModuleId,
    /// The definition whose generics and `Self` are in scope.
    pub scope: Option<DefId>,
    /// How many definitions of the crate come before it in the text: decides which `macro_rules!` are in scope.
    pub order: u32,
    /// It is the path of a `use`.
    pub import: bool,
    /// The condition of the code that it stands in: what cannot be compiled with it is not meant.
    pub under: Cfg,
    /// The file that it is written in: tells whose `$crate` is meant.
    pub file: Option<&'a File>,
}

impl Program {
    /// What a path means. A candidate with a rest is left to types.
    pub(super) fn path(&self, q: &mut Query, mode: &Mode<'_>, path: &Path, ns: Namespace) -> Found {
        let names: Vec<Symbol> = path.segments.iter().map(|segment| segment.name).collect();
        if names.first() == Some(&sym::DOLLAR_CRATE) {
            let origin = path.segments.first().map_or(OriginId::WRITTEN, |segment| segment.span.origin);
            let start = Found::one(Res::Module(ModuleId { krate: self.macro_crate(mode, origin), index: 0 }), Cfg::True);
            return self.walk(q, mode, start, &names, 1, ns);
        }
        match &path.qself {
            None => self.names(q, mode, path.global, &names, ns),
            Some(qself) if qself.1 > 0 && qself.1 <= names.len() => {
                let mut found = self.names(q, mode, path.global, &names[..qself.1], Namespace::Type);
                found.candidates.retain(|candidate| candidate.rest == 0);
                found.candidates.iter_mut().for_each(|candidate| candidate.rest = names.len() - qself.1);
                found
            }
            Some(_) => Found::default(),
        }
    }

    /// What a path of plain names means; `global` where it starts with `::`.
    pub(super) fn names(&self, q: &mut Query, mode: &Mode<'_>, global: bool, names: &[Symbol], ns: Namespace) -> Found {
        let [first, rest @ ..] = names else { return Found::default() };
        let first_ns = if rest.is_empty() { ns } else { Namespace::Type };
        let here = mode.module;
        let (start, used) = match *first {
            _ if global => (self.global(q, mode, *first, first_ns), 1),
            sym::CRATE => (Found::one(Res::Module(ModuleId { krate: here.krate, index: 0 }), Cfg::True), 1),
            sym::SELF_VALUE | sym::SUPER => self.relative(here, names),
            sym::SELF_TYPE if !mode.import => (self.self_type(mode.scope), 1),
            _ => (self.lexical(q, mode, *first, first_ns), 1),
        };
        let mut found = self.walk(q, mode, start, names, used, ns);
        if mode.import {
            found.candidates.retain(|candidate| candidate.rest == 0);
        }
        found
    }

    /// Goes on from what the first `at` names mean.
    pub(super) fn walk(&self, q: &mut Query, mode: &Mode<'_>, start: Found, names: &[Symbol], mut at: usize, ns: Namespace) -> Found {
        let mut found = start;
        let mut done: Vec<Candidate> = Vec::new();
        while at < names.len() && !found.candidates.is_empty() {
            let name = names[at];
            let name_ns = if at + 1 == names.len() { ns } else { Namespace::Type };
            let mut next = Found { candidates: Vec::new(), blocked: found.blocked };
            for candidate in found.candidates {
                let left = names.len() - at;
                match candidate.res {
                    _ if candidate.rest > 0 => {}
                    Res::Module(module)
                        if module.index == 0 && module.krate != mode.module.krate && self.is_left_alone(module.krate, mode) =>
                    {
                        let path: Vec<&str> = names[at..].iter().map(|name| name.as_str()).collect();
                        let root = self.graph.node(module.krate).name;
                        let res = Res::External(Symbol::new(&format!("{root}::{}", path.join("::"))));
                        done.push(Candidate { res, ..candidate });
                    }
                    Res::Module(module) => {
                        let inner = self.name_in_module(q, module, name, name_ns, mode);
                        next.blocked |= inner.blocked;
                        if inner.candidates.is_empty() && !inner.blocked {
                            for one in self.undeclared(q, module, &names[at..], mode, ns).candidates {
                                done.push(Candidate { cfg: candidate.cfg.and(&one.cfg), ..one });
                            }
                        }
                        for one in inner.candidates {
                            add(&mut next.candidates, Candidate { cfg: candidate.cfg.and(&one.cfg), ..one });
                        }
                    }
                    Res::External(path) => {
                        let rest: Vec<&str> = names[at..].iter().map(|name| name.as_str()).collect();
                        let res = Res::External(Symbol::new(&format!("{path}::{}", rest.join("::"))));
                        done.push(Candidate { res, ..candidate });
                    }
                    Res::Def(def) => self.inside(def, candidate, name, left, &mut next.candidates, &mut done),
                    Res::Prim(_) | Res::SelfType(_) | Res::Param(..) => done.push(Candidate { rest: left, ..candidate }),
                    Res::Local(_) => {}
                }
            }
            found = next;
            at += 1;
        }
        for candidate in done {
            add(&mut found.candidates, candidate);
        }
        found
    }

    /// Whether a dependency is not read for this code, since the code is for another machine and so may be all that it leads to.
    fn is_left_alone(&self, krate: CrateId, mode: &Mode<'_>) -> bool {
        let around = || self.krate(mode.module.krate).names.scopes.get(mode.module.index as usize).map(|scope| &scope.cfg);
        self.graph.node(krate).kind == CrateKind::Dependency && (is_elsewhere(&mode.under) || around().is_some_and(is_elsewhere))
    }

    /// A name after a definition: a variant of an enum, or something for types to find.
    fn inside(&self, def: DefId, candidate: Candidate, name: Symbol, left: usize, next: &mut Vec<Candidate>, done: &mut Vec<Candidate>) {
        match self.def(def).kind {
            DefKind::Enum => {
                let variants = self.members_named(def, name);
                if variants.is_empty() {
                    done.push(Candidate { rest: left, ..candidate });
                    return;
                }
                for variant in variants {
                    add(next, Candidate { res: Res::Def(variant), rest: 0, cfg: candidate.cfg.and(&self.def(variant).cfg) });
                }
            }
            DefKind::Struct | DefKind::Trait | DefKind::TraitAlias | DefKind::TypeAlias | DefKind::Variant => {
                done.push(Candidate { rest: left, ..candidate });
            }
            DefKind::Fn | DefKind::Impl | DefKind::Const | DefKind::Static | DefKind::Macro => {}
        }
    }

    fn global(&self, q: &mut Query, mode: &Mode<'_>, name: Symbol, ns: Namespace) -> Found {
        let krate = mode.module.krate;
        if self.krate(krate).edition == Edition::E2015 {
            let found = self.name_in_module(q, ModuleId { krate, index: 0 }, name, ns, mode);
            if !found.candidates.is_empty() {
                return found;
            }
        }
        self.extern_res(krate, name).map(|res| Found::one(res, Cfg::True)).unwrap_or_default()
    }

    /// `self::`, `super::super::`: the module, and how many names that took.
    fn relative(&self, here: ModuleId, names: &[Symbol]) -> (Found, usize) {
        let modules = &self.krate(here.krate).modules;
        let outer = |mut module: ModuleId| {
            while modules[module.index as usize].is_block {
                module = modules[module.index as usize].parent?;
            }
            Some(module)
        };
        let mut module = outer(here);
        let mut used = 0;
        for name in names {
            match name.as_str() {
                "self" if used == 0 => {}
                "super" => module = module.and_then(|it| modules[it.index as usize].parent).and_then(outer),
                _ => break,
            }
            used += 1;
        }
        (module.map(|it| Found::one(Res::Module(it), Cfg::True)).unwrap_or_default(), used)
    }

    fn self_type(&self, mut scope: Option<DefId>) -> Found {
        while let Some(def) = scope {
            let it = self.def(def);
            if matches!(it.kind, DefKind::Impl | DefKind::Trait | DefKind::Struct | DefKind::Enum) {
                return Found::one(Res::SelfType(def), Cfg::True);
            }
            scope = it.parent;
        }
        Found::default()
    }

    /// The first name of a path: generics, macros of the text, then [`Self::outwards`].
    fn lexical(&self, q: &mut Query, mode: &Mode<'_>, name: Symbol, ns: Namespace) -> Found {
        if let Some(res) = mode.scope.and_then(|scope| self.generic_param(scope, name, ns)) {
            return Found::one(res, Cfg::True);
        }
        if ns == Namespace::Macro {
            let textual = self.krate(mode.module.krate).textual_macros(mode.module.index, name, mode.order, &mode.under);
            if !textual.is_empty() {
                let candidate = |def| Candidate { res: Res::Def(def), rest: 0, cfg: self.def(def).cfg.clone() };
                return Found { candidates: textual.into_iter().map(candidate).collect(), blocked: false };
            }
        }
        if ns == Namespace::Macro || mode.import || !mode.under.is_true() || !q.is_outermost() {
            return self.outwards(q, mode, name, ns);
        }
        let key = (mode.module, name, ns);
        if let Some(known) = self.first_names.get(&key) {
            return known;
        }
        let found = self.outwards(q, mode, name, ns);
        if q.is_whole() { self.first_names.put(key, found) } else { found }
    }

    /// Blocks and modules outwards, crates, preludes, built-in types.
    fn outwards(&self, q: &mut Query, mode: &Mode<'_>, name: Symbol, ns: Namespace) -> Found {
        let krate = self.krate(mode.module.krate);
        let external = if ns == Namespace::Type { self.extern_res(krate.id, name) } else { None };
        let mut gather = Gather::new(&mode.under);
        let mut at = Some(mode.module);
        if mode.import && krate.edition == Edition::E2015 {
            at = Some(ModuleId { krate: krate.id, index: 0 });
        }
        while let Some(module) = at {
            let own = self.explicit(q, module, name, ns, None);
            // What a glob gives beside a declaration or the extern prelude is not looked for in a `use`: it would be ambiguous, and the
            // globs of a module would have to be followed to follow each of them.
            let no_globs = mode.import && (external.is_some() || !own.meanings.is_empty());
            if gather.level(own) || (!no_globs && gather.level(self.through_globs(q, module, name, ns, mode.module))) {
                return gather.finish();
            }
            let module = &krate.modules[module.index as usize];
            at = module.parent.filter(|_| module.is_block);
        }
        let last = [
            external,
            self.macro_use_prelude(q, mode, name, ns),
            self.prelude_item(q, mode, name, ns, krate.edition),
            prelude::primitive(name).filter(|_| ns == Namespace::Type).map(Res::Prim),
        ];
        for res in last.into_iter().flatten() {
            if gather.level(Level { meanings: vec![(Cfg::True, Candidate { res, rest: 0, cfg: Cfg::True })], blocked: false }) {
                break;
            }
        }
        gather.finish()
    }

    /// A type or const parameter of a definition or of what it is a member of.
    fn generic_param(&self, mut scope: DefId, name: Symbol, ns: Namespace) -> Option<Res> {
        loop {
            if let Some(generics) = generics(&self.item(scope).kind) {
                let is_const = ns == Namespace::Value;
                let found = generics.params.iter().position(|it| it.name == name && it.const_type.is_some() == is_const);
                if let Some(index) = found {
                    return Some(Res::Param(scope, index as u32));
                }
            }
            scope = self.def(scope).parent?;
        }
    }

    /// Macros of crates with `#[macro_use]`, and of std. What no other crate has is the only unknown crate's.
    fn macro_use_prelude(&self, q: &mut Query, mode: &Mode<'_>, name: Symbol, ns: Namespace) -> Option<Res> {
        if ns != Namespace::Macro {
            return None;
        }
        let krate = self.krate(mode.module.krate);
        let mut foreign = Vec::new();
        for root in krate.names.macro_use.iter().copied().chain([sym::STD]).filter_map(|it| self.extern_res(krate.id, it)) {
            match root {
                Res::Module(root) => {
                    if let Some(one) = self.name_in_module(q, root, name, ns, mode).candidates.first() {
                        return Some(one.res);
                    }
                }
                Res::External(name) => foreign.push(name),
                _ => {}
            }
        }
        match *foreign {
            [one] => Some(Res::External(Symbol::new(&format!("{one}::{name}")))),
            _ => None,
        }
    }

    /// What a name means that every module has, looked up once.
    fn prelude_item(&self, q: &mut Query, mode: &Mode<'_>, name: Symbol, ns: Namespace, edition: Edition) -> Option<Res> {
        let std = self.extern_res(mode.module.krate, sym::STD)?;
        let key = (std, name, ns, edition);
        if let Some(known) = self.preluded.get(&key) {
            return known;
        }
        let found = prelude::path_of(name, ns, edition).and_then(|path| {
            let names: Vec<Symbol> = path.split("::").map(Symbol::new).collect();
            let found = self.walk(q, mode, Found::one(std, Cfg::True), &names, 1, ns);
            found.candidates.first().map(|one| one.res)
        });
        if q.is_whole() { self.preluded.put(key, found) } else { found }
    }

    /// What is not in a declaration file is looked for in the crate's sources; where there are none it has a path, but no definition.
    /// Only where no name space knows the name.
    fn undeclared(&self, q: &mut Query, module: ModuleId, names: &[Symbol], mode: &Mode<'_>, ns: Namespace) -> Found {
        let krate = self.krate(module.krate);
        let Some(first) = names.first().filter(|_| self.is_declared(module.krate)) else { return Found::default() };
        let known = [Namespace::Type, Namespace::Value, Namespace::Macro]
            .into_iter()
            .any(|ns| !self.name_in_module(q, module, *first, ns, mode).candidates.is_empty());
        if known {
            return Found::default();
        }
        if let Some(found) = self.beyond_declaration(q, module, names, ns) {
            return found;
        }
        let mut path = module_path(krate, module.index);
        for name in names {
            path.push_str("::");
            path.push_str(name.as_str());
        }
        Found::one(Res::External(Symbol::new(&path)), Cfg::True)
    }

    /// The crate whose macro wrote `$crate`.
    fn macro_crate(&self, mode: &Mode<'_>, origin: OriginId) -> CrateId {
        let here = mode.module.krate;
        mode.file.and_then(|file| file.origin(origin)).and_then(|origin| self.crate_of_text(here, origin.text)).unwrap_or(here)
    }
}

impl Found {
    /// One meaning.
    pub(super) fn one(res: Res, cfg: Cfg) -> Self {
        Self { candidates: vec![Candidate { res, rest: 0, cfg }], blocked: false }
    }
}

/// The generic parameters that an item declares.
pub(super) fn generics(kind: &ItemKind) -> Option<&Generics> {
    Some(match kind {
        ItemKind::Fn(it) => &it.generics,
        ItemKind::Struct(it) => &it.generics,
        ItemKind::Enum(it) => &it.generics,
        ItemKind::Trait(it) => &it.generics,
        ItemKind::TraitAlias(generics, _) | ItemKind::TypeAlias(generics, ..) => generics,
        ItemKind::Impl(it) => &it.generics,
        _ => return None,
    })
}
