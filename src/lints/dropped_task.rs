//! Tasks that their handle's drop cancels at once.

use super::LintContext;
use crate::catalog::OnDrop;
use crate::diagnostic::Finding;
use crate::flow::How;

pub(super) fn check(cx: &LintContext<'_>, findings: &mut Vec<Finding>) {
    for dropped in cx.body.dropped_values() {
        // A binding, even an unused one, keeps its task to the end of the scope; `drop(task)` says that it is meant.
        if !matches!(dropped.how, How::Statement | How::LetUnderscore) {
            continue;
        }
        let Some(handle) = cx.body.spawned(dropped.value) else { continue };
        if handle.on_drop != OnDrop::Cancels {
            continue;
        }
        let message = "the task is cancelled as soon as it is spawned: dropping its handle stops it".to_owned();
        let mut finding = cx.finding("dropped_task", dropped.value, message, dropped.how.words());
        finding.helps.push("await the task, keep it, or call `.detach()` to let it run on its own".to_owned());
        findings.push(finding);
    }
}
