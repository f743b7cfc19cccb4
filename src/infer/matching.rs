//! Whether types can be equal, without making them so: how impls are told apart.

use super::build::{is_float, is_integer};
use super::fold::MAX_DEPTH;
use super::table::{Table, VarKind};
use super::ty::{Flags, Ty, TyKind};

/// How a type answers to a pattern.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(super) enum Fit {
    /// They differ.
    No,
    /// They can be equal, if variables are solved or what is unknown turns out so.
    Maybe,
    /// They are equal.
    Yes,
}

/// What the parameters of an impl stand for, as far as a match has told.
pub(super) type Bindings = Vec<Option<Ty>>;

impl Table {
    /// Holds `ty` against a pattern whose type parameters are to be bound. Parameters in `ty` are types of their own.
    pub(super) fn fit(&self, pattern: Ty, ty: Ty, bindings: &mut Bindings) -> Fit {
        self.fit_at(pattern, ty, &mut Some(bindings), 0)
    }

    /// [`Table::fit`] on two lists.
    pub(super) fn fit_all(&self, patterns: &[Ty], types: &[Ty], bindings: &mut Bindings) -> Fit {
        self.fit_list(patterns, types, &mut Some(bindings), 0)
    }

    /// Whether two types can be equal.
    pub(super) fn compare(&self, a: Ty, b: Ty) -> Fit {
        self.fit_at(a, b, &mut None, 0)
    }

    /// Whether two lists can be equal.
    pub(super) fn compare_all(&self, a: &[Ty], b: &[Ty]) -> Fit {
        self.fit_list(a, b, &mut None, 0)
    }

    fn fit_list(&self, patterns: &[Ty], types: &[Ty], bindings: &mut Option<&mut Bindings>, depth: u32) -> Fit {
        if patterns.len() != types.len() {
            return Fit::No;
        }
        let mut fit = Fit::Yes;
        for (&pattern, &ty) in patterns.iter().zip(types) {
            fit = fit.min(self.fit_at(pattern, ty, bindings, depth));
            if fit == Fit::No {
                return fit;
            }
        }
        fit
    }

    fn fit_at(&self, pattern: Ty, ty: Ty, bindings: &mut Option<&mut Bindings>, depth: u32) -> Fit {
        let ty = self.shallow(ty);
        if depth > MAX_DEPTH {
            return Fit::Maybe;
        }
        let pattern = self.shallow(pattern);
        if let (Some(bound), TyKind::Param(index, _)) = (bindings.as_deref_mut(), pattern.kind()) {
            let Some(slot) = bound.get_mut(index as usize) else { return Fit::Maybe };
            return match *slot {
                None => {
                    *slot = Some(ty);
                    Fit::Yes
                }
                Some(known) => self.fit_at(known, ty, &mut None, depth + 1),
            };
        }
        let fixed = bindings.is_none() || !pattern.has(Flags::PARAM);
        if fixed && pattern == ty && !ty.has(Flags::INFER | Flags::UNKNOWN) {
            return Fit::Yes;
        }
        let next = depth + 1;
        match (pattern.kind(), ty.kind()) {
            (TyKind::Infer(_), _) => self.fit_var(pattern, ty),
            (_, TyKind::Infer(_)) => self.fit_var(ty, pattern),
            (TyKind::Unknown | TyKind::Hole | TyKind::Projection(..), _) | (_, TyKind::Unknown | TyKind::Hole) => Fit::Maybe,
            (TyKind::Const, _) | (_, TyKind::Const) => Fit::Yes,
            (TyKind::Adt(x, xs), TyKind::Adt(y, ys)) | (TyKind::FnDef(x, xs), TyKind::FnDef(y, ys)) if x == y => {
                self.fit_list(&xs, &ys, bindings, next)
            }
            (TyKind::Tuple(xs), TyKind::Tuple(ys)) | (TyKind::FnPtr(xs), TyKind::FnPtr(ys)) => self.fit_list(&xs, &ys, bindings, next),
            (TyKind::Closure(x, xs), TyKind::Closure(y, ys)) if x == y => self.fit_list(&xs, &ys, bindings, next),
            (TyKind::Ref(x, a), TyKind::Ref(y, b)) | (TyKind::Ptr(x, a), TyKind::Ptr(y, b)) if a == b => self.fit_at(x, y, bindings, next),
            (TyKind::Slice(x), TyKind::Slice(y)) | (TyKind::Array(x), TyKind::Array(y)) => self.fit_at(x, y, bindings, next),
            (TyKind::Coroutine(x, xo), TyKind::Coroutine(y, yo)) if x == y => self.fit_at(xo, yo, bindings, next),
            (TyKind::Opaque(x, n, xs), TyKind::Opaque(y, m, ys)) if x == y && n == m => self.fit_list(&xs, &ys, bindings, next),
            (TyKind::Dyn(xs), TyKind::Dyn(ys)) => {
                // Auto traits beside the first one make no other type for our purposes.
                let (Some(x), Some(y)) = (xs.first(), ys.first()) else { return Fit::Maybe };
                if x.def == y.def { self.fit_list(&x.args, &y.args, bindings, next) } else { Fit::No }
            }
            _ => Fit::No,
        }
    }

    fn fit_var(&self, var: Ty, other: Ty) -> Fit {
        if var == other {
            return Fit::Yes;
        }
        match (self.kind_of(var), other.kind()) {
            (Some(VarKind::Int { .. }), TyKind::Prim(prim)) => [Fit::No, Fit::Maybe][usize::from(is_integer(prim))],
            (Some(VarKind::Float { .. }), TyKind::Prim(prim)) => [Fit::No, Fit::Maybe][usize::from(is_float(prim))],
            (Some(VarKind::General), _)
            | (_, TyKind::Infer(_) | TyKind::Unknown | TyKind::Hole | TyKind::Projection(..) | TyKind::Const) => Fit::Maybe,
            _ => Fit::No,
        }
    }
}
