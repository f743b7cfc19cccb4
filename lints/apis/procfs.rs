#![source("procfs 0.17.0 src/process/mod.rs, src/lib.rs")]

use crate::hidden::{DiskStat, Lock, MountEntry, PartitionEntry};
use std::collections::HashMap;

pub type ProcResult<T> = Result<T, ProcError>;

pub enum ProcError {}

#[blocks(fs, short, pedantic, why = "it reads files of /proc")]
pub fn vmstat() -> ProcResult<HashMap<String, i64>>;
#[blocks(fs, short, pedantic, why = "it reads files of /proc")]
pub fn cmdline() -> ProcResult<Vec<String>>;
#[blocks(fs, short, pedantic, why = "it reads files of /proc")]
pub fn diskstats() -> ProcResult<Vec<DiskStat>>;
#[blocks(fs, short, pedantic, why = "it reads files of /proc")]
pub fn mounts() -> ProcResult<Vec<MountEntry>>;
#[blocks(fs, short, pedantic, why = "it reads files of /proc")]
pub fn partitions() -> ProcResult<Vec<PartitionEntry>>;
#[blocks(fs, short, pedantic, why = "it reads files of /proc")]
pub fn locks() -> ProcResult<Vec<Lock>>;

pub mod process {
    use crate::ProcResult;
    use crate::hidden::{
        DeviceStatus, FDsIter, Io, Limits, MemoryMaps, MountInfos, ProcessesIter, Schedstat, SmapsRollup, Stat, StatM, Status, TasksIter, TcpNetEntry, UdpNetEntry,
    };
    use std::collections::HashMap;
    use std::ffi::OsString;
    use std::path::{Path, PathBuf};

    #[blocks(fs, short, pedantic, why = "it reads files of /proc")]
    pub fn all_processes() -> ProcResult<ProcessesIter>;
    #[blocks(fs, short, pedantic, why = "it reads files of /proc")]
    pub fn all_processes_with_root<P: AsRef<Path>>(root: P) -> ProcResult<ProcessesIter>;

    pub struct Process {}
    impl Process {
        pub fn new(pid: i32) -> ProcResult<Process>;
        pub fn new_with_root(root: PathBuf) -> ProcResult<Process>;
        pub fn myself() -> ProcResult<Process>;
        pub fn pid(&self) -> i32;
        pub fn is_alive(&self) -> bool;
        pub fn uid(&self) -> ProcResult<u32>;
        #[blocks(fs, short, pedantic, why = "it reads files of /proc")]
        pub fn cmdline(&self) -> ProcResult<Vec<String>>;
        #[blocks(fs, short, pedantic, why = "it reads files of /proc")]
        pub fn cwd(&self) -> ProcResult<PathBuf>;
        #[blocks(fs, short, pedantic, why = "it reads files of /proc")]
        pub fn environ(&self) -> ProcResult<HashMap<OsString, OsString>>;
        #[blocks(fs, short, pedantic, why = "it reads files of /proc")]
        pub fn exe(&self) -> ProcResult<PathBuf>;
        #[blocks(fs, short, pedantic, why = "it reads files of /proc")]
        pub fn io(&self) -> ProcResult<Io>;
        #[blocks(fs, short, pedantic, why = "it reads files of /proc")]
        pub fn maps(&self) -> ProcResult<MemoryMaps>;
        #[blocks(fs, short, pedantic, why = "it reads files of /proc")]
        pub fn smaps(&self) -> ProcResult<MemoryMaps>;
        #[blocks(fs, short, pedantic, why = "it reads files of /proc")]
        pub fn smaps_rollup(&self) -> ProcResult<SmapsRollup>;
        #[blocks(fs, short, pedantic, why = "it reads files of /proc")]
        pub fn mountinfo(&self) -> ProcResult<MountInfos>;
        #[blocks(fs, short, pedantic, why = "it reads files of /proc")]
        pub fn fd_count(&self) -> ProcResult<usize>;
        #[blocks(fs, short, pedantic, why = "it reads files of /proc")]
        pub fn fd(&self) -> ProcResult<FDsIter>;
        #[blocks(fs, short, pedantic, why = "it reads files of /proc")]
        pub fn status(&self) -> ProcResult<Status>;
        #[blocks(fs, short, pedantic, why = "it reads files of /proc")]
        pub fn stat(&self) -> ProcResult<Stat>;
        #[blocks(fs, short, pedantic, why = "it reads files of /proc")]
        pub fn limits(&self) -> ProcResult<Limits>;
        #[blocks(fs, short, pedantic, why = "it reads files of /proc")]
        pub fn loginuid(&self) -> ProcResult<u32>;
        #[blocks(fs, short, pedantic, why = "it reads files of /proc")]
        pub fn oom_score(&self) -> ProcResult<u16>;
        #[blocks(fs, short, pedantic, why = "it reads files of /proc")]
        pub fn statm(&self) -> ProcResult<StatM>;
        #[blocks(fs, short, pedantic, why = "it reads files of /proc")]
        pub fn schedstat(&self) -> ProcResult<Schedstat>;
        #[blocks(fs, short, pedantic, why = "it reads files of /proc")]
        pub fn tasks(&self) -> ProcResult<TasksIter>;
        #[blocks(fs, short, pedantic, why = "it reads files of /proc")]
        pub fn tcp(&self) -> ProcResult<Vec<TcpNetEntry>>;
        #[blocks(fs, short, pedantic, why = "it reads files of /proc")]
        pub fn tcp6(&self) -> ProcResult<Vec<TcpNetEntry>>;
        #[blocks(fs, short, pedantic, why = "it reads files of /proc")]
        pub fn udp(&self) -> ProcResult<Vec<UdpNetEntry>>;
        #[blocks(fs, short, pedantic, why = "it reads files of /proc")]
        pub fn udp6(&self) -> ProcResult<Vec<UdpNetEntry>>;
        #[blocks(fs, short, pedantic, why = "it reads files of /proc")]
        pub fn dev_status(&self) -> ProcResult<HashMap<String, DeviceStatus>>;
    }
}

mod hidden {
    use crate::ProcResult;
    use crate::process::Process;

    pub struct ProcessesIter {}
    impl Iterator for ProcessesIter {
        type Item = ProcResult<Process>;
    }
    pub struct DeviceStatus {}
    pub struct DiskStat {}
    pub struct FDsIter {}
    pub struct Io {}
    pub struct Limits {}
    pub struct Lock {}
    pub struct MemoryMaps {}
    pub struct MountEntry {}
    pub struct MountInfos {}
    pub struct PartitionEntry {}
    pub struct Schedstat {}
    pub struct SmapsRollup {}
    pub struct Stat {}
    pub struct StatM {
        pub resident: u64,
    }
    pub struct Status {}
    pub struct TasksIter {}
    pub struct TcpNetEntry {}
    pub struct UdpNetEntry {}
}
