//! `cfg` predicates from their tokens.

use proc_macro2::{Delimiter, TokenStream, TokenTree};

use crate::syntax::ir::Cfg;
use crate::text::Symbol;

/// The predicate that stands in `cfg(..)`; what cannot be read is a flag that nobody sets.
pub(super) fn cfg(tokens: &TokenStream) -> Cfg {
    let trees: Vec<TokenTree> = tokens.clone().into_iter().collect();
    predicate(&trees)
}

/// One predicate from its token trees.
pub(super) fn predicate(trees: &[TokenTree]) -> Cfg {
    match trees {
        [TokenTree::Ident(word)] => match word.to_string().as_str() {
            "true" => Cfg::True,
            "false" => Cfg::False,
            word => Cfg::Flag(Symbol::new(word)),
        },
        [TokenTree::Ident(key), TokenTree::Punct(eq), TokenTree::Literal(value)] if eq.as_char() == '=' => {
            let value = match syn::Lit::new(value.clone()) {
                syn::Lit::Str(it) => it.value(),
                _ => value.to_string(),
            };
            Cfg::KeyValue(Symbol::new(&key.to_string()), Symbol::new(&value))
        }
        [TokenTree::Ident(word), TokenTree::Group(group)] if group.delimiter() == Delimiter::Parenthesis => {
            let inner: Vec<TokenTree> = group.stream().into_iter().collect();
            let parts = || split_commas(&inner).map(predicate);
            match word.to_string().as_str() {
                "not" => predicate(without_comma(&inner)).negate(),
                "all" => parts().fold(Cfg::True, |all, one| all.and(&one)),
                "any" => any(parts().collect()),
                other => Cfg::Flag(Symbol::new(&format!("{other}({})", group.stream()))),
            }
        }
        _ => Cfg::Flag(Symbol::new("?")),
    }
}

/// Token trees between commas; empty pieces are left out.
pub(super) fn split_commas(trees: &[TokenTree]) -> impl Iterator<Item = &[TokenTree]> {
    trees.split(|tree| matches!(tree, TokenTree::Punct(it) if it.as_char() == ',')).filter(|piece| !piece.is_empty())
}

fn without_comma(trees: &[TokenTree]) -> &[TokenTree] {
    match trees {
        [rest @ .., TokenTree::Punct(it)] if it.as_char() == ',' => rest,
        all => all,
    }
}

fn any(parts: Vec<Cfg>) -> Cfg {
    match parts.len() {
        0 => Cfg::False,
        _ if parts.contains(&Cfg::True) => Cfg::True,
        1 => parts.into_iter().next().unwrap_or_default(),
        _ => Cfg::Any(parts.into()),
    }
}
