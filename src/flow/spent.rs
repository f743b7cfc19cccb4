//! Values of futures' types that did their work before, or that were kept on purpose: dropping them forgets nothing.

use super::TypedBody;
use crate::infer::{Ty, TyKind};
use crate::resolve::{CrateKind, DefId};
use crate::syntax::ir::{Expr, ExprId, ItemKind, SelfParam, TypeRef};
use crate::text::sym;

impl TypedBody<'_> {
    /// Whether a value of this type comes out of awaiting one of the same type, which gives itself back, or out of a place that a library's
    /// function was lent, as `mem::replace(slot, next)` and `list.pop()` do.
    pub(super) fn is_spent(&self, mut expr: ExprId, ty: DefId) -> bool {
        loop {
            expr = match self.body.expr(expr) {
                Expr::Await { base } if adt_behind(self.inference.type_of(*base)) == Some(ty) => return true,
                Expr::Await { base } | Expr::Try { base } => *base,
                Expr::Call { .. } => return self.takes_from_place(expr, ty),
                Expr::MethodCall { receiver, .. } => {
                    if self.callees(expr).iter().any(|&callee| self.program.is_workspace(callee)) {
                        return false;
                    }
                    if self.takes_from_place(expr, ty) {
                        return true;
                    }
                    *receiver
                }
                _ => return false,
            }
        }
    }

    /// Whether a call of a library that does not know the type has a `&mut`: it cannot have made the value.
    fn takes_from_place(&self, call: ExprId, ty: DefId) -> bool {
        let is_lent = |callee: DefId| match &self.program.item(callee).kind {
            ItemKind::Fn(it) => {
                let is_mutable = |param: &TypeRef| matches!(param, TypeRef::Ref(_, true));
                matches!(it.self_param, Some(SelfParam::RefMut)) || it.params.iter().any(is_mutable)
            }
            _ => false,
        };
        let knows = |callee: DefId| self.program.is_workspace(callee) || callee.krate == ty.krate;
        let callees = self.callees(call);
        // A declaration may leave out that one library's function makes another's type; std's never do.
        let is_std = || callees.iter().all(|callee| self.program.krate(callee.krate).name == sym::STD);
        !callees.is_empty()
            && (self.program.krate(ty.krate).kind != CrateKind::Declared || is_std())
            && callees.iter().all(|&callee| !knows(callee) && is_lent(callee))
    }
}

/// The named type of a value, or of what it refers to.
fn adt_behind(ty: Ty) -> Option<DefId> {
    match ty.kind() {
        TyKind::Ref(inner, _) => adt_behind(inner),
        _ => ty.adt().map(|(def, _)| def),
    }
}
