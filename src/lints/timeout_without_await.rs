//! Timeouts around code that never waits.

use super::LintContext;
use crate::diagnostic::Finding;

pub(super) fn check(cx: &LintContext<'_>, findings: &mut Vec<Finding>) {
    for (call, block) in cx.body.timeouts_without_await() {
        let message = "this timeout cannot end the code: it never awaits".to_owned();
        let mut finding = cx.finding("timeout_without_await", call, message, "the timer is only looked at when the code waits");
        finding.related.push(cx.body.label(block, "no await in this block"));
        let runtime = cx.runtime(call, cx.body.owner);
        finding.helps.push(match &runtime.offload {
            Some(offload) => format!("move the code into `{offload}` and put the timeout around its handle"),
            None => "move the code to a thread that may block, and put the timeout around the wait for it".to_owned(),
        });
        findings.push(finding);
    }
}
