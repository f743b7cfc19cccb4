//! Macro calls in bodies, read by the grammar of what they are called. Nothing here knows which macro a name means.

mod args;
mod captures;
mod cfg_if;
mod generator;
mod json;
mod paste;
mod select;
mod unknown;

pub(super) use cfg_if::{arms, branches};

use syn::parse::{ParseStream, Parser};

use super::Lower;
use super::cfg::cfg;
use super::items::delimiters;
use super::stmt::Stmts;
use crate::syntax::ir::{Expr, ExprId, MacroCall, MacroForm};

/// Macros whose tokens are never code where they stand.
const NO_CODE: &[&str] = &[
    "stringify",
    "quote",
    "quote_spanned",
    "parse_quote",
    "parse_quote_spanned",
    "compile_error",
    "line",
    "column",
    "file",
    "module_path",
    "include_str",
    "include_bytes",
    "include",
    "macro_rules",
];

/// Macros whose arguments are a looser list where they are no plain one.
const LOGS: &[&str] =
    &["trace", "debug", "info", "warn", "error", "event", "span", "trace_span", "debug_span", "info_span", "warn_span", "error_span"];

impl Lower<'_> {
    /// A macro call as an expression.
    pub(super) fn macro_call(&mut self, mac: &syn::Macro, braced: bool) -> ExprId {
        let path = self.path(&mac.path);
        let (open, close) = delimiters(&mac.delimiter);
        let tokens = self.reader.token_span(self.reader.after(open), self.reader.start(close));
        let span = self.joined(path.span, close);
        let first = ExprId(self.body.exprs.len() as u32);
        let form = self.macro_form(mac);
        self.expr_node(Expr::Macro(Box::new(MacroCall { path, tokens, first, form, braced })), span)
    }

    /// A macro call as a statement.
    pub(super) fn stmt_macro(&mut self, it: &syn::StmtMacro, last: bool, found: &mut Stmts) {
        if self.spliced_macro(&it.mac, last && it.semi_token.is_none(), found) {
            return;
        }
        let braced = it.semi_token.is_none() && !last && matches!(it.mac.delimiter, syn::MacroDelimiter::Brace(_));
        let attrs = self.attrs(&it.attrs);
        let expr = self.macro_call(&it.mac, braced);
        found.push_expr(expr, it.semi_token.is_some(), last, attrs);
    }

    /// Macros whose statements are those of the block around them: `cfg_if!`, `paste!`, and `pin!` with `let`s.
    pub(super) fn spliced_macro(&mut self, mac: &syn::Macro, last: bool, found: &mut Stmts) -> bool {
        let Some(name) = mac.path.segments.last().map(|it| &it.ident) else { return false };
        match self.reader.symbol(name).as_str() {
            "cfg_if" => return self.cfg_if_stmts(mac, found),
            "paste" => return self.pasted_stmts(mac, last, found),
            "pin" => {}
            _ => return false,
        }
        let Ok(stmts) = syn::Block::parse_within.parse2(mac.tokens.clone()) else { return false };
        let all_lets = !stmts.is_empty() && stmts.iter().all(|stmt| matches!(stmt, syn::Stmt::Local(_)));
        if all_lets {
            self.stmts_into(&stmts, found);
        }
        all_lets
    }

    fn macro_form(&mut self, mac: &syn::Macro) -> MacroForm {
        let Some(name) = mac.path.segments.last().map(|it| self.reader.symbol(&it.ident)) else { return MacroForm::Opaque };
        let special = match name.as_str() {
            name if NO_CODE.contains(&name) => Some(MacroForm::Opaque),
            "cfg" => Some(MacroForm::Cfg(cfg(&mac.tokens))),
            "select" | "select_biased" => self.select(&mac.tokens),
            "matches" | "assert_matches" | "debug_assert_matches" => self.matches(&mac.tokens),
            "vec" | "smallvec" | "arrayvec" | "svec" => self.repeat(&mac.tokens),
            "json" | "json_internal" => Some(self.json(&mac.tokens)),
            "stream" | "try_stream" | "EventStream" | "TextStream" | "ByteStream" | "ReaderStream" | "gen" | "async_stream_block" => {
                self.generator(&mac.tokens)
            }
            "cfg_if" => self.cfg_if_block(mac),
            "paste" => self.pasted_expr(mac),
            _ => None,
        };
        let is_log = LOGS.contains(&name.as_str());
        let parsed = special.or_else(|| self.args(&mac.tokens)).or_else(|| if is_log { None } else { self.statements(mac) });
        parsed.unwrap_or_else(|| self.unknown(&mac.tokens))
    }

    fn matches(&mut self, tokens: &proc_macro2::TokenStream) -> Option<MacroForm> {
        let parser = |input: ParseStream| {
            let scrutinee: syn::Expr = input.parse()?;
            input.parse::<syn::Token![,]>()?;
            let pat = syn::Pat::parse_multi_with_leading_vert(input)?;
            let guard = match input.parse::<Option<syn::Token![if]>>()? {
                Some(_) => Some(input.parse::<syn::Expr>()?),
                None => None,
            };
            input.parse::<proc_macro2::TokenStream>()?;
            Ok((scrutinee, pat, guard))
        };
        let (scrutinee, pat, guard) = parser.parse2(tokens.clone()).ok()?;
        let scrutinee = self.expr(&scrutinee);
        let pat = self.pat(&pat);
        Some(MacroForm::Matches { scrutinee, pat, guard: guard.map(|guard| self.expr(&guard)) })
    }

    fn repeat(&mut self, tokens: &proc_macro2::TokenStream) -> Option<MacroForm> {
        let parser = |input: ParseStream| {
            let element: syn::Expr = input.parse()?;
            input.parse::<syn::Token![;]>()?;
            Ok((element, input.parse::<syn::Expr>()?))
        };
        let (element, length) = parser.parse2(tokens.clone()).ok()?;
        let element = self.expr(&element);
        Some(MacroForm::Repeat(element, self.expr(&length)))
    }
}
