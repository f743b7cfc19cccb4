#![source("duct 1.1.2")]

use crate::unix::HandleExt;
use std::ffi::{OsStr, OsString};
use std::io;
use std::io::prelude::Read;
use std::os::fd::IntoRawFd as IntoRawFdOrHandle;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::time::{Duration, Instant};

pub fn cmd<T, U>(program: T, args: U) -> Expression
where
    T: IntoExecutablePath,
    U: IntoIterator,
    U::Item: Into<OsString>;

#[derive(Clone)]
pub struct Expression {}
impl Expression {
    #[blocks(process, unbounded, tokio = "tokio::process::Command::output", smol = "smol::process::Command::output", why = "it waits for the pipeline")]
    pub fn run(&self) -> io::Result<Output>;
    #[blocks(process, unbounded, tokio = "tokio::process::Command::output", smol = "smol::process::Command::output", why = "it waits for the pipeline")]
    pub fn read(&self) -> io::Result<String>;
    pub fn start(&self) -> io::Result<Handle>;
    pub fn reader(&self) -> io::Result<ReaderHandle>;
    pub fn pipe<T: Into<Expression>>(&self, right: T) -> Expression;
    pub fn stdin_bytes<T: Into<Vec<u8>>>(&self, bytes: T) -> Expression;
    pub fn stdin_path<T: Into<PathBuf>>(&self, path: T) -> Expression;
    pub fn stdin_file<T: IntoRawFdOrHandle>(&self, file: T) -> Expression;
    pub fn stdin_null(&self) -> Expression;
    pub fn stdout_path<T: Into<PathBuf>>(&self, path: T) -> Expression;
    pub fn stdout_file<T: IntoRawFdOrHandle>(&self, file: T) -> Expression;
    pub fn stdout_null(&self) -> Expression;
    pub fn stdout_capture(&self) -> Expression;
    pub fn stdout_to_stderr(&self) -> Expression;
    pub fn stderr_path<T: Into<PathBuf>>(&self, path: T) -> Expression;
    pub fn stderr_file<T: IntoRawFdOrHandle>(&self, file: T) -> Expression;
    pub fn stderr_null(&self) -> Expression;
    pub fn stderr_capture(&self) -> Expression;
    pub fn stderr_to_stdout(&self) -> Expression;
    pub fn stdout_stderr_swap(&self) -> Expression;
    pub fn dir<T: Into<PathBuf>>(&self, path: T) -> Expression;
    pub fn env<T, U>(&self, name: T, val: U) -> Expression
    where
        T: Into<OsString>,
        U: Into<OsString>;
    pub fn env_remove<T>(&self, name: T) -> Expression
    where
        T: Into<OsString>;
    pub fn full_env<T, U, V>(&self, name_vals: T) -> Expression
    where
        T: IntoIterator<Item = (U, V)>,
        U: Into<OsString>,
        V: Into<OsString>;
    pub fn unchecked(&self) -> Expression;
    pub fn before_spawn<F>(&self, hook: F) -> Expression
    where
        F: Fn(&mut Command) -> io::Result<()> + Send + Sync + 'static;
}
impl From<&Expression> for Expression {}

pub struct Handle {}
impl HandleExt for Handle {}
impl Handle {
    #[blocks(process, unbounded, tokio = "tokio::process::Child::wait", why = "it waits for the pipeline")]
    pub fn wait(&self) -> io::Result<&Output>;
    #[blocks(process, unbounded, why = "it waits for the pipeline")]
    pub fn wait_timeout(&self, timeout: Duration) -> io::Result<Option<&Output>>;
    #[blocks(process, unbounded, why = "it waits for the pipeline")]
    pub fn wait_deadline(&self, deadline: Instant) -> io::Result<Option<&Output>>;
    pub fn try_wait(&self) -> io::Result<Option<&Output>>;
    pub fn into_output(self) -> io::Result<Output>;
    pub fn kill(&self) -> io::Result<()>;
    pub fn pids(&self) -> Vec<u32>;
}

pub trait IntoExecutablePath {
    fn to_executable(self) -> OsString;
}
impl IntoExecutablePath for &Path {}
impl IntoExecutablePath for PathBuf {}
impl IntoExecutablePath for &PathBuf {}
impl IntoExecutablePath for &str {}
impl IntoExecutablePath for String {}
impl IntoExecutablePath for &String {}
impl IntoExecutablePath for &OsStr {}
impl IntoExecutablePath for OsString {}
impl IntoExecutablePath for &OsString {}

#[io(process)]
pub struct ReaderHandle {}
impl ReaderHandle {
    pub fn try_wait(&self) -> io::Result<Option<&Output>>;
    pub fn kill(&self) -> io::Result<()>;
    pub fn pids(&self) -> Vec<u32>;
}
impl Read for &ReaderHandle {}
impl Read for ReaderHandle {}

pub mod unix {
    use libc::c_int;
    use std::io;

    pub trait HandleExt {
        fn send_signal(&self, signal: c_int) -> io::Result<()>;
    }
}
