//! Bindings that are moved on, but not on every way: where the code leaves before that, or takes another branch, their values are dropped.

use std::ops::Range;

use super::TypedBody;
use crate::syntax::ir::{AsyncKind, BlockKind, Expr, ExprId};

impl TypedBody<'_> {
    /// Where `block` goes a way on which a binding still has its value at the end: a `?`, a `return`, or a branch. The statement with
    /// `init` makes it, or it is given from the start; `moves` are the uses that may take it. `None` where no way is sure.
    pub(super) fn leaves_with(&self, block: ExprId, init: Option<ExprId>, moves: &[ExprId]) -> Option<ExprId> {
        let order = self.body.descendants(block);
        let range = |id: ExprId| {
            let start = order.iter().position(|&it| it == id)?;
            Some(start..start + self.body.descendants(id).len())
        };
        let begin = init.map_or(Some(1), |init| Some(range(init)?.end))?;
        let moves: Vec<usize> = moves.iter().map(|&site| Some(range(site)?.start)).collect::<Option<_>>()?;
        let is_before = |part: Range<usize>| moves.iter().all(|&moved| part.end <= moved);
        // Of several branches, one without a move that goes on, where all moves are in others.
        let is_left_out = |arms: &[ExprId], is_whole: bool| {
            let ranges: Option<Vec<_>> = arms.iter().map(|&arm| range(arm)).collect();
            ranges.is_some_and(|ranges| {
                let stays = |(part, &arm): (&Range<usize>, &ExprId)| !moves.iter().any(|it| part.contains(it)) && !self.is_the_end(arm);
                moves.iter().all(|it| ranges.iter().any(|part| part.contains(it))) && (!is_whole || ranges.iter().zip(arms).any(stays))
            })
        };
        order.iter().skip(begin).copied().find(|&expr| match self.body.expr(expr) {
            Expr::Try { .. } | Expr::Return(_) => range(expr).is_some_and(is_before) && !self.is_apart(expr, block, false),
            Expr::If { then, otherwise, .. } => {
                let arms: Vec<ExprId> = [Some(*then), *otherwise].into_iter().flatten().collect();
                is_left_out(&arms, otherwise.is_some()) && !self.is_apart(expr, block, true)
            }
            Expr::Match { arms, .. } => {
                let arms: Vec<ExprId> = arms.iter().map(|arm| arm.body).collect();
                is_left_out(&arms, true) && !self.is_apart(expr, block, true)
            }
            _ => false,
        })
    }

    /// Whether a closure, an async block or, if these count, a loop stands between a part and what is around it.
    fn is_apart(&self, part: ExprId, around: ExprId, loops_count: bool) -> bool {
        let between = self.ancestors(part).take_while(|&id| id != around);
        between.into_iter().any(|id| match self.body.expr(id) {
            Expr::Closure { .. } => true,
            Expr::Block(block) => matches!(block.kind, BlockKind::Async(_)),
            Expr::Loop { .. } | Expr::While { .. } | Expr::For { .. } => loops_count,
            _ => false,
        })
    }

    /// Whether an expression stands in an async fn or async block, by its nearest surroundings.
    pub(super) fn is_in_coroutine(&self, expr: ExprId) -> bool {
        let mut around = self.ancestors(expr);
        let nearest = around.find_map(|id| match self.body.expr(id) {
            Expr::Closure { is_async, .. } => Some(*is_async),
            Expr::Block(block) => match block.kind {
                BlockKind::Async(kind) => Some(kind != AsyncKind::Generator),
                _ => None,
            },
            _ => None,
        });
        nearest.unwrap_or_else(|| self.signature().is_some_and(|signature| signature.flags.is_async))
    }
}
