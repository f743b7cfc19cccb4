//! Which loop comes back to an expression.

use super::TypedBody;
use crate::syntax::ir::{Block, BlockKind, Expr, ExprId, Stmt};
use crate::text::Symbol;

/// What ends what is around a statement.
enum Exit {
    /// `return`
    Return,
    /// `break`
    Break(Option<Symbol>),
}

impl TypedBody<'_> {
    /// The innermost loop around an expression in its own coroutine that can come to it again: none that a statement behind it leaves
    /// whatever happens. Of other ways to leave it none is looked for.
    pub(super) fn turn_of(&self, expr: ExprId) -> Option<ExprId> {
        let around = self.ancestors(expr);
        let mut inner = expr;
        let mut left: Option<Option<Symbol>> = None;
        for id in around {
            match self.body.expr(id) {
                Expr::Loop { label, .. } | Expr::While { label, .. } | Expr::For { label, .. } => match left {
                    None => return Some(id),
                    Some(to) if to.is_none() || to == *label => left = None,
                    Some(_) => {}
                },
                Expr::Closure { .. } => return None,
                Expr::Block(block) if matches!(block.kind, BlockKind::Async(_)) => return None,
                Expr::Block(block) if left.is_none() => match self.exit_behind(block, inner) {
                    Some(Exit::Return) => return None,
                    Some(Exit::Break(label)) => left = Some(label),
                    None => {}
                },
                _ => {}
            }
            inner = id;
        }
        None
    }

    /// How a statement behind a part of a block leaves it, where nothing on the way there goes on with the next turn.
    fn exit_behind(&self, block: &Block, part: ExprId) -> Option<Exit> {
        let is_part = |stmt: &&Stmt| matches!(stmt, Stmt::Let { init: Some(expr), .. } | Stmt::Expr { expr, .. } if *expr == part);
        let rest = block.stmts.iter().skip_while(|stmt| !is_part(stmt)).map(|stmt| match stmt {
            Stmt::Let { init, .. } => *init,
            Stmt::Expr { expr, .. } => Some(*expr),
        });
        for expr in rest.chain([block.tail.filter(|tail| *tail != part)]).flatten() {
            match self.body.expr(expr) {
                Expr::Return(_) => return Some(Exit::Return),
                Expr::Break { label, .. } => return Some(Exit::Break(*label)),
                _ => {
                    let goes_on = |id: ExprId| matches!(self.body.expr(id), Expr::Continue(_));
                    if self.body.descendants(expr).into_iter().any(goes_on) {
                        return None;
                    }
                }
            }
        }
        None
    }
}
