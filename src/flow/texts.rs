//! Conditions that ask whether a parameter, or what was made of one, is a certain text.

use super::{TypedBody, Value};
use crate::syntax::ir::{BinaryOp, Expr, ExprId, MacroForm, PatId, Stmt, UnaryOp};

/// How many names and calls a value is followed back through.
const DEPTH: usize = 8;

impl TypedBody<'_> {
    /// Whether a condition only holds where something made of a parameter is equal to a literal text.
    pub(super) fn asks_for_text(&self, condition: ExprId) -> bool {
        match self.body.expr(condition) {
            Expr::Binary { op: BinaryOp::And, left, right } => self.asks_for_text(*left) || self.asks_for_text(*right),
            Expr::Binary { op: BinaryOp::Eq, left, right } => {
                let asks = |text: ExprId, value: ExprId| self.is_text(text) && self.is_of_parameter(value, DEPTH);
                asks(*left, *right) || asks(*right, *left)
            }
            _ => false,
        }
    }

    /// Whether an expression is a text of at least one character: an empty one is nothing special.
    fn is_text(&self, expr: ExprId) -> bool {
        match self.body.expr(expr) {
            Expr::Call { args, .. } => matches!(&**args, [arg] if self.is_text(*arg)),
            _ => {
                matches!(self.value(expr), Some(Value::Literal(Some(plain))) if plain.as_str().starts_with('"') && plain.as_str().len() > 1)
            }
        }
    }

    /// Whether a value was made of a parameter: by taking it apart, or by methods of libraries.
    fn is_of_parameter(&self, expr: ExprId, depth: usize) -> bool {
        let Some(depth) = depth.checked_sub(1) else { return false };
        match self.body.expr(expr) {
            Expr::Path(_) => {
                let Some(&pat) = self.scopes.locals.get(&expr) else { return false };
                let is_parameter = self.body.params.iter().any(|param| self.binds(param.pat, pat));
                is_parameter || self.taken_from(pat).is_some_and(|from| self.is_of_parameter(from, depth))
            }
            Expr::Ref { operand, .. } | Expr::Unary { op: UnaryOp::Deref, operand } => self.is_of_parameter(*operand, depth),
            Expr::Field { base, .. } | Expr::Try { base } => self.is_of_parameter(*base, depth),
            Expr::MethodCall { receiver, .. } => {
                let own = self.callees(expr).iter().any(|&callee| self.program.is_workspace(callee));
                !own && self.is_of_parameter(*receiver, depth)
            }
            _ => false,
        }
    }

    /// What the pattern around a binding takes apart: the value of a `let`, what a match or condition looks at, the future of a `select!`.
    pub(super) fn taken_from(&self, pat: PatId) -> Option<ExprId> {
        self.body.exprs.iter().find_map(|expr| match expr {
            Expr::Let { pat: whole, scrutinee } if self.binds(*whole, pat) => Some(*scrutinee),
            Expr::Match { scrutinee, arms } if arms.iter().any(|arm| self.binds(arm.pat, pat)) => Some(*scrutinee),
            Expr::Macro(call) => match &call.form {
                MacroForm::Select(arms) => arms.iter().find(|arm| arm.pat.is_some_and(|it| self.binds(it, pat)))?.future,
                _ => None,
            },
            Expr::Block(block) => block.stmts.iter().find_map(|stmt| match stmt {
                Stmt::Let { pat: whole, init, .. } if self.binds(*whole, pat) => *init,
                _ => None,
            }),
            _ => None,
        })
    }
}
