//! A suppression that suppresses nothing.

use crate::diagnostic::{Finding, Label, Place, Tier};

/// The finding; the engine says when.
pub fn finding(place: Place, lint: &str) -> Finding {
    let mut finding = Finding::new("unused_suppression", Tier::Default, if lint == "nonblocking" { "nothing that this function calls blocks".to_owned() } else { format!("nothing here for `{lint}` to report") }, Label { place, text: String::new() });
    finding.helps.push("remove this suppression".to_owned());
    finding
}
