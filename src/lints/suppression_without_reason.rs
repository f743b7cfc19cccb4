//! A suppression that does not say why.

use crate::diagnostic::{Finding, Label, Place, Tier};

/// The finding; the engine says when.
pub fn finding(place: Place) -> Finding {
    let mut finding = Finding::new("suppression_without_reason", Tier::Default, "this suppression gives no reason".to_owned(), Label { place, text: String::new() });
    finding.helps.push("say why after the parenthesis: `// unblock: allow(blocking_fs) runs before the server starts`".to_owned());
    finding
}
