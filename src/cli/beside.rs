//! `cargo check` beside the run, where it was asked for.

use super::args::{self, Check};
use super::output::{Output, Wrong};
use crate::workspace::{CargoCheck, LoadOptions};

/// A `cargo check` that runs, or what came of it.
pub(super) struct Beside {
    running: Option<CargoCheck>,
    code: u8,
}

impl Beside {
    /// Starts it if `--with-check` says so.
    pub(super) fn start(check: &Check, load: &LoadOptions, output: &Output) -> Self {
        let mut beside = Self { running: None, code: 0 };
        if check.beside.with_check {
            match CargoCheck::start(load, &arguments(check), is_json(check)) {
                Ok(running) => beside.running = Some(running),
                Err(line) => beside.failed(output, &line),
            }
        }
        beside
    }

    /// Prints its messages, and waits for its end.
    pub(super) fn end(&mut self, output: &Output) -> Result<(), Wrong> {
        let Some(mut running) = self.running.take() else { return Ok(()) };
        Output::messages(std::iter::from_fn(|| running.message()))?;
        match running.succeeded() {
            Ok(succeeded) => self.code = self.code.max(u8::from(!succeeded)),
            Err(line) => self.failed(output, &line),
        }
        Ok(())
    }

    /// Its part of the exit code: 0, 1 where it found errors, 2 where it could not be run.
    pub(super) const fn code(&self) -> u8 {
        self.code
    }

    fn failed(&mut self, output: &Output, line: &str) {
        output.error(line);
        self.code = 2;
    }
}

/// Whether messages are asked for as JSON: findings are there first. What cargo prints itself for people comes before them instead.
pub(super) fn is_json(check: &Check) -> bool {
    check.message_format == args::Format::Json
}

fn arguments(check: &Check) -> Vec<String> {
    let color = match check.color {
        args::Color::Auto => None,
        args::Color::Always => Some("--color=always"),
        args::Color::Never => Some("--color=never"),
    };
    let own = color.into_iter().chain(check.quiet.then_some("--quiet")).map(str::to_owned);
    own.chain(check.beside.cargo_arguments.iter().cloned()).collect()
}
