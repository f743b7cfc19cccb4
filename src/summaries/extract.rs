//! What one body contributes: the calls that blocks its thread and the calls into the project's own code, by the region they stand in.

use std::borrow::Cow;

use super::by_type::by_type;
use super::callers::{is_called_future, named};
use crate::catalog::{Blocks, Effect, Place as RunsAt};
use crate::diagnostic::Place;
use crate::flow::{
    Ask, Context, Likely, OwnLock, Reason, RegionKind, Regions, Required, TypedBody, Value, ends_process, hazard, hazards_by_type,
};
use crate::infer::{Callee, Ty, TyKind};
use crate::resolve::{DefId, Program, compatible, is_elsewhere};
use crate::syntax::ir::{Cfg, Expr, ExprId, ItemKind, TypeRef};
use crate::text::Symbol;

/// What is known of the arguments of a call, by parameters.
pub(super) type Given = Box<[(u8, Value)]>;

/// A call that blocks by itself.
#[derive(Clone, Debug)]
pub struct Blocking<'p> {
    /// The call.
    pub call: ExprId,
    /// What it does.
    pub effect: Effect,
    /// The library function.
    pub callee: DefId,
    /// Its fact.
    pub blocks: &'p Blocks,
    /// Where it stands.
    pub place: Place,
    /// Where it exists.
    pub cfg: Cow<'p, Cfg>,
    /// It does this only where the parameters of the fn are so.
    pub required: Required,
    /// How sure it is to happen.
    pub likely: Likely,
}

/// A call that can enter code of the workspace.
#[derive(Clone, Debug)]
pub struct Edge<'p> {
    /// The call.
    pub call: ExprId,
    /// What it enters: one, or several under different cfgs.
    pub targets: Box<[DefId]>,
    /// That is the default of a trait's member, which some implementations override, and any of them can be meant.
    pub open: bool,
    /// What the target does not come to do there, whatever is written in it.
    pub spared: Option<Effect>,
    /// Where it stands.
    pub place: Place,
    /// Where it exists.
    pub cfg: Cow<'p, Cfg>,
    /// It is made only where the parameters of the fn are so.
    pub required: Required,
    /// How sure it is to happen.
    pub likely: Likely,
    /// What its arguments say about the parameters of what it enters.
    pub given: Given,
}

/// The calls of one body. Those that block and the edges are of what runs when it is called: none for an async fn, whose call runs nothing.
#[derive(Clone, Debug)]
pub struct BodyCalls<'p> {
    /// The fn.
    pub owner: DefId,
    /// Someone says that calling it does not block.
    pub nonblocking: bool,
    /// Calls that block.
    pub blocking: Vec<Blocking<'p>>,
    /// Calls into the workspace.
    pub edges: Vec<Edge<'p>>,
    /// The functions of the workspace that its calls can enter, wherever they stand but on other threads, and that dropping values in its
    /// async code enters; after a trait's member its implementations.
    pub entered: Vec<DefId>,
    /// Those of them that other calls than the edges say something about, with what they say.
    pub given: Vec<(DefId, Given)>,
    /// The async fns that it calls, each with what the call says about the parameters.
    pub futures: Vec<(DefId, Given)>,
    /// The async fns that it names without calling them.
    pub named: Vec<DefId>,
    /// The locks that it takes.
    pub locks: Vec<OwnLock>,
    /// The types of the locks that it takes for itself alone, as far as they are known.
    pub written: Vec<Ty>,
}

/// Reads a body's calls.
pub fn extract<'p>(body: &TypedBody<'p>, regions: &Regions) -> BodyCalls<'p> {
    let program = body.program;
    let nonblocking = program.is_nonblocking(body.owner);
    let mut calls = BodyCalls {
        owner: body.owner,
        nonblocking,
        blocking: Vec::new(),
        edges: Vec::new(),
        entered: Vec::new(),
        given: Vec::new(),
        futures: Vec::new(),
        named: named(body),
        locks: body.own_locks(regions),
        written: body.written_locks(),
    };
    let own = regions.get(crate::flow::RegionId(0)).context;
    // What is polled is judged where it stands, as async fns are.
    let is_future = body.signature().is_none_or(|signature| signature.flags.is_async) || own == Context::Task(Reason::Poll);
    // Of what a macro makes of a fn nobody knows when it runs.
    let is_rewritten = own == Context::Unknown && body.signature().is_some();
    let runs_nothing = is_future || is_rewritten || ends_process(program, body.owner);
    for call in body.entering() {
        let region = regions.of_expr(call);
        let is_offloaded = region.context == Context::Offloaded;
        let makes_future = body.callees(call).into_iter().any(|it| is_called_future(program, it));
        if is_offloaded && !makes_future {
            continue;
        }
        let mut edges = edges(body, call);
        if makes_future {
            let all = edges.iter().flat_map(|edge| edge.targets.iter().map(|&target| (target, edge.given.clone())));
            calls.futures.extend(all.filter(|(target, _)| is_called_future(program, *target)));
        }
        if is_offloaded {
            continue;
        }
        calls.entered.extend(edges.iter().chain(&polled_edges(body, call)).flat_map(|edge| &edge.targets));
        if runs_nothing || region.context != own || matches!(region.kind, RegionKind::Async(_)) {
            for edge in edges.into_iter().filter(|edge| !edge.given.is_empty()) {
                calls.given.extend(edge.targets.iter().map(|&target| (target, edge.given.clone())));
            }
            continue;
        }
        let hazard = hazard(body, call);
        let chosen = if hazard.is_none() { hazards_by_type(body, call) } else { Vec::new() };
        if hazard.is_none() && chosen.is_empty() && edges.is_empty() {
            continue;
        }
        let (required, likely) = (body.required(call), body.likely(call));
        for edge in &mut edges {
            edge.required.clone_from(&required);
            edge.likely = edge.likely.max(likely);
        }
        let known: Vec<_> = edges.iter_mut().flat_map(|edge| by_type(body, edge)).collect();
        edges.extend(known);
        let asked = chosen.into_iter().map(|(question, hazard)| (Some((question, true)), hazard));
        for (asked, hazard) in hazard.into_iter().map(|hazard| (None, hazard)).chain(asked) {
            calls.blocking.push(Blocking {
                call,
                effect: hazard.effect,
                callee: hazard.callee,
                blocks: hazard.blocks,
                place: body.place_of(call),
                cfg: body.cfg_at(call),
                required: required.iter().copied().chain(asked).collect(),
                likely: likely.max(body.weight(call, hazard.effect)),
            });
        }
        calls.edges.extend(edges);
    }
    if calls.edges.iter().any(|edge| edge.targets.contains(&body.owner)) {
        weigh_interpreted(program, &mut calls);
    }
    calls.entered.extend(body.gone(regions).iter().flat_map(|gone| gone.drops));
    calls.entered.sort_unstable();
    calls.entered.dedup();
    let members: Vec<DefId> = calls.entered.iter().copied().filter(|&target| program.is_trait_member(target)).collect();
    calls.entered.extend(members.into_iter().flat_map(|member| program.implementations(member)));
    calls
}

/// Of a function that calls itself for the parts of a tree, what it does for one kind of node only depends on the tree, which is data.
fn weigh_interpreted(program: &Program, calls: &mut BodyCalls<'_>) {
    let is_of_node = |required: &Required| {
        required.iter().any(|(question, yes)| match question.ask {
            Ask::Variant(variant) if *yes => program.def(variant).parent.is_some_and(|of| is_recursive(program, of)),
            _ => false,
        })
    };
    let owner = calls.owner;
    for it in calls.blocking.iter_mut().filter(|it| is_of_node(&it.required)) {
        it.likely = it.likely.max(Likely::Special);
    }
    for it in calls.edges.iter_mut().filter(|it| !it.targets.contains(&owner) && is_of_node(&it.required)) {
        it.likely = it.likely.max(Likely::Special);
    }
}

/// Whether values of an enum hold others of it.
fn is_recursive(program: &Program, of: DefId) -> bool {
    let name = program.def(of).name;
    let ItemKind::Enum(it) = &program.item(of).kind else { return false };
    it.variants.iter().flat_map(|variant| &variant.fields).any(|field| mentions(&field.ty, name))
}

fn mentions(ty: &TypeRef, name: Symbol) -> bool {
    match ty {
        TypeRef::Path(path) => path
            .segments
            .iter()
            .any(|segment| segment.name == name || segment.args.iter().flat_map(|args| &args.types).any(|inner| mentions(inner, name))),
        TypeRef::Tuple(parts) => parts.iter().any(|part| mentions(part, name)),
        TypeRef::Ref(inner, _) | TypeRef::Slice(inner) => mentions(inner, name),
        _ => false,
    }
}

/// The edges of one call: into its callee, one for each way in which its arguments can be, and into functions that are given to it by
/// name and run inside it. What they require, and how sure they are, is left open.
pub(super) fn edges<'p>(body: &TypedBody<'p>, call: ExprId) -> Vec<Edge<'p>> {
    let place = body.place_of(call);
    let here = body.cfg_at(call);
    let mut edges = Vec::new();
    for callee in [body.inference.callee(call)].into_iter().chain(body.inference.implicit(call)) {
        let Callee::Known(targets) = callee else { continue };
        let is_possible = |cfg: &Cfg| compatible(&here, cfg) && !is_elsewhere(body.cfg(), cfg);
        let is_out = |def: DefId| body.program.is_mock(def) && !body.program.is_mock(body.owner);
        let possible = targets.iter().filter(|it| is_possible(&it.cfg) && !is_out(it.def) && has_arity(body, call, it.def));
        let targets: Box<[DefId]> = possible.map(|it| it.def).collect();
        if targets.iter().any(|&target| body.program.is_workspace(target)) {
            let open = matches!(*targets, [target] if may_be_overridden(body, call, target));
            let spared = body.spared(call);
            for given in targets.first().map_or_else(Vec::new, |&target| body.given(call, target)) {
                let (targets, cfg) = (targets.clone(), here.clone());
                edges.push(Edge { call, targets, open, spared, place, cfg, required: Required::new(), likely: Likely::Always, given });
            }
        }
    }
    edges.extend(given_edges(body, call, &[RunsAt::Here]));
    edges
}

/// Whether a call that names a trait's member with a default may enter what somebody has in its place: the type is open.
fn may_be_overridden(body: &TypedBody<'_>, call: ExprId, target: DefId) -> bool {
    let program = body.program;
    let is_open = |ty: Ty| {
        use TyKind::{Dyn, Opaque, Param, Projection, Unknown};
        matches!(ty.kind(), Param(..) | Dyn(_) | Opaque(..) | Projection(..) | Unknown)
    };
    program.is_trait_member(target)
        && program.body(target).is_some()
        && body.inference.receiver(call).is_none_or(is_open)
        && program.implementations(target).iter().any(|&it| it != target)
}

/// Whether a call has as many arguments as the fn in the source. With others it calls what a macro has made of that.
fn has_arity(body: &TypedBody<'_>, call: ExprId, target: DefId) -> bool {
    let ItemKind::Fn(signature) = &body.program.item(target).kind else { return true };
    let receiver = usize::from(body.program.has_receiver(target));
    match body.body.expr(call) {
        Expr::Call { args, .. } => args.len() == signature.params.len() + receiver,
        _ => true,
    }
}

/// Where a function that is given by name runs as part of a future or task, and not of the call.
pub(super) const POLLED: [RunsAt; 2] = [RunsAt::Awaited, RunsAt::Task];

/// The edges into functions that are given to a call by name and run by the future that it makes, or the task that it starts.
pub(super) fn polled_edges<'p>(body: &TypedBody<'p>, call: ExprId) -> Vec<Edge<'p>> {
    given_edges(body, call, &POLLED)
}

fn given_edges<'p>(body: &TypedBody<'p>, call: ExprId, places: &[RunsAt]) -> Vec<Edge<'p>> {
    let mut edges = Vec::new();
    let (Expr::Call { args, .. } | Expr::MethodCall { args, .. }) = body.body.expr(call) else { return edges };
    for (n, &arg) in args.iter().enumerate() {
        if let Some(def) = body.named_fn(arg)
            && body.program.is_workspace(def)
            && body.runs_at(call, Some(n)).is_some_and(|place| places.contains(&place))
        {
            let (required, given) = Default::default();
            let likely = if body.fills_once(call) { Likely::Once } else { Likely::Always };
            let (place, cfg) = (body.place_of(call), body.cfg_at(call));
            edges.push(Edge { call, targets: [def].into(), open: false, spared: None, place, cfg, required, likely, given });
        }
    }
    edges
}
