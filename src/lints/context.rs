//! What a lint can ask about one body.

use std::borrow::Cow;

use crate::catalog::Severity;
use crate::contexts::{Alone, DroppedAt, Drops, Runtime, Runtimes, Standings, Why};
use crate::diagnostic::{Finding, Label, Place, Tier};
use crate::flow::{Context, HeldGuard, LockedTwice, Ordered, Reason, Region, RegionKind, Regions, TypedBody, may_give_future};
use crate::resolve::DefId;
use crate::summaries::{Reached, Summaries, find_loans, without_parts};
use crate::syntax::ir::{Expr, ExprId};

/// One body under the lints.
pub struct LintContext<'p> {
    /// Its names and types.
    pub body: TypedBody<'p>,
    /// Its regions.
    pub regions: Regions,
    /// The calls in async regions that block, by themselves or through the project's functions.
    pub hazards: Vec<Reached<'p>>,
    whole: Whole<'p>,
}

/// What is known of all bodies together.
#[derive(Clone, Copy)]
pub(super) struct Whole<'p> {
    pub(super) summaries: &'p Summaries<'p>,
    pub(super) standings: &'p Standings,
    pub(super) drops: &'p Drops,
    pub(super) runtimes: &'p Runtimes,
}

impl<'p> LintContext<'p> {
    /// Prepares a body.
    pub(super) fn new(body: TypedBody<'p>, regions: Regions, whole: Whole<'p>) -> Self {
        let is_async = |call: ExprId| matches!(regions.of_expr(call).context, Context::Task(_) | Context::Root(_) | Context::Driven(_));
        let counts = |reached: &Reached<'_>| {
            let (call, standings) = (reached.call, whole.standings);
            if reached.blocks.severity == Severity::Fatal && standings.is_bare(body.owner, &regions, call) {
                return false;
            }
            let may_block = regions.of_expr(call).context.may_block() || standings.is_offloaded(body.owner, &regions, call);
            !may_block || standings.panics_inside(&body, &regions, call, reached.library())
        };
        let calls = body.entering().filter(|&call| is_async(call));
        let reached = |call: ExprId| {
            let summaries = whole.summaries;
            summaries.reached(&body, call).or_else(|| summaries.reached_when_polled(&body, call))
        };
        let mut hazards = without_parts(&body, calls.filter_map(reached).filter(counts).collect());
        find_loans(&body, &mut hazards);
        Self { body, regions, hazards, whole }
    }

    /// The region that an expression runs in.
    pub fn region(&self, expr: ExprId) -> &Region {
        self.regions.of_expr(expr)
    }

    /// Where an expression runs.
    pub fn context(&self, expr: ExprId) -> Context {
        self.region(expr).context
    }

    /// The runtime that executes an expression, as the package of a function can name it.
    pub fn runtime(&self, expr: ExprId, function: DefId) -> Cow<'p, Runtime> {
        self.whole.runtimes.of(self.body.program, function).at(&self.body, &self.regions, expr)
    }

    /// Why nothing else waits while an expression blocks; `None` where something may.
    pub fn alone(&self, expr: ExprId) -> Option<Alone> {
        self.whole.standings.alone(&self.body, &self.regions, expr)
    }

    /// Whether the code around an expression runs as a part of a task.
    pub fn is_task(&self, expr: ExprId) -> bool {
        self.whole.standings.is_task(self.body.owner, &self.regions, expr)
    }

    /// Whether the code around an expression was given away as a value, a handler, or says itself that it is one.
    pub fn answers_requests(&self, expr: ExprId) -> bool {
        let why = self.whole.standings.why(self.body.owner, &self.regions, expr);
        matches!(why, Why::Handed(..)) || self.context(expr).reason() == Some(Reason::Handler)
    }

    /// Whether an expression is part of a method that polls: it can poll futures, and not await them.
    pub fn is_poll_method(&self, expr: ExprId) -> bool {
        self.context(expr).reason() == Some(Reason::Poll) && self.body.def().name.as_str().starts_with("poll")
    }

    /// Whether an expression is part of a method that a library calls on an executor's thread, and that gives no future: it cannot await.
    pub fn is_sync_method(&self, expr: ExprId) -> bool {
        let (program, owner) = (self.body.program, self.body.owner);
        self.context(expr).reason() == Some(Reason::Poll)
            && self.region(expr).kind == RegionKind::Body
            && program.trait_member(owner).is_some()
            && !may_give_future(program, owner)
    }

    /// Whether an expression is part of a sync closure that is called where it stands in async code.
    pub fn is_in_sync_closure(&self, expr: ExprId) -> bool {
        let region = self.region(expr);
        match (region.kind, region.parent) {
            (RegionKind::Closure(closure), Some(parent)) => {
                let is_sync = matches!(self.body.body.expr(closure), Expr::Closure { is_async: false, .. });
                is_sync && region.context.is_async() && self.regions.get(parent).context == region.context
            }
            _ => false,
        }
    }

    /// Whether tasks, or only root futures, lead to an expression in plain code, so that its thread has their runtime around it.
    pub fn is_in_runtime(&self, expr: ExprId) -> bool {
        let is_around = || self.whole.standings.has_runtime_around(self.body.owner, &self.regions, expr);
        self.context(expr) == Context::Sync && (self.is_task(expr) || is_around())
    }

    /// Where async code drops a value whose `drop` this body is, and the calls in it that block, by themselves or through the project's
    /// functions; `None` for all other bodies.
    pub fn in_drop(&self) -> Option<(&'p DroppedAt, Vec<Reached<'p>>)> {
        let dropped = self.whole.drops.of(self.body.owner)?;
        if self.body.asks_for_others() {
            return None;
        }
        let program = self.body.program;
        // What nobody builds is done where the value is made as rarely.
        let is_built = |call| program.is_off(dropped.owner, &dropped.cfg) || !program.is_off(self.body.owner, &self.body.cfg_at(call));
        let calls = self.body.entering().filter(|&call| self.context(call) == Context::Sync && is_built(call));
        Some((dropped, calls.filter_map(|call| self.whole.summaries.reached_under(&self.body, call, &dropped.cfg)).collect()))
    }

    /// The locks that the body takes again while their guard lives, by itself or in a function of the project.
    pub fn locked_twice(&self) -> Vec<LockedTwice> {
        self.body.locked_twice(self.whole.summaries)
    }

    /// The places where the body takes a lock while it holds another one, each with one where it is the other way round.
    pub fn crossed_locks(&self) -> &'p [(Ordered, Ordered)] {
        self.whole.summaries.crossed_locks(self.body.owner)
    }

    /// Whether a guard was taken for reading, of a lock that nobody writes.
    pub fn is_only_read(&self, held: &HeldGuard<'_>) -> bool {
        let lock = held.taken.and_then(|taken| self.body.read_lock(taken));
        lock.is_some_and(|lock| self.whole.summaries.is_only_read(self.body.program, lock, self.body.owner.krate))
    }

    /// A finding at an expression, without help. `message` starts in lower case and has no final period.
    pub fn finding(&self, lint: &'static str, at: ExprId, message: String, label: impl Into<String>) -> Finding {
        Finding::new(lint, Tier::Default, message, self.body.label(at, label))
    }

    /// A label on the head of the async region around an expression: the proof that it runs on an executor.
    pub fn async_label(&self, expr: ExprId) -> Option<Label> {
        let region = self.enclosing_async(self.region(expr));
        let why = self.whole.standings.why(self.body.owner, &self.regions, expr);
        let is_handed = why != Why::Plain;
        let what = match region.context.reason()? {
            Reason::AsyncFn => "in this `async fn`",
            Reason::AsyncBlock => "in this `async` block",
            Reason::AsyncClosure => "in this `async` closure",
            Reason::Poll if self.is_poll_method(expr) => "in this method, which an executor polls",
            Reason::Poll => "in this method, which runs on an executor's thread",
            Reason::Handler if is_handed => "in this handler",
            Reason::Handler => "in this handler, which runs on the executor",
            Reason::Coroutine => "in this coroutine",
            Reason::PolledClosure(_) => "in this closure, which runs while a future is polled",
            Reason::Spawned(_) => "in this spawned task",
            Reason::Entry | Reason::BlockOn(_) => "in the root future of the runtime",
        };
        if region.head.is_none() {
            return None;
        }
        let text = match why {
            Why::Spawned(place, _) if !matches!(region.context.reason(), Some(Reason::Spawned(_))) => {
                format!("{what}, which runs in a task spawned at {}", self.line_of(place))
            }
            Why::Handed(place, _) => format!("{what}, which runs for what is registered at {}", self.line_of(place)),
            Why::Spawned(..) | Why::Plain => what.to_owned(),
        };
        Some(Label { place: self.body.place(region.head), text })
    }

    /// `src/main.rs:12`, as seen from the workspace's root.
    fn line_of(&self, place: Place) -> String {
        let program = self.body.program;
        let source = program.sources.get(place.file);
        let path = source.path.strip_prefix(&program.workspace().root).unwrap_or(&source.path);
        format!("{path}:{}", source.lines().line(place.start))
    }

    /// The region that made the code async: an inline closure runs in its surroundings, so that is the one to point at.
    fn enclosing_async<'a>(&'a self, mut region: &'a Region) -> &'a Region {
        while let (RegionKind::Closure(closure), Some(parent)) = (region.kind, region.parent) {
            let outer = self.regions.get(parent);
            let is_async = matches!(self.body.body.expr(closure), Expr::Closure { is_async: true, .. });
            if is_async || outer.context != region.context {
                break;
            }
            region = outer;
        }
        region
    }
}
