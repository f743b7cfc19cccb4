//! Blocking calls before anything else runs.

use super::LintContext;
use super::blocking::{finding, is_harmless};
use crate::diagnostic::Finding;

pub(super) fn check(cx: &LintContext<'_>, findings: &mut Vec<Finding>) {
    let hits = cx.hazards.iter().filter(|reached| is_harmless(cx, reached));
    findings.extend(hits.map(|reached| {
        let mut finding = finding(cx, "blocking_at_startup", reached);
        finding.notes.push("nothing else runs yet at this point: it only delays the start".to_owned());
        finding
    }));
}
