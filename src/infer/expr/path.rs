//! Path expressions: locals, constants, functions, constructors, and members by type: `T::new`, `<T as Trait>::name`.

use crate::infer::body::{BodyInfer, Called};
use crate::infer::lower::{Lower, Place};
use crate::infer::matching::Fit;
use crate::infer::predicate::TraitRef;
use crate::infer::probe::Origin;
use crate::infer::ty::{Args, Ty, TyKind};
use crate::resolve::{Candidate, DefId, DefKind, Namespace, Res, compatible};
use crate::syntax::ir::{ExprId, GenericArgs, ItemKind, Path, Segment};
use crate::text::Symbol;

/// What a path expression names, and its type.
struct Named {
    ty: Ty,
    called: Option<Called>,
}

impl Named {
    fn value(ty: Ty) -> Self {
        Self { ty, called: None }
    }
}

impl BodyInfer<'_, '_> {
    pub(super) fn path_expr(&mut self, id: ExprId, path: &Path) -> Ty {
        if let Some(&pat) = self.scopes.locals.get(&id) {
            return self.pat_ty(pat);
        }
        let named = match &path.qself {
            Some(qself) => self.qualified(id, path, &qself.0, qself.1),
            None => self.unqualified(id, path),
        };
        let Some(named) = named else { return Ty::unknown() };
        if let Some(called) = named.called {
            self.named.insert(id, called);
        }
        named.ty
    }

    fn unqualified(&mut self, id: ExprId, path: &Path) -> Option<Named> {
        let program = self.types.program;
        let resolution = program.resolve_in_body(self.scopes, id, path, Namespace::Value);
        let here = &program.def(self.owner).cfg;
        let possible = resolution.candidates.iter().filter(|it| it.cfg.is_true() || compatible(here, &it.cfg));
        let (usual, others): (Vec<_>, Vec<_>) = possible.partition(|it| program.is_usual_candidate(self.owner.krate, it));
        let (usual, others) = if usual.is_empty() { (others, usual) } else { (usual, others) };
        let (first, peers) = usual.split_first()?;
        let mut named = self.candidate(id, path, first)?;
        for peer in peers {
            let peer = self.candidate(id, path, peer);
            self.join_candidates(&mut named, peer);
        }
        // A member is that of the type, which is the usual build's.
        for other in others.into_iter().filter(|it| it.rest == 0) {
            let ty = named.ty;
            let other = self.candidate(id, path, other);
            self.join_candidates(&mut named, other);
            named.ty = ty;
        }
        Some(named)
    }

    /// Another meaning under another cfg: the type stands where both agree, the targets are all of them.
    fn join_candidates(&mut self, named: &mut Named, other: Option<Named>) {
        let Some(other) = other else {
            *named = Named::value(Ty::unknown());
            return;
        };
        match (&mut named.called, other.called) {
            (Some(Called::Item { def, others, .. }), Some(Called::Item { def: new, .. })) => {
                let (a, b) = (self.types.signature(*def), self.types.signature(new));
                if a.params != b.params || a.ret != b.ret {
                    named.ty = self.agreed(*def, new, named.ty);
                }
                if new != *def && !others.contains(&new) {
                    others.push(new);
                }
            }
            (None, None) if named.ty == other.ty => {}
            _ => *named = Named::value(Ty::unknown()),
        }
    }

    /// Two functions with different signatures: their common result is all that is known.
    fn agreed(&mut self, a: DefId, b: DefId, ty: Ty) -> Ty {
        let (x, y) = (self.types.signature(a), self.types.signature(b));
        let count = x.params.len();
        if x.ret == y.ret && count == y.params.len() && ty.is_known() { ty } else { Ty::unknown() }
    }

    fn candidate(&mut self, id: ExprId, path: &Path, candidate: &Candidate) -> Option<Named> {
        let named = path.segments.len().checked_sub(candidate.rest)?;
        let segment = named.checked_sub(1).and_then(|at| path.segments.get(at));
        let rest = path.segments.get(named..)?;
        let Some((last, middle)) = rest.split_last() else {
            return self.whole(id, path, candidate.res);
        };
        if let (Res::Def(def), []) = (candidate.res, middle)
            && self.types.program.def(def).kind == DefKind::Trait
        {
            let args = self.written_args(id, def, segment.and_then(|it| it.args.as_deref()), None);
            return self.trait_member(id, TraitRef { def, args }, last);
        }
        if let Res::External(_) | Res::Module(_) = candidate.res {
            return None;
        }
        let mut lower = Lower::new(self.types, Place::Body(self.scopes, id));
        lower.infer_args = true;
        let mut base = lower.base(candidate.res, segment);
        for segment in middle {
            base = lower.associated(base, segment.name);
        }
        let base = self.solver.fill(base);
        let base = self.solver.normalise(base);
        self.member_of(id, base, last)
    }

    /// Arguments of a trait in a path: written ones, variables for the rest, `Self` a variable if not given.
    fn written_args(&mut self, id: ExprId, def: DefId, written: Option<&GenericArgs>, self_ty: Option<Ty>) -> Args {
        let self_ty = self_ty.unwrap_or_else(|| self.solver.fresh());
        let mut lower = Lower::new(self.types, Place::Body(self.scopes, id));
        lower.infer_args = true;
        let args = lower.args(def, written, Some(self_ty));
        self.solver.fill_args(Args::new(&args))
    }

    fn qualified(&mut self, id: ExprId, path: &Path, self_ref: &crate::syntax::ir::TypeRef, in_trait: usize) -> Option<Named> {
        let self_ty = self.lower(id, self_ref);
        if in_trait == 0 {
            let (last, middle) = path.segments.split_last()?;
            let mut lower = Lower::new(self.types, Place::Body(self.scopes, id));
            let base = middle.iter().fold(self_ty, |ty, segment| lower.associated(ty, segment.name));
            return self.member_of(id, base, last);
        }
        let segments = path.segments.get(..in_trait)?;
        let trait_path = Path { global: path.global, qself: None, segments: segments.into(), span: path.span };
        let lower = Lower::new(self.types, Place::Body(self.scopes, id));
        let (def, segment) = lower.trait_of(&trait_path)?;
        let args = self.written_args(id, def, segment.args.as_deref(), Some(self_ty));
        let trait_ref = TraitRef { def, args };
        match path.segments.get(in_trait..)? {
            [name] => self.trait_member(id, trait_ref, name),
            [assoc, name] => {
                let owner = self.types.assoc_owner(trait_ref, assoc.name)?;
                let base = self.solver.normalise(Ty::new(TyKind::Projection(owner.def, assoc.name, owner.args)));
                self.member_of(id, base, name)
            }
            _ => None,
        }
    }

    /// A path that names a definition in full.
    fn whole(&mut self, id: ExprId, path: &Path, res: Res) -> Option<Named> {
        let last = path.segments.last();
        match res {
            Res::Def(def) => self.definition(id, path, def, last?),
            Res::Local(pat) => Some(Named::value(self.pat_ty(pat))),
            Res::Param(..) => Some(Named::value(Ty::usize())),
            Res::SelfType(block) => {
                let ty = self.types.self_ty(block);
                let (adt, args) = ty.adt()?;
                Some(self.constructor(adt, Args::new(args)))
            }
            Res::External(name) => Some(Named { ty: Ty::unknown(), called: Some(Called::External(name)) }),
            Res::Module(_) | Res::Prim(_) => None,
        }
    }

    fn definition(&mut self, id: ExprId, path: &Path, def: DefId, last: &Segment) -> Option<Named> {
        let program = self.types.program;
        match program.def(def).kind {
            DefKind::Fn => Some(self.function(id, def, &[], last.args.as_deref())),
            DefKind::Struct => {
                let args = self.own_args(id, def, &[], last.args.as_deref());
                Some(self.constructor(def, args))
            }
            DefKind::Variant => {
                let parent = self.types.generic_parent(def)?;
                let on_enum = path.segments.len().checked_sub(2).and_then(|at| path.segments.get(at)).and_then(|it| it.args.as_deref());
                let args = self.own_args(id, parent, &[], last.args.as_deref().or(on_enum));
                Some(self.constructor(def, args))
            }
            DefKind::Const | DefKind::Static => Some(Named::value(self.types.value(def))),
            _ => None,
        }
    }

    /// The arguments of a definition: a prefix that is known, written ones, variables.
    pub(super) fn own_args(&mut self, id: ExprId, def: DefId, prefix: &[Ty], written: Option<&GenericArgs>) -> Args {
        let generics = self.types.generics(def);
        let mut args: Vec<Ty> = prefix.to_vec();
        while args.len() < generics.own_start {
            args.push(self.solver.fresh());
        }
        for own in 0..generics.names.len() - generics.own_start {
            let ty = match written.and_then(|it| it.types.get(own)).filter(|_| own < generics.own_count) {
                Some(_) if self.types.is_const_param(def, own) => Ty::new(TyKind::Const),
                Some(ty) => self.lower(id, ty),
                None => self.solver.fresh(),
            };
            args.push(ty);
        }
        Args::new(&args)
    }

    fn function(&mut self, id: ExprId, def: DefId, prefix: &[Ty], written: Option<&GenericArgs>) -> Named {
        let args = self.own_args(id, def, prefix, written);
        self.solver.require(self.types.predicates(def), &args);
        Named { ty: Ty::new(TyKind::FnDef(def, args)), called: Some(Called::Item { def, others: Vec::new(), args }) }
    }

    /// A struct or variant as a value: itself, or its constructor.
    fn constructor(&mut self, def: DefId, args: Args) -> Named {
        let program = self.types.program;
        let entry = program.def(def);
        let (unit, adt) = match (&program.item(def).kind, entry.variant) {
            (ItemKind::Struct(it), _) => (it.unit, Some(def)),
            (ItemKind::Enum(it), Some(variant)) => (it.variants.get(variant as usize).is_none_or(|it| it.unit), entry.parent),
            _ => (true, None),
        };
        match adt {
            Some(adt) if unit => Named::value(Ty::new(TyKind::Adt(adt, args))),
            Some(_) => Named { ty: Ty::new(TyKind::FnDef(def, args)), called: Some(Called::Constructor(def)) },
            None => Named::value(Ty::unknown()),
        }
    }

    /// `Trait::name` and `<T as Trait>::name`
    fn trait_member(&mut self, id: ExprId, trait_ref: TraitRef, name: &Segment) -> Option<Named> {
        let owner = match self.types.member(trait_ref.def, name.name) {
            Some(member) => Some((trait_ref, member)),
            None => self.types.supertraits(trait_ref.def).iter().find_map(|it| {
                let it = it.trait_ref().substitute(&trait_ref.args);
                Some((it, self.types.member(it.def, name.name)?))
            }),
        };
        let (trait_ref, member) = owner?;
        Some(self.member(id, member, &trait_ref.args, name))
    }

    /// A fn or const that is a member of an impl or trait with these arguments.
    fn member(&mut self, id: ExprId, member: DefId, prefix: &[Ty], name: &Segment) -> Named {
        match self.types.program.def(member).kind {
            DefKind::Fn => self.function(id, member, prefix, name.args.as_deref()),
            DefKind::Const => {
                let ty = self.types.value(member).substitute(prefix);
                Named::value(self.solver.normalise(ty))
            }
            _ => Named::value(Ty::unknown()),
        }
    }

    /// `T::name`
    fn member_of(&mut self, id: ExprId, base: Ty, segment: &Segment) -> Option<Named> {
        let base = self.structure(base);
        let name = segment.name;
        if base.is_unknown() || base.is_infer() {
            return None;
        }
        let program = self.types.program;
        if let Some((adt, args)) = base.adt() {
            let variant = self.types.members(adt).iter().find(|(it, def)| *it == name && program.def(*def).kind == DefKind::Variant);
            if let Some(&(_, variant)) = variant {
                return Some(self.constructor(variant, Args::new(args)));
            }
        }
        self.solver.probing += 1;
        let inherent = self.solver.inherent(base, name, &mut |_, _| true);
        self.solver.probing -= 1;
        if let Some((member, origin, others)) = inherent {
            let prefix = self.prefix_of(origin, base);
            let mut named = self.member(id, member, &prefix, segment);
            if let Some(Called::Item { others: known, .. }) = &mut named.called {
                *known = others;
            }
            return Some(named);
        }
        let Some((trait_def, member)) = self.trait_with(id, base, name) else {
            let found = self.solver.beyond_declarations(|solver| solver.inherent(base, name, &mut |_, _| true));
            let (member, origin, _) = found?;
            let prefix = self.prefix_of(origin, base);
            return Some(self.member(id, member, &prefix, segment));
        };
        let args = self.written_args(id, trait_def, None, Some(base));
        Some(self.member(id, member, &args, segment))
    }

    /// The only trait in scope that has the name and may be implemented.
    fn trait_with(&mut self, id: ExprId, base: Ty, name: Symbol) -> Option<(DefId, DefId)> {
        let mut best: Option<(Fit, DefId, DefId)> = None;
        let mut ambiguous = false;
        self.solver.probing += 1;
        for &(trait_def, member) in self.types.methods_in_scope(self.module_at(id), self.solver.own_trait, name) {
            let fit = if self.solver.can_mean(member) { self.solver.may_implement(trait_def, base) } else { Fit::No };
            match best {
                _ if fit == Fit::No => {}
                Some((known, ..)) if known > fit => {}
                Some((known, ..)) if known == fit => ambiguous = true,
                _ => {
                    ambiguous = false;
                    best = Some((fit, trait_def, member));
                }
            }
        }
        self.solver.probing -= 1;
        best.filter(|_| !ambiguous).map(|(_, trait_def, member)| (trait_def, member))
    }

    /// The arguments of the impl or trait that a member was found in, for this `Self`.
    pub(super) fn prefix_of(&mut self, origin: Origin, self_ty: Ty) -> Vec<Ty> {
        match origin {
            Origin::Inherent(block) => {
                let args: Vec<Ty> = self.types.generics(block).names.iter().map(|_| self.solver.fresh()).collect();
                let pattern = self.types.self_ty(block).substitute(&args);
                let pattern = self.solver.normalise(pattern);
                // The variable of a number stays open: the impl is the one for `i32`.
                if !self_ty.is_infer() {
                    self.unify(pattern, self_ty);
                }
                args
            }
            Origin::Trait(def) => {
                let mut args = vec![self_ty];
                while args.len() < self.types.generics(def).names.len() {
                    args.push(self.solver.fresh());
                }
                args
            }
            Origin::Promise(trait_ref) => trait_ref.args.to_vec(),
        }
    }

    /// A type by its path in the crates that the body can name.
    pub(super) fn named_type(&self, path: &str) -> Ty {
        let found = self.types.program.lookup(self.owner.krate, path, Namespace::Type);
        match found.filter(|&def| matches!(self.types.program.def(def).kind, DefKind::Struct | DefKind::Enum)) {
            Some(def) if self.types.generics(def).names.is_empty() => Ty::of_adt(def, &[]),
            _ => Ty::unknown(),
        }
    }
}
