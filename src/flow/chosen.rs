//! A match over the project's own ways to do one thing, where another arm awaits it: a setting chose this one.

use super::TypedBody;
use crate::syntax::ir::{Expr, ExprId};

/// Shorter first words of a method's name say too little of what it does.
const WORD: usize = 4;

impl TypedBody<'_> {
    /// Whether a method call stands, but for itself, in an arm of a match over an enum of the project, and another arm awaits the same
    /// operation: `match engine { Engine::Std => file.read_at(..), Engine::Ring(ring) => ring.read(..).await }`.
    pub fn has_awaited_counterpart(&self, call: ExprId) -> bool {
        let Expr::MethodCall { method, .. } = self.body.expr(call) else { return false };
        let word = method.as_str().split('_').next().unwrap_or_default();
        if word.len() < WORD {
            return false;
        }
        let mut inner = call;
        for around in self.ancestors(call) {
            match self.body.expr(around) {
                Expr::Loop { .. } | Expr::While { .. } | Expr::For { .. } => return false,
                Expr::Match { scrutinee, arms } if inner != *scrutinee => {
                    let of = self.enum_of(self.inference.type_of(*scrutinee));
                    if of.is_some_and(|it| self.program.is_workspace(it)) {
                        let awaits = |part: ExprId| self.awaits(part, word);
                        return !self.awaits(inner, "") && arms.iter().any(|arm| arm.body != inner && awaits(arm.body));
                    }
                }
                _ => {}
            }
            inner = around;
        }
        false
    }

    /// Whether a part of the body awaits a call with this word in its name.
    fn awaits(&self, part: ExprId, word: &str) -> bool {
        self.body.descendants(part).into_iter().any(|id| match self.body.expr(id) {
            Expr::Await { base } => self.name_of_callee(*base).is_some_and(|name| name.as_str().contains(word)),
            _ => false,
        })
    }
}
