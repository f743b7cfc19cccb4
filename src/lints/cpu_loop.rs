//! Loops that never let the executor go on.

use super::LintContext;
use crate::catalog::Effect;
use crate::diagnostic::Finding;
use crate::flow::Turns;

pub(super) fn check(cx: &LintContext<'_>, findings: &mut Vec<Finding>) {
    for endless in cx.body.endless_loops() {
        // What blocks in the loop is reported by itself; a lock in it does not make it wait for long.
        let mut blocking = cx.hazards.iter().filter(|hazard| hazard.effect != Effect::Lock);
        // One that goes on for ever is in nobody's interest, wherever it runs.
        let counts = endless.turns == Turns::Drained || cx.context(endless.expr).is_async();
        if !counts || blocking.any(|hazard| cx.body.contains(endless.expr, hazard.call)) {
            continue;
        }
        let (message, help) = match endless.turns {
            Turns::Waits => {
                ("this loop spins until another thread changes something: the executor stands still meanwhile", "await a notification instead")
            }
            Turns::Endless => {
                ("this loop never ends and never awaits: the executor stands still", "await inside the loop, or move it to a thread of its own")
            }
            Turns::Drained => (
                "this loop never ends once nothing is left: an empty set answers `None` at once, and that is an answer, too",
                "ask for what the answer holds: `.now_or_never().flatten().is_some()`, or `try_join_next().is_some()`",
            ),
        };
        let mut finding = cx.finding("cpu_loop", endless.expr, message.to_owned(), "no await inside");
        finding.related.extend(cx.async_label(endless.expr));
        finding.helps.push(help.to_owned());
        findings.push(finding);
    }
}
