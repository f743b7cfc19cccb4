//! Locks whose every user waits as tasks do: to hold one across an await suspends others, and blocks no thread.

use crate::flow::TypedBody;
use crate::syntax::ir::{Expr, ExprId, ItemKind};
use crate::text::Symbol;

/// Methods of containers that take no lock.
const LOCK_FREE: [&str; 3] = ["len", "is_empty", "capacity"];

impl TypedBody<'_> {
    /// Whether a guard comes out of a container in a private field that is only asked by async methods.
    pub(super) fn only_suspends(&self, taken: ExprId) -> bool {
        let made = self.maker(taken);
        let Expr::Await { base: call } = self.body.expr(made) else { return false };
        let Expr::MethodCall { receiver, .. } = self.body.expr(*call) else { return false };
        let Expr::Field { base, name } = self.body.expr(*receiver) else { return false };
        let callees = self.callees(*call);
        let Some(block) = callees.first().and_then(|&callee| self.program.def(callee).parent) else { return false };
        let is_async = |method: Symbol| {
            let member = self.types().member(block, method);
            member.is_some_and(|it| matches!(&self.program.item(it).kind, ItemKind::Fn(signature) if signature.flags.is_async))
        };
        let structure = self.structure_of(self.inference.type_of(*base));
        let methods = structure.and_then(|structure| self.program.methods_on_field(structure, *name));
        methods.is_some_and(|methods| methods.into_iter().all(|it| is_async(it) || LOCK_FREE.contains(&it.as_str())))
    }
}
