//! Paths, lines and words as every format shows them.

use std::borrow::Cow;

use camino::Utf8Path;

use crate::diagnostic::{Level, Place};
use crate::engine::{Cause, Outcome, Reported};
use crate::text::{FileId, LineColumn};

/// The path of a file relative to the workspace's root, with `/` between folders; absolute outside of it.
pub(super) fn path(outcome: &Outcome, file: FileId) -> String {
    let source = outcome.sources.get(file);
    let shown = outcome.workspace.as_ref().map_or_else(|| source.path.to_string(), |workspace| workspace.relative(&source.path));
    clean(&shown).into_owned()
}

/// The path of a file relative to a folder, or as [`path`] has it where the file is not inside.
pub(super) fn path_in(outcome: &Outcome, file: FileId, folder: Option<&Utf8Path>) -> String {
    let source = outcome.sources.get(file);
    let inside = folder.and_then(|folder| source.path.strip_prefix(folder).ok());
    inside.map_or_else(|| path(outcome, file), |inside| clean(&inside.as_str().replace(std::path::MAIN_SEPARATOR, "/")).into_owned())
}

/// Where a place begins.
pub(super) fn position(outcome: &Outcome, place: Place) -> LineColumn {
    let source = outcome.sources.get(place.file);
    source.lines().position(&source.text, place.start.min(source.text.len() as u32))
}

/// Where a place begins and ends; the end is one past its last character.
pub(super) fn range(outcome: &Outcome, place: Place) -> (LineColumn, LineColumn) {
    (position(outcome, place), position(outcome, Place { start: place.end.max(place.start), ..place }))
}

/// `path:line:column` of a place's begin.
pub(super) fn location(outcome: &Outcome, place: Place) -> String {
    let LineColumn { line, column } = position(outcome, place);
    format!("{}:{line}:{column}", path(outcome, place.file))
}

/// The word that compilers use for a level.
pub(super) const fn severity(level: Level) -> &'static str {
    match level {
        Level::Allow => "note",
        Level::Warn => "warning",
        Level::Deny | Level::Forbid => "error",
    }
}

/// Why a finding is at its level, one sentence; shown once a lint.
pub(super) fn level_note(reported: &Reported) -> String {
    let lint = reported.finding.lint;
    let verb = match reported.finding.level {
        Level::Allow => "is allowed",
        Level::Warn => "warns",
        Level::Deny => "is denied",
        Level::Forbid => "is forbidden",
    };
    let cause = match &reported.cause {
        Cause::Default => "by default".to_owned(),
        Cause::CommandLine(option) => format!("by `{option}`"),
        Cause::File { entry, path, line } => format!("by `{entry}` in {path}:{line}"),
    };
    format!("`{lint}` {verb} {cause}; see `cargo unblock explain {lint}`")
}

/// The calls from the primary place down to the one that blocks; `None` where there is but one.
pub(super) fn chain(outcome: &Outcome, reported: &Reported) -> Option<String> {
    let steps = reported.finding.chain.iter().map(|step| match step.place {
        Some(place) => format!("{} ({}:{})", step.name, path(outcome, place.file), position(outcome, place).line),
        None => step.name.clone(),
    });
    let mut lines = vec![String::new()];
    for (n, step) in steps.enumerate() {
        let last = lines.last_mut()?;
        if n == 0 {
            last.push_str(&step);
        } else if last.chars().count() + step.chars().count() > CHAIN_WIDTH {
            lines.push(format!("-> {step}"));
        } else {
            last.push_str(" -> ");
            last.push_str(&step);
        }
    }
    (!reported.finding.chain.is_empty()).then(|| lines.join("\n"))
}

const CHAIN_WIDTH: usize = 100;

/// Text without what would move a terminal's cursor or turn its writing direction.
pub(super) fn clean(text: &str) -> Cow<'_, str> {
    if text.chars().any(|c| visible(c) != c) { text.chars().map(visible).collect() } else { text.into() }
}

/// The character, or one that stands for it.
pub(super) fn visible(c: char) -> char {
    match c {
        '\n' | '\t' => c,
        '\u{0}'..='\u{1f}' => char::from_u32(0x2400 + u32::from(c)).unwrap_or(char::REPLACEMENT_CHARACTER),
        '\u{7f}' => '\u{2421}',
        '\u{80}'..='\u{9f}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => char::REPLACEMENT_CHARACTER,
        _ => c,
    }
}
