//! Parts of one runtime that run on another one's executor.

use super::LintContext;
use crate::catalog::RuntimeKind;
use crate::contexts::{driver, needed};
use crate::diagnostic::Finding;
use crate::syntax::ir::Expr;

pub(super) fn check(cx: &LintContext<'_>, findings: &mut Vec<Finding>) {
    if brings_runtime_along(cx) {
        return;
    }
    for call in cx.body.calls() {
        let Some((needed, callee)) = needed(&cx.body, call) else { continue };
        let Some((driver, given)) = driver(&cx.body, &cx.regions, cx.region(call)) else { continue };
        // What parks a thread of a runtime leaves that around it.
        if given == needed.family() || cx.is_in_runtime(driver) {
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
