//! A suppression that suppresses nothing.

use crate::diagnostic::{Applicability, Edit, Finding, Fix, Label, Place, Tier};

/// The finding; the engine says when. `passed` is a finding that leads through what the suppression covers, and stands elsewhere; `comment`
/// is what can go where the comment says nothing else.
pub fn finding(place: Place, lint: &str, passed: Option<Place>, comment: Option<Place>) -> Finding {
    let message = match lint {
        "nonblocking" => "nothing that this function calls blocks".to_owned(),
        _ => format!("nothing here for `{lint}` to report"),
    };
    let mut finding = Finding::new("unused_suppression", Tier::Default, message, Label { place, text: String::new() });
    if let Some(place) = passed {
        finding.related.push(Label { place, text: "the finding is about this call in async code".to_owned() });
        finding.helps.push(format!("put `// unblock: allow({lint}) reason` there; or `// unblock: nonblocking reason` above the function here"));
        return finding;
    }
    finding.helps.push("remove this suppression".to_owned());
    finding.fix = comment.map(|place| {
        let edits = vec![Edit { place, text: String::new() }];
        Fix { title: "remove the comment".to_owned(), edits, applicability: Applicability::Safe }
    });
    finding
}
