//! Arguments by what is written: literals, constants, flags.

use super::TypedBody;
use crate::syntax::ir::{BinaryOp, Expr, ExprId, Literal, Path};

impl TypedBody<'_> {
    /// Whether an argument (0-based, after the receiver) of a call is written as this value: a path however much of it is spelled out, a
    /// call of it, a literal, or flags (`A | B`) among others.
    pub(super) fn is_argument(&self, call: ExprId, position: usize, value: &str) -> bool {
        let (Expr::Call { args, .. } | Expr::MethodCall { args, .. }) = self.body.expr(call) else { return false };
        args.get(position).is_some_and(|&arg| value.split('|').all(|flag| self.is_written(arg, flag.trim())))
    }

    fn is_written(&self, expr: ExprId, value: &str) -> bool {
        match self.body.expr(expr) {
            Expr::Path(path) => !self.scopes.locals.contains_key(&expr) && is_named(path, value),
            Expr::Literal(Literal::Bool(is)) => value == if *is { "true" } else { "false" },
            Expr::Literal(Literal::Str(text)) => value.strip_prefix('"').and_then(|rest| rest.strip_suffix('"')) == Some(&**text),
            Expr::Literal(Literal::Int(Some(number), _)) => value.parse() == Ok(*number),
            Expr::Ref { operand, .. } | Expr::Cast { operand, .. } => self.is_written(*operand, value),
            Expr::Binary { op: BinaryOp::BitOr, left, right } => self.is_written(*left, value) || self.is_written(*right, value),
            Expr::Call { callee, args } => {
                let Expr::Path(path) = self.body.expr(*callee) else { return false };
                match (&**args, value.strip_prefix("Some(").and_then(|rest| rest.strip_suffix(')'))) {
                    ([inner], Some(value)) => is_named(path, "Some") && self.is_written(*inner, value),
                    ([number], None) if value == "Duration::ZERO" => self.is_written(*number, "0"),
                    _ => is_named(path, value),
                }
            }
            _ => false,
        }
    }
}

/// Whether the end of a path is the end of this one. A single name in lower case can be anything.
fn is_named(path: &Path, value: &str) -> bool {
    let mut written = path.segments.iter().rev().map(|segment| segment.name.as_str());
    let is_telling = path.segments.len() > 1 || path.last().is_some_and(|last| last.name.as_str().starts_with(char::is_uppercase));
    is_telling && value.rsplit("::").zip(written.by_ref()).all(|(wanted, name)| wanted == name)
}
