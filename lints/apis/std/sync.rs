pub mod sync {
    use crate::{
        any::Any, borrow::{Borrow, Cow}, error::Error, ffi::{CStr, CString, OsStr, OsString}, fmt::Display, fs::File, hash::Hash,
        io::{Read, Seek, Write}, mem::MaybeUninit, ops::{Deref, DerefMut}, os::fd::{AsFd, AsRawFd},
        os::windows::io::{AsHandle, AsSocket}, path::{Path, PathBuf}, pin::Pin, time::Duration,
    };
    pub struct Arc<T> {}
    impl<T> Arc<T> {
        pub fn make_mut(this: &mut Self) -> &mut T;
        pub unsafe fn from_raw(ptr: *const T) -> Self;
        pub fn into_raw(this: Self) -> *const T;
        pub unsafe fn increment_strong_count(ptr: *const T);
        pub unsafe fn decrement_strong_count(ptr: *const T);
        pub fn new(data: T) -> Arc<T>;
        pub fn new_cyclic<F: FnOnce(&Weak<T>) -> T>(data_fn: F) -> Arc<T>;
        pub fn new_uninit() -> Arc<MaybeUninit<T>>;
        pub fn new_zeroed() -> Arc<MaybeUninit<T>>;
        pub fn pin(data: T) -> Pin<Arc<T>>;
        pub fn as_ptr(this: &Self) -> *const T;
        pub fn downgrade(this: &Self) -> Weak<T>;
        pub fn weak_count(this: &Self) -> usize;
        #[loads]
        pub fn strong_count(this: &Self) -> usize;
        pub fn ptr_eq(this: &Self, other: &Self) -> bool;
        pub fn try_unwrap(this: Self) -> Result<T, Self>;
        pub fn into_inner(this: Self) -> Option<T>;
        pub fn get_mut(this: &mut Self) -> Option<&mut T>;
    }
    impl<T> Arc<[MaybeUninit<T>]> {
        pub unsafe fn assume_init(self) -> Arc<[T]>;
    }
    impl<T> Arc<[T]> {
        pub fn new_uninit_slice(len: usize) -> Arc<[MaybeUninit<T>]>;
        pub fn new_zeroed_slice(len: usize) -> Arc<[MaybeUninit<T>]>;
    }
    impl<T: Clone> Arc<T> {
        pub fn unwrap_or_clone(this: Self) -> T;
    }
    impl Arc<dyn Any + Send + Sync> {
        pub fn downcast<T: Any + Send + Sync>(self) -> Result<Arc<T>, Self>;
    }
    impl<T> Arc<MaybeUninit<T>> {
        pub unsafe fn assume_init(self) -> Arc<T>;
    }
    impl From<&mut str> for Arc<str> {}
    impl From<&mut CStr> for Arc<CStr> {}
    impl From<&mut Path> for Arc<Path> {}
    impl From<&mut OsStr> for Arc<OsStr> {}
    impl From<&str> for Arc<str> {}
    impl From<&CStr> for Arc<CStr> {}
    impl From<&Path> for Arc<Path> {}
    impl From<&OsStr> for Arc<OsStr> {}
    impl From<CString> for Arc<CStr> {}
    impl From<String> for Arc<str> {}
    impl From<Arc<str>> for Arc<[u8]> {}
    impl From<PathBuf> for Arc<Path> {}
    impl From<OsString> for Arc<OsStr> {}
    impl Default for Arc<str> {}
    impl Default for Arc<CStr> {}
    impl Seek for Arc<File> {}
    impl Read for Arc<File> {}
    impl Write for Arc<File> {}
    impl<B: ToOwned> From<Cow<B>> for Arc<B> where Arc<B>: From<&B> + From<B::Owned> {}
    impl<T, const N: usize> TryFrom<Arc<[T]>> for Arc<[T; N]> { type Error = Arc<[T]>; }
    impl<T, const N: usize> From<[T; N]> for Arc<[T]> {}
    impl<T: Clone> From<&[T]> for Arc<[T]> {}
    impl<T: Clone> From<&mut [T]> for Arc<[T]> {}
    impl<T: Eq> Eq for Arc<T> {}
    impl<T: Ord> Ord for Arc<T> {}
    impl<T: PartialEq> PartialEq for Arc<T> {}
    impl<T: PartialOrd> PartialOrd for Arc<T> {}
    impl<T: Default> Default for Arc<T> {}
    impl<T: Display> Display for Arc<T> {}
    impl<T: Error> Error for Arc<T> {}
    impl<T: Hash> Hash for Arc<T> {}
    impl<T: AsRawFd> AsRawFd for Arc<T> {}
    impl<T: AsFd> AsFd for Arc<T> {}
    impl<T: AsSocket> AsSocket for Arc<T> {}
    impl<T: AsHandle> AsHandle for Arc<T> {}
    impl<T> Drop for Arc<T> {}
    impl<T> FromIterator<T> for Arc<[T]> {}
    impl<T> Clone for Arc<T> {}
    impl<T> AsRef<T> for Arc<T> {}
    impl<T> From<T> for Arc<T> {}
    impl<T> From<Vec<T>> for Arc<[T]> {}
    impl<T> From<Box<T>> for Arc<T> {}
    impl<T> Default for Arc<[T]> {}
    impl<T> Borrow<T> for Arc<T> {}
    impl<T> Deref for Arc<T> { type Target = T; }
    pub struct Weak<T> {}
    impl<T> Weak<T> {
        pub fn upgrade(&self) -> Option<Arc<T>>;
        pub fn strong_count(&self) -> usize;
        pub fn weak_count(&self) -> usize;
        pub fn ptr_eq(&self, other: &Self) -> bool;
        pub fn as_ptr(&self) -> *const T;
        pub fn new() -> Weak<T>;
        pub unsafe fn from_raw(ptr: *const T) -> Self;
        pub fn into_raw(self) -> *const T;
    }
    impl<T> Drop for Weak<T> {}
    impl<T> Clone for Weak<T> {}
    impl<T> Default for Weak<T> {}
    pub struct Once {}
    impl Once {
        pub fn new() -> Once;
        #[once]
        pub fn call_once<F: FnOnce()>(&self, f: F);
        #[once]
        pub fn call_once_force<F: FnOnce(&OnceState)>(&self, f: F);
        pub fn is_completed(&self) -> bool;
        #[blocks(wait, unbounded, smol = "smol::lock::OnceCell::wait", why = "it parks the thread until another one has initialized")]
        pub fn wait(&self);
        #[blocks(wait, unbounded, why = "it parks the thread until another one has initialized")]
        pub fn wait_force(&self);
    }
    pub struct OnceState {}
    impl OnceState {
        pub fn is_poisoned(&self) -> bool;
    }
    pub const ONCE_INIT: Once;
    pub struct Barrier {}
    impl Barrier {
        pub fn new(n: usize) -> Barrier;
        #[blocks(wait, fatal, tokio = "tokio::sync::Barrier::wait", async_std = "async_std::sync::Barrier::wait", smol = "smol::lock::Barrier::wait", why = "it parks the thread until all others arrive, which may be tasks of this thread")]
        pub fn wait(&self) -> BarrierWaitResult;
    }
    pub struct BarrierWaitResult {}
    impl BarrierWaitResult {
        pub fn is_leader(&self) -> bool;
    }
    pub struct LazyLock<T, F = fn() -> T> {}
    impl<T, F: FnOnce() -> T> LazyLock<T, F> {
        #[runs(0, later)]
        pub fn new(f: F) -> LazyLock<T, F>;
        pub fn force_mut(this: &mut LazyLock<T, F>) -> &mut T;
        pub fn force(this: &LazyLock<T, F>) -> &T;
    }
    impl<T, F> LazyLock<T, F> {
        pub fn get_mut(this: &mut LazyLock<T, F>) -> Option<&mut T>;
        pub fn get(this: &LazyLock<T, F>) -> Option<&T>;
    }
    impl<T, F: FnOnce() -> T> Deref for LazyLock<T, F> { type Target = T; }
    impl<T, F: FnOnce() -> T> DerefMut for LazyLock<T, F> {}
    impl<T, F> Drop for LazyLock<T, F> {}
    impl<T: Default> Default for LazyLock<T> {}
    pub struct OnceLock<T> {}
    impl<T> OnceLock<T> {
        pub fn new() -> OnceLock<T>;
        pub fn get(&self) -> Option<&T>;
        pub fn get_mut(&mut self) -> Option<&mut T>;
        // Mostly of a static that is set before anything else runs.
        #[blocks(wait, unbounded, pedantic, tokio = "tokio::sync::SetOnce::wait", smol = "smol::lock::OnceCell::wait", why = "it parks the thread until the cell is set, maybe by a task of this thread")]
        pub fn wait(&self) -> &T;
        pub fn set(&self, value: T) -> Result<(), T>;
        #[once]
        pub fn get_or_init<F: FnOnce() -> T>(&self, f: F) -> &T;
        pub fn into_inner(self) -> Option<T>;
        pub fn take(&mut self) -> Option<T>;
    }
    impl<T: Clone> Clone for OnceLock<T> {}
    impl<T: Eq> Eq for OnceLock<T> {}
    impl<T: PartialEq> PartialEq for OnceLock<T> {}
    impl<T> Drop for OnceLock<T> {}
    impl<T> From<T> for OnceLock<T> {}
    impl<T> Default for OnceLock<T> {}
    pub type LockResult<T> = Result<T, PoisonError<T>>;
    pub struct PoisonError<T> {}
    impl<T> PoisonError<T> {
        pub fn new(data: T) -> PoisonError<T>;
        pub fn into_inner(self) -> T;
        pub fn get_ref(&self) -> &T;
        pub fn get_mut(&mut self) -> &mut T;
    }
    impl<T> Display for PoisonError<T> {}
    impl<T> Error for PoisonError<T> {}
    pub enum TryLockError<T> { Poisoned(PoisonError<T>), WouldBlock }
    impl<T> From<PoisonError<T>> for TryLockError<T> {}
    impl<T> Display for TryLockError<T> {}
    impl<T> Error for TryLockError<T> {}
    pub type TryLockResult<Guard> = Result<Guard, TryLockError<Guard>>;
    pub struct Mutex<T> {}
    impl<T> Mutex<T> {
        pub fn new(t: T) -> Mutex<T>;
        #[blocks(lock, short, pedantic, tokio = "tokio::sync::Mutex::lock", async_std = "async_std::sync::Mutex::lock", smol = "smol::lock::Mutex::lock", why = "it waits while another thread holds the lock")]
        #[locks(exclusive)]
        pub fn lock(&self) -> LockResult<MutexGuard<T>>;
        pub fn try_lock(&self) -> TryLockResult<MutexGuard<T>>;
        pub fn is_poisoned(&self) -> bool;
        pub fn clear_poison(&self);
        pub fn into_inner(self) -> LockResult<T>;
        pub fn get_mut(&mut self) -> LockResult<&mut T>;
    }
    impl<T: Default> Default for Mutex<T> {}
    impl<T> From<T> for Mutex<T> {}
    #[guard(bad, why = "other tasks wait for the lock and block their threads while this one is suspended")]
    pub struct MutexGuard<T> {}
    impl<T: Display> Display for MutexGuard<T> {}
    impl<T> Drop for MutexGuard<T> {}
    impl<T> Deref for MutexGuard<T> { type Target = T; }
    impl<T> DerefMut for MutexGuard<T> {}
    pub struct RwLock<T> {}
    impl<T> RwLock<T> {
        pub fn new(t: T) -> RwLock<T>;
        #[blocks(lock, short, pedantic, tokio = "tokio::sync::RwLock::read", async_std = "async_std::sync::RwLock::read", smol = "smol::lock::RwLock::read", why = "it waits while another thread writes")]
        #[locks(shared, queues)]
        pub fn read(&self) -> LockResult<RwLockReadGuard<T>>;
        pub fn try_read(&self) -> TryLockResult<RwLockReadGuard<T>>;
        #[blocks(lock, short, pedantic, tokio = "tokio::sync::RwLock::write", async_std = "async_std::sync::RwLock::write", smol = "smol::lock::RwLock::write", why = "it waits while other threads read or write")]
        #[locks(exclusive)]
        pub fn write(&self) -> LockResult<RwLockWriteGuard<T>>;
        pub fn try_write(&self) -> TryLockResult<RwLockWriteGuard<T>>;
        pub fn is_poisoned(&self) -> bool;
        pub fn clear_poison(&self);
        pub fn into_inner(self) -> LockResult<T>;
        pub fn get_mut(&mut self) -> LockResult<&mut T>;
    }
    impl<T: Default> Default for RwLock<T> {}
    impl<T> From<T> for RwLock<T> {}
    #[guard(bad, why = "other tasks wait for the lock and block their threads while this one is suspended")]
    pub struct RwLockReadGuard<T> {}
    impl<T: Display> Display for RwLockReadGuard<T> {}
    impl<T> Drop for RwLockReadGuard<T> {}
    impl<T> Deref for RwLockReadGuard<T> { type Target = T; }
    #[guard(bad, why = "other tasks wait for the lock and block their threads while this one is suspended")]
    pub struct RwLockWriteGuard<T> {}
    impl<T> RwLockWriteGuard<T> {
        pub fn downgrade(s: Self) -> RwLockReadGuard<T>;
    }
    impl<T: Display> Display for RwLockWriteGuard<T> {}
    impl<T> Drop for RwLockWriteGuard<T> {}
    impl<T> Deref for RwLockWriteGuard<T> { type Target = T; }
    impl<T> DerefMut for RwLockWriteGuard<T> {}
    pub struct Condvar {}
    impl Condvar {
        pub fn new() -> Condvar;
        #[blocks(wait, unbounded, tokio = "tokio::sync::Notify::notified", async_std = "async_std::sync::Condvar::wait", smol = "event_listener::Event::listen", why = "it parks the thread until it is notified")]
        pub fn wait<T>(&self, guard: MutexGuard<T>) -> LockResult<MutexGuard<T>>;
        #[blocks(wait, unbounded, tokio = "tokio::sync::Notify::notified", async_std = "async_std::sync::Condvar::wait_until", smol = "event_listener::Event::listen", why = "it parks the thread until it is notified")]
        pub fn wait_while<T, F: FnMut(&mut T) -> bool>(&self, guard: MutexGuard<T>, condition: F) -> LockResult<MutexGuard<T>>;
        #[blocks(wait, unbounded, tokio = "tokio::time::timeout(_, notify.notified())", why = "it parks the thread until it is notified or the time is over")]
        pub fn wait_timeout_ms<T>(&self, guard: MutexGuard<T>, ms: u32) -> LockResult<(MutexGuard<T>, bool)>;
        #[blocks(wait, unbounded, tokio = "tokio::time::timeout(_, notify.notified())", async_std = "async_std::sync::Condvar::wait_timeout", unless(1, "Duration::ZERO"), why = "it parks the thread until it is notified or the time is over")]
        pub fn wait_timeout<T>(&self, guard: MutexGuard<T>, dur: Duration) -> LockResult<(MutexGuard<T>, WaitTimeoutResult)>;
        #[blocks(wait, unbounded, tokio = "tokio::time::timeout(_, notify.notified())", async_std = "async_std::sync::Condvar::wait_timeout_until", why = "it parks the thread until it is notified or the time is over")]
        pub fn wait_timeout_while<T, F: FnMut(&mut T) -> bool>(&self, guard: MutexGuard<T>, dur: Duration, condition: F) -> LockResult<(MutexGuard<T>, WaitTimeoutResult)>;
        pub fn notify_one(&self);
        pub fn notify_all(&self);
    }
    impl Default for Condvar {}
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub struct WaitTimeoutResult {}
    impl WaitTimeoutResult {
        pub fn timed_out(&self) -> bool;
    }
    pub mod atomic {
        // As of Rust 1.96: one type. Before, each was a struct of its own with the same methods.
        pub struct Atomic<T> {}
        impl<T> Atomic<T> {
            pub fn new(v: T) -> Atomic<T>;
            pub unsafe fn from_ptr(ptr: *mut T) -> &Atomic<T>;
            pub fn get_mut(&mut self) -> &mut T;
            pub fn into_inner(self) -> T;
            #[loads]
            pub fn load(&self, order: Ordering) -> T;
            pub fn store(&self, val: T, order: Ordering);
            pub fn swap(&self, val: T, order: Ordering) -> T;
            pub fn compare_and_swap(&self, current: T, new: T, order: Ordering) -> T;
            pub fn compare_exchange(&self, current: T, new: T, success: Ordering, failure: Ordering) -> Result<T, T>;
            pub fn compare_exchange_weak(&self, current: T, new: T, success: Ordering, failure: Ordering) -> Result<T, T>;
            pub fn fetch_add(&self, val: T, order: Ordering) -> T;
            pub fn fetch_sub(&self, val: T, order: Ordering) -> T;
            pub fn fetch_and(&self, val: T, order: Ordering) -> T;
            pub fn fetch_nand(&self, val: T, order: Ordering) -> T;
            pub fn fetch_or(&self, val: T, order: Ordering) -> T;
            pub fn fetch_xor(&self, val: T, order: Ordering) -> T;
            pub fn fetch_not(&self, order: Ordering) -> T;
            pub fn fetch_update<F: FnMut(T) -> Option<T>>(&self, set_order: Ordering, fetch_order: Ordering, f: F) -> Result<T, T>;
            pub fn try_update(&self, set_order: Ordering, fetch_order: Ordering, f: impl FnMut(T) -> Option<T>) -> Result<T, T>;
            pub fn update(&self, set_order: Ordering, fetch_order: Ordering, f: impl FnMut(T) -> T) -> T;
            pub fn fetch_max(&self, val: T, order: Ordering) -> T;
            pub fn fetch_min(&self, val: T, order: Ordering) -> T;
            pub fn as_ptr(&self) -> *mut T;
        }
        impl<T> Atomic<*mut T> {
            pub fn fetch_ptr_add(&self, val: usize, order: Ordering) -> *mut T;
            pub fn fetch_ptr_sub(&self, val: usize, order: Ordering) -> *mut T;
            pub fn fetch_byte_add(&self, val: usize, order: Ordering) -> *mut T;
            pub fn fetch_byte_sub(&self, val: usize, order: Ordering) -> *mut T;
        }
        impl<T> From<T> for Atomic<T> {}
        impl<T: Default> Default for Atomic<T> {}
        pub type AtomicBool = Atomic<bool>;
        pub type AtomicPtr<T> = Atomic<*mut T>;
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum Ordering { Relaxed, Release, Acquire, AcqRel, SeqCst }
        pub const ATOMIC_BOOL_INIT: AtomicBool;
        pub type AtomicI8 = Atomic<i8>;
        pub type AtomicU8 = Atomic<u8>;
        pub type AtomicI16 = Atomic<i16>;
        pub type AtomicU16 = Atomic<u16>;
        pub type AtomicI32 = Atomic<i32>;
        pub type AtomicU32 = Atomic<u32>;
        pub type AtomicI64 = Atomic<i64>;
        pub type AtomicU64 = Atomic<u64>;
        pub type AtomicIsize = Atomic<isize>;
        pub type AtomicUsize = Atomic<usize>;
        pub const ATOMIC_ISIZE_INIT: AtomicIsize;
        pub const ATOMIC_USIZE_INIT: AtomicUsize;
        pub fn fence(order: Ordering);
        pub fn compiler_fence(order: Ordering);
        #[spins]
        pub fn spin_loop_hint();
    }
    pub mod mpsc {
        use crate::{error::Error, fmt::Display, time::Duration};
        pub struct Receiver<T> {}
        impl<T> Receiver<T> {
            pub fn try_recv(&self) -> Result<T, TryRecvError>;
            #[blocks(wait, unbounded, tokio = "tokio::sync::mpsc::UnboundedReceiver::recv", async_std = "async_std::channel::Receiver::recv", smol = "smol::channel::Receiver::recv", why = "it waits for a message")]
            pub fn recv(&self) -> Result<T, RecvError>;
            #[blocks(wait, unbounded, tokio = "tokio::time::timeout(_, rx.recv())", async_std = "async_std::future::timeout(_, rx.recv())", unless(0, "Duration::ZERO"), why = "it waits for a message or the end of the time")]
            pub fn recv_timeout(&self, timeout: Duration) -> Result<T, RecvTimeoutError>;
            #[blocks(wait, unbounded, per_item, tokio = "tokio::sync::mpsc::UnboundedReceiver::recv", why = "each step waits for a message")]
            pub fn iter(&self) -> Iter<T>;
            pub fn try_iter(&self) -> TryIter<T>;
        }
        impl<T> IntoIterator for &Receiver<T> {
            type Item = T;
            type IntoIter = Iter<T>;
            #[blocks(wait, unbounded, per_item, why = "each step waits for a message")]
            fn into_iter(self) -> Iter<T>;
        }
        impl<T> IntoIterator for Receiver<T> {
            type Item = T;
            type IntoIter = IntoIter<T>;
            #[blocks(wait, unbounded, per_item, why = "each step waits for a message")]
            fn into_iter(self) -> IntoIter<T>;
        }
        #[derive(Debug)]
        pub struct Iter<T> {}
        impl<T> Iterator for Iter<T> { type Item = T; #[blocks(wait, unbounded, per_item, why = "each step waits for a message")] fn next(&mut self) -> Option<T>; }
        #[derive(Debug)]
        pub struct TryIter<T> {}
        impl<T> Iterator for TryIter<T> { type Item = T; }
        #[derive(Debug)]
        pub struct IntoIter<T> {}
        impl<T> Iterator for IntoIter<T> { type Item = T; #[blocks(wait, unbounded, per_item, why = "each step waits for a message")] fn next(&mut self) -> Option<T>; }
        pub struct Sender<T> {}
        impl<T> Sender<T> {
            #[runs(0, later)]
            pub fn send(&self, t: T) -> Result<(), SendError<T>>;
        }
        impl<T> Clone for Sender<T> {}
        pub struct SyncSender<T> {}
        impl<T> SyncSender<T> {
            #[blocks(wait, unbounded, pedantic, tokio = "tokio::sync::mpsc::Sender::send", async_std = "async_std::channel::Sender::send", smol = "smol::channel::Sender::send", why = "it waits while the channel is full")]
            #[runs(0, later)]
            pub fn send(&self, t: T) -> Result<(), SendError<T>>;
            #[runs(0, later)]
            pub fn try_send(&self, t: T) -> Result<(), TrySendError<T>>;
        }
        impl<T> Clone for SyncSender<T> {}
        #[derive(Clone, Copy, PartialEq, Eq)]
        #[gone]
        pub struct SendError<T>(pub T);
        impl<T> Display for SendError<T> {}
        impl<T> Error for SendError<T> {}
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        #[gone]
        pub struct RecvError;
        impl Display for RecvError {}
        impl Error for RecvError {}
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum TryRecvError { Empty, Disconnected }
        impl From<RecvError> for TryRecvError {}
        impl Display for TryRecvError {}
        impl Error for TryRecvError {}
        #[gone]
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum RecvTimeoutError { Timeout, Disconnected }
        impl From<RecvError> for RecvTimeoutError {}
        impl Display for RecvTimeoutError {}
        impl Error for RecvTimeoutError {}
        #[derive(Clone, Copy, PartialEq, Eq)]
        pub enum TrySendError<T> { Full(T), Disconnected(T) }
        impl<T> From<SendError<T>> for TrySendError<T> {}
        impl<T> Display for TrySendError<T> {}
        impl<T> Error for TrySendError<T> {}
        pub fn channel<T>() -> (Sender<T>, Receiver<T>);
        pub fn sync_channel<T>(bound: usize) -> (SyncSender<T>, Receiver<T>);
    }
}

pub mod thread {
    use crate::{
        io, result, any::Any, cell::{Cell, RefCell}, error::Error, fmt::Display, num::NonZero, os::unix::thread::JoinHandleExt,
        os::windows::io::{AsHandle, AsRawHandle, IntoRawHandle}, time::Duration,
    };
    #[derive(Debug)]
    pub struct Builder {}
    impl Builder {
        #[runs(1, offloaded)]
        pub fn spawn_scoped<F: FnOnce() -> T + Send, T: Send>(self, scope: &Scope, f: F) -> io::Result<ScopedJoinHandle<T>>;
        pub fn new() -> Builder;
        pub fn name(self, name: String) -> Builder;
        pub fn stack_size(self, size: usize) -> Builder;
        #[runs(0, offloaded)]
        pub fn spawn<F: FnOnce() -> T + Send, T: Send>(self, f: F) -> io::Result<JoinHandle<T>>;
        #[runs(0, offloaded)]
        pub unsafe fn spawn_unchecked<F: FnOnce() -> T + Send, T: Send>(self, f: F) -> io::Result<JoinHandle<T>>;
    }
    pub fn current() -> Thread;
    pub fn available_parallelism() -> io::Result<NonZero<usize>>;
    #[blocks(sleep, unbounded, tokio = "tokio::time::timeout(_, notify.notified())", unless(0, "Duration::ZERO"), why = "it parks the thread")]
    pub fn park_timeout(dur: Duration);
    #[blocks(sleep, unbounded, tokio = "tokio::time::sleep", async_std = "async_std::task::sleep", smol = "smol::Timer::after", embassy = "embassy_time::Timer::after", fix = "await", fix_smol = "await_statement", fix_embassy = "manual", unless(0, "Duration::ZERO"), why = "it sleeps, and every task of this thread with it")]
    pub fn sleep(dur: Duration);
    pub fn panicking() -> bool;
    #[blocks(sleep, unbounded, tokio = "tokio::sync::Notify::notified", smol = "event_listener::Event::listen", why = "it parks the thread until another one unparks it")]
    pub fn park();
    #[blocks(sleep, unbounded, tokio = "tokio::time::timeout(_, notify.notified())", why = "it parks the thread")]
    pub fn park_timeout_ms(ms: u32);
    #[blocks(sleep, unbounded, tokio = "tokio::time::sleep(Duration::from_millis(_ as u64))", async_std = "async_std::task::sleep(Duration::from_millis(_ as u64))", smol = "smol::Timer::after(Duration::from_millis(_ as u64))", fix = "await_statement", fix_tokio = "manual", fix_async_std = "manual", why = "it sleeps, and every task of this thread with it")]
    pub fn sleep_ms(ms: u32);
    #[runs(0, offloaded)]
    pub fn spawn<F: FnOnce() -> T + Send, T: Send>(f: F) -> JoinHandle<T>;
    #[spins]
    pub fn yield_now();
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    pub struct ThreadId {}
    pub struct JoinHandle<T> {}
    impl<T> JoinHandle<T> {
        pub fn thread(&self) -> &Thread;
        #[blocks(wait, unbounded, why = "it waits for another thread to end")]
        pub fn join(self) -> Result<T>;
        #[loads]
        pub fn is_finished(&self) -> bool;
    }
    impl<T> JoinHandleExt for JoinHandle<T> {}
    impl<T> AsHandle for JoinHandle<T> {}
    impl<T> AsRawHandle for JoinHandle<T> {}
    impl<T> IntoRawHandle for JoinHandle<T> {}
    #[derive(Clone, Copy, PartialEq, Eq)]
    pub struct AccessError;
    impl Display for AccessError {}
    impl Error for AccessError {}
    pub struct LocalKey<T> {}
    impl<T> LocalKey<T> {
        pub fn with<F: FnOnce(&T) -> R, R>(&self, f: F) -> R;
        pub fn try_with<F: FnOnce(&T) -> R, R>(&self, f: F) -> result::Result<R, AccessError>;
    }
    impl<T> LocalKey<Cell<T>> {
        pub fn set(&self, value: T);
        pub fn get(&self) -> T where T: Copy;
        pub fn take(&self) -> T where T: Default;
        pub fn replace(&self, value: T) -> T;
    }
    impl<T> LocalKey<RefCell<T>> {
        pub fn with_borrow<F: FnOnce(&T) -> R, R>(&self, f: F) -> R;
        pub fn with_borrow_mut<F: FnOnce(&mut T) -> R, R>(&self, f: F) -> R;
        pub fn set(&self, value: T);
        pub fn take(&self) -> T where T: Default;
        pub fn replace(&self, value: T) -> T;
    }
    pub struct Scope {}
    impl Scope {
        #[runs(0, offloaded)]
        pub fn spawn<F: FnOnce() -> T + Send, T: Send>(&self, f: F) -> ScopedJoinHandle<T>;
    }
    pub struct ScopedJoinHandle<T> {}
    impl<T> ScopedJoinHandle<T> {
        pub fn thread(&self) -> &Thread;
        #[blocks(wait, unbounded, pedantic, why = "it waits for another thread to end")]
        pub fn join(self) -> Result<T>;
        #[loads]
        pub fn is_finished(&self) -> bool;
    }
    #[blocks(wait, unbounded, why = "it waits for all threads of the scope to end")]
    #[runs(0, here)]
    pub fn scope<F: FnOnce(&Scope) -> T, T>(f: F) -> T;
    #[derive(Clone)]
    pub struct Thread {}
    impl Thread {
        pub fn unpark(&self);
        pub fn id(&self) -> ThreadId;
        pub fn name(&self) -> Option<&str>;
    }
    pub type Result<T> = result::Result<T, Box<dyn Any + Send>>;
}

pub mod cell {
    use crate::{error::Error, fmt::Display, ops::{Deref, DerefMut}};
    pub struct LazyCell<T, F = fn() -> T> {}
    impl<T, F: FnOnce() -> T> LazyCell<T, F> {
        #[runs(0, later)]
        pub fn new(f: F) -> LazyCell<T, F>;
        pub fn force(this: &LazyCell<T, F>) -> &T;
        pub fn force_mut(this: &mut LazyCell<T, F>) -> &mut T;
    }
    impl<T, F> LazyCell<T, F> {
        pub fn get_mut(this: &mut LazyCell<T, F>) -> Option<&mut T>;
        pub fn get(this: &LazyCell<T, F>) -> Option<&T>;
    }
    impl<T, F: FnOnce() -> T> Deref for LazyCell<T, F> { type Target = T; }
    impl<T, F: FnOnce() -> T> DerefMut for LazyCell<T, F> {}
    impl<T: Default> Default for LazyCell<T> {}
    pub struct OnceCell<T> {}
    impl<T> OnceCell<T> {
        pub fn new() -> OnceCell<T>;
        pub fn get(&self) -> Option<&T>;
        pub fn get_mut(&mut self) -> Option<&mut T>;
        pub fn set(&self, value: T) -> Result<(), T>;
        #[once]
        pub fn get_or_init<F: FnOnce() -> T>(&self, f: F) -> &T;
        pub fn into_inner(self) -> Option<T>;
        pub fn take(&mut self) -> Option<T>;
    }
    impl<T: Clone> Clone for OnceCell<T> {}
    impl<T: Eq> Eq for OnceCell<T> {}
    impl<T: PartialEq> PartialEq for OnceCell<T> {}
    impl<T> From<T> for OnceCell<T> {}
    impl<T> Default for OnceCell<T> {}
    pub struct Cell<T> {}
    impl<T, const N: usize> Cell<[T; N]> {
        pub fn as_array_of_cells(&self) -> &[Cell<T>; N];
    }
    impl<T> Cell<T> {
        pub fn new(value: T) -> Cell<T>;
        pub fn set(&self, val: T);
        pub fn swap(&self, other: &Self);
        pub fn replace(&self, val: T) -> T;
        pub fn into_inner(self) -> T;
        pub fn as_ptr(&self) -> *mut T;
        pub fn get_mut(&mut self) -> &mut T;
        pub fn from_mut(t: &mut T) -> &Cell<T>;
    }
    impl<T> Cell<[T]> {
        pub fn as_slice_of_cells(&self) -> &[Cell<T>];
    }
    impl<T: Default> Cell<T> {
        pub fn take(&self) -> T where T: Default;
    }
    impl<T: Copy> Cell<T> {
        pub fn get(&self) -> T;
        pub fn update(&self, f: impl FnOnce(T) -> T);
    }
    impl<T, const N: usize> AsRef<[Cell<T>; N]> for Cell<[T; N]> {}
    impl<T, const N: usize> AsRef<[Cell<T>]> for Cell<[T; N]> {}
    impl<T: Eq + Copy> Eq for Cell<T> {}
    impl<T: Ord + Copy> Ord for Cell<T> {}
    impl<T: PartialEq + Copy> PartialEq for Cell<T> {}
    impl<T: PartialOrd + Copy> PartialOrd for Cell<T> {}
    impl<T: Copy> Clone for Cell<T> {}
    impl<T: Default> Default for Cell<T> {}
    impl<T> AsRef<[Cell<T>]> for Cell<[T]> {}
    impl<T> From<T> for Cell<T> {}
    pub struct RefCell<T> {}
    impl<T> RefCell<T> {
        pub fn new(value: T) -> RefCell<T>;
        pub fn into_inner(self) -> T;
        #[locks(exclusive, panics)]
        pub fn replace(&self, t: T) -> T;
        #[locks(exclusive, panics)]
        pub fn replace_with<F: FnOnce(&mut T) -> T>(&self, f: F) -> T;
        #[locks(exclusive, panics)]
        pub fn swap(&self, other: &Self);
        #[locks(shared, panics)]
        pub fn borrow(&self) -> Ref<T>;
        pub fn try_borrow(&self) -> Result<Ref<T>, BorrowError>;
        #[locks(exclusive, panics)]
        pub fn borrow_mut(&self) -> RefMut<T>;
        pub fn try_borrow_mut(&self) -> Result<RefMut<T>, BorrowMutError>;
        pub fn as_ptr(&self) -> *mut T;
        pub fn get_mut(&mut self) -> &mut T;
        pub unsafe fn try_borrow_unguarded(&self) -> Result<&T, BorrowError>;
    }
    impl<T: Default> RefCell<T> {
        #[locks(exclusive, panics)]
        pub fn take(&self) -> T;
    }
    impl<T: Clone> Clone for RefCell<T> {}
    impl<T: Eq> Eq for RefCell<T> {}
    impl<T: Ord> Ord for RefCell<T> {}
    impl<T: PartialEq> PartialEq for RefCell<T> {}
    impl<T: PartialOrd> PartialOrd for RefCell<T> {}
    impl<T: Default> Default for RefCell<T> {}
    impl<T> From<T> for RefCell<T> {}
    #[derive(Debug)]
    pub struct BorrowError {}
    impl Display for BorrowError {}
    impl Error for BorrowError {}
    #[derive(Debug)]
    pub struct BorrowMutError {}
    impl Display for BorrowMutError {}
    impl Error for BorrowMutError {}
    #[guard(bad, thread, why = "another task of this thread that borrows mutably panics while this one is suspended")]
    pub struct Ref<T> {}
    impl<T> Ref<T> {
        pub fn clone(orig: &Ref<T>) -> Ref<T>;
        pub fn map<U, F: FnOnce(&T) -> &U>(orig: Ref<T>, f: F) -> Ref<U>;
        pub fn filter_map<U, F: FnOnce(&T) -> Option<&U>>(orig: Ref<T>, f: F) -> Result<Ref<U>, Self>;
        pub fn map_split<U, V, F: FnOnce(&T) -> (&U, &V)>(orig: Ref<T>, f: F) -> (Ref<U>, Ref<V>);
    }
    impl<T: Display> Display for Ref<T> {}
    impl<T> Deref for Ref<T> { type Target = T; }
    #[guard(bad, thread, why = "another task of this thread that borrows panics while this one is suspended")]
    pub struct RefMut<T> {}
    impl<T> RefMut<T> {
        pub fn map<U, F: FnOnce(&mut T) -> &mut U>(orig: RefMut<T>, f: F) -> RefMut<U>;
        pub fn filter_map<U, F: FnOnce(&mut T) -> Option<&mut U>>(orig: RefMut<T>, f: F) -> Result<RefMut<U>, Self>;
        pub fn map_split<U, V, F: FnOnce(&mut T) -> (&mut U, &mut V)>(orig: RefMut<T>, f: F) -> (RefMut<U>, RefMut<V>);
    }
    impl<T: Display> Display for RefMut<T> {}
    impl<T> Deref for RefMut<T> { type Target = T; }
    impl<T> DerefMut for RefMut<T> {}
    pub struct UnsafeCell<T> {}
    impl<T> UnsafeCell<T> {
        pub fn from_mut(value: &mut T) -> &mut UnsafeCell<T>;
        pub fn get(&self) -> *mut T;
        pub fn get_mut(&mut self) -> &mut T;
        pub fn raw_get(this: *const Self) -> *mut T;
        pub fn new(value: T) -> UnsafeCell<T>;
        pub fn into_inner(self) -> T;
    }
    impl<T: Default> Default for UnsafeCell<T> {}
    impl<T> From<T> for UnsafeCell<T> {}
}

pub mod rc {
    use crate::{
        any::Any, borrow::{Borrow, Cow}, ffi::{CStr, CString, OsStr, OsString}, fmt::Display, hash::Hash, mem::MaybeUninit,
        ops::Deref, os::fd::{AsFd, AsRawFd}, os::windows::io::{AsHandle, AsSocket}, path::{Path, PathBuf}, pin::Pin,
    };
    pub struct Rc<T> {}
    impl<T> Rc<T> {
        pub fn as_ptr(this: &Self) -> *const T;
        pub fn downgrade(this: &Self) -> Weak<T>;
        pub fn weak_count(this: &Self) -> usize;
        pub fn strong_count(this: &Self) -> usize;
        pub fn get_mut(this: &mut Self) -> Option<&mut T>;
        pub fn ptr_eq(this: &Self, other: &Self) -> bool;
        pub unsafe fn from_raw(ptr: *const T) -> Self;
        pub fn into_raw(this: Self) -> *const T;
        pub unsafe fn increment_strong_count(ptr: *const T);
        pub unsafe fn decrement_strong_count(ptr: *const T);
        pub fn new(value: T) -> Rc<T>;
        pub fn new_cyclic<F: FnOnce(&Weak<T>) -> T>(data_fn: F) -> Rc<T>;
        pub fn new_uninit() -> Rc<MaybeUninit<T>>;
        pub fn new_zeroed() -> Rc<MaybeUninit<T>>;
        pub fn pin(value: T) -> Pin<Rc<T>>;
        pub fn try_unwrap(this: Self) -> Result<T, Self>;
        pub fn into_inner(this: Self) -> Option<T>;
        pub fn make_mut(this: &mut Self) -> &mut T;
    }
    impl<T: Clone> Rc<T> {
        pub fn unwrap_or_clone(this: Self) -> T;
    }
    impl Rc<dyn Any> {
        pub fn downcast<T: Any>(self) -> Result<Rc<T>, Self>;
    }
    impl<T> Rc<[MaybeUninit<T>]> {
        pub unsafe fn assume_init(self) -> Rc<[T]>;
    }
    impl<T> Rc<[T]> {
        pub fn new_uninit_slice(len: usize) -> Rc<[MaybeUninit<T>]>;
        pub fn new_zeroed_slice(len: usize) -> Rc<[MaybeUninit<T>]>;
    }
    impl<T> Rc<MaybeUninit<T>> {
        pub unsafe fn assume_init(self) -> Rc<T>;
    }
    impl From<&mut str> for Rc<str> {}
    impl From<&mut CStr> for Rc<CStr> {}
    impl From<&mut Path> for Rc<Path> {}
    impl From<&mut OsStr> for Rc<OsStr> {}
    impl From<&str> for Rc<str> {}
    impl From<&CStr> for Rc<CStr> {}
    impl From<&Path> for Rc<Path> {}
    impl From<&OsStr> for Rc<OsStr> {}
    impl From<CString> for Rc<CStr> {}
    impl From<String> for Rc<str> {}
    impl From<Rc<str>> for Rc<[u8]> {}
    impl From<PathBuf> for Rc<Path> {}
    impl From<OsString> for Rc<OsStr> {}
    impl Default for Rc<str> {}
    impl Default for Rc<CStr> {}
    impl<B: ToOwned> From<Cow<B>> for Rc<B> where Rc<B>: From<&B> + From<B::Owned> {}
    impl<T, const N: usize> TryFrom<Rc<[T]>> for Rc<[T; N]> { type Error = Rc<[T]>; }
    impl<T, const N: usize> From<[T; N]> for Rc<[T]> {}
    impl<T: Clone> From<&[T]> for Rc<[T]> {}
    impl<T: Clone> From<&mut [T]> for Rc<[T]> {}
    impl<T: Eq> Eq for Rc<T> {}
    impl<T: Ord> Ord for Rc<T> {}
    impl<T: PartialEq> PartialEq for Rc<T> {}
    impl<T: PartialOrd> PartialOrd for Rc<T> {}
    impl<T: Default> Default for Rc<T> {}
    impl<T: Display> Display for Rc<T> {}
    impl<T: Hash> Hash for Rc<T> {}
    impl<T: AsRawFd> AsRawFd for Rc<T> {}
    impl<T: AsFd> AsFd for Rc<T> {}
    impl<T: AsSocket> AsSocket for Rc<T> {}
    impl<T: AsHandle> AsHandle for Rc<T> {}
    impl<T> Drop for Rc<T> {}
    impl<T> FromIterator<T> for Rc<[T]> {}
    impl<T> Clone for Rc<T> {}
    impl<T> AsRef<T> for Rc<T> {}
    impl<T> From<T> for Rc<T> {}
    impl<T> From<Vec<T>> for Rc<[T]> {}
    impl<T> From<Box<T>> for Rc<T> {}
    impl<T> Default for Rc<[T]> {}
    impl<T> Borrow<T> for Rc<T> {}
    impl<T> Deref for Rc<T> { type Target = T; }
    pub struct Weak<T> {}
    impl<T> Weak<T> {
        pub fn as_ptr(&self) -> *const T;
        pub fn upgrade(&self) -> Option<Rc<T>>;
        pub fn strong_count(&self) -> usize;
        pub fn weak_count(&self) -> usize;
        pub fn ptr_eq(&self, other: &Self) -> bool;
        pub fn new() -> Weak<T>;
        pub unsafe fn from_raw(ptr: *const T) -> Self;
        pub fn into_raw(self) -> *const T;
    }
    impl<T> Drop for Weak<T> {}
    impl<T> Clone for Weak<T> {}
    impl<T> Default for Weak<T> {}
}

pub mod boxed {
    use crate::{
        any::Any, borrow::{Borrow, BorrowMut, Cow}, error::Error, ffi::{CStr, CString, OsStr, OsString}, fmt::Display,
        future::Future, hash::{Hash, Hasher}, io::{BufRead, Read, Seek, Write}, mem::MaybeUninit, ops::{Deref, DerefMut},
        os::fd::{AsFd, AsRawFd}, os::windows::io::{AsHandle, AsSocket}, path::{Path, PathBuf}, pin::Pin, slice::{Iter, IterMut},
        vec::IntoIter,
    };
    #[io_as(T)]
    pub struct Box<T> {}
    impl<T> Box<MaybeUninit<T>> {
        pub unsafe fn assume_init(self) -> Box<T>;
        pub fn write(boxed: Self, value: T) -> Box<T>;
    }
    impl<T> Box<T> {
        pub fn new(x: T) -> Self;
        pub fn new_uninit() -> Box<MaybeUninit<T>>;
        pub fn new_zeroed() -> Box<MaybeUninit<T>>;
        pub fn pin(x: T) -> Pin<Box<T>>;
        pub unsafe fn from_raw(raw: *mut T) -> Self;
        pub fn into_raw(b: Self) -> *mut T;
        pub fn leak(b: Self) -> &mut T;
        pub fn into_pin(boxed: Self) -> Pin<Self>;
    }
    impl Box<dyn Any> {
        pub fn downcast<T: Any>(self) -> Result<Box<T>, Self>;
    }
    impl<T> Box<[MaybeUninit<T>]> {
        pub unsafe fn assume_init(self) -> Box<[T]>;
    }
    impl Box<dyn Any + Send> {
        pub fn downcast<T: Any>(self) -> Result<Box<T>, Self>;
    }
    impl Box<dyn Any + Send + Sync> {
        pub fn downcast<T: Any>(self) -> Result<Box<T>, Self>;
    }
    impl<T> Box<[T]> {
        pub fn new_uninit_slice(len: usize) -> Box<[MaybeUninit<T>]>;
        pub fn new_zeroed_slice(len: usize) -> Box<[MaybeUninit<T>]>;
    }
    impl FromIterator<&char> for Box<str> {}
    impl FromIterator<&str> for Box<str> {}
    impl FromIterator<char> for Box<str> {}
    impl FromIterator<String> for Box<str> {}
    impl FromIterator<Cow<str>> for Box<str> {}
    impl FromIterator<Box<str>> for Box<str> {}
    impl Clone for Box<str> {}
    impl Clone for Box<CStr> {}
    impl Clone for Box<Path> {}
    impl Clone for Box<OsStr> {}
    impl From<&mut str> for Box<str> {}
    impl From<&mut CStr> for Box<CStr> {}
    impl From<&mut Path> for Box<Path> {}
    impl From<&mut OsStr> for Box<OsStr> {}
    impl From<&str> for Box<dyn Error + Send + Sync> {}
    impl From<&str> for Box<dyn Error> {}
    impl From<&str> for Box<str> {}
    impl From<&CStr> for Box<CStr> {}
    impl From<&Path> for Box<Path> {}
    impl From<&OsStr> for Box<OsStr> {}
    impl From<CString> for Box<CStr> {}
    impl From<String> for Box<dyn Error + Send + Sync> {}
    impl From<String> for Box<dyn Error> {}
    impl From<String> for Box<str> {}
    impl From<Cow<str>> for Box<dyn Error + Send + Sync> {}
    impl From<Cow<str>> for Box<dyn Error> {}
    impl From<Cow<str>> for Box<str> {}
    impl From<Cow<CStr>> for Box<CStr> {}
    impl From<Cow<Path>> for Box<Path> {}
    impl From<Cow<OsStr>> for Box<OsStr> {}
    impl From<Box<str>> for Box<[u8]> {}
    impl From<PathBuf> for Box<Path> {}
    impl From<OsString> for Box<OsStr> {}
    impl Default for Box<str> {}
    impl Default for Box<CStr> {}
    impl Default for Box<OsStr> {}
    impl<Args, F: Fn<Args>> Fn<Args> for Box<F> {}
    impl<Args, F: FnMut<Args>> FnMut<Args> for Box<F> {}
    impl<Args, F: FnOnce<Args>> FnOnce<Args> for Box<F> { type Output = F::Output; }
    impl<Args, F: AsyncFn<Args>> AsyncFn<Args> for Box<F> {}
    impl<Args, F: AsyncFnMut<Args>> AsyncFnMut<Args> for Box<F> { type CallRefFuture = F::CallRefFuture; }
    impl<Args, F: AsyncFnOnce<Args>> AsyncFnOnce<Args> for Box<F> {
        type Output = F::Output;
        type CallOnceFuture = F::CallOnceFuture;
    }
    impl<B: BufRead> BufRead for Box<B> {}
    impl<E: Error + Send + Sync> From<E> for Box<dyn Error + Send + Sync> {}
    impl<E: Error> From<E> for Box<dyn Error> {}
    impl<E: Error> Error for Box<E> {}
    impl<F: Future + Unpin> Future for Box<F> { type Output = F::Output; }
    impl<I: DoubleEndedIterator> DoubleEndedIterator for Box<I> {}
    impl<I: ExactSizeIterator> ExactSizeIterator for Box<I> {}
    impl<I: Iterator> Iterator for Box<I> { type Item = I::Item; }
    impl<I> FromIterator<I> for Box<[I]> {}
    impl<I> IntoIterator for &mut Box<[I]> { type IntoIter = IterMut<I>; type Item = &mut I; }
    impl<I> IntoIterator for &Box<[I]> { type IntoIter = Iter<I>; type Item = &I; }
    impl<I> IntoIterator for Box<[I]> { type IntoIter = IntoIter<I>; type Item = I; }
    impl<R: Read> Read for Box<R> {}
    impl<S: Seek> Seek for Box<S> {}
    impl<T, const N: usize> TryFrom<Vec<T>> for Box<[T; N]> { type Error = Vec<T>; }
    impl<T, const N: usize> TryFrom<Box<[T]>> for Box<[T; N]> { type Error = Box<[T]>; }
    impl<T, const N: usize> From<[T; N]> for Box<[T]> {}
    impl<T: Clone> Clone for Box<T> {}
    impl<T: Clone> Clone for Box<[T]> {}
    impl<T: Clone> From<&[T]> for Box<[T]> {}
    impl<T: Clone> From<&mut [T]> for Box<[T]> {}
    impl<T: Clone> From<Cow<[T]>> for Box<[T]> {}
    impl<T: Eq> Eq for Box<T> {}
    impl<T: Ord> Ord for Box<T> {}
    impl<T: PartialEq> PartialEq for Box<T> {}
    impl<T: PartialOrd> PartialOrd for Box<T> {}
    impl<T: Default> Default for Box<T> {}
    impl<T: Display> Display for Box<T> {}
    impl<T: Hasher> Hasher for Box<T> {}
    impl<T: Hash> Hash for Box<T> {}
    impl<T: AsRawFd> AsRawFd for Box<T> {}
    impl<T: AsFd> AsFd for Box<T> {}
    impl<T: AsSocket> AsSocket for Box<T> {}
    impl<T: AsHandle> AsHandle for Box<T> {}
    impl<T> Drop for Box<T> {}
    impl<T> AsMut<T> for Box<T> {}
    impl<T> AsRef<T> for Box<T> {}
    impl<T> From<T> for Box<T> {}
    impl<T> From<Vec<T>> for Box<[T]> {}
    impl<T> Default for Box<[T]> {}
    impl<T> Borrow<T> for Box<T> {}
    impl<T> BorrowMut<T> for Box<T> {}
    impl<T> Deref for Box<T> { type Target = T; }
    impl<T> DerefMut for Box<T> {}
    impl<W: Write> Write for Box<W> {}
}

pub mod task {
    use crate::{convert::Infallible, ops::{FromResidual, Try}, sync::Arc};
    pub trait Wake {
        fn wake(self: Arc<Self>);
        fn wake_by_ref(self: &Arc<Self>);
    }
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum Poll<T> { Ready(T), Pending }
    impl<T> Poll<T> {
        pub fn map<U, F: FnOnce(T) -> U>(self, f: F) -> Poll<U>;
        pub fn is_ready(&self) -> bool;
        pub fn is_pending(&self) -> bool;
    }
    impl<T, E> Poll<Option<Result<T, E>>> {
        pub fn map_ok<U, F: FnOnce(T) -> U>(self, f: F) -> Poll<Option<Result<U, E>>>;
        pub fn map_err<U, F: FnOnce(E) -> U>(self, f: F) -> Poll<Option<Result<T, U>>>;
    }
    impl<T, E> Poll<Result<T, E>> {
        pub fn map_ok<U, F: FnOnce(T) -> U>(self, f: F) -> Poll<Result<U, E>>;
        pub fn map_err<U, F: FnOnce(E) -> U>(self, f: F) -> Poll<Result<T, U>>;
    }
    impl<T, E, F: From<E>> FromResidual<Result<Infallible, E>> for Poll<Option<Result<T, F>>> {}
    impl<T, E, F: From<E>> FromResidual<Result<Infallible, E>> for Poll<Result<T, F>> {}
    impl<T, E> Try for Poll<Option<Result<T, E>>> {
        type Output = Poll<Option<T>>;
        type Residual = Result<Infallible, E>;
    }
    impl<T, E> Try for Poll<Result<T, E>> {
        type Output = Poll<T>;
        type Residual = Result<Infallible, E>;
    }
    impl<T> From<T> for Poll<T> {}
    #[polled]
    pub struct Context {}
    impl Context {
        pub fn from_waker(waker: &Waker) -> Self;
        pub fn waker(&self) -> &Waker;
    }
    #[derive(Debug, PartialEq)]
    pub struct RawWaker {}
    impl RawWaker {
        pub fn new(data: *const (), vtable: &RawWakerVTable) -> RawWaker;
    }
    impl<W: Wake + Send + Sync> From<Arc<W>> for RawWaker {}
    #[derive(Clone, Copy, Debug, PartialEq)]
    pub struct RawWakerVTable {}
    impl RawWakerVTable {
        pub fn new(clone: fn(*const ()) -> RawWaker, wake: fn(*const ()), wake_by_ref: fn(*const ()), drop: fn(*const ())) -> Self;
    }
    pub struct Waker {}
    impl Waker {
        pub fn wake(self);
        pub fn wake_by_ref(&self);
        pub fn will_wake(&self, other: &Waker) -> bool;
        pub unsafe fn new(data: *const (), vtable: &RawWakerVTable) -> Self;
        pub unsafe fn from_raw(waker: RawWaker) -> Waker;
        pub fn noop() -> &Waker;
        pub fn data(&self) -> *const ();
        pub fn vtable(&self) -> &RawWakerVTable;
    }
    impl Drop for Waker {}
    impl Clone for Waker {}
    impl<W: Wake + Send + Sync> From<Arc<W>> for Waker {}
    #[arguments(here)]
    #[macro_export]
    macro_rules! ready { () => {} }
}

pub mod future {
    use crate::{pin::Pin, task::{Context, Poll}};
    pub trait IntoFuture {
        type Output;
        type IntoFuture: Future<Output = Self::Output>;
        fn into_future(self) -> Self::IntoFuture;
    }
    pub struct Pending<T> {}
    impl<T> Future for Pending<T> { type Output = T; }
    impl<T> Clone for Pending<T> {}
    pub fn pending<T>() -> Pending<T>;
    pub struct PollFn<F> {}
    impl<T, F: FnMut(&mut Context) -> Poll<T>> Future for PollFn<F> { type Output = T; }
    #[runs(0, awaited)]
    pub fn poll_fn<T, F: FnMut(&mut Context) -> Poll<T>>(f: F) -> PollFn<F>;
    #[derive(Clone, Debug)]
    pub struct Ready<T> {}
    impl<T> Ready<T> {
        pub fn into_inner(self) -> T;
    }
    impl<T> Future for Ready<T> { type Output = T; }
    pub fn ready<T>(t: T) -> Ready<T>;
    pub trait Future {
        type Output;
        #[polled]
        fn poll(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Self::Output>;
    }
    impl<F: Future + Unpin> Future for &mut F { type Output = F::Output; }
    impl<F: Future> IntoFuture for F { type Output = F::Output; type IntoFuture = F; }
}

pub mod time {
    use crate::{error::Error, fmt::Display, iter::Sum, ops::{Add, AddAssign, Div, DivAssign, Mul, MulAssign, Sub, SubAssign}};
    #[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct Duration {}
    impl Duration {
        pub fn try_from_secs_f32(secs: f32) -> Result<Duration, TryFromFloatSecsError>;
        pub fn try_from_secs_f64(secs: f64) -> Result<Duration, TryFromFloatSecsError>;
        pub const ZERO: Duration;
        pub const MAX: Duration;
        pub fn new(secs: u64, nanos: u32) -> Duration;
        pub fn from_secs(secs: u64) -> Duration;
        pub fn from_millis(millis: u64) -> Duration;
        pub fn from_micros(micros: u64) -> Duration;
        pub fn from_nanos(nanos: u64) -> Duration;
        pub fn from_nanos_u128(nanos: u128) -> Duration;
        pub fn from_hours(hours: u64) -> Duration;
        pub fn from_mins(mins: u64) -> Duration;
        pub fn is_zero(&self) -> bool;
        pub fn as_secs(&self) -> u64;
        pub fn subsec_millis(&self) -> u32;
        pub fn subsec_micros(&self) -> u32;
        pub fn subsec_nanos(&self) -> u32;
        pub fn as_millis(&self) -> u128;
        pub fn as_micros(&self) -> u128;
        pub fn as_nanos(&self) -> u128;
        pub fn abs_diff(self, other: Duration) -> Duration;
        pub fn checked_add(self, rhs: Duration) -> Option<Duration>;
        pub fn saturating_add(self, rhs: Duration) -> Duration;
        pub fn checked_sub(self, rhs: Duration) -> Option<Duration>;
        pub fn saturating_sub(self, rhs: Duration) -> Duration;
        pub fn checked_mul(self, rhs: u32) -> Option<Duration>;
        pub fn saturating_mul(self, rhs: u32) -> Duration;
        pub fn checked_div(self, rhs: u32) -> Option<Duration>;
        pub fn as_secs_f64(&self) -> f64;
        pub fn as_secs_f32(&self) -> f32;
        pub fn from_secs_f64(secs: f64) -> Duration;
        pub fn from_secs_f32(secs: f32) -> Duration;
        pub fn mul_f64(self, rhs: f64) -> Duration;
        pub fn mul_f32(self, rhs: f32) -> Duration;
        pub fn div_f64(self, rhs: f64) -> Duration;
        pub fn div_f32(self, rhs: f32) -> Duration;
        pub fn div_duration_f64(self, rhs: Duration) -> f64;
        pub fn div_duration_f32(self, rhs: Duration) -> f32;
    }
    impl Div<u32> for Duration { type Output = Duration; }
    impl DivAssign<u32> for Duration {}
    impl Add for Duration { type Output = Duration; }
    impl AddAssign for Duration {}
    impl Sub for Duration { type Output = Duration; }
    impl SubAssign for Duration {}
    impl Mul<u32> for Duration { type Output = Duration; }
    impl MulAssign<u32> for Duration {}
    impl Sum for Duration {}
    impl Sum<&Duration> for Duration {}
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct TryFromFloatSecsError {}
    impl Display for TryFromFloatSecsError {}
    impl Error for TryFromFloatSecsError {}
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct Instant {}
    impl Instant {
        pub fn now() -> Instant;
        pub fn duration_since(&self, earlier: Instant) -> Duration;
        pub fn checked_duration_since(&self, earlier: Instant) -> Option<Duration>;
        pub fn saturating_duration_since(&self, earlier: Instant) -> Duration;
        pub fn elapsed(&self) -> Duration;
        pub fn checked_add(&self, duration: Duration) -> Option<Instant>;
        pub fn checked_sub(&self, duration: Duration) -> Option<Instant>;
    }
    impl Add<Duration> for Instant { type Output = Instant; }
    impl AddAssign<Duration> for Instant {}
    impl Sub for Instant { type Output = Duration; }
    impl Sub<Duration> for Instant { type Output = Instant; }
    impl SubAssign<Duration> for Instant {}
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct SystemTime {}
    impl SystemTime {
        pub const UNIX_EPOCH: SystemTime;
        pub fn now() -> SystemTime;
        pub fn duration_since(&self, earlier: SystemTime) -> Result<Duration, SystemTimeError>;
        pub fn elapsed(&self) -> Result<Duration, SystemTimeError>;
        pub fn checked_add(&self, duration: Duration) -> Option<SystemTime>;
        pub fn checked_sub(&self, duration: Duration) -> Option<SystemTime>;
    }
    impl Add<Duration> for SystemTime { type Output = SystemTime; }
    impl AddAssign<Duration> for SystemTime {}
    impl Sub<Duration> for SystemTime { type Output = SystemTime; }
    impl SubAssign<Duration> for SystemTime {}
    #[derive(Clone, Debug)]
    pub struct SystemTimeError {}
    impl SystemTimeError {
        pub fn duration(&self) -> Duration;
    }
    impl Display for SystemTimeError {}
    impl Error for SystemTimeError {}
    pub const UNIX_EPOCH: SystemTime;
}

pub mod pin {
    use crate::{fmt::Display, future::Future, hash::Hash, ops::{Deref, DerefMut}, rc::Rc, sync::Arc};
    #[derive(Clone, Copy)]
    pub struct Pin<Ptr> {}
    impl<Ptr: DerefMut> Pin<Ptr> {
        pub fn as_mut(&mut self) -> Pin<&mut Ptr::Target> where Ptr: DerefMut;
        pub fn as_deref_mut(self: Pin<&mut Self>) -> Pin<&mut Ptr::Target> where Ptr: DerefMut;
        pub fn set(&mut self, value: Ptr::Target);
    }
    impl<T> Pin<&T> {
        pub fn static_ref(r: &T) -> Pin<&T>;
        pub unsafe fn map_unchecked<U, F: FnOnce(&T) -> &U>(self, func: F) -> Pin<&U>;
        pub fn get_ref(self) -> &T;
    }
    impl<Ptr: Deref<Target: Unpin>> Pin<Ptr> {
        pub fn new(pointer: Ptr) -> Pin<Ptr>;
        pub fn into_inner(pin: Pin<Ptr>) -> Ptr;
    }
    impl<T> Pin<&mut T> {
        pub fn into_ref(self) -> Pin<&T>;
        pub fn get_mut(self) -> &mut T where T: Unpin;
        pub unsafe fn get_unchecked_mut(self) -> &mut T;
        pub unsafe fn map_unchecked_mut<U, F: FnOnce(&mut T) -> &mut U>(self, func: F) -> Pin<&mut U>;
        pub fn static_mut(r: &mut T) -> Pin<&mut T>;
    }
    impl<Ptr: Deref> Pin<Ptr> {
        pub unsafe fn new_unchecked(pointer: Ptr) -> Pin<Ptr>;
        pub fn as_ref(&self) -> Pin<&Ptr::Target> where Ptr: Deref;
        pub unsafe fn into_inner_unchecked(pin: Pin<Ptr>) -> Ptr;
    }
    impl<P: DerefMut<Target: Future>> Future for Pin<P> { type Output = <P::Target as Future>::Output; }
    impl<Ptr: Display> Display for Pin<Ptr> {}
    impl<Ptr: Deref, Q: Deref> PartialEq<Pin<Q>> for Pin<Ptr> where Ptr::Target: PartialEq<Q::Target> {}
    impl<Ptr: Deref, Q: Deref> PartialOrd<Pin<Q>> for Pin<Ptr> where Ptr::Target: PartialOrd<Q::Target> {}
    impl<Ptr: Deref<Target: Eq>> Eq for Pin<Ptr> {}
    impl<Ptr: Deref<Target: Ord>> Ord for Pin<Ptr> {}
    impl<Ptr: Deref<Target: Hash>> Hash for Pin<Ptr> {}
    impl<Ptr: Deref> Deref for Pin<Ptr> { type Target = Ptr::Target; }
    impl<Ptr: DerefMut> DerefMut for Pin<Ptr> where Ptr::Target: Unpin {}
    impl<T> From<Box<T>> for Pin<Box<T>> {}
    impl<T> Default for Pin<Rc<T>> where Rc<T>: Default {}
    impl<T> Default for Pin<Arc<T>> where Arc<T>: Default {}
    impl<T> Default for Pin<Box<T>> where Box<T>: Default {}
    #[arguments(here)]
    #[macro_export]
    macro_rules! pin { () => {} }
}

pub mod mem {
    use crate::{hash::Hash, ops::{Deref, DerefMut}};
    #[derive(Clone, Copy, Debug, Default)]
    pub struct ManuallyDrop<T> {}
    impl<T> ManuallyDrop<T> {
        pub unsafe fn drop(slot: &mut ManuallyDrop<T>);
        pub fn new(value: T) -> ManuallyDrop<T>;
        pub fn into_inner(slot: ManuallyDrop<T>) -> T;
        pub unsafe fn take(slot: &mut ManuallyDrop<T>) -> T;
    }
    impl<T: Eq> Eq for ManuallyDrop<T> {}
    impl<T: Ord> Ord for ManuallyDrop<T> {}
    impl<T: PartialEq> PartialEq for ManuallyDrop<T> {}
    impl<T: PartialOrd> PartialOrd for ManuallyDrop<T> {}
    impl<T: Hash> Hash for ManuallyDrop<T> {}
    impl<T> Deref for ManuallyDrop<T> { type Target = T; }
    impl<T> DerefMut for ManuallyDrop<T> {}
    #[derive(Copy)]
    pub struct MaybeUninit<T> {}
    impl<T> MaybeUninit<T> {
        pub fn new(val: T) -> MaybeUninit<T>;
        pub fn uninit() -> MaybeUninit<T>;
        pub fn zeroed() -> MaybeUninit<T>;
        pub fn write(&mut self, val: T) -> &mut T;
        pub fn as_ptr(&self) -> *const T;
        pub fn as_mut_ptr(&mut self) -> *mut T;
        pub unsafe fn assume_init(self) -> T;
        pub unsafe fn assume_init_read(&self) -> T;
        pub unsafe fn assume_init_drop(&mut self);
        pub unsafe fn assume_init_ref(&self) -> &T;
        pub unsafe fn assume_init_mut(&mut self) -> &mut T;
    }
    impl<T, const N: usize> AsMut<[MaybeUninit<T>; N]> for MaybeUninit<[T; N]> {}
    impl<T, const N: usize> AsMut<[MaybeUninit<T>]> for MaybeUninit<[T; N]> {}
    impl<T, const N: usize> AsRef<[MaybeUninit<T>; N]> for MaybeUninit<[T; N]> {}
    impl<T, const N: usize> AsRef<[MaybeUninit<T>]> for MaybeUninit<[T; N]> {}
    impl<T, const N: usize> From<[MaybeUninit<T>; N]> for MaybeUninit<[T; N]> {}
    impl<T: Copy> Clone for MaybeUninit<T> {}
    pub unsafe fn transmute<Src, Dst>(src: Src) -> Dst;
    pub fn forget<T>(t: T);
    pub fn size_of<T>() -> usize;
    pub fn size_of_val<T>(val: &T) -> usize;
    pub fn min_align_of<T>() -> usize;
    pub fn min_align_of_val<T>(val: &T) -> usize;
    pub fn align_of<T>() -> usize;
    pub fn align_of_val<T>(val: &T) -> usize;
    pub fn needs_drop<T>() -> bool;
    pub unsafe fn zeroed<T>() -> T;
    pub unsafe fn uninitialized<T>() -> T;
    pub fn swap<T>(x: &mut T, y: &mut T);
    pub fn take<T: Default>(dest: &mut T) -> T;
    pub fn replace<T>(dest: &mut T, src: T) -> T;
    pub fn drop<T>(_x: T);
    pub unsafe fn transmute_copy<Src, Dst>(src: &Src) -> Dst;
    pub struct Discriminant<T> {}
    impl<T> Clone for Discriminant<T> {}
    impl<T> Eq for Discriminant<T> {}
    impl<T> PartialEq for Discriminant<T> {}
    impl<T> Copy for Discriminant<T> {}
    impl<T> Hash for Discriminant<T> {}
    pub fn discriminant<T>(v: &T) -> Discriminant<T>;
    #[arguments(nowhere)]
    #[macro_export]
    macro_rules! offset_of { () => {} }
}

pub mod ptr {
    use crate::{hash::{Hash, Hasher}, num::NonZero};
    pub struct NonNull<T> {}
    impl<T> NonNull<T> {
        pub fn without_provenance(addr: NonZero<usize>) -> Self;
        pub fn dangling() -> Self;
        pub fn with_exposed_provenance(addr: NonZero<usize>) -> Self;
        pub unsafe fn new_unchecked(ptr: *mut T) -> Self;
        pub fn new(ptr: *mut T) -> Option<Self>;
        pub fn from_ref(r: &T) -> Self;
        pub fn from_mut(r: &mut T) -> Self;
        pub fn addr(self) -> NonZero<usize>;
        pub fn expose_provenance(self) -> NonZero<usize>;
        pub fn with_addr(self, addr: NonZero<usize>) -> Self;
        pub fn map_addr(self, f: impl FnOnce(NonZero<usize>) -> NonZero<usize>) -> Self;
        pub fn as_ptr(self) -> *mut T;
        pub unsafe fn as_ref(&self) -> &T;
        pub unsafe fn as_mut(&mut self) -> &mut T;
        pub fn cast<U>(self) -> NonNull<U>;
        pub unsafe fn offset(self, count: isize) -> Self;
        pub unsafe fn byte_offset(self, count: isize) -> Self;
        pub unsafe fn add(self, count: usize) -> Self;
        pub unsafe fn byte_add(self, count: usize) -> Self;
        pub unsafe fn sub(self, count: usize) -> Self;
        pub unsafe fn byte_sub(self, count: usize) -> Self;
        pub unsafe fn offset_from(self, origin: NonNull<T>) -> isize;
        pub unsafe fn byte_offset_from<U>(self, origin: NonNull<U>) -> isize;
        pub unsafe fn offset_from_unsigned(self, subtracted: NonNull<T>) -> usize;
        pub unsafe fn byte_offset_from_unsigned<U>(self, origin: NonNull<U>) -> usize;
        pub unsafe fn read(self) -> T;
        pub unsafe fn read_volatile(self) -> T;
        pub unsafe fn read_unaligned(self) -> T;
        pub unsafe fn copy_to(self, dest: NonNull<T>, count: usize);
        pub unsafe fn copy_to_nonoverlapping(self, dest: NonNull<T>, count: usize);
        pub unsafe fn copy_from(self, src: NonNull<T>, count: usize);
        pub unsafe fn copy_from_nonoverlapping(self, src: NonNull<T>, count: usize);
        pub unsafe fn drop_in_place(self);
        pub unsafe fn write(self, val: T);
        pub unsafe fn write_bytes(self, val: u8, count: usize);
        pub unsafe fn write_volatile(self, val: T);
        pub unsafe fn write_unaligned(self, val: T);
        pub unsafe fn replace(self, src: T) -> T;
        pub unsafe fn swap(self, with: NonNull<T>);
        pub fn align_offset(self, align: usize) -> usize;
        pub fn is_aligned(self) -> bool;
    }
    impl<T> NonNull<[T]> {
        pub fn slice_from_raw_parts(data: NonNull<T>, len: usize) -> Self;
        pub fn len(self) -> usize;
        pub fn is_empty(self) -> bool;
    }
    impl<T> Clone for NonNull<T> {}
    impl<T> Eq for NonNull<T> {}
    impl<T> Ord for NonNull<T> {}
    impl<T> PartialEq for NonNull<T> {}
    impl<T> PartialOrd for NonNull<T> {}
    impl<T> From<&T> for NonNull<T> {}
    impl<T> From<&mut T> for NonNull<T> {}
    impl<T> Copy for NonNull<T> {}
    impl<T> Hash for NonNull<T> {}
    pub unsafe fn copy_nonoverlapping<T>(src: *const T, dst: *mut T, count: usize);
    pub unsafe fn copy<T>(src: *const T, dst: *mut T, count: usize);
    pub unsafe fn write_bytes<T>(dst: *mut T, val: u8, count: usize);
    pub unsafe fn drop_in_place<T>(to_drop: *mut T);
    pub fn null<T>() -> *const T;
    pub fn null_mut<T>() -> *mut T;
    pub fn without_provenance<T>(addr: usize) -> *const T;
    pub fn dangling<T>() -> *const T;
    pub fn without_provenance_mut<T>(addr: usize) -> *mut T;
    pub fn dangling_mut<T>() -> *mut T;
    pub fn with_exposed_provenance<T>(addr: usize) -> *const T;
    pub fn with_exposed_provenance_mut<T>(addr: usize) -> *mut T;
    pub fn from_ref<T>(r: &T) -> *const T;
    pub fn from_mut<T>(r: &mut T) -> *mut T;
    pub fn slice_from_raw_parts<T>(data: *const T, len: usize) -> *const [T];
    pub fn slice_from_raw_parts_mut<T>(data: *mut T, len: usize) -> *mut [T];
    pub unsafe fn swap<T>(x: *mut T, y: *mut T);
    pub unsafe fn swap_nonoverlapping<T>(x: *mut T, y: *mut T, count: usize);
    pub unsafe fn replace<T>(dst: *mut T, src: T) -> T;
    pub unsafe fn read<T>(src: *const T) -> T;
    pub unsafe fn read_unaligned<T>(src: *const T) -> T;
    pub unsafe fn write<T>(dst: *mut T, src: T);
    pub unsafe fn write_unaligned<T>(dst: *mut T, src: T);
    pub unsafe fn read_volatile<T>(src: *const T) -> T;
    pub unsafe fn write_volatile<T>(dst: *mut T, src: T);
    pub fn eq<T>(a: *const T, b: *const T) -> bool;
    pub fn addr_eq<T, U>(p: *const T, q: *const U) -> bool;
    pub fn fn_addr_eq<T, U>(f: T, g: U) -> bool;
    pub fn hash<T, S: Hasher>(hashee: *const T, into: &mut S);
    #[macro_export]
    macro_rules! addr_of { () => {} }
    #[macro_export]
    macro_rules! addr_of_mut { () => {} }
    impl<T> *mut T {
        pub fn is_null(self) -> bool;
        pub fn cast<U>(self) -> *mut U;
        pub fn cast_const(self) -> *const T;
        pub fn addr(self) -> usize;
        pub fn expose_provenance(self) -> usize;
        pub fn with_addr(self, addr: usize) -> Self;
        pub fn map_addr(self, f: impl FnOnce(usize) -> usize) -> Self;
        pub unsafe fn as_ref(self) -> Option<&T>;
        pub unsafe fn as_ref_unchecked(self) -> &T;
        pub unsafe fn offset(self, count: isize) -> *mut T;
        pub unsafe fn byte_offset(self, count: isize) -> Self;
        pub fn wrapping_offset(self, count: isize) -> *mut T;
        pub fn wrapping_byte_offset(self, count: isize) -> Self;
        pub unsafe fn as_mut(self) -> Option<&mut T>;
        pub unsafe fn as_mut_unchecked(self) -> &mut T;
        pub unsafe fn offset_from(self, origin: *const T) -> isize;
        pub unsafe fn byte_offset_from<U>(self, origin: *const U) -> isize;
        pub unsafe fn offset_from_unsigned(self, origin: *const T) -> usize;
        pub unsafe fn byte_offset_from_unsigned<U>(self, origin: *mut U) -> usize;
        pub unsafe fn add(self, count: usize) -> Self;
        pub unsafe fn byte_add(self, count: usize) -> Self;
        pub unsafe fn sub(self, count: usize) -> Self;
        pub unsafe fn byte_sub(self, count: usize) -> Self;
        pub fn wrapping_add(self, count: usize) -> Self;
        pub fn wrapping_byte_add(self, count: usize) -> Self;
        pub fn wrapping_sub(self, count: usize) -> Self;
        pub fn wrapping_byte_sub(self, count: usize) -> Self;
        pub unsafe fn read(self) -> T;
        pub unsafe fn read_volatile(self) -> T;
        pub unsafe fn read_unaligned(self) -> T;
        pub unsafe fn copy_to(self, dest: *mut T, count: usize);
        pub unsafe fn copy_to_nonoverlapping(self, dest: *mut T, count: usize);
        pub unsafe fn copy_from(self, src: *const T, count: usize);
        pub unsafe fn copy_from_nonoverlapping(self, src: *const T, count: usize);
        pub unsafe fn drop_in_place(self);
        pub unsafe fn write(self, val: T);
        pub unsafe fn write_bytes(self, val: u8, count: usize);
        pub unsafe fn write_volatile(self, val: T);
        pub unsafe fn write_unaligned(self, val: T);
        pub unsafe fn replace(self, src: T) -> T;
        pub unsafe fn swap(self, with: *mut T);
        pub fn align_offset(self, align: usize) -> usize;
        pub fn is_aligned(self) -> bool;
    }
    impl<T> *const T {
        pub fn is_null(self) -> bool;
        pub fn cast<U>(self) -> *const U;
        pub fn cast_mut(self) -> *mut T;
        pub fn addr(self) -> usize;
        pub fn expose_provenance(self) -> usize;
        pub fn with_addr(self, addr: usize) -> Self;
        pub fn map_addr(self, f: impl FnOnce(usize) -> usize) -> Self;
        pub unsafe fn as_ref(self) -> Option<&T>;
        pub unsafe fn as_ref_unchecked(self) -> &T;
        pub unsafe fn offset(self, count: isize) -> *const T;
        pub unsafe fn byte_offset(self, count: isize) -> Self;
        pub fn wrapping_offset(self, count: isize) -> *const T;
        pub fn wrapping_byte_offset(self, count: isize) -> Self;
        pub unsafe fn offset_from(self, origin: *const T) -> isize;
        pub unsafe fn byte_offset_from<U>(self, origin: *const U) -> isize;
        pub unsafe fn offset_from_unsigned(self, origin: *const T) -> usize;
        pub unsafe fn byte_offset_from_unsigned<U>(self, origin: *const U) -> usize;
        pub unsafe fn add(self, count: usize) -> Self;
        pub unsafe fn byte_add(self, count: usize) -> Self;
        pub unsafe fn sub(self, count: usize) -> Self;
        pub unsafe fn byte_sub(self, count: usize) -> Self;
        pub fn wrapping_add(self, count: usize) -> Self;
        pub fn wrapping_byte_add(self, count: usize) -> Self;
        pub fn wrapping_sub(self, count: usize) -> Self;
        pub fn wrapping_byte_sub(self, count: usize) -> Self;
        pub unsafe fn read(self) -> T;
        pub unsafe fn read_volatile(self) -> T;
        pub unsafe fn read_unaligned(self) -> T;
        pub unsafe fn copy_to(self, dest: *mut T, count: usize);
        pub unsafe fn copy_to_nonoverlapping(self, dest: *mut T, count: usize);
        pub fn align_offset(self, align: usize) -> usize;
        pub fn is_aligned(self) -> bool;
    }
    impl<T> *const [T] {
        pub fn len(self) -> usize;
        pub fn is_empty(self) -> bool;
        pub fn as_array<const N: usize>(self) -> Option<*const [T; N]>;
    }
    impl<T> *mut [T] {
        pub fn len(self) -> usize;
        pub fn is_empty(self) -> bool;
        pub fn as_mut_array<const N: usize>(self) -> Option<*mut [T; N]>;
    }
    impl<T> Clone for *const T {}
    impl<T> Clone for *mut T {}
    impl<T> Eq for *const T {}
    impl<T> Eq for *mut T {}
    impl<T> Ord for *const T {}
    impl<T> Ord for *mut T {}
    impl<T> PartialEq for *const T {}
    impl<T> PartialEq for *mut T {}
    impl<T> PartialOrd for *const T {}
    impl<T> PartialOrd for *mut T {}
    impl<T> Copy for *const T {}
    impl<T> Copy for *mut T {}
    impl<T> Default for *const T {}
    impl<T> Default for *mut T {}
    impl<T> Hash for *const T {}
    impl<T> Hash for *mut T {}
}

pub mod alloc {
    use crate::{error::Error, fmt::Display, ptr::NonNull};
    #[derive(Clone, Copy, Debug, Default)]
    pub struct System;
    pub unsafe fn alloc(layout: Layout) -> *mut u8;
    pub unsafe fn dealloc(ptr: *mut u8, layout: Layout);
    pub unsafe fn realloc(ptr: *mut u8, layout: Layout, new_size: usize) -> *mut u8;
    pub unsafe fn alloc_zeroed(layout: Layout) -> *mut u8;
    pub fn handle_alloc_error(layout: Layout) -> !;
    pub trait GlobalAlloc {
        unsafe fn alloc(&self, layout: Layout) -> *mut u8;
        unsafe fn dealloc(&self, ptr: *mut u8, layout: Layout);
        unsafe fn alloc_zeroed(&self, layout: Layout) -> *mut u8;
        unsafe fn realloc(&self, ptr: *mut u8, layout: Layout, new_size: usize) -> *mut u8;
    }
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    pub struct Layout {}
    impl Layout {
        pub fn from_size_align(size: usize, align: usize) -> Result<Self, LayoutError>;
        pub unsafe fn from_size_align_unchecked(size: usize, align: usize) -> Self;
        pub fn size(&self) -> usize;
        pub fn align(&self) -> usize;
        pub fn new<T>() -> Self;
        pub fn for_value<T>(t: &T) -> Self;
        pub fn dangling_ptr(&self) -> NonNull<u8>;
        pub fn align_to(&self, align: usize) -> Result<Self, LayoutError>;
        pub fn pad_to_align(&self) -> Layout;
        pub fn repeat(&self, n: usize) -> Result<(Self, usize), LayoutError>;
        pub fn extend(&self, next: Self) -> Result<(Self, usize), LayoutError>;
        pub fn repeat_packed(&self, n: usize) -> Result<Self, LayoutError>;
        pub fn extend_packed(&self, next: Self) -> Result<Self, LayoutError>;
        pub fn array<T>(n: usize) -> Result<Self, LayoutError>;
    }
    pub type LayoutErr = LayoutError;
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct LayoutError;
    impl Display for LayoutError {}
    impl Error for LayoutError {}
}

pub mod panic {
    use crate::{thread, any::Any, ffi::CStr, fmt::Display, future::Future, hash::Hash, ops::{Deref, DerefMut}};
    pub type PanicInfo = PanicHookInfo;
    #[derive(Debug)]
    pub struct PanicHookInfo {}
    impl PanicHookInfo {
        pub fn payload(&self) -> &(dyn Any + Send);
        pub fn payload_as_str(&self) -> Option<&str>;
        pub fn location(&self) -> Option<&Location>;
    }
    impl Display for PanicHookInfo {}
    #[derive(Clone, Copy)]
    pub struct Location {}
    impl Location {
        pub fn caller() -> &Location;
        pub fn file(&self) -> &str;
        pub fn file_as_c_str(&self) -> &CStr;
        pub fn line(&self) -> u32;
        pub fn column(&self) -> u32;
    }
    impl Eq for Location {}
    impl Ord for Location {}
    impl PartialEq for Location {}
    impl PartialOrd for Location {}
    impl Display for Location {}
    impl Hash for Location {}
    pub struct AssertUnwindSafe<T>(pub T);
    impl<F: Future> Future for AssertUnwindSafe<F> { type Output = F::Output; }
    impl<R, F: FnOnce() -> R> FnOnce<()> for AssertUnwindSafe<F> { type Output = R; }
    impl<T: Default> Default for AssertUnwindSafe<T> {}
    impl<T> Deref for AssertUnwindSafe<T> { type Target = T; }
    impl<T> DerefMut for AssertUnwindSafe<T> {}
    pub trait RefUnwindSafe {}
    pub trait UnwindSafe {}
    #[runs(0, later)]
    pub fn set_hook(hook: Box<dyn Fn(&PanicHookInfo) + Sync + Send>);
    pub fn take_hook() -> Box<dyn Fn(&PanicHookInfo) + Sync + Send>;
    pub fn panic_any<M: Any + Send>(msg: M) -> !;
    #[runs(0, here)]
    pub fn catch_unwind<F: FnOnce() -> R, R>(f: F) -> thread::Result<R>;
    pub fn resume_unwind(payload: Box<dyn Any + Send>) -> !;
}

pub mod error {
    use crate::fmt::{Debug, Display};
    pub trait Error: Debug + Display {
        fn source(&self) -> Option<&dyn Error>;
        fn description(&self) -> &str;
        fn cause(&self) -> Option<&dyn Error>;
    }
    impl<T: Error> Error for &T {}
}

pub mod backtrace {
    use crate::fmt::Display;
    pub struct Backtrace {}
    impl Backtrace {
        pub fn capture() -> Backtrace;
        pub fn force_capture() -> Backtrace;
        pub fn disabled() -> Backtrace;
        pub fn status(&self) -> BacktraceStatus;
    }
    impl Display for Backtrace {}
    #[derive(Debug, PartialEq, Eq)]
    pub enum BacktraceStatus { Unsupported, Disabled, Captured }
}

pub mod hint {
    pub unsafe fn unreachable_unchecked() -> !;
    pub unsafe fn assert_unchecked(cond: bool);
    #[spins]
    pub fn spin_loop();
    pub fn black_box<T>(dummy: T) -> T;
    pub fn cold_path();
    pub fn select_unpredictable<T>(condition: bool, true_val: T, false_val: T) -> T;
}
