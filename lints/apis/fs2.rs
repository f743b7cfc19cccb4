#![source("fs2 0.4.3")]

use std::fs::File;
use std::io;
use std::path::Path;

pub fn lock_contended_error() -> io::Error;
pub fn statvfs<P>(path: P) -> io::Result<FsStats>
where
    P: AsRef<Path>;
pub fn free_space<P>(path: P) -> io::Result<u64>
where
    P: AsRef<Path>;
#[blocks(fs_metadata, micros, pedantic, why = "it asks the file system")]
pub fn available_space<P>(path: P) -> io::Result<u64>
where
    P: AsRef<Path>;
pub fn total_space<P>(path: P) -> io::Result<u64>
where
    P: AsRef<Path>;
pub fn allocation_granularity<P>(path: P) -> io::Result<u64>
where
    P: AsRef<Path>;

pub trait FileExt {
    fn duplicate(&self) -> io::Result<File>;
    fn allocated_size(&self) -> io::Result<u64>;
    #[blocks(fs, millis, why = "it allocates disk space")]
    fn allocate(&self, len: u64) -> io::Result<()>;
    #[blocks(fs, unbounded, why = "it waits for a file lock")]
    fn lock_shared(&self) -> io::Result<()>;
    #[blocks(fs, unbounded, why = "it waits for a file lock")]
    fn lock_exclusive(&self) -> io::Result<()>;
    fn try_lock_shared(&self) -> io::Result<()>;
    fn try_lock_exclusive(&self) -> io::Result<()>;
    fn unlock(&self) -> io::Result<()>;
}
impl FileExt for File {
    #[blocks(fs, millis, why = "it allocates disk space")]
    fn allocate(&self, len: u64) -> io::Result<()>;

    #[blocks(fs, unbounded, why = "it waits for a file lock")]
    fn lock_shared(&self) -> io::Result<()>;

    #[blocks(fs, unbounded, why = "it waits for a file lock")]
    fn lock_exclusive(&self) -> io::Result<()>;
}

#[derive(Clone, PartialEq, Eq, Hash)]
pub struct FsStats {}
impl FsStats {
    pub fn free_space(&self) -> u64;
    pub fn available_space(&self) -> u64;
    pub fn total_space(&self) -> u64;
    pub fn allocation_granularity(&self) -> u64;
}
