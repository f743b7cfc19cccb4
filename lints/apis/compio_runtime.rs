#![source("compio-runtime 0.12.6")]
#![runtime(compio)]
#![offload("compio_runtime::spawn_blocking")]

use crate::hidden::HandleBufferRef;
use compio_buf::BufResult;
use compio_driver::{AsFd, BufferRef, DriverType, Extra, Key, OpCode, ProactorBuilder, RawFd, SharedFd, TakeBuffer};
use futures_core::Stream;
use std::collections::HashSet;
use std::future::Future;
use std::io;
use std::ops::Deref;
use std::task::Waker;
use std::time::Duration;

pub use compio_driver::{BufferPool, ErrorExt};
pub use compio_executor::{console, JoinError, JoinHandle, ResumeUnwind, SpawnMeta};

#[runs(0, task)]
pub fn spawn<F: Future + 'static>(future: F) -> JoinHandle<F::Output>;
pub fn spawn_at<F: Future + 'static>(future: F, meta: SpawnMeta) -> JoinHandle<F::Output>;
#[runs(0, offloaded)]
pub fn spawn_blocking<T: Send + 'static>(f: impl (FnOnce() -> T) + Send + 'static) -> JoinHandle<T>;
pub fn spawn_blocking_at<T: Send + 'static>(f: impl (FnOnce() -> T) + Send + 'static, meta: SpawnMeta) -> JoinHandle<T>;
pub fn submit<T: OpCode + 'static>(op: T) -> Submit<T>;
pub fn submit_multi<T: OpCode + 'static>(op: T) -> SubmitMulti<T>;
pub fn register_files(fds: &[RawFd]) -> io::Result<()>;
pub fn unregister_files() -> io::Result<()>;

pub struct Attacher<S> {}
impl<S> Attacher<S> {
    pub unsafe fn new_unchecked(source: S) -> Self;
    pub unsafe fn from_shared_fd_unchecked(source: SharedFd<S>) -> Self;
}
impl<S: AsFd> Attacher<S> {
    pub fn new(source: S) -> io::Result<Self>;
}
impl<S> Clone for Attacher<S> {}
impl<S> Deref for Attacher<S> {
    type Target = S;
}

#[derive(Clone)]
pub struct CancelToken {}
impl CancelToken {
    pub fn new() -> Self;
    pub fn cancel(self);
    pub fn is_cancelled(&self) -> bool;
    pub fn register<T: OpCode>(&self, key: &Key<T>);
    pub fn wait(self) -> impl Future<Output = ()>;
    pub async fn current() -> Option<Self>;
}
impl Default for CancelToken {}

pub struct WithCancel<F: ?Sized> {}
impl<F: ?Sized> WithCancel<F> {
    pub fn new(future: F, cancel: CancelToken) -> Self
    where
        F: Sized;
}
impl<F> WithCancel<F> {
    pub fn fail_fast(self) -> WithCancelFailFast<F>;
}
impl<F: ?Sized> crate::hidden::Future for WithCancel<F>
where
    F: crate::hidden::Future,
{
    type Output = F::Output;
}
impl<F: ?Sized> Stream for WithCancel<F>
where
    F: Stream,
{
    type Item = F::Item;
}

pub struct WithCancelFailFast<F: ?Sized> {}
impl<F> WithCancelFailFast<F> {
    pub fn fail_slow(self) -> WithCancel<F>;
}
impl<F: ?Sized> crate::hidden::Future for WithCancelFailFast<F>
where
    F: crate::hidden::Future,
{
    type Output = Result<F::Output, Cancelled>;
}
impl<F: ?Sized> Stream for WithCancelFailFast<F>
where
    F: Stream,
{
    type Item = Result<F::Item, Cancelled>;
}

#[gone]
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Cancelled;

pub struct WithPersonality<F: ?Sized> {}
impl<F> WithPersonality<F> {
    pub fn new(future: F, personality: u16) -> Self;
}
impl<F: crate::hidden::Future + ?Sized> crate::hidden::Future for WithPersonality<F> {
    type Output = F::Output;
}
impl<F: Stream + ?Sized> Stream for WithPersonality<F> {
    type Item = F::Item;
}

pub trait FutureExt {
    fn with_personality(self, personality: u16) -> WithPersonality<Self>
    where
        Self: Sized;
    fn with_cancel(self, token: CancelToken) -> WithCancel<Self>
    where
        Self: Sized;
}
impl<F: crate::hidden::Future + ?Sized> FutureExt for F {}

pub trait StreamExt {
    fn with_personality(self, personality: u16) -> WithPersonality<Self>
    where
        Self: Sized;
    fn with_cancel(self, token: CancelToken) -> WithCancel<Self>
    where
        Self: Sized;
}
impl<F: Stream + ?Sized> StreamExt for F {}

pub struct Submit<T: OpCode, E = ()> {}
impl<T: OpCode> Submit<T, ()> {
    pub fn with_extra(self) -> Submit<T, Extra>;
}
impl<T: OpCode + 'static> Future for Submit<T, ()> {
    type Output = BufResult<usize, T>;
}
impl<T: OpCode + 'static> Future for Submit<T, Extra> {
    type Output = (BufResult<usize, T>, Extra);
}

pub struct SubmitMulti<T: OpCode> {}
impl<T: OpCode> SubmitMulti<T> {
    pub fn try_take(self) -> Result<T, Self>;
}
impl<T: OpCode + 'static> Stream for SubmitMulti<T> {
    type Item = BufResult<usize, Extra>;
}
impl<T: OpCode + TakeBuffer + 'static> SubmitMulti<T>
where
    <T as TakeBuffer>::Buffer:,
{
    pub fn into_managed(self, buffer_pool: BufferPool) -> SubmitMultiManaged<T, T::Buffer>;
    pub fn into_managed_with(
        self,
        buffer_pool: BufferPool,
        param: <<T as TakeBuffer>::Buffer as HandleBufferRef>::Param,
    ) -> SubmitMultiManaged<T, T::Buffer>;
}

pub struct SubmitMultiManaged<T: OpCode, B = BufferRef> {}
impl<T: OpCode + TakeBuffer<Buffer = B> + 'static, B> Stream for SubmitMultiManaged<T, B> {
    type Item = io::Result<Option<B>>;
}

pub struct SubmitMultiStream<F, T: OpCode, B = BufferRef> {}
impl<F, T: OpCode, B: 'static> SubmitMultiStream<F, T, B> {
    pub fn new(create_op: F) -> Self;
}
impl<F: (Fn() -> io::Result<SubmitMultiManaged<T, B>>) + Unpin, T: OpCode + TakeBuffer<Buffer = B> + 'static, B> Stream
    for SubmitMultiStream<F, T, B>
{
    type Item = io::Result<B>;
}

#[derive(Clone)]
pub struct Runtime {}
impl Runtime {
    pub fn new() -> io::Result<Self>;
    pub fn builder() -> RuntimeBuilder;
    pub fn driver_type(&self) -> DriverType;
    pub fn try_with_current<T, F: FnOnce(&Self) -> T>(f: F) -> Result<T, F>;
    pub fn with_current<T, F: FnOnce(&Self) -> T>(f: F) -> T;
    #[inside]
    pub fn try_current() -> Option<Self>;
    pub fn current() -> Self;
    pub fn enter<T, F: FnOnce() -> T>(&self, f: F) -> T;
    pub fn run(&self) -> bool;
    pub fn waker(&self) -> Waker;
    #[blocks(block_on, fatal, tokio = ".await", why = "it runs a second event loop inside this one")]
    #[runs(0, root)]
    pub fn block_on<F: Future>(&self, future: F) -> F::Output;
    #[runs(0, root)]
    #[blocks(block_on, fatal, tokio = ".await", why = "it runs a second event loop inside this one")]
    pub fn block_on_at<F: Future>(&self, future: F, meta: SpawnMeta) -> F::Output;
    pub fn spawn<F: Future + 'static>(&self, future: F) -> JoinHandle<F::Output>;
    pub fn spawn_at<F: Future + 'static>(&self, future: F, meta: SpawnMeta) -> JoinHandle<F::Output>;
    pub fn spawn_blocking<T: Send + 'static>(&self, f: impl (FnOnce() -> T) + Send + 'static) -> JoinHandle<T>;
    pub fn spawn_blocking_at<T: Send + 'static>(&self, f: impl (FnOnce() -> T) + Send + 'static, meta: SpawnMeta) -> JoinHandle<T>;
    pub fn attach(&self, fd: RawFd) -> io::Result<()>;
    pub fn submit<T: OpCode + 'static>(&self, op: T) -> Submit<T>;
    pub fn submit_multi<T: OpCode + 'static>(&self, op: T) -> SubmitMulti<T>;
    pub fn flush(&self) -> bool;
    pub fn current_timeout(&self) -> Option<Duration>;
    pub fn poll(&self);
    pub fn poll_with(&self, timeout: Option<Duration>);
    pub fn buffer_pool(&self) -> io::Result<BufferPool>;
    pub fn register_files(&self, fds: &[RawFd]) -> io::Result<()>;
    pub fn unregister_files(&self) -> io::Result<()>;
    pub fn register_personality(&self) -> io::Result<u16>;
    pub fn unregister_personality(&self, personality: u16) -> io::Result<()>;
}

#[derive(Clone)]
pub struct RuntimeBuilder {}
impl Default for RuntimeBuilder {}
impl RuntimeBuilder {
    pub fn new() -> Self;
    pub fn with_proactor(&mut self, builder: ProactorBuilder) -> &mut Self;
    pub fn thread_affinity(&mut self, cpus: HashSet<usize>) -> &mut Self;
    pub fn event_interval(&mut self, val: usize) -> &mut Self;
    pub fn sync_queue_size(&mut self, val: usize) -> &mut Self;
    pub fn local_queue_size(&mut self, val: usize) -> &mut Self;
    pub fn build(&self) -> io::Result<Runtime>;
}

pub mod fd {
    use compio_driver::{AsFd, SharedFd};
    use futures_util::{AsyncRead, AsyncWrite};
    use std::io;
    use std::io::{BorrowedCursor, IoSlice, Read, Write};
    use std::ops::Deref;
    use std::task::{Context, Poll};

    pub struct PollFd<T: AsFd> {}
    impl<T: AsFd> PollFd<T> {
        pub fn new(source: T) -> io::Result<Self>;
        pub fn from_shared_fd(inner: SharedFd<T>) -> io::Result<Self>;
    }
    impl<T: AsFd + 'static> PollFd<T> {
        pub async fn accept_ready(&self) -> io::Result<()>;
        pub async fn connect_ready(&self) -> io::Result<()>;
        pub async fn read_ready(&self) -> io::Result<()>;
        pub async fn write_ready(&self) -> io::Result<()>;
        pub fn poll_accept_ready(&self, cx: &mut Context) -> Poll<io::Result<()>>;
        pub fn poll_connect_ready(&self, cx: &mut Context) -> Poll<io::Result<()>>;
        pub fn poll_read_ready(&self, cx: &mut Context) -> Poll<io::Result<()>>;
        pub fn poll_write_ready(&self, cx: &mut Context) -> Poll<io::Result<()>>;
        pub fn poll_accept_with<R>(&self, cx: &mut Context, f: impl FnMut(&T) -> io::Result<R>) -> Poll<io::Result<R>>;
        pub fn poll_read_with<R>(&self, cx: &mut Context, f: impl FnMut(&T) -> io::Result<R>) -> Poll<io::Result<R>>;
        pub fn poll_write_with<R>(&self, cx: &mut Context, f: impl FnMut(&T) -> io::Result<R>) -> Poll<io::Result<R>>;
    }
    impl<T: AsFd + 'static> PollFd<T>
    where
        for<'a> &'a T: Read,
    {
        pub fn poll_read(&self, cx: &mut Context, buf: &mut [u8]) -> Poll<io::Result<usize>>;
        pub fn poll_read_buf(&self, cx: &mut Context, buf: BorrowedCursor<u8>) -> Poll<io::Result<()>>;
    }
    impl<T: AsFd + 'static> PollFd<T>
    where
        for<'a> &'a T: Write,
    {
        pub fn poll_write(&self, cx: &mut Context<'_>, buf: &[u8]) -> Poll<io::Result<usize>>;
        pub fn poll_write_vectored(&self, cx: &mut Context<'_>, bufs: &[IoSlice<'_>]) -> Poll<io::Result<usize>>;
        pub fn poll_flush(&self, cx: &mut Context<'_>) -> Poll<io::Result<()>>;
    }
    impl<T: AsFd> Deref for PollFd<T> {
        type Target = T;
    }
    impl<T: AsFd + 'static> AsyncRead for &PollFd<T> where for<'a> &'a T: Read {}
    impl<T: AsFd + 'static> AsyncRead for PollFd<T> where for<'a> &'a T: Read {}
    impl<T: AsFd + 'static> AsyncWrite for &PollFd<T> where for<'a> &'a T: Write {}
    impl<T: AsFd + 'static> AsyncWrite for PollFd<T> where for<'a> &'a T: Write {}

    pub struct AsyncFd<T: AsFd> {}
    impl<T: AsFd> AsyncFd<T> {
        pub fn new(source: T) -> io::Result<Self>;
        pub unsafe fn new_unchecked(source: T) -> Self;
    }
    impl<T: AsFd + 'static> compio_io::AsyncRead for AsyncFd<T> {}
    impl<T: AsFd + 'static> compio_io::AsyncRead for &AsyncFd<T> {}
    impl<T: AsFd + 'static> compio_io::AsyncWrite for AsyncFd<T> {}
    impl<T: AsFd + 'static> compio_io::AsyncWrite for &AsyncFd<T> {}
    impl<T: AsFd> Clone for AsyncFd<T> {}
    impl<T: AsFd> Deref for AsyncFd<T> {
        type Target = T;
    }
}

mod hidden {
    pub trait HandleBufferRef {
        type Param;
    }
    pub struct Future {}
}

pub mod time {
    use std::future::Future;
    use std::time::{Duration, Instant};

    pub async fn sleep(duration: Duration);
    pub async fn sleep_until(deadline: Instant);
    pub async fn timeout<F: Future>(duration: Duration, future: F) -> Result<F::Output, Elapsed>;
    pub async fn timeout_at<F: Future>(deadline: Instant, future: F) -> Result<F::Output, Elapsed>;
    pub fn interval(period: Duration) -> Interval;
    pub fn interval_at(start: Instant, period: Duration) -> Interval;

    pub struct Interval {}
    impl Interval {
        pub async fn tick(&mut self) -> Instant;
    }

    #[gone]
    #[derive(Clone, Copy, PartialEq, Eq)]
    pub struct Elapsed {}
}
