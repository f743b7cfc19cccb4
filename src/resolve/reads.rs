//! Who reads a field, and what is done with it.

use super::{DefId, Program};
use crate::syntax::ir::{Field, File, ItemKind, Pat};
use crate::text::Symbol;

/// Derives whose code reads a field for nothing but to show or make it.
const SHOWING: &[&str] = &["Debug", "Default"];

impl Program {
    /// Whether nobody can read this field of a struct: it is private, no macro on the struct sees it, and nothing in the crate's texts
    /// reads like an access to it. Goes by the name alone, so a field of that name in another struct counts.
    pub fn is_never_read(&self, structure: DefId, field: Symbol) -> bool {
        let item = self.item(structure);
        let Some(declared) = self.private_field(structure, field) else { return false };
        let shows = item.attrs.derives.iter().all(|path| path.last().is_some_and(|it| SHOWING.contains(&it.name.as_str())));
        let plain = |attr: &crate::syntax::ir::Attr| ["allow", "expect", "must_use", "doc", "repr"].iter().any(|it| attr.path.is_ident(it));
        let is_hidden = shows && item.attrs.list.iter().chain(&declared.attrs.list).all(plain);
        is_hidden && !self.krate(structure.krate).files.iter().any(|file| self.reads(file, field))
    }

    /// The methods that a crate's texts call on a private field of a struct, `None` where something else is done with it. Goes by the name
    /// alone, so a field of that name in another struct counts.
    pub fn methods_on_field(&self, structure: DefId, field: Symbol) -> Option<Vec<Symbol>> {
        self.private_field(structure, field)?;
        let mut methods = Vec::new();
        for file in &self.krate(structure.krate).files {
            if takes_apart(file, field) {
                return None;
            }
            for rest in accesses(&self.sources.get(file.source).text, field.as_str()) {
                methods.push(Symbol::new(method_called(rest)?));
            }
        }
        Some(methods)
    }

    fn private_field(&self, structure: DefId, field: Symbol) -> Option<&Field> {
        let ItemKind::Struct(it) = &self.item(structure).kind else { return None };
        it.fields.iter().find(|declared| declared.name == field && !declared.is_pub && !it.tuple_like)
    }

    fn reads(&self, file: &File, field: Symbol) -> bool {
        takes_apart(file, field) || accesses(&self.sources.get(file.source).text, field.as_str()).next().is_some()
    }
}

/// What follows each `.name` in a text, in code, in a macro or anywhere else.
fn accesses<'t>(text: &'t str, name: &'t str) -> impl Iterator<Item = &'t str> {
    let after = text.match_indices(name).filter(|(at, _)| text[..*at].ends_with('.')).map(|(at, _)| &text[at + name.len()..]);
    after.filter(|rest| !rest.starts_with(is_of_name))
}

/// Whether a pattern of a file names a field.
fn takes_apart(file: &File, field: Symbol) -> bool {
    let is_pattern = |pat: &Pat| matches!(pat, Pat::Struct { fields, .. } if fields.iter().any(|(name, _)| *name == field));
    file.bodies.iter().any(|body| body.pats.iter().any(is_pattern))
}

/// The method that a text begins with a call of: `.len()`.
fn method_called(text: &str) -> Option<&str> {
    let name = text.trim_start().strip_prefix('.')?.trim_start();
    let end = name.find(|c| !is_of_name(c))?;
    (end > 0).then(|| &name[..end])
}

fn is_of_name(c: char) -> bool {
    c.is_alphanumeric() || c == '_'
}
