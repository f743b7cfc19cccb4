//! Which types hold a lock or another guard.

use super::TypedBody;
use crate::catalog::{Guard, Hold};
use crate::infer::{Ty, TyKind, Types};
use crate::resolve::DefId;
use crate::syntax::ir::{Expr, ExprId, PatId};

/// How deep guards are looked for in containers and fields.
const DEPTH: usize = 3;

/// A guard that a value of some type holds.
#[derive(Clone, Copy, Debug)]
pub struct GuardKind<'p> {
    /// The guard's type.
    pub def: DefId,
    /// What the catalogue says about it.
    pub guard: &'p Guard,
    /// The value can be without a guard: an `Option`, a `Result`, a struct with a guard in a field.
    pub contained: bool,
}

impl<'p> TypedBody<'p> {
    /// The types of the program.
    pub fn types(&self) -> Types<'p> {
        Types::new(self.program)
    }

    /// The guard in the value of an expression that should not be held across an await.
    pub fn guard_of(&self, expr: ExprId) -> Option<GuardKind<'p>> {
        self.guard_in(self.inference.type_of(expr), 0, &is_not_fine)
    }

    /// The guard in a value of a type, also one that may be held across an await.
    pub(super) fn any_guard(&self, ty: Ty) -> Option<GuardKind<'p>> {
        self.guard_in(ty, 0, &|_| true)
    }

    /// The guard in a binding.
    pub fn guard_of_pat(&self, pat: PatId) -> Option<GuardKind<'p>> {
        self.guard_in(self.inference.type_of_pat(pat), 0, &is_not_fine)
    }

    /// The call that made the guard in the value of `expr`, below `unwrap` and others that only hand it on.
    pub(super) fn maker(&self, mut expr: ExprId) -> ExprId {
        let Some(kind) = self.guard_of(expr) else { return expr };
        loop {
            let inner = match self.body.expr(expr) {
                Expr::MethodCall { receiver: inner, .. } | Expr::Try { base: inner } => *inner,
                _ => return expr,
            };
            let is_made = matches!(self.body.expr(inner), Expr::Call { .. } | Expr::MethodCall { .. });
            if !is_made || self.guard_of(inner).is_none_or(|it| it.def != kind.def) {
                return expr;
            }
            expr = inner;
        }
    }

    fn guard_in(&self, ty: Ty, depth: usize, counts: &dyn Fn(&Guard) -> bool) -> Option<GuardKind<'p>> {
        if depth > DEPTH {
            return None;
        }
        match ty.kind() {
            TyKind::Adt(def, args) => {
                if let Some(guard) = self.program.facts(def).and_then(|facts| facts.guard.as_ref()) {
                    return counts(guard).then_some(GuardKind { def, guard, contained: depth > 0 });
                }
                if let Some(owned) = self.types().owned(ty) {
                    return self.guard_in(owned, depth + 1, counts);
                }
                if !self.program.is_workspace(def) {
                    return None;
                }
                let fields = self.types().fields_of(def);
                // Whoever wants what the other field guards has to wait for the permit first, in an async way.
                if fields.len() > 1 && fields.iter().any(|&(_, field)| self.is_permit(field)) {
                    return None;
                }
                fields.iter().find_map(|&(_, field)| self.guard_in(field.substitute(&args), depth + 1, counts))
            }
            TyKind::Tuple(parts) => parts.iter().find_map(|&part| self.guard_in(part, depth + 1, counts)),
            TyKind::Array(element) => self.guard_in(element, depth + 1, counts),
            _ => None,
        }
    }

    /// Whether a type is a permit: one of an async semaphore or lock, or a type of the project that is called so and gives it back when it is
    /// dropped.
    fn is_permit(&self, ty: Ty) -> bool {
        let Some((def, _)) = ty.adt() else { return false };
        let guard = self.program.facts(def).and_then(|facts| facts.guard.as_ref());
        let is_called_so = || self.program.def(def).name.as_str().ends_with("Permit");
        guard.is_some_and(|it| it.hold == Hold::Fine) || (self.program.is_workspace(def) && is_called_so() && self.types().has_drop(def))
    }
}

fn is_not_fine(guard: &Guard) -> bool {
    guard.hold != Hold::Fine
}
