//! Code on the way out: what happens right before the process ends stalls nobody.

use super::TypedBody;
use crate::infer::Callee;
use crate::resolve::{DefId, Program};
use crate::syntax::ir::{BlockKind, Expr, ExprId, ItemKind, Stmt, TypeRef};

/// Macros that never go on.
const PANICS: [&str; 4] = ["panic", "unreachable", "todo", "unimplemented"];

/// Whether a function of the workspace never returns and does not go on working either: it ends the process.
pub fn ends_process(program: &Program, function: DefId) -> bool {
    let ItemKind::Fn(signature) = &program.item(function).kind else { return false };
    let goes_on = |expr: &Expr| matches!(expr, Expr::Loop { .. } | Expr::While { .. } | Expr::For { .. });
    signature.ret == TypeRef::Never && program.body(function).is_some_and(|body| !body.exprs.iter().any(goes_on))
}

impl TypedBody<'_> {
    /// Whether a branch ends in a panic or in the end of the process.
    pub(super) fn gives_up(&self, branch: ExprId) -> bool {
        let Expr::Block(block) = self.body.expr(branch) else { return false };
        if !matches!(block.kind, BlockKind::Plain | BlockKind::Unsafe) {
            return false;
        }
        let last = block.tail.or_else(|| match block.stmts.last() {
            Some(Stmt::Expr { expr, .. }) => Some(*expr),
            _ => None,
        });
        last.is_some_and(|last| self.is_the_end(last))
    }

    /// Whether a closure only ends in a panic or in the end of the process.
    pub(super) fn is_fatal(&self, closure: ExprId) -> bool {
        matches!(self.body.expr(closure), Expr::Closure { body, is_async: false, .. } if self.is_the_end(*body))
    }

    /// Whether an expression only ends in a panic or in the end of the process.
    pub(super) fn is_the_end(&self, expr: ExprId) -> bool {
        match self.body.expr(expr) {
            Expr::Macro(call) => call.path.last().is_some_and(|name| PANICS.contains(&name.name.as_str())),
            Expr::Block(_) => self.gives_up(expr),
            Expr::Call { .. } | Expr::MethodCall { .. } if self.inference.is_never(expr) => match self.inference.callee(expr) {
                Callee::Known(targets) => {
                    targets.iter().all(|target| !self.program.is_workspace(target.def) || ends_process(self.program, target.def))
                }
                _ => false,
            },
            _ => false,
        }
    }
}
