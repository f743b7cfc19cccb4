//! A forked process has one thread and no executor: an arm for it that never returns stalls nobody.

use nix::unistd::{ForkResult, fork};
use std::process::exit;

fn run(path: &str) -> std::io::Result<()> {
    std::fs::read(path).map(drop)
}

async fn start(path: &str) -> Result<i32, std::io::Error> {
    match unsafe { fork() }.map_err(std::io::Error::from)? {
        ForkResult::Parent { child } => Ok(child.as_raw()),
        ForkResult::Child => match run(path) {
            Ok(()) => exit(0),
            Err(_) => exit(1),
        },
    }
}

async fn by_the_parent(path: &str) -> Result<i32, std::io::Error> {
    match unsafe { fork() }? {
        ForkResult::Parent { child } => {
            run(path)?; //~ blocking_fs
            Ok(child.as_raw())
        }
        ForkResult::Child => exit(0),
    }
}

async fn goes_on(path: &str) -> Result<i32, std::io::Error> {
    match unsafe { fork() }? {
        ForkResult::Parent { child } => Ok(child.as_raw()),
        ForkResult::Child => {
            run(path)?; //~ blocking_fs
            Ok(0)
        }
    }
}
