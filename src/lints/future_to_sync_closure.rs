//! Closures that make a future where nobody polls it.

use super::LintContext;
use crate::diagnostic::Finding;

pub(super) fn check(cx: &LintContext<'_>, findings: &mut Vec<Finding>) {
    for dropped in cx.body.dropped_values() {
        let Some(lost) = cx.body.lost_in_closure(dropped.value) else { continue };
        let message = format!("this closure only makes {}: nobody polls it", lost.future.words(cx.body.program));
        let mut finding = cx.finding("future_to_sync_closure", lost.closure, message, "returns a future to a caller that drops it");
        finding.related.push(cx.body.label(lost.call, "runs the closure and drops what it returns"));
        finding.helps.push("spawn the future as a task, or make the closure sync and block on the future inside".to_owned());
        findings.push(finding);
    }
}
