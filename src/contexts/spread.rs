//! Follows who runs whom: from spawns, handlers and unknown callers to all that runs as part of a task.

use std::collections::VecDeque;
use std::collections::hash_map::Entry;

use rustc_hash::{FxHashMap, FxHashSet};

use super::fate::{Fate, awaited_at, fate, fate_of_given};
use super::nested;
use super::sites::{BoxedCall, Run, Site, Sites, home};
use super::standing::{Node, Standings, Why, entered, is_async_fn};
use super::starting::{Beginnings, Runs};
use super::support::support;
use crate::catalog::{Attribute, Flavor, RuntimeKind};
use crate::flow::{Context, Reason, RegionId, RegionKind, Regions, TypedBody};
use crate::resolve::{CrateId, CrateKind, DefId, Program};
use crate::syntax::ir::ExprId;

/// After how many calls a reader does not see any more why code runs in a task.
const FAR: usize = 4;

/// The work on [`Standings`].
pub(super) struct Spread<'p> {
    program: &'p Program,
    pub(super) standings: Standings,
    /// Where programs and tests begin.
    pub(super) entries: Vec<DefId>,
    /// What somebody out of sight calls.
    pub(super) others: Vec<DefId>,
    open: VecDeque<Node>,
    /// How many calls lie between a task and the reason that is told.
    hops: FxHashMap<Node, usize>,
    /// Functions that nobody calls, as far as the workspace shows.
    uncalled: Vec<Node>,
    /// What runs as part of a region: another region, from this expression.
    runs: Runs,
    /// What a region spawns, from this expression.
    spawns: Runs,
    /// What somebody out of sight runs, or what is polled beside other things.
    again: Vec<Node>,
    /// What closures make that are boxed into the project's own values, by the number of their parameters.
    boxed: Vec<(usize, Node)>,
    /// What is called on threads that may block, or by tests only.
    elsewhere: Vec<Node>,
    /// What a runtime drives that panics when it is entered once more.
    inside: Vec<(Node, RuntimeKind)>,
    /// Functions whose calls give futures.
    givers: FxHashSet<DefId>,
    /// Root futures on threads that run tasks too.
    shared: Vec<Node>,
    /// Packages that ask for such threads, by index.
    sharing: FxHashSet<usize>,
    /// Functions that ask for one, and drive their root futures on it themselves.
    sharing_alone: FxHashSet<DefId>,
    /// Functions that run something beside tasks of the same thread, whatever the runtime is.
    local_tasks: FxHashSet<DefId>,
}

impl<'p> Spread<'p> {
    pub(super) fn new(program: &'p Program) -> Self {
        Self {
            program,
            standings: Standings::default(),
            entries: Vec::new(),
            others: Vec::new(),
            open: VecDeque::new(),
            hops: FxHashMap::default(),
            uncalled: Vec::new(),
            runs: Runs::default(),
            spawns: Runs::default(),
            again: Vec::new(),
            boxed: Vec::new(),
            elsewhere: Vec::new(),
            inside: Vec::new(),
            givers: FxHashSet::default(),
            shared: Vec::new(),
            sharing: FxHashSet::default(),
            sharing_alone: FxHashSet::default(),
            local_tasks: FxHashSet::default(),
        }
    }

    /// Collects who runs whom, and begins with what is a task by itself.
    pub(super) fn seed(&mut self, bodies: &[(TypedBody<'_>, Regions)], sites: &[(DefId, Sites)]) {
        for (owner, sites) in sites {
            self.shared.extend(sites.local.iter().map(|region| (*owner, *region)));
            if !sites.local.is_empty() {
                self.local_tasks.insert(*owner);
            } else if sites.makes_local_runtime && sites.drives {
                self.sharing_alone.insert(*owner);
            } else if sites.makes_local_runtime {
                self.sharing.extend(self.package(*owner));
            }
        }
        self.givers = givers(self.program, sites);
        let mut called: FxHashSet<DefId> = FxHashSet::default();
        let support = support(self.program, sites);
        let in_earnest = sites.iter().filter(|(owner, _)| !support.contains(owner));
        for (owner, site) in in_earnest.clone().flat_map(|(owner, sites)| sites.sites.iter().map(|site| (*owner, site))) {
            for target in entered(self.program, site.target) {
                // What only tests call is called by somebody else in earnest.
                let in_test = self.program.def(owner).test && !self.program.def(target).test;
                if target != owner && !in_test {
                    called.insert(target);
                }
                self.seed_site(owner, site, target);
            }
        }
        let copies = self.uncalled_copies(bodies, &called);
        for (owner, site) in in_earnest.flat_map(|(owner, sites)| sites.sites.iter().map(|site| (*owner, site))) {
            for copy in entered(self.program, site.target).iter().filter_map(|target| copies.get(target)) {
                called.insert(*copy);
                self.seed_site(owner, site, *copy);
            }
        }
        for (body, regions) in bodies {
            if support.contains(&body.owner) {
                self.elsewhere.push((body.owner, RegionId(0)));
                continue;
            }
            self.seed_body(body, regions, called.contains(&body.owner));
            for (id, region) in regions.iter() {
                match (region.kind, region.context) {
                    (_, Context::Task(Reason::Spawned(call))) => {
                        let around = (body.owner, home(regions, regions.id_of(call)));
                        self.spawns.entry(around).or_default().push(((body.owner, id), call));
                        self.task((body.owner, id), Why::Spawned(body.place_of(call), body.owner.krate));
                    }
                    (RegionKind::Async(block), context) => {
                        if let Context::Root(Reason::BlockOn(driver)) | Context::Driven(driver) = context {
                            self.inside.extend(nested::entered_by(body, driver).map(|kind| ((body.owner, id), kind)));
                        }
                        self.seed_block(body, regions, id, block, context);
                    }
                    (RegionKind::Closure(part), Context::Task(_)) if fate_of_given(body, part) == Fate::Elsewhere => {
                        self.begin_again((body.owner, id), Why::Plain);
                    }
                    // A stream, say, which is polled where its value goes.
                    (RegionKind::Macro(_), Context::Task(_)) => self.begin_again((body.owner, id), Why::Plain),
                    // Whatever becomes of it, it begins in the code around it.
                    (RegionKind::Closure(part), Context::Task(_) | Context::Unknown | Context::Sync | Context::Root(_))
                    | (RegionKind::Macro(part), Context::Unknown | Context::Sync | Context::Root(_)) => {
                        if region.context == Context::Unknown {
                            self.again.push((body.owner, id));
                        }
                        let around = (body.owner, home(regions, regions.id_of(part)));
                        self.runs.entry(around).or_default().push(((body.owner, id), part));
                    }
                    _ => {}
                }
            }
        }
        self.link_boxed(sites.iter().filter(|(owner, _)| !support.contains(owner) && !self.program.def(*owner).test));
        self.standings.support = support;
    }

    /// Functions that nobody calls in their target, by their copies in other targets of the package that are called.
    fn uncalled_copies(&self, bodies: &[(TypedBody<'_>, Regions)], called: &FxHashSet<DefId>) -> FxHashMap<DefId, DefId> {
        let uncalled = bodies.iter().map(|(body, _)| body.owner).filter(|owner| !called.contains(owner));
        let pairs = uncalled.flat_map(|owner| self.program.copies(owner).into_iter().map(move |copy| (copy, owner)));
        pairs.filter(|(copy, _)| called.contains(copy)).collect()
    }

    /// What boxed closures make runs where boxed closures of their kind are called, in code that can know them; where nobody is seen to
    /// call one, anybody may.
    fn link_boxed<'s>(&mut self, sites: impl Iterator<Item = &'s (DefId, Sites)>) {
        let boxed = std::mem::take(&mut self.boxed);
        if boxed.is_empty() {
            return;
        }
        let calls: Vec<(DefId, BoxedCall)> =
            sites.flat_map(|(owner, sites)| sites.boxed_calls.iter().map(|call| (*owner, *call))).collect();
        let mut linked: FxHashMap<CrateId, Vec<CrateId>> = FxHashMap::default();
        for (parameters, node) in boxed {
            let mut is_called = false;
            for &(owner, call) in calls.iter().filter(|(_, call)| call.arguments == parameters) {
                let mut knows =
                    |from: CrateId, to: CrateId| linked.entry(from).or_insert_with(|| self.program.linked(&[from])).contains(&to);
                if knows(node.0.krate, owner.krate) || knows(owner.krate, node.0.krate) {
                    is_called = true;
                    self.call_boxed(owner, &call, node);
                }
            }
            if !is_called {
                self.begin_again(node, Why::Plain);
            }
        }
    }

    fn call_boxed(&mut self, owner: DefId, call: &BoxedCall, node: Node) {
        match (call.run, call.fate) {
            (Run::In(_) | Run::Driven(_), Fate::Elsewhere | Fate::Boxed(_)) | (Run::Handed, _) => self.begin_again(node, Why::Plain),
            (Run::Offloaded, _) | (Run::In(_) | Run::Driven(_), Fate::Offloaded) => self.offloaded(node),
            (Run::In(region) | Run::Driven(region), Fate::InOrder | Fate::Returned) => {
                self.runs.entry((owner, region)).or_default().push((node, call.expr));
                if matches!(call.run, Run::Driven(_)) && self.shares(owner, call.flavor) {
                    self.shared.push(node);
                }
            }
            (Run::Spawned(region), _) => {
                self.spawns.entry((owner, region)).or_default().push((node, call.expr));
                self.task(node, Why::Spawned(call.place, owner.krate));
            }
        }
    }

    /// What runs as part of a task is one; so is what runs in a root future on a shared thread after something began to run beside it.
    pub(super) fn follow(&mut self, bodies: &[(TypedBody<'_>, Regions)], leading: &FxHashSet<DefId>) {
        let shared = std::mem::take(&mut self.shared);
        self.standings.shared = self.reached(shared);
        let mut after_points: Vec<(Node, Why)> = Vec::new();
        let mut later: Vec<Node> = Vec::new();
        let mut runs: Vec<_> = self.runs.iter().filter(|(node, _)| self.standings.shared.contains(node)).collect();
        runs.sort_unstable_by_key(|(node, _)| **node);
        for ((owner, _), parts) in runs {
            let Some(sites) = self.standings.sites.get(owner) else { continue };
            later.extend(parts.iter().filter(|(_, expr)| !sites.is_first(*expr)).map(|(node, _)| *node));
            after_points.extend(parts.iter().filter(|(_, expr)| !sites.is_startup(*expr)).map(|(node, _)| (*node, Why::Plain)));
        }
        self.standings.later = self.reached(later);
        self.drain(None);
        for (node, why) in after_points {
            self.task(node, why);
        }
        self.drain(None);
        self.follow_uncalled();
        self.find_live();
        self.find_islands(bodies);
        let beginnings = Beginnings { sites: &self.standings.sites, runs: &self.runs, spawns: &self.spawns, leading };
        let programs = self.programs().collect();
        self.standings.inside = nested::spread(&self.inside, &self.runs);
        self.standings.starting = beginnings.of(programs, std::mem::take(&mut self.again));
    }

    /// Where programs begin that are no tests.
    fn programs(&self) -> impl Iterator<Item = Node> {
        let in_earnest = self.entries.iter().filter(|&&entry| !self.program.attributes(entry).contains(&Attribute::Test));
        in_earnest.map(|&entry| (entry, RegionId(0)))
    }

    fn seed_site(&mut self, owner: DefId, site: &Site, target: DefId) {
        let node = (target, RegionId(0));
        self.inside.extend(site.inside.map(|kind| (node, kind)));
        if let (Run::In(_) | Run::Driven(_), Fate::Boxed(parameters)) = (site.run, site.fate)
            && self.givers.contains(&target)
        {
            return self.boxed.push((parameters, node));
        }
        match site.run {
            Run::In(_) | Run::Driven(_) if site.fate == Fate::Elsewhere && self.givers.contains(&target) => {
                self.begin_again(node, Why::Plain);
            }
            Run::In(_) | Run::Driven(_) if site.fate == Fate::Offloaded => self.offloaded(node),
            Run::In(region) | Run::Driven(region) => {
                self.runs.entry((owner, region)).or_default().push((node, site.expr));
                if matches!(site.run, Run::Driven(_)) && self.shares(owner, site.flavor) {
                    self.shared.push(node);
                }
            }
            Run::Spawned(region) => {
                self.spawns.entry((owner, region)).or_default().push((node, site.expr));
                self.task(node, Why::Spawned(site.place, owner.krate));
            }
            Run::Handed => self.begin_again(node, Why::Handed(site.place, owner.krate)),
            Run::Offloaded => self.offloaded(node),
        }
    }

    fn seed_body(&mut self, body: &TypedBody<'_>, regions: &Regions, called: bool) {
        let (owner, node) = (body.owner, (body.owner, RegionId(0)));
        let entry = self.program.attributes(owner).into_iter().find(|it| matches!(it, Attribute::Entry { .. } | Attribute::Test));
        if entry.is_some() || self.program.is_main(owner) {
            self.entries.push(owner);
            self.standings.live.insert(node);
            let shares_thread = match entry {
                None => self.shares(owner, None),
                Some(Attribute::Entry { current_thread: false }) => self.shares(owner, Some(Flavor::Workers)),
                Some(_) => true,
            };
            if shares_thread && regions.get(RegionId(0)).context.is_async() {
                self.shared.push(node);
            }
            return;
        }
        if called && !self.is_foreign_member(owner) {
            return;
        }
        self.others.push(owner);
        self.again.push(node);
        let context = regions.get(RegionId(0)).context;
        if !context.is_async() && !self.givers.contains(&owner) {
            // Plain code that blocks is no matter of its own: what it drives is a root future, on the caller's thread.
            self.standings.live.insert(node);
        } else if self.is_foreign_member(owner) || matches!(context, Context::Task(Reason::Poll | Reason::Handler)) {
            self.task(node, Why::Plain);
        } else {
            self.uncalled.push(node);
        }
    }

    /// An async block that is awaited, driven or returned where it stands shares the standing of the code around it.
    fn seed_block(&mut self, body: &TypedBody<'_>, regions: &Regions, id: RegionId, block: ExprId, context: Context) {
        let at = awaited_at(body, regions, block).unwrap_or(block);
        match fate(body, block) {
            _ if regions.of_expr(at).context.may_block() && at != block => return self.offloaded((body.owner, id)),
            Fate::Elsewhere => return self.begin_again((body.owner, id), Why::Plain),
            Fate::Offloaded => return self.offloaded((body.owner, id)),
            Fate::Boxed(parameters) => return self.boxed.push((parameters, (body.owner, id))),
            Fate::InOrder | Fate::Returned => {}
        }
        let around = (body.owner, home(regions, regions.id_of(at)));
        self.runs.entry(around).or_default().push(((body.owner, id), block));
        let flavor = match context {
            Context::Root(Reason::BlockOn(driver)) => body.flavor(driver),
            _ => None,
        };
        if matches!(context, Context::Root(_)) && self.shares(body.owner, flavor) {
            self.shared.push((body.owner, id));
        }
    }

    /// What runs on a thread that may block.
    fn offloaded(&mut self, node: Node) {
        self.elsewhere.push(node);
        self.again.push(node);
    }

    /// A task that can run at any time, more than once.
    fn begin_again(&mut self, node: Node, why: Why) {
        self.again.push(node);
        self.task(node, why);
    }

    /// A task stays one for the first reason that was found, unless there is one in its own crate.
    fn task(&mut self, node: Node, why: Why) {
        match self.standings.tasks.entry(node) {
            Entry::Vacant(empty) => {
                empty.insert(why);
                self.open.push_back(node);
            }
            Entry::Occupied(mut known) => {
                if known.get().krate().is_some_and(|it| it != node.0.krate) && why.krate() == Some(node.0.krate) {
                    known.insert(why);
                }
            }
        }
    }

    /// Where nobody is seen to call a function, someone may, in a task. What programs are seen to call is left to them.
    fn follow_uncalled(&mut self) {
        let rooted = self.reached(self.programs().collect());
        for node in std::mem::take(&mut self.uncalled) {
            self.task(node, Why::Plain);
        }
        self.drain(Some(&rooted));
    }

    /// Everything that tasks and entries lead to.
    fn find_live(&mut self) {
        let mut open: Vec<Node> = self.standings.tasks.keys().chain(&self.standings.live).copied().collect();
        open.sort_unstable();
        self.standings.live = self.reached(open);
    }

    /// Functions that only call each other, and that nobody offloads: someone out of sight calls them, as tasks.
    fn find_islands(&mut self, bodies: &[(TypedBody<'_>, Regions)]) {
        let elsewhere = self.reached(self.elsewhere.clone());
        for (body, _) in bodies {
            let node = (body.owner, RegionId(0));
            if !self.standings.live.contains(&node) && !elsewhere.contains(&node) {
                self.task(node, Why::Plain);
                self.drain(None);
                let mut open = vec![node];
                while let Some(node) = open.pop() {
                    if self.standings.live.insert(node) {
                        open.extend(self.runs.get(&node).into_iter().flatten().map(|(part, _)| *part));
                    }
                }
            }
        }
    }

    /// Everything that these lead to, themselves included.
    fn reached(&self, mut open: Vec<Node>) -> FxHashSet<Node> {
        let mut found = FxHashSet::default();
        while let Some(node) = open.pop() {
            if found.insert(node) {
                open.extend(self.runs.get(&node).into_iter().flatten().map(|(part, _)| *part));
            }
        }
        found
    }

    /// Makes tasks of all that open tasks run, but for the nodes of `except`; those first whose reason is in their own crate and near. A
    /// reason that is far is not told.
    fn drain(&mut self, except: Option<&FxHashSet<Node>>) {
        let mut far: VecDeque<(Node, Why, usize)> = VecDeque::new();
        loop {
            while let Some(node) = self.open.pop_front() {
                let hops = self.hops.get(&node).map_or(1, |hops| hops + 1);
                let why = if hops > FAR { Why::Plain } else { self.standings.tasks[&node] };
                let from = why.krate().unwrap_or(node.0.krate);
                for (part, _) in self.runs.get(&node).cloned().unwrap_or_default() {
                    if except.is_some_and(|except| except.contains(&part)) {
                        continue;
                    }
                    if from == part.0.krate {
                        self.task_after(part, why, hops);
                    } else {
                        far.push_back((part, why, hops));
                    }
                }
            }
            let Some((part, why, hops)) = far.pop_front() else { break };
            self.task_after(part, why, hops);
        }
    }

    /// A task for a reason that lies some calls before it.
    fn task_after(&mut self, node: Node, why: Why, hops: usize) {
        if !self.standings.tasks.contains_key(&node) {
            self.hops.insert(node, hops);
        }
        self.task(node, why);
    }

    /// Whether the thread that drives a root future of a body runs tasks too. Where the runtime is not known, it is one that somebody in the
    /// package asks for.
    fn shares(&self, owner: DefId, flavor: Option<Flavor>) -> bool {
        match flavor {
            Some(Flavor::Local) => true,
            Some(Flavor::Workers) => self.local_tasks.contains(&owner),
            Some(Flavor::Alone) | None => {
                let in_package = || self.package(owner).is_some_and(|package| self.sharing.contains(&package));
                self.local_tasks.contains(&owner) || self.sharing_alone.contains(&owner) || in_package()
            }
        }
    }

    fn package(&self, owner: DefId) -> Option<usize> {
        match self.program.krate(owner.krate).kind {
            CrateKind::Target { package, .. } => Some(package),
            CrateKind::Declared | CrateKind::Dependency => None,
        }
    }

    /// A member of an implementation of somebody else's trait: called by whoever knows the trait.
    fn is_foreign_member(&self, owner: DefId) -> bool {
        self.program.trait_member(owner).is_some_and(|member| !self.program.is_workspace(member)) || self.program.implements_unknown(owner)
    }
}

/// The functions whose calls give futures: async ones, and plain ones that return a block or such a call's future.
fn givers(program: &Program, sites: &[(DefId, Sites)]) -> FxHashSet<DefId> {
    let mut givers: FxHashSet<DefId> = FxHashSet::default();
    let mut callers: FxHashMap<DefId, Vec<DefId>> = FxHashMap::default();
    let mut open = Vec::new();
    for (owner, sites) in sites {
        if sites.returns_future || is_async_fn(program, *owner) {
            open.push(*owner);
        }
        for site in sites.sites.iter().filter(|site| site.fate == Fate::Returned) {
            for target in entered(program, site.target) {
                callers.entry(target).or_default().push(*owner);
            }
        }
    }
    while let Some(function) = open.pop() {
        if givers.insert(function) {
            open.extend(callers.get(&function).into_iter().flatten());
        }
    }
    givers
}
