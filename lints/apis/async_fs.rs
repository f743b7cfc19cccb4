#![source("async-fs 2.2.0")]

use crate::unix::{DirBuilderExt, DirEntryExt, OpenOptionsExt};
use futures_lite::io::{AsyncRead, AsyncSeek, AsyncWrite};
use futures_lite::stream::Stream;
use std::ffi::OsString;
use std::future::Future;
use std::io;
use std::os::unix::io::OwnedFd;
use std::path::{Path, PathBuf};

pub use std::fs::{FileType, Metadata, Permissions};

pub async fn canonicalize<P: AsRef<Path>>(path: P) -> io::Result<PathBuf>;
pub async fn copy<P: AsRef<Path>, Q: AsRef<Path>>(src: P, dst: Q) -> io::Result<u64>;
pub async fn create_dir<P: AsRef<Path>>(path: P) -> io::Result<()>;
pub async fn create_dir_all<P: AsRef<Path>>(path: P) -> io::Result<()>;
pub async fn hard_link<P: AsRef<Path>, Q: AsRef<Path>>(src: P, dst: Q) -> io::Result<()>;
pub async fn metadata<P: AsRef<Path>>(path: P) -> io::Result<Metadata>;
pub async fn read<P: AsRef<Path>>(path: P) -> io::Result<Vec<u8>>;
pub async fn read_dir<P: AsRef<Path>>(path: P) -> io::Result<ReadDir>;
pub async fn read_link<P: AsRef<Path>>(path: P) -> io::Result<PathBuf>;
pub async fn read_to_string<P: AsRef<Path>>(path: P) -> io::Result<String>;
pub async fn remove_dir<P: AsRef<Path>>(path: P) -> io::Result<()>;
pub async fn remove_dir_all<P: AsRef<Path>>(path: P) -> io::Result<()>;
pub async fn remove_file<P: AsRef<Path>>(path: P) -> io::Result<()>;
pub async fn rename<P: AsRef<Path>, Q: AsRef<Path>>(src: P, dst: Q) -> io::Result<()>;
pub async fn set_permissions<P: AsRef<Path>>(path: P, perm: Permissions) -> io::Result<()>;
pub async fn symlink_metadata<P: AsRef<Path>>(path: P) -> io::Result<Metadata>;
pub async fn write<P: AsRef<Path>, C: AsRef<[u8]>>(path: P, contents: C) -> io::Result<()>;

pub struct ReadDir {}
impl Stream for ReadDir {
    type Item = io::Result<DirEntry>;
}

pub struct DirEntry {}
impl DirEntry {
    pub fn path(&self) -> PathBuf;
    pub async fn metadata(&self) -> io::Result<Metadata>;
    pub async fn file_type(&self) -> io::Result<FileType>;
    pub fn file_name(&self) -> OsString;
}
impl Clone for DirEntry {}
impl DirEntryExt for DirEntry {}

#[derive(Default)]
pub struct DirBuilder {}
impl DirBuilder {
    pub fn new() -> DirBuilder;
    pub fn recursive(&mut self, recursive: bool) -> &mut Self;
    pub fn create<P: AsRef<Path>>(&self, path: P) -> impl Future<Output = io::Result<()>>;
}
impl DirBuilderExt for DirBuilder {}

pub struct File {}
impl File {
    pub async fn open<P: AsRef<Path>>(path: P) -> io::Result<File>;
    pub async fn create<P: AsRef<Path>>(path: P) -> io::Result<File>;
    pub async fn sync_all(&self) -> io::Result<()>;
    pub async fn sync_data(&self) -> io::Result<()>;
    pub async fn set_len(&self, size: u64) -> io::Result<()>;
    pub async fn metadata(&self) -> io::Result<Metadata>;
    pub async fn set_permissions(&self, perm: Permissions) -> io::Result<()>;
}
impl From<std::fs::File> for File {}
impl From<OwnedFd> for File {}
impl AsyncRead for File {}
impl AsyncWrite for File {}
impl AsyncSeek for File {}

#[derive(Clone)]
pub struct OpenOptions {}
impl OpenOptions {
    pub fn new() -> OpenOptions;
    pub fn read(&mut self, read: bool) -> &mut OpenOptions;
    pub fn write(&mut self, write: bool) -> &mut OpenOptions;
    pub fn append(&mut self, append: bool) -> &mut OpenOptions;
    pub fn truncate(&mut self, truncate: bool) -> &mut OpenOptions;
    pub fn create(&mut self, create: bool) -> &mut OpenOptions;
    pub fn create_new(&mut self, create_new: bool) -> &mut OpenOptions;
    pub fn open<P: AsRef<Path>>(&self, path: P) -> impl Future<Output = io::Result<File>>;
}
impl Default for OpenOptions {}
impl OpenOptionsExt for OpenOptions {}

pub mod unix {
    use std::io;
    use std::path::Path;

    pub use std::os::unix::fs::{FileTypeExt, MetadataExt, PermissionsExt};

    pub async fn symlink<P: AsRef<Path>, Q: AsRef<Path>>(src: P, dst: Q) -> io::Result<()>;

    pub trait DirBuilderExt {
        fn mode(&mut self, mode: u32) -> &mut Self;
    }

    pub trait DirEntryExt {
        fn ino(&self) -> u64;
    }

    pub trait OpenOptionsExt {
        fn mode(&mut self, mode: u32) -> &mut Self;
        fn custom_flags(&mut self, flags: i32) -> &mut Self;
    }
}
