#![source("tokio 1.54.1")]
#![runtime(tokio)]
#![offload("tokio::task::spawn_blocking")]
#![needs("tokio::fs", "fs", "full")]
#![needs("tokio::net", "net", "full")]
#![needs("tokio::process", "process", "full")]
#![needs("tokio::signal", "signal", "full")]
#![needs("tokio::sync", "sync", "full")]
#![needs("tokio::time", "time", "full")]
#![needs("tokio::task::spawn_blocking", "rt", "rt-multi-thread", "full")]
#![closures(here)]

use crate::task::JoinHandle;
use std::future::Future;

#[runs(0, task)]
#[runtime(tokio)]
pub fn spawn<F>(future: F) -> JoinHandle<F::Output>
where
    F: Future + Send + 'static,
    F::Output: Send + 'static;

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
#[arguments(here)]
#[macro_export]
macro_rules! pin {
    () => {};
}
#[arguments(lazy_items)]
#[macro_export]
macro_rules! task_local {
    () => {};
}
#[attribute(entry)]
pub fn main();
#[attribute(test)]
pub fn test();

mod hidden {
    pub struct AccessError {}
    pub struct A {}
    pub struct B {}
    pub struct HistogramConfiguration {}
    pub struct RawHandle {}
}

pub mod signal {
    use std::io;

    pub async fn ctrl_c() -> io::Result<()>;

    pub mod unix {
        use std::io;
        use std::os::raw::c_int;
        use std::task::{Context, Poll};

        pub fn signal(kind: SignalKind) -> io::Result<Signal>;

        #[derive(Clone, Copy, Hash, PartialEq, Eq)]
        pub struct SignalKind {}
        impl SignalKind {
            pub fn from_raw(signum: c_int) -> Self;
            pub fn as_raw_value(&self) -> c_int;
            pub fn alarm() -> Self;
            pub fn child() -> Self;
            pub fn hangup() -> Self;
            pub fn interrupt() -> Self;
            pub fn io() -> Self;
            pub fn pipe() -> Self;
            pub fn quit() -> Self;
            pub fn terminate() -> Self;
            pub fn user_defined1() -> Self;
            pub fn user_defined2() -> Self;
            pub fn window_change() -> Self;
        }
        impl From<c_int> for SignalKind {}

        pub struct Signal {}
        impl Signal {
            #[cancel(safe)]
            pub async fn recv(&mut self) -> Option<()>;
            pub fn poll_recv(&mut self, cx: &mut Context<'_>) -> Poll<Option<()>>;
        }
    }
}

pub mod spawn {
    pub use crate::spawn;
}
