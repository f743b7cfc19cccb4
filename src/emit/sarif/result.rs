//! One finding as the standard's `result`.

use super::model::{ArtifactChange, CodeFlow, Content, Fix, Location, LogicalLocation, Outcome, Replacement, Suppression, Text};
use super::model::{ThreadFlow, ThreadFlowLocation};
use super::places::{artifact, file, location, region};
use super::rules::{self, Rules};
use super::{partial_fingerprints, view};
use crate::diagnostic::{self, Finding, Level, Place};
use crate::engine::{self, Entry, Fingerprint, Reported, Silencer};
use crate::lints;

/// The result of a finding, which `by` silences.
pub(super) fn new(outcome: &engine::Outcome, rules: &Rules, reported: &Reported, by: Option<&Silencer>, known_by: String) -> Outcome {
    let finding = &reported.finding;
    let mut primary = location(outcome, finding.primary.place, &finding.primary.text);
    primary.logical_locations = logical(&reported.fingerprint.function, &reported.file).into_iter().collect();
    let related = finding.related.iter().zip(1..).map(|(label, id)| {
        let at = location(outcome, label.place, &label.text);
        Location { id: Some(id), ..at }
    });
    Outcome {
        rule_id: finding.lint.to_owned(),
        rule_index: rules.index(finding.lint),
        level: view::severity(finding.level),
        message: Text::plain(message(finding)),
        locations: vec![primary],
        related_locations: related.collect(),
        code_flows: code_flow(outcome, finding).into_iter().collect(),
        fixes: finding.fix.iter().map(|fix| self::fix(outcome, fix)).collect(),
        partial_fingerprints: partial_fingerprints(known_by),
        suppressions: by.map(|by| suppression(outcome, by)).into_iter().collect(),
        // What a comment silences is in no baseline, nor is it new.
        baseline_state: outcome.baseline.as_ref().map(|_| if by.is_some() { "unchanged" } else { "new" }),
    }
}

/// The result of what a baseline knows and is gone.
pub(super) fn absent(rules: &Rules, entry: &Entry, known_by: String) -> Outcome {
    let Fingerprint { lint, function, .. } = &entry.fingerprint;
    let mut location = file(&entry.file);
    location.logical_locations = logical(function, &entry.file).into_iter().collect();
    Outcome {
        rule_id: lint.clone(),
        rule_index: rules.index(lint),
        level: lints::find(lint).map_or(view::severity(Level::Warn), rules::level),
        message: Text::plain(format!("gone: {}", entry.fingerprint)),
        locations: vec![location],
        partial_fingerprints: partial_fingerprints(known_by),
        baseline_state: Some("absent"),
        ..Outcome::default()
    }
}

/// The finding's sentence, then a line with links to the places that prove it, then what to do.
fn message(finding: &Finding) -> String {
    let links = finding.related.iter().zip(1..).filter(|(label, _)| !label.text.is_empty());
    let links: Vec<String> = links.map(|(label, id)| format!("[{}]({id})", escaped(&label.text))).collect();
    let links = (!links.is_empty()).then(|| links.join(", "));
    let helps = finding.helps.iter().map(|help| format!("help: {help}"));
    let notes = finding.notes.iter().map(|note| format!("note: {note}"));
    let lines: Vec<String> = std::iter::once(finding.message.clone()).chain(links).chain(helps).chain(notes).collect();
    lines.join("\n")
}

/// Words inside a link.
fn escaped(words: &str) -> String {
    words.replace('\\', "\\\\").replace('[', "\\[").replace(']', "\\]")
}

/// The function around a finding by its path; `None` where the finding is about its file.
fn logical(function: &str, file: &str) -> Option<LogicalLocation> {
    (!function.is_empty() && function != file).then(|| LogicalLocation {
        name: function.rsplit("::").next().unwrap_or(function).to_owned(),
        fully_qualified_name: function.to_owned(),
        kind: "function",
    })
}

/// From the async code down to the call that blocks; `None` where that call stands in the async code itself.
fn code_flow(outcome: &engine::Outcome, finding: &Finding) -> Option<CodeFlow> {
    let (first, below) = finding.chain.split_first()?;
    let leaf = below.iter().rev().find_map(|step| step.place);
    let mut steps: Vec<(Place, String, usize)> = Vec::new();
    // What proves the async context comes before; the last call has its own step.
    steps.extend(finding.related.iter().filter(|label| Some(label.place) != leaf).map(|label| (label.place, label.text.clone(), 0)));
    steps.push((finding.primary.place, format!("calls `{}`", first.name), 0));
    for (depth, step) in below.iter().enumerate() {
        let Some(place) = step.place else { continue };
        let last = depth + 1 == below.len();
        let words = if last { format!("`{}` blocks here", step.name) } else { format!("calls `{}`", step.name) };
        steps.push((place, words, depth + 1));
    }
    let locations = steps.into_iter().map(|(place, words, nesting_level)| {
        let location = location(outcome, place, &words);
        ThreadFlowLocation { location, nesting_level }
    });
    Some(CodeFlow { thread_flows: [ThreadFlow { locations: locations.collect() }] })
}

fn fix(outcome: &engine::Outcome, fix: &diagnostic::Fix) -> Fix {
    let mut changes: Vec<ArtifactChange> = Vec::new();
    for edit in &fix.edits {
        let file = artifact(outcome, edit.place.file);
        let replacement =
            Replacement { deleted_region: region(outcome, edit.place), inserted_content: Content { text: edit.text.clone() } };
        match changes.iter_mut().find(|change| change.artifact_location == file) {
            Some(change) => change.replacements.push(replacement),
            None => changes.push(ArtifactChange { artifact_location: file, replacements: vec![replacement] }),
        }
    }
    Fix { description: Text::plain(fix.title.clone()), artifact_changes: changes }
}

fn suppression(outcome: &engine::Outcome, by: &Silencer) -> Suppression {
    match by {
        Silencer::Comment { place, reason } => {
            Suppression { kind: "inSource", justification: reason.clone(), location: Some(location(outcome, *place, "")) }
        }
        Silencer::Baseline => {
            let path = outcome.baseline.as_ref().map(|baseline| &*baseline.path).unwrap_or_default();
            Suppression { kind: "external", justification: format!("known to {path}"), location: None }
        }
    }
}
