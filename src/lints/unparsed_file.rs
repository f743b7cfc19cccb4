//! A file that could not be read or parsed.

use crate::diagnostic::{Finding, Label, Place, Tier};

/// The finding; the engine says when. `is_part` where the rest of the file was checked.
pub fn finding(place: Place, is_part: bool, why: &str) -> Finding {
    let what = if is_part { "this part of the file" } else { "this file" };
    let mut finding = Finding::new("unparsed_file", Tier::Default, format!("{what} was not checked: {why}"), Label { place, text: String::new() });
    finding.helps.push("mend it, or leave it out with `--exclude-path` or `exclude` in unblock.toml".to_owned());
    finding
}
