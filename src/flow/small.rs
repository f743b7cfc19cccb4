//! Small steps with one file, outside of loops: writing a text into it, whatever is done with settings.

use super::TypedBody;
use crate::infer::{Ty, TyKind};
use crate::resolve::Prim;
use crate::syntax::ir::{Expr, ExprId, MacroForm, UnaryOp};

impl TypedBody<'_> {
    /// Whether a call with the effect on files writes one text into an open one, or does something with settings.
    pub(super) fn is_small_file(&self, call: ExprId) -> bool {
        !self.is_repeated(call) && !self.syncs(call) && (self.writes_line(call) || self.is_settings_file(call))
    }

    fn syncs(&self, call: ExprId) -> bool {
        self.facts(call).iter().any(|(_, facts)| facts.blocks.as_ref().is_some_and(|blocks| blocks.syncs))
    }

    /// Whether a call writes a text into a file that stays open, a log: `writeln!(self.log, ..)`, `file.write_all(text.as_bytes())`. The
    /// kernel keeps it in memory. Bytes may be anything, and what is opened here is written here.
    fn writes_line(&self, call: ExprId) -> bool {
        let file = match self.body.expr(call) {
            Expr::MethodCall { receiver, method, args, .. } => match (method.as_str(), &args[..]) {
                ("write_all", &[contents]) if self.is_written_text(contents) => *receiver,
                _ => return false,
            },
            Expr::Macro(call) => match &call.form {
                MacroForm::Args(args) if !args.is_empty() => args[0],
                _ => return false,
            },
            _ => return false,
        };
        self.is_kept_open(file)
    }

    /// Whether a file is a field, or given to the body.
    fn is_kept_open(&self, file: ExprId) -> bool {
        match self.body.expr(file) {
            Expr::Ref { operand, .. } | Expr::Unary { op: UnaryOp::Deref, operand } => self.is_kept_open(*operand),
            Expr::MethodCall { receiver, args, .. } => args.is_empty() && self.is_kept_open(*receiver),
            Expr::Field { .. } => true,
            Expr::Path(_) => {
                let local = self.scopes.locals.get(&file);
                local.is_some_and(|&local| self.body.params.iter().any(|param| self.binds(param.pat, local)))
            }
            _ => false,
        }
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
