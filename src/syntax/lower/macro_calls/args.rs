//! Comma-separated arguments: of functions-like macros, format macros, and the looser forms of tracing, log and slog.

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use syn::parse::Parser;
use syn::punctuated::Punctuated;

use super::super::Lower;
use super::super::cfg::split_commas;
use crate::syntax::ir::{ExprId, MacroForm};
use crate::text::Symbol;

/// Arguments being collected, with the names that `name = value` gives to some.
#[derive(Default)]
pub(super) struct Args {
    pub(super) exprs: Vec<ExprId>,
    named: Vec<Symbol>,
    texts: Vec<proc_macro2::Literal>,
}

impl Lower<'_> {
    /// Tokens that are expressions between commas. `None` if one of them is not.
    pub(super) fn args(&mut self, tokens: &TokenStream) -> Option<MacroForm> {
        let parser = Punctuated::<syn::Expr, syn::Token![,]>::parse_terminated;
        let parsed = parser.parse2(tokens.clone()).ok()?;
        let mut args = Args::default();
        for expr in &parsed {
            self.arg(expr, &mut args);
        }
        Some(self.finish_args(args))
    }

    fn arg(&mut self, expr: &syn::Expr, args: &mut Args) {
        match expr {
            syn::Expr::Assign(it) if is_name(&it.left) => {
                if let syn::Expr::Path(left) = &*it.left
                    && let Some(name) = left.path.get_ident()
                {
                    args.named.push(self.reader.symbol(name));
                }
                let value = self.expr(&it.right);
                args.exprs.push(value);
            }
            other => {
                if let syn::Expr::Lit(syn::ExprLit { lit: syn::Lit::Str(text), .. }) = other {
                    args.texts.push(text.token());
                }
                let value = self.expr(other);
                args.exprs.push(value);
            }
        }
    }

    pub(super) fn finish_args(&mut self, mut args: Args) -> MacroForm {
        for text in std::mem::take(&mut args.texts) {
            self.captures(&text, &args.named, &mut args.exprs);
        }
        MacroForm::Args(args.exprs.into())
    }

    /// The parts of a looser list: what parses is an argument, of the rest closures, async blocks and names are kept.
    pub(super) fn loose_args(&mut self, tokens: TokenStream, args: &mut Args, limit: u32) {
        let trees: Vec<TokenTree> = tokens.into_iter().collect();
        for statement in trees.split(|tree| is_punct(tree, ';')) {
            for piece in split_commas(statement) {
                for side in split_arrows(piece) {
                    self.loose_arg(side, args, limit);
                }
            }
        }
    }

    fn loose_arg(&mut self, trees: &[TokenTree], args: &mut Args, limit: u32) {
        let trees = without_name(trees);
        if let [TokenTree::Group(group)] = trees
            && group.delimiter() == Delimiter::Brace
            && let Some(limit) = limit.checked_sub(1)
        {
            return match syn::parse2::<syn::Expr>(trees.iter().cloned().collect()) {
                Ok(expr) => self.arg(&expr, args),
                Err(_) => self.loose_args(group.stream(), args, limit),
            };
        }
        match syn::parse2::<syn::Expr>(trees.iter().cloned().collect()) {
            Ok(expr) => self.arg(&expr, args),
            Err(_) => self.scan(trees, args, limit),
        }
    }
}

impl Args {
    /// A string literal that may name variables.
    pub(super) fn text(&mut self, literal: &proc_macro2::Literal) {
        self.texts.push(literal.clone());
    }
}

fn is_name(expr: &syn::Expr) -> bool {
    match expr {
        syn::Expr::Path(it) => it.path.get_ident().is_some(),
        syn::Expr::Field(it) => is_name(&it.base),
        _ => false,
    }
}

pub(super) fn is_punct(tree: &TokenTree, wanted: char) -> bool {
    matches!(tree, TokenTree::Punct(it) if it.as_char() == wanted)
}

/// Takes `name =`, `a.b =`, `name:`, `"text" =`, and the signs `?` and `%` off an argument.
fn without_name(trees: &[TokenTree]) -> &[TokenTree] {
    let sign = |tree: &TokenTree| is_punct(tree, '?') || is_punct(tree, '%') || is_punct(tree, '#') || is_punct(tree, '@');
    let is_name_part = |tree: &TokenTree| matches!(tree, TokenTree::Ident(_) | TokenTree::Literal(_)) || is_punct(tree, '.');
    let mut rest = trees;
    let words = rest.iter().take_while(|tree| is_name_part(tree)).count();
    if words > 0 {
        match &rest[words..] {
            [colon, mode, eq, after @ ..] if is_punct(colon, ':') && sign(mode) && is_punct(eq, '=') => rest = after,
            [colon, after @ ..] if is_punct(colon, ':') && !after.first().is_some_and(|tree| is_punct(tree, ':')) => rest = after,
            [eq, after @ ..] if is_punct(eq, '=') && !after.first().is_some_and(|tree| is_punct(tree, '=')) => rest = after,
            _ => {}
        }
    }
    while let [first, after @ ..] = rest
        && sign(first)
    {
        rest = after;
    }
    rest
}

/// Both sides of a `=>`.
fn split_arrows(trees: &[TokenTree]) -> Vec<&[TokenTree]> {
    let at = trees.windows(2).position(|pair| is_punct(&pair[0], '=') && is_punct(&pair[1], '>'));
    match at {
        Some(at) => vec![&trees[..at], &trees[at + 2..]],
        None => vec![trees],
    }
}
