//! Cleanup behind an await, which a dropped future never reaches.

use super::LintContext;
use crate::diagnostic::{Finding, Tier};

pub(super) fn check(cx: &LintContext<'_>, findings: &mut Vec<Finding>) {
    for paired in cx.body.cleanups_behind_awaits(&cx.regions) {
        if !cx.context(paired.wait).is_async() {
            continue;
        }
        let message = "this is not undone when the future is dropped while it waits".to_owned();
        let mut finding = cx.finding("await_in_drop_path", paired.change, message, "changes what outlives the future");
        finding.tier = Tier::Pedantic;
        finding.related.push(cx.body.label(paired.wait, "a future that is dropped here goes no further"));
        finding.related.push(cx.body.label(paired.undo, "undone here"));
        finding.helps.push("undo it in the `Drop` of a guard".to_owned());
        findings.push(finding);
    }
}
