#![source("parking_lot 0.12.5")]
#![closures(here)]

use std::time::{Duration, Instant};

pub use lock_api;
pub use lock_api::{ArcMutexGuard, ArcReentrantMutexGuard, ArcRwLockReadGuard, ArcRwLockUpgradableReadGuard, ArcRwLockWriteGuard};

pub fn const_fair_mutex<T>(val: T) -> FairMutex<T>;
pub fn const_mutex<T>(val: T) -> Mutex<T>;
pub fn const_reentrant_mutex<T>(val: T) -> ReentrantMutex<T>;
pub fn const_rwlock<T>(val: T) -> RwLock<T>;

#[derive(PartialEq, Eq, Copy, Clone)]
pub struct WaitTimeoutResult {}
impl WaitTimeoutResult {
    pub fn timed_out(self) -> bool;
}

pub struct Condvar {}
impl Condvar {
    pub fn new() -> Condvar;
    pub fn notify_one(&self) -> bool;
    pub fn notify_all(&self) -> usize;
    #[blocks(wait, unbounded, tokio = "tokio::sync::Notify::notified", async_std = "async_std::sync::Condvar::wait", smol = "event_listener::Event::listen", why = "it waits until it is notified")]
    pub fn wait<T: ?Sized>(&self, mutex_guard: &mut MutexGuard<'_, T>);
    #[blocks(wait, unbounded, tokio = "tokio::time::timeout_at", why = "it waits up to the deadline")]
    pub fn wait_until<T: ?Sized>(&self, mutex_guard: &mut MutexGuard<'_, T>, timeout: Instant) -> WaitTimeoutResult;
    #[blocks(wait, unbounded, tokio = "tokio::time::timeout(d, notify.notified())", why = "it waits up to the timeout")]
    pub fn wait_for<T: ?Sized>(&self, mutex_guard: &mut MutexGuard<'_, T>, timeout: Duration) -> WaitTimeoutResult;
    #[blocks(wait, unbounded, tokio = "tokio::sync::Notify::notified", async_std = "async_std::sync::Condvar::wait_until", why = "it waits until the predicate is false")]
    pub fn wait_while<T, F>(&self, mutex_guard: &mut MutexGuard<'_, T>, condition: F)
    where
        T: ?Sized,
        F: FnMut(&mut T) -> bool;
    #[blocks(wait, unbounded, why = "it waits until the predicate is false")]
    pub fn wait_while_until<T, F>(&self, mutex_guard: &mut MutexGuard<'_, T>, condition: F, timeout: Instant) -> WaitTimeoutResult
    where
        T: ?Sized,
        F: FnMut(&mut T) -> bool;
    #[blocks(wait, unbounded, why = "it waits until the predicate is false")]
    pub fn wait_while_for<T: ?Sized, F>(&self, mutex_guard: &mut MutexGuard<'_, T>, condition: F, timeout: Duration) -> WaitTimeoutResult
    where
        F: FnMut(&mut T) -> bool;
}
impl Default for Condvar {}

pub type FairMutex<T> = lock_api::Mutex<RawFairMutex, T>;

pub type FairMutexGuard<'a, T> = lock_api::MutexGuard<'a, RawFairMutex, T>;

pub type MappedFairMutexGuard<'a, T> = lock_api::MappedMutexGuard<'a, RawFairMutex, T>;

pub type Mutex<T> = lock_api::Mutex<RawMutex, T>;

pub type MutexGuard<'a, T> = lock_api::MutexGuard<'a, RawMutex, T>;

pub type MappedMutexGuard<'a, T> = lock_api::MappedMutexGuard<'a, RawMutex, T>;

#[derive(Copy, Clone, Eq, PartialEq)]
pub enum OnceState {
    New,
    Poisoned,
    InProgress,
    Done,
}
impl OnceState {
    pub fn poisoned(self) -> bool;
    pub fn done(self) -> bool;
}

pub struct Once {}
impl Once {
    pub fn new() -> Once;
    pub fn state(&self) -> OnceState;
    #[versions(">=0.13")]
    #[blocks(wait, unbounded, tokio = "tokio::sync::SetOnce::wait", why = "it waits until another thread finishes initialisation")]
    pub fn wait(&self);
    pub fn call_once<F>(&self, f: F)
    where
        F: FnOnce();
    pub fn call_once_force<F>(&self, f: F)
    where
        F: FnOnce(OnceState);
}
impl Default for Once {}

pub struct RawFairMutex {}

pub struct RawMutex {}

pub struct RawRwLock {}

pub struct RawThreadId;

pub type ReentrantMutex<T> = lock_api::ReentrantMutex<RawMutex, RawThreadId, T>;

pub type ReentrantMutexGuard<'a, T> = lock_api::ReentrantMutexGuard<'a, RawMutex, RawThreadId, T>;

pub type MappedReentrantMutexGuard<'a, T> = lock_api::MappedReentrantMutexGuard<'a, RawMutex, RawThreadId, T>;

pub type RwLock<T> = lock_api::RwLock<RawRwLock, T>;

pub type RwLockReadGuard<'a, T> = lock_api::RwLockReadGuard<'a, RawRwLock, T>;

pub type RwLockWriteGuard<'a, T> = lock_api::RwLockWriteGuard<'a, RawRwLock, T>;

pub type MappedRwLockReadGuard<'a, T> = lock_api::MappedRwLockReadGuard<'a, RawRwLock, T>;

pub type MappedRwLockWriteGuard<'a, T> = lock_api::MappedRwLockWriteGuard<'a, RawRwLock, T>;

pub type RwLockUpgradableReadGuard<'a, T> = lock_api::RwLockUpgradableReadGuard<'a, RawRwLock, T>;

pub mod deadlock {
    pub use parking_lot_core::deadlock::check_deadlock;
}
