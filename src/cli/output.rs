//! Where results go: findings to standard output, everything else to standard error.

use std::io::{self, BufWriter, ErrorKind, Write};

use anstream::{AutoStream, ColorChoice};
use anstyle::{AnsiColor, Style};

use super::args::{self, Check};
use super::reports;
use crate::emit;
use crate::engine::Outcome;
use crate::infer;

/// Why the program ends early.
#[derive(Debug)]
pub(super) enum Wrong {
    /// Nobody reads standard output any more: nothing to complain about.
    Pipe,
    /// Something to say, one line an error.
    Lines(Vec<String>),
}

/// The two streams of a run.
#[derive(Debug)]
pub(super) struct Output {
    color: ColorChoice,
}

impl Output {
    pub(super) fn new(check: &Check) -> Self {
        let color = match check.color {
            args::Color::Auto => ColorChoice::Auto,
            args::Color::Always => ColorChoice::Always,
            args::Color::Never => ColorChoice::Never,
        };
        Self { color }
    }

    /// Prints all findings.
    pub(super) fn findings(&self, outcome: &Outcome, format: emit::Format) -> Result<(), Wrong> {
        let stdout = io::stdout().lock();
        let choice = if self.color == ColorChoice::Auto { AutoStream::choice(&stdout) } else { self.color };
        let mut stream = BufWriter::new(AutoStream::new(stdout, choice));
        finish(reports::emit(outcome, format, choice != ColorChoice::Never, &mut stream))
    }

    /// Prints messages as they are, each when it comes.
    pub(super) fn messages(messages: impl Iterator<Item = String>) -> Result<(), Wrong> {
        let mut stdout = io::stdout().lock();
        messages
            .map(|line| stdout.write_all(line.as_bytes()).and_then(|()| stdout.flush()))
            .find_map(Result::err)
            .map_or(Ok(()), |error| finish(Err(error)))
    }

    /// Prints what ends all messages.
    pub(super) fn end(format: emit::Format, success: bool) -> Result<(), Wrong> {
        finish(emit::finish(format, success, &mut io::stdout().lock()))
    }

    /// Prints the target of every call, as `--dump calls` asks.
    pub(super) fn calls(outcome: &Outcome) -> Result<(), Wrong> {
        let Some(program) = &outcome.program else { return Ok(()) };
        let mut stdout = BufWriter::new(io::stdout().lock());
        finish(infer::dump::calls(program, &program.workspace().root, &mut stdout).and_then(|()| stdout.flush()))
    }

    /// Whether standard output takes colors.
    pub(super) fn is_colored(&self) -> bool {
        let choice = if self.color == ColorChoice::Auto { AutoStream::choice(&io::stdout()) } else { self.color };
        choice != ColorChoice::Never
    }

    /// Prints text as it is.
    pub(super) fn text(text: &str) -> Result<(), Wrong> {
        let mut stdout = io::stdout().lock();
        finish(stdout.write_all(text.as_bytes()).and_then(|()| stdout.flush()))
    }

    pub(super) fn error(&self, message: &str) {
        self.prefixed(AnsiColor::BrightRed.on_default().bold(), "error", message);
    }

    pub(super) fn note(&self, message: &str) {
        self.prefixed(AnsiColor::BrightGreen.on_default().bold(), "note", message);
    }

    pub(super) fn plain(&self, message: &str) {
        let mut stream = AutoStream::new(io::stderr().lock(), self.color);
        // There is nobody left to tell that standard error is closed.
        let _ = match message.split_once(": ").filter(|(word, _)| matches!(*word, "warning" | "error")) {
            Some((word, rest)) => {
                let color = if word == "error" { AnsiColor::BrightRed } else { AnsiColor::BrightYellow };
                let style = color.on_default().bold();
                writeln!(stream, "{style}{word}{style:#}: {rest}")
            }
            None => writeln!(stream, "{message}"),
        };
    }

    fn prefixed(&self, style: Style, word: &str, message: &str) {
        let mut stream = AutoStream::new(io::stderr().lock(), self.color);
        // As above.
        let _ = writeln!(stream, "{style}{word}{style:#}: {message}");
    }
}

fn finish(written: io::Result<()>) -> Result<(), Wrong> {
    match written {
        Ok(()) => Ok(()),
        Err(error) if error.kind() == ErrorKind::BrokenPipe => Err(Wrong::Pipe),
        Err(error) => Err(Wrong::Lines(vec![format!("findings cannot be printed: {error}")])),
    }
}
