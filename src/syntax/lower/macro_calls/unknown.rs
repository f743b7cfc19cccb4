//! Tokens that are no list of expressions and no statements: the code that can be made out in them.

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use syn::parse::{ParseStream, Parser};

use super::super::Lower;
use super::super::path::plain_path;
use super::args::{Args, is_punct};
use crate::syntax::ir::{Expr, MacroForm};
use crate::text::sym;

/// How deep groups are looked into.
const DEPTH: u32 = 32;

impl Lower<'_> {
    /// The closures, async blocks and names in tokens of an unknown grammar.
    pub(super) fn unknown(&mut self, tokens: &TokenStream) -> MacroForm {
        let mut args = Args::default();
        self.loose_args(tokens.clone(), &mut args, DEPTH);
        if args.exprs.is_empty() { MacroForm::Opaque } else { self.finish_args(args) }
    }

    /// Closures and async blocks as they are; of everything else the names, so that a variable is known to be used.
    pub(super) fn scan(&mut self, trees: &[TokenTree], args: &mut Args, limit: u32) {
        let mut at = 0;
        while let Some(tree) = trees.get(at) {
            if begins_code(&trees[at..]) {
                let rest = trees[at..].iter().cloned().collect();
                if let Some((expr, left)) = first_expr(rest) {
                    args.exprs.push(self.expr(&expr));
                    at = trees.len() - left.min(trees.len() - at - 1);
                    continue;
                }
            }
            match tree {
                TokenTree::Group(group) => {
                    if let Some(limit) = limit.checked_sub(1) {
                        self.loose_args(group.stream(), args, limit);
                    }
                }
                TokenTree::Ident(ident) => {
                    let (name, span) = self.reader.name(ident);
                    let is_variable = name == sym::SELF_VALUE || name.as_str().starts_with(|c: char| c.is_lowercase() || c == '_');
                    let called = trees.get(at + 1).is_some_and(|next| is_punct(next, '!') || is_punct(next, ':'));
                    if is_variable && !called && (name == sym::SELF_VALUE || is_no_keyword(ident)) {
                        args.exprs.push(self.expr_node(Expr::Path(Box::new(plain_path(name, span))), span));
                    }
                }
                TokenTree::Literal(literal) => {
                    if literal.to_string().ends_with('"') {
                        args.text(literal);
                    }
                }
                TokenTree::Punct(_) => {}
            }
            at += 1;
        }
    }
}

fn is_no_keyword(ident: &proc_macro2::Ident) -> bool {
    syn::parse2::<syn::Ident>(TokenTree::Ident(ident.clone()).into()).is_ok()
}

/// `async ..`, `move ..`, `|..|`: an expression that can be told by its first token.
fn begins_code(trees: &[TokenTree]) -> bool {
    match trees {
        [TokenTree::Ident(word), next, ..] if word == "async" || word == "move" => {
            matches!(next, TokenTree::Ident(it) if it == "move")
                || matches!(next, TokenTree::Group(it) if it.delimiter() == Delimiter::Brace)
                || is_punct(next, '|')
        }
        [first, ..] => is_punct(first, '|'),
        [] => false,
    }
}

/// The expression at the start of tokens, and how many token trees are left after it.
fn first_expr(tokens: TokenStream) -> Option<(syn::Expr, usize)> {
    let parser = |input: ParseStream| {
        let expr = syn::Expr::parse_with_earlier_boundary_rule(input)?;
        let rest: TokenStream = input.parse()?;
        Ok((expr, rest.into_iter().count()))
    };
    let (expr, left) = parser.parse2(tokens).ok()?;
    matches!(expr, syn::Expr::Closure(_) | syn::Expr::Async(_)).then_some((expr, left))
}
