//! Rebuilding types: substitution of parameters, and the walk that everything else that rewrites types uses.

use super::ty::{Args, DynBound, DynBounds, Flags, Ty, TyKind};

/// How deep a type may be nested before it counts as unknown.
pub(super) const MAX_DEPTH: u32 = 40;

/// Rebuilds `ty` with `leaf` applied to every part, outermost first: where it gives a type, that type stands and is not entered.
/// Parts without any of the `flags` are left alone.
pub(super) fn fold(ty: Ty, flags: u8, depth: u32, leaf: &mut dyn FnMut(Ty, u32) -> Option<Ty>) -> Ty {
    if !ty.has(flags) {
        return ty;
    }
    if depth > MAX_DEPTH {
        return Ty::unknown();
    }
    if let Some(replaced) = leaf(ty, depth) {
        return replaced;
    }
    let next = depth + 1;
    let kind = match ty.kind() {
        TyKind::Adt(def, args) => TyKind::Adt(def, fold_args(args, flags, next, leaf)),
        TyKind::Tuple(args) => TyKind::Tuple(fold_args(args, flags, next, leaf)),
        TyKind::FnPtr(args) => TyKind::FnPtr(fold_args(args, flags, next, leaf)),
        TyKind::FnDef(def, args) => TyKind::FnDef(def, fold_args(args, flags, next, leaf)),
        TyKind::Closure(site, args) => TyKind::Closure(site, fold_args(args, flags, next, leaf)),
        TyKind::Opaque(def, n, args) => TyKind::Opaque(def, n, fold_args(args, flags, next, leaf)),
        TyKind::Projection(def, name, args) => TyKind::Projection(def, name, fold_args(args, flags, next, leaf)),
        TyKind::Ref(inner, mutable) => TyKind::Ref(fold(inner, flags, next, leaf), mutable),
        TyKind::Ptr(inner, mutable) => TyKind::Ptr(fold(inner, flags, next, leaf), mutable),
        TyKind::Slice(inner) => TyKind::Slice(fold(inner, flags, next, leaf)),
        TyKind::Array(inner) => TyKind::Array(fold(inner, flags, next, leaf)),
        TyKind::Coroutine(site, inner) => TyKind::Coroutine(site, fold(inner, flags, next, leaf)),
        TyKind::Dyn(bounds) => TyKind::Dyn(fold_bounds(bounds, flags, next, leaf)),
        leaf => leaf,
    };
    Ty::new(kind)
}

/// [`fold`] on each type of a list.
pub(super) fn fold_args(args: Args, flags: u8, depth: u32, leaf: &mut dyn FnMut(Ty, u32) -> Option<Ty>) -> Args {
    if !args.has(flags) {
        return args;
    }
    if let [one] = *args {
        return Args::new(&[fold(one, flags, depth, leaf)]);
    }
    let types: Vec<Ty> = args.iter().map(|&ty| fold(ty, flags, depth, leaf)).collect();
    Args::new(&types)
}

fn fold_bounds(bounds: DynBounds, flags: u8, depth: u32, leaf: &mut dyn FnMut(Ty, u32) -> Option<Ty>) -> DynBounds {
    let folded: Vec<DynBound> = bounds
        .iter()
        .map(|bound| DynBound {
            def: bound.def,
            args: fold_args(bound.args, flags, depth, leaf),
            bindings: bound.bindings.map(|binding| binding.map(|(name, ty)| (name, fold(ty, flags, depth, leaf)))),
        })
        .collect();
    DynBounds::new(&folded)
}

impl Ty {
    /// With each type parameter replaced by the argument at its position; without one there: unknown.
    #[must_use]
    pub fn substitute(self, args: &[Self]) -> Self {
        fold(self, Flags::PARAM, 0, &mut |ty, _| match ty.kind() {
            TyKind::Param(index, _) => Some(args.get(index as usize).copied().unwrap_or_else(Self::unknown)),
            _ => None,
        })
    }
}

impl Args {
    /// [`Ty::substitute`] on each.
    #[must_use]
    pub fn substitute(self, args: &[Ty]) -> Self {
        if !self.has(Flags::PARAM) {
            return self;
        }
        let types: Vec<Ty> = self.iter().map(|ty| ty.substitute(args)).collect();
        Self::new(&types)
    }
}
