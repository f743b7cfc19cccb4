#![source("once_cell 1.21.4")]
#![closures(here)]

pub mod race {
    use std::num::NonZeroUsize;

    #[derive(Default)]
    pub struct OnceNonZeroUsize {}
    impl OnceNonZeroUsize {
        pub fn new() -> Self;
        pub fn get(&self) -> Option<NonZeroUsize>;
        pub unsafe fn get_unchecked(&self) -> NonZeroUsize;
        pub fn set(&self, value: NonZeroUsize) -> Result<(), ()>;
        #[once]
        pub fn get_or_init<F>(&self, f: F) -> NonZeroUsize
        where
            F: FnOnce() -> NonZeroUsize;
        #[once]
        pub fn get_or_try_init<F, E>(&self, f: F) -> Result<NonZeroUsize, E>
        where
            F: FnOnce() -> Result<NonZeroUsize, E>;
    }

    #[derive(Default)]
    pub struct OnceBool {}
    impl OnceBool {
        pub fn new() -> Self;
        pub fn get(&self) -> Option<bool>;
        pub fn set(&self, value: bool) -> Result<(), ()>;
        #[once]
        pub fn get_or_init<F>(&self, f: F) -> bool
        where
            F: FnOnce() -> bool;
        #[once]
        pub fn get_or_try_init<F, E>(&self, f: F) -> Result<bool, E>
        where
            F: FnOnce() -> Result<bool, E>;
    }

    pub struct OnceRef<'a, T> {}
    impl<'a, T> Default for OnceRef<'a, T> {}
    impl<'a, T> OnceRef<'a, T> {
        pub fn new() -> Self;
        pub fn get(&self) -> Option<&'a T>;
        pub fn set(&self, value: &'a T) -> Result<(), ()>;
        #[once]
        pub fn get_or_init<F>(&self, f: F) -> &'a T
        where
            F: FnOnce() -> &'a T;
        #[once]
        pub fn get_or_try_init<F, E>(&self, f: F) -> Result<&'a T, E>
        where
            F: FnOnce() -> Result<&'a T, E>;
    }

    pub struct OnceBox<T> {}
    impl<T> Default for OnceBox<T> {}
    impl<T> OnceBox<T> {
        pub fn new() -> Self;
        pub fn with_value(value: Box<T>) -> Self;
        pub fn get(&self) -> Option<&T>;
        pub fn set(&self, value: Box<T>) -> Result<(), Box<T>>;
        #[once]
        pub fn get_or_init<F>(&self, f: F) -> &T
        where
            F: FnOnce() -> Box<T>;
        #[once]
        pub fn get_or_try_init<F, E>(&self, f: F) -> Result<&T, E>
        where
            F: FnOnce() -> Result<Box<T>, E>;
    }
    impl<T: Clone> Clone for OnceBox<T> {}
}

pub mod sync {
    use std::ops::{Deref, DerefMut};

    pub struct OnceCell<T> {}
    impl<T> Default for OnceCell<T> {}
    impl<T: Clone> Clone for OnceCell<T> {}
    impl<T> From<T> for OnceCell<T> {}
    impl<T> OnceCell<T> {
        pub fn new() -> OnceCell<T>;
        pub fn with_value(value: T) -> OnceCell<T>;
        pub fn get(&self) -> Option<&T>;
        #[blocks(wait, unbounded, pedantic, tokio = "tokio::sync::SetOnce::wait", smol = "smol::lock::OnceCell::wait", why = "it waits until the cell is set")]
        pub fn wait(&self) -> &T;
        pub fn get_mut(&mut self) -> Option<&mut T>;
        pub unsafe fn get_unchecked(&self) -> &T;
        pub fn set(&self, value: T) -> Result<(), T>;
        pub fn try_insert(&self, value: T) -> Result<&T, (&T, T)>;
        #[once]
        pub fn get_or_init<F>(&self, f: F) -> &T
        where
            F: FnOnce() -> T;
        #[once]
        pub fn get_or_try_init<F, E>(&self, f: F) -> Result<&T, E>
        where
            F: FnOnce() -> Result<T, E>;
        pub fn take(&mut self) -> Option<T>;
        pub fn into_inner(self) -> Option<T>;
    }

    pub struct Lazy<T, F = fn() -> T> {}
    impl<T, F> Lazy<T, F> {
        pub fn new(f: F) -> Lazy<T, F>;
        pub fn into_value(this: Lazy<T, F>) -> Result<T, F>;
    }
    impl<T, F: FnOnce() -> T> Lazy<T, F> {
        pub fn force(this: &Lazy<T, F>) -> &T;
        pub fn force_mut(this: &mut Lazy<T, F>) -> &mut T;
        pub fn get(this: &Lazy<T, F>) -> Option<&T>;
        pub fn get_mut(this: &mut Lazy<T, F>) -> Option<&mut T>;
    }
    impl<T, F: FnOnce() -> T> Deref for Lazy<T, F> {
        type Target = T;
    }
    impl<T, F: FnOnce() -> T> DerefMut for Lazy<T, F> {}
    impl<T: Default> Default for Lazy<T> {}
}

pub mod unsync {
    use std::ops::{Deref, DerefMut};

    pub struct OnceCell<T> {}
    impl<T> Default for OnceCell<T> {}
    impl<T: Clone> Clone for OnceCell<T> {}
    impl<T> From<T> for OnceCell<T> {}
    impl<T> OnceCell<T> {
        pub fn new() -> OnceCell<T>;
        pub fn with_value(value: T) -> OnceCell<T>;
        pub fn get(&self) -> Option<&T>;
        pub fn get_mut(&mut self) -> Option<&mut T>;
        pub fn set(&self, value: T) -> Result<(), T>;
        pub fn try_insert(&self, value: T) -> Result<&T, (&T, T)>;
        #[once]
        pub fn get_or_init<F>(&self, f: F) -> &T
        where
            F: FnOnce() -> T;
        #[once]
        pub fn get_or_try_init<F, E>(&self, f: F) -> Result<&T, E>
        where
            F: FnOnce() -> Result<T, E>;
        pub fn take(&mut self) -> Option<T>;
        pub fn into_inner(self) -> Option<T>;
    }

    pub struct Lazy<T, F = fn() -> T> {}
    impl<T, F> Lazy<T, F> {
        pub fn new(init: F) -> Lazy<T, F>;
        pub fn into_value(this: Lazy<T, F>) -> Result<T, F>;
    }
    impl<T, F: FnOnce() -> T> Lazy<T, F> {
        pub fn force(this: &Lazy<T, F>) -> &T;
        pub fn force_mut(this: &mut Lazy<T, F>) -> &mut T;
        pub fn get(this: &Lazy<T, F>) -> Option<&T>;
        pub fn get_mut(this: &mut Lazy<T, F>) -> Option<&mut T>;
    }
    impl<T, F: FnOnce() -> T> Deref for Lazy<T, F> {
        type Target = T;
    }
    impl<T, F: FnOnce() -> T> DerefMut for Lazy<T, F> {}
    impl<T: Default> Default for Lazy<T> {}
}
