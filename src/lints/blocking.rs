//! The words that all lints about blocking calls share.

use super::{LintContext, fixes};
use crate::catalog::{Effect, FixShape, RuntimeKind, Severity};
use crate::contexts::{Alone, Runtime};
use crate::diagnostic::{Finding, Label, Step, Tier};
use crate::summaries::Reached;

/// What is left to do without threads.
const IN_PARTS: &str = "do it in parts, and let other tasks run between them";

/// Reports the calls with one of these effects, where they can stall something else.
pub(super) fn report(cx: &LintContext<'_>, lint: &'static str, effects: &[Effect], findings: &mut Vec<Finding>) {
    let hits = cx.hazards.iter().filter(|reached| effects.contains(&effect(cx, reached)) && harmless(cx, reached).is_none());
    findings.extend(hits.map(|reached| finding(cx, lint, reached)));
}

/// What a call does where it stands: what drives a future on a runtime of its own, and panics inside of this one, does that.
fn effect(cx: &LintContext<'_>, reached: &Reached<'_>) -> Effect {
    if panics(cx, reached) { Effect::BlockOn } else { reached.effect }
}

/// Whether a call drives a future on a tokio runtime of its own in a package that surely runs on tokio.
fn panics(cx: &LintContext<'_>, reached: &Reached<'_>) -> bool {
    reached.blocks.panics && cx.runtime(reached.call, cx.body.owner).is_only(RuntimeKind::Tokio)
}

/// Why a call stalls nothing; `None` where it may. `block_on`, sleeping and waiting for others are wrong at any time; locks have a lint of
/// their own.
pub(super) fn harmless(cx: &LintContext<'_>, reached: &Reached<'_>) -> Option<Alone> {
    let alone = cx.alone(reached.call)?;
    match effect(cx, reached) {
        Effect::Lock | Effect::BlockOn | Effect::Sleep | Effect::Wait => None,
        _ => Some(alone),
    }
}

/// Whether a call that waits for others, or comes to sleep, only parks its thread, and does so where nothing else runs on it; or sleeps for
/// a moment while a program starts.
fn parks_nobody_else(cx: &LintContext<'_>, reached: &Reached<'_>) -> bool {
    let parks = match reached.effect {
        Effect::BlockOn | Effect::Wait => reached.blocks.severity < Severity::Fatal,
        // Async code that sleeps itself says so in the wrong words wherever it runs. What looks like a tool may be a program that runs for
        // ever, and sleeps in what it spawns.
        effect => effect == Effect::Sleep && !reached.chain.is_empty() && !cx.is_task(reached.call),
    };
    match cx.alone(reached.call) {
        Some(Alone::Thread | Alone::First | Alone::Tool) if parks => true,
        Some(_) => reached.effect == Effect::Sleep && reached.is_light(),
        None => false,
    }
}

/// Words one call.
pub(super) fn finding(cx: &LintContext<'_>, lint: &'static str, reached: &Reached<'_>) -> Finding {
    let program = cx.body.program;
    let does = if panics(cx, reached) { "panics in async code" } else { "blocks the executor" };
    let message = format!("`{}` {does}: {}", program.short_name(reached.callee), reached.blocks.why);
    let label = match (panics(cx, reached), reached.chain.is_empty()) {
        (true, _) => "panics here",
        (false, true) => "blocks here",
        (false, false) => "blocks the executor",
    };
    let mut finding = cx.finding(lint, reached.call, message, label);
    let is_weighed = reached.effect == Effect::Cpu && cx.body.gives_way_after(reached.call);
    // What each request does is done often.
    let is_weak = reached.is_weak() && !(reached.only_opens() && cx.answers_requests(reached.call));
    if is_weak || is_weighed || parks_nobody_else(cx, reached) {
        finding.tier = Tier::Pedantic;
    }
    finding.related.extend(cx.async_label(reached.call));
    finding.chain = reached.chain.iter().map(|&(function, place)| Step { name: program.short_name(function), place }).collect();
    if let Some((last, Some(place))) = reached.chain.last() {
        finding.related.push(Label { place: *place, text: format!("`{}` blocks here", program.short_name(*last)) });
    }
    if let Some((member, implementation)) = reached.among {
        let does = if member == implementation { "its default".to_owned() } else { format!("`{}`", program.short_name(implementation)) };
        finding.notes.push(format!("not every implementation of `{}` blocks; {does} does", program.short_name(member)));
    }
    if let Some(member) = reached.through
        && let count @ 2.. = program.implementations(member).len()
    {
        let member = program.short_name(member);
        finding.notes.push(format!("`{member}` is called, and its {count} implementations all block; the mildest of them is shown"));
    }
    finding.helps.extend(helps(cx, reached));
    if let Some(first) = finding.helps.first_mut().filter(|_| cx.is_in_sync_closure(reached.call)) {
        *first = format!("take the call out of the closure first; then {first}");
    }
    finding.fix = fixes::blocking(cx, reached);
    finding
}

/// What to do, for the runtime of this package; never another runtime's API. Behind functions of the project the call itself can only be
/// moved: what to write instead is for the last of them.
fn helps(cx: &LintContext<'_>, reached: &Reached<'_>) -> Vec<String> {
    let runtime = cx.runtime(reached.call, cx.body.owner);
    let offload = match (&runtime.offload, reached.effect) {
        // Moving a `block_on` to another thread hides it; the future wants to be awaited.
        (_, Effect::BlockOn) => None,
        (Some(offload), _) => Some(format!("move the call into `{offload}`")),
        (None, _) if runtime.threadless => None,
        (None, _) => Some("move the call to a thread that may block".to_owned()),
    };
    if cx.is_poll_method(reached.call) {
        let what = match (&runtime.offload, reached.effect) {
            (_, Effect::BlockOn) => "the future".to_owned(),
            (Some(offload), _) => format!("an async counterpart, or what `{offload}` gives,"),
            (None, _) => "an async counterpart".to_owned(),
        };
        return vec![format!("a poll method cannot await: keep {what} in the value, and poll that")];
    }
    if let Some(offload) = runtime.offload.as_deref().filter(|_| cx.is_sync_method(reached.call)) {
        return vec![match reached.effect {
            Effect::BlockOn => "this method cannot await: await the future outside of it".to_owned(),
            _ => format!("this method cannot await: make the call outside of it, in `{offload}`"),
        }];
    }
    if let Some(words) = reached.blocks.instead.as_deref().filter(|it| it.contains(char::is_whitespace)) {
        return vec![words.to_owned()];
    }
    let program = cx.body.program;
    let [.., (leaf, _), _] = &reached.chain[..] else {
        return vec![match (instead(&runtime, reached), offload) {
            (Some(instead), Some(offload)) => format!("{instead} instead, or {offload}"),
            (Some(instead), None) => format!("{instead} instead"),
            (None, Some(offload)) => offload,
            (None, None) if reached.effect != Effect::BlockOn => IN_PARTS.to_owned(),
            (None, None) => "await the future instead".to_owned(),
        }];
    };
    let otherwise = || match (reached.effect, &offload) {
        (Effect::BlockOn, _) => Some("await the future".to_owned()),
        (_, None) => Some(IN_PARTS.to_owned()),
        (_, Some(_)) => None,
    };
    let instead = instead(&cx.runtime(reached.call, *leaf), reached).or_else(otherwise);
    // What a trait says is sync stays so.
    let member = program.trait_member(*leaf);
    let inside = instead.filter(|_| offload.is_none() || member.is_none()).map(|instead| {
        let or = if offload.is_some() { "or " } else { "" };
        let function = member.filter(|&member| program.is_workspace(member)).unwrap_or(*leaf);
        format!("{or}make `{}` async, and {instead} there", program.short_name(function))
    });
    offload.iter().cloned().chain(inside).collect()
}

/// The async twin of a client that only drives it, also where the package does not ask for its crate yet.
fn twin(reached: &Reached<'_>) -> Option<String> {
    let (_, advice) = reached.blocks.advice.first().filter(|_| reached.blocks.panics)?;
    let (name, _) = advice.instead.split_once("::")?;
    Some(format!("use `{}` of the crate `{}`", advice.instead, name.replace('_', "-")))
}

/// What to write instead of the library call.
fn instead(runtime: &Runtime, reached: &Reached<'_>) -> Option<String> {
    if let Some(own) = &reached.blocks.instead {
        return Some(format!("use `{own}`"));
    }
    let Some(advice) = runtime.pick(&reached.blocks.advice) else { return twin(reached) };
    let verb = match advice.fix {
        FixShape::Manual => "use",
        FixShape::Await | FixShape::AwaitStatement | FixShape::AwaitChain => "await",
    };
    let feature = runtime.missing_feature(&advice.instead).map(|feature| format!(" (feature `{feature}`)")).unwrap_or_default();
    Some(format!("{verb} `{}`{feature}", advice.instead))
}
