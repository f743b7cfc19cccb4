//! Collects who runs whom, body by body.

use rustc_hash::{FxHashMap, FxHashSet};

use super::Spread;
use crate::catalog::{Attribute, Flavor};
use crate::contexts::fate::{Fate, awaited_at, fate, fate_of_given};
use crate::contexts::nested;
use crate::contexts::sites::{Run, Site, Sites, home};
use crate::contexts::standing::{Why, entered, is_async_fn};
use crate::contexts::support::support;
use crate::flow::{Context, Reason, RegionId, RegionKind, Regions, TypedBody};
use crate::resolve::{CrateKind, DefId, Program};
use crate::syntax::ir::ExprId;

impl Spread<'_> {
    /// Collects who runs whom, and begins with what is a task by itself.
    pub(in crate::contexts) fn seed(&mut self, bodies: &[(TypedBody<'_>, Regions)], sites: &[(DefId, Sites)]) {
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

    fn seed_site(&mut self, owner: DefId, site: &Site, target: DefId) {
        let node = (target, RegionId(0));
        self.inside.extend(site.inside.map(|kind| (node, kind)));
        if let (Run::Driven(region), true) = (site.run, site.parked) {
            self.parked.push(((owner, region), node));
        }
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
            // Who registers it has a program in it: it drives its own root future.
            Run::Handed if self.drives_itself(target) => {}
            Run::Handed => self.begin_again(node, Why::Handed(site.place, owner.krate)),
            Run::Offloaded => self.offloaded(node),
        }
    }

    fn drives_itself(&self, function: DefId) -> bool {
        self.program.attributes(function).iter().any(|it| matches!(it, Attribute::Entry { .. }))
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
        if self.is_driven_by_library(owner) {
            return self.offloaded(node);
        }
        self.others.push(owner);
        self.again.push(node);
        let context = regions.get(RegionId(0)).context;
        if !context.is_async() && !self.givers.contains(&owner) {
            // Plain code that blocks is no matter of its own: what it drives is a root future, on the caller's thread.
            self.standings.live.insert(node);
        } else if self.is_foreign_member(owner) || matches!(context, Context::Task(Reason::Poll | Reason::Handler)) {
            if context == Context::Task(Reason::Handler) && self.program.is_handled_alone(owner) {
                self.handled_alone.push(node);
            }
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

    /// Whether the thread that drives a root future of a body runs tasks too. Where the runtime is not known, it is one that somebody in the
    /// package asks for.
    pub(super) fn shares(&self, owner: DefId, flavor: Option<Flavor>) -> bool {
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

    /// A member of an implementation whose trait's library drives it on a thread of its own.
    fn is_driven_by_library(&self, owner: DefId) -> bool {
        let facts = self.program.trait_member(owner).and_then(|member| self.program.facts(member));
        facts.is_some_and(|facts| facts.own_thread)
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
