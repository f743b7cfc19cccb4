//! The calls whose futures are inside a future: under adapters, in async blocks, behind names.

use super::TypedBody;
use crate::syntax::ir::{BlockKind, Expr, ExprId, MacroForm, PatId, Stmt};

impl TypedBody<'_> {
    /// The calls whose futures end with the future that is the value of `expr`, in source order, as far as they are made inside `turn`: what
    /// was made before a loop is still there after a turn of it. Of a future that has a name, only where nothing else does something
    /// with it.
    pub(super) fn made_in(&self, turn: ExprId, expr: ExprId) -> Vec<ExprId> {
        let mut found = Vec::new();
        self.collect_made(turn, expr, &mut found);
        found.sort_unstable();
        found.dedup();
        found
    }

    fn collect_made(&self, turn: ExprId, expr: ExprId, found: &mut Vec<ExprId>) {
        match self.body.expr(expr) {
            Expr::Ref { operand, .. } => self.collect_made(turn, *operand, found),
            Expr::Path(_) => {
                let Some(&pat) = self.scopes.locals.get(&expr) else { return };
                if self.is_only_polled(pat, expr) {
                    self.values_in(turn, pat).into_iter().for_each(|value| self.collect_made(turn, value, found));
                }
            }
            Expr::Macro(call) => {
                if let MacroForm::Args(args) = &call.form {
                    args.iter().for_each(|&arg| self.collect_made(turn, arg, found));
                }
            }
            Expr::Block(block) if matches!(block.kind, BlockKind::Async(_)) => {
                found.extend(self.body.own_code(expr).into_iter().filter_map(|id| match self.body.expr(id) {
                    Expr::Await { base } => Some(*base).filter(|base| self.is_call(*base)),
                    _ => None,
                }));
            }
            Expr::Block(block) => block.tail.iter().for_each(|&tail| self.collect_made(turn, tail, found)),
            Expr::If { then, otherwise, .. } => {
                [then].into_iter().chain(otherwise).for_each(|&branch| self.collect_made(turn, branch, found));
            }
            Expr::Match { arms, .. } => arms.iter().for_each(|arm| self.collect_made(turn, arm.body, found)),
            // `future.fuse()`
            Expr::MethodCall { receiver, .. } if self.is_future(*receiver) => self.collect_made(turn, *receiver, found),
            // `Box::pin(future)`, `OptionFuture::from(Some(future))`
            Expr::Call { args, .. } if self.wraps(expr) => {
                args.iter().for_each(|&arg| self.collect_made(turn, arg, found));
            }
            Expr::Call { .. } | Expr::MethodCall { .. } => found.push(expr),
            _ => {}
        }
    }

    fn is_call(&self, expr: ExprId) -> bool {
        matches!(self.body.expr(expr), Expr::Call { .. } | Expr::MethodCall { .. })
    }

    /// Whether the type of an expression is known to be a future's.
    pub fn is_future(&self, expr: ExprId) -> bool {
        self.types().awaited(self.owner, self.inference.type_of(expr)).is_some()
    }

    /// Whether a call only puts its arguments into something else: a library's constructor, a variant.
    fn wraps(&self, call: ExprId) -> bool {
        let Expr::Call { args, .. } = self.body.expr(call) else { return false };
        let callees = self.callees(call);
        args.len() == 1 && callees.iter().all(|&callee| !self.program.is_workspace(callee) && !self.is_async_fn(callee))
    }

    /// What a name is bound to, or given, inside of `turn`.
    fn values_in(&self, turn: ExprId, pat: PatId) -> Vec<ExprId> {
        let mut values = Vec::new();
        for id in self.body.descendants(turn) {
            match self.body.expr(id) {
                Expr::Block(block) => values.extend(block.stmts.iter().filter_map(|stmt| match stmt {
                    Stmt::Let { pat: bound, init, .. } if *bound == pat => *init,
                    _ => None,
                })),
                Expr::Assign { left, right } if self.scopes.locals.get(left) == Some(&pat) => values.push(*right),
                _ => {}
            }
        }
        values
    }

    /// Whether a future's name stands nowhere but in `here`, in `pin!` and left of `=`.
    fn is_only_polled(&self, pat: PatId, here: ExprId) -> bool {
        self.uses(pat).into_iter().all(|site| {
            let parent = self.parents[site.0 as usize].map(|parent| self.body.expr(parent));
            site == here
                || matches!(parent, Some(Expr::Assign { left, .. }) if *left == site)
                || matches!(parent, Some(Expr::Macro(call)) if call.path.last().is_some_and(|it| it.name.as_str().starts_with("pin")))
        })
    }
}
