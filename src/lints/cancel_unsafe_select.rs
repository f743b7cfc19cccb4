//! Futures in a loop that lose data when another one wins or the time is up.

use super::LintContext;
use crate::diagnostic::Finding;
use crate::syntax::ir::Expr;

pub(super) fn check(cx: &LintContext<'_>, findings: &mut Vec<Finding>) {
    for arm in cx.body.lossy_arms() {
        let program = cx.body.program;
        let cancel = arm.lossy.cancel;
        let name = program.short_name(arm.lossy.callee);
        let is_select = matches!(cx.body.body.expr(arm.dropped_by), Expr::Macro(_));
        let when = if is_select { "when another branch wins" } else { "when the time is up" };
        let why = if cancel.why.is_empty() { "what it has done so far is lost" } else { &cancel.why };
        let message = match arm.lossy.through {
            Some(through) if cancel.takes => {
                format!("`{}` is dropped {when}, and what `{name}` gave it is lost at a later await", program.short_name(through))
            }
            Some(through) => format!("`{}` is dropped {when}, with `{name}` in it: {why}", program.short_name(through)),
            None if cancel.takes => format!("this `async` block is dropped {when}, and what `{name}` gave it is lost at a later await"),
            None => format!("`{name}` is dropped {when}: {why}"),
        };
        let mut finding = cx.finding("cancel_unsafe_select", arm.call, message, "made anew in each turn of the loop");
        let drops = if is_select { "drops the futures that have not finished" } else { "drops the future that has not finished" };
        finding.related.push(cx.body.label(arm.dropped_by, drops));
        finding.helps.push(match &cancel.instead {
            Some(instead) => format!("use {instead}"),
            None => "make the future before the loop, pin it, and poll `&mut future` here".to_owned(),
        });
        findings.push(finding);
    }
}
