//! Findings as text: for people, one line each, as cargo's JSON messages, and as reports that other programs read.
//!
//! Belongs here: rendering; the only floor that knows codespan-reporting. Never: decisions about what is reported, or at which level.

mod config;
mod excerpt;
mod fingerprint;
mod github;
mod gitlab;
mod helpers;
mod human;
mod json;
mod junit;
mod page;
mod paint;
mod sarif;
mod short;
mod summary;
#[cfg(test)]
mod tests;
mod view;

use std::io::{self, Write};

use camino::Utf8Path;
use rustc_hash::FxHashSet;

use crate::engine::Outcome;

pub use config::in_force;
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
    /// One SARIF 2.1.0 log.
    Sarif,
    /// Workflow commands of GitHub Actions.
    Github,
    /// One code quality report of GitLab.
    Gitlab,
    /// One JUnit document.
    Junit,
}

/// How findings are written.
#[derive(Clone, Copy, Debug, Default)]
pub struct Style<'a> {
    /// Which format.
    pub format: Format,
    /// Whether pictures have colors.
    pub color: bool,
    /// The folder that GitHub's and GitLab's paths are relative to; the workspace's root if `None`.
    pub checkout: Option<&'a Utf8Path>,
}

/// Writes all findings. Errors are those of `out`.
pub fn findings(outcome: &Outcome, style: Style<'_>, out: &mut dyn Write) -> io::Result<()> {
    let whole = match style.format {
        Format::Sarif => sarif::log(outcome)?,
        Format::Gitlab => gitlab::report(outcome, style.checkout)?,
        Format::Junit => junit::document(outcome),
        Format::Human | Format::Short | Format::Json | Format::Github => return one_by_one(outcome, style, out),
    };
    out.write_all(whole.as_bytes())?;
    out.flush()
}

fn one_by_one(outcome: &Outcome, style: Style<'_>, out: &mut dyn Write) -> io::Result<()> {
    let mut explained = FxHashSet::default();
    for reported in &outcome.findings {
        let first = explained.insert((reported.finding.lint, reported.finding.level));
        let note = first.then(|| view::level_note(reported));
        let text = match style.format {
            Format::Human => human::render(outcome, reported, note.as_deref(), style.color),
            Format::Json => json::message(outcome, reported, note.as_deref())?,
            Format::Github => github::command(outcome, reported, style.checkout),
            _ => short::render(outcome, reported),
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
