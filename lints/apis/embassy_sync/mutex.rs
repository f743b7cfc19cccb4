pub mod mutex {
    use crate::blocking_mutex::raw::RawMutex;
    use std::future::Future;
    use std::ops::{Deref, DerefMut};

    #[derive(PartialEq, Eq, Clone, Copy)]
    pub struct TryLockError;

    pub struct Mutex<M, T> {}
    impl<M, T> Mutex<M, T>
    where
        M: RawMutex,
    {
        pub fn new(value: T) -> Self;
    }
    impl<M, T> Mutex<M, T>
    where
        M: RawMutex,
        T: ?Sized,
    {
        #[locks(exclusive, awaited)]
        pub async fn lock(&self) -> MutexGuard<'_, M, T>;
        pub fn try_lock(&self) -> Result<MutexGuard<'_, M, T>, TryLockError>;
        pub fn into_inner(self) -> T
        where
            T: Sized;
        pub fn get_mut(&mut self) -> &mut T;
    }
    impl<M: RawMutex, T> From<T> for Mutex<M, T> {}
    impl<M, T> Default for Mutex<M, T>
    where
        M: RawMutex,
        T: Default,
    {
    }

    #[guard(fine)]
    pub struct MutexGuard<'a, M, T> {}
    impl<'a, M, T> MutexGuard<'a, M, T>
    where
        M: RawMutex,
        T: ?Sized,
    {
        pub fn map<U: ?Sized>(this: Self, fun: impl FnOnce(&mut T) -> &mut U) -> MappedMutexGuard<'a, M, U>;
    }
    impl<'a, M, T> Deref for MutexGuard<'a, M, T>
    where
        M: RawMutex,
        T: ?Sized,
    {
        type Target = T;
    }
    impl<'a, M, T> DerefMut for MutexGuard<'a, M, T>
    where
        M: RawMutex,
        T: ?Sized,
    {
    }

    pub struct MappedMutexGuard<'a, M, T> {}
    impl<'a, M, T> MappedMutexGuard<'a, M, T>
    where
        M: RawMutex,
        T: ?Sized,
    {
        pub fn map<U: ?Sized>(this: Self, fun: impl FnOnce(&mut T) -> &mut U) -> MappedMutexGuard<'a, M, U>;
    }
    impl<'a, M, T> Deref for MappedMutexGuard<'a, M, T>
    where
        M: RawMutex,
        T: ?Sized,
    {
        type Target = T;
    }
    impl<'a, M, T> DerefMut for MappedMutexGuard<'a, M, T>
    where
        M: RawMutex,
        T: ?Sized,
    {
    }
}
