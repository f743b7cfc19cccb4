//! From written types to types.

use super::build::prim_named;
use super::fold::MAX_DEPTH;
use super::predicate::{Predicate, TraitRef};
use super::ty::{Args, DynBound, DynBounds, Ty, TyKind};
use super::types::Types;
use crate::resolve::{BodyScopes, Candidate, DefId, DefKind, ModuleId, Namespace, Res, Resolution};
use crate::syntax::ir::{Bound, ExprId, GenericArgs, ItemKind, Path, Segment, TypeRef};
use crate::text::Symbol;

/// Where a written type stands.
#[derive(Clone, Copy)]
pub(super) enum Place<'a> {
    /// In an item's signature: its module, and the definition whose generics are in scope.
    Item(ModuleId, Option<DefId>),
    /// At an expression of a body.
    Body(&'a BodyScopes, ExprId),
}

/// What an `impl Trait` stands for.
#[derive(Clone, Copy, PartialEq, Eq)]
enum ImplTrait {
    /// A type parameter of the fn; the next one's position.
    Param(u32),
    /// An opaque type of this fn; the next one's number.
    Opaque(DefId, u32),
    /// Not allowed here.
    Unknown,
}

/// Lowers the types of one place.
pub(super) struct Lower<'a, 'p> {
    pub(super) types: &'a Types<'p>,
    place: Place<'a>,
    impl_trait: ImplTrait,
    /// Missing arguments of a path are to be inferred, defaults or not: true in expression paths.
    pub(super) infer_args: bool,
    /// Bounds of the `impl Trait`s that became parameters.
    pub(super) implied: Vec<Predicate>,
    /// Bounds of each opaque type.
    pub(super) opaques: Vec<Vec<Predicate>>,
    depth: u32,
}

impl<'a, 'p> Lower<'a, 'p> {
    pub(super) fn new(types: &'a Types<'p>, place: Place<'a>) -> Self {
        Self { types, place, impl_trait: ImplTrait::Unknown, infer_args: false, implied: Vec::new(), opaques: Vec::new(), depth: 0 }
    }

    /// For the signature of a definition.
    pub(super) fn of_item(types: &'a Types<'p>, def: DefId) -> Self {
        Self::new(types, Place::Item(types.program.def(def).module, Some(def)))
    }

    /// From here on `impl Trait` is a type parameter, at this position and after.
    pub(super) fn impl_trait_as_param(&mut self, next: usize) {
        self.impl_trait = ImplTrait::Param(next as u32);
    }

    /// From here on `impl Trait` is an opaque type of this fn.
    pub(super) fn impl_trait_as_opaque(&mut self, def: DefId) {
        self.impl_trait = ImplTrait::Opaque(def, 0);
    }

    /// The definition whose generics and `Self` are in scope.
    fn scope(&self) -> Option<DefId> {
        match self.place {
            Place::Item(_, scope) => scope,
            Place::Body(scopes, _) => Some(scopes.owner),
        }
    }

    fn resolve(&self, path: &Path, namespace: Namespace) -> Resolution {
        match self.place {
            Place::Item(module, scope) => self.types.program.resolve(module, scope, path, namespace),
            Place::Body(scopes, at) => self.types.program.resolve_in_body(scopes, at, path, namespace),
        }
    }

    /// What stands for something to be inferred: a hole in a body, nothing known elsewhere.
    fn hole(&self) -> Ty {
        match self.place {
            Place::Item(..) => Ty::unknown(),
            Place::Body(..) => Ty::new(TyKind::Hole),
        }
    }

    /// A written type.
    pub(super) fn ty(&mut self, ty: &TypeRef) -> Ty {
        if self.depth > MAX_DEPTH {
            return Ty::unknown();
        }
        self.depth += 1;
        let lowered = self.ty_inner(ty);
        self.depth -= 1;
        lowered
    }

    fn ty_inner(&mut self, ty: &TypeRef) -> Ty {
        match ty {
            TypeRef::Path(path) => self.path(path),
            TypeRef::Ref(inner, mutable) => Ty::reference(self.ty(inner), *mutable),
            TypeRef::Ptr(inner, mutable) => Ty::new(TyKind::Ptr(self.ty(inner), *mutable)),
            TypeRef::Slice(inner) => Ty::new(TyKind::Slice(self.ty(inner))),
            TypeRef::Array(inner, _) => Ty::new(TyKind::Array(self.ty(inner))),
            TypeRef::Tuple(types) => {
                let types: Vec<Ty> = types.iter().map(|ty| self.ty(ty)).collect();
                Ty::tuple(&types)
            }
            TypeRef::FnPtr(params, ret) => {
                let mut types: Vec<Ty> = params.iter().map(|ty| self.ty(ty)).collect();
                types.push(self.ty(ret));
                Ty::new(TyKind::FnPtr(Args::new(&types)))
            }
            TypeRef::ImplTrait(bounds) => self.impl_trait(bounds),
            TypeRef::DynTrait(bounds) => self.dyn_trait(bounds),
            TypeRef::Never => Ty::never(),
            TypeRef::Infer => self.hole(),
            TypeRef::Const(_) => Ty::new(TyKind::Const),
            TypeRef::Unknown => Ty::unknown(),
        }
    }

    fn impl_trait(&mut self, bounds: &[Bound]) -> Ty {
        match self.impl_trait {
            ImplTrait::Param(index) => {
                self.impl_trait = ImplTrait::Param(index + 1);
                let ty = Ty::param(index, Symbol::new("impl"));
                let mut predicates = Vec::new();
                for bound in bounds {
                    self.bound(ty, bound, &mut predicates);
                }
                self.implied.append(&mut predicates);
                ty
            }
            ImplTrait::Opaque(def, n) => {
                self.impl_trait = ImplTrait::Opaque(def, n + 1);
                let ty = Ty::new(TyKind::Opaque(def, n, self.types.generics(def).identity()));
                self.opaques.push(Vec::new());
                let mut predicates = Vec::new();
                for bound in bounds {
                    self.bound(ty, bound, &mut predicates);
                }
                if let Some(slot) = self.opaques.get_mut(n as usize) {
                    *slot = predicates;
                }
                ty
            }
            ImplTrait::Unknown => Ty::unknown(),
        }
    }

    fn dyn_trait(&mut self, bounds: &[Bound]) -> Ty {
        let mut lowered = Vec::new();
        for bound in bounds {
            let mut predicates = Vec::new();
            self.bound(Ty::unknown(), bound, &mut predicates);
            let Some(Predicate::Trait(trait_ref)) = predicates.first().copied() else { continue };
            let mut bindings = [None; 3];
            let found = predicates.iter().filter_map(|it| match it {
                Predicate::Projection(_, name, ty) => Some((*name, *ty)),
                Predicate::Trait(_) => None,
            });
            for (slot, binding) in bindings.iter_mut().zip(found) {
                *slot = Some(binding);
            }
            lowered.push(DynBound { def: trait_ref.def, args: Args::new(trait_ref.args.get(1..).unwrap_or(&[])), bindings });
        }
        if lowered.is_empty() { Ty::unknown() } else { Ty::new(TyKind::Dyn(DynBounds::new(&lowered))) }
    }

    /// The promises of one bound on a type, appended to `out`.
    pub(super) fn bound(&mut self, self_ty: Ty, bound: &Bound, out: &mut Vec<Predicate>) {
        if bound.maybe {
            return;
        }
        let Some((def, segment)) = self.trait_of(&bound.path) else { return };
        let trait_ref = TraitRef::new(def, &self.args(def, segment.args.as_deref(), Some(self_ty)));
        out.push(Predicate::Trait(trait_ref));
        let Some(args) = &segment.args else { return };
        for binding in &args.bindings {
            let Some(owner) = self.types.assoc_owner(trait_ref, binding.name) else { continue };
            if let Some(ty) = &binding.ty {
                let ty = self.ty(ty);
                out.push(Predicate::Projection(owner, binding.name, ty));
            }
            let projection = Ty::new(TyKind::Projection(owner.def, binding.name, owner.args));
            for bound in &binding.bounds {
                self.bound(projection, bound, out);
            }
        }
    }

    /// The trait that a path names, and the segment with its arguments.
    pub(super) fn trait_of<'s>(&self, path: &'s Path) -> Option<(DefId, &'s Segment)> {
        let resolution = self.resolve(path, Namespace::Type);
        let def = resolution.candidates.iter().find_map(|it| match it.res {
            Res::Def(def) if it.rest == 0 && self.types.program.def(def).kind == DefKind::Trait => Some(def),
            _ => None,
        })?;
        Some((def, path.last()?))
    }

    /// The arguments of a definition of a type or trait: all of its parameters, `Self` first for a trait.
    pub(super) fn args(&mut self, def: DefId, written: Option<&GenericArgs>, self_ty: Option<Ty>) -> Vec<Ty> {
        let generics = self.types.generics(def);
        let mut out: Vec<Ty> = self_ty.into_iter().take(generics.own_start).collect();
        out.resize(generics.own_start, Ty::unknown());
        let infer_all = self.infer_args && written.is_none_or(|it| it.types.is_empty());
        for own in 0..generics.own_count {
            let ty = match written.and_then(|it| it.types.get(own)) {
                Some(_) if self.types.is_const_param(def, own) => Ty::new(TyKind::Const),
                Some(ty) => self.ty(ty),
                None if infer_all => self.hole(),
                None => match self.types.default_of(def, own) {
                    Some(default) => default.substitute(&out),
                    None => self.hole(),
                },
            };
            out.push(ty);
        }
        out
    }

    /// A path in type position.
    pub(super) fn path(&mut self, path: &Path) -> Ty {
        let Some(qself) = &path.qself else {
            let resolution = self.resolve(path, Namespace::Type);
            return self.resolved(path, &resolution);
        };
        let (self_ref, in_trait) = &**qself;
        let self_ty = self.ty(self_ref);
        if *in_trait == 0 {
            return path.segments.iter().fold(self_ty, |ty, segment| self.associated(ty, segment.name));
        }
        let Some(segments) = path.segments.get(..*in_trait) else { return Ty::unknown() };
        let trait_path = Path { global: path.global, qself: None, segments: segments.into(), span: path.span };
        let Some((def, segment)) = self.trait_of(&trait_path) else { return Ty::unknown() };
        let trait_ref = TraitRef::new(def, &self.args(def, segment.args.as_deref(), Some(self_ty)));
        let mut rest = path.segments[*in_trait..].iter();
        let Some(first) = rest.next() else { return Ty::unknown() };
        let ty = match self.types.assoc_owner(trait_ref, first.name) {
            Some(owner) => Ty::new(TyKind::Projection(owner.def, first.name, owner.args)),
            None => Ty::unknown(),
        };
        rest.fold(ty, |ty, segment| self.associated(ty, segment.name))
    }

    /// The type that all candidates of a resolved path agree on.
    pub(super) fn resolved(&mut self, path: &Path, resolution: &Resolution) -> Ty {
        let mut agreed = None;
        for candidate in &resolution.candidates {
            let ty = self.candidate(path, candidate);
            if agreed.is_some_and(|known| known != ty) {
                return Ty::unknown();
            }
            agreed = Some(ty);
        }
        agreed.unwrap_or_else(Ty::unknown)
    }

    fn candidate(&mut self, path: &Path, candidate: &Candidate) -> Ty {
        let Some(named) = path.segments.len().checked_sub(candidate.rest) else { return Ty::unknown() };
        let res = match (candidate.res, path.as_ident().and_then(|name| prim_named(name.as_str()))) {
            // `use std::str` brings in a module, and the type stays what it is.
            (Res::Module(_), Some(prim)) => Res::Prim(prim),
            (res, _) => res,
        };
        let base = self.base(res, named.checked_sub(1).and_then(|n| path.segments.get(n)));
        path.segments.get(named..).unwrap_or(&[]).iter().fold(base, |ty, segment| self.associated(ty, segment.name))
    }

    /// The type that the resolved part of a path names, with the arguments on its last segment.
    pub(super) fn base(&mut self, res: Res, segment: Option<&Segment>) -> Ty {
        let written = segment.and_then(|it| it.args.as_deref());
        match res {
            Res::Prim(prim) => Ty::prim(prim),
            Res::Param(def, index) => self.types.param_ty(def, index),
            Res::SelfType(def) => self.types.self_ty(def),
            Res::Def(def) => match self.types.program.def(def).kind {
                DefKind::Struct | DefKind::Enum => Ty::of_adt(def, &self.args(def, written, None)),
                DefKind::TypeAlias => {
                    let args = self.args(def, written, None);
                    self.types.alias(def).substitute(&args)
                }
                DefKind::Trait => {
                    let args = self.args(def, written, Some(Ty::unknown()));
                    let bound = DynBound { def, args: Args::new(args.get(1..).unwrap_or(&[])), bindings: [None; 3] };
                    Ty::new(TyKind::Dyn(DynBounds::new(&[bound])))
                }
                _ => Ty::unknown(),
            },
            Res::Module(_) | Res::Local(_) | Res::External(_) => Ty::unknown(),
        }
    }

    /// `T::Name`
    pub(super) fn associated(&mut self, ty: Ty, name: Symbol) -> Ty {
        let owner = match ty.kind() {
            TyKind::Param(index, _) => self.types.bound_with_assoc(self.scope(), index, name),
            TyKind::Projection(def, assoc, args) => self
                .types
                .item_bounds(def, assoc)
                .iter()
                .find_map(|predicate| match predicate {
                    Predicate::Trait(trait_ref) => self.types.assoc_owner(trait_ref.substitute(&args), name),
                    Predicate::Projection(..) => None,
                })
                .or_else(|| self.types.where_clause_with_assoc(self.scope(), ty, name)),
            TyKind::Unknown => None,
            _ => return self.associated_of_self(ty, name),
        };
        owner.map_or_else(Ty::unknown, |owner| Ty::new(TyKind::Projection(owner.def, name, owner.args)))
    }

    /// `Self::Name` in an impl.
    fn associated_of_self(&mut self, ty: Ty, name: Symbol) -> Ty {
        let Some(scope) = self.scope() else { return Ty::unknown() };
        let program = self.types.program;
        let block = if program.def(scope).kind == DefKind::Impl { Some(scope) } else { self.types.generic_parent(scope) };
        let Some(block) = block.filter(|&it| program.def(it).kind == DefKind::Impl && self.types.self_ty(it) == ty) else {
            return Ty::unknown();
        };
        if let Some(member) = self.types.member(block, name)
            && let ItemKind::TypeAlias(_, _, Some(written)) = &program.item(member).kind
        {
            return Lower::of_item(self.types, block).ty(written);
        }
        match self.types.head(block).trait_ref.and_then(|trait_ref| self.types.assoc_owner(trait_ref, name)) {
            Some(owner) => Ty::new(TyKind::Projection(owner.def, name, owner.args)),
            None => Ty::unknown(),
        }
    }
}
