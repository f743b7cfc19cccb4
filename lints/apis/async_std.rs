#![source("async-std 1.13.2")]
#![runtime(async_std)]
#![offload("async_std::task::spawn_blocking")]
#![closures(awaited)]

pub use std::{write, writeln};

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

    #[gone]
    #[derive(Clone, Copy, Eq, PartialEq)]
    pub struct TimeoutError {}

    pub trait IntoFuture {
        type Output;
        type Future: Future<Output = Self::Output>;
        fn into_future(self) -> Self::Future;
    }
    impl<T: Future> IntoFuture for T {
        type Output = T::Output;
        type Future = T;
    }
}

mod hidden {
    pub struct WaitTimeoutResult {}
}

pub mod pin {
    pub use std::pin::Pin;
}

pub mod prelude {
    use crate::future::{IntoFuture, TimeoutError};
    use std::time::Duration;

    pub use crate::stream::{DoubleEndedStream, ExactSizeStream, StreamExt};
    pub use futures_core::Stream;
    pub use std::future::Future;

    pub trait FutureExt: Future {
        fn delay(self, dur: Duration) -> impl Future<Output = Self::Output>
        where
            Self: Sized;
        fn flatten(self) -> impl Future<Output = <Self::Output as IntoFuture>::Output>
        where
            Self: Sized,
            <Self as Future>::Output: IntoFuture;
        fn race<F>(self, other: F) -> impl Future<Output = Self::Output>
        where
            Self: Future + Sized,
            F: Future<Output = <Self as Future>::Output>;
        fn try_race<F, T, E>(self, other: F) -> impl Future<Output = Self::Output>
        where
            Self: Future<Output = Result<T, E>> + Sized,
            F: Future<Output = <Self as Future>::Output>;
        fn join<F>(self, other: F) -> impl Future<Output = (Self::Output, F::Output)>
        where
            Self: Future + Sized,
            F: Future;
        fn try_join<F, A, B, E>(self, other: F) -> impl Future<Output = Result<(A, B), E>>
        where
            Self: Future<Output = Result<A, E>> + Sized,
            F: Future<Output = Result<B, E>>;
        fn timeout(self, dur: Duration) -> impl Future<Output = Result<Self::Output, TimeoutError>>
        where
            Self: Sized;
    }
    impl<T: Future + ?Sized> FutureExt for T {}
}

pub mod process {
    pub use async_process::{Child, ChildStderr, ChildStdin, ChildStdout, Command, ExitStatus, Output, Stdio};
    pub use std::process::{abort, exit, id};
}

pub mod sync {
    use crate::hidden::WaitTimeoutResult;
    use std::time::Duration;

    pub use async_lock::{
        Barrier, BarrierWaitResult, Mutex, MutexGuard, MutexGuardArc, RwLock, RwLockReadGuard, RwLockUpgradableReadGuard, RwLockWriteGuard,
    };
    pub use std::sync::{Arc, Weak};

    pub struct Condvar {}
    impl Default for Condvar {}
    impl Condvar {
        pub fn new() -> Self;
        pub async fn wait<'a, T>(&self, guard: MutexGuard<'a, T>) -> MutexGuard<'a, T>;
        pub async fn wait_until<'a, T, F>(&self, guard: MutexGuard<'a, T>, condition: F) -> MutexGuard<'a, T>
        where
            F: FnMut(&mut T) -> bool;
        pub async fn wait_timeout<'a, T>(&self, guard: MutexGuard<'a, T>, dur: Duration) -> (MutexGuard<'a, T>, WaitTimeoutResult);
        pub async fn wait_timeout_until<'a, T, F>(
            &self,
            guard: MutexGuard<'a, T>,
            dur: Duration,
            condition: F,
        ) -> (MutexGuard<'a, T>, WaitTimeoutResult)
        where
            F: FnMut(&mut T) -> bool;
        pub fn notify_one(&self);
        pub fn notify_all(&self);
    }
}
