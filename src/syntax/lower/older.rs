//! Types and parameters as the editions before 2021 write them, respelled as syn knows them.

use proc_macro2::{Delimiter, Group, Ident, Punct, Spacing, Span, TokenStream, TokenTree};

/// The tokens with `dyn` before traits that stand as types (`Box<Fn(u32) + Send>`), and `_:` before the types of parameters
/// without a name (`fn f(&self, u32);`). What is put in stands where the token after it stands.
pub(super) fn respelled(tokens: TokenStream) -> TokenStream {
    let mut read: Vec<TokenTree> = Vec::new();
    for tree in tokens {
        let tree = match tree {
            TokenTree::Group(group) => {
                let is_parenthesis = group.delimiter() == Delimiter::Parenthesis;
                if is_parenthesis && let Some(at) = bare_trait(&read) {
                    let word = Ident::new("dyn", read[at].span());
                    read.insert(at, TokenTree::Ident(word));
                }
                let inner = respelled(group.stream());
                let inner = if is_parenthesis && is_signature(&read) { named(inner) } else { inner };
                let mut new = Group::new(group.delimiter(), inner);
                new.set_span(group.span());
                TokenTree::Group(new)
            }
            other => other,
        };
        read.push(tree);
    }
    read.into_iter().collect()
}

/// Where `for<'a> path::Fn` begins that stands last in `read` as a type without `dyn`.
fn bare_trait(read: &[TokenTree]) -> Option<usize> {
    let last = word(read.last()?)?;
    if !matches!(last.as_str(), "Fn" | "FnMut" | "FnOnce" | "FnBox") {
        return None;
    }
    let mut start = read.len() - 1;
    while start >= 2 && is(&read[start - 1], ':') && is(&read[start - 2], ':') {
        start -= 2;
        start -= usize::from(start > 0 && word(&read[start - 1]).is_some());
    }
    if start > 0 && is(&read[start - 1], '>') {
        start = read[..start].iter().rposition(|tree| word(tree).is_some_and(|it| it == "for"))?;
    }
    let Some(before) = start.checked_sub(1).map(|at| &read[at]) else { return Some(start) };
    let is_lifetime = || start >= 2 && word(before).is_some() && is(&read[start - 2], '\'');
    let stands_as_type = ['<', ',', '&', '=', '>'].iter().any(|it| is(before, *it))
        || word(before).is_some_and(|it| matches!(it.as_str(), "mut" | "const" | "for"))
        || is_lifetime();
    stands_as_type.then_some(start)
}

/// Whether a function's name, and its generics, stand last.
fn is_signature(read: &[TokenTree]) -> bool {
    let mut end = read.len();
    if read.last().is_some_and(|tree| is(tree, '>')) {
        let mut open = 0;
        while let Some(at) = end.checked_sub(1) {
            open += if is(&read[at], '>') && !is_arrow(read, at) { 1 } else { -i32::from(is(&read[at], '<')) };
            end = at;
            if open == 0 {
                break;
            }
        }
    }
    end >= 2 && word(&read[end - 1]).is_some() && word(&read[end - 2]).is_some_and(|it| it == "fn")
}

/// The parameters, each with a name.
fn named(parameters: TokenStream) -> TokenStream {
    let trees: Vec<TokenTree> = parameters.into_iter().collect();
    let mut written = TokenStream::new();
    let (mut start, mut open) = (0, 0);
    for at in 0..=trees.len() {
        if let Some(tree) = trees.get(at) {
            open += i32::from(is(tree, '<')) - i32::from(is(tree, '>') && !is_arrow(&trees, at));
            if open > 0 || !is(tree, ',') {
                continue;
            }
        }
        let parameter = &trees[start..at];
        let attributes = attributes_of(parameter);
        written.extend(parameter[..attributes].iter().cloned());
        if let Some(first) = parameter.get(attributes)
            && is_only_type(&parameter[attributes..])
        {
            written.extend(wild(first.span()));
        }
        written.extend(trees[start + attributes..trees.len().min(at + 1)].iter().cloned());
        start = at + 1;
    }
    written
}

/// How many tokens of a parameter are attributes.
fn attributes_of(parameter: &[TokenTree]) -> usize {
    parameter.chunks_exact(2).take_while(|pair| is(&pair[0], '#')).count() * 2
}

/// A parameter that is no receiver and has no `:` behind a name, and no `...` of C.
fn is_only_type(parameter: &[TokenTree]) -> bool {
    let is_colon = |at: usize| {
        let TokenTree::Punct(it) = &parameter[at] else { return false };
        let follows = at > 0 && matches!(&parameter[at - 1], TokenTree::Punct(it) if it.as_char() == ':' && it.spacing() == Spacing::Joint);
        it.as_char() == ':' && it.spacing() == Spacing::Alone && !follows
    };
    let is_receiver = parameter.last().and_then(word).is_some_and(|it| it == "self");
    !is_receiver && !is(&parameter[0], '.') && !is(&parameter[0], '$') && !(0..parameter.len()).any(is_colon)
}

fn wild(span: Span) -> [TokenTree; 2] {
    let mut colon = Punct::new(':', Spacing::Alone);
    colon.set_span(span);
    [TokenTree::Ident(Ident::new("_", span)), TokenTree::Punct(colon)]
}

fn is_arrow(trees: &[TokenTree], at: usize) -> bool {
    at > 0 && is(&trees[at - 1], '-')
}

fn is(tree: &TokenTree, punct: char) -> bool {
    matches!(tree, TokenTree::Punct(it) if it.as_char() == punct)
}

fn word(tree: &TokenTree) -> Option<String> {
    match tree {
        TokenTree::Ident(it) => Some(it.to_string()),
        _ => None,
    }
}
