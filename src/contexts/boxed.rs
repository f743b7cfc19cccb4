//! Closures that are boxed into values of the project's own, and where such values are called.

use super::fate::is_box;
use crate::flow::TypedBody;
use crate::infer::{Callee, Ty, TyKind};
use crate::resolve::Program;
use crate::syntax::ir::{BlockKind, Expr, ExprId, MacroForm, Pat, Stmt};

/// How many locals a value is followed through.
const HOPS: usize = 4;

/// Whether a closure goes into a box, and that into a value of the project's own: no library is given it by this body.
pub(super) fn is_kept(body: &TypedBody<'_>, closure: ExprId) -> bool {
    let Some(call) = body.parents[closure.0 as usize] else { return false };
    let is_new = body.name_of_callee(call).is_some_and(|name| name.as_str() == "new");
    matches!(body.body.expr(call), Expr::Call { args, .. } if **args == [closure])
        && is_new
        && is_box(body, call)
        && stays(body, call, HOPS)
}

/// Whether a value becomes part of one of the project's own, or is given to its functions.
fn stays(body: &TypedBody<'_>, mut value: ExprId, hops: usize) -> bool {
    loop {
        let Some(parent) = body.parents[value.0 as usize] else { return body.signature().is_some() };
        match body.body.expr(parent) {
            Expr::Block(block) if block.tail == Some(value) && !matches!(block.kind, BlockKind::Async(_)) => {}
            Expr::Block(block) => return binds(body, &block.stmts, value, hops),
            Expr::Cast { .. } | Expr::Tuple(_) | Expr::Array(_) | Expr::Ref { .. } => {}
            Expr::Macro(call) if matches!(call.form, MacroForm::Args(_)) => {}
            Expr::Return(_) => return true,
            Expr::Struct { .. } => return body.inference.type_of(parent).adt().is_some_and(|(def, _)| body.program.is_workspace(def)),
            Expr::Assign { right, .. } => return *right == value,
            Expr::Call { callee, .. } if *callee != value => match body.inference.callee(parent) {
                Callee::Constructor(def) if body.program.is_workspace(*def) => return true,
                // `Some(value)`
                Callee::Constructor(_) => {}
                _ if body.may_enter_own(parent) => return true,
                _ if is_box(body, parent) => {}
                _ => return false,
            },
            Expr::MethodCall { receiver, .. } if *receiver != value => return body.may_enter_own(parent) || body.may_enter_std(parent),
            _ => return false,
        }
        value = parent;
    }
}

/// Whether all uses of what a `let` binds stay.
fn binds(body: &TypedBody<'_>, stmts: &[Stmt], init: ExprId, hops: usize) -> bool {
    let pat = stmts.iter().find_map(|stmt| match stmt {
        Stmt::Let { pat, init: Some(value), .. } if *value == init => Some(*pat),
        _ => None,
    });
    let pat = pat.map(|pat| match body.body.pat(pat) {
        Pat::Typed { pat, .. } => *pat,
        _ => pat,
    });
    let (Some(pat), Some(hops)) = (pat, hops.checked_sub(1)) else { return false };
    let uses = body.uses(pat);
    !uses.is_empty() && uses.into_iter().all(|site| stays(body, site, hops))
}

/// How many parameters a closure has.
pub(super) fn parameters(body: &TypedBody<'_>, closure: ExprId) -> Option<usize> {
    match body.body.expr(closure) {
        Expr::Closure { params, .. } => Some(params.len()),
        _ => None,
    }
}

/// How many arguments a call gives a boxed closure, if it calls one that may give a future.
pub(super) fn called(body: &TypedBody<'_>, call: ExprId) -> Option<usize> {
    let Expr::Call { callee, args } = body.body.expr(call) else { return None };
    let is_value = matches!(body.inference.callee(call), Callee::Value | Callee::Unknown);
    let boxed = || is_dyn(body.program, body.inference.type_of(*callee));
    let gives_future = || matches!(body.inference.type_of(call).kind(), TyKind::Unknown) || body.is_future(call);
    (is_value && boxed() && gives_future()).then_some(args.len())
}

/// Whether a type is that of a boxed closure, behind pointers of any kind.
fn is_dyn(program: &Program, mut ty: Ty) -> bool {
    loop {
        ty = match ty.kind() {
            TyKind::Ref(inner, _) => inner,
            TyKind::Dyn(_) => return true,
            TyKind::Adt(def, args) if !program.is_workspace(def) => match args.types() {
                [inner, ..] => *inner,
                [] => return false,
            },
            _ => return false,
        }
    }
}
