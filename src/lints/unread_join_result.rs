//! Outcomes of tasks that nobody reads.

use super::LintContext;
use crate::diagnostic::{Finding, Tier};

pub(super) fn check(cx: &LintContext<'_>, findings: &mut Vec<Finding>) {
    for unread in cx.body.unread_outcomes() {
        let message = if unread.panic_is_read {
            "what the task returned is dropped: nobody sees whether it failed"
        } else if unread.returns_result {
            "the task's outcome is dropped: nobody sees whether it failed or panicked"
        } else {
            "the task's outcome is dropped: nobody sees whether it panicked"
        };
        let mut finding = cx.finding("unread_join_result", unread.at, message.to_owned(), "the outcome is dropped here");
        if !unread.returns_result || unread.stopping {
            finding.tier = Tier::Pedantic;
        }
        finding.helps.push("match on the result: report the error, or go on with the panic".to_owned());
        findings.push(finding);
    }
}
