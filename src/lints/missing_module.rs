//! A `mod` without its file.

use crate::diagnostic::{Finding, Label, Place, Tier};

/// The finding; the engine says when. `what` is wrong, and `path` is where the file was looked for.
pub fn finding(place: Place, what: &str, path: &str) -> Finding {
    let label = Label { place, text: String::new() };
    let mut finding = Finding::new("missing_module", Tier::Default, format!("{what}: `{path}` does not exist"), label);
    finding.helps.push("if a build script writes it, its code is not checked".to_owned());
    finding
}
