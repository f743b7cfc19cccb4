//! The phases of a run, one after the other.

use std::sync::Arc;
use std::time::{Duration, Instant};

use super::baseline::{Judged, Plan};
use super::check::{self, Scope};
use super::config::{self, Exclude, Settings};
use super::levels::{Levels, Setting};
use super::report::{Report, report};
use super::selector::Selector;
use super::since::Changed;
use super::{Cause, Options, Outcome, RunError};
use crate::catalog::{Catalog, DeclarationError};
use crate::diagnostic::{caught, silenced};
use crate::resolve::{self, Program};
use crate::syntax::{STACK_BYTES, on_big_stack};
use crate::text::Sources;
use crate::workspace::{self, Changes, FileGlobs, Loaded};

/// Does everything that the options ask for. `watch` hears the name of each phase as it begins. Errors are about the request itself; what goes wrong in single files is in the outcome.
pub fn run(options: &Options, watch: &dyn Fn(&'static str)) -> Result<Outcome, RunError> {
    let command_line = command_line(options)?;
    silenced(|| match caught(|| phases(options, command_line, watch)) {
        Ok(result) => result,
        Err(what) => Err(RunError::Panic(what)),
    })
}

fn phases(options: &Options, command_line: Vec<Setting>, watch: &dyn Fn(&'static str)) -> Result<Outcome, RunError> {
    let mut clock = Clock { watch, laps: Vec::new(), last: Instant::now() };
    clock.begin("workspace");
    let sources = Arc::new(Sources::with_overlay(options.overlay.iter().cloned()));
    let (loaded, embedded) =
        side_by_side(|| load(options, &sources), || Catalog::embedded(Arc::clone(&sources)).kept_in(options.cache.clone()).with_std());
    let loaded = loaded.map_err(RunError::Load)?;
    let mut settings = config::read(&loaded.config, &loaded.workspace).map_err(RunError::Config)?;
    let has_sources = |name: &str| loaded.workspace.has_sources(name, options.dependency_sources);
    let catalog = catalog(embedded, &settings, has_sources)?;
    let root = &loaded.workspace.root;
    for glob in &options.exclude_paths {
        let files = FileGlobs::new(root, [glob]).map_err(RunError::Load)?.also_outside();
        settings.exclude.push(Exclude { glob: glob.clone(), place: None, files });
    }
    let scope = Scope { focus: loaded.focus, exclude: settings.exclude };
    let levels = Levels::new(command_line, settings.overrides, settings.workspace, settings.packages);
    let baseline = Plan::new(options, settings.baseline)?;
    let changes = options.since.as_ref().map(|revision| Changes::since(root, revision)).transpose().map_err(RunError::Load)?;
    let mut notes = loaded.notes;
    let mut problems: Vec<String> = loaded.troubles.iter().map(ToString::to_string).collect();
    clock.begin("load");

    let pool = rayon::ThreadPoolBuilder::new().num_threads(options.threads.unwrap_or(0)).stack_size(STACK_BYTES).build();
    let pool = pool.map_err(|error| RunError::Load(error.into()))?;
    let workspace = loaded.workspace;
    let reading = resolve::Options { dependency_sources: options.dependency_sources, cache: options.cache.clone() };
    let program = caught(|| pool.install(|| Program::load(workspace, Arc::clone(&sources), Arc::new(catalog), reading)));
    let program = program.map_err(RunError::Panic)?;
    let known = caught(|| pool.install(|| config::paths::check(&program, &settings.paths))).map_err(RunError::Panic)?;
    notes.extend(known.map_err(RunError::Config)?);
    clock.begin("check");
    let checked = caught(|| pool.install(|| check::check(&program, &scope))).map_err(RunError::Panic)?;
    clock.begin("report");
    let size = check::size(&program, &scope);
    problems.extend(check::unreached(&program, &scope));
    let complete = checked.complete;
    let mut report = report(&program, &scope, &levels, checked);
    let judged = Judged::new(&program, &scope, complete);
    let baseline = baseline.carry_out(&mut report, program.workspace(), &judged)?;
    report.sort(&program);
    if let (Some(changes), Some(revision)) = (&changes, &options.since) {
        let left_out = Changed::new(&program, changes).keep(&mut report);
        if left_out > 0 {
            notes.push(format!("findings that have nothing to do with what changed since `{revision}`: {left_out}"));
        }
    }
    let timings = clock.end();
    if size.files == 0 {
        notes.push("there is no Rust file to check".to_owned());
    }
    let Report { findings, silenced, .. } = report;
    Ok(Outcome { sources, program: Some(program), findings, silenced, baseline, notes, problems, complete, size, timings })
}

fn command_line(options: &Options) -> Result<Vec<Setting>, RunError> {
    let mut errors = Vec::new();
    let mut settings = Vec::new();
    for flag in &options.levels {
        match Selector::parse(&flag.name) {
            Ok(selector) => settings.push(Setting { selector, level: flag.level, cause: Cause::CommandLine(flag.option.clone()) }),
            Err(message) => errors.push(format!("{message} (in `{}`); `cargo unblock list` prints all", flag.option)),
        }
    }
    if errors.is_empty() { Ok(settings) } else { Err(RunError::Levels(errors)) }
}

/// Does both: what is declared of std is read while cargo is asked about the workspace.
fn side_by_side<A, B: Send>(first: impl FnOnce() -> A, second: impl FnOnce() -> B + Send) -> (A, B) {
    std::thread::scope(|scope| {
        let second = scope.spawn(|| on_big_stack(second));
        let first = first();
        match second.join() {
            Ok(second) => (first, second),
            Err(panic) => std::panic::resume_unwind(panic),
        }
    })
}

fn load(options: &Options, sources: &Sources) -> anyhow::Result<Loaded> {
    if options.paths.is_empty() { workspace::load(&options.load) } else { workspace::from_paths(&options.paths, sources, &options.load) }
}

/// The embedded declarations and the user's. All mistakes are returned together.
fn catalog(mut catalog: Catalog, settings: &Settings, has_sources: impl Fn(&str) -> bool) -> Result<Catalog, RunError> {
    let mut errors: Vec<DeclarationError> = Vec::new();
    for (path, named) in &settings.apis {
        match catalog.add_file(path) {
            Ok(krate) => errors.extend(catalog.declared(krate).into_iter().flat_map(|declared| declared.errors.iter().cloned())),
            // What is wrong with the file itself stands at its own lines; a file that is not there, where it is named.
            Err(error) if error.line == 0 => {
                errors.push(DeclarationError { path: named.path.clone(), line: named.line, ..error });
            }
            Err(error) => errors.push(error),
        }
    }
    catalog.add_paths(settings.paths.iter().map(|it| it.fact.clone()));
    catalog.declare_paths(has_sources);
    if errors.is_empty() { Ok(catalog) } else { Err(RunError::Declarations(errors)) }
}

/// Times of phases.
struct Clock<'w> {
    watch: &'w dyn Fn(&'static str),
    laps: Vec<(&'static str, Duration)>,
    last: Instant,
}

impl Clock<'_> {
    fn begin(&mut self, phase: &'static str) {
        self.lap();
        self.laps.push((phase, Duration::ZERO));
        (self.watch)(phase);
    }

    fn end(mut self) -> Vec<(&'static str, Duration)> {
        self.lap();
        self.laps
    }

    fn lap(&mut self) {
        let now = Instant::now();
        if let Some((_, time)) = self.laps.last_mut() {
            *time = now - self.last;
        }
        self.last = now;
    }
}
