//! Files that the kernel makes up: reading them waits for no disk.

use super::TypedBody;
use crate::resolve::{DefKind, Namespace, Res};
use crate::syntax::ir::{Expr, ExprId, Literal, MacroForm};

/// How many names are followed to a text.
const DEPTH: usize = 3;

/// What the paths begin with of files that are on no disk, and never wait. The folder of all processes itself is long.
const IN_MEMORY: [&str; 5] = ["/proc/", "/sys/", "/dev/urandom", "/dev/null", "/dev/zero"];

impl TypedBody<'_> {
    /// Whether a call is about such a file: its first argument is the path of one, or what it is called on is one, opened in the same body.
    pub(super) fn is_in_kernel(&self, call: ExprId) -> bool {
        match self.body.expr(call) {
            Expr::Call { args, .. } => args.first().is_some_and(|&path| self.is_kernel_path(path, DEPTH)),
            Expr::MethodCall { receiver, args, .. } => {
                args.first().is_some_and(|&path| self.is_kernel_path(path, DEPTH))
                    || self.is_kernel_path(*receiver, DEPTH)
                    || self.is_kernel_file(*receiver, DEPTH)
            }
            Expr::For { iter, .. } => self.is_kernel_file(*iter, DEPTH),
            _ => false,
        }
    }

    /// Whether a value is such a file, a reader around one, or goes over the entries of such a folder.
    fn is_kernel_file(&self, value: ExprId, depth: usize) -> bool {
        let Some(depth) = depth.checked_sub(1) else { return false };
        match self.body.expr(value) {
            Expr::Path(_) => {
                let named = self.scopes.locals.get(&value).and_then(|&pat| self.init_of(pat));
                named.is_some_and(|init| self.is_kernel_file(init, depth))
            }
            Expr::Try { base: inner } | Expr::Ref { operand: inner, .. } => self.is_kernel_file(*inner, depth + 1),
            Expr::MethodCall { receiver, method, .. } => match method.as_str() {
                "read_dir" => self.is_kernel_path(*receiver, depth),
                "unwrap" | "expect" | "ok" | "map_err" | "lines" | "bytes" | "flatten" | "filter_map" | "into_iter" | "by_ref" | "take" => {
                    self.is_kernel_file(*receiver, depth + 1)
                }
                _ => false,
            },
            Expr::Call { args, .. } => {
                let opens = self.name_of_callee(value).is_some_and(|name| matches!(name.as_str(), "open" | "read_dir"));
                let wraps = || self.name_of_callee(value).is_some_and(|name| matches!(name.as_str(), "new" | "with_capacity"));
                match args.last() {
                    Some(&path) if opens => self.is_kernel_path(path, depth),
                    Some(&file) => wraps() && self.is_kernel_file(file, depth),
                    None => false,
                }
            }
            _ => false,
        }
    }

    /// Whether an expression is the path of such a file.
    pub(super) fn names_kernel_file(&self, expr: ExprId) -> bool {
        self.is_kernel_path(expr, DEPTH)
    }

    fn is_kernel_path(&self, expr: ExprId, depth: usize) -> bool {
        match self.body.expr(expr) {
            Expr::Literal(Literal::Str(text)) => is_of_kernel(text),
            Expr::Ref { operand, .. } => self.is_kernel_path(*operand, depth),
            // `Path::new("/proc/self/cgroup")`, `format!("/proc/{pid}/stat")`
            Expr::Call { args, .. } if args.len() == 1 => self.is_kernel_path(args[0], depth),
            Expr::Macro(call) => match &call.form {
                MacroForm::Args(args) => args.first().is_some_and(|&first| self.is_kernel_path(first, depth)),
                _ => false,
            },
            Expr::MethodCall { receiver, method, args, .. } => match (method.as_str(), &**args) {
                // Another root would take the place of all before it.
                ("join", [part]) => (self.is_root(*receiver) || self.is_kernel_path(*receiver, depth)) && !self.is_rooted(*part),
                ("path", []) => self.is_kernel_entry(*receiver, depth),
                ("as_path" | "to_path_buf" | "as_ref" | "clone" | "to_owned" | "to_string" | "into", []) => {
                    self.is_kernel_path(*receiver, depth)
                }
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

    /// `Path::new("/proc")`
    fn is_root(&self, path: ExprId) -> bool {
        match self.body.expr(path) {
            Expr::Literal(Literal::Str(text)) => matches!(&**text, "/proc" | "/sys"),
            Expr::Call { args, .. } => matches!(**args, [root] if self.is_root(root)),
            _ => false,
        }
    }

    fn is_rooted(&self, part: ExprId) -> bool {
        matches!(self.body.expr(part), Expr::Literal(Literal::Str(text)) if text.starts_with('/'))
    }

    /// Whether a local is an entry of such a folder.
    fn is_kernel_entry(&self, entry: ExprId, depth: usize) -> bool {
        let Some(depth) = depth.checked_sub(1) else { return false };
        let Some(&pat) = self.scopes.locals.get(&entry) else { return false };
        match self.init_of(pat) {
            // `let entry = entry?;`
            Some(init) => self.is_kernel_entry(self.origin(init), depth),
            None => self.iterated_by(pat).is_some_and(|folder| self.is_kernel_file(folder, depth)),
        }
    }
}

/// Whether a path is that of such a file.
pub fn is_of_kernel(path: &str) -> bool {
    IN_MEMORY.iter().any(|start| path.starts_with(start))
}
