#[runtime(tokio)]
pub mod fs {
    use crate::io::{AsyncRead, AsyncSeek, AsyncWrite};
    use std::ffi::OsString;
    use std::fs::{File as StdFile, FileType, Metadata, OpenOptions as StdOpenOptions, Permissions};
    use std::io;
    use std::os::fd::OwnedFd;
    use std::path::{Path, PathBuf};
    use std::task::{Context, Poll};
    use std::time::SystemTime;

    pub async fn canonicalize(path: impl AsRef<Path>) -> io::Result<PathBuf>;
    pub async fn create_dir(path: impl AsRef<Path>) -> io::Result<()>;
    pub async fn create_dir_all(path: impl AsRef<Path>) -> io::Result<()>;
    pub async fn hard_link(original: impl AsRef<Path>, link: impl AsRef<Path>) -> io::Result<()>;
    pub async fn metadata(path: impl AsRef<Path>) -> io::Result<Metadata>;
    pub async fn read(path: impl AsRef<Path>) -> io::Result<Vec<u8>>;
    pub async fn read_dir(path: impl AsRef<Path>) -> io::Result<ReadDir>;
    pub async fn read_link(path: impl AsRef<Path>) -> io::Result<PathBuf>;
    pub async fn read_to_string(path: impl AsRef<Path>) -> io::Result<String>;
    pub async fn remove_dir(path: impl AsRef<Path>) -> io::Result<()>;
    pub async fn remove_dir_all(path: impl AsRef<Path>) -> io::Result<()>;
    pub async fn remove_file(path: impl AsRef<Path>) -> io::Result<()>;
    pub async fn rename(from: impl AsRef<Path>, to: impl AsRef<Path>) -> io::Result<()>;
    pub async fn set_permissions(path: impl AsRef<Path>, perm: Permissions) -> io::Result<()>;
    pub async fn symlink_metadata(path: impl AsRef<Path>) -> io::Result<Metadata>;
    pub async fn write(path: impl AsRef<Path>, contents: impl AsRef<[u8]>) -> io::Result<()>;
    pub async fn copy(from: impl AsRef<Path>, to: impl AsRef<Path>) -> Result<u64, io::Error>;
    pub async fn try_exists(path: impl AsRef<Path>) -> io::Result<bool>;
    pub async fn symlink(original: impl AsRef<Path>, link: impl AsRef<Path>) -> io::Result<()>;

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
        pub async fn open(path: impl AsRef<Path>) -> io::Result<File>;
        pub async fn create(path: impl AsRef<Path>) -> io::Result<File>;
        pub async fn create_new<P: AsRef<Path>>(path: P) -> io::Result<File>;
        pub fn options() -> OpenOptions;
        pub fn from_std(std: StdFile) -> File;
        pub async fn sync_all(&self) -> io::Result<()>;
        pub async fn sync_data(&self) -> io::Result<()>;
        pub async fn set_len(&self, size: u64) -> io::Result<()>;
        pub async fn metadata(&self) -> io::Result<Metadata>;
        pub async fn try_clone(&self) -> io::Result<File>;
        pub async fn into_std(self) -> StdFile;
        pub fn try_into_std(self) -> Result<StdFile, Self>;
        pub async fn set_permissions(&self, perm: Permissions) -> io::Result<()>;
        pub async fn set_times(&self, times: FileTimes) -> io::Result<()>;
        pub async fn set_modified(&self, time: SystemTime) -> io::Result<()>;
        pub fn set_max_buf_size(&mut self, max_buf_size: usize);
        pub fn max_buf_size(&self) -> usize;
    }
    impl AsyncRead for File {}
    impl AsyncSeek for File {}
    impl AsyncWrite for File {}
    impl From<StdFile> for File {}
    impl From<OwnedFd> for File {}

    #[derive(Clone, Default)]
    pub struct FileTimes {}
    impl FileTimes {
        pub fn new() -> Self;
        pub fn set_accessed(self, t: SystemTime) -> Self;
        pub fn set_modified(self, t: SystemTime) -> Self;
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
        pub async fn open(&self, path: impl AsRef<Path>) -> io::Result<File>;
        pub fn mode(&mut self, mode: u32) -> &mut OpenOptions;
        pub fn custom_flags(&mut self, flags: i32) -> &mut OpenOptions;
    }
    impl From<StdOpenOptions> for OpenOptions {}
    impl Default for OpenOptions {}

    pub struct ReadDir {}
    impl ReadDir {
        #[cancel(safe)]
        pub async fn next_entry(&mut self) -> io::Result<Option<DirEntry>>;
        pub fn poll_next_entry(&mut self, cx: &mut Context<'_>) -> Poll<io::Result<Option<DirEntry>>>;
    }

    pub struct DirEntry {}
    impl DirEntry {
        pub fn ino(&self) -> u64;
        pub fn path(&self) -> PathBuf;
        pub fn file_name(&self) -> OsString;
        pub async fn metadata(&self) -> io::Result<Metadata>;
        pub async fn file_type(&self) -> io::Result<FileType>;
    }
}
