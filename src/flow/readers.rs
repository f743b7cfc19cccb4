//! Locks that are only read: readers do not wait for each other.

use super::TypedBody;
use crate::catalog::Extent;
use crate::infer::{Ty, TyKind};
use crate::resolve::DefId;
use crate::syntax::ir::{Expr, ExprId, ItemKind};

impl TypedBody<'_> {
    /// The type of the lock that a guard is of, where it was taken for reading, and what it is about is of a type that only this workspace can
    /// name.
    pub fn read_lock(&self, taken: ExprId) -> Option<Ty> {
        let call = self.maker(taken);
        self.locks(call).filter(|it| !it.exclusive && !it.awaited && it.extent == Extent::Whole)?;
        let lock = self.lock_of(call).filter(|ty| ty.is_concrete())?;
        let is_own = |part: &Ty| part.adt().is_some_and(|(def, _)| self.program.is_workspace(def) && !self.program.is_for_others(def));
        let is_plain = |callee: &DefId| self.program.def(*callee).parent.is_some_and(|block| self.is_written_without_arguments(block));
        let (_, parts) = lock.adt()?;
        (parts.iter().any(is_own) && self.callees(call).iter().all(is_plain)).then_some(lock)
    }

    /// The types of the locks that calls without arguments take for themselves alone, as far as they are known.
    pub fn written_locks(&self) -> Vec<Ty> {
        let calls = self.calls().filter_map(|call| match self.body.expr(call) {
            Expr::MethodCall { method, args, .. } if args.is_empty() => {
                let is_unknown = method.as_str() == "write" && self.callees(call).is_empty();
                let writes = || self.locks(call).is_some_and(|it| it.exclusive && !it.awaited);
                (is_unknown || writes()).then(|| self.lock_of(call).unwrap_or(Ty::unknown()))
            }
            _ => None,
        });
        calls.collect()
    }

    /// The type of what a method locks that it is called on.
    fn lock_of(&self, call: ExprId) -> Option<Ty> {
        let ty = self.inference.receiver(call)?.strip_refs();
        match ty.adt() {
            Some((_, [inner, ..])) if self.types().is_counted(ty) => Some(*inner),
            _ => Some(ty),
        }
    }

    /// Whether whoever writes a lock says so by a call without arguments: all bodies with such a call are read.
    fn is_written_without_arguments(&self, block: DefId) -> bool {
        self.types().members(block).iter().all(|&(_, member)| {
            let writes = self.program.facts(member).and_then(|facts| facts.locks).is_some_and(|it| it.exclusive);
            !writes || matches!(&self.program.item(member).kind, ItemKind::Fn(signature) if signature.params.is_empty())
        })
    }
}

/// Whether a type, as far as it is known, can be this one.
pub fn may_be(ty: Ty, this: Ty) -> bool {
    match (ty.kind(), this.kind()) {
        (TyKind::Adt(one, _), TyKind::Adt(other, _)) => {
            let parts = |ty: Ty| ty.adt().map_or(&[][..], |(_, parts)| parts);
            one == other && parts(ty).iter().zip(parts(this)).all(|(&part, &other)| may_be(part, other))
        }
        _ => ty == this || !ty.is_concrete() && ty.adt().is_none(),
    }
}
