//! The calls that a value gets into.

use super::TypedBody;
use crate::syntax::ir::{BlockKind, Expr, ExprId, MacroForm, Pat, PatId};

/// How many expressions a value is followed through.
const STEPS: usize = 64;

impl TypedBody<'_> {
    /// The calls that the value of an expression, or what is taken out of it, is the receiver or an argument of: at once, behind `?` and
    /// methods, or by the names that it is bound to. Closures are not followed into values, but name what is bound outside.
    pub fn goes_into(&self, value: ExprId) -> Vec<ExprId> {
        let (mut calls, mut open, mut steps) = (Vec::new(), vec![value], 0);
        while let Some(value) = open.pop().filter(|_| steps < STEPS) {
            steps += 1;
            let Some(parent) = self.parents[value.0 as usize] else { continue };
            match self.body.expr(parent) {
                Expr::MethodCall { receiver, .. } => {
                    calls.push(parent);
                    if *receiver == value {
                        open.push(parent);
                    }
                }
                Expr::Call { .. } => calls.push(parent),
                Expr::Try { .. } | Expr::Ref { .. } | Expr::Await { .. } | Expr::Unary { .. } | Expr::Cast { .. } => open.push(parent),
                Expr::Macro(call) if matches!(call.form, MacroForm::Expanded(_)) => open.push(parent),
                Expr::If { condition, .. } if *condition != value => open.push(parent),
                Expr::Let { pat, scrutinee } if *scrutinee == value => self.add_uses(*pat, &mut open),
                Expr::Match { scrutinee, arms } if *scrutinee == value => arms.iter().for_each(|arm| self.add_uses(arm.pat, &mut open)),
                Expr::Match { .. } => open.push(parent),
                Expr::Block(block) if matches!(block.kind, BlockKind::Async(_)) && block.tail == Some(value) => {}
                Expr::Block(block) if block.tail == Some(value) => open.push(parent),
                Expr::Block(_) => {
                    if let Some(pat) = self.bound_to(value) {
                        self.add_uses(pat, &mut open);
                    }
                }
                _ => {}
            }
        }
        calls
    }

    fn add_uses(&self, pat: PatId, open: &mut Vec<ExprId>) {
        match self.body.pat(pat) {
            Pat::Bind { .. } => open.extend(self.uses(pat)),
            Pat::TupleStruct { elements, .. } => elements.iter().for_each(|&inner| self.add_uses(inner, open)),
            Pat::Ref { pat, .. } | Pat::Typed { pat, .. } => self.add_uses(*pat, open),
            _ => {}
        }
    }
}
