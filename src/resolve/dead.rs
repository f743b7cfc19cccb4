//! Functions that nobody uses, and whose maintainers know it.

use super::{DefId, Program};
use crate::syntax::ir::{Attr, AttrArg, Attrs, ItemKind, Visibility};
use crate::workspace::TargetKind;

/// Attributes that do not use the function that they stand on.
const PASSIVE: [&str; 8] = ["allow", "expect", "warn", "deny", "doc", "inline", "must_use", "deprecated"];

impl Program {
    /// Whether a function is dead code, and allowed to be: nobody outside of its crate can name it, and the crate's texts name it once, where
    /// it stands.
    pub fn is_dead(&self, function: DefId) -> bool {
        let item = self.item(function);
        let is_passive = |attr: &Attr| PASSIVE.iter().any(|name| attr.path.is_ident(name));
        let is_plain = matches!(item.kind, ItemKind::Fn(_)) && item.attrs.list.iter().all(is_passive) && !self.is_main(function);
        is_plain && self.is_hidden(function) && self.may_be_dead(function) && self.is_named_once(function)
    }

    /// Whether other crates cannot name a function, nor call it through a trait.
    fn is_hidden(&self, function: DefId) -> bool {
        let is_program = self.target_of(function.krate).is_some_and(|(_, it)| matches!(it.kind, TargetKind::Bin | TargetKind::Example));
        let in_trait = self.def(function).parent.is_some_and(|parent| match &self.item(parent).kind {
            ItemKind::Impl(block) => block.trait_.is_some(),
            _ => true,
        });
        !in_trait && (is_program || self.item(function).visibility != Visibility::Public)
    }

    /// Whether the function, what it is a member of, or its file says that dead code is allowed.
    fn may_be_dead(&self, function: DefId) -> bool {
        let items = std::iter::successors(Some(function), |def| self.def(*def).parent);
        items.map(|def| &self.item(def).attrs).chain([&self.file(function).attrs]).any(allows_dead_code)
    }

    fn is_named_once(&self, function: DefId) -> bool {
        let name = self.def(function).name;
        let texts = self.krate(function.krate).files.iter().map(|file| self.sources.get(file.source));
        texts.map(|source| words(&source.text, name.as_str())).sum::<usize>() == 1
    }
}

fn allows_dead_code(attrs: &Attrs) -> bool {
    let told = attrs.list.iter().filter(|attr| attr.path.is_ident("allow") || attr.path.is_ident("expect"));
    told.flat_map(|attr| &attr.args).any(|arg| match arg {
        AttrArg::Path(path) => path.is_ident("dead_code") || path.is_ident("unused"),
        _ => false,
    })
}

/// How often a text has a word, in code or anywhere else.
fn words(text: &str, word: &str) -> usize {
    let is_part = |next: char| next.is_alphanumeric() || next == '_';
    let hits = text.match_indices(word).filter(|(at, _)| !text[..*at].ends_with(is_part) && !text[at + word.len()..].starts_with(is_part));
    hits.count()
}
