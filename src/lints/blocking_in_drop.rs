//! Blocking calls in the `Drop` of values that async code drops.

use super::LintContext;
use super::blocking::finding;
use crate::catalog::{Effect, Severity};
use crate::diagnostic::{Finding, Label, Tier};
use crate::summaries::Reached;

pub(super) fn check(cx: &LintContext<'_>, findings: &mut Vec<Finding>) {
    let Some((dropped, hazards)) = cx.in_drop() else { return };
    // In a root future only what can stall for ever, or panics, is worth a word; on an early way out only what panics.
    let counts = |reached: &&Reached<'_>| match reached.effect {
        Effect::BlockOn if dropped.early => reached.blocks.severity == Severity::Fatal,
        _ if dropped.early => false,
        Effect::Lock => false,
        Effect::Sleep | Effect::Wait | Effect::BlockOn => true,
        _ => dropped.in_task,
    };
    let label = if dropped.early { "async code drops a value here where it leaves before it moves it" } else { "async code drops a value here, and runs it" };
    findings.extend(hazards.iter().filter(counts).map(|reached| {
        let mut finding = finding(cx, "blocking_in_drop", reached);
        // As where it stands in async code itself.
        if matches!(reached.effect, Effect::FsMetadata | Effect::Stdout) {
            finding.tier = Tier::Pedantic;
        }
        finding.related.push(Label { place: dropped.place, text: label.to_owned() });
        finding.helps.clear();
        finding.helps.push(match (&cx.runtime(reached.call, cx.body.owner).offload, reached.effect) {
            (_, Effect::BlockOn) | (None, _) => "a drop cannot await: do this in an async method that is called before".to_owned(),
            (Some(offload), _) => {
                format!("a drop cannot await: do this in an async method that is called before, or move the work into `{offload}`")
            }
        });
        finding
    }));
}
