//! Effects that are over soon: files that the kernel shows of itself, small files, sleeping for some milliseconds.

use super::{Likely, TypedBody};
use crate::catalog::Effect;
use crate::resolve::{DefKind, Namespace, Res};
use crate::syntax::ir::{BinaryOp, Expr, ExprId, Literal, MacroForm};

/// How many names are followed to a text.
const DEPTH: usize = 3;

/// What the paths begin with of files that are on no disk, and never wait.
const IN_MEMORY: [&str; 5] = ["/proc/", "/sys/", "/dev/urandom", "/dev/null", "/dev/zero"];

impl TypedBody<'_> {
    /// How light a call with this effect is, by its arguments or by what becomes of what it gives; [`Likely::Always`] where it may take
    /// long.
    pub fn weight(&self, call: ExprId, effect: Effect) -> Likely {
        match effect {
            Effect::Fs if self.is_in_kernel(call) || self.is_small_file(call) => Likely::Light,
            Effect::Wait if self.waits_for_room(call) => Likely::Light,
            Effect::Fs if !self.is_repeated(call) && self.only_opens(call) => Likely::Open,
            Effect::Sleep => match self.slept_micros(call) {
                Some(..=1_000) if !self.is_repeated(call) => Likely::Moment,
                Some(..50_000) => Likely::Light,
                _ => Likely::Always,
            },
            _ => Likely::Always,
        }
    }

    /// Whether a call parks the thread while a queue of the project's own is full: `while queue.len() >= 10 { queue = room.wait(queue); }`.
    /// Mostly there is room, as in a channel with bounds.
    fn waits_for_room(&self, call: ExprId) -> bool {
        if self.name_of_callee(call).is_none_or(|name| name.as_str() != "wait") {
            return false;
        }
        let mut around = self.ancestors(call);
        around.any(|id| match self.body.expr(id) {
            Expr::While { condition, .. } => match self.body.expr(*condition) {
                Expr::Binary { op: BinaryOp::Ge | BinaryOp::Gt, left, right } => {
                    self.is_length(*left) && !matches!(self.body.expr(*right), Expr::Literal(Literal::Int(Some(0), _)))
                }
                _ => false,
            },
            _ => false,
        })
    }

    fn is_length(&self, expr: ExprId) -> bool {
        match self.body.expr(expr) {
            Expr::Field { name, .. } | Expr::MethodCall { method: name, .. } => matches!(name.as_str(), "len" | "length" | "size"),
            _ => false,
        }
    }

    /// The first argument of a call in microseconds, if it is a duration that is written where it stands.
    fn slept_micros(&self, call: ExprId) -> Option<u128> {
        let Expr::Call { args, .. } = self.body.expr(call) else { return None };
        let Expr::Call { callee, args } = self.body.expr(*args.first()?) else { return None };
        let (Expr::Path(path), Expr::Literal(Literal::Int(Some(number), _))) = (self.body.expr(*callee), self.body.expr(*args.first()?))
        else {
            return None;
        };
        match path.last()?.name.as_str() {
            "from_millis" => number.checked_mul(1_000),
            "from_micros" => Some(*number),
            "from_nanos" => Some(*number / 1_000),
            _ => None,
        }
    }

    /// Whether the first argument of a call is a path of something that the kernel makes up: reading there waits for no disk.
    fn is_in_kernel(&self, call: ExprId) -> bool {
        let (Expr::Call { args, .. } | Expr::MethodCall { args, .. }) = self.body.expr(call) else { return false };
        args.first().is_some_and(|&path| self.is_kernel_path(path, DEPTH)) || self.is_of_kernel_file(call)
    }

    /// Whether a method is called on a local that is such a file, opened in the same body.
    fn is_of_kernel_file(&self, call: ExprId) -> bool {
        let Expr::MethodCall { receiver, .. } = self.body.expr(call) else { return false };
        let opened = self.scopes.locals.get(receiver).and_then(|&pat| self.init_of(pat)).map(|init| self.origin(init));
        opened.is_some_and(|opened| match self.body.expr(opened) {
            Expr::Call { args, .. } => args.first().is_some_and(|&path| self.is_kernel_path(path, DEPTH)),
            _ => false,
        })
    }

    fn is_kernel_path(&self, expr: ExprId, depth: usize) -> bool {
        match self.body.expr(expr) {
            Expr::Literal(Literal::Str(text)) => IN_MEMORY.iter().any(|start| text.starts_with(start)),
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
