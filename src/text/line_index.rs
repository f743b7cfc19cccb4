//! Line and column numbers of byte offsets.

/// A position for people: both numbers start at 1, columns count characters.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct LineColumn {
    /// 1-based line.
    pub line: u32,
    /// 1-based column, in characters.
    pub column: u32,
}

/// The line starts of one text.
#[derive(Debug)]
pub struct LineIndex {
    starts: Vec<u32>,
}

impl LineIndex {
    /// Reads the line starts of `text`; a line ends with `\n`.
    pub fn new(text: &str) -> Self {
        let ends = text.bytes().zip(1..).filter_map(|(byte, next)| (byte == b'\n').then_some(next));
        Self { starts: std::iter::once(0).chain(ends).collect() }
    }

    /// The 1-based line of a byte offset; offsets past the end are on the last line.
    pub fn line(&self, offset: u32) -> u32 {
        self.starts.partition_point(|&start| start <= offset) as u32
    }

    /// The byte range of a 1-based line, with its line end; empty past the end of the text of `length` bytes.
    pub fn line_range(&self, line: u32, length: u32) -> (u32, u32) {
        let at = |n: u32| self.starts.get(n as usize).copied().unwrap_or(length);
        (at(line.saturating_sub(1)), at(line))
    }

    /// The position of a byte offset in `text`, the text that this index was made from.
    pub fn position(&self, text: &str, offset: u32) -> LineColumn {
        let line = self.line(offset);
        let start = self.starts[line as usize - 1] as usize;
        // Editors do not count a byte order mark.
        let before = text.get(start..offset as usize).unwrap_or("").trim_start_matches('\u{feff}');
        LineColumn { line, column: before.chars().count() as u32 + 1 }
    }

    /// How many lines the text has; a last line without a line end counts.
    pub fn line_count(&self) -> usize {
        self.starts.len()
    }
}

#[cfg(test)]
mod tests {
    use super::{LineColumn, LineIndex};

    #[test]
    fn a_byte_order_mark_has_no_column() {
        let text = "\u{feff}ab";
        assert_eq!(LineIndex::new(text).position(text, 4), LineColumn { line: 1, column: 2 });
    }

    #[test]
    fn positions_count_characters_and_start_at_one() {
        let text = "ab\nüc\n";
        let index = LineIndex::new(text);
        assert_eq!(index.position(text, 0), LineColumn { line: 1, column: 1 });
        assert_eq!(index.position(text, 5), LineColumn { line: 2, column: 2 });
        assert_eq!(index.line_range(2, text.len() as u32), (3, 7));
    }
}
