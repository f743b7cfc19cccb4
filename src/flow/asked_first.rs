//! Reads of what a `poll` said is there: it was asked around the call, or around the call of the function that reads.

use super::{TypedBody, hazard};
use crate::catalog::Effect;
use crate::infer::Callee;
use crate::resolve::{DefId, ModuleId};
use crate::syntax::ir::{BinaryOp, Expr, ExprId, Stmt, UnaryOp};

impl TypedBody<'_> {
    /// Whether a condition around a call asks a `poll` of the same module, or what only looks, also by the name that the answer was given.
    pub(super) fn is_polled(&self, call: ExprId, callee: DefId) -> bool {
        self.reads(callee) && self.is_behind_poll(call, self.program.def(callee).module)
    }

    /// What a call of one of the project's functions does not come to do because a `poll` around it has said that there is something: the
    /// function reads first of all, and again only behind a `poll` of its own.
    pub(super) fn spared_by_poll(&self, call: ExprId) -> Option<Effect> {
        let [callee] = self.callees(call)[..] else { return None };
        let inner = TypedBody::new(self.program, callee, self.arguments).filter(|_| self.program.is_workspace(callee))?;
        let waits: Vec<_> = inner.entering().filter_map(|at| hazard(&inner, at)).collect();
        let first = *waits.iter().find(|it| inner.reads(it.callee))?;
        if waits.iter().filter(|it| it.effect == first.effect).count() > 1 {
            return None;
        }
        let module = self.program.def(first.callee).module;
        let start = |at: ExprId| inner.body.expr_span(at).start;
        let is_read = |at: &ExprId| inner.callees(*at).iter().any(|&it| inner.reads(it) && self.program.def(it).module == module);
        let comes_first = inner.entering().filter(is_read).all(|at| start(at) >= start(first.call));
        let is_asked = comes_first && inner.polls_before_next_turn(first.call, module) && self.is_behind_poll(call, module);
        is_asked.then_some(first.effect)
    }

    fn reads(&self, callee: DefId) -> bool {
        let name = self.program.def(callee).name.as_str();
        ["read", "recv"].iter().any(|verb| name.starts_with(verb))
    }

    /// Whether a condition around an expression asks a `poll` of this module.
    fn is_behind_poll(&self, call: ExprId, module: ModuleId) -> bool {
        let mut inner = call;
        while let Some(around) = self.parents[inner.0 as usize] {
            let asked = match self.body.expr(around) {
                Expr::If { condition, then, .. } => (inner == *then).then_some(*condition),
                Expr::While { condition, body, .. } => (inner == *body).then_some(*condition),
                Expr::Binary { op: BinaryOp::And, left, right } => (inner == *right).then_some(*left),
                _ => None,
            };
            if asked.is_some_and(|condition| self.polls_in(condition, module)) {
                return true;
            }
            inner = around;
        }
        false
    }

    fn polls_in(&self, condition: ExprId, module: ModuleId) -> bool {
        // `spawn_blocking(|| event::poll(tick))`, too
        let polls = |id: ExprId| {
            let made = self.source_of(id);
            self.is_poll(id, module) || made.is_some_and(|made| self.body.descendants(made).into_iter().any(|it| self.is_poll(it, module)))
        };
        self.body.descendants(condition).into_iter().any(polls)
    }

    fn is_poll(&self, call: ExprId, module: ModuleId) -> bool {
        let Callee::Known(targets) = self.inference.callee(call) else { return false };
        targets.iter().any(|target| {
            let def = self.program.def(target.def);
            let looks = || self.program.facts(target.def).is_some_and(|facts| facts.loads);
            def.module == module && (def.name.as_str().starts_with("poll") || looks())
        })
    }

    /// Whether a call is made once, or a loop around it goes on only where a `poll` behind it says that there is more:
    /// `loop { read()?; if !poll(ZERO)? { break } }`.
    fn polls_before_next_turn(&self, call: ExprId, module: ModuleId) -> bool {
        let mut turns = self.ancestors(call).filter_map(|around| match self.body.expr(around) {
            Expr::Loop { body, .. } | Expr::While { body, .. } | Expr::For { body, .. } => Some(*body),
            _ => None,
        });
        turns.all(|turn| {
            let Expr::Block(block) = self.body.expr(turn) else { return false };
            let stmts = block.stmts.iter().filter_map(|stmt| match stmt {
                Stmt::Expr { expr, .. } => Some(*expr),
                Stmt::Let { init, .. } => *init,
            });
            let is_before = |stmt: &ExprId| !self.body.descendants(*stmt).contains(&call);
            stmts.chain(block.tail).skip_while(is_before).skip(1).any(|stmt| {
                let Expr::If { condition, then, otherwise: None } = self.body.expr(stmt) else { return false };
                let Expr::Unary { op: UnaryOp::Not, operand } = self.body.expr(*condition) else { return false };
                self.polls_in(*operand, module) && self.leaves(*then)
            })
        })
    }
}
