//! `use` trees, flattened to one import a leaf.

use super::Lower;
use crate::syntax::ir::{Import, ImportKind, Path, Segment};
use crate::text::{Span, Symbol, sym};

impl Lower<'_> {
    /// All leaves of a `use` declaration.
    pub(super) fn imports(&mut self, item: &syn::ItemUse) -> Box<[Import]> {
        let mut tree = Tree { global: item.leading_colon.is_some(), prefix: Vec::new(), found: Vec::new() };
        self.use_tree(&item.tree, &mut tree);
        tree.found.into()
    }

    fn use_tree(&mut self, tree: &syn::UseTree, into: &mut Tree) {
        let depth = into.prefix.len();
        let mut tree = tree;
        while let syn::UseTree::Path(it) = tree {
            into.prefix.push(self.segment(&it.ident));
            tree = &it.tree;
        }
        match tree {
            syn::UseTree::Path(_) => {}
            syn::UseTree::Name(it) => {
                let leaf = self.segment(&it.ident);
                let span = leaf.span;
                into.add_name(leaf, None, span);
            }
            syn::UseTree::Rename(it) => {
                let leaf = self.segment(&it.ident);
                let (name, last) = self.reader.name(&it.rename);
                let span = leaf.span.to(last);
                into.add_name(leaf, Some(name), span);
            }
            syn::UseTree::Glob(it) => {
                let span = self.reader.token(it.star_token.span, 1);
                into.add(ImportKind::Glob, span);
            }
            syn::UseTree::Group(it) => it.items.iter().for_each(|inner| self.use_tree(inner, into)),
        }
        into.prefix.truncate(depth);
    }
}

struct Tree {
    global: bool,
    prefix: Vec<Segment>,
    found: Vec<Import>,
}

impl Tree {
    fn add_name(&mut self, leaf: Segment, rename: Option<Symbol>, span: Span) {
        let itself = leaf.name == sym::SELF_VALUE && !self.prefix.is_empty();
        if !itself {
            self.prefix.push(leaf);
        }
        let name = rename.or(self.prefix.last().map(|segment| segment.name)).unwrap_or(sym::EMPTY);
        let kind = if name == sym::UNDERSCORE { ImportKind::Unnamed } else { ImportKind::Name(name) };
        self.add(kind, span);
        if !itself {
            self.prefix.pop();
        }
    }

    fn add(&mut self, kind: ImportKind, span: Span) {
        let segments: Box<[Segment]> = self.prefix.as_slice().into();
        let first = segments.first().map_or(span, |segment| segment.span);
        let path = Path { global: self.global, qself: None, segments, span: first.to(span) };
        self.found.push(Import { path, kind, span });
    }
}
