//! Reads one body for its sites.

use super::{BoxedCall, Run, Site, Sites, home};
use crate::catalog::{Local, MacroArgs, Place as RunsAt};
use crate::contexts::boxed;
use crate::contexts::endless::{is_endless, waits, works_in_one_arm};
use crate::contexts::fate::{Fate, awaited_at, fate};
use crate::contexts::nested;
use crate::contexts::order::Order;
use crate::contexts::standing::is_async_fn;
use crate::flow::{Consumer, Context, Reason, RegionKind, Regions, TypedBody, consumer, may_give_future};
use crate::infer::Callee;
use crate::resolve::{DefId, Namespace, Res, compatible};
use crate::syntax::ir::{BlockKind, Expr, ExprId, MacroForm};

impl Sites {
    /// Reads a body.
    pub(in crate::contexts) fn of(body: &TypedBody<'_>, regions: &Regions) -> Self {
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
                _ if !may_give_future(body.program, target.def) => Fate::Elsewhere,
                // Nobody polls it beside others.
                Fate::Elsewhere if left_out => Fate::InOrder,
                fate => fate,
            };
            let flavor = driver.and_then(|driver| body.flavor(driver));
            let inside = driver.filter(|_| fate == Fate::InOrder).and_then(|driver| nested::entered_by(body, driver));
            let parked = driver.is_some_and(|driver| nested::only_parks(body, driver));
            self.sites.push(Site { target: target.def, run, fate, inside, parked, flavor, expr: call, place, left_out });
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
                if run == Run::Handed && is_async_fn(body.program, target) && !body.may_enter_own(call) {
                    self.services.push(arg);
                }
                let fate = fate(body, call);
                self.sites.push(Site { target, run, fate, inside: None, parked: false, flavor: None, expr: arg, place, left_out });
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
        Consumer::Argument { call, place: None | Some(RunsAt::Later) } => !body.may_enter_own(call) && !is_combinator(body, call),
        _ => false,
    }
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
