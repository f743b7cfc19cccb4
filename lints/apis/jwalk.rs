#![source("jwalk 0.9.0")]

use rayon::ThreadPool;
use std::ffi::{OsStr, OsString};
use std::fmt::Debug;
use std::fs::{FileType, Metadata};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;
use std::{io, result};

pub use rayon;

pub struct DirEntry<C: ClientState> {
    pub depth: usize,
    pub file_name: OsString,
    pub file_type: FileType,
    pub client_state: C::DirEntryState,
    pub parent_path: Arc<Path>,
    pub read_children: Option<ReadChildren<C>>,
}
impl<C: ClientState> DirEntry<C> {
    pub fn file_type(&self) -> FileType;
    pub fn file_name(&self) -> &OsStr;
    pub fn depth(&self) -> usize;
    pub fn path(&self) -> PathBuf;
    pub fn path_is_symlink(&self) -> bool;
    pub fn metadata(&self) -> Result<Metadata>;
    pub fn parent_path(&self) -> &Path;
}

pub struct DirEntryIter<C: ClientState> {}
impl<C: ClientState> Iterator for DirEntryIter<C> {
    type Item = Result<DirEntry<C>>;
}

pub struct Error {}
impl Error {
    pub fn path(&self) -> Option<&Path>;
    pub fn loop_ancestor(&self) -> Option<&Path>;
    pub fn depth(&self) -> usize;
    pub fn io_error(&self) -> Option<&io::Error>;
    pub fn is_busy(&self) -> bool;
    pub fn into_io_error(self) -> Option<io::Error>;
}

pub struct ReadChildren<C: ClientState> {
    pub client_read_state: Option<C::ReadDirState>,
}
impl<C: ClientState> ReadChildren<C> {
    pub fn error(&self) -> Option<&Error>;
}

pub type WalkDir = WalkDirGeneric<((), ())>;

pub type Result<T> = result::Result<T, Error>;

pub trait ClientState: Send + Default + Debug + 'static {
    type ReadDirState: Clone + Send + Default + Debug + 'static;
    type DirEntryState: Send + Default + Debug + 'static;
}
impl<B, E> ClientState for (B, E)
where
    B: Clone + Send + Default + Debug + 'static,
    E: Send + Default + Debug + 'static,
{
    type ReadDirState = B;
    type DirEntryState = E;
}

pub struct WalkDirGeneric<C: ClientState> {}
impl<C: ClientState> WalkDirGeneric<C> {
    pub fn new<P: AsRef<Path>>(root: P) -> Self;
    #[blocks(fs, millis, why = "each item waits for a directory walk")]
    pub fn try_into_iter(self) -> Result<DirEntryIter<C>>;
    pub fn root(&self) -> &Path;
    pub fn sort(self, sort: bool) -> Self;
    pub fn skip_hidden(self, skip_hidden: bool) -> Self;
    pub fn follow_links(self, follow_links: bool) -> Self;
    pub fn min_depth(self, depth: usize) -> Self;
    pub fn max_depth(self, depth: usize) -> Self;
    pub fn parallelism(self, parallelism: Parallelism) -> Self;
    pub fn root_read_dir_state(self, read_dir_state: C::ReadDirState) -> Self;
    pub fn process_read_dir<F>(self, process_by: F) -> Self
    where
        F: Fn(Option<usize>, &Path, &mut C::ReadDirState, &mut Vec<Result<DirEntry<C>>>) + Send + Sync + 'static;
}
impl<C: ClientState> IntoIterator for WalkDirGeneric<C> {
    type Item = Result<DirEntry<C>>;
    type IntoIter = DirEntryIter<C>;

    #[blocks(fs, millis, why = "each item waits for a directory walk")]
    fn into_iter(self) -> DirEntryIter<C>;
}

#[derive(Clone)]
pub enum Parallelism {
    Serial,
    RayonDefaultPool { busy_timeout: Duration },
    RayonExistingPool { pool: Arc<ThreadPool>, busy_timeout: Option<Duration> },
    RayonNewPool(usize),
}
