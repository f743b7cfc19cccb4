//! Handles and futures that get lost on their way through calls.

use super::{LazyFuture, TaskHandle, TypedBody};
use crate::catalog::{OnDrop, Place};
use crate::resolve::DefId;
use crate::syntax::ir::{BlockKind, Expr, ExprId, Pat};

/// A handle that a call drops.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct LostHandle {
    /// The call that is given it.
    pub call: ExprId,
    /// What it is.
    pub handle: TaskHandle,
    /// Someone looks at what the call gives, so that a task which ends in time loses nothing.
    pub is_read: bool,
}

/// A closure that makes a future where nobody can poll it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct LostInClosure {
    /// The call that runs the closure on another thread.
    pub call: ExprId,
    /// The closure.
    pub closure: ExprId,
    /// The future that it returns.
    pub future: LazyFuture,
}

impl TypedBody<'_> {
    /// The handles that are moved into a timeout: when the time is up they are dropped, and their tasks go on.
    pub fn handles_in_timeouts(&self) -> Vec<LostHandle> {
        let calls = self.calls().filter_map(|call| {
            let timed = self.timed_arguments(call);
            let handle = timed.into_iter().find_map(|arg| self.handle_type(self.inference.type_of(arg)))?;
            (handle.on_drop == OnDrop::Detaches).then(|| LostHandle { call, handle, is_read: self.is_outcome_read(call) })
        });
        calls.collect()
    }

    /// Whether anything is done with the value inside the `Ok` that awaiting `call` gives.
    fn is_outcome_read(&self, call: ExprId) -> bool {
        let parent = |id: ExprId| self.parents[id.0 as usize];
        let Some(awaited) = parent(call).filter(|&id| matches!(self.body.expr(id), Expr::Await { .. })) else { return true };
        let unread = match parent(awaited).map(|id| self.body.expr(id)) {
            Some(Expr::MethodCall { receiver, method, .. }) => {
                *receiver == awaited && matches!(method.as_str(), "is_ok" | "is_err" | "err")
            }
            Some(Expr::Let { pat, .. }) => {
                matches!(self.body.pat(*pat), Pat::TupleStruct { path, .. } if path.last().is_some_and(|name| name.name.as_str() == "Err"))
            }
            _ => self.unread_awaits().contains(&awaited),
        };
        !unread
    }

    /// The async blocks that are given to a timeout and wait for nothing: the timer is never looked at.
    pub fn timeouts_without_await(&self) -> Vec<(ExprId, ExprId)> {
        let calls = self.calls().flat_map(|call| self.timed_arguments(call).into_iter().map(move |arg| (call, arg)));
        calls.filter(|&(_, arg)| self.never_waits(arg)).collect()
    }

    /// The arguments that a timeout polls; none where the call is no timeout.
    pub(super) fn timed_arguments(&self, call: ExprId) -> Vec<ExprId> {
        let (Expr::Call { args, .. } | Expr::MethodCall { args, .. }) = self.body.expr(call) else { return Vec::new() };
        let callees = self.callees(call);
        let is_timeout = |&def: &DefId| {
            let name = self.program.def(def).name;
            !self.program.is_workspace(def) && matches!(name.as_str(), "timeout" | "timeout_at")
        };
        if callees.is_empty() || !callees.iter().all(is_timeout) {
            return Vec::new();
        }
        let timed = args.iter().enumerate().filter(|&(n, _)| self.runs_at(call, Some(n)) == Some(Place::Awaited));
        timed.map(|(_, &arg)| arg).collect()
    }

    /// The closure behind a value that comes from another thread (`spawn_blocking(|| async { .. })`, awaited or not), where what it returns
    /// is a future that is not awaited in turn.
    pub fn lost_in_closure(&self, mut value: ExprId) -> Option<LostInClosure> {
        let mut waits = 0;
        loop {
            match self.body.expr(value) {
                Expr::Await { base } => {
                    waits += 1;
                    value = *base;
                }
                Expr::Try { base } => value = *base,
                Expr::MethodCall { receiver, method, .. } if matches!(method.as_str(), "unwrap" | "expect" | "ok" | "join") => {
                    waits += usize::from(method.as_str() == "join");
                    value = *receiver;
                }
                // The first wait is for the thread, the second one for what it gave.
                Expr::Call { .. } | Expr::MethodCall { .. } if waits > 1 => return None,
                Expr::Call { args, .. } | Expr::MethodCall { args, .. } => {
                    let mut closures = args.iter().enumerate();
                    return closures.find_map(|(n, &closure)| {
                        let away = matches!(self.runs_at(value, Some(n)), Some(Place::Offloaded | Place::Worker));
                        let future = self.returned_future(closure)?;
                        (away && !self.expects_future(value, n)).then_some(LostInClosure { call: value, closure, future })
                    });
                }
                _ => return None,
            }
        }
    }

    /// The future that a closure makes as its result.
    fn returned_future(&self, closure: ExprId) -> Option<LazyFuture> {
        let Expr::Closure { body, is_async, .. } = self.body.expr(closure) else { return None };
        if *is_async {
            return Some(LazyFuture { kind: super::LazyKind::Block, contained: false });
        }
        let mut result = *body;
        while let Expr::Block(block) = self.body.expr(result) {
            if matches!(block.kind, BlockKind::Async(_)) {
                break;
            }
            result = block.tail?;
        }
        self.lazy_future(result)
    }
}
