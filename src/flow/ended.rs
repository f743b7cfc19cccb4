//! Calls that begin what another call of the same body ends: a transaction and its commit.

use super::TypedBody;
use crate::infer::{Ty, TyKind};
use crate::resolve::DefId;
use crate::syntax::ir::{Expr, ExprId};

impl TypedBody<'_> {
    /// Whether the body calls this method of a value of a type that a call gives or is given.
    pub(super) fn is_ended_by(&self, call: ExprId, method: &str) -> bool {
        let (Expr::Call { args, .. } | Expr::MethodCall { args, .. }) = self.body.expr(call) else { return false };
        let parts = args.iter().copied().chain([call]);
        let kinds: Vec<DefId> = parts.filter_map(|part| self.held_in(self.inference.type_of(part))).collect();
        self.body.exprs.iter().any(|expr| match expr {
            Expr::MethodCall { receiver, method: called, .. } if called.as_str() == method => {
                self.held_in(self.inference.type_of(*receiver)).is_some_and(|kind| kinds.contains(&kind))
            }
            _ => false,
        })
    }

    /// The named type of a value: behind references, in a `Result` or an `Option`.
    fn held_in(&self, ty: Ty) -> Option<DefId> {
        match ty.kind() {
            TyKind::Ref(inner, _) => self.held_in(inner),
            TyKind::Adt(def, _) => match self.types().owned(ty) {
                Some(owned) => self.held_in(owned),
                None => Some(def),
            },
            _ => None,
        }
    }
}
