//! Values that are handles of spawned tasks.

use super::TypedBody;
use crate::catalog::OnDrop;
use crate::infer::{Ty, TyKind};
use crate::resolve::DefId;
use crate::syntax::ir::{Expr, ExprId};

/// The handle of a spawned task.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct TaskHandle {
    /// What dropping it does.
    pub on_drop: OnDrop,
    /// The task's output is a `Result` whose error says something: it is lost with the handle.
    pub returns_result: bool,
}

impl TypedBody<'_> {
    /// What the call `expr` spawns, if it gives a task's handle or a `Result` of one. Handles of tasks that someone else keeps an eye on
    /// are none, nor are handles that come from a place where they were kept.
    pub fn spawned(&self, expr: ExprId) -> Option<TaskHandle> {
        let callees = self.callees(expr);
        let spawns = |&def: &DefId| match self.program.facts(def) {
            Some(facts) if facts.handle.as_ref().is_some_and(|handle| handle.on_drop == OnDrop::Tracked) => false,
            Some(facts) if !facts.runs.is_empty() => true,
            _ => self.program.is_workspace(def),
        };
        if callees.is_empty() || !callees.iter().all(spawns) {
            return None;
        }
        let ty = self.inference.type_of(expr);
        let handle = self.handle_type(ty).or_else(|| self.handle_type(self.types().result(ty)?.0))?;
        Some(TaskHandle { returns_result: handle.returns_result && !self.loses_no_error(expr) && !self.only_wrapper_fails(expr), ..handle })
    }

    /// Whether what is spawned is a future of the project around another one, which cannot fail: the error says how the two were ended.
    fn only_wrapper_fails(&self, spawn: ExprId) -> bool {
        let (Expr::Call { args, .. } | Expr::MethodCall { args, .. }) = self.body.expr(spawn) else { return false };
        args.iter().any(|&future| {
            let ty = self.inference.type_of(future);
            let Some((_, args)) = ty.adt().filter(|(def, _)| self.program.is_workspace(*def)) else { return false };
            let output = |ty| self.types().awaited(self.owner, ty);
            let passed_on = output(ty).and_then(|output| Some(self.types().result(output)?.0));
            let is_inner = |value| args.iter().any(|&inner| output(inner) == Some(value));
            passed_on.is_some_and(|value| value.is_known() && !self.can_fail(value) && is_inner(value))
        })
    }

    /// What a type is, if it is that of a task's handle.
    pub fn handle_type(&self, ty: Ty) -> Option<TaskHandle> {
        let (def, args) = ty.adt()?;
        let handle = self.program.facts(def)?.handle.as_ref()?;
        let returns_result = args.first().is_some_and(|&output| self.can_fail(output));
        Some(TaskHandle { on_drop: handle.on_drop, returns_result })
    }

    /// Whether a task's output is a `Result` whose error says something.
    pub fn can_fail(&self, output: Ty) -> bool {
        let Some((_, error)) = self.types().result(output) else { return false };
        match error.kind() {
            TyKind::Never => false,
            TyKind::Tuple(parts) => !parts.is_empty(),
            TyKind::Adt(def, _) => !self.program.facts(def).is_some_and(|facts| facts.gone),
            _ => true,
        }
    }
}
