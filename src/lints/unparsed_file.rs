//! A file that could not be read or parsed.

use crate::diagnostic::{Finding, Label, Place, Tier};

/// The finding; the engine says when.
pub fn finding(place: Place, why: &str) -> Finding {
    let mut finding = Finding::new("unparsed_file", Tier::Default, format!("this file was not checked: {why}"), Label { place, text: String::new() });
    finding.helps.push("mend it, or leave it out with `--exclude-path` or `exclude` in unblock.toml".to_owned());
    finding
}
