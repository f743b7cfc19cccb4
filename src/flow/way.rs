//! Work that gives way to other tasks when it is done.

use super::TypedBody;
use crate::syntax::ir::{Block, BlockKind, Expr, ExprId, Stmt};

/// What lets other tasks run, and waits for nothing else.
const GIVING: [&str; 2] = ["yield_now", "consume_budget"];

impl TypedBody<'_> {
    /// Whether a later statement of a block around a call, in its own coroutine, lets other tasks run: somebody has weighed what it costs.
    pub fn gives_way_after(&self, call: ExprId) -> bool {
        let mut inner = call;
        while let Some(around) = self.parents[inner.0 as usize] {
            match self.body.expr(around) {
                Expr::Closure { .. } => return false,
                Expr::Block(block) if self.gives_way(block, inner) => return true,
                Expr::Block(block) if matches!(block.kind, BlockKind::Async(_)) => return false,
                Expr::Loop { .. } | Expr::While { .. } | Expr::For { .. } => return false,
                _ => inner = around,
            }
        }
        false
    }

    /// Whether a statement behind `inner` does.
    fn gives_way(&self, block: &Block, inner: ExprId) -> bool {
        let parts = block.stmts.iter().map(|stmt| match stmt {
            Stmt::Expr { expr, .. } => Some(*expr),
            Stmt::Let { init, .. } => *init,
        });
        let mut later = parts.chain([block.tail]).skip_while(|part| *part != Some(inner)).skip(1).flatten();
        later.any(|part| match self.body.expr(part) {
            Expr::Await { base } => match self.body.expr(*base) {
                Expr::Call { callee, .. } => {
                    matches!(self.body.expr(*callee), Expr::Path(path) if path.last().is_some_and(|it| GIVING.contains(&it.name.as_str())))
                }
                _ => false,
            },
            _ => false,
        })
    }
}
