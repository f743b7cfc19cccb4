//! `macro_rules!`: reading rules, matching a call, printing the expansion, lowering what was printed.
//!
//! Use: [`tokens`] of the call, [`Rules::parse`] of the definition (once a macro), [`expand`], then [`lower_items`] for a call in item
//! position or [`lower_into_body`] for one in a body. Every step gives up with `None` where it is not sure or would be too large.
//! Calls inside an expansion are found in what was appended and expanded in the same way, by the caller, who limits the rounds.
//!
//! Spans: tokens of the arguments keep theirs. Tokens of the definition get an origin (`ir::File::origins`) that names the text of the
//! definition, the call and the macro; names with different origins do not see each other. `$crate` is the path segment `$crate`,
//! whose span's origin tells the definition.
//! The spans that stand for tokens ([`ir::MacroCall::tokens`](crate::syntax::ir::MacroCall), `ItemKind::MacroCall`,
//! `MacroRules::rules`) of expanded code have an origin whose `printed` text they count in: only [`tokens`] understands them.

mod append;
mod fragment;
mod matcher;
pub(super) mod print;
mod rules;
#[cfg(test)]
mod tests;
mod token;
mod transcribe;

pub use append::{Appended, lower_into_body, lower_items};

use crate::syntax::ir::File;
use crate::text::Span;

/// How many tokens are parsed to find the fragments of one call.
const MATCH_WORK: usize = 400_000;

/// Tokens of a macro call.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Tokens(Vec<token::Tree>);

/// The rules of one `macro_rules!`.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Rules(Vec<rules::Rule>);

/// What a call expands to.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Expansion(print::Printer);

/// The tokens under a span of `file`, whose own text is `text`; empty if the span is not one of tokens.
pub fn tokens(file: &File, text: &str, span: Span) -> Tokens {
    Tokens(token::read(file, text, span, false).unwrap_or_default())
}

impl Tokens {
    /// How many tokens there are, delimiters included.
    pub fn len(&self) -> usize {
        self.0.iter().map(token::Tree::size).sum()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl Rules {
    /// Reads the rules of a macro that `file` defines, whose own text is `text`; `None` if they are not
    /// `(matcher) => {transcriber};`.
    pub fn parse(file: &File, text: &str, rules: Span) -> Option<Self> {
        Some(Self(rules::parse(&token::read(file, text, rules, true)?)?))
    }
}

/// The expansion of the first rule that matches; `None` if none does, or if it would be too large.
pub fn expand(rules: &Rules, call: &Tokens) -> Option<Expansion> {
    let mut measure = fragment::Measure { work: MATCH_WORK };
    let (rule, bindings) = rules.0.iter().find_map(|rule| Some((rule, matcher::matches(&rule.matcher, &call.0, &mut measure)?)))?;
    // Out of work, an earlier rule may have been the one.
    if measure.work == 0 {
        return None;
    }
    Some(Expansion(transcribe::transcribe(&rule.transcriber, &bindings)?))
}

impl Expansion {
    /// The tokens as text, for people.
    pub fn text(&self) -> &str {
        &self.0.text
    }
}
