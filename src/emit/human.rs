//! Pictures for people: the source with labels, then the chain of calls, help and notes.

use codespan_reporting::diagnostic::{Diagnostic, Label, Severity};
use codespan_reporting::term::{self, Config};

use super::excerpt::Excerpts;
use super::paint::Painter;
use super::{short, view};
use crate::diagnostic::{self, Level, Place};
use crate::engine::{Outcome, Reported};

/// The picture of one finding with an empty line at its end. `level_note` says why it has its level.
pub(super) fn render(outcome: &Outcome, reported: &Reported, level_note: Option<&str>, color: bool) -> String {
    let finding = &reported.finding;
    let related: Vec<diagnostic::Label> = finding.related.iter().map(|label| first_line(outcome, label)).collect();
    let labels = || std::iter::once(&finding.primary).chain(&related);
    let places: Vec<Place> = labels().map(|label| label.place).collect();
    let excerpts = Excerpts::new(outcome, &places);
    let severity = if finding.level >= Level::Deny { Severity::Error } else { Severity::Warning };
    let labels = labels().enumerate().filter_map(|(n, label)| drawn(outcome, &excerpts, label, n == 0)).collect();
    let diagnostic = Diagnostic::new(severity).with_message(view::clean(&finding.message)).with_labels(labels);
    let diagnostic = diagnostic.with_notes(remarks(outcome, reported, level_note));
    let mut painter = Painter { bytes: Vec::new(), color };
    match term::emit_to_write_style(&mut painter, &Config::default(), &excerpts, &diagnostic) {
        Ok(()) => String::from_utf8_lossy(&painter.bytes).into_owned(),
        // The excerpts answer every question of the renderer, but a finding must not get lost if they do not.
        Err(_) => short::render(outcome, reported),
    }
}

/// A label that is there for its words: of a long signature the first line shows enough.
fn first_line(outcome: &Outcome, label: &diagnostic::Label) -> diagnostic::Label {
    let source = outcome.sources.get(label.place.file);
    let line = source.lines().line(label.place.start);
    let (_, end) = source.lines().line_range(line, source.text.len() as u32);
    let place = Place { end: label.place.end.min(end).max(label.place.start), ..label.place };
    diagnostic::Label { place, text: label.text.clone() }
}

fn drawn(outcome: &Outcome, excerpts: &Excerpts, label: &diagnostic::Label, primary: bool) -> Option<Label<usize>> {
    let (file, range) = excerpts.locate(outcome, label.place)?;
    let drawn = if primary { Label::primary(file, range) } else { Label::secondary(file, range) };
    Some(drawn.with_message(view::clean(&label.text)))
}

fn remarks(outcome: &Outcome, reported: &Reported, level_note: Option<&str>) -> Vec<String> {
    let finding = &reported.finding;
    let chain = view::chain(outcome, reported);
    let helps = finding.helps.iter().map(|help| format!("help: {help}"));
    let notes = finding.notes.iter().map(String::as_str).chain(level_note).map(|note| format!("note: {note}"));
    chain.into_iter().chain(helps).chain(notes).map(|remark| view::clean(&remark).into_owned()).collect()
}
