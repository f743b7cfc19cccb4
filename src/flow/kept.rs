//! Handles of tasks that are kept at first, and lost all the same.

use super::{TaskHandle, TypedBody};
use crate::catalog::OnDrop;
use crate::syntax::ir::{BlockKind, Child, Expr, ExprId, Pat, PatId, Stmt};
use crate::text::Symbol;

/// A handle that an early `?` drops before anybody looks at it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct LostEarly {
    /// The call that spawns.
    pub spawn: ExprId,
    /// The first `?` between it and the first use of the handle.
    pub leaves: ExprId,
    /// What it is.
    pub handle: TaskHandle,
}

/// A handle in a field that nobody reads.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct LostInField {
    /// The call that spawns.
    pub spawn: ExprId,
    /// The field.
    pub field: Symbol,
    /// What it is.
    pub handle: TaskHandle,
}

impl TypedBody<'_> {
    /// The handles that are bound, awaited later, and dropped where a `?` between the two returns.
    pub fn handles_lost_early(&self) -> Vec<LostEarly> {
        let blocks = self.body.exprs.iter().filter_map(|expr| match expr {
            Expr::Block(block) if block.kind != BlockKind::Try => Some(&**block),
            _ => None,
        });
        let mut found = Vec::new();
        for block in blocks {
            for (n, stmt) in block.stmts.iter().enumerate() {
                let Some((pat, spawn, handle)) = self.bound_handle(stmt) else { continue };
                let uses = self.uses(pat);
                let later = block.stmts[n + 1..].iter().filter_map(value).chain(block.tail);
                let before = later.take_while(|&part| !self.body.descendants(part).iter().any(|id| uses.contains(id)));
                let leaves = before.into_iter().find_map(|part| self.first_try(part));
                if let Some(leaves) = leaves.filter(|_| uses.iter().any(|&site| self.is_awaited(site))) {
                    found.push(LostEarly { spawn, leaves, handle });
                }
            }
        }
        found
    }

    /// The handles that go into a field of one of the project's structs that nobody reads.
    pub fn handles_in_unread_fields(&self) -> Vec<LostInField> {
        let mut found = Vec::new();
        for (literal, expr) in (0..).map(ExprId).zip(&self.body.exprs) {
            let Expr::Struct { fields, .. } = expr else { continue };
            for field in fields {
                let Some((spawn, handle)) = self.spawned_into(field.value) else { continue };
                let Some((structure, _)) = self.inference.type_of(literal).adt() else { break };
                if structure.krate == self.owner.krate && self.program.is_never_read(structure, field.name) {
                    found.push(LostInField { spawn, field: field.name, handle });
                }
            }
        }
        found
    }

    /// The spawning call behind a value: itself, or that of a local which goes nowhere else.
    fn spawned_into(&self, value: ExprId) -> Option<(ExprId, TaskHandle)> {
        let spawn = match self.body.expr(value) {
            Expr::Path(_) => {
                let pat = *self.scopes.locals.get(&value)?;
                self.init_of(pat).filter(|_| self.uses(pat) == [value])?
            }
            _ => value,
        };
        let handle = self.spawned(spawn).filter(|handle| handle.on_drop == OnDrop::Detaches)?;
        Some((spawn, handle))
    }

    /// `let name = spawn(..);`
    fn bound_handle(&self, stmt: &Stmt) -> Option<(PatId, ExprId, TaskHandle)> {
        let Stmt::Let { pat, init: Some(spawn), otherwise: None, .. } = stmt else { return None };
        let (Pat::Bind { name, sub: None, .. }, Expr::Call { .. } | Expr::MethodCall { .. }) =
            (self.body.pat(*pat), self.body.expr(*spawn))
        else {
            return None;
        };
        let handle = self.handle_type(self.inference.type_of_pat(*pat)).filter(|handle| handle.on_drop == OnDrop::Detaches)?;
        self.spawned(*spawn)?;
        (!self.opaque_mention(self.body.root, *name)).then_some((*pat, *spawn, handle))
    }

    /// The first `?` of this coroutine in an expression.
    fn first_try(&self, part: ExprId) -> Option<ExprId> {
        let mut found = None;
        let mut open = vec![part];
        while let Some(id) = open.pop() {
            match self.body.expr(id) {
                Expr::Closure { .. } => continue,
                Expr::Block(block) if matches!(block.kind, BlockKind::Async(_) | BlockKind::Try) => continue,
                Expr::Try { .. } => {
                    let start = |id: ExprId| self.body.expr_span(id).start;
                    if found.is_none_or(|known| start(id) < start(known)) {
                        found = Some(id);
                    }
                }
                _ => {}
            }
            self.body.for_each_child(id, &mut |child| {
                if let Child::Expr(inner) = child {
                    open.push(inner);
                }
            });
        }
        found
    }
}

/// The expression of a statement.
fn value(stmt: &Stmt) -> Option<ExprId> {
    match stmt {
        Stmt::Expr { expr, .. } => Some(*expr),
        Stmt::Let { init, .. } => *init,
    }
}
