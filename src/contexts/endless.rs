//! Loops that go on for as long as the program runs.

use crate::flow::TypedBody;
use crate::syntax::ir::{BlockKind, Body, Child, Expr, ExprId, MacroCall, MacroForm, SelectArm, Stmt};
use crate::text::Symbol;

/// Whether a loop's body waits for something, and has no way out but errors and being told to stop.
pub(super) fn is_endless(body: &TypedBody<'_>, inside: ExprId) -> bool {
    let mut open = vec![(inside, false)];
    let mut is_waiting = false;
    while let Some((id, in_loop)) = open.pop() {
        let mut in_loop = in_loop;
        match body.body.expr(id) {
            Expr::Return(_) => return false,
            Expr::Break { label, .. } if !in_loop || label.is_some() => return false,
            Expr::Loop { .. } | Expr::While { .. } | Expr::For { .. } => in_loop = true,
            // Their exits are their own; what waits there does not wait here.
            Expr::Closure { .. } => continue,
            Expr::Block(block) if matches!(block.kind, BlockKind::Async(_)) => continue,
            Expr::Macro(call) if matches!(call.form, MacroForm::Select(_)) => {
                if !in_loop && select_ends(body, call) {
                    return false;
                }
                is_waiting |= waits(body, id);
                continue;
            }
            _ => is_waiting |= waits(body, id),
        }
        body.body.for_each_child(id, &mut |child| {
            if let Child::Expr(inner) = child {
                open.push((inner, in_loop));
            }
        });
    }
    is_waiting
}

fn select_ends(body: &TypedBody<'_>, call: &MacroCall) -> bool {
    matches!(&call.form, MacroForm::Select(arms) if arms.iter().any(|arm| is_end(body, arm)))
}

/// Whether an arm of a `select!` ends the loop around it when what it waits for is done, or leaves it with a value. Being told to stop is
/// the end of a service.
fn is_end(body: &TypedBody<'_>, arm: &SelectArm) -> bool {
    let Some(future) = arm.future else { return false };
    let has_value =
        body.body.descendants(arm.handler).into_iter().any(|id| matches!(body.body.expr(id), Expr::Break { value: Some(_), .. }));
    has_value || body.leaves(arm.handler) && !is_told_to_stop(body, future)
}

/// Words of what tells a service to stop, in the names of channels, tokens and functions.
const STOP_WORDS: [&str; 14] =
    ["shutdown", "stop", "cancel", "exit", "quit", "term", "kill", "close", "abort", "interrupt", "drain", "halt", "signal", "ctrl_c"];

/// Whether a future's names say that it waits for being told to stop.
fn is_told_to_stop(body: &TypedBody<'_>, future: ExprId) -> bool {
    let says = |name: Symbol| STOP_WORDS.iter().any(|word| name.as_str().to_ascii_lowercase().contains(word));
    body.body.descendants(future).into_iter().any(|id| match body.body.expr(id) {
        Expr::Path(path) => path.segments.iter().any(|segment| says(segment.name)),
        Expr::MethodCall { method: name, .. } | Expr::Field { name, .. } => says(*name),
        _ => false,
    })
}

/// Whether at most one arm of a `select!` does something else than to wait for being told to stop: nobody waits beside that one.
pub(super) fn works_in_one_arm(body: &TypedBody<'_>, arms: &[SelectArm]) -> bool {
    let working = arms.iter().filter_map(|arm| arm.future).filter(|&future| !is_told_to_stop(body, future) && !is_signal(body, future));
    working.count() <= 1
}

/// Whether code never gets to what stands behind it.
pub(super) fn leaves(body: &Body, expr: ExprId) -> bool {
    match body.expr(expr) {
        Expr::Return(_) | Expr::Break { .. } | Expr::Continue(_) => true,
        Expr::Block(block) => match (block.tail, block.stmts.last()) {
            (Some(tail), _) => leaves(body, tail),
            (None, Some(Stmt::Expr { expr, .. })) => leaves(body, *expr),
            _ => false,
        },
        Expr::If { then, otherwise: Some(otherwise), .. } => leaves(body, *then) && leaves(body, *otherwise),
        Expr::Match { arms, .. } => !arms.is_empty() && arms.iter().all(|arm| leaves(body, arm.body)),
        _ => false,
    }
}

/// Whether an expression gives way to other tasks, and waits for more than the signals of the system, which a program has to bear in mind
/// whatever it does.
pub(super) fn waits(body: &TypedBody<'_>, expr: ExprId) -> bool {
    match body.body.expr(expr) {
        Expr::Await { base } => !is_signal(body, *base),
        Expr::Macro(call) => match &call.form {
            MacroForm::Select(arms) => arms.iter().filter_map(|arm| arm.future).any(|future| !is_signal(body, future)),
            _ => false,
        },
        _ => false,
    }
}

/// Whether a future is the next signal of the system: a call of something below a library's module `signal`.
fn is_signal(body: &TypedBody<'_>, future: ExprId) -> bool {
    let mut parts = body.body.descendants(future).into_iter().flat_map(|id| body.callees(id));
    parts.any(|callee| !body.program.is_workspace(callee) && body.program.path_of(callee).split("::").any(|it| it == "signal"))
}
