//! Statements as the argument of a macro: `stream!`, `defer!`, unknown ones.

use proc_macro2::{TokenStream, TokenTree};
use syn::parse::Parser;

use super::super::Lower;
use super::super::items::delimiters;
use crate::syntax::ir::{BlockKind, MacroForm};
use crate::text::Span;

impl Lower<'_> {
    /// Statements with `yield` and `for await`.
    pub(super) fn generator(&mut self, tokens: &TokenStream) -> Option<MacroForm> {
        let plain = self.without_for_await(tokens.clone());
        let stmts = syn::Block::parse_within.parse2(plain).ok()?;
        Some(self.block_form(&stmts, Span::NONE))
    }

    /// Statements of an unknown macro.
    pub(super) fn statements(&mut self, mac: &syn::Macro) -> Option<MacroForm> {
        let stmts = syn::Block::parse_within.parse2(mac.tokens.clone()).ok()?;
        let (open, close) = delimiters(&mac.delimiter);
        let span = self.reader.span(self.reader.start(open), self.reader.after(close));
        Some(self.block_form(&stmts, span))
    }

    fn block_form(&mut self, stmts: &[syn::Stmt], span: Span) -> MacroForm {
        MacroForm::Block(self.block_of(BlockKind::Plain, None, span, Span::NONE, |this, found| this.stmts_into(stmts, found)))
    }

    /// Takes the word `await` out of each `for await` and `for #[await]`, and remembers where.
    fn without_for_await(&mut self, tokens: TokenStream) -> TokenStream {
        let mut trees = tokens.into_iter().peekable();
        let mut kept: Vec<TokenTree> = Vec::new();
        while let Some(tree) = trees.next() {
            match tree {
                TokenTree::Group(group) => {
                    let mut inner = proc_macro2::Group::new(group.delimiter(), self.without_for_await(group.stream()));
                    inner.set_span(group.span());
                    kept.push(TokenTree::Group(inner));
                }
                TokenTree::Ident(word) if word == "for" => {
                    let at = self.reader.start(word.span());
                    kept.push(TokenTree::Ident(word));
                    if matches!(trees.peek(), Some(TokenTree::Ident(next)) if next == "await") {
                        trees.next();
                        self.for_awaits.insert(at);
                    }
                }
                other => kept.push(other),
            }
        }
        kept.into_iter().collect()
    }
}
