//! Loops that never let the executor go on.

use super::LintContext;
use crate::catalog::Effect;
use crate::diagnostic::Finding;

pub(super) fn check(cx: &LintContext<'_>, findings: &mut Vec<Finding>) {
    for endless in cx.body.endless_loops() {
        // What blocks in the loop is reported by itself; a lock in it does not make it wait for long.
        let mut blocking = cx.hazards.iter().filter(|hazard| hazard.effect != Effect::Lock);
        if !cx.context(endless.expr).is_async() || blocking.any(|hazard| cx.body.contains(endless.expr, hazard.call)) {
            continue;
        }
        let (message, help) = if endless.waits {
            ("this loop spins until another thread changes something: the executor stands still meanwhile", "await a notification instead")
        } else {
            ("this loop never ends and never awaits: the executor stands still", "await inside the loop, or move it to a thread of its own")
        };
        let mut finding = cx.finding("cpu_loop", endless.expr, message.to_owned(), "no await inside");
        finding.related.extend(cx.async_label(endless.expr));
        finding.helps.push(help.to_owned());
        findings.push(finding);
    }
}
