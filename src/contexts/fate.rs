//! What becomes of a future where it is made: whether it runs in order, as a part of the code around it.

use super::boxed;
use super::endless::works_in_one_arm;
use crate::catalog::Place;
use crate::flow::{Consumer, Regions, TypedBody, consumer};
use crate::syntax::ir::{BlockKind, Expr, ExprId, MacroCall, MacroForm, Pat, PatId, Stmt};
use crate::text::Symbol;

/// What becomes of a future.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Fate {
    /// Awaited or driven here, with nothing polled beside it.
    InOrder,
    /// The value of a plain fn: the callers decide.
    Returned,
    /// Driven by the project's own code on a thread that may block, or sent to one of which nobody knows what it does with it.
    Offloaded,
    /// Made by a closure of so many parameters that is boxed into a value of the project's own: whoever calls such values decides.
    Boxed(usize),
    /// Polled beside others, stored, or given to somebody unknown.
    Elsewhere,
}

/// How many locals a future is followed through.
const HOPS: usize = 4;

/// What becomes of the future that `expr` gives.
pub(super) fn fate(body: &TypedBody<'_>, expr: ExprId) -> Fate {
    follow(body, expr, HOPS)
}

fn follow(body: &TypedBody<'_>, mut expr: ExprId, hops: usize) -> Fate {
    loop {
        let Some(parent) = body.parents[expr.0 as usize] else { return returned(body) };
        match body.body.expr(parent) {
            Expr::Await { .. } => return Fate::InOrder,
            Expr::Return(_) if is_of_body(body, parent) => return returned(body),
            Expr::Block(block) if matches!(block.kind, BlockKind::Async(_)) => return Fate::Elsewhere,
            Expr::Block(block) if block.tail == Some(expr) => {}
            Expr::Block(block) => return bound(body, &block.stmts, expr, hops),
            Expr::Ref { .. } | Expr::Try { .. } | Expr::Cast { .. } => {}
            Expr::If { condition, .. } if *condition != expr => {}
            Expr::Match { scrutinee, .. } if *scrutinee != expr => {}
            Expr::Macro(call) if matches!(call.form, MacroForm::Expanded(_)) || body.pinned_by(expr).is_some() => {}
            Expr::Macro(call) if is_only_work(body, call, expr) => return Fate::InOrder,
            // What a closure gives is driven by who calls it: here, where the same call is awaited.
            Expr::Closure { .. } => return given_by(body, parent, hops),
            // `instrument`, `boxed`, `map_err`: still the same future.
            Expr::MethodCall { receiver, .. } if *receiver == expr => match body.runs_at(parent, None) {
                None | Some(Place::Here | Place::Awaited) => {}
                Some(Place::Root) => return Fate::InOrder,
                Some(_) => return Fate::Elsewhere,
            },
            Expr::Call { args, .. } | Expr::MethodCall { args, .. } => {
                match body.runs_at(parent, args.iter().position(|&arg| arg == expr)) {
                    Some(Place::Here | Place::Awaited) => {}
                    Some(Place::Root) => return Fate::InOrder,
                    Some(Place::Offloaded | Place::Worker | Place::Later) => return Fate::Offloaded,
                    None if is_box(body, parent) => {}
                    None if body.is_awaited(parent) && wraps(body, parent, args) => return Fate::InOrder,
                    _ => return Fate::Elsewhere,
                }
            }
            _ => return Fate::Elsewhere,
        }
        expr = parent;
    }
}

/// Whether a future is what a `select!` waits for, but for being told to stop.
fn is_only_work(body: &TypedBody<'_>, call: &MacroCall, future: ExprId) -> bool {
    match &call.form {
        MacroForm::Select(arms) => arms.iter().any(|arm| arm.future == Some(future)) && works_in_one_arm(body, arms),
        _ => false,
    }
}

/// The value of an async fn is no future that its callers await with it: they get it as a value.
fn returned(body: &TypedBody<'_>) -> Fate {
    if body.signature().is_some_and(|signature| !signature.flags.is_async) { Fate::Returned } else { Fate::Elsewhere }
}

/// Whether a `return` leaves the fn itself, and no closure or async block in it.
fn is_of_body(body: &TypedBody<'_>, expr: ExprId) -> bool {
    let mut around = body.ancestors(expr);
    around.all(|id| match body.body.expr(id) {
        Expr::Closure { .. } => false,
        Expr::Block(block) => !matches!(block.kind, BlockKind::Async(_)),
        _ => true,
    })
}

/// A future that a `let` binds to a plain name: in order where all uses are.
fn bound(body: &TypedBody<'_>, stmts: &[Stmt], init: ExprId, hops: usize) -> Fate {
    let (Some(pat), Some(hops)) = (bound_pat(body, stmts, init), hops.checked_sub(1)) else { return Fate::Elsewhere };
    // `pin!(future);` keeps the name.
    let is_statement = |call: ExprId| matches!(body.parents[call.0 as usize].map(|it| body.body.expr(it)), Some(Expr::Block(_)));
    let uses = body.usual_uses(pat).into_iter().filter(|&site| !body.pinned_by(site).is_some_and(is_statement));
    let mut fates = uses.map(|site| follow(body, site, hops));
    let Some(first) = fates.next() else { return Fate::Elsewhere };
    if fates.all(|other| other == first) { first } else { Fate::Elsewhere }
}

/// The plain name that a `let` gives a value.
fn bound_pat(body: &TypedBody<'_>, stmts: &[Stmt], init: ExprId) -> Option<PatId> {
    let pat = stmts.iter().find_map(|stmt| match stmt {
        Stmt::Let { pat, init: Some(value), .. } if *value == init => Some(*pat),
        _ => None,
    });
    pat.filter(|&pat| matches!(body.body.pat(pat), Pat::Bind { sub: None, .. }))
}

/// What becomes of the future that a closure gives.
pub(super) fn fate_of_given(body: &TypedBody<'_>, closure: ExprId) -> Fate {
    given_by(body, closure, HOPS)
}

/// In order where the call is awaited that gets the closure, or is the closure's.
fn given_by(body: &TypedBody<'_>, closure: ExprId, hops: usize) -> Fate {
    match consumer(body, closure) {
        Consumer::Called { call } => hops.checked_sub(1).map_or(Fate::Elsewhere, |hops| follow(body, call, hops)),
        Consumer::Argument { place: Some(Place::Root), .. } => Fate::InOrder,
        Consumer::Argument { call, place: Some(Place::Offloaded) } if expects_future(body, call, closure) => Fate::Offloaded,
        Consumer::Argument { call, place: Some(Place::Here | Place::Awaited) } if body.is_awaited(call) => {
            let is_concurrent = body.name_of_callee(call).is_some_and(|name| name.as_str().ends_with("_concurrent"));
            if is_concurrent { Fate::Elsewhere } else { Fate::InOrder }
        }
        Consumer::Argument { call, place: None } if body.is_awaited(call) && calls_in_order(body, call) => Fate::InOrder,
        Consumer::Argument { place: None, .. } if boxed::is_kept(body, closure) => {
            boxed::parameters(body, closure).map_or(Fate::Elsewhere, Fate::Boxed)
        }
        _ => Fate::Elsewhere,
    }
}

/// Words of what calls a closure until its future is done, in the names of what is out of sight.
const IN_ORDER: [&str; 6] = ["retry", "get_or", "insert_with", "init", "scope", "then"];

/// Whether a call of no function of the project's own is named like one that calls what it is given in order, and serves nobody.
fn calls_in_order(body: &TypedBody<'_>, call: ExprId) -> bool {
    let (Expr::Call { callee, .. } | Expr::MethodCall { receiver: callee, .. }) = body.body.expr(call) else { return false };
    let path: Vec<Symbol> = match body.body.expr(*callee) {
        Expr::Path(path) => path.segments.iter().map(|segment| segment.name).collect(),
        _ => Vec::new(),
    };
    let mut names = body.name_of_callee(call).into_iter().chain(path);
    let is_own = body.callees(call).iter().any(|&callee| body.program.is_workspace(callee));
    !is_own && names.any(|name| IN_ORDER.iter().any(|word| name.as_str().to_ascii_lowercase().contains(word)))
}

/// Whether a closure is given to the project's own code, which can poll what it gives.
fn expects_future(body: &TypedBody<'_>, call: ExprId, closure: ExprId) -> bool {
    let (Expr::Call { args, .. } | Expr::MethodCall { args, .. }) = body.body.expr(call) else { return false };
    args.iter().position(|&arg| arg == closure).is_some_and(|n| body.expects_future(call, n))
}

/// Whether an unknown callee is given one future only, so that it does not poll that beside others, and is not said to spawn it.
fn wraps(body: &TypedBody<'_>, call: ExprId, args: &[ExprId]) -> bool {
    let name = body.name_of_callee(call);
    body.callees(call).is_empty()
        && name.is_some_and(|name| !name.as_str().contains("spawn"))
        && args.iter().filter(|&&arg| body.is_future(arg)).count() <= 1
}

/// The one use of a future that is bound to a name, where that awaits it or stands on a thread that may block.
pub(super) fn awaited_at(body: &TypedBody<'_>, regions: &Regions, future: ExprId) -> Option<ExprId> {
    let Expr::Block(block) = body.body.expr(body.parents[future.0 as usize]?) else { return None };
    let uses = body.usual_uses(bound_pat(body, &block.stmts, future)?);
    let [only] = uses[..] else { return None };
    (body.is_awaited(only) || regions.of_expr(only).context.may_block()).then_some(only)
}

/// Whether a call only puts its argument behind a pointer: `Box::pin`, `Pin::new`.
pub(super) fn is_box(body: &TypedBody<'_>, call: ExprId) -> bool {
    let callees = body.callees(call);
    let boxes = |def| !body.program.is_workspace(def) && matches!(body.program.def(def).name.as_str(), "pin" | "new" | "new_unchecked");
    !callees.is_empty() && callees.into_iter().all(boxes)
}
