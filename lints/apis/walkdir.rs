#![source("walkdir 2.5.0")]
#![closures(here)]

use std::cmp::Ordering;
use std::ffi::OsStr;
use std::fs::{FileType, Metadata};
use std::path::{Path, PathBuf};
use std::{io, result};

pub struct DirEntry {}
impl DirEntry {
    pub fn path(&self) -> &Path;
    pub fn into_path(self) -> PathBuf;
    pub fn path_is_symlink(&self) -> bool;
    #[blocks(fs_metadata, micros, tokio = "tokio::fs::metadata(entry.path()).await", why = "it asks the file system")]
    pub fn metadata(&self) -> Result<Metadata>;
    pub fn file_type(&self) -> FileType;
    pub fn file_name(&self) -> &OsStr;
    pub fn depth(&self) -> usize;
}
impl Clone for DirEntry {}
impl DirEntryExt for DirEntry {}

pub trait DirEntryExt {
    fn ino(&self) -> u64;
}

pub struct Error {}
impl Error {
    pub fn path(&self) -> Option<&Path>;
    pub fn loop_ancestor(&self) -> Option<&Path>;
    pub fn depth(&self) -> usize;
    pub fn io_error(&self) -> Option<&io::Error>;
    pub fn into_io_error(self) -> Option<io::Error>;
}

pub type Result<T> = result::Result<T, Error>;

pub struct WalkDir {}
impl WalkDir {
    pub fn new<P: AsRef<Path>>(root: P) -> Self;
    pub fn min_depth(self, depth: usize) -> Self;
    pub fn max_depth(self, depth: usize) -> Self;
    pub fn follow_links(self, yes: bool) -> Self;
    pub fn follow_root_links(self, yes: bool) -> Self;
    pub fn max_open(self, n: usize) -> Self;
    pub fn sort_by<F>(self, cmp: F) -> Self
    where
        F: FnMut(&DirEntry, &DirEntry) -> Ordering + Send + Sync + 'static;
    pub fn sort_by_key<K, F>(self, cmp: F) -> Self
    where
        F: FnMut(&DirEntry) -> K + Send + Sync + 'static,
        K: Ord;
    pub fn sort_by_file_name(self) -> Self;
    pub fn contents_first(self, yes: bool) -> Self;
    pub fn same_file_system(self, yes: bool) -> Self;
}
impl IntoIterator for WalkDir {
    type Item = Result<DirEntry>;
    type IntoIter = IntoIter;

    #[blocks(fs, millis, per_item, tokio = "async-walkdir", async_std = "async-walkdir", smol = "async-walkdir", why = "each item reads a directory")]
    fn into_iter(self) -> IntoIter;
}

pub struct IntoIter {}
impl Iterator for IntoIter {
    type Item = Result<DirEntry>;

    #[blocks(fs, millis, per_item, tokio = "async-walkdir", async_std = "async-walkdir", smol = "async-walkdir", why = "each item reads a directory")]
    fn next(&mut self) -> Option<Self::Item>;
}
impl IntoIter {
    pub fn skip_current_dir(&mut self);
    pub fn filter_entry<P>(self, predicate: P) -> FilterEntry<Self, P>
    where
        P: FnMut(&DirEntry) -> bool;
}

pub struct FilterEntry<I, P> {}
impl<P> Iterator for FilterEntry<IntoIter, P>
where
    P: FnMut(&DirEntry) -> bool,
{
    type Item = Result<DirEntry>;
}
impl<P> FilterEntry<IntoIter, P>
where
    P: FnMut(&DirEntry) -> bool,
{
    pub fn filter_entry(self, predicate: P) -> FilterEntry<Self, P>;
    pub fn skip_current_dir(&mut self);
}
