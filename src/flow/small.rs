//! Small steps with one file, outside of loops: opening it, reading or writing a whole text, whatever is done with settings.

use super::TypedBody;
use crate::infer::{Ty, TyKind};
use crate::resolve::Prim;
use crate::syntax::ir::{Expr, ExprId};

impl TypedBody<'_> {
    /// Whether a call with the effect on files only opens one, or does something with settings.
    pub(super) fn is_small_file(&self, call: ExprId) -> bool {
        !self.is_repeated(call) && (self.only_opens(call) || self.is_settings_file(call))
    }

    /// Whether a call reads a file whole as text, or writes a text as one: people's files are small. Bytes may be anything.
    pub(super) fn moves_text(&self, call: ExprId) -> bool {
        if self.is_repeated(call) {
            return false;
        }
        let args = match self.body.expr(call) {
            Expr::Call { args, .. } | Expr::MethodCall { args, .. } => args,
            // `writeln!(file, ..)`
            Expr::Macro(_) => return true,
            _ => return false,
        };
        match (self.name_of_callee(call).map_or("", |name| name.as_str()), &args[..]) {
            ("read_to_string", [_]) => true,
            ("to_writer" | "to_writer_pretty", [_, _]) | ("from_reader", [_]) => self.is_of_json(call),
            ("write", [_, contents]) | ("write_all", [contents]) => self.is_written_text(*contents),
            _ => false,
        }
    }

    fn is_of_json(&self, call: ExprId) -> bool {
        self.callees(call).into_iter().all(|callee| self.program.krate(callee.krate).name.as_str() == "serde_json")
    }

    /// Whether a value is a text, or the bytes of one.
    fn is_written_text(&self, expr: ExprId) -> bool {
        match self.body.expr(expr) {
            Expr::Ref { operand, .. } => self.is_written_text(*operand),
            Expr::MethodCall { receiver, method, .. } if matches!(method.as_str(), "as_bytes" | "into_bytes") => {
                self.is_written_text(*receiver)
            }
            Expr::Literal(_) => true,
            _ => self.is_text_type(self.inference.type_of(expr)),
        }
    }

    fn is_text_type(&self, ty: Ty) -> bool {
        match ty.kind() {
            TyKind::Ref(inner, _) => self.is_text_type(inner),
            TyKind::Prim(Prim::Str) => true,
            _ => self.types().is_string(ty),
        }
    }

    pub(super) fn is_repeated(&self, expr: ExprId) -> bool {
        let mut at = expr;
        while let Some(around) = self.parents[at.0 as usize] {
            match self.body.expr(around) {
                Expr::Loop { .. } | Expr::While { .. } => return true,
                Expr::For { iter, .. } if *iter != at => return true,
                Expr::Closure { .. } => return false,
                _ => at = around,
            }
        }
        false
    }
}
