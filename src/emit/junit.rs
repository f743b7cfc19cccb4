//! JUnit's XML, for whatever shows the results of tests: a suite a file, a failed case a finding.

use std::fmt::Write as _;

use super::{human, view};
use crate::engine::{Outcome, Reported};

/// The whole document, with a line end. Nothing found is one case that passes, since readers take no case at all for a mistake.
pub(super) fn document(outcome: &Outcome) -> String {
    let mut suites = String::new();
    for of_file in outcome.findings.chunk_by(|a, b| a.finding.primary.place.file == b.finding.primary.place.file) {
        suites.push_str(&suite(outcome, of_file));
    }
    if !outcome.problems.is_empty() {
        let cases: Vec<String> = outcome.problems.iter().map(|problem| error(problem)).collect();
        wrapped(&mut suites, "cargo-unblock", cases.len(), 0, cases.len(), &cases.concat());
    }
    let (mut tests, failures, errors) = (outcome.findings.len() + outcome.problems.len(), outcome.findings.len(), outcome.problems.len());
    if tests == 0 {
        tests = 1;
        wrapped(&mut suites, "cargo-unblock", 1, 0, 0, "    <testcase name=\"no findings\" classname=\"cargo-unblock\" time=\"0\"/>\n");
    }
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <testsuites name=\"cargo-unblock\" tests=\"{tests}\" failures=\"{failures}\" errors=\"{errors}\" time=\"0\">\n{suites}</testsuites>\n"
    )
}

fn suite(outcome: &Outcome, of_file: &[Reported]) -> String {
    let path = of_file.first().map(|reported| view::path(outcome, reported.finding.primary.place.file)).unwrap_or_default();
    let cases: String = of_file.iter().map(|reported| case(outcome, &path, reported)).collect();
    let mut text = String::new();
    wrapped(&mut text, &path, of_file.len(), of_file.len(), 0, &cases);
    text
}

/// Adds a suite around cases.
fn wrapped(text: &mut String, name: &str, tests: usize, failures: usize, errors: usize, cases: &str) {
    let name = escaped(name);
    // Writing to a string does not fail.
    let _ = write!(
        text,
        "  <testsuite name=\"{name}\" tests=\"{tests}\" failures=\"{failures}\" errors=\"{errors}\" time=\"0\">\n{cases}  </testsuite>\n"
    );
}

fn case(outcome: &Outcome, path: &str, reported: &Reported) -> String {
    let finding = &reported.finding;
    let at = view::position(outcome, finding.primary.place);
    // Readers make a tree of what stands between the dots.
    let class = path.strip_suffix(".rs").unwrap_or(path).trim_start_matches('/').replace(['/', ':'], ".");
    format!(
        "    <testcase name=\"{lint} at {line}:{column}\" classname=\"{class}\" time=\"0\">\n      \
         <failure type=\"{lint}\" message=\"{message}\">{picture}</failure>\n    </testcase>\n",
        lint = finding.lint,
        line = at.line,
        column = at.column,
        class = escaped(&class),
        message = escaped(&finding.message),
        picture = escaped(&human::render(outcome, reported, None, false)),
    )
}

fn error(problem: &str) -> String {
    let problem = escaped(problem);
    format!(
        "    <testcase name=\"{problem}\" classname=\"cargo-unblock\" time=\"0\">\n      \
         <error type=\"problem\" message=\"{problem}\"/>\n    </testcase>\n"
    )
}

/// Text as it may stand in content and in attributes; what XML cannot hold at all becomes a replacement character.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\n' | '\t' => out.push(c),
            '\u{0}'..='\u{1f}' | '\u{fffe}' | '\u{ffff}' => out.push(char::REPLACEMENT_CHARACTER),
            _ => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::escaped;

    #[test]
    fn what_xml_cannot_hold() {
        assert_eq!(
            escaped("a < b && \"c\" ]]> \u{1b}[31m\u{0}\u{ffff}\r\n"),
            "a &lt; b &amp;&amp; &quot;c&quot; ]]&gt; \u{fffd}[31m\u{fffd}\u{fffd}\u{fffd}\n"
        );
    }
}
