//! `cfg_if!`: branches with the exact condition of each.

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};
use syn::parse::Parser;

use super::super::Lower;
use super::super::cfg::predicate;
use super::super::stmt::Stmts;
use super::args::is_punct;
use crate::syntax::ir::{BlockKind, Cfg, ItemId, MacroForm, Stmt};
use crate::text::Span;

impl Lower<'_> {
    /// `cfg_if!` as a statement: the statements of all branches, each under its condition.
    pub(super) fn cfg_if_stmts(&mut self, mac: &syn::Macro, found: &mut Stmts) -> bool {
        let Some(branches) = branches(&mac.tokens) else { return false };
        let parsed = branches.into_iter().map(|(cfg, group)| Some((cfg, syn::Block::parse_within.parse2(group.stream()).ok()?)));
        let Some(parsed) = parsed.collect::<Option<Vec<_>>>() else { return false };
        for (cfg, stmts) in parsed {
            let mut inner = Stmts::default();
            self.stmts_into(&stmts, &mut inner);
            self.add_branch(&cfg, inner, found);
        }
        true
    }

    /// `cfg_if!` where a value is wanted: a block with the statements of all branches.
    pub(super) fn cfg_if_block(&mut self, mac: &syn::Macro) -> Option<MacroForm> {
        let mut done = false;
        let block = self.block_of(BlockKind::Plain, None, Span::NONE, Span::NONE, |this, found| {
            done = this.cfg_if_stmts(mac, found);
        });
        done.then_some(MacroForm::Block(block))
    }

    fn add_branch(&mut self, cfg: &Cfg, inner: Stmts, found: &mut Stmts) {
        for mut stmt in inner.list {
            let (Stmt::Let { attrs, .. } | Stmt::Expr { attrs, .. }) = &mut stmt;
            attrs.add_cfg(cfg);
            found.list.push(stmt);
        }
        if let Some(expr) = inner.tail {
            let attrs = crate::syntax::ir::Attrs { cfg: cfg.clone(), ..Default::default() };
            found.list.push(Stmt::Expr { expr, semi: false, attrs: attrs.into() });
        }
        self.condition_items(&inner.items, cfg);
        found.items.extend(inner.items);
    }

    /// Puts items under one more condition.
    pub(in super::super) fn condition_items(&mut self, items: &[ItemId], cfg: &Cfg) {
        for id in items {
            let attrs = &mut self.file.items[id.0 as usize].attrs;
            attrs.cfg = cfg.and(&attrs.cfg);
        }
    }
}

/// `if #[cfg(a)] { .. } else if #[cfg(b)] { .. } else { .. }`: each group with its condition and the negations of those before it.
pub(in super::super) fn branches(tokens: &TokenStream) -> Option<Vec<(Cfg, Group)>> {
    let trees: Vec<TokenTree> = tokens.clone().into_iter().collect();
    let mut rest = &trees[..];
    let mut before = Cfg::True;
    let mut found = Vec::new();
    loop {
        let is_if = matches!(rest.first(), Some(TokenTree::Ident(word)) if word == "if");
        let (cfg, after) = if is_if { condition(&rest[1..])? } else { (Cfg::True, rest) };
        let [TokenTree::Group(group), after @ ..] = after else { return None };
        if group.delimiter() != Delimiter::Brace {
            return None;
        }
        found.push((before.and(&cfg), group.clone()));
        before = before.and(&cfg.negate());
        match after {
            [] => return Some(found),
            [TokenTree::Ident(word), after @ ..] if word == "else" && is_if => rest = after,
            _ => return None,
        }
    }
}

/// `a => { .. } b => { .. } _ => { .. }` of `cfg_select!`: each group with its condition and the negations of those before it.
pub(in super::super) fn arms(tokens: &TokenStream) -> Option<Vec<(Cfg, Group)>> {
    let trees: Vec<TokenTree> = tokens.clone().into_iter().collect();
    let mut rest = &trees[..];
    let mut before = Cfg::True;
    let mut found = Vec::new();
    while !rest.is_empty() {
        let arrow = rest.windows(2).position(|pair| is_punct(&pair[0], '=') && is_punct(&pair[1], '>'))?;
        let cfg = match &rest[..arrow] {
            [TokenTree::Ident(word)] if word == "_" || word == "true" => Cfg::True,
            written => predicate(written),
        };
        let [TokenTree::Group(group), after @ ..] = &rest[arrow + 2..] else { return None };
        found.push((before.and(&cfg), group.clone()));
        before = before.and(&cfg.negate());
        rest = match after {
            [comma, after @ ..] if is_punct(comma, ',') => after,
            after => after,
        };
    }
    Some(found)
}

fn condition(trees: &[TokenTree]) -> Option<(Cfg, &[TokenTree])> {
    let [hash, TokenTree::Group(attr), rest @ ..] = trees else { return None };
    let inner: Vec<TokenTree> = attr.stream().into_iter().collect();
    match &inner[..] {
        [TokenTree::Ident(word), TokenTree::Group(args)] if is_punct(hash, '#') && word == "cfg" => {
            let args: Vec<TokenTree> = args.stream().into_iter().collect();
            Some((predicate(&args), rest))
        }
        _ => None,
    }
}
