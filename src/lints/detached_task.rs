//! Spawned tasks whose handle is dropped.

use super::LintContext;
use crate::catalog::OnDrop;
use crate::diagnostic::{Finding, Tier};
use crate::flow::{How, TaskHandle};
use crate::syntax::ir::ExprId;

pub(super) fn check(cx: &LintContext<'_>, findings: &mut Vec<Finding>) {
    for dropped in cx.body.dropped_values() {
        let Some(handle) = cx.body.spawned(dropped.value) else { continue };
        // `drop(spawn(..))` says that it is meant.
        if dropped.how != How::DropCall {
            findings.extend(finding(cx, dropped.value, handle, dropped.how.words()));
        }
    }
    for lost in cx.body.handles_in_timeouts() {
        let words = "given to the timeout: when the time is up, the handle is dropped and the task goes on";
        let mut late = finding(cx, lost.call, lost.handle, words);
        if let Some(finding) = late.as_mut().filter(|_| lost.is_read) {
            finding.tier = Tier::Pedantic;
        }
        findings.extend(late);
    }
    for lost in cx.body.handles_lost_early() {
        let Some(mut finding) = finding(cx, lost.spawn, lost.handle, "awaited further down") else { continue };
        // Mostly such a task ends by itself, when the other end of its channel or connection goes.
        finding.tier = Tier::Pedantic;
        finding.message = String::from("the task goes on alone where an error returns before its handle is awaited");
        finding.related.push(cx.body.label(lost.leaves, "returns early, and drops the handle"));
        finding.helps = vec!["abort the task on this way out, or keep the handle where it is dropped last: in a `JoinSet`".to_owned()];
        findings.push(finding);
    }
    for lost in cx.body.handles_in_unread_fields() {
        let words = format!("goes into `{}`, which nobody reads", lost.field);
        let mut kept = finding(cx, lost.spawn, lost.handle, &words);
        // The name says that the field is only held.
        if let Some(finding) = kept.as_mut().filter(|_| lost.field.as_str().starts_with('_')) {
            finding.tier = Tier::Pedantic;
        }
        findings.extend(kept);
    }
}

fn finding(cx: &LintContext<'_>, at: ExprId, handle: TaskHandle, words: &str) -> Option<Finding> {
    if handle.on_drop != OnDrop::Detaches {
        return None;
    }
    let message = if handle.returns_result {
        "the task's handle is dropped: nobody sees whether it fails or panics"
    } else {
        "the task's handle is dropped: nobody sees whether it panics, or can stop it"
    };
    let mut finding = cx.finding("detached_task", at, message.to_owned(), words);
    if !handle.returns_result {
        finding.tier = Tier::Pedantic;
    }
    finding.helps.push("keep the handle and await it, or hold the tasks in a `JoinSet` or task tracker".to_owned());
    Some(finding)
}
