//! What is said on standard error after the findings.

use std::fmt::Write as _;
use std::time::Duration;

use rustc_hash::FxHashSet;

use super::view;
use crate::diagnostic::Level;
use crate::engine::{Outcome, Silencer};
use crate::workspace::Package;

/// One sentence: findings, files, lines, time.
pub fn summary(outcome: &Outcome) -> String {
    let findings = &outcome.findings;
    let errors = findings.iter().filter(|reported| reported.finding.level >= Level::Deny).count();
    let files: FxHashSet<_> = findings.iter().map(|reported| reported.finding.primary.place.file).collect();
    let word = if errors > 0 || !outcome.complete { view::severity(Level::Deny) } else { view::severity(Level::Warn) };
    let all = format!("{} ({} lines)", count(outcome.size.files, "file"), grouped(outcome.size.lines));
    let time: Duration = outcome.timings.iter().map(|(_, time)| *time).sum();
    let seconds = time.as_secs_f64();
    let end = if outcome.complete { "" } else { "; not everything could be checked" };
    let known = outcome.silenced.iter().filter(|it| it.by == Silencer::Baseline).count();
    let new = if outcome.baseline.is_some() { "new " } else { "" };
    let end = if known > 0 { format!("; {} in the baseline{end}", grouped(known)) } else { end.to_owned() };
    if findings.is_empty() {
        return format!("no {new}findings in {all} in {seconds:.2} s{end}");
    }
    let denied = if errors > 0 && errors < findings.len() { format!(" ({errors} denied)") } else { String::new() };
    format!(
        "{word}: {}{denied} in {} of {all} in {seconds:.2} s{end}",
        count(findings.len(), &format!("{new}finding")),
        grouped(files.len())
    )
}

/// How many entries of a baseline that are gone are named.
const GONE_SHOWN: usize = 5;

/// What became of the baseline, one line each.
pub fn baseline(outcome: &Outcome) -> Vec<String> {
    let Some(applied) = &outcome.baseline else { return Vec::new() };
    let mut lines: Vec<String> = applied.done.iter().cloned().collect();
    let gone: usize = applied.vanished.iter().map(|entry| entry.count).sum();
    if gone > 0 {
        let are = if gone == 1 { "is" } else { "are" };
        lines.push(format!("{} of {} {are} gone; `--prune` takes them out", count(gone, "finding"), applied.path));
    }
    for entry in applied.vanished.iter().take(GONE_SHOWN) {
        let times = if entry.count > 1 { format!(", {} times", entry.count) } else { String::new() };
        lines.push(format!("gone from {}: {}{times}", entry.file, entry.fingerprint));
    }
    if applied.vanished.len() > GONE_SHOWN {
        lines.push(format!("and {} more", applied.vanished.len() - GONE_SHOWN));
    }
    lines
}

/// One line a package: its selected targets. Then how many findings comments keep silent.
pub fn checked(outcome: &Outcome) -> Vec<String> {
    let packages = outcome.workspace.as_ref().map_or(&[][..], |workspace| &workspace.packages);
    let line = |package: &Package| {
        let targets = package.targets.iter().filter(|target| target.selected);
        let names: Vec<String> = targets.map(|target| format!("{} `{}`", target.kind.as_str(), target.name)).collect();
        (!names.is_empty()).then(|| format!("checked {} {}: {}", package.name, package.version, names.join(", ")))
    };
    let suppressed = outcome.silenced.iter().filter(|it| matches!(it.by, Silencer::Comment { .. })).count();
    let suppressed = (suppressed > 0).then(|| format!("comments suppress {}", count(suppressed, "finding")));
    packages.iter().filter_map(line).chain(suppressed).collect()
}

/// One line a phase, in milliseconds.
pub fn timings(outcome: &Outcome) -> String {
    let mut text = String::new();
    for (phase, time) in &outcome.timings {
        // Writing to a string does not fail.
        let _ = writeln!(text, "{phase:>12} {:>9.1} ms", time.as_secs_f64() * 1e3);
    }
    text
}

fn count(n: usize, thing: &str) -> String {
    format!("{} {thing}{}", grouped(n), if n == 1 { "" } else { "s" })
}

/// `1234567` as `1,234,567`.
fn grouped(n: usize) -> String {
    let digits = n.to_string();
    let mut text = String::with_capacity(digits.len() + digits.len() / 3);
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}
