//! A comment for this tool that it does not understand.

use crate::diagnostic::{Finding, Label, Place, Tier};

/// The finding; the engine says when. `why` is a sentence without final period.
pub fn finding(place: Place, why: &str) -> Finding {
    let label = Label { place, text: String::new() };
    let mut finding = Finding::new("invalid_suppression", Tier::Default, format!("this comment is not understood: {why}"), label);
    finding.helps.push("`cargo unblock list` prints all lints and groups".to_owned());
    finding
}
