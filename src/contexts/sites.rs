//! What one body says about who runs async code: which functions it calls or hands on, in what order, and where it starts something else.

use super::boxed;
use super::endless::{is_endless, waits, works_in_one_arm};
use super::fate::{Fate, awaited_at, fate};
use super::nested;
use super::order::Order;
use super::standing::is_async_fn;
use crate::catalog::{Flavor, Local, MacroArgs, Place as RunsAt, RuntimeKind};
use crate::diagnostic::Place;
use crate::flow::{Consumer, Context, Reason, RegionId, RegionKind, Regions, TypedBody, consumer};
use crate::infer::Callee;
use crate::resolve::{DefId, Namespace, Res, compatible};
use crate::syntax::ir::{BlockKind, Expr, ExprId, ItemKind, MacroForm, TypeRef};

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
    /// Reads a body.
    pub(super) fn of(body: &TypedBody<'_>, regions: &Regions) -> Self {
        let all = body.body.descendants(body.body.root);
        let mut sites = Self {
            sites: Vec::new(),
            boxed_calls: Vec::new(),
            points: Vec::new(),
            spawners: Vec::new(),
            servers: Vec::new(),
            leads_to_servers: Vec::new(),
            leading: Vec::new(),
            staying: Vec::new(),
            tasks: Vec::new(),
            order: Order::of(body, &all),
            returns_future: false,
            services: Vec::new(),
            local: Vec::new(),
            makes_local_runtime: false,
            drives: false,
            reads_arguments: false,
        };
        for expr in all {
            sites.read(body, regions, expr);
        }
        sites.points.retain(|&point| !body.is_left_out(point));
        for (id, region) in regions.iter() {
            if let (RegionKind::Async(part) | RegionKind::Closure(part), Context::Task(Reason::Spawned(_))) = (region.kind, region.context)
            {
                sites.tasks.push((sites.order.range(part), id));
            }
        }
        sites
    }

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

    fn read(&mut self, body: &TypedBody<'_>, regions: &Regions, expr: ExprId) {
        match body.body.expr(expr) {
            Expr::Call { args, .. } | Expr::MethodCall { args, .. } => {
                self.called(body, regions, expr);
                for (n, &arg) in args.iter().enumerate() {
                    self.argument(body, regions, expr, n, arg);
                }
            }
            Expr::Macro(call) => {
                let is_alone = matches!(&call.form, MacroForm::Select(arms) if works_in_one_arm(body, arms));
                let declared = body.program.declared_macro(body.owner, &body.scopes, expr).filter(|_| !is_alone);
                if declared.is_some_and(|(_, facts)| facts.arguments == Some(MacroArgs::Polled)) {
                    self.points.push(expr);
                }
            }
            Expr::Loop { body: inside, .. } if is_endless(body, *inside) => self.services.push(expr),
            Expr::While { body: inside, .. } => {
                let is_spawned = matches!(regions.of_expr(expr).context, Context::Task(Reason::Spawned(_)));
                if is_spawned && body.body.descendants(*inside).into_iter().any(|id| waits(body, id)) {
                    self.services.push(expr);
                }
            }
            Expr::Closure { body: inside, is_async, .. } if (*is_async || is_async_block(body, *inside)) && is_callback(body, expr) => {
                self.services.push(expr);
            }
            Expr::Block(block) if matches!(block.kind, BlockKind::Async(_)) => {
                self.returns_future |= fate(body, expr) == Fate::Returned;
            }
            _ => {}
        }
    }

    fn called(&mut self, body: &TypedBody<'_>, regions: &Regions, call: ExprId) {
        for (_, facts) in body.facts(call) {
            if facts.serves {
                self.servers.push(call);
                self.services.push(call);
            }
            match facts.local {
                Some(Local::Caller) => self.local.push(home(regions, regions.id_of(call))),
                Some(Local::Runtime) => self.makes_local_runtime = true,
                None => {}
            }
            self.drives |= facts.runs.iter().any(|runs| runs.place == RunsAt::Root);
        }
        if body.callees(call).is_empty() && body.name_of_callee(call).is_some_and(|name| name.as_str().contains("spawn")) {
            self.spawners.push(call);
        }
        let boxed = boxed::called(body, call);
        let targets = match body.inference.callee(call) {
            Callee::Known(targets) => &**targets,
            _ if boxed.is_some() => &[],
            _ => return,
        };
        self.reads_arguments |= targets.iter().any(|it| reads_arguments(body, it.def));
        // A future runs where it is awaited, not where it is made.
        let at = awaited_at(body, regions, call).unwrap_or(call);
        let (used, context) = (consumer(body, call), regions.of_expr(at).context);
        let driver = match (used, context) {
            (Consumer::Argument { call, place: Some(RunsAt::Root) }, _) | (_, Context::Driven(call)) => Some(call),
            _ => None,
        };
        let run = match used {
            Consumer::Argument { place: Some(RunsAt::Task), .. } => Run::Spawned(home(regions, regions.id_of(call))),
            _ if context.may_block() => Run::Offloaded,
            Consumer::Argument { place: Some(RunsAt::Root), .. } => Run::Driven(home(regions, regions.id_of(call))),
            _ => Run::In(home(regions, regions.id_of(at))),
        };
        if let Some(arguments) = boxed {
            let fate = fate(body, call);
            self.returns_future |= fate == Fate::Returned;
            self.boxed_calls.push(BoxedCall {
                arguments,
                run,
                flavor: driver.and_then(|driver| body.flavor(driver)),
                fate,
                expr: call,
                place: body.place_of(call),
            });
        }
        let mut targets = targets.iter().filter(|it| body.program.is_workspace(it.def) && compatible(body.cfg(), &it.cfg)).peekable();
        if targets.peek().is_none() {
            return;
        }
        let (place, left_out) = (body.place_of(call), body.is_left_out(call));
        for target in targets {
            let fate = match fate(body, call) {
                _ if !may_give_future(body, target.def) => Fate::Elsewhere,
                // Nobody polls it beside others.
                Fate::Elsewhere if left_out => Fate::InOrder,
                fate => fate,
            };
            let flavor = driver.and_then(|driver| body.flavor(driver));
            let inside = driver.filter(|_| fate == Fate::InOrder).and_then(|driver| nested::entered_by(body, driver));
            self.sites.push(Site { target: target.def, run, fate, inside, flavor, expr: call, place, left_out });
        }
    }

    fn argument(&mut self, body: &TypedBody<'_>, regions: &Regions, call: ExprId, n: usize, arg: ExprId) {
        let runs_at = body.runs_at(call, Some(n));
        if runs_at == Some(RunsAt::Task) {
            self.points.push(call);
        }
        let Expr::Path(path) = body.body.expr(arg) else { return };
        if body.scopes.locals.contains_key(&arg) {
            return;
        }
        let run = match runs_at {
            Some(RunsAt::Here | RunsAt::Awaited | RunsAt::Root) => Run::In(home(regions, regions.id_of(call))),
            Some(RunsAt::Offloaded | RunsAt::Worker) => Run::Offloaded,
            None if is_combinator(body, call) => Run::In(home(regions, regions.id_of(call))),
            Some(RunsAt::Task | RunsAt::Later) | None => Run::Handed,
        };
        let (place, left_out) = (body.place_of(arg), body.is_left_out(arg));
        for candidate in body.program.resolve_in_body(&body.scopes, arg, path, Namespace::Value).candidates {
            if let (Res::Def(target), 0) = (candidate.res, candidate.rest)
                && body.program.is_workspace(target)
            {
                // A library calls a handler for whoever asks; what the project's own code is given says itself what it does with it.
                if run == Run::Handed && is_async_fn(body.program, target) && !is_own(body, call) {
                    self.services.push(arg);
                }
                self.sites.push(Site { target, run, fate: fate(body, call), inside: None, flavor: None, expr: arg, place, left_out });
            }
        }
    }
}

fn is_async_block(body: &TypedBody<'_>, expr: ExprId) -> bool {
    match body.body.expr(expr) {
        Expr::Block(block) => matches!(block.kind, BlockKind::Async(_)) || block.tail.is_some_and(|tail| is_async_block(body, tail)),
        _ => false,
    }
}

/// Whether a closure is given to a library that calls it whenever it likes.
fn is_callback(body: &TypedBody<'_>, closure: ExprId) -> bool {
    match consumer(body, closure) {
        Consumer::Argument { call, place: None | Some(RunsAt::Later) } => !is_own(body, call) && !is_combinator(body, call),
        _ => false,
    }
}

/// Whether a call may be one of the project's own functions or types.
fn is_own(body: &TypedBody<'_>, call: ExprId) -> bool {
    body.callees(call).iter().any(|&callee| body.program.is_workspace(callee))
}

/// Whether a method of an unknown type is called like one that asks a function about each item of a stream.
fn is_combinator(body: &TypedBody<'_>, call: ExprId) -> bool {
    let Expr::MethodCall { method, .. } = body.body.expr(call) else { return false };
    let names = ["filter_map", "for_each", "for_each_concurrent", "fold", "flat_map", "take_while", "skip_while", "map_ok"];
    let name = method.as_str();
    body.callees(call).is_empty() && names.contains(&name.strip_prefix("try_").unwrap_or(name))
}

/// Whether a function is `std::env::args` or `args_os`.
fn reads_arguments(body: &TypedBody<'_>, function: DefId) -> bool {
    matches!(body.program.def(function).name.as_str(), "args" | "args_os") && body.program.path_of(function).starts_with("std::env::")
}

/// Whether calling a fn can give a future, as far as its signature tells.
fn may_give_future(body: &TypedBody<'_>, target: DefId) -> bool {
    let ItemKind::Fn(signature) = &body.program.item(target).kind else { return false };
    let is_named = |name: &str| name == "Pin" || name.contains("Fut");
    signature.flags.is_async
        || match &signature.ret {
            TypeRef::ImplTrait(_) => true,
            TypeRef::Path(path) => path.last().is_some_and(|it| is_named(it.name.as_str())),
            _ => false,
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
