//! Two locks that are taken in two orders.

use super::LintContext;
use crate::diagnostic::{Finding, Label};
use crate::flow::{NamedLock, Ordered};

pub(super) fn check(cx: &LintContext<'_>, findings: &mut Vec<Finding>) {
    findings.extend(cx.crossed_locks().iter().map(|(here, there)| finding(cx, here, there)));
}

fn finding(cx: &LintContext<'_>, here: &Ordered, there: &Ordered) -> Finding {
    let (held, taken) = (name(cx, &here.held), name(cx, &here.taken));
    let who = if here.how.1.awaited || there.how.1.awaited { "tasks" } else { "threads" };
    let message = format!("`{taken}` is locked while `{held}` is held, and elsewhere the other way round: two {who} can wait for each other");
    let mut finding = cx.finding("lock_order", here.second, message, format!("`{taken}` is locked here"));
    finding.related.push(cx.body.label(here.first, format!("the guard of `{held}` is still alive")));
    let inside = [here.inside, there.inside].into_iter().flatten().map(|(function, place)| {
        let text = format!("`{}` takes the lock here", cx.body.program.path_of(function));
        Label { place, text }
    });
    let others = [
        Label { place: there.places.0, text: format!("elsewhere `{taken}` is locked first") },
        Label { place: there.places.1, text: format!("and then `{held}`") },
    ];
    finding.related.extend(others.into_iter().chain(inside));
    finding.helps.push("take them in one order everywhere, or end the first guard before the second lock is taken".to_owned());
    finding
}

/// `Pool.blocks`, or a static's name.
fn name(cx: &LintContext<'_>, lock: &NamedLock) -> String {
    let owner = cx.body.program.def(lock.owner).name;
    lock.fields.iter().fold(owner.as_str().to_owned(), |path, field| format!("{path}.{field}"))
}
