//! Which channel a sender belongs to.

use super::TypedBody;
use crate::syntax::ir::{Expr, ExprId, Pat, PatId, Stmt};

/// How many clones of a sender are followed.
const CLONES: usize = 4;

impl TypedBody<'_> {
    /// Whether a call sends into a channel that the same body made, and that takes any number of messages.
    pub(super) fn sends_unbounded(&self, call: ExprId) -> bool {
        let Some(mut place) = self.works_on(call) else { return false };
        for _ in 0..CLONES {
            let Some(&sender) = self.scopes.locals.get(&place) else { return false };
            if let Some(made) = self.channel_of(sender) {
                let facts = self.facts(made);
                return !facts.is_empty() && facts.iter().all(|(_, facts)| facts.unbounded);
            }
            let Some(Expr::MethodCall { receiver, method, .. }) = self.init_of(sender).map(|it| self.body.expr(it)) else { return false };
            if method.as_str() != "clone" {
                return false;
            }
            place = *receiver;
        }
        false
    }

    /// The call whose sender this is: `let (sender, receiver) = channel()`.
    fn channel_of(&self, sender: PatId) -> Option<ExprId> {
        let blocks = self.body.exprs.iter().filter_map(|expr| match expr {
            Expr::Block(block) => Some(block),
            _ => None,
        });
        blocks.flat_map(|block| &block.stmts).find_map(|stmt| match stmt {
            Stmt::Let { pat, init, .. } => {
                let Pat::Tuple(parts) = self.body.pat(*pat) else { return None };
                init.filter(|_| parts.first() == Some(&sender))
            }
            Stmt::Expr { .. } => None,
        })
    }
}
