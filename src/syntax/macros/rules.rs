//! The rules of a `macro_rules!`: matchers and transcribers.

use proc_macro2::Delimiter;

use super::token::{At, Kind, Leaf, Tree, token_length};

/// One rule.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Rule {
    pub(super) matcher: Vec<Pattern>,
    pub(super) transcriber: Vec<Out>,
}

/// A part of a matcher.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) enum Pattern {
    Leaf(Box<str>),
    Group(Delimiter, Vec<Pattern>),
    Var(Box<str>, Fragment),
    Repeat(Repeat<Pattern>),
}

/// A part of a transcriber.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) enum Out {
    Leaf(Leaf),
    Group { delimiter: Delimiter, inner: Vec<Out>, open: At, close: At },
    Var(Box<str>, At),
    Repeat(Repeat<Out>),
    Crate(At),
}

/// `$(..) separator operator`
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Repeat<T> {
    pub(super) inner: Vec<T>,
    pub(super) separator: Vec<Leaf>,
    pub(super) least: usize,
    pub(super) most: usize,
}

/// Fragment specifiers.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Fragment {
    Ident,
    Path,
    Ty,
    Expr,
    Pat,
    PatParam,
    Stmt,
    Block,
    Item,
    Vis,
    Literal,
    Lifetime,
    Meta,
    Tt,
}

/// `(matcher) => {transcriber}; ..`, also without arrow as in `macro name(..) {..}`.
pub(super) fn parse(trees: &[Tree]) -> Option<Vec<Rule>> {
    let mut rules = Vec::new();
    let mut rest = trees;
    while let [Tree::Group(matcher), after @ ..] = rest {
        let after = match after {
            [eq, arrow, after @ ..] if eq.is_punct("=") && arrow.is_punct(">") => after,
            other => other,
        };
        let [Tree::Group(transcriber), after @ ..] = after else { return None };
        rules.push(Rule { matcher: patterns(&matcher.trees)?, transcriber: outs(&transcriber.trees)? });
        rest = match after {
            [separator, after @ ..] if separator.is_punct(";") || separator.is_punct(",") => after,
            other => other,
        };
    }
    (rest.is_empty() && !rules.is_empty()).then_some(rules)
}

fn patterns(trees: &[Tree]) -> Option<Vec<Pattern>> {
    let mut found = Vec::new();
    let mut rest = trees;
    while let [first, after @ ..] = rest {
        rest = after;
        found.push(match first {
            dollar if dollar.is_punct("$") => match after {
                [Tree::Group(group), after @ ..] if group.delimiter == Delimiter::Parenthesis => {
                    let (repeat, after) = repeat(patterns(&group.trees)?, after)?;
                    rest = after;
                    Pattern::Repeat(repeat)
                }
                [name, colon, kind, after @ ..] if colon.is_punct(":") => {
                    rest = after;
                    Pattern::Var(name.as_ident()?.into(), fragment(kind.as_ident()?)?)
                }
                _ => return None,
            },
            Tree::Leaf(leaf) => Pattern::Leaf(leaf.text.clone()),
            Tree::Group(group) => Pattern::Group(group.delimiter, patterns(&group.trees)?),
        });
    }
    Some(found)
}

fn outs(trees: &[Tree]) -> Option<Vec<Out>> {
    let mut found = Vec::new();
    let mut rest = trees;
    while let [first, after @ ..] = rest {
        rest = after;
        found.push(match first {
            Tree::Leaf(dollar) if first.is_punct("$") => match after {
                [Tree::Group(group), after @ ..] if group.delimiter == Delimiter::Parenthesis => {
                    let (repeat, after) = repeat(outs(&group.trees)?, after)?;
                    rest = after;
                    Out::Repeat(repeat)
                }
                [Tree::Leaf(name), after @ ..] if name.kind == Kind::Ident => {
                    rest = after;
                    if &*name.text == "crate" { Out::Crate(name.at) } else { Out::Var(name.text.clone(), name.at) }
                }
                [second, after @ ..] if second.is_punct("$") => {
                    rest = after;
                    Out::Leaf(dollar.clone())
                }
                _ => return None,
            },
            Tree::Leaf(leaf) => Out::Leaf(leaf.clone()),
            Tree::Group(group) => {
                let inner = outs(&group.trees)?;
                Out::Group { delimiter: group.delimiter, inner, open: group.open, close: group.close }
            }
        });
    }
    Some(found)
}

/// The separator and operator behind `$(..)`, and what follows them.
fn repeat<T>(inner: Vec<T>, trees: &[Tree]) -> Option<(Repeat<T>, &[Tree])> {
    let length = if operator(trees.first()?).is_some() { 0 } else { token_length(trees) };
    let (separator, rest) = trees.split_at_checked(length)?;
    let separator = separator.iter().map(|tree| if let Tree::Leaf(leaf) = tree { Some(leaf.clone()) } else { None });
    let separator: Vec<Leaf> = separator.collect::<Option<_>>()?;
    let (least, most) = operator(rest.first()?)?;
    Some((Repeat { inner, separator, least, most }, &rest[1..]))
}

fn operator(tree: &Tree) -> Option<(usize, usize)> {
    match tree {
        it if it.is_punct("*") => Some((0, usize::MAX)),
        it if it.is_punct("+") => Some((1, usize::MAX)),
        it if it.is_punct("?") => Some((0, 1)),
        _ => None,
    }
}

fn fragment(name: &str) -> Option<Fragment> {
    Some(match name {
        "ident" => Fragment::Ident,
        "path" => Fragment::Path,
        "ty" => Fragment::Ty,
        "expr" | "expr_2021" => Fragment::Expr,
        "pat" => Fragment::Pat,
        "pat_param" => Fragment::PatParam,
        "stmt" => Fragment::Stmt,
        "block" => Fragment::Block,
        "item" => Fragment::Item,
        "vis" => Fragment::Vis,
        "literal" => Fragment::Literal,
        "lifetime" => Fragment::Lifetime,
        "meta" => Fragment::Meta,
        "tt" => Fragment::Tt,
        _ => return None,
    })
}
