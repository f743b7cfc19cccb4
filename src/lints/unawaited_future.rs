//! Futures that are made and never polled.

use super::LintContext;
use crate::diagnostic::Finding;

pub(super) fn check(cx: &LintContext<'_>, findings: &mut Vec<Finding>) {
    for dropped in cx.body.dropped_values() {
        let Some(what) = cx.body.lazy_future(dropped.value) else { continue };
        let message = format!("{} is never awaited: its code does not run", what.words(cx.body.program));
        let mut finding = cx.finding("unawaited_future", dropped.value, message, dropped.how.words());
        finding.helps.push("append `.await`".to_owned());
        findings.push(finding);
    }
}
