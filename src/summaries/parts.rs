//! Blocking calls of one body of which another one says it all: it runs them itself, or uses what they wait for.

use rustc_hash::FxHashMap;

use super::Reached;
use crate::catalog::{Effect, Place as RunsAt};
use crate::flow::TypedBody;
use crate::syntax::ir::{Expr, ExprId};

/// Leaves out the calls inside of a closure that a library's call runs in place, where that call blocks for certain, and as badly: in
/// `connection.transaction(|connection| insert(connection))` it is the transaction that blocks.
pub fn without_parts<'p>(body: &TypedBody<'_>, mut hazards: Vec<Reached<'p>>) -> Vec<Reached<'p>> {
    let outer = hazards.iter().filter(|it| it.chain.is_empty() && !it.is_weak()).map(|it| (it.call, it.blocks.severity));
    let outer: FxHashMap<ExprId, _> = outer.collect();
    hazards.retain(|inner| {
        let mut at = inner.call;
        while let Some(around) = body.parents[at.0 as usize] {
            let is_run = outer.get(&around).is_some_and(|severity| *severity >= inner.blocks.severity) && is_run_by(body, around, at);
            if is_run {
                return false;
            }
            at = around;
        }
        true
    });
    hazards
}

/// Tells of the calls of one body which only wait for what another one uses: that one says it all.
pub fn find_loans<'p>(body: &TypedBody<'p>, reached: &mut [Reached<'p>]) {
    let uses = reached.iter().filter(|it| !it.blocks.lends && !it.is_weak());
    let uses: Vec<(ExprId, Effect)> = uses.map(|it| (it.call, it.effect)).collect();
    for it in reached.iter_mut().filter(|it| it.blocks.lends && !uses.is_empty()) {
        it.is_loan = body.goes_into(it.call).iter().any(|&call| uses.contains(&(call, it.effect)));
    }
}

/// Whether a call runs one of its arguments, a closure, before it comes back.
fn is_run_by(body: &TypedBody<'_>, call: ExprId, argument: ExprId) -> bool {
    let (Expr::Call { args, .. } | Expr::MethodCall { args, .. }) = body.body.expr(call) else { return false };
    let is_closure = matches!(body.body.expr(argument), Expr::Closure { .. });
    let position = args.iter().position(|&it| it == argument);
    is_closure && position.is_some_and(|position| body.runs_at(call, Some(position)) == Some(RunsAt::Here))
}
