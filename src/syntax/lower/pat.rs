//! Patterns.

use super::Lower;
use super::literal::literal;
use crate::syntax::ir::{Pat, PatId};
use crate::text::{Span, Symbol};

impl Lower<'_> {
    /// A pattern into the current body.
    pub(super) fn pat(&mut self, pat: &syn::Pat) -> PatId {
        let (node, span) = self.pat_parts(pat);
        self.pat_node(node, span)
    }

    fn pat_parts(&mut self, pat: &syn::Pat) -> (Pat, Span) {
        let node = match pat {
            syn::Pat::Ident(it) => {
                let (name, span) = self.reader.name(&it.ident);
                let sub = it.subpat.as_ref().map(|(_, sub)| self.pat(sub));
                return (Pat::Bind { name, by_ref: it.by_ref.is_some(), mutable: it.mutability.is_some(), sub }, span);
            }
            syn::Pat::Path(it) => {
                let path = self.qualified_path(it.qself.as_ref(), &it.path);
                let span = path.span;
                return (Pat::Path(Box::new(path)), span);
            }
            syn::Pat::Paren(it) => return self.pat_parts(&it.pat),
            syn::Pat::Guard(it) => return self.pat_parts(&it.pat),
            syn::Pat::Wild(_) => Pat::Wild,
            syn::Pat::Rest(_) => Pat::Rest,
            syn::Pat::Tuple(it) => Pat::Tuple(self.pats(it.elems.iter())),
            syn::Pat::TupleStruct(it) => {
                let path = Box::new(self.qualified_path(it.qself.as_ref(), &it.path));
                Pat::TupleStruct { path, elements: self.pats(it.elems.iter()) }
            }
            syn::Pat::Struct(it) => {
                let path = Box::new(self.qualified_path(it.qself.as_ref(), &it.path));
                let fields = it.fields.iter().map(|field| (self.member(&field.member), self.pat(&field.pat))).collect();
                Pat::Struct { path, fields }
            }
            syn::Pat::Slice(it) => Pat::Slice(self.pats(it.elems.iter())),
            syn::Pat::Reference(it) => Pat::Ref { pat: self.pat(&it.pat), mutable: it.mutability.is_some() },
            syn::Pat::Or(it) => Pat::Or(self.pats(it.cases.iter())),
            syn::Pat::Lit(it) => Pat::Literal(literal(&it.lit)),
            syn::Pat::Range(_) => Pat::Range,
            syn::Pat::Type(it) => Pat::Typed { pat: self.pat(&it.pat), ty: Box::new(self.ty(&it.ty)) },
            _ => Pat::Unknown,
        };
        (node, Span::NONE)
    }

    fn pats<'p>(&mut self, pats: impl Iterator<Item = &'p syn::Pat>) -> Box<[PatId]> {
        pats.map(|pat| self.pat(pat)).collect()
    }

    /// The name or position of a field.
    pub(super) fn member(&mut self, member: &syn::Member) -> Symbol {
        match member {
            syn::Member::Named(ident) => self.reader.symbol(ident),
            syn::Member::Unnamed(index) => Symbol::new(&index.index.to_string()),
        }
    }
}
