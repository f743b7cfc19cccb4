//! What runs inside a runtime on a thread that may block: waiting is no matter there, but entering a runtime once more panics.

use std::collections::hash_map::Entry;

use rustc_hash::FxHashMap;

use super::standing::Node;
use super::starting::Runs;
use crate::catalog::{Effect, Facts, RuntimeKind, Severity};
use crate::flow::TypedBody;
use crate::resolve::{DefId, Program};
use crate::syntax::ir::ExprId;

/// The runtime, as the family of those that share one, in which a call drives a future, where that panics inside of another such call.
pub(super) fn entered_by(body: &TypedBody<'_>, call: ExprId) -> Option<RuntimeKind> {
    let facts = body.facts(call);
    let mut kinds = facts.iter().map(|&(callee, facts)| entered(body.program, callee, facts));
    let first = kinds.next()??;
    kinds.all(|other| other == Some(first)).then_some(first)
}

/// The same for a library function.
pub(super) fn enters(program: &Program, callee: DefId) -> Option<RuntimeKind> {
    entered(program, callee, program.facts(callee)?)
}

/// Whether a call drives a future on the thread that it finds, and only parks that: `futures::executor::block_on`.
pub(super) fn only_parks(body: &TypedBody<'_>, call: ExprId) -> bool {
    let parks = |facts: &Facts| facts.blocks.as_ref().is_some_and(|it| it.effect == Effect::BlockOn && it.severity < Severity::Fatal);
    let facts = body.facts(call);
    !facts.is_empty() && facts.iter().all(|(_, facts)| parks(facts))
}

fn entered(program: &Program, callee: DefId, facts: &Facts) -> Option<RuntimeKind> {
    facts.blocks.as_ref().filter(|it| it.effect == Effect::BlockOn && it.severity == Severity::Fatal)?;
    Some(program.crate_facts(program.krate(callee.krate).name.as_str())?.runtime?.family())
}

/// Everything that these lead to, themselves included, each with the runtime that it runs in.
pub(super) fn spread(seeds: &[(Node, RuntimeKind)], runs: &Runs) -> FxHashMap<Node, RuntimeKind> {
    let mut found = FxHashMap::default();
    let mut open = seeds.to_vec();
    while let Some((node, kind)) = open.pop() {
        if let Entry::Vacant(empty) = found.entry(node) {
            empty.insert(kind);
            open.extend(runs.get(&node).into_iter().flatten().map(|(part, _)| (*part, kind)));
        }
    }
    found
}
