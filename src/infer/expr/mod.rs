//! Expressions, one file a family.

mod access;
mod block;
mod by_argument;
mod call;
mod closure;
mod control;
mod literal;
mod macros;
mod method;
mod ops;
mod path;

use super::body::{BodyInfer, Expect};
use super::ty::{Ty, TyKind};
use crate::syntax::ir::{Expr, ExprId};

/// How deep expressions may nest before they count as unknown.
const MAX_NESTING: u32 = 300;

impl BodyInfer<'_, '_> {
    /// Infers an expression.
    pub(super) fn expr(&mut self, id: ExprId, expect: Expect) -> Ty {
        if self.depth > MAX_NESTING {
            return Ty::unknown();
        }
        self.depth += 1;
        let ty = self.expr_inner(id, expect);
        self.depth -= 1;
        let ty = self.solver.table.shallow(ty);
        if ty.is_never() {
            self.diverges = true;
        }
        self.exprs[id.0 as usize] = ty;
        ty
    }

    /// Infers an expression that stands where this type is asked for.
    pub(super) fn expr_coerce(&mut self, id: ExprId, to: Ty) -> Ty {
        let ty = self.expr(id, Expect::Has(to));
        self.coerce(ty, to);
        ty
    }

    fn expr_inner(&mut self, id: ExprId, expect: Expect) -> Ty {
        let body = self.body;
        match body.expr(id) {
            Expr::Path(path) => self.path_expr(id, path),
            Expr::Literal(literal) => self.literal(literal),
            Expr::Call { callee, args } => self.call(id, *callee, args, expect),
            Expr::MethodCall { receiver, method, turbofish, args } => {
                self.method_call(id, *receiver, *method, turbofish.as_deref(), args, expect)
            }
            Expr::Field { base, name } => self.field(id, *base, *name),
            Expr::Index { base, index } => self.index(id, *base, *index),
            Expr::Await { base } => {
                let ty = self.expr(*base, Expect::Nothing);
                let ty = self.structure(ty);
                self.solver.future_output(ty).unwrap_or_else(Ty::unknown)
            }
            Expr::Try { base } => self.question(*base),
            Expr::Unary { op, operand } => self.unary(id, *op, *operand, expect),
            Expr::Binary { op, left, right } => self.binary(id, *op, *left, *right),
            Expr::Assign { left, right } => {
                let ty = self.expr(*left, Expect::Nothing);
                self.expr_coerce(*right, ty);
                Ty::unit()
            }
            Expr::AssignOp { op, left, right } => self.assign_op(id, *op, *left, *right),
            Expr::Ref { operand, mutable, raw } => self.reference(*operand, *mutable, *raw, expect),
            Expr::Cast { operand, ty } => {
                let target = self.lower(id, ty);
                let from = self.expr(*operand, Expect::Nothing);
                if matches!(target.kind(), TyKind::FnPtr(_)) {
                    self.coerce(from, target);
                }
                target
            }
            Expr::Range { start, end, inclusive } => self.range(*start, *end, *inclusive),
            Expr::Tuple(elements) => self.tuple(elements, expect),
            Expr::Array(elements) => self.array(elements, expect),
            Expr::Repeat { element, length } => {
                let item = self.expected_item(expect);
                let ty = self.expr(*element, item.map_or(Expect::Nothing, Expect::Has));
                self.expr_coerce(*length, Ty::usize());
                Ty::new(TyKind::Array(ty))
            }
            Expr::Struct { path, fields, base } => self.struct_literal(id, path, fields, *base, expect),
            Expr::Block(block) => self.block(id, block, expect),
            Expr::If { condition, then, otherwise } => self.if_expr(*condition, *then, *otherwise, expect),
            Expr::Let { pat, scrutinee } => {
                let ty = self.expr(*scrutinee, Expect::Nothing);
                self.pattern(*pat, ty);
                Ty::bool()
            }
            Expr::Match { scrutinee, arms } => self.match_expr(*scrutinee, arms, expect),
            Expr::Loop { body, label } => self.loop_expr(*body, *label, expect),
            Expr::While { condition, body, label } => {
                let before = self.diverges;
                self.expr(*condition, Expect::Has(Ty::bool()));
                self.enter_loop(*label, None, *body);
                self.diverges = before;
                Ty::unit()
            }
            Expr::For { pat, iter, body, label, is_await } => self.for_loop(id, (*pat, *iter, *body), *label, *is_await),
            Expr::Closure { params, ret, body, is_async, .. } => self.closure(id, (params, ret.as_deref(), *body), *is_async, expect),
            Expr::Return(value) => {
                let to = self.returns.last().copied().unwrap_or_else(Ty::unknown);
                match value {
                    Some(value) => {
                        self.expr_coerce(*value, to);
                    }
                    None => self.coerce(Ty::unit(), to),
                }
                Ty::never()
            }
            Expr::Break { label, value } => self.break_expr(*label, *value),
            Expr::Continue(_) => Ty::never(),
            Expr::Yield(value) => {
                if let Some(value) = value {
                    self.expr(*value, Expect::Nothing);
                }
                Ty::unknown()
            }
            Expr::Underscore => self.solver.fresh(),
            Expr::Macro(call) => self.macro_call(id, call, expect),
            Expr::Missing => Ty::unknown(),
        }
    }

    /// The type of a part that an expected tuple, array or reference asks for.
    pub(super) fn expected_item(&mut self, expect: Expect) -> Option<Ty> {
        let ty = self.solver.table.shallow(expect.ty()?);
        match ty.kind() {
            TyKind::Array(item) | TyKind::Slice(item) => Some(item),
            _ => None,
        }
    }
}
