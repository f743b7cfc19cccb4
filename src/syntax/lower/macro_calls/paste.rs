//! `paste!`: `[< a b >]` fused to one identifier, the rest as it stands.

use std::sync::Arc;

use proc_macro2::{Delimiter, Spacing, TokenStream, TokenTree};
use syn::parse::Parser;

use super::super::Lower;
use super::super::items::delimiters;
use super::super::stmt::Stmts;
use super::args::is_punct;
use crate::syntax::ir::{MacroForm, Origin};
use crate::syntax::printed::Printed;
use crate::syntax::reader::Reader;
use crate::text::{OriginId, Span, Symbol};

impl Lower<'_> {
    /// Runs `inner` on the fused tokens; `None` if there is nothing to fuse, or something that cannot be.
    pub(in super::super) fn pasted<R>(&mut self, mac: &syn::Macro, inner: impl FnOnce(&mut Self, TokenStream) -> R) -> Option<R> {
        let mut text = Fused::default();
        self.fuse(mac.tokens.clone(), &mut text)?;
        if !text.changed {
            return None;
        }
        let origin = OriginId(self.file.origins.len() as u32 + 1);
        let printed = Arc::new(Printed { text: text.text.into(), table: text.table.into(), origin });
        let (open, close) = delimiters(&mac.delimiter);
        let call = self.reader.span(self.reader.start(open), self.reader.after(close));
        let (source, name) = (self.file.source, Symbol::new("paste"));
        self.file.origins.push(Origin { printed: Some(Arc::clone(&printed)), text: source, call, name });
        let tokens = printed.text.parse().ok()?;
        let outer = std::mem::replace(&mut self.reader, Reader::printed(printed));
        let result = inner(self, tokens);
        self.reader = outer;
        Some(result)
    }

    /// `paste!` as an expression.
    pub(super) fn pasted_expr(&mut self, mac: &syn::Macro) -> Option<MacroForm> {
        let expand = |this: &mut Self, tokens| Some(MacroForm::Expanded(this.expr(&syn::parse2(tokens).ok()?)));
        self.pasted(mac, expand).flatten()
    }

    /// `paste!` as statements of the block around it.
    pub(super) fn pasted_stmts(&mut self, mac: &syn::Macro, last: bool, found: &mut Stmts) -> bool {
        let expand = |this: &mut Self, tokens| match syn::Block::parse_within.parse2(tokens) {
            Ok(stmts) => {
                let mut inner = Stmts::default();
                this.stmts_into(&stmts, &mut inner);
                found.list.extend(inner.list);
                found.items.extend(inner.items);
                if let Some(tail) = inner.tail {
                    found.push_expr(tail, false, last, crate::syntax::ir::Attrs::default());
                }
                true
            }
            Err(_) => false,
        };
        self.pasted(mac, expand).unwrap_or(false)
    }

    fn fuse(&self, tokens: TokenStream, into: &mut Fused) -> Option<()> {
        for tree in tokens {
            match tree {
                TokenTree::Group(group) => {
                    let inner: Vec<TokenTree> = group.stream().into_iter().collect();
                    if let [open, parts @ .., close] = &inner[..]
                        && group.delimiter() == Delimiter::Bracket
                        && is_punct(open, '<')
                        && is_punct(close, '>')
                    {
                        let (start, end) = (self.reader.start(group.span_open()), self.reader.after(group.span_close()));
                        into.push(&fused_name(parts)?, self.reader.span(start, end));
                        into.changed = true;
                        continue;
                    }
                    let (open, close) = match group.delimiter() {
                        Delimiter::Parenthesis | Delimiter::None => ("(", ")"),
                        Delimiter::Brace => ("{", "}"),
                        Delimiter::Bracket => ("[", "]"),
                    };
                    into.push(open, self.reader.token(group.span_open(), 1));
                    self.fuse(group.stream(), into)?;
                    into.push(close, self.reader.token(group.span_close(), 1));
                }
                TokenTree::Punct(it) => {
                    into.push(&it.as_char().to_string(), self.reader.token(it.span(), 1));
                    into.joint = it.spacing() == Spacing::Joint;
                }
                other => {
                    let text = other.to_string();
                    into.push(&text, self.reader.token(other.span(), text.len() as u32));
                }
            }
        }
        Some(())
    }
}

#[derive(Default)]
struct Fused {
    text: String,
    table: Vec<(u32, Span)>,
    joint: bool,
    /// Whether anything was fused.
    changed: bool,
}

impl Fused {
    fn push(&mut self, token: &str, span: Span) {
        if !std::mem::take(&mut self.joint) {
            self.text.push(' ');
        }
        self.table.push((self.text.len() as u32, span));
        self.text.push_str(token);
    }
}

/// The identifier that `a "b" 1 c:snake` makes.
fn fused_name(parts: &[TokenTree]) -> Option<String> {
    let mut done = String::new();
    let mut last = String::new();
    let mut rest = parts;
    while let [first, after @ ..] = rest {
        rest = after;
        match first {
            TokenTree::Punct(it) if it.as_char() == ':' => {
                let [TokenTree::Ident(mode), after @ ..] = after else { return None };
                rest = after;
                last = changed(&last, &mode.to_string())?;
            }
            TokenTree::Ident(_) | TokenTree::Literal(_) => {
                done.push_str(&last);
                first.to_string().trim_start_matches("r#").trim_matches('"').clone_into(&mut last);
            }
            _ => return None,
        }
    }
    done.push_str(&last);
    syn::parse2::<syn::Ident>(done.parse().ok()?).is_ok().then_some(done)
}

fn changed(word: &str, mode: &str) -> Option<String> {
    Some(match mode {
        "lower" => word.to_lowercase(),
        "upper" => word.to_uppercase(),
        "snake" => snake(word),
        "camel" => word.split('_').map(capital).collect(),
        _ => return None,
    })
}

fn snake(word: &str) -> String {
    let mut found = String::new();
    let mut before = '_';
    for c in word.chars() {
        if c.is_uppercase() && before != '_' && !before.is_uppercase() {
            found.push('_');
        }
        found.extend(c.to_lowercase());
        before = c;
    }
    found
}

fn capital(word: &str) -> String {
    let mut chars = word.chars();
    chars.next().map_or(String::new(), |first| first.to_uppercase().chain(chars.flat_map(char::to_lowercase)).collect())
}
