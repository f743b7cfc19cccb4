//! Values that something polls, so that they are futures whatever the name of their function resolved to.

use super::{Consumer, TypedBody, consumer};
use crate::catalog::Place;
use crate::resolve::{DefId, Program};
use crate::syntax::ir::{Expr, ExprId, ItemKind, MacroForm, TypeRef};

impl TypedBody<'_> {
    /// Whether the value of an expression is awaited, or stands where only a future can stand: `timeout(d, call)`, `join!(call, ..)`, a local
    /// that is pinned or awaited.
    pub(super) fn is_future_here(&self, expr: ExprId) -> bool {
        if self.is_given_to_poll(expr) {
            return true;
        }
        let bound = self.bound_to(expr).map(|pat| self.uses(pat)).unwrap_or_default();
        bound.into_iter().any(|site| self.is_given_to_poll(site) || self.pinned_by(site).is_some())
    }

    fn is_given_to_poll(&self, expr: ExprId) -> bool {
        let Some(parent) = self.parents[expr.0 as usize] else { return false };
        match self.body.expr(parent) {
            Expr::Await { .. } => true,
            Expr::Macro(call) => {
                let is_polled = match &call.form {
                    MacroForm::Args(args) => args.contains(&expr),
                    MacroForm::Select(arms) => arms.iter().any(|arm| arm.future == Some(expr)),
                    _ => false,
                };
                is_polled && self.is_wait(parent)
            }
            Expr::Call { .. } => {
                matches!(consumer(self, expr), Consumer::Argument { place: Some(Place::Awaited | Place::Task | Place::Root), .. })
            }
            _ => false,
        }
    }
}

/// Whether calling a fn can give a future, as far as its signature tells.
pub fn may_give_future(program: &Program, target: DefId) -> bool {
    let ItemKind::Fn(signature) = &program.item(target).kind else { return false };
    let aliased = |path| program.aliased(target, path).is_some_and(is_of_future);
    signature.flags.is_async || is_of_future(&signature.ret) || matches!(&signature.ret, TypeRef::Path(path) if aliased(path))
}

/// Whether a written type may be that of a future.
fn is_of_future(ty: &TypeRef) -> bool {
    let is_named = |name: &str| name == "Pin" || name.contains("Fut");
    match ty {
        TypeRef::ImplTrait(_) => true,
        TypeRef::Path(path) => path.last().is_some_and(|it| is_named(it.name.as_str())),
        _ => false,
    }
}
