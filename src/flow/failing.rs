//! Whether code that gives a `Result` can give an error that nobody has seen.

use super::TypedBody;
use crate::syntax::ir::{BlockKind, Body, Child, Expr, ExprId, MacroForm};

/// Macros that return an error from the code around them.
const RETURNING: [&str; 6] = ["bail", "ensure", "ensure_eq", "ensure_whatever", "whatever", "try"];

/// Adapters that give a future with the same outcome.
const ADAPTERS: [&str; 6] = ["instrument", "in_current_span", "with_current_subscriber", "with_subscriber", "boxed", "boxed_local"];

impl TypedBody<'_> {
    /// Whether the futures that a call is given surely end without an error, or after looking at it: with the outcome nothing is lost.
    pub(super) fn loses_no_error(&self, spawn: ExprId) -> bool {
        let (Expr::Call { args, .. } | Expr::MethodCall { args, .. }) = self.body.expr(spawn) else { return false };
        let mut futures = args.iter().filter_map(|&arg| self.ends_well(arg)).peekable();
        futures.peek().is_some() && futures.all(|well| well)
    }

    /// Whether a future surely ends well; `None` for what is no future in sight.
    fn ends_well(&self, expr: ExprId) -> Option<bool> {
        match self.body.expr(expr) {
            Expr::Block(block) if matches!(block.kind, BlockKind::Async(_)) => {
                Some(never_fails(self.body, expr, &|leaf| self.gives_back(leaf)))
            }
            Expr::MethodCall { receiver, method, .. } if ADAPTERS.contains(&method.as_str()) => self.ends_well(*receiver),
            Expr::Path(_) => self.ends_well(self.init_of(*self.scopes.locals.get(&expr)?)?),
            Expr::Call { .. } | Expr::MethodCall { .. } => {
                let callees = self.callees(expr);
                if callees.is_empty() || !callees.iter().all(|&callee| self.is_async_fn(callee)) {
                    return None;
                }
                let well = callees.iter().all(|&callee| {
                    let known = self.program.is_workspace(callee) && !self.program.is_trait_member(callee);
                    known && self.program.body(callee).is_some_and(|body| never_fails(body, body.root, &|_| false))
                });
                Some(well)
            }
            _ => None,
        }
    }

    /// Whether the error of this call only gives back what the other side does not want any more.
    fn gives_back(&self, call: ExprId) -> bool {
        let callees = self.callees(call);
        !callees.is_empty() && callees.iter().all(|&callee| self.program.facts(callee).is_some_and(|facts| facts.gone))
    }
}

/// Whether the code under `root` (a body's root or an async block) surely gives `Ok`; `known` tells of further values that it may end in.
fn never_fails(body: &Body, root: ExprId, known: &dyn Fn(ExprId) -> bool) -> bool {
    let mut open = vec![root];
    while let Some(id) = open.pop() {
        match body.expr(id) {
            Expr::Try { .. } | Expr::Missing => return false,
            Expr::Return(Some(value)) if !ends_ok(body, *value, known) => return false,
            Expr::Macro(call) => {
                let returns = call.path.last().is_some_and(|name| RETURNING.contains(&name.name.as_str()));
                if returns || matches!(call.form, MacroForm::Opaque) {
                    return false;
                }
            }
            // What a closure returns is its own.
            Expr::Closure { .. } => continue,
            Expr::Block(block) if matches!(block.kind, BlockKind::Async(_)) && id != root => continue,
            _ => {}
        }
        body.for_each_child(id, &mut |child| {
            if let Child::Expr(inner) = child {
                open.push(inner);
            }
        });
    }
    ends_ok(body, root, known)
}

/// Whether a value is surely `Ok`, an error that was looked at, or none at all.
fn ends_ok(body: &Body, value: ExprId, known: &dyn Fn(ExprId) -> bool) -> bool {
    match body.expr(value) {
        Expr::Block(block) => match block.tail {
            Some(tail) => ends_ok(body, tail, known),
            // Without a value at the end the code does not get there.
            None => true,
        },
        Expr::If { then, otherwise: Some(otherwise), .. } => ends_ok(body, *then, known) && ends_ok(body, *otherwise, known),
        Expr::Match { arms, .. } => arms.iter().all(|arm| ends_ok(body, arm.body, known)),
        Expr::Call { callee, .. } => {
            matches!(body.expr(*callee), Expr::Path(path) if path.last().is_some_and(|name| name.name.as_str() == "Ok")) || known(value)
        }
        Expr::MethodCall { method, .. } => method.as_str() == "inspect_err" || known(value),
        Expr::Return(_) | Expr::Continue(_) | Expr::Break { value: None, .. } => true,
        Expr::Loop { body: inner, .. } => {
            body.descendants(*inner).into_iter().all(|id| !matches!(body.expr(id), Expr::Break { value: Some(_), .. }))
        }
        _ => false,
    }
}
