//! Which runtime a future is given to.

use super::TypedBody;
use crate::catalog::Flavor;
use crate::syntax::ir::{Expr, ExprId};

/// How many locals a runtime is followed through.
const HOPS: usize = 4;

impl TypedBody<'_> {
    /// Where the tasks of the runtime run that this call is a method of, if it is made in this body.
    pub fn flavor(&self, call: ExprId) -> Option<Flavor> {
        let Expr::MethodCall { receiver, .. } = self.body.expr(call) else { return None };
        let mut at = *receiver;
        let mut hops = 0;
        loop {
            at = match self.body.expr(at) {
                // `Builder::new_multi_thread().enable_all().build()?`
                Expr::MethodCall { receiver: inner, .. } | Expr::Try { base: inner } | Expr::Ref { operand: inner, .. } => *inner,
                Expr::Path(_) if hops < HOPS => {
                    hops += 1;
                    self.init_of(*self.scopes.locals.get(&at)?)?
                }
                Expr::Call { .. } => {
                    let facts = self.facts(at);
                    let flavor = facts.first()?.1.flavor?;
                    let is_certain = facts.iter().all(|(_, facts)| facts.flavor == Some(flavor));
                    // One with a name can be given more.
                    return (is_certain && (hops == 0 || flavor != Flavor::Alone)).then_some(flavor);
                }
                _ => return None,
            };
        }
    }
}
