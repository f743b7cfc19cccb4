//! Calls that belong together, with an await between them.

use super::{Regions, TypedBody};
use crate::syntax::ir::{Expr, ExprId, Stmt};
use crate::text::sym;

/// Methods that undo each other on the same receiver.
const PAIRS: &[(&str, &[&str])] = &[
    ("fetch_add", &["fetch_sub"]),
    ("inc", &["dec"]),
    ("increment", &["decrement"]),
    ("insert", &["remove"]),
    ("lock", &["unlock"]),
    ("acquire", &["release"]),
    ("enter", &["exit", "leave"]),
    ("start", &["stop", "finish"]),
    ("register", &["unregister", "deregister"]),
    ("subscribe", &["unsubscribe"]),
];

/// A change and its undoing around an await.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Paired {
    /// The call that changes something.
    pub change: ExprId,
    /// An await between the two.
    pub wait: ExprId,
    /// The call that undoes it.
    pub undo: ExprId,
}

impl TypedBody<'_> {
    /// The changes of shared state that are undone in the same block, behind an await: a future that is dropped there never undoes them.
    pub fn cleanups_behind_awaits(&self, regions: &Regions) -> Vec<Paired> {
        let blocks = self.body.exprs.iter().filter_map(|expr| match expr {
            Expr::Block(block) => Some(&**block),
            _ => None,
        });
        let mut found = Vec::new();
        for block in blocks {
            let tops: Vec<ExprId> = block.stmts.iter().filter_map(top).chain(block.tail).collect();
            for (n, &first) in tops.iter().enumerate() {
                let Some(change) = self.shared_call(first) else { continue };
                let mut wait = None;
                for &later in &tops[n + 1..] {
                    if let Some(undo) = self.shared_call(later).filter(|&undo| self.undoes(change, undo)) {
                        found.extend(wait.map(|wait| Paired { change, wait, undo }));
                        break;
                    }
                    wait = wait.or_else(|| {
                        let parts = self.body.descendants(later);
                        parts.into_iter().find(|&id| self.is_wait(id) && regions.id_of(id) == regions.id_of(change))
                    });
                }
            }
        }
        found
    }

    /// A method call on a place that outlives the future: a field of `self`.
    fn shared_call(&self, expr: ExprId) -> Option<ExprId> {
        let Expr::MethodCall { receiver, .. } = self.body.expr(expr) else { return None };
        let mut at = *receiver;
        loop {
            at = match self.body.expr(at) {
                Expr::Field { base, .. } => *base,
                Expr::MethodCall { receiver, .. } => *receiver,
                Expr::Path(path) => return (path.as_ident() == Some(sym::SELF_VALUE)).then_some(expr),
                _ => return None,
            };
        }
    }

    fn undoes(&self, change: ExprId, undo: ExprId) -> bool {
        let (Expr::MethodCall { receiver: a, method: first, .. }, Expr::MethodCall { receiver: b, method: second, .. }) =
            (self.body.expr(change), self.body.expr(undo))
        else {
            return false;
        };
        let paired = PAIRS.iter().any(|(it, undoings)| *it == first.as_str() && undoings.contains(&second.as_str()));
        paired && self.same_place(*a, *b)
    }
}

/// The expression of a statement whose value is not kept.
fn top(stmt: &Stmt) -> Option<ExprId> {
    match stmt {
        Stmt::Expr { expr, .. } => Some(*expr),
        Stmt::Let { init, .. } => *init,
    }
}
