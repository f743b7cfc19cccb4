//! Operators: built in on scalars, by trait on everything else.

use crate::infer::body::{BodyInfer, Expect};
use crate::infer::predicate::TraitRef;
use crate::infer::table::VarKind;
use crate::infer::ty::{Ty, TyKind};
use crate::resolve::DefId;
use crate::syntax::ir::{BinaryOp, ExprId, UnaryOp};

impl BodyInfer<'_, '_> {
    pub(super) fn unary(&mut self, id: ExprId, op: UnaryOp, operand: ExprId, expect: Expect) -> Ty {
        let (trait_def, method) = match op {
            UnaryOp::Deref => return self.deref(id, operand),
            UnaryOp::Neg => (self.types.lang.neg, "neg"),
            UnaryOp::Not => (self.types.lang.not, "not"),
        };
        let ty = self.expr(operand, expect);
        let ty = self.structure(ty);
        if self.scalar(ty) || ty.is_never() {
            return ty.strip_refs();
        }
        let Some(trait_def) = trait_def.filter(|_| ty.is_known()) else { return Ty::unknown() };
        self.implicit_call(id, trait_def, method, &[ty]);
        self.associated(TraitRef::new(trait_def, &[ty]), "Output")
    }

    /// A scalar or a literal's variable, or references to one.
    fn scalar(&self, ty: Ty) -> bool {
        let inner = self.solver.table.shallow(ty.strip_refs());
        inner.is_scalar() || matches!(self.solver.table.kind_of(inner), Some(VarKind::Int { .. } | VarKind::Float { .. }))
    }

    pub(super) fn binary(&mut self, id: ExprId, op: BinaryOp, left: ExprId, right: ExprId) -> Ty {
        if matches!(op, BinaryOp::And | BinaryOp::Or) {
            self.expr(left, Expect::Has(Ty::bool()));
            let before = self.diverges;
            self.expr(right, Expect::Has(Ty::bool()));
            self.diverges = before;
            return Ty::bool();
        }
        let a = self.expr(left, Expect::Nothing);
        let a = self.structure(a);
        let hint = if is_shift(op) || !self.scalar(a) { Expect::Nothing } else { Expect::Has(a) };
        let b = self.expr(right, hint);
        let b = self.structure(b);
        let builtin = self.builtin_operator(op, a, b);
        let (trait_def, method) = self.operator(op);
        if is_comparison(op) {
            if let (None, Some(trait_def)) = (builtin, trait_def.filter(|_| a.is_known())) {
                self.implicit_call(id, trait_def, method, &[a, b]);
            }
            return Ty::bool();
        }
        if let Some(ty) = builtin {
            return ty;
        }
        let Some(trait_def) = trait_def.filter(|_| a.is_known()) else { return Ty::unknown() };
        self.implicit_call(id, trait_def, method, &[a, b]);
        self.associated(TraitRef::new(trait_def, &[a, b]), "Output")
    }

    /// The type of an operator on two scalars; makes literals of the same type.
    fn builtin_operator(&mut self, op: BinaryOp, a: Ty, b: Ty) -> Option<Ty> {
        let (x, y) = (self.solver.table.shallow(a.strip_refs()), self.solver.table.shallow(b.strip_refs()));
        if self.scalar(x) && self.scalar(y) {
            if !is_shift(op) {
                self.unify(x, y);
            }
            return Some(self.solver.table.shallow(x));
        }
        if self.scalar(x) && y.is_unknown() {
            // The result can be of another type, as of `2 * duration`.
            self.unify(x, y);
            return is_comparison(op).then(Ty::bool);
        }
        if is_comparison(op) {
            if self.solver.table.is_general(x) && self.scalar(y) && a == x && b == y {
                self.unify(x, y);
                return Some(Ty::bool());
            }
            // Both sides of most comparisons are of one type: what one side leaves open the other tells.
            if x.is_known() && y.is_infer() || y.is_known() && x.is_infer() {
                let one = |ty: Ty| matches!(ty.kind(), TyKind::Adt(..)) && ty == if ty == x { a } else { b };
                if (one(x) && b == y) || (one(y) && a == x) {
                    return None;
                }
            }
        }
        None
    }

    pub(super) fn assign_op(&mut self, id: ExprId, op: BinaryOp, left: ExprId, right: ExprId) -> Ty {
        let a = self.expr(left, Expect::Nothing);
        let a = self.structure(a);
        let hint = if is_shift(op) || !self.scalar(a) { Expect::Nothing } else { Expect::Has(a) };
        let b = self.expr(right, hint);
        let b = self.structure(b);
        if self.builtin_operator(op, a, b).is_none()
            && let (Some(trait_def), method) = self.assign_operator(op)
            && a.is_known()
        {
            self.implicit_call(id, trait_def, method, &[a, b]);
        }
        Ty::unit()
    }

    fn operator(&self, op: BinaryOp) -> (Option<DefId>, &'static str) {
        let lang = &self.types.lang;
        match op {
            BinaryOp::Add => (lang.add, "add"),
            BinaryOp::Sub => (lang.sub, "sub"),
            BinaryOp::Mul => (lang.mul, "mul"),
            BinaryOp::Div => (lang.div, "div"),
            BinaryOp::Rem => (lang.rem, "rem"),
            BinaryOp::BitXor => (lang.bit_xor, "bitxor"),
            BinaryOp::BitAnd => (lang.bit_and, "bitand"),
            BinaryOp::BitOr => (lang.bit_or, "bitor"),
            BinaryOp::Shl => (lang.shl, "shl"),
            BinaryOp::Shr => (lang.shr, "shr"),
            BinaryOp::Eq => (lang.partial_eq, "eq"),
            BinaryOp::Ne => (lang.partial_eq, "ne"),
            BinaryOp::Lt => (lang.partial_ord, "lt"),
            BinaryOp::Le => (lang.partial_ord, "le"),
            BinaryOp::Gt => (lang.partial_ord, "gt"),
            BinaryOp::Ge => (lang.partial_ord, "ge"),
            BinaryOp::And | BinaryOp::Or => (None, ""),
        }
    }

    fn assign_operator(&self, op: BinaryOp) -> (Option<DefId>, &'static str) {
        let lang = &self.types.lang;
        match op {
            BinaryOp::Add => (lang.add_assign, "add_assign"),
            BinaryOp::Sub => (lang.sub_assign, "sub_assign"),
            BinaryOp::Mul => (lang.mul_assign, "mul_assign"),
            BinaryOp::Div => (lang.div_assign, "div_assign"),
            BinaryOp::Rem => (lang.rem_assign, "rem_assign"),
            BinaryOp::BitXor => (lang.bit_xor_assign, "bitxor_assign"),
            BinaryOp::BitAnd => (lang.bit_and_assign, "bitand_assign"),
            BinaryOp::BitOr => (lang.bit_or_assign, "bitor_assign"),
            BinaryOp::Shl => (lang.shl_assign, "shl_assign"),
            BinaryOp::Shr => (lang.shr_assign, "shr_assign"),
            _ => (None, ""),
        }
    }
}

fn is_comparison(op: BinaryOp) -> bool {
    matches!(op, BinaryOp::Eq | BinaryOp::Ne | BinaryOp::Lt | BinaryOp::Le | BinaryOp::Gt | BinaryOp::Ge)
}

fn is_shift(op: BinaryOp) -> bool {
    matches!(op, BinaryOp::Shl | BinaryOp::Shr)
}
