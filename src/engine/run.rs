//! The phases of a run, one after the other.

use std::sync::Arc;
use std::time::{Duration, Instant};

use super::baseline::{Judged, Plan};
use super::check::{self, Scope};
use super::prepare::{self, Prepared};
use super::report::{Report, report};
use super::since::Changed;
use super::unchanged::{Answer, LastRun};
use super::{Options, Outcome, RunError};
use crate::diagnostic::{caught, silenced};
use crate::resolve::Program;
use crate::text::Sources;
use crate::workspace::{self, Changes, Loaded};

/// Does everything that the options ask for. `watch` hears the name of each phase as it begins. Errors are about the request itself; what goes wrong in single files is in the outcome.
pub fn run(options: &Options, watch: &dyn Fn(&'static str)) -> Result<Outcome, RunError> {
    silenced(|| match caught(|| phases(options, watch)) {
        Ok(result) => result,
        Err(what) => Err(RunError::Panic(what)),
    })
}

fn phases(options: &Options, watch: &dyn Fn(&'static str)) -> Result<Outcome, RunError> {
    let mut clock = Clock { watch, laps: Vec::new(), last: Instant::now() };
    clock.begin("workspace");
    let sources = Arc::new(Sources::with_overlay(options.overlay.iter().cloned()));
    let mut last = None;
    let mut prepared = Prepared::new(options, &sources, || {
        let loaded = load(options, &sources)?;
        last = LastRun::new(options, &loaded);
        Ok(loaded)
    })?;
    let baseline = Plan::new(options, prepared.settings.baseline.take())?;
    let changes = options.since.as_ref().map(|revision| Changes::since(&prepared.workspace.root, revision));
    let changes = changes.transpose().map_err(RunError::Load)?;
    let workspace = Arc::clone(&prepared.workspace);
    let (mut answer, sources, program) = if let Some((answer, sources)) = last.as_ref().and_then(LastRun::answer) {
        (answer, Arc::new(sources), None)
    } else {
        let (answer, program) = found_out(options, prepared, &sources, &mut clock)?;
        if let Some(last) = last {
            last.store(&answer, &sources, &workspace);
        }
        (answer, sources, Some(program))
    };
    let report = &mut answer.report;
    let baseline = baseline.carry_out(report, &workspace, &answer.judged)?;
    report.sort(&sources);
    if let (Some(changes), Some(revision), Some(program)) = (&changes, &options.since, &program) {
        let left_out = Changed::new(program, changes).keep(report);
        if left_out > 0 {
            answer.notes.push(format!("findings that have nothing to do with what changed since `{revision}`: {left_out}"));
        }
    }
    let timings = clock.end();
    let Answer { report: Report { findings, silenced, .. }, size, mut notes, problems, complete, .. } = answer;
    if size.files == 0 {
        notes.push("there is no Rust file to check".to_owned());
    }
    Ok(Outcome { sources, program, workspace: Some(workspace), findings, silenced, baseline, notes, problems, complete, size, timings })
}

/// Reads and checks everything.
fn found_out(options: &Options, prepared: Prepared, sources: &Arc<Sources>, clock: &mut Clock<'_>) -> Result<(Answer, Program), RunError> {
    let Prepared { workspace, focus, levels, mut settings, catalog, mut notes, mut problems } = prepared;
    let scope = Scope { focus, exclude: std::mem::take(&mut settings.exclude) };
    clock.begin("load");
    let pool = prepare::pool(options)?;
    let program = prepare::program(options, &pool, sources, (workspace, catalog, &settings), &mut notes)?;
    clock.begin("check");
    let checked = caught(|| pool.install(|| check::check(&program, &scope))).map_err(RunError::Panic)?;
    clock.begin("report");
    let size = check::size(&program, &scope);
    problems.extend(check::unreached(&program, &scope));
    let complete = checked.complete;
    let report = report(&program, &scope, &levels, checked);
    let judged = Judged::new(&program, &scope, complete);
    Ok((Answer { report, judged, size, notes, problems, complete }, program))
}

fn load(options: &Options, sources: &Sources) -> anyhow::Result<Loaded> {
    if options.paths.is_empty() { workspace::load(&options.load) } else { workspace::from_paths(&options.paths, sources, &options.load) }
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
