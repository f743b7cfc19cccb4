//! Futures that a loop makes anew each turn, and drops when another one wins or the time is up.

use super::{Lossy, TypedBody};
use crate::catalog::MacroArgs;
use crate::infer::Callee;
use crate::resolve::DefId;
use crate::syntax::ir::{BlockKind, Expr, ExprId, ItemKind, MacroForm, Pat, PatId, SelectArm, Stmt, TypeRef};

/// A future that loses data when its `select!` drops it.
#[derive(Clone, Copy, Debug)]
pub struct LossyArm<'p> {
    /// The `select!` or timeout.
    pub dropped_by: ExprId,
    /// The call that makes the future.
    pub call: ExprId,
    /// What is lost.
    pub lossy: Lossy<'p>,
}

impl<'p> TypedBody<'p> {
    /// The arms of `select!`s in loops whose futures lose data when they are dropped.
    pub fn lossy_arms(&self) -> Vec<LossyArm<'p>> {
        let mut found = Vec::new();
        for (select, expr) in (0..).map(ExprId).zip(&self.body.exprs) {
            let Expr::Macro(call) = expr else { continue };
            let MacroForm::Select(arms) = &call.form else { continue };
            // With one future there is nobody to lose against.
            let Some(turn) = self.turn_of(select).filter(|_| arms.iter().filter(|arm| arm.future.is_some()).count() > 1) else { continue };
            let facts = self.program.macro_facts(self.owner, &self.scopes, select);
            if facts.and_then(|facts| facts.arguments) != Some(MacroArgs::Polled) {
                continue;
            }
            for (n, future) in arms.iter().enumerate().filter_map(|(n, arm)| Some((n, arm.future?))) {
                // Where every other branch leaves the loop, nobody misses what the lost future had.
                let goes_on = |(other, arm): (usize, &SelectArm)| {
                    let ends =
                        self.leaves(arm.handler) || self.ends_condition(turn, arm) || self.is_asked_behind(turn, select, arm.handler);
                    other != n && arm.future.is_some() && !ends
                };
                if !arms.iter().enumerate().any(goes_on) {
                    continue;
                }
                let unread = |call| self.leaves(arms[n].handler) && self.fills_for_nobody(call);
                let lossy = self.lossy_in(turn, future).filter(|(call, _)| !unread(*call));
                found.extend(lossy.map(|(call, lossy)| LossyArm { dropped_by: select, call, lossy }));
            }
        }
        found.extend(self.lossy_timeouts());
        found
    }

    /// The futures that a timeout in a loop drops, where the loop goes on as if nothing had happened.
    fn lossy_timeouts(&self) -> Vec<LossyArm<'p>> {
        let mut found = Vec::new();
        for timeout in self.calls() {
            let timed = self.timed_arguments(timeout);
            if timed.is_empty() || !self.goes_on_when_late(timeout) {
                continue;
            }
            let Some(turn) = self.turn_of(timeout) else { continue };
            for future in timed {
                // Who limits the time of sending gives up the message.
                let lossy = self.lossy_in(turn, future).filter(|(_, lossy)| !self.takes_values(lossy.callee));
                found.extend(lossy.map(|(call, lossy)| LossyArm { dropped_by: timeout, call, lossy }));
            }
        }
        found
    }

    /// The first call whose future, made anew in each turn of a loop as a part of `future`, loses what the next turn would need. What
    /// works on something that was made in the same turn ends with it in any case.
    fn lossy_in(&self, turn: ExprId, future: ExprId) -> Option<(ExprId, Lossy<'p>)> {
        let lost = self.made_in(turn, future).into_iter().find_map(|call| {
            let lossy = self.lossy_call(call, Some(turn), 0)?;
            let pat = lossy.place.and_then(|place| self.scopes.locals.get(&place));
            (!pat.is_some_and(|&pat| self.is_made_in(turn, pat))).then_some((call, lossy))
        });
        lost.or_else(|| self.held_in_block(turn, future))
    }

    /// What an async block that is a loop's future has taken out of what other turns share with it, and has in hand at a later await.
    fn held_in_block(&self, turn: ExprId, future: ExprId) -> Option<(ExprId, Lossy<'p>)> {
        let is_coroutine = matches!(self.body.expr(future), Expr::Block(block) if matches!(block.kind, BlockKind::Async(_)));
        let code = if is_coroutine { self.body.own_code(future) } else { return None };
        code.into_iter().find_map(|id| self.held_over_an_await(id, Some(turn), 0)).map(|lossy| (future, lossy))
    }

    /// Whether the code after a timeout stays in its loop when the time is up, as far as it is plain to see.
    fn goes_on_when_late(&self, call: ExprId) -> bool {
        let parent = |id: ExprId| self.parents[id.0 as usize];
        let Some(awaited) = parent(call).filter(|&id| matches!(self.body.expr(id), Expr::Await { .. })) else { return false };
        let is_unread = || self.unread_awaits().contains(&awaited);
        let stays = |branch: ExprId| !self.may_leave(branch);
        let Some(at) = parent(awaited) else { return false };
        match self.body.expr(at) {
            Expr::Match { arms, .. } => {
                arms.iter().any(|arm| (self.is_variant(arm.pat, "Err") || *self.body.pat(arm.pat) == Pat::Wild) && stays(arm.body))
            }
            Expr::Let { pat, .. } => match parent(at).map(|id| self.body.expr(id)) {
                Some(Expr::If { then, .. }) if self.is_variant(*pat, "Err") => stays(*then),
                Some(Expr::If { otherwise, .. }) if self.is_variant(*pat, "Ok") => otherwise.is_none_or(stays),
                _ => false,
            },
            Expr::MethodCall { method, .. } if method.as_str() == "is_err" => match parent(at).map(|id| self.body.expr(id)) {
                Some(Expr::If { condition, then, .. }) if *condition == at => stays(*then),
                _ => false,
            },
            // `let Ok(read) = timeout(..).await else { continue };`
            Expr::Block(block) => {
                let stays_in = |stmt: &Stmt| match stmt {
                    Stmt::Let { pat, init, otherwise: Some(otherwise), .. } if *init == Some(awaited) => {
                        self.is_variant(*pat, "Ok") && stays(*otherwise)
                    }
                    _ => false,
                };
                is_unread() || block.stmts.iter().any(stays_in)
            }
            _ => is_unread(),
        }
    }

    /// Whether a fn takes what it works on by value, besides its receiver.
    pub(super) fn takes_values(&self, callee: DefId) -> bool {
        let ItemKind::Fn(signature) = &self.program.item(callee).kind else { return true };
        signature.params.iter().any(|param| !matches!(param, TypeRef::Ref(..)))
    }

    /// Whether a branch can end the loop or the function.
    fn may_leave(&self, branch: ExprId) -> bool {
        self.body.descendants(branch).into_iter().any(|id| match self.body.expr(id) {
            Expr::Break { .. } | Expr::Return(_) | Expr::Try { .. } => true,
            Expr::Macro(_) | Expr::Call { .. } => self.inference.is_never(id),
            _ => false,
        })
    }

    /// Whether a branch ends its loop whatever happens in it.
    pub fn leaves(&self, branch: ExprId) -> bool {
        match self.body.expr(branch) {
            Expr::Break { .. } | Expr::Return(_) => true,
            Expr::Block(block) if matches!(block.kind, BlockKind::Plain | BlockKind::Unsafe) => {
                let stmts = block.stmts.iter().filter_map(|stmt| match stmt {
                    Stmt::Expr { expr, .. } => Some(*expr),
                    Stmt::Let { .. } => None,
                });
                stmts.chain(block.tail).any(|part| self.leaves(part))
            }
            Expr::If { then, otherwise: Some(otherwise), .. } => self.leaves(*then) && self.leaves(*otherwise),
            Expr::Match { arms, .. } => !arms.is_empty() && arms.iter().all(|arm| self.leaves(arm.body)),
            // The value of the macro, where it leaves: `break select! { .. }`, `return select! { .. }`.
            Expr::Macro(_) | Expr::Call { .. } => self.inference.is_never(branch),
            _ => false,
        }
    }

    /// Whether the loop's condition asks what a branch waits for: `while !stop.is_cancelled()` around `_ = stop.cancelled()`.
    fn ends_condition(&self, turn: ExprId, arm: &SelectArm) -> bool {
        let Expr::While { condition, .. } = self.body.expr(turn) else { return false };
        let ignored = arm.pat.is_some_and(|pat| *self.body.pat(pat) == Pat::Wild);
        let Some(waited) = arm.future.filter(|_| ignored).and_then(|future| self.works_on(future)) else { return false };
        self.body.descendants(*condition).into_iter().any(|id| match self.body.expr(id) {
            Expr::MethodCall { receiver, .. } => self.start_of(*receiver).is_some_and(|asked| self.same_place(asked, waited)),
            _ => false,
        })
    }

    /// Whether the loop's condition, or one behind the `select!` that leaves, asks for what a branch has changed: `_ = stop.recv() => done = true`
    /// in `while !done`, `_ = stop.recv() => jobs.close()` before `if jobs.is_closed() { break }`.
    fn is_asked_behind(&self, turn: ExprId, select: ExprId, handler: ExprId) -> bool {
        let is_plain = |value: ExprId| match self.body.expr(value) {
            Expr::Literal(_) | Expr::Path(_) => true,
            Expr::Call { .. } => matches!(self.inference.callee(value), Callee::Constructor(_)),
            _ => false,
        };
        let ending = ["close", "cancel", "shutdown", "stop", "store"];
        let changed = self.body.descendants(handler).into_iter().filter_map(|id| match self.body.expr(id) {
            Expr::Assign { left, right } => Some(*left).filter(|_| is_plain(*right)),
            Expr::MethodCall { receiver, method, .. } => Some(*receiver).filter(|_| ending.contains(&method.as_str())),
            _ => None,
        });
        let changed: Vec<_> = changed.collect();
        let asks = |condition: ExprId| {
            self.body.descendants(condition).into_iter().any(|id| changed.iter().any(|&place| self.same_place(id, place)))
        };
        let leaves = |id: ExprId| match self.body.expr(id) {
            Expr::If { condition, then, .. } => self.leaves(*then) && asks(*condition) && !self.contains(select, id),
            _ => false,
        };
        !changed.is_empty()
            && (matches!(self.body.expr(turn), Expr::While { condition, .. } if asks(*condition))
                || self.body.descendants(turn).into_iter().any(leaves))
    }

    /// Whether a call fills a buffer that nothing else looks at: `_ = stdin.read_line(&mut enter) => break`.
    fn fills_for_nobody(&self, call: ExprId) -> bool {
        let (Expr::Call { args, .. } | Expr::MethodCall { args, .. }) = self.body.expr(call) else { return false };
        args.iter().any(|&arg| {
            let Expr::Ref { operand, mutable: true, .. } = self.body.expr(arg) else { return false };
            self.scopes.locals.get(operand).is_some_and(|&pat| self.uses(pat).len() == 1)
        })
    }

    /// Whether a name is bound inside of a loop.
    pub(super) fn is_made_in(&self, turn: ExprId, pat: PatId) -> bool {
        self.body.descendants(turn).into_iter().any(|id| match self.body.expr(id) {
            Expr::Block(block) => block.stmts.iter().any(|stmt| matches!(stmt, Stmt::Let { pat: whole, .. } if self.binds(*whole, pat))),
            Expr::For { pat: whole, .. } | Expr::Let { pat: whole, .. } => self.binds(*whole, pat),
            Expr::Match { arms, .. } => arms.iter().any(|arm| self.binds(arm.pat, pat)),
            Expr::Macro(call) => match &call.form {
                MacroForm::Select(arms) => arms.iter().any(|arm| arm.pat.is_some_and(|whole| self.binds(whole, pat))),
                _ => false,
            },
            _ => false,
        })
    }

    /// The place that a call works on: where its receiver or, of a path call, its first argument starts.
    pub(super) fn works_on(&self, call: ExprId) -> Option<ExprId> {
        match self.body.expr(call) {
            Expr::MethodCall { receiver, .. } => self.start_of(*receiver),
            Expr::Call { args, .. } => self.start_of(*args.first()?),
            _ => None,
        }
    }

    /// Where a place starts: below fields, borrows and calls.
    pub(super) fn start_of(&self, mut at: ExprId) -> Option<ExprId> {
        loop {
            at = match self.body.expr(at) {
                Expr::MethodCall { receiver: inner, .. }
                | Expr::Ref { operand: inner, .. }
                | Expr::Unary { operand: inner, .. }
                | Expr::Field { base: inner, .. }
                | Expr::Index { base: inner, .. } => *inner,
                _ => return Some(at),
            };
        }
    }
}
