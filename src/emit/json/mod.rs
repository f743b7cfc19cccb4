//! Messages in the shape of `cargo check --message-format json`, one a line: editors that read cargo's read these.

mod model;

use std::io;

use model::{Child, Code, Diagnostic, Finished, Message, Span, TargetModel, Text};

use super::{human, view};
use crate::diagnostic::{Applicability, Finding, Fix, Label, Place};
use crate::engine::{Outcome, Reported};
use crate::workspace::{Edition, Target, TargetKind};

/// Lines longer than this are not repeated in a message, in bytes.
const LONGEST_LINE: usize = 4096;

/// The message of one finding, with its line end.
pub(super) fn message(outcome: &Outcome, reported: &Reported, level_note: Option<&str>) -> io::Result<String> {
    let finding = &reported.finding;
    let mut spans = vec![span(outcome, &finding.primary, true)];
    spans.extend(secondary(finding).iter().map(|label| span(outcome, label, false)));
    let mut children = Vec::new();
    children.extend(finding.helps.iter().map(|help| Child::new("help", help.clone(), Vec::new())));
    children.extend(finding.fix.iter().map(|fix| self::fix(outcome, fix)));
    let notes = finding.notes.iter().map(String::as_str).chain(level_note);
    children.extend(notes.map(|note| Child::new("note", note.to_owned(), Vec::new())));
    let diagnostic = Diagnostic {
        rendered: human::render(outcome, reported, level_note, false),
        message_type: "diagnostic",
        children,
        level: view::severity(finding.level),
        message: finding.message.clone(),
        spans,
        code: Code { code: format!("unblock::{}", finding.lint), explanation: None },
    };
    match outcome.target(reported) {
        Some((package, target)) => line(&Message {
            reason: "compiler-message",
            package_id: &package.id,
            manifest_path: package.manifest_path.as_str(),
            target: target_model(target),
            diagnostic,
        }),
        // Readers of cargo's messages take a bare rustc diagnostic as well.
        None => line(&diagnostic),
    }
}

/// The labels beside the primary one, the calls of the chain last and in their order: editors list labelled spans as they come.
fn secondary(finding: &Finding) -> Vec<Label> {
    let steps = finding.chain.iter().filter_map(|step| Some(Label { place: step.place?, text: format!("calls `{}`", step.name) }));
    let mut steps: Vec<Label> = steps.collect();
    let mut labels = Vec::new();
    for label in &finding.related {
        match steps.iter_mut().find(|step| step.place == label.place) {
            Some(step) => step.text.clone_from(&label.text),
            None => labels.push(label.clone()),
        }
    }
    labels.extend(steps);
    labels
}

/// The last message.
pub(super) fn finished(success: bool) -> io::Result<String> {
    line(&Finished { reason: "build-finished", success })
}

fn line(value: &impl serde::Serialize) -> io::Result<String> {
    let mut text = serde_json::to_string(value)?;
    text.push('\n');
    Ok(text)
}

fn target_model(target: &Target) -> TargetModel<'_> {
    let crate_type = if target.kind.is_lib() { target.kind.as_str() } else { "bin" };
    let edition = match target.edition {
        Edition::E2015 => "2015",
        Edition::E2018 => "2018",
        Edition::E2021 => "2021",
        Edition::E2024 => "2024",
    };
    TargetModel {
        kind: [target.kind.as_str()],
        crate_types: [crate_type],
        name: &target.name,
        src_path: target.src_path.as_str(),
        edition,
        doc: matches!(target.kind, TargetKind::Lib | TargetKind::ProcMacro | TargetKind::Bin),
        doctest: target.kind == TargetKind::Lib,
        test: matches!(target.kind, TargetKind::Lib | TargetKind::ProcMacro | TargetKind::Bin | TargetKind::Test),
    }
}

fn fix(outcome: &Outcome, fix: &Fix) -> Child {
    let applicability = match fix.applicability {
        Applicability::Safe => "MachineApplicable",
        Applicability::Unsafe => "MaybeIncorrect",
    };
    let spans = fix.edits.iter().map(|edit| {
        let mut span = span(outcome, &Label { place: edit.place, text: String::new() }, true);
        span.suggested_replacement = Some(edit.text.clone());
        span.suggestion_applicability = Some(applicability);
        span
    });
    Child::new("help", fix.title.clone(), spans.collect())
}

fn span(outcome: &Outcome, label: &Label, is_primary: bool) -> Span {
    let source = outcome.sources.get(label.place.file);
    let length = source.text.len() as u32;
    let (start, end) = (label.place.start.min(length), label.place.end.min(length));
    let position = |at| source.lines().position(&source.text, at);
    let (first, last) = (position(start), position(end));
    Span {
        byte_end: end,
        byte_start: start,
        column_end: last.column,
        column_start: first.column,
        expansion: None,
        file_name: view::path(outcome, label.place.file),
        is_primary,
        label: (!label.text.is_empty()).then(|| label.text.clone()),
        line_end: last.line,
        line_start: first.line,
        suggested_replacement: None,
        suggestion_applicability: None,
        text: lines(outcome, label.place),
    }
}

fn lines(outcome: &Outcome, place: Place) -> Vec<Text> {
    let source = outcome.sources.get(place.file);
    let index = source.lines();
    let length = source.text.len() as u32;
    let (start, end) = (place.start.min(length), place.end.min(length));
    let (first, last) = (index.line(start), index.line(end));
    let column = |at| index.position(&source.text, at).column;
    let texts = (first..=last).map(|number| {
        let (from, to) = index.line_range(number, length);
        let text = source.text.get(from as usize..to as usize).unwrap_or_default().trim_end_matches(['\n', '\r']);
        (text.len() <= LONGEST_LINE).then(|| Text {
            highlight_end: if number == last { column(end) } else { text.chars().count() as u32 + 1 },
            highlight_start: if number == first { column(start) } else { 1 },
            line: text.to_owned(),
        })
    });
    texts.collect::<Option<_>>().unwrap_or_default()
}
