//! Whether async code runs in a task, or only in a root future that nobody waits for.
//!
//! The thread that drives a root future runs nothing else where the runtime has workers of its own: blocking it is as good as awaiting there,
//! but for what is polled beside it. Where tasks share that thread, only the root's start-up is alone: what stands before its first spawn,
//! select or join, or, where it comes to serve clients, before that. A function that is only called in such places is one itself. Whatever is
//! spawned, served, handed on as a value, or not called by anyone in the workspace, is a task; what a task that is spawned once does before
//! it serves is start-up as well.

use rayon::prelude::*;
use rustc_hash::{FxHashMap, FxHashSet};

use super::nested;
use super::programs::tools;
use super::sites::{Sites, home};
use super::spread::Spread;
use crate::catalog::RuntimeKind;
use crate::diagnostic::Place;
use crate::flow::{RegionId, Regions, TypedBody};
use crate::resolve::{CrateId, DefId, Program};
use crate::syntax::ir::{ExprId, ItemKind};

/// Why code counts as a task, for the reader.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Why {
    /// Spawned by the call at this place of a crate.
    Spawned(Place, CrateId),
    /// Given away as a value at this place of a crate: a handler, a callback.
    Handed(Place, CrateId),
    /// What the code itself shows, or that nobody in the workspace calls it.
    Plain,
}

impl Why {
    /// The crate of the place that it names.
    pub(super) fn krate(self) -> Option<CrateId> {
        match self {
            Self::Spawned(_, krate) | Self::Handed(_, krate) => Some(krate),
            Self::Plain => None,
        }
    }
}

/// Why blocking stalls nobody but the code itself.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Alone {
    /// In a root future whose thread runs no tasks.
    Thread,
    /// In a root future whose thread runs tasks, before anything else began.
    First,
    /// Before any task runs, or before a server begins to wait for clients.
    Startup,
    /// In a command line tool, which serves nobody.
    Tool,
}

/// A region of a body.
pub(super) type Node = (DefId, RegionId);

/// Who runs the workspace's code.
#[derive(Debug, Default)]
pub struct Standings {
    pub(super) tasks: FxHashMap<Node, Why>,
    /// What something leads to other than a thread that may block.
    pub(super) live: FxHashSet<Node>,
    /// What a root future leads to whose thread runs tasks too.
    pub(super) shared: FxHashSet<Node>,
    /// What of these is led to after something else began.
    pub(super) later: FxHashSet<Node>,
    pub(super) sites: FxHashMap<DefId, Sites>,
    /// What runs in a runtime that panics when it is entered once more.
    pub(super) inside: FxHashMap<Node, RuntimeKind>,
    /// What runs only in root futures on threads without any runtime.
    pub(super) bare: FxHashSet<Node>,
    /// What runs only where a runtime is around that has other threads as well.
    pub(super) around: FxHashSet<Node>,
    /// Functions that only help tests.
    pub(super) support: FxHashSet<DefId>,
    /// What runs once while a program starts, also in tasks.
    pub(super) starting: FxHashSet<Node>,
    tools: FxHashSet<DefId>,
}

impl Standings {
    /// Reads all bodies, which come in a fixed order, and follows who calls whom to a fixpoint.
    pub fn new(program: &Program, bodies: &[(TypedBody<'_>, Regions)]) -> Self {
        let mut sites: Vec<(DefId, Sites)> = bodies.par_iter().map(|(body, regions)| (body.owner, Sites::of(body, regions))).collect();
        let callers = callers(program, &sites);
        let concurrent = leading_to(&callers, &sites, |sites| !sites.points.is_empty());
        let servers = leading_to(&callers, &sites, |sites| !sites.servers.is_empty());
        let leading = leading_to(&callers, &sites, |sites| !sites.services.is_empty());
        let leads = |target, to: &FxHashSet<DefId>| entered(program, target).iter().any(|it| to.contains(it));
        for (_, sites) in &mut sites {
            sites.add_points(|target| leads(target, &concurrent), |target| leads(target, &servers), |target| leads(target, &leading));
        }
        let mut spread = Spread::new(program);
        spread.seed(bodies, &sites);
        let tools = tools(program, &sites, &leading, &spread.entries, std::mem::take(&mut spread.others));
        spread.standings.sites = sites.into_iter().collect();
        spread.follow(bodies, &leading);
        Self { tools, ..spread.standings }
    }

    /// Why nothing else waits while an expression blocks; `None` where something may.
    pub fn alone(&self, body: &TypedBody<'_>, regions: &Regions, expr: ExprId) -> Option<Alone> {
        if self.tools.contains(&body.owner) {
            return Some(Alone::Tool);
        }
        let node = (body.owner, home(regions, regions.id_of(expr)));
        let sites = self.sites.get(&body.owner)?;
        if self.tasks.contains_key(&node) {
            let is_start = self.starting.contains(&node) && sites.is_opening(expr);
            (is_start || sites.prepares_server(expr)).then_some(Alone::Startup)
        } else if self.shared.contains(&node) {
            let is_first = !self.later.contains(&node) && sites.is_first(expr);
            if is_first { Some(Alone::First) } else { sites.is_startup(expr).then_some(Alone::Startup) }
        } else {
            Some(Alone::Thread)
        }
    }

    /// Whether the code around an expression only ever runs on threads that may block: every call that leads there is offloaded.
    pub fn is_offloaded(&self, owner: DefId, regions: &Regions, expr: ExprId) -> bool {
        !self.live.contains(&(owner, home(regions, regions.id_of(expr))))
    }

    /// Whether a library function that the code around an expression comes to call panics there, on whatever thread: it enters a runtime,
    /// or leaves one, inside of it.
    pub fn panics_inside(&self, body: &TypedBody<'_>, regions: &Regions, expr: ExprId, callee: DefId) -> bool {
        let kind = self.inside.get(&(body.owner, home(regions, regions.id_of(expr))));
        kind.is_some_and(|&kind| nested::enters(body.program, callee) == Some(kind))
    }

    /// Whether no runtime is around the code of an expression, so that entering one panics no more than in plain code.
    pub fn is_bare(&self, owner: DefId, regions: &Regions, expr: ExprId) -> bool {
        self.bare.contains(&(owner, home(regions, regions.id_of(expr))))
    }

    /// Whether a runtime is around the code of an expression on every way that leads there, which goes on while this thread is parked.
    pub fn has_runtime_around(&self, owner: DefId, regions: &Regions, expr: ExprId) -> bool {
        self.around.contains(&(owner, home(regions, regions.id_of(expr))))
    }

    /// Whether the code around an expression is a task.
    pub fn is_task(&self, owner: DefId, regions: &Regions, expr: ExprId) -> bool {
        self.tasks.contains_key(&(owner, home(regions, regions.id_of(expr))))
    }

    /// Whether a function only helps tests, by its name, as far as nothing else calls it.
    pub fn helps_tests(&self, function: DefId) -> bool {
        self.support.contains(&function)
    }

    /// Why the code around an expression is a task.
    pub fn why(&self, owner: DefId, regions: &Regions, expr: ExprId) -> Why {
        self.tasks.get(&(owner, home(regions, regions.id_of(expr)))).copied().unwrap_or(Why::Plain)
    }
}

/// The functions that reach a body of this kind through the project's own calls.
fn leading_to(callers: &Callers, bodies: &[(DefId, Sites)], is_wanted: impl Fn(&Sites) -> bool) -> FxHashSet<DefId> {
    let mut found: FxHashSet<DefId> = FxHashSet::default();
    let mut open: Vec<DefId> = bodies.iter().filter(|(_, sites)| is_wanted(sites)).map(|(owner, _)| *owner).collect();
    while let Some(function) = open.pop() {
        if found.insert(function) {
            open.extend(callers.get(&function).into_iter().flatten());
        }
    }
    found
}

/// The functions that call one.
type Callers = FxHashMap<DefId, Vec<DefId>>;

fn callers(program: &Program, bodies: &[(DefId, Sites)]) -> Callers {
    let mut callers = Callers::default();
    for (owner, sites) in bodies {
        for site in &sites.sites {
            for target in entered(program, site.target) {
                callers.entry(target).or_default().push(*owner);
            }
        }
    }
    callers
}

/// What a call of a function can run: itself, or the implementations where it is a trait's member.
pub(super) fn entered(program: &Program, target: DefId) -> Vec<DefId> {
    if program.is_trait_member(target) { program.implementations(target) } else { vec![target] }
}

pub(super) fn is_async_fn(program: &Program, function: DefId) -> bool {
    matches!(&program.item(function).kind, ItemKind::Fn(signature) if signature.flags.is_async) && !program.runs_when_called(function)
}
