//! What the code around an expression does with its value.

use super::walk::Walk;
use crate::infer::Callee;
use crate::syntax::ir::{BinaryOp, Block, Expr, ExprId, ItemKind, MacroForm, Pat, SelfParam, Stmt, UnaryOp};

/// What happens to a value.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Usage {
    /// It is looked at and stays where it is.
    InPlace,
    /// It goes elsewhere: to a binding, an argument, a field, the caller. Also where nobody knows.
    Moved,
}

impl Walk<'_, '_> {
    pub(super) fn usage(&self, id: ExprId) -> Usage {
        let body = self.view.body;
        let Some(parent) = self.view.parents[id.0 as usize] else { return Usage::Moved };
        let in_place = match body.expr(parent) {
            Expr::Field { .. } => true,
            Expr::Index { base, .. } => *base == id,
            Expr::MethodCall { receiver, .. } if *receiver == id => !self.takes_receiver(parent, id),
            Expr::Unary { op: UnaryOp::Deref, .. } => true,
            Expr::Ref { mutable, .. } => !(*mutable && self.is_handed_out(parent, id)),
            Expr::Binary { op, .. } => {
                matches!(op, BinaryOp::Eq | BinaryOp::Ne | BinaryOp::Lt | BinaryOp::Le | BinaryOp::Gt | BinaryOp::Ge)
            }
            Expr::Let { .. } => true,
            Expr::Match { scrutinee, .. } => *scrutinee == id,
            Expr::AssignOp { left, .. } => *left == id,
            Expr::Block(block) => self.is_left_in_place(block, id),
            Expr::Macro(call) => match &call.form {
                MacroForm::Matches { scrutinee, .. } => *scrutinee == id,
                // Formatting, assertions and logging take references.
                MacroForm::Args(_) => !call.path.last().is_some_and(|name| matches!(name.name.as_str(), "vec" | "dbg" | "pin")),
                _ => false,
            },
            _ => false,
        };
        // A value that is matched is no temporary of its own: the match decides what stays.
        let matched = matches!(body.expr(parent), Expr::Let { .. } | Expr::Match { .. }) && super::expr::is_value(body.expr(id));
        if in_place && !matched { Usage::InPlace } else { Usage::Moved }
    }

    /// Whether a method takes its receiver by value, and not what the receiver derefs to.
    fn takes_receiver(&self, call: ExprId, receiver: ExprId) -> bool {
        let ty = self.view.inference.type_of(receiver);
        let contained = self.guard_of(receiver).is_some_and(|kind| kind.contained);
        if contained
            && matches!(self.view.body.expr(call), Expr::MethodCall { method, .. } if matches!(method.as_str(), "take" | "replace"))
        {
            return true;
        }
        let Callee::Known(targets) = self.view.inference.callee(call) else { return contained };
        if self.view.inference.receiver(call).is_some_and(|it| it != ty) {
            return false;
        }
        targets.iter().any(|target| match &self.view.program.item(target.def).kind {
            ItemKind::Fn(signature) => !matches!(signature.self_param, Some(SelfParam::Ref | SelfParam::RefMut)),
            _ => true,
        })
    }

    /// `&mut container` as an argument: the callee may take the guard out.
    fn is_handed_out(&self, reference: ExprId, operand: ExprId) -> bool {
        let contained = self.guard_of(operand).is_some_and(|kind| kind.contained);
        let around = self.view.parents[reference.0 as usize].map(|parent| self.view.body.expr(parent));
        contained && matches!(around, Some(Expr::Call { .. } | Expr::MethodCall { .. }))
    }

    /// `let _ = place;` and `let Some(x) = place` look at a place; the pattern decides what goes.
    fn is_left_in_place(&self, block: &Block, id: ExprId) -> bool {
        block.stmts.iter().any(|stmt| match stmt {
            Stmt::Let { pat, init: Some(init), .. } if *init == id => {
                !matches!(self.view.body.pat(*pat), Pat::Bind { .. }) && !super::expr::is_value(self.view.body.expr(id))
            }
            _ => false,
        })
    }
}
