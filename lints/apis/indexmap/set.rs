pub mod set {
    use crate::set::rayon::{IntoParIter, ParDifference, ParIntersection, ParSymmetricDifference, ParUnion};
    use crate::TryReserveError;
    use equivalent::Equivalent;
    use std::cmp::Ordering;
    use std::hash::{BuildHasher, Hash, RandomState};
    use std::ops::{BitAnd, BitOr, Index, RangeBounds, Sub};

    pub struct Iter<'a, T> {}

    pub struct IntoIter<T> {}

    pub struct Drain<'a, T> {}

    pub struct Difference<'a, T, S> {}

    pub struct Intersection<'a, T, S> {}

    pub struct SymmetricDifference<'a, T, S1, S2> {}

    pub struct Union<'a, T, S> {}

    pub struct Splice<'a, I, T, S> {}

    pub struct ExtractIf<'a, T, F> {}

    pub trait MutableValues {
        type Value;
    }

    pub struct Slice<T> {}

    pub struct IndexSet<T, S = RandomState> {}
    impl<'a, T, S> IntoIterator for &'a IndexSet<T, S> {
        type Item = &'a T;
        type IntoIter = Iter<'a, T>;
    }
    impl<T, S> IntoIterator for IndexSet<T, S> {
        type Item = T;
        type IntoIter = IntoIter<T>;
    }
    impl<T, S> MutableValues for IndexSet<T, S>
    where
        S: BuildHasher,
    {
        type Value = T;
    }
    impl<T, S> Clone for IndexSet<T, S>
    where
        T: Clone,
        S: Clone,
    {
    }
    impl<T> IndexSet<T> {
        pub fn new() -> Self;
        pub fn with_capacity(n: usize) -> Self;
    }
    impl<T, S> IndexSet<T, S> {
        pub fn with_capacity_and_hasher(n: usize, hash_builder: S) -> Self;
        pub fn with_hasher(hash_builder: S) -> Self;
        pub fn capacity(&self) -> usize;
        pub fn hasher(&self) -> &S;
        pub fn len(&self) -> usize;
        pub fn is_empty(&self) -> bool;
        pub fn iter(&self) -> Iter<'_, T>;
        pub fn clear(&mut self);
        pub fn truncate(&mut self, len: usize);
        pub fn drain<R>(&mut self, range: R) -> Drain<'_, T>
        where
            R: RangeBounds<usize>;
        pub fn extract_if<F, R>(&mut self, range: R, pred: F) -> ExtractIf<'_, T, F>
        where
            F: FnMut(&T) -> bool,
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
    impl<T, S> IndexSet<T, S>
    where
        T: Hash + Eq,
        S: BuildHasher,
    {
        pub fn insert(&mut self, value: T) -> bool;
        pub fn insert_full(&mut self, value: T) -> (usize, bool);
        pub fn insert_sorted(&mut self, value: T) -> (usize, bool)
        where
            T: Ord;
        pub fn insert_sorted_by<F>(&mut self, value: T, cmp: F) -> (usize, bool)
        where
            F: FnMut(&T, &T) -> Ordering;
        pub fn insert_sorted_by_key<B, F>(&mut self, value: T, sort_key: F) -> (usize, bool)
        where
            B: Ord,
            F: FnMut(&T) -> B;
        pub fn insert_before(&mut self, index: usize, value: T) -> (usize, bool);
        pub fn shift_insert(&mut self, index: usize, value: T) -> bool;
        pub fn replace(&mut self, value: T) -> Option<T>;
        pub fn replace_full(&mut self, value: T) -> (usize, Option<T>);
        pub fn replace_index(&mut self, index: usize, value: T) -> Result<T, (usize, T)>;
        pub fn difference<'a, S2>(&'a self, other: &'a IndexSet<T, S2>) -> Difference<'a, T, S2>
        where
            S2: BuildHasher;
        pub fn symmetric_difference<'a, S2>(&'a self, other: &'a IndexSet<T, S2>) -> SymmetricDifference<'a, T, S, S2>
        where
            S2: BuildHasher;
        pub fn intersection<'a, S2>(&'a self, other: &'a IndexSet<T, S2>) -> Intersection<'a, T, S2>
        where
            S2: BuildHasher;
        pub fn union<'a, S2>(&'a self, other: &'a IndexSet<T, S2>) -> Union<'a, T, S>
        where
            S2: BuildHasher;
        pub fn splice<R, I>(&mut self, range: R, replace_with: I) -> Splice<'_, I::IntoIter, T, S>
        where
            R: RangeBounds<usize>,
            I: IntoIterator<Item = T>;
        pub fn append<S2>(&mut self, other: &mut IndexSet<T, S2>);
    }
    impl<T, S> IndexSet<T, S>
    where
        S: BuildHasher,
    {
        pub fn contains<Q>(&self, value: &Q) -> bool
        where
            Q: ?Sized + Hash + Equivalent<T>;
        pub fn get<Q>(&self, value: &Q) -> Option<&T>
        where
            Q: ?Sized + Hash + Equivalent<T>;
        pub fn get_full<Q>(&self, value: &Q) -> Option<(usize, &T)>
        where
            Q: ?Sized + Hash + Equivalent<T>;
        pub fn get_index_of<Q>(&self, value: &Q) -> Option<usize>
        where
            Q: ?Sized + Hash + Equivalent<T>;
        pub fn remove<Q>(&mut self, value: &Q) -> bool
        where
            Q: ?Sized + Hash + Equivalent<T>;
        pub fn swap_remove<Q>(&mut self, value: &Q) -> bool
        where
            Q: ?Sized + Hash + Equivalent<T>;
        pub fn shift_remove<Q>(&mut self, value: &Q) -> bool
        where
            Q: ?Sized + Hash + Equivalent<T>;
        pub fn take<Q>(&mut self, value: &Q) -> Option<T>
        where
            Q: ?Sized + Hash + Equivalent<T>;
        pub fn swap_take<Q>(&mut self, value: &Q) -> Option<T>
        where
            Q: ?Sized + Hash + Equivalent<T>;
        pub fn shift_take<Q>(&mut self, value: &Q) -> Option<T>
        where
            Q: ?Sized + Hash + Equivalent<T>;
        pub fn swap_remove_full<Q>(&mut self, value: &Q) -> Option<(usize, T)>
        where
            Q: ?Sized + Hash + Equivalent<T>;
        pub fn shift_remove_full<Q>(&mut self, value: &Q) -> Option<(usize, T)>
        where
            Q: ?Sized + Hash + Equivalent<T>;
    }
    impl<T, S> IndexSet<T, S> {
        pub fn pop(&mut self) -> Option<T>;
        pub fn pop_if(&mut self, predicate: impl FnOnce(&T) -> bool) -> Option<T>;
        pub fn retain<F>(&mut self, keep: F)
        where
            F: FnMut(&T) -> bool;
        pub fn sort(&mut self)
        where
            T: Ord;
        pub fn sort_by<F>(&mut self, cmp: F)
        where
            F: FnMut(&T, &T) -> Ordering;
        pub fn sorted_by<F>(self, cmp: F) -> IntoIter<T>
        where
            F: FnMut(&T, &T) -> Ordering;
        pub fn sort_by_key<K, F>(&mut self, sort_key: F)
        where
            K: Ord,
            F: FnMut(&T) -> K;
        pub fn sort_unstable(&mut self)
        where
            T: Ord;
        pub fn sort_unstable_by<F>(&mut self, cmp: F)
        where
            F: FnMut(&T, &T) -> Ordering;
        pub fn sorted_unstable_by<F>(self, cmp: F) -> IntoIter<T>
        where
            F: FnMut(&T, &T) -> Ordering;
        pub fn sort_unstable_by_key<K, F>(&mut self, sort_key: F)
        where
            K: Ord,
            F: FnMut(&T) -> K;
        pub fn sort_by_cached_key<K, F>(&mut self, sort_key: F)
        where
            K: Ord,
            F: FnMut(&T) -> K;
        pub fn binary_search(&self, x: &T) -> Result<usize, usize>
        where
            T: Ord;
        pub fn binary_search_by<'a, F>(&'a self, f: F) -> Result<usize, usize>
        where
            F: FnMut(&'a T) -> Ordering;
        pub fn binary_search_by_key<'a, B, F>(&'a self, b: &B, f: F) -> Result<usize, usize>
        where
            F: FnMut(&'a T) -> B,
            B: Ord;
        pub fn is_sorted(&self) -> bool
        where
            T: PartialOrd;
        pub fn is_sorted_by<'a, F>(&'a self, cmp: F) -> bool
        where
            F: FnMut(&'a T, &'a T) -> bool;
        pub fn is_sorted_by_key<'a, F, K>(&'a self, sort_key: F) -> bool
        where
            F: FnMut(&'a T) -> K,
            K: PartialOrd;
        pub fn partition_point<P>(&self, pred: P) -> usize
        where
            P: FnMut(&T) -> bool;
        pub fn reverse(&mut self);
        pub fn as_slice(&self) -> &Slice<T>;
        pub fn into_boxed_slice(self) -> Box<Slice<T>>;
        pub fn get_index(&self, index: usize) -> Option<&T>;
        pub fn get_range<R: RangeBounds<usize>>(&self, range: R) -> Option<&Slice<T>>;
        pub fn first(&self) -> Option<&T>;
        pub fn last(&self) -> Option<&T>;
        pub fn swap_remove_index(&mut self, index: usize) -> Option<T>;
        pub fn shift_remove_index(&mut self, index: usize) -> Option<T>;
        pub fn move_index(&mut self, from: usize, to: usize);
        pub fn swap_indices(&mut self, a: usize, b: usize);
    }
    impl<T, S> Index<usize> for IndexSet<T, S> {
        type Output = T;
    }
    impl<T, S> FromIterator<T> for IndexSet<T, S>
    where
        T: Hash + Eq,
        S: BuildHasher + Default,
    {
    }
    impl<T, const N: usize> From<[T; N]> for IndexSet<T, RandomState> where T: Eq + Hash {}
    impl<T, S> Extend<T> for IndexSet<T, S>
    where
        T: Hash + Eq,
        S: BuildHasher,
    {
    }
    impl<'a, T, S> Extend<&'a T> for IndexSet<T, S>
    where
        T: Hash + Eq + Copy + 'a,
        S: BuildHasher,
    {
    }
    impl<T, S> Default for IndexSet<T, S> where S: Default {}
    impl<T, S> IndexSet<T, S>
    where
        T: Eq + Hash,
        S: BuildHasher,
    {
        pub fn is_disjoint<S2>(&self, other: &IndexSet<T, S2>) -> bool
        where
            S2: BuildHasher;
        pub fn is_subset<S2>(&self, other: &IndexSet<T, S2>) -> bool
        where
            S2: BuildHasher;
        pub fn is_superset<S2>(&self, other: &IndexSet<T, S2>) -> bool
        where
            S2: BuildHasher;
    }
    impl<T, S1, S2> BitAnd<&IndexSet<T, S2>> for &IndexSet<T, S1>
    where
        T: Eq + Hash + Clone,
        S1: BuildHasher + Default,
        S2: BuildHasher,
    {
        type Output = IndexSet<T, S1>;
    }
    impl<T, S1, S2> BitOr<&IndexSet<T, S2>> for &IndexSet<T, S1>
    where
        T: Eq + Hash + Clone,
        S1: BuildHasher + Default,
        S2: BuildHasher,
    {
        type Output = IndexSet<T, S1>;
    }
    impl<T, S1, S2> Sub<&IndexSet<T, S2>> for &IndexSet<T, S1>
    where
        T: Eq + Hash + Clone,
        S1: BuildHasher + Default,
        S2: BuildHasher,
    {
        type Output = IndexSet<T, S1>;
    }
    impl<T, S> IndexSet<T, S>
    where
        T: Hash + Eq + Sync,
        S: BuildHasher + Sync,
    {
        pub fn par_difference<'a, S2>(&'a self, other: &'a IndexSet<T, S2>) -> ParDifference<'a, T, S, S2>
        where
            S2: BuildHasher + Sync;
        pub fn par_symmetric_difference<'a, S2>(&'a self, other: &'a IndexSet<T, S2>) -> ParSymmetricDifference<'a, T, S, S2>
        where
            S2: BuildHasher + Sync;
        pub fn par_intersection<'a, S2>(&'a self, other: &'a IndexSet<T, S2>) -> ParIntersection<'a, T, S, S2>
        where
            S2: BuildHasher + Sync;
        pub fn par_union<'a, S2>(&'a self, other: &'a IndexSet<T, S2>) -> ParUnion<'a, T, S, S2>
        where
            S2: BuildHasher + Sync;
        pub fn par_eq<S2>(&self, other: &IndexSet<T, S2>) -> bool
        where
            S2: BuildHasher + Sync;
        pub fn par_is_disjoint<S2>(&self, other: &IndexSet<T, S2>) -> bool
        where
            S2: BuildHasher + Sync;
        pub fn par_is_superset<S2>(&self, other: &IndexSet<T, S2>) -> bool
        where
            S2: BuildHasher + Sync;
        pub fn par_is_subset<S2>(&self, other: &IndexSet<T, S2>) -> bool
        where
            S2: BuildHasher + Sync;
    }
    impl<T, S> IndexSet<T, S>
    where
        T: Send,
    {
        pub fn par_sort(&mut self)
        where
            T: Ord;
        pub fn par_sort_by<F>(&mut self, cmp: F)
        where
            F: Fn(&T, &T) -> Ordering + Sync;
        pub fn par_sorted_by<F>(self, cmp: F) -> IntoParIter<T>
        where
            F: Fn(&T, &T) -> Ordering + Sync;
        pub fn par_sort_by_key<K, F>(&mut self, sort_key: F)
        where
            K: Ord,
            F: Fn(&T) -> K + Sync;
        pub fn par_sort_unstable(&mut self)
        where
            T: Ord;
        pub fn par_sort_unstable_by<F>(&mut self, cmp: F)
        where
            F: Fn(&T, &T) -> Ordering + Sync;
        pub fn par_sorted_unstable_by<F>(self, cmp: F) -> IntoParIter<T>
        where
            F: Fn(&T, &T) -> Ordering + Sync;
        pub fn par_sort_unstable_by_key<K, F>(&mut self, sort_key: F)
        where
            K: Ord,
            F: Fn(&T) -> K + Sync;
        pub fn par_sort_by_cached_key<K, F>(&mut self, sort_key: F)
        where
            K: Ord + Send,
            F: Fn(&T) -> K + Sync;
    }

    pub mod rayon {
        pub struct IntoParIter<T> {}

        pub struct ParDifference<'a, T, S1, S2> {}

        pub struct ParIntersection<'a, T, S1, S2> {}

        pub struct ParSymmetricDifference<'a, T, S1, S2> {}

        pub struct ParUnion<'a, T, S1, S2> {}
    }
}
