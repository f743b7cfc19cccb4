//! What generics promise: `T: Trait<..>` and `<T as Trait>::Name == X`.

use super::ty::{Args, Ty};
use crate::resolve::DefId;
use crate::text::Symbol;

/// A trait with all its arguments, `Self` first.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub(super) struct TraitRef {
    pub(super) def: DefId,
    pub(super) args: Args,
}

impl TraitRef {
    pub(super) fn new(def: DefId, args: &[Ty]) -> Self {
        Self { def, args: Args::new(args) }
    }

    pub(super) fn self_ty(self) -> Ty {
        self.args.first().copied().unwrap_or_else(Ty::unknown)
    }

    pub(super) fn substitute(self, args: &[Ty]) -> Self {
        Self { def: self.def, args: self.args.substitute(args) }
    }
}

/// A promise.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub(super) enum Predicate {
    /// The type implements the trait.
    Trait(TraitRef),
    /// The associated type of this name is this type.
    Projection(TraitRef, Symbol, Ty),
}

impl Predicate {
    pub(super) fn trait_ref(self) -> TraitRef {
        match self {
            Self::Trait(trait_ref) | Self::Projection(trait_ref, ..) => trait_ref,
        }
    }

    pub(super) fn substitute(self, args: &[Ty]) -> Self {
        match self {
            Self::Trait(trait_ref) => Self::Trait(trait_ref.substitute(args)),
            Self::Projection(trait_ref, name, ty) => Self::Projection(trait_ref.substitute(args), name, ty.substitute(args)),
        }
    }
}
