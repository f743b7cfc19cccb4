//! Futures that are done when they are polled for the first time.

use super::TypedBody;
use crate::catalog::{MacroArgs, Place};
use crate::resolve::{DefId, Program};
use crate::syntax::ir::{AsyncKind, BlockKind, Expr, ExprId, MacroForm};

/// How many async functions that await each other are looked into.
const DEPTH: usize = 3;

impl TypedBody<'_> {
    /// Whether awaiting a call never suspends: it sends into a channel that takes all, or enters only async functions of the project that
    /// wait for nothing, or for what is ready as well.
    pub(super) fn is_ready_at_once(&self, call: ExprId) -> bool {
        self.is_ready_within(call, DEPTH)
    }

    fn is_ready_within(&self, call: ExprId, depth: usize) -> bool {
        let Some(depth) = depth.checked_sub(1) else { return false };
        if self.is_sent_at_once(call) || self.needs_no_lookup(call) {
            return true;
        }
        let callees = self.callees(call);
        !callees.is_empty() && callees.iter().all(|&callee| self.never_suspends(callee, depth))
    }

    /// Whether a call's future only waits to look up what it is given, which is an address.
    fn needs_no_lookup(&self, call: ExprId) -> bool {
        let facts = self.facts(call);
        let looks_up = !facts.is_empty() && facts.iter().all(|(_, facts)| facts.looks_up);
        looks_up && self.looked_up(call).is_some_and(|host| self.is_address(host))
    }

    /// Whether a call drives a future to its end that is done when it is polled for the first time.
    pub(super) fn drives_what_is_ready(&self, call: ExprId) -> bool {
        let (Expr::Call { args, .. } | Expr::MethodCall { args, .. }) = self.body.expr(call) else { return false };
        let is_driven = |n: usize| self.runs_at(call, Some(n)) == Some(Place::Root);
        let mut driven = (0..).zip(args).filter(|&(n, _)| is_driven(n)).map(|(_, &future)| future);
        driven.next().is_some_and(|future| self.is_ready_at_once(future) || self.never_waits(future))
    }

    fn never_suspends(&self, callee: DefId, depth: usize) -> bool {
        let program = self.program;
        if program.is_trait_member(callee) {
            let implementations = program.implementations(callee);
            return !implementations.is_empty() && implementations.into_iter().all(|it| self.is_ready_body(it, depth));
        }
        self.is_ready_body(callee, depth)
    }

    fn is_ready_body(&self, function: DefId, depth: usize) -> bool {
        if !self.is_async_fn(function) || !awaits_only_calls(self.program, function, depth) {
            return false;
        }
        let body = TypedBody::new(self.program, function, self.arguments);
        // What calls nothing is still to be written.
        body.is_some_and(|body| body.calls_something(body.body.root) && body.waits_for_nothing(body.body.root, depth))
    }

    /// Whether an expression is an async block that calls something, without anything in it that can wait.
    pub(super) fn never_waits(&self, expr: ExprId) -> bool {
        let Expr::Block(block) = self.body.expr(expr) else { return false };
        let is_future = matches!(block.kind, BlockKind::Async(AsyncKind::Borrowing | AsyncKind::Moving));
        is_future && self.calls_something(expr) && self.waits_for_nothing(expr, 0)
    }

    fn calls_something(&self, root: ExprId) -> bool {
        self.body.own_code(root).into_iter().any(|id| matches!(self.body.expr(id), Expr::Call { .. } | Expr::MethodCall { .. }))
    }

    /// Whether nothing that runs as a part of this code can wait, as far as it can be read; of what it awaits, as deep as is said.
    fn waits_for_nothing(&self, root: ExprId, depth: usize) -> bool {
        self.body.own_code(root).into_iter().all(|id| match self.body.expr(id) {
            // What it comes to is code of this body.
            Expr::Macro(call) if matches!(call.form, MacroForm::Expanded(_)) => true,
            Expr::Macro(_) => {
                let facts = self.program.macro_facts(self.owner, &self.scopes, id);
                facts.and_then(|facts| facts.arguments) == Some(MacroArgs::Here)
            }
            Expr::Yield(_) | Expr::Missing => false,
            Expr::Await { base } => self.is_ready_within(*base, depth),
            _ => id == root || !self.is_wait(id),
        })
    }
}

/// Whether a function of the workspace awaits nothing but what calls give, as its text says; nothing at all where nothing is looked into.
fn awaits_only_calls(program: &Program, function: DefId, depth: usize) -> bool {
    let Some(body) = program.body(function) else { return false };
    body.exprs.iter().all(|expr| match expr {
        Expr::Await { base } => depth > 0 && matches!(body.expr(*base), Expr::Call { .. } | Expr::MethodCall { .. }),
        Expr::For { is_await, .. } => !is_await,
        _ => true,
    })
}
