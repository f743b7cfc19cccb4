//! Where a crate's code names functions, by their names alone.

use rustc_hash::FxHashMap;

use super::{Crate, DefId, Program};
use crate::syntax::ir::{Expr, ExprId};
use crate::text::Symbol;

/// The path expressions that may name functions, by their last name, each with the body that it stands in.
pub(super) type Named = FxHashMap<Symbol, Vec<(DefId, ExprId)>>;

impl Program {
    /// The expressions of a function's crate that may name it: what is called by a path of this last name, and longer paths.
    pub fn mentions_of(&self, function: DefId) -> &[(DefId, ExprId)] {
        let krate = self.krate(function.krate);
        let named = krate.named.get_or_init(|| named(krate));
        named.get(&self.def(function).name).map_or(&[], Vec::as_slice)
    }
}

fn named(krate: &Crate) -> Named {
    let mut found = Named::default();
    for (owner, body) in krate.bodies() {
        for (id, expr) in (0..).map(ExprId).zip(&body.exprs) {
            let path = match expr {
                Expr::Path(path) if path.segments.len() > 1 => Some((id, path)),
                Expr::Call { callee, .. } => match body.expr(*callee) {
                    Expr::Path(path) if path.segments.len() == 1 => Some((*callee, path)),
                    _ => None,
                },
                _ => None,
            };
            if let Some((id, path)) = path
                && let Some(last) = path.last()
            {
                found.entry(last.name).or_default().push((owner, id));
            }
        }
    }
    found
}
