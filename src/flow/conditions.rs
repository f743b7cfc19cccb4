//! The `#[cfg(..)]` of statements and arms: under which condition a part of a body exists.

use std::borrow::Cow;

use super::TypedBody;
use crate::syntax::ir::{Body, Cfg, Expr, ExprId, Stmt};

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
