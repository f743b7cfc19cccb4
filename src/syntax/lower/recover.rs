//! Texts that syn refuses: all items are read but those that it refuses.

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};
use syn::parse::{ParseStream, Parser};

use super::older;

/// How many ends of one item are tried.
const MAX_TRIES: u32 = 16;

/// The tree of a text, and what syn says of the items that are missing in it. An error where the text is no tokens.
pub(super) fn parse(code: &str) -> syn::Result<(syn::File, Vec<syn::Error>)> {
    proc_macro2::extra::invalidate_current_thread_spans();
    match syn::parse2(code.parse()?) {
        Ok(file) => Ok((file, Vec::new())),
        Err(refused) => {
            let tokens = respelled(code.parse()?);
            if let Ok(file) = syn::parse2(tokens.clone()) {
                return Ok((file, Vec::new()));
            }
            let tokens = older::respelled(tokens);
            match syn::parse2(tokens.clone()) {
                Ok(file) => Ok((file, Vec::new())),
                Err(_) => Ok(item_by_item(tokens, refused)),
            }
        }
    }
}

/// The tokens without what syn does not know, at any depth: `pub` and `pub(..)` before `impl` and `unsafe impl`, which an attribute's macro
/// understands, and the type of `try bikeshed T { .. }`.
fn respelled(tokens: TokenStream) -> TokenStream {
    let mut kept: Vec<TokenTree> = Vec::new();
    let mut in_type = false;
    for tree in tokens {
        in_type |= is_word(Some(&tree), "bikeshed") && is_word(kept.last(), "try");
        in_type &= !matches!(&tree, TokenTree::Group(group) if group.delimiter() == Delimiter::Brace);
        if in_type {
            continue;
        }
        let tree = match tree {
            TokenTree::Group(group) => {
                let mut inner = Group::new(group.delimiter(), respelled(group.stream()));
                inner.set_span(group.span());
                TokenTree::Group(inner)
            }
            other => other,
        };
        if is_word(Some(&tree), "impl") {
            let end = kept.len() - usize::from(is_word(kept.last(), "unsafe"));
            let is_scope =
                |tree: Option<&TokenTree>| matches!(tree, Some(TokenTree::Group(it)) if it.delimiter() == Delimiter::Parenthesis);
            let start = end - usize::from(is_scope(end.checked_sub(1).and_then(|at| kept.get(at))));
            if let Some(at) = start.checked_sub(1).filter(|at| is_word(kept.get(*at), "pub")) {
                kept.drain(at..end);
            }
        }
        kept.push(tree);
    }
    kept.into_iter().collect()
}

fn is_word(tree: Option<&TokenTree>, word: &str) -> bool {
    matches!(tree, Some(TokenTree::Ident(it)) if it == word)
}

/// Reads items one at a time; `refused` is what syn says of the whole.
fn item_by_item(tokens: TokenStream, refused: syn::Error) -> (syn::File, Vec<syn::Error>) {
    let mut file = syn::File { shebang: None, frontmatter: None, attrs: Vec::new(), items: Vec::new() };
    let mut errors = Vec::new();
    let parse_head = |input: ParseStream<'_>| Ok((input.call(syn::Attribute::parse_inner)?, input.parse::<TokenStream>()?));
    let rest = match parse_head.parse2(tokens.clone()) {
        Ok((attrs, rest)) => {
            file.attrs = attrs;
            rest
        }
        Err(_) => tokens,
    };
    let mut item: Vec<TokenTree> = Vec::new();
    let mut tries = 0;
    let mut trees = rest.into_iter().peekable();
    while let Some(tree) = trees.next() {
        let closes = matches!(&tree, TokenTree::Group(group) if group.delimiter() == Delimiter::Brace);
        let ends = matches!(&tree, TokenTree::Punct(it) if it.as_char() == ';');
        item.push(tree);
        let may_end = ends || (closes && tries < MAX_TRIES);
        if !may_end {
            continue;
        }
        tries += 1;
        match syn::parse2(item.iter().cloned().collect()) {
            Ok(read) => file.items.push(read),
            // `use a::{b};`, `const A: B = C { .. };`
            Err(_) if closes && matches!(trees.peek(), Some(TokenTree::Punct(_))) => continue,
            Err(error) => errors.push(error),
        }
        item.clear();
        tries = 0;
    }
    if !item.is_empty() || errors.is_empty() {
        errors.push(refused);
    }
    (file, errors)
}
