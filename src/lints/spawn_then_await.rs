//! Tasks that are spawned only to be awaited at once.

use super::LintContext;
use crate::catalog::{OnDrop, Place};
use crate::diagnostic::{Finding, Tier};
use crate::syntax::ir::Expr;

pub(super) fn check(cx: &LintContext<'_>, findings: &mut Vec<Finding>) {
    for call in cx.body.calls() {
        if !cx.body.is_awaited(call) || !cx.context(call).is_async() {
            continue;
        }
        let (Expr::Call { args, .. } | Expr::MethodCall { args, .. }) = cx.body.body.expr(call) else { continue };
        let spawns = (0..args.len()).any(|n| cx.body.runs_at(call, Some(n)) == Some(Place::Task));
        let handle = cx.body.spawned(call).is_some_and(|handle| handle.on_drop != OnDrop::Tracked);
        if !spawns || !handle {
            continue;
        }
        let message = "this task is awaited as soon as it is spawned: nothing runs beside it".to_owned();
        let mut finding = cx.finding("spawn_then_await", call, message, "spawned and awaited in one expression");
        finding.tier = Tier::Pedantic;
        finding.helps.push("await the future itself, or spawn all tasks before awaiting the first".to_owned());
        findings.push(finding);
    }
}
