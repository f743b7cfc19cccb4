//! Parts of one runtime that run on another one's executor.

use super::LintContext;
use crate::catalog::{Place, RuntimeKind};
use crate::diagnostic::Finding;
use crate::flow::{Reason, Region};
use crate::resolve::{DefId, Program};
use crate::syntax::ir::{Expr, ExprId};

pub(super) fn check(cx: &LintContext<'_>, findings: &mut Vec<Finding>) {
    if brings_runtime_along(cx) {
        return;
    }
    for call in cx.body.calls() {
        let Some((needed, callee)) = needed(cx, call) else { continue };
        let Some((driver, given)) = driver(cx, cx.region(call)) else { continue };
        // What parks a task's own thread leaves the task's runtime around it.
        if given == needed.family() || cx.is_in_task(driver) {
            continue;
        }
        let program = cx.body.program;
        let message =
            format!("`{}` needs the runtime of {}, and runs on an executor of {}", program.path_of(callee), name(needed), name(given));
        let mut finding = cx.finding("mixed_runtimes", call, message, "panics or never wakes here");
        finding.related.push(cx.body.label(driver, format!("an executor of {} runs it", name(given))));
        finding.helps.push(format!("use what {} has for this, or run the future on a runtime of {}", name(given), name(needed)));
        findings.push(finding);
    }
}

/// The runtime that a call needs around it, where every candidate callee needs the same.
fn needed(cx: &LintContext<'_>, call: ExprId) -> Option<(RuntimeKind, DefId)> {
    let program = cx.body.program;
    let callees = cx.body.callees(call);
    let drives = |&def: &DefId| program.facts(def).is_some_and(|facts| facts.runs.iter().any(|runs| runs.place == Place::Root));
    if callees.iter().any(drives) {
        return None;
    }
    let mut needs = callees.iter().map(|&def| {
        let of = |def: DefId| program.facts(def).and_then(|facts| facts.runtime);
        of(def).or_else(|| of(program.def(def).parent?))
    });
    let first = needs.next()??;
    needs.all(|other| other == Some(first)).then_some((first, *callees.first()?))
}

/// The call that drives the code of a region, and its runtime.
fn driver(cx: &LintContext<'_>, region: &Region) -> Option<(ExprId, RuntimeKind)> {
    match region.context.reason()? {
        Reason::Spawned(call) | Reason::BlockOn(call) => Some((call, executor(cx, call)?)),
        Reason::AsyncBlock | Reason::AsyncClosure | Reason::PolledClosure(_) => driver(cx, cx.regions.get(region.parent?)),
        _ => None,
    }
}

fn executor(cx: &LintContext<'_>, call: ExprId) -> Option<RuntimeKind> {
    let program: &Program = cx.body.program;
    let callees = cx.body.callees(call);
    let mut kinds = callees.iter().map(|&def| {
        let own = program.facts(def).and_then(|facts| facts.runtime);
        own.or_else(|| program.crate_facts(program.krate(def.krate).name.as_str())?.runtime)
    });
    let first = kinds.next()??;
    kinds.all(|other| other == Some(first)).then(|| first.family())
}

/// Whether the body enters a runtime's context by hand, or wraps futures for it.
fn brings_runtime_along(cx: &LintContext<'_>) -> bool {
    cx.body.body.exprs.iter().any(|expr| match expr {
        Expr::MethodCall { method, .. } => matches!(method.as_str(), "enter" | "compat"),
        Expr::Path(path) => path.segments.iter().any(|segment| segment.name.as_str() == "Compat"),
        _ => false,
    })
}

const fn name(kind: RuntimeKind) -> &'static str {
    match kind {
        RuntimeKind::Tokio => "tokio",
        RuntimeKind::AsyncStd => "async-std",
        RuntimeKind::Smol => "smol",
        RuntimeKind::Embassy => "embassy",
        RuntimeKind::Actix => "actix",
        RuntimeKind::Glommio => "glommio",
        RuntimeKind::Monoio => "monoio",
        RuntimeKind::Compio => "compio",
        RuntimeKind::Ntex => "ntex",
        RuntimeKind::FuturesExecutor => "futures::executor",
    }
}
