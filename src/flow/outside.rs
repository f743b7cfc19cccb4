//! Code that never runs on an executor's thread where it counts: branches for where there is no runtime (the other side of
//! `Handle::try_current()`, or what an early return leaves to them), statements and arms that exist on no Unix while the code around them does, or only in tests,
//! code that stands in for features that are on by default, branches that end the process, and those of forked processes.

use rustc_hash::FxHashSet;

use super::TypedBody;
use crate::resolve::is_elsewhere;
use crate::syntax::ir::{Arm, Expr, ExprId, MacroForm, Pat, PatId, Stmt};
use crate::text::Symbol;

/// How many functions that ask for another one are entered.
const DEPTH: usize = 2;

/// The roots of such branches.
pub(super) fn outside_runtime(view: &TypedBody<'_>) -> FxHashSet<ExprId> {
    let is_fallback = |cfg| view.program.is_fallback(view.owner, cfg);
    let is_out = |cfg| is_elsewhere(view.cfg(), cfg) || !view.program.can_hold(view.owner, cfg) || is_fallback(cfg);
    let elsewhere = view.conditions.iter().filter(|(_, cfg)| is_out(cfg));
    let mut found: FxHashSet<ExprId> = elsewhere.map(|(part, _)| *part).collect();
    if is_fallback(view.cfg()) {
        found.insert(view.body.root);
    }
    for expr in &view.body.exprs {
        match expr {
            Expr::Match { scrutinee, arms } => {
                found.extend(arms.iter().filter(|arm| view.gives_up(arm.body) || is_forked(view, arm)).map(|arm| arm.body));
                if !asks(view, *scrutinee) {
                    continue;
                }
                let rest = arms.iter().any(|arm| means(view, arm.pat) == Some(true));
                let is_outside = |pat: PatId| means(view, pat) == Some(false) || (rest && *view.body.pat(pat) == Pat::Wild);
                found.extend(arms.iter().filter(|arm| is_outside(arm.pat)).map(|arm| arm.body));
            }
            Expr::If { condition, then, otherwise } => {
                found.extend([Some(*then), *otherwise].into_iter().flatten().filter(|&branch| view.gives_up(branch)));
                match inside_if(view, *condition, DEPTH) {
                    Some(true) => found.extend(*otherwise),
                    Some(false) => {
                        found.insert(*then);
                    }
                    None => {}
                }
            }
            Expr::Block(block) => {
                found.extend(block.stmts.iter().filter_map(|stmt| match stmt {
                    Stmt::Let { pat, init: Some(init), otherwise: Some(otherwise), .. } => {
                        let is_outside = means(view, *pat) == Some(true) && asks(view, *init);
                        (is_outside || view.gives_up(*otherwise)).then_some(*otherwise)
                    }
                    _ => None,
                }));
                if let Some(way_out) = block.stmts.iter().position(|stmt| leaves_runtime(view, stmt)) {
                    let rest = block.stmts[way_out + 1..].iter().flat_map(|stmt| match stmt {
                        Stmt::Let { init, otherwise, .. } => [*init, *otherwise],
                        Stmt::Expr { expr, .. } => [Some(*expr), None],
                    });
                    found.extend(rest.flatten().chain(block.tail));
                }
            }
            _ => {}
        }
    }
    found
}

/// Whether a statement leaves the block around it where there is a runtime: `if Handle::try_current().is_ok() { return .. }`.
fn leaves_runtime(view: &TypedBody<'_>, stmt: &Stmt) -> bool {
    let Stmt::Expr { expr, .. } = stmt else { return false };
    match view.body.expr(*expr) {
        Expr::If { condition, then, otherwise: None } => inside_if(view, *condition, DEPTH) == Some(true) && view.leaves(*then),
        _ => false,
    }
}

/// Whether a condition holds inside a runtime (`Some(true)`) or outside (`Some(false)`); `None` where it says nothing.
fn inside_if(view: &TypedBody<'_>, condition: ExprId, depth: usize) -> Option<bool> {
    match view.body.expr(condition) {
        Expr::Let { pat, scrutinee } if asks(view, *scrutinee) => means(view, *pat),
        Expr::Macro(call) => match call.form {
            MacroForm::Matches { scrutinee, pat, .. } if asks(view, scrutinee) => means(view, pat),
            _ => None,
        },
        Expr::Call { args, .. } if args.is_empty() => inside_as_told(view, condition, depth.checked_sub(1)?),
        Expr::MethodCall { receiver, method, .. } if asks(view, *receiver) => match method.as_str() {
            "is_ok" | "is_some" | "is_ok_and" | "is_some_and" => Some(true),
            "is_err" | "is_none" => Some(false),
            _ => None,
        },
        _ => None,
    }
}

/// What a call of the project's own function says, whose whole body is such a condition.
fn inside_as_told(view: &TypedBody<'_>, call: ExprId, depth: usize) -> Option<bool> {
    let callees = view.callees(call);
    let &[callee] = &*callees else { return None };
    let body = view.program.body(callee).filter(|_| view.program.is_workspace(callee))?;
    let Expr::Block(block) = body.expr(body.root) else { return None };
    let tail = block.tail.filter(|_| block.stmts.is_empty())?;
    inside_if(&TypedBody::new(view.program, callee, view.arguments)?, tail, depth)
}

/// Whether the value of an expression is the answer to "is there a runtime".
fn asks(view: &TypedBody<'_>, expr: ExprId) -> bool {
    match view.body.expr(expr) {
        Expr::Call { .. } => {
            let facts = view.facts(expr);
            !facts.is_empty() && facts.iter().all(|(_, facts)| facts.inside)
        }
        Expr::Ref { operand, .. } => asks(view, *operand),
        Expr::Path(_) => view.first_value(expr).is_some_and(|answer| asks(view, answer)),
        _ => false,
    }
}

/// Whether an arm is that of a forked process, and never returns: no other thread is there to drive anything.
fn is_forked(view: &TypedBody<'_>, arm: &Arm) -> bool {
    let name = match view.body.pat(arm.pat) {
        Pat::Path(path) => path.last().map(|last| last.name),
        Pat::Bind { name, .. } if view.scopes.constants.contains_key(&arm.pat) => Some(*name),
        _ => None,
    };
    let of = view.enum_of(view.inference.type_of_pat(arm.pat));
    let forked = of.and_then(|of| view.program.facts(of)?.forked.as_deref());
    forked.is_some() && forked == name.map(Symbol::as_str) && view.inference.is_never(arm.body)
}

/// What a pattern says of the answer.
fn means(view: &TypedBody<'_>, pat: PatId) -> Option<bool> {
    match view.body.pat(pat) {
        Pat::TupleStruct { path, .. } => match path.last()?.name.as_str() {
            "Ok" | "Some" => Some(true),
            "Err" => Some(false),
            _ => None,
        },
        _ => None,
    }
}
