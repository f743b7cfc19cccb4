//! What all callers of an async fn say about its parameters: its calls are judged where they stand, for all who make its future.

use rustc_hash::{FxHashMap, FxHashSet};

use super::BodyCalls;
use super::answers::Answers;
use super::extract::Given;
use crate::flow::TypedBody;
use crate::resolve::{DefId, Program};
use crate::syntax::ir::{Expr, ExprId, ItemKind};

/// How many async fns deep parameters are handed on.
const ROUNDS: usize = 4;

/// The calls of async fns that are called by their names alone, each with the caller.
pub(super) type Sites<'b> = FxHashMap<DefId, Vec<(DefId, &'b Given)>>;

/// Finds the calls. What is named without being called, a handler say, has callers that nobody sees.
pub(super) fn sites<'b>(bodies: &'b [BodyCalls<'_>]) -> Sites<'b> {
    let named: FxHashSet<DefId> = bodies.iter().flat_map(|body| &body.named).copied().collect();
    let mut sites = Sites::default();
    for body in bodies {
        for (target, given) in body.futures.iter().filter(|(target, _)| !named.contains(target)) {
            sites.entry(*target).or_default().push((body.owner, given));
        }
    }
    sites
}

/// What all calls say of an async fn, by what `said` gives for one of them in a caller of whom this much is known.
pub(super) fn agreed(sites: &Sites<'_>, said: &dyn Fn(DefId, &Given, DefId, Answers) -> Answers) -> FxHashMap<DefId, Answers> {
    let mut order: Vec<DefId> = sites.keys().copied().collect();
    order.sort_unstable();
    let mut known: FxHashMap<DefId, Answers> = FxHashMap::default();
    for _ in 0..ROUNDS {
        let mut is_new = false;
        for &target in &order {
            let of = |caller: DefId| known.get(&caller).copied().unwrap_or_default();
            let all = sites[&target].iter().map(|&(caller, given)| said(target, given, caller, of(caller)));
            let all = all.reduce(Answers::agreed).unwrap_or_default();
            if !all.is_empty() && known.insert(target, all) != Some(all) {
                is_new = true;
            }
        }
        if !is_new {
            break;
        }
    }
    known
}

/// Whether only those who call a function by its name decide what it is given: an async fn, of no trait, under no attribute that calls it.
pub(super) fn is_called_future(program: &Program, function: DefId) -> bool {
    let is_async = matches!(&program.item(function).kind, ItemKind::Fn(it) if it.flags.is_async && !it.params.is_empty());
    is_async
        && program.is_workspace(function)
        && !program.is_trait_member(function)
        && program.trait_member(function).is_none()
        && program.attributes(function).is_empty()
        && !program.has_unknown_attribute(function)
}

/// The async fns that a body mentions without calling them.
pub(super) fn named(body: &TypedBody<'_>) -> Vec<DefId> {
    let all = (0..).map(ExprId).zip(&body.body.exprs).filter_map(|(id, expr)| match expr {
        Expr::Path(path) if path.last().is_some_and(|it| it.name.as_str().starts_with(char::is_lowercase)) => Some(id),
        _ => None,
    });
    let is_called = |id: ExprId| {
        let parent = body.parents[id.0 as usize].map(|parent| body.body.expr(parent));
        matches!(parent, Some(Expr::Call { callee, .. }) if *callee == id)
    };
    let mentioned = all.filter(|&id| !is_called(id) && !body.scopes.locals.contains_key(&id)).filter_map(|id| body.named_fn(id));
    let mut found: Vec<DefId> = mentioned.filter(|&it| is_called_future(body.program, it)).collect();
    found.sort_unstable();
    found.dedup();
    found
}
