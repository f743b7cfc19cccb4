//! Blocking calls in the `Drop` of values that async code drops.

use super::LintContext;
use super::blocking::finding;
use crate::catalog::Effect;
use crate::diagnostic::{Finding, Label};

pub(super) fn check(cx: &LintContext<'_>, findings: &mut Vec<Finding>) {
    let Some((dropped, hazards)) = cx.in_drop() else { return };
    // In a root future only what can stall for ever, or panics, is worth a word.
    let counts = |effect| match effect {
        Effect::Lock => false,
        Effect::Sleep | Effect::Wait | Effect::BlockOn => true,
        _ => dropped.in_task,
    };
    findings.extend(hazards.iter().filter(|reached| counts(reached.effect)).map(|reached| {
        let mut finding = finding(cx, "blocking_in_drop", reached);
        finding.related.push(Label { place: dropped.place, text: "async code drops a value here, and runs it".to_owned() });
        finding.helps.clear();
        finding.helps.push(match (&cx.runtime.offload, reached.effect) {
            (_, Effect::BlockOn) | (None, _) => "a drop cannot await: do this in an async method that is called before".to_owned(),
            (Some(offload), _) => {
                format!("a drop cannot await: do this in an async method that is called before, or move the work into `{offload}`")
            }
        });
        finding
    }));
}
