//! The `#[cfg(..)]` of statements and arms, and branches on constants: under which condition a part of a body exists.

use std::borrow::Cow;

use super::TypedBody;
use crate::resolve::{BodyScopes, DefKind, Namespace, Program, Res};
use crate::syntax::ir::{BinaryOp, Body, Cfg, Expr, ExprId, Literal, MacroForm, Path, Stmt, UnaryOp};

/// How many constants are followed.
const DEPTH: usize = 3;

/// The parts of a body that have a condition of their own.
pub(super) fn conditions<'p>(program: &'p Program, scopes: &BodyScopes, body: &'p Body) -> Vec<(ExprId, Cow<'p, Cfg>)> {
    let mut found = Vec::new();
    for expr in &body.exprs {
        match expr {
            Expr::Block(block) => {
                for stmt in &block.stmts {
                    match stmt {
                        Stmt::Let { init, otherwise, attrs, .. } if !attrs.cfg.is_true() => {
                            found.extend(init.iter().chain(otherwise).map(|&part| (part, Cow::Borrowed(&attrs.cfg))));
                        }
                        Stmt::Expr { expr, attrs, .. } if !attrs.cfg.is_true() => found.push((*expr, Cow::Borrowed(&attrs.cfg))),
                        _ => {}
                    }
                }
            }
            Expr::Match { arms, .. } => {
                for arm in arms.iter().filter(|arm| !arm.attrs.cfg.is_true()) {
                    found.extend([arm.body].into_iter().chain(arm.guard).map(|part| (part, Cow::Borrowed(&arm.attrs.cfg))));
                }
            }
            Expr::If { condition, then, otherwise } => {
                if let Some([yes, no]) = decided(program, scopes, body, *condition, DEPTH) {
                    let parts = [(Some(*then), yes), (*otherwise, no)].into_iter();
                    found.extend(parts.filter(|(_, cfg)| !cfg.is_true()).filter_map(|(part, cfg)| Some((part?, Cow::Owned(cfg)))));
                }
            }
            _ => {}
        }
    }
    found
}

/// What is known of the build where a condition holds, and where it does not: `cfg!(..)`, a constant.
fn decided(program: &Program, scopes: &BodyScopes, body: &Body, condition: ExprId, depth: usize) -> Option<[Cfg; 2]> {
    let of = |expr: ExprId| decided(program, scopes, body, expr, depth);
    match body.expr(condition) {
        Expr::Literal(Literal::Bool(true)) => Some([Cfg::True, Cfg::False]),
        Expr::Literal(Literal::Bool(false)) => Some([Cfg::False, Cfg::True]),
        Expr::Macro(call) => match &call.form {
            MacroForm::Cfg(cfg) => Some([cfg.clone(), cfg.negate()]),
            _ => None,
        },
        Expr::Unary { op: UnaryOp::Not, operand } => of(*operand).map(|[yes, no]| [no, yes]),
        Expr::Binary { op: BinaryOp::And, left, right } => match (of(*left), of(*right)) {
            (None, None) => None,
            (Some([yes, _]), None) | (None, Some([yes, _])) => Some([yes, Cfg::True]),
            (Some([left, _]), Some([right, _])) => Some([left.and(&right), Cfg::True]),
        },
        Expr::Binary { op: BinaryOp::Or, left, right } => match (of(*left), of(*right)) {
            (Some([_, left]), Some([_, right])) => Some([Cfg::True, left.and(&right)]),
            (Some([_, no]), None) | (None, Some([_, no])) => Some([Cfg::True, no]),
            (None, None) => None,
        },
        Expr::Path(path) => constant(program, scopes, condition, path, depth.checked_sub(1)?),
        _ => None,
    }
}

/// The same of a constant of the workspace.
fn constant(program: &Program, scopes: &BodyScopes, at: ExprId, path: &Path, depth: usize) -> Option<[Cfg; 2]> {
    let name = path.last()?.name;
    if name.as_str().contains(char::is_lowercase) || scopes.locals.contains_key(&at) {
        return None;
    }
    let resolution = program.resolve_in_body(scopes, at, path, Namespace::Value);
    let candidate = resolution.single().filter(|candidate| candidate.rest == 0)?;
    let Res::Def(def) = candidate.res else { return None };
    let body = program.body(def).filter(|_| program.def(def).kind == DefKind::Const && program.is_workspace(def))?;
    decided(program, &program.scopes(def), body, body.root, depth)
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

    /// Whether an expression stands in a part of the body that no build has which anyone asks for.
    pub fn is_left_out(&self, expr: ExprId) -> bool {
        let off = |part: ExprId| self.conditions.iter().any(|(it, own)| *it == part && self.program.is_off(self.owner, own));
        !self.conditions.is_empty() && std::iter::successors(Some(expr), |id| self.parents[id.0 as usize]).any(off)
    }
}
