pub mod rwlock {
    use crate::blocking_mutex::raw::RawMutex;
    use std::future::Future;
    use std::ops::{Deref, DerefMut};

    #[derive(PartialEq, Eq, Clone, Copy)]
    pub struct TryLockError;

    pub struct RwLock<M, T> {}
    impl<M, T> RwLock<M, T>
    where
        M: RawMutex,
    {
        pub fn new(value: T) -> Self;
    }
    impl<M, T> RwLock<M, T>
    where
        M: RawMutex,
        T: ?Sized,
    {
        pub async fn read(&self) -> RwLockReadGuard<'_, M, T>;
        pub async fn write(&self) -> RwLockWriteGuard<'_, M, T>;
        pub fn try_read(&self) -> Result<RwLockReadGuard<'_, M, T>, TryLockError>;
        pub fn try_write(&self) -> Result<RwLockWriteGuard<'_, M, T>, TryLockError>;
        pub fn into_inner(self) -> T
        where
            T: Sized;
        pub fn get_mut(&mut self) -> &mut T;
    }
    impl<M: RawMutex, T> From<T> for RwLock<M, T> {}
    impl<M, T> Default for RwLock<M, T>
    where
        M: RawMutex,
        T: Default,
    {
    }

    pub struct RwLockReadGuard<'a, R, T> {}
    impl<'a, M, T> Deref for RwLockReadGuard<'a, M, T>
    where
        M: RawMutex,
        T: ?Sized,
    {
        type Target = T;
    }

    pub struct RwLockWriteGuard<'a, R, T> {}
    impl<'a, R, T> Deref for RwLockWriteGuard<'a, R, T>
    where
        R: RawMutex,
        T: ?Sized,
    {
        type Target = T;
    }
    impl<'a, R, T> DerefMut for RwLockWriteGuard<'a, R, T>
    where
        R: RawMutex,
        T: ?Sized,
    {
    }
}
