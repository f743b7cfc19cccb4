//! What a run goes by before any source is read: the workspace, its configuration, the declarations.

use std::sync::Arc;

use camino::Utf8PathBuf;
use rayon::ThreadPool;

use super::config::{self, Exclude, Settings};
use super::levels::{Levels, Setting};
use super::selector::Selector;
use super::{Cause, Options, RunError};
use crate::catalog::{Catalog, DeclarationError};
use crate::diagnostic::caught;
use crate::resolve::{self, Program};
use crate::syntax::{STACK_BYTES, on_big_stack};
use crate::text::Sources;
use crate::workspace::{FileGlobs, Loaded, Workspace};

/// The workspace, and what is said of it.
#[derive(Debug)]
pub(super) struct Prepared {
    pub(super) workspace: Arc<Workspace>,
    /// Files and folders that findings are asked for in; empty for all.
    pub(super) focus: Vec<Utf8PathBuf>,
    pub(super) levels: Levels,
    /// The configuration without its levels.
    pub(super) settings: Settings,
    pub(super) catalog: Catalog,
    pub(super) notes: Vec<String>,
    pub(super) problems: Vec<String>,
}

impl Prepared {
    /// Loads a workspace and reads its configuration. What is declared of std is read while cargo is asked about the workspace.
    pub(super) fn new(options: &Options, sources: &Arc<Sources>, load: impl FnOnce() -> anyhow::Result<Loaded>) -> Result<Self, RunError> {
        let command_line = command_line(options)?;
        let embedded = || Catalog::embedded(Arc::clone(sources)).kept_in(options.cache.clone()).with_std();
        let (loaded, embedded) = side_by_side(load, embedded);
        let loaded = loaded.map_err(RunError::Load)?;
        let mut settings = config::read(&loaded.config, &loaded.workspace).map_err(RunError::Config)?;
        let has_sources = |name: &str| loaded.workspace.has_sources(name, options.dependency_sources);
        let catalog = catalog(embedded, &settings, has_sources)?;
        for glob in &options.exclude_paths {
            let files = FileGlobs::new(&loaded.workspace.root, [glob]).map_err(RunError::Load)?.also_outside();
            settings.exclude.push(Exclude { glob: glob.clone(), place: None, files });
        }
        let (overrides, packages) = (std::mem::take(&mut settings.overrides), std::mem::take(&mut settings.packages));
        let levels = Levels::new(command_line, overrides, std::mem::take(&mut settings.workspace), packages);
        let problems = loaded.troubles.iter().map(ToString::to_string).collect();
        Ok(Self { workspace: Arc::new(loaded.workspace), focus: loaded.focus, levels, settings, catalog, notes: loaded.notes, problems })
    }
}

/// The threads of a run.
pub(super) fn pool(options: &Options) -> Result<ThreadPool, RunError> {
    let pool = rayon::ThreadPoolBuilder::new().num_threads(options.threads.unwrap_or(0)).stack_size(STACK_BYTES).build();
    pool.map_err(|error| RunError::Load(error.into()))
}

/// Reads the sources, and looks up the paths of the configuration; what these lack goes to the notes.
pub(super) fn program(
    options: &Options,
    pool: &ThreadPool,
    sources: &Arc<Sources>,
    (workspace, catalog, settings): (Arc<Workspace>, Catalog, &Settings),
    notes: &mut Vec<String>,
) -> Result<Program, RunError> {
    let reading = resolve::Options { dependency_sources: options.dependency_sources, cache: options.cache.clone() };
    let program = caught(|| pool.install(|| Program::load(workspace, Arc::clone(sources), Arc::new(catalog), reading)));
    let program = program.map_err(RunError::Panic)?;
    let known = caught(|| pool.install(|| config::paths::check(&program, &settings.paths))).map_err(RunError::Panic)?;
    notes.extend(known.map_err(RunError::Config)?);
    Ok(program)
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
