//! The command line: what was typed (`args`), what it means (`options`), and where its results go (`output`, `reports`).
//!
//! Belongs here: arguments, streams, exit codes; the only floor that knows clap. Never: anything about code.

mod args;
mod beside;
mod manual;
mod options;
mod output;
mod progress;
mod reports;

use std::ffi::OsString;
use std::process::ExitCode;

use clap::{CommandFactory, FromArgMatches};

use args::{Cargo, Check, Command, Config, Dump, Table, Unblock};
use beside::Beside;
use output::{Output, Wrong};
use progress::Progress;
use reports::Reports;

use crate::emit;
use crate::engine;
use crate::lints::{self, Lint};

/// Runs the program with the process's arguments; the exit code is 0, 1 (findings at deny) or 2 (could not do all of the work).
pub fn main() -> ExitCode {
    let matches = Cargo::command().try_get_matches_from(arguments());
    let parsed = matches.and_then(|matches| Ok((Cargo::from_arg_matches(&matches)?, matches)));
    let (Cargo::Unblock(Unblock { command, check }), matches) = match parsed {
        Ok(parsed) => parsed,
        Err(error) => {
            // Help that was asked for is no error; what is left of a closed pipe is of no interest.
            let _ = error.print();
            return if error.use_stderr() { ExitCode::from(2) } else { ExitCode::SUCCESS };
        }
    };
    let output = Output::new(&check);
    let matches = matches.subcommand_matches("unblock").unwrap_or(&matches);
    let code = match command {
        Some(Command::Config(config)) => settings(config, matches.subcommand_matches("config").unwrap_or(matches), &output),
        Some(Command::Explain { lint }) => explain(&lint, &output),
        Some(Command::List { message_format }) => list(message_format == Table::Json, |_| true),
        Some(Command::Completions { shell }) => manual::completions(shell),
        Some(Command::Man) => manual::man(),
        None => run(&check, matches, &output),
    };
    match code {
        Ok(code) => ExitCode::from(code),
        Err(Wrong::Pipe) => ExitCode::SUCCESS,
        Err(Wrong::Lines(lines)) => {
            for line in &lines {
                output.error(line);
            }
            ExitCode::from(2)
        }
    }
}

/// The arguments with `unblock` in front, whether cargo put it there or not.
fn arguments() -> Vec<OsString> {
    let mut arguments: Vec<OsString> = std::env::args_os().collect();
    if arguments.is_empty() {
        arguments.push("cargo".into());
    }
    if arguments.get(1).is_none_or(|first| first != "unblock") {
        arguments.insert(1, "unblock".into());
    }
    arguments
}

fn explain(name: &str, output: &Output) -> Result<u8, Wrong> {
    let plain = name.strip_prefix("unblock::").unwrap_or(name).replace('-', "_");
    if lints::all().iter().any(|lint| lint.group.as_str() == plain) {
        return list(false, |lint| lint.group.as_str() == plain);
    }
    let lint = lints::find(&plain).ok_or_else(|| {
        let near = engine::suggestion(&plain, lints::all().iter().map(|lint| lint.name));
        Wrong::Lines(vec![format!("unknown lint `{name}`{near}; `cargo unblock list` prints all")])
    })?;
    Output::text(&emit::explain(lint, output.is_colored()))?;
    Ok(0)
}

fn list(json: bool, wanted: impl Fn(&Lint) -> bool) -> Result<u8, Wrong> {
    let lints: Vec<&Lint> = lints::all().iter().filter(|lint| wanted(lint)).collect();
    let text = emit::list(&lints, json).map_err(|error| Wrong::Lines(vec![error.to_string()]))?;
    Output::text(&text)?;
    Ok(0)
}

fn settings(config: Config, matches: &clap::ArgMatches, output: &Output) -> Result<u8, Wrong> {
    let words = |error: serde_json::Error| Wrong::Lines(vec![error.to_string()]);
    if config.schema {
        Output::text(&(serde_json::to_string_pretty(&engine::schema()).map_err(words)? + "\n"))?;
        return Ok(0);
    }
    let paths = config.file.iter().cloned().collect();
    let check = Check { paths, packages: config.packages, lints: config.lints, ..Check::default() };
    let options = options::options(&check, matches).map_err(|error| Wrong::Lines(vec![format!("{error:#}")]))?;
    let answer = engine::in_force(&options, config.file.as_deref()).map_err(|error| Wrong::Lines(error.lines()))?;
    Output::text(&emit::in_force(&answer, config.message_format == Table::Json).map_err(words)?)?;
    for note in &answer.notes {
        output.note(note);
    }
    for problem in &answer.problems {
        output.error(problem);
    }
    Ok(if answer.problems.is_empty() { 0 } else { 2 })
}

fn run(check: &Check, matches: &clap::ArgMatches, output: &Output) -> Result<u8, Wrong> {
    let reports = Reports::new(check)?;
    let options = options::options(check, matches).map_err(|error| Wrong::Lines(vec![format!("{error:#}")]))?;
    let mut beside = Beside::start(check, &options.load, output);
    // Cargo has a line of progress of its own.
    let progress = Progress::new(check.quiet || check.beside.with_check);
    let outcome = engine::run(&options, &|phase| progress.phase(phase));
    drop(progress);
    if outcome.is_err() || !beside::is_json(check) {
        beside.end(output)?;
    }
    let outcome = match outcome {
        Ok(outcome) => outcome,
        Err(error) => {
            if check.beside.with_check {
                Output::end(reports.printed, false)?;
            }
            return Err(Wrong::Lines(error.lines()));
        }
    };
    let unwritten = reports.write(&outcome);
    let written = match check.dump {
        Some(Dump::Calls) => Output::calls(&outcome),
        None => output.findings(&outcome, reports.printed).and_then(|()| {
            beside.end(output)?;
            Output::end(reports.printed, outcome.exit_code().max(beside.code()) == 0)
        }),
    };
    for problem in outcome.problems.iter().chain(&unwritten) {
        output.error(problem);
    }
    if check.verbose > 0 {
        for line in emit::checked(&outcome) {
            output.note(&line);
        }
    }
    if !check.quiet {
        for note in &outcome.notes {
            output.note(note);
        }
        for line in emit::baseline(&outcome).into_iter().chain(emit::helpers(&outcome)) {
            output.note(&line);
        }
        output.plain(&emit::summary(&outcome));
    }
    if check.timings {
        output.plain(emit::timings(&outcome).trim_end());
    }
    let reported = if unwritten.is_empty() { 0 } else { 2 };
    let code = outcome.exit_code().max(beside.code()).max(reported);
    // The process ends here: giving back the memory of a large workspace piece by piece would only take time.
    std::mem::forget(outcome);
    written.map(|()| code)
}
