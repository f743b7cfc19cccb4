pub mod lock {
    use std::future::Future;
    use std::ops::{Deref, DerefMut};
    use std::pin::Pin;
    use std::sync::Arc;
    use std::task::{Context, Poll};

    pub struct BiLock<T> {}
    impl<T> BiLock<T> {
        pub fn new(t: T) -> (Self, Self);
        pub fn poll_lock(&self, cx: &mut Context<'_>) -> Poll<BiLockGuard<'_, T>>;
        pub fn lock(&self) -> BiLockAcquire<'_, T>;
        pub fn is_pair_of(&self, other: &Self) -> bool;
        pub fn reunite(self, other: Self) -> Result<T, ReuniteError<T>>
        where
            T: Unpin;
    }

    pub struct ReuniteError<T>(pub BiLock<T>, pub BiLock<T>);

    pub struct BiLockGuard<'a, T> {}
    impl<T> Deref for BiLockGuard<'_, T> {
        type Target = T;
    }
    impl<T: Unpin> DerefMut for BiLockGuard<'_, T> {}
    impl<T> BiLockGuard<'_, T> {
        pub fn as_pin_mut(&mut self) -> Pin<&mut T>;
    }

    pub struct BiLockAcquire<'a, T> {}
    impl<'a, T> Future for BiLockAcquire<'a, T> {
        type Output = BiLockGuard<'a, T>;
    }

    pub struct Mutex<T: ?Sized> {}
    impl<T> From<T> for Mutex<T> {}
    impl<T: Default> Default for Mutex<T> {}
    impl<T> Mutex<T> {
        pub fn new(t: T) -> Self;
        pub fn into_inner(self) -> T;
    }
    impl<T: ?Sized> Mutex<T> {
        pub fn try_lock(&self) -> Option<MutexGuard<'_, T>>;
        pub fn try_lock_owned(self: &Arc<Self>) -> Option<OwnedMutexGuard<T>>;
        #[locks(exclusive, awaited)]
        pub fn lock(&self) -> MutexLockFuture<'_, T>;
        #[locks(exclusive, awaited)]
        pub fn lock_owned(self: Arc<Self>) -> OwnedMutexLockFuture<T>;
        pub fn get_mut(&mut self) -> &mut T;
    }

    pub struct OwnedMutexLockFuture<T: ?Sized> {}
    impl<T: ?Sized> Future for OwnedMutexLockFuture<T> {
        type Output = OwnedMutexGuard<T>;
    }

    #[guard(fine)]
    pub struct OwnedMutexGuard<T: ?Sized> {}
    impl<T: ?Sized> Deref for OwnedMutexGuard<T> {
        type Target = T;
    }
    impl<T: ?Sized> DerefMut for OwnedMutexGuard<T> {}

    pub struct MutexLockFuture<'a, T: ?Sized> {}
    impl<'a, T: ?Sized> Future for MutexLockFuture<'a, T> {
        type Output = MutexGuard<'a, T>;
    }

    #[guard(fine)]
    pub struct MutexGuard<'a, T: ?Sized> {}
    impl<'a, T: ?Sized> MutexGuard<'a, T> {
        pub fn map<U: ?Sized, F>(this: Self, f: F) -> MappedMutexGuard<'a, T, U>
        where
            F: FnOnce(&mut T) -> &mut U;
    }
    impl<T: ?Sized> Deref for MutexGuard<'_, T> {
        type Target = T;
    }
    impl<T: ?Sized> DerefMut for MutexGuard<'_, T> {}

    pub struct MappedMutexGuard<'a, T: ?Sized, U: ?Sized> {}
    impl<'a, T: ?Sized, U: ?Sized> MappedMutexGuard<'a, T, U> {
        pub fn map<V: ?Sized, F>(this: Self, f: F) -> MappedMutexGuard<'a, T, V>
        where
            F: FnOnce(&mut U) -> &mut V;
    }
    impl<T: ?Sized, U: ?Sized> Deref for MappedMutexGuard<'_, T, U> {
        type Target = U;
    }
    impl<T: ?Sized, U: ?Sized> DerefMut for MappedMutexGuard<'_, T, U> {}
}
