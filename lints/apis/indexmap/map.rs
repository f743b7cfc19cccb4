pub mod map {
    use crate::map::rayon::{IntoParIter, ParKeys, ParValues, ParValuesMut};
    use crate::{GetDisjointMutError, TryReserveError};
    use equivalent::Equivalent;
    use std::cmp::Ordering;
    use std::hash::{BuildHasher, Hash, RandomState};
    use std::ops::{Index, IndexMut, RangeBounds};

    pub use crate::map::raw_entry_v1::RawEntryApiV1;

    pub enum Entry<'a, K, V> {}

    pub struct IndexedEntry<'a, K, V> {}

    pub struct Iter<'a, K, V> {}
    impl<'a, K, V> Iterator for Iter<'a, K, V> {
        type Item = (&'a K, &'a V);
    }
    impl<K, V> Clone for Iter<'_, K, V> {}
    impl<K, V> Default for Iter<'_, K, V> {}

    pub struct IterMut<'a, K, V> {}
    impl<'a, K, V> Iterator for IterMut<'a, K, V> {
        type Item = (&'a K, &'a mut V);
    }
    impl<K, V> Default for IterMut<'_, K, V> {}

    pub struct IterMut2<'a, K, V> {}

    #[derive(Clone)]
    pub struct IntoIter<K, V> {}
    impl<K, V> Iterator for IntoIter<K, V> {
        type Item = (K, V);
    }
    impl<K, V> Default for IntoIter<K, V> {}

    pub struct Drain<'a, K, V> {}

    pub struct Keys<'a, K, V> {}
    impl<'a, K, V> Iterator for Keys<'a, K, V> {
        type Item = &'a K;
    }
    impl<K, V> Clone for Keys<'_, K, V> {}
    impl<K, V> Default for Keys<'_, K, V> {}
    impl<K, V> Index<usize> for Keys<'_, K, V> {
        type Output = K;
    }

    pub struct IntoKeys<K, V> {}
    impl<K: Clone, V> Clone for IntoKeys<K, V> {}
    impl<K, V> Iterator for IntoKeys<K, V> {
        type Item = K;
    }
    impl<K, V> Default for IntoKeys<K, V> {}

    pub struct Values<'a, K, V> {}
    impl<'a, K, V> Iterator for Values<'a, K, V> {
        type Item = &'a V;
    }
    impl<K, V> Clone for Values<'_, K, V> {}
    impl<K, V> Default for Values<'_, K, V> {}

    pub struct ValuesMut<'a, K, V> {}

    pub struct IntoValues<K, V> {}

    pub struct Splice<'a, I, K, V, S> {}

    pub struct ExtractIf<'a, K, V, F> {}

    pub trait MutableKeys {
        type Key;
        type Value;
        fn get_full_mut2<Q>(&mut self, key: &Q) -> Option<(usize, &mut Self::Key, &mut Self::Value)>
        where
            Q: ?Sized + Hash + Equivalent<Self::Key>;
        fn get_index_mut2(&mut self, index: usize) -> Option<(&mut Self::Key, &mut Self::Value)>;
        fn iter_mut2(&mut self) -> IterMut2<'_, Self::Key, Self::Value>;
        fn retain2<F>(&mut self, keep: F)
        where
            F: FnMut(&mut Self::Key, &mut Self::Value) -> bool;
    }

    pub struct Slice<K, V> {}

    pub struct IndexMap<K, V, S = RandomState> {}
    impl<'a, K, V, S> IntoIterator for &'a IndexMap<K, V, S> {
        type Item = (&'a K, &'a V);
        type IntoIter = Iter<'a, K, V>;
    }
    impl<'a, K, V, S> IntoIterator for &'a mut IndexMap<K, V, S> {
        type Item = (&'a K, &'a mut V);
        type IntoIter = IterMut<'a, K, V>;
    }
    impl<K, V, S> IntoIterator for IndexMap<K, V, S> {
        type Item = (K, V);
        type IntoIter = IntoIter<K, V>;
    }
    impl<K, V, S> MutableKeys for IndexMap<K, V, S>
    where
        S: BuildHasher,
    {
        type Key = K;
        type Value = V;
    }
    impl<K, V, S> RawEntryApiV1<K, V, S> for IndexMap<K, V, S> {}
    impl<K, V, S> Clone for IndexMap<K, V, S>
    where
        K: Clone,
        V: Clone,
        S: Clone,
    {
    }
    impl<K, V> IndexMap<K, V> {
        pub fn new() -> Self;
        pub fn with_capacity(n: usize) -> Self;
    }
    impl<K, V, S> IndexMap<K, V, S> {
        pub fn with_capacity_and_hasher(n: usize, hash_builder: S) -> Self;
        pub fn with_hasher(hash_builder: S) -> Self;
        pub fn capacity(&self) -> usize;
        pub fn hasher(&self) -> &S;
        pub fn len(&self) -> usize;
        pub fn is_empty(&self) -> bool;
        pub fn iter(&self) -> Iter<'_, K, V>;
        pub fn iter_mut(&mut self) -> IterMut<'_, K, V>;
        pub fn keys(&self) -> Keys<'_, K, V>;
        pub fn into_keys(self) -> IntoKeys<K, V>;
        pub fn values(&self) -> Values<'_, K, V>;
        pub fn values_mut(&mut self) -> ValuesMut<'_, K, V>;
        pub fn into_values(self) -> IntoValues<K, V>;
        pub fn clear(&mut self);
        pub fn truncate(&mut self, len: usize);
        pub fn drain<R>(&mut self, range: R) -> Drain<'_, K, V>
        where
            R: RangeBounds<usize>;
        pub fn extract_if<F, R>(&mut self, range: R, pred: F) -> ExtractIf<'_, K, V, F>
        where
            F: FnMut(&K, &mut V) -> bool,
            R: RangeBounds<usize>;
        pub fn split_off(&mut self, at: usize) -> Self
        where
            S: Clone;
        pub fn reserve(&mut self, additional: usize);
        pub fn reserve_exact(&mut self, additional: usize);
        pub fn try_reserve(&mut self, additional: usize) -> Result<(), TryReserveError>;
        pub fn try_reserve_exact(&mut self, additional: usize) -> Result<(), TryReserveError>;
        pub fn shrink_to_fit(&mut self);
        pub fn shrink_to(&mut self, min_capacity: usize);
    }
    impl<K, V, S> IndexMap<K, V, S>
    where
        K: Hash + Eq,
        S: BuildHasher,
    {
        pub fn insert(&mut self, key: K, value: V) -> Option<V>;
        pub fn insert_full(&mut self, key: K, value: V) -> (usize, Option<V>);
        pub fn insert_sorted(&mut self, key: K, value: V) -> (usize, Option<V>)
        where
            K: Ord;
        pub fn insert_sorted_by<F>(&mut self, key: K, value: V, cmp: F) -> (usize, Option<V>)
        where
            F: FnMut(&K, &V, &K, &V) -> Ordering;
        pub fn insert_sorted_by_key<B, F>(&mut self, key: K, value: V, sort_key: F) -> (usize, Option<V>)
        where
            B: Ord,
            F: FnMut(&K, &V) -> B;
        pub fn insert_before(&mut self, index: usize, key: K, value: V) -> (usize, Option<V>);
        pub fn shift_insert(&mut self, index: usize, key: K, value: V) -> Option<V>;
        pub fn replace_index(&mut self, index: usize, key: K) -> Result<K, (usize, K)>;
        pub fn entry(&mut self, key: K) -> Entry<'_, K, V>;
        pub fn splice<R, I>(&mut self, range: R, replace_with: I) -> Splice<'_, I::IntoIter, K, V, S>
        where
            R: RangeBounds<usize>,
            I: IntoIterator<Item = (K, V)>;
        pub fn append<S2>(&mut self, other: &mut IndexMap<K, V, S2>);
    }
    impl<K, V, S> IndexMap<K, V, S>
    where
        S: BuildHasher,
    {
        pub fn contains_key<Q>(&self, key: &Q) -> bool
        where
            Q: ?Sized + Hash + Equivalent<K>;
        pub fn get<Q>(&self, key: &Q) -> Option<&V>
        where
            Q: ?Sized + Hash + Equivalent<K>;
        pub fn get_key_value<Q>(&self, key: &Q) -> Option<(&K, &V)>
        where
            Q: ?Sized + Hash + Equivalent<K>;
        pub fn get_full<Q>(&self, key: &Q) -> Option<(usize, &K, &V)>
        where
            Q: ?Sized + Hash + Equivalent<K>;
        pub fn get_index_of<Q>(&self, key: &Q) -> Option<usize>
        where
            Q: ?Sized + Hash + Equivalent<K>;
        pub fn get_mut<Q>(&mut self, key: &Q) -> Option<&mut V>
        where
            Q: ?Sized + Hash + Equivalent<K>;
        pub fn get_key_value_mut<Q>(&mut self, key: &Q) -> Option<(&K, &mut V)>
        where
            Q: ?Sized + Hash + Equivalent<K>;
        pub fn get_full_mut<Q>(&mut self, key: &Q) -> Option<(usize, &K, &mut V)>
        where
            Q: ?Sized + Hash + Equivalent<K>;
        pub fn get_disjoint_mut<Q, const N: usize>(&mut self, keys: [&Q; N]) -> [Option<&mut V>; N]
        where
            Q: ?Sized + Hash + Equivalent<K>;
        pub fn remove<Q>(&mut self, key: &Q) -> Option<V>
        where
            Q: ?Sized + Hash + Equivalent<K>;
        pub fn remove_entry<Q>(&mut self, key: &Q) -> Option<(K, V)>
        where
            Q: ?Sized + Hash + Equivalent<K>;
        pub fn swap_remove<Q>(&mut self, key: &Q) -> Option<V>
        where
            Q: ?Sized + Hash + Equivalent<K>;
        pub fn swap_remove_entry<Q>(&mut self, key: &Q) -> Option<(K, V)>
        where
            Q: ?Sized + Hash + Equivalent<K>;
        pub fn swap_remove_full<Q>(&mut self, key: &Q) -> Option<(usize, K, V)>
        where
            Q: ?Sized + Hash + Equivalent<K>;
        pub fn shift_remove<Q>(&mut self, key: &Q) -> Option<V>
        where
            Q: ?Sized + Hash + Equivalent<K>;
        pub fn shift_remove_entry<Q>(&mut self, key: &Q) -> Option<(K, V)>
        where
            Q: ?Sized + Hash + Equivalent<K>;
        pub fn shift_remove_full<Q>(&mut self, key: &Q) -> Option<(usize, K, V)>
        where
            Q: ?Sized + Hash + Equivalent<K>;
    }
    impl<K, V, S> IndexMap<K, V, S> {
        pub fn pop(&mut self) -> Option<(K, V)>;
        pub fn pop_if(&mut self, predicate: impl FnOnce(&K, &mut V) -> bool) -> Option<(K, V)>;
        pub fn retain<F>(&mut self, keep: F)
        where
            F: FnMut(&K, &mut V) -> bool;
        pub fn sort_keys(&mut self)
        where
            K: Ord;
        pub fn sort_by<F>(&mut self, cmp: F)
        where
            F: FnMut(&K, &V, &K, &V) -> Ordering;
        pub fn sorted_by<F>(self, cmp: F) -> IntoIter<K, V>
        where
            F: FnMut(&K, &V, &K, &V) -> Ordering;
        pub fn sort_by_key<T, F>(&mut self, sort_key: F)
        where
            T: Ord,
            F: FnMut(&K, &V) -> T;
        pub fn sort_unstable_keys(&mut self)
        where
            K: Ord;
        pub fn sort_unstable_by<F>(&mut self, cmp: F)
        where
            F: FnMut(&K, &V, &K, &V) -> Ordering;
        pub fn sorted_unstable_by<F>(self, cmp: F) -> IntoIter<K, V>
        where
            F: FnMut(&K, &V, &K, &V) -> Ordering;
        pub fn sort_unstable_by_key<T, F>(&mut self, sort_key: F)
        where
            T: Ord,
            F: FnMut(&K, &V) -> T;
        pub fn sort_by_cached_key<T, F>(&mut self, sort_key: F)
        where
            T: Ord,
            F: FnMut(&K, &V) -> T;
        pub fn binary_search_keys(&self, x: &K) -> Result<usize, usize>
        where
            K: Ord;
        pub fn binary_search_by<'a, F>(&'a self, f: F) -> Result<usize, usize>
        where
            F: FnMut(&'a K, &'a V) -> Ordering;
        pub fn binary_search_by_key<'a, B, F>(&'a self, b: &B, f: F) -> Result<usize, usize>
        where
            F: FnMut(&'a K, &'a V) -> B,
            B: Ord;
        pub fn is_sorted(&self) -> bool
        where
            K: PartialOrd;
        pub fn is_sorted_by<'a, F>(&'a self, cmp: F) -> bool
        where
            F: FnMut(&'a K, &'a V, &'a K, &'a V) -> bool;
        pub fn is_sorted_by_key<'a, F, T>(&'a self, sort_key: F) -> bool
        where
            F: FnMut(&'a K, &'a V) -> T,
            T: PartialOrd;
        pub fn partition_point<P>(&self, pred: P) -> usize
        where
            P: FnMut(&K, &V) -> bool;
        pub fn reverse(&mut self);
        pub fn as_slice(&self) -> &Slice<K, V>;
        pub fn as_mut_slice(&mut self) -> &mut Slice<K, V>;
        pub fn into_boxed_slice(self) -> Box<Slice<K, V>>;
        pub fn get_index(&self, index: usize) -> Option<(&K, &V)>;
        pub fn get_index_mut(&mut self, index: usize) -> Option<(&K, &mut V)>;
        pub fn get_index_entry(&mut self, index: usize) -> Option<IndexedEntry<'_, K, V>>;
        pub fn get_disjoint_indices_mut<const N: usize>(&mut self, indices: [usize; N]) -> Result<[(&K, &mut V); N], GetDisjointMutError>;
        pub fn get_range<R: RangeBounds<usize>>(&self, range: R) -> Option<&Slice<K, V>>;
        pub fn get_range_mut<R: RangeBounds<usize>>(&mut self, range: R) -> Option<&mut Slice<K, V>>;
        pub fn first(&self) -> Option<(&K, &V)>;
        pub fn first_mut(&mut self) -> Option<(&K, &mut V)>;
        pub fn first_entry(&mut self) -> Option<IndexedEntry<'_, K, V>>;
        pub fn last(&self) -> Option<(&K, &V)>;
        pub fn last_mut(&mut self) -> Option<(&K, &mut V)>;
        pub fn last_entry(&mut self) -> Option<IndexedEntry<'_, K, V>>;
        pub fn swap_remove_index(&mut self, index: usize) -> Option<(K, V)>;
        pub fn shift_remove_index(&mut self, index: usize) -> Option<(K, V)>;
        pub fn move_index(&mut self, from: usize, to: usize);
        pub fn swap_indices(&mut self, a: usize, b: usize);
    }
    impl<K, V, Q: ?Sized, S> Index<&Q> for IndexMap<K, V, S>
    where
        Q: Hash + Equivalent<K>,
        S: BuildHasher,
    {
        type Output = V;
    }
    impl<K, V, Q: ?Sized, S> IndexMut<&Q> for IndexMap<K, V, S>
    where
        Q: Hash + Equivalent<K>,
        S: BuildHasher,
    {
    }
    impl<K, V, S> Index<usize> for IndexMap<K, V, S> {
        type Output = V;
    }
    impl<K, V, S> IndexMut<usize> for IndexMap<K, V, S> {}
    impl<K, V, S> FromIterator<(K, V)> for IndexMap<K, V, S>
    where
        K: Hash + Eq,
        S: BuildHasher + Default,
    {
    }
    impl<K, V, const N: usize> From<[(K, V); N]> for IndexMap<K, V, RandomState> where K: Hash + Eq {}
    impl<K, V, S> Extend<(K, V)> for IndexMap<K, V, S>
    where
        K: Hash + Eq,
        S: BuildHasher,
    {
    }
    impl<'a, K, V, S> Extend<(&'a K, &'a V)> for IndexMap<K, V, S>
    where
        K: Hash + Eq + Copy,
        V: Copy,
        S: BuildHasher,
    {
    }
    impl<K, V, S> Default for IndexMap<K, V, S> where S: Default {}
    impl<K, V, S> IndexMap<K, V, S>
    where
        K: Sync,
        V: Sync,
    {
        pub fn par_keys(&self) -> ParKeys<'_, K, V>;
        pub fn par_values(&self) -> ParValues<'_, K, V>;
    }
    impl<K, V, S> IndexMap<K, V, S>
    where
        K: Hash + Eq + Sync,
        V: Sync,
        S: BuildHasher,
    {
        pub fn par_eq<V2, S2>(&self, other: &IndexMap<K, V2, S2>) -> bool
        where
            V: PartialEq<V2>,
            V2: Sync,
            S2: BuildHasher + Sync;
    }
    impl<K, V, S> IndexMap<K, V, S>
    where
        K: Send,
        V: Send,
    {
        pub fn par_values_mut(&mut self) -> ParValuesMut<'_, K, V>;
        pub fn par_sort_keys(&mut self)
        where
            K: Ord;
        pub fn par_sort_by<F>(&mut self, cmp: F)
        where
            F: Fn(&K, &V, &K, &V) -> Ordering + Sync;
        pub fn par_sorted_by<F>(self, cmp: F) -> IntoParIter<K, V>
        where
            F: Fn(&K, &V, &K, &V) -> Ordering + Sync;
        pub fn par_sort_by_key<T, F>(&mut self, sort_key: F)
        where
            T: Ord,
            F: Fn(&K, &V) -> T + Sync;
        pub fn par_sort_unstable_keys(&mut self)
        where
            K: Ord;
        pub fn par_sort_unstable_by<F>(&mut self, cmp: F)
        where
            F: Fn(&K, &V, &K, &V) -> Ordering + Sync;
        pub fn par_sorted_unstable_by<F>(self, cmp: F) -> IntoParIter<K, V>
        where
            F: Fn(&K, &V, &K, &V) -> Ordering + Sync;
        pub fn par_sort_unstable_by_key<T, F>(&mut self, sort_key: F)
        where
            T: Ord,
            F: Fn(&K, &V) -> T + Sync;
        pub fn par_sort_by_cached_key<T, F>(&mut self, sort_key: F)
        where
            T: Ord + Send,
            F: Fn(&K, &V) -> T + Sync;
    }

    pub mod raw_entry_v1 {
        pub trait RawEntryApiV1<K, V, S> {
            fn raw_entry_v1(&self) -> RawEntryBuilder<'_, K, V, S>;
            fn raw_entry_mut_v1(&mut self) -> RawEntryBuilderMut<'_, K, V, S>;
        }

        pub struct RawEntryBuilder<'a, K, V, S> {}

        pub struct RawEntryBuilderMut<'a, K, V, S> {}
    }

    pub mod rayon {
        pub struct IntoParIter<K, V> {}

        pub struct ParKeys<'a, K, V> {}

        pub struct ParValues<'a, K, V> {}

        pub struct ParValuesMut<'a, K, V> {}
    }
}
