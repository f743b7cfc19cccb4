//! What tasks say at their end, and nobody reads.

use super::{Dropped, How, TypedBody};
use crate::infer::Ty;
use crate::resolve::DefId;
use crate::syntax::ir::{Expr, ExprId, MacroForm, Pat, PatId};
use crate::text::Symbol;

/// The outcome of a task that is dropped.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Unread {
    /// The await that gives it, or the future in a `select!`.
    pub at: ExprId,
    /// The task itself returns a `Result` whose error says something that nobody has seen: it is lost with it.
    pub returns_result: bool,
    /// Whether the task panicked is looked at, and only what it returned is lost.
    pub panic_is_read: bool,
    /// The body told tasks to stop before: it waits for them to end, and not for what they say.
    pub stopping: bool,
}

impl TypedBody<'_> {
    /// The outcomes of tasks that are dropped unread. Those of tasks that the same body aborts say nothing, and are none.
    pub fn unread_outcomes(&self) -> Vec<Unread> {
        let mut found: Vec<(ExprId, bool)> = self.unread_awaits().into_iter().map(|at| (at, false)).collect();
        self.body.exprs.iter().for_each(|expr| self.ignored_in(expr, &mut found));
        let outcomes = found.into_iter().filter_map(|(at, panic_is_read)| {
            let ty = self.inference.type_of(at);
            // An async fn that gives a handle joins nothing when it is awaited.
            let is_await = matches!(self.body.expr(at), Expr::Await { .. });
            let awaited = || self.types().awaited(self.owner, ty).filter(|_| !is_await);
            let one = || self.outcome(awaited().unwrap_or(ty));
            // `JoinSet::join_all` goes on with the panic of a task.
            let (can_fail, panic_is_read) = self.all_outcomes(at).map(|fails| (fails, true)).or_else(|| Some((one()?, panic_is_read)))?;
            let returns_result = can_fail && !self.holds_well_ended(self.joined(at));
            let lost = returns_result || !panic_is_read;
            (lost && !self.is_aborted(at)).then(|| Unread { at, returns_result, panic_is_read, stopping: self.is_stopping(at) })
        });
        outcomes.collect()
    }

    /// The awaits, and the futures of a `select!`, whose results one expression looks at without reading what a task returned; with
    /// each, whether it looks at the error.
    fn ignored_in(&self, expr: &Expr, found: &mut Vec<(ExprId, bool)>) {
        match expr {
            Expr::While { condition, .. } => match self.body.expr(*condition) {
                Expr::Let { pat, scrutinee } if self.ignores(*pat) => found.extend(self.awaited_in(*scrutinee).map(|at| (at, false))),
                Expr::MethodCall { receiver, method, .. } if matches!(method.as_str(), "is_some" | "is_none") => {
                    found.extend(self.awaited_in(*receiver).map(|at| (at, false)));
                }
                _ => {}
            },
            Expr::Let { pat, scrutinee } if self.reads_only_error(*pat) => {
                found.extend(self.awaited_in(*scrutinee).map(|at| (at, true)));
            }
            Expr::Match { scrutinee, arms }
                if arms.iter().any(|arm| self.reads_only_error(arm.pat)) && !arms.iter().any(|arm| self.reads_value(arm.pat)) =>
            {
                found.extend(self.awaited_in(*scrutinee).map(|at| (at, true)));
            }
            Expr::Macro(call) => {
                let MacroForm::Select(arms) = &call.form else { return };
                let ignored = arms.iter().filter(|arm| arm.pat.is_some_and(|pat| !self.reads_value(pat)));
                found.extend(ignored.filter_map(|arm| Some((arm.future?, false))));
            }
            _ => {}
        }
    }

    /// `Err(..)`, also in `Some(..)`
    fn reads_only_error(&self, pat: PatId) -> bool {
        match self.body.pat(pat) {
            Pat::TupleStruct { path, elements } => match path.last().map(|name| name.name.as_str()) {
                Some("Err") => true,
                Some("Some") => elements.iter().all(|&element| self.reads_only_error(element)),
                _ => false,
            },
            _ => false,
        }
    }

    /// Whether a pattern looks at what a task returned.
    fn reads_value(&self, pat: PatId) -> bool {
        match self.body.pat(pat) {
            Pat::TupleStruct { path, elements } => match path.last().map(|name| name.name.as_str()) {
                Some("Err") => false,
                Some("Some") => elements.iter().any(|&element| self.reads_value(element)),
                _ => elements.iter().any(|&element| *self.body.pat(element) != Pat::Wild && !self.is_unused(element)),
            },
            Pat::Bind { sub: None, .. } => !self.scopes.constants.contains_key(&pat) && !self.is_unused(pat),
            Pat::Or(parts) => parts.iter().any(|&part| self.reads_value(part)),
            Pat::Wild | Pat::Path(_) => false,
            _ => true,
        }
    }

    /// The awaits whose results are dropped.
    pub(super) fn unread_awaits(&self) -> Vec<ExprId> {
        let dropped = self.dropped_values().iter().filter(|it| it.how != How::DropCall);
        dropped.filter_map(|&Dropped { value, .. }| self.awaited_in(value)).collect()
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

    /// Of an await of `JoinSet::join_all`: whether the tasks return a `Result`.
    fn all_outcomes(&self, at: ExprId) -> Option<bool> {
        let Expr::Await { base } = self.body.expr(at) else { return None };
        let is_join_all =
            |&callee: &DefId| !self.program.is_workspace(callee) && self.program.path_of(callee).ends_with("JoinSet::join_all");
        if !self.callees(*base).iter().any(is_join_all) {
            return None;
        }
        let (_, values) = self.inference.type_of(at).adt()?;
        values.first().map(|&value| self.can_fail(value))
    }

    /// Whether the handle or set that is awaited is aborted somewhere in this body.
    fn is_aborted(&self, awaited: ExprId) -> bool {
        let root = self.joined(awaited);
        let aborts = self.calls().filter_map(|call| match self.body.expr(call) {
            Expr::MethodCall { receiver, method, args, .. } if is_abort(*method) || args.iter().any(|&arg| self.names_abort(arg)) => {
                Some(self.root(*receiver))
            }
            _ => None,
        });
        aborts.into_iter().any(|it| self.same_place(it, root))
    }

    /// Whether a body cancels something before an await, or is the `drop` of a value.
    fn is_stopping(&self, awaited: ExprId) -> bool {
        let start = self.place_of(awaited).start;
        let is_cancel = |call: ExprId| match self.body.expr(call) {
            Expr::MethodCall { method, args, .. } => method.as_str() == "cancel" && args.is_empty(),
            _ => false,
        };
        let is_drop = self.program.trait_member(self.owner).is_some_and(|member| self.program.path_of(member) == "std::ops::Drop::drop");
        is_drop || self.calls().any(|call| is_cancel(call) && self.place_of(call).start < start)
    }

    /// The place of the handle or set that is awaited.
    fn joined(&self, awaited: ExprId) -> ExprId {
        self.root(if let Expr::Await { base } = self.body.expr(awaited) { *base } else { awaited })
    }

    /// `JoinHandle::abort`, as a value.
    fn names_abort(&self, arg: ExprId) -> bool {
        matches!(self.body.expr(arg), Expr::Path(path) if path.segments.len() > 1 && path.last().is_some_and(|it| is_abort(it.name)))
    }

    /// The place that a chain of calls, borrows and fields starts from.
    fn root(&self, mut at: ExprId) -> ExprId {
        loop {
            at = match self.body.expr(at) {
                Expr::MethodCall { receiver: inner, .. } | Expr::Ref { operand: inner, .. } | Expr::Unary { operand: inner, .. } => *inner,
                // `join_all(handles)`
                Expr::Call { args, .. } if args.len() == 1 => args[0],
                // One of several: `for handle in &handles`, `handles.iter().for_each(|handle| ..)`
                Expr::Path(_) => match self.scopes.locals.get(&at).and_then(|&pat| self.iterated_by(pat)) {
                    Some(all) => all,
                    None => return at,
                },
                _ => return at,
            };
        }
    }

    /// What a loop, or a method that calls a closure, goes over that binds this name.
    pub(super) fn iterated_by(&self, pat: PatId) -> Option<ExprId> {
        self.body.exprs.iter().find_map(|expr| match expr {
            Expr::For { pat: bound, iter, .. } if *bound == pat => Some(*iter),
            Expr::MethodCall { receiver, args, .. } => {
                let binds =
                    |&arg: &ExprId| matches!(self.body.expr(arg), Expr::Closure { params, .. } if params.iter().any(|it| it.pat == pat));
                args.iter().any(binds).then_some(*receiver)
            }
            _ => None,
        })
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

/// Whether a method ends a task, or all of a set.
fn is_abort(method: Symbol) -> bool {
    matches!(method.as_str(), "abort" | "abort_all" | "shutdown" | "cancel")
}
