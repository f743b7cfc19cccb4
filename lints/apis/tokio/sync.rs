pub mod sync {
    use crate::sync::futures::{Notified, OwnedNotified};
    use std::future::Future;
    use std::ops::{Deref, DerefMut};
    use std::sync::Arc;

    pub struct Barrier {}
    impl Barrier {
        pub fn new(n: usize) -> Barrier;
        #[cancel(unsafe, why = "the barrier has counted it", instead = "spawn the wait and await the JoinHandle")]
        pub async fn wait(&self) -> BarrierWaitResult;
    }

    #[derive(Clone)]
    pub struct BarrierWaitResult {}
    impl BarrierWaitResult {
        pub fn is_leader(&self) -> bool;
    }

    pub struct Mutex<T: ?Sized> {}
    impl<T: ?Sized> Mutex<T> {
        pub fn new(t: T) -> Self
        where
            T: Sized;
        pub fn const_new(t: T) -> Self
        where
            T: Sized;
        #[cancel(safe)]
        #[locks(exclusive, awaited)]
        pub async fn lock(&self) -> MutexGuard<'_, T>;
        #[blocks(block_on, fatal, tokio = "tokio::sync::Mutex::lock", fix = "await", why = "it panics in async code")]
        #[locks(exclusive)]
        pub fn blocking_lock(&self) -> MutexGuard<'_, T>;
        #[blocks(block_on, fatal, tokio = "tokio::sync::Mutex::lock_owned", fix = "await", why = "it panics in async code")]
        #[locks(exclusive)]
        pub fn blocking_lock_owned(self: Arc<Self>) -> OwnedMutexGuard<T>;
        #[cancel(safe)]
        #[locks(exclusive, awaited)]
        pub async fn lock_owned(self: Arc<Self>) -> OwnedMutexGuard<T>;
        pub fn try_lock(&self) -> Result<MutexGuard<'_, T>, TryLockError>;
        pub fn get_mut(&mut self) -> &mut T;
        pub fn try_lock_owned(self: Arc<Self>) -> Result<OwnedMutexGuard<T>, TryLockError>;
        pub fn into_inner(self) -> T
        where
            T: Sized;
    }
    impl<T> From<T> for Mutex<T> {}
    impl<T> Default for Mutex<T> where T: Default {}

    #[guard(fine)]
    pub struct MutexGuard<'a, T: ?Sized> {}
    impl<'a, T: ?Sized> MutexGuard<'a, T> {
        pub fn map<U, F>(this: Self, f: F) -> MappedMutexGuard<'a, U>
        where
            U: ?Sized,
            F: FnOnce(&mut T) -> &mut U;
        pub fn try_map<U, F>(this: Self, f: F) -> Result<MappedMutexGuard<'a, U>, Self>
        where
            U: ?Sized,
            F: FnOnce(&mut T) -> Option<&mut U>;
        pub fn mutex(this: &Self) -> &'a Mutex<T>;
    }
    impl<T: ?Sized> Deref for MutexGuard<'_, T> {
        type Target = T;
    }
    impl<T: ?Sized> DerefMut for MutexGuard<'_, T> {}

    #[guard(fine)]
    pub struct OwnedMutexGuard<T: ?Sized> {}
    impl<T: ?Sized> OwnedMutexGuard<T> {
        pub fn map<U, F>(this: Self, f: F) -> OwnedMappedMutexGuard<T, U>
        where
            U: ?Sized,
            F: FnOnce(&mut T) -> &mut U;
        pub fn try_map<U, F>(this: Self, f: F) -> Result<OwnedMappedMutexGuard<T, U>, Self>
        where
            U: ?Sized,
            F: FnOnce(&mut T) -> Option<&mut U>;
        pub fn mutex(this: &Self) -> &Arc<Mutex<T>>;
    }
    impl<T: ?Sized> Deref for OwnedMutexGuard<T> {
        type Target = T;
    }
    impl<T: ?Sized> DerefMut for OwnedMutexGuard<T> {}

    #[guard(fine)]
    pub struct MappedMutexGuard<'a, T: ?Sized> {}
    impl<'a, T: ?Sized> MappedMutexGuard<'a, T> {
        pub fn map<U, F>(this: Self, f: F) -> MappedMutexGuard<'a, U>
        where
            F: FnOnce(&mut T) -> &mut U;
        pub fn try_map<U, F>(this: Self, f: F) -> Result<MappedMutexGuard<'a, U>, Self>
        where
            F: FnOnce(&mut T) -> Option<&mut U>;
    }
    impl<'a, T: ?Sized> Deref for MappedMutexGuard<'a, T> {
        type Target = T;
    }
    impl<'a, T: ?Sized> DerefMut for MappedMutexGuard<'a, T> {}

    pub struct OwnedMappedMutexGuard<T: ?Sized, U: ?Sized = T> {}
    impl<T: ?Sized, U: ?Sized> OwnedMappedMutexGuard<T, U> {
        pub fn map<S, F>(this: Self, f: F) -> OwnedMappedMutexGuard<T, S>
        where
            F: FnOnce(&mut U) -> &mut S;
        pub fn try_map<S, F>(this: Self, f: F) -> Result<OwnedMappedMutexGuard<T, S>, Self>
        where
            F: FnOnce(&mut U) -> Option<&mut S>;
    }
    impl<T: ?Sized, U: ?Sized> Deref for OwnedMappedMutexGuard<T, U> {
        type Target = U;
    }
    impl<T: ?Sized, U: ?Sized> DerefMut for OwnedMappedMutexGuard<T, U> {}

    pub struct TryLockError {}

    pub struct Notify {}
    impl Notify {
        pub fn new() -> Notify;
        pub fn const_new() -> Notify;
        #[cancel(safe)]
        pub fn notified(&self) -> Notified<'_>;
        #[cancel(safe)]
        pub fn notified_owned(self: Arc<Self>) -> OwnedNotified;
        pub fn notify_one(&self);
        pub fn notify_last(&self);
        pub fn notify_waiters(&self);
    }
    impl Default for Notify {}

    #[derive(PartialEq, Eq)]
    pub enum TryAcquireError {
        Closed,
        NoPermits,
    }

    #[gone]
    pub struct AcquireError {}

    pub struct Semaphore {}
    impl Semaphore {
        pub const MAX_PERMITS: usize;
        pub fn new(permits: usize) -> Self;
        pub fn const_new(permits: usize) -> Self;
        pub fn available_permits(&self) -> usize;
        pub fn add_permits(&self, n: usize);
        pub fn forget_permits(&self, n: usize) -> usize;
        #[cancel(safe)]
        pub async fn acquire(&self) -> Result<SemaphorePermit<'_>, AcquireError>;
        #[cancel(safe)]
        pub async fn acquire_many(&self, n: u32) -> Result<SemaphorePermit<'_>, AcquireError>;
        pub fn try_acquire(&self) -> Result<SemaphorePermit<'_>, TryAcquireError>;
        pub fn try_acquire_many(&self, n: u32) -> Result<SemaphorePermit<'_>, TryAcquireError>;
        #[blocks(block_on, fatal, tokio = "tokio::sync::Semaphore::acquire", fix = "await", why = "it panics in async code")]
        pub fn blocking_acquire(&self) -> Result<SemaphorePermit<'_>, AcquireError>;
        #[blocks(block_on, fatal, tokio = "tokio::sync::Semaphore::acquire_many", fix = "await", why = "it panics in async code")]
        pub fn blocking_acquire_many(&self, n: u32) -> Result<SemaphorePermit<'_>, AcquireError>;
        #[cancel(safe)]
        pub async fn acquire_owned(self: Arc<Self>) -> Result<OwnedSemaphorePermit, AcquireError>;
        #[cancel(safe)]
        pub async fn acquire_many_owned(self: Arc<Self>, n: u32) -> Result<OwnedSemaphorePermit, AcquireError>;
        pub fn try_acquire_owned(self: Arc<Self>) -> Result<OwnedSemaphorePermit, TryAcquireError>;
        pub fn try_acquire_many_owned(self: Arc<Self>, n: u32) -> Result<OwnedSemaphorePermit, TryAcquireError>;
        #[blocks(block_on, fatal, tokio = "tokio::sync::Semaphore::acquire_owned", fix = "await", why = "it panics in async code")]
        pub fn blocking_acquire_owned(self: Arc<Self>) -> Result<OwnedSemaphorePermit, AcquireError>;
        #[blocks(block_on, fatal, tokio = "tokio::sync::Semaphore::acquire_many_owned", fix = "await", why = "it panics in async code")]
        pub fn blocking_acquire_many_owned(self: Arc<Self>, n: u32) -> Result<OwnedSemaphorePermit, AcquireError>;
        pub fn close(&self);
        pub fn is_closed(&self) -> bool;
    }

    #[guard(fine)]
    pub struct SemaphorePermit<'a> {}
    impl<'a> SemaphorePermit<'a> {
        pub fn forget(self);
        pub fn merge(&mut self, other: Self);
        pub fn split(&mut self, n: usize) -> Option<Self>;
        pub fn semaphore(&self) -> &Semaphore;
        pub fn num_permits(&self) -> usize;
    }

    #[guard(fine)]
    pub struct OwnedSemaphorePermit {}
    impl OwnedSemaphorePermit {
        pub fn forget(self);
        pub fn merge(&mut self, other: Self);
        pub fn split(&mut self, n: usize) -> Option<Self>;
        pub fn semaphore(&self) -> &Arc<Semaphore>;
        pub fn num_permits(&self) -> usize;
    }

    #[guard(fine)]
    pub struct OwnedRwLockReadGuard<T: ?Sized, U: ?Sized = T> {}
    impl<T: ?Sized, U: ?Sized> OwnedRwLockReadGuard<T, U> {
        pub fn map<F, V: ?Sized>(this: Self, f: F) -> OwnedRwLockReadGuard<T, V>
        where
            F: FnOnce(&U) -> &V;
        pub fn try_map<F, V: ?Sized>(this: Self, f: F) -> Result<OwnedRwLockReadGuard<T, V>, Self>
        where
            F: FnOnce(&U) -> Option<&V>;
        pub fn rwlock(this: &Self) -> &Arc<RwLock<T>>;
    }
    impl<T: ?Sized, U: ?Sized> Deref for OwnedRwLockReadGuard<T, U> {
        type Target = U;
    }

    #[guard(fine)]
    pub struct OwnedRwLockWriteGuard<T: ?Sized> {}
    impl<T: ?Sized> OwnedRwLockWriteGuard<T> {
        pub fn map<F, U: ?Sized>(this: Self, f: F) -> OwnedRwLockMappedWriteGuard<T, U>
        where
            F: FnOnce(&mut T) -> &mut U;
        pub fn downgrade_map<F, U: ?Sized>(this: Self, f: F) -> OwnedRwLockReadGuard<T, U>
        where
            F: FnOnce(&T) -> &U;
        pub fn try_map<F, U: ?Sized>(this: Self, f: F) -> Result<OwnedRwLockMappedWriteGuard<T, U>, Self>
        where
            F: FnOnce(&mut T) -> Option<&mut U>;
        pub fn try_downgrade_map<F, U: ?Sized>(this: Self, f: F) -> Result<OwnedRwLockReadGuard<T, U>, Self>
        where
            F: FnOnce(&T) -> Option<&U>;
        pub fn into_mapped(this: Self) -> OwnedRwLockMappedWriteGuard<T>;
        pub fn downgrade(self) -> OwnedRwLockReadGuard<T>;
        pub fn rwlock(this: &Self) -> &Arc<RwLock<T>>;
    }
    impl<T: ?Sized> Deref for OwnedRwLockWriteGuard<T> {
        type Target = T;
    }
    impl<T: ?Sized> DerefMut for OwnedRwLockWriteGuard<T> {}

    pub struct OwnedRwLockMappedWriteGuard<T: ?Sized, U: ?Sized = T> {}
    impl<T: ?Sized, U: ?Sized> OwnedRwLockMappedWriteGuard<T, U> {
        pub fn map<F, V: ?Sized>(this: Self, f: F) -> OwnedRwLockMappedWriteGuard<T, V>
        where
            F: FnOnce(&mut U) -> &mut V;
        pub fn try_map<F, V: ?Sized>(this: Self, f: F) -> Result<OwnedRwLockMappedWriteGuard<T, V>, Self>
        where
            F: FnOnce(&mut U) -> Option<&mut V>;
        pub fn rwlock(this: &Self) -> &Arc<RwLock<T>>;
    }
    impl<T: ?Sized, U: ?Sized> Deref for OwnedRwLockMappedWriteGuard<T, U> {
        type Target = U;
    }
    impl<T: ?Sized, U: ?Sized> DerefMut for OwnedRwLockMappedWriteGuard<T, U> {}

    #[guard(fine)]
    pub struct RwLockReadGuard<'a, T: ?Sized> {}
    impl<'a, T: ?Sized> RwLockReadGuard<'a, T> {
        pub fn map<F, U: ?Sized>(this: Self, f: F) -> RwLockReadGuard<'a, U>
        where
            F: FnOnce(&T) -> &U;
        pub fn try_map<F, U: ?Sized>(this: Self, f: F) -> Result<RwLockReadGuard<'a, U>, Self>
        where
            F: FnOnce(&T) -> Option<&U>;
    }
    impl<T: ?Sized> Deref for RwLockReadGuard<'_, T> {
        type Target = T;
    }

    #[guard(fine)]
    pub struct RwLockWriteGuard<'a, T: ?Sized> {}
    impl<'a, T: ?Sized> RwLockWriteGuard<'a, T> {
        pub fn map<F, U: ?Sized>(this: Self, f: F) -> RwLockMappedWriteGuard<'a, U>
        where
            F: FnOnce(&mut T) -> &mut U;
        pub fn downgrade_map<F, U: ?Sized>(this: Self, f: F) -> RwLockReadGuard<'a, U>
        where
            F: FnOnce(&T) -> &U;
        pub fn try_map<F, U: ?Sized>(this: Self, f: F) -> Result<RwLockMappedWriteGuard<'a, U>, Self>
        where
            F: FnOnce(&mut T) -> Option<&mut U>;
        pub fn try_downgrade_map<F, U: ?Sized>(this: Self, f: F) -> Result<RwLockReadGuard<'a, U>, Self>
        where
            F: FnOnce(&T) -> Option<&U>;
        pub fn into_mapped(this: Self) -> RwLockMappedWriteGuard<'a, T>;
        pub fn downgrade(self) -> RwLockReadGuard<'a, T>;
    }
    impl<T: ?Sized> Deref for RwLockWriteGuard<'_, T> {
        type Target = T;
    }
    impl<T: ?Sized> DerefMut for RwLockWriteGuard<'_, T> {}

    #[guard(fine)]
    pub struct RwLockMappedWriteGuard<'a, T: ?Sized> {}
    impl<'a, T: ?Sized> RwLockMappedWriteGuard<'a, T> {
        pub fn map<F, U: ?Sized>(this: Self, f: F) -> RwLockMappedWriteGuard<'a, U>
        where
            F: FnOnce(&mut T) -> &mut U;
        pub fn try_map<F, U: ?Sized>(this: Self, f: F) -> Result<RwLockMappedWriteGuard<'a, U>, Self>
        where
            F: FnOnce(&mut T) -> Option<&mut U>;
    }
    impl<T: ?Sized> Deref for RwLockMappedWriteGuard<'_, T> {
        type Target = T;
    }
    impl<T: ?Sized> DerefMut for RwLockMappedWriteGuard<'_, T> {}

    pub struct RwLock<T: ?Sized> {}
    impl<T: ?Sized> RwLock<T> {
        pub fn new(value: T) -> RwLock<T>
        where
            T: Sized;
        pub fn with_max_readers(value: T, max_reads: u32) -> RwLock<T>
        where
            T: Sized;
        pub fn const_new(value: T) -> RwLock<T>
        where
            T: Sized;
        pub fn const_with_max_readers(value: T, max_reads: u32) -> RwLock<T>
        where
            T: Sized;
        #[cancel(safe)]
        #[locks(shared, queues, awaited)]
        pub async fn read(&self) -> RwLockReadGuard<'_, T>;
        #[blocks(block_on, fatal, tokio = "tokio::sync::RwLock::read", fix = "await", why = "it panics in async code")]
        #[locks(shared, queues)]
        pub fn blocking_read(&self) -> RwLockReadGuard<'_, T>;
        #[cancel(safe)]
        #[locks(shared, queues, awaited)]
        pub async fn read_owned(self: Arc<Self>) -> OwnedRwLockReadGuard<T>;
        pub fn try_read(&self) -> Result<RwLockReadGuard<'_, T>, TryLockError>;
        pub fn try_read_owned(self: Arc<Self>) -> Result<OwnedRwLockReadGuard<T>, TryLockError>;
        #[cancel(safe)]
        #[locks(exclusive, awaited)]
        pub async fn write(&self) -> RwLockWriteGuard<'_, T>;
        #[blocks(block_on, fatal, tokio = "tokio::sync::RwLock::write", fix = "await", why = "it panics in async code")]
        #[locks(exclusive)]
        pub fn blocking_write(&self) -> RwLockWriteGuard<'_, T>;
        #[cancel(safe)]
        #[locks(exclusive, awaited)]
        pub async fn write_owned(self: Arc<Self>) -> OwnedRwLockWriteGuard<T>;
        pub fn try_write(&self) -> Result<RwLockWriteGuard<'_, T>, TryLockError>;
        pub fn try_write_owned(self: Arc<Self>) -> Result<OwnedRwLockWriteGuard<T>, TryLockError>;
        pub fn get_mut(&mut self) -> &mut T;
        pub fn into_inner(self) -> T
        where
            T: Sized;
    }
    impl<T> From<T> for RwLock<T> {}
    impl<T> Default for RwLock<T> where T: Default {}

    pub struct OnceCell<T> {}
    impl<T> Default for OnceCell<T> {}
    impl<T: Clone> Clone for OnceCell<T> {}
    impl<T> From<T> for OnceCell<T> {}
    impl<T> OnceCell<T> {
        pub fn new() -> Self;
        pub fn const_new() -> Self;
        pub fn new_with(value: Option<T>) -> Self;
        pub fn const_new_with(value: T) -> Self;
        pub fn initialized(&self) -> bool;
        pub fn get(&self) -> Option<&T>;
        pub fn get_mut(&mut self) -> Option<&mut T>;
        pub fn set(&self, value: T) -> Result<(), SetError<T>>;
        #[once]
        #[runs(0, awaited)]
        pub async fn get_or_init<F, Fut>(&self, f: F) -> &T
        where
            F: FnOnce() -> Fut,
            Fut: Future<Output = T>;
        #[once]
        #[runs(0, awaited)]
        pub async fn get_or_try_init<E, F, Fut>(&self, f: F) -> Result<&T, E>
        where
            F: FnOnce() -> Fut,
            Fut: Future<Output = Result<T, E>>;
        pub fn into_inner(self) -> Option<T>;
        pub fn take(&mut self) -> Option<T>;
    }

    #[derive(PartialEq, Eq)]
    pub enum SetError<T> {
        AlreadyInitializedError(T),
        InitializingError(T),
    }
    impl<T> SetError<T> {
        pub fn is_already_init_err(&self) -> bool;
        pub fn is_initializing_err(&self) -> bool;
    }

    pub struct SetOnce<T> {}
    impl<T> Default for SetOnce<T> {}
    impl<T: Clone> Clone for SetOnce<T> {}
    impl<T> From<T> for SetOnce<T> {}
    impl<T> SetOnce<T> {
        pub fn new() -> Self;
        pub fn const_new() -> Self;
        pub fn new_with(value: Option<T>) -> Self;
        pub fn const_new_with(value: T) -> Self;
        pub fn initialized(&self) -> bool;
        pub fn get(&self) -> Option<&T>;
        pub fn set(&self, value: T) -> Result<(), SetOnceError<T>>;
        pub fn into_inner(self) -> Option<T>;
        #[cancel(safe)]
        pub async fn wait(&self) -> &T;
    }

    #[derive(PartialEq, Eq)]
    pub struct SetOnceError<T>(pub T);

    pub mod broadcast {
        use crate::sync::broadcast::error::{RecvError, SendError, TryRecvError};

        pub fn channel<T: Clone>(capacity: usize) -> (Sender<T>, Receiver<T>);

        pub struct Sender<T> {}
        impl<T> Sender<T> {
            pub fn new(capacity: usize) -> Self;
            pub fn send(&self, value: T) -> Result<usize, SendError<T>>;
            pub fn subscribe(&self) -> Receiver<T>;
            pub fn downgrade(&self) -> WeakSender<T>;
            pub fn len(&self) -> usize;
            pub fn is_empty(&self) -> bool;
            pub fn receiver_count(&self) -> usize;
            pub fn same_channel(&self, other: &Self) -> bool;
            pub async fn closed(&self);
            pub fn strong_count(&self) -> usize;
            pub fn weak_count(&self) -> usize;
        }
        impl<T> Clone for Sender<T> {}

        pub struct WeakSender<T> {}
        impl<T> WeakSender<T> {
            pub fn upgrade(&self) -> Option<Sender<T>>;
            pub fn strong_count(&self) -> usize;
            pub fn weak_count(&self) -> usize;
        }
        impl<T> Clone for WeakSender<T> {}

        pub struct Receiver<T> {}
        impl<T> Receiver<T> {
            pub fn len(&self) -> usize;
            pub fn is_empty(&self) -> bool;
            pub fn same_channel(&self, other: &Self) -> bool;
            pub fn sender_strong_count(&self) -> usize;
            pub fn sender_weak_count(&self) -> usize;
            pub fn is_closed(&self) -> bool;
        }
        impl<T: Clone> Receiver<T> {
            pub fn resubscribe(&self) -> Self;
            #[cancel(safe, takes)]
            pub async fn recv(&mut self) -> Result<T, RecvError>;
            pub fn try_recv(&mut self) -> Result<T, TryRecvError>;
            #[blocks(block_on, fatal, tokio = "tokio::sync::broadcast::Receiver::recv", fix = "await", why = "it panics in async code")]
            pub fn blocking_recv(&mut self) -> Result<T, RecvError>;
        }

        pub mod error {
            #[gone]
            pub struct SendError<T>(pub T);

            #[derive(PartialEq, Eq, Clone)]
            pub enum RecvError {
                Closed,
                Lagged(u64),
            }

            #[derive(PartialEq, Eq, Clone)]
            pub enum TryRecvError {
                Empty,
                Closed,
                Lagged(u64),
            }
        }
    }

    pub mod futures {
        use std::future::Future;
        use std::pin::Pin;

        pub struct Notified<'a> {}
        impl Notified<'_> {
            pub fn enable(self: Pin<&mut Self>) -> bool;
        }
        impl Future for Notified<'_> {
            type Output = ();
        }

        pub struct OwnedNotified {}
        impl OwnedNotified {
            pub fn enable(self: Pin<&mut Self>) -> bool;
        }
        impl Future for OwnedNotified {
            type Output = ();
        }
    }

    pub mod mpsc {
        use crate::sync::mpsc::error::{SendError, SendTimeoutError, TryRecvError, TrySendError};
        use std::task::{Context, Poll};
        use std::time::Duration;

        pub fn channel<T>(buffer: usize) -> (Sender<T>, Receiver<T>);
        pub fn unbounded_channel<T>() -> (UnboundedSender<T>, UnboundedReceiver<T>);

        pub struct Sender<T> {}
        impl<T> Sender<T> {
            #[cancel(unsafe, why = "the message is lost", instead = "reserve().await, then Permit::send")]
            pub async fn send(&self, value: T) -> Result<(), SendError<T>>;
            #[cancel(safe)]
            pub async fn closed(&self);
            pub fn try_send(&self, message: T) -> Result<(), TrySendError<T>>;
            pub async fn send_timeout(&self, value: T, timeout: Duration) -> Result<(), SendTimeoutError<T>>;
            #[blocks(block_on, fatal, tokio = "tokio::sync::mpsc::Sender::send", fix = "await", why = "it panics in async code")]
            pub fn blocking_send(&self, value: T) -> Result<(), SendError<T>>;
            pub fn is_closed(&self) -> bool;
            #[cancel(safe)]
            pub async fn reserve(&self) -> Result<Permit<'_, T>, SendError<()>>;
            #[cancel(safe)]
            pub async fn reserve_many(&self, n: usize) -> Result<PermitIterator<'_, T>, SendError<()>>;
            #[cancel(safe)]
            pub async fn reserve_owned(self) -> Result<OwnedPermit<T>, SendError<()>>;
            pub fn try_reserve(&self) -> Result<Permit<'_, T>, TrySendError<()>>;
            pub fn try_reserve_many(&self, n: usize) -> Result<PermitIterator<'_, T>, TrySendError<()>>;
            pub fn try_reserve_owned(self) -> Result<OwnedPermit<T>, TrySendError<Self>>;
            pub fn same_channel(&self, other: &Self) -> bool;
            pub fn capacity(&self) -> usize;
            pub fn downgrade(&self) -> WeakSender<T>;
            pub fn max_capacity(&self) -> usize;
            pub fn strong_count(&self) -> usize;
            pub fn weak_count(&self) -> usize;
        }
        impl<T> Clone for Sender<T> {}

        pub struct WeakSender<T> {}
        impl<T> Clone for WeakSender<T> {}
        impl<T> WeakSender<T> {
            pub fn upgrade(&self) -> Option<Sender<T>>;
            pub fn strong_count(&self) -> usize;
            pub fn weak_count(&self) -> usize;
        }

        #[guard(fine)]
        pub struct Permit<'a, T> {}
        impl<T> Permit<'_, T> {
            pub fn send(self, value: T);
        }

        pub struct PermitIterator<'a, T> {}
        impl<'a, T> Iterator for PermitIterator<'a, T> {
            type Item = Permit<'a, T>;
        }

        pub struct OwnedPermit<T> {}
        impl<T> OwnedPermit<T> {
            pub fn send(self, value: T) -> Sender<T>;
            pub fn release(self) -> Sender<T>;
            pub fn same_channel(&self, other: &Self) -> bool;
            pub fn same_channel_as_sender(&self, sender: &Sender<T>) -> bool;
        }

        pub struct Receiver<T> {}
        impl<T> Receiver<T> {
            #[cancel(safe, takes)]
            pub async fn recv(&mut self) -> Option<T>;
            #[cancel(safe)]
            pub async fn recv_many(&mut self, buffer: &mut Vec<T>, limit: usize) -> usize;
            pub fn try_recv(&mut self) -> Result<T, TryRecvError>;
            #[blocks(block_on, fatal, tokio = "tokio::sync::mpsc::Receiver::recv", fix = "await", why = "it panics in async code")]
            pub fn blocking_recv(&mut self) -> Option<T>;
            #[blocks(block_on, fatal, tokio = "tokio::sync::mpsc::Receiver::recv_many", fix = "await", why = "it panics in async code")]
            pub fn blocking_recv_many(&mut self, buffer: &mut Vec<T>, limit: usize) -> usize;
            pub fn close(&mut self);
            pub fn is_closed(&self) -> bool;
            pub fn is_empty(&self) -> bool;
            pub fn len(&self) -> usize;
            pub fn capacity(&self) -> usize;
            pub fn max_capacity(&self) -> usize;
            pub fn poll_recv(&mut self, cx: &mut Context<'_>) -> Poll<Option<T>>;
            pub fn poll_recv_many(&mut self, cx: &mut Context<'_>, buffer: &mut Vec<T>, limit: usize) -> Poll<usize>;
            pub fn sender_strong_count(&self) -> usize;
            pub fn sender_weak_count(&self) -> usize;
        }

        pub struct UnboundedSender<T> {}
        impl<T> Clone for UnboundedSender<T> {}
        impl<T> UnboundedSender<T> {
            pub fn send(&self, message: T) -> Result<(), SendError<T>>;
            #[cancel(safe)]
            pub async fn closed(&self);
            pub fn is_closed(&self) -> bool;
            pub fn same_channel(&self, other: &Self) -> bool;
            pub fn downgrade(&self) -> WeakUnboundedSender<T>;
            pub fn strong_count(&self) -> usize;
            pub fn weak_count(&self) -> usize;
        }

        pub struct WeakUnboundedSender<T> {}
        impl<T> Clone for WeakUnboundedSender<T> {}
        impl<T> WeakUnboundedSender<T> {
            pub fn upgrade(&self) -> Option<UnboundedSender<T>>;
            pub fn strong_count(&self) -> usize;
            pub fn weak_count(&self) -> usize;
        }

        pub struct UnboundedReceiver<T> {}
        impl<T> UnboundedReceiver<T> {
            #[cancel(safe, takes)]
            pub async fn recv(&mut self) -> Option<T>;
            #[cancel(safe)]
            pub async fn recv_many(&mut self, buffer: &mut Vec<T>, limit: usize) -> usize;
            pub fn try_recv(&mut self) -> Result<T, TryRecvError>;
            #[blocks(block_on, fatal, tokio = "tokio::sync::mpsc::UnboundedReceiver::recv", fix = "await", why = "it panics in async code")]
            pub fn blocking_recv(&mut self) -> Option<T>;
            #[blocks(block_on, fatal, tokio = "tokio::sync::mpsc::UnboundedReceiver::recv_many", fix = "await", why = "it panics in async code")]
            pub fn blocking_recv_many(&mut self, buffer: &mut Vec<T>, limit: usize) -> usize;
            pub fn close(&mut self);
            pub fn is_closed(&self) -> bool;
            pub fn is_empty(&self) -> bool;
            pub fn len(&self) -> usize;
            pub fn poll_recv(&mut self, cx: &mut Context<'_>) -> Poll<Option<T>>;
            pub fn poll_recv_many(&mut self, cx: &mut Context<'_>, buffer: &mut Vec<T>, limit: usize) -> Poll<usize>;
            pub fn sender_strong_count(&self) -> usize;
            pub fn sender_weak_count(&self) -> usize;
        }

        pub mod error {
            #[derive(PartialEq, Eq, Clone, Copy)]
            #[gone]
            pub struct SendError<T>(pub T);

            #[derive(PartialEq, Eq, Clone, Copy)]
            pub enum TrySendError<T> {
                Full(T),
                Closed(T),
            }
            impl<T> TrySendError<T> {
                pub fn into_inner(self) -> T;
            }
            impl<T> From<SendError<T>> for TrySendError<T> {}

            #[derive(PartialEq, Eq, Clone, Copy)]
            pub enum TryRecvError {
                Empty,
                Disconnected,
            }

            #[derive(PartialEq, Eq, Clone, Copy)]
            pub enum SendTimeoutError<T> {
                Timeout(T),
                Closed(T),
            }
            impl<T> SendTimeoutError<T> {
                pub fn into_inner(self) -> T;
            }
        }
    }

    pub mod oneshot {
        use crate::sync::oneshot::error::{RecvError, TryRecvError};
        use std::future::Future;
        use std::task::{Context, Poll};

        pub fn channel<T>() -> (Sender<T>, Receiver<T>);

        pub struct Sender<T> {}
        impl<T> Sender<T> {
            #[gone]
            pub fn send(self, t: T) -> Result<(), T>;
            pub async fn closed(&mut self);
            pub fn is_closed(&self) -> bool;
            pub fn poll_closed(&mut self, cx: &mut Context<'_>) -> Poll<()>;
        }

        #[handle(answers)]
        pub struct Receiver<T> {}
        impl<T> Receiver<T> {
            pub fn close(&mut self);
            pub fn is_terminated(&self) -> bool;
            pub fn is_empty(&self) -> bool;
            pub fn try_recv(&mut self) -> Result<T, TryRecvError>;
            #[blocks(block_on, fatal, tokio = "rx.await", why = "it panics in async code")]
            pub fn blocking_recv(self) -> Result<T, RecvError>;
        }
        impl<T> Future for Receiver<T> {
            type Output = Result<T, RecvError>;
        }

        pub mod error {
            #[derive(Eq, PartialEq, Clone)]
            #[gone]
            pub struct RecvError {}

            #[derive(Eq, PartialEq, Clone)]
            pub enum TryRecvError {
                Empty,
                Closed,
            }
        }
    }

    pub mod watch {
        use crate::sync::watch::error::{RecvError, SendError};
        use std::ops::Deref;

        pub fn channel<T>(init: T) -> (Sender<T>, Receiver<T>);

        pub struct Receiver<T> {}
        impl<T> Receiver<T> {
            pub fn borrow(&self) -> Ref<'_, T>;
            pub fn borrow_and_update(&mut self) -> Ref<'_, T>;
            pub fn has_changed(&self) -> Result<bool, RecvError>;
            pub fn is_closed(&self) -> bool;
            pub fn mark_changed(&mut self);
            pub fn mark_unchanged(&mut self);
            #[cancel(safe)]
            pub async fn changed(&mut self) -> Result<(), RecvError>;
            #[cancel(safe)]
            pub async fn wait_for(&mut self, f: impl FnMut(&T) -> bool) -> Result<Ref<'_, T>, RecvError>;
            pub fn same_channel(&self, other: &Self) -> bool;
        }
        impl<T> Clone for Receiver<T> {}

        pub struct Sender<T> {}
        impl<T> Clone for Sender<T> {}
        impl<T: Default> Default for Sender<T> {}
        impl<T> Sender<T> {
            pub fn new(init: T) -> Self;
            pub fn send(&self, value: T) -> Result<(), SendError<T>>;
            pub fn send_modify<F>(&self, modify: F)
            where
                F: FnOnce(&mut T);
            pub fn send_if_modified<F>(&self, modify: F) -> bool
            where
                F: FnOnce(&mut T) -> bool;
            pub fn send_replace(&self, value: T) -> T;
            pub fn borrow(&self) -> Ref<'_, T>;
            pub fn is_closed(&self) -> bool;
            #[cancel(safe)]
            pub async fn closed(&self);
            pub fn subscribe(&self) -> Receiver<T>;
            pub fn receiver_count(&self) -> usize;
            pub fn sender_count(&self) -> usize;
            pub fn same_channel(&self, other: &Self) -> bool;
        }

        #[guard(bad, why = "senders block their thread", instead = "clone the value out of it")]
        pub struct Ref<'a, T> {}
        impl<'a, T> Ref<'a, T> {
            pub fn has_changed(&self) -> bool;
        }
        impl<T> Deref for Ref<'_, T> {
            type Target = T;
        }

        pub mod error {
            #[derive(PartialEq, Eq, Clone, Copy)]
            #[gone]
            pub struct SendError<T>(pub T);

            #[derive(Clone)]
            #[gone]
            pub struct RecvError {}
        }
    }
}
