//! Spawned tasks whose handle is dropped at once.

use super::LintContext;
use crate::catalog::OnDrop;
use crate::diagnostic::{Finding, Tier};

pub(super) fn check(cx: &LintContext<'_>, findings: &mut Vec<Finding>) {
    for dropped in cx.body.dropped_values() {
        let Some(handle) = cx.body.task_handle(dropped.value) else { continue };
        if handle.on_drop != OnDrop::Detaches {
            continue;
        }
        let message = if handle.returns_result {
            "the task's handle is dropped: nobody sees whether it fails or panics"
        } else {
            "the task's handle is dropped: nobody sees whether it panics, or can stop it"
        };
        let mut finding = cx.finding("detached_task", dropped.value, message.to_owned(), dropped.how.words());
        if !handle.returns_result {
            finding.tier = Tier::Pedantic;
        }
        finding.helps.push("keep the handle and await it, or hold the tasks in a `JoinSet` or task tracker".to_owned());
        findings.push(finding);
    }
}
