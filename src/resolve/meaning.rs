//! What a path means: the questions about names that the floors above ask.

use super::graph::Extern;
use super::lookup::{Query, add};
use super::paths::Mode;
use super::scope::Found;
use super::{BodyScopes, Candidate, CrateId, DefId, ModuleId, Namespace, Program, Res, Resolution};
use crate::syntax::ir::{Cfg, ExprId, ItemKind, Path, TypeRef};
use crate::text::Symbol;

impl Program {
    /// Resolves a path as written in an item's signature or in a module's scope. `scope` is the definition whose generics and `Self`
    /// are in scope, where there is one.
    pub fn resolve(&self, module: ModuleId, scope: Option<DefId>, path: &Path, namespace: Namespace) -> Resolution {
        let order = scope.map_or(u32::MAX, |def| def.index);
        let file = scope.map(|def| self.file(def));
        let under = scope.map(|def| self.def(def).cfg.clone()).unwrap_or_default();
        let found = self.path(&mut Query::new(), &Mode { module, scope, order, import: false, under, file }, path, namespace);
        self.answer_in(module.krate, found, namespace)
    }

    /// Resolves a path from outside, `std::io::Read` say, in the crates that `from` can name; used for lang items and facts.
    pub fn lookup(&self, from: CrateId, path: &str, namespace: Namespace) -> Option<DefId> {
        let mut names = path.split("::").map(Symbol::new);
        let root = self.extern_res(from, names.next()?)?;
        let names: Vec<Symbol> = names.collect();
        let module = ModuleId { krate: from, index: 0 };
        let mode = Mode { module, scope: None, order: u32::MAX, import: false, under: Cfg::True, file: None };
        let found = self.walk(&mut Query::new(), &mode, Found::one(root, Cfg::True), &names, 0, namespace);
        match &*self.answer(found).candidates {
            [one] if one.rest == 0 => match one.res {
                Res::Def(def) => Some(def),
                _ => None,
            },
            [one] if one.rest == 1 => match one.res {
                Res::Def(def) => self.inherent_member(def, *names.last()?),
                _ => None,
            },
            _ => None,
        }
    }

    /// What a path in a definition's signature stands for, where it is that of a type alias.
    pub fn aliased(&self, def: DefId, path: &Path) -> Option<&TypeRef> {
        match self.resolve(self.def(def).module, Some(def), path, Namespace::Type).single()?.res {
            Res::Def(alias) => match &self.item(alias).kind {
                ItemKind::TypeAlias(_, _, ty) => ty.as_ref(),
                _ => None,
            },
            _ => None,
        }
    }

    /// Resolves a path that is the expression `at` (or stands in it: a struct literal's, a turbofish's type).
    pub fn resolve_in_body(&self, scopes: &BodyScopes, at: ExprId, path: &Path, namespace: Namespace) -> Resolution {
        if namespace == Namespace::Value
            && path.as_ident().is_some()
            && let Some(&local) = scopes.locals.get(&at)
        {
            return self.answer(Found::one(Res::Local(local), Cfg::True));
        }
        let owner = self.def(scopes.owner);
        let module = scopes.modules.get(at.0 as usize).copied().unwrap_or(owner.module);
        let mode = Mode {
            module,
            scope: Some(scopes.owner),
            order: scopes.owner.index,
            import: false,
            under: owner.cfg.clone(),
            file: Some(self.file(scopes.owner)),
        };
        let found = self.path(&mut Query::new(), &mode, path, namespace);
        self.answer_in(module.krate, found, namespace)
    }

    /// The same for a path in a crate: of a type that has a definition for each target the one of the usual build.
    pub(super) fn answer_in(&self, krate: CrateId, found: Found, namespace: Namespace) -> Resolution {
        let mut resolution = self.answer(found);
        if namespace == Namespace::Type {
            self.keep_usual(krate, &mut resolution.candidates);
        }
        resolution
    }

    /// What was found, as the floors above see it.
    pub(super) fn answer(&self, found: Found) -> Resolution {
        if found.blocked {
            return Resolution::default();
        }
        let mut candidates = Vec::with_capacity(found.candidates.len());
        for candidate in found.candidates {
            add(&mut candidates, Candidate { res: self.canonical(candidate.res), ..candidate });
        }
        Resolution { candidates }
    }

    /// The crate that a name of the extern prelude means.
    pub(super) fn extern_res(&self, from: CrateId, name: Symbol) -> Option<Res> {
        let node = self.graph.node(from);
        let renamed = node.krate.get().and_then(|krate| krate.names.extern_items.get(&name)).copied().unwrap_or(name);
        if renamed.as_str() == "self" {
            return Some(Res::Module(ModuleId { krate: from, index: 0 }));
        }
        match self.externs(from).get(&renamed)? {
            Extern::Crate(krate) => Some(Res::Module(ModuleId { krate: *krate, index: 0 })),
            Extern::Foreign(name) => Some(Res::External(*name)),
        }
    }
}
