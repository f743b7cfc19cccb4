//! The `#[cfg(..)]` of statements and arms, and branches on constants: under which condition a part of a body exists.

use std::borrow::Cow;
use std::cell::OnceCell;

use rustc_hash::FxHashMap;

use super::TypedBody;
use crate::resolve::{BodyScopes, DefKind, Namespace, Program, Res};
use crate::syntax::ir::{BinaryOp, Body, Cfg, Expr, ExprId, Literal, MacroForm, Pat, PatId, Path, Stmt, UnaryOp};

/// How many constants are followed.
const DEPTH: usize = 3;

/// The parts of a body that have a condition of their own.
pub(super) fn conditions<'p>(program: &'p Program, scopes: &BodyScopes, body: &'p Body) -> Vec<(ExprId, Cow<'p, Cfg>)> {
    let mut found = Vec::new();
    let decision = Decision { program, scopes, body, lets: OnceCell::new() };
    for expr in &body.exprs {
        match expr {
            Expr::Block(block) => {
                // What is left behind `if !cfg!(..) { return }`.
                let mut left = Cfg::True;
                let with = |own: &'p Cfg, left: &Cfg| match (own.is_true(), left.is_true()) {
                    (true, true) => None,
                    (_, true) => Some(Cow::Borrowed(own)),
                    _ => Some(Cow::Owned(own.and(left))),
                };
                for stmt in &block.stmts {
                    let (parts, attrs) = match stmt {
                        Stmt::Let { init, otherwise, attrs, .. } => ([*init, *otherwise], attrs),
                        Stmt::Expr { expr, attrs, .. } => ([Some(*expr), None], attrs),
                    };
                    if let Some(cfg) = with(&attrs.cfg, &left) {
                        found.extend(parts.into_iter().flatten().map(|part| (part, cfg.clone())));
                    }
                    if let Stmt::Expr { expr, attrs, .. } = stmt
                        && attrs.cfg.is_true()
                        && let Expr::If { condition, then, otherwise: None } = body.expr(*expr)
                        && returns(body, *then)
                        && let Some([_, no]) = decision.of(*condition, DEPTH)
                    {
                        left = left.and(&no);
                    }
                }
                if let Some(tail) = block.tail.filter(|_| !left.is_true()) {
                    found.push((tail, Cow::Owned(left)));
                }
            }
            Expr::Match { scrutinee, arms } => {
                for arm in arms.iter().filter(|arm| !arm.attrs.cfg.is_true()) {
                    found.extend([arm.body].into_iter().chain(arm.guard).map(|part| (part, Cow::Borrowed(&arm.attrs.cfg))));
                }
                if let [first, second] = &**arms
                    && let Some(is_first) = bool_of(body, first.pat).filter(|_| first.guard.is_none())
                    && let Some([yes, no]) = decision.of(*scrutinee, DEPTH)
                {
                    let parts = [(first.body, if is_first { &yes } else { &no }), (second.body, if is_first { &no } else { &yes })];
                    found.extend(parts.into_iter().filter(|(_, cfg)| !cfg.is_true()).map(|(part, cfg)| (part, Cow::Owned(cfg.clone()))));
                }
            }
            Expr::If { condition, then, otherwise } => {
                if let Some([yes, no]) = decision.of(*condition, DEPTH) {
                    let parts = [(Some(*then), yes), (*otherwise, no)].into_iter();
                    found.extend(parts.filter(|(_, cfg)| !cfg.is_true()).filter_map(|(part, cfg)| Some((part?, Cow::Owned(cfg)))));
                }
            }
            _ => {}
        }
    }
    found
}

/// Whether a block ends in a plain `return`.
fn returns(body: &Body, block: ExprId) -> bool {
    let Expr::Block(block) = body.expr(block) else { return false };
    let last = block.tail.or_else(|| match block.stmts.last()? {
        Stmt::Expr { expr, .. } => Some(*expr),
        Stmt::Let { .. } => None,
    });
    last.is_some_and(|last| matches!(body.expr(last), Expr::Return(_)))
}

/// The truth that the arm of a pattern is for.
fn bool_of(body: &Body, pat: PatId) -> Option<bool> {
    match body.pat(pat) {
        Pat::Literal(Literal::Bool(truth)) => Some(*truth),
        _ => None,
    }
}

/// What says which builds a condition of a body holds in.
struct Decision<'a> {
    program: &'a Program,
    scopes: &'a BodyScopes,
    body: &'a Body,
    /// What plain names are bound to, for good.
    lets: OnceCell<FxHashMap<PatId, ExprId>>,
}

impl Decision<'_> {
    /// What is known of the build where a condition holds, and where it does not: `cfg!(..)`, a constant, a name for one.
    fn of(&self, condition: ExprId, depth: usize) -> Option<[Cfg; 2]> {
        let of = |expr: ExprId| self.of(expr, depth);
        match self.body.expr(condition) {
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
            Expr::Path(path) => {
                let depth = depth.checked_sub(1)?;
                match self.scopes.locals.get(&condition) {
                    Some(local) => self.of(*self.lets().get(local)?, depth),
                    None => self.constant(condition, path, depth),
                }
            }
            _ => None,
        }
    }

    /// The same of a constant of the workspace.
    fn constant(&self, at: ExprId, path: &Path, depth: usize) -> Option<[Cfg; 2]> {
        if path.last()?.name.as_str().contains(char::is_lowercase) {
            return None;
        }
        let program = self.program;
        let resolution = program.resolve_in_body(self.scopes, at, path, Namespace::Value);
        let candidate = resolution.single().filter(|candidate| candidate.rest == 0)?;
        let Res::Def(def) = candidate.res else { return None };
        let body = program.body(def).filter(|_| program.def(def).kind == DefKind::Const && program.is_workspace(def))?;
        Decision { program, scopes: &program.scopes(def), body, lets: OnceCell::new() }.of(body.root, depth)
    }

    fn lets(&self) -> &FxHashMap<PatId, ExprId> {
        self.lets.get_or_init(|| {
            let stmts = self.body.exprs.iter().flat_map(|expr| match expr {
                Expr::Block(block) => &*block.stmts,
                _ => &[],
            });
            let plain = stmts.filter_map(|stmt| match stmt {
                Stmt::Let { pat, init: Some(init), attrs, .. } if attrs.cfg.is_true() => Some((*pat, *init)),
                _ => None,
            });
            plain.filter(|(pat, _)| matches!(self.body.pat(*pat), Pat::Bind { mutable: false, sub: None, .. })).collect()
        })
    }
}

impl<'p> TypedBody<'p> {
    /// Whether an expression is left out of the usual builds, which have something else in its place: `#[cfg(feature = "reload")] { .. }`
    /// beside `#[cfg(not(feature = "reload"))] { .. }`, blocks, functions or modules.
    pub fn has_twin_that_is_on(&self, expr: ExprId) -> bool {
        if self.program.has_twin_that_is_on(self.owner) {
            return true;
        }
        let around = std::iter::once(expr).chain(self.ancestors(expr));
        around.into_iter().any(|part| {
            let own = self.conditions.iter().find(|(it, cfg)| *it == part && self.program.is_off(self.owner, cfg));
            own.is_some_and(|(_, cfg)| {
                let (other, block) = (cfg.negate(), self.parents[part.0 as usize]);
                self.conditions.iter().any(|(it, cfg)| **cfg == other && self.parents[it.0 as usize] == block)
            })
        })
    }

    /// The condition under which an expression exists: that of the body, and of each statement and arm around.
    pub fn cfg_at(&self, expr: ExprId) -> Cow<'p, Cfg> {
        let mut cfg = Cow::Borrowed(self.cfg());
        if self.conditions.is_empty() {
            return cfg;
        }
        for part in std::iter::once(expr).chain(self.ancestors(expr)) {
            if let Some((_, own)) = self.conditions.iter().find(|(it, _)| *it == part) {
                cfg = Cow::Owned(cfg.and(own));
            }
        }
        cfg
    }

    /// The path expressions that name this binding, in source order, without those that no build has which anyone asks for; all where no
    /// others are there.
    pub fn usual_uses(&self, pat: PatId) -> Vec<ExprId> {
        let mut uses = self.uses(pat);
        if !self.conditions.is_empty() && uses.iter().any(|&site| !self.is_left_out(site)) {
            uses.retain(|&site| !self.is_left_out(site));
        }
        uses
    }

    /// Whether an expression stands in a part of the body that no build has which anyone asks for.
    pub fn is_left_out(&self, expr: ExprId) -> bool {
        let off = |part: ExprId| self.conditions.iter().any(|(it, own)| *it == part && self.program.is_off(self.owner, own));
        !self.conditions.is_empty() && std::iter::once(expr).chain(self.ancestors(expr)).any(off)
    }
}
