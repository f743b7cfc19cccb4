#![source("scc 3.8.8")]
#![closures(here)]

pub use crate::hash_cache::HashCache;
pub use crate::hash_index::HashIndex;
pub use crate::hash_map::HashMap;
pub use crate::hash_set::HashSet;

pub mod hash_cache {
    use equivalent::Equivalent;
    use std::collections::hash_map::RandomState;
    use std::hash::{BuildHasher, Hash};
    use std::ops::{Deref, DerefMut, RangeInclusive};

    pub struct HashCache<K, V, H = RandomState> {}
    impl<K, V, H> HashCache<K, V, H>
    where
        H: BuildHasher,
    {
        pub fn with_hasher(build_hasher: H) -> Self;
        pub fn with_capacity_and_hasher(minimum_capacity: usize, maximum_capacity: usize, build_hasher: H) -> Self;
    }
    impl<K, V, H> HashCache<K, V, H>
    where
        K: Eq + Hash,
        H: BuildHasher,
    {
        pub async fn entry_async(&self, key: K) -> Entry<'_, K, V, H>;
        pub fn entry_sync(&self, key: K) -> Entry<'_, K, V, H>;
        pub fn try_entry(&self, key: K) -> Option<Entry<'_, K, V, H>>;
        pub async fn put_async(&self, key: K, val: V) -> Result<EvictedEntry<K, V>, (K, V)>;
        pub fn put_sync(&self, key: K, val: V) -> Result<EvictedEntry<K, V>, (K, V)>;
        pub async fn replace_async(&self, key: K) -> ReplaceResult<'_, K, V, H>;
        pub fn replace_sync(&self, key: K) -> ReplaceResult<'_, K, V, H>;
        pub async fn remove_async<Q>(&self, key: &Q) -> Option<(K, V)>
        where
            Q: Equivalent<K> + Hash + ?Sized;
        pub fn remove_sync<Q>(&self, key: &Q) -> Option<(K, V)>
        where
            Q: Equivalent<K> + Hash + ?Sized;
        pub async fn get_async<Q>(&self, key: &Q) -> Option<OccupiedEntry<'_, K, V, H>>
        where
            Q: Equivalent<K> + Hash + ?Sized;
        pub fn get_sync<Q>(&self, key: &Q) -> Option<OccupiedEntry<'_, K, V, H>>
        where
            Q: Equivalent<K> + Hash + ?Sized;
        pub async fn read_async<Q, R, F: FnOnce(&K, &V) -> R>(&self, key: &Q, reader: F) -> Option<R>
        where
            Q: Equivalent<K> + Hash + ?Sized;
        pub fn read_sync<Q, R, F: FnOnce(&K, &V) -> R>(&self, key: &Q, reader: F) -> Option<R>
        where
            Q: Equivalent<K> + Hash + ?Sized;
        pub async fn contains_async<Q>(&self, key: &Q) -> bool
        where
            Q: Equivalent<K> + Hash + ?Sized;
        pub fn contains_sync<Q>(&self, key: &Q) -> bool
        where
            Q: Equivalent<K> + Hash + ?Sized;
        pub async fn remove_if_async<Q, F: FnOnce(&mut V) -> bool>(&self, key: &Q, condition: F) -> Option<(K, V)>
        where
            Q: Equivalent<K> + Hash + ?Sized;
        pub fn remove_if_sync<Q, F: FnOnce(&mut V) -> bool>(&self, key: &Q, condition: F) -> Option<(K, V)>
        where
            Q: Equivalent<K> + Hash + ?Sized;
        pub async fn iter_async<F: FnMut(&K, &V) -> bool>(&self, f: F) -> bool;
        pub fn iter_sync<F: FnMut(&K, &V) -> bool>(&self, f: F) -> bool;
        pub async fn iter_mut_async<F: FnMut(ConsumableEntry<'_, K, V>) -> bool>(&self, f: F) -> bool;
        pub fn iter_mut_sync<F: FnMut(ConsumableEntry<'_, K, V>) -> bool>(&self, f: F) -> bool;
        pub async fn retain_async<F: FnMut(&K, &mut V) -> bool>(&self, pred: F);
        pub fn retain_sync<F: FnMut(&K, &mut V) -> bool>(&self, pred: F);
        pub async fn clear_async(&self);
        pub fn clear_sync(&self);
        pub fn len(&self) -> usize;
        pub fn is_empty(&self) -> bool;
        pub fn capacity(&self) -> usize;
        pub fn capacity_range(&self) -> RangeInclusive<usize>;
    }
    impl<K, V> HashCache<K, V, RandomState> {
        pub fn new() -> Self;
        pub fn with_capacity(minimum_capacity: usize, maximum_capacity: usize) -> Self;
    }
    impl<K, V, H> Default for HashCache<K, V, H> where H: BuildHasher + Default {}
    impl<K, V, H> FromIterator<(K, V)> for HashCache<K, V, H>
    where
        K: Eq + Hash,
        H: BuildHasher + Default,
    {
    }

    pub type EvictedEntry<K, V> = Option<(K, V)>;

    pub enum Entry<'h, K, V, H = RandomState> {
        Occupied(OccupiedEntry<'h, K, V, H>),
        Vacant(VacantEntry<'h, K, V, H>),
    }

    pub struct OccupiedEntry<'h, K, V, H = RandomState> {}
    impl<K, V, H> Deref for OccupiedEntry<'_, K, V, H>
    where
        K: Eq + Hash,
        H: BuildHasher,
    {
        type Target = V;
    }
    impl<K, V, H> DerefMut for OccupiedEntry<'_, K, V, H>
    where
        K: Eq + Hash,
        H: BuildHasher,
    {
    }

    pub struct VacantEntry<'h, K, V, H = RandomState> {}

    pub struct ConsumableEntry<'b, K, V> {}

    pub enum ReplaceResult<'h, K, V, H = RandomState> {
        Replaced(OccupiedEntry<'h, K, V, H>, K),
        NotReplaced(VacantEntry<'h, K, V, H>),
    }
}

pub mod hash_index {
    use equivalent::Equivalent;
    use sdd::Guard;
    use std::collections::hash_map::RandomState;
    use std::fmt::Debug;
    use std::hash::{BuildHasher, Hash};
    use std::ops::{Deref, RangeInclusive};

    pub struct HashIndex<K, V, H = RandomState> {}
    impl<K, V, H> HashIndex<K, V, H>
    where
        H: BuildHasher,
    {
        pub fn with_hasher(build_hasher: H) -> Self;
        pub fn with_capacity_and_hasher(capacity: usize, build_hasher: H) -> Self;
    }
    impl<K, V, H> HashIndex<K, V, H>
    where
        K: Eq + Hash,
        H: BuildHasher,
    {
        pub fn reserve(&self, additional_capacity: usize) -> Option<Reserve<'_, K, V, H>>;
        pub async fn entry_async(&self, key: K) -> Entry<'_, K, V, H>;
        pub fn entry_sync(&self, key: K) -> Entry<'_, K, V, H>;
        pub fn try_entry(&self, key: K) -> Option<Entry<'_, K, V, H>>;
        pub async fn begin_async(&self) -> Option<OccupiedEntry<'_, K, V, H>>;
        pub fn begin_sync(&self) -> Option<OccupiedEntry<'_, K, V, H>>;
        pub async fn any_async<P: FnMut(&K, &V) -> bool>(&self, pred: P) -> Option<OccupiedEntry<'_, K, V, H>>;
        pub fn any_sync<P: FnMut(&K, &V) -> bool>(&self, pred: P) -> Option<OccupiedEntry<'_, K, V, H>>;
        pub async fn insert_async(&self, key: K, val: V) -> Result<(), (K, V)>;
        pub fn insert_sync(&self, key: K, val: V) -> Result<(), (K, V)>;
        pub async fn remove_async<Q>(&self, key: &Q) -> bool
        where
            Q: Equivalent<K> + Hash + ?Sized;
        pub fn remove_sync<Q>(&self, key: &Q) -> bool
        where
            Q: Equivalent<K> + Hash + ?Sized;
        pub async fn remove_if_async<Q, F: FnOnce(&V) -> bool>(&self, key: &Q, condition: F) -> bool
        where
            Q: Equivalent<K> + Hash + ?Sized;
        pub fn remove_if_sync<Q, F: FnOnce(&V) -> bool>(&self, key: &Q, condition: F) -> bool
        where
            Q: Equivalent<K> + Hash + ?Sized;
        pub async fn get_async<Q>(&self, key: &Q) -> Option<OccupiedEntry<'_, K, V, H>>
        where
            Q: Equivalent<K> + Hash + ?Sized;
        pub fn get_sync<Q>(&self, key: &Q) -> Option<OccupiedEntry<'_, K, V, H>>
        where
            Q: Equivalent<K> + Hash + ?Sized;
        pub fn peek<'h, Q>(&'h self, key: &Q, guard: &'h Guard) -> Option<&'h V>
        where
            Q: Equivalent<K> + Hash + ?Sized;
        pub fn peek_with<Q, R, F: FnOnce(&K, &V) -> R>(&self, key: &Q, reader: F) -> Option<R>
        where
            Q: Equivalent<K> + Hash + ?Sized;
        pub async fn read_async<Q, R, F: FnOnce(&K, &V) -> R>(&self, key: &Q, reader: F) -> Option<R>
        where
            Q: Equivalent<K> + Hash + ?Sized;
        pub fn read_sync<Q, R, F: FnOnce(&K, &V) -> R>(&self, key: &Q, reader: F) -> Option<R>
        where
            Q: Equivalent<K> + Hash + ?Sized;
        pub fn contains<Q>(&self, key: &Q) -> bool
        where
            Q: Equivalent<K> + Hash + ?Sized;
        pub async fn iter_async<F: FnMut(&K, &V) -> bool>(&self, f: F) -> bool;
        pub fn iter_sync<F: FnMut(&K, &V) -> bool>(&self, f: F) -> bool;
        pub async fn retain_async<F: FnMut(&K, &V) -> bool>(&self, pred: F);
        pub fn retain_sync<F: FnMut(&K, &V) -> bool>(&self, pred: F);
        pub async fn clear_async(&self);
        pub fn clear_sync(&self);
        pub fn len(&self) -> usize;
        pub fn is_empty(&self) -> bool;
        pub fn capacity(&self) -> usize;
        pub fn capacity_range(&self) -> RangeInclusive<usize>;
        pub fn bucket_index<Q>(&self, key: &Q) -> usize
        where
            Q: Equivalent<K> + Hash + ?Sized;
        pub fn iter<'h>(&'h self, guard: &'h Guard) -> Iter<'h, K, V, H>;
    }
    impl<K, V, H> Clone for HashIndex<K, V, H>
    where
        K: Clone + Eq + Hash,
        V: Clone,
        H: BuildHasher + Clone,
    {
    }
    impl<K, V> HashIndex<K, V, RandomState>
    where
        K: Eq + Hash,
    {
        pub fn new() -> Self;
        pub fn with_capacity(capacity: usize) -> Self;
    }
    impl<K, V, H> Default for HashIndex<K, V, H> where H: BuildHasher + Default {}
    impl<K, V, H> FromIterator<(K, V)> for HashIndex<K, V, H>
    where
        K: Eq + Hash,
        H: BuildHasher + Default,
    {
    }

    #[guard(bad, send, why = "others block on its bucket")]
    pub enum Entry<'h, K, V, H = RandomState> {
        Occupied(OccupiedEntry<'h, K, V, H>),
        Vacant(VacantEntry<'h, K, V, H>),
    }
    impl<'h, K, V, H> Entry<'h, K, V, H>
    where
        K: Eq + Hash,
        H: BuildHasher,
    {
        pub fn or_insert(self, val: V) -> OccupiedEntry<'h, K, V, H>;
        pub fn or_insert_with<F: FnOnce() -> V>(self, constructor: F) -> OccupiedEntry<'h, K, V, H>;
        pub fn or_insert_with_key<F: FnOnce(&K) -> V>(self, constructor: F) -> OccupiedEntry<'h, K, V, H>;
        pub fn key(&self) -> &K;
        pub unsafe fn and_modify<F>(self, f: F) -> Self
        where
            F: FnOnce(&mut V);
    }
    impl<'h, K, V, H> Entry<'h, K, V, H>
    where
        K: Eq + Hash,
        V: Default,
        H: BuildHasher,
    {
        pub fn or_default(self) -> OccupiedEntry<'h, K, V, H>;
    }

    #[guard(bad, send, why = "others block on its bucket")]
    pub struct OccupiedEntry<'h, K, V, H = RandomState> {}
    impl<'h, K, V, H> OccupiedEntry<'h, K, V, H>
    where
        K: Eq + Hash,
        H: BuildHasher,
    {
        pub fn key(&self) -> &K;
        pub fn remove_entry(self);
        pub fn get(&self) -> &V;
        pub unsafe fn get_mut(&mut self) -> &mut V;
        pub async fn remove_and_async(self) -> Option<OccupiedEntry<'h, K, V, H>>;
        pub fn remove_and_sync(self) -> Option<Self>;
        pub async fn next_async(self) -> Option<OccupiedEntry<'h, K, V, H>>;
        pub fn next_sync(self) -> Option<Self>;
    }
    impl<K, V, H> OccupiedEntry<'_, K, V, H>
    where
        K: Clone + Eq + Hash,
        H: BuildHasher,
    {
        pub fn update(&mut self, val: V);
    }
    impl<K, V, H> Deref for OccupiedEntry<'_, K, V, H>
    where
        K: Debug + Eq + Hash,
        V: Debug,
        H: BuildHasher,
    {
        type Target = V;
    }

    pub struct VacantEntry<'h, K, V, H = RandomState> {}

    pub struct Reserve<'h, K, V, H = RandomState> {}

    pub struct Iter<'h, K, V, H = RandomState> {}
}

pub mod hash_map {
    use equivalent::Equivalent;
    use std::collections::hash_map::RandomState;
    use std::hash::{BuildHasher, Hash};
    use std::ops::{Deref, DerefMut, RangeInclusive};

    pub struct HashMap<K, V, H = RandomState> {}
    impl<K, V, H> HashMap<K, V, H>
    where
        H: BuildHasher,
    {
        pub fn with_hasher(build_hasher: H) -> Self;
        pub fn with_capacity_and_hasher(capacity: usize, build_hasher: H) -> Self;
    }
    impl<K, V, H> HashMap<K, V, H>
    where
        K: Eq + Hash,
        H: BuildHasher,
    {
        pub fn reserve(&self, additional_capacity: usize) -> Option<Reserve<'_, K, V, H>>;
        pub async fn entry_async(&self, key: K) -> Entry<'_, K, V, H>;
        pub fn entry_sync(&self, key: K) -> Entry<'_, K, V, H>;
        pub fn try_entry(&self, key: K) -> Option<Entry<'_, K, V, H>>;
        pub async fn begin_async(&self) -> Option<OccupiedEntry<'_, K, V, H>>;
        pub fn begin_sync(&self) -> Option<OccupiedEntry<'_, K, V, H>>;
        pub async fn any_async<P: FnMut(&K, &V) -> bool>(&self, pred: P) -> Option<OccupiedEntry<'_, K, V, H>>;
        pub fn any_sync<P: FnMut(&K, &V) -> bool>(&self, pred: P) -> Option<OccupiedEntry<'_, K, V, H>>;
        pub async fn insert_async(&self, key: K, val: V) -> Result<(), (K, V)>;
        pub fn insert_sync(&self, key: K, val: V) -> Result<(), (K, V)>;
        pub async fn upsert_async(&self, key: K, val: V) -> Option<V>;
        pub fn upsert_sync(&self, key: K, val: V) -> Option<V>;
        pub async fn update_async<Q, U, R>(&self, key: &Q, updater: U) -> Option<R>
        where
            Q: Equivalent<K> + Hash + ?Sized,
            U: FnOnce(&K, &mut V) -> R;
        pub fn update_sync<Q, U, R>(&self, key: &Q, updater: U) -> Option<R>
        where
            Q: Equivalent<K> + Hash + ?Sized,
            U: FnOnce(&K, &mut V) -> R;
        pub async fn replace_async(&self, key: K) -> ReplaceResult<'_, K, V, H>;
        pub fn replace_sync(&self, key: K) -> ReplaceResult<'_, K, V, H>;
        pub async fn remove_async<Q>(&self, key: &Q) -> Option<(K, V)>
        where
            Q: Equivalent<K> + Hash + ?Sized;
        pub fn remove_sync<Q>(&self, key: &Q) -> Option<(K, V)>
        where
            Q: Equivalent<K> + Hash + ?Sized;
        pub async fn remove_if_async<Q, F: FnOnce(&mut V) -> bool>(&self, key: &Q, condition: F) -> Option<(K, V)>
        where
            Q: Equivalent<K> + Hash + ?Sized;
        pub fn remove_if_sync<Q, F: FnOnce(&mut V) -> bool>(&self, key: &Q, condition: F) -> Option<(K, V)>
        where
            Q: Equivalent<K> + Hash + ?Sized;
        pub async fn get_async<Q>(&self, key: &Q) -> Option<OccupiedEntry<'_, K, V, H>>
        where
            Q: Equivalent<K> + Hash + ?Sized;
        pub fn get_sync<Q>(&self, key: &Q) -> Option<OccupiedEntry<'_, K, V, H>>
        where
            Q: Equivalent<K> + Hash + ?Sized;
        pub async fn read_async<Q, R, F: FnOnce(&K, &V) -> R>(&self, key: &Q, reader: F) -> Option<R>
        where
            Q: Equivalent<K> + Hash + ?Sized;
        pub fn read_sync<Q, R, F: FnOnce(&K, &V) -> R>(&self, key: &Q, reader: F) -> Option<R>
        where
            Q: Equivalent<K> + Hash + ?Sized;
        pub async fn contains_async<Q>(&self, key: &Q) -> bool
        where
            Q: Equivalent<K> + Hash + ?Sized;
        pub fn contains_sync<Q>(&self, key: &Q) -> bool
        where
            Q: Equivalent<K> + Hash + ?Sized;
        pub async fn iter_async<F: FnMut(&K, &V) -> bool>(&self, f: F) -> bool;
        pub fn iter_sync<F: FnMut(&K, &V) -> bool>(&self, f: F) -> bool;
        pub async fn iter_mut_async<F: FnMut(ConsumableEntry<'_, K, V>) -> bool>(&self, f: F) -> bool;
        pub fn iter_mut_sync<F: FnMut(ConsumableEntry<'_, K, V>) -> bool>(&self, f: F) -> bool;
        pub async fn retain_async<F: FnMut(&K, &mut V) -> bool>(&self, pred: F);
        pub fn retain_sync<F: FnMut(&K, &mut V) -> bool>(&self, pred: F);
        pub async fn clear_async(&self);
        pub fn clear_sync(&self);
        pub fn len(&self) -> usize;
        pub fn is_empty(&self) -> bool;
        pub fn capacity(&self) -> usize;
        pub fn capacity_range(&self) -> RangeInclusive<usize>;
        pub fn bucket_index<Q>(&self, key: &Q) -> usize
        where
            Q: Equivalent<K> + Hash + ?Sized;
    }
    impl<K, V> HashMap<K, V, RandomState> {
        pub fn new() -> Self;
        pub fn with_capacity(capacity: usize) -> Self;
    }
    impl<K, V, H> Clone for HashMap<K, V, H>
    where
        K: Clone + Eq + Hash,
        V: Clone,
        H: BuildHasher + Clone,
    {
    }
    impl<K, V, H> Default for HashMap<K, V, H> where H: BuildHasher + Default {}
    impl<K, V, H> FromIterator<(K, V)> for HashMap<K, V, H>
    where
        K: Eq + Hash,
        H: BuildHasher + Default,
    {
    }

    #[guard(bad, send, why = "others block on its bucket")]
    pub enum Entry<'h, K, V, H = RandomState> {
        Occupied(OccupiedEntry<'h, K, V, H>),
        Vacant(VacantEntry<'h, K, V, H>),
    }
    impl<'h, K, V, H> Entry<'h, K, V, H>
    where
        K: Eq + Hash,
        H: BuildHasher,
    {
        pub fn or_insert(self, val: V) -> OccupiedEntry<'h, K, V, H>;
        pub fn or_insert_with<F: FnOnce() -> V>(self, constructor: F) -> OccupiedEntry<'h, K, V, H>;
        pub fn or_insert_with_key<F: FnOnce(&K) -> V>(self, constructor: F) -> OccupiedEntry<'h, K, V, H>;
        pub fn key(&self) -> &K;
        pub fn and_modify<F>(self, f: F) -> Self
        where
            F: FnOnce(&mut V);
        pub fn insert_entry(self, val: V) -> OccupiedEntry<'h, K, V, H>;
    }
    impl<'h, K, V, H> Entry<'h, K, V, H>
    where
        K: Eq + Hash,
        V: Default,
        H: BuildHasher,
    {
        pub fn or_default(self) -> OccupiedEntry<'h, K, V, H>;
    }

    #[guard(bad, send, why = "others block on its shard")]
    pub struct OccupiedEntry<'h, K, V, H = RandomState> {}
    impl<'h, K, V, H> OccupiedEntry<'h, K, V, H>
    where
        K: Eq + Hash,
        H: BuildHasher,
    {
        pub fn key(&self) -> &K;
        pub fn remove_entry(self) -> (K, V);
        pub fn get(&self) -> &V;
        pub fn get_mut(&mut self) -> &mut V;
        pub fn insert(&mut self, val: V) -> V;
        pub fn remove(self) -> V;
        pub async fn remove_and_async(self) -> ((K, V), Option<OccupiedEntry<'h, K, V, H>>);
        pub fn remove_and_sync(self) -> ((K, V), Option<Self>);
        pub async fn next_async(self) -> Option<OccupiedEntry<'h, K, V, H>>;
        pub fn next_sync(self) -> Option<Self>;
    }
    impl<K, V, H> Deref for OccupiedEntry<'_, K, V, H>
    where
        K: Eq + Hash,
        H: BuildHasher,
    {
        type Target = V;
    }
    impl<K, V, H> DerefMut for OccupiedEntry<'_, K, V, H>
    where
        K: Eq + Hash,
        H: BuildHasher,
    {
    }

    #[guard(bad, send, why = "others block on its bucket")]
    pub struct VacantEntry<'h, K, V, H = RandomState> {}
    impl<'h, K, V, H> VacantEntry<'h, K, V, H>
    where
        K: Eq + Hash,
        H: BuildHasher,
    {
        pub fn key(&self) -> &K;
        pub fn into_key(self) -> K;
        pub fn insert_entry(self, val: V) -> OccupiedEntry<'h, K, V, H>;
    }

    pub struct ConsumableEntry<'b, K, V> {}

    pub enum ReplaceResult<'h, K, V, H = RandomState> {}

    pub struct Reserve<'h, K, V, H = RandomState> {}
}

pub mod hash_set {
    use equivalent::Equivalent;
    use std::collections::hash_map::RandomState;
    use std::hash::{BuildHasher, Hash};
    use std::ops::{Deref, RangeInclusive};

    pub struct HashSet<K, H = RandomState> {}
    impl<K, H> HashSet<K, H>
    where
        H: BuildHasher,
    {
        pub fn with_hasher(build_hasher: H) -> Self;
        pub fn with_capacity_and_hasher(capacity: usize, build_hasher: H) -> Self;
    }
    impl<K, H> HashSet<K, H>
    where
        K: Eq + Hash,
        H: BuildHasher,
    {
        pub fn reserve(&self, capacity: usize) -> Option<Reserve<'_, K, H>>;
        pub async fn begin_async(&self) -> Option<OccupiedEntry<'_, K, H>>;
        pub fn begin_sync(&self) -> Option<OccupiedEntry<'_, K, H>>;
        pub async fn any_async<P: FnMut(&K) -> bool>(&self, pred: P) -> Option<OccupiedEntry<'_, K, H>>;
        pub fn any_sync<P: FnMut(&K) -> bool>(&self, pred: P) -> Option<OccupiedEntry<'_, K, H>>;
        pub async fn insert_async(&self, key: K) -> Result<(), K>;
        pub fn insert_sync(&self, key: K) -> Result<(), K>;
        pub async fn replace_async(&self, key: K) -> Option<K>;
        pub fn replace_sync(&self, key: K) -> Option<K>;
        pub async fn remove_async<Q>(&self, key: &Q) -> Option<K>
        where
            Q: Equivalent<K> + Hash + ?Sized;
        pub fn remove_sync<Q>(&self, key: &Q) -> Option<K>
        where
            Q: Equivalent<K> + Hash + ?Sized;
        pub async fn remove_if_async<Q, F: FnOnce() -> bool>(&self, key: &Q, condition: F) -> Option<K>
        where
            Q: Equivalent<K> + Hash + ?Sized;
        pub fn remove_if_sync<Q, F: FnOnce() -> bool>(&self, key: &Q, condition: F) -> Option<K>
        where
            Q: Equivalent<K> + Hash + ?Sized;
        pub async fn read_async<Q, R, F: FnOnce(&K) -> R>(&self, key: &Q, reader: F) -> Option<R>
        where
            Q: Equivalent<K> + Hash + ?Sized;
        pub fn read_sync<Q, R, F: FnOnce(&K) -> R>(&self, key: &Q, reader: F) -> Option<R>
        where
            Q: Equivalent<K> + Hash + ?Sized;
        pub async fn contains_async<Q>(&self, key: &Q) -> bool
        where
            Q: Equivalent<K> + Hash + ?Sized;
        pub fn contains_sync<Q>(&self, key: &Q) -> bool
        where
            Q: Equivalent<K> + Hash + ?Sized;
        pub async fn iter_async<F: FnMut(&K) -> bool>(&self, f: F) -> bool;
        pub fn iter_sync<F: FnMut(&K) -> bool>(&self, f: F) -> bool;
        pub async fn iter_mut_async<F: FnMut(ConsumableEntry<'_, K>) -> bool>(&self, f: F) -> bool;
        pub fn iter_mut_sync<F: FnMut(ConsumableEntry<'_, K>) -> bool>(&self, f: F) -> bool;
        pub async fn retain_async<F: FnMut(&K) -> bool>(&self, filter: F);
        pub fn retain_sync<F: FnMut(&K) -> bool>(&self, pred: F);
        pub async fn clear_async(&self);
        pub fn clear_sync(&self);
        pub fn len(&self) -> usize;
        pub fn is_empty(&self) -> bool;
        pub fn capacity(&self) -> usize;
        pub fn capacity_range(&self) -> RangeInclusive<usize>;
        pub fn bucket_index<Q>(&self, key: &Q) -> usize
        where
            Q: Equivalent<K> + Hash + ?Sized;
    }
    impl<K, H> Clone for HashSet<K, H>
    where
        K: Clone + Eq + Hash,
        H: BuildHasher + Clone,
    {
    }
    impl<K: Eq + Hash> HashSet<K, RandomState> {
        pub fn new() -> Self;
        pub fn with_capacity(capacity: usize) -> Self;
    }
    impl<K, H> Default for HashSet<K, H> where H: BuildHasher + Default {}
    impl<K, H> FromIterator<K> for HashSet<K, H>
    where
        K: Eq + Hash,
        H: BuildHasher + Default,
    {
    }

    pub struct OccupiedEntry<'h, K, H = RandomState> {}
    impl<K, H> Deref for OccupiedEntry<'_, K, H>
    where
        K: Eq + Hash,
        H: BuildHasher,
    {
        type Target = K;
    }

    pub struct ConsumableEntry<'w, K> {}
    impl<K> Deref for ConsumableEntry<'_, K> {
        type Target = K;
    }

    pub type Reserve<'h, K, H = RandomState> = crate::hash_map::Reserve<'h, K, (), H>;
}
