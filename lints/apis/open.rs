#![source("open 5.4.5")]

use std::ffi::OsStr;
use std::io;
use std::process::Command;
use std::thread::JoinHandle;
use std::time::Duration;

#[blocks(process, unbounded, tokio = "open::that_detached", why = "it waits for the launched program to exit")]
pub fn that(path: impl AsRef<OsStr>) -> io::Result<()>;
#[blocks(process, unbounded, tokio = "open::with_detached", why = "it waits for the launched program")]
pub fn with(path: impl AsRef<OsStr>, app: impl Into<String>) -> io::Result<()>;
pub fn commands(path: impl AsRef<OsStr>) -> Vec<Command>;
pub fn with_command(path: impl AsRef<OsStr>, app: impl Into<String>) -> Command;
pub fn that_in_background(path: impl AsRef<OsStr>) -> JoinHandle<io::Result<()>>;
pub fn with_in_background<T: AsRef<OsStr>>(path: T, app: impl Into<String>) -> JoinHandle<io::Result<()>>;
pub fn that_detached(path: impl AsRef<OsStr>) -> io::Result<()>;
pub fn that_detached_with_timeout(path: impl AsRef<OsStr>, timeout: Duration) -> io::Result<()>;
pub fn with_detached<T: AsRef<OsStr>>(path: T, app: impl Into<String>) -> io::Result<()>;
