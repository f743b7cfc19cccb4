#![source("opener 0.9.0")]

use std::ffi::OsStr;
use std::io;
use std::path::Path;
use std::process::ExitStatus;

#[blocks(process, millis, pedantic, why = "it starts another program")]
pub fn open<P>(path: P) -> Result<(), OpenError>
where
    P: AsRef<OsStr>;
#[blocks(process, millis, pedantic, why = "it starts another program")]
pub fn open_browser<P>(path: P) -> Result<(), OpenError>
where
    P: AsRef<OsStr>;
#[blocks(process, millis, pedantic, why = "it starts another program")]
pub fn reveal<P>(path: P) -> Result<(), OpenError>
where
    P: AsRef<Path>;

pub enum OpenError {
    Io(io::Error),
    Spawn { cmds: String, source: io::Error },
    ExitStatus { cmd: &'static str, status: ExitStatus, stderr: String },
}
