//! Evaluation of expressions.

use super::usage::Usage;
use super::walk::{Flow, Walk};
use crate::catalog::MacroArgs;
use crate::syntax::ir::{BinaryOp, BlockKind, Child, Expr, ExprId, MacroCall, MacroForm, Pat};

impl Walk<'_, '_> {
    /// Walks an expression; what it leaves in place becomes a temporary.
    pub(super) fn eval(&mut self, id: ExprId) {
        if !self.flow.reachable {
            return;
        }
        match self.view.body.expr(id) {
            Expr::Path(_) => self.mention(id),
            Expr::Literal(_) | Expr::Underscore | Expr::Missing => {}
            Expr::Call { callee, args } => {
                self.eval(*callee);
                self.operands(args);
                self.called(id, None, args);
            }
            Expr::MethodCall { receiver, args, .. } => {
                self.eval(*receiver);
                self.operands(args);
                self.called(id, Some(*receiver), args);
            }
            Expr::Tuple(parts) | Expr::Array(parts) => self.operands(parts),
            Expr::Struct { fields, base, .. } => {
                let parts: Vec<ExprId> = fields.iter().map(|field| field.value).chain(*base).collect();
                self.operands(&parts);
            }
            Expr::Field { base, .. } => {
                self.eval(*base);
                self.move_field(id);
            }
            Expr::Await { base } => {
                self.eval(*base);
                if self.flow.alive != 0 && !self.view.is_ready_at_once(*base) {
                    self.wait(id);
                }
            }
            Expr::Binary { op: BinaryOp::And | BinaryOp::Or, .. } => {
                let (yes, no) = self.condition(id);
                self.flow = yes.join(no);
            }
            Expr::Assign { left, right } => self.assign(*left, *right),
            Expr::Block(block) => match block.kind {
                BlockKind::Async(_) => self.capture(id),
                BlockKind::Const => {}
                BlockKind::Plain | BlockKind::Unsafe | BlockKind::Try => self.block(block),
            },
            Expr::If { condition, then, otherwise } => self.branch(*condition, *then, *otherwise),
            Expr::Let { .. } => {
                let (yes, no) = self.condition(id);
                self.flow = yes.join(no);
            }
            Expr::Match { scrutinee, arms } => self.arms(*scrutinee, arms),
            Expr::Loop { body, label } => self.endless(*body, *label),
            Expr::While { condition, body, label } => self.while_loop(*condition, *body, *label),
            Expr::For { pat, iter, body, label, is_await } => self.for_loop(id, *pat, *iter, *body, *label, *is_await),
            Expr::Closure { .. } => self.capture(id),
            Expr::Return(value) => {
                value.iter().for_each(|&value| self.eval(value));
                self.flow = Flow::NEVER;
            }
            Expr::Break { label, value } => {
                value.iter().for_each(|&value| self.eval(value));
                self.leave_to(*label);
            }
            Expr::Continue(label) => self.restart(*label),
            Expr::Macro(call) => self.macro_call(id, call),
            Expr::Index { .. }
            | Expr::Try { .. }
            | Expr::Unary { .. }
            | Expr::Binary { .. }
            | Expr::AssignOp { .. }
            | Expr::Ref { .. }
            | Expr::Cast { .. }
            | Expr::Range { .. }
            | Expr::Repeat { .. }
            | Expr::Yield(_) => self.parts(id),
        }
        if self.waits_after == Some(id) {
            self.wait(id);
        }
        self.settle(id);
    }

    /// What is left of a value after its expression: nothing where it never returns, a temporary where it is used in place.
    fn settle(&mut self, id: ExprId) {
        let expr = self.view.body.expr(id);
        if matches!(expr, Expr::Call { .. } | Expr::MethodCall { .. } | Expr::Macro(_)) && self.view.inference.is_never(id) {
            self.flow = Flow::NEVER;
        }
        if self.flow.reachable
            && is_value(expr)
            && let Some(kind) = self.guard_of(id)
            && self.usage(id) == Usage::InPlace
        {
            self.keep_temporary(id, kind);
        }
    }

    fn parts(&mut self, id: ExprId) {
        self.children(id).into_iter().for_each(|part| self.eval(part));
    }

    fn children(&self, id: ExprId) -> Vec<ExprId> {
        let mut parts = Vec::new();
        self.view.body.for_each_child(id, &mut |child| {
            if let Child::Expr(part) = child {
                parts.push(part);
            }
        });
        parts
    }

    /// Values that wait for the ones after them: a guard among them is held while those are evaluated.
    fn operands(&mut self, parts: &[ExprId]) {
        let mut waiting = 0;
        for &part in parts {
            self.eval(part);
            if self.flow.reachable
                && is_value(self.view.body.expr(part))
                && let Some(kind) = self.guard_of(part)
                && self.usage(part) == Usage::Moved
            {
                waiting |= self.keep_temporary(part, kind);
            }
        }
        self.end(waiting);
    }

    /// A path that names a binding: the guard goes where the value goes.
    fn mention(&mut self, id: ExprId) {
        let slot = self.named(id);
        if slot != 0 && self.flow.alive & slot != 0 && self.usage(id) == Usage::Moved {
            self.end(slot);
        }
    }

    /// `holder.guard` as a value takes the guard out of its holder.
    fn move_field(&mut self, id: ExprId) {
        if self.guard_of(id).is_none() || self.usage(id) != Usage::Moved {
            return;
        }
        let mut at = id;
        while let Expr::Field { base, .. } = self.view.body.expr(at) {
            at = *base;
        }
        self.end(self.named(at));
    }

    fn assign(&mut self, left: ExprId, right: ExprId) {
        self.eval(right);
        self.assigned(left);
        let slot = self.named(left);
        if slot == 0 {
            self.eval(left);
        } else if self.flow.reachable {
            self.refill(slot, right, !self.is_nothing(right));
        }
    }

    /// Whether an expression is `None`: a container without a guard.
    pub(super) fn is_nothing(&self, expr: ExprId) -> bool {
        matches!(self.view.body.expr(expr), Expr::Path(path) if path.last().is_some_and(|segment| segment.name.as_str() == "None"))
    }

    /// A closure or async block: what it takes along is gone.
    fn capture(&mut self, id: ExprId) {
        let takes_all = match self.view.body.expr(id) {
            Expr::Closure { is_move, .. } => *is_move,
            Expr::Block(block) => block.kind == BlockKind::Async(crate::syntax::ir::AsyncKind::Moving),
            _ => true,
        };
        for inner in self.view.body.descendants(id) {
            let slot = self.named(inner);
            if slot != 0 && (takes_all || self.usage(inner) == Usage::Moved) {
                self.end(slot);
            }
        }
        self.lose_mentioned(id);
    }

    fn macro_call(&mut self, id: ExprId, call: &MacroCall) {
        if let MacroForm::Expanded(inner) = call.form {
            return self.eval(inner);
        }
        let facts = self.view.program.macro_facts(self.view.owner, &self.view.scopes, id);
        match (facts.and_then(|facts| facts.arguments), &call.form) {
            (Some(MacroArgs::Polled), MacroForm::Select(arms)) => self.select(id, arms),
            (Some(MacroArgs::Polled), _) => {
                self.temporary_scope(|walk| walk.parts(id));
                self.wait(id);
                self.lose_mentioned(id);
            }
            (Some(MacroArgs::Here), MacroForm::Matches { scrutinee, .. }) => {
                self.temporary_scope(|walk| walk.eval(*scrutinee));
            }
            (Some(MacroArgs::Here), MacroForm::Opaque) => self.lose_mentioned(id),
            // What a macro makes of its arguments can be a statement each.
            (Some(MacroArgs::Here), _) if self.locks.is_some() => {
                for part in self.children(id) {
                    self.temporary_scope(|walk| walk.eval(part));
                }
            }
            (Some(MacroArgs::Here), _) => {
                self.temporary_scope(|walk| walk.parts(id));
            }
            _ => {
                self.capture(id);
            }
        }
    }

    /// Ends every guard that is named in tokens which nobody could read under `id`.
    fn lose_mentioned(&mut self, id: ExprId) {
        for (slot, pat) in self.names_alive() {
            let Pat::Bind { name, .. } = self.view.body.pat(pat) else { continue };
            if self.view.opaque_mention(id, *name) {
                self.end(slot);
            }
        }
    }
}

/// Whether an expression makes a new value; a place leaves its value where it is.
pub(super) const fn is_value(expr: &Expr) -> bool {
    matches!(
        expr,
        Expr::Call { .. }
            | Expr::MethodCall { .. }
            | Expr::Await { .. }
            | Expr::Try { .. }
            | Expr::Tuple(_)
            | Expr::Array(_)
            | Expr::Struct { .. }
            | Expr::Block(_)
            | Expr::If { .. }
            | Expr::Match { .. }
            | Expr::Loop { .. }
            | Expr::Macro(_)
    )
}
