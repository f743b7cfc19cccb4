#![source("deadpool 0.13.1")]

#[derive(Clone, Copy)]
pub struct Status {
    pub max_size: usize,
    pub size: usize,
    pub available: usize,
    pub waiting: usize,
}

pub mod managed {
    use std::future::Future;
    use std::ops::{Deref, DerefMut};
    use std::time::{Duration, Instant};

    pub use crate::Status;

    pub struct PoolBuilder<M, W = Object<M>> {}

    #[derive(Clone, Copy)]
    pub struct Timeouts {
        pub wait: Option<Duration>,
        pub create: Option<Duration>,
        pub recycle: Option<Duration>,
    }
    impl Default for Timeouts {}

    pub enum RecycleError<E> {}

    pub enum TimeoutType {}

    pub enum PoolError<E> {
        Timeout(TimeoutType),
        Backend(E),
        Closed,
        NoRuntimeSpecified,
        PostCreateHook(HookError<E>),
    }
    impl<E> From<E> for PoolError<E> {}

    pub enum HookError<E> {}

    pub trait Manager: Sync + Send {
        type Type: Send;
        type Error: Send;
        fn create(&self) -> impl Future<Output = Result<Self::Type, Self::Error>> + Send;
        fn recycle(&self, obj: &mut Self::Type, metrics: &Metrics) -> impl Future<Output = RecycleResult<Self::Error>> + Send;
        fn detach(&self, obj: &mut Self::Type);
    }

    pub type RecycleResult<E> = Result<(), RecycleError<E>>;

    #[derive(Clone, Copy)]
    pub struct Metrics {
        pub created: Instant,
        pub recycled: Option<Instant>,
        pub recycle_count: usize,
    }
    impl Default for Metrics {}

    pub struct Object<M: Manager> {}
    impl<M: Manager> Object<M> {
        pub fn take(this: Self) -> M::Type;
        pub fn id(this: &Self) -> ObjectId;
        pub fn metrics(this: &Self) -> &Metrics;
        pub fn pool(this: &Self) -> Option<Pool<M>>;
    }
    impl<M: Manager> Deref for Object<M> {
        type Target = M::Type;
    }
    impl<M: Manager> DerefMut for Object<M> {}
    impl<M: Manager> AsRef<M::Type> for Object<M> {}
    impl<M: Manager> AsMut<M::Type> for Object<M> {}

    #[derive(Copy, Clone, Hash, Eq, PartialEq, Ord, PartialOrd)]
    pub struct ObjectId {}

    pub struct Pool<M: Manager, W: From<Object<M>> = Object<M>> {}
    impl<M: Manager, W: From<Object<M>>> Clone for Pool<M, W> {}
    impl<M: Manager, W: From<Object<M>>> Pool<M, W> {
        pub fn builder(manager: M) -> PoolBuilder<M, W>;
        pub async fn get(&self) -> Result<W, PoolError<M::Error>>;
        pub async fn timeout_get(&self, timeouts: &Timeouts) -> Result<W, PoolError<M::Error>>;
        pub fn resize(&self, max_size: usize);
        pub fn retain(&self, predicate: impl FnMut(&M::Type, Metrics) -> bool) -> RetainResult<M::Type>;
        pub fn timeouts(&self) -> Timeouts;
        pub fn close(&self);
        pub fn is_closed(&self) -> bool;
        pub fn status(&self) -> Status;
        pub fn manager(&self) -> &M;
        pub fn weak(&self) -> WeakPool<M>;
    }

    pub struct WeakPool<M, W = Object<M>> {}

    pub struct RetainResult<T> {
        pub retained: usize,
        pub removed: Vec<T>,
    }
    impl<T> Default for RetainResult<T> {}

    pub mod reexports {
        pub use crate::managed::{Metrics, ObjectId, TimeoutType, Timeouts};
        pub use crate::Status;
    }
}

pub mod unmanaged {
    pub use crate::Status;
}
