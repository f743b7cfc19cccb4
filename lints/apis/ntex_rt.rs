#![source("ntex-rt 4.5.1")]
#![runtime(ntex)]
#![offload("ntex_rt::spawn_blocking")]

use crate::hidden::SystemConfig;
use crate::metrics::{Histogram, LatencyMetrics, PingRecord, PoolMetrics};
use std::any::Any;
use std::collections::VecDeque;
use std::fmt::Debug;
use std::future::Future;
use std::panic::Location;
use std::pin::Pin;
use std::task::Waker;
use std::time::{Duration, Instant};
use std::{io, thread};

pub use crate::rt::{Runtime, RuntimeBuilder};

pub fn set_item<T: 'static>(item: T);
pub fn get_item<T: Clone + 'static>() -> Option<T>;
pub fn with_item<T: Default + 'static, F, R>(f: F) -> R
where
    F: FnOnce(&T) -> R;
#[runs(0, offloaded)]
pub fn spawn_blocking<F, R>(f: F) -> BlockingResult<R>
where
    F: FnOnce() -> R + Send + 'static,
    R: Send + 'static;
pub fn spawn_sendable<F>(fut: F) -> SendableJoinHandle<F::Output>
where
    F: Future + 'static,
    F::Output: Send;
pub unsafe fn task_callbacks<FBefore, FEnter, FExit, FAfter>(f_before: FBefore, f_enter: FEnter, f_exit: FExit, f_after: FAfter)
where
    FBefore: Fn() -> Option<*const ()> + 'static + Sync,
    FEnter: Fn(*const ()) -> *const () + 'static + Sync,
    FExit: Fn(*const ()) + 'static + Sync,
    FAfter: Fn(*const ()) + 'static + Sync;
pub unsafe fn task_opt_callbacks<FBefore, FEnter, FExit, FAfter>(
    f_before: FBefore,
    f_enter: FEnter,
    f_exit: FExit,
    f_after: FAfter,
) -> bool
where
    FBefore: Fn() -> Option<*const ()> + Sync + 'static,
    FEnter: Fn(*const ()) -> *const () + Sync + 'static,
    FExit: Fn(*const ()) + Sync + 'static,
    FAfter: Fn(*const ()) + Sync + 'static;
pub fn now() -> Instant;
#[runs(0, task)]
pub fn spawn<F>(f: F) -> JoinHandle<F::Output>
where
    F: Future + 'static;
pub fn spawn_detached<F>(f: F)
where
    F: Future + 'static;

pub struct Arbiter {}
impl Clone for Arbiter {}
impl Default for Arbiter {}
impl Arbiter {
    pub fn current() -> Arbiter;
    pub fn stop(&self);
    #[flavor(alone)]
    pub fn new() -> Arbiter;
    pub fn with_name(name: String) -> Arbiter;
    pub fn with_init<F>(name: String, init: F) -> Arbiter
    where
        F: FnOnce() + Send + 'static;
    pub fn id(&self) -> Id;
    pub fn name(&self) -> &str;
    pub fn handle(&self) -> &Handle;
    pub fn latency(&self) -> Option<LatencyMetrics>;
    pub fn is_running(&self) -> bool;
    pub fn get_value<T, F>(f: F) -> T
    where
        T: Clone + 'static,
        F: FnOnce() -> T;
    pub fn on_shutdown<F>(f: F)
    where
        F: FnOnce() + 'static;
    pub fn on_stop<F>(self, f: F) -> Self
    where
        F: Fn() + Send + Sync + 'static;
    pub fn join(&mut self) -> thread::Result<()>;
}

#[derive(Clone)]
pub struct Builder {}
impl Builder {
    pub fn name<N: AsRef<str>>(self, name: N) -> Self;
    pub fn signals(self, eanbled: bool) -> Self;
    pub fn panic_handling(self, eanbled: bool) -> Self;
    pub fn stack_size(self, size: usize) -> Self;
    pub fn ping_interval(self, interval: usize) -> Self;
    pub fn ping_threshold(self, interval: usize) -> Self;
    pub fn latency_interval(self, interval: usize) -> Self;
    pub fn thread_pool_limit(self, value: usize) -> Self;
    pub fn testing(self) -> Self;
    pub fn thread_pool_recv_timeout<T>(self, timeout: T) -> Self
    where
        Duration: From<T>;
    pub fn build<R: Runner>(self, runner: R) -> SystemRunner;
    pub fn build_with(self, config: SystemConfig) -> SystemRunner;
}

pub struct SystemRunner {}
impl SystemRunner {
    pub fn run_until_stop(self) -> io::Result<()>;
    pub fn run<F>(self, f: F) -> io::Result<()>
    where
        F: FnOnce() -> io::Result<()> + 'static;
    #[blocks(block_on, fatal, tokio = ".await", why = "it runs a second event loop inside this one")]
    #[runs(0, root)]
    pub fn block_on<F, R>(self, fut: F) -> R
    where
        F: Future<Output = R> + 'static,
        R: 'static;
    pub async fn run_local<F, R>(self, fut: F) -> R
    where
        F: Future<Output = R> + 'static,
        R: 'static;
}

pub type BlockFuture = Pin<Box<dyn crate::hidden::Future<Output = ()>>>;

#[derive(Copy, Clone, PartialEq, Eq)]
pub enum DriverType {
    Poll,
    IoUring,
    Iocp,
}
impl DriverType {
    pub fn name(&self) -> &'static str;
    pub fn is_polling(&self) -> bool;
}

pub trait Runner: Send + Sync + 'static {
    fn block_on(&self, fut: BlockFuture) -> Result<(), Box<dyn Any + Send>>;
}

pub trait Driver: 'static {
    fn handle(&self) -> Box<dyn Notify>;
    fn run(&self, rt: &Runtime) -> io::Result<()>;
    fn clear(&self);
}

#[derive(Copy, Clone, PartialEq, Eq)]
pub enum PollResult {
    Ready,
    Pending,
    PollAgain,
}

pub trait Notify: Send + Sync + Debug + 'static {
    fn notify(&self) -> io::Result<()>;
}

pub struct LocalWaker {}
impl LocalWaker {
    pub fn from_waker(waker: &Waker) -> Self;
    pub fn wake(self);
    pub fn wake_by_ref(&self);
    pub fn will_wake(&self, waker: &Waker) -> bool;
    pub fn into_waker(self) -> Waker;
}
impl From<Waker> for LocalWaker {}
impl Clone for LocalWaker {}

#[derive(Copy, Clone, PartialEq, Eq)]
pub struct BlockingError;

#[handle(answers)]
pub struct BlockingResult<T> {}
impl<T> BlockingResult<T> {
    pub fn detach(self);
}
impl<R> Future for BlockingResult<R> {
    type Output = Result<R, BlockingError>;
}

#[derive(Clone)]
pub struct ThreadPool {}
impl ThreadPool {
    pub fn new(name: &str, thread_limit: usize, recv_timeout: Duration) -> Self;
    pub fn metrics(&self) -> PoolMetrics;
    pub fn execute<F, R>(&self, f: F) -> BlockingResult<R>
    where
        F: FnOnce() -> R + Send + 'static,
        R: Send + 'static;
}

#[derive(Copy, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Id {}

pub struct System {}
impl Clone for System {}
impl System {
    pub fn build() -> Builder;
    pub fn new<R: Runner>(name: &str, runner: R) -> SystemRunner;
    pub fn with_config(name: &str, config: SystemConfig) -> SystemRunner;
    pub fn current() -> System;
    pub fn try_current() -> Option<System>;
    pub fn id(&self) -> Id;
    pub fn name(&self) -> &str;
    pub fn stop(&self);
    pub fn stop_with_code(&self, code: i32);
    pub fn signals(&self) -> bool;
    pub fn enable_signals(&self);
    pub fn disable_signals(&self);
    pub fn arbiter(&self) -> Arbiter;
    pub fn list_arbiters<F, R>(&self, f: F) -> R
    where
        F: FnOnce(&[Arbiter]) -> R;
    pub fn list_arbiter_pings<F>(f: F)
    where
        F: FnMut(&Arbiter, &mut VecDeque<PingRecord>);
    pub fn config(&self) -> SystemConfig;
    pub fn handle(&self) -> Handle;
    pub fn testing(&self) -> bool;
    pub fn spawn_blocking<F, R>(&self, f: F) -> BlockingResult<R>
    where
        F: FnOnce() -> R + Send + 'static,
        R: Send + 'static;
    pub fn pool_metrics(&self) -> PoolMetrics;
    pub fn get_value<T>(&self, f: impl FnOnce() -> T) -> T
    where
        T: Clone + Send + Sync + 'static;
}

#[handle(detaches)]
pub struct SendableJoinHandle<T> {}
impl<T> SendableJoinHandle<T> {
    pub fn cancel_on_drop(self) -> Self;
    pub fn cancel(self);
    pub fn is_finished(&self) -> bool;
}
impl<T> Future for SendableJoinHandle<T> {
    type Output = Result<T, JoinError>;
}

#[derive(Copy, Clone)]
#[gone]
pub struct JoinError;

#[handle(detaches)]
pub struct JoinHandle<T> {}
impl<T> JoinHandle<T> {
    pub fn cancel_on_drop(self) -> Self;
    pub fn cancel(self);
    pub fn detach(self);
    pub fn is_finished(&self) -> bool;
}
impl<T> Future for JoinHandle<T> {
    type Output = Result<T, JoinError>;
}

#[handle(detaches)]
pub struct RemoteJoinHandle<T> {}
impl<T> RemoteJoinHandle<T> {
    pub fn cancel(self);
    pub fn detach(self);
    pub fn is_finished(&self) -> bool;
}
impl<T> Future for RemoteJoinHandle<T> {
    type Output = Result<T, JoinError>;
}

#[derive(Clone)]
pub struct Handle {}
impl Handle {
    pub fn current() -> Self;
    pub fn notify(&self);
    pub fn busy_duration(&self) -> Option<Duration>;
    pub fn current_turn(&self) -> Option<Duration>;
    pub fn poll_count(&self) -> Option<u64>;
    pub fn poll_again_count(&self) -> Option<u64>;
    pub fn self_wake_count(&self) -> Option<u64>;
    pub fn current_task(&self) -> Option<&'static Location<'static>>;
    pub fn poll_histogram(&self) -> Option<Histogram>;
    pub fn spawn<F>(&self, future: F) -> RemoteJoinHandle<F::Output>
    where
        F: Future + Send + 'static,
        F::Output: Send + 'static;
    pub fn spawn_detached<F>(&self, future: F)
    where
        F: Future + Send + 'static;
}

mod hidden {
    pub struct SystemConfig {}
    pub struct Future {}
}

pub mod metrics {
    use std::time::{Duration, Instant};

    pub const HISTOGRAM_BUCKETS: usize;

    #[derive(Copy, Clone, Default, PartialEq, Eq)]
    pub struct Histogram {}
    impl Histogram {
        pub fn buckets(&self) -> &[u64; HISTOGRAM_BUCKETS];
        pub fn count(&self) -> u64;
        pub fn bucket_range(idx: usize) -> (Duration, Option<Duration>);
        pub fn delta(&self, prev: &Histogram) -> Histogram;
        pub fn merge(&self, other: &Histogram) -> Histogram;
    }

    #[derive(Copy, Clone, PartialEq, Eq)]
    pub struct LatencyMetrics {
        pub interval: Duration,
        pub last: Duration,
        pub histogram: Histogram,
        pub last_sample: Option<Instant>,
        pub stalls: u64,
        pub stall_duration: Duration,
        pub stalled: bool,
    }

    #[derive(Copy, Clone, Default, PartialEq, Eq)]
    pub struct PoolMetrics {
        pub thread_limit: usize,
        pub threads: usize,
        pub active_tasks: usize,
        pub queue_depth: usize,
        pub tasks: u64,
        pub wait_duration: Duration,
        pub busy_duration: Duration,
    }

    #[derive(Copy, Clone)]
    pub struct PingRecord {
        pub start: Instant,
        pub rtt: Option<Duration>,
    }
}

pub mod rt {
    use crate::metrics::Histogram;
    use crate::{Driver, Notify, PollResult};
    use std::future::Future;
    use std::io;
    use std::panic::Location;
    use std::time::{Duration, Instant};

    pub fn now() -> Instant;
    pub fn spawn<F>(fut: F) -> JoinHandle<F::Output>
    where
        F: Future + 'static;
    pub fn spawn_detached<F>(fut: F)
    where
        F: Future + 'static;

    #[handle(detaches)]
    pub struct JoinHandle<T> {}
    impl<T> JoinHandle<T> {
        pub fn cancel_on_drop(self) -> Self;
        pub fn cancel(self);
        pub fn detach(self);
        pub fn is_finished(&self) -> bool;
    }

    #[handle(detaches)]
    pub struct RemoteJoinHandle<T> {}
    impl<T> RemoteJoinHandle<T> {
        pub fn cancel(self);
        pub fn detach(self);
        pub fn is_finished(&self) -> bool;
    }

    #[derive(Copy, Clone)]
    #[gone]
    pub struct JoinError;

    pub struct Runtime {}
    impl Runtime {
        pub fn new(handle: Box<dyn Notify>) -> Self;
        pub fn builder() -> RuntimeBuilder;
        pub fn with_current<T, F: FnOnce(&Self) -> T>(f: F) -> T;
        pub fn handle(&self) -> Handle;
        pub fn spawn<F: Future + 'static>(&self, future: F) -> JoinHandle<F::Output>;
        pub unsafe fn spawn_unchecked<F: Future>(&self, future: F) -> JoinHandle<F::Output>;
        pub fn spawn_detached<F: Future + 'static>(&self, future: F);
        pub fn awake(&self);
        pub fn poll(&self) -> PollResult;
        pub fn now(&self) -> Instant;
        pub fn busy_duration(&self) -> Duration;
        pub fn current_turn(&self) -> Option<Duration>;
        pub fn poll_count(&self) -> u64;
        pub fn poll_again_count(&self) -> u64;
        pub fn self_wake_count(&self) -> u64;
        pub fn poll_histogram(&self) -> Histogram;
        pub fn block_on<F: Future>(&self, future: F, driver: &dyn Driver) -> F::Output;
    }

    pub struct Handle {}
    impl Handle {
        pub fn current() -> Handle;
        pub fn notify(&self) -> io::Result<()>;
        pub fn busy_duration(&self) -> Option<Duration>;
        pub fn current_turn(&self) -> Option<Duration>;
        pub fn poll_count(&self) -> Option<u64>;
        pub fn poll_again_count(&self) -> Option<u64>;
        pub fn self_wake_count(&self) -> Option<u64>;
        pub fn current_task(&self) -> Option<&'static Location<'static>>;
        pub fn poll_histogram(&self) -> Option<Histogram>;
        pub fn spawn<F>(&self, future: F) -> RemoteJoinHandle<F::Output>
        where
            F: Future + Send + 'static,
            F::Output: Send + 'static;
        pub fn spawn_detached<F>(&self, future: F)
        where
            F: Future + Send + 'static;
    }
    impl Clone for Handle {}

    #[derive(Clone)]
    pub struct RuntimeBuilder {}
    impl Default for RuntimeBuilder {}
    impl RuntimeBuilder {
        pub fn new() -> Self;
        pub fn event_interval(&mut self, val: usize) -> &mut Self;
        pub fn self_wake_threshold(&mut self, count: u32, duration: Duration) -> &mut Self;
        pub fn build(&self, handle: Box<dyn Notify>) -> Runtime;
    }
}

pub mod signals {
    use ntex_error::Backtrace;
    use oneshot::AsyncReceiver;
    use std::sync::Arc;

    pub fn signal() -> AsyncReceiver<Arc<[Signal]>>;
    pub fn is_enabled() -> bool;

    #[derive(Clone)]
    pub enum Signal {
        Hup,
        Int,
        Term,
        Quit,
        Panic(PanicSource),
    }

    #[derive(Clone)]
    pub enum PanicSource {
        Sig(&'static str),
        App(Arc<str>, Backtrace),
    }
}
