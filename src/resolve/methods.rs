//! The methods that the crates of the workspace call, by their names alone.

use super::{CrateId, Program};
use crate::syntax::ir::{Body, Expr};
use crate::text::Symbol;

impl Program {
    /// Whether code of a crate of the workspace calls a method of this name, whatever it is of.
    pub fn calls_method(&self, krate: CrateId, name: Symbol) -> bool {
        let calls = |body: &Body| body.exprs.iter().any(|expr| matches!(expr, Expr::MethodCall { method, .. } if *method == name));
        self.called_methods.get_or((krate, name), || {
            let node = self.graph.nodes.get(krate.0 as usize).and_then(|node| node.krate.get());
            node.is_some_and(|krate| krate.files.iter().any(|file| file.bodies.iter().any(calls)))
        })
    }
}
