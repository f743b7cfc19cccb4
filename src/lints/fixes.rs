//! Changes of the source that mend a finding: calls of async counterparts instead of blocking ones, and missing `.await`s.

use super::LintContext;
use crate::catalog::{Advice, Effect, FixShape, Place as RunsAt};
use crate::diagnostic::{Applicability, Edit, Fix, Place};
use crate::flow::Awaitable;
use crate::resolve::{DefId, Namespace, Res};
use crate::summaries::Reached;
use crate::syntax::ir::{AsyncKind, BlockKind, Expr, ExprId, Path, Segment, Stmt};
use crate::text::{OriginId, Span, Symbol};

/// What a call that drives a future becomes, and a call with an async counterpart; `None` where that is not certain.
pub(super) fn blocking(cx: &LintContext<'_>, reached: &Reached<'_>) -> Option<Fix> {
    if !reached.chain.is_empty() || cx.body.callees(reached.call).len() != 1 {
        return None;
    }
    let runtime = cx.runtime(reached.call, cx.body.owner);
    let advice = runtime.pick(&reached.blocks.advice).filter(|advice| runtime.missing_feature(&advice.instead).is_none());
    let edit = match advice {
        Some(advice) if advice.fix != FixShape::Manual => callee(cx, reached, advice)?,
        _ if reached.effect == Effect::BlockOn => return driven(cx, reached.call),
        _ => return None,
    };
    let applicability = applicability(cx, reached.call)?;
    let edits = vec![edit, Edit { place: end(cx, reached.call), text: ".await".to_owned() }];
    Some(Fix { title: "await the async counterpart".to_owned(), edits, applicability })
}

/// `.await` after a value that is a future.
pub(super) fn awaited(cx: &LintContext<'_>, value: ExprId) -> Option<Fix> {
    let body = cx.body.body;
    let place = match body.expr(value) {
        Expr::Call { .. } | Expr::MethodCall { .. } | Expr::Await { .. } | Expr::Try { .. } => end(cx, value),
        Expr::Block(block) if matches!(block.kind, BlockKind::Async(AsyncKind::Borrowing | AsyncKind::Moving)) => {
            after(cx.body.place(block.span))
        }
        _ => return None,
    };
    cx.body.awaitable(&cx.regions, value)?;
    let edits = vec![Edit { place, text: ".await".to_owned() }];
    Some(Fix { title: "await it".to_owned(), edits, applicability: Applicability::Unsafe })
}

fn applicability(cx: &LintContext<'_>, call: ExprId) -> Option<Applicability> {
    Some(match cx.body.awaitable(&cx.regions, call)? {
        Awaitable::Surely => Applicability::Safe,
        Awaitable::Likely => Applicability::Unsafe,
    })
}

/// The new callee of a call.
fn callee(cx: &LintContext<'_>, reached: &Reached<'_>, advice: &Advice) -> Option<Edit> {
    if advice.fix == FixShape::AwaitStatement && !is_statement(cx, reached.call) {
        return None;
    }
    match cx.body.body.expr(reached.call) {
        Expr::Call { callee, .. } if advice.fix != FixShape::AwaitChain => renamed(cx, *callee, &advice.instead),
        Expr::MethodCall { receiver, .. } if advice.fix == FixShape::AwaitChain => {
            let (of, _) = advice.instead.rsplit_once("::")?;
            renamed(cx, built_by(cx, *receiver, of)?, &format!("{of}::new"))
        }
        Expr::MethodCall { method, turbofish: None, .. } => {
            let (of, name) = advice.instead.rsplit_once("::")?;
            let old = cx.body.program.path_of(reached.callee);
            if old.rsplit_once("::") != Some((of, method.as_str())) {
                return None;
            }
            target(cx, reached.call, &advice.instead)?;
            let span = cx.body.body.expr_span(reached.call);
            let place = cx.body.place(Span { end: span.start + method.as_str().len() as u32, ..span });
            (text(cx, place)? == method.as_str()).then(|| Edit { place, text: name.to_owned() })
        }
        _ => None,
    }
}

/// Another path for a path that is called.
fn renamed(cx: &LintContext<'_>, callee: ExprId, instead: &str) -> Option<Edit> {
    let Expr::Path(path) = cx.body.body.expr(callee) else { return None };
    let is_plain = path.qself.is_none() && path.segments.iter().all(|segment| segment.args.is_none());
    if !is_plain || path.span.origin != OriginId::WRITTEN {
        return None;
    }
    target(cx, callee, instead)?;
    Some(Edit { place: cx.body.place(path.span), text: instead.to_owned() })
}

/// What a path of an advice means in this body: something that its library declares, under the name that the package knows it by.
fn target(cx: &LintContext<'_>, at: ExprId, path: &str) -> Option<DefId> {
    let program = cx.body.program;
    let first = path.split("::").next()?;
    let segment = Segment { name: Symbol::new(first), args: None, span: Span::NONE };
    let root = Path { global: false, qself: None, segments: Box::new([segment]), span: Span::NONE };
    let meant = program.resolve_in_body(&cx.body.scopes, at, &root, Namespace::Type).single()?.res;
    let found = program.lookup(cx.body.owner.krate, path, Namespace::Value)?;
    matches!(meant, Res::Module(module) if module.krate == found.krate && module.index == 0).then_some(found)
}

/// The path that a chain of builder calls begins with, `Command::new`, where another type has all of its methods.
fn built_by(cx: &LintContext<'_>, mut receiver: ExprId, other: &str) -> Option<ExprId> {
    let program = cx.body.program;
    loop {
        let name = match cx.body.callees(receiver)[..] {
            [callee] => program.def(callee).name,
            _ => return None,
        };
        program.lookup(cx.body.owner.krate, &format!("{other}::{name}"), Namespace::Value)?;
        receiver = match cx.body.body.expr(receiver) {
            Expr::MethodCall { receiver, turbofish: None, .. } => *receiver,
            Expr::Call { callee, .. } if name.as_str() == "new" => return Some(*callee),
            _ => return None,
        };
    }
}

/// `block_on(future)` becomes `future.await`.
fn driven(cx: &LintContext<'_>, call: ExprId) -> Option<Fix> {
    let body = cx.body.body;
    let (args, name_end) = match body.expr(call) {
        Expr::Call { callee, args } => (args, body.expr_span(*callee).end),
        Expr::MethodCall { method, turbofish: None, args, .. } => (args, body.expr_span(call).start + method.as_str().len() as u32),
        _ => return None,
    };
    let [future] = **args else { return None };
    if cx.body.runs_at(call, Some(0)) != Some(RunsAt::Root) || !is_postfix(body.expr(future)) {
        return None;
    }
    let start = start(cx, call)?;
    cx.body.awaitable(&cx.regions, call)?;
    let whole = cx.body.place(body.expr_span(call));
    let inside = Place { start: name_end, ..whole };
    let arguments = text(cx, inside)?;
    let arguments = arguments.strip_prefix('(')?.strip_suffix(')')?;
    let future = arguments.trim().trim_end_matches(',').trim_end();
    let from = inside.start + 1 + (arguments.len() - arguments.trim_start().len()) as u32;
    let edits = vec![
        Edit { place: Place { start, end: from, ..whole }, text: String::new() },
        Edit { place: Place { start: from + future.len() as u32, ..whole }, text: ".await".to_owned() },
    ];
    Some(Fix { title: "await the future".to_owned(), edits, applicability: Applicability::Unsafe })
}

/// Where a call begins, its receiver included; `None` where that is more than a path, a field or a call.
fn start(cx: &LintContext<'_>, call: ExprId) -> Option<u32> {
    let body = cx.body.body;
    let mut first = match body.expr(call) {
        Expr::MethodCall { receiver, .. } => *receiver,
        _ => call,
    };
    while let Expr::Field { base, .. } = body.expr(first) {
        first = *base;
    }
    let is_whole = matches!(body.expr(first), Expr::Path(_) | Expr::Call { .. });
    let span = body.expr_span(first);
    (is_whole && !span.is_none() && span.origin == OriginId::WRITTEN).then_some(span.start)
}

/// Whether `.await` can follow without parentheses.
fn is_postfix(expr: &Expr) -> bool {
    match expr {
        Expr::Path(_) | Expr::Call { .. } | Expr::MethodCall { .. } | Expr::Field { .. } | Expr::Try { .. } | Expr::Await { .. } => true,
        Expr::Block(block) => matches!(block.kind, BlockKind::Async(AsyncKind::Borrowing | AsyncKind::Moving)),
        _ => false,
    }
}

/// Whether nobody uses the value of an expression: `value;`.
fn is_statement(cx: &LintContext<'_>, value: ExprId) -> bool {
    let Some(parent) = cx.body.parents[value.0 as usize] else { return false };
    let Expr::Block(block) = cx.body.body.expr(parent) else { return false };
    block.stmts.iter().any(|stmt| matches!(stmt, Stmt::Expr { expr, semi: true, .. } if *expr == value))
}

/// The place right after an expression whose span ends where it does.
fn end(cx: &LintContext<'_>, expr: ExprId) -> Place {
    after(cx.body.place(cx.body.body.expr_span(expr)))
}

fn after(place: Place) -> Place {
    Place { start: place.end, ..place }
}

fn text(cx: &LintContext<'_>, place: Place) -> Option<String> {
    cx.body.program.sources.get(place.file).text.get(place.start as usize..place.end as usize).map(str::to_owned)
}
