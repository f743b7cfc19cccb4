//! Byte offsets of the places that proc-macro2 names by line and column.
//!
//! `Span::byte_range` keeps a tree of all offsets that were asked for; the line and the column of a token's start are much cheaper, and
//! on a line of ASCII the column is the offset.

/// Characters between two remembered offsets of a line that is not ASCII.
const STRIDE: usize = 32;

/// The line table of one text given to proc-macro2.
pub(super) struct Lines {
    starts: Vec<u32>,
    /// Of each line that is not ASCII, in order: its number, and the byte offset of every [`STRIDE`]th character.
    wide: Vec<(u32, Box<[u32]>)>,
}

impl Lines {
    /// Reads the lines of `text`; a line ends with `\n`.
    pub(super) fn new(text: &str) -> Self {
        let mut lines = Self { starts: Vec::with_capacity(text.len() / 30 + 1), wide: Vec::new() };
        lines.starts.push(0);
        lines.starts.extend(text.bytes().zip(1..).filter_map(|(byte, next)| (byte == b'\n').then_some(next)));
        if !text.is_ascii() {
            lines.find_wide(text);
        }
        lines
    }

    fn find_wide(&mut self, text: &str) {
        for (n, &start) in self.starts.iter().enumerate() {
            let end = self.starts.get(n + 1).map_or(text.len(), |&end| end as usize);
            let line = text.get(start as usize..end).unwrap_or("");
            if !line.is_ascii() {
                let marks = line.char_indices().step_by(STRIDE).map(|(at, _)| start + at as u32).collect();
                self.wide.push((n as u32, marks));
            }
        }
    }

    /// The number of lines; what follows the last line end counts if it is not empty.
    pub(super) fn count(&self, text: &str) -> u32 {
        let last = self.starts.last().copied().unwrap_or(0);
        self.starts.len() as u32 - u32::from(last as usize >= text.len())
    }

    /// The byte offset in `text` of a 1-based line and a 0-based column in characters.
    pub(super) fn offset(&self, text: &str, line: usize, column: usize) -> u32 {
        let index = line.saturating_sub(1);
        let start = self.starts.get(index).or(self.starts.last()).copied().unwrap_or(0);
        if self.wide.is_empty() {
            return start + column as u32;
        }
        let Ok(found) = self.wide.binary_search_by_key(&(index as u32), |(line, _)| *line) else { return start + column as u32 };
        let marks = &self.wide[found].1;
        let Some(&mark) = marks.get(column / STRIDE) else { return text.len() as u32 };
        let rest = text.get(mark as usize..).unwrap_or("");
        mark + rest.char_indices().nth(column % STRIDE).map_or(rest.len(), |(at, _)| at) as u32
    }
}
