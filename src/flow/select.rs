//! Futures that a `select!` in a loop makes anew each turn, and drops when another one wins.

use super::TypedBody;
use crate::catalog::{Cancel, MacroArgs};
use crate::resolve::DefId;
use crate::syntax::ir::{BlockKind, Child, Expr, ExprId, MacroForm};

/// A future that loses data when its `select!` drops it.
#[derive(Clone, Copy, Debug)]
pub struct LossyArm<'p> {
    /// The `select!`.
    pub select: ExprId,
    /// The call that makes the future.
    pub call: ExprId,
    /// The library function that is not cancel-safe.
    pub callee: DefId,
    /// What the catalogue says about it.
    pub cancel: &'p Cancel,
    /// The project's own async fn on the way to it.
    pub through: Option<DefId>,
}

impl<'p> TypedBody<'p> {
    /// The arms of `select!`s in loops whose futures lose data when they are dropped.
    pub fn lossy_arms(&self) -> Vec<LossyArm<'p>> {
        let mut found = Vec::new();
        for (select, expr) in (0..).map(ExprId).zip(&self.body.exprs) {
            let Expr::Macro(call) = expr else { continue };
            let MacroForm::Select(arms) = &call.form else { continue };
            // With one future there is nobody to lose against.
            if arms.iter().filter(|arm| arm.future.is_some()).count() < 2 || !self.is_repeated(select) {
                continue;
            }
            let facts = self.program.macro_facts(self.owner, &self.scopes, select);
            if facts.and_then(|facts| facts.arguments) != Some(MacroArgs::Polled) {
                continue;
            }
            for future in arms.iter().filter_map(|arm| arm.future) {
                if let Some((callee, cancel, through)) = self.lossy_call(future) {
                    found.push(LossyArm { select, call: future, callee, cancel, through });
                }
            }
        }
        found
    }

    /// Whether an expression is in a loop of its own coroutine, and can come to it again: no `break` or `return` behind it is looked for.
    fn is_repeated(&self, expr: ExprId) -> bool {
        let mut around = std::iter::successors(self.parents[expr.0 as usize], |id| self.parents[id.0 as usize]);
        around
            .find_map(|id| match self.body.expr(id) {
                Expr::Loop { .. } | Expr::While { .. } | Expr::For { .. } => Some(true),
                Expr::Closure { .. } => Some(false),
                Expr::Block(block) if matches!(block.kind, BlockKind::Async(_)) => Some(false),
                _ => None,
            })
            .unwrap_or(false)
    }

    /// What a call's future loses when it is dropped, where every candidate callee says so.
    fn lossy_call(&self, call: ExprId) -> Option<(DefId, &'p Cancel, Option<DefId>)> {
        if !matches!(self.body.expr(call), Expr::Call { .. } | Expr::MethodCall { .. }) {
            return None;
        }
        let callees = self.callees(call);
        let mut found = None;
        for callee in callees {
            let lossy = match self.program.facts(callee).and_then(|facts| facts.cancel.as_ref()) {
                Some(cancel) if !cancel.safe => (callee, cancel, None),
                Some(_) => return None,
                None => self.lossy_fn(callee)?,
            };
            found.get_or_insert(lossy);
        }
        found
    }

    /// What one of the project's own async fns loses when it is dropped: that of a library call in it, not in a loop or branch of its own.
    fn lossy_fn(&self, callee: DefId) -> Option<(DefId, &'p Cancel, Option<DefId>)> {
        let program = self.program;
        if !program.is_workspace(callee) || program.body(callee).is_none() {
            return None;
        }
        let inner = TypedBody::new(program, callee, self.arguments)?;
        if !inner.signature()?.flags.is_async {
            return None;
        }
        let mut open = vec![inner.body.root];
        while let Some(id) = open.pop() {
            match inner.body.expr(id) {
                Expr::Closure { .. } | Expr::Macro(_) => continue,
                Expr::Block(block) if matches!(block.kind, BlockKind::Async(_)) => continue,
                Expr::Await { base } => {
                    let facts = inner.facts(*base);
                    let lossy = facts.into_iter().find_map(|(def, facts)| Some((def, facts.cancel.as_ref().filter(|it| !it.safe)?)));
                    if let Some((def, cancel)) = lossy {
                        return Some((def, cancel, Some(callee)));
                    }
                }
                _ => {}
            }
            inner.body.for_each_child(id, &mut |child| {
                if let Child::Expr(inner) = child {
                    open.push(inner);
                }
            });
        }
        None
    }
}
