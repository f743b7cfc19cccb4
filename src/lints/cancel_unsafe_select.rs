//! Futures in a `select!` loop that lose data when another one wins.

use super::LintContext;
use crate::diagnostic::Finding;

pub(super) fn check(cx: &LintContext<'_>, findings: &mut Vec<Finding>) {
    for arm in cx.body.lossy_arms() {
        let program = cx.body.program;
        let name = program.short_name(arm.callee);
        let why = if arm.cancel.why.is_empty() { "what it has done so far is lost" } else { &arm.cancel.why };
        let message = match arm.through {
            Some(through) => format!("`{}` is dropped when another branch wins, with `{name}` in it: {why}", program.short_name(through)),
            None => format!("`{name}` is dropped when another branch wins: {why}"),
        };
        let mut finding = cx.finding("cancel_unsafe_select", arm.call, message, "made anew in each turn of the loop");
        finding.related.push(cx.body.label(arm.select, "drops the futures that have not finished"));
        finding.helps.push(match &arm.cancel.instead {
            Some(instead) => format!("use {instead}"),
            None => "make the future before the loop, pin it, and poll `&mut future` here".to_owned(),
        });
        findings.push(finding);
    }
}
