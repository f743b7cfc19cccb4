#![source("filetime 0.2.29 src/lib.rs")]

use std::fs::{File, Metadata};
use std::io;
use std::path::Path;

#[derive(Clone, Copy)]
pub struct FileTime {}
impl FileTime {
    pub fn zero() -> FileTime;
    pub fn now() -> FileTime;
    pub fn from_unix_time(seconds: i64, nanos: u32) -> FileTime;
    pub fn from_last_modification_time(meta: &Metadata) -> FileTime;
    pub fn from_last_access_time(meta: &Metadata) -> FileTime;
    pub fn from_creation_time(meta: &Metadata) -> Option<FileTime>;
    pub fn seconds(&self) -> i64;
    pub fn unix_seconds(&self) -> i64;
    pub fn nanoseconds(&self) -> u32;
}

#[blocks(fs_metadata, micros, why = "it changes the times of a file")]
pub fn set_file_times<P: AsRef<Path>>(p: P, atime: FileTime, mtime: FileTime) -> io::Result<()>;
#[blocks(fs_metadata, micros, why = "it changes the times of a file")]
pub fn set_file_handle_times(f: &File, atime: Option<FileTime>, mtime: Option<FileTime>) -> io::Result<()>;
#[blocks(fs_metadata, micros, why = "it changes the times of a file")]
pub fn set_symlink_file_times<P: AsRef<Path>>(p: P, atime: FileTime, mtime: FileTime) -> io::Result<()>;
#[blocks(fs_metadata, micros, why = "it changes the times of a file")]
pub fn set_file_mtime<P: AsRef<Path>>(p: P, mtime: FileTime) -> io::Result<()>;
#[blocks(fs_metadata, micros, why = "it changes the times of a file")]
pub fn set_file_atime<P: AsRef<Path>>(p: P, atime: FileTime) -> io::Result<()>;
