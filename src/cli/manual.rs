//! What a package of this program installs beside it: completions of shells and the manual page.

use clap::{Args, Command};
use clap_complete::Shell;

use super::args::Unblock;
use super::output::{Output, Wrong};

/// The program's own name, which cargo's `unblock` becomes.
const NAME: &str = "cargo-unblock";

/// Prints what `shell` reads to complete arguments.
pub(super) fn completions(shell: Shell) -> Result<u8, Wrong> {
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut command(), NAME, &mut script);
    Output::text(&String::from_utf8_lossy(&script)).map(|()| 0)
}

/// Prints the manual page, `cargo-unblock.1`, with a section for each subcommand.
pub(super) fn man() -> Result<u8, Wrong> {
    let page = page().map_err(|error| Wrong::Lines(vec![format!("the manual page cannot be made: {error}")]))?;
    Output::text(&String::from_utf8_lossy(&page)).map(|()| 0)
}

fn page() -> std::io::Result<Vec<u8>> {
    let command = command();
    let man = clap_mangen::Man::new(command).section("1").manual("Cargo").source(concat!("cargo-unblock ", env!("CARGO_PKG_VERSION")));
    let mut page = Vec::new();
    man.render(&mut page)?;
    page.extend_from_slice(EXIT_CODES.as_bytes());
    Ok(page)
}

const EXIT_CODES: &str = r#".SH "EXIT STATUS"
.TP
0
nothing at level deny
.TP
1
findings at level deny, or beside a baseline any; with \-\-with\-check also errors of cargo check
.TP
2
some of the work could not be done: wrong arguments, a file or manifest that cannot be read; beats 1
"#;

/// The arguments as `cargo-unblock` takes them.
fn command() -> Command {
    let program = Unblock::augment_args(Command::new(NAME)).args_conflicts_with_subcommands(true);
    program.version(env!("CARGO_PKG_VERSION")).about(env!("CARGO_PKG_DESCRIPTION"))
}
