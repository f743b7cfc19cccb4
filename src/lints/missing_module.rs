//! A `mod` without its file.

use crate::diagnostic::{Finding, Label, Place, Tier};

/// The finding; the engine says when.
pub fn finding(place: Place, candidates: &str) -> Finding {
    let mut finding = Finding::new("missing_module", Tier::Default, format!("the file of this module was not found: tried {candidates}"), Label { place, text: String::new() });
    finding.helps.push("if a build script writes it, its code is not checked".to_owned());
    finding
}
