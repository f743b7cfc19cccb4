//! What a body surely does before it is left, whichever way that is; where something fails is no way of its own.

use super::TypedBody;
use crate::syntax::ir::{BinaryOp, BlockKind, Expr, ExprId, MacroForm, Stmt};

/// Whether it has been done at a point of the code; `None` where nothing leads to.
type State = Option<bool>;

impl TypedBody<'_> {
    /// Whether every way through the body passes an expression that counts, before a `return` or the end.
    pub(super) fn surely_passes(&self, counts: &dyn Fn(ExprId) -> bool) -> bool {
        let mut ways = Ways { view: self, counts, breaks: Vec::new(), is_left_before: false, is_left_after: false };
        let end = ways.after(self.body.root, Some(false));
        !ways.is_left_before && (end == Some(true) || end.is_none() && ways.is_left_after)
    }
}

struct Ways<'a, 'p> {
    view: &'a TypedBody<'p>,
    counts: &'a dyn Fn(ExprId) -> bool,
    /// What reaches the ends of the loops around by `break`, outer ones first.
    breaks: Vec<State>,
    is_left_before: bool,
    is_left_after: bool,
}

impl Ways<'_, '_> {
    /// The state behind an expression that is evaluated in this one.
    fn after(&mut self, id: ExprId, before: State) -> State {
        before?;
        let after = self.evaluated(id, before);
        let is_conditional = self.view.conditions.iter().any(|(part, _)| *part == id);
        if is_conditional { join(before, after) } else { after }
    }

    fn evaluated(&mut self, id: ExprId, before: State) -> State {
        match self.view.body.expr(id) {
            Expr::Return(value) => {
                match self.all(value.iter().copied(), before) {
                    Some(true) => self.is_left_after = true,
                    Some(false) => self.is_left_before = true,
                    None => {}
                }
                None
            }
            Expr::Break { label, value } => {
                let state = self.all(value.iter().copied(), before);
                // Which of the loops a label means is not followed.
                self.is_left_before |= label.is_some() && state == Some(false);
                let inner = if label.is_some() { 0 } else { self.breaks.len().saturating_sub(1) };
                self.breaks[inner..].iter_mut().for_each(|it| *it = join(*it, state));
                None
            }
            Expr::Continue(_) => None,
            Expr::If { condition, then, otherwise } => {
                let state = self.after(*condition, before);
                let then = self.after(*then, state);
                let otherwise = otherwise.map_or(state, |otherwise| self.after(otherwise, state));
                join(then, otherwise)
            }
            Expr::Match { scrutinee, arms } => {
                let state = self.after(*scrutinee, before);
                let arms = arms.iter().map(|arm| self.all(arm.guard.into_iter().chain([arm.body]), state));
                arms.fold(None, join)
            }
            Expr::Loop { body, .. } => self.turn(*body, before),
            Expr::While { condition: head, body, .. } | Expr::For { iter: head, body, .. } => {
                let state = self.after(*head, before);
                let broken = self.turn(*body, state);
                join(state, broken)
            }
            Expr::Binary { op: BinaryOp::And | BinaryOp::Or, left, right } => {
                let state = self.after(*left, before);
                let right = self.after(*right, state);
                join(state, right)
            }
            Expr::Closure { .. } => before,
            Expr::Block(block) => match block.kind {
                BlockKind::Async(_) | BlockKind::Const => before,
                _ => {
                    let mut state = before;
                    for stmt in &block.stmts {
                        state = match stmt {
                            Stmt::Let { init, otherwise, .. } => {
                                let state = self.all(init.iter().copied(), state);
                                self.all(otherwise.iter().copied(), state);
                                state
                            }
                            Stmt::Expr { expr, .. } => self.after(*expr, state),
                        };
                    }
                    self.all(block.tail.iter().copied(), state)
                }
            },
            Expr::Macro(call) => {
                let parts = self.view.body.parts(id);
                if self.view.is_the_end(id) {
                    None
                } else if matches!(call.form, MacroForm::Args(_) | MacroForm::Expanded(_)) {
                    self.all(parts.into_iter(), before)
                } else {
                    // Which arm of a `select!` runs is open.
                    for part in parts {
                        self.after(part, before);
                    }
                    before
                }
            }
            _ => {
                let parts = self.view.body.parts(id);
                let state = self.all(parts.into_iter(), before)?;
                (!self.view.is_the_end(id)).then(|| state || (self.counts)(id))
            }
        }
    }

    /// One turn of a loop: what leaves it by `break`.
    fn turn(&mut self, body: ExprId, before: State) -> State {
        self.breaks.push(None);
        self.after(body, before);
        self.breaks.pop().flatten()
    }

    fn all(&mut self, parts: impl Iterator<Item = ExprId>, before: State) -> State {
        parts.fold(before, |state, part| self.after(part, state))
    }
}

/// The state where two ways meet.
fn join(one: State, other: State) -> State {
    match (one, other) {
        (Some(one), Some(other)) => Some(one && other),
        (one, other) => one.or(other),
    }
}
