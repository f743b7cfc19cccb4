//! A suppression that suppresses nothing.

use crate::diagnostic::{Finding, Label, Place, Tier};

/// The finding; the engine says when. `passed` is a finding that leads through what the suppression covers, and stands elsewhere.
pub fn finding(place: Place, lint: &str, passed: Option<Place>) -> Finding {
    let message = match lint {
        "nonblocking" => "nothing that this function calls blocks".to_owned(),
        _ => format!("nothing here for `{lint}` to report"),
    };
    let mut finding = Finding::new("unused_suppression", Tier::Default, message, Label { place, text: String::new() });
    match passed {
        Some(place) => {
            finding.related.push(Label { place, text: "the finding is about this call in async code".to_owned() });
            finding.helps.push(format!("put `// unblock: allow({lint}) reason` there; or `// unblock: nonblocking reason` above the function here"));
        }
        None => finding.helps.push("remove this suppression".to_owned()),
    }
    finding
}
