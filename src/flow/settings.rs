//! Small files of settings: called so, or read whole only to be parsed into one value of a type of the project, or printed from one.

use super::TypedBody;
use super::slots::keeps_value;
use crate::infer::{Ty, TyKind};
use crate::resolve::DefKind;
use crate::syntax::ir::{Expr, ExprId, ItemKind, Literal, Pat, PatId, Stmt, TypeRef};
use crate::text::Symbol;

/// How many names a text passes on its way.
const HOPS: usize = 4;

/// What is done with one file.
const OF_ONE_FILE: [&str; 12] = [
    "read",
    "read_to_string",
    "read_to_end",
    "write",
    "write_all",
    "open",
    "create",
    "create_new",
    "flush",
    "from_reader",
    "to_writer",
    "to_writer_pretty",
];

impl TypedBody<'_> {
    /// Whether a call reads or writes such a file.
    pub(super) fn is_settings_file(&self, call: ExprId) -> bool {
        self.parses_own_value(call) || self.is_parsed(call, HOPS) || self.is_printed(call) || self.is_called_so(call)
    }

    /// Whether the path that a call is given has the name of settings, or the call stands in a function or a method of a type with such a
    /// name.
    fn is_called_so(&self, call: ExprId) -> bool {
        let (Expr::Call { args, .. } | Expr::MethodCall { args, .. }) = self.body.expr(call) else { return false };
        let parent = self.def().parent.filter(|&parent| self.program.def(parent).kind == DefKind::Impl);
        let self_type = parent.and_then(|block| match &self.program.item(block).kind {
            ItemKind::Impl(it) => match &it.self_ty {
                TypeRef::Path(path) => path.last(),
                _ => None,
            },
            _ => None,
        });
        if !self.name_of_callee(call).is_some_and(|name| OF_ONE_FILE.contains(&name.as_str())) {
            return false;
        }
        let names = [self_type.map(|it| it.name), Some(self.def().name)];
        names.into_iter().flatten().any(|name| is_name(name.as_str())) || args.iter().any(|&arg| self.is_path_of_settings(arg, HOPS))
    }

    fn is_path_of_settings(&self, path: ExprId, hops: usize) -> bool {
        let Some(left) = hops.checked_sub(1) else { return false };
        match self.body.expr(path) {
            Expr::Literal(Literal::Str(text)) => {
                is_name(text) || [".toml", ".yaml", ".yml", ".ini", ".conf", ".pem", ".crt", ".key"].iter().any(|end| text.ends_with(end))
            }
            Expr::Ref { operand: inner, .. } | Expr::Try { base: inner } => self.is_path_of_settings(*inner, hops),
            Expr::Field { name, .. } => is_name(name.as_str()),
            Expr::MethodCall { receiver, method, args, .. } => match args.first() {
                Some(&last) if method.as_str() == "join" => self.is_path_of_settings(last, left),
                Some(_) => false,
                None if matches!(
                    method.as_str(),
                    "as_path" | "as_ref" | "clone" | "to_path_buf" | "into" | "as_str" | "to_owned" | "unwrap"
                ) =>
                {
                    self.is_path_of_settings(*receiver, left)
                }
                None => is_name(method.as_str()),
            },
            Expr::Call { args, .. } => match self.name_of_callee(path).map(Symbol::as_str) {
                Some("new" | "from") => args.first().is_some_and(|&inner| self.is_path_of_settings(inner, left)),
                name => name.is_some_and(is_name),
            },
            Expr::Path(written) => {
                let named = written.last().is_some_and(|it| is_name(it.name.as_str()));
                named || self.first_value(path).is_some_and(|value| self.is_path_of_settings(value, left))
            }
            _ => false,
        }
    }

    /// Whether a call reads and parses such a file itself.
    fn parses_own_value(&self, call: ExprId) -> bool {
        let is_call = matches!(self.body.expr(call), Expr::Call { .. });
        is_call
            && self.name_of_callee(call).is_some_and(|it| it.as_str() == "from_reader")
            && self.is_library(call)
            && self.gives_own_value(call)
    }

    /// Whether all that becomes of a text, or of the file that it is in, is one value of a type of the project.
    fn is_parsed(&self, text: ExprId, hops: usize) -> bool {
        let Some(around) = self.parents[text.0 as usize] else { return false };
        match self.body.expr(around) {
            Expr::Try { .. } | Expr::Ref { .. } => self.is_parsed(around, hops),
            Expr::MethodCall { receiver, method, args, .. } if *receiver == text => match method.as_str() {
                "map" | "and_then" => args.first().is_some_and(|&closure| self.is_parsed_in(closure, hops)),
                "is_empty" | "len" => true,
                _ if keeps_value(*method) => self.is_parsed(around, hops),
                "ok" | "unwrap_or_default" | "as_str" | "as_bytes" | "as_ref" | "trim" => self.is_parsed(around, hops),
                _ => false,
            },
            Expr::Call { args, .. } if args.contains(&text) => match self.name_of_callee(around).map(Symbol::as_str) {
                Some("new") => self.is_parsed(around, hops),
                Some("from_str" | "from_slice" | "from_reader") => self.is_library(around) && self.gives_own_value(around),
                _ => false,
            },
            Expr::Block(block) => {
                let bound = block.stmts.iter().find_map(|stmt| match stmt {
                    Stmt::Let { pat, init, .. } if *init == Some(text) => Some(*pat),
                    _ => None,
                });
                bound.is_some_and(|pat| self.is_bound_parsed(pat, hops))
            }
            Expr::Let { pat, scrutinee } if *scrutinee == text => self.is_bound_parsed(*pat, hops),
            Expr::Match { scrutinee, arms } if *scrutinee == text => {
                let mut good = arms.iter().filter(|arm| self.is_variant(arm.pat, "Ok")).peekable();
                good.peek().is_some() && good.all(|arm| self.is_bound_parsed(arm.pat, hops))
            }
            _ => false,
        }
    }

    fn is_bound_parsed(&self, pat: PatId, hops: usize) -> bool {
        let inner = match self.body.pat(pat) {
            Pat::TupleStruct { elements, .. } if elements.len() == 1 => elements[0],
            _ => pat,
        };
        let Some(hops) = hops.checked_sub(1).filter(|_| matches!(self.body.pat(inner), Pat::Bind { sub: None, .. })) else { return false };
        let uses = self.uses(inner);
        !uses.is_empty() && uses.into_iter().all(|place| self.is_parsed(place, hops))
    }

    fn is_parsed_in(&self, closure: ExprId, hops: usize) -> bool {
        match self.body.expr(closure) {
            Expr::Closure { params, .. } if params.len() == 1 => self.is_bound_parsed(params[0].pat, hops),
            _ => false,
        }
    }

    /// Whether the second argument of a call was printed for people to read, from one value of a type of the project.
    fn is_printed(&self, call: ExprId) -> bool {
        let Expr::Call { args, .. } = self.body.expr(call) else { return false };
        let Some(mut text) = args.get(1).copied() else { return false };
        for _ in 0..2 * HOPS {
            text = match self.body.expr(text) {
                Expr::Try { base: inner } | Expr::Ref { operand: inner, .. } => *inner,
                Expr::MethodCall { receiver, method, .. } => match method.as_str() {
                    _ if keeps_value(*method) => *receiver,
                    "as_str" | "as_bytes" | "as_ref" => *receiver,
                    _ => return false,
                },
                Expr::Path(_) => match self.first_value(text) {
                    Some(value) => value,
                    None => return false,
                },
                Expr::Call { callee, args } => {
                    let [value] = **args else { return false };
                    return self.prints(*callee) && self.is_library(text) && self.is_own_value(self.inference.type_of(value));
                }
                _ => return false,
            };
        }
        false
    }

    /// Whether a function is named like one that prints for people: pretty JSON, or a format that is always.
    fn prints(&self, callee: ExprId) -> bool {
        let Expr::Path(path) = self.body.expr(callee) else { return false };
        let is_format = |name: &str| ["toml", "yaml", "ron"].iter().any(|format| name.contains(format));
        match path.last().map(|it| it.name.as_str()) {
            Some("to_string_pretty" | "to_vec_pretty") => true,
            Some("to_string") => path.segments.iter().any(|it| is_format(it.name.as_str())),
            _ => false,
        }
    }

    /// Whether a call enters a library, to all that is known.
    fn is_library(&self, call: ExprId) -> bool {
        !self.may_enter_own(call) && !self.may_enter_std(call)
    }

    /// Whether a call gives one value of a type of the project, or a `Result` of one.
    fn gives_own_value(&self, call: ExprId) -> bool {
        let ty = self.inference.type_of(call);
        self.is_own_value(self.types().result(ty).map_or(ty, |(value, _)| value))
    }

    fn is_own_value(&self, ty: Ty) -> bool {
        match ty.kind() {
            TyKind::Ref(inner, _) => self.is_own_value(inner),
            TyKind::Adt(def, _) => self.program.is_workspace(def) && self.program.def(def).kind == DefKind::Struct,
            _ => false,
        }
    }
}

/// Whether a name says that something holds settings, or what proves who one is.
fn is_name(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    let words = ["config", "settings", "preferences", "cert", "pem", "credential", "secret", "license", "netrc"];
    let keys = ["private_key", "client_key", "server_key", "tls_key", "ssl_key", "key_path", "key_file"];
    words.iter().chain(&keys).any(|word| name.contains(word)) || name.split('_').any(|word| matches!(word, "ca" | "crt"))
}
