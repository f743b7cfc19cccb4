#![source("compio-dispatcher 0.11.1")]
#![runtime(compio)]

use compio_driver::{DispatchError, ProactorBuilder};
use futures_channel::oneshot::Receiver;
use std::collections::HashSet;
use std::future::Future;
use std::io;
use std::num::NonZeroUsize;

pub struct Dispatcher {}
impl Dispatcher {
    pub fn new() -> io::Result<Self>;
    pub fn builder() -> DispatcherBuilder;
    #[runs(0, task)]
    pub fn dispatch<Fn, Fut, R>(&self, f: Fn) -> Result<Receiver<R>, DispatchError<Fn>>
    where
        Fn: (FnOnce() -> Fut) + Send + 'static,
        Fut: Future<Output = R> + 'static,
        R: Send + 'static;
    #[runs(0, offloaded)]
    pub fn dispatch_blocking<Fn, R>(&self, f: Fn) -> Result<Receiver<R>, DispatchError<Fn>>
    where
        Fn: FnOnce() -> R + Send + 'static,
        R: Send + 'static;
    pub async fn join(self) -> io::Result<()>;
}

pub struct DispatcherBuilder {}
impl DispatcherBuilder {
    pub fn new() -> Self;
    pub fn concurrent(self, concurrent: bool) -> Self;
    pub fn worker_threads(self, nthreads: NonZeroUsize) -> Self;
    pub fn stack_size(self, s: usize) -> Self;
    pub fn thread_affinity(self, f: impl FnMut(usize) -> HashSet<usize> + 'static) -> Self;
    pub fn thread_names(self, f: impl (FnMut(usize) -> String) + 'static) -> Self;
    pub fn proactor_builder(self, builder: ProactorBuilder) -> Self;
    pub fn build(self) -> io::Result<Dispatcher>;
}
impl Default for DispatcherBuilder {}
