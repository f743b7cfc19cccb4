//! Blocking calls that stall nothing else.

use super::LintContext;
use super::blocking::{finding, harmless};
use crate::contexts::Alone;
use crate::diagnostic::Finding;

pub(super) fn check(cx: &LintContext<'_>, findings: &mut Vec<Finding>) {
    let hits = cx.hazards.iter().filter_map(|reached| Some((reached, harmless(cx, reached)?)));
    findings.extend(hits.map(|(reached, alone)| {
        let mut finding = finding(cx, "blocking_at_startup", reached);
        let note = match alone {
            Alone::Thread => "only the root future runs on this thread: nothing else waits",
            Alone::First | Alone::Startup => "nothing else runs yet at this point: it only delays the start",
            Alone::Tool => "this program serves nobody: it only delays its own work",
        };
        finding.notes.push(note.to_owned());
        finding
    }));
}
