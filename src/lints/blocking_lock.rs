//! Locks that make the thread wait for another one.

use super::LintContext;
use super::blocking::finding;
use crate::catalog::Effect;
use crate::diagnostic::Finding;

pub(super) fn check(cx: &LintContext<'_>, findings: &mut Vec<Finding>) {
    let locks = || cx.hazards.iter().filter(|reached| reached.effect == Effect::Lock);
    if locks().next().is_none() {
        return;
    }
    // A guard that crosses an await is the worse mistake, and has a lint of its own.
    let held: Vec<_> = cx.body.held_guards(&cx.regions).into_iter().filter_map(|held| held.taken).collect();
    let is_alone = |call| !held.iter().any(|&taken| cx.body.contains(taken, call));
    // In start-up there is nobody yet to wait for.
    let hits = locks().filter(|reached| is_alone(reached.call) && cx.alone(reached.call).is_none());
    findings.extend(hits.map(|reached| finding(cx, "blocking_lock", reached)));
}
