#![source("rayon-core 1.13.0")]
#![closures(worker)]

use crate::hidden::{CustomSpawn, DefaultSpawn};
use std::any::Any;
use std::{error, io};

#[blocks(cpu, millis, tokio = "tokio_rayon::spawn", why = "it runs on every pool thread and waits")]
#[runs(0, worker)]
pub fn broadcast<OP, R>(op: OP) -> Vec<R>
where
    OP: Fn(BroadcastContext<'_>) -> R + Sync,
    R: Send;
#[runs(0, worker)]
pub fn spawn_broadcast<OP>(op: OP)
where
    OP: Fn(BroadcastContext<'_>) + Send + Sync + 'static;
#[blocks(cpu, millis, tokio = "tokio_rayon::spawn / oneshot + rayon::spawn", why = "it waits for the thread pool")]
#[runs(0, worker)]
#[runs(1, worker)]
pub fn join<A, B, RA, RB>(oper_a: A, oper_b: B) -> (RA, RB)
where
    A: FnOnce() -> RA + Send,
    B: FnOnce() -> RB + Send,
    RA: Send,
    RB: Send;
#[blocks(cpu, millis, why = "it waits for the thread pool")]
pub fn join_context<A, B, RA, RB>(oper_a: A, oper_b: B) -> (RA, RB)
where
    A: FnOnce(FnContext) -> RA + Send,
    B: FnOnce(FnContext) -> RB + Send,
    RA: Send,
    RB: Send;
#[blocks(cpu, millis, tokio = "tokio_rayon::spawn", why = "it waits until every spawned job in the scope finishes")]
#[runs(0, worker)]
pub fn scope<'scope, OP, R>(op: OP) -> R
where
    OP: FnOnce(&Scope<'scope>) -> R + Send,
    R: Send;
#[blocks(cpu, millis, tokio = "tokio_rayon::spawn", why = "it waits until every spawned job finishes")]
pub fn scope_fifo<'scope, OP, R>(op: OP) -> R
where
    OP: FnOnce(&ScopeFifo<'scope>) -> R + Send,
    R: Send;
#[blocks(cpu, millis, tokio = "tokio_rayon::spawn", why = "it waits until every spawned job finishes")]
#[runs(0, here)]
pub fn in_place_scope<'scope, OP, R>(op: OP) -> R
where
    OP: FnOnce(&Scope<'scope>) -> R;
#[blocks(cpu, millis, why = "it waits until every spawned job finishes")]
pub fn in_place_scope_fifo<'scope, OP, R>(op: OP) -> R
where
    OP: FnOnce(&ScopeFifo<'scope>) -> R;
#[runs(0, worker)]
pub fn spawn<F>(func: F)
where
    F: FnOnce() + Send + 'static;
#[runs(0, worker)]
pub fn spawn_fifo<F>(func: F)
where
    F: FnOnce() + Send + 'static;
pub fn current_thread_index() -> Option<usize>;
pub fn current_thread_has_pending_tasks() -> Option<bool>;
pub fn yield_now() -> Option<Yield>;
pub fn yield_local() -> Option<Yield>;
pub fn max_num_threads() -> usize;
pub fn current_num_threads() -> usize;
pub fn initialize(config: Configuration) -> Result<(), Box<dyn error::Error>>;

pub struct BroadcastContext<'a> {}
impl<'a> BroadcastContext<'a> {
    pub fn index(&self) -> usize;
    pub fn num_threads(&self) -> usize;
}

pub struct ThreadBuilder {}
impl ThreadBuilder {
    pub fn index(&self) -> usize;
    pub fn name(&self) -> Option<&str>;
    pub fn stack_size(&self) -> Option<usize>;
    pub fn run(self);
}

pub struct Scope<'scope> {}
impl<'scope> Scope<'scope> {
    #[runs(0, worker)]
    pub fn spawn<BODY>(&self, body: BODY)
    where
        BODY: FnOnce(&Scope<'scope>) + Send + 'scope;
    pub fn spawn_broadcast<BODY>(&self, body: BODY)
    where
        BODY: Fn(&Scope<'scope>, BroadcastContext<'_>) + Send + Sync + 'scope;
}

pub struct ScopeFifo<'scope> {}
impl<'scope> ScopeFifo<'scope> {
    pub fn spawn_fifo<BODY>(&self, body: BODY)
    where
        BODY: FnOnce(&ScopeFifo<'scope>) + Send + 'scope;
    pub fn spawn_broadcast<BODY>(&self, body: BODY)
    where
        BODY: Fn(&ScopeFifo<'scope>, BroadcastContext<'_>) + Send + Sync + 'scope;
}

pub struct ThreadPool {}
impl ThreadPool {
    pub fn new(configuration: Configuration) -> Result<ThreadPool, Box<dyn error::Error>>;
    #[blocks(cpu, millis, tokio = "tokio_rayon::AsyncThreadPool::spawn_async", why = "it runs the closure in the pool and waits")]
    #[runs(0, worker)]
    pub fn install<OP, R>(&self, op: OP) -> R
    where
        OP: FnOnce() -> R + Send,
        R: Send;
    pub fn broadcast<OP, R>(&self, op: OP) -> Vec<R>
    where
        OP: Fn(BroadcastContext<'_>) -> R + Sync,
        R: Send;
    pub fn current_num_threads(&self) -> usize;
    pub fn current_thread_index(&self) -> Option<usize>;
    pub fn current_thread_has_pending_tasks(&self) -> Option<bool>;
    #[blocks(cpu, millis, pedantic, tokio = "tokio_rayon::AsyncThreadPool::spawn_async", why = "it waits for both closures")]
    pub fn join<A, B, RA, RB>(&self, oper_a: A, oper_b: B) -> (RA, RB)
    where
        A: FnOnce() -> RA + Send,
        B: FnOnce() -> RB + Send,
        RA: Send,
        RB: Send;
    #[blocks(cpu, millis, pedantic, tokio = "tokio_rayon::AsyncThreadPool::spawn_async", why = "it waits for the scope")]
    pub fn scope<'scope, OP, R>(&self, op: OP) -> R
    where
        OP: FnOnce(&Scope<'scope>) -> R + Send,
        R: Send;
    #[blocks(cpu, millis, pedantic, why = "it waits for the scope")]
    pub fn scope_fifo<'scope, OP, R>(&self, op: OP) -> R
    where
        OP: FnOnce(&ScopeFifo<'scope>) -> R + Send,
        R: Send;
    #[blocks(cpu, millis, pedantic, why = "it waits for the scope")]
    pub fn in_place_scope<'scope, OP, R>(&self, op: OP) -> R
    where
        OP: FnOnce(&Scope<'scope>) -> R;
    #[blocks(cpu, millis, why = "it waits until every spawned job finishes")]
    pub fn in_place_scope_fifo<'scope, OP, R>(&self, op: OP) -> R
    where
        OP: FnOnce(&ScopeFifo<'scope>) -> R;
    #[runs(0, worker)]
    pub fn spawn<OP>(&self, op: OP)
    where
        OP: FnOnce() + Send + 'static;
    pub fn spawn_fifo<OP>(&self, op: OP)
    where
        OP: FnOnce() + Send + 'static;
    pub fn spawn_broadcast<OP>(&self, op: OP)
    where
        OP: Fn(BroadcastContext<'_>) + Send + Sync + 'static;
    pub fn yield_now(&self) -> Option<Yield>;
    pub fn yield_local(&self) -> Option<Yield>;
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Yield {
    Executed,
    Idle,
}

pub struct ThreadPoolBuildError {}

pub struct ThreadPoolBuilder<S = DefaultSpawn> {}
impl Default for ThreadPoolBuilder {}
impl ThreadPoolBuilder {
    pub fn new() -> Self;
}
impl<S> ThreadPoolBuilder<S>
where
    S:,
{
    pub fn build(self) -> Result<ThreadPool, ThreadPoolBuildError>;
    pub fn build_global(self) -> Result<(), ThreadPoolBuildError>;
}
impl ThreadPoolBuilder {
    pub fn build_scoped<W, F, R>(self, wrapper: W, with_pool: F) -> Result<R, ThreadPoolBuildError>
    where
        W: Fn(ThreadBuilder) + Sync,
        F: FnOnce(&ThreadPool) -> R;
}
impl<S> ThreadPoolBuilder<S> {
    pub fn spawn_handler<F>(self, spawn: F) -> ThreadPoolBuilder<CustomSpawn<F>>
    where
        F: FnMut(ThreadBuilder) -> io::Result<()>;
    pub fn thread_name<F>(self, closure: F) -> Self
    where
        F: FnMut(usize) -> String + 'static;
    pub fn num_threads(self, num_threads: usize) -> Self;
    pub fn use_current_thread(self) -> Self;
    pub fn panic_handler<H>(self, panic_handler: H) -> Self
    where
        H: Fn(Box<dyn Any + Send>) + Send + Sync + 'static;
    pub fn stack_size(self, stack_size: usize) -> Self;
    pub fn breadth_first(self) -> Self;
    pub fn start_handler<H>(self, start_handler: H) -> Self
    where
        H: Fn(usize) + Send + Sync + 'static;
    pub fn exit_handler<H>(self, exit_handler: H) -> Self
    where
        H: Fn(usize) + Send + Sync + 'static;
}

#[derive(Default)]
pub struct Configuration {}
impl Configuration {
    pub fn new() -> Configuration;
    pub fn build(self) -> Result<ThreadPool, Box<dyn error::Error + 'static>>;
    pub fn thread_name<F>(self, closure: F) -> Self
    where
        F: FnMut(usize) -> String + 'static;
    pub fn num_threads(self, num_threads: usize) -> Configuration;
    pub fn panic_handler<H>(self, panic_handler: H) -> Configuration
    where
        H: Fn(Box<dyn Any + Send>) + Send + Sync + 'static;
    pub fn stack_size(self, stack_size: usize) -> Self;
    pub fn breadth_first(self) -> Self;
    pub fn start_handler<H>(self, start_handler: H) -> Configuration
    where
        H: Fn(usize) + Send + Sync + 'static;
    pub fn exit_handler<H>(self, exit_handler: H) -> Configuration
    where
        H: Fn(usize) + Send + Sync + 'static;
}

pub struct FnContext {}
impl FnContext {
    pub fn migrated(&self) -> bool;
}

mod hidden {
    pub struct DefaultSpawn {}

    pub struct CustomSpawn<F> {}
}
