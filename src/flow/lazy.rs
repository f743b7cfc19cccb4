//! Whether what makes a future does something before the future is polled.

use super::{LazyKind, TypedBody};
use crate::catalog::Place;
use crate::infer::Ty;
use crate::resolve::{CrateKind, DefId};
use crate::syntax::ir::{BlockKind, Child, Expr, ExprId, Literal};
use crate::text::Symbol;

impl TypedBody<'_> {
    /// Whether a named type that can be awaited does its work when it is polled. Handles of work that goes on anyway can be awaited too.
    pub(super) fn is_lazy_type(&self, def: DefId) -> bool {
        let says_lazy = || {
            self.program.item(def).attrs.find("must_use").and_then(|attr| attr.value("")).is_some_and(
                |text| matches!(text, Literal::Str(text) if text.contains("do nothing") || text.contains("lazy") || text.contains("await")),
            )
        };
        match self.program.krate(def.krate).kind {
            CrateKind::Declared => true,
            CrateKind::Dependency => says_lazy() && !self.holds_task(def),
            CrateKind::Target { .. } => !self.holds_task(def) && (says_lazy() || self.converts_lazily(def)),
        }
    }

    /// Whether a struct has the handle of a task in a field: that goes on without it, whatever its attributes say.
    fn holds_task(&self, def: DefId) -> bool {
        let is_handle = |ty: Ty| ty.adt().is_some_and(|(it, _)| self.program.facts(it).is_some_and(|facts| facts.handle.is_some()));
        self.types().fields_of(def).iter().any(|&(_, ty)| is_handle(self.types().owned(ty).unwrap_or(ty)))
    }

    /// Whether a call gives something that it is given to an executor or a thread.
    pub(super) fn starts_something(&self, call: ExprId) -> bool {
        let (Expr::Call { args, .. } | Expr::MethodCall { args, .. }) = self.body.expr(call) else { return false };
        (0..args.len()).any(|n| matches!(self.runs_at(call, Some(n)), Some(Place::Task | Place::Offloaded | Place::Worker)))
    }

    /// Whether a type of the project has an `into_future` with code that only runs when it is awaited.
    fn converts_lazily(&self, def: DefId) -> bool {
        let types = self.types();
        let mut conversions =
            types.into_future_impls(def).into_iter().flat_map(|block| self.program.members_named(block, Symbol::new("into_future")));
        conversions.any(|member| {
            let Some(inner) = TypedBody::new(self.program, member, self.arguments) else { return false };
            inner.body.descendants(inner.body.root).into_iter().any(|id| match inner.lazy_future(id) {
                Some(future) => match future.kind {
                    LazyKind::Call(callee) => self.program.is_workspace(callee),
                    _ => true,
                },
                None => false,
            })
        })
    }

    /// Whether a fn that returns a future does nothing before it is polled, as far as its body shows.
    pub(super) fn is_lazy_fn(&self, def: DefId) -> bool {
        if self.is_async_fn(def) {
            return true;
        }
        if !self.program.is_workspace(def) {
            return false;
        }
        let Some(body) = self.program.body(def) else {
            // Whoever implements it decides.
            return self.program.implementations(def).into_iter().all(|it| it == def || self.is_lazy_fn(it));
        };
        let mut typed = None;
        let mut open = vec![body.root];
        while let Some(id) = open.pop() {
            match body.expr(id) {
                Expr::Closure { .. } => continue,
                Expr::Block(block) if matches!(block.kind, BlockKind::Async(_)) => continue,
                Expr::MethodCall { .. } | Expr::Call { .. } if wraps(body.expr(id), body) => {}
                Expr::MethodCall { .. } | Expr::Call { .. } => {
                    let typed = typed.get_or_insert_with(|| TypedBody::new(self.program, def, self.arguments));
                    if typed.as_ref().is_none_or(|typed| typed.lazy_future(id).is_none()) {
                        return false;
                    }
                }
                Expr::Macro(_) | Expr::Await { .. } | Expr::Assign { .. } | Expr::AssignOp { .. } => return false,
                _ => {}
            }
            body.for_each_child(id, &mut |child| {
                if let Child::Expr(inner) = child {
                    open.push(inner);
                }
            });
        }
        true
    }
}

/// Whether a call only copies or wraps: a fn that makes no others before its future does nothing before that is polled.
fn wraps(call: &Expr, body: &crate::syntax::ir::Body) -> bool {
    match call {
        Expr::MethodCall { method, .. } => WRAPPING.contains(&method.as_str()),
        Expr::Call { callee, .. } => matches!(body.expr(*callee), Expr::Path(path)
            if path.last().is_some_and(|name| WRAPPING.contains(&name.name.as_str()) || name.name.as_str().starts_with(char::is_uppercase))),
        _ => false,
    }
}

const WRAPPING: &[&str] = &[
    "clone",
    "to_owned",
    "to_string",
    "to_vec",
    "into",
    "from",
    "new",
    "pin",
    "boxed",
    "boxed_local",
    "instrument",
    "in_current_span",
    "as_ref",
];
