//! Locks that are taken again while their guard lives.

use super::LintContext;
use crate::catalog::Locks;
use crate::diagnostic::{Finding, Label, Tier};
use crate::flow::{Clash, LockRoot, LockedTwice, Taking};
use crate::syntax::ir::Pat;

/// How many calls are shown that take the same lock again.
const SHOWN: usize = 6;

pub(super) fn check(cx: &LintContext<'_>, findings: &mut Vec<Finding>) {
    let mut rest = cx.locked_twice();
    while !rest.is_empty() {
        let first = rest.remove(0);
        // Whoever ends a guard earlier mends all that it is in the way of.
        let same = |it: &LockedTwice| it.first == first.first && tier(it.clash) == tier(first.clash);
        let (others, later): (Vec<_>, Vec<_>) = rest.into_iter().partition(same);
        findings.push(finding(cx, &first, &others));
        rest = later;
    }
}

const fn tier(clash: Clash) -> Tier {
    match clash {
        Clash::Waits | Clash::Panics => Tier::Default,
        Clash::SamePart | Clash::BehindWriter => Tier::Pedantic,
    }
}

fn finding(cx: &LintContext<'_>, twice: &LockedTwice, others: &[LockedTwice]) -> Finding {
    let name = name(cx, &twice.retaken);
    let verb = verb(twice.retaken.locks);
    let outcome = match twice.clash {
        Clash::Waits => "it waits for itself",
        Clash::Panics => "it panics",
        Clash::SamePart => "it waits for itself where both keys fall into the same shard",
        Clash::BehindWriter => "it waits for itself once a writer waits in between",
    };
    let message = format!("`{name}` is {verb} again while its guard lives: {outcome}");
    let mut finding = cx.finding("lock_held_twice", twice.again, message, format!("{verb} again here"));
    finding.tier = tier(twice.clash);
    let runs_it = twice.taken.inside.is_some() && !twice.taken.given;
    let held = if runs_it { "this call runs the closure while it holds the lock" } else { "the guard of this call is still alive" };
    finding.related.push(cx.body.label(twice.first, held));
    for taking in [&twice.taken, &twice.retaken] {
        if let Some((function, place)) = taking.inside {
            let text = format!("`{}` takes the lock here", cx.body.program.path_of(function));
            finding.related.push(Label { place, text });
        }
    }
    finding.related.extend(others.iter().take(SHOWN).map(|it| cx.body.label(it.again, "and here")));
    finding.helps.push("use the guard that is there, or end its scope first: a block of its own, a `let` for what is needed, or `drop`".to_owned());
    finding
}

const fn verb(locks: Locks) -> &'static str {
    if locks.panics { "borrowed" } else { "locked" }
}

/// The lock as it is written: `self.state`.
fn name(cx: &LintContext<'_>, taking: &Taking) -> String {
    let root = match taking.path.root {
        LockRoot::Static(def) => cx.body.program.def(def).name.as_str(),
        LockRoot::Local(pat) => match cx.body.body.pat(pat) {
            Pat::Bind { name, .. } => name.as_str(),
            _ => "self",
        },
    };
    taking.path.fields.iter().fold(root.to_owned(), |path, field| format!("{path}.{field}"))
}
