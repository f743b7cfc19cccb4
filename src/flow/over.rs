//! Waits for what has ended by then: a condition around the call, or a loop before it, has asked.

use super::TypedBody;
use crate::resolve::DefId;
use crate::syntax::ir::{Block, Expr, ExprId, Stmt, UnaryOp};

impl TypedBody<'_> {
    /// Whether a call waits for something of which the code has seen that it has ended.
    pub(super) fn is_over(&self, call: ExprId, callee: DefId) -> bool {
        self.is_under_condition(call, callee) || self.is_behind_loop(call, callee)
    }

    /// Whether a condition around a call asks the same kind of value whether it would wait: `if handle.is_finished() { handle.join() }`.
    fn is_under_condition(&self, call: ExprId, callee: DefId) -> bool {
        self.ancestors(call).any(|id| match self.body.expr(id) {
            Expr::If { condition, .. } => self.body.descendants(*condition).into_iter().any(|it| self.looks_at(it, callee)),
            _ => false,
        })
    }

    /// Whether a call only looks at a value of the type that a function is a method of.
    fn looks_at(&self, asks: ExprId, callee: DefId) -> bool {
        let parent = self.program.def(callee).parent;
        matches!(self.body.expr(asks), Expr::MethodCall { .. })
            && self.facts(asks).iter().any(|(asked, facts)| facts.loads && self.program.def(*asked).parent == parent)
    }

    /// Whether a loop before a call goes on until what that waits for has ended: `while !handle.is_finished() { .. } handle.join()`.
    fn is_behind_loop(&self, call: ExprId, callee: DefId) -> bool {
        let Expr::MethodCall { receiver, .. } = self.body.expr(call) else { return false };
        let mut inner = call;
        self.ancestors(call).any(|around| {
            let part = std::mem::replace(&mut inner, around);
            matches!(self.body.expr(around), Expr::Block(block) if self.awaits_end(block, part, *receiver, callee))
        })
    }

    /// Whether a statement of a block before this part of it is such a loop.
    fn awaits_end(&self, block: &Block, part: ExprId, waited_for: ExprId, callee: DefId) -> bool {
        block.before(part).any(|stmt| {
            let Stmt::Expr { expr, .. } = stmt else { return false };
            let Expr::While { condition, body, .. } = self.body.expr(*expr) else { return false };
            let Expr::Unary { op: UnaryOp::Not, operand } = self.body.expr(*condition) else { return false };
            let Expr::MethodCall { receiver, .. } = self.body.expr(*operand) else { return false };
            let is_end = self.looks_at(*operand, callee) && self.same_place(*receiver, waited_for);
            is_end && !self.body.descendants(*body).into_iter().any(|id| matches!(self.body.expr(id), Expr::Break { .. }))
        })
    }
}
