//! What can be typed.

use std::str::FromStr;

use camino::Utf8PathBuf;
use clap::{ArgAction, Args, Parser, Subcommand, ValueEnum};

/// `cargo unblock ..`: cargo hands its plugins their own name as the first argument.
#[derive(Parser, Debug)]
#[command(name = "cargo", bin_name = "cargo", styles = clap_cargo::style::CLAP_STYLING, disable_help_subcommand = true)]
pub(super) enum Cargo {
    /// Find code that stalls an async runtime, loses work or deadlocks it
    #[command(version, args_conflicts_with_subcommands = true, subcommand_negates_reqs = true)]
    Unblock(Unblock),
}

#[derive(Args, Debug)]
pub(super) struct Unblock {
    #[command(subcommand)]
    pub(super) command: Option<Command>,
    #[command(flatten)]
    pub(super) check: Check,
}

#[derive(Subcommand, Debug)]
pub(super) enum Command {
    /// Describe a lint, or list the lints of a group
    Explain {
        /// Its name, or a group's
        #[arg(value_name = "LINT")]
        lint: String,
    },
    /// Print which settings are in force, and where they come from
    Config(Config),
    /// Print a script that completes arguments of `cargo-unblock`
    Completions {
        /// The shell that reads it
        #[arg(value_name = "SHELL")]
        shell: clap_complete::Shell,
    },
    /// Print the manual page
    Man,
    /// List all lints with their groups and levels
    List {
        /// How they are printed; `json` prints one object a line
        #[arg(long, value_name = "FORMAT", default_value = "human")]
        message_format: Table,
    },
}

#[derive(Args, Debug)]
pub(super) struct Config {
    /// The file to ask about, instead of a package
    #[arg(value_name = "FILE")]
    pub(super) file: Option<Utf8PathBuf>,
    /// Print the JSON schema of `unblock.toml` instead, for editors
    #[arg(long, exclusive = true)]
    pub(super) schema: bool,
    #[command(flatten)]
    pub(super) lints: Levels,
    #[command(flatten)]
    pub(super) packages: Packages,
    /// How it is printed; `json` is one object
    #[arg(long, value_name = "FORMAT", default_value = "human")]
    pub(super) message_format: Table,
}

#[derive(Args, Debug, Default)]
pub(super) struct Check {
    /// Files and folders to check instead of the workspace; `-` is standard input
    #[arg(value_name = "PATH")]
    pub(super) paths: Vec<Utf8PathBuf>,
    /// The path that standard input stands for
    #[arg(long, value_name = "PATH")]
    pub(super) stdin_filename: Option<Utf8PathBuf>,
    /// Leave out files that match
    #[arg(long, value_name = "GLOB")]
    pub(super) exclude_path: Vec<String>,
    /// Do not read the signatures of dependencies from their sources
    #[arg(long)]
    pub(super) no_dependency_sources: bool,
    #[command(flatten)]
    pub(super) beside: Beside,

    #[command(flatten)]
    pub(super) lints: Levels,
    #[command(flatten)]
    pub(super) adoption: Adoption,
    #[command(flatten)]
    pub(super) packages: Packages,
    #[command(flatten)]
    pub(super) targets: Targets,

    /// How findings are printed: as pictures, one line each, as cargo's JSON messages, or as a report for CI
    #[arg(long, value_name = "FORMAT", default_value = "human", help_heading = "Output")]
    pub(super) message_format: Format,
    /// Also write findings to a file, `sarif=out.sarif`; `-` prints them instead of pictures
    #[arg(long, value_name = "FORMAT=FILE", help_heading = "Output")]
    pub(super) output: Vec<Report>,
    /// When to use colors
    #[arg(long, value_name = "WHEN", default_value = "auto", help_heading = "Output")]
    pub(super) color: Color,
    /// Say which targets are checked
    #[arg(short, long, action = ArgAction::Count, help_heading = "Output")]
    pub(super) verbose: u8,
    /// Print findings and errors only
    #[arg(short, long, conflicts_with = "verbose", help_heading = "Output")]
    pub(super) quiet: bool,
    /// Print how long each phase took
    #[arg(long, help_heading = "Output")]
    pub(super) timings: bool,
    /// How many threads to use; by default one a processor
    #[arg(long, value_name = "N", help_heading = "Output", value_parser = clap::value_parser!(u16).range(1..=1024))]
    pub(super) threads: Option<u16>,
    /// Print what was inferred instead of findings
    #[arg(long, value_name = "WHAT", hide = true)]
    pub(super) dump: Option<Dump>,
}

#[derive(Args, Debug, Default)]
pub(super) struct Beside {
    /// Run `cargo check` too, for the same packages and targets, and print its messages among the findings
    #[arg(long, conflicts_with_all = ["paths", "write_baseline"])]
    pub(super) with_check: bool,
    /// What else `cargo check` is given where --with-check runs it, `--all-features` say
    #[arg(value_name = "CARGO ARGUMENT", last = true, requires = "with_check")]
    pub(super) cargo_arguments: Vec<String>,
}

#[derive(Args, Debug, Default)]
#[command(next_help_heading = "Lint levels")]
pub(super) struct Levels {
    /// Do not report a lint or group
    #[arg(short = 'A', long, value_name = "LINT")]
    pub(super) allow: Vec<String>,
    /// Report a lint or group, its weaker findings too
    #[arg(short = 'W', long, value_name = "LINT")]
    pub(super) warn: Vec<String>,
    /// Report a lint or group, and exit with 1 if there is a finding
    #[arg(short = 'D', long, value_name = "LINT")]
    pub(super) deny: Vec<String>,
    /// As deny, and nothing can lower it
    #[arg(long, value_name = "LINT")]
    pub(super) forbid: Vec<String>,
}

#[derive(Args, Debug, Default)]
#[command(next_help_heading = "What is new")]
pub(super) struct Adoption {
    /// Write all findings to a file, to live with them for now
    #[arg(long, value_name = "FILE", conflicts_with_all = ["baseline", "no_baseline", "prune", "since"])]
    pub(super) write_baseline: Option<Utf8PathBuf>,
    /// Report only what this file does not know, and exit with 1 if there is any
    #[arg(long, value_name = "FILE")]
    pub(super) baseline: Option<Utf8PathBuf>,
    /// Report what the configured baseline knows, too
    #[arg(long, conflicts_with_all = ["baseline", "prune"])]
    pub(super) no_baseline: bool,
    /// Take what is gone out of the baseline
    #[arg(long)]
    pub(super) prune: bool,
    /// Report only what is in, or reached from, code that changed since a git revision
    #[arg(long, value_name = "REV")]
    pub(super) since: Option<String>,
}

#[derive(Args, Debug, Default)]
#[command(next_help_heading = "Package selection")]
pub(super) struct Packages {
    #[command(flatten)]
    pub(super) workspace: clap_cargo::Workspace,
    #[command(flatten)]
    pub(super) manifest: clap_cargo::Manifest,
}

#[derive(Args, Debug, Default)]
#[command(next_help_heading = "Target selection")]
#[expect(clippy::struct_excessive_bools, reason = "cargo's switches, one each")]
pub(super) struct Targets {
    /// Check only the library
    #[arg(long)]
    pub(super) lib: bool,
    /// Check all binaries
    #[arg(long)]
    pub(super) bins: bool,
    /// Check only this binary
    #[arg(long, value_name = "NAME")]
    pub(super) bin: Vec<String>,
    /// Check all examples
    #[arg(long)]
    pub(super) examples: bool,
    /// Check only this example
    #[arg(long, value_name = "NAME")]
    pub(super) example: Vec<String>,
    /// Check all test code: of the library, the binaries and the test targets
    #[arg(long)]
    pub(super) tests: bool,
    /// Check only this test target
    #[arg(long, value_name = "NAME")]
    pub(super) test: Vec<String>,
    /// Check all benchmarks
    #[arg(long)]
    pub(super) benches: bool,
    /// Check only this benchmark
    #[arg(long, value_name = "NAME")]
    pub(super) bench: Vec<String>,
    /// Check everything
    #[arg(long = "all-targets", id = "all-targets")]
    pub(super) every: bool,
}

#[derive(ValueEnum, Clone, Copy, PartialEq, Eq, Debug, Default)]
pub(super) enum Format {
    #[default]
    Human,
    Short,
    Json,
    Sarif,
    Github,
    Gitlab,
    Junit,
}

/// One `--output`.
#[derive(Clone, Debug)]
pub(super) struct Report {
    pub(super) format: Format,
    pub(super) file: Utf8PathBuf,
}

impl FromStr for Report {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let known = || Format::value_variants().iter().filter_map(ValueEnum::to_possible_value);
        let names = || known().map(|value| value.get_name().to_owned()).collect::<Vec<_>>().join(", ");
        let (name, file) = text.split_once('=').ok_or_else(|| format!("expected FORMAT=FILE, where FORMAT is one of {}", names()))?;
        let format = Format::from_str(name, false).map_err(|_| format!("`{name}` is not one of {}", names()))?;
        if file.is_empty() {
            return Err(format!("no file is named after `{name}=`"));
        }
        Ok(Self { format, file: file.into() })
    }
}

#[derive(ValueEnum, Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Table {
    Human,
    Json,
}

#[derive(ValueEnum, Clone, Copy, PartialEq, Eq, Debug, Default)]
pub(super) enum Color {
    #[default]
    Auto,
    Always,
    Never,
}

#[derive(ValueEnum, Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Dump {
    /// The target of each call, one a line
    Calls,
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    #[test]
    fn arguments_are_consistent() {
        super::Cargo::command().debug_assert();
    }
}
