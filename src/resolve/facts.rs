//! Questions about definitions whose answer is a fact of the catalogue.

use super::{BodyScopes, CrateKind, DefId, DefKind, Program};
use crate::catalog::{Attribute, CrateFacts, Facts, Place};
use crate::diagnostic;
use crate::syntax::ir::{ExprId, File, ItemKind};
use crate::text::Span;

impl Program {
    /// What the attribute macros on an item make of it, in source order; attributes that are no known macros are left out.
    pub fn attributes(&self, _item: DefId) -> Vec<Attribute> {
        Vec::new()
    }

    /// The trait's member that a member of a trait impl implements.
    pub fn trait_member(&self, _member: DefId) -> Option<DefId> {
        None
    }

    /// A name short enough for a sentence: `load`, `Store::load` for the workspace's own, the whole path for a library's.
    pub fn short_name(&self, def: DefId) -> String {
        let path = self.path_of(def);
        if !self.is_workspace(def) || path.starts_with('<') {
            return path;
        }
        let keep = if self.def(def).parent.is_some() { 2 } else { 1 };
        let segments: Vec<&str> = path.rsplitn(keep + 1, "::").collect();
        segments.iter().take(keep).rev().copied().collect::<Vec<_>>().join("::")
    }

    /// Whether a definition belongs to a target of the workspace.
    pub fn is_workspace(&self, def: DefId) -> bool {
        matches!(self.krate(def.krate).kind, CrateKind::Target { .. })
    }

    /// Whether a definition is a member of a trait itself.
    pub fn is_trait_member(&self, def: DefId) -> bool {
        self.def(def).parent.is_some_and(|parent| self.def(parent).kind == DefKind::Trait)
    }

    /// Whether a definition is the `main` of a binary, example, test or bench target.
    pub fn is_main(&self, def: DefId) -> bool {
        let it = self.def(def);
        it.name == crate::text::sym::MAIN && it.parent.is_none() && it.module.index == 0
    }

    /// Whether a definition is a member of an implementation of a trait that nobody here knows.
    pub fn implements_unknown(&self, def: DefId) -> bool {
        let Some(parent) = self.def(def).parent else { return false };
        matches!(&self.item(parent).kind, ItemKind::Impl(it) if it.trait_.is_some()) && self.trait_member(def).is_none()
    }

    /// What a call of a trait's member can enter: the members of all implementations in the workspace, or the default where one does not
    /// override it.
    pub fn implementations(&self, _member: DefId) -> Vec<DefId> {
        Vec::new()
    }

    /// The facts of the macro that `call` names, where it resolves to a declared one.
    pub fn macro_facts(&self, _owner: DefId, _scopes: &BodyScopes, _call: ExprId) -> Option<&Facts> {
        None
    }

    /// What the catalogue says of a crate as a whole, by its name in code.
    pub fn crate_facts(&self, _name: &str) -> Option<&CrateFacts> {
        None
    }

    /// Whether a definition is a fn with a receiver.
    pub fn has_receiver(&self, def: DefId) -> bool {
        self.def(def).kind == DefKind::Fn && matches!(&self.item(def).kind, ItemKind::Fn(signature) if signature.self_param.is_some())
    }

    /// Where a fn runs its argument (0-based, after the receiver; `None` for the receiver), as the catalogue says.
    pub fn runs_at(&self, _callee: DefId, _argument: Option<usize>) -> Option<Place> {
        None
    }

    /// Where a span of this file points: code out of a macro expansion is shown where the macro is called.
    pub fn place(&self, file: &File, mut span: Span) -> diagnostic::Place {
        while let Some(origin) = file.origin(span.origin) {
            span = origin.call;
        }
        diagnostic::Place { file: file.source, start: span.start, end: span.end }
    }
}
