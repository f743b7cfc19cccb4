//! Keys of a map's entries: whether two expressions give the same one.

use crate::flow::TypedBody;
use crate::flow::locks::{LockPath, LockRoot};
use crate::resolve::DefId;
use crate::syntax::ir::{Expr, ExprId, ItemKind, SelfParam, UnaryOp};

/// Methods of libraries that give the same for the same value each time.
const STEADY: [&str; 22] = [
    "as_bytes",
    "as_deref",
    "as_path",
    "as_slice",
    "copied",
    "cloned",
    "expect",
    "from",
    "into",
    "into_bytes",
    "len",
    "new",
    "parse",
    "to_ascii_lowercase",
    "to_ascii_uppercase",
    "to_lowercase",
    "to_uppercase",
    "to_path_buf",
    "to_vec",
    "trim",
    "try_into",
    "unwrap",
];

/// Methods that only change the form of a key.
const FORMS: [&str; 6] = ["clone", "to_owned", "to_string", "as_str", "as_ref", "borrow"];

/// A key without what only changes its form.
pub(in crate::flow) fn bare(view: &TypedBody<'_>, mut key: ExprId) -> ExprId {
    loop {
        key = match view.body.expr(key) {
            Expr::Ref { operand, .. } | Expr::Unary { op: UnaryOp::Deref, operand } => *operand,
            Expr::MethodCall { receiver, method, args, .. } if args.is_empty() && FORMS.contains(&method.as_str()) => *receiver,
            _ => return key,
        }
    }
}

/// Whether a key is worked out of something at a path of these.
pub(super) fn depends(view: &TypedBody<'_>, key: ExprId, is_meant: &dyn Fn(&LockPath<LockRoot>) -> bool) -> bool {
    view.body.descendants(key).into_iter().any(|part| view.lock_path(part).is_some_and(|path| is_meant(&path)))
}

/// Whether two keys are written alike, and worked out in a way that gives the same each time.
pub(super) fn same_key(view: &TypedBody<'_>, first: ExprId, second: ExprId) -> bool {
    let (first, second) = (bare(view, first), bare(view, second));
    let all = |first: &[ExprId], second: &[ExprId]| {
        first.len() == second.len() && first.iter().zip(second).all(|(&first, &second)| same_key(view, first, second))
    };
    match (view.body.expr(first), view.body.expr(second)) {
        (Expr::Literal(first), Expr::Literal(second)) => first == second,
        (Expr::Tuple(first), Expr::Tuple(second)) => all(first, second),
        (Expr::MethodCall { receiver: on, args: own, .. }, Expr::MethodCall { receiver: other, args, .. }) => {
            is_steady(view, first, second) && same_key(view, *on, *other) && all(own, args)
        }
        (Expr::Call { args: own, .. }, Expr::Call { args, .. }) => is_steady(view, first, second) && all(own, args),
        _ => view.lock_path(first).is_some_and(|first| view.lock_path(second) == Some(first)),
    }
}

/// Whether two calls enter the same function, which gives the same for the same arguments.
fn is_steady(view: &TypedBody<'_>, first: ExprId, second: ExprId) -> bool {
    let (callees, others) = (view.callees(first), view.callees(second));
    match (view.body.expr(first), view.body.expr(second)) {
        // Of a type that nobody here knows: generated code, say.
        (Expr::MethodCall { method, .. }, Expr::MethodCall { method: other, .. }) if callees.is_empty() && others.is_empty() => {
            method == other && STEADY.contains(&method.as_str())
        }
        _ => !callees.is_empty() && callees == others && callees.iter().all(|&callee| gives_the_same(view, callee)),
    }
}

/// Whether a function is a library's that does, or one of the project that only looks at what it is given.
fn gives_the_same(view: &TypedBody<'_>, callee: DefId) -> bool {
    let is_known = |name: &str| STEADY.contains(&name) || FORMS.contains(&name);
    if !view.program.is_workspace(callee) {
        return is_known(view.program.def(callee).name.as_str());
    }
    let ItemKind::Fn(signature) = &view.program.item(callee).kind else { return false };
    let Some(body) = view.program.body(callee) else { return false };
    let is_plain = |expr: &Expr| match expr {
        Expr::Path(path) => path.as_ident().is_some(),
        Expr::MethodCall { method, .. } => is_known(method.as_str()),
        Expr::Literal(_)
        | Expr::Field { .. }
        | Expr::Ref { mutable: false, .. }
        | Expr::Unary { .. }
        | Expr::Binary { .. }
        | Expr::Tuple(_) => true,
        Expr::Cast { .. } => true,
        Expr::Block(block) => block.stmts.is_empty() && block.kind == crate::syntax::ir::BlockKind::Plain,
        _ => false,
    };
    !signature.flags.is_async && signature.self_param != Some(SelfParam::RefMut) && body.exprs.iter().all(is_plain)
}
