//! The words that all lints about blocking calls share.

use super::LintContext;
use crate::catalog::{Effect, FixShape};
use crate::contexts::Alone;
use crate::diagnostic::{Finding, Label, Step, Tier};
use crate::summaries::Reached;

/// Reports the calls with one of these effects, where they can stall something else.
pub(super) fn report(cx: &LintContext<'_>, lint: &'static str, effects: &[Effect], findings: &mut Vec<Finding>) {
    let hits = cx.hazards.iter().filter(|reached| effects.contains(&reached.effect) && harmless(cx, reached).is_none());
    findings.extend(hits.map(|reached| finding(cx, lint, reached)));
}

/// Why a call stalls nothing; `None` where it may. `block_on`, sleeping and waiting for others are wrong at any time; locks have a lint of
/// their own.
pub(super) fn harmless(cx: &LintContext<'_>, reached: &Reached<'_>) -> Option<Alone> {
    let alone = cx.alone(reached.call)?;
    match reached.effect {
        Effect::Lock | Effect::BlockOn | Effect::Sleep | Effect::Wait => None,
        _ => Some(alone),
    }
}

/// Words one call.
pub(super) fn finding(cx: &LintContext<'_>, lint: &'static str, reached: &Reached<'_>) -> Finding {
    let program = cx.body.program;
    let message = format!("`{}` blocks the executor: {}", program.short_name(reached.callee), reached.blocks.why);
    let label = if reached.chain.is_empty() { "blocks here" } else { "blocks the executor" };
    let mut finding = cx.finding(lint, reached.call, message, label);
    if reached.is_weak() {
        finding.tier = Tier::Pedantic;
    }
    finding.related.extend(cx.async_label(reached.call));
    finding.chain = reached.chain.iter().map(|&(function, place)| Step { name: program.short_name(function), place }).collect();
    if let Some((last, Some(place))) = reached.chain.last() {
        finding.related.push(Label { place: *place, text: format!("`{}` blocks here", program.short_name(*last)) });
    }
    if let Some((member, implementation)) = reached.among {
        let [member, implementation] = [member, implementation].map(|it| program.short_name(it));
        finding.notes.push(format!("not every implementation of `{member}` blocks; `{implementation}` does"));
    }
    finding.helps.push(help(cx, reached));
    finding
}

/// What to write instead, for the runtime of this package; never another runtime's API.
fn help(cx: &LintContext<'_>, reached: &Reached<'_>) -> String {
    let instead = cx.runtime.pick(&reached.blocks.advice).map(|advice| match advice.fix {
        FixShape::Manual => format!("use `{}` instead", advice.instead),
        FixShape::Await | FixShape::AwaitStatement | FixShape::AwaitChain => format!("await `{}` instead", advice.instead),
    });
    let offload = match (&cx.runtime.offload, reached.effect) {
        // Moving a `block_on` to another thread hides it; the future wants to be awaited.
        (_, Effect::BlockOn) => None,
        (Some(offload), _) => Some(format!("move the call into `{offload}`")),
        (None, _) => Some("move the call to a thread that may block".to_owned()),
    };
    match (instead, offload) {
        (Some(instead), Some(offload)) => format!("{instead}, or {offload}"),
        (Some(one), None) | (None, Some(one)) => one,
        (None, None) => "await the future instead".to_owned(),
    }
}
