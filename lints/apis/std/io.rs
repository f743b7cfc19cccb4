pub mod io {
    use crate::{
        error, result, collections::TryReserveError, ffi::NulError, fmt::{Arguments, Debug, Display}, fs::TryLockError,
        ops::{Deref, DerefMut}, os::fd::{AsFd, AsRawFd, FromRawFd, IntoRawFd, OwnedFd},
        os::windows::io::{AsHandle, AsRawHandle, FromRawHandle, IntoRawHandle, OwnedHandle},
    };
    pub struct WriterPanicked {}
    impl WriterPanicked {
        pub fn into_inner(self) -> Vec<u8>;
    }
    impl Display for WriterPanicked {}
    impl error::Error for WriterPanicked {}
    #[derive(Debug)]
    #[io(process)]
    pub struct PipeReader {}
    impl PipeReader {
        pub fn try_clone(&self) -> Result<Self>;
    }
    impl From<OwnedFd> for PipeReader {}
    impl From<OwnedHandle> for PipeReader {}
    impl Read for &PipeReader {}
    impl Read for PipeReader {}
    impl FromRawHandle for PipeReader {}
    impl AsRawFd for PipeReader {}
    impl FromRawFd for PipeReader {}
    impl IntoRawFd for PipeReader {}
    impl AsFd for PipeReader {}
    impl AsHandle for PipeReader {}
    impl AsRawHandle for PipeReader {}
    impl IntoRawHandle for PipeReader {}
    #[derive(Debug)]
    #[io(process)]
    pub struct PipeWriter {}
    impl PipeWriter {
        pub fn try_clone(&self) -> Result<Self>;
    }
    impl From<OwnedFd> for PipeWriter {}
    impl From<OwnedHandle> for PipeWriter {}
    impl Write for &PipeWriter {}
    impl Write for PipeWriter {}
    impl FromRawHandle for PipeWriter {}
    impl AsRawFd for PipeWriter {}
    impl FromRawFd for PipeWriter {}
    impl IntoRawFd for PipeWriter {}
    impl AsFd for PipeWriter {}
    impl AsHandle for PipeWriter {}
    impl AsRawHandle for PipeWriter {}
    impl IntoRawHandle for PipeWriter {}
    pub fn pipe() -> Result<(PipeReader, PipeWriter)>;
    pub trait IsTerminal {
        fn is_terminal(&self) -> bool;
    }
    #[io_as(R)]
    pub struct BufReader<R> {}
    impl<R: Seek> BufReader<R> {
        pub fn seek_relative(&mut self, offset: i64) -> Result<()>;
    }
    impl<R: Read> BufReader<R> {
        pub fn new(inner: R) -> BufReader<R>;
        pub fn with_capacity(capacity: usize, inner: R) -> BufReader<R>;
    }
    impl<R> BufReader<R> {
        pub fn get_ref(&self) -> &R;
        pub fn get_mut(&mut self) -> &mut R;
        pub fn buffer(&self) -> &[u8];
        pub fn capacity(&self) -> usize;
        pub fn into_inner(self) -> R;
    }
    impl<R: Seek> Seek for BufReader<R> {}
    impl<R: Read> BufRead for BufReader<R> {}
    impl<R: Read> Read for BufReader<R> {}
    #[io_as(W)]
    #[buffers]
    pub struct BufWriter<W> {}
    impl<W: Write> BufWriter<W> {
        pub fn get_ref(&self) -> &W;
        pub fn get_mut(&mut self) -> &mut W;
        pub fn buffer(&self) -> &[u8];
        pub fn capacity(&self) -> usize;
        pub fn new(inner: W) -> BufWriter<W>;
        pub fn with_capacity(capacity: usize, inner: W) -> BufWriter<W>;
        #[blocks_as(W, micros, pedantic, why = "it writes what is buffered")]
        pub fn into_inner(self) -> result::Result<W, IntoInnerError<BufWriter<W>>>;
        pub fn into_parts(self) -> (W, result::Result<Vec<u8>, WriterPanicked>);
    }
    impl<W: Write + Seek> Seek for BufWriter<W> {}
    impl<W: Write> Drop for BufWriter<W> {}
    impl<W: Write> Write for BufWriter<W> {}
    #[derive(Debug)]
    pub struct IntoInnerError<W> {}
    impl<W> IntoInnerError<W> {
        pub fn error(&self) -> &Error;
        pub fn into_inner(self) -> W;
        pub fn into_error(self) -> Error;
        pub fn into_parts(self) -> (Error, W);
    }
    impl<W: Send + Debug> error::Error for IntoInnerError<W> {}
    impl<W> Display for IntoInnerError<W> {}
    #[io_as(W)]
    pub struct LineWriter<W> {}
    impl<W: Write> LineWriter<W> {
        pub fn get_ref(&self) -> &W;
        pub fn new(inner: W) -> LineWriter<W>;
        pub fn with_capacity(capacity: usize, inner: W) -> LineWriter<W>;
        pub fn get_mut(&mut self) -> &mut W;
        pub fn into_inner(self) -> result::Result<W, IntoInnerError<LineWriter<W>>>;
    }
    impl<W: Write> Write for LineWriter<W> {}
    #[blocks_as(R, W, millis, tokio = "tokio::io::copy", async_std = "async_std::io::copy", smol = "smol::io::copy", why = "it reads to the end and writes")]
    pub fn copy<R: Read, W: Write>(reader: &mut R, writer: &mut W) -> Result<u64>;
    #[derive(Debug, Default, PartialEq, Eq)]
    pub struct Cursor<T> {}
    impl<T> Cursor<T> {
        pub fn new(inner: T) -> Cursor<T>;
        pub fn into_inner(self) -> T;
        pub fn get_ref(&self) -> &T;
        pub fn get_mut(&mut self) -> &mut T;
        pub fn position(&self) -> u64;
        pub fn set_position(&mut self, pos: u64);
    }
    impl Write for Cursor<&mut [u8]> {}
    impl Write for Cursor<&mut Vec<u8>> {}
    impl Write for Cursor<Vec<u8>> {}
    impl Write for Cursor<Box<[u8]>> {}
    impl<T: Clone> Clone for Cursor<T> {}
    impl<T: AsRef<[u8]>> Seek for Cursor<T> {}
    impl<T: AsRef<[u8]>> BufRead for Cursor<T> {}
    impl<T: AsRef<[u8]>> Read for Cursor<T> {}
    impl<const N: usize> Write for Cursor<[u8; N]> {}
    pub struct Error {}
    impl Error {
        pub fn new<E: Into<Box<dyn error::Error + Send + Sync>>>(kind: ErrorKind, error: E) -> Error;
        pub fn other<E: Into<Box<dyn error::Error + Send + Sync>>>(error: E) -> Error;
        pub fn last_os_error() -> Error;
        pub fn from_raw_os_error(code: i32) -> Error;
        pub fn raw_os_error(&self) -> Option<i32>;
        pub fn get_ref(&self) -> Option<&(dyn error::Error + Send + Sync)>;
        pub fn get_mut(&mut self) -> Option<&mut (dyn error::Error + Send + Sync)>;
        pub fn into_inner(self) -> Option<Box<dyn error::Error + Send + Sync>>;
        pub fn downcast<E: error::Error + Send + Sync>(self) -> result::Result<E, Self>;
        pub fn kind(&self) -> ErrorKind;
    }
    impl From<TryReserveError> for Error {}
    impl From<NulError> for Error {}
    impl From<TryLockError> for Error {}
    impl From<ErrorKind> for Error {}
    impl Display for Error {}
    impl error::Error for Error {}
    impl<W> From<IntoInnerError<W>> for Error {}
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum ErrorKind {
        NotFound, PermissionDenied, ConnectionRefused, ConnectionReset, HostUnreachable, NetworkUnreachable, ConnectionAborted,
        NotConnected, AddrInUse, AddrNotAvailable, NetworkDown, BrokenPipe, AlreadyExists, WouldBlock, NotADirectory, IsADirectory,
        DirectoryNotEmpty, ReadOnlyFilesystem, StaleNetworkFileHandle, InvalidInput, InvalidData, TimedOut, WriteZero, StorageFull,
        NotSeekable, QuotaExceeded, FileTooLarge, ResourceBusy, ExecutableFileBusy, Deadlock, CrossesDevices, TooManyLinks,
        InvalidFilename, ArgumentListTooLong, Interrupted, Unsupported, UnexpectedEof, OutOfMemory, Other,
    }
    impl Display for ErrorKind {}
    pub type Result<T> = result::Result<T, Error>;
    #[io(stdout)]
    pub struct Stderr {}
    impl Stderr {
        #[blocks(stdout, micros, pedantic, tokio = "tokio::io::stderr", async_std = "async_std::io::stderr", smol = "smol::Unblock::new(std::io::stderr())", why = "it waits for the lock of standard error")]
        pub fn lock(&self) -> StderrLock;
    }
    impl Write for &Stderr {}
    impl Write for Stderr {}
    impl IsTerminal for Stderr {}
    impl AsRawFd for Stderr {}
    impl AsFd for Stderr {}
    impl AsHandle for Stderr {}
    impl AsRawHandle for Stderr {}
    #[guard(bad, why = "every `eprintln!` elsewhere blocks its thread while this task is suspended")]
    #[io(stdout)]
    pub struct StderrLock {}
    impl Write for StderrLock {}
    impl IsTerminal for StderrLock {}
    impl AsRawFd for StderrLock {}
    impl AsFd for StderrLock {}
    impl AsHandle for StderrLock {}
    impl AsRawHandle for StderrLock {}
    #[io(stdin)]
    pub struct Stdin {}
    impl Stdin {
        #[blocks(stdin, unbounded, pedantic, why = "it waits for the lock of standard input")]
        pub fn lock(&self) -> StdinLock;
        #[blocks(stdin, unbounded, tokio = "tokio::io::BufReader::new(tokio::io::stdin()).read_line(_)", async_std = "async_std::io::Stdin::read_line", smol = "smol::Unblock::new(std::io::stdin())", why = "it waits for input")]
        pub fn read_line(&self, buf: &mut String) -> Result<usize>;
        #[blocks(stdin, unbounded, tokio = "tokio::io::BufReader::new(tokio::io::stdin()).lines()", async_std = "async_std::io::BufReadExt::lines", smol = "smol::Unblock::new(std::io::stdin())", why = "it waits for input")]
        pub fn lines(self) -> Lines<StdinLock>;
    }
    impl Read for &Stdin {}
    impl Read for Stdin {}
    impl IsTerminal for Stdin {}
    impl AsRawFd for Stdin {}
    impl AsFd for Stdin {}
    impl AsHandle for Stdin {}
    impl AsRawHandle for Stdin {}
    #[guard(bad, why = "other readers of standard input block while this task is suspended")]
    #[io(stdin)]
    pub struct StdinLock {}
    impl BufRead for StdinLock {}
    impl Read for StdinLock {}
    impl IsTerminal for StdinLock {}
    impl AsRawFd for StdinLock {}
    impl AsFd for StdinLock {}
    impl AsHandle for StdinLock {}
    impl AsRawHandle for StdinLock {}
    #[io(stdout)]
    pub struct Stdout {}
    impl Stdout {
        #[blocks(stdout, micros, pedantic, tokio = "tokio::io::stdout", async_std = "async_std::io::stdout", smol = "smol::Unblock::new(std::io::stdout())", why = "it waits for the lock of standard output")]
        pub fn lock(&self) -> StdoutLock;
    }
    impl Write for &Stdout {}
    impl Write for Stdout {}
    impl IsTerminal for Stdout {}
    impl AsRawFd for Stdout {}
    impl AsFd for Stdout {}
    impl AsHandle for Stdout {}
    impl AsRawHandle for Stdout {}
    #[guard(bad, why = "every `println!` elsewhere blocks its thread while this task is suspended")]
    #[io(stdout)]
    pub struct StdoutLock {}
    impl Write for StdoutLock {}
    impl IsTerminal for StdoutLock {}
    impl AsRawFd for StdoutLock {}
    impl AsFd for StdoutLock {}
    impl AsHandle for StdoutLock {}
    impl AsRawHandle for StdoutLock {}
    pub fn stderr() -> Stderr;
    pub fn stdin() -> Stdin;
    pub fn stdout() -> Stdout;
    #[derive(Clone, Copy, Debug, Default)]
    pub struct Empty;
    impl Seek for Empty {}
    impl BufRead for Empty {}
    impl Read for Empty {}
    impl Write for &Empty {}
    impl Write for Empty {}
    pub struct Repeat {}
    impl Read for Repeat {}
    #[derive(Clone, Copy, Debug, Default)]
    pub struct Sink;
    impl Write for &Sink {}
    impl Write for Sink {}
    pub fn empty() -> Empty;
    pub fn repeat(byte: u8) -> Repeat;
    pub fn sink() -> Sink;
    pub trait Read {
        #[blocks_as(Self, millis, tokio = "tokio::io::AsyncReadExt::read", async_std = "async_std::io::ReadExt::read", smol = "smol::io::AsyncReadExt::read", why = "it reads")]
        fn read(&mut self, buf: &mut [u8]) -> Result<usize>;
        #[blocks_as(Self, millis, smol = "smol::io::AsyncReadExt::read_vectored", why = "it reads")]
        fn read_vectored(&mut self, bufs: &mut [IoSliceMut]) -> Result<usize>;
        #[blocks_as(Self, millis, tokio = "tokio::io::AsyncReadExt::read_to_end", async_std = "async_std::io::ReadExt::read_to_end", smol = "smol::io::AsyncReadExt::read_to_end", why = "it reads to the end")]
        fn read_to_end(&mut self, buf: &mut Vec<u8>) -> Result<usize>;
        #[blocks_as(Self, millis, tokio = "tokio::io::AsyncReadExt::read_to_string", async_std = "async_std::io::ReadExt::read_to_string", smol = "smol::io::AsyncReadExt::read_to_string", why = "it reads to the end")]
        fn read_to_string(&mut self, buf: &mut String) -> Result<usize>;
        #[blocks_as(Self, millis, tokio = "tokio::io::AsyncReadExt::read_exact", async_std = "async_std::io::ReadExt::read_exact", smol = "smol::io::AsyncReadExt::read_exact", why = "it reads")]
        fn read_exact(&mut self, buf: &mut [u8]) -> Result<()>;
        fn by_ref(&mut self) -> &mut Self;
        #[blocks_as(Self, millis, async_std = "async_std::io::ReadExt::bytes", smol = "smol::io::AsyncReadExt::bytes", why = "each step of the iterator reads")]
        fn bytes(self) -> Bytes<Self>;
        fn chain<R: Read>(self, next: R) -> Chain<Self, R>;
        fn take(self, limit: u64) -> Take<Self>;
    }
    #[blocks_as(R, millis, tokio = "tokio::io::AsyncReadExt::read_to_string", async_std = "async_std::io::ReadExt::read_to_string", smol = "smol::io::AsyncReadExt::read_to_string", why = "it reads to the end")]
    pub fn read_to_string<R: Read>(reader: R) -> Result<String>;
    pub struct IoSliceMut {}
    impl IoSliceMut {
        pub fn new(buf: &mut [u8]) -> IoSliceMut;
        pub fn advance(&mut self, n: usize);
        pub fn advance_slices(bufs: &mut &mut [IoSliceMut], n: usize);
    }
    impl Deref for IoSliceMut { type Target = [u8]; }
    impl DerefMut for IoSliceMut {}
    #[derive(Clone, Copy)]
    pub struct IoSlice {}
    impl IoSlice {
        pub fn new(buf: &[u8]) -> IoSlice;
        pub fn advance(&mut self, n: usize);
        pub fn advance_slices(bufs: &mut &mut [IoSlice], n: usize);
    }
    impl Deref for IoSlice { type Target = [u8]; }
    pub trait Write {
        #[blocks_as(Self, millis, tokio = "tokio::io::AsyncWriteExt::write", async_std = "async_std::io::WriteExt::write", smol = "smol::io::AsyncWriteExt::write", why = "it writes")]
        fn write(&mut self, buf: &[u8]) -> Result<usize>;
        #[blocks_as(Self, millis, tokio = "tokio::io::AsyncWriteExt::write_vectored", async_std = "async_std::io::WriteExt::write_vectored", smol = "smol::io::AsyncWriteExt::write_vectored", why = "it writes")]
        fn write_vectored(&mut self, bufs: &[IoSlice]) -> Result<usize>;
        #[blocks_as(Self, millis, pedantic, tokio = "tokio::io::AsyncWriteExt::flush", async_std = "async_std::io::WriteExt::flush", smol = "smol::io::AsyncWriteExt::flush", why = "it writes what is buffered")]
        fn flush(&mut self) -> Result<()>;
        #[blocks_as(Self, millis, tokio = "tokio::io::AsyncWriteExt::write_all", async_std = "async_std::io::WriteExt::write_all", smol = "smol::io::AsyncWriteExt::write_all", why = "it writes")]
        fn write_all(&mut self, buf: &[u8]) -> Result<()>;
        #[blocks_as(Self, millis, tokio = "tokio::io::AsyncWriteExt::write_all(format!(..).as_bytes())", async_std = "async_std::io::WriteExt::write_fmt", why = "it writes")]
        fn write_fmt(&mut self, args: Arguments) -> Result<()>;
        fn by_ref(&mut self) -> &mut Self;
    }
    pub trait Seek {
        #[blocks_as(Self, micros, pedantic, tokio = "tokio::io::AsyncSeekExt::seek", async_std = "async_std::io::prelude::SeekExt::seek", smol = "smol::io::AsyncSeekExt::seek", why = "it seeks, and flushes a buffer")]
        fn seek(&mut self, pos: SeekFrom) -> Result<u64>;
        #[blocks_as(Self, micros, pedantic, tokio = "tokio::io::AsyncSeekExt::rewind", async_std = "async_std::io::prelude::SeekExt::seek", smol = "smol::io::AsyncSeekExt::seek", why = "it seeks, and flushes a buffer")]
        fn rewind(&mut self) -> Result<()>;
        fn stream_position(&mut self) -> Result<u64>;
        #[blocks_as(Self, micros, pedantic, why = "it seeks, and flushes a buffer")]
        fn seek_relative(&mut self, offset: i64) -> Result<()>;
    }
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum SeekFrom { Start(u64), End(i64), Current(i64) }
    pub trait BufRead: Read {
        #[blocks_as(Self, millis, tokio = "tokio::io::AsyncBufReadExt::fill_buf", smol = "smol::io::AsyncBufReadExt::fill_buf", why = "it reads")]
        fn fill_buf(&mut self) -> Result<&[u8]>;
        fn consume(&mut self, amount: usize);
        #[blocks_as(Self, millis, tokio = "tokio::io::AsyncBufReadExt::read_until", async_std = "async_std::io::BufReadExt::read_until", smol = "smol::io::AsyncBufReadExt::read_until", why = "it reads")]
        fn read_until(&mut self, byte: u8, buf: &mut Vec<u8>) -> Result<usize>;
        #[blocks_as(Self, millis, tokio = "tokio::io::AsyncBufReadExt::read_until", why = "it reads")]
        fn skip_until(&mut self, byte: u8) -> Result<usize>;
        #[blocks_as(Self, millis, tokio = "tokio::io::AsyncBufReadExt::read_line", async_std = "async_std::io::BufReadExt::read_line", smol = "smol::io::AsyncBufReadExt::read_line", why = "it reads")]
        fn read_line(&mut self, buf: &mut String) -> Result<usize>;
        #[blocks_as(Self, millis, tokio = "tokio::io::AsyncBufReadExt::split", async_std = "async_std::io::BufReadExt::split", smol = "smol::io::AsyncBufReadExt::split", why = "each step of the iterator reads")]
        fn split(self, byte: u8) -> Split<Self>;
        #[blocks_as(Self, millis, tokio = "tokio::io::AsyncBufReadExt::lines", async_std = "async_std::io::BufReadExt::lines", smol = "smol::io::AsyncBufReadExt::lines", why = "each step of the iterator reads")]
        fn lines(self) -> Lines<Self>;
    }
    #[derive(Debug)]
    #[io_as(U)]
    pub struct Chain<T, U> {}
    impl<T, U> Chain<T, U> {
        pub fn into_inner(self) -> (T, U);
        pub fn get_ref(&self) -> (&T, &U);
        pub fn get_mut(&mut self) -> (&mut T, &mut U);
    }
    impl<T: BufRead, U: BufRead> BufRead for Chain<T, U> {}
    impl<T: Read, U: Read> Read for Chain<T, U> {}
    #[derive(Debug)]
    #[io_as(T)]
    pub struct Take<T> {}
    impl<T> Take<T> {
        pub fn limit(&self) -> u64;
        pub fn set_limit(&mut self, limit: u64);
        pub fn into_inner(self) -> T;
        pub fn get_ref(&self) -> &T;
        pub fn get_mut(&mut self) -> &mut T;
    }
    impl<T: Seek> Seek for Take<T> {}
    impl<T: BufRead> BufRead for Take<T> {}
    impl<T: Read> Read for Take<T> {}
    #[derive(Debug)]
    #[io_as(R)]
    pub struct Bytes<R> {}
    impl<R: Read> Iterator for Bytes<R> { type Item = result::Result<u8, Error>; }
    #[derive(Debug)]
    #[io_as(B)]
    pub struct Split<B> {}
    impl<B: BufRead> Iterator for Split<B> { type Item = result::Result<Vec<u8>, Error>; }
    #[derive(Debug)]
    #[io_as(B)]
    pub struct Lines<B> {}
    impl<B: BufRead> Iterator for Lines<B> { type Item = result::Result<String, Error>; }
    impl<B: BufRead> BufRead for &mut B {}
    impl<R: Read> Read for &mut R {}
    impl<S: Seek> Seek for &mut S {}
    impl<W: Write> Write for &mut W {}
    pub mod prelude {
        pub use crate::io::{BufRead, Read, Seek, Write};
    }
}

pub mod fs {
    use crate::{
        error, io, ffi::OsString, fmt::Display, io::{Error, IsTerminal, Read, Seek, Write},
        os::fd::{AsFd, AsRawFd, FromRawFd, IntoRawFd, OwnedFd},
        os::unix::fs::{DirBuilderExt, DirEntryExt, FileExt, FileTypeExt, MetadataExt, OpenOptionsExt, PermissionsExt},
        os::windows::fs, os::windows::fs::FileTimesExt,
        os::windows::io::{AsHandle, AsRawHandle, FromRawHandle, IntoRawHandle, OwnedHandle}, path::{Path, PathBuf},
        time::SystemTime,
    };
    #[io(fs)]
    pub struct File {}
    impl File {
        #[blocks(fs, millis, opens, tokio = "tokio::fs::File::open", async_std = "async_std::fs::File::open", smol = "smol::fs::File::open", why = "it opens a file")]
        pub fn open<P: AsRef<Path>>(path: P) -> io::Result<File>;
        #[blocks(fs, millis, opens, tokio = "tokio::fs::File::create", async_std = "async_std::fs::File::create", smol = "smol::fs::File::create", why = "it creates a file")]
        pub fn create<P: AsRef<Path>>(path: P) -> io::Result<File>;
        #[blocks(fs, millis, opens, tokio = "tokio::fs::File::create_new", why = "it creates a file")]
        pub fn create_new<P: AsRef<Path>>(path: P) -> io::Result<File>;
        pub fn options() -> OpenOptions;
        #[blocks(fs, millis, syncs, tokio = "tokio::fs::File::sync_all", async_std = "async_std::fs::File::sync_all", smol = "smol::fs::File::sync_all", why = "it waits until the disk has the data")]
        pub fn sync_all(&self) -> io::Result<()>;
        #[blocks(fs, millis, syncs, tokio = "tokio::fs::File::sync_data", async_std = "async_std::fs::File::sync_data", smol = "smol::fs::File::sync_data", why = "it waits until the disk has the data")]
        pub fn sync_data(&self) -> io::Result<()>;
        #[blocks(fs, unbounded, why = "it waits until other processes release the file")]
        pub fn lock(&self) -> io::Result<()>;
        #[blocks(fs, unbounded, why = "it waits until other processes release the file")]
        pub fn lock_shared(&self) -> io::Result<()>;
        pub fn try_lock(&self) -> Result<(), TryLockError>;
        pub fn try_lock_shared(&self) -> Result<(), TryLockError>;
        pub fn unlock(&self) -> io::Result<()>;
        #[blocks(fs, micros, pedantic, tokio = "tokio::fs::File::set_len", async_std = "async_std::fs::File::set_len", smol = "smol::fs::File::set_len", why = "it resizes a file")]
        pub fn set_len(&self, size: u64) -> io::Result<()>;
        #[blocks(fs_metadata, micros, pedantic, tokio = "tokio::fs::File::metadata", async_std = "async_std::fs::File::metadata", smol = "smol::fs::File::metadata", why = "it asks the file system for metadata")]
        pub fn metadata(&self) -> io::Result<Metadata>;
        pub fn try_clone(&self) -> io::Result<File>;
        #[blocks(fs_metadata, micros, pedantic, tokio = "tokio::fs::File::set_permissions", async_std = "async_std::fs::File::set_permissions", smol = "smol::fs::File::set_permissions", why = "it changes a file's permissions")]
        pub fn set_permissions(&self, perm: Permissions) -> io::Result<()>;
        #[blocks(fs_metadata, micros, pedantic, tokio = "tokio::fs::File::set_times", why = "it changes a file's times")]
        pub fn set_times(&self, times: FileTimes) -> io::Result<()>;
        #[blocks(fs_metadata, micros, pedantic, tokio = "tokio::fs::File::set_modified", why = "it changes a file's times")]
        pub fn set_modified(&self, time: SystemTime) -> io::Result<()>;
    }
    impl From<OwnedFd> for File {}
    impl From<OwnedHandle> for File {}
    impl Seek for &File {}
    impl Seek for File {}
    impl Read for &File {}
    impl Read for File {}
    impl Write for &File {}
    impl Write for File {}
    impl IsTerminal for File {}
    impl FileExt for File {}
    impl fs::FileExt for File {}
    impl FromRawHandle for File {}
    impl AsRawFd for File {}
    impl FromRawFd for File {}
    impl IntoRawFd for File {}
    impl AsFd for File {}
    impl AsHandle for File {}
    impl AsRawHandle for File {}
    impl IntoRawHandle for File {}
    pub enum TryLockError { Error(Error), WouldBlock }
    impl Display for TryLockError {}
    impl error::Error for TryLockError {}
    #[derive(Clone)]
    pub struct Metadata {}
    impl Metadata {
        pub fn file_type(&self) -> FileType;
        pub fn is_dir(&self) -> bool;
        pub fn is_file(&self) -> bool;
        pub fn is_symlink(&self) -> bool;
        pub fn len(&self) -> u64;
        pub fn permissions(&self) -> Permissions;
        pub fn modified(&self) -> io::Result<SystemTime>;
        pub fn accessed(&self) -> io::Result<SystemTime>;
        pub fn created(&self) -> io::Result<SystemTime>;
    }
    impl MetadataExt for Metadata {}
    impl crate::os::linux::fs::MetadataExt for Metadata {}
    impl fs::MetadataExt for Metadata {}
    #[derive(Debug)]
    pub struct ReadDir {}
    impl Iterator for ReadDir { type Item = Result<DirEntry, Error>; }
    pub struct DirEntry {}
    impl DirEntry {
        pub fn path(&self) -> PathBuf;
        #[blocks(fs_metadata, micros, tokio = "tokio::fs::DirEntry::metadata", async_std = "async_std::fs::DirEntry::metadata", smol = "smol::fs::DirEntry::metadata", why = "it asks the file system for metadata")]
        pub fn metadata(&self) -> io::Result<Metadata>;
        pub fn file_type(&self) -> io::Result<FileType>;
        pub fn file_name(&self) -> OsString;
    }
    impl DirEntryExt for DirEntry {}
    #[derive(Clone, Debug)]
    pub struct OpenOptions {}
    impl OpenOptions {
        pub fn new() -> Self;
        pub fn read(&mut self, read: bool) -> &mut Self;
        pub fn write(&mut self, write: bool) -> &mut Self;
        pub fn append(&mut self, append: bool) -> &mut Self;
        pub fn truncate(&mut self, truncate: bool) -> &mut Self;
        pub fn create(&mut self, create: bool) -> &mut Self;
        pub fn create_new(&mut self, create_new: bool) -> &mut Self;
        #[blocks(fs, millis, opens, tokio = "tokio::fs::OpenOptions::open", async_std = "async_std::fs::OpenOptions::open", smol = "smol::fs::OpenOptions::open", why = "it opens a file")]
        pub fn open<P: AsRef<Path>>(&self, path: P) -> io::Result<File>;
    }
    impl OpenOptionsExt for OpenOptions {}
    impl fs::OpenOptionsExt for OpenOptions {}
    #[derive(Clone, Copy, Debug, Default)]
    pub struct FileTimes {}
    impl FileTimes {
        pub fn new() -> Self;
        pub fn set_accessed(self, t: SystemTime) -> Self;
        pub fn set_modified(self, t: SystemTime) -> Self;
    }
    impl FileTimesExt for FileTimes {}
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct Permissions {}
    impl Permissions {
        pub fn readonly(&self) -> bool;
        pub fn set_readonly(&mut self, readonly: bool);
    }
    impl PermissionsExt for Permissions {}
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    pub struct FileType {}
    impl FileType {
        pub fn is_dir(&self) -> bool;
        pub fn is_file(&self) -> bool;
        pub fn is_symlink(&self) -> bool;
    }
    impl FileTypeExt for FileType {}
    impl fs::FileTypeExt for FileType {}
    #[derive(Debug)]
    pub struct DirBuilder {}
    impl DirBuilder {
        pub fn new() -> DirBuilder;
        pub fn recursive(&mut self, recursive: bool) -> &mut Self;
        #[blocks(fs, micros, pedantic, tokio = "tokio::fs::DirBuilder::create", async_std = "async_std::fs::DirBuilder::create", smol = "smol::fs::DirBuilder::create", why = "it creates directories")]
        pub fn create<P: AsRef<Path>>(&self, path: P) -> io::Result<()>;
    }
    impl DirBuilderExt for DirBuilder {}
    #[blocks(fs, millis, tokio = "tokio::fs::read", async_std = "async_std::fs::read", smol = "smol::fs::read", fix = "await", why = "it reads a file")]
    pub fn read<P: AsRef<Path>>(path: P) -> io::Result<Vec<u8>>;
    #[blocks(fs, millis, tokio = "tokio::fs::read_to_string", async_std = "async_std::fs::read_to_string", smol = "smol::fs::read_to_string", fix = "await", why = "it reads a file")]
    pub fn read_to_string<P: AsRef<Path>>(path: P) -> io::Result<String>;
    #[blocks(fs, millis, tokio = "tokio::fs::write", async_std = "async_std::fs::write", smol = "smol::fs::write", fix = "await", why = "it writes a file")]
    pub fn write<P: AsRef<Path>, C: AsRef<[u8]>>(path: P, contents: C) -> io::Result<()>;
    #[blocks(fs, micros, pedantic, removes, tokio = "tokio::fs::remove_file", async_std = "async_std::fs::remove_file", smol = "smol::fs::remove_file", fix = "await", why = "it removes a file")]
    pub fn remove_file<P: AsRef<Path>>(path: P) -> io::Result<()>;
    #[blocks(fs_metadata, micros, tokio = "tokio::fs::metadata", async_std = "async_std::fs::metadata", smol = "smol::fs::metadata", fix = "await", why = "it asks the file system for metadata")]
    pub fn metadata<P: AsRef<Path>>(path: P) -> io::Result<Metadata>;
    #[blocks(fs_metadata, micros, tokio = "tokio::fs::symlink_metadata", async_std = "async_std::fs::symlink_metadata", smol = "smol::fs::symlink_metadata", fix = "await", why = "it asks the file system for metadata")]
    pub fn symlink_metadata<P: AsRef<Path>>(path: P) -> io::Result<Metadata>;
    #[blocks(fs, micros, pedantic, tokio = "tokio::fs::rename", async_std = "async_std::fs::rename", smol = "smol::fs::rename", fix = "await", why = "it renames a file")]
    pub fn rename<P: AsRef<Path>, Q: AsRef<Path>>(from: P, to: Q) -> io::Result<()>;
    #[blocks(fs, millis, tokio = "tokio::fs::copy", async_std = "async_std::fs::copy", smol = "smol::fs::copy", fix = "await", why = "it copies a file")]
    pub fn copy<P: AsRef<Path>, Q: AsRef<Path>>(from: P, to: Q) -> io::Result<u64>;
    #[blocks(fs, micros, pedantic, tokio = "tokio::fs::hard_link", async_std = "async_std::fs::hard_link", smol = "smol::fs::hard_link", fix = "await", why = "it creates a link")]
    pub fn hard_link<P: AsRef<Path>, Q: AsRef<Path>>(original: P, link: Q) -> io::Result<()>;
    #[blocks(fs, micros, pedantic, tokio = "tokio::fs::symlink", smol = "smol::fs::unix::symlink", why = "it creates a link")]
    pub fn soft_link<P: AsRef<Path>, Q: AsRef<Path>>(original: P, link: Q) -> io::Result<()>;
    #[blocks(fs_metadata, millis, tokio = "tokio::fs::read_link", async_std = "async_std::fs::read_link", smol = "smol::fs::read_link", fix = "await", fix_async_std = "manual", why = "it reads a link")]
    pub fn read_link<P: AsRef<Path>>(path: P) -> io::Result<PathBuf>;
    #[blocks(fs_metadata, millis, tokio = "tokio::fs::canonicalize", async_std = "async_std::fs::canonicalize", smol = "smol::fs::canonicalize", fix = "await", fix_async_std = "manual", why = "it looks up each directory of the path")]
    pub fn canonicalize<P: AsRef<Path>>(path: P) -> io::Result<PathBuf>;
    #[blocks(fs, micros, pedantic, tokio = "tokio::fs::create_dir", async_std = "async_std::fs::create_dir", smol = "smol::fs::create_dir", fix = "await", why = "it creates directories")]
    pub fn create_dir<P: AsRef<Path>>(path: P) -> io::Result<()>;
    #[blocks(fs, micros, pedantic, tokio = "tokio::fs::create_dir_all", async_std = "async_std::fs::create_dir_all", smol = "smol::fs::create_dir_all", fix = "await", why = "it creates directories")]
    pub fn create_dir_all<P: AsRef<Path>>(path: P) -> io::Result<()>;
    #[blocks(fs, micros, pedantic, removes, tokio = "tokio::fs::remove_dir", async_std = "async_std::fs::remove_dir", smol = "smol::fs::remove_dir", fix = "await", why = "it removes a directory")]
    pub fn remove_dir<P: AsRef<Path>>(path: P) -> io::Result<()>;
    #[blocks(fs, millis, removes, tokio = "tokio::fs::remove_dir_all", async_std = "async_std::fs::remove_dir_all", smol = "smol::fs::remove_dir_all", fix = "await", why = "it removes a whole directory tree")]
    pub fn remove_dir_all<P: AsRef<Path>>(path: P) -> io::Result<()>;
    #[blocks(fs, millis, tokio = "tokio::fs::read_dir", async_std = "async_std::fs::read_dir", smol = "smol::fs::read_dir", why = "it reads a directory")]
    pub fn read_dir<P: AsRef<Path>>(path: P) -> io::Result<ReadDir>;
    #[blocks(fs_metadata, micros, tokio = "tokio::fs::set_permissions", async_std = "async_std::fs::set_permissions", smol = "smol::fs::set_permissions", fix = "await", why = "it changes a file's permissions")]
    pub fn set_permissions<P: AsRef<Path>>(path: P, perm: Permissions) -> io::Result<()>;
    #[blocks(fs_metadata, micros, tokio = "tokio::fs::try_exists", fix = "await", why = "it asks the file system")]
    pub fn exists<P: AsRef<Path>>(path: P) -> io::Result<bool>;
}

pub mod path {
    use crate::{
        fmt, io, borrow::{Borrow, Cow}, collections::TryReserveError, convert::Infallible, error::Error, ffi::{OsStr, OsString},
        fs::{Metadata, ReadDir}, hash::Hash, ops::{Deref, DerefMut}, str::FromStr,
    };
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum Prefix {
        Verbatim(&OsStr), VerbatimUNC(&OsStr, &OsStr), VerbatimDisk(u8), DeviceNS(&OsStr),
        UNC(&OsStr, &OsStr), Disk(u8),
    }
    impl Prefix {
        pub fn is_verbatim(&self) -> bool;
    }
    pub fn is_separator(c: char) -> bool;
    pub const MAIN_SEPARATOR: char;
    pub const MAIN_SEPARATOR_STR: &str;
    #[derive(Clone, Copy, Debug, Eq)]
    pub struct PrefixComponent {}
    impl PrefixComponent {
        pub fn kind(&self) -> Prefix;
        pub fn as_os_str(&self) -> &OsStr;
    }
    impl Ord for PrefixComponent {}
    impl PartialEq for PrefixComponent {}
    impl PartialOrd for PrefixComponent {}
    impl Hash for PrefixComponent {}
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum Component { Prefix(PrefixComponent), RootDir, CurDir, ParentDir, Normal(&OsStr) }
    impl Component {
        pub fn as_os_str(self) -> &OsStr;
    }
    impl AsRef<Path> for Component {}
    impl AsRef<OsStr> for Component {}
    #[derive(Clone)]
    pub struct Components {}
    impl Components {
        pub fn as_path(&self) -> &Path;
    }
    impl Eq for Components {}
    impl Ord for Components {}
    impl PartialEq for Components {}
    impl PartialOrd for Components {}
    impl AsRef<Path> for Components {}
    impl AsRef<OsStr> for Components {}
    impl DoubleEndedIterator for Components {}
    impl Iterator for Components { type Item = Component; }
    #[derive(Clone)]
    pub struct Iter {}
    impl Iter {
        pub fn as_path(&self) -> &Path;
    }
    impl AsRef<Path> for Iter {}
    impl AsRef<OsStr> for Iter {}
    impl DoubleEndedIterator for Iter {}
    impl Iterator for Iter { type Item = &OsStr; }
    #[derive(Clone, Copy, Debug)]
    pub struct Ancestors {}
    impl Iterator for Ancestors { type Item = &Path; }
    pub struct PathBuf {}
    impl PathBuf {
        pub fn new() -> PathBuf;
        pub fn with_capacity(capacity: usize) -> PathBuf;
        pub fn as_path(&self) -> &Path;
        pub fn leak(self) -> &mut Path;
        pub fn push<P: AsRef<Path>>(&mut self, path: P);
        pub fn pop(&mut self) -> bool;
        pub fn set_file_name<S: AsRef<OsStr>>(&mut self, file_name: S);
        pub fn set_extension<S: AsRef<OsStr>>(&mut self, extension: S) -> bool;
        pub fn add_extension<S: AsRef<OsStr>>(&mut self, extension: S) -> bool;
        pub fn as_mut_os_string(&mut self) -> &mut OsString;
        pub fn into_os_string(self) -> OsString;
        pub fn into_boxed_path(self) -> Box<Path>;
        pub fn capacity(&self) -> usize;
        pub fn clear(&mut self);
        pub fn reserve(&mut self, additional: usize);
        pub fn try_reserve(&mut self, additional: usize) -> Result<(), TryReserveError>;
        pub fn reserve_exact(&mut self, additional: usize);
        pub fn try_reserve_exact(&mut self, additional: usize) -> Result<(), TryReserveError>;
        pub fn shrink_to_fit(&mut self);
        pub fn shrink_to(&mut self, min_capacity: usize);
    }
    impl Clone for PathBuf {}
    impl Eq for PathBuf {}
    impl Ord for PathBuf {}
    impl PartialEq for PathBuf {}
    impl PartialOrd for PathBuf {}
    impl FromStr for PathBuf { type Err = Infallible; }
    impl AsRef<Path> for PathBuf {}
    impl AsRef<OsStr> for PathBuf {}
    impl From<String> for PathBuf {}
    impl From<Cow<Path>> for PathBuf {}
    impl From<Box<Path>> for PathBuf {}
    impl From<OsString> for PathBuf {}
    impl Default for PathBuf {}
    impl Borrow<Path> for PathBuf {}
    impl IntoIterator for &PathBuf { type Item = &OsStr; type IntoIter = Iter; }
    impl Deref for PathBuf { type Target = Path; }
    impl DerefMut for PathBuf {}
    impl Hash for PathBuf {}
    impl<P: AsRef<Path>> FromIterator<P> for PathBuf {}
    impl<P: AsRef<Path>> Extend<P> for PathBuf {}
    impl<T: AsRef<OsStr>> From<&T> for PathBuf {}
    pub struct Path {}
    impl Path {
        pub fn new<S: AsRef<OsStr>>(s: &S) -> &Path;
        pub fn as_os_str(&self) -> &OsStr;
        pub fn as_mut_os_str(&mut self) -> &mut OsStr;
        pub fn to_str(&self) -> Option<&str>;
        pub fn to_string_lossy(&self) -> Cow<str>;
        pub fn to_path_buf(&self) -> PathBuf;
        pub fn is_absolute(&self) -> bool;
        pub fn is_relative(&self) -> bool;
        pub fn has_root(&self) -> bool;
        pub fn parent(&self) -> Option<&Path>;
        pub fn ancestors(&self) -> Ancestors;
        pub fn file_name(&self) -> Option<&OsStr>;
        pub fn strip_prefix<P: AsRef<Path>>(&self, base: P) -> Result<&Path, StripPrefixError>;
        pub fn starts_with<P: AsRef<Path>>(&self, base: P) -> bool;
        pub fn ends_with<P: AsRef<Path>>(&self, child: P) -> bool;
        pub fn file_stem(&self) -> Option<&OsStr>;
        pub fn file_prefix(&self) -> Option<&OsStr>;
        pub fn extension(&self) -> Option<&OsStr>;
        pub fn join<P: AsRef<Path>>(&self, path: P) -> PathBuf;
        pub fn with_file_name<S: AsRef<OsStr>>(&self, file_name: S) -> PathBuf;
        pub fn with_extension<S: AsRef<OsStr>>(&self, extension: S) -> PathBuf;
        pub fn with_added_extension<S: AsRef<OsStr>>(&self, extension: S) -> PathBuf;
        pub fn components(&self) -> Components;
        pub fn iter(&self) -> Iter;
        pub fn display(&self) -> Display;
        #[blocks(fs_metadata, micros, pedantic, tokio = "tokio::fs::metadata(_).await", async_std = "async_std::path::Path::metadata", smol = "smol::fs::metadata(_).await", why = "it asks the file system for metadata")]
        pub fn metadata(&self) -> io::Result<Metadata>;
        #[blocks(fs_metadata, micros, pedantic, tokio = "tokio::fs::symlink_metadata(_).await", async_std = "async_std::path::Path::symlink_metadata", smol = "smol::fs::symlink_metadata(_).await", why = "it asks the file system for metadata")]
        pub fn symlink_metadata(&self) -> io::Result<Metadata>;
        #[blocks(fs_metadata, millis, tokio = "tokio::fs::canonicalize(_).await", async_std = "async_std::path::Path::canonicalize", smol = "smol::fs::canonicalize(_).await", why = "it looks up each directory of the path")]
        pub fn canonicalize(&self) -> io::Result<PathBuf>;
        #[blocks(fs_metadata, micros, pedantic, tokio = "tokio::fs::read_link(_).await", async_std = "async_std::path::Path::read_link", smol = "smol::fs::read_link(_).await", why = "it reads a link")]
        pub fn read_link(&self) -> io::Result<PathBuf>;
        #[blocks(fs, millis, tokio = "tokio::fs::read_dir(_).await", async_std = "async_std::path::Path::read_dir", smol = "smol::fs::read_dir(_).await", why = "it reads a directory")]
        pub fn read_dir(&self) -> io::Result<ReadDir>;
        #[blocks(fs_metadata, micros, pedantic, tokio = "tokio::fs::try_exists(_).await.unwrap_or(false)", async_std = "async_std::path::Path::exists", smol = "smol::fs::metadata(_).await.is_ok()", why = "it asks the file system")]
        pub fn exists(&self) -> bool;
        #[blocks(fs_metadata, micros, pedantic, tokio = "tokio::fs::try_exists(_).await", why = "it asks the file system")]
        pub fn try_exists(&self) -> io::Result<bool>;
        #[blocks(fs_metadata, micros, pedantic, tokio = "tokio::fs::metadata(_).await.map(|m| m.is_file()).unwrap_or(false)", async_std = "async_std::path::Path::is_file", smol = "smol::fs::metadata", why = "it asks the file system")]
        pub fn is_file(&self) -> bool;
        #[blocks(fs_metadata, micros, pedantic, tokio = "tokio::fs::metadata(_).await.map(|m| m.is_dir()).unwrap_or(false)", async_std = "async_std::path::Path::is_dir", smol = "smol::fs::metadata", why = "it asks the file system")]
        pub fn is_dir(&self) -> bool;
        #[blocks(fs_metadata, micros, pedantic, tokio = "tokio::fs::symlink_metadata(_).await.map(|m| m.is_symlink()).unwrap_or(false)", smol = "smol::fs::symlink_metadata", why = "it asks the file system")]
        pub fn is_symlink(&self) -> bool;
        pub fn into_path_buf(self: Box<Self>) -> PathBuf;
    }
    impl ToOwned for Path { type Owned = PathBuf; }
    impl Eq for Path {}
    impl Ord for Path {}
    impl PartialEq for Path {}
    impl PartialOrd for Path {}
    impl AsRef<Path> for Path {}
    impl AsRef<OsStr> for Path {}
    impl IntoIterator for &Path { type Item = &OsStr; type IntoIter = Iter; }
    impl Hash for Path {}
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct StripPrefixError {}
    impl fmt::Display for StripPrefixError {}
    impl Error for StripPrefixError {}
    pub struct Display {}
    impl fmt::Display for Display {}
    pub fn absolute<P: AsRef<Path>>(path: P) -> io::Result<PathBuf>;
}

pub mod ffi {
    use crate::{
        borrow::{Borrow, Cow}, collections::TryReserveError, convert::Infallible, error::Error, fmt::{Display, Write}, hash::Hash,
        num::NonZero, ops::{Deref, DerefMut, Index, IndexMut, RangeFrom, RangeFull}, os::unix::ffi::{OsStrExt, OsStringExt},
        os::windows::ffi, path::{Path, PathBuf}, str::{FromStr, Utf8Error},
    };
    pub enum c_void {  }
    pub type c_char = i8;
    pub type c_double = f64;
    pub type c_float = f32;
    pub type c_int = i32;
    pub type c_long = i64;
    pub type c_longlong = i64;
    pub type c_schar = i8;
    pub type c_short = i16;
    pub type c_uchar = u8;
    pub type c_uint = u32;
    pub type c_ulong = u64;
    pub type c_ulonglong = u64;
    pub type c_ushort = u16;
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct FromBytesUntilNulError {}
    impl Display for FromBytesUntilNulError {}
    impl Error for FromBytesUntilNulError {}
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum FromBytesWithNulError { InteriorNul { position: usize }, NotNulTerminated }
    impl Display for FromBytesWithNulError {}
    impl Error for FromBytesWithNulError {}
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct FromVecWithNulError {}
    impl FromVecWithNulError {
        pub fn as_bytes(&self) -> &[u8];
        pub fn into_bytes(self) -> Vec<u8>;
    }
    impl Display for FromVecWithNulError {}
    impl Error for FromVecWithNulError {}
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct IntoStringError {}
    impl IntoStringError {
        pub fn into_cstring(self) -> CString;
        pub fn utf8_error(&self) -> Utf8Error;
    }
    impl Display for IntoStringError {}
    impl Error for IntoStringError {}
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct NulError {}
    impl NulError {
        pub fn nul_position(&self) -> usize;
        pub fn into_vec(self) -> Vec<u8>;
    }
    impl Display for NulError {}
    impl Error for NulError {}
    #[derive(PartialEq, Eq, Hash)]
    pub struct CStr {}
    impl CStr {
        pub unsafe fn from_ptr(ptr: *const c_char) -> &CStr;
        pub fn from_bytes_until_nul(bytes: &[u8]) -> Result<&CStr, FromBytesUntilNulError>;
        pub fn from_bytes_with_nul(bytes: &[u8]) -> Result<&Self, FromBytesWithNulError>;
        pub unsafe fn from_bytes_with_nul_unchecked(bytes: &[u8]) -> &CStr;
        pub fn as_ptr(&self) -> *const c_char;
        pub fn count_bytes(&self) -> usize;
        pub fn is_empty(&self) -> bool;
        pub fn to_bytes(&self) -> &[u8];
        pub fn to_bytes_with_nul(&self) -> &[u8];
        pub fn to_str(&self) -> Result<&str, Utf8Error>;
    }
    impl ToOwned for CStr { type Owned = CString; }
    impl Index<RangeFrom<usize>> for CStr { type Output = CStr; }
    impl Ord for CStr {}
    impl PartialOrd for CStr {}
    impl AsRef<CStr> for CStr {}
    impl Default for &CStr {}
    #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct CString {}
    impl CString {
        pub fn new<T: Into<Vec<u8>>>(t: T) -> Result<CString, NulError>;
        pub unsafe fn from_vec_unchecked(v: Vec<u8>) -> Self;
        pub unsafe fn from_raw(ptr: *mut c_char) -> CString;
        pub fn into_raw(self) -> *mut c_char;
        pub fn into_string(self) -> Result<String, IntoStringError>;
        pub fn into_bytes(self) -> Vec<u8>;
        pub fn into_bytes_with_nul(self) -> Vec<u8>;
        pub fn as_bytes(&self) -> &[u8];
        pub fn as_bytes_with_nul(&self) -> &[u8];
        pub fn as_c_str(&self) -> &CStr;
        pub fn into_boxed_c_str(self) -> Box<CStr>;
        pub unsafe fn from_vec_with_nul_unchecked(v: Vec<u8>) -> Self;
        pub fn from_vec_with_nul(v: Vec<u8>) -> Result<Self, FromVecWithNulError>;
    }
    impl Drop for CString {}
    impl Index<RangeFull> for CString { type Output = CStr; }
    impl FromStr for CString { type Err = NulError; }
    impl AsRef<CStr> for CString {}
    impl From<&CStr> for CString {}
    impl From<Vec<NonZero<u8>>> for CString {}
    impl From<Cow<CStr>> for CString {}
    impl From<Box<CStr>> for CString {}
    impl Default for CString {}
    impl Borrow<CStr> for CString {}
    impl Deref for CString { type Target = CStr; }
    pub struct OsStr {}
    impl OsStr {
        pub fn new<S: AsRef<OsStr>>(s: &S) -> &OsStr;
        pub unsafe fn from_encoded_bytes_unchecked(bytes: &[u8]) -> &Self;
        pub fn to_str(&self) -> Option<&str>;
        pub fn to_string_lossy(&self) -> Cow<str>;
        pub fn to_os_string(&self) -> OsString;
        pub fn is_empty(&self) -> bool;
        pub fn len(&self) -> usize;
        pub fn into_os_string(self: Box<Self>) -> OsString;
        pub fn as_encoded_bytes(&self) -> &[u8];
        pub fn make_ascii_lowercase(&mut self);
        pub fn make_ascii_uppercase(&mut self);
        pub fn to_ascii_lowercase(&self) -> OsString;
        pub fn to_ascii_uppercase(&self) -> OsString;
        pub fn is_ascii(&self) -> bool;
        pub fn eq_ignore_ascii_case<S: AsRef<OsStr>>(&self, other: S) -> bool;
        pub fn display(&self) -> os_str::Display;
    }
    impl ToOwned for OsStr { type Owned = OsString; }
    impl Eq for OsStr {}
    impl Ord for OsStr {}
    impl PartialEq for OsStr {}
    impl PartialOrd for OsStr {}
    impl AsRef<Path> for OsStr {}
    impl AsRef<OsStr> for OsStr {}
    impl Default for &OsStr {}
    impl Hash for OsStr {}
    impl OsStrExt for OsStr {}
    impl ffi::OsStrExt for OsStr {}
    pub struct OsString {}
    impl OsString {
        pub fn new() -> OsString;
        pub unsafe fn from_encoded_bytes_unchecked(bytes: Vec<u8>) -> Self;
        pub fn as_os_str(&self) -> &OsStr;
        pub fn into_encoded_bytes(self) -> Vec<u8>;
        pub fn into_string(self) -> Result<String, OsString>;
        pub fn push<T: AsRef<OsStr>>(&mut self, s: T);
        pub fn with_capacity(capacity: usize) -> OsString;
        pub fn clear(&mut self);
        pub fn capacity(&self) -> usize;
        pub fn reserve(&mut self, additional: usize);
        pub fn try_reserve(&mut self, additional: usize) -> Result<(), TryReserveError>;
        pub fn reserve_exact(&mut self, additional: usize);
        pub fn try_reserve_exact(&mut self, additional: usize) -> Result<(), TryReserveError>;
        pub fn shrink_to_fit(&mut self);
        pub fn shrink_to(&mut self, min_capacity: usize);
        pub fn into_boxed_os_str(self) -> Box<OsStr>;
        pub fn leak(self) -> &mut OsStr;
    }
    impl FromIterator<&OsStr> for OsString {}
    impl FromIterator<Cow<OsStr>> for OsString {}
    impl FromIterator<OsString> for OsString {}
    impl Index<RangeFull> for OsString { type Output = OsStr; }
    impl IndexMut<RangeFull> for OsString {}
    impl Write for OsString {}
    impl Clone for OsString {}
    impl Eq for OsString {}
    impl Ord for OsString {}
    impl PartialEq for OsString {}
    impl PartialOrd for OsString {}
    impl FromStr for OsString { type Err = Infallible; }
    impl AsRef<Path> for OsString {}
    impl AsRef<OsStr> for OsString {}
    impl From<String> for OsString {}
    impl From<Cow<OsStr>> for OsString {}
    impl From<Box<OsStr>> for OsString {}
    impl From<PathBuf> for OsString {}
    impl Default for OsString {}
    impl Borrow<OsStr> for OsString {}
    impl Extend<&OsStr> for OsString {}
    impl Extend<Cow<OsStr>> for OsString {}
    impl Extend<OsString> for OsString {}
    impl Deref for OsString { type Target = OsStr; }
    impl DerefMut for OsString {}
    impl Hash for OsString {}
    impl OsStringExt for OsString {}
    impl ffi::OsStringExt for OsString {}
    impl<T: AsRef<OsStr>> From<&T> for OsString {}
    pub mod c_str {
        pub use crate::ffi::{
            CStr, CString, FromBytesUntilNulError, FromBytesWithNulError, FromVecWithNulError, IntoStringError, NulError,
        };
    }
    pub mod os_str {
        use crate::fmt;
        pub use crate::ffi::{OsStr, OsString};
        pub struct Display {}
        impl fmt::Display for Display {}
    }
}

pub mod env {
    use crate::{io, error::Error, ffi::{OsStr, OsString}, fmt::Display, path::{Path, PathBuf}};
    pub fn current_dir() -> io::Result<PathBuf>;
    pub fn set_current_dir<P: AsRef<Path>>(path: P) -> io::Result<()>;
    pub struct Vars {}
    impl Iterator for Vars { type Item = (String, String); }
    pub struct VarsOs {}
    impl Iterator for VarsOs { type Item = (OsString, OsString); }
    pub fn vars() -> Vars;
    pub fn vars_os() -> VarsOs;
    pub fn var<K: AsRef<OsStr>>(key: K) -> Result<String, VarError>;
    pub fn var_os<K: AsRef<OsStr>>(key: K) -> Option<OsString>;
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub enum VarError { NotPresent, NotUnicode(OsString) }
    impl Display for VarError {}
    impl Error for VarError {}
    pub unsafe fn set_var<K: AsRef<OsStr>, V: AsRef<OsStr>>(key: K, value: V);
    pub unsafe fn remove_var<K: AsRef<OsStr>>(key: K);
    pub struct SplitPaths {}
    impl Iterator for SplitPaths { type Item = PathBuf; }
    pub fn split_paths<T: AsRef<OsStr>>(unparsed: &T) -> SplitPaths;
    #[derive(Debug)]
    pub struct JoinPathsError {}
    impl Display for JoinPathsError {}
    impl Error for JoinPathsError {}
    pub fn join_paths<I: IntoIterator<Item = T>, T: AsRef<OsStr>>(paths: I) -> Result<OsString, JoinPathsError>;
    pub fn home_dir() -> Option<PathBuf>;
    pub fn temp_dir() -> PathBuf;
    pub fn current_exe() -> io::Result<PathBuf>;
    pub struct Args {}
    impl DoubleEndedIterator for Args {}
    impl ExactSizeIterator for Args {}
    impl Iterator for Args { type Item = String; }
    pub struct ArgsOs {}
    impl DoubleEndedIterator for ArgsOs {}
    impl ExactSizeIterator for ArgsOs {}
    impl Iterator for ArgsOs { type Item = OsString; }
    pub fn args() -> Args;
    pub fn args_os() -> ArgsOs;
    pub mod consts {
        pub const ARCH: &str;
        pub const FAMILY: &str;
        pub const OS: &str;
        pub const DLL_PREFIX: &str;
        pub const DLL_SUFFIX: &str;
        pub const DLL_EXTENSION: &str;
        pub const EXE_SUFFIX: &str;
        pub const EXE_EXTENSION: &str;
    }
}
