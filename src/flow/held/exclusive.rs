//! Locks that only the body itself can reach: waiting with one held keeps nobody waiting.

use crate::catalog::Effect;
use crate::flow::TypedBody;
use crate::infer::{Ty, TyKind};
use crate::resolve::DefId;
use crate::syntax::ir::{Expr, ExprId, PatId};

impl TypedBody<'_> {
    /// Whether a guard is of a lock that is reached through plain fields of a `&mut` or owned parameter, without a pointer in between, from
    /// the code that has the parameter (`is_root`); or of one that is the body's own.
    pub(super) fn is_exclusive_lock(&self, taken: ExprId, is_root: bool) -> bool {
        let call = self.maker(taken);
        let Expr::MethodCall { receiver, .. } = self.body.expr(call) else { return false };
        let callees = self.callees(call);
        // Behind a pointer the lock can be anyone's.
        let is_direct = self.inference.receiver(call).is_some_and(|it| peeled(it) == peeled(self.inference.type_of(*receiver)));
        let is_only_here = || is_root && self.is_exclusive(*receiver) || self.is_own_lock(*receiver, taken);
        is_direct && !callees.is_empty() && callees.iter().all(|&callee| self.is_of_lock(callee)) && is_only_here()
    }

    /// Whether a method is one of a type that locks itself: it waits, or another method beside it does (`DashMap::iter`).
    fn is_of_lock(&self, method: DefId) -> bool {
        let Some(block) = self.program.def(method).parent else { return false };
        let locks = |member: DefId| {
            let blocks = self.program.facts(member).and_then(|facts| facts.blocks.as_ref());
            blocks.is_some_and(|blocks| blocks.effect == Effect::Lock)
        };
        self.types().members(block).iter().any(|&(_, member)| locks(member))
    }

    fn is_exclusive(&self, place: ExprId) -> bool {
        match self.body.expr(place) {
            Expr::Path(_) => {
                let parameter = self.scopes.locals.get(&place).filter(|&&pat| self.is_parameter(pat));
                parameter.is_some() && matches!(self.inference.type_of(place).kind(), TyKind::Ref(_, true))
            }
            Expr::Field { base, .. } => {
                let mut ty = self.inference.type_of(*base);
                if let TyKind::Ref(inner, true) = ty.kind() {
                    ty = inner;
                }
                // A field of anything but the struct itself is reached by `Deref`.
                self.field_is_own(ty, place) && (self.is_exclusive(*base) || self.is_own_parameter(*base))
            }
            _ => false,
        }
    }

    /// Whether a place is a parameter that is given by value.
    fn is_own_parameter(&self, place: ExprId) -> bool {
        let parameter = self.scopes.locals.get(&place).filter(|&&pat| self.is_parameter(pat));
        parameter.is_some() && matches!(self.inference.type_of(place).kind(), TyKind::Adt(..))
    }

    fn field_is_own(&self, owner: Ty, place: ExprId) -> bool {
        let (Expr::Field { name, .. }, Some((def, _))) = (self.body.expr(place), owner.adt()) else { return false };
        let by_value = !matches!(self.inference.type_of(place).kind(), TyKind::Ref(..));
        by_value && self.types().fields_of(def).iter().any(|(field, _)| field == name)
    }

    pub(super) fn is_parameter(&self, pat: PatId) -> bool {
        self.body.self_pat == Some(pat) || self.body.params.iter().any(|param| param.pat == pat)
    }
}

fn peeled(ty: Ty) -> Ty {
    match ty.kind() {
        TyKind::Ref(inner, _) => inner,
        _ => ty,
    }
}
