//! `cargo check` beside this program's own run, for editors that have one check command.

use std::io::{BufRead, BufReader};
use std::process::{Child, ChildStdout, Command, Stdio};

use super::{LoadOptions, TargetSelection};

/// A `cargo check` that runs. It is killed where nobody waits for it.
#[derive(Debug)]
pub struct CargoCheck {
    child: Child,
    /// Its messages, where they were asked for.
    stdout: Option<BufReader<ChildStdout>>,
}

impl CargoCheck {
    /// Starts it for the same packages and targets; `more` follows these arguments. With `json` its messages come through
    /// [`Self::message`]; otherwise it prints what it has to say itself. The error is one line.
    pub fn start(load: &LoadOptions, more: &[String], json: bool) -> Result<Self, String> {
        let program = std::env::var_os("CARGO").filter(|cargo| !cargo.is_empty()).unwrap_or_else(|| "cargo".into());
        let mut command = Command::new(&program);
        command.arg("check").args(arguments(load)).current_dir(&load.start).stdin(Stdio::null());
        if json {
            command.arg("--message-format=json").stdout(Stdio::piped());
        }
        let started = command.args(more).spawn();
        let mut child = started.map_err(|error| format!("cargo check could not be started: `{}`: {error}", program.display()))?;
        let stdout = child.stdout.take().map(BufReader::new);
        Ok(Self { child, stdout })
    }

    /// The next of its messages with its line end, without the one that it has finished; `None` at the end.
    pub fn message(&mut self) -> Option<String> {
        let stdout = self.stdout.as_mut()?;
        loop {
            let mut line = Vec::new();
            stdout.read_until(b'\n', &mut line).ok().filter(|&read| read > 0)?;
            let line = String::from_utf8_lossy(&line);
            if !line.starts_with("{\"reason\":\"build-finished\"") {
                return Some(line.into_owned());
            }
        }
    }

    /// Waits for its end: whether it found no error. The error is one line.
    pub fn succeeded(mut self) -> Result<bool, String> {
        let status = self.child.wait().map_err(|error| format!("cargo check could not be waited for: {error}"))?;
        match status.code() {
            Some(code) => Ok(code == 0),
            None => Err(format!("cargo check did not come to its end: {status}")),
        }
    }
}

impl Drop for CargoCheck {
    fn drop(&mut self) {
        // One that has ended cannot be killed.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// The selection in the words of cargo.
fn arguments(load: &LoadOptions) -> Vec<String> {
    let LoadOptions { start: _, manifest_path, packages, workspace, exclude, targets } = load;
    let TargetSelection { lib, bins, bin, examples, example, tests, test, benches, bench, all_targets } = targets;
    let switches = [
        (*workspace, "--workspace"),
        (*lib, "--lib"),
        (*bins, "--bins"),
        (*examples, "--examples"),
        (*tests, "--tests"),
        (*benches, "--benches"),
        (*all_targets, "--all-targets"),
    ];
    let manifest_path: Vec<String> = manifest_path.iter().map(ToString::to_string).collect();
    let lists = [
        ("--manifest-path", &manifest_path),
        ("--package", packages),
        ("--exclude", exclude),
        ("--bin", bin),
        ("--example", example),
        ("--test", test),
        ("--bench", bench),
    ];
    let switches = switches.into_iter().filter(|(is_on, _)| *is_on).map(|(_, name)| name.to_owned());
    let values = lists.into_iter().flat_map(|(name, values)| values.iter().map(move |value| format!("{name}={value}")));
    switches.chain(values).collect()
}
