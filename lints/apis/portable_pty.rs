#![source("portable-pty 0.9.0 src/lib.rs, src/cmdbuilder.rs")]

use anyhow::{Error, Result};
use std::ffi::OsStr;
use std::io::{Read, Result as IoResult, Write};

pub fn native_pty_system() -> Box<dyn PtySystem + Send>;

#[derive(Clone, Copy)]
pub struct PtySize {
    pub rows: u16,
    pub cols: u16,
    pub pixel_width: u16,
    pub pixel_height: u16,
}

pub struct PtyPair {
    pub slave: Box<dyn SlavePty + Send>,
    pub master: Box<dyn MasterPty + Send>,
}

pub trait PtySystem {
    fn openpty(&self, size: PtySize) -> Result<PtyPair>;
}

pub trait MasterPty: Send {
    fn resize(&self, size: PtySize) -> Result<(), Error>;
    fn get_size(&self) -> Result<PtySize, Error>;
    fn try_clone_reader(&self) -> Result<Box<dyn Read + Send>, Error>;
    fn take_writer(&self) -> Result<Box<dyn Write + Send>, Error>;
}

pub trait SlavePty {
    fn spawn_command(&self, cmd: CommandBuilder) -> Result<Box<dyn Child + Send + Sync>, Error>;
}

pub trait Child: ChildKiller + Send {
    fn try_wait(&mut self) -> IoResult<Option<ExitStatus>>;
    #[blocks(process, unbounded, why = "it waits for the end of the program")]
    fn wait(&mut self) -> IoResult<ExitStatus>;
    fn process_id(&self) -> Option<u32>;
}

pub trait ChildKiller: Send {
    fn kill(&mut self) -> IoResult<()>;
    fn clone_killer(&self) -> Box<dyn ChildKiller + Send + Sync>;
}

#[derive(Clone)]
pub struct ExitStatus {}
impl ExitStatus {
    pub fn success(&self) -> bool;
    pub fn exit_code(&self) -> u32;
}

#[derive(Clone)]
pub struct CommandBuilder {}
impl CommandBuilder {
    pub fn new<S: AsRef<OsStr>>(program: S) -> Self;
    pub fn new_default_prog() -> Self;
    pub fn arg<S: AsRef<OsStr>>(&mut self, arg: S);
    pub fn env<K: AsRef<OsStr>, V: AsRef<OsStr>>(&mut self, key: K, value: V);
    pub fn cwd<D: AsRef<OsStr>>(&mut self, dir: D);
}
