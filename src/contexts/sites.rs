//! What one body says about who runs async code: which functions it calls or hands on, in what order, and where it starts something else.

use crate::catalog::{MacroArgs, Place as RunsAt};
use crate::diagnostic::Place;
use crate::flow::{Consumer, Context, RegionId, RegionKind, Regions, TypedBody, consumer};
use crate::infer::Callee;
use crate::resolve::{DefId, Namespace, Res, compatible};
use crate::syntax::ir::{Expr, ExprId};

/// How a function of the workspace comes to run.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Run {
    /// As part of this region.
    In(RegionId),
    /// As a task of its own.
    Spawned,
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
    pub(super) expr: ExprId,
    pub(super) place: Place,
}

/// The sites of one body, and its order of things.
#[derive(Debug)]
pub(super) struct Sites {
    pub(super) sites: Vec<Site>,
    /// Where something begins to run beside the body's own code.
    pub(super) points: Vec<ExprId>,
    /// For each expression by number: its position in source order, and the position after the last of its parts.
    ranges: Vec<(u32, u32)>,
    /// The ranges of all loops.
    loops: Vec<(u32, u32)>,
}

impl Sites {
    /// Reads a body.
    pub(super) fn of(body: &TypedBody<'_>, regions: &Regions) -> Self {
        let order = body.body.descendants(body.body.root);
        let mut ranges = vec![(0, 0); body.body.exprs.len()];
        for (position, expr) in (0..).zip(&order) {
            ranges[expr.0 as usize] = (position, position + 1);
        }
        for expr in order.iter().rev() {
            if let Some(parent) = body.parents[expr.0 as usize] {
                let end = ranges[expr.0 as usize].1;
                let range = &mut ranges[parent.0 as usize];
                range.1 = range.1.max(end);
            }
        }
        let mut sites = Self { sites: Vec::new(), points: Vec::new(), ranges, loops: Vec::new() };
        for expr in order {
            sites.read(body, regions, expr);
        }
        sites
    }

    /// Adds the sites that call something concurrent as points.
    pub(super) fn add_points(&mut self, is_concurrent: impl Fn(DefId) -> bool) {
        let more = self.sites.iter().filter(|site| is_concurrent(site.target)).map(|site| site.expr);
        self.points.extend(more);
    }

    /// Whether nothing else runs beside the body yet when the evaluation of `expr` ends.
    pub(super) fn is_before_points(&self, expr: ExprId) -> bool {
        self.points.iter().all(|&point| self.moment(expr) < self.moment(point)) && !self.repeats_point(expr)
    }

    /// Whether nothing else runs beside the body yet when the call `expr` enters its callee.
    pub(super) fn enters_before_points(&self, expr: ExprId) -> bool {
        self.points.iter().all(|&point| self.moment(expr) <= self.moment(point)) && !self.repeats_point(expr)
    }

    /// Whether a loop around an expression holds a point: the second turn comes after it.
    fn repeats_point(&self, expr: ExprId) -> bool {
        let holds = |(start, end): (u32, u32), expr: ExprId| (start..end).contains(&self.range(expr).0);
        self.loops.iter().any(|&range| holds(range, expr) && self.points.iter().any(|&point| holds(range, point)))
    }

    fn range(&self, expr: ExprId) -> (u32, u32) {
        self.ranges[expr.0 as usize]
    }

    /// When an expression's evaluation ends: after its parts, before what stands behind it.
    fn moment(&self, expr: ExprId) -> (u32, std::cmp::Reverse<u32>) {
        let (start, end) = self.range(expr);
        (end, std::cmp::Reverse(start))
    }

    fn read(&mut self, body: &TypedBody<'_>, regions: &Regions, expr: ExprId) {
        match body.body.expr(expr) {
            Expr::Call { args, .. } | Expr::MethodCall { args, .. } => {
                self.called(body, regions, expr);
                for (n, &arg) in args.iter().enumerate() {
                    self.argument(body, regions, expr, n, arg);
                }
            }
            Expr::Macro(_) => {
                let declared = body.program.declared_macro(body.owner, &body.scopes, expr);
                if declared.is_some_and(|(_, facts)| facts.arguments == Some(MacroArgs::Polled)) {
                    self.points.push(expr);
                }
            }
            Expr::Loop { .. } | Expr::While { .. } | Expr::For { .. } => self.loops.push(self.ranges[expr.0 as usize]),
            _ => {}
        }
    }

    fn called(&mut self, body: &TypedBody<'_>, regions: &Regions, call: ExprId) {
        if body.facts(call).iter().any(|(_, facts)| facts.concurrent) {
            self.points.push(call);
        }
        let Callee::Known(targets) = body.inference.callee(call) else { return };
        let run = match consumer(body, call) {
            Consumer::Argument { place: Some(RunsAt::Task), .. } => Run::Spawned,
            _ if regions.of_expr(call).context == Context::Offloaded => Run::Offloaded,
            _ => Run::In(home(regions, regions.id_of(call))),
        };
        let place = body.place_of(call);
        for target in targets.iter().filter(|it| body.program.is_workspace(it.def) && compatible(body.cfg(), &it.cfg)) {
            self.sites.push(Site { target: target.def, run, expr: call, place });
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
            Some(RunsAt::Task | RunsAt::Later) | None => Run::Handed,
        };
        let place = body.place_of(arg);
        for candidate in body.program.resolve_in_body(&body.scopes, arg, path, Namespace::Value).candidates {
            if let (Res::Def(target), 0) = (candidate.res, candidate.rest)
                && body.program.is_workspace(target)
            {
                self.sites.push(Site { target, run, expr: arg, place });
            }
        }
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
