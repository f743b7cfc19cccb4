//! Iterators that wait for each item, and where they do: who makes one says it, but for what is put into a field, where `next` does.

use super::TypedBody;
use crate::infer::Callee;
use crate::resolve::DefId;
use crate::syntax::ir::{Expr, ExprId, Pat, PatId, Stmt};

/// How many names and values around an iterator are followed.
const DEPTH: usize = 6;

impl TypedBody<'_> {
    /// Whether a call that makes an iterator, or takes the next item of one, is where it is to be told that each item waits.
    pub(super) fn iterates(&self, at: ExprId, callee: DefId) -> bool {
        let takes = self.program.def(callee).name.as_str() == "next";
        match self.body.expr(at) {
            Expr::For { iter, .. } => !takes || self.is_field(*iter),
            Expr::MethodCall { receiver, .. } if takes => self.is_field(*receiver),
            _ => !takes && !self.is_put_into_field(at, DEPTH),
        }
    }

    fn is_field(&self, expr: ExprId) -> bool {
        match self.body.expr(expr) {
            Expr::Field { .. } => true,
            Expr::Ref { operand, .. } => self.is_field(*operand),
            Expr::MethodCall { receiver, method, .. } if method.as_str() == "by_ref" => self.is_field(*receiver),
            _ => false,
        }
    }

    /// Whether all that is done with a value is to put it into a struct of the project, also in a box or an option.
    fn is_put_into_field(&self, value: ExprId, depth: usize) -> bool {
        let (Some(around), Some(depth)) = (self.parents[value.0 as usize], depth.checked_sub(1)) else { return false };
        match self.body.expr(around) {
            Expr::Struct { .. } => self.is_of_project(around),
            Expr::Call { args, .. } if args.contains(&value) => match self.inference.callee(around) {
                Callee::Constructor(_) => self.is_of_project(around) || self.is_put_into_field(around, depth),
                _ => self.types().owned(self.inference.type_of(around)).is_some() && self.is_put_into_field(around, depth),
            },
            Expr::Tuple(_) => self.is_put_into_field(around, depth),
            Expr::Block(block) => block.stmts.iter().any(|stmt| match stmt {
                Stmt::Let { pat, init: Some(init), .. } if *init == value => self.is_bound_for_field(*pat, depth),
                _ => false,
            }),
            _ => false,
        }
    }

    fn is_bound_for_field(&self, pat: PatId, depth: usize) -> bool {
        let uses = self.uses(pat);
        matches!(self.body.pat(pat), Pat::Bind { sub: None, .. })
            && !uses.is_empty()
            && uses.into_iter().all(|site| self.is_put_into_field(site, depth))
    }

    fn is_of_project(&self, value: ExprId) -> bool {
        self.inference.type_of(value).adt().is_some_and(|(def, _)| self.program.is_workspace(def))
    }
}
