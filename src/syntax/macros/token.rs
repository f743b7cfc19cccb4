//! Tokens that know where they came from, free of proc-macro2's threads.

use proc_macro2::{Delimiter, Spacing, TokenStream, TokenTree};

use crate::syntax::ir::File;
use crate::syntax::printed::Printed;
use crate::syntax::reader::Reader;
use crate::text::{FileId, OriginId, Span};

/// Where a token was written.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum At {
    /// Among the arguments of a call: a span of the file that the call stands in.
    Call(Span),
    /// In a definition: bytes of that text.
    Definition { text: FileId, start: u32, end: u32 },
}

/// One token tree; the same division into trees as proc-macro2's.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) enum Tree {
    Leaf(Leaf),
    Group(Group),
}

/// A token that is no delimiter.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Leaf {
    pub(super) kind: Kind,
    pub(super) text: Box<str>,
    pub(super) at: At,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Kind {
    Ident,
    Literal,
    /// One character; `joint` if the next one stands right behind it.
    Punct {
        joint: bool,
    },
}

/// Tokens between delimiters.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Group {
    pub(super) delimiter: Delimiter,
    pub(super) trees: Vec<Tree>,
    pub(super) open: At,
    pub(super) close: At,
}

impl Tree {
    pub(super) fn is_punct(&self, wanted: &str) -> bool {
        matches!(self, Self::Leaf(Leaf { kind: Kind::Punct { .. }, text, .. }) if **text == *wanted)
    }

    pub(super) fn as_ident(&self) -> Option<&str> {
        match self {
            Self::Leaf(Leaf { kind: Kind::Ident, text, .. }) => Some(text),
            _ => None,
        }
    }

    pub(super) fn at(&self) -> At {
        match self {
            Self::Leaf(leaf) => leaf.at,
            Self::Group(group) => group.open,
        }
    }

    /// How many tokens this is.
    pub(super) fn size(&self) -> usize {
        match self {
            Self::Leaf(_) => 1,
            Self::Group(group) => 2 + group.trees.iter().map(Self::size).sum::<usize>(),
        }
    }
}

/// The trees under a span of tokens; as `at` says, they belong to a call or a definition.
pub(super) fn read(file: &File, text: &str, span: Span, definition: bool) -> Option<Vec<Tree>> {
    proc_macro2::extra::invalidate_current_thread_spans();
    let place = |span: Span| match (definition, span.origin) {
        (false, _) => At::Call(span),
        (true, OriginId::WRITTEN) => At::Definition { text: file.source, start: span.start, end: span.end },
        (true, origin) => {
            let text = file.origin(origin).map_or(file.source, |origin| origin.text);
            At::Definition { text, start: span.start, end: span.end }
        }
    };
    if span.origin == OriginId::WRITTEN {
        let code = text.get(span.start as usize..span.end as usize)?;
        let reader = Reader::written(code, span.start);
        Some(trees(lex(code)?, &|start, end| place(reader.span(start, end)), &reader))
    } else {
        let printed = file.origin(span.origin)?.printed.as_ref()?;
        let code = printed.text.get(span.start as usize..span.end as usize)?;
        let reader = Reader::written(code, 0);
        let map = |start, end| place(Printed::span(printed, span.start + start, span.start + end));
        Some(trees(lex(code)?, &map, &reader))
    }
}

fn lex(code: &str) -> Option<TokenStream> {
    code.parse().ok()
}

fn trees(tokens: TokenStream, place: &dyn Fn(u32, u32) -> At, reader: &Reader) -> Vec<Tree> {
    let leaf = |kind, text: String, start: u32| {
        let end = start + text.len() as u32;
        Tree::Leaf(Leaf { kind, text: text.into(), at: place(start, end) })
    };
    let one = |tree| match tree {
        TokenTree::Ident(it) => leaf(Kind::Ident, it.to_string(), reader.start(it.span())),
        TokenTree::Literal(it) => leaf(Kind::Literal, it.to_string(), reader.start(it.span())),
        TokenTree::Punct(it) => {
            let kind = Kind::Punct { joint: it.spacing() == Spacing::Joint };
            leaf(kind, it.as_char().to_string(), reader.start(it.span()))
        }
        TokenTree::Group(it) => {
            let (open, close) = (reader.start(it.span_open()), reader.start(it.span_close()));
            Tree::Group(Group {
                delimiter: it.delimiter(),
                trees: trees(it.stream(), place, reader),
                open: place(open, open + 1),
                close: place(close, close + 1),
            })
        }
    };
    tokens.into_iter().map(one).collect()
}

const OPERATORS: [&str; 24] = [
    "<<=", ">>=", "...", "..=", "&&", "||", "<<", ">>", "+=", "-=", "*=", "/=", "%=", "^=", "&=", "|=", "==", "!=", "<=", ">=", "=>", "->",
    "::", "..",
];

/// How many trees at the start make one token to `macro_rules!`: operators of several characters and lifetimes are one.
pub(super) fn token_length(trees: &[Tree]) -> usize {
    let joined = |length: usize| -> Option<String> {
        let mut text = String::new();
        for (n, tree) in trees.get(..length)?.iter().enumerate() {
            let Tree::Leaf(Leaf { kind: Kind::Punct { joint }, text: one, .. }) = tree else { return None };
            if n + 1 < length && !joint {
                return None;
            }
            text.push_str(one);
        }
        Some(text)
    };
    let is_operator = |length: &usize| joined(*length).is_some_and(|text| OPERATORS.contains(&&*text));
    if trees.len() > 1 && trees[0].is_punct("'") {
        return 2;
    }
    [3, 2].into_iter().find(is_operator).unwrap_or(1)
}
