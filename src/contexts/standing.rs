//! Whether async code runs in a task, or only in a root future before anything else runs beside it.
//!
//! A root future's start-up is what stands before its first spawn, select, join or serve: nothing else can be stalled there. A function
//! that is only called in start-up is start-up itself, up to such a point of its own. Whatever is spawned, served, handed on as a value,
//! or not called by anyone in the workspace, is a task.

use std::collections::hash_map::Entry;

use rayon::prelude::*;
use rustc_hash::{FxHashMap, FxHashSet};

use super::sites::{Run, Sites, home};
use crate::catalog::{Attribute, Place as RunsAt};
use crate::diagnostic::Place;
use crate::flow::{Consumer, Context, Reason, RegionId, RegionKind, Regions, TypedBody, consumer};
use crate::resolve::{DefId, Program};
use crate::syntax::ir::ExprId;

/// Why code counts as a task, for the reader.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Why {
    /// Spawned by the call at this place.
    Spawned(Place),
    /// Given away as a value at this place: a handler, a callback.
    Handed(Place),
    /// What the code itself shows, or that nobody in the workspace calls it.
    Plain,
}

/// A region of a body.
type Node = (DefId, RegionId);

/// Who runs the workspace's code.
#[derive(Debug, Default)]
pub struct Standings {
    tasks: FxHashMap<Node, Why>,
    /// What something leads to other than a thread that may block.
    live: FxHashSet<Node>,
    sites: FxHashMap<DefId, Sites>,
}

impl Standings {
    /// Reads all bodies, which come in a fixed order, and follows who calls whom to a fixpoint.
    pub fn new(program: &Program, bodies: &[(TypedBody<'_>, Regions)]) -> Self {
        let mut sites: Vec<(DefId, Sites)> = bodies.par_iter().map(|(body, regions)| (body.owner, Sites::of(body, regions))).collect();
        let concurrent = concurrent(program, &sites);
        for (_, sites) in &mut sites {
            sites.add_points(|target| concurrent.contains(&target));
        }
        let mut spread =
            Spread { program, standings: Self::default(), open: Vec::new(), runs: FxHashMap::default(), elsewhere: Vec::new() };
        spread.seed(bodies, &sites);
        spread.standings.sites = sites.into_iter().collect();
        spread.follow();
        spread.find_live();
        spread.find_islands(bodies);
        spread.standings
    }

    /// Whether an expression runs in the start-up of a root future, before anything else runs beside it.
    pub fn is_startup(&self, body: &TypedBody<'_>, regions: &Regions, expr: ExprId) -> bool {
        !self.is_task(body.owner, regions, expr) && self.sites.get(&body.owner).is_some_and(|sites| sites.is_before_points(expr))
    }

    /// Whether the code around an expression only ever runs on threads that may block: every call that leads there is offloaded.
    pub fn is_offloaded(&self, owner: DefId, regions: &Regions, expr: ExprId) -> bool {
        !self.live.contains(&(owner, home(regions, regions.id_of(expr))))
    }

    /// Whether the code around an expression is a task.
    pub fn is_task(&self, owner: DefId, regions: &Regions, expr: ExprId) -> bool {
        self.tasks.contains_key(&(owner, home(regions, regions.id_of(expr))))
    }

    /// Why the code around an expression is a task.
    pub fn why(&self, owner: DefId, regions: &Regions, expr: ExprId) -> Why {
        self.tasks.get(&(owner, home(regions, regions.id_of(expr)))).copied().unwrap_or(Why::Plain)
    }
}

/// The functions that reach a point where something else begins to run, through the project's own calls.
fn concurrent(program: &Program, bodies: &[(DefId, Sites)]) -> FxHashSet<DefId> {
    let mut callers: FxHashMap<DefId, Vec<DefId>> = FxHashMap::default();
    for (owner, sites) in bodies {
        for site in &sites.sites {
            for target in entered(program, site.target) {
                callers.entry(target).or_default().push(*owner);
            }
        }
    }
    let mut found: FxHashSet<DefId> = FxHashSet::default();
    let mut open: Vec<DefId> = bodies.iter().filter(|(_, sites)| !sites.points.is_empty()).map(|(owner, _)| *owner).collect();
    while let Some(function) = open.pop() {
        if found.insert(function) {
            open.extend(callers.get(&function).into_iter().flatten());
        }
    }
    found
}

/// What a call of a function can run: itself, or the implementations where it is a trait's member.
fn entered(program: &Program, target: DefId) -> Vec<DefId> {
    if program.is_trait_member(target) { program.implementations(target) } else { vec![target] }
}

struct Spread<'p> {
    program: &'p Program,
    standings: Standings,
    open: Vec<Node>,
    /// What runs as part of a region: another region, if the expression is reached in start-up or not.
    runs: FxHashMap<Node, Vec<(Node, ExprId)>>,
    /// What is called on threads that may block.
    elsewhere: Vec<Node>,
}

impl Spread<'_> {
    /// Collects who runs whom, and begins with what is a task by itself.
    fn seed(&mut self, bodies: &[(TypedBody<'_>, Regions)], sites: &[(DefId, Sites)]) {
        let mut called: FxHashSet<DefId> = FxHashSet::default();
        for (owner, sites) in sites {
            for site in &sites.sites {
                for target in entered(self.program, site.target) {
                    if target != *owner {
                        called.insert(target);
                    }
                    let node = (target, RegionId(0));
                    match site.run {
                        Run::In(region) => self.runs.entry((*owner, region)).or_default().push((node, site.expr)),
                        Run::Spawned => self.task(node, Why::Spawned(site.place)),
                        Run::Handed => self.task(node, Why::Handed(site.place)),
                        Run::Offloaded => self.elsewhere.push(node),
                    }
                }
            }
        }
        for (body, regions) in bodies {
            if self.is_entry(body.owner) {
                self.standings.live.insert((body.owner, RegionId(0)));
            } else if !called.contains(&body.owner) || self.is_foreign_member(body.owner) {
                self.task((body.owner, RegionId(0)), Why::Plain);
            }
            for (id, region) in regions.iter() {
                match (region.kind, region.context) {
                    (_, Context::Task(Reason::Spawned(call))) => {
                        self.task((body.owner, id), Why::Spawned(body.place_of(call)));
                    }
                    (RegionKind::Async(block), _) => self.seed_block(body, regions, id, block),
                    (RegionKind::Closure(_), Context::Task(_)) => self.task((body.owner, id), Why::Plain),
                    // Whatever becomes of it, it begins in the code around it.
                    (RegionKind::Closure(part) | RegionKind::Macro(part), Context::Unknown | Context::Sync | Context::Root(_)) => {
                        let around = (body.owner, home(regions, regions.id_of(part)));
                        self.runs.entry(around).or_default().push(((body.owner, id), part));
                    }
                    _ => {}
                }
            }
        }
    }

    /// An async block that is awaited, joined, returned or driven where it stands shares the standing of the code around it.
    fn seed_block(&mut self, body: &TypedBody<'_>, regions: &Regions, id: RegionId, block: ExprId) {
        let shares = match consumer(body, block) {
            Consumer::Argument { place, .. } => matches!(place, Some(RunsAt::Awaited | RunsAt::Here | RunsAt::Root)),
            Consumer::Called | Consumer::Unknown => true,
        };
        if shares {
            let around = (body.owner, home(regions, regions.id_of(block)));
            self.runs.entry(around).or_default().push(((body.owner, id), block));
        } else {
            self.task((body.owner, id), Why::Plain);
        }
    }

    /// A task stays one for the first reason that was found.
    fn task(&mut self, node: Node, why: Why) {
        if let Entry::Vacant(empty) = self.standings.tasks.entry(node) {
            empty.insert(why);
            self.open.push(node);
        }
    }

    /// What runs as part of a task is one; so is what runs in a root future after something began to run beside it.
    fn follow(&mut self) {
        let mut after_points: Vec<(Node, Why)> = Vec::new();
        let mut runs: Vec<_> = self.runs.iter().collect();
        runs.sort_unstable_by_key(|(node, _)| **node);
        for ((owner, _), parts) in runs {
            let Some(sites) = self.standings.sites.get(owner) else { continue };
            after_points.extend(parts.iter().filter(|(_, expr)| !sites.enters_before_points(*expr)).map(|(node, _)| (*node, Why::Plain)));
        }
        self.drain();
        for (node, why) in after_points {
            self.task(node, why);
        }
        self.drain();
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
                self.drain();
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

    fn drain(&mut self) {
        while let Some(node) = self.open.pop() {
            let why = self.standings.tasks[&node];
            for (part, _) in self.runs.get(&node).cloned().unwrap_or_default() {
                self.task(part, why);
            }
        }
    }

    /// `main`, a runtime's entry, or a test: what begins by itself, with nothing beside it.
    fn is_entry(&self, owner: DefId) -> bool {
        let attributes = self.program.attributes(owner);
        attributes.iter().any(|it| matches!(it, Attribute::Entry { .. } | Attribute::Test)) || self.program.is_main(owner)
    }

    /// A member of an implementation of somebody else's trait: called by whoever knows the trait.
    fn is_foreign_member(&self, owner: DefId) -> bool {
        self.program.trait_member(owner).is_some_and(|member| !self.program.is_workspace(member)) || self.program.implements_unknown(owner)
    }
}
