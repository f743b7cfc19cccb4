#![source("crossbeam-utils 0.8.23")]
#![closures(here)]

use std::ops::{Deref, DerefMut};

#[derive(Clone, Copy, Default, Hash, PartialEq, Eq)]
pub struct CachePadded<T> {}
impl<T> CachePadded<T> {
    pub fn new(t: T) -> CachePadded<T>;
    pub fn into_inner(self) -> T;
}
impl<T> Deref for CachePadded<T> {
    type Target = T;
}
impl<T> DerefMut for CachePadded<T> {}
impl<T> From<T> for CachePadded<T> {}

pub struct Backoff {}
impl Backoff {
    pub fn new() -> Self;
    pub fn reset(&self);
    pub fn spin(&self);
    pub fn snooze(&self);
    pub fn is_completed(&self) -> bool;
}
impl Default for Backoff {}

pub mod atomic {
    use std::sync::atomic::AtomicPtr;

    pub struct AtomicCell<T> {}
    impl<T> AtomicCell<T> {
        pub fn new(val: T) -> AtomicCell<T>;
        pub fn into_inner(self) -> T;
        pub fn is_lock_free() -> bool;
        pub fn store(&self, val: T);
        pub fn swap(&self, val: T) -> T;
        pub fn as_ptr(&self) -> *mut T;
    }
    impl<T: Default> AtomicCell<T> {
        pub fn take(&self) -> T;
    }
    impl<T: Copy> AtomicCell<T> {
        pub fn load(&self) -> T;
    }
    impl<T: Copy + Eq> AtomicCell<T> {
        pub fn compare_and_swap(&self, current: T, new: T) -> T;
        pub fn compare_exchange(&self, current: T, new: T) -> Result<T, T>;
        pub fn fetch_update<F>(&self, f: F) -> Result<T, T>
        where
            F: FnMut(T) -> Option<T>;
    }
    impl AtomicCell<bool> {
        pub fn fetch_and(&self, val: bool) -> bool;
        pub fn fetch_nand(&self, val: bool) -> bool;
        pub fn fetch_or(&self, val: bool) -> bool;
        pub fn fetch_xor(&self, val: bool) -> bool;
    }
    impl<T: Default> Default for AtomicCell<T> {}
    impl<T> From<T> for AtomicCell<T> {}

    pub trait AtomicConsume {
        type Val;
        fn load_consume(&self) -> Self::Val;
    }
    impl<T> AtomicConsume for AtomicPtr<T> {
        type Val = *mut T;
    }
}

pub mod sync {
    use std::ops::{Deref, DerefMut};
    use std::sync::{LockResult, TryLockResult};
    use std::time::{Duration, Instant};

    pub struct Parker {}
    impl Default for Parker {}
    impl Parker {
        pub fn new() -> Parker;
        #[blocks(wait, unbounded, tokio = "tokio::sync::Notify::notified", smol = "event_listener::Event::listen", why = "it parks the thread until the future is done")]
        pub fn park(&self);
        #[blocks(wait, unbounded, tokio = "tokio::time::timeout(d, notify.notified())", why = "it waits up to the timeout")]
        pub fn park_timeout(&self, timeout: Duration);
        #[blocks(wait, unbounded, why = "it waits up to the timeout")]
        pub fn park_deadline(&self, deadline: Instant);
        pub fn unparker(&self) -> &Unparker;
        pub fn into_raw(this: Parker) -> *const ();
        pub unsafe fn from_raw(ptr: *const ()) -> Parker;
    }

    pub struct Unparker {}
    impl Unparker {
        pub fn unpark(&self);
        pub fn into_raw(this: Unparker) -> *const ();
        pub unsafe fn from_raw(ptr: *const ()) -> Unparker;
    }
    impl Clone for Unparker {}

    pub struct ShardedLock<T: ?Sized> {}
    impl<T> ShardedLock<T> {
        pub fn new(value: T) -> ShardedLock<T>;
        pub fn into_inner(self) -> LockResult<T>;
    }
    impl<T: ?Sized> ShardedLock<T> {
        pub fn is_poisoned(&self) -> bool;
        pub fn get_mut(&mut self) -> LockResult<&mut T>;
        pub fn try_read(&self) -> TryLockResult<ShardedLockReadGuard<'_, T>>;
        #[blocks(lock, short, pedantic, tokio = "tokio::sync::RwLock::read", why = "it waits while another thread writes")]
        #[locks(shared, queues)]
        pub fn read(&self) -> LockResult<ShardedLockReadGuard<'_, T>>;
        pub fn try_write(&self) -> TryLockResult<ShardedLockWriteGuard<'_, T>>;
        #[blocks(lock, short, pedantic, tokio = "tokio::sync::RwLock::write", why = "it waits while other threads read or write")]
        #[locks(exclusive)]
        pub fn write(&self) -> LockResult<ShardedLockWriteGuard<'_, T>>;
    }
    impl<T: Default> Default for ShardedLock<T> {}
    impl<T> From<T> for ShardedLock<T> {}

    #[guard(bad, why = "others block their threads")]
    pub struct ShardedLockReadGuard<'a, T: ?Sized> {}
    impl<T: ?Sized> Deref for ShardedLockReadGuard<'_, T> {
        type Target = T;
    }

    #[guard(bad, why = "others block their threads")]
    pub struct ShardedLockWriteGuard<'a, T: ?Sized> {}
    impl<T: ?Sized> Deref for ShardedLockWriteGuard<'_, T> {
        type Target = T;
    }
    impl<T: ?Sized> DerefMut for ShardedLockWriteGuard<'_, T> {}

    pub struct WaitGroup {}
    impl Default for WaitGroup {}
    impl WaitGroup {
        pub fn new() -> Self;
        #[blocks(wait, unbounded, tokio = "tokio_util::task::TaskTracker::wait", why = "it waits until all clones drop")]
        pub fn wait(self);
    }
    impl Clone for WaitGroup {}
}

pub mod thread {
    use std::thread::Thread;
    use std::{io, thread};

    #[blocks(wait, unbounded, why = "it joins all scoped threads before returning")]
    #[runs(0, here)]
    pub fn scope<'env, F, R>(f: F) -> thread::Result<R>
    where
        F: FnOnce(&Scope<'env>) -> R;

    pub struct Scope<'env> {}
    impl<'env> Scope<'env> {
        #[runs(0, offloaded)]
        pub fn spawn<'scope, F, T>(&'scope self, f: F) -> ScopedJoinHandle<'scope, T>
        where
            F: FnOnce(&Scope<'env>) -> T,
            F: Send + 'env,
            T: Send + 'env;
        pub fn builder<'scope>(&'scope self) -> ScopedThreadBuilder<'scope, 'env>;
    }

    pub struct ScopedThreadBuilder<'scope, 'env> {}
    impl<'scope, 'env> ScopedThreadBuilder<'scope, 'env> {
        pub fn name(self, name: String) -> ScopedThreadBuilder<'scope, 'env>;
        pub fn stack_size(self, size: usize) -> ScopedThreadBuilder<'scope, 'env>;
        pub fn spawn<F, T>(self, f: F) -> io::Result<ScopedJoinHandle<'scope, T>>
        where
            F: FnOnce(&Scope<'env>) -> T,
            F: Send + 'env,
            T: Send + 'env;
    }

    pub struct ScopedJoinHandle<'scope, T> {}
    impl<T> ScopedJoinHandle<'_, T> {
        #[blocks(wait, unbounded, why = "it waits for a scoped thread")]
        pub fn join(self) -> thread::Result<T>;
        pub fn thread(&self) -> &Thread;
    }
}
