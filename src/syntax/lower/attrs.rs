//! Attributes to their neutral form, `cfg_attr` unfolded.

use proc_macro2::{Delimiter, TokenStream, TokenTree};

use super::Lower;
use super::cfg::{cfg, predicate, split_commas};
use super::literal::literal;
use crate::syntax::ir::{Attr, AttrArg, Attrs, Cfg, Literal, Path, Segment};
use crate::text::{Span, Symbol, sym};

/// How deep `cfg_attr` may stand in `cfg_attr`.
const NESTED_CFG_ATTR: u32 = 16;

impl Lower<'_> {
    /// The attributes of one node, in order.
    pub(super) fn attrs(&mut self, attrs: &[syn::Attribute]) -> Attrs {
        let mut found = Found::default();
        for attr in attrs {
            self.attr(attr, &mut found);
        }
        found.finish()
    }

    fn attr(&mut self, attr: &syn::Attribute, found: &mut Found) {
        match &attr.meta {
            syn::Meta::NameValue(it) if is(&it.path, "doc") => {}
            syn::Meta::List(it) if is(&it.path, "cfg") => found.cfg = found.cfg.and(&cfg(&it.tokens)),
            syn::Meta::List(it) if is(&it.path, "cfg_attr") => {
                let span = self.attr_span(attr);
                let trees: Vec<TokenTree> = it.tokens.clone().into_iter().collect();
                self.cfg_attr(&trees, &Cfg::True, span, NESTED_CFG_ATTR, found);
            }
            syn::Meta::List(it) if is(&it.path, "derive") => self.derives(it.tokens.clone(), found),
            syn::Meta::Path(path) => {
                let (path, span) = (self.path(path), self.attr_span(attr));
                found.list.push(Attr { cfg: Cfg::True, path, args: Box::default(), span });
            }
            syn::Meta::List(it) => {
                let (path, span) = (self.path(&it.path), self.attr_span(attr));
                let args = self.attr_args(it.tokens.clone());
                found.list.push(Attr { cfg: Cfg::True, path, args, span });
            }
            syn::Meta::NameValue(it) => {
                let (path, span) = (self.path(&it.path), self.attr_span(attr));
                let arg = match &it.value {
                    syn::Expr::Lit(value) => AttrArg::KeyValue(sym::EMPTY, literal(&value.lit)),
                    _ => AttrArg::Tokens(self.source_of(it.eq_token.spans[0], attr).into()),
                };
                found.list.push(Attr { cfg: Cfg::True, path, args: Box::new([arg]), span });
            }
        }
    }

    fn attr_span(&self, attr: &syn::Attribute) -> Span {
        self.reader.span(self.reader.start(attr.pound_token.span), self.reader.after(attr.bracket_token.span.close()))
    }

    /// What stands after `=` in an attribute.
    fn source_of(&self, eq: proc_macro2::Span, attr: &syn::Attribute) -> &str {
        let (start, end) = (self.reader.after(eq), self.reader.start(attr.bracket_token.span.close()));
        self.reader.slice(start, end).trim()
    }

    fn cfg_attr(&mut self, trees: &[TokenTree], outer: &Cfg, span: Span, limit: u32, found: &mut Found) {
        let mut pieces = split_commas(trees);
        let Some(condition) = pieces.next() else { return };
        let condition = outer.and(&predicate(condition));
        for piece in pieces {
            self.conditional_attr(piece, &condition, span, limit, found);
        }
    }

    fn conditional_attr(&mut self, trees: &[TokenTree], condition: &Cfg, span: Span, limit: u32, found: &mut Found) {
        let (path, rest) = self.path_of_trees(trees);
        let Some(path) = path else { return };
        let name = path.as_ident().unwrap_or(sym::EMPTY);
        let args = match rest {
            [] => Box::default(),
            [TokenTree::Group(group)] if name == sym::CFG => {
                let holds = Cfg::Any(Box::new([condition.negate(), cfg(&group.stream())]));
                found.cfg = found.cfg.and(&holds);
                return;
            }
            [TokenTree::Group(group)] if name == sym::CFG_ATTR => {
                if let Some(limit) = limit.checked_sub(1) {
                    let trees: Vec<TokenTree> = group.stream().into_iter().collect();
                    self.cfg_attr(&trees, condition, span, limit, found);
                }
                return;
            }
            [TokenTree::Group(group)] if name == sym::DERIVE => return self.derives(group.stream(), found),
            [TokenTree::Group(group)] => self.attr_args(group.stream()),
            [TokenTree::Punct(eq), TokenTree::Literal(_)] if name.as_str() == "doc" && eq.as_char() == '=' => return,
            [TokenTree::Punct(eq), value @ ..] if eq.as_char() == '=' => Box::new([match literal_of_trees(value) {
                Some(value) => AttrArg::KeyValue(sym::EMPTY, value),
                None => AttrArg::Tokens(text_of(value)),
            }]),
            other => Box::new([AttrArg::Tokens(text_of(other))]),
        };
        found.list.push(Attr { cfg: condition.clone(), path, args, span });
    }

    fn derives(&mut self, tokens: TokenStream, found: &mut Found) {
        let trees: Vec<TokenTree> = tokens.into_iter().collect();
        for piece in split_commas(&trees) {
            found.derives.extend(self.path_of_trees(piece).0);
        }
    }

    fn attr_args(&mut self, tokens: TokenStream) -> Box<[AttrArg]> {
        let trees: Vec<TokenTree> = tokens.into_iter().collect();
        split_commas(&trees).map(|piece| self.attr_arg(piece)).collect()
    }

    fn attr_arg(&mut self, trees: &[TokenTree]) -> AttrArg {
        if let Some(value) = literal_of_trees(trees) {
            return AttrArg::Literal(value);
        }
        if let Some(arg) = key_value(trees) {
            return arg;
        }
        match self.path_of_trees(trees) {
            (Some(path), []) => AttrArg::Path(path),
            (Some(path), [TokenTree::Group(group)]) if group.delimiter() == Delimiter::Parenthesis => {
                AttrArg::List(path, self.attr_args(group.stream()))
            }
            _ => AttrArg::Tokens(text_of(trees)),
        }
    }

    /// The path at the start of token trees, and what follows it.
    fn path_of_trees<'t>(&mut self, trees: &'t [TokenTree]) -> (Option<Path>, &'t [TokenTree]) {
        let mut segments = Vec::new();
        let (global, mut rest) = match strip_colons(trees) {
            Some(rest) => (true, rest),
            None => (false, trees),
        };
        while let [TokenTree::Ident(ident), after @ ..] = rest {
            segments.push(self.segment(ident));
            rest = after;
            match strip_colons(after) {
                Some(next) if matches!(next.first(), Some(TokenTree::Ident(_))) => rest = next,
                _ => break,
            }
        }
        let span = match (segments.first(), segments.last()) {
            (Some(Segment { span: first, .. }), Some(Segment { span: last, .. })) => first.to(*last),
            _ => return (None, trees),
        };
        (Some(Path { global, qself: None, segments: segments.into(), span }), rest)
    }
}

#[derive(Default)]
struct Found {
    cfg: Cfg,
    derives: Vec<Path>,
    list: Vec<Attr>,
}

impl Found {
    fn finish(self) -> Attrs {
        Attrs { cfg: self.cfg, derives: self.derives.into(), list: self.list.into() }
    }
}

fn is(path: &syn::Path, name: &str) -> bool {
    path.is_ident(name)
}

fn strip_colons(trees: &[TokenTree]) -> Option<&[TokenTree]> {
    match trees {
        [TokenTree::Punct(a), TokenTree::Punct(b), rest @ ..] if a.as_char() == ':' && b.as_char() == ':' => Some(rest),
        _ => None,
    }
}

/// `key = literal`, `a.b = literal`
fn key_value(trees: &[TokenTree]) -> Option<AttrArg> {
    let at = trees.iter().position(|tree| matches!(tree, TokenTree::Punct(it) if it.as_char() == '='))?;
    let value = literal_of_trees(&trees[at + 1..])?;
    let is_key = |tree: &TokenTree| matches!(tree, TokenTree::Ident(_)) || matches!(tree, TokenTree::Punct(it) if it.as_char() == '.');
    if at == 0 || !trees[..at].iter().all(is_key) {
        return None;
    }
    let key: String = trees[..at].iter().map(ToString::to_string).collect();
    Some(AttrArg::KeyValue(Symbol::new(&key), value))
}

fn literal_of_trees(trees: &[TokenTree]) -> Option<Literal> {
    match trees {
        [TokenTree::Literal(it)] => Some(literal(&syn::Lit::new(it.clone()))),
        [TokenTree::Ident(it)] if it == "true" => Some(Literal::Bool(true)),
        [TokenTree::Ident(it)] if it == "false" => Some(Literal::Bool(false)),
        [TokenTree::Punct(minus), TokenTree::Literal(_)] if minus.as_char() == '-' => Some(Literal::Other),
        _ => None,
    }
}

fn text_of(trees: &[TokenTree]) -> Box<str> {
    trees.iter().cloned().collect::<TokenStream>().to_string().into()
}
