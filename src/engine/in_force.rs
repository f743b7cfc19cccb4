//! `cargo unblock config`: which settings hold for a file or package, and where they come from.

use std::sync::Arc;

use camino::{Utf8Path, Utf8PathBuf};

use super::levels::At;
use super::prepare::{self, Prepared};
use super::{Cause, ConfigPlace, Options, RunError};
use crate::catalog::PathFact;
use crate::diagnostic::{Level, Tier, caught, silenced};
use crate::lints::{self, Lint};
use crate::resolve::Program;
use crate::text::Sources;
use crate::workspace::{self, LoadOptions, Loaded, TargetKind, Workspace};

/// The configuration that holds for a file, a package, or for a workspace as far as its packages do not differ.
#[derive(Debug)]
pub struct InForce {
    /// Absolute path of the workspace's root.
    pub root: Utf8PathBuf,
    /// The package's name; `None` where several are meant, or none.
    pub package: Option<String>,
    /// The file that was asked about.
    pub file: Option<FileInForce>,
    /// The files that were read, absolute.
    pub read: Vec<Utf8PathBuf>,
    /// All lints, in the order of `cargo unblock list`.
    pub lints: Vec<LintInForce>,
    /// All overrides: what each is for as written, where, and whether it is for the file or package that was asked about.
    pub overrides: Vec<(String, ConfigPlace, bool)>,
    /// Globs of files that are left out, each with its place; `None` for the command line.
    pub exclude: Vec<(String, Option<ConfigPlace>)>,
    /// The baseline, absolute.
    pub baseline: Option<Utf8PathBuf>,
    /// The user's declaration files, absolute.
    pub declarations: Vec<(Utf8PathBuf, ConfigPlace)>,
    /// What is said of functions and types by their paths.
    pub paths: Vec<(PathFact, ConfigPlace)>,
    /// Harmless remarks, one line each.
    pub notes: Vec<String>,
    /// What kept the workspace from being read whole.
    pub problems: Vec<String>,
}

/// The levels of a lint.
#[derive(Debug)]
pub struct LintInForce {
    /// The lint.
    pub lint: &'static Lint,
    /// Of its usual findings, and where it is set.
    pub level: (Level, Cause),
    /// Of its weaker ones.
    pub weaker: (Level, Cause),
}

/// What happens to a file.
#[derive(Debug)]
pub struct FileInForce {
    /// Its absolute path.
    pub path: Utf8PathBuf,
    /// The targets that it is part of: "the library", "the binary `x`".
    pub targets: Vec<String>,
    /// The glob that leaves it out, and where it stands; `None` for the command line.
    pub excluded: Option<(String, Option<ConfigPlace>)>,
}

/// What holds for a file (a path as typed), or for what the options select.
pub fn in_force(options: &Options, file: Option<&Utf8Path>) -> Result<InForce, RunError> {
    let file = file.map(|file| workspace::normalize(&options.load.start.join(file)));
    silenced(|| match caught(|| answer(options, file)) {
        Ok(result) => result,
        Err(what) => Err(RunError::Panic(what)),
    })
}

fn answer(options: &Options, file: Option<Utf8PathBuf>) -> Result<InForce, RunError> {
    let sources = Arc::new(Sources::with_overlay(options.overlay.iter().cloned()));
    let Prepared { workspace, levels, mut settings, catalog, mut notes, problems, .. } =
        Prepared::new(options, &sources, || load(options, file.as_deref(), &sources))?;
    let package = match &file {
        Some(file) => package_of(&workspace, file),
        None => only(workspace.packages.iter().zip(0..).filter(|(package, _)| package.selected).map(|(_, index)| index)),
    };
    let at = At { package, file: file.as_deref() };
    let lints = lints::all().iter().map(|lint| {
        let [level, weaker] = [Tier::Default, Tier::Pedantic].map(|tier| levels.of(lint, tier, at));
        LintInForce { lint, level, weaker }
    });
    let overrides = levels.overrides().iter().map(|it| (it.says.clone(), it.place.clone(), it.is_for(at)));
    let excluded = file.as_ref().and_then(|file| settings.exclude.iter().find(|it| it.files.contains(file)));
    let excluded = excluded.map(|it| (it.glob.clone(), it.place.clone()));
    let mut answer = InForce {
        root: workspace.root.clone(),
        package: package.and_then(|package| workspace.packages.get(package)).map(|package| package.name.clone()),
        file: None,
        read: std::mem::take(&mut settings.files),
        lints: lints.collect(),
        overrides: overrides.collect(),
        exclude: settings.exclude.iter().map(|it| (it.glob.clone(), it.place.clone())).collect(),
        baseline: settings.baseline.clone(),
        declarations: settings.apis.clone(),
        paths: settings.paths.iter().map(|it| (it.fact.clone(), it.place.clone())).collect(),
        notes: Vec::new(),
        problems,
    };
    let mut targets = Vec::new();
    // Sources are read only for what they decide.
    if !settings.paths.is_empty() || package.is_some() && file.is_some() {
        let pool = prepare::pool(options)?;
        let program = prepare::program(options, &pool, &sources, (workspace, catalog, &settings), &mut notes)?;
        targets = file.as_ref().map(|file| targets_of(&program, file)).unwrap_or_default();
    }
    answer.file = file.map(|path| FileInForce { path, targets, excluded });
    answer.notes = notes;
    Ok(answer)
}

/// The workspace around a file, with all targets of its package selected; or what the options select.
fn load(options: &Options, file: Option<&Utf8Path>, sources: &Sources) -> anyhow::Result<Loaded> {
    let Some(file) = file else { return workspace::load(&options.load) };
    if !sources.exists(file) {
        anyhow::bail!("`{file}`: no such file");
    }
    let Some(manifest) = workspace::nearest_manifest(file.parent().unwrap_or(file)) else {
        return workspace::from_paths(&[file.to_owned()], sources, &options.load);
    };
    let mut around = LoadOptions { start: options.load.start.clone(), manifest_path: Some(manifest), ..LoadOptions::default() };
    around.targets.all_targets = true;
    workspace::load(&around)
}

/// The package whose folder a file stands in; of several the innermost.
fn package_of(workspace: &Workspace, file: &Utf8Path) -> Option<usize> {
    let manifest = workspace::nearest_manifest(file.parent()?);
    let is_it = |manifest_path: &Utf8PathBuf| manifest.as_ref().map_or(file == manifest_path, |it| it == manifest_path);
    workspace.packages.iter().position(|package| is_it(&package.manifest_path))
}

/// The targets whose module trees a file is in.
fn targets_of(program: &Program, file: &Utf8Path) -> Vec<String> {
    let mut targets = Vec::new();
    for id in program.targets() {
        let Some((_, target)) = program.target_of(*id) else { continue };
        if program.krate(*id).files.iter().any(|it| program.sources.path(it.source) == file) {
            let kind = match target.kind {
                TargetKind::Lib => "the library".to_owned(),
                TargetKind::ProcMacro => "the procedural macro".to_owned(),
                TargetKind::Bin => format!("the binary `{}`", target.name),
                TargetKind::Example => format!("the example `{}`", target.name),
                TargetKind::Test => format!("the test `{}`", target.name),
                TargetKind::Bench => format!("the benchmark `{}`", target.name),
                TargetKind::BuildScript => "the build script".to_owned(),
            };
            targets.push(kind);
        }
    }
    targets
}

/// The element, if there is exactly one.
fn only<T>(mut all: impl Iterator<Item = T>) -> Option<T> {
    let first = all.next()?;
    all.next().is_none().then_some(first)
}
