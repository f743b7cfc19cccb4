//! Tokens to text, with a table of where each came from.

use proc_macro2::Delimiter;

use super::token::{At, Kind, Leaf, Tree};

/// What `$crate` is printed as, since it is no identifier.
pub(in crate::syntax) const DOLLAR_CRATE: &str = "__unblock_dollar_crate";

/// Printed tokens.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub(super) struct Printer {
    pub(super) text: String,
    pub(super) table: Vec<(u32, At)>,
    joint: bool,
    /// How many tokens were printed.
    pub(super) count: usize,
}

impl Printer {
    pub(super) fn trees(&mut self, trees: &[Tree]) {
        for tree in trees {
            self.tree(tree);
        }
    }

    pub(super) fn tree(&mut self, tree: &Tree) {
        match tree {
            Tree::Leaf(leaf) => self.leaf(leaf),
            Tree::Group(group) => {
                self.open(group.delimiter, group.open);
                self.trees(&group.trees);
                self.close(group.delimiter, group.close);
            }
        }
    }

    pub(super) fn leaf(&mut self, leaf: &Leaf) {
        self.word(&leaf.text, leaf.at);
        self.joint = matches!(leaf.kind, Kind::Punct { joint: true });
    }

    /// Keeps the next token apart from the last one.
    pub(super) fn part(&mut self) {
        self.joint = false;
    }

    pub(super) fn word(&mut self, text: &str, at: At) {
        if !self.joint && !self.text.is_empty() {
            self.text.push(' ');
        }
        self.joint = false;
        self.table.push((self.text.len() as u32, at));
        self.text.push_str(text);
        self.count += 1;
    }

    pub(super) fn open(&mut self, delimiter: Delimiter, at: At) {
        self.word(sides(delimiter).0, at);
    }

    pub(super) fn close(&mut self, delimiter: Delimiter, at: At) {
        self.joint = false;
        self.word(sides(delimiter).1, at);
    }
}

fn sides(delimiter: Delimiter) -> (&'static str, &'static str) {
    match delimiter {
        Delimiter::Parenthesis | Delimiter::None => ("(", ")"),
        Delimiter::Brace => ("{", "}"),
        Delimiter::Bracket => ("[", "]"),
    }
}
