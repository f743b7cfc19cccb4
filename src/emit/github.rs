//! Workflow commands: what GitHub Actions shows at the lines of a pull request.

use std::fmt::Write as _;

use camino::Utf8Path;

use super::view;
use crate::diagnostic::Level;
use crate::engine::{Outcome, Reported};

/// The command for one finding, with its line end. `checkout` is the folder that GitHub's paths are relative to.
pub(super) fn command(outcome: &Outcome, reported: &Reported, checkout: Option<&Utf8Path>) -> String {
    let finding = &reported.finding;
    let (start, end) = view::range(outcome, finding.primary.place);
    let kind = match finding.level {
        Level::Allow => "notice",
        Level::Warn => "warning",
        Level::Deny | Level::Forbid => "error",
    };
    let path = view::path_in(outcome, finding.primary.place.file, checkout);
    let mut text = format!("::{kind} title=cargo-unblock ({}),file={},line={}", finding.lint, property(&path), start.line);
    // Writing to a string does not fail. Columns are refused where the lines differ.
    let _ = write!(text, ",endLine={}", end.line);
    if start.line == end.line {
        let _ = write!(text, ",col={},endColumn={}", start.column, end.column);
    }
    // The log shows the words alone, so that they begin with the place.
    let mut words = format!("{}: {}", view::location(outcome, finding.primary.place), finding.message);
    let chain = view::chain(outcome, reported);
    for line in chain.into_iter().chain(finding.helps.iter().map(|help| format!("help: {help}"))) {
        words.push('\n');
        words.push_str(&line);
    }
    let _ = writeln!(text, "::{}", data(&view::clean(&words)));
    text
}

/// Text after the `::`.
fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

/// The value of a property.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}

#[cfg(test)]
mod tests {
    use super::{data, property};

    #[test]
    fn what_has_a_meaning_is_escaped() {
        assert_eq!(data("50 %: a,\r\nb"), "50 %25: a,%0D%0Ab");
        assert_eq!(property("a,b:50 %\n"), "a%2Cb%3A50 %25%0A");
    }
}
