//! Programs that serve nobody: command line tools, whose tasks all belong to one job.

use rustc_hash::{FxHashMap, FxHashSet};

use super::sites::Sites;
use super::standing::entered;
use crate::resolve::{CrateId, CrateKind, DefId, Program};
use crate::workspace::{DependencyKind, TargetKind};

/// The functions that only such programs lead to. `entries` are where programs begin, `others` what begins out of sight.
pub(super) fn tools(program: &Program, sites: &[(DefId, Sites)], entries: &[DefId], others: Vec<DefId>) -> FxHashSet<DefId> {
    let mut tools: FxHashSet<DefId> = sites.iter().map(|(owner, _)| *owner).filter(|&owner| is_xtask(program, owner)).collect();
    let mut programs: FxHashMap<CrateId, Vec<DefId>> = FxHashMap::default();
    for &entry in entries.iter().filter(|&&entry| takes_arguments(program, entry)) {
        programs.entry(entry.krate).or_default().push(entry);
    }
    if programs.is_empty() {
        return tools;
    }
    let mut calls: FxHashMap<DefId, Vec<DefId>> = FxHashMap::default();
    let mut serving: FxHashSet<DefId> = FxHashSet::default();
    for (owner, sites) in sites {
        calls.insert(*owner, sites.sites.iter().flat_map(|site| entered(program, site.target)).collect());
        if sites.serves {
            serving.insert(*owner);
        }
    }
    let mut served = FxHashSet::default();
    reach(&calls, others, &mut served);
    reach(&calls, entries.iter().copied().filter(|entry| !programs.contains_key(&entry.krate)).collect(), &mut served);
    for starts in programs.into_values() {
        let mut reached = FxHashSet::default();
        reach(&calls, starts, &mut reached);
        if reached.iter().any(|function| serving.contains(function)) {
            served.extend(reached);
        } else {
            tools.extend(reached);
        }
    }
    tools.retain(|&function| !served.contains(&function) || is_xtask(program, function));
    tools
}

/// Adds everything that these functions lead to, themselves included.
fn reach(calls: &FxHashMap<DefId, Vec<DefId>>, mut open: Vec<DefId>, found: &mut FxHashSet<DefId>) {
    while let Some(function) = open.pop() {
        if found.insert(function) {
            open.extend(calls.get(&function).into_iter().flatten());
        }
    }
}

/// Whether a function belongs to a workspace's own tools, which are called `xtask` by convention: they run on a developer's machine.
fn is_xtask(program: &Program, function: DefId) -> bool {
    let CrateKind::Target { package, .. } = program.krate(function.krate).kind else { return false };
    program.workspace().packages.get(package).is_some_and(|it| it.name == "xtask")
}

/// Whether a function belongs to a binary or example whose package reads a command line.
fn takes_arguments(program: &Program, function: DefId) -> bool {
    let CrateKind::Target { package, target } = program.krate(function.krate).kind else { return false };
    let Some(package) = program.workspace().packages.get(package) else { return false };
    let is_program = package.targets.get(target).is_some_and(|it| matches!(it.kind, TargetKind::Bin | TargetKind::Example));
    let mut used = package.dependencies.iter().filter(|it| it.kind == DependencyKind::Normal).map(|it| it.package.replace('-', "_"));
    is_program && used.any(|name| program.crate_facts(&name).is_some_and(|facts| facts.command_line))
}
