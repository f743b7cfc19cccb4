//! Values that are futures or handles of tasks.

use super::TypedBody;
use crate::catalog::OnDrop;
use crate::infer::Callee;
use crate::resolve::{DefId, Program, compatible};
use crate::syntax::ir::{AsyncKind, BlockKind, Expr, ExprId, ItemKind};

/// A future that does nothing until it is polled.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum LazyFuture {
    /// What this async fn returns.
    Call(DefId),
    /// An async block.
    Block,
}

impl LazyFuture {
    /// What it is, for a message: "the future of `load`".
    pub fn words(self, program: &Program) -> String {
        match self {
            Self::Call(callee) => format!("the future of `{}`", program.path_of(callee)),
            Self::Block => "this `async` block".to_owned(),
        }
    }
}

/// The handle of a spawned task.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct TaskHandle {
    /// What dropping it does.
    pub on_drop: OnDrop,
    /// The task's output is a `Result`: an error is lost with it.
    pub returns_result: bool,
}

impl TypedBody<'_> {
    /// Whether the value of `expr` is a future that does nothing until it is polled, as far as its form and the callee tell.
    pub fn lazy_future(&self, expr: ExprId) -> Option<LazyFuture> {
        match self.body.expr(expr) {
            Expr::Block(block) if matches!(block.kind, BlockKind::Async(AsyncKind::Borrowing | AsyncKind::Moving)) => {
                Some(LazyFuture::Block)
            }
            Expr::Call { .. } | Expr::MethodCall { .. } => {
                let Callee::Known(targets) = self.inference.callee(expr) else { return None };
                let mut possible = targets.iter().filter(|target| compatible(self.cfg(), &target.cfg)).map(|target| target.def);
                let first = possible.next()?;
                let is_async = |def: DefId| matches!(&self.program.item(def).kind, ItemKind::Fn(signature) if signature.flags.is_async);
                (is_async(first) && possible.all(is_async)).then_some(LazyFuture::Call(first))
            }
            _ => None,
        }
    }

    /// What the value of `expr` is, if it is a task's handle.
    pub fn task_handle(&self, _expr: ExprId) -> Option<TaskHandle> {
        None
    }
}
