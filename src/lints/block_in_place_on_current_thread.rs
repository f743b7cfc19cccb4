//! `block_in_place` where there is only one thread.

use super::LintContext;
use crate::catalog::Attribute;
use crate::diagnostic::Finding;
use crate::flow::Context;

pub(super) fn check(cx: &LintContext<'_>, findings: &mut Vec<Finding>) {
    let view = &cx.body;
    if !view.program.attributes(view.owner).contains(&Attribute::Entry { current_thread: true }) {
        return;
    }
    for call in view.calls() {
        if !view.is_in_place(call) || cx.context(call).may_block() || cx.context(call) == Context::Unknown {
            continue;
        }
        let callees = view.callees(call);
        let message = format!("`{}` panics: this runtime has one thread only", view.program.path_of(callees[0]));
        let mut finding = cx.finding("block_in_place_on_current_thread", call, message, "has no other thread to move the tasks to");
        finding.related.extend(cx.async_label(call));
        finding.helps.push("use `spawn_blocking`, or the multi-thread flavor".to_owned());
        findings.push(finding);
    }
}
