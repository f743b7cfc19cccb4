//! All bodies of the selected targets under all lints, and what of it is reported.

use std::ops::Range;

use camino::{Utf8Path, Utf8PathBuf};
use rustc_hash::{FxHashMap, FxHashSet};

use super::levels::Levels;
use super::suppress::Suppressions;
use super::{Cause, Reported, Size, trouble};
use crate::diagnostic::{Finding, Level, Place};
use crate::lints;
use crate::resolve::{Crate, CrateId, CrateKind, DefId, DefKind, LoadTrouble, LoadTroubleKind, Program};
use crate::syntax::ir::{File, ItemId, ItemKind, Parent};
use crate::text::FileId;
use crate::workspace::{ExcludePaths, Target, TargetKind};

/// Which files findings are asked for in.
#[derive(Debug)]
pub(super) struct Scope {
    /// Absolute paths of files and folders; empty for all.
    pub(super) focus: Vec<Utf8PathBuf>,
    /// Files that are left out.
    pub(super) exclude: ExcludePaths,
}

impl Scope {
    fn contains(&self, path: &Utf8Path) -> bool {
        self.is_asked_for(path) && !self.exclude.contains(path)
    }

    fn is_asked_for(&self, path: &Utf8Path) -> bool {
        self.focus.is_empty() || self.focus.iter().any(|focus| path.starts_with(focus))
    }

    /// Whether trouble is to be reported: its file, or the file that names it, is asked for, and neither is left out.
    fn concerns(&self, program: &Program, trouble: &LoadTrouble) -> bool {
        let names_it = trouble.place.map(|place| program.sources.get(place.file));
        let paths = || names_it.iter().map(|source| &source.path).chain([&trouble.path]);
        paths().any(|path| self.is_asked_for(path)) && !paths().any(|path| self.exclude.contains(path))
    }
}

/// What checking gave, at no level yet.
#[derive(Debug, Default)]
pub(super) struct Checked {
    findings: Vec<(Finding, (usize, usize))>,
    /// Whether every file of the scope was read and every body checked.
    pub(super) complete: bool,
}

/// Checks all bodies. Wants to run in a pool whose threads have big stacks.
pub(super) fn check(program: &Program, scope: &Scope) -> Checked {
    let mut checked = Checked { findings: Vec::new(), complete: true };
    for (krate, origin, _) in selected(program) {
        let in_scope = files_in_scope(program, scope, krate);
        for (file, _) in krate.files.iter().zip(in_scope).filter(|(_, wanted)| *wanted) {
            let findings = trouble::of_file(file);
            checked.complete &= findings.is_empty();
            checked.findings.extend(findings.into_iter().map(|finding| (finding, origin)));
        }
        let package = program.target_of(krate.id).map(|(package, _)| package);
        let has_build_script = package.is_some_and(|it| it.targets.iter().any(|target| target.kind == TargetKind::BuildScript));
        for met in krate.troubles.iter().filter(|met| scope.concerns(program, met)) {
            let finding = trouble::of_load(&program.workspace().root, &program.sources, met, has_build_script);
            checked.complete &= finding.lint == "missing_module";
            checked.findings.push((finding, origin));
        }
    }
    let wanted: FxHashMap<CrateId, Vec<bool>> =
        selected(program).map(|(krate, ..)| (krate.id, files_in_scope(program, scope, krate))).collect();
    let is_wanted = |owner: DefId| wanted.get(&owner.krate).is_some_and(|files| files[program.def(owner).file as usize]);
    let result = lints::check(program, &owners(program), &is_wanted);
    let origin = |owner: DefId| match program.krate(owner.krate).kind {
        CrateKind::Target { package, target } => (package, target),
        CrateKind::Declared | CrateKind::Dependency => (0, 0),
    };
    for (owner, what) in result.panics {
        let (file, item) = (program.file(owner), program.item(owner));
        checked.findings.push((trouble::panicked(program.place(file, item.name_span), &what), origin(owner)));
        checked.complete = false;
    }
    checked.findings.extend(result.findings.into_iter().map(|(owner, finding)| (finding, origin(owner))));
    checked
}

/// Everything with a body in the selected targets and in what of the workspace they can name; test code only where tests are asked for.
fn owners(program: &Program) -> Vec<DefId> {
    let mut owners = Vec::new();
    for krate in program.reachable().into_iter().map(|id| program.krate(id)) {
        let Some((_, target)) = program.target_of(krate.id) else { continue };
        let defs = krate.defs.iter().zip(0..).filter(|(def, _)| matches!(def.kind, DefKind::Fn | DefKind::Const | DefKind::Static));
        let checked = defs.filter(|(def, _)| !def.test || target.as_test);
        owners.extend(checked.map(|(_, index)| DefId { krate: krate.id, index }));
    }
    owners
}

/// Files and lines of the selected targets, each file once.
pub(super) fn size(program: &Program, scope: &Scope) -> Size {
    let mut seen = FxHashSet::default();
    let mut size = Size::default();
    for (krate, _, _) in selected(program) {
        let in_scope = files_in_scope(program, scope, krate);
        for (file, _) in krate.files.iter().zip(in_scope).filter(|(_, wanted)| *wanted) {
            if seen.insert(program.sources.get(file.source).path.clone()) {
                size.files += 1;
                size.lines += file.line_count as usize;
            }
        }
        let unreadable =
            krate.troubles.iter().filter(|met| matches!(met.kind, LoadTroubleKind::Unreadable(_)) && scope.concerns(program, met));
        size.files += unreadable.filter(|met| seen.insert(met.path.clone())).count();
    }
    size
}

/// Files that were asked for by name and that no selected target reaches.
pub(super) fn unreached(program: &Program, scope: &Scope) -> Vec<String> {
    let mut read = FxHashSet::default();
    for (krate, _, _) in selected(program) {
        read.extend(krate.files.iter().map(|file| program.sources.get(file.source).path.clone()));
        read.extend(krate.troubles.iter().map(|met| met.path.clone()));
    }
    let reached = |focus: &Utf8PathBuf| read.contains(focus) || (focus.is_dir() && read.iter().any(|path| path.starts_with(focus)));
    let missed = scope.focus.iter().filter(|focus| !reached(focus) && !scope.exclude.contains(focus));
    missed
        .map(|path| format!("{path}: not checked: no target of its package leads here; add it with `mod`, or select its target"))
        .collect()
}

/// What could not be checked is always said: there are globs for files that are meant to be broken.
const UNSEEN: [&str; 2] = ["unparsed_file", "internal_error"];

/// Levels, suppressions and order.
pub(super) fn report(program: &Program, scope: &Scope, levels: &Levels, checked: Checked) -> Vec<Reported> {
    let mut suppressions = read_suppressions(program, scope);
    let mut reported = Vec::new();
    let leveled = |mut it: Reported| {
        if let Some(lint) = lints::find(it.finding.lint) {
            let package = it.target.map(|(package, _)| package);
            (it.finding.level, it.cause) = levels.of(lint, it.finding.tier, package);
        }
        if it.finding.level == Level::Allow && UNSEEN.contains(&it.finding.lint) {
            (it.finding.level, it.cause) = (Level::Warn, Cause::Default);
        }
        it
    };
    let mut keep = |it: &mut Reported| {
        let covered = suppressions.cover(&it.finding);
        if covered && it.finding.level == Level::Forbid {
            it.finding.notes.push("the suppression here does not count, because the lint is forbidden".to_owned());
        }
        it.finding.level == Level::Forbid || !covered
    };
    for (finding, origin) in checked.findings {
        let mut it = leveled(Reported { finding, target: Some(origin), cause: Cause::Default });
        if keep(&mut it) {
            reported.push(it);
        }
    }
    let own: Vec<Reported> = suppressions.findings(levels).into_iter().map(leveled).collect();
    reported.extend(own.into_iter().filter(|it| it.finding.level == Level::Forbid || !suppressions.cover(&it.finding)));
    reported.retain(|it| it.finding.level > Level::Allow);
    in_order(program, reported)
}

/// By path, place, lint and message; the same finding in several targets once, at its highest level.
fn in_order(program: &Program, reported: Vec<Reported>) -> Vec<Reported> {
    let mut paths: FxHashMap<FileId, Utf8PathBuf> = FxHashMap::default();
    for it in &reported {
        let file = it.finding.primary.place.file;
        paths.entry(file).or_insert_with(|| program.sources.get(file).path.clone());
    }
    let mut reported = reported;
    reported.sort_by(|a, b| {
        let key = |it: &Reported| (it.finding.primary.place.start, it.finding.lint, it.finding.primary.place.end);
        let path = |it: &Reported| &paths[&it.finding.primary.place.file];
        let rest = |it: &Reported| (it.target, it.finding.related.len());
        (path(a), key(a))
            .cmp(&(path(b), key(b)))
            .then_with(|| b.finding.level.cmp(&a.finding.level))
            .then_with(|| a.finding.message.cmp(&b.finding.message))
            .then_with(|| rest(a).cmp(&rest(b)))
    });
    reported
        .dedup_by(|next, first| same(next.finding.primary.place, first.finding.primary.place) && next.finding.lint == first.finding.lint);
    reported
}

fn same(a: Place, b: Place) -> bool {
    a == b
}

fn read_suppressions(program: &Program, scope: &Scope) -> Suppressions {
    let mut suppressions = Suppressions::default();
    for (krate, origin, target) in selected(program) {
        let in_scope = files_in_scope(program, scope, krate);
        let commented = krate.files.iter().zip(0..).zip(in_scope).filter(|((file, _), wanted)| *wanted && !file.comments.is_empty());
        for ((file, index), _) in commented {
            let unchecked = if target.as_test { Vec::new() } else { unchecked_code(krate, file, index) };
            suppressions.read(file, &program.sources.get(file.source), origin, &unchecked);
        }
    }
    suppressions
}

/// The stretches of a file whose code is not checked: tests that were not asked for, and what name resolution left out.
fn unchecked_code(krate: &Crate, file: &File, index: u32) -> Vec<Range<u32>> {
    let is_checked = |id: ItemId| krate.by_item.get(&(index, id)).is_some_and(|def| !krate.defs[def.index as usize].test);
    let is_unchecked = |id: ItemId| match file.item(id).kind {
        ItemKind::Fn(_) | ItemKind::Const(..) | ItemKind::Static(..) | ItemKind::Impl(_) | ItemKind::Trait(_) => !is_checked(id),
        _ => false,
    };
    let inside = |module: ItemId| file.items().filter(move |(_, item)| item.parent == Parent::Item(module)).map(|(id, _)| id);
    let unchecked = file.items().filter(|(id, item)| match &item.kind {
        ItemKind::Mod(_) => inside(*id).any(is_unchecked) && !inside(*id).any(is_checked),
        _ => is_unchecked(*id),
    });
    unchecked.map(|(_, item)| item.span.start..item.span.end).collect()
}

/// The crates that findings are asked for in, with their package and target indices.
fn selected(program: &Program) -> impl Iterator<Item = (&Crate, (usize, usize), &Target)> {
    program.targets().iter().filter_map(|id| {
        let krate = program.krate(*id);
        let CrateKind::Target { package, target } = krate.kind else { return None };
        let (_, found) = program.target_of(*id)?;
        found.selected.then_some((krate, (package, target), found))
    })
}

fn files_in_scope(program: &Program, scope: &Scope, krate: &Crate) -> Vec<bool> {
    krate.files.iter().map(|file| scope.contains(&program.sources.get(file.source).path)).collect()
}
