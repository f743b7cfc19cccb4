#![source("monoio 0.2.4")]
#![runtime(monoio)]
#![offload("monoio::spawn_blocking")]

use crate::blocking::{BlockingStrategy, ThreadPool};
use crate::hidden::Unpark;
use crate::task::JoinHandle;
use crate::time::TimeDriver;
use io_uring::Builder;
use std::future::Future;
use std::time::Duration;

pub use crate::blocking::spawn_blocking;

#[runs(0, task)]
pub fn spawn<T>(future: T) -> JoinHandle<T::Output>
where
    T: Future + 'static,
    T::Output: 'static;
pub fn start<D, F>(future: F) -> F::Output
where
    F: Future,
    F::Output: 'static,
    D: Buildable + Driver;

pub struct LegacyDriver {}

pub struct IoUringDriver {}

pub trait Driver {
    fn with<R>(&self, f: impl FnOnce() -> R) -> R;
    fn submit(&self) -> std::io::Result<()>;
    fn park(&self) -> std::io::Result<()>;
    fn park_timeout(&self, duration: Duration) -> std::io::Result<()>;
    type Unpark: Unpark;
    fn unpark(&self) -> Self::Unpark;
}

pub struct RuntimeBuilder<D> {}
impl<T> Default for RuntimeBuilder<T> {}
impl<T> RuntimeBuilder<T> {
    pub fn new() -> Self;
}
impl<D> RuntimeBuilder<D> {
    pub fn with_entries(self, entries: u32) -> Self;
    pub fn uring_builder(self, urb: Builder) -> Self;
}
impl RuntimeBuilder<FusionDriver> {
    pub fn build(self) -> std::io::Result<FusionRuntime<IoUringDriver, LegacyDriver>>;
}
impl RuntimeBuilder<TimeDriver<FusionDriver>> {
    pub fn build(self) -> std::io::Result<FusionRuntime<TimeDriver<IoUringDriver>, TimeDriver<LegacyDriver>>>;
}
impl RuntimeBuilder<IoUringDriver> {
    pub fn build(self) -> std::io::Result<Runtime<IoUringDriver>>;
}
impl RuntimeBuilder<TimeDriver<IoUringDriver>> {
    pub fn build(self) -> std::io::Result<Runtime<TimeDriver<IoUringDriver>>>;
}
impl RuntimeBuilder<LegacyDriver> {
    pub fn build(self) -> std::io::Result<Runtime<LegacyDriver>>;
}
impl RuntimeBuilder<TimeDriver<LegacyDriver>> {
    pub fn build(self) -> std::io::Result<Runtime<TimeDriver<LegacyDriver>>>;
}
impl<D> RuntimeBuilder<D> {
    pub fn enable_all(self) -> RuntimeBuilder<TimeDriver<D>>;
    pub fn enable_timer(self) -> RuntimeBuilder<TimeDriver<D>>;
    pub fn attach_thread_pool(self, tp: Box<dyn ThreadPool + Send + 'static>) -> Self;
    pub fn with_blocking_strategy(self, strategy: BlockingStrategy) -> Self;
}

pub trait Buildable {}

pub struct FusionDriver {}

pub struct Runtime<D> {}
impl<D> Runtime<D> {
    #[blocks(block_on, fatal, tokio = ".await", why = "it panics in async code")]
    #[runs(0, root)]
    pub fn block_on<F>(&mut self, future: F) -> F::Output
    where
        F: Future,
        D: Driver;
}

pub enum FusionRuntime<L, R> {}
impl<L, R> FusionRuntime<L, R> {
    #[blocks(block_on, fatal, tokio = ".await", why = "it panics in async code")]
    #[runs(0, root)]
    pub fn block_on<F: Future>(&mut self, future: F) -> F::Output;
}

pub type BufResult<T, B> = (std::io::Result<T>, B);

#[attribute(entry, current_thread)]
pub fn main();
#[attribute(test)]
pub fn test();
#[arguments(polled)]
#[macro_export]
macro_rules! select {
    () => {};
}
#[arguments(polled)]
#[macro_export]
macro_rules! join {
    () => {};
}
#[arguments(polled)]
#[macro_export]
macro_rules! try_join {
    () => {};
}

pub mod blocking {
    use crate::task::JoinHandle;

    #[runs(0, offloaded)]
    pub fn spawn_blocking<F, R>(func: F) -> JoinHandle<Result<R, JoinError>>
    where
        F: FnOnce() -> R + Send + 'static,
        R: Send + 'static;

    pub trait ThreadPool {}

    #[gone]
    pub enum JoinError {}

    pub enum BlockingStrategy {}
}

pub mod buf {
    use bytes::{Bytes, BytesMut};
    use libc::iovec;
    use std::ops::RangeBounds;
    use std::rc::Rc;
    use std::sync::Arc;

    pub trait IoBuf: Unpin + 'static {
        fn read_ptr(&self) -> *const u8;
        fn bytes_init(&self) -> usize;
        fn slice(self, range: impl RangeBounds<usize>) -> Slice<Self>
        where
            Self: Sized;
        unsafe fn slice_unchecked(self, range: impl RangeBounds<usize>) -> Slice<Self>
        where
            Self: Sized;
    }
    impl IoBuf for Vec<u8> {}
    impl IoBuf for Box<[u8]> {}
    impl IoBuf for &'static [u8] {}
    impl<const N: usize> IoBuf for Box<[u8; N]> {}
    impl<const N: usize> IoBuf for &'static [u8; N] {}
    impl<const N: usize> IoBuf for &'static mut [u8; N] {}
    impl IoBuf for &'static str {}
    impl IoBuf for Bytes {}
    impl IoBuf for BytesMut {}
    impl<T> IoBuf for Rc<T> where T: IoBuf {}
    impl<T> IoBuf for Arc<T> where T: IoBuf {}

    pub trait IoBufMut: Unpin + 'static {
        fn write_ptr(&mut self) -> *mut u8;
        fn bytes_total(&mut self) -> usize;
        unsafe fn set_init(&mut self, pos: usize);
        fn slice_mut(self, range: impl RangeBounds<usize>) -> SliceMut<Self>
        where
            Self: Sized,
            Self: IoBuf;
        unsafe fn slice_mut_unchecked(self, range: impl RangeBounds<usize>) -> SliceMut<Self>
        where
            Self: Sized;
    }
    impl IoBufMut for Vec<u8> {}
    impl IoBufMut for Box<[u8]> {}
    impl<const N: usize> IoBufMut for Box<[u8; N]> {}
    impl<const N: usize> IoBufMut for &'static mut [u8; N] {}
    impl IoBufMut for BytesMut {}

    pub trait IoVecBuf: Unpin + 'static {
        fn read_iovec_ptr(&self) -> *const iovec;
        fn read_iovec_len(&self) -> usize;
    }
    impl IoVecBuf for Vec<iovec> {}

    pub trait IoVecBufMut: Unpin + 'static {
        fn write_iovec_ptr(&mut self) -> *mut iovec;
        fn write_iovec_len(&mut self) -> usize;
        unsafe fn set_init(&mut self, pos: usize);
    }

    pub struct SliceMut<T> {}

    pub struct Slice<T> {}
}

pub mod fs {
    use crate::buf::{IoBuf, IoBufMut};
    use crate::BufResult;
    use std::fs::File as StdFile;
    use std::io;
    use std::path::Path;

    pub struct File {}
    impl File {
        pub async fn open(path: impl AsRef<Path>) -> io::Result<File>;
        pub async fn create(path: impl AsRef<Path>) -> io::Result<File>;
        pub fn from_std(std: StdFile) -> io::Result<File>;
        pub async fn read_at<T: IoBufMut>(&self, buf: T, pos: u64) -> BufResult<usize, T>;
        pub async fn read_exact_at<T: IoBufMut>(&self, buf: T, pos: u64) -> BufResult<(), T>;
        pub async fn write_at<T: IoBuf>(&self, buf: T, pos: u64) -> BufResult<usize, T>;
        pub async fn write_all_at<T: IoBuf>(&self, buf: T, pos: u64) -> BufResult<(), T>;
        pub async fn sync_all(&self) -> io::Result<()>;
        pub async fn sync_data(&self) -> io::Result<()>;
        pub async fn close(self) -> io::Result<()>;
        pub async fn metadata(&self) -> io::Result<Metadata>;
    }

    pub struct Metadata {}
}

mod hidden {
    pub trait Unpark {}
}

pub mod io {
    use crate::buf::{IoBuf, IoBufMut, IoVecBuf, IoVecBufMut};
    use crate::BufResult;
    use std::future::Future;
    use std::io;

    pub trait AsyncReadRent {
        fn read<T: IoBufMut>(&mut self, buf: T) -> impl Future<Output = BufResult<usize, T>>;
        fn readv<T: IoVecBufMut>(&mut self, buf: T) -> impl Future<Output = BufResult<usize, T>>;
    }
    impl<A: ?Sized + AsyncReadRent> AsyncReadRent for &mut A {}
    impl AsyncReadRent for &[u8] {}

    pub trait AsyncReadRentExt {
        fn read_exact<T: IoBufMut + 'static>(&mut self, buf: T) -> impl Future<Output = BufResult<usize, T>>;
        fn read_vectored_exact<T: IoVecBufMut + 'static>(&mut self, buf: T) -> impl Future<Output = BufResult<usize, T>>;
    }
    impl<A> AsyncReadRentExt for A where A: AsyncReadRent + ?Sized {}

    pub trait CancelableAsyncReadRent {}

    pub trait CancelableAsyncWriteRent {}

    pub trait AsyncWriteRent {
        fn write<T: IoBuf>(&mut self, buf: T) -> impl Future<Output = BufResult<usize, T>>;
        fn writev<T: IoVecBuf>(&mut self, buf_vec: T) -> impl Future<Output = BufResult<usize, T>>;
        fn flush(&mut self) -> impl Future<Output = io::Result<()>>;
        fn shutdown(&mut self) -> impl Future<Output = io::Result<()>>;
    }
    impl<A: ?Sized + AsyncWriteRent> AsyncWriteRent for &mut A {}

    pub trait AsyncWriteRentExt {
        fn write_all<T: IoBuf + 'static>(&mut self, buf: T) -> impl Future<Output = BufResult<usize, T>>;
        fn write_vectored_all<T: IoVecBuf + 'static>(&mut self, buf: T) -> impl Future<Output = BufResult<usize, T>>;
    }
    impl<A> AsyncWriteRentExt for A where A: AsyncWriteRent + ?Sized {}

    #[derive(Clone)]
    pub struct CancelHandle {}

    pub trait Split {}

    pub trait IntoPollIo {
        type PollIo;
    }

    pub mod as_fd {
        pub trait AsReadFd {}

        pub trait AsWriteFd {}
    }

    pub mod stream {
        use std::future::Future;

        pub trait Stream {
            type Item;
            fn next(&mut self) -> impl Future<Output = Option<Self::Item>>;
            fn size_hint(&self) -> (usize, Option<usize>);
        }
        impl<S: ?Sized + Stream> Stream for &mut S {
            type Item = S::Item;
        }
    }
}

pub mod net {
    use crate::io::as_fd::{AsReadFd, AsWriteFd};
    use crate::io::stream::Stream;
    use crate::io::{AsyncReadRent, AsyncWriteRent, CancelHandle, CancelableAsyncReadRent, CancelableAsyncWriteRent, IntoPollIo, Split};
    use crate::net::tcp::stream_poll::TcpStreamPoll;
    use std::io;
    use std::net::{SocketAddr, ToSocketAddrs};
    use std::time::Duration;
    use tokio::io::{AsyncRead, AsyncWrite};

    pub use crate::net::ListenerOpts as ListenerConfig;

    #[derive(Clone, Copy)]
    pub struct ListenerOpts {
        pub reuse_port: bool,
        pub reuse_addr: bool,
        pub backlog: i32,
        pub send_buf_size: Option<usize>,
        pub recv_buf_size: Option<usize>,
        pub tcp_fast_open: bool,
    }
    impl Default for ListenerOpts {}

    pub struct TcpListener {}
    impl TcpListener {
        pub fn bind_with_config<A: ToSocketAddrs>(addr: A, opts: &ListenerOpts) -> io::Result<Self>;
        pub fn bind<A: ToSocketAddrs>(addr: A) -> io::Result<Self>;
        #[serves]
        pub async fn accept(&self) -> io::Result<(TcpStream, SocketAddr)>;
        pub async fn cancelable_accept(&self, c: CancelHandle) -> io::Result<(TcpStream, SocketAddr)>;
        pub fn local_addr(&self) -> io::Result<SocketAddr>;
        pub async fn readable(&self, relaxed: bool) -> io::Result<()>;
        pub fn from_std(stdl: std::net::TcpListener) -> io::Result<Self>;
    }
    impl Stream for TcpListener {
        type Item = io::Result<(TcpStream, SocketAddr)>;
    }

    #[derive(Clone, Copy)]
    pub struct TcpConnectOpts {
        pub tcp_fast_open: bool,
    }
    impl Default for TcpConnectOpts {}

    pub struct TcpStream {}
    impl Split for TcpStream {}
    impl TcpStream {
        pub async fn connect<A: ToSocketAddrs>(addr: A) -> io::Result<Self>;
        pub async fn connect_addr(addr: SocketAddr) -> io::Result<Self>;
        pub async fn connect_addr_with_config(addr: SocketAddr, opts: &TcpConnectOpts) -> io::Result<Self>;
        pub fn local_addr(&self) -> io::Result<SocketAddr>;
        pub fn peer_addr(&self) -> io::Result<SocketAddr>;
        pub fn nodelay(&self) -> io::Result<bool>;
        pub fn set_nodelay(&self, nodelay: bool) -> io::Result<()>;
        pub fn set_tcp_keepalive(&self, time: Option<Duration>, interval: Option<Duration>, retries: Option<u32>) -> io::Result<()>;
        pub fn from_std(stream: std::net::TcpStream) -> io::Result<Self>;
        pub async fn readable(&self, relaxed: bool) -> io::Result<()>;
        pub async fn writable(&self, relaxed: bool) -> io::Result<()>;
    }
    impl AsReadFd for TcpStream {}
    impl AsWriteFd for TcpStream {}
    impl AsyncWriteRent for TcpStream {}
    impl CancelableAsyncWriteRent for TcpStream {}
    impl AsyncReadRent for TcpStream {}
    impl CancelableAsyncReadRent for TcpStream {}
    impl AsyncRead for TcpStream {}
    impl AsyncWrite for TcpStream {}
    impl IntoPollIo for TcpStream {
        type PollIo = TcpStreamPoll;
    }
    impl TcpStream {
        pub fn try_into_poll_io(self) -> Result<TcpStreamPoll, (io::Error, TcpStream)>;
    }

    pub mod tcp {
        pub use crate::net::{TcpConnectOpts, TcpListener, TcpStream};

        pub mod stream_poll {
            pub struct TcpStreamPoll {}
        }
    }
}

pub mod task {
    use std::future::Future;

    #[handle(detaches)]
    pub struct JoinHandle<T> {}
    impl<T> JoinHandle<T> {
        pub fn is_finished(&self) -> bool;
    }
    impl<T> Future for JoinHandle<T> {
        type Output = T;
    }
}

pub mod time {
    use std::future::Future;
    use std::time::Duration;

    pub fn sleep(duration: Duration) -> Sleep;
    pub fn timeout<T>(duration: Duration, future: T) -> Timeout<T>
    where
        T: Future;

    pub struct Sleep {}

    pub struct TimeDriver<D> {}

    pub struct Timeout<T> {}
}
