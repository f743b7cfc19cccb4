//! Calls of the project's own functions that spare their target to wait, by what stands around them: a socket answers at once, a thread has
//! ended, or steps what they give, a `poll` said that something is there.

use super::TypedBody;
use super::nonblocking::mentions;
use crate::catalog::Effect;
use crate::syntax::ir::{Body, Expr, ExprId};

/// How many names and blocks are followed to a value.
const DEPTH: usize = 6;

/// What a body mentions, so that most calls are not looked at.
#[expect(clippy::struct_excessive_bools, reason = "independent statements about a body")]
#[derive(Clone, Copy)]
pub(super) struct Hints {
    answer: bool,
    nonblocking: bool,
    ended: bool,
    polls: bool,
}

impl Hints {
    fn of(body: &Body) -> Self {
        let names = ["set_nonblocking", "into_std", "get_inner", "get_inner_mut", "get_ref", "get_mut"];
        let calls = |expr: &Expr| matches!(expr, Expr::MethodCall { method, .. } if names.contains(&method.as_str()));
        Self {
            answer: body.exprs.iter().any(|expr| mentions(body, expr)),
            nonblocking: body.exprs.iter().any(calls),
            ended: body.exprs.iter().any(asks_for_end),
            polls: body.exprs.iter().any(|expr| polls(body, expr)),
        }
    }
}

impl TypedBody<'_> {
    /// What calls of the project's own functions do not come to do, as their surroundings say, whatever is written in them.
    pub fn spared(&self, call: ExprId) -> Option<Effect> {
        if self.is_stepped_elsewhere(call) {
            return Some(Effect::Wait);
        }
        let hints = self.hints.get_or_init(|| Hints::of(self.body));
        if hints.ended && self.is_of_ended_thread(call) {
            return Some(Effect::Wait);
        }
        if let Some(effect) = hints.polls.then(|| self.spared_by_poll(call)).flatten() {
            return Some(effect);
        }
        let at_once = hints.answer && self.is_asked_whether_it_waits(call) || hints.nonblocking && self.gives_nonblocking(call);
        at_once.then_some(Effect::Net)
    }

    /// Whether a method is called under a condition that asks whether a thread has ended, or on what was taken under one.
    fn is_of_ended_thread(&self, call: ExprId) -> bool {
        let Expr::MethodCall { receiver, .. } = self.body.expr(call) else { return false };
        let mut inner = call;
        let is_under = self.ancestors(call).any(|around| {
            let part = std::mem::replace(&mut inner, around);
            matches!(self.body.expr(around), Expr::If { condition, then, .. } if part == *then && self.asks_in(*condition))
        });
        is_under || self.is_taken_at_end(*receiver, DEPTH)
    }

    /// Whether a value is there only where a thread has ended: `if worker.is_finished() { Some(worker) } else { None }`.
    fn is_taken_at_end(&self, value: ExprId, depth: usize) -> bool {
        let Some(depth) = depth.checked_sub(1) else { return false };
        match self.body.expr(value) {
            Expr::Path(_) => self.source_of(value).is_some_and(|source| self.is_taken_at_end(source, depth)),
            Expr::Block(block) => block.tail.is_some_and(|tail| self.is_taken_at_end(tail, depth)),
            Expr::MethodCall { receiver, .. } => self.is_taken_at_end(*receiver, depth),
            Expr::If { condition, otherwise: Some(otherwise), .. } => self.asks_in(*condition) && self.gives_none(*otherwise),
            _ => false,
        }
    }

    fn asks_in(&self, condition: ExprId) -> bool {
        let negated = |id: ExprId| matches!(self.body.expr(id), Expr::Unary { .. });
        let all = self.body.descendants(condition);
        all.iter().any(|&id| asks_for_end(self.body.expr(id))) && !all.into_iter().any(negated)
    }

    fn gives_none(&self, expr: ExprId) -> bool {
        match self.body.expr(expr) {
            Expr::Block(block) => block.stmts.is_empty() && block.tail.is_some_and(|tail| self.gives_none(tail)),
            Expr::Path(path) => path.last().is_some_and(|it| it.name.as_str() == "None"),
            _ => false,
        }
    }
}

/// Whether an expression calls something that is called `poll`.
fn polls(body: &Body, expr: &Expr) -> bool {
    body.callee_name(expr).is_some_and(|name| name.as_str().starts_with("poll"))
}

/// Whether an expression asks whether a thread has ended, or names what does: `JoinHandle::is_finished`.
fn asks_for_end(expr: &Expr) -> bool {
    match expr {
        Expr::MethodCall { method, .. } => method.as_str() == "is_finished",
        Expr::Path(path) => path.last().is_some_and(|it| it.name.as_str() == "is_finished"),
        _ => false,
    }
}
