//! The `#[cfg(..)]` of statements and arms: under which condition a part of a body exists.

use std::borrow::Cow;

use super::TypedBody;
use crate::syntax::ir::{BinaryOp, Body, Cfg, Expr, ExprId, Stmt};

/// The parts of a body that have a condition of their own.
pub(super) fn conditions(body: &Body) -> Vec<(ExprId, &Cfg)> {
    let mut found = Vec::new();
    let mut add = |part: Option<ExprId>, cfg| found.extend(part.map(|part| (part, cfg)));
    for expr in &body.exprs {
        match expr {
            Expr::Block(block) => {
                for stmt in &block.stmts {
                    match stmt {
                        Stmt::Let { init, otherwise, attrs, .. } if !attrs.cfg.is_true() => {
                            add(*init, &attrs.cfg);
                            add(*otherwise, &attrs.cfg);
                        }
                        Stmt::Expr { expr, attrs, .. } if !attrs.cfg.is_true() => add(Some(*expr), &attrs.cfg),
                        _ => {}
                    }
                }
            }
            Expr::Match { arms, .. } => {
                for arm in arms.iter().filter(|arm| !arm.attrs.cfg.is_true()) {
                    add(Some(arm.body), &arm.attrs.cfg);
                    add(arm.guard, &arm.attrs.cfg);
                }
            }
            _ => {}
        }
    }
    found
}

impl<'p> TypedBody<'p> {
    /// Whether an expression is on every way through the body: no branch, loop or closure stands around it.
    pub fn is_certain(&self, expr: ExprId) -> bool {
        let mut inner = expr;
        while let Some(around) = self.parents[inner.0 as usize] {
            let is_certain = match self.body.expr(around) {
                Expr::If { condition, .. } | Expr::While { condition, .. } => inner == *condition,
                Expr::Match { scrutinee, .. } => inner == *scrutinee,
                Expr::For { iter, .. } => inner == *iter,
                Expr::Binary { op: BinaryOp::And | BinaryOp::Or, left, .. } => inner == *left,
                Expr::Closure { .. } | Expr::Macro(_) => false,
                _ => true,
            };
            if !is_certain {
                return false;
            }
            inner = around;
        }
        true
    }

    /// The condition under which an expression exists: that of the body, and of each statement and arm around.
    pub fn cfg_at(&self, expr: ExprId) -> Cow<'p, Cfg> {
        let mut cfg = Cow::Borrowed(self.cfg());
        if self.conditions.is_empty() {
            return cfg;
        }
        for part in std::iter::successors(Some(expr), |id| self.parents[id.0 as usize]) {
            if let Some((_, own)) = self.conditions.iter().find(|(it, _)| *it == part) {
                cfg = Cow::Owned(cfg.and(own));
            }
        }
        cfg
    }
}
