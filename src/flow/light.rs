//! Effects that are over soon: files that the kernel shows of itself, small files of settings, sleeping for some milliseconds.

use super::TypedBody;
use crate::catalog::Effect;
use crate::resolve::{DefKind, Namespace, Res};
use crate::syntax::ir::{Expr, ExprId, Literal, MacroForm};

/// How many names are followed to a text.
const DEPTH: usize = 3;

impl TypedBody<'_> {
    /// Whether a call with this effect is over soon, by its arguments or by what becomes of what it gives.
    pub fn is_light(&self, call: ExprId, effect: Effect) -> bool {
        match effect {
            Effect::Fs => self.is_in_kernel(call) || self.is_settings_file(call),
            Effect::Sleep => self.is_short(call),
            _ => false,
        }
    }

    /// Whether the first argument of a call is a duration of less than fifty milliseconds, written where it stands.
    fn is_short(&self, call: ExprId) -> bool {
        let Expr::Call { args, .. } = self.body.expr(call) else { return false };
        let Some(Expr::Call { callee, args }) = args.first().map(|&arg| self.body.expr(arg)) else { return false };
        let (Expr::Path(path), Some(Expr::Literal(Literal::Int(Some(number), _)))) =
            (self.body.expr(*callee), args.first().map(|&arg| self.body.expr(arg)))
        else {
            return false;
        };
        match path.last().map(|it| it.name.as_str()) {
            Some("from_millis") => *number < 50,
            Some("from_micros") => *number < 50_000,
            Some("from_nanos") => *number < 50_000_000,
            _ => false,
        }
    }

    /// Whether the first argument of a call is a path below `/proc` or `/sys`: reading there waits for no disk.
    fn is_in_kernel(&self, call: ExprId) -> bool {
        let (Expr::Call { args, .. } | Expr::MethodCall { args, .. }) = self.body.expr(call) else { return false };
        args.first().is_some_and(|&path| self.is_kernel_path(path, DEPTH))
    }

    fn is_kernel_path(&self, expr: ExprId, depth: usize) -> bool {
        match self.body.expr(expr) {
            Expr::Literal(Literal::Str(text)) => ["/proc/", "/sys/"].iter().any(|folder| text.starts_with(folder)),
            Expr::Ref { operand, .. } => self.is_kernel_path(*operand, depth),
            // `Path::new("/proc/self/cgroup")`, `format!("/proc/{pid}/stat")`
            Expr::Call { args, .. } if args.len() == 1 => self.is_kernel_path(args[0], depth),
            Expr::Macro(call) => match &call.form {
                MacroForm::Args(args) => args.first().is_some_and(|&first| self.is_kernel_path(first, depth)),
                _ => false,
            },
            Expr::Path(path) => {
                let Some(depth) = depth.checked_sub(1) else { return false };
                if let Some(first) = self.first_value(expr) {
                    return self.is_kernel_path(first, depth);
                }
                let resolution = self.program.resolve_in_body(&self.scopes, expr, path, Namespace::Value);
                let Some(Res::Def(def)) = resolution.single().map(|candidate| candidate.res) else { return false };
                let is_const = matches!(self.program.def(def).kind, DefKind::Const | DefKind::Static) && self.program.is_workspace(def);
                is_const && TypedBody::new(self.program, def, self.arguments).is_some_and(|body| body.is_kernel_path(body.body.root, depth))
            }
            _ => false,
        }
    }
}
