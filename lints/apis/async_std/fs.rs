pub mod fs {
    use crate::os::unix::fs::{DirBuilderExt, DirEntryExt, OpenOptionsExt};
    use crate::os::unix::io::{AsRawFd, FromRawFd, IntoRawFd};
    use crate::path::{Path, PathBuf};
    use futures_core::Stream;
    use futures_io::{AsyncRead as Read, AsyncSeek as Seek, AsyncWrite as Write};
    use std::ffi::OsString;
    use std::future::Future;
    use std::io;
    use std::os::unix::io::OwnedFd;
    use std::time::SystemTime;

    pub async fn canonicalize<P: AsRef<Path>>(path: P) -> io::Result<PathBuf>;
    pub async fn copy<P: AsRef<Path>, Q: AsRef<Path>>(from: P, to: Q) -> io::Result<u64>;
    pub async fn create_dir<P: AsRef<Path>>(path: P) -> io::Result<()>;
    pub async fn create_dir_all<P: AsRef<Path>>(path: P) -> io::Result<()>;
    pub async fn hard_link<P: AsRef<Path>, Q: AsRef<Path>>(from: P, to: Q) -> io::Result<()>;
    pub async fn metadata<P: AsRef<Path>>(path: P) -> io::Result<Metadata>;
    pub async fn read<P: AsRef<Path>>(path: P) -> io::Result<Vec<u8>>;
    pub async fn read_dir<P: AsRef<Path>>(path: P) -> io::Result<ReadDir>;
    pub async fn read_link<P: AsRef<Path>>(path: P) -> io::Result<PathBuf>;
    pub async fn read_to_string<P: AsRef<Path>>(path: P) -> io::Result<String>;
    pub async fn remove_dir<P: AsRef<Path>>(path: P) -> io::Result<()>;
    pub async fn remove_dir_all<P: AsRef<Path>>(path: P) -> io::Result<()>;
    pub async fn remove_file<P: AsRef<Path>>(path: P) -> io::Result<()>;
    pub async fn rename<P: AsRef<Path>, Q: AsRef<Path>>(from: P, to: Q) -> io::Result<()>;
    pub async fn set_permissions<P: AsRef<Path>>(path: P, perm: Permissions) -> io::Result<()>;
    pub async fn symlink_metadata<P: AsRef<Path>>(path: P) -> io::Result<Metadata>;
    pub async fn write<P: AsRef<Path>, C: AsRef<[u8]>>(path: P, contents: C) -> io::Result<()>;

    #[derive(Default)]
    pub struct DirBuilder {}
    impl DirBuilder {
        pub fn new() -> DirBuilder;
        pub fn recursive(&mut self, recursive: bool) -> &mut Self;
        pub fn create<P: AsRef<Path>>(&self, path: P) -> impl Future<Output = io::Result<()>>;
    }
    impl DirBuilderExt for DirBuilder {}

    pub struct DirEntry {}
    impl DirEntry {
        pub fn path(&self) -> PathBuf;
        pub async fn metadata(&self) -> io::Result<Metadata>;
        pub async fn file_type(&self) -> io::Result<FileType>;
        pub fn file_name(&self) -> OsString;
    }
    impl Clone for DirEntry {}
    impl DirEntryExt for DirEntry {}

    #[derive(Clone)]
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
    impl Read for File {}
    impl Read for &File {}
    impl Write for File {}
    impl Write for &File {}
    impl Seek for File {}
    impl Seek for &File {}
    impl From<std::fs::File> for File {}
    impl AsRawFd for File {}
    impl FromRawFd for File {}
    impl IntoRawFd for File {}
    impl From<OwnedFd> for File {}

    #[derive(Copy, Clone, PartialEq, Eq, Hash)]
    pub struct FileType {}
    impl FileType {
        pub fn is_dir(&self) -> bool;
        pub fn is_file(&self) -> bool;
        pub fn is_symlink(&self) -> bool;
    }

    #[derive(Clone)]
    pub struct Metadata {}
    impl Metadata {
        pub fn file_type(&self) -> FileType;
        pub fn is_dir(&self) -> bool;
        pub fn is_file(&self) -> bool;
        pub fn len(&self) -> u64;
        pub fn permissions(&self) -> Permissions;
        pub fn modified(&self) -> io::Result<SystemTime>;
        pub fn accessed(&self) -> io::Result<SystemTime>;
        pub fn created(&self) -> io::Result<SystemTime>;
    }

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

    #[derive(Clone, PartialEq, Eq)]
    pub struct Permissions {}
    impl Permissions {
        pub fn readonly(&self) -> bool;
        pub fn set_readonly(&mut self, readonly: bool);
    }

    pub struct ReadDir {}
    impl Stream for ReadDir {
        type Item = io::Result<DirEntry>;
    }
}
