//! Code on the way out: what happens right before the process ends stalls nobody.

use super::TypedBody;
use crate::infer::Callee;
use crate::resolve::{DefId, Program};
use crate::syntax::ir::{Block, BlockKind, Body, Expr, ExprId, ItemKind, Literal, Stmt, TypeRef};

/// Macros that never go on.
const PANICS: [&str; 4] = ["panic", "unreachable", "todo", "unimplemented"];

/// Whether a function of the workspace never returns, by its type or as it fails in the end, and does not go on working either: it ends the
/// process.
pub fn ends_process(program: &Program, function: DefId) -> bool {
    let ItemKind::Fn(signature) = &program.item(function).kind else { return false };
    let goes_on = |expr: &Expr| matches!(expr, Expr::Loop { .. } | Expr::While { .. } | Expr::For { .. });
    let returns = |expr: &Expr| matches!(expr, Expr::Return(_) | Expr::Try { .. });
    program.body(function).is_some_and(|body| {
        let is_never = signature.ret == TypeRef::Never || fails(body, body.root) && !body.exprs.iter().any(returns);
        is_never && !body.exprs.iter().any(goes_on)
    })
}

/// Whether the last thing that code does is a panic or the end of the process as a failure, as far as its form shows.
fn fails(body: &Body, expr: ExprId) -> bool {
    match body.expr(expr) {
        Expr::Block(block) if matches!(block.kind, BlockKind::Plain | BlockKind::Unsafe) => {
            last(block).is_some_and(|last| fails(body, last))
        }
        Expr::Macro(call) => call.path.last().is_some_and(|name| PANICS.contains(&name.name.as_str())),
        Expr::Call { callee, args } => {
            let Expr::Path(path) = body.expr(*callee) else { return false };
            let [.., module, name] = &*path.segments else { return false };
            let is_failure = |&code: &ExprId| !matches!(body.expr(code), Expr::Literal(Literal::Int(Some(0), _)));
            module.name.as_str() == "process" && matches!(name.name.as_str(), "exit" | "abort") && args.iter().all(is_failure)
        }
        _ => false,
    }
}

/// The last expression of a block, with semicolon or without.
fn last(block: &Block) -> Option<ExprId> {
    block.tail.or_else(|| match block.stmts.last() {
        Some(Stmt::Expr { expr, .. }) => Some(*expr),
        _ => None,
    })
}

impl TypedBody<'_> {
    /// Whether a branch ends in a panic or in the end of the process.
    pub(super) fn gives_up(&self, branch: ExprId) -> bool {
        let Expr::Block(block) = self.body.expr(branch) else { return false };
        if !matches!(block.kind, BlockKind::Plain | BlockKind::Unsafe) {
            return false;
        }
        last(block).is_some_and(|last| self.is_the_end(last))
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
