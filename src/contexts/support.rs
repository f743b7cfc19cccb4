//! Functions that only help tests: named so, and called by nothing but each other and tests that are not asked for.

use rustc_hash::{FxHashMap, FxHashSet};

use super::sites::Sites;
use super::standing::entered;
use crate::catalog::Attribute;
use crate::resolve::{DefId, Program, TestNames};

/// These functions.
pub(super) fn support(program: &Program, sites: &[(DefId, Sites)]) -> FxHashSet<DefId> {
    let mut names = TestNames::new(program);
    // Where tests are asked for, what helps them is as well.
    let is_asked_for = |owner: DefId| program.target_of(owner.krate).is_some_and(|(_, target)| target.as_test);
    let owners = sites.iter().map(|(owner, _)| *owner).filter(|&owner| !is_asked_for(owner));
    let mut named: FxHashSet<DefId> = owners.filter(|&owner| names.contain(owner) && helps(program, &mut names, owner)).collect();
    if named.is_empty() {
        return named;
    }
    let by_owner: FxHashMap<DefId, &Sites> = sites.iter().map(|(owner, sites)| (*owner, sites)).collect();
    let all = named.clone();
    let mut open: Vec<DefId> = by_owner.keys().copied().filter(|owner| !named.contains(owner)).collect();
    while let Some(owner) = open.pop() {
        let in_test = program.def(owner).test;
        for site in by_owner.get(&owner).into_iter().flat_map(|sites| &sites.sites) {
            let targets = entered(program, site.target);
            // A double that is called through its trait stands in for what is called in earnest.
            let is_double = targets.len() > 1 && targets.iter().any(|target| !all.contains(target));
            if !is_double {
                let called = targets.into_iter().filter(|&target| !in_test || program.def(target).test);
                open.extend(called.filter(|target| named.remove(target)));
            }
        }
    }
    named
}

/// What others register or begin with is judged by what it stands in, not by its own name; a test is one, and helps none.
fn helps(program: &Program, names: &mut TestNames<'_>, function: DefId) -> bool {
    let attributes = program.attributes(function);
    let is_begun = |it: &Attribute| matches!(it, Attribute::Entry { .. } | Attribute::Handler { .. } | Attribute::Task);
    if attributes.contains(&Attribute::Test) {
        return false;
    }
    !(program.is_main(function) || attributes.iter().any(is_begun)) || names.surround(function)
}
