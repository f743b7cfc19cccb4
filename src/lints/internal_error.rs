//! A panic of this tool itself.

use crate::diagnostic::{Finding, Label, Place, Tier};

/// The finding; the engine says when.
pub fn finding(place: Place, what: &str) -> Finding {
    let mut finding = Finding::new("internal_error", Tier::Default, format!("cargo-unblock panicked while it checked this: {what}"), Label { place, text: String::new() });
    finding.helps.push("please report it with this piece of code; everything else was checked".to_owned());
    finding
}
