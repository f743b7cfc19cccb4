#![source("moka 0.12.16")]

pub use crate::policy::{Expiry, Policy};

pub enum PredicateError {
    InvalidationClosuresDisabled,
}

pub mod future {
    use crate::hidden::CacheDebugStats;
    use crate::notification::{ListenerFuture, RemovalCause};
    use crate::policy::{EvictionPolicy, Expiry, Policy};
    use crate::PredicateError;
    use equivalent::Equivalent;
    use std::collections::hash_map::RandomState;
    use std::future::Future;
    use std::hash::{BuildHasher, Hash};
    use std::sync::Arc;
    use std::time::Duration;

    pub struct CacheBuilder<K, V, C> {}
    impl<K, V> Default for CacheBuilder<K, V, Cache<K, V, RandomState>>
    where
        K: Eq + Hash + Send + Sync + 'static,
        V: Clone + Send + Sync + 'static,
    {
    }
    impl<K, V> CacheBuilder<K, V, Cache<K, V, RandomState>>
    where
        K: Eq + Hash + Send + Sync + 'static,
        V: Clone + Send + Sync + 'static,
    {
        pub fn new(max_capacity: u64) -> Self;
        pub fn build(self) -> Cache<K, V, RandomState>;
        pub fn build_with_hasher<S>(self, hasher: S) -> Cache<K, V, S>
        where
            S: BuildHasher + Clone + Send + Sync + 'static;
    }
    impl<K, V, C> CacheBuilder<K, V, C> {
        pub fn name(self, name: &str) -> Self;
        pub fn max_capacity(self, max_capacity: u64) -> Self;
        pub fn initial_capacity(self, number_of_entries: usize) -> Self;
        pub fn eviction_policy(self, policy: EvictionPolicy) -> Self;
        pub fn weigher(self, weigher: impl Fn(&K, &V) -> u32 + Send + Sync + 'static) -> Self;
        pub fn eviction_listener<F>(self, listener: F) -> Self
        where
            F: Fn(Arc<K>, V, RemovalCause) + Send + Sync + 'static;
        pub fn async_eviction_listener<F>(self, listener: F) -> Self
        where
            F: Fn(Arc<K>, V, RemovalCause) -> ListenerFuture + Send + Sync + 'static;
        pub fn time_to_live(self, duration: Duration) -> Self;
        pub fn time_to_idle(self, duration: Duration) -> Self;
        pub fn expire_after(self, expiry: impl Expiry<K, V> + Send + Sync + 'static) -> Self;
        pub fn support_invalidation_closures(self) -> Self;
    }

    pub struct Cache<K, V, S = RandomState> {}
    impl<K, V, S> Clone for Cache<K, V, S> {}
    impl<K, V, S> Cache<K, V, S> {
        pub fn name(&self) -> Option<&str>;
        pub fn policy(&self) -> Policy;
        pub fn entry_count(&self) -> u64;
        pub fn weighted_size(&self) -> u64;
        pub async fn debug_stats(&self) -> CacheDebugStats;
    }
    impl<K, V> Cache<K, V, RandomState>
    where
        K: Hash + Eq + Send + Sync + 'static,
        V: Clone + Send + Sync + 'static,
    {
        pub fn new(max_capacity: u64) -> Self;
        pub fn builder() -> CacheBuilder<K, V, Cache<K, V, RandomState>>;
    }
    impl<K, V, S> Cache<K, V, S>
    where
        K: Hash + Eq + Send + Sync + 'static,
        V: Clone + Send + Sync + 'static,
        S: BuildHasher + Clone + Send + Sync + 'static,
    {
        pub fn contains_key<Q>(&self, key: &Q) -> bool
        where
            Q: Equivalent<K> + Hash + ?Sized;
        pub async fn get<Q>(&self, key: &Q) -> Option<V>
        where
            Q: Equivalent<K> + Hash + ?Sized;
        pub fn entry(&self, key: K) -> OwnedKeyEntrySelector<'_, K, V, S>
        where
            K: Hash + Eq;
        pub fn entry_by_ref<'a, Q>(&'a self, key: &'a Q) -> RefKeyEntrySelector<'a, K, Q, V, S>
        where
            Q: Equivalent<K> + ToOwned<Owned = K> + Hash + ?Sized;
        #[runs(1, awaited)]
        pub async fn get_with(&self, key: K, init: impl Future<Output = V>) -> V;
        pub async fn get_with_by_ref<Q>(&self, key: &Q, init: impl Future<Output = V>) -> V
        where
            Q: Equivalent<K> + ToOwned<Owned = K> + Hash + ?Sized;
        pub async fn get_with_if(&self, key: K, init: impl Future<Output = V>, replace_if: impl FnMut(&V) -> bool + Send) -> V;
        pub async fn optionally_get_with<F>(&self, key: K, init: F) -> Option<V>
        where
            F: Future<Output = Option<V>>;
        pub async fn optionally_get_with_by_ref<F, Q>(&self, key: &Q, init: F) -> Option<V>
        where
            F: Future<Output = Option<V>>,
            Q: Equivalent<K> + ToOwned<Owned = K> + Hash + ?Sized;
        pub async fn try_get_with<F, E>(&self, key: K, init: F) -> Result<V, Arc<E>>
        where
            F: Future<Output = Result<V, E>>,
            E: Send + Sync + 'static;
        pub async fn try_get_with_by_ref<F, E, Q>(&self, key: &Q, init: F) -> Result<V, Arc<E>>
        where
            F: Future<Output = Result<V, E>>,
            E: Send + Sync + 'static,
            Q: Equivalent<K> + ToOwned<Owned = K> + Hash + ?Sized;
        pub async fn insert(&self, key: K, value: V);
        pub async fn invalidate<Q>(&self, key: &Q)
        where
            Q: Equivalent<K> + Hash + ?Sized;
        pub async fn remove<Q>(&self, key: &Q) -> Option<V>
        where
            Q: Equivalent<K> + Hash + ?Sized;
        pub fn invalidate_all(&self);
        pub fn invalidate_entries_if<F>(&self, predicate: F) -> Result<PredicateId, PredicateError>
        where
            F: Fn(&K, &V) -> bool + Send + Sync + 'static;
        pub fn iter(&self) -> Iter<'_, K, V>;
        pub async fn run_pending_tasks(&self);
    }
    impl<'a, K, V, S> IntoIterator for &'a Cache<K, V, S>
    where
        K: Hash + Eq + Send + Sync + 'static,
        V: Clone + Send + Sync + 'static,
        S: BuildHasher + Clone + Send + Sync + 'static,
    {
        type Item = (Arc<K>, V);
        type IntoIter = Iter<'a, K, V>;
    }

    pub struct OwnedKeyEntrySelector<'a, K, V, S> {}

    pub struct RefKeyEntrySelector<'a, K, Q, V, S> {}

    pub type PredicateId = String;

    pub struct Iter<'i, K, V> {}
}

mod hidden {
    pub struct CacheDebugStats {}
}

pub mod notification {
    use std::future::Future;
    use std::pin::Pin;

    pub type ListenerFuture = Pin<Box<dyn Future<Output = ()> + Send>>;

    #[derive(Clone, Copy, PartialEq, Eq)]
    pub enum RemovalCause {
        Expired,
        Explicit,
        Replaced,
        Size,
    }
}

pub mod policy {
    #[derive(Clone)]
    pub struct Policy {}

    #[derive(Clone, Default)]
    pub struct EvictionPolicy {}

    pub trait Expiry<K, V> {}
}

pub mod sync {
    use crate::notification::RemovalCause;
    use crate::policy::{EvictionPolicy, Expiry, Policy};
    use crate::PredicateError;
    use equivalent::Equivalent;
    use std::collections::hash_map::RandomState;
    use std::hash::{BuildHasher, Hash};
    use std::sync::Arc;
    use std::time::Duration;

    pub struct CacheBuilder<K, V, C> {}
    impl<K, V> Default for CacheBuilder<K, V, Cache<K, V, RandomState>>
    where
        K: Eq + Hash + Send + Sync + 'static,
        V: Clone + Send + Sync + 'static,
    {
    }
    impl<K, V> CacheBuilder<K, V, Cache<K, V, RandomState>>
    where
        K: Eq + Hash + Send + Sync + 'static,
        V: Clone + Send + Sync + 'static,
    {
        pub fn new(max_capacity: u64) -> Self;
        pub fn segments(self, num_segments: usize) -> CacheBuilder<K, V, SegmentedCache<K, V, RandomState>>;
        pub fn build(self) -> Cache<K, V, RandomState>;
        pub fn build_with_hasher<S>(self, hasher: S) -> Cache<K, V, S>
        where
            S: BuildHasher + Clone + Send + Sync + 'static;
    }
    impl<K, V> CacheBuilder<K, V, SegmentedCache<K, V, RandomState>>
    where
        K: Eq + Hash + Send + Sync + 'static,
        V: Clone + Send + Sync + 'static,
    {
        pub fn build(self) -> SegmentedCache<K, V, RandomState>;
        pub fn build_with_hasher<S>(self, hasher: S) -> SegmentedCache<K, V, S>
        where
            S: BuildHasher + Clone + Send + Sync + 'static;
    }
    impl<K, V, C> CacheBuilder<K, V, C> {
        pub fn name(self, name: &str) -> Self;
        pub fn max_capacity(self, max_capacity: u64) -> Self;
        pub fn initial_capacity(self, number_of_entries: usize) -> Self;
        pub fn eviction_policy(self, policy: EvictionPolicy) -> Self;
        pub fn weigher(self, weigher: impl Fn(&K, &V) -> u32 + Send + Sync + 'static) -> Self;
        pub fn eviction_listener(self, listener: impl Fn(Arc<K>, V, RemovalCause) + Send + Sync + 'static) -> Self;
        pub fn time_to_live(self, duration: Duration) -> Self;
        pub fn time_to_idle(self, duration: Duration) -> Self;
        pub fn expire_after(self, expiry: impl Expiry<K, V> + Send + Sync + 'static) -> Self;
        pub fn support_invalidation_closures(self) -> Self;
    }

    pub struct Cache<K, V, S = RandomState> {}
    impl<K, V, S> Clone for Cache<K, V, S> {}
    impl<K, V, S> Cache<K, V, S> {
        pub fn name(&self) -> Option<&str>;
        pub fn policy(&self) -> Policy;
        pub fn entry_count(&self) -> u64;
        pub fn weighted_size(&self) -> u64;
    }
    impl<K, V> Cache<K, V, RandomState>
    where
        K: Hash + Eq + Send + Sync + 'static,
        V: Clone + Send + Sync + 'static,
    {
        pub fn new(max_capacity: u64) -> Self;
        pub fn builder() -> CacheBuilder<K, V, Cache<K, V, RandomState>>;
    }
    impl<K, V, S> Cache<K, V, S>
    where
        K: Hash + Eq + Send + Sync + 'static,
        V: Clone + Send + Sync + 'static,
        S: BuildHasher + Clone + Send + Sync + 'static,
    {
        pub fn contains_key<Q>(&self, key: &Q) -> bool
        where
            Q: Equivalent<K> + Hash + ?Sized;
        pub fn get<Q>(&self, key: &Q) -> Option<V>
        where
            Q: Equivalent<K> + Hash + ?Sized;
        pub fn entry(&self, key: K) -> OwnedKeyEntrySelector<'_, K, V, S>
        where
            K: Hash + Eq;
        pub fn entry_by_ref<'a, Q>(&'a self, key: &'a Q) -> RefKeyEntrySelector<'a, K, Q, V, S>
        where
            Q: Equivalent<K> + ToOwned<Owned = K> + Hash + ?Sized;
        #[runs(1, here)]
        pub fn get_with(&self, key: K, init: impl FnOnce() -> V) -> V;
        pub fn get_with_by_ref<Q>(&self, key: &Q, init: impl FnOnce() -> V) -> V
        where
            Q: Equivalent<K> + ToOwned<Owned = K> + Hash + ?Sized;
        pub fn get_with_if(&self, key: K, init: impl FnOnce() -> V, replace_if: impl FnMut(&V) -> bool) -> V;
        pub fn optionally_get_with<F>(&self, key: K, init: F) -> Option<V>
        where
            F: FnOnce() -> Option<V>;
        pub fn optionally_get_with_by_ref<F, Q>(&self, key: &Q, init: F) -> Option<V>
        where
            F: FnOnce() -> Option<V>,
            Q: Equivalent<K> + ToOwned<Owned = K> + Hash + ?Sized;
        pub fn try_get_with<F, E>(&self, key: K, init: F) -> Result<V, Arc<E>>
        where
            F: FnOnce() -> Result<V, E>,
            E: Send + Sync + 'static;
        pub fn try_get_with_by_ref<F, E, Q>(&self, key: &Q, init: F) -> Result<V, Arc<E>>
        where
            F: FnOnce() -> Result<V, E>,
            E: Send + Sync + 'static,
            Q: Equivalent<K> + ToOwned<Owned = K> + Hash + ?Sized;
        pub fn insert(&self, key: K, value: V);
        pub fn invalidate<Q>(&self, key: &Q)
        where
            Q: Equivalent<K> + Hash + ?Sized;
        pub fn remove<Q>(&self, key: &Q) -> Option<V>
        where
            Q: Equivalent<K> + Hash + ?Sized;
        pub fn invalidate_all(&self);
        pub fn invalidate_entries_if<F>(&self, predicate: F) -> Result<PredicateId, PredicateError>
        where
            F: Fn(&K, &V) -> bool + Send + Sync + 'static;
        pub fn iter(&self) -> Iter<'_, K, V>;
        pub fn run_pending_tasks(&self);
    }
    impl<'a, K, V, S> IntoIterator for &'a Cache<K, V, S>
    where
        K: Hash + Eq + Send + Sync + 'static,
        V: Clone + Send + Sync + 'static,
        S: BuildHasher + Clone + Send + Sync + 'static,
    {
        type Item = (Arc<K>, V);
        type IntoIter = Iter<'a, K, V>;
    }

    pub struct OwnedKeyEntrySelector<'a, K, V, S> {}

    pub struct RefKeyEntrySelector<'a, K, Q, V, S> {}

    pub struct SegmentedCache<K, V, S = RandomState> {}

    pub type PredicateId = String;

    pub struct Iter<'i, K, V> {}
    impl<K, V> Iterator for Iter<'_, K, V>
    where
        K: Eq + Hash + Send + Sync + 'static,
        V: Clone + Send + Sync + 'static,
    {
        type Item = (Arc<K>, V);
    }
}
