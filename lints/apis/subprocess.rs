#![source("subprocess 1.2.3")]

use crate::unix::{ExitStatusExt, ProcessExt};
use std::convert::Infallible;
use std::ffi::OsString;
use std::fs::File;
use std::io;
use std::io::{Read, Write};
use std::ops::BitOr;
use std::path::Path;
use std::time::Duration;

pub struct Communicator {}
impl Communicator {
    pub fn read_to(&mut self, stdout: impl Write, stderr: impl Write) -> io::Result<()>;
    pub fn read(&mut self) -> io::Result<(Vec<u8>, Vec<u8>)>;
    pub fn read_string(&mut self) -> io::Result<(String, String)>;
    pub fn limit_size(self, size: usize) -> Communicator;
    pub fn limit_time(self, time: Duration) -> Communicator;
}

pub enum Redirection {
    None,
    Pipe,
    Merge,
    File(File),
    Null,
}
impl IntoInputSource for Redirection {}
impl IntoOutputSink for Redirection {}

pub struct Exec {}
impl Exec {
    pub fn cmd(command: impl Into<OsString>) -> Exec;
    pub fn shell(cmdstr: impl Into<OsString>) -> Exec;
    pub fn arg(self, arg: impl Into<OsString>) -> Exec;
    pub fn args(self, args: impl IntoIterator<Item = impl Into<OsString>>) -> Exec;
    pub fn detached(self) -> Exec;
    pub fn checked(self) -> Exec;
    pub fn env_clear(self) -> Exec;
    pub fn env(self, key: impl Into<OsString>, value: impl Into<OsString>) -> Exec;
    pub fn env_extend(self, vars: impl IntoIterator<Item = (impl Into<OsString>, impl Into<OsString>)>) -> Exec;
    pub fn env_remove(self, key: impl Into<OsString>) -> Exec;
    pub fn arg0(self, arg: impl Into<OsString>) -> Exec;
    pub fn cwd(self, dir: impl AsRef<Path>) -> Exec;
    pub fn stdin<T: IntoInputSource>(self, stdin: T) -> Exec;
    pub fn stdout<T: IntoOutputSink>(self, stdout: T) -> Exec;
    pub fn stderr<T: IntoOutputSink>(self, stderr: T) -> Exec;
    pub fn start(self) -> io::Result<Job>;
    #[blocks(process, unbounded, tokio = "tokio::process::Command::status", smol = "smol::process::Command::status", why = "it waits for a child process")]
    pub fn join(self) -> io::Result<ExitStatus>;
    pub fn stream_stdout(self) -> io::Result<impl Read>;
    pub fn stream_stderr(self) -> io::Result<impl Read>;
    pub fn stream_stdin(self) -> io::Result<impl Write>;
    pub fn communicate(self) -> io::Result<Communicator>;
    #[blocks(process, unbounded, tokio = "tokio::process::Command::output", smol = "smol::process::Command::output", why = "it waits for a child process")]
    pub fn capture(self) -> io::Result<Capture>;
    pub fn to_cmdline_lossy(&self) -> String;
}
impl BitOr for Exec {
    type Output = Pipeline;
}
impl ExecExt for Exec {}

pub struct Capture {
    pub stdout: Vec<u8>,
    pub stderr: Vec<u8>,
    pub exit_status: ExitStatus,
}
impl Capture {
    pub fn stdout_str(&self) -> String;
    pub fn stderr_str(&self) -> String;
    pub fn success(&self) -> bool;
    pub fn check(self) -> io::Result<Self>;
}

pub struct InputData {}
impl InputData {
    pub fn from_bytes(data: impl AsRef<[u8]> + Send + Sync + 'static) -> Self;
    pub fn from_reader(reader: impl Read + Send + Sync + 'static) -> Self;
}
impl Read for InputData {}
impl Default for InputData {}
impl IntoInputSource for InputData {}

pub trait IntoInputSource {}
impl IntoInputSource for File {}
impl IntoInputSource for Vec<u8> {}
impl IntoInputSource for String {}
impl IntoInputSource for &'static str {}
impl IntoInputSource for &'static [u8] {}
impl<const N: usize> IntoInputSource for &'static [u8; N] {}
impl<const N: usize> IntoInputSource for [u8; N] {}
impl IntoInputSource for Box<[u8]> {}
impl IntoInputSource for Box<str> {}

pub trait IntoOutputSink {}
impl IntoOutputSink for File {}

pub trait JobExt {
    fn send_signal(&self, signal: i32) -> io::Result<()>;
    fn send_signal_group(&self, signal: i32) -> io::Result<()>;
}

pub trait ExecExt {
    fn setuid(self, uid: u32) -> Self;
    fn setgid(self, gid: u32) -> Self;
    fn setpgid(self) -> Self;
    unsafe fn pre_exec<F>(self, f: F) -> Self
    where
        F: FnMut() -> io::Result<()> + Send + Sync + 'static;
    fn exec_replace(self) -> io::Result<Infallible>;
}

pub trait PipelineExt {
    fn setpgid(self) -> Self;
}

pub struct Job {
    pub stdin: Option<File>,
    pub stdout: Option<File>,
    pub stderr: Option<File>,
    pub stdin_data: InputData,
    pub check_success: bool,
    pub processes: Vec<Process>,
}
impl JobExt for Job {}
impl Job {
    pub fn communicate(&mut self) -> io::Result<Communicator>;
    pub fn terminate(&self) -> io::Result<()>;
    #[blocks(process, unbounded, tokio = "tokio::process::Child::wait", why = "it waits for the job")]
    pub fn wait(&self) -> io::Result<ExitStatus>;
    pub fn pid(&self) -> u32;
    pub fn pids(&self) -> Vec<u32>;
    pub fn kill(&self) -> io::Result<()>;
    pub fn detach(&self);
    pub fn poll(&self) -> Option<ExitStatus>;
    #[blocks(process, unbounded, why = "it waits for the job")]
    pub fn wait_timeout(&self, timeout: Duration) -> io::Result<Option<ExitStatus>>;
    pub fn join(self) -> io::Result<ExitStatus>;
    pub fn join_timeout(self, timeout: Duration) -> io::Result<ExitStatus>;
    pub fn capture(self) -> io::Result<Capture>;
    pub fn capture_timeout(self, timeout: Duration) -> io::Result<Capture>;
}

pub struct Pipeline {}
impl PipelineExt for Pipeline {}
impl Default for Pipeline {}
impl Pipeline {
    pub fn new() -> Pipeline;
    pub fn pipe(self, cmd: Exec) -> Pipeline;
    pub fn stdin<T: IntoInputSource>(self, stdin: T) -> Pipeline;
    pub fn stdout<T: IntoOutputSink>(self, stdout: T) -> Pipeline;
    pub fn stderr_all<T: IntoOutputSink>(self, stderr: T) -> Pipeline;
    pub fn checked(self) -> Pipeline;
    pub fn cwd(self, dir: impl AsRef<Path>) -> Pipeline;
    pub fn detached(self) -> Pipeline;
    pub fn start(self) -> io::Result<Job>;
    #[blocks(process, unbounded, tokio = "tokio::process::Command::status", why = "it waits for the pipeline")]
    pub fn join(self) -> io::Result<ExitStatus>;
    pub fn stream_stdout(self) -> io::Result<impl Read>;
    pub fn stream_stderr_all(self) -> io::Result<impl Read>;
    pub fn stream_stdin(self) -> io::Result<impl Write>;
    pub fn communicate(self) -> io::Result<Communicator>;
    #[blocks(process, unbounded, tokio = "tokio::process::Command::output", why = "it waits for the pipeline")]
    pub fn capture(self) -> io::Result<Capture>;
}
impl BitOr<Exec> for Pipeline {
    type Output = Pipeline;
}
impl BitOr for Pipeline {
    type Output = Pipeline;
}
impl FromIterator<Exec> for Pipeline {}

#[derive(Eq, PartialEq, Hash, Copy, Clone)]
pub struct ExitStatus {}
impl ExitStatus {
    pub fn success(&self) -> bool;
    pub fn is_killed_by(&self, signum: i32) -> bool;
    pub fn code(&self) -> Option<u32>;
    pub fn signal(&self) -> Option<i32>;
}
impl ExitStatusExt for ExitStatus {}

#[derive(Clone)]
pub struct Process {}
impl Process {
    pub fn pid(&self) -> u32;
    pub fn exit_status(&self) -> Option<ExitStatus>;
    pub fn poll(&self) -> Option<ExitStatus>;
    pub fn wait(&self) -> io::Result<ExitStatus>;
    pub fn wait_timeout(&self, dur: Duration) -> io::Result<Option<ExitStatus>>;
    pub fn terminate(&self) -> io::Result<()>;
    pub fn kill(&self) -> io::Result<()>;
    pub fn detach(&self);
}
impl ProcessExt for Process {}

pub mod unix {
    use crate::ExitStatus;
    use std::io;

    pub use crate::{JobExt, PipelineExt};

    pub trait ProcessExt {
        fn send_signal(&self, signal: i32) -> io::Result<()>;
        fn send_signal_group(&self, signal: i32) -> io::Result<()>;
    }

    pub trait ExitStatusExt {
        fn from_raw(raw: i32) -> ExitStatus;
        fn into_raw(self) -> Option<i32>;
    }
}
