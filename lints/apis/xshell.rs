#![source("xshell 0.2.7")]

use std::ffi::{OsStr, OsString};
use std::path::{Path, PathBuf};
use std::process::Output;
use std::result;

pub type Result<T, E = Error> = result::Result<T, E>;

pub struct Error {}

#[derive(Clone)]
pub struct Shell {}
impl Shell {
    pub fn new() -> Result<Shell>;
    pub fn current_dir(&self) -> PathBuf;
    pub fn change_dir<P: AsRef<Path>>(&self, dir: P);
    pub fn push_dir<P: AsRef<Path>>(&self, path: P) -> PushDir<'_>;
    pub fn var<K: AsRef<OsStr>>(&self, key: K) -> Result<String>;
    pub fn var_os<K: AsRef<OsStr>>(&self, key: K) -> Option<OsString>;
    pub fn set_var<K: AsRef<OsStr>, V: AsRef<OsStr>>(&self, key: K, val: V);
    pub fn push_env<K: AsRef<OsStr>, V: AsRef<OsStr>>(&self, key: K, val: V) -> PushEnv<'_>;
    #[blocks(fs, millis, tokio = "tokio::fs::read_to_string", smol = "smol::fs::read_to_string", why = "it reads a file")]
    pub fn read_file<P: AsRef<Path>>(&self, path: P) -> Result<String>;
    pub fn read_binary_file<P: AsRef<Path>>(&self, path: P) -> Result<Vec<u8>>;
    pub fn read_dir<P: AsRef<Path>>(&self, path: P) -> Result<Vec<PathBuf>>;
    #[blocks(fs, millis, tokio = "tokio::fs::write", smol = "smol::fs::write", why = "it writes a file")]
    pub fn write_file<P: AsRef<Path>, C: AsRef<[u8]>>(&self, path: P, contents: C) -> Result<()>;
    pub fn copy_file<S: AsRef<Path>, D: AsRef<Path>>(&self, src: S, dst: D) -> Result<()>;
    pub fn hard_link<S: AsRef<Path>, D: AsRef<Path>>(&self, src: S, dst: D) -> Result<()>;
    pub fn create_dir<P: AsRef<Path>>(&self, path: P) -> Result<PathBuf>;
    pub fn create_temp_dir(&self) -> Result<TempDir>;
    pub fn remove_path<P: AsRef<Path>>(&self, path: P) -> Result<()>;
    pub fn path_exists<P: AsRef<Path>>(&self, path: P) -> bool;
    pub fn cmd<P: AsRef<Path>>(&self, program: P) -> Cmd<'_>;
}

pub struct PushDir<'a> {}

pub struct PushEnv<'a> {}

pub struct Cmd<'a> {}
impl<'a> Cmd<'a> {
    pub fn arg<P: AsRef<OsStr>>(self, arg: P) -> Cmd<'a>;
    pub fn args<I>(self, args: I) -> Cmd<'a>
    where
        I: IntoIterator,
        I::Item: AsRef<OsStr>;
    pub fn env<K: AsRef<OsStr>, V: AsRef<OsStr>>(self, key: K, val: V) -> Cmd<'a>;
    pub fn envs<I, K, V>(self, vars: I) -> Cmd<'a>
    where
        I: IntoIterator<Item = (K, V)>,
        K: AsRef<OsStr>,
        V: AsRef<OsStr>;
    pub fn env_remove<K: AsRef<OsStr>>(self, key: K) -> Cmd<'a>;
    pub fn env_clear(self) -> Cmd<'a>;
    pub fn ignore_status(self) -> Cmd<'a>;
    pub fn set_ignore_status(&mut self, yes: bool);
    pub fn quiet(self) -> Cmd<'a>;
    pub fn set_quiet(&mut self, yes: bool);
    pub fn secret(self) -> Cmd<'a>;
    pub fn set_secret(&mut self, yes: bool);
    pub fn stdin(self, stdin: impl AsRef<[u8]>) -> Cmd<'a>;
    pub fn ignore_stdout(self) -> Cmd<'a>;
    pub fn set_ignore_stdout(&mut self, yes: bool);
    pub fn ignore_stderr(self) -> Cmd<'a>;
    pub fn set_ignore_stderr(&mut self, yes: bool);
    #[blocks(process, unbounded, tokio = "tokio::process::Command::status", smol = "smol::process::Command::status", why = "it waits for a child process")]
    pub fn run(&self) -> Result<()>;
    #[blocks(process, unbounded, tokio = "tokio::process::Command::output", smol = "smol::process::Command::output", why = "it waits for a child process")]
    pub fn read(&self) -> Result<String>;
    pub fn read_stderr(&self) -> Result<String>;
    #[blocks(process, unbounded, tokio = "tokio::process::Command::output", smol = "smol::process::Command::output", why = "it waits for a child process")]
    pub fn output(&self) -> Result<Output>;
}

pub struct TempDir {}
impl TempDir {
    pub fn path(&self) -> &Path;
}
