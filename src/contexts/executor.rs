//! Which runtime executes code, as far as its own body says it.

use crate::catalog::{Place, RuntimeKind};
use crate::flow::{Reason, Region, Regions, TypedBody};
use crate::resolve::DefId;
use crate::syntax::ir::ExprId;

/// The call that drives the code of a region, and the family of its runtime.
pub fn driver(body: &TypedBody<'_>, regions: &Regions, region: &Region) -> Option<(ExprId, RuntimeKind)> {
    match region.context.reason()? {
        Reason::Spawned(call) | Reason::BlockOn(call) => Some((call, executor(body, call)?)),
        Reason::AsyncBlock | Reason::AsyncClosure | Reason::PolledClosure(_) => driver(body, regions, regions.get(region.parent?)),
        _ => None,
    }
}

/// The runtime that a call needs around it, where every candidate callee needs the same; with the first of them.
pub fn needed(body: &TypedBody<'_>, call: ExprId) -> Option<(RuntimeKind, DefId)> {
    let program = body.program;
    let callees = body.callees(call);
    if callees.iter().any(|&def| runs(body, def, Place::Root)) {
        return None;
    }
    let needs = callees.iter().map(|&def| {
        let of = |def: DefId| program.facts(def).and_then(|facts| facts.runtime);
        of(def).or_else(|| of(program.def(def).parent?))
    });
    Some((same(needs)?, *callees.first()?))
}

/// The family of the runtime that executes an expression: of the one that drives it, or of the one that the calls around it need.
pub(super) fn family_at(body: &TypedBody<'_>, regions: &Regions, expr: ExprId) -> Option<RuntimeKind> {
    let driver = driver(body, regions, regions.of_expr(expr)).map(|(_, family)| family);
    driver.or_else(|| {
        let spawned_by = |call: ExprId| {
            let callees = body.callees(call);
            let spawns = !callees.is_empty() && callees.iter().all(|&def| runs(body, def, Place::Task));
            if spawns { executor(body, call) } else { None }
        };
        let said = |call: ExprId| needed(body, call).map(|(kind, _)| kind.family()).or_else(|| spawned_by(call));
        same(body.calls().filter_map(said).map(Some))
    })
}

/// The family of the runtime whose function a call enters.
fn executor(body: &TypedBody<'_>, call: ExprId) -> Option<RuntimeKind> {
    let program = body.program;
    let kinds = body.callees(call).into_iter().map(|def| {
        let own = program.facts(def).and_then(|facts| facts.runtime);
        own.or_else(|| program.crate_facts(program.krate(def.krate).name.as_str())?.runtime)
    });
    same(kinds).map(RuntimeKind::family)
}

fn runs(body: &TypedBody<'_>, def: DefId, place: Place) -> bool {
    body.program.facts(def).is_some_and(|facts| facts.runs.iter().any(|runs| runs.place == place))
}

/// What all of them are.
fn same(mut kinds: impl Iterator<Item = Option<RuntimeKind>>) -> Option<RuntimeKind> {
    let first = kinds.next()??;
    kinds.all(|other| other == Some(first)).then_some(first)
}
