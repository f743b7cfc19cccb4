#![source("embassy-sync 0.8.0")]
#![runtime(embassy)]

pub mod blocking_mutex {
    use crate::blocking_mutex::raw::{CriticalSectionRawMutex, NoopRawMutex, RawMutex};
    use critical_section::CriticalSection;

    pub struct Mutex<R, T: ?Sized> {}
    impl<R: RawMutex, T> Mutex<R, T> {
        pub fn new(val: T) -> Mutex<R, T>;
        pub fn lock<U>(&self, f: impl FnOnce(&T) -> U) -> U;
        pub unsafe fn lock_mut<U>(&self, f: impl FnOnce(&mut T) -> U) -> U;
    }
    impl<R, T> Mutex<R, T> {
        pub fn const_new(raw_mutex: R, val: T) -> Mutex<R, T>;
        pub fn into_inner(self) -> T;
        pub fn get_mut(&mut self) -> &mut T;
    }
    impl<T> Mutex<CriticalSectionRawMutex, T> {
        pub fn borrow<'cs>(&'cs self, cs: CriticalSection<'cs>) -> &'cs T;
    }
    impl<T> Mutex<NoopRawMutex, T> {
        pub fn borrow(&self) -> &T;
    }

    pub type CriticalSectionMutex<T> = Mutex<CriticalSectionRawMutex, T>;

    pub type NoopMutex<T> = Mutex<NoopRawMutex, T>;

    pub struct ThreadModeMutex<T: ?Sized> {}
    impl<T> ThreadModeMutex<T> {
        pub fn new(value: T) -> Self;
    }
    impl<T: ?Sized> ThreadModeMutex<T> {
        pub fn lock<R>(&self, f: impl FnOnce(&T) -> R) -> R;
        pub fn borrow(&self) -> &T;
    }

    pub mod raw {
        pub trait RawMutex {
            const INIT: Self;
            fn lock<R>(&self, f: impl FnOnce() -> R) -> R;
        }

        pub struct CriticalSectionRawMutex {}
        impl CriticalSectionRawMutex {
            pub fn new() -> Self;
        }
        impl RawMutex for CriticalSectionRawMutex {}

        pub struct NoopRawMutex {}
        impl NoopRawMutex {
            pub fn new() -> Self;
        }
        impl RawMutex for NoopRawMutex {}

        pub struct ThreadModeRawMutex {}
        impl ThreadModeRawMutex {
            pub fn new() -> Self;
        }
        impl RawMutex for ThreadModeRawMutex {}
    }
}

pub mod lazy_lock {
    pub struct LazyLock<T, F = fn() -> T> {}
    impl<T, F: FnOnce() -> T> LazyLock<T, F> {
        pub fn new(init_fn: F) -> Self;
        pub fn get(&self) -> &T;
        pub fn get_mut(&mut self) -> &mut T;
        pub fn into_inner(self) -> T;
    }
}

pub mod once_lock {
    use std::future::Future;

    pub struct OnceLock<T> {}
    impl<T> OnceLock<T> {
        pub fn new() -> Self;
        pub fn get(&self) -> impl Future<Output = &T>;
        pub fn try_get(&self) -> Option<&T>;
        pub fn init(&self, value: T) -> Result<(), T>;
        pub fn get_or_init<F>(&self, f: F) -> &T
        where
            F: FnOnce() -> T;
        pub fn into_inner(self) -> Option<T>;
        pub fn take(&mut self) -> Option<T>;
        pub fn is_set(&self) -> bool;
    }
}

pub mod semaphore {
    use crate::blocking_mutex::raw::RawMutex;
    use std::convert::Infallible;

    pub trait Semaphore: Sized {
        type Error;
        async fn acquire(&self, permits: usize) -> Result<SemaphoreReleaser<'_, Self>, Self::Error>;
        fn try_acquire(&self, permits: usize) -> Option<SemaphoreReleaser<'_, Self>>;
        async fn acquire_all(&self, min: usize) -> Result<SemaphoreReleaser<'_, Self>, Self::Error>;
        fn try_acquire_all(&self, min: usize) -> Option<SemaphoreReleaser<'_, Self>>;
        fn release(&self, permits: usize);
        fn set(&self, permits: usize);
    }

    pub struct SemaphoreReleaser<'a, S: Semaphore> {}
    impl<'a, S: Semaphore> SemaphoreReleaser<'a, S> {
        pub fn permits(&self) -> usize;
        pub fn disarm(self) -> usize;
    }

    pub struct GreedySemaphore<M: RawMutex> {}
    impl<M: RawMutex> Default for GreedySemaphore<M> {}
    impl<M: RawMutex> GreedySemaphore<M> {
        pub fn new(permits: usize) -> Self;
    }
    impl<M: RawMutex> Semaphore for GreedySemaphore<M> {
        type Error = Infallible;
    }

    pub struct FairSemaphore<M, const N: usize> {}
    impl<M, const N: usize> Default for FairSemaphore<M, N> where M: RawMutex {}
    impl<M, const N: usize> FairSemaphore<M, N>
    where
        M: RawMutex,
    {
        pub fn new(permits: usize) -> Self;
    }
    impl<M: RawMutex, const N: usize> Semaphore for FairSemaphore<M, N> {
        type Error = WaitQueueFull;
    }

    #[derive(Clone, Copy, PartialEq, Eq)]
    pub struct WaitQueueFull;
}

pub mod signal {
    use crate::blocking_mutex::raw::RawMutex;
    use std::future::Future;

    pub struct Signal<M, T> {}
    impl<M, T> Signal<M, T>
    where
        M: RawMutex,
    {
        pub fn new() -> Self;
    }
    impl<M, T> Default for Signal<M, T> where M: RawMutex {}
    impl<M, T> Signal<M, T>
    where
        M: RawMutex,
    {
        pub fn signal(&self, val: T);
        pub fn reset(&self);
        pub fn wait(&self) -> impl Future<Output = T> + '_;
        pub fn try_take(&self) -> Option<T>;
        pub fn signaled(&self) -> bool;
    }
}

pub mod waitqueue {
    use std::task::Waker;

    pub struct AtomicWaker {}
    impl AtomicWaker {
        pub fn new() -> Self;
        pub fn register(&self, w: &Waker);
        pub fn wake(&self);
    }

    #[derive(Default)]
    pub struct WakerRegistration {}
    impl WakerRegistration {
        pub fn new() -> Self;
        pub fn register(&mut self, w: &Waker);
        pub fn wake(&mut self);
        pub fn occupied(&self) -> bool;
    }

    pub struct MultiWakerRegistration<const N: usize> {}
    impl<const N: usize> MultiWakerRegistration<N> {
        pub fn new() -> Self;
        pub fn register(&mut self, w: &Waker);
        pub fn wake(&mut self);
    }
}

pub mod zerocopy_channel {
    use crate::blocking_mutex::raw::RawMutex;
    use std::future::Future;
    use std::task::{Context, Poll};

    pub struct Channel<'a, M: RawMutex, T> {}
    impl<'a, M: RawMutex, T> Channel<'a, M, T> {
        pub fn new(buf: &'a mut [T]) -> Self;
        pub fn split(&mut self) -> (Sender<'_, M, T>, Receiver<'_, M, T>);
        pub fn clear(&mut self);
        pub fn len(&self) -> usize;
        pub fn is_empty(&self) -> bool;
        pub fn is_full(&self) -> bool;
    }

    pub struct Sender<'a, M: RawMutex, T> {}
    impl<'a, M: RawMutex, T> Sender<'a, M, T> {
        pub fn borrow(&mut self) -> Sender<'_, M, T>;
        pub fn try_send(&mut self) -> Option<&mut T>;
        pub fn poll_send(&mut self, cx: &mut Context) -> Poll<&mut T>;
        pub fn send(&mut self) -> impl Future<Output = &mut T>;
        pub fn send_done(&mut self);
        pub fn clear(&mut self);
        pub fn len(&self) -> usize;
        pub fn is_empty(&self) -> bool;
        pub fn is_full(&self) -> bool;
    }

    pub struct Receiver<'a, M: RawMutex, T> {}
    impl<'a, M: RawMutex, T> Receiver<'a, M, T> {
        pub fn borrow(&mut self) -> Receiver<'_, M, T>;
        pub fn try_receive(&mut self) -> Option<&mut T>;
        pub fn poll_receive(&mut self, cx: &mut Context) -> Poll<&mut T>;
        pub fn receive(&mut self) -> impl Future<Output = &mut T>;
        pub fn receive_done(&mut self);
        pub fn clear(&mut self);
        pub fn len(&self) -> usize;
        pub fn is_empty(&self) -> bool;
        pub fn is_full(&self) -> bool;
    }
}
