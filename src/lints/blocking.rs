//! The words that all lints about blocking calls share.

use super::LintContext;
use crate::catalog::{Effect, FixShape};
use crate::diagnostic::{Finding, Tier};
use crate::flow::Hazard;

/// Reports the calls with one of these effects.
pub(super) fn report(cx: &LintContext<'_>, lint: &'static str, effects: &[Effect], findings: &mut Vec<Finding>) {
    let hits = cx.hazards.iter().filter(|hazard| effects.contains(&hazard.effect));
    findings.extend(hits.map(|hazard| finding(cx, lint, hazard)));
}

fn finding(cx: &LintContext<'_>, lint: &'static str, hazard: &Hazard<'_>) -> Finding {
    let callee = cx.body.program.path_of(hazard.callee);
    let message = format!("`{callee}` blocks the executor: {}", hazard.blocks.why);
    let mut finding = cx.finding(lint, hazard.call, message, "blocks here");
    if hazard.blocks.pedantic {
        finding.tier = Tier::Pedantic;
    }
    finding.related.extend(cx.async_label(hazard.call));
    finding.helps.push(help(cx, hazard));
    finding
}

/// What to write instead, for the runtime of this package; never another runtime's API.
fn help(cx: &LintContext<'_>, hazard: &Hazard<'_>) -> String {
    let instead = cx.runtime.pick(&hazard.blocks.advice).map(|advice| match advice.fix {
        FixShape::Manual => format!("use `{}` instead", advice.instead),
        FixShape::Await | FixShape::AwaitStatement | FixShape::AwaitChain => format!("await `{}` instead", advice.instead),
    });
    let offload = match (&cx.runtime.offload, hazard.effect) {
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
