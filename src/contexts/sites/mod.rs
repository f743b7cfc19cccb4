//! What one body says about who runs async code: which functions it calls or hands on, in what order, and where it starts something else.

mod read;

use super::fate::Fate;
use super::order::Order;
use crate::catalog::{Flavor, RuntimeKind};
use crate::diagnostic::Place;
use crate::flow::{RegionId, RegionKind, Regions};
use crate::resolve::DefId;
use crate::syntax::ir::ExprId;

/// How a function of the workspace comes to run.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Run {
    /// As part of this region.
    In(RegionId),
    /// As a root future that this region drives to its end.
    Driven(RegionId),
    /// As a task of its own, which this region begins.
    Spawned(RegionId),
    /// By whoever got it as a value: a server, a stored callback.
    Handed,
    /// On a thread that may block.
    Offloaded,
}

/// One function that a body calls or hands on.
#[derive(Clone, Copy, Debug)]
pub(super) struct Site {
    pub(super) target: DefId,
    pub(super) run: Run,
    /// What becomes of the future that the call gives, if it gives one.
    pub(super) fate: Fate,
    /// The runtime that drives this future, where it is one that panics when it is entered once more.
    pub(super) inside: Option<RuntimeKind>,
    /// The future is driven by what only parks its thread.
    pub(super) parked: bool,
    /// Where the tasks of the runtime run that drives it.
    pub(super) flavor: Option<Flavor>,
    pub(super) expr: ExprId,
    pub(super) place: Place,
    /// It stands in a part of the body that is left out of the builds that anyone asks for.
    left_out: bool,
}

/// One call of a boxed closure.
#[derive(Clone, Copy, Debug)]
pub(super) struct BoxedCall {
    /// How many arguments it is given.
    pub(super) arguments: usize,
    pub(super) run: Run,
    /// Where the tasks of the runtime run that drives the future.
    pub(super) flavor: Option<Flavor>,
    /// What becomes of the future that the closure gives.
    pub(super) fate: Fate,
    pub(super) expr: ExprId,
    pub(super) place: Place,
}

/// The sites of one body, and its order of things.
#[expect(clippy::struct_excessive_bools, reason = "independent statements about a body")]
#[derive(Debug)]
pub(super) struct Sites {
    pub(super) sites: Vec<Site>,
    /// Where it calls boxed closures.
    pub(super) boxed_calls: Vec<BoxedCall>,
    /// Where something begins to run beside the body's own code.
    pub(super) points: Vec<ExprId>,
    /// Where something out of sight may do so, by its name.
    spawners: Vec<ExprId>,
    /// Where it begins to wait for clients.
    pub(super) servers: Vec<ExprId>,
    /// The same through the project's own functions, also where they are spawned.
    leads_to_servers: Vec<ExprId>,
    /// Where it comes to serve itself, or through functions: all such places, and those after which it does not go on.
    leading: Vec<ExprId>,
    staying: Vec<ExprId>,
    /// The ranges of what it spawns as tasks.
    tasks: Vec<((u32, u32), RegionId)>,
    /// What stands before what.
    order: Order,
    /// Whether an async block of the body is its value.
    pub(super) returns_future: bool,
    /// Where the body waits for clients, hands async functions on as handlers, or holds a task without end.
    pub(super) services: Vec<ExprId>,
    /// Where it runs something beside tasks of the same thread.
    pub(super) local: Vec<RegionId>,
    /// Whether it makes a runtime whose tasks share the thread that drives the root future.
    pub(super) makes_local_runtime: bool,
    /// Whether it drives a root future itself.
    pub(super) drives: bool,
    /// Whether it asks the system for the arguments of the command line.
    pub(super) reads_arguments: bool,
}

impl Sites {
    /// Adds the sites that call something concurrent as points, and those that lead to a server or to any service.
    pub(super) fn add_points(
        &mut self,
        is_concurrent: impl Fn(DefId) -> bool,
        is_server: impl Fn(DefId) -> bool,
        serves: impl Fn(DefId) -> bool,
    ) {
        self.leading.clone_from(&self.services);
        self.staying.clone_from(&self.services);
        for site in self.sites.iter().filter(|site| !site.left_out) {
            if serves(site.target) {
                self.leading.push(site.expr);
                if matches!(site.run, Run::In(_) | Run::Driven(_)) {
                    self.staying.push(site.expr);
                }
            }
            if is_server(site.target) {
                self.leads_to_servers.push(site.expr);
            } else if is_concurrent(site.target) {
                self.points.push(site.expr);
            }
        }
    }

    /// Whether an expression belongs to the start-up, also when it is a call that begins more of it: nobody is served yet, or, where nobody
    /// ever is, nothing else runs beside the body yet.
    pub(super) fn is_startup(&self, expr: ExprId) -> bool {
        if self.servers.is_empty() && self.leads_to_servers.is_empty() {
            return self.order.is_before(expr, &self.points);
        }
        self.order.is_before(expr, &self.servers) && self.order.is_before(expr, &self.leads_to_servers)
    }

    /// Whether an expression is evaluated before anything else begins, so that nobody is there to wait.
    pub(super) fn is_first(&self, expr: ExprId) -> bool {
        [&self.points, &self.spawners, &self.servers, &self.leads_to_servers].into_iter().all(|points| self.order.is_before(expr, points))
    }

    /// Whether a server of the body's own begins after an expression.
    pub(super) fn prepares_server(&self, expr: ExprId) -> bool {
        !self.servers.is_empty() && self.order.is_before(expr, &self.servers)
    }

    /// Whether an expression is evaluated at most once in the task around it, before that task serves.
    pub(super) fn is_opening(&self, expr: ExprId) -> bool {
        let task = self.task_of(expr);
        let staying: Vec<ExprId> = self.staying.iter().copied().filter(|&point| self.task_of(point) == task).collect();
        !self.order.is_in_loop(expr) && self.order.is_before(expr, &staying)
    }

    /// Whether a task that the body spawns in place comes to serve.
    pub(super) fn serves_in(&self, task: RegionId) -> bool {
        let range = self.tasks.iter().find(|(_, id)| *id == task);
        range.is_some_and(|&((start, end), _)| self.leading.iter().any(|&point| (start..end).contains(&self.order.range(point).0)))
    }

    /// The innermost spawned task around an expression, or the body.
    fn task_of(&self, expr: ExprId) -> RegionId {
        let at = self.order.range(expr).0;
        let around = self.tasks.iter().filter(|((start, end), _)| (start + 1..*end).contains(&at));
        around.max_by_key(|((start, _), _)| *start).map_or(RegionId(0), |(_, id)| *id)
    }

    /// Whether only one of two expressions runs.
    pub(super) fn are_alternatives(&self, one: ExprId, other: ExprId) -> bool {
        self.order.excludes(one, other) || self.order.excludes(other, one)
    }
}

/// The region whose standing decides for this one: out of inline closures to the body, coroutine or task around them.
pub(super) fn home(regions: &Regions, mut id: RegionId) -> RegionId {
    loop {
        let region = regions.get(id);
        match (region.kind, region.parent) {
            (RegionKind::Closure(_) | RegionKind::Macro(_), Some(parent)) if regions.get(parent).context == region.context => id = parent,
            _ => return id,
        }
    }
}
