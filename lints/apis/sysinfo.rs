#![source("sysinfo 0.40.1")]

use crate::hidden::{Gid, Pid, Uid};
use std::collections::{HashMap, HashSet};
use std::ffi::{OsStr, OsString};
use std::ops::{Deref, DerefMut};
use std::path::Path;
use std::process::ExitStatus;
use std::slice::{Iter, IterMut};
use std::{error, io};

pub struct Disk {}
impl Disk {
    pub fn kind(&self) -> DiskKind;
    pub fn id(&self) -> Option<u64>;
    pub fn name(&self) -> &OsStr;
    pub fn file_system(&self) -> &OsStr;
    pub fn mount_point(&self) -> &Path;
    pub fn total_space(&self) -> u64;
    pub fn available_space(&self) -> u64;
    pub fn is_removable(&self) -> bool;
    pub fn is_read_only(&self) -> bool;
    pub fn refresh(&mut self) -> bool;
    pub fn refresh_specifics(&mut self, refreshes: DiskRefreshKind) -> bool;
    pub fn usage(&self) -> DiskUsage;
}

pub struct Disks {}
impl<'a> IntoIterator for &'a Disks {
    type Item = &'a Disk;
    type IntoIter = Iter<'a, Disk>;
}
impl<'a> IntoIterator for &'a mut Disks {
    type Item = &'a mut Disk;
    type IntoIter = IterMut<'a, Disk>;
}
impl Disks {
    #[versions(">=0.40")]
    pub fn new() -> Result<Self, Error>;
    #[versions("<0.40")]
    pub fn new() -> Self;
    #[versions(">=0.40")]
    #[blocks(fs, millis, why = "it asks every file system")]
    pub fn new_with_refreshed_list() -> Result<Self, Error>;
    #[versions("<0.40")]
    #[blocks(fs, millis, why = "it asks every file system")]
    pub fn new_with_refreshed_list() -> Self;
    #[versions(">=0.40")]
    #[blocks(fs, millis, why = "it asks every file system")]
    pub fn new_with_refreshed_list_specifics(refreshes: DiskRefreshKind) -> Result<Self, Error>;
    #[versions("<0.40")]
    #[blocks(fs, millis, why = "it asks every file system")]
    pub fn new_with_refreshed_list_specifics(refreshes: DiskRefreshKind) -> Self;
    pub fn refresh(&mut self, remove_not_listed_disks: bool);
    pub fn refresh_specifics(&mut self, remove_not_listed_disks: bool, refreshes: DiskRefreshKind);
}
impl Deref for Disks {
    type Target = [Disk];
}
impl DerefMut for Disks {}

pub enum DiskKind {}

#[derive(Clone, Copy, Default)]
pub struct DiskRefreshKind {}
impl DiskRefreshKind {
    pub fn nothing() -> Self;
    pub fn everything() -> Self;
}

pub struct System {}
impl System {
    #[versions(">=0.40")]
    pub fn new() -> Result<Self, Error>;
    #[versions("<0.40")]
    pub fn new() -> Self;
    #[versions(">=0.40")]
    #[blocks(fs, millis, why = "it reads all of /proc")]
    pub fn new_all() -> Result<Self, Error>;
    #[versions("<0.40")]
    #[blocks(fs, millis, why = "it reads all of /proc")]
    pub fn new_all() -> Self;
    #[versions(">=0.40")]
    pub fn new_with_specifics(refreshes: RefreshKind) -> Result<Self, Error>;
    #[versions("<0.40")]
    pub fn new_with_specifics(refreshes: RefreshKind) -> Self;
    pub fn refresh_specifics(&mut self, refreshes: RefreshKind);
    #[blocks(fs, millis, why = "it reads all of /proc")]
    pub fn refresh_all(&mut self);
    #[blocks(fs, micros, pedantic, why = "it reads /proc")]
    pub fn refresh_memory(&mut self);
    pub fn refresh_memory_specifics(&mut self, refresh_kind: MemoryRefreshKind);
    #[blocks(fs, micros, pedantic, why = "it reads /proc")]
    pub fn refresh_cpu_usage(&mut self);
    pub fn refresh_cpu_frequency(&mut self);
    pub fn refresh_cpu_list(&mut self, refresh_kind: CpuRefreshKind);
    pub fn refresh_cpu_all(&mut self);
    pub fn refresh_cpu_specifics(&mut self, refresh_kind: CpuRefreshKind);
    #[blocks(fs, millis, unless(0, "ProcessesToUpdate::Some"), why = "it reads /proc for every process")]
    pub fn refresh_processes(&mut self, processes_to_update: ProcessesToUpdate<'_>, remove_dead_processes: bool) -> usize;
    #[blocks(fs, millis, unless(0, "ProcessesToUpdate::Some"), why = "it reads /proc for every process")]
    pub fn refresh_processes_specifics(
        &mut self,
        processes_to_update: ProcessesToUpdate<'_>,
        remove_dead_processes: bool,
        refresh_kind: ProcessRefreshKind,
    ) -> usize;
    pub fn processes(&self) -> &HashMap<Pid, Process>;
    pub fn process(&self, pid: Pid) -> Option<&Process>;
    pub fn processes_by_name<'a: 'b, 'b>(&'a self, name: &'b OsStr) -> impl Iterator<Item = &'a Process> + 'b;
    pub fn processes_by_exact_name<'a: 'b, 'b>(&'a self, name: &'b OsStr) -> impl Iterator<Item = &'a Process> + 'b;
    pub fn global_cpu_usage(&self) -> f32;
    pub fn cpus(&self) -> &[Cpu];
    pub fn total_memory(&self) -> u64;
    pub fn free_memory(&self) -> u64;
    pub fn available_memory(&self) -> u64;
    pub fn used_memory(&self) -> u64;
    pub fn total_swap(&self) -> u64;
    pub fn free_swap(&self) -> u64;
    pub fn used_swap(&self) -> u64;
    pub fn cgroup_limits(&self) -> Option<CGroupLimits>;
    pub fn uptime() -> Result<u64, Error>;
    pub fn boot_time() -> Result<u64, Error>;
    pub fn load_average() -> Result<LoadAvg, Error>;
    pub fn name() -> Result<String, Error>;
    pub fn kernel_version() -> Result<String, Error>;
    pub fn os_version() -> Result<String, Error>;
    pub fn long_os_version() -> Result<String, Error>;
    pub fn distribution_id() -> String;
    pub fn distribution_id_like() -> Vec<String>;
    pub fn kernel_long_version() -> Result<String, Error>;
    pub fn host_name() -> Result<String, Error>;
    pub fn cpu_arch() -> String;
    pub fn physical_core_count() -> Result<usize, Error>;
    pub fn open_files_limit() -> Result<usize, Error>;
}

#[derive(Default, Clone)]
pub struct LoadAvg {
    pub one: f64,
    pub five: f64,
    pub fifteen: f64,
}

#[derive(Clone, Copy, Hash, PartialEq, Eq, PartialOrd, Ord)]
pub enum Signal {
    Hangup,
    Interrupt,
    Quit,
    Illegal,
    Trap,
    Abort,
    IOT,
    Bus,
    FloatingPointException,
    Kill,
    User1,
    Segv,
    User2,
    Pipe,
    Alarm,
    Term,
    Child,
    Continue,
    Stop,
    TSTP,
    TTIN,
    TTOU,
    Urgent,
    XCPU,
    XFSZ,
    VirtualAlarm,
    Profiling,
    Winch,
    IO,
    Poll,
    Power,
    Sys,
}

#[derive(Default, Clone)]
pub struct CGroupLimits {
    pub total_memory: u64,
    pub free_memory: u64,
    pub free_swap: u64,
    pub rss: u64,
}

#[derive(Clone, Copy, Hash, PartialEq, Eq, PartialOrd, Ord)]
pub enum ProcessStatus {
    Idle,
    Run,
    Sleep,
    Stop,
    Zombie,
    Tracing,
    Dead,
    Wakekill,
    Waking,
    Parked,
    LockBlocked,
    UninterruptibleDiskSleep,
    Suspended,
    Unknown(u32),
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub enum ThreadKind {
    Kernel,
    Userland,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub enum KillError {
    SignalDoesNotExist,
    FailedToSendSignal,
}

pub struct Process {}
impl Process {
    pub fn kill(&self) -> bool;
    pub fn kill_with(&self, signal: Signal) -> Option<bool>;
    #[blocks(process, unbounded, why = "it waits for the process to exit")]
    pub fn kill_and_wait(&self) -> Result<Option<ExitStatus>, KillError>;
    pub fn kill_with_and_wait(&self, signal: Signal) -> Result<Option<ExitStatus>, KillError>;
    pub fn wait(&self) -> Option<ExitStatus>;
    pub fn name(&self) -> &OsStr;
    pub fn cmd(&self) -> &[OsString];
    pub fn exe(&self) -> Option<&Path>;
    pub fn pid(&self) -> Pid;
    pub fn cgroup_limits(&self) -> Option<CGroupLimits>;
    pub fn environ(&self) -> &[OsString];
    pub fn cwd(&self) -> Option<&Path>;
    pub fn root(&self) -> Option<&Path>;
    pub fn memory(&self) -> u64;
    pub fn virtual_memory(&self) -> u64;
    pub fn parent(&self) -> Option<Pid>;
    pub fn status(&self) -> ProcessStatus;
    pub fn start_time(&self) -> u64;
    pub fn run_time(&self) -> u64;
    pub fn cpu_usage(&self) -> f32;
    pub fn accumulated_cpu_time(&self) -> u64;
    pub fn disk_usage(&self) -> DiskUsage;
    pub fn user_id(&self) -> Option<&Uid>;
    pub fn effective_user_id(&self) -> Option<&Uid>;
    pub fn group_id(&self) -> Option<Gid>;
    pub fn effective_group_id(&self) -> Option<Gid>;
    pub fn session_id(&self) -> Option<Pid>;
    pub fn tasks(&self) -> Option<&HashSet<Pid>>;
    pub fn thread_kind(&self) -> Option<ThreadKind>;
    pub fn exists(&self) -> bool;
    pub fn open_files(&self) -> Option<usize>;
    pub fn open_files_limit(&self) -> Option<usize>;
    pub fn gpu_usage(&self) -> Option<f32>;
    pub fn gpu_memory(&self) -> Option<u64>;
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub enum ProcessesToUpdate<'a> {
    All,
    Some(&'a [Pid]),
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub struct ProcessRefreshKind {}
impl Default for ProcessRefreshKind {}
impl ProcessRefreshKind {
    pub fn nothing() -> Self;
    pub fn everything() -> Self;
}

#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub struct CpuRefreshKind {}
impl CpuRefreshKind {
    pub fn nothing() -> Self;
    pub fn everything() -> Self;
}

#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub struct MemoryRefreshKind {}
impl MemoryRefreshKind {
    pub fn nothing() -> Self;
    pub fn everything() -> Self;
}

#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub struct RefreshKind {}
impl RefreshKind {
    pub fn nothing() -> Self;
    pub fn everything() -> Self;
}

pub struct Cpu {}
impl Cpu {
    pub fn usage(&self) -> f32;
    pub fn name(&self) -> &str;
    pub fn vendor_id(&self) -> &str;
    pub fn brand(&self) -> &str;
    pub fn frequency(&self) -> u64;
}

#[derive(Default, Clone, Copy, PartialEq, Eq, PartialOrd)]
pub struct DiskUsage {
    pub total_written_bytes: u64,
    pub written_bytes: u64,
    pub total_read_bytes: u64,
    pub read_bytes: u64,
}

pub enum Error {
    Unsupported,
    Io(io::Error),
    Other(Box<dyn error::Error + Send + Sync + 'static>),
}
impl From<io::Error> for Error {}
impl From<&'static str> for Error {}

mod hidden {
    pub struct Gid {}
    pub struct Pid {}
    pub struct Uid {}
}
