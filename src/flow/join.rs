//! What tasks say at their end, and nobody reads.

use super::{Dropped, How, TypedBody};
use crate::infer::Ty;
use crate::syntax::ir::{Expr, ExprId, Pat, PatId};

/// The outcome of a task that is dropped.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Unread {
    /// The await that gives it.
    pub at: ExprId,
    /// The task itself returns a `Result` whose error says something: it is lost with it.
    pub returns_result: bool,
}

impl TypedBody<'_> {
    /// The outcomes of tasks that are dropped unread. Those of tasks that the same body aborts say nothing, and are none.
    pub fn unread_outcomes(&self) -> Vec<Unread> {
        let dropped = self.unread_awaits().into_iter();
        let drained = self.body.exprs.iter().filter_map(|expr| match expr {
            Expr::While { condition, .. } => match self.body.expr(*condition) {
                Expr::Let { pat, scrutinee } if self.ignores(*pat) => self.awaited_in(*scrutinee),
                _ => None,
            },
            _ => None,
        });
        let found = dropped.chain(drained).filter_map(|at| {
            let returns_result = self.outcome(self.inference.type_of(at))?;
            (!self.is_aborted(at)).then_some(Unread { at, returns_result })
        });
        found.collect()
    }

    /// The awaits whose results are dropped.
    pub(super) fn unread_awaits(&self) -> Vec<ExprId> {
        let dropped = self.dropped_values().into_iter().filter(|it| it.how != How::DropCall);
        dropped.filter_map(|Dropped { value, .. }| self.awaited_in(value)).collect()
    }

    /// The await whose result is dropped: the value itself, or behind `.ok()`.
    fn awaited_in(&self, value: ExprId) -> Option<ExprId> {
        match self.body.expr(value) {
            Expr::Await { .. } => Some(value),
            Expr::MethodCall { receiver, method, .. } if matches!(method.as_str(), "ok" | "is_ok" | "is_err") => self.awaited_in(*receiver),
            _ => None,
        }
    }

    /// `Some(_)`
    fn ignores(&self, pat: PatId) -> bool {
        match self.body.pat(pat) {
            Pat::TupleStruct { path, elements } => {
                path.last().is_some_and(|name| name.name.as_str() == "Some")
                    && elements.iter().all(|&element| match self.body.pat(element) {
                        Pat::Wild => true,
                        Pat::Bind { .. } => self.is_unused(element),
                        _ => false,
                    })
            }
            _ => false,
        }
    }

    /// Whether a type is what joining a task gives, `Result<_, JoinError>` or an `Option` of it: whether the task returns a `Result`.
    fn outcome(&self, ty: Ty) -> Option<bool> {
        let types = self.types();
        let ty = if types.result(ty).is_some() { ty } else { types.owned(ty)? };
        let (value, error) = types.result(ty)?;
        let (def, _) = error.adt()?;
        let joins = !self.program.is_workspace(def) && self.program.def(def).name.as_str() == "JoinError";
        joins.then(|| self.can_fail(value))
    }

    /// Whether the handle or set that is awaited is aborted somewhere in this body.
    fn is_aborted(&self, awaited: ExprId) -> bool {
        let Expr::Await { base } = self.body.expr(awaited) else { return false };
        let root = self.root(*base);
        let aborts = self.calls().filter_map(|call| match self.body.expr(call) {
            Expr::MethodCall { receiver, method, .. } if matches!(method.as_str(), "abort" | "abort_all" | "shutdown" | "cancel") => {
                Some(self.root(*receiver))
            }
            _ => None,
        });
        aborts.into_iter().any(|it| self.same_place(it, root))
    }

    /// The place that a chain of calls, borrows and fields starts from.
    fn root(&self, mut at: ExprId) -> ExprId {
        loop {
            at = match self.body.expr(at) {
                Expr::MethodCall { receiver: inner, .. } | Expr::Ref { operand: inner, .. } | Expr::Unary { operand: inner, .. } => *inner,
                _ => return at,
            };
        }
    }

    /// Whether two places are written alike and mean the same.
    pub fn same_place(&self, a: ExprId, b: ExprId) -> bool {
        match (self.body.expr(a), self.body.expr(b)) {
            (Expr::Path(one), Expr::Path(other)) => {
                let names = |path: &crate::syntax::ir::Path| path.segments.iter().map(|segment| segment.name).collect::<Vec<_>>();
                self.scopes.locals.get(&a) == self.scopes.locals.get(&b) && names(one) == names(other)
            }
            (Expr::Field { base: one, name: a }, Expr::Field { base: other, name: b }) => a == b && self.same_place(*one, *other),
            (Expr::MethodCall { receiver: one, method: a, args: x, .. }, Expr::MethodCall { receiver: other, method: b, args: y, .. }) => {
                a == b && x.is_empty() && y.is_empty() && self.same_place(*one, *other)
            }
            _ => false,
        }
    }
}
