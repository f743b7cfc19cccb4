//! Coercion: a value of one type where another is asked for.

use super::body::BodyInfer;
use super::matching::Fit;
use super::ty::{Ty, TyKind};

impl BodyInfer<'_, '_> {
    /// Takes note that a value of type `from` stands where `to` is asked for.
    pub(super) fn coerce(&mut self, from: Ty, to: Ty) {
        let (from, to) = (self.solver.table.shallow(from), self.solver.table.shallow(to));
        if from == to || from.is_never() {
            return;
        }
        match (from.kind(), to.kind()) {
            (TyKind::Ref(a, _), TyKind::Ref(b, _) | TyKind::Ptr(b, _)) => self.coerce_ref(a, b),
            (TyKind::FnDef(..) | TyKind::Closure(..), TyKind::FnPtr(sig)) => {
                if let (Some((params, ret)), Some((&to_ret, to_params))) = (self.solver.callable(from, 0), sig.split_last()) {
                    for (&a, &b) in params.iter().zip(to_params) {
                        self.unify(a, b);
                    }
                    self.unify(ret, to_ret);
                }
            }
            (TyKind::Adt(a, xs), TyKind::Adt(b, ys)) if a == b => self.coerce_adt(&xs, &ys),
            _ => {
                self.unify(from, to);
            }
        }
    }

    fn coerce_ref(&mut self, from: Ty, to: Ty) {
        let (from, to) = (self.solver.table.shallow(from), self.solver.table.shallow(to));
        if from.is_infer() || to.is_infer() || self.solver.table.compare(from, to) != Fit::No {
            self.unify(from, to);
            return;
        }
        if matches!(to.kind(), TyKind::Dyn(_)) {
            return;
        }
        let steps = self.solver.autoderef(from);
        if let Some(step) = steps.iter().skip(1).find(|step| self.solver.table.compare(step.ty, to) != Fit::No) {
            self.unify(step.ty, to);
        }
    }

    /// Smart pointers unsize: where an argument differs in a way that unsizing explains, it is left alone.
    fn coerce_adt(&mut self, from: &[Ty], to: &[Ty]) {
        for (&a, &b) in from.iter().zip(to) {
            let (a, b) = (self.solver.table.shallow(a), self.solver.table.shallow(b));
            if matches!(b.kind(), TyKind::Dyn(_)) && (a.is_infer() || !matches!(a.kind(), TyKind::Dyn(_))) {
                continue;
            }
            match (a.kind(), b.kind()) {
                (TyKind::Adt(x, xs), TyKind::Adt(y, ys)) if x == y => self.coerce_adt(&xs, &ys),
                _ => {
                    self.unify(a, b);
                }
            }
        }
    }
}

/// The common type of branches.
pub(super) struct Merge {
    expected: Option<Ty>,
    merged: Option<Ty>,
}

impl Merge {
    /// Of branches where this type is asked for, if it is known.
    pub(super) fn new(expected: Option<Ty>) -> Self {
        Self { expected, merged: None }
    }

    /// Adds the type of a branch.
    pub(super) fn add(&mut self, infer: &mut BodyInfer<'_, '_>, ty: Ty) {
        let ty = infer.solver.table.shallow(ty);
        if ty.is_never() {
            return;
        }
        if let Some(expected) = self.expected
            && !infer.solver.table.is_general(expected)
        {
            infer.coerce(ty, expected);
            self.merged = Some(expected);
            return;
        }
        match self.merged {
            None => self.merged = Some(ty),
            Some(known) if infer.solver.table.shallow(known).is_unknown() => {
                infer.unify(known, ty);
                self.merged = Some(ty);
            }
            Some(known) => infer.coerce(ty, known),
        }
    }

    /// The type of the whole: `!` where no branch has an end.
    pub(super) fn ty(&self) -> Ty {
        self.merged.unwrap_or_else(Ty::never)
    }
}
