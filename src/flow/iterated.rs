//! Iterators that wait for each item, and where they do: who makes one says it, but for what is put into a field, where `next` does.

use super::{Consumer, TypedBody, consumer};
use crate::catalog::Place;
use crate::infer::Callee;
use crate::resolve::DefId;
use crate::syntax::ir::{Bound, Expr, ExprId, ItemKind, Pat, PatId, Stmt, TypeRef};

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

    /// Whether a call of the project's own code gives an iterator, which only another thread steps.
    pub(super) fn is_stepped_elsewhere(&self, call: ExprId) -> bool {
        let [callee] = *self.callees(call) else { return false };
        let ItemKind::Fn(signature) = &self.program.item(callee).kind else { return false };
        if !self.program.is_workspace(callee) || !gives_iterator(&signature.ret) {
            return false;
        }
        let mut value = call;
        while let Some(around) = self.parents[value.0 as usize].filter(|&it| matches!(self.body.expr(it), Expr::Try { .. })) {
            value = around;
        }
        let Some(bound) = self.bound_to(value) else { return false };
        let names = (0..self.body.pats.len() as u32).map(PatId).filter(|&name| self.binds(bound, name));
        let uses: Vec<ExprId> = names.flat_map(|name| self.uses(name)).collect();
        let is_step = |site: ExprId| match self.parents[site.0 as usize].map(|it| self.body.expr(it)) {
            Some(Expr::For { iter, .. }) => *iter == site,
            Some(Expr::MethodCall { .. } | Expr::Call { .. }) => true,
            _ => false,
        };
        let mut steps = uses.into_iter().filter(|&site| is_step(site)).peekable();
        steps.peek().is_some() && steps.all(|site| self.is_in_thread(site))
    }

    /// Whether an expression is part of a closure that runs on a thread of its own.
    fn is_in_thread(&self, expr: ExprId) -> bool {
        let is_away = |id: ExprId| {
            matches!(self.body.expr(id), Expr::Closure { .. })
                && matches!(consumer(self, id), Consumer::Argument { place: Some(Place::Offloaded | Place::Worker), .. })
        };
        self.ancestors(expr).any(is_away)
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

/// Whether a written type is that of an iterator of nobody's name, or holds one: `(Watcher, impl Iterator<Item = Event>)`.
fn gives_iterator(ty: &TypeRef) -> bool {
    let is_one = |bound: &Bound| bound.path.last().is_some_and(|it| it.name.as_str() == "Iterator");
    match ty {
        TypeRef::ImplTrait(bounds) | TypeRef::DynTrait(bounds) => bounds.iter().any(is_one),
        TypeRef::Tuple(parts) => parts.iter().any(gives_iterator),
        TypeRef::Path(path) => path.last().and_then(|it| it.args.as_ref()).is_some_and(|args| args.types.iter().any(gives_iterator)),
        _ => false,
    }
}
