#![source("futures-executor 0.3.34")]

use futures_core::Stream;
use futures_task::FutureObj;
use std::future::Future;
use std::io;
use std::ops::{Deref, DerefMut};

#[runtime(futures_executor)]
#[blocks(block_on, unbounded, tokio = ".await", async_std = ".await", smol = ".await", why = "it parks the thread until the future is done")]
#[runs(0, root)]
pub fn block_on<F: Future>(f: F) -> F::Output;
#[blocks(block_on, unbounded, tokio = "StreamExt::next().await", why = "each item parks the thread")]
pub fn block_on_stream<S: Stream + Unpin>(stream: S) -> BlockingStream<S>;
pub fn enter() -> Result<Enter, EnterError>;

pub struct LocalPool {}
impl LocalPool {
    pub fn new() -> Self;
    pub fn spawner(&self) -> LocalSpawner;
    #[blocks(block_on, fatal, why = "it waits until all tasks in the pool finish")]
    pub fn run(&mut self);
    #[blocks(block_on, fatal, tokio = ".await", why = "it waits until the future finishes")]
    #[runs(0, root)]
    #[local]
    pub fn run_until<F: Future>(&mut self, future: F) -> F::Output;
    pub fn try_run_one(&mut self) -> bool;
    pub fn run_until_stalled(&mut self);
}
impl Default for LocalPool {}

#[derive(Clone)]
pub struct LocalSpawner {}

pub struct BlockingStream<S: Stream + Unpin> {}
impl<S: Stream + Unpin> Deref for BlockingStream<S> {
    type Target = S;
}
impl<S: Stream + Unpin> DerefMut for BlockingStream<S> {}
impl<S: Stream + Unpin> BlockingStream<S> {
    pub fn into_inner(self) -> S;
}
impl<S: Stream + Unpin> Iterator for BlockingStream<S> {
    type Item = S::Item;
}

pub struct ThreadPool {}
impl ThreadPool {
    pub fn new() -> Result<Self, io::Error>;
    pub fn builder() -> ThreadPoolBuilder;
    pub fn spawn_obj_ok(&self, future: FutureObj<'static, ()>);
    #[runs(0, task)]
    pub fn spawn_ok<Fut>(&self, future: Fut)
    where
        Fut: Future<Output = ()> + Send + 'static;
}
impl Clone for ThreadPool {}

pub struct ThreadPoolBuilder {}
impl ThreadPoolBuilder {
    pub fn new() -> Self;
    pub fn pool_size(&mut self, size: usize) -> &mut Self;
    pub fn stack_size(&mut self, stack_size: usize) -> &mut Self;
    pub fn name_prefix<S: Into<String>>(&mut self, name_prefix: S) -> &mut Self;
    pub fn after_start<F>(&mut self, f: F) -> &mut Self
    where
        F: Fn(usize) + Send + Sync + 'static;
    pub fn before_stop<F>(&mut self, f: F) -> &mut Self
    where
        F: Fn(usize) + Send + Sync + 'static;
    pub fn create(&mut self) -> Result<ThreadPool, io::Error>;
}
impl Default for ThreadPoolBuilder {}

pub struct Enter {}

pub struct EnterError {}
