//! A suppression that suppresses nothing.

use crate::diagnostic::{Finding, Label, Place, Tier};

/// The finding; the engine says when.
pub fn finding(place: Place, lint: &str) -> Finding {
    let message = match lint {
        "nonblocking" => "nothing that this function calls blocks".to_owned(),
        _ => format!("nothing here for `{lint}` to report"),
    };
    let mut finding = Finding::new("unused_suppression", Tier::Default, message, Label { place, text: String::new() });
    finding.helps.push("remove this suppression".to_owned());
    finding
}
