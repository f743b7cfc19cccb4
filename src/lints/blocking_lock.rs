//! Locks that make the thread wait for another one.

use super::LintContext;
use super::blocking::finding;
use crate::catalog::Effect;
use crate::diagnostic::Finding;

pub(super) fn check(cx: &LintContext<'_>, findings: &mut Vec<Finding>) {
    // In start-up there is nobody yet to wait for. A guard that crosses an await has a lint of its own, and is another mistake: whoever
    // mends it still waits for the lock.
    let hits = cx.hazards.iter().filter(|reached| reached.effect == Effect::Lock && cx.alone(reached.call).is_none());
    findings.extend(hits.map(|reached| finding(cx, "blocking_lock", reached)));
}
