//! Loops that cannot end and never let the executor go on.

use super::TypedBody;
use crate::infer::Callee;
use crate::syntax::ir::{BlockKind, Expr, ExprId, MacroForm, Pat, PatId};
use crate::text::Symbol;

/// A loop that keeps its thread.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Endless {
    /// The loop.
    pub expr: ExprId,
    /// Why it goes on.
    pub turns: Turns,
}

/// Why a loop goes on.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Turns {
    /// Nothing in it ends it.
    Endless,
    /// A spin wait: it ends when another thread changes something.
    Waits,
    /// It asks a set for the next one as long as there is an answer, and `None` is one: it ends only while something is left.
    Drained,
}

impl TypedBody<'_> {
    /// The loops without end, await or way out, and the loops that do nothing but ask a condition again.
    pub fn endless_loops(&self) -> Vec<Endless> {
        let ids = (0..self.body.exprs.len() as u32).map(ExprId);
        ids.filter_map(|expr| match self.body.expr(expr) {
            Expr::Loop { body, label } if !self.has_way_out(*body, *label) => Some(Endless { expr, turns: Turns::Endless }),
            Expr::While { condition, body, .. } if self.is_idle(*body) && self.only_looks(*condition) => {
                Some(Endless { expr, turns: Turns::Waits })
            }
            Expr::While { condition, body, label } if self.takes_any_answer(*condition) && !self.has_way_out(*body, *label) => {
                Some(Endless { expr, turns: Turns::Drained })
            }
            _ => None,
        })
        .collect()
    }

    /// Whether `inner` stands under `outer`.
    pub fn contains(&self, outer: ExprId, inner: ExprId) -> bool {
        std::iter::once(inner).chain(self.ancestors(inner)).any(|id| id == outer)
    }

    /// All calls, method calls and macro calls, by number.
    pub fn calls(&self) -> impl Iterator<Item = ExprId> {
        let ids = (0..self.body.exprs.len() as u32).map(ExprId);
        ids.filter(|&id| matches!(self.body.expr(id), Expr::Call { .. } | Expr::MethodCall { .. } | Expr::Macro(_)))
    }

    /// All expressions that enter a function, said or not: calls, and `for`, operators, derefs and indexing that are overloaded.
    pub fn entering(&self) -> impl Iterator<Item = ExprId> {
        let ids = (0..self.body.exprs.len() as u32).map(ExprId);
        let is_call = |id: ExprId| matches!(self.body.expr(id), Expr::Call { .. } | Expr::MethodCall { .. } | Expr::Macro(_));
        ids.filter(move |&id| is_call(id) || !self.inference.implicit(id).is_empty())
    }

    /// Whether a loop's body can leave the loop or suspend. What is not understood may.
    fn has_way_out(&self, body: ExprId, label: Option<Symbol>) -> bool {
        let mut open = vec![(body, 0_usize)];
        while let Some((id, depth)) = open.pop() {
            let depth = match self.body.expr(id) {
                Expr::Await { .. } | Expr::Yield(_) | Expr::Return(_) | Expr::Try { .. } | Expr::Missing => return true,
                Expr::Break { label: target, .. }
                    if target.is_none() && depth == 0 || target.is_some() && (*target == label || depth == 0) =>
                {
                    return true;
                }
                // A label that is not this loop's, inside a nested loop, may be that of a loop around this one.
                Expr::Break { label: Some(_), .. } | Expr::Continue(Some(_)) => return true,
                Expr::Macro(call)
                    if !matches!(call.form, MacroForm::Args(_) | MacroForm::Matches { .. } | MacroForm::Repeat(..))
                        || self.may_diverge(id) =>
                {
                    return true;
                }
                Expr::Call { .. } | Expr::MethodCall { .. } if self.may_diverge(id) => return true,
                Expr::Closure { .. } => continue,
                Expr::Block(block) if matches!(block.kind, BlockKind::Async(_)) => continue,
                Expr::Loop { .. } | Expr::While { .. } | Expr::For { .. } => depth + 1,
                _ => depth,
            };
            self.body.for_each_child(id, &mut |child| {
                if let crate::syntax::ir::Child::Expr(inner) = child {
                    open.push((inner, depth));
                }
            });
        }
        false
    }

    /// Whether a call may not come back: it is unknown, or declared to return `!`.
    fn may_diverge(&self, call: ExprId) -> bool {
        matches!(self.inference.callee(call), Callee::Unknown | Callee::Value) || self.inference.is_never(call)
    }

    /// Whether a loop's body does nothing: empty, or hints to the processor or scheduler only.
    fn is_idle(&self, body: ExprId) -> bool {
        let mut parts = self.body.descendants(body).into_iter();
        parts.all(|id| match self.body.expr(id) {
            Expr::Block(block) => block.kind == BlockKind::Plain,
            Expr::Path(_) => true,
            Expr::Call { .. } => self.is_spin_hint(id),
            _ => false,
        })
    }

    /// `set.join_next().now_or_never().is_some()`, `let Some(_) = now_or_never(set.join_next())`
    fn takes_any_answer(&self, condition: ExprId) -> bool {
        let is_name = |pat: PatId| matches!(self.body.pat(pat), Pat::Wild | Pat::Bind { sub: None, .. });
        let asked = match self.body.expr(condition) {
            Expr::MethodCall { receiver, method, .. } if method.as_str() == "is_some" => *receiver,
            Expr::Let { pat, scrutinee } => match self.body.pat(*pat) {
                Pat::TupleStruct { path, elements, .. }
                    if path.last().is_some_and(|it| it.name.as_str() == "Some") && elements.iter().all(|&it| is_name(it)) =>
                {
                    *scrutinee
                }
                _ => return false,
            },
            _ => return false,
        };
        let future = match self.body.expr(asked) {
            Expr::MethodCall { receiver, method, .. } if method.as_str() == "now_or_never" => *receiver,
            Expr::Call { args, .. } if self.name_of_callee(asked).is_some_and(|it| it.as_str() == "now_or_never") && args.len() == 1 => {
                args[0]
            }
            _ => return false,
        };
        let is_own = self.callees(asked).iter().any(|&callee| self.program.is_workspace(callee));
        let facts = self.facts(future);
        !is_own && !facts.is_empty() && facts.iter().all(|(_, facts)| facts.drained)
    }

    fn is_spin_hint(&self, call: ExprId) -> bool {
        self.facts(call).iter().any(|(_, facts)| facts.spins)
    }

    /// Whether a condition only looks at something: a load of an atomic or a field, and nothing that waits or changes anything itself.
    fn only_looks(&self, condition: ExprId) -> bool {
        let parts = self.body.descendants(condition);
        let mut loads = parts.iter().filter(|&&id| matches!(self.body.expr(id), Expr::MethodCall { .. })).peekable();
        loads.peek().is_some()
            && loads.all(|&id| self.facts(id).iter().any(|(_, facts)| facts.loads))
            && !parts
                .iter()
                .any(|&id| matches!(self.body.expr(id), Expr::Await { .. } | Expr::Call { .. } | Expr::Macro(_) | Expr::Let { .. }))
    }
}
