//! From the tokens of one parsed text to names and spans of the IR.

use std::sync::Arc;

use proc_macro2::{Ident, extra::DelimSpan};

use super::lines::Lines;
use super::macros::print::DOLLAR_CRATE;
use super::printed::Printed;
use crate::text::{Span, Symbol};

/// A text that was given to proc-macro2, with what its offsets mean.
pub(super) struct Reader<'a> {
    text: Text<'a>,
    lines: Lines,
}

enum Text<'a> {
    /// A text that stands at this byte of its file.
    Written(&'a str, u32),
    Printed(Arc<Printed>),
}

impl<'a> Reader<'a> {
    /// Reads tokens of `text`, which stands at byte `base` of its file.
    pub(super) fn written(text: &'a str, base: u32) -> Self {
        Self { text: Text::Written(text, base), lines: Lines::new(text) }
    }

    /// Reads tokens of a printed expansion.
    pub(super) fn printed(printed: Arc<Printed>) -> Self {
        let lines = Lines::new(&printed.text);
        Self { text: Text::Printed(printed), lines }
    }

    /// How many lines the text has, a last one without line end included.
    pub(super) fn line_count(&self) -> u32 {
        self.lines.count(self.text())
    }

    /// The whole text.
    fn text(&self) -> &str {
        match &self.text {
            Text::Written(text, _) => text,
            Text::Printed(printed) => &printed.text,
        }
    }

    /// The byte offset of a token in the parsed text.
    pub(super) fn start(&self, span: proc_macro2::Span) -> u32 {
        let at = span.start();
        self.lines.offset(self.text(), at.line, at.column)
    }

    /// The byte after a token that is one byte long.
    pub(super) fn after(&self, span: proc_macro2::Span) -> u32 {
        self.start(span) + 1
    }

    /// Bytes `start..end` of the parsed text as a span of the IR.
    pub(super) fn span(&self, start: u32, end: u32) -> Span {
        match &self.text {
            Text::Written(_, base) => Span::new(base + start, base + end.max(start)),
            Text::Printed(printed) => printed.span(start, end.max(start)),
        }
    }

    /// The span of tokens whose only use is to be read again as tokens.
    pub(super) fn token_span(&self, start: u32, end: u32) -> Span {
        match &self.text {
            Text::Written(_, base) => Span::new(base + start, base + end.max(start)),
            Text::Printed(printed) => printed.token_span(start, end.max(start)),
        }
    }

    /// The span of a token of `length` bytes.
    pub(super) fn token(&self, span: proc_macro2::Span, length: u32) -> Span {
        let start = self.start(span);
        self.span(start, start + length)
    }

    /// From the opening delimiter to the closing one.
    pub(super) fn group(&self, span: DelimSpan) -> Span {
        self.span(self.start(span.open()), self.after(span.close()))
    }

    /// An identifier or keyword and where it stands; raw identifiers lose their `r#`.
    pub(super) fn name(&self, ident: &Ident) -> (Symbol, Span) {
        let (start, end) = self.word(ident.span());
        (self.symbol_of(start, end), self.span(start, end))
    }

    /// The identifier's name alone.
    pub(super) fn symbol(&self, ident: &Ident) -> Symbol {
        let (start, end) = self.word(ident.span());
        self.symbol_of(start, end)
    }

    fn symbol_of(&self, start: u32, end: u32) -> Symbol {
        match self.slice(start, end) {
            DOLLAR_CRATE => Symbol::new("$crate"),
            text => Symbol::new(text.strip_prefix("r#").unwrap_or(text)),
        }
    }

    /// Offsets of the word that begins with this token.
    pub(super) fn word(&self, span: proc_macro2::Span) -> (u32, u32) {
        let start = self.start(span);
        (start, start + word_length(self.slice(start, self.text().len() as u32)))
    }

    /// The text between two offsets, empty where they are not offsets of it.
    pub(super) fn slice(&self, start: u32, end: u32) -> &str {
        self.text().get(start as usize..end as usize).unwrap_or("")
    }

    /// Offsets of what is left of `start..end` without white space around it.
    pub(super) fn trimmed(&self, start: u32, end: u32) -> (u32, u32) {
        let text = self.slice(start, end);
        let front = start + (text.len() - text.trim_start().len()) as u32;
        (front, front + text.trim().len() as u32)
    }
}

fn word_length(text: &str) -> u32 {
    let raw = if text.starts_with("r#") { 2 } else { 0 };
    let bytes = &text.as_bytes()[raw..];
    let ascii = bytes.iter().take_while(|byte| byte.is_ascii_alphanumeric() || **byte == b'_').count();
    let length = if bytes.get(ascii).is_some_and(|byte| !byte.is_ascii()) {
        text[raw..].find(|c: char| !(c.is_alphanumeric() || c == '_' || unicode_continue(c))).unwrap_or(bytes.len())
    } else {
        ascii
    };
    (raw + length) as u32
}

/// Marks that continue an identifier without being letters.
fn unicode_continue(c: char) -> bool {
    !c.is_ascii() && !c.is_whitespace() && !matches!(c, '\u{200e}' | '\u{200f}' | '\u{2028}' | '\u{2029}')
}
