//! GitLab's code quality report: what a merge request shows at its lines.

use camino::Utf8Path;
use serde::Serialize;

use super::{fingerprint, view};
use crate::diagnostic::{Level, Tier};
use crate::engine::{Outcome, Reported};

/// The whole report, with a line end. `checkout` is the folder that GitLab's paths are relative to.
pub(super) fn report(outcome: &Outcome, checkout: Option<&Utf8Path>) -> serde_json::Result<String> {
    let fingerprints = fingerprint::unique(outcome.findings.iter().map(|reported| &reported.fingerprint));
    let issues = outcome.findings.iter().zip(fingerprints).map(|(reported, fingerprint)| Issue {
        description: description(reported),
        check_name: reported.finding.lint,
        fingerprint,
        severity: severity(reported),
        location: location(outcome, reported, checkout),
    });
    let mut text = serde_json::to_string_pretty(&issues.collect::<Vec<_>>())?;
    text.push('\n');
    Ok(text)
}

#[derive(Serialize)]
struct Issue {
    description: String,
    check_name: &'static str,
    fingerprint: String,
    severity: &'static str,
    location: Location,
}

#[derive(Serialize)]
struct Location {
    path: String,
    lines: Lines,
}

#[derive(Serialize)]
struct Lines {
    begin: u32,
    end: u32,
}

/// One line: what is wrong, and what to do.
fn description(reported: &Reported) -> String {
    let finding = &reported.finding;
    let sentences: Vec<&str> = std::iter::once(&finding.message).chain(&finding.helps).map(String::as_str).collect();
    sentences.join("; ").replace('\n', " ")
}

/// One of info, minor, major, critical and blocker.
fn severity(reported: &Reported) -> &'static str {
    match (reported.finding.level, reported.finding.tier) {
        (Level::Deny | Level::Forbid, _) => "critical",
        (Level::Warn, Tier::Default) => "major",
        (Level::Warn, Tier::Pedantic) => "minor",
        (Level::Allow, _) => "info",
    }
}

fn location(outcome: &Outcome, reported: &Reported, checkout: Option<&Utf8Path>) -> Location {
    let place = reported.finding.primary.place;
    let (start, end) = view::range(outcome, place);
    Location { path: view::path_in(outcome, place.file, checkout), lines: Lines { begin: start.line, end: end.line } }
}
