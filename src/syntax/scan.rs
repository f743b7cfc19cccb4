//! One pass over a text before syn sees it: how deep trees of it could get, and the comments that speak to this tool.
//!
//! The depth is an upper bound that needs no grammar: open delimiters, and at each of them what has come since the last `;` or `,`.

use std::ops::Range;

use super::ir::Comment;
use super::test_code::{TestCode, test_module};
use super::tokens;
use crate::text::Span;

/// The most that [`Scan::depth`] may be for a text to be parsed; the stack that a tree of this depth needs, in syn and in every
/// floor that walks it, is far below [`super::STACK_BYTES`], also in a debug build.
pub(super) const MAX_DEPTH: u32 = 4000;

/// What an open delimiter or `<` counts, where a token of a chain counts 1.
const OPEN: u32 = 8;

/// What a scan found.
#[derive(Default)]
pub(super) struct Scan {
    /// The greatest depth.
    pub(super) depth: u32,
    /// Where it was first exceeded.
    pub(super) too_deep_at: Option<u32>,
    /// `unblock:` comments; looked for only if the text has the word.
    pub(super) comments: Vec<Comment>,
    /// The insides of test modules, as bytes, where they are to be left out. They have no comments.
    pub(super) left_out: Vec<Range<usize>>,
}

/// Scans a text; comments get spans as in `text`.
pub(super) fn scan(text: &str, tests: TestCode) -> Scan {
    let mut scanner = Scanner {
        text,
        bytes: text.as_bytes(),
        at: 0,
        levels: vec![Level::default()],
        below: 0,
        closed_brace: false,
        found: Scan::default(),
        wants_comments: text.contains("unblock:"),
        tests,
        test_brace: None,
        test_module: None,
    };
    scanner.run();
    scanner.found
}

#[derive(Clone, Copy, Default)]
struct Level {
    /// Tokens of the chain since the last separator.
    chain: u32,
    /// `<` that no `>` has closed since the last `;`.
    angles: u32,
}

impl Level {
    fn cost(self) -> u32 {
        self.chain.saturating_add(self.angles.saturating_mul(OPEN))
    }
}

struct Scanner<'a> {
    text: &'a str,
    bytes: &'a [u8],
    at: usize,
    levels: Vec<Level>,
    /// The cost of all levels but the last.
    below: u32,
    /// The last token was `}`.
    closed_brace: bool,
    found: Scan,
    wants_comments: bool,
    tests: TestCode,
    /// Where the next test module opens.
    test_brace: Option<usize>,
    /// How many levels are open around the test module that is being scanned, and where its inside begins.
    test_module: Option<(usize, usize)>,
}

impl Scanner<'_> {
    fn run(&mut self) {
        while let Some(&byte) = self.bytes.get(self.at) {
            match byte {
                b' ' | b'\t' | b'\r' | b'\n' => self.at += 1,
                b'/' if self.next_is(b'/') => self.line_comment(),
                b'/' if self.next_is(b'*') => self.block_comment(),
                _ => {
                    let closed_brace = std::mem::take(&mut self.closed_brace);
                    self.token(byte, closed_brace);
                }
            }
        }
    }

    fn next_is(&self, byte: u8) -> bool {
        self.bytes.get(self.at + 1) == Some(&byte)
    }

    fn token(&mut self, byte: u8, closed_brace: bool) {
        match byte {
            b'"' => self.string(),
            b'\'' => self.quote(),
            b'(' | b'[' | b'{' => self.open(),
            b')' | b']' | b'}' => self.close(byte == b'}'),
            b';' => self.separate(true),
            b',' => self.separate(false),
            b'0'..=b'9' => self.at = tokens::word(self.bytes, self.at),
            b'_' | b'a'..=b'z' | b'A'..=b'Z' | 0x80.. => self.word(closed_brace),
            b'#' => self.hash(closed_brace),
            b'=' if self.next_is(b'>') => {
                self.at += 1;
                self.separate(true);
            }
            b'>' => {
                let previous = self.at.checked_sub(1).and_then(|at| self.bytes.get(at));
                if previous != Some(&b'-') && previous != Some(&b'=') {
                    let level = self.last();
                    level.angles = level.angles.saturating_sub(1);
                }
                self.count();
            }
            b'<' => {
                self.last().angles += 1;
                self.count();
            }
            _ => self.count(),
        }
    }

    fn last(&mut self) -> &mut Level {
        if self.levels.is_empty() {
            self.levels.push(Level::default());
        }
        let last = self.levels.len() - 1;
        &mut self.levels[last]
    }

    /// One more token of a chain.
    fn count(&mut self) {
        self.at += 1;
        self.last().chain += 1;
        self.check();
    }

    fn check(&mut self) {
        let depth = self.below.saturating_add(self.last().cost());
        if depth > self.found.depth {
            self.found.depth = depth;
            if depth > MAX_DEPTH && self.found.too_deep_at.is_none() {
                self.found.too_deep_at = Some(self.at.min(self.bytes.len()) as u32);
            }
        }
    }

    fn hash(&mut self, closed_brace: bool) {
        if self.tests == TestCode::LeftOut && self.test_module.is_none() {
            self.test_brace = test_module(&self.text[self.at..]).map(|length| self.at + length).or(self.test_brace);
        }
        if closed_brace {
            self.separate(true);
        } else {
            self.count();
        }
    }

    fn open(&mut self) {
        if self.test_brace == Some(self.at) {
            self.test_module = Some((self.levels.len(), self.at + 1));
        }
        self.at += 1;
        let cost = self.last().cost().saturating_add(OPEN);
        self.below = self.below.saturating_add(cost);
        self.levels.push(Level::default());
        self.check();
    }

    fn close(&mut self, brace: bool) {
        self.at += 1;
        self.closed_brace = brace;
        if self.levels.len() > 1 {
            self.levels.pop();
            if let Some((_, start)) = self.test_module.take_if(|(levels, _)| *levels == self.levels.len()) {
                self.found.left_out.push(start..self.at - 1);
            }
            let cost = self.last().cost().saturating_add(OPEN);
            self.below = self.below.saturating_sub(cost);
        }
        self.last().chain += 1;
        self.check();
    }

    fn separate(&mut self, statement: bool) {
        self.at += 1;
        let level = self.last();
        level.chain = 0;
        if statement {
            level.angles = 0;
        }
    }

    /// An identifier or keyword, or the prefix of a literal. After `}` it begins something new, but for `else` and `as`.
    fn word(&mut self, closed_brace: bool) {
        let start = self.at;
        self.at = tokens::word(self.bytes, start);
        let word = &self.bytes[start..self.at];
        match (word, self.bytes.get(self.at)) {
            (b"r" | b"br" | b"cr", Some(b'"' | b'#')) => return self.raw_string(),
            (b"b" | b"c", Some(b'"')) => return self.string(),
            (b"b", Some(b'\'')) => return self.quote(),
            _ => {}
        }
        let level = self.last();
        if closed_brace && word != b"else" && word != b"as" {
            *level = Level::default();
        }
        // syn reads nested `box` patterns in quadratic time.
        level.chain += if word == b"box" { OPEN } else { 1 };
        self.check();
    }

    /// A string from its opening quote on.
    fn string(&mut self) {
        self.at = tokens::string(self.bytes, self.at);
    }

    /// `#*"..."#*` after the `r`; of a raw identifier the hash.
    fn raw_string(&mut self) {
        self.at = tokens::raw_string(self.bytes, self.at).unwrap_or(self.at + 1);
    }

    /// A character or a lifetime.
    fn quote(&mut self) {
        let character = tokens::character(self.bytes, self.at);
        if character.is_none() {
            self.last().chain += 1;
        }
        self.at = character.unwrap_or(self.at + 1);
    }

    fn line_comment(&mut self) {
        let start = self.at;
        self.at = tokens::line_comment(self.bytes, start);
        self.comment(start, self.at, self.at);
    }

    fn block_comment(&mut self) {
        let start = self.at;
        self.at = tokens::block_comment(self.bytes, start);
        self.comment(start, self.at.saturating_sub(2).max(start + 2), self.at);
    }

    /// Keeps a comment whose text begins with `unblock:`.
    fn comment(&mut self, start: usize, text_end: usize, end: usize) {
        if !self.wants_comments || self.test_module.is_some() {
            return;
        }
        let inside = self.text.get(start + 2..text_end).unwrap_or("");
        let inner = inside.starts_with('!');
        let Some(text) = inside.strip_prefix('!').unwrap_or(inside).trim().strip_prefix("unblock:") else { return };
        let line = self.text[..start].rsplit('\n').next().unwrap_or("");
        let own_line = line.trim_start_matches('\u{feff}').trim().is_empty();
        self.found.comments.push(Comment { text: text.trim().into(), span: Span::new(start as u32, end as u32), own_line, inner });
    }
}

#[cfg(test)]
mod tests {
    use super::{MAX_DEPTH, TestCode};

    fn scan(text: &str) -> super::Scan {
        super::scan(text, TestCode::Read)
    }

    #[test]
    fn comments_are_not_found_in_strings() {
        let text = r##"// unblock: one
            let a = "// unblock: no"; /* unblock: two */ let b = r#"" // unblock: no"#; let c = '"'; // unblock: three  
            let d = b'\''; let e: &'a str = c"\"// unblock: no"; /* /* */ // unblock: no */ // not unblock: no
            let r#type = br"\"; // unblock: four
            /// unblock: no, documentation
            //! unblock: five"##;
        let found: Vec<_> = scan(text).comments.into_iter().map(|it| (it.text.to_string(), it.own_line)).collect();
        let expected = [("one", true), ("two", false), ("three", false), ("four", false), ("five", true)];
        assert_eq!(found, expected.map(|(text, own)| (text.to_owned(), own)));
    }

    #[test]
    fn depth_grows_with_nesting_and_not_with_length() {
        let long = ["fn f() { g(a, b); h().i()?; if a < b { c } else if d { e } }\n", "const A: &[u8] = &[1, 2, a < b];", "x!{ a => b }"];
        for line in long {
            assert!(scan(&line.repeat(5000)).depth < 200, "{line}");
        }
        for part in ["(", "!", "&&", "a + ", "a.b()", "A<", "if a {} else ", "|", "return ", "a = ", "a as u8 as ", "a::", "{", "a < b, "] {
            assert!(scan(&part.repeat(5000)).depth > MAX_DEPTH, "{part}");
        }
    }

    #[test]
    fn the_insides_of_test_modules_are_left_out() {
        let text = "fn f() {} #[cfg(test)] mod tests { mod a { } // unblock: no\n fn g() { '{'; } } // unblock: yes";
        let found = super::scan(text, TestCode::LeftOut);
        let left_out: Vec<_> = found.left_out.iter().map(|range| &text[range.clone()]).collect();
        assert_eq!(left_out, [" mod a { } // unblock: no\n fn g() { '{'; } "]);
        assert_eq!(found.comments.len(), 1);
        assert!(scan(text).left_out.is_empty());
    }
}
