#![source("async-std 1.13.2")]
#![runtime(async_std)]
#![offload("async_std::task::spawn_blocking")]
#![closures(awaited)]

#[attribute(entry)]
pub fn main();
#[attribute(test)]
pub fn test();
#[attribute(test)]
pub fn bench();

pub mod channel {
    pub use async_channel::*;
}

pub mod future {
    use std::task::{Context, Poll};
    use std::time::Duration;

    pub use std::future::Future;

    pub async fn pending<T>() -> T;
    pub async fn poll_fn<F, T>(f: F) -> T
    where
        F: FnMut(&mut Context<'_>) -> Poll<T>;
    pub async fn ready<T>(val: T) -> T;
    pub async fn timeout<F, T>(dur: Duration, f: F) -> Result<T, TimeoutError>
    where
        F: Future<Output = T>;

    #[derive(Clone, Copy, Eq, PartialEq)]
    pub struct TimeoutError {}
}

pub mod prelude {
    pub use crate::stream::StreamExt;
    pub use futures_core::Stream;
    pub use std::future::Future;

    pub trait FutureExt: Future {
        fn delay(self, dur: Duration) -> DelayFuture<Self>
        where
            Self: Sized;
        fn flatten(self) -> FlattenFuture<Self, <Self::Output as IntoFuture>::Future>
        where
            Self: Sized,
            <Self as Future>::Output: IntoFuture;
        fn race<F>(self, other: F) -> Race<Self, F>
        where
            Self: Future + Sized,
            F: Future<Output = <Self as Future>::Output>;
        fn try_race<F, T, E>(self, other: F) -> TryRace<Self, F>
        where
            Self: Future<Output = Result<T, E>> + Sized,
            F: Future<Output = <Self as Future>::Output>;
        fn join<F>(self, other: F) -> Join<Self, F>
        where
            Self: Future + Sized,
            F: Future;
        fn try_join<F, A, B, E>(self, other: F) -> TryJoin<Self, F>
        where
            Self: Future<Output = Result<A, E>> + Sized,
            F: Future<Output = Result<B, E>>;
        fn timeout(self, dur: Duration) -> TimeoutFuture<Self>
        where
            Self: Sized;
    }
    impl<T: Future + ?Sized> FutureExt for T {}
}

pub mod sync {
    pub use async_lock::{Mutex, MutexGuard, MutexGuardArc, RwLock, RwLockReadGuard, RwLockUpgradableReadGuard, RwLockWriteGuard};
    pub use std::sync::{Arc, Weak};
}
