#![source("actix-rt 2.15.0")]
#![runtime(actix)]
#![offload("actix_rt::task::spawn_blocking")]

use std::future::Future;
use std::sync::Arc;
use std::{io, thread};
use tokio::task::JoinHandle;

pub use actix_macros::{main, test};
pub use tokio::pin;

#[runs(0, task)]
pub fn spawn<Fut>(f: Fut) -> JoinHandle<Fut::Output>
where
    Fut: Future + 'static,
    Fut::Output: 'static;

#[derive(Clone)]
pub struct ArbiterHandle {}
impl ArbiterHandle {
    #[runs(0, task)]
    pub fn spawn<Fut>(&self, future: Fut) -> bool
    where
        Fut: Future<Output = ()> + Send + 'static;
    #[runs(0, task)]
    pub fn spawn_fn<F>(&self, f: F) -> bool
    where
        F: FnOnce() + Send + 'static;
    pub fn alive(&self) -> bool;
    pub fn stop(&self) -> bool;
}

pub struct Arbiter {}
impl Arbiter {
    #[flavor(alone)]
    pub fn new() -> Arbiter;
    #[flavor(alone)]
    pub fn try_new() -> io::Result<Arbiter>;
    pub fn with_tokio_rt<F, R>(runtime_factory: F) -> Arbiter
    where
        F: FnOnce() -> R + Send + 'static,
        R: Into<Runtime> + Send + 'static;
    pub fn try_with_tokio_rt<F, R>(runtime_factory: F) -> io::Result<Arbiter>
    where
        F: FnOnce() -> io::Result<R> + Send + 'static,
        R: Into<Runtime> + Send + 'static;
    pub fn handle(&self) -> ArbiterHandle;
    pub fn current() -> ArbiterHandle;
    #[inside]
    pub fn try_current() -> Option<ArbiterHandle>;
    pub fn stop(&self) -> bool;
    #[runs(0, task)]
    pub fn spawn<Fut>(&self, future: Fut) -> bool
    where
        Fut: Future<Output = ()> + Send + 'static;
    #[runs(0, task)]
    pub fn spawn_fn<F>(&self, f: F) -> bool
    where
        F: FnOnce() + Send + 'static;
    pub fn alive(&self) -> bool;
    #[blocks(wait, unbounded, why = "it joins the arbiter's OS thread")]
    pub fn join(self) -> thread::Result<()>;
}

pub struct Runtime {}
impl Runtime {
    #[local(runtime)]
    pub fn new() -> io::Result<Self>;
    pub fn spawn<F>(&self, future: F) -> JoinHandle<F::Output>
    where
        F: Future + 'static;
    pub fn tokio_runtime(&self) -> &tokio::runtime::Runtime;
    #[blocks(block_on, fatal, tokio = ".await", why = "it panics in async code")]
    #[runs(0, root)]
    pub fn block_on<F>(&self, f: F) -> F::Output
    where
        F: Future;
}
impl From<tokio::runtime::Runtime> for Runtime {}
impl From<Arc<tokio::runtime::Runtime>> for Runtime {}
impl From<&'static tokio::runtime::Runtime> for Runtime {}

#[derive(Clone)]
pub struct System {}
impl System {
    #[local(runtime)]
    pub fn new() -> SystemRunner;
    #[local(runtime)]
    pub fn with_tokio_rt<F, R>(runtime_factory: F) -> SystemRunner
    where
        F: FnOnce() -> R,
        R: Into<Runtime>;
    pub fn current() -> System;
    pub fn try_current() -> Option<System>;
    pub fn arbiter(&self) -> &ArbiterHandle;
    pub fn is_registered() -> bool;
    pub fn id(&self) -> usize;
    pub fn stop(&self);
    pub fn stop_with_code(&self, code: i32);
}

pub struct SystemRunner {}
impl SystemRunner {
    #[blocks(block_on, fatal, why = "it runs the system until stop")]
    pub fn run(self) -> io::Result<()>;
    #[blocks(block_on, fatal, why = "it runs the system until stop")]
    pub fn run_with_code(self) -> io::Result<i32>;
    pub fn runtime(&self) -> &Runtime;
    pub fn stop_future(&self) -> SystemStop;
    pub fn into_parts(self) -> (Runtime, SystemStop);
    #[blocks(block_on, fatal, tokio = ".await", why = "it panics in async code")]
    #[runs(0, root)]
    pub fn block_on<F: Future>(&self, fut: F) -> F::Output;
}

pub struct SystemStop {}
impl Future for SystemStop {
    type Output = io::Result<i32>;
}

#[attribute(entry, current_thread)]
pub fn main();
#[attribute(test)]
pub fn test();

pub mod net {
    pub use tokio::io::Ready;
    pub use tokio::net::{TcpListener, TcpSocket, TcpStream, UdpSocket, UnixDatagram, UnixListener, UnixStream};
}

pub mod signal {
    pub use tokio::signal::ctrl_c;

    pub mod unix {
        pub use tokio::signal::unix::*;
    }
}

pub mod task {
    pub use tokio::task::{spawn_blocking, yield_now, JoinError, JoinHandle};
}

pub mod time {
    pub use tokio::time::{interval, interval_at, sleep, sleep_until, timeout, Instant, Interval, Sleep, Timeout};
}
