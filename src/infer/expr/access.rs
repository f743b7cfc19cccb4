//! Fields, indexing, references and dereferencing.

use crate::infer::autoderef::Step;
use crate::infer::body::{BodyInfer, Expect};
use crate::infer::build::is_integer;
use crate::infer::predicate::TraitRef;
use crate::infer::table::VarKind;
use crate::infer::ty::{Ty, TyKind};
use crate::syntax::ir::ExprId;
use crate::text::Symbol;

impl BodyInfer<'_, '_> {
    pub(super) fn field(&mut self, id: ExprId, base: ExprId, name: Symbol) -> Ty {
        let ty = self.expr(base, Expect::Nothing);
        let ty = self.structure(ty);
        let steps = self.solver.autoderef(ty);
        for (index, step) in steps.iter().enumerate() {
            if let Some(found) = self.field_of(step.ty, name) {
                self.note_derefs(id, &steps[..=index]);
                return found;
            }
            if step.ty.is_unknown() {
                break;
            }
        }
        Ty::unknown()
    }

    /// Notes the calls of `Deref::deref` on the way along these steps.
    pub(super) fn note_derefs(&mut self, id: ExprId, steps: &[Step]) {
        let Some(deref) = self.types.lang.deref else { return };
        for pair in steps.windows(2) {
            if pair[1].overloaded {
                self.implicit_call(id, deref, "deref", &[pair[0].ty]);
            }
        }
    }

    pub(super) fn index(&mut self, id: ExprId, base: ExprId, index: ExprId) -> Ty {
        let ty = self.expr(base, Expect::Nothing);
        let ty = self.structure(ty);
        let by = self.expr(index, Expect::Nothing);
        let by = self.structure(by);
        let steps = self.solver.autoderef(ty);
        for (at, step) in steps.iter().enumerate() {
            if step.ty.is_unknown() || step.ty.is_infer() {
                break;
            }
            if let Some(found) = self.indexed(id, step.ty, by) {
                self.note_derefs(id, &steps[..=at]);
                return found;
            }
        }
        Ty::unknown()
    }

    fn indexed(&mut self, id: ExprId, ty: Ty, by: Ty) -> Option<Ty> {
        let lang = &self.types.lang;
        let number = match by.kind() {
            TyKind::Prim(prim) => is_integer(prim),
            TyKind::Infer(_) => matches!(self.solver.table.kind_of(by), Some(VarKind::Int { .. })),
            _ => false,
        };
        let range = by.adt().is_some_and(|(def, _)| {
            let def = Some(def);
            def == lang.range
                || def == lang.range_inclusive
                || def == lang.range_from
                || def == lang.range_to
                || def == lang.range_to_inclusive
                || def == lang.range_full
        });
        if range || number {
            if let Some((_, [bound, ..])) = by.adt() {
                self.unify(*bound, Ty::usize());
            }
            let item = match ty.kind() {
                TyKind::Slice(item) | TyKind::Array(item) => Some(item),
                TyKind::Adt(def, args) if Some(def) == lang.vec => args.first().copied(),
                _ => None,
            };
            if let Some(item) = item {
                if number {
                    self.unify(by, Ty::usize());
                }
                return Some(if number { item } else { Ty::new(TyKind::Slice(item)) });
            }
            let text = ty == Ty::str() || ty.adt().is_some_and(|(def, _)| Some(def) == lang.string);
            if text && range {
                return Some(Ty::str());
            }
        }
        let goal = TraitRef::new(lang.index?, &[ty, by]);
        if self.solver.may_implement(goal.def, ty) == crate::infer::matching::Fit::No {
            return None;
        }
        self.implicit_call(id, goal.def, "index", &[ty, by]);
        Some(self.associated(goal, "Output"))
    }

    pub(super) fn reference(&mut self, operand: ExprId, mutable: bool, raw: bool, expect: Expect) -> Ty {
        let inner = expect.ty().and_then(|ty| match self.solver.table.shallow(ty).kind() {
            TyKind::Ref(inner, _) | TyKind::Ptr(inner, _) => Some(inner),
            _ => None,
        });
        let ty = self.expr(operand, inner.map_or(Expect::Nothing, Expect::Has));
        if raw { Ty::new(TyKind::Ptr(ty, mutable)) } else { Ty::reference(ty, mutable) }
    }

    /// `*operand`
    pub(super) fn deref(&mut self, id: ExprId, operand: ExprId) -> Ty {
        let ty = self.expr(operand, Expect::Nothing);
        let ty = self.structure(ty);
        if let TyKind::Ptr(inner, _) = ty.kind() {
            return inner;
        }
        match self.solver.deref_step(ty) {
            Some(step) => {
                if let (true, Some(deref)) = (step.overloaded, self.types.lang.deref) {
                    self.implicit_call(id, deref, "deref", &[ty]);
                }
                step.ty
            }
            None => Ty::unknown(),
        }
    }
}
