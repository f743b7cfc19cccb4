//! Guards that are alive while the task waits.

use super::LintContext;
use crate::catalog::Hold;
use crate::contexts::Alone;
use crate::diagnostic::{Finding, Label, Tier};
use crate::flow::HeldGuard;
use crate::syntax::ir::Pat;

/// Clippy's lints for the same mistake.
const OF_CLIPPY: [&str; 3] = ["await_holding_lock", "await_holding_refcell_ref", "await_holding_invalid_type"];
/// How many awaits are shown; the rest is counted.
const SHOWN: usize = 6;

pub(super) fn check(cx: &LintContext<'_>, findings: &mut Vec<Finding>) {
    findings.extend(cx.body.held_guards(&cx.regions).iter().filter_map(|held| finding(cx, held)));
}

fn finding(cx: &LintContext<'_>, held: &HeldGuard<'_>) -> Option<Finding> {
    let view = &cx.body;
    let guard = held.kind.guard;
    let mut message = format!("`{}` is held across an await", view.program.path_of(held.kind.def));
    if !guard.why.is_empty() {
        message = format!("{message}: {}", guard.why);
    }
    let holder = held.binding.map(|pat| {
        let text = match view.body.pat(pat) {
            Pat::Bind { name, .. } => format!("`{name}` holds it"),
            _ => "held from here".to_owned(),
        };
        (Label { place: view.place(view.body.pat_span(pat)), text }, view.is_let(pat))
    });
    let mut related = Vec::new();
    let primary = match (holder, held.taken) {
        (Some((holder, true)), _) | (Some((holder, _)), None) => holder,
        // What `match` or `if let` looks at may stand lines above the binding.
        (Some((holder, false)), Some(taken)) => {
            related.push(holder);
            view.label(taken, "taken here")
        }
        (None, Some(taken)) => {
            let end = if held.awaits.iter().all(|&wait| view.is_in_statement_of(taken, wait)) { "statement" } else { "block" };
            view.label(taken, format!("taken here, held to the end of the {end}"))
        }
        (None, None) => return None,
    };
    let is_only_read = cx.is_only_read(held);
    let tier = if is_only_read { Tier::Pedantic } else { tier(cx, held) };
    let mut finding = Finding::new("guard_across_await", tier, message, primary);
    finding.related = related;
    let mut awaits: Vec<Label> = held.awaits.iter().map(|&wait| view.label(wait, "still held at this await")).collect();
    // Those out of one macro stand at one place.
    awaits.dedup();
    let count = awaits.len();
    finding.related.extend(awaits.into_iter().take(SHOWN));
    if let Some(rest @ 1..) = count.checked_sub(SHOWN) {
        finding.notes.push(format!("it is held at {rest} more await{} in this function", if rest == 1 { "" } else { "s" }));
    }
    if guard.is_send {
        finding.notes.push("the guard is `Send`, so the compiler does not object".to_owned());
    }
    if is_only_read {
        finding.notes.push("nothing in this workspace locks it for writing, so as yet nobody waits".to_owned());
    }
    finding.helps.push(match &guard.instead {
        Some(instead) => instead.to_string(),
        None => "end its scope before the await: take out what is needed in a block of its own, or `drop` it".to_owned(),
    });
    Some(finding)
}

fn tier(cx: &LintContext<'_>, held: &HeldGuard<'_>) -> Tier {
    let is_alone = |&wait| matches!(cx.alone(wait), Some(Alone::Thread | Alone::Tool));
    match held.kind.guard.hold {
        Hold::Doubtful => Tier::Pedantic,
        // The maintainers know.
        Hold::Bad if held.awaits.first().is_some_and(|&wait| cx.body.clippy_is_told(wait, &OF_CLIPPY)) => Tier::Pedantic,
        // Nothing else runs on the thread of the root future, whatever it waits for.
        Hold::Bad if held.kind.guard.thread && held.awaits.iter().all(is_alone) => Tier::Pedantic,
        Hold::Bad | Hold::Fine => Tier::Default,
    }
}
