//! `json!`: the expressions among its values and keys.

use proc_macro2::{Delimiter, TokenStream, TokenTree};

use super::super::Lower;
use super::super::cfg::split_commas;
use super::args::is_punct;
use crate::syntax::ir::{ExprId, MacroForm};

/// How deep objects and lists may nest.
const DEPTH: u32 = 64;

impl Lower<'_> {
    /// Values that are expressions, in order.
    pub(super) fn json(&mut self, tokens: &TokenStream) -> MacroForm {
        let mut found = Vec::new();
        let trees: Vec<TokenTree> = tokens.clone().into_iter().collect();
        self.json_value(&trees, DEPTH, &mut found);
        MacroForm::Args(found.into())
    }

    fn json_value(&mut self, trees: &[TokenTree], depth: u32, found: &mut Vec<ExprId>) {
        let Some(inner_depth) = depth.checked_sub(1) else { return };
        match trees {
            [] => {}
            [TokenTree::Ident(word)] if word == "null" => {}
            [TokenTree::Group(group)] if group.delimiter() == Delimiter::Bracket => {
                let inner: Vec<TokenTree> = group.stream().into_iter().collect();
                split_commas(&inner).for_each(|value| self.json_value(value, inner_depth, found));
            }
            [TokenTree::Group(group)] if group.delimiter() == Delimiter::Brace => {
                let inner: Vec<TokenTree> = group.stream().into_iter().collect();
                split_commas(&inner).for_each(|entry| self.json_entry(entry, inner_depth, found));
            }
            other => {
                if let Ok(expr) = syn::parse2::<syn::Expr>(other.iter().cloned().collect()) {
                    found.push(self.expr(&expr));
                }
            }
        }
    }

    /// `key: value`; a key that is no literal is an expression.
    fn json_entry(&mut self, trees: &[TokenTree], depth: u32, found: &mut Vec<ExprId>) {
        let is_colon = |n: usize| is_punct(&trees[n], ':');
        let single = |n: &usize| is_colon(*n) && (*n == 0 || !is_colon(*n - 1)) && (*n + 1 == trees.len() || !is_colon(*n + 1));
        let Some(at) = (0..trees.len()).find(single) else { return self.json_value(trees, depth, found) };
        if !matches!(trees[..at], [TokenTree::Literal(_)]) {
            self.json_value(&trees[..at], depth, found);
        }
        self.json_value(&trees[at + 1..], depth, found);
    }
}
