#![source("spin 0.12.3")]
#![closures(here)]

pub use crate::mutex::MutexGuard;
pub use crate::relax::{RelaxStrategy, Spin, Yield};
pub use crate::rwlock::RwLockReadGuard;

pub type Barrier = crate::barrier::Barrier;

pub type LazyLock<T, F = fn() -> T> = crate::lazylock::LazyLock<T, F>;

pub type Lazy<T, F = fn() -> T> = crate::lazylock::LazyLock<T, F>;

pub type Mutex<T> = crate::mutex::Mutex<T>;

pub type Once<T = ()> = crate::once::Once<T>;

pub type RwLock<T> = crate::rwlock::RwLock<T>;

pub type RwLockUpgradableGuard<'a, T> = crate::rwlock::RwLockUpgradableGuard<'a, T>;

pub type RwLockWriteGuard<'a, T> = crate::rwlock::RwLockWriteGuard<'a, T>;

pub mod barrier {
    use crate::relax::{RelaxStrategy, Spin};

    pub struct Barrier<R = Spin> {}
    impl<R: RelaxStrategy> Barrier<R> {
        #[blocks(wait, fatal, tokio = "tokio::sync::Barrier::wait", smol = "smol::lock::Barrier::wait", why = "it spins until the lock is free")]
        pub fn wait(&self) -> BarrierWaitResult;
    }
    impl<R> Barrier<R> {
        pub fn new(n: usize) -> Self;
    }

    pub struct BarrierWaitResult {}
    impl BarrierWaitResult {
        pub fn is_leader(&self) -> bool;
    }
}

pub mod lazylock {
    use crate::relax::{RelaxStrategy, Spin};
    use std::ops::Deref;

    pub struct LazyLock<T, F = fn() -> T, R = Spin> {}
    impl<T, F, R> LazyLock<T, F, R> {
        pub fn new(f: F) -> Self;
        pub fn as_mut_ptr(&self) -> *mut T;
    }
    impl<T, F: FnOnce() -> T, R: RelaxStrategy> LazyLock<T, F, R> {
        pub fn force(this: &Self) -> &T;
    }
    impl<T, F: FnOnce() -> T, R: RelaxStrategy> Deref for LazyLock<T, F, R> {
        type Target = T;
    }
    impl<T: Default, R> Default for LazyLock<T, fn() -> T, R> {}
}

pub mod lock_api {
    pub type Mutex<T> = lock_api_crate::Mutex<crate::Mutex<()>, T>;

    pub type MutexGuard<'a, T> = lock_api_crate::MutexGuard<'a, crate::Mutex<()>, T>;

    pub type MappedMutexGuard<'a, T> = lock_api_crate::MappedMutexGuard<'a, crate::Mutex<()>, T>;

    pub type RwLock<T> = lock_api_crate::RwLock<crate::RwLock<()>, T>;

    pub type RwLockReadGuard<'a, T> = lock_api_crate::RwLockReadGuard<'a, crate::RwLock<()>, T>;

    pub type RwLockWriteGuard<'a, T> = lock_api_crate::RwLockWriteGuard<'a, crate::RwLock<()>, T>;

    pub type RwLockUpgradableReadGuard<'a, T> = lock_api_crate::RwLockUpgradableReadGuard<'a, crate::RwLock<()>, T>;

    pub type MappedRwLockReadGuard<'a, T> = lock_api_crate::MappedRwLockReadGuard<'a, crate::RwLock<()>, T>;

    pub type MappedRwLockWriteGuard<'a, T> = lock_api_crate::MappedRwLockWriteGuard<'a, crate::RwLock<()>, T>;
}

pub mod mutex {
    use crate::relax::{RelaxStrategy, Spin};
    use std::ops::{Deref, DerefMut};

    pub use crate::mutex::fair::{FairMutex, FairMutexGuard, Starvation};
    pub use crate::mutex::spin::{SpinMutex, SpinMutexGuard};
    pub use crate::mutex::ticket::{TicketMutex, TicketMutexGuard};

    pub struct Mutex<T: ?Sized, R = Spin> {}
    impl<T, R> Mutex<T, R> {
        pub fn new(value: T) -> Self;
        pub fn into_inner(self) -> T;
    }
    impl<T: ?Sized, R: RelaxStrategy> Mutex<T, R> {
        #[blocks(lock, short, pedantic, tokio = "tokio::sync::Mutex::lock", smol = "smol::lock::Mutex::lock", why = "it spins until the lock is free")]
        pub fn lock(&self) -> MutexGuard<'_, T, R>;
    }
    impl<T: ?Sized, R> Mutex<T, R> {
        pub fn is_locked(&self) -> bool;
        pub unsafe fn force_unlock(&self);
        pub fn try_lock(&self) -> Option<MutexGuard<'_, T, R>>;
        pub fn get_mut(&mut self) -> &mut T;
    }
    impl<T: Default, R> Default for Mutex<T, R> {}
    impl<T, R> From<T> for Mutex<T, R> {}

    pub struct MutexGuard<'a, T: 'a + ?Sized, R = Spin> {}
    impl<'a, T: ?Sized, R> MutexGuard<'a, T, R> {
        pub fn leak(this: Self) -> &'a mut T;
    }
    impl<'a, T: ?Sized, R> Deref for MutexGuard<'a, T, R> {
        type Target = T;
    }
    impl<'a, T: ?Sized, R> DerefMut for MutexGuard<'a, T, R> {}

    pub mod fair {
        use crate::relax::{RelaxStrategy, Spin};
        use std::ops::{Deref, DerefMut};

        pub struct FairMutex<T: ?Sized, R = Spin> {}
        impl<T, R> FairMutex<T, R> {
            pub fn new(data: T) -> Self;
            pub fn into_inner(self) -> T;
            pub fn as_mut_ptr(&self) -> *mut T;
        }
        impl<T: ?Sized, R: RelaxStrategy> FairMutex<T, R> {
            pub fn lock(&self) -> FairMutexGuard<'_, T, R>;
        }
        impl<T: ?Sized, R> FairMutex<T, R> {
            pub fn is_locked(&self) -> bool;
            pub unsafe fn force_unlock(&self);
            pub fn try_lock(&self) -> Option<FairMutexGuard<'_, T, R>>;
            pub fn try_lock_starver(&self) -> Result<FairMutexGuard<'_, T, R>, LockRejectReason>;
            pub fn starve(&self) -> Starvation<'_, T, R>;
            pub fn get_mut(&mut self) -> &mut T;
        }
        impl<T: Default, R> Default for FairMutex<T, R> {}
        impl<T, R> From<T> for FairMutex<T, R> {}

        pub struct FairMutexGuard<'a, T: ?Sized + 'a, R = Spin> {}
        impl<'a, T: ?Sized, R> FairMutexGuard<'a, T, R> {
            pub fn leak(this: Self) -> &'a mut T;
        }
        impl<'a, T: ?Sized, R> Deref for FairMutexGuard<'a, T, R> {
            type Target = T;
        }
        impl<'a, T: ?Sized, R> DerefMut for FairMutexGuard<'a, T, R> {}

        pub struct Starvation<'a, T: ?Sized + 'a, R = Spin> {}
        impl<'a, T: ?Sized, R> Starvation<'a, T, R> {
            pub fn try_lock_fair(self) -> Result<FairMutexGuard<'a, T, R>, Self>;
            pub fn try_lock(self) -> Result<FairMutexGuard<'a, T, R>, Self>;
        }
        impl<'a, T: ?Sized, R: RelaxStrategy> Starvation<'a, T, R> {
            pub fn lock(self) -> FairMutexGuard<'a, T, R>;
        }

        pub enum LockRejectReason {
            Locked,
            Starved,
        }
    }

    pub mod spin {
        use crate::relax::{RelaxStrategy, Spin};
        use std::ops::{Deref, DerefMut};

        pub struct SpinMutex<T: ?Sized, R = Spin> {}
        impl<T, R> SpinMutex<T, R> {
            pub fn new(data: T) -> Self;
            pub fn into_inner(self) -> T;
            pub fn as_mut_ptr(&self) -> *mut T;
        }
        impl<T: ?Sized, R: RelaxStrategy> SpinMutex<T, R> {
            pub fn lock(&self) -> SpinMutexGuard<'_, T, R>;
        }
        impl<T: ?Sized, R> SpinMutex<T, R> {
            pub fn is_locked(&self) -> bool;
            pub unsafe fn force_unlock(&self);
            pub fn try_lock(&self) -> Option<SpinMutexGuard<'_, T, R>>;
            pub fn try_lock_weak(&self) -> Option<SpinMutexGuard<'_, T, R>>;
            pub fn get_mut(&mut self) -> &mut T;
        }
        impl<T: Default, R> Default for SpinMutex<T, R> {}
        impl<T, R> From<T> for SpinMutex<T, R> {}

        pub struct SpinMutexGuard<'a, T: ?Sized + 'a, R = Spin> {}
        impl<'a, T: ?Sized, R> SpinMutexGuard<'a, T, R> {
            pub fn leak(this: Self) -> &'a mut T;
        }
        impl<'a, T: ?Sized, R> Deref for SpinMutexGuard<'a, T, R> {
            type Target = T;
        }
        impl<'a, T: ?Sized, R> DerefMut for SpinMutexGuard<'a, T, R> {}
    }

    pub mod ticket {
        use crate::relax::{RelaxStrategy, Spin};
        use std::ops::{Deref, DerefMut};

        pub struct TicketMutex<T: ?Sized, R = Spin> {}
        impl<T, R> TicketMutex<T, R> {
            pub fn new(data: T) -> Self;
            pub fn into_inner(self) -> T;
            pub fn as_mut_ptr(&self) -> *mut T;
        }
        impl<T: ?Sized, R: RelaxStrategy> TicketMutex<T, R> {
            pub fn lock(&self) -> TicketMutexGuard<'_, T, R>;
        }
        impl<T: ?Sized, R> TicketMutex<T, R> {
            pub fn is_locked(&self) -> bool;
            pub unsafe fn force_unlock(&self);
            pub fn try_lock(&self) -> Option<TicketMutexGuard<'_, T, R>>;
            pub fn get_mut(&mut self) -> &mut T;
        }
        impl<T: Default, R> Default for TicketMutex<T, R> {}
        impl<T, R> From<T> for TicketMutex<T, R> {}

        pub struct TicketMutexGuard<'a, T: ?Sized + 'a, R = Spin> {}
        impl<'a, T: ?Sized, R> TicketMutexGuard<'a, T, R> {
            pub fn leak(this: Self) -> &'a mut T;
        }
        impl<'a, T: ?Sized, R> Deref for TicketMutexGuard<'a, T, R> {
            type Target = T;
        }
        impl<'a, T: ?Sized, R> DerefMut for TicketMutexGuard<'a, T, R> {}
    }
}

pub mod once {
    use crate::relax::{RelaxStrategy, Spin};

    pub struct Once<T = (), R = Spin> {}
    impl<T, R> Default for Once<T, R> {}
    impl<T, R: RelaxStrategy> Once<T, R> {
        pub fn call_once<F: FnOnce() -> T>(&self, f: F) -> &T;
        pub fn try_call_once<F: FnOnce() -> Result<T, E>, E>(&self, f: F) -> Result<&T, E>;
        pub fn init_from_ref(&self, value: &T) -> &T
        where
            T: Copy;
        pub fn wait(&self) -> &T;
        pub fn poll(&self) -> Option<&T>;
    }
    impl<T, R> Once<T, R> {
        pub const INIT: Self;
        pub fn new() -> Self;
        pub fn initialized(data: T) -> Self;
        pub fn as_mut_ptr(&self) -> *mut T;
        pub fn get(&self) -> Option<&T>;
        pub unsafe fn get_unchecked(&self) -> &T;
        pub fn get_mut(&mut self) -> Option<&mut T>;
        pub unsafe fn get_mut_unchecked(&mut self) -> &mut T;
        pub fn try_into_inner(self) -> Option<T>;
        pub unsafe fn into_inner_unchecked(self) -> T;
        pub fn is_completed(&self) -> bool;
    }
    impl<T, R> From<T> for Once<T, R> {}
}

pub mod relax {
    pub trait RelaxStrategy {
        fn relax();
    }

    pub struct Spin;
    impl RelaxStrategy for Spin {}

    pub struct Yield;
    impl RelaxStrategy for Yield {}

    pub struct Loop;
    impl RelaxStrategy for Loop {}
}

pub mod rwlock {
    use crate::relax::{RelaxStrategy, Spin};
    use std::ops::{Deref, DerefMut};

    pub struct RwLock<T: ?Sized, R = Spin> {}
    impl<T, R> RwLock<T, R> {
        pub fn new(data: T) -> Self;
        pub fn into_inner(self) -> T;
        pub fn as_mut_ptr(&self) -> *mut T;
    }
    impl<T: ?Sized, R: RelaxStrategy> RwLock<T, R> {
        #[blocks(lock, short, pedantic, tokio = "tokio::sync::RwLock::read", smol = "smol::lock::RwLock::read", why = "it spins until the lock is free")]
        pub fn read(&self) -> RwLockReadGuard<'_, T, R>;
        #[blocks(lock, short, pedantic, tokio = "tokio::sync::RwLock::write", smol = "smol::lock::RwLock::write", why = "it spins until the lock is free")]
        pub fn write(&self) -> RwLockWriteGuard<'_, T, R>;
        pub fn upgradeable_read(&self) -> RwLockUpgradableGuard<'_, T, R>;
    }
    impl<T: ?Sized, R> RwLock<T, R> {
        pub fn try_read(&self) -> Option<RwLockReadGuard<'_, T, R>>;
        pub fn reader_count(&self) -> usize;
        pub fn writer_count(&self) -> usize;
        pub unsafe fn force_read_decrement(&self);
        pub unsafe fn force_write_unlock(&self);
        pub fn try_write(&self) -> Option<RwLockWriteGuard<'_, T, R>>;
        pub fn try_write_weak(&self) -> Option<RwLockWriteGuard<'_, T, R>>;
        pub fn try_upgradeable_read(&self) -> Option<RwLockUpgradableGuard<'_, T, R>>;
        pub fn get_mut(&mut self) -> &mut T;
    }
    impl<T: Default, R> Default for RwLock<T, R> {}
    impl<T, R> From<T> for RwLock<T, R> {}

    pub struct RwLockReadGuard<'a, T: 'a + ?Sized, R = Spin> {}
    impl<'rwlock, T: ?Sized, R> RwLockReadGuard<'rwlock, T, R> {
        pub fn leak(this: Self) -> &'rwlock T;
    }
    impl<'rwlock, T: ?Sized, R> Deref for RwLockReadGuard<'rwlock, T, R> {
        type Target = T;
    }

    pub struct RwLockWriteGuard<'a, T: 'a + ?Sized, R = Spin> {}
    impl<'rwlock, T: ?Sized, R> RwLockWriteGuard<'rwlock, T, R> {
        pub fn downgrade(self) -> RwLockReadGuard<'rwlock, T, R>;
        pub fn downgrade_to_upgradeable(self) -> RwLockUpgradableGuard<'rwlock, T, R>;
        pub fn leak(this: Self) -> &'rwlock mut T;
    }
    impl<'rwlock, T: ?Sized, R> Deref for RwLockWriteGuard<'rwlock, T, R> {
        type Target = T;
    }
    impl<'rwlock, T: ?Sized, R> DerefMut for RwLockWriteGuard<'rwlock, T, R> {}

    pub struct RwLockUpgradableGuard<'a, T: 'a + ?Sized, R = Spin> {}
    impl<'rwlock, T: ?Sized, R: RelaxStrategy> RwLockUpgradableGuard<'rwlock, T, R> {
        pub fn upgrade(self) -> RwLockWriteGuard<'rwlock, T, R>;
    }
    impl<'rwlock, T: ?Sized, R> RwLockUpgradableGuard<'rwlock, T, R> {
        pub fn try_upgrade(self) -> Result<RwLockWriteGuard<'rwlock, T, R>, Self>;
        pub fn try_upgrade_weak(self) -> Result<RwLockWriteGuard<'rwlock, T, R>, Self>;
        pub fn downgrade(self) -> RwLockReadGuard<'rwlock, T, R>;
        pub fn leak(this: Self) -> &'rwlock T;
    }
    impl<'rwlock, T: ?Sized, R> Deref for RwLockUpgradableGuard<'rwlock, T, R> {
        type Target = T;
    }
}
