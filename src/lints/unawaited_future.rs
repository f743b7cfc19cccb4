//! Futures that are made and never polled.

use super::{LintContext, fixes};
use crate::diagnostic::{Finding, Tier};
use crate::flow::How;
use crate::syntax::ir::{Pat, PatId};

pub(super) fn check(cx: &LintContext<'_>, findings: &mut Vec<Finding>) {
    for dropped in cx.body.dropped_values() {
        let Some(what) = cx.body.lost_future(dropped.value, dropped.how) else { continue };
        if cx.body.lost_in_closure(dropped.value).is_some() {
            // A future that a closure made on another thread: `future_to_sync_closure` says more.
            continue;
        }
        let message = format!("{} is never awaited: its code does not run", what.words(cx.body.program));
        let mut finding = cx.finding("unawaited_future", cx.body.origin(dropped.value), message, dropped.how.words());
        finding.helps.push(help(cx, dropped.how, what.contained).to_owned());
        if matches!(dropped.how, How::Statement | How::LetUnderscore) && !what.contained {
            finding.fix = fixes::awaited(cx, dropped.value);
        }
        if cx.body.may_be_unused(dropped.value) {
            finding.tier = Tier::Pedantic;
        }
        findings.push(finding);
    }
}

fn help(cx: &LintContext<'_>, how: How, contained: bool) -> &'static str {
    let in_async = cx.regions.iter().any(|(_, region)| region.context.is_async());
    match (how, contained, in_async) {
        (How::Filled(_), false, _) => "join what is in the collection, or poll it to its end",
        (_, true, _) => "await what is inside, or join the futures",
        (How::DropCall, false, _) => "await it, or do not make it",
        // Such a name is kept for its drop: where it is a server, awaiting it here would be for ever.
        (How::Unused(pat), false, _) if is_kept_by_name(cx, pat) => "a name does not run it: await it where its end is wanted, or spawn it",
        (_, false, true) => "append `.await`",
        (_, false, false) => "await it in async code, or spawn it",
    }
}

/// Whether a name says that it only keeps a value: `_guard`.
fn is_kept_by_name(cx: &LintContext<'_>, pat: PatId) -> bool {
    matches!(cx.body.body.pat(pat), Pat::Bind { name, .. } if name.as_str().starts_with('_'))
}
