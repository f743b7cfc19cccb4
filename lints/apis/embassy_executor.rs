#![source("embassy-executor 0.10.0")]
#![runtime(embassy)]
#![threadless]

use std::future::Future;

pub use embassy_executor_macros::{main_spin as main, task};

pub struct Executor {}
impl Executor {
    pub fn new() -> Self;
    pub fn run(&'static mut self, init: impl FnOnce(Spawner)) -> !;
}

pub struct SpawnToken<S> {}
impl<S> SpawnToken<S> {
    pub fn id(&self) -> u32;
    pub fn metadata(&self) -> &Metadata;
}

#[derive(Copy, Clone)]
pub enum SpawnError {
    Busy,
}

#[derive(Copy, Clone)]
pub struct Spawner {}
impl Spawner {
    pub unsafe fn for_current_executor() -> impl Future<Output = Self>;
    pub fn spawn<S>(&self, token: SpawnToken<S>);
    pub fn make_send(&self) -> SendSpawner;
    pub fn executor_id(&self) -> usize;
}

#[derive(Copy, Clone)]
pub struct SendSpawner {}
impl SendSpawner {
    pub fn for_current_executor() -> impl Future<Output = Self>;
    pub fn spawn<S: Send>(&self, token: SpawnToken<S>);
}

pub struct Metadata {}
impl Metadata {
    pub fn for_current_task() -> impl Future<Output = &'static Self>;
    pub fn name(&self) -> Option<&'static str>;
    pub fn set_name(&self, name: &'static str);
    pub fn priority(&self) -> u8;
    pub fn set_priority(&self, priority: u8);
    pub fn deadline(&self) -> u64;
    pub fn set_deadline(&self, instant_ticks: u64);
    pub fn unset_deadline(&self);
    pub fn set_deadline_after(&self, duration_ticks: u64);
    pub fn increment_deadline(&self, duration_ticks: u64);
}

#[attribute(entry, current_thread)]
pub fn main();
#[attribute(task)]
pub fn task();

pub mod raw {
    use crate::{SpawnError, SpawnToken, Spawner};
    use embassy_executor_timer_queue::TimerQueueItem;
    use std::future::Future;
    use std::task::Waker;

    pub fn task_from_waker(waker: &Waker) -> TaskRef;
    pub fn wake_task(task: TaskRef);
    pub fn wake_task_no_pend(task: TaskRef);

    #[derive(Clone, Copy, PartialEq)]
    pub struct TaskRef {}
    impl TaskRef {
        pub unsafe fn executor(self) -> Option<&'static Executor>;
        pub unsafe fn timer_queue_item(self) -> &'static mut TimerQueueItem;
        pub fn id(&self) -> u32;
    }

    pub struct TaskStorage<F: Future + 'static> {}
    impl<F: Future + 'static> TaskStorage<F> {
        pub fn new() -> Self;
        pub fn spawn(&'static self, future: impl FnOnce() -> F) -> Result<SpawnToken<impl Sized>, SpawnError>;
    }

    pub struct AvailableTask<F: Future + 'static> {}
    impl<F: Future + 'static> AvailableTask<F> {
        pub fn claim(task: &'static TaskStorage<F>) -> Option<Self>;
        pub fn initialize(self, future: impl FnOnce() -> F) -> SpawnToken<F>;
    }

    pub struct TaskPool<F: Future + 'static, const N: usize> {}
    impl<F: Future + 'static, const N: usize> TaskPool<F, N> {
        pub fn new() -> Self;
        pub fn spawn(&'static self, future: impl FnOnce() -> F) -> Result<SpawnToken<impl Sized>, SpawnError>;
    }

    pub struct Executor {}
    impl Executor {
        pub fn new(context: *mut ()) -> Self;
        pub unsafe fn poll(&'static self);
        pub fn spawner(&'static self) -> Spawner;
        pub fn id(&'static self) -> usize;
    }
}
