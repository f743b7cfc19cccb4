//! The `cargo-unblock` binary; everything is in the library.

use std::process::ExitCode;

fn main() -> ExitCode {
    cargo_unblock::cli::main()
}
