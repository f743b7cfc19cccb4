//! How sure it is that a part of a body runs when the body does.

use super::TypedBody;
use crate::infer::TyKind;
use crate::resolve::is_rare;
use crate::syntax::ir::{BinaryOp, Expr, ExprId, Pat, PatId, Stmt};

/// How sure it is that a call is made; the surest first.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Likely {
    /// On every way through the body.
    Always,
    /// In a branch, a loop or a closure, or under a `cfg` of its own.
    Sometimes,
    /// Only after something failed: `if let Err(..)`, `map_err`, `let Ok(..) = .. else`.
    OnError,
    /// Only where a parameter is one certain text: `if path == "/root"`.
    Special,
    /// To open a file, where what is done with it says itself how long it takes.
    Open,
    /// For some milliseconds, with a file that the kernel keeps in memory, or with a small one.
    Light,
    /// For a millisecond at most.
    Moment,
    /// Once, for whoever comes first: in what fills a static, or a place that others share.
    Once,
    /// Only on systems that few build for, in a library with features that its users may ask for, or with a setting beside another.
    Rare,
    /// Only with features that nobody asks for.
    Elsewhere,
}

impl TypedBody<'_> {
    /// How sure it is that an expression is evaluated.
    pub fn likely(&self, expr: ExprId) -> Likely {
        let mut worst = Likely::Always;
        let mut inner = expr;
        while let Some(around) = self.parents[inner.0 as usize] {
            if let Some((_, cfg)) = self.conditions.iter().find(|(part, _)| *part == inner) {
                worst = worst.max(match cfg {
                    cfg if self.program.is_off(self.owner, cfg) => {
                        if self.program.is_for_others(self.owner) {
                            Likely::Rare
                        } else {
                            Likely::Elsewhere
                        }
                    }
                    cfg if is_rare(cfg) => Likely::Rare,
                    _ => Likely::Sometimes,
                });
            }
            worst = worst.max(self.likely_in(around, inner));
            inner = around;
        }
        if self.is_memo(expr) || self.is_remembered(expr) { worst.max(Likely::Once) } else { worst }
    }

    /// Whether the innermost branch around an expression leaves the function or the loop.
    pub fn leaves_with_branch(&self, expr: ExprId) -> bool {
        let mut inner = expr;
        self.ancestors(expr).find_map(|around| {
            let part = std::mem::replace(&mut inner, around);
            match self.body.expr(around) {
                Expr::If { condition, .. } if part != *condition => Some(self.leaves(part)),
                Expr::Match { scrutinee, .. } if part != *scrutinee => Some(self.leaves(part)),
                _ => None,
            }
        }) == Some(true)
    }

    /// Whether a call fills a static, or a field of a value that others share, if nobody has before: `CELL.get_or_init(..)`.
    pub fn fills_once(&self, call: ExprId) -> bool {
        let Expr::MethodCall { receiver, .. } = self.body.expr(call) else { return false };
        self.is_shared_cell(*receiver) && self.facts(call).iter().any(|(_, facts)| facts.once)
    }

    /// Whether a place is a static, or a field of `self` that a method was lent to read.
    fn is_shared_cell(&self, place: ExprId) -> bool {
        match self.body.expr(place) {
            Expr::Path(_) => !self.scopes.locals.contains_key(&place),
            Expr::Field { base, .. } => {
                let is_self = self.body.self_pat.is_some() && self.scopes.locals.get(base) == self.body.self_pat.as_ref();
                is_self && matches!(self.inference.type_of(*base).kind(), TyKind::Ref(_, false))
            }
            _ => false,
        }
    }

    /// How sure it is that `inner`, a part of `around`, is evaluated when that is.
    fn likely_in(&self, around: ExprId, inner: ExprId) -> Likely {
        let branch = |on_error: bool| if on_error { Likely::OnError } else { Likely::Sometimes };
        match self.body.expr(around) {
            Expr::If { condition, then, otherwise: None } if inner == *then && self.asks_for_text(*condition) => Likely::Special,
            Expr::If { condition, then, .. } if inner != *condition => branch(self.failed(*condition, inner) == Some(inner == *then)),
            Expr::While { condition, .. } if inner != *condition => Likely::Sometimes,
            Expr::For { iter, .. } if inner != *iter => Likely::Sometimes,
            Expr::Match { scrutinee, arms } if inner != *scrutinee => {
                let is_arm = |pat| self.is_variant(pat, "Err") && !(self.says_nothing(pat) && self.is_other_case(*scrutinee, inner));
                branch(arms.iter().any(|arm| (arm.body == inner || arm.guard == Some(inner)) && is_arm(arm.pat)))
            }
            Expr::Binary { op: BinaryOp::And | BinaryOp::Or, right, .. } if inner == *right => Likely::Sometimes,
            Expr::Closure { .. } => {
                let fills = self.parents[around.0 as usize].is_some_and(|call| self.fills_once(call));
                if fills { Likely::Once } else { Likely::Sometimes }
            }
            Expr::MethodCall { receiver, method, .. } if inner != *receiver => match method.as_str() {
                "map_err" | "inspect_err" => Likely::OnError,
                "or_else" | "unwrap_or_else" if self.types().is_result(self.inference.type_of(*receiver)) => {
                    branch(!self.is_other_case(*receiver, inner))
                }
                _ => Likely::Always,
            },
            Expr::Block(block) => {
                let is_otherwise = |stmt: &Stmt| matches!(stmt, Stmt::Let { otherwise, .. } if *otherwise == Some(inner));
                match block.stmts.iter().find(|stmt| is_otherwise(stmt)) {
                    Some(Stmt::Let { pat, .. }) => branch(self.is_variant(*pat, "Ok")),
                    _ => Likely::Always,
                }
            }
            _ => Likely::Always,
        }
    }

    /// Whether a condition of a branch holds after a failure (`Some(true)`) or otherwise (`Some(false)`); `None` where it does not ask.
    fn failed(&self, condition: ExprId, branch: ExprId) -> Option<bool> {
        match self.body.expr(condition) {
            Expr::Let { scrutinee, .. } if self.is_other_case(*scrutinee, branch) => None,
            Expr::Let { pat, .. } if self.is_variant(*pat, "Err") => Some(true),
            Expr::Let { pat, .. } if self.is_variant(*pat, "Ok") => Some(false),
            Expr::MethodCall { method, .. } if method.as_str() == "is_err" => Some(true),
            Expr::MethodCall { method, .. } if method.as_str() == "is_ok" => Some(false),
            Expr::Binary { op: BinaryOp::And, left, .. } => self.failed(*left, branch).filter(|failed| *failed),
            _ => None,
        }
    }

    /// Whether an expression only asks what form a value has, and the branch for another form goes on: the other case, and no failure.
    fn is_other_case(&self, expr: ExprId, branch: ExprId) -> bool {
        let names = ["parse", "from_str", "from_utf8", "try_from", "try_into", "downcast", "downcast_ref", "strip_prefix"];
        let asks = match self.body.expr(expr) {
            Expr::MethodCall { method, .. } => names.contains(&method.as_str()),
            Expr::Call { callee, .. } => {
                matches!(self.body.expr(*callee), Expr::Path(path) if path.last().is_some_and(|it| names.contains(&it.name.as_str())))
            }
            _ => false,
        };
        asks && !self.leaves(branch)
    }

    /// Whether a pattern looks at no part of the error.
    fn says_nothing(&self, err: PatId) -> bool {
        matches!(self.body.pat(err), Pat::TupleStruct { elements, .. } if elements.iter().all(|&it| matches!(self.body.pat(it), Pat::Wild | Pat::Rest)))
    }

    pub(super) fn is_variant(&self, pat: PatId, name: &str) -> bool {
        matches!(self.body.pat(pat), Pat::TupleStruct { path, .. } if path.last().is_some_and(|last| last.name.as_str() == name))
    }
}
