//! What is done only where a static of the project had nothing, and fills it, both through functions of the project:
//! `if let Some(page) = cached(path) { .. } else { remember(path); read(path) }`.

use super::TypedBody;
use crate::resolve::{DefId, DefKind, Namespace, Res};
use crate::syntax::ir::{Expr, ExprId};

/// How many functions deep a static is looked for.
const DEPTH: usize = 2;

impl TypedBody<'_> {
    /// Whether an expression is evaluated once for what the static is asked for.
    pub(super) fn is_remembered(&self, expr: ExprId) -> bool {
        let mut inner = expr;
        self.ancestors(expr).any(|around| {
            let part = std::mem::replace(&mut inner, around);
            let Expr::If { condition, otherwise: Some(otherwise), .. } = self.body.expr(around) else { return false };
            let Expr::Let { pat, scrutinee } = self.body.expr(*condition) else { return false };
            if part != *otherwise || !self.is_variant(*pat, "Some") {
                return false;
            }
            let asked = self.statics_in_callee(*scrutinee, DEPTH);
            !asked.is_empty() && self.is_filled_beside(*otherwise, expr, &asked)
        })
    }

    /// Whether a call in a block around `expr`, inside of `branch`, puts something into one of these statics.
    fn is_filled_beside(&self, branch: ExprId, expr: ExprId, statics: &[DefId]) -> bool {
        let around: Vec<ExprId> = self.ancestors(expr).take_while(|&it| it != branch).chain([branch]).collect();
        let block_of = |id: ExprId| self.ancestors(id).find(|&it| matches!(self.body.expr(it), Expr::Block(_)));
        self.body.descendants(branch).into_iter().any(|call| {
            block_of(call).is_some_and(|block| around.contains(&block))
                && self.callee_body(call).is_some_and(|callee| callee.puts_something() && shares(&callee.statics(DEPTH), statics))
        })
    }

    /// The body of the one function of the project that a plain call enters.
    fn callee_body(&self, call: ExprId) -> Option<TypedBody<'_>> {
        let Expr::Call { .. } = self.body.expr(call) else { return None };
        match *self.callees(call) {
            [callee] if self.program.is_workspace(callee) => TypedBody::new(self.program, callee, self.arguments),
            _ => None,
        }
    }

    fn statics_in_callee(&self, call: ExprId, depth: usize) -> Vec<DefId> {
        let Some(depth) = depth.checked_sub(1) else { return Vec::new() };
        self.callee_body(call).map_or_else(Vec::new, |callee| callee.statics(depth))
    }

    /// The statics of the project that the body, or functions without parameters that it calls, name.
    fn statics(&self, depth: usize) -> Vec<DefId> {
        let all = (0..self.body.exprs.len() as u32).map(ExprId);
        all.flat_map(|id| match self.body.expr(id) {
            Expr::Path(path) if path.last().is_some_and(|it| !it.name.as_str().contains(char::is_lowercase)) => {
                let found = self.program.resolve_in_body(&self.scopes, id, path, Namespace::Value);
                match found.single().map(|candidate| candidate.res) {
                    Some(Res::Def(def)) if self.program.def(def).kind == DefKind::Static => vec![def],
                    _ => Vec::new(),
                }
            }
            Expr::Call { args, .. } if args.is_empty() => self.statics_in_callee(id, depth),
            _ => Vec::new(),
        })
        .collect()
    }

    fn puts_something(&self) -> bool {
        self.body.exprs.iter().any(|expr| matches!(expr, Expr::MethodCall { method, .. } if matches!(method.as_str(), "insert" | "put")))
    }
}

fn shares(one: &[DefId], other: &[DefId]) -> bool {
    one.iter().any(|it| other.contains(it))
}
