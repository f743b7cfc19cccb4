//! Locks that a body has made for itself, and shows to nobody who could wait for them.

use crate::flow::TypedBody;
use crate::infer::TyKind;
use crate::syntax::ir::{BlockKind, Expr, ExprId, MacroForm, PatId, Stmt};

impl TypedBody<'_> {
    /// Whether a place is a local that holds a lock by value, and while it can be held, at `taken`, nothing else has a reference to it that
    /// runs beside: it is only used by its own methods, and lent to calls that are done when they return.
    pub(super) fn is_own_lock(&self, place: ExprId, taken: ExprId) -> bool {
        let Some(&local) = self.scopes.locals.get(&place) else { return false };
        if !matches!(self.inference.type_of_pat(local).kind(), TyKind::Adt(..)) {
            return false;
        }
        let Some(block) = self.block_of_local(local) else { return false };
        self.uses(local).into_iter().all(|site| self.is_straight_in(site, block) && self.is_done_at_once(site, taken))
    }

    /// The block that a `let` binds a local in; of a parameter the whole body.
    fn block_of_local(&self, local: PatId) -> Option<ExprId> {
        if self.is_parameter(local) {
            return Some(self.body.root);
        }
        let binds = |expr: &Expr| match expr {
            Expr::Block(block) => {
                block.stmts.iter().any(|stmt| matches!(stmt, Stmt::Let { pat, init: Some(_), .. } if self.binds(*pat, local)))
            }
            _ => false,
        };
        (0..).map(ExprId).zip(&self.body.exprs).find(|(_, expr)| binds(expr)).map(|(block, _)| block)
    }

    /// Whether no closure or coroutine stands between an expression and a block around it.
    fn is_straight_in(&self, site: ExprId, block: ExprId) -> bool {
        let around = self.ancestors(site);
        around.take_while(|&id| id != block).all(|id| match self.body.expr(id) {
            Expr::Closure { .. } => false,
            Expr::Block(block) => !matches!(block.kind, BlockKind::Async(_)),
            _ => true,
        })
    }

    /// Whether a use of a lock leaves no reference behind. A move does not either: no guard is alive there.
    fn is_done_at_once(&self, site: ExprId, taken: ExprId) -> bool {
        let Some(parent) = self.parents[site.0 as usize] else { return true };
        match self.body.expr(parent) {
            Expr::MethodCall { receiver, .. } if *receiver == site => !self.is_future(parent),
            Expr::Ref { .. } => self.parents[parent.0 as usize].is_some_and(|user| match self.body.expr(user) {
                Expr::Call { .. } | Expr::MethodCall { .. } => {
                    let is_before = || self.body.expr_span(user).start < self.body.expr_span(taken).start;
                    !self.is_future(user) || self.is_awaited(user) && is_before()
                }
                Expr::For { .. } | Expr::Match { .. } => true,
                _ => false,
            }),
            Expr::Macro(call) => matches!(call.form, MacroForm::Args(_)),
            _ => true,
        }
    }
}
