//! `if`, `match`, `select!` and conditions.

use super::walk::{Flow, Walk};
use crate::syntax::ir::{Arm, BinaryOp, Expr, ExprId, SelectArm, UnaryOp};

impl Walk<'_, '_> {
    pub(super) fn branch(&mut self, condition: ExprId, then: ExprId, otherwise: Option<ExprId>) {
        let mut no = Flow::NEVER;
        let mut whole = |walk: &mut Self| {
            let (yes, not) = walk.condition(condition);
            no = not;
            walk.flow = yes;
            walk.temporary_scope(|walk| walk.eval(then));
        };
        let bound = if self.edition_2024 {
            let mut bound = 0;
            // Temporaries of `if let` are dropped before `else`.
            let temporaries = self.temporary_scope(|walk| bound = walk.binding_scope(&mut whole));
            bound | temporaries
        } else {
            self.binding_scope(&mut whole)
        };
        let yes = std::mem::replace(&mut self.flow, no.without(bound));
        if let Some(otherwise) = otherwise {
            self.temporary_scope(|walk| walk.eval(otherwise));
        }
        self.flow = yes.join(self.flow);
    }

    /// Walks a condition; the flows where it holds and where it does not. Bindings of `let` go to the current scope.
    pub(super) fn condition(&mut self, id: ExprId) -> (Flow, Flow) {
        match self.view.body.expr(id) {
            Expr::Binary { op: BinaryOp::And, left, right } => {
                let (yes, no) = self.condition(*left);
                self.flow = yes;
                let (both, not) = self.condition(*right);
                (both, no.join(not))
            }
            Expr::Binary { op: BinaryOp::Or, left, right } => {
                let (yes, no) = self.condition(*left);
                self.flow = no;
                let (second, neither) = self.condition(*right);
                (yes.join(second), neither)
            }
            Expr::Unary { op: UnaryOp::Not, operand } => {
                let (yes, no) = self.condition(*operand);
                (no, yes)
            }
            Expr::Let { pat, scrutinee } => {
                self.eval(*scrutinee);
                self.destructure(*scrutinee, *pat)
            }
            _ => {
                self.temporary_scope(|walk| walk.eval(id));
                self.question(id)
            }
        }
    }

    /// `opt.is_none()` and its kin say whether a container holds its guard.
    fn question(&mut self, id: ExprId) -> (Flow, Flow) {
        let plain = (self.flow, self.flow);
        let Expr::MethodCall { receiver, method, .. } = self.view.body.expr(id) else { return plain };
        let slot = self.named(*receiver);
        match method.as_str() {
            "is_some" | "is_ok" => (self.flow, self.flow.without(slot)),
            "is_none" | "is_err" => (self.flow.without(slot), self.flow),
            _ => plain,
        }
    }

    pub(super) fn arms(&mut self, scrutinee: ExprId, arms: &[Arm]) {
        self.eval(scrutinee);
        let source = self.source(scrutinee);
        let entry = self.flow;
        let mut end = Flow::NEVER;
        for arm in arms {
            self.flow = entry;
            self.binding_scope(|walk| {
                walk.matched(source, arm.pat, scrutinee);
                if let Some(guard) = arm.guard {
                    let (yes, _) = walk.condition(guard);
                    walk.flow = yes;
                }
                walk.temporary_scope(|walk| walk.eval(arm.body));
            });
            end = end.join(self.flow);
        }
        self.flow = end;
    }

    /// `select!`: the futures are made first, then the task waits, then one handler runs.
    pub(super) fn select(&mut self, id: ExprId, arms: &[SelectArm]) {
        for arm in arms {
            self.temporary_scope(|walk| {
                arm.guard.iter().chain(&arm.future).for_each(|&part| walk.eval(part));
            });
        }
        self.wait(id);
        let entry = self.flow;
        let mut end = Flow::NEVER;
        for arm in arms {
            self.flow = entry;
            self.binding_scope(|walk| {
                if let Some(pat) = arm.pat {
                    walk.bind(pat, arm.future, true);
                }
                walk.temporary_scope(|walk| walk.eval(arm.handler));
            });
            end = end.join(self.flow);
        }
        self.flow = end;
    }
}
