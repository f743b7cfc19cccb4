//! A `mod` without its file.

use crate::diagnostic::{Finding, Label, Place, Tier};

/// The finding; the engine says when. `what` is wrong, `path` is where the file was looked for, and `has_build_script` says whether its
/// package has a script that may write it.
pub fn finding(place: Place, what: &str, path: &str, has_build_script: bool) -> Finding {
    let label = Label { place, text: String::new() };
    let tier = if has_build_script { Tier::Pedantic } else { Tier::Default };
    let mut finding = Finding::new("missing_module", tier, format!("{what}: `{path}` does not exist"), label);
    finding.helps.push("if a build script writes it, its code is not checked".to_owned());
    finding
}
