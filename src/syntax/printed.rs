//! Text that a macro expansion was printed to, and where each piece of it came from.

use crate::text::{OriginId, Span};

/// The printed tokens of one expansion.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Printed {
    /// The tokens, separated by spaces where they need it.
    pub text: Box<str>,
    /// Where each token begins in `text`, and what it stands for, in order.
    pub table: Box<[(u32, Span)]>,
    /// The origin whose spans count in `text` itself.
    pub origin: OriginId,
}

impl Printed {
    /// What bytes `start..end` of the text stand for: from the first token to the last where they have the same origin, else the
    /// first token alone.
    pub(super) fn span(&self, start: u32, end: u32) -> Span {
        let (Some(first), Some(last)) = (self.token_at(start), self.token_at(end.saturating_sub(1).max(start))) else {
            return Span::NONE;
        };
        let (at, from) = self.table[first];
        let (_, to) = self.table[last];
        if first == last {
            let length = end.saturating_sub(start).min(from.end - from.start);
            let shift = start.saturating_sub(at).min(from.end - from.start);
            let begin = from.start + shift;
            return Span { start: begin, end: (begin + length).min(from.end), origin: from.origin };
        }
        if from.origin == to.origin && to.end >= from.start { from.to(to) } else { from }
    }

    /// Bytes `start..end` of the text, to be read again as tokens.
    pub(super) fn token_span(&self, start: u32, end: u32) -> Span {
        Span { start, end, origin: self.origin }
    }

    fn token_at(&self, offset: u32) -> Option<usize> {
        self.table.partition_point(|(at, _)| *at <= offset).checked_sub(1)
    }
}
