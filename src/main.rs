//! The `cargo-unblock` binary; everything is in the library.

use std::process::ExitCode;

#[cfg(all(unix, not(target_env = "musl"), any(target_arch = "x86_64", target_arch = "aarch64")))]
#[global_allocator]
static ALLOCATOR: tikv_jemallocator::Jemalloc = tikv_jemallocator::Jemalloc;

fn main() -> ExitCode {
    cargo_unblock::cli::main()
}
