//! Findings as text: for people, one line each, or as cargo's JSON messages.
//!
//! Belongs here: rendering; the only floor that knows codespan-reporting. Never: decisions about what is reported, or at which level.

mod excerpt;
mod helpers;
mod human;
mod json;
mod page;
mod paint;
mod short;
mod summary;
#[cfg(test)]
mod tests;
mod view;

use std::io::{self, Write};

use rustc_hash::FxHashSet;

use crate::engine::Outcome;

pub use helpers::helpers;
pub use page::{explain, list};
pub use summary::{baseline, checked, summary, timings};

/// The formats of findings.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Format {
    /// Pictures of the source.
    #[default]
    Human,
    /// One line each.
    Short,
    /// Messages as `cargo check --message-format json` prints them.
    Json,
}

/// Writes all findings. Errors are those of `out`.
pub fn findings(outcome: &Outcome, format: Format, color: bool, out: &mut dyn Write) -> io::Result<()> {
    let mut explained = FxHashSet::default();
    for reported in &outcome.findings {
        let first = explained.insert((reported.finding.lint, reported.finding.level));
        let note = first.then(|| view::level_note(reported));
        let text = match format {
            Format::Human => human::render(outcome, reported, note.as_deref(), color),
            Format::Short => short::render(outcome, reported),
            Format::Json => json::message(outcome, reported, note.as_deref())?,
        };
        out.write_all(text.as_bytes())?;
    }
    out.flush()
}

/// Writes what ends all messages in a format: of JSON whether everything is well. Errors are those of `out`.
pub fn finish(format: Format, success: bool, out: &mut dyn Write) -> io::Result<()> {
    if format == Format::Json {
        out.write_all(json::finished(success)?.as_bytes())?;
    }
    out.flush()
}
