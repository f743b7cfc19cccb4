//! The lines of source that one picture shows: few, cut to a bearable width, free of control characters.
//!
//! The renderer sees these texts instead of the files; line numbers and columns are those of the files.

use std::ops::Range;

use codespan_reporting::files::{Error, Files};

use super::view;
use crate::diagnostic::Place;
use crate::engine::Outcome;
use crate::text::{FileId, Source};

/// A longer line is cut, in characters.
const WIDEST: usize = 240;
/// How much of a cut line is left before the place that it is shown for, in characters.
const BEFORE: usize = 60;
/// Lines kept after the first and before the last of a place over many lines: what the renderer shows, and a gap of one line.
const CONTEXT: (usize, usize) = (4, 2);
const CUT: char = '…';

/// The excerpts of one picture; a file's number is its index.
#[derive(Default)]
pub(super) struct Excerpts {
    files: Vec<Excerpt>,
}

struct Excerpt {
    file: FileId,
    name: String,
    text: String,
    /// In order of `index`.
    lines: Vec<Line>,
}

struct Line {
    /// 0-based number in the file.
    index: usize,
    /// Where it stands in the excerpt's text, its line end included.
    range: Range<usize>,
    /// The part of the file's text that is kept.
    kept: Range<usize>,
    /// Characters of the line before `kept`.
    skipped: usize,
}

impl Excerpts {
    /// Excerpts around places. A place's first line is cut so that its begin is to be seen; earlier places come first.
    pub(super) fn new(outcome: &Outcome, places: &[Place]) -> Self {
        let mut excerpts = Self::default();
        for place in places {
            if !excerpts.files.iter().any(|excerpt| excerpt.file == place.file) {
                let in_file: Vec<Place> = places.iter().copied().filter(|other| other.file == place.file).collect();
                excerpts.files.push(Excerpt::new(outcome, place.file, &in_file));
            }
        }
        excerpts
    }

    /// The number of a place's file and its range in the excerpt.
    pub(super) fn locate(&self, outcome: &Outcome, place: Place) -> Option<(usize, Range<usize>)> {
        let id = self.files.iter().position(|excerpt| excerpt.file == place.file)?;
        let source = outcome.sources.get(place.file);
        let range = bounded(&source, place);
        let excerpt = &self.files[id];
        let (start, end) = (excerpt.offset(&source, range.start), excerpt.offset(&source, range.end));
        Some((id, start..end.max(start)))
    }

    fn excerpt(&self, id: usize) -> Result<&Excerpt, Error> {
        self.files.get(id).ok_or(Error::FileMissing)
    }
}

/// The place's bytes inside the text, on character boundaries; an end at the begin of a line is moved to the line before.
fn bounded(source: &Source, place: Place) -> Range<usize> {
    let text = &*source.text;
    let floor = |at: u32| {
        let at = (at as usize).min(text.len());
        (0..=at).rev().find(|&at| text.is_char_boundary(at)).unwrap_or(0)
    };
    let (start, end) = (floor(place.start), floor(place.end));
    let trimmed = text.get(start..end).unwrap_or_default().trim_end_matches(['\n', '\r']);
    start..start + trimmed.len()
}

impl Excerpt {
    fn new(outcome: &Outcome, file: FileId, places: &[Place]) -> Self {
        let source = outcome.sources.get(file);
        let line_of = |offset: usize| source.lines().line(offset as u32) as usize - 1;
        let mut wanted: Vec<(usize, usize)> = Vec::new();
        for place in places {
            let range = bounded(&source, *place);
            let (first, last) = (line_of(range.start), line_of(range.end));
            let shown = (first..=last).filter(|line| line - first <= CONTEXT.0 || last - line <= CONTEXT.1);
            for line in shown.take(CONTEXT.0 + CONTEXT.1 + 2) {
                if !wanted.iter().any(|(other, _)| *other == line) {
                    wanted.push((line, if line == first { range.start } else { 0 }));
                }
            }
            if last > first + CONTEXT.0 && !wanted.iter().any(|(other, _)| *other == last) {
                wanted.push((last, 0));
            }
        }
        wanted.sort_unstable();
        // The renderer shows a single line between two others.
        let gaps = wanted.windows(2).filter(|pair| pair[1].0 == pair[0].0 + 2).map(|pair| (pair[0].0 + 1, 0));
        let gaps: Vec<_> = gaps.collect();
        wanted.extend(gaps);
        wanted.sort_unstable();
        let mut excerpt = Self { file, name: view::path(outcome, file), text: String::new(), lines: Vec::new() };
        for (index, focus) in wanted {
            excerpt.push_line(&source, index, focus);
        }
        excerpt
    }

    fn push_line(&mut self, source: &Source, index: usize, focus: usize) {
        let (start, end) = source.lines().line_range(index as u32 + 1, source.text.len() as u32);
        let (start, end) = (start as usize, end as usize);
        // A byte order mark is no part of what people see.
        let start = if source.text[start..].starts_with('\u{feff}') && start == 0 { '\u{feff}'.len_utf8() } else { start };
        let line = source.text.get(start..end).unwrap_or_default().trim_end_matches(['\n', '\r']);
        let begin = self.text.len();
        let (kept, skipped) = window(line, focus.saturating_sub(start));
        if kept.start > 0 {
            self.text.push(CUT);
        }
        self.text.extend(line[kept.clone()].chars().map(view::visible));
        if kept.end < line.len() {
            self.text.push(CUT);
        }
        self.text.push('\n');
        let kept = start + kept.start..start + kept.end;
        self.lines.push(Line { index, range: begin..self.text.len(), kept, skipped });
    }

    /// The offset in the excerpt of an offset in the file.
    fn offset(&self, source: &Source, at: usize) -> usize {
        let index = source.lines().line(at as u32) as usize - 1;
        let Some(line) = self.lines.iter().find(|line| line.index == index) else { return 0 };
        let at = at.clamp(line.kept.start, line.kept.end);
        let before = source.text.get(line.kept.start..at).unwrap_or_default();
        let cut = if line.skipped > 0 { CUT.len_utf8() } else { 0 };
        line.range.start + cut + before.chars().map(|c| view::visible(c).len_utf8()).sum::<usize>()
    }
}

/// The bytes of a line to show so that those at `focus` are seen, and how many characters stand before.
fn window(line: &str, focus: usize) -> (Range<usize>, usize) {
    if line.len() <= WIDEST || line.chars().count() <= WIDEST {
        return (0..line.len(), 0);
    }
    let focus_char = line.char_indices().take_while(|(at, _)| *at < focus).count();
    let first = if focus_char + BEFORE < WIDEST { 0 } else { focus_char - BEFORE };
    let byte = |nth: usize| line.char_indices().nth(nth).map_or(line.len(), |(at, _)| at);
    (byte(first)..byte(first + WIDEST), first)
}

impl<'a> Files<'a> for Excerpts {
    type FileId = usize;
    type Name = &'a str;
    type Source = &'a str;

    fn name(&'a self, id: usize) -> Result<&'a str, Error> {
        Ok(&self.excerpt(id)?.name)
    }

    fn source(&'a self, id: usize) -> Result<&'a str, Error> {
        Ok(&self.excerpt(id)?.text)
    }

    fn line_index(&'a self, id: usize, byte_index: usize) -> Result<usize, Error> {
        let lines = &self.excerpt(id)?.lines;
        let after = lines.partition_point(|line| line.range.start <= byte_index);
        Ok(after.checked_sub(1).and_then(|at| lines.get(at)).map_or(0, |line| line.index))
    }

    fn column_number(&'a self, id: usize, line_index: usize, byte_index: usize) -> Result<usize, Error> {
        let excerpt = self.excerpt(id)?;
        let Some(line) = excerpt.lines.iter().find(|line| line.index == line_index) else { return Ok(1) };
        let before = excerpt.text.get(line.range.start..byte_index).unwrap_or_default();
        Ok(before.chars().count() + line.skipped - usize::from(line.skipped > 0 && !before.is_empty()) + 1)
    }

    fn line_range(&'a self, id: usize, line_index: usize) -> Result<Range<usize>, Error> {
        // A line that is not shown is only counted.
        Ok(self.excerpt(id)?.lines.iter().find(|line| line.index == line_index).map_or(0..0, |line| line.range.clone()))
    }
}
