#![source("tokio 1.54.1")]
#![runtime(tokio)]
#![offload("tokio::task::spawn_blocking")]
#![closures(here)]

use crate::task::JoinHandle;
use std::future::Future;

#[runs(0, task)]
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

pub mod spawn {
    pub use crate::spawn;
}
