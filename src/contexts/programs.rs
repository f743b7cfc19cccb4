//! Programs that serve nobody: command line tools, whose tasks all belong to one job, and the commands of a server's program that are
//! others than serving.

use rustc_hash::{FxHashMap, FxHashSet};

use super::sites::{Site, Sites};
use super::standing::entered;
use crate::catalog::Attribute;
use crate::resolve::{CrateKind, DefId, Program};
use crate::workspace::{DependencyKind, Target, TargetKind};

/// The functions that only such programs and commands lead to. `entries` are where programs begin, `others` what begins out of sight.
/// `leading` are the functions that serve, and all that lead to one.
pub(super) fn tools(
    program: &Program,
    sites: &[(DefId, Sites)],
    leading: &FxHashSet<DefId>,
    entries: &[DefId],
    others: Vec<DefId>,
) -> FxHashSet<DefId> {
    let mut tools: FxHashSet<DefId> = sites.iter().map(|(owner, _)| *owner).filter(|&owner| is_xtask(program, owner)).collect();
    let (programs, others_by_attribute): (Vec<DefId>, Vec<DefId>) = entries.iter().partition(|&&entry| is_program(program, entry));
    let (commands, rest): (Vec<DefId>, Vec<DefId>) = programs.iter().partition(|&&entry| takes_arguments(program, entry));
    if commands.is_empty() {
        return tools;
    }
    let calls = Calls { program, sites: sites.iter().map(|(owner, sites)| (*owner, sites)).collect(), leading };
    let mut served = FxHashSet::default();
    let owned = Owned::new(&calls, &programs);
    calls.reach(rest, &mut served);
    let mut begun = commands;
    let mut open = Vec::new();
    // What tests call is called in earnest by somebody else.
    let in_earnest = others_by_attribute.into_iter().filter(|&entry| !program.attributes(entry).contains(&Attribute::Test));
    for other in others.into_iter().chain(in_earnest) {
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
    leading: &'p FxHashSet<DefId>,
}

impl Calls<'_> {
    /// Whether a function comes to serve.
    fn serves(&self, function: DefId) -> bool {
        self.leading.contains(&function)
    }

    /// Whether a program asks the system for its arguments, as a tool without a parser does.
    fn reads_arguments(&self, main: DefId) -> bool {
        let mut reached = FxHashSet::default();
        self.reach(vec![main], &mut reached);
        reached.iter().any(|function| self.sites.get(function).is_some_and(|sites| sites.reads_arguments))
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
        for sites in functions.intersection(self.leading).filter_map(|function| self.sites.get(function)) {
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
    /// The packages and targets that some program contains: whether any of these is a tool, and whether any may serve.
    by: FxHashMap<CrateKind, (bool, bool)>,
}

impl Owned {
    fn new(calls: &Calls<'_>, mains: &[DefId]) -> Self {
        let program = calls.program;
        let mut by: FxHashMap<CrateKind, (bool, bool)> = FxHashMap::default();
        // An example leaves the library to others, and so does what comes with a library on request, unless it serves.
        let counts = |main: DefId, it: &Target| it.kind == TargetKind::Bin && (!it.optional || calls.serves(main));
        for &main in mains.iter().filter(|&&main| program.target_of(main.krate).is_some_and(|(_, it)| counts(main, it))) {
            let is_tool = takes_arguments(program, main) && !calls.serves(main);
            let may_serve = !is_tool && (calls.serves(main) || !calls.reads_arguments(main));
            for linked in program.linked(&[main.krate]) {
                let (any_tool, any_server) = by.entry(program.krate(linked).kind).or_default();
                *any_tool |= is_tool;
                *any_server |= may_serve;
            }
        }
        Self { by }
    }

    /// Whether a tool of the workspace contains a function, and no program that may serve: who calls it out of sight is a tool.
    fn by_tools(&self, program: &Program, function: DefId) -> bool {
        self.by.get(&program.krate(function.krate).kind) == Some(&(true, false))
    }
}

/// Whether a function belongs to a workspace's own tools, which are called `xtask` by convention: they run on a developer's machine.
fn is_xtask(program: &Program, function: DefId) -> bool {
    program.target_of(function.krate).is_some_and(|(package, _)| package.name == "xtask")
}

/// Whether a function belongs to a binary or example.
fn is_program(program: &Program, function: DefId) -> bool {
    program.target_of(function.krate).is_some_and(|(_, it)| matches!(it.kind, TargetKind::Bin | TargetKind::Example))
}

/// Whether a function belongs to a binary or example whose package reads a command line.
fn takes_arguments(program: &Program, function: DefId) -> bool {
    let Some((package, _)) = program.target_of(function.krate) else { return false };
    let mut used = package.dependencies.iter().filter(|it| it.kind == DependencyKind::Normal).map(|it| it.package.replace('-', "_"));
    is_program(program, function) && used.any(|name| program.crate_facts(&name).is_some_and(|facts| facts.command_line))
}
