#![source("fs-err 3.3.2")]
#![needs("fs_err::tokio", "tokio")]
#![closures(here)]

use crate::os::unix::fs::{FileExt, OpenOptionsExt};
use std::ffi::OsString;
use std::fs::{FileTimes, FileType, Metadata, Permissions, TryLockError};
use std::io;
use std::io::{Read, Seek, Write};
use std::path::{Path, PathBuf};
use std::time::SystemTime;

#[blocks(fs, millis, tokio = "fs_err::tokio::read_dir", async_std = "async_std::fs::read_dir", smol = "smol::fs::read_dir", why = "it reads a directory")]
pub fn read_dir<P: Into<PathBuf>>(path: P) -> io::Result<ReadDir>;
#[blocks(fs, millis, tokio = "fs_err::tokio::read", async_std = "async_std::fs::read", smol = "smol::fs::read", fix = "await", why = "it reads a file")]
pub fn read<P: AsRef<Path>>(path: P) -> io::Result<Vec<u8>>;
#[blocks(fs, millis, tokio = "fs_err::tokio::read_to_string", async_std = "async_std::fs::read_to_string", smol = "smol::fs::read_to_string", fix = "await", why = "it reads a file")]
pub fn read_to_string<P: AsRef<Path>>(path: P) -> io::Result<String>;
#[blocks(fs, millis, tokio = "fs_err::tokio::write", async_std = "async_std::fs::write", smol = "smol::fs::write", fix = "await", why = "it writes a file")]
pub fn write<P: AsRef<Path>, C: AsRef<[u8]>>(path: P, contents: C) -> io::Result<()>;
#[blocks(fs, millis, tokio = "fs_err::tokio::copy", async_std = "async_std::fs::copy", smol = "smol::fs::copy", fix = "await", why = "it copies a file")]
pub fn copy<P, Q>(from: P, to: Q) -> io::Result<u64>
where
    P: AsRef<Path>,
    Q: AsRef<Path>;
#[blocks(fs, micros, pedantic, tokio = "fs_err::tokio::create_dir", async_std = "async_std::fs::create_dir", smol = "smol::fs::create_dir", fix = "await", why = "it creates a directory")]
pub fn create_dir<P>(path: P) -> io::Result<()>
where
    P: AsRef<Path>;
#[blocks(fs, micros, pedantic, tokio = "fs_err::tokio::create_dir_all", async_std = "async_std::fs::create_dir_all", smol = "smol::fs::create_dir_all", fix = "await", why = "it creates directories")]
pub fn create_dir_all<P>(path: P) -> io::Result<()>
where
    P: AsRef<Path>;
#[blocks(fs, micros, pedantic, removes, tokio = "fs_err::tokio::remove_dir", async_std = "async_std::fs::remove_dir", smol = "smol::fs::remove_dir", fix = "await", why = "it deletes a directory")]
pub fn remove_dir<P>(path: P) -> io::Result<()>
where
    P: AsRef<Path>;
#[blocks(fs, millis, removes, tokio = "fs_err::tokio::remove_dir_all", async_std = "async_std::fs::remove_dir_all", smol = "smol::fs::remove_dir_all", fix = "await", why = "it deletes a directory tree")]
pub fn remove_dir_all<P>(path: P) -> io::Result<()>
where
    P: AsRef<Path>;
#[blocks(fs, micros, pedantic, removes, tokio = "fs_err::tokio::remove_file", async_std = "async_std::fs::remove_file", smol = "smol::fs::remove_file", fix = "await", why = "it deletes a file")]
pub fn remove_file<P>(path: P) -> io::Result<()>
where
    P: AsRef<Path>;
#[blocks(fs_metadata, micros, tokio = "fs_err::tokio::metadata", async_std = "async_std::fs::metadata", smol = "smol::fs::metadata", fix = "await", why = "it asks the file system")]
pub fn metadata<P: AsRef<Path>>(path: P) -> io::Result<Metadata>;
#[blocks(fs_metadata, micros, tokio = "tokio::fs::try_exists", fix = "await", why = "it asks the file system")]
pub fn exists<P: AsRef<Path>>(path: P) -> io::Result<bool>;
#[blocks(fs_metadata, millis, tokio = "fs_err::tokio::canonicalize", smol = "smol::fs::canonicalize", fix = "await", why = "it resolves a path")]
pub fn canonicalize<P: AsRef<Path>>(path: P) -> io::Result<PathBuf>;
#[blocks(fs, micros, pedantic, tokio = "fs_err::tokio::hard_link", async_std = "async_std::fs::hard_link", smol = "smol::fs::hard_link", fix = "await", why = "it creates a link")]
pub fn hard_link<P: AsRef<Path>, Q: AsRef<Path>>(original: P, link: Q) -> io::Result<()>;
#[blocks(fs_metadata, millis, tokio = "fs_err::tokio::read_link", smol = "smol::fs::read_link", fix = "await", why = "it reads a link")]
pub fn read_link<P: AsRef<Path>>(path: P) -> io::Result<PathBuf>;
#[blocks(fs, micros, pedantic, tokio = "fs_err::tokio::rename", async_std = "async_std::fs::rename", smol = "smol::fs::rename", fix = "await", why = "it renames a file")]
pub fn rename<P: AsRef<Path>, Q: AsRef<Path>>(from: P, to: Q) -> io::Result<()>;
pub fn soft_link<P: AsRef<Path>, Q: AsRef<Path>>(original: P, link: Q) -> io::Result<()>;
#[blocks(fs_metadata, micros, tokio = "fs_err::tokio::symlink_metadata", async_std = "async_std::fs::symlink_metadata", smol = "smol::fs::symlink_metadata", fix = "await", why = "it asks the file system")]
pub fn symlink_metadata<P: AsRef<Path>>(path: P) -> io::Result<Metadata>;
#[blocks(fs_metadata, micros, tokio = "fs_err::tokio::set_permissions", async_std = "async_std::fs::set_permissions", smol = "smol::fs::set_permissions", fix = "await", why = "it changes permissions")]
pub fn set_permissions<P: AsRef<Path>>(path: P, perm: Permissions) -> io::Result<()>;

pub struct ReadDir {}
impl Iterator for ReadDir {
    type Item = io::Result<DirEntry>;
}

pub struct DirEntry {}
impl DirEntry {
    pub fn path(&self) -> PathBuf;
    pub fn metadata(&self) -> io::Result<Metadata>;
    pub fn file_type(&self) -> io::Result<FileType>;
    pub fn file_name(&self) -> OsString;
}

#[io(fs)]
pub struct File {}
impl File {
    #[blocks(fs, millis, opens, tokio = "fs_err::tokio::File::open", async_std = "async_std::fs::File::open", smol = "smol::fs::File::open", why = "it opens a file")]
    pub fn open<P>(path: P) -> Result<Self, io::Error>
    where
        P: Into<PathBuf>;
    #[blocks(fs, millis, opens, tokio = "fs_err::tokio::File::create", async_std = "async_std::fs::File::create", smol = "smol::fs::File::create", why = "it creates a file")]
    pub fn create<P>(path: P) -> Result<Self, io::Error>
    where
        P: Into<PathBuf>;
    #[blocks(fs, millis, opens, why = "it creates a file")]
    pub fn create_new<P>(path: P) -> Result<Self, io::Error>
    where
        P: Into<PathBuf>;
    pub fn options() -> OpenOptions;
    pub fn sync_all(&self) -> Result<(), io::Error>;
    pub fn sync_data(&self) -> Result<(), io::Error>;
    pub fn set_len(&self, size: u64) -> Result<(), io::Error>;
    pub fn metadata(&self) -> Result<Metadata, io::Error>;
    pub fn try_clone(&self) -> Result<Self, io::Error>;
    pub fn set_permissions(&self, perm: Permissions) -> Result<(), io::Error>;
    pub fn set_times(&self, times: FileTimes) -> Result<(), io::Error>;
    pub fn set_modified(&self, time: SystemTime) -> Result<(), io::Error>;
    pub fn lock(&self) -> Result<(), io::Error>;
    pub fn lock_shared(&self) -> Result<(), io::Error>;
    pub fn try_lock(&self) -> Result<(), TryLockError>;
    pub fn try_lock_shared(&self) -> Result<(), TryLockError>;
    pub fn unlock(&self) -> Result<(), io::Error>;
    pub fn from_parts<P>(file: std::fs::File, path: P) -> Self
    where
        P: Into<PathBuf>;
    pub fn into_parts(self) -> (std::fs::File, PathBuf);
    pub fn into_file(self) -> std::fs::File;
    pub fn into_path(self) -> PathBuf;
    pub fn file(&self) -> &std::fs::File;
    pub fn file_mut(&mut self) -> &mut std::fs::File;
    pub fn path(&self) -> &Path;
}
impl Read for File {}
impl Read for &File {}
impl Seek for File {}
impl Seek for &File {}
impl Write for File {}
impl Write for &File {}
impl FileExt for File {}

#[derive(Clone)]
pub struct OpenOptions {}
impl OpenOptions {
    pub fn new() -> Self;
    pub fn read(&mut self, read: bool) -> &mut Self;
    pub fn write(&mut self, write: bool) -> &mut Self;
    pub fn append(&mut self, append: bool) -> &mut Self;
    pub fn truncate(&mut self, truncate: bool) -> &mut Self;
    pub fn create(&mut self, create: bool) -> &mut Self;
    pub fn create_new(&mut self, create_new: bool) -> &mut Self;
    #[blocks(fs, millis, opens, tokio = "fs_err::tokio::OpenOptions::open", async_std = "async_std::fs::OpenOptions::open", smol = "smol::fs::OpenOptions::open", why = "it opens a file")]
    pub fn open<P>(&self, path: P) -> io::Result<File>
    where
        P: Into<PathBuf>;
    pub fn from_options(options: std::fs::OpenOptions) -> Self;
    pub fn options(&self) -> &std::fs::OpenOptions;
    pub fn options_mut(&mut self) -> &mut std::fs::OpenOptions;
}
impl OpenOptionsExt for OpenOptions {}

pub trait PathExt {
    fn fs_err_try_exists(&self) -> io::Result<bool>;
    fn fs_err_metadata(&self) -> io::Result<Metadata>;
    fn fs_err_symlink_metadata(&self) -> io::Result<Metadata>;
    fn fs_err_canonicalize(&self) -> io::Result<PathBuf>;
    fn fs_err_read_link(&self) -> io::Result<PathBuf>;
    fn fs_err_read_dir(&self) -> io::Result<ReadDir>;
}
impl PathExt for Path {}

pub mod os {
    pub mod unix {
        pub mod fs {
            use std::io;
            use std::path::Path;

            pub fn symlink<P: AsRef<Path>, Q: AsRef<Path>>(original: P, link: Q) -> io::Result<()>;
            pub fn chown<P: AsRef<Path>>(path: P, uid: Option<u32>, gid: Option<u32>) -> io::Result<()>;
            pub fn lchown<P: AsRef<Path>>(path: P, uid: Option<u32>, gid: Option<u32>) -> io::Result<()>;
            pub fn chroot<P: AsRef<Path>>(path: P) -> io::Result<()>;

            pub trait FileExt {
                fn read_at(&self, buf: &mut [u8], offset: u64) -> io::Result<usize>;
                fn read_exact_at(&self, buf: &mut [u8], offset: u64) -> io::Result<()>;
                fn write_at(&self, buf: &[u8], offset: u64) -> io::Result<usize>;
                fn write_all_at(&self, buf: &[u8], offset: u64) -> io::Result<()>;
            }

            pub trait OpenOptionsExt {
                fn mode(&mut self, mode: u32) -> &mut Self;
                fn custom_flags(&mut self, flags: i32) -> &mut Self;
            }
        }
    }
}

pub mod tokio {
    use std::ffi::OsString;
    use std::fs::{FileType, Metadata, Permissions};
    use std::io;
    use std::path::{Path, PathBuf};
    use std::task::{Context, Poll};
    use tokio::fs::{File as TokioFile, OpenOptions as TokioOpenOptions};
    use tokio::io::{AsyncRead, AsyncSeek, AsyncWrite};

    pub async fn read_dir(path: impl AsRef<Path>) -> io::Result<ReadDir>;
    pub async fn canonicalize(path: impl AsRef<Path>) -> tokio::io::Result<PathBuf>;
    pub async fn copy(from: impl AsRef<Path>, to: impl AsRef<Path>) -> Result<u64, tokio::io::Error>;
    pub async fn create_dir(path: impl AsRef<Path>) -> tokio::io::Result<()>;
    pub async fn create_dir_all(path: impl AsRef<Path>) -> tokio::io::Result<()>;
    pub async fn hard_link(original: impl AsRef<Path>, link: impl AsRef<Path>) -> tokio::io::Result<()>;
    pub async fn metadata(path: impl AsRef<Path>) -> tokio::io::Result<Metadata>;
    pub async fn try_exists(path: impl AsRef<Path>) -> tokio::io::Result<bool>;
    pub async fn read(path: impl AsRef<Path>) -> tokio::io::Result<Vec<u8>>;
    pub async fn read_link(path: impl AsRef<Path>) -> tokio::io::Result<PathBuf>;
    pub async fn read_to_string(path: impl AsRef<Path>) -> tokio::io::Result<String>;
    pub async fn remove_dir(path: impl AsRef<Path>) -> tokio::io::Result<()>;
    pub async fn remove_dir_all(path: impl AsRef<Path>) -> tokio::io::Result<()>;
    pub async fn remove_file(path: impl AsRef<Path>) -> tokio::io::Result<()>;
    pub async fn rename(from: impl AsRef<Path>, to: impl AsRef<Path>) -> tokio::io::Result<()>;
    pub async fn set_permissions(path: impl AsRef<Path>, perm: Permissions) -> tokio::io::Result<()>;
    pub async fn symlink_metadata(path: impl AsRef<Path>) -> tokio::io::Result<Metadata>;
    pub async fn symlink(original: impl AsRef<Path>, link: impl AsRef<Path>) -> tokio::io::Result<()>;
    pub async fn write(path: impl AsRef<Path>, contents: impl AsRef<[u8]>) -> tokio::io::Result<()>;

    #[derive(Default)]
    pub struct DirBuilder {}
    impl DirBuilder {
        pub fn new() -> Self;
        pub fn recursive(&mut self, recursive: bool) -> &mut Self;
        pub async fn create(&self, path: impl AsRef<Path>) -> io::Result<()>;
        pub fn mode(&mut self, mode: u32) -> &mut Self;
    }

    pub struct File {}
    impl File {
        pub async fn open(path: impl Into<PathBuf>) -> io::Result<File>;
        pub async fn create(path: impl Into<PathBuf>) -> io::Result<File>;
        pub async fn create_new(path: impl Into<PathBuf>) -> Result<Self, io::Error>;
        pub fn options() -> OpenOptions;
        pub fn from_std(std: crate::File) -> File;
        pub async fn sync_all(&self) -> io::Result<()>;
        pub async fn sync_data(&self) -> io::Result<()>;
        pub async fn set_len(&self, size: u64) -> io::Result<()>;
        pub async fn metadata(&self) -> io::Result<Metadata>;
        pub async fn try_clone(&self) -> io::Result<File>;
        pub async fn into_std(self) -> crate::File;
        pub fn try_into_std(self) -> Result<crate::File, File>;
        pub async fn set_permissions(&self, perm: Permissions) -> io::Result<()>;
        pub fn from_parts<P>(file: TokioFile, path: P) -> Self
        where
            P: Into<PathBuf>;
        pub fn into_parts(self) -> (TokioFile, PathBuf);
        pub fn file(&self) -> &TokioFile;
        pub fn file_mut(&mut self) -> &mut TokioFile;
        pub fn path(&self) -> &Path;
    }
    impl From<crate::File> for File {}
    impl AsyncRead for File {}
    impl AsyncSeek for File {}
    impl AsyncWrite for File {}

    #[derive(Clone, Default)]
    pub struct OpenOptions {}
    impl OpenOptions {
        pub fn new() -> OpenOptions;
        pub fn read(&mut self, read: bool) -> &mut OpenOptions;
        pub fn write(&mut self, write: bool) -> &mut OpenOptions;
        pub fn append(&mut self, append: bool) -> &mut OpenOptions;
        pub fn truncate(&mut self, truncate: bool) -> &mut OpenOptions;
        pub fn create(&mut self, create: bool) -> &mut OpenOptions;
        pub fn create_new(&mut self, create_new: bool) -> &mut OpenOptions;
        pub async fn open(&self, path: impl AsRef<Path>) -> io::Result<File>;
        pub fn mode(&mut self, mode: u32) -> &mut OpenOptions;
        pub fn custom_flags(&mut self, flags: i32) -> &mut OpenOptions;
    }
    impl From<std::fs::OpenOptions> for OpenOptions {}
    impl From<TokioOpenOptions> for OpenOptions {}

    pub struct ReadDir {}
    impl ReadDir {
        pub async fn next_entry(&mut self) -> io::Result<Option<DirEntry>>;
        pub fn poll_next_entry(&mut self, cx: &mut Context<'_>) -> Poll<io::Result<Option<DirEntry>>>;
    }

    pub struct DirEntry {}
    impl DirEntry {
        pub fn path(&self) -> PathBuf;
        pub fn file_name(&self) -> OsString;
        pub async fn metadata(&self) -> io::Result<Metadata>;
        pub async fn file_type(&self) -> io::Result<FileType>;
        pub fn ino(&self) -> u64;
    }
}
