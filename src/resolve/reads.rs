//! Who reads a field.

use super::{DefId, Program};
use crate::syntax::ir::{ItemKind, Pat};
use crate::text::Symbol;

/// Derives whose code reads a field for nothing but to show or make it.
const SHOWING: &[&str] = &["Debug", "Default"];

impl Program {
    /// Whether nobody can read this field of a struct: it is private, no macro on the struct sees it, and nothing in the crate's texts
    /// reads like an access to it. Goes by the name alone, so a field of that name in another struct counts.
    pub fn is_never_read(&self, structure: DefId, field: Symbol) -> bool {
        let item = self.item(structure);
        let ItemKind::Struct(it) = &item.kind else { return false };
        let Some(declared) = it.fields.iter().find(|it| it.name == field) else { return false };
        let shows = item.attrs.derives.iter().all(|path| path.last().is_some_and(|it| SHOWING.contains(&it.name.as_str())));
        let plain = |attr: &crate::syntax::ir::Attr| ["allow", "expect", "must_use", "doc", "repr"].iter().any(|it| attr.path.is_ident(it));
        let is_hidden = !declared.is_pub && !it.tuple_like && shows && item.attrs.list.iter().chain(&declared.attrs.list).all(plain);
        is_hidden && !self.krate(structure.krate).files.iter().any(|file| self.reads(file, field))
    }

    fn reads(&self, file: &crate::syntax::ir::File, field: Symbol) -> bool {
        let is_pattern = |pat: &Pat| matches!(pat, Pat::Struct { fields, .. } if fields.iter().any(|(name, _)| *name == field));
        file.bodies.iter().any(|body| body.pats.iter().any(is_pattern)) || accesses(&self.sources.get(file.source).text, field.as_str())
    }
}

/// Whether a text contains `.name`, in code, in a macro or anywhere else.
fn accesses(text: &str, name: &str) -> bool {
    text.match_indices(name).any(|(at, _)| {
        let ends = text[at + name.len()..].chars().next().is_none_or(|next| !next.is_alphanumeric() && next != '_');
        ends && text[..at].ends_with('.')
    })
}
