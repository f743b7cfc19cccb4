#![source("atomicwrites 0.4.4")]
#![closures(here)]

use std::fs;
use std::io;
use std::path::Path;

pub use crate::OverwriteBehavior::{AllowOverwrite, DisallowOverwrite};

#[derive(Clone, Copy)]
pub enum OverwriteBehavior {
    AllowOverwrite,
    DisallowOverwrite,
}

#[derive(Debug)]
pub enum Error<E> {
    Internal(io::Error),
    User(E),
}
impl From<Error<io::Error>> for io::Error {}

pub struct AtomicFile {}
impl AtomicFile {
    pub fn new<P: AsRef<Path>>(path: P, overwrite: OverwriteBehavior) -> Self;
    pub fn new_with_tmpdir<P: AsRef<Path>, Q: AsRef<Path>>(path: P, overwrite: OverwriteBehavior, tmpdir: Q) -> Self;
    pub fn path(&self) -> &Path;
    #[blocks(fs, millis, syncs, why = "it writes a file and waits for the disk")]
    pub fn write<T, E, F>(&self, f: F) -> Result<T, Error<E>>
    where
        F: FnOnce(&mut fs::File) -> Result<T, E>;
    #[blocks(fs, millis, syncs, why = "it writes a file and waits for the disk")]
    pub fn write_with_options<T, E, F>(&self, f: F, options: fs::OpenOptions) -> Result<T, Error<E>>
    where
        F: FnOnce(&mut fs::File) -> Result<T, E>;
}

#[blocks(fs, millis, syncs, why = "it renames a file and waits for the disk")]
pub fn replace_atomic(src: &Path, dst: &Path) -> io::Result<()>;
#[blocks(fs, millis, syncs, why = "it renames a file and waits for the disk")]
pub fn move_atomic(src: &Path, dst: &Path) -> io::Result<()>;
