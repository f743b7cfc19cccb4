//! Programs that serve nobody: command line tools, whose tasks all belong to one job, and the commands of a server's program that are
//! others than serving.

use rustc_hash::{FxHashMap, FxHashSet};

use super::sites::{Site, Sites};
use super::standing::{entered, leading_to};
use crate::resolve::{CrateId, CrateKind, DefId, Program};
use crate::workspace::{DependencyKind, TargetKind};

/// The functions that only such programs and commands lead to. `entries` are where programs begin, `others` what begins out of sight.
pub(super) fn tools(program: &Program, sites: &[(DefId, Sites)], entries: &[DefId], others: Vec<DefId>) -> FxHashSet<DefId> {
    let mut tools: FxHashSet<DefId> = sites.iter().map(|(owner, _)| *owner).filter(|&owner| is_xtask(program, owner)).collect();
    let (commands, rest): (Vec<DefId>, Vec<DefId>) = entries.iter().partition(|&&entry| takes_arguments(program, entry));
    if commands.is_empty() {
        return tools;
    }
    let calls = Calls::new(program, sites);
    let mut served = FxHashSet::default();
    calls.reach(rest, &mut served);
    let owned = Owned::new(program, entries, |entry| calls.serves(entry));
    let mut begun = commands;
    let mut open = Vec::new();
    for other in others {
        if owned.by_tools(program, other) { &mut begun } else { &mut open }.push(other);
    }
    calls.reach(open, &mut served);
    let mut reached = FxHashSet::default();
    calls.reach(begun, &mut reached);
    calls.reach(calls.beside_services(&reached), &mut served);
    tools.extend(reached);
    tools.retain(|&function| !served.contains(&function) && !calls.leading.contains(&function) || is_xtask(program, function));
    tools
}

/// Who calls whom, and who comes to serve.
struct Calls<'p> {
    program: &'p Program,
    sites: FxHashMap<DefId, &'p Sites>,
    /// The functions that serve, and all that lead to one.
    leading: FxHashSet<DefId>,
}

impl<'p> Calls<'p> {
    fn new(program: &'p Program, sites: &'p [(DefId, Sites)]) -> Self {
        let leading = leading_to(program, sites, |sites| !sites.services.is_empty());
        Self { program, sites: sites.iter().map(|(owner, sites)| (*owner, sites)).collect(), leading }
    }

    /// Whether a function comes to serve.
    fn serves(&self, function: DefId) -> bool {
        self.leading.contains(&function)
    }

    /// Adds everything that these functions lead to, themselves included.
    fn reach(&self, mut open: Vec<DefId>, found: &mut FxHashSet<DefId>) {
        while let Some(function) = open.pop() {
            if found.insert(function) {
                let sites = self.sites.get(&function).into_iter().flat_map(|sites| &sites.sites);
                open.extend(sites.flat_map(|site| entered(self.program, site.target)));
            }
        }
    }

    /// What these functions call where they come to serve: before, beside or after that, but in no other arm. A call that leads to
    /// the only service of a function is left to what it enters.
    fn beside_services(&self, functions: &FxHashSet<DefId>) -> Vec<DefId> {
        let mut beside = Vec::new();
        for sites in functions.intersection(&self.leading).filter_map(|function| self.sites.get(function)) {
            let leads = |site: &Site| entered(self.program, site.target).into_iter().any(|target| self.serves(target));
            let leading = sites.sites.iter().filter(|&site| leads(site)).map(|site| site.expr);
            let points: Vec<_> = leading.chain(sites.services.iter().copied()).collect();
            let is_beside = |site: &&Site| points.iter().any(|&point| point != site.expr && !sites.are_alternatives(site.expr, point));
            beside.extend(sites.sites.iter().filter(is_beside).flat_map(|site| entered(self.program, site.target)));
        }
        beside
    }
}

/// Which programs contain each crate.
struct Owned {
    /// The packages and targets that some program contains: whether each of these is a tool.
    by_tools: FxHashMap<CrateKind, bool>,
}

impl Owned {
    fn new(program: &Program, entries: &[DefId], serves: impl Fn(DefId) -> bool) -> Self {
        let mut is_tool: FxHashMap<CrateId, bool> = FxHashMap::default();
        for &entry in entries.iter().filter(|&&entry| is_program(program, entry)) {
            *is_tool.entry(entry.krate).or_insert(true) &= takes_arguments(program, entry) && !serves(entry);
        }
        let mut is_tool: Vec<(CrateId, bool)> = is_tool.into_iter().collect();
        is_tool.sort_unstable();
        let mut by_tools: FxHashMap<CrateKind, bool> = FxHashMap::default();
        for (krate, is_tool) in is_tool {
            for linked in program.linked(&[krate]) {
                *by_tools.entry(program.krate(linked).kind).or_insert(true) &= is_tool;
            }
        }
        Self { by_tools }
    }

    /// Whether every program of the workspace that contains a function is a tool, and there is one: who calls it out of sight is one.
    fn by_tools(&self, program: &Program, function: DefId) -> bool {
        self.by_tools.get(&program.krate(function.krate).kind).is_some_and(|&all| all)
    }
}

/// Whether a function belongs to a workspace's own tools, which are called `xtask` by convention: they run on a developer's machine.
fn is_xtask(program: &Program, function: DefId) -> bool {
    let CrateKind::Target { package, .. } = program.krate(function.krate).kind else { return false };
    program.workspace().packages.get(package).is_some_and(|it| it.name == "xtask")
}

/// Whether a function belongs to a binary or example.
fn is_program(program: &Program, function: DefId) -> bool {
    let CrateKind::Target { package, target } = program.krate(function.krate).kind else { return false };
    let target = program.workspace().packages.get(package).and_then(|it| it.targets.get(target));
    target.is_some_and(|it| matches!(it.kind, TargetKind::Bin | TargetKind::Example))
}

/// Whether a function belongs to a binary or example whose package reads a command line.
fn takes_arguments(program: &Program, function: DefId) -> bool {
    let CrateKind::Target { package, .. } = program.krate(function.krate).kind else { return false };
    let Some(package) = program.workspace().packages.get(package) else { return false };
    let mut used = package.dependencies.iter().filter(|it| it.kind == DependencyKind::Normal).map(|it| it.package.replace('-', "_"));
    is_program(program, function) && used.any(|name| program.crate_facts(&name).is_some_and(|facts| facts.command_line))
}
