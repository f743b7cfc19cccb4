//! Questions about definitions whose answer is a fact of the catalogue.

use super::{BodyScopes, DefId, DefKind, Program};
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
