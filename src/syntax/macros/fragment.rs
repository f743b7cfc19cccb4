//! How many token trees a fragment takes.

use proc_macro2::{Delimiter, TokenStream};
use syn::parse::{Parse, ParseStream, Parser};

use super::print::Printer;
use super::rules::Fragment;
use super::token::{Kind, Leaf, Tree, token_length};

/// How many trees a fragment that is measured by parsing is looked for in.
const LOOK_AHEAD: usize = 400;
/// At how many separators an expression is tried to end.
const TRIES: usize = 12;

/// Measures fragments, up to an amount of work.
pub(super) struct Measure {
    /// Tokens that may still be parsed.
    pub(super) work: usize,
}

impl Measure {
    /// The number of trees at the start of `input` that make the fragment; `None` if none does.
    pub(super) fn length(&mut self, fragment: Fragment, input: &[Tree]) -> Option<usize> {
        match fragment {
            Fragment::Vis => Some(visibility(input)),
            Fragment::Ident => (input.first()?.as_ident()? != "_").then_some(1),
            Fragment::Lifetime => (input.first()?.is_punct("'") && input.len() > 1).then_some(2),
            Fragment::Literal => literal(input),
            Fragment::Block => is_group(input.first()?, Delimiter::Brace).then_some(1),
            Fragment::Tt => (!input.is_empty()).then(|| token_length(input)),
            Fragment::Expr => self.expr(input),
            Fragment::Stmt => self.stmt(input),
            Fragment::Ty => self.parsed::<syn::Type>(input),
            Fragment::Path => self.parsed::<syn::Path>(input),
            Fragment::Meta => self.parsed::<syn::Meta>(input),
            Fragment::Item => self.parsed::<syn::Item>(input),
            Fragment::Pat => self.measured(input, syn::Pat::parse_multi),
            Fragment::PatParam => self.measured(input, syn::Pat::parse_single),
        }
    }

    fn parsed<T: Parse>(&mut self, input: &[Tree]) -> Option<usize> {
        self.measured(input, T::parse)
    }

    fn measured<T>(&mut self, input: &[Tree], parse: fn(ParseStream) -> syn::Result<T>) -> Option<usize> {
        let input = &input[..input.len().min(LOOK_AHEAD)];
        if input.is_empty() {
            return None;
        }
        let parser = |stream: ParseStream| {
            parse(stream)?;
            let rest: TokenStream = stream.parse()?;
            Ok(rest.into_iter().count())
        };
        let left = parser.parse2(self.tokens(input)?).ok()?;
        input.len().checked_sub(left).filter(|&length| length > 0)
    }

    /// An expression ends at the first separator up to which everything is one.
    fn expr(&mut self, input: &[Tree]) -> Option<usize> {
        let mut ends = (1..=input.len()).filter(|&end| end == input.len() || is_separator(&input[end..])).take(TRIES);
        let first = ends.next()?;
        if first == 1 && is_simple(&input[0]) {
            return Some(1);
        }
        std::iter::once(first).chain(ends).find(|&end| {
            let tokens = self.tokens(&input[..end]);
            tokens.is_some_and(|tokens| syn::parse2::<syn::Expr>(tokens).is_ok())
        })
    }

    fn stmt(&mut self, input: &[Tree]) -> Option<usize> {
        // The empty statement.
        if input.first()?.is_punct(";") {
            return Some(1);
        }
        if input.first()?.as_ident() == Some("let") {
            return Some(input.iter().position(|tree| tree.is_punct(";")).unwrap_or(input.len()));
        }
        self.parsed::<syn::Item>(input).or_else(|| self.expr(input))
    }

    fn tokens(&mut self, input: &[Tree]) -> Option<TokenStream> {
        let mut printer = Printer::default();
        for tree in input {
            printer.tree(tree);
            if printer.count > self.work {
                self.work = 0;
                return None;
            }
        }
        self.work -= printer.count;
        if crate::syntax::scan::scan(&printer.text, crate::syntax::TestCode::Read).too_deep_at.is_some() {
            return None;
        }
        // Nothing here asks for a span; the texts would only pile up.
        proc_macro2::extra::invalidate_current_thread_spans();
        printer.text.parse().ok()
    }
}

fn is_simple(tree: &Tree) -> bool {
    match tree {
        Tree::Leaf(Leaf { kind: Kind::Ident, text, .. }) => syn::parse2::<syn::Ident>(text.parse().unwrap_or_default()).is_ok(),
        Tree::Leaf(Leaf { kind: Kind::Literal, .. }) => true,
        _ => false,
    }
}

fn is_separator(trees: &[Tree]) -> bool {
    match trees {
        [eq, arrow, ..] if eq.is_punct("=") && arrow.is_punct(">") => token_length(trees) == 2,
        [first, ..] => first.is_punct(",") || first.is_punct(";"),
        [] => false,
    }
}

fn is_group(tree: &Tree, delimiter: Delimiter) -> bool {
    matches!(tree, Tree::Group(group) if group.delimiter == delimiter)
}

fn visibility(input: &[Tree]) -> usize {
    match input {
        [word, Tree::Group(group), ..] if word.as_ident() == Some("pub") && group.delimiter == Delimiter::Parenthesis => {
            let scope = group.trees.first().and_then(Tree::as_ident);
            if matches!(scope, Some("crate" | "super" | "self" | "in")) { 2 } else { 1 }
        }
        [word, ..] if word.as_ident() == Some("pub") => 1,
        _ => 0,
    }
}

fn literal(input: &[Tree]) -> Option<usize> {
    let is_literal =
        |tree: &Tree| matches!(tree, Tree::Leaf(Leaf { kind: Kind::Literal, .. })) || matches!(tree.as_ident(), Some("true" | "false"));
    match input {
        [first, ..] if is_literal(first) => Some(1),
        [minus, second, ..] if minus.is_punct("-") && is_literal(second) => Some(2),
        _ => None,
    }
}
