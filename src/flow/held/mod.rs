//! Guards that are alive while the code around them waits.
//!
//! Each coroutine of a body (async fn, async block, async closure) is walked in the order of evaluation, with the scopes of bindings and
//! temporaries as the language has them, and the guards that may be alive are noted at every await. What is not understood
//! counts as moved, so that it is not reported.

mod branch;
mod control;
mod exclusive;
mod expr;
mod keys;
mod order;
mod own;
mod pattern;
mod stmt;
mod suspending;
mod twice;
mod under;
mod usage;
mod walk;

use super::{Coroutine, GuardKind, Regions, TypedBody};
use crate::syntax::ir::{Expr, ExprId, PatId};

pub(super) use keys::bare;
pub use order::{NamedLock, Ordered};
pub use twice::{Clash, LockedTwice};
use walk::Walk;

/// A guard that is alive at an await.
#[derive(Clone, Debug)]
pub struct HeldGuard<'p> {
    /// The binding that holds it; `None` for a temporary.
    pub binding: Option<PatId>,
    /// The expression that made it; `None` for a parameter.
    pub taken: Option<ExprId>,
    /// What it is.
    pub kind: GuardKind<'p>,
    /// The awaits that it crosses, in source order: `.await`, or a macro such as `select!`.
    pub awaits: Vec<ExprId>,
}

impl<'p> TypedBody<'p> {
    /// Whether a wait stands in the statement in which a guard is taken.
    pub fn is_in_statement_of(&self, taken: ExprId, wait: ExprId) -> bool {
        let around = |id: ExprId| std::iter::once(id).chain(self.ancestors(id));
        let is_block = |id: ExprId| matches!(self.body.expr(id), Expr::Block(_));
        let statement = around(taken).find(|&id| self.parents[id.0 as usize].is_none_or(is_block));
        around(wait).any(|id| Some(id) == statement)
    }

    /// The guards that are held across awaits, in the order in which they are taken.
    pub fn held_guards(&self, regions: &Regions) -> Vec<HeldGuard<'p>> {
        let mut found = Vec::new();
        for coroutine in self.coroutines(regions) {
            if coroutine.waits {
                let held = Walk::new(self, &coroutine).run();
                let is_root = coroutine.root == self.body.root;
                let is_harmless = |taken: ExprId| self.is_exclusive_lock(taken, is_root) || self.only_suspends(taken);
                found.extend(held.into_iter().filter(|held| !held.taken.is_some_and(is_harmless)));
            }
        }
        found
    }

    /// Whether a guard would be held across a wait right after a call, were there one.
    pub(super) fn would_hold(&self, coroutine: &Coroutine, call: ExprId) -> bool {
        let mut walk = Walk::new(self, coroutine);
        walk.waits_after = Some(call);
        walk.run().iter().any(|held| held.awaits.contains(&call))
    }
}
