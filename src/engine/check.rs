//! All bodies of the selected targets under all lints.

use camino::{Utf8Path, Utf8PathBuf};
use rustc_hash::{FxHashMap, FxHashSet};

use super::config::Exclude;
use super::{Size, trouble};
use crate::diagnostic::Finding;
use crate::lints;
use crate::resolve::{Crate, CrateId, CrateKind, DefId, DefKind, LoadTrouble, LoadTroubleKind, Program};
use crate::workspace::{Target, TargetKind};

/// Which files findings are asked for in.
#[derive(Debug)]
pub(super) struct Scope {
    /// Absolute paths of files and folders; empty for all.
    pub(super) focus: Vec<Utf8PathBuf>,
    /// Files that are left out.
    pub(super) exclude: Vec<Exclude>,
}

impl Scope {
    fn contains(&self, path: &Utf8Path) -> bool {
        self.is_asked_for(path) && !self.is_left_out(path)
    }

    fn is_asked_for(&self, path: &Utf8Path) -> bool {
        self.focus.is_empty() || self.focus.iter().any(|focus| path.starts_with(focus))
    }

    /// Whether a glob leaves a file out.
    pub(super) fn is_left_out(&self, path: &Utf8Path) -> bool {
        self.exclude.iter().any(|it| it.files.contains(path))
    }

    /// Whether trouble is to be reported: its file, or the file that names it, is asked for, and neither is left out.
    fn concerns(&self, program: &Program, trouble: &LoadTrouble) -> bool {
        let names_it = trouble.place.map(|place| program.sources.get(place.file));
        let paths = || names_it.iter().map(|source| &source.path).chain([&trouble.path]);
        paths().any(|path| self.is_asked_for(path)) && !paths().any(|path| self.is_left_out(path))
    }
}

/// What checking gave, at no level yet.
#[derive(Debug, Default)]
pub(super) struct Checked {
    pub(super) findings: Vec<Found>,
    /// Whether every file of the scope was read and every body checked.
    pub(super) complete: bool,
}

/// One finding.
#[derive(Debug)]
pub(super) struct Found {
    pub(super) finding: Finding,
    /// The package and target.
    pub(super) origin: Option<(usize, usize)>,
    /// The body that it is in; `None` where it is about a file.
    pub(super) owner: Option<DefId>,
}

impl Found {
    fn in_file(finding: Finding, origin: (usize, usize)) -> Self {
        Self { finding, origin: Some(origin), owner: None }
    }
}

/// Checks all bodies. Wants to run in a pool whose threads have big stacks.
pub(super) fn check(program: &Program, scope: &Scope) -> Checked {
    let mut checked = Checked { findings: Vec::new(), complete: true };
    for (krate, origin, _) in selected(program) {
        let in_scope = files_in_scope(program, scope, krate);
        for (file, _) in krate.files.iter().zip(in_scope).filter(|(_, wanted)| *wanted) {
            let findings = trouble::of_file(file);
            checked.complete &= findings.is_empty();
            checked.findings.extend(findings.into_iter().map(|finding| Found::in_file(finding, origin)));
        }
        let package = program.target_of(krate.id).map(|(package, _)| package);
        let has_build_script = package.is_some_and(|it| it.targets.iter().any(|target| target.kind == TargetKind::BuildScript));
        for met in krate.troubles.iter().filter(|met| scope.concerns(program, met)) {
            let finding = trouble::of_load(&program.workspace().root, &program.sources, met, has_build_script);
            checked.complete &= finding.lint == "missing_module";
            checked.findings.push(Found::in_file(finding, origin));
        }
    }
    let wanted: FxHashMap<CrateId, Vec<bool>> =
        selected(program).map(|(krate, ..)| (krate.id, files_in_scope(program, scope, krate))).collect();
    let is_wanted = |owner: DefId| wanted.get(&owner.krate).is_some_and(|files| files[program.def(owner).file as usize]);
    let result = lints::check(program, &owners(program), &is_wanted);
    let in_body = |finding, owner: DefId| {
        let origin = match program.krate(owner.krate).kind {
            CrateKind::Target { package, target } => Some((package, target)),
            CrateKind::Declared | CrateKind::Dependency => None,
        };
        Found { finding, origin, owner: Some(owner) }
    };
    for (owner, what) in result.panics {
        let (file, item) = (program.file(owner), program.item(owner));
        checked.findings.push(in_body(trouble::panicked(program.place(file, item.name_span), &what), owner));
        checked.complete = false;
    }
    checked.findings.extend(result.findings.into_iter().map(|(owner, finding)| in_body(finding, owner)));
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
    let missed = scope.focus.iter().filter(|focus| !reached(focus) && !scope.is_left_out(focus));
    missed
        .map(|path| format!("{path}: not checked: no target of its package leads here; add it with `mod`, or select its target"))
        .collect()
}

/// The crates that findings are asked for in, with their package and target indices.
pub(super) fn selected(program: &Program) -> impl Iterator<Item = (&Crate, (usize, usize), &Target)> {
    program.targets().iter().filter_map(|id| {
        let krate = program.krate(*id);
        let CrateKind::Target { package, target } = krate.kind else { return None };
        let (_, found) = program.target_of(*id)?;
        found.selected.then_some((krate, (package, target), found))
    })
}

pub(super) fn files_in_scope(program: &Program, scope: &Scope, krate: &Crate) -> Vec<bool> {
    krate.files.iter().map(|file| scope.contains(&program.sources.get(file.source).path)).collect()
}
