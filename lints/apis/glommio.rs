#![source("glommio 0.9.0")]
#![runtime(glommio)]

use crate::prelude::executor::stall::StallDetection;
use crate::task::JoinHandle;
use std::fmt::Debug;
use std::future::Future;
use std::result;
use std::thread::Thread;
use std::time::Duration;

pub fn executor() -> ExecutorProxy;
#[runs(0, task)]
pub fn spawn_local<T>(future: impl Future<Output = T> + 'static) -> Task<T>
where
    T: 'static;
#[runs(0, task)]
pub fn spawn_local_into<T>(future: impl Future<Output = T> + 'static, handle: TaskQueueHandle) -> crate::hidden::Result<Task<T>>
where
    T: 'static;
#[runs(0, task)]
pub unsafe fn spawn_scoped_local<'a, T>(future: impl Future<Output = T> + 'a) -> ScopedTask<'a, T>;

pub type Result<T, V> = result::Result<T, GlommioError<V>>;

pub enum GlommioError<T> {}

#[derive(Clone, PartialEq, Eq, Hash)]
pub enum PoolPlacement {
    Unbound(usize),
    Fenced(usize, CpuSet),
    MaxSpread(usize, Option<CpuSet>),
    MaxPack(usize, Option<CpuSet>),
    Custom(Vec<CpuSet>),
}
impl From<Placement> for PoolPlacement {}

#[derive(Clone, PartialEq, Eq, Hash)]
pub enum Placement {
    Unbound,
    Fenced(CpuSet),
    Fixed(usize),
}

pub struct CpuSet {}

pub trait StallDetectionHandler: Debug + Send + Sync {
    fn threshold(&self, queue_handle: TaskQueueHandle, max_expected_runtime: Duration) -> Option<Duration>;
    fn signal(&self) -> u8;
    fn stall(&self, detection: StallDetection<'_>);
}

#[derive(Default, Copy, Clone, Eq, PartialEq, Hash)]
pub struct TaskQueueHandle {}

pub struct ExecutorStats {}

pub struct TaskQueueStats {}

#[handle(detaches)]
pub struct ExecutorJoinHandle<T: Send + 'static> {}
impl<T: Send + 'static> ExecutorJoinHandle<T> {
    pub fn thread(&self) -> &Thread;
    pub fn join(self) -> crate::hidden::Result<T>;
}

pub struct LocalExecutorBuilder {}
impl LocalExecutorBuilder {
    pub fn new(placement: Placement) -> LocalExecutorBuilder;
    pub fn spin_before_park(self, spin: Duration) -> LocalExecutorBuilder;
    pub fn name(self, name: &str) -> LocalExecutorBuilder;
    pub fn io_memory(self, io_memory: usize) -> LocalExecutorBuilder;
    pub fn ring_depth(self, ring_depth: usize) -> LocalExecutorBuilder;
    pub fn preempt_timer(self, dur: Duration) -> LocalExecutorBuilder;
    pub fn record_io_latencies(self, enabled: bool) -> LocalExecutorBuilder;
    pub fn blocking_thread_pool_placement(self, placement: PoolPlacement) -> LocalExecutorBuilder;
    pub fn detect_stalls(self, handler: Option<Box<dyn StallDetectionHandler + 'static>>) -> Self;
    pub fn make(self) -> crate::hidden::Result<LocalExecutor>;
    #[runs(0, task)]
    pub fn spawn<G, F, T>(self, fut_gen: G) -> crate::hidden::Result<ExecutorJoinHandle<T>>
    where
        G: FnOnce() -> F + Send + 'static,
        F: Future<Output = T> + 'static,
        T: Send + 'static;
}
impl Default for LocalExecutorBuilder {}

pub struct LocalExecutor {}
impl LocalExecutor {
    pub fn detect_stalls(&self, handler: Option<Box<dyn StallDetectionHandler + 'static>>) -> crate::hidden::Result<()>;
    pub fn id(&self) -> usize;
    pub fn remove_task_queue(&self, handle: TaskQueueHandle) -> crate::hidden::Result<()>;
    #[blocks(block_on, fatal, tokio = ".await", why = "it panics inside another executor")]
    #[runs(0, root)]
    pub fn run<T>(&self, future: impl Future<Output = T>) -> T;
}
impl Default for LocalExecutor {}

#[handle(cancels)]
pub struct Task<T> {}
impl<T> Task<T> {
    pub fn detach(self) -> JoinHandle<T>;
    pub async fn cancel(self) -> Option<T>;
}
impl<T> Future for Task<T> {
    type Output = T;
}

#[handle(cancels)]
pub struct ScopedTask<'a, T> {}
impl<'a, T> ScopedTask<'a, T> {
    pub async fn cancel(self) -> Option<T>;
}
impl<'a, T> Future for ScopedTask<'a, T> {
    type Output = T;
}

pub struct ExecutorProxy {}
impl ExecutorProxy {
    pub fn need_preempt(&self) -> bool;
    pub async fn yield_if_needed(&self);
    pub async fn yield_now(&self);
    pub async fn yield_task_queue_now(&self);
    pub fn id(&self) -> usize;
    pub fn create_task_queue(&self, shares: Shares, latency: Latency, name: &str) -> TaskQueueHandle;
    pub fn current_task_queue(&self) -> TaskQueueHandle;
    pub fn task_queue_stats(&self, handle: TaskQueueHandle) -> crate::hidden::Result<TaskQueueStats>;
    pub fn all_task_queue_stats<V>(&self, output: V) -> V
    where
        V: Extend<TaskQueueStats>;
    pub fn executor_stats(&self) -> ExecutorStats;
    pub fn io_stats(&self) -> IoStats;
    pub fn task_queue_io_stats(&self, handle: TaskQueueHandle) -> crate::hidden::Result<IoStats>;
    pub fn spawn_local<T>(&self, future: impl Future<Output = T> + 'static) -> Task<T>
    where
        T: 'static;
    pub fn spawn_local_into<T>(&self, future: impl Future<Output = T> + 'static, handle: TaskQueueHandle) -> crate::hidden::Result<Task<T>>
    where
        T: 'static;
    pub unsafe fn spawn_scoped_local<'a, T>(&self, future: impl Future<Output = T> + 'a) -> ScopedTask<'a, T>;
    pub unsafe fn spawn_scoped_local_into<'a, T>(
        &self,
        future: impl Future<Output = T> + 'a,
        handle: TaskQueueHandle,
    ) -> crate::hidden::Result<ScopedTask<'a, T>>;
    #[runs(0, offloaded)]
    pub fn spawn_blocking<F, R>(&self, func: F) -> impl Future<Output = R>
    where
        F: FnOnce() -> R + Send + 'static,
        R: Send + 'static;
}

pub enum Shares {}

pub enum Latency {}

pub struct IoStats {}

mod hidden {
    pub type Result<T> = crate::Result<T, ()>;

    pub struct ReadManyArgs<V> {}

    pub type Result_<T> = crate::Result<T, ()>;

    pub struct ScheduledSource {}

    pub struct NonBuffered {}

    pub type Result__<T> = crate::Result<T, ()>;

    pub type Result___<T> = crate::Result<T, ()>;
}

pub mod io {
    use crate::hidden::{ReadManyArgs, ScheduledSource};
    use futures_lite::Stream;
    use std::cell::Ref;
    use std::path::Path;
    use std::rc::Rc;

    pub struct DmaBuffer {}

    pub enum MergedBufferLimit {}

    pub enum ReadAmplificationLimit {}

    pub trait IoVec {}

    pub struct ReadManyResult<V, S> {}

    pub enum CloseResult {}

    pub struct DmaFile {}
    impl DmaFile {
        pub fn align_up(&self, v: u64) -> u64;
        pub fn align_down(&self, v: u64) -> u64;
        pub fn is_same(&self, other: &DmaFile) -> bool;
        pub fn alloc_dma_buffer(&self, size: usize) -> DmaBuffer;
        pub async fn create<P: AsRef<Path>>(path: P) -> crate::hidden::Result_<DmaFile>;
        pub async fn open<P: AsRef<Path>>(path: P) -> crate::hidden::Result_<DmaFile>;
        pub fn dup(&self) -> crate::hidden::Result_<Self>;
        pub async fn write_at(&self, buf: DmaBuffer, pos: u64) -> crate::hidden::Result_<usize>;
        pub async fn write_rc_at(&self, buf: Rc<DmaBuffer>, pos: u64) -> crate::hidden::Result_<usize>;
        pub async fn read_at_aligned(&self, pos: u64, size: usize) -> crate::hidden::Result_<ReadResult>;
        pub async fn read_at(&self, pos: u64, size: usize) -> crate::hidden::Result_<ReadResult>;
        pub fn read_many<V, S>(
            self: &Rc<DmaFile>,
            iovs: S,
            buffer_limit: MergedBufferLimit,
            read_amp_limit: ReadAmplificationLimit,
        ) -> ReadManyResult<V, impl Stream<Item = (ScheduledSource, ReadManyArgs<V>)>>
        where
            V: IoVec + Unpin,
            S: Stream<Item = V> + Unpin;
        pub async fn copy_file_range_aligned(
            &self,
            fd_in: &DmaFile,
            off_in: u64,
            len: usize,
            off_out: u64,
        ) -> crate::hidden::Result_<usize>;
        pub async fn fdatasync(&self) -> crate::hidden::Result_<()>;
        pub fn alignment(&self) -> u64;
        pub async fn deallocate(&self, offset: u64, size: u64) -> crate::hidden::Result_<()>;
        pub async fn pre_allocate(&self, size: u64, keep_size: bool) -> crate::hidden::Result_<()>;
        pub async fn hint_extent_size(&self, size: usize) -> crate::hidden::Result_<i32>;
        pub async fn truncate(&self, size: u64) -> crate::hidden::Result_<()>;
        pub async fn rename<P: AsRef<Path>>(&self, new_path: P) -> crate::hidden::Result_<()>;
        pub async fn remove(&self) -> crate::hidden::Result_<()>;
        pub async fn file_size(&self) -> crate::hidden::Result_<u64>;
        pub async fn stat(&self) -> crate::hidden::Result_<Stat>;
        pub async fn close(self) -> crate::hidden::Result_<()>;
        pub fn path(&self) -> Option<Ref<'_, Path>>;
        pub fn inode(&self) -> u64;
        pub fn dev_major(&self) -> u32;
        pub fn dev_minor(&self) -> u32;
        pub async fn close_rc(self: Rc<DmaFile>) -> crate::hidden::Result_<CloseResult>;
    }
    impl From<OwnedDmaFile> for DmaFile {}

    pub struct OwnedDmaFile {}

    pub struct ReadResult {}

    pub struct Stat {}
}

pub mod net {
    use crate::hidden::NonBuffered;
    use futures_lite::io::{AsyncBufRead, AsyncRead, AsyncWrite};
    use futures_lite::stream::Stream;
    use socket2::Socket;
    use std::net::{Shutdown, SocketAddr, ToSocketAddrs};
    use std::time::Duration;

    pub trait Buffered {}

    pub struct Preallocated {}
    impl Default for Preallocated {}
    impl Buffered for Preallocated {}

    pub struct TcpListener {}
    impl TcpListener {
        pub fn bind<A: ToSocketAddrs>(addr: A) -> crate::hidden::Result__<TcpListener>;
        pub async fn shared_accept(&self) -> crate::hidden::Result__<AcceptedTcpStream>;
        #[serves]
        pub async fn accept(&self) -> crate::hidden::Result__<TcpStream>;
        #[serves]
        pub fn incoming(&self) -> impl Stream<Item = crate::hidden::Result__<TcpStream>> + Unpin + '_;
        pub fn local_addr(&self) -> crate::hidden::Result__<SocketAddr>;
        pub fn ttl(&self) -> crate::hidden::Result__<u32>;
        pub fn set_ttl(&self, ttl: u32) -> crate::hidden::Result__<()>;
    }

    pub struct AcceptedTcpStream {}

    pub struct TcpStream<B = NonBuffered> {}
    impl From<Socket> for TcpStream {}
    impl TcpStream {
        pub async fn connect<A: ToSocketAddrs>(addr: A) -> crate::hidden::Result__<TcpStream>;
        pub async fn connect_timeout<A: ToSocketAddrs>(addr: A, duration: Duration) -> crate::hidden::Result__<TcpStream>;
        pub fn buffered(self) -> TcpStream<Preallocated>;
        pub fn buffered_with<B: Buffered>(self, buf: B) -> TcpStream<B>;
    }
    impl<B> TcpStream<B> {
        pub fn set_read_timeout(&self, dur: Option<Duration>) -> crate::hidden::Result__<()>;
        pub fn set_write_timeout(&self, dur: Option<Duration>) -> crate::hidden::Result__<()>;
        pub fn read_timeout(&self) -> Option<Duration>;
        pub fn write_timeout(&self) -> Option<Duration>;
        pub async fn shutdown(&self, how: Shutdown) -> crate::hidden::Result__<()>;
        pub fn set_nodelay(&self, value: bool) -> crate::hidden::Result__<()>;
        pub fn nodelay(&self) -> crate::hidden::Result__<bool>;
        pub fn ttl(&self) -> crate::hidden::Result__<u32>;
        pub fn set_ttl(&self, ttl: u32) -> crate::hidden::Result__<()>;
        pub async fn peek(&self, buf: &mut [u8]) -> crate::hidden::Result__<usize>;
        pub fn peer_addr(&self) -> crate::hidden::Result__<SocketAddr>;
        pub fn local_addr(&self) -> crate::hidden::Result__<SocketAddr>;
    }
    impl<B: Buffered + Unpin> AsyncBufRead for TcpStream<B> {}
    impl<B: Unpin> AsyncRead for TcpStream<B> {}
    impl<B: Unpin> AsyncWrite for TcpStream<B> {}
}

pub mod prelude {
    pub use crate::{
        executor, spawn_local, spawn_local_into, ExecutorProxy, GlommioError, IoStats, Latency, LocalExecutor, LocalExecutorBuilder,
        Placement, PoolPlacement, Shares, TaskQueueHandle,
    };

    pub mod executor {
        pub use crate::{
            executor, spawn_local, spawn_local_into, spawn_scoped_local, CpuSet, ExecutorJoinHandle, ExecutorProxy, ExecutorStats,
            LocalExecutor, LocalExecutorBuilder, Placement, PoolPlacement, ScopedTask, Task, TaskQueueHandle, TaskQueueStats,
        };

        pub mod stall {
            pub struct StallDetection<'a> {}
        }
    }
}

pub mod sync {
    use std::rc::Rc;

    pub struct Permit<'a> {}

    pub struct StaticPermit {}

    pub struct Semaphore {}
    impl Semaphore {
        pub fn new(avail: u64) -> Semaphore;
        pub fn available(&self) -> u64;
        pub async fn acquire_permit(&self, units: u64) -> crate::hidden::Result___<Permit<'_>>;
        pub async fn acquire_static_permit(self: &Rc<Self>, units: u64) -> crate::hidden::Result___<StaticPermit>;
        pub async fn acquire(&self, units: u64) -> crate::hidden::Result___<()>;
        pub fn try_acquire(&self, units: u64) -> crate::hidden::Result___<bool>;
        pub fn try_acquire_permit(&self, units: u64) -> crate::hidden::Result___<Permit<'_>>;
        pub fn try_acquire_static_permit(self: &Rc<Self>, units: u64) -> crate::hidden::Result___<StaticPermit>;
        pub fn signal(&self, units: u64);
        pub fn close(&self);
    }
}

pub mod task {
    use std::future::Future;

    #[handle(detaches)]
    pub struct JoinHandle<R> {}
    impl<R> Future for JoinHandle<R> {
        type Output = Option<R>;
    }
}

pub mod timer {
    use std::future::Future;
    use std::time::{Duration, Instant};

    pub async fn sleep(wait: Duration);

    pub struct Timer {}
    impl Timer {
        pub fn new(dur: Duration) -> Timer;
        pub fn reset(&mut self, dur: Duration);
    }
    impl Future for Timer {
        type Output = Instant;
    }
}
