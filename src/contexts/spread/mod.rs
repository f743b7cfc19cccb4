//! Follows who runs whom: from spawns, handlers and unknown callers to all that runs as part of a task.

mod boxed;
mod seed;

use std::collections::VecDeque;
use std::collections::hash_map::Entry;

use rustc_hash::{FxHashMap, FxHashSet};

use super::nested;
use super::standing::{Node, Standings, Why};
use super::starting::{Beginnings, Runs};
use crate::catalog::{Attribute, RuntimeKind};
use crate::flow::{RegionId, Regions, TypedBody};
use crate::resolve::{DefId, Program};

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
    /// What drives a future without a runtime of its own, and what that runs.
    parked: Vec<(Node, Node)>,
    /// Handlers that a library calls on a thread of its own, without a runtime.
    handled_alone: Vec<Node>,
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
            parked: Vec::new(),
            handled_alone: Vec::new(),
            givers: FxHashSet::default(),
            shared: Vec::new(),
            sharing: FxHashSet::default(),
            sharing_alone: FxHashSet::default(),
            local_tasks: FxHashSet::default(),
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
        let in_runtimes = self.find_in_runtimes();
        self.standings.bare = self.find_bare(&in_runtimes);
        self.standings.around = self.find_around(in_runtimes);
        self.standings.starting = beginnings.of(programs, std::mem::take(&mut self.again));
    }

    /// Where programs begin that are no tests.
    fn programs(&self) -> impl Iterator<Item = Node> {
        let in_earnest = self.entries.iter().filter(|&&entry| !self.program.attributes(entry).contains(&Attribute::Test));
        in_earnest.map(|&entry| (entry, RegionId(0)))
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

    /// What a runtime leads to: its tasks, its root futures, and what they call.
    fn find_in_runtimes(&self) -> FxHashSet<Node> {
        let is_root = |entry: &&DefId| !self.program.attributes(**entry).is_empty();
        let entries = self.entries.iter().filter(is_root).map(|&entry| (entry, RegionId(0)));
        let seeds = self.standings.tasks.keys().chain(self.standings.inside.keys()).copied().chain(entries);
        self.reached(seeds.collect())
    }

    /// What runs only on threads without any runtime: in root futures, or in what a library calls on a thread of its own.
    fn find_bare(&self, in_runtimes: &FxHashSet<Node>) -> FxHashSet<Node> {
        let parked = self.parked.iter().filter(|(from, _)| !in_runtimes.contains(from)).map(|(_, node)| *node);
        let mut bare = self.reached(parked.collect());
        bare.retain(|node| !in_runtimes.contains(node));
        bare.extend(self.only_handled_alone());
        bare
    }

    /// What only a runtime leads to that has other threads than the one that it finds.
    fn find_around(&self, mut in_runtimes: FxHashSet<Node>) -> FxHashSet<Node> {
        let is_plain = |entry: &&DefId| self.program.attributes(**entry).is_empty();
        let plain = self.entries.iter().filter(is_plain).map(|&entry| (entry, RegionId(0)));
        let others = self.reached(self.elsewhere.iter().copied().chain(plain).collect());
        in_runtimes.retain(|node| !others.contains(node) && !self.standings.shared.contains(node));
        in_runtimes
    }

    /// What handlers on a library's own thread lead to, and nothing else does.
    fn only_handled_alone(&self) -> FxHashSet<Node> {
        let mut found = self.reached(self.handled_alone.clone());
        if found.is_empty() {
            return found;
        }
        let others = self.runs.iter().filter(|(from, _)| !found.contains(from));
        let outside = others.chain(&self.spawns).flat_map(|(_, parts)| parts).map(|(part, _)| *part);
        let again = self.again.iter().copied().filter(|node| !self.handled_alone.contains(node));
        let outside = self.reached(outside.chain(again).collect());
        found.retain(|node| !outside.contains(node));
        found
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
}
