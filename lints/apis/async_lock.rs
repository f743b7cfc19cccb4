#![source("async-lock 3.5.0")]
#![closures(awaited)]

use crate::futures::{
    Acquire, AcquireArc, BarrierWait, Lock, LockArc, Read, ReadArc, UpgradableRead, UpgradableReadArc, Upgrade, UpgradeArc, Write, WriteArc,
};
use std::future::Future;
use std::ops::{Deref, DerefMut};
use std::sync::Arc;

pub struct Barrier {}
impl Barrier {
    pub fn new(n: usize) -> Barrier;
    pub fn wait(&self) -> BarrierWait<'_>;
    #[blocks(wait, fatal, tokio = "async_lock::Barrier::wait", async_std = "async_std::sync::Barrier::wait", smol = "smol::lock::Barrier::wait", fix = "await", why = "it waits for the lock, and may deadlock in async code")]
    pub fn wait_blocking(&self) -> BarrierWaitResult;
}

#[derive(Clone)]
pub struct BarrierWaitResult {}
impl BarrierWaitResult {
    pub fn is_leader(&self) -> bool;
}

pub struct Mutex<T: ?Sized> {}
impl<T> Mutex<T> {
    pub fn new(data: T) -> Mutex<T>;
    pub fn into_inner(self) -> T;
}
impl<T: ?Sized> Mutex<T> {
    #[locks(exclusive, awaited)]
    pub fn lock(&self) -> Lock<'_, T>;
    #[blocks(wait, fatal, tokio = "async_lock::Mutex::lock", async_std = "async_std::sync::Mutex::lock", smol = "smol::lock::Mutex::lock", fix = "await", why = "it waits for the lock, and may deadlock in async code")]
    #[locks(exclusive)]
    pub fn lock_blocking(&self) -> MutexGuard<'_, T>;
    pub fn try_lock(&self) -> Option<MutexGuard<'_, T>>;
    pub fn get_mut(&mut self) -> &mut T;
    #[locks(exclusive, awaited)]
    pub fn lock_arc(self: &Arc<Self>) -> LockArc<T>;
    #[blocks(wait, fatal, tokio = "async_lock::Mutex::lock_arc", async_std = "async_lock::Mutex::lock_arc", smol = "smol::lock::Mutex::lock_arc", fix = "await", why = "it waits for the lock, and may deadlock in async code")]
    #[locks(exclusive)]
    pub fn lock_arc_blocking(self: &Arc<Self>) -> MutexGuardArc<T>;
    pub fn try_lock_arc(self: &Arc<Self>) -> Option<MutexGuardArc<T>>;
}
impl<T> From<T> for Mutex<T> {}
impl<T: Default> Default for Mutex<T> {}

#[guard(fine)]
pub struct MutexGuard<'a, T: ?Sized> {}
impl<'a, T: ?Sized> MutexGuard<'a, T> {
    pub fn source(guard: &MutexGuard<'a, T>) -> &'a Mutex<T>;
}
impl<T: ?Sized> Deref for MutexGuard<'_, T> {
    type Target = T;
}
impl<T: ?Sized> DerefMut for MutexGuard<'_, T> {}

pub struct MutexGuardArc<T: ?Sized> {}
impl<T: ?Sized> MutexGuardArc<T> {
    pub fn source(guard: &Self) -> &Arc<Mutex<T>>
    where
        T: Send;
}
impl<T: ?Sized> Deref for MutexGuardArc<T> {
    type Target = T;
}
impl<T: ?Sized> DerefMut for MutexGuardArc<T> {}

pub struct OnceCell<T> {}
impl<T> OnceCell<T> {
    pub fn new() -> Self;
    pub fn is_initialized(&self) -> bool;
    pub fn get(&self) -> Option<&T>;
    pub fn get_mut(&mut self) -> Option<&mut T>;
    pub fn take(&mut self) -> Option<T>;
    pub fn into_inner(self) -> Option<T>;
    pub async fn wait(&self) -> &T;
    #[blocks(wait, fatal, tokio = "async_lock::OnceCell::wait", async_std = "async_lock::OnceCell::wait", smol = "smol::lock::OnceCell::wait", fix = "await", why = "it waits for the lock, and may deadlock in async code")]
    pub fn wait_blocking(&self) -> &T;
    #[once]
    pub async fn get_or_try_init<E, Fut: Future<Output = Result<T, E>>>(&self, closure: impl FnOnce() -> Fut) -> Result<&T, E>;
    #[once]
    pub fn get_or_try_init_blocking<E>(&self, closure: impl FnOnce() -> Result<T, E>) -> Result<&T, E>;
    #[once]
    pub async fn get_or_init<Fut: Future<Output = T>>(&self, closure: impl FnOnce() -> Fut) -> &T;
    #[once]
    #[blocks(wait, fatal, tokio = "async_lock::OnceCell::get_or_init", async_std = "async_lock::OnceCell::get_or_init", smol = "smol::lock::OnceCell::get_or_init", why = "it waits for the lock, and may deadlock in async code")]
    pub fn get_or_init_blocking(&self, closure: impl FnOnce() -> T + Unpin) -> &T;
    pub async fn set(&self, value: T) -> Result<&T, T>;
    pub fn try_set(&self, value: T) -> Result<(), T>;
    pub fn set_blocking(&self, value: T) -> Result<&T, T>;
    pub unsafe fn get_unchecked(&self) -> &T;
}
impl<T> From<T> for OnceCell<T> {}
impl<T> Default for OnceCell<T> {}

pub struct RwLock<T: ?Sized> {}
impl<T> RwLock<T> {
    pub fn new(t: T) -> RwLock<T>;
    pub fn into_inner(self) -> T;
    pub fn try_read_arc(self: &Arc<Self>) -> Option<RwLockReadGuardArc<T>>;
    #[locks(shared, queues, awaited)]
    pub fn read_arc<'a>(self: &'a Arc<Self>) -> ReadArc<'a, T>;
    #[blocks(wait, fatal, tokio = "async_lock::RwLock::read_arc", async_std = "async_lock::RwLock::read_arc", smol = "smol::lock::RwLock::read_arc", fix = "await", why = "it waits for the lock, and may deadlock in async code")]
    #[locks(shared, queues)]
    pub fn read_arc_blocking(self: &Arc<Self>) -> RwLockReadGuardArc<T>;
}
impl<T: ?Sized> RwLock<T> {
    pub fn try_read(&self) -> Option<RwLockReadGuard<'_, T>>;
    #[locks(shared, queues, awaited)]
    pub fn read(&self) -> Read<'_, T>;
    #[blocks(wait, fatal, tokio = "async_lock::RwLock::read", async_std = "async_std::sync::RwLock::read", smol = "smol::lock::RwLock::read", fix = "await", why = "it waits for the lock, and may deadlock in async code")]
    #[locks(shared, queues)]
    pub fn read_blocking(&self) -> RwLockReadGuard<'_, T>;
    pub fn try_upgradable_read(&self) -> Option<RwLockUpgradableReadGuard<'_, T>>;
    pub fn upgradable_read(&self) -> UpgradableRead<'_, T>;
    #[blocks(wait, fatal, tokio = "async_lock::RwLock::upgradable_read", async_std = "async_lock::RwLock::upgradable_read", smol = "smol::lock::RwLock::upgradable_read", fix = "await", why = "it waits for the lock, and may deadlock in async code")]
    pub fn upgradable_read_blocking(&self) -> RwLockUpgradableReadGuard<'_, T>;
    pub fn upgradable_read_arc_blocking(self: &Arc<Self>) -> RwLockUpgradableReadGuardArc<T>;
    pub fn try_upgradable_read_arc(self: &Arc<Self>) -> Option<RwLockUpgradableReadGuardArc<T>>;
    pub fn upgradable_read_arc<'a>(self: &'a Arc<Self>) -> UpgradableReadArc<'a, T>;
    pub fn try_write(&self) -> Option<RwLockWriteGuard<'_, T>>;
    #[locks(exclusive, awaited)]
    pub fn write(&self) -> Write<'_, T>;
    #[blocks(wait, fatal, tokio = "async_lock::RwLock::write", async_std = "async_std::sync::RwLock::write", smol = "smol::lock::RwLock::write", fix = "await", why = "it waits for the lock, and may deadlock in async code")]
    #[locks(exclusive)]
    pub fn write_blocking(&self) -> RwLockWriteGuard<'_, T>;
    pub fn try_write_arc(self: &Arc<Self>) -> Option<RwLockWriteGuardArc<T>>;
    #[locks(exclusive, awaited)]
    pub fn write_arc<'a>(self: &'a Arc<Self>) -> WriteArc<'a, T>;
    #[blocks(wait, fatal, tokio = "async_lock::RwLock::write_arc", async_std = "async_lock::RwLock::write_arc", smol = "smol::lock::RwLock::write_arc", fix = "await", why = "it waits for the lock, and may deadlock in async code")]
    #[locks(exclusive)]
    pub fn write_arc_blocking(self: &Arc<Self>) -> RwLockWriteGuardArc<T>;
    pub fn get_mut(&mut self) -> &mut T;
}
impl<T> From<T> for RwLock<T> {}
impl<T: Default> Default for RwLock<T> {}

#[guard(fine)]
pub struct RwLockReadGuard<'a, T: ?Sized> {}
impl<T: ?Sized> Deref for RwLockReadGuard<'_, T> {
    type Target = T;
}

pub struct RwLockReadGuardArc<T> {}
impl<T> Deref for RwLockReadGuardArc<T> {
    type Target = T;
}

pub struct RwLockUpgradableReadGuard<'a, T: ?Sized> {}
impl<'a, T: ?Sized> RwLockUpgradableReadGuard<'a, T> {
    pub fn downgrade(guard: Self) -> RwLockReadGuard<'a, T>;
    pub fn try_upgrade(guard: Self) -> Result<RwLockWriteGuard<'a, T>, Self>;
    pub fn upgrade(guard: Self) -> Upgrade<'a, T>;
    pub fn upgrade_blocking(guard: Self) -> RwLockWriteGuard<'a, T>;
}
impl<T: ?Sized> Deref for RwLockUpgradableReadGuard<'_, T> {
    type Target = T;
}

pub struct RwLockUpgradableReadGuardArc<T: ?Sized> {}
impl<T: ?Sized> Deref for RwLockUpgradableReadGuardArc<T> {
    type Target = T;
}
impl<T> RwLockUpgradableReadGuardArc<T> {
    pub fn downgrade(guard: Self) -> RwLockReadGuardArc<T>;
}
impl<T: ?Sized> RwLockUpgradableReadGuardArc<T> {
    pub fn try_upgrade(guard: Self) -> Result<RwLockWriteGuardArc<T>, Self>;
    pub fn upgrade(guard: Self) -> UpgradeArc<T>;
    pub fn upgrade_blocking(guard: Self) -> RwLockWriteGuardArc<T>;
}

#[guard(fine)]
pub struct RwLockWriteGuard<'a, T: ?Sized> {}
impl<'a, T: ?Sized> RwLockWriteGuard<'a, T> {
    pub fn downgrade(guard: Self) -> RwLockReadGuard<'a, T>;
    pub fn downgrade_to_upgradable(guard: Self) -> RwLockUpgradableReadGuard<'a, T>;
}
impl<T: ?Sized> Deref for RwLockWriteGuard<'_, T> {
    type Target = T;
}
impl<T: ?Sized> DerefMut for RwLockWriteGuard<'_, T> {}

pub struct RwLockWriteGuardArc<T: ?Sized> {}
impl<T> RwLockWriteGuardArc<T> {
    pub fn downgrade(guard: Self) -> RwLockReadGuardArc<T>;
}
impl<T: ?Sized> RwLockWriteGuardArc<T> {
    pub fn downgrade_to_upgradable(guard: Self) -> RwLockUpgradableReadGuardArc<T>;
}
impl<T: ?Sized> Deref for RwLockWriteGuardArc<T> {
    type Target = T;
}
impl<T: ?Sized> DerefMut for RwLockWriteGuardArc<T> {}

pub struct Semaphore {}
impl Semaphore {
    pub fn new(n: usize) -> Semaphore;
    pub fn try_acquire(&self) -> Option<SemaphoreGuard<'_>>;
    pub fn acquire(&self) -> Acquire<'_>;
    #[blocks(wait, fatal, tokio = "async_lock::Semaphore::acquire", async_std = "async_lock::Semaphore::acquire", smol = "smol::lock::Semaphore::acquire", fix = "await", why = "it waits for the lock, and may deadlock in async code")]
    pub fn acquire_blocking(&self) -> SemaphoreGuard<'_>;
    pub fn try_acquire_arc(self: &Arc<Self>) -> Option<SemaphoreGuardArc>;
    pub fn acquire_arc(self: &Arc<Self>) -> AcquireArc;
    #[blocks(wait, fatal, tokio = "async_lock::Semaphore::acquire_arc", async_std = "async_lock::Semaphore::acquire_arc", smol = "smol::lock::Semaphore::acquire_arc", fix = "await", why = "it waits for the lock, and may deadlock in async code")]
    pub fn acquire_arc_blocking(self: &Arc<Self>) -> SemaphoreGuardArc;
    pub fn add_permits(&self, n: usize);
    pub fn available_permits(&self) -> usize;
}

pub struct SemaphoreGuard<'a> {}
impl SemaphoreGuard<'_> {
    pub fn forget(self);
}

pub struct SemaphoreGuardArc {}
impl SemaphoreGuardArc {
    pub fn forget(self);
}

pub mod futures {
    use crate::{
        BarrierWaitResult, MutexGuard, MutexGuardArc, RwLockReadGuard, RwLockReadGuardArc, RwLockUpgradableReadGuard,
        RwLockUpgradableReadGuardArc, RwLockWriteGuard, RwLockWriteGuardArc, SemaphoreGuard, SemaphoreGuardArc,
    };
    use std::future::Future;

    pub struct BarrierWait<'a> {}
    impl<'a> Future for BarrierWait<'a> {
        type Output = BarrierWaitResult;
    }

    pub struct Lock<'a, T: ?Sized> {}
    impl<'a, T: ?Sized> Future for Lock<'a, T> {
        type Output = MutexGuard<'a, T>;
    }

    pub struct LockArc<T: ?Sized> {}
    impl<T: ?Sized> Future for LockArc<T> {
        type Output = MutexGuardArc<T>;
    }

    pub struct Read<'a, T: ?Sized> {}
    impl<'a, T: ?Sized> Future for Read<'a, T> {
        type Output = RwLockReadGuard<'a, T>;
    }

    pub struct ReadArc<'a, T> {}
    impl<'a, T> Future for ReadArc<'a, T> {
        type Output = RwLockReadGuardArc<T>;
    }

    pub struct UpgradableRead<'a, T: ?Sized> {}
    impl<'a, T: ?Sized> Future for UpgradableRead<'a, T> {
        type Output = RwLockUpgradableReadGuard<'a, T>;
    }

    pub struct UpgradableReadArc<'a, T: ?Sized> {}
    impl<'a, T: ?Sized> Future for UpgradableReadArc<'a, T> {
        type Output = RwLockUpgradableReadGuardArc<T>;
    }

    pub struct Write<'a, T: ?Sized> {}
    impl<'a, T: ?Sized> Future for Write<'a, T> {
        type Output = RwLockWriteGuard<'a, T>;
    }

    pub struct WriteArc<'a, T: ?Sized> {}
    impl<'a, T: ?Sized> Future for WriteArc<'a, T> {
        type Output = RwLockWriteGuardArc<T>;
    }

    pub struct Upgrade<'a, T: ?Sized> {}
    impl<'a, T: ?Sized> Future for Upgrade<'a, T> {
        type Output = RwLockWriteGuard<'a, T>;
    }

    pub struct UpgradeArc<T: ?Sized> {}
    impl<T: ?Sized> Future for UpgradeArc<T> {
        type Output = RwLockWriteGuardArc<T>;
    }

    pub struct Acquire<'a> {}
    impl<'a> Future for Acquire<'a> {
        type Output = SemaphoreGuard<'a>;
    }

    pub struct AcquireArc {}
    impl Future for AcquireArc {
        type Output = SemaphoreGuardArc;
    }
}
