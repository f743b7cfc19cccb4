#![source("cmd_lib 2.0.1")]

use std::io;
use std::io::{Read, Write};
use std::path::Path;

pub use cmd_lib_macros::{cmd_die, main, spawn_with_output, use_custom_cmd};

pub fn set_debug(enable: bool);
pub fn set_pipefail(enable: bool);

pub type FunResult = io::Result<String>;

pub type CmdResult = io::Result<()>;

pub struct CmdChildren {}
impl CmdChildren {
    pub fn wait(&mut self) -> CmdResult;
    pub fn kill(&mut self) -> CmdResult;
    pub fn pids(&self) -> Vec<u32>;
}

pub struct FunChildren {}
impl FunChildren {
    pub fn wait_with_all(&mut self) -> (CmdResult, String, String);
    pub fn wait_with_output(&mut self) -> FunResult;
    pub fn wait_with_raw_output(&mut self, buf: &mut Vec<u8>) -> CmdResult;
    pub fn wait_with_pipe(&mut self, f: &mut dyn FnMut(&mut Box<dyn Read>)) -> CmdResult;
    pub fn pids(&self) -> Vec<u32>;
}

pub struct CmdIn {}
impl Read for CmdIn {}
impl CmdIn {
    pub fn try_clone(&self) -> io::Result<Self>;
}

pub struct CmdOut {}
impl Write for CmdOut {}
impl CmdOut {
    pub fn try_clone(&self) -> io::Result<Self>;
}

pub struct CmdEnv {}
impl CmdEnv {
    pub fn get_cmd_name(&self) -> &str;
    pub fn get_args(&self) -> &[String];
    pub fn var(&self, key: &str) -> Option<&String>;
    pub fn current_dir(&self) -> &Path;
    pub fn stdin(&mut self) -> &mut CmdIn;
    pub fn stdout(&mut self) -> &mut CmdOut;
    pub fn stderr(&mut self) -> &mut CmdOut;
}

pub struct ScopedDebug {}
impl ScopedDebug {
    pub fn set(enabled: bool) -> Self;
}

pub struct ScopedPipefail {}
impl ScopedPipefail {
    pub fn set(enabled: bool) -> Self;
}

#[blocks(process, unbounded, why = "it runs a command and waits for it")]
#[arguments(nowhere)]
#[macro_export]
macro_rules! run_cmd {
    () => {};
}
#[blocks(process, unbounded, why = "it runs a command and waits for it")]
#[arguments(nowhere)]
#[macro_export]
macro_rules! run_fun {
    () => {};
}
#[arguments(nowhere)]
#[macro_export]
macro_rules! spawn {
    () => {};
}
