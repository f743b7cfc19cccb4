#![source("fuser 0.18.0")]

use std::io;
use std::path::Path;

/// Its members are the kernel's to call.
pub trait Filesystem {}

#[blocks(ffi, unbounded, why = "it serves the file system until it is unmounted")]
pub fn mount<FS: Filesystem, P: AsRef<Path>>(filesystem: FS, mountpoint: P, options: &Config) -> io::Result<()>;

#[derive(Clone, Default)]
pub struct Config {}

pub struct Session<FS: Filesystem> {}
impl<FS: Filesystem> Session<FS> {
    #[blocks(ffi, unbounded, why = "it serves the file system until it is unmounted")]
    pub fn run(self) -> io::Result<()>;
}

pub struct BackgroundSession {}
impl BackgroundSession {
    #[blocks(wait, unbounded, why = "it waits for the session's thread")]
    pub fn join(self) -> io::Result<()>;
}
