//! Questions about types that the floors above ask after inference.

use super::solve::Solver;
use super::ty::{Ty, TyKind};
use super::types::Types;
use crate::resolve::{DefId, TypeHead};
use crate::text::Symbol;

/// How much work one question may cost.
const FUEL: u32 = 2_000;

impl Types<'_> {
    /// What awaiting a value of this type gives, as seen in `owner`; `None` where the type is no future or unknown. The output can be
    /// [unknown](Ty::unknown).
    pub fn awaited(&self, owner: DefId, ty: Ty) -> Option<Ty> {
        if !ty.is_known() {
            return None;
        }
        if let TyKind::Coroutine(_, output) = ty.kind() {
            return Some(output);
        }
        Solver::new(self, self.environment(owner), FUEL).future_output(ty)
    }

    /// Whether a future is one by an implementation that asks its parameters to be futures, and they are known to be; or asks no such thing.
    pub fn is_future_of_futures(&self, owner: DefId, ty: Ty) -> bool {
        Solver::new(self, self.environment(owner), FUEL).has_future_parameters(ty)
    }

    /// The fields of a struct with their types, in terms of its own parameters; empty for other types.
    pub fn fields_of(&self, def: DefId) -> &'static [(Symbol, Ty)] {
        self.fields(def)
    }

    /// What a value of this type owns, where the type is one of std's that hold their first parameter: `Option`, `Result`, `Box`, `Pin`, `Vec`.
    pub fn owned(&self, ty: Ty) -> Option<Ty> {
        let (def, args) = ty.adt()?;
        let lang = &self.lang;
        let owners = [lang.option, lang.result, lang.boxed, lang.pin, lang.vec];
        if owners.contains(&Some(def)) { args.first().copied() } else { None }
    }

    /// Whether a type is a counted pointer: its clone leads to the same value.
    pub fn is_counted(&self, ty: Ty) -> bool {
        ty.adt().is_some_and(|(def, _)| [self.lang.arc, self.lang.rc].contains(&Some(def)))
    }

    /// Whether a type has a `Drop` of its own.
    pub fn has_drop(&self, def: DefId) -> bool {
        self.lang.drop.is_some_and(|drop| !self.program.trait_impls(drop, TypeHead::Def(def)).is_empty())
    }

    /// The impls of `IntoFuture` for a type.
    pub fn into_future_impls(&self, def: DefId) -> Vec<DefId> {
        let own = |block: &DefId| self.program.head_of_impl(*block) == TypeHead::Def(def);
        self.lang.into_future.map_or_else(Vec::new, |it| self.program.trait_impls(it, TypeHead::Def(def)).into_iter().filter(own).collect())
    }

    /// The value and the error of a `Result`.
    pub fn result(&self, ty: Ty) -> Option<(Ty, Ty)> {
        match ty.adt()? {
            (def, &[value, error, ..]) if Some(def) == self.lang.result => Some((value, error)),
            _ => None,
        }
    }
}
