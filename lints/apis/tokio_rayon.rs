#![source("tokio-rayon 2.1.0")]

use rayon::ThreadPool;
use std::future::Future;

pub use rayon;

#[runs(0, worker)]
pub fn spawn<F, R>(func: F) -> AsyncRayonHandle<R>
where
    F: FnOnce() -> R + Send + 'static,
    R: Send + 'static;
#[runs(0, worker)]
pub fn spawn_fifo<F, R>(func: F) -> AsyncRayonHandle<R>
where
    F: FnOnce() -> R + Send + 'static,
    R: Send + 'static;

#[handle(detaches)]
pub struct AsyncRayonHandle<T> {}
impl<T> Future for AsyncRayonHandle<T> {
    type Output = T;
}

pub trait AsyncThreadPool {
    #[runs(0, worker)]
    fn spawn_async<F, R>(&self, func: F) -> AsyncRayonHandle<R>
    where
        F: FnOnce() -> R + Send + 'static,
        R: Send + 'static;
    fn spawn_fifo_async<F, R>(&self, f: F) -> AsyncRayonHandle<R>
    where
        F: FnOnce() -> R + Send + 'static,
        R: Send + 'static;
}
impl AsyncThreadPool for ThreadPool {
    #[runs(0, worker)]
    fn spawn_async<F, R>(&self, func: F) -> AsyncRayonHandle<R>
    where
        F: FnOnce() -> R + Send + 'static,
        R: Send + 'static;
}
