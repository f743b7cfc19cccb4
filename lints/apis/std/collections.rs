pub mod collections {
    use crate::{
        borrow::Borrow, cmp::Ordering, collections::binary_heap::{Drain, PeekMut},
        collections::btree_map::{Entry, ExtractIf, IntoIter, IntoKeys, IntoValues, Iter, IterMut, Keys, OccupiedEntry, Range, RangeMut, Values, ValuesMut},
        collections::btree_set::{Difference, Intersection, SymmetricDifference, Union}, error::Error, fmt::Display,
        hash::{BuildHasher, Hash, RandomState}, io::{BufRead, Read, Write},
        ops::{BitAnd, BitOr, BitXor, Index, IndexMut, RangeBounds, Sub},
    };
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct TryReserveError {}
    impl Display for TryReserveError {}
    impl Error for TryReserveError {}
    pub struct BTreeMap<K, V> {}
    impl<K, V> BTreeMap<K, V> {
        pub fn get<Q: Ord>(&self, key: &Q) -> Option<&V> where K: Borrow<Q> + Ord;
        pub fn get_key_value<Q: Ord>(&self, k: &Q) -> Option<(&K, &V)> where K: Borrow<Q> + Ord;
        pub fn first_key_value(&self) -> Option<(&K, &V)> where K: Ord;
        pub fn first_entry(&mut self) -> Option<OccupiedEntry<K, V>> where K: Ord;
        pub fn pop_first(&mut self) -> Option<(K, V)> where K: Ord;
        pub fn last_key_value(&self) -> Option<(&K, &V)> where K: Ord;
        pub fn last_entry(&mut self) -> Option<OccupiedEntry<K, V>> where K: Ord;
        pub fn pop_last(&mut self) -> Option<(K, V)> where K: Ord;
        pub fn contains_key<Q: Ord>(&self, key: &Q) -> bool where K: Borrow<Q> + Ord;
        pub fn get_mut<Q: Ord>(&mut self, key: &Q) -> Option<&mut V> where K: Borrow<Q> + Ord;
        pub fn insert(&mut self, key: K, value: V) -> Option<V> where K: Ord;
        pub fn remove<Q: Ord>(&mut self, key: &Q) -> Option<V> where K: Borrow<Q> + Ord;
        pub fn remove_entry<Q: Ord>(&mut self, key: &Q) -> Option<(K, V)> where K: Borrow<Q> + Ord;
        pub fn retain<F: FnMut(&K, &mut V) -> bool>(&mut self, f: F) where K: Ord;
        pub fn append(&mut self, other: &mut Self) where K: Ord;
        pub fn range<T: Ord, R: RangeBounds<T>>(&self, range: R) -> Range<K, V> where K: Borrow<T> + Ord;
        pub fn range_mut<T: Ord, R: RangeBounds<T>>(&mut self, range: R) -> RangeMut<K, V> where K: Borrow<T> + Ord;
        pub fn entry(&mut self, key: K) -> Entry<K, V> where K: Ord;
        pub fn split_off<Q: Ord>(&mut self, key: &Q) -> Self where K: Borrow<Q> + Ord;
        pub fn extract_if<F: FnMut(&K, &mut V) -> bool, R: RangeBounds<K>>(&mut self, range: R, pred: F) -> ExtractIf<K, V, R, F> where K: Ord;
        pub fn into_keys(self) -> IntoKeys<K, V>;
        pub fn into_values(self) -> IntoValues<K, V>;
        pub fn new() -> BTreeMap<K, V>;
        pub fn clear(&mut self);
        pub fn iter(&self) -> Iter<K, V>;
        pub fn iter_mut(&mut self) -> IterMut<K, V>;
        pub fn keys(&self) -> Keys<K, V>;
        pub fn values(&self) -> Values<K, V>;
        pub fn values_mut(&mut self) -> ValuesMut<K, V>;
        pub fn len(&self) -> usize;
        pub fn is_empty(&self) -> bool;
    }
    impl<K, V> Drop for BTreeMap<K, V> {}
    impl<K, V> Default for BTreeMap<K, V> {}
    impl<K, V> IntoIterator for &mut BTreeMap<K, V> { type Item = (&K, &mut V); type IntoIter = IterMut<K, V>; }
    impl<K, V> IntoIterator for &BTreeMap<K, V> { type Item = (&K, &V); type IntoIter = Iter<K, V>; }
    impl<K, V> IntoIterator for BTreeMap<K, V> { type Item = (K, V); type IntoIter = IntoIter<K, V>; }
    impl<K: Clone, V: Clone> Clone for BTreeMap<K, V> {}
    impl<K: Eq, V: Eq> Eq for BTreeMap<K, V> {}
    impl<K: Ord + Copy, V: Copy> Extend<(&K, &V)> for BTreeMap<K, V> {}
    impl<K: Ord, V, const N: usize> From<[(K, V); N]> for BTreeMap<K, V> {}
    impl<K: Ord, V: Ord> Ord for BTreeMap<K, V> {}
    impl<K: Ord, V> FromIterator<(K, V)> for BTreeMap<K, V> {}
    impl<K: Ord, V> Extend<(K, V)> for BTreeMap<K, V> {}
    impl<K: PartialEq, V: PartialEq> PartialEq for BTreeMap<K, V> {}
    impl<K: PartialOrd, V: PartialOrd> PartialOrd for BTreeMap<K, V> {}
    impl<K: Borrow<Q> + Ord, Q: Ord, V> Index<&Q> for BTreeMap<K, V> { type Output = V; }
    impl<K: Hash, V: Hash> Hash for BTreeMap<K, V> {}
    pub struct BTreeSet<T> {}
    impl<T> BTreeSet<T> {
        pub fn new() -> BTreeSet<T>;
        pub fn range<K: Ord, R: RangeBounds<K>>(&self, range: R) -> btree_set::Range<T> where T: Borrow<K> + Ord;
        pub fn difference(&self, other: &BTreeSet<T>) -> Difference<T> where T: Ord;
        pub fn symmetric_difference(&self, other: &BTreeSet<T>) -> SymmetricDifference<T> where T: Ord;
        pub fn intersection(&self, other: &BTreeSet<T>) -> Intersection<T> where T: Ord;
        pub fn union(&self, other: &BTreeSet<T>) -> Union<T> where T: Ord;
        pub fn clear(&mut self);
        pub fn contains<Q: Ord>(&self, value: &Q) -> bool where T: Borrow<Q> + Ord;
        pub fn get<Q: Ord>(&self, value: &Q) -> Option<&T> where T: Borrow<Q> + Ord;
        pub fn is_disjoint(&self, other: &BTreeSet<T>) -> bool where T: Ord;
        pub fn is_subset(&self, other: &BTreeSet<T>) -> bool where T: Ord;
        pub fn is_superset(&self, other: &BTreeSet<T>) -> bool where T: Ord;
        pub fn first(&self) -> Option<&T> where T: Ord;
        pub fn last(&self) -> Option<&T> where T: Ord;
        pub fn pop_first(&mut self) -> Option<T> where T: Ord;
        pub fn pop_last(&mut self) -> Option<T> where T: Ord;
        pub fn insert(&mut self, value: T) -> bool where T: Ord;
        pub fn replace(&mut self, value: T) -> Option<T> where T: Ord;
        pub fn remove<Q: Ord>(&mut self, value: &Q) -> bool where T: Borrow<Q> + Ord;
        pub fn take<Q: Ord>(&mut self, value: &Q) -> Option<T> where T: Borrow<Q> + Ord;
        pub fn retain<F: FnMut(&T) -> bool>(&mut self, f: F) where T: Ord;
        pub fn append(&mut self, other: &mut Self) where T: Ord;
        pub fn split_off<Q: Ord>(&mut self, value: &Q) -> Self where T: Borrow<Q> + Ord;
        pub fn extract_if<F: FnMut(&T) -> bool, R: RangeBounds<T>>(&mut self, range: R, pred: F) -> btree_set::ExtractIf<T, R, F> where T: Ord;
        pub fn iter(&self) -> btree_set::Iter<T>;
        pub fn len(&self) -> usize;
        pub fn is_empty(&self) -> bool;
    }
    impl<T: Clone> Clone for BTreeSet<T> {}
    impl<T: Eq> Eq for BTreeSet<T> {}
    impl<T: Ord + Clone> BitOr<&BTreeSet<T>> for &BTreeSet<T> { type Output = BTreeSet<T>; }
    impl<T: Ord + Clone> Sub<&BTreeSet<T>> for &BTreeSet<T> { type Output = BTreeSet<T>; }
    impl<T: Ord + Clone> BitXor<&BTreeSet<T>> for &BTreeSet<T> { type Output = BTreeSet<T>; }
    impl<T: Ord + Clone> BitAnd<&BTreeSet<T>> for &BTreeSet<T> { type Output = BTreeSet<T>; }
    impl<T: Ord + Copy> Extend<&T> for BTreeSet<T> {}
    impl<T: Ord, const N: usize> From<[T; N]> for BTreeSet<T> {}
    impl<T: Ord> FromIterator<T> for BTreeSet<T> {}
    impl<T: Ord> Ord for BTreeSet<T> {}
    impl<T: Ord> Extend<T> for BTreeSet<T> {}
    impl<T: PartialEq> PartialEq for BTreeSet<T> {}
    impl<T: PartialOrd> PartialOrd for BTreeSet<T> {}
    impl<T: Hash> Hash for BTreeSet<T> {}
    impl<T> Default for BTreeSet<T> {}
    impl<T> IntoIterator for &BTreeSet<T> { type Item = &T; type IntoIter = btree_set::Iter<T>; }
    impl<T> IntoIterator for BTreeSet<T> { type Item = T; type IntoIter = btree_set::IntoIter<T>; }
    pub struct BinaryHeap<T> {}
    impl<T: Ord> BinaryHeap<T> {
        pub fn peek_mut(&mut self) -> Option<PeekMut<T>>;
        pub fn pop(&mut self) -> Option<T>;
        pub fn push(&mut self, item: T);
        pub fn into_sorted_vec(self) -> Vec<T>;
        pub fn append(&mut self, other: &mut Self);
        pub fn retain<F: FnMut(&T) -> bool>(&mut self, f: F);
    }
    impl<T> BinaryHeap<T> {
        pub fn iter(&self) -> binary_heap::Iter<T>;
        pub fn peek(&self) -> Option<&T>;
        pub fn capacity(&self) -> usize;
        pub fn reserve_exact(&mut self, additional: usize);
        pub fn reserve(&mut self, additional: usize);
        pub fn try_reserve_exact(&mut self, additional: usize) -> Result<(), TryReserveError>;
        pub fn try_reserve(&mut self, additional: usize) -> Result<(), TryReserveError>;
        pub fn shrink_to_fit(&mut self);
        pub fn shrink_to(&mut self, min_capacity: usize);
        pub fn as_slice(&self) -> &[T];
        pub fn into_vec(self) -> Vec<T>;
        pub fn len(&self) -> usize;
        pub fn is_empty(&self) -> bool;
        pub fn drain(&mut self) -> Drain<T>;
        pub fn clear(&mut self);
        pub fn new() -> BinaryHeap<T>;
        pub fn with_capacity(capacity: usize) -> BinaryHeap<T>;
    }
    impl<T: Clone> Clone for BinaryHeap<T> {}
    impl<T: Ord + Copy> Extend<&T> for BinaryHeap<T> {}
    impl<T: Ord, const N: usize> From<[T; N]> for BinaryHeap<T> {}
    impl<T: Ord> FromIterator<T> for BinaryHeap<T> {}
    impl<T: Ord> From<Vec<T>> for BinaryHeap<T> {}
    impl<T: Ord> Extend<T> for BinaryHeap<T> {}
    impl<T> Default for BinaryHeap<T> {}
    impl<T> IntoIterator for &BinaryHeap<T> { type Item = &T; type IntoIter = binary_heap::Iter<T>; }
    impl<T> IntoIterator for BinaryHeap<T> { type Item = T; type IntoIter = binary_heap::IntoIter<T>; }
    pub struct LinkedList<T> {}
    impl<T> LinkedList<T> {
        pub fn new() -> Self;
        pub fn append(&mut self, other: &mut Self);
        pub fn iter(&self) -> linked_list::Iter<T>;
        pub fn iter_mut(&mut self) -> linked_list::IterMut<T>;
        pub fn is_empty(&self) -> bool;
        pub fn len(&self) -> usize;
        pub fn clear(&mut self);
        pub fn contains(&self, x: &T) -> bool where T: PartialEq<T>;
        pub fn front(&self) -> Option<&T>;
        pub fn front_mut(&mut self) -> Option<&mut T>;
        pub fn back(&self) -> Option<&T>;
        pub fn back_mut(&mut self) -> Option<&mut T>;
        pub fn push_front(&mut self, elt: T);
        pub fn push_front_mut(&mut self, elt: T) -> &mut T;
        pub fn pop_front(&mut self) -> Option<T>;
        pub fn push_back(&mut self, elt: T);
        pub fn push_back_mut(&mut self, elt: T) -> &mut T;
        pub fn pop_back(&mut self) -> Option<T>;
        pub fn split_off(&mut self, at: usize) -> LinkedList<T>;
        pub fn extract_if<F: FnMut(&mut T) -> bool>(&mut self, filter: F) -> linked_list::ExtractIf<T, F>;
    }
    impl<T, const N: usize> From<[T; N]> for LinkedList<T> {}
    impl<T: Clone> Clone for LinkedList<T> {}
    impl<T: Eq> Eq for LinkedList<T> {}
    impl<T: Ord> Ord for LinkedList<T> {}
    impl<T: PartialEq> PartialEq for LinkedList<T> {}
    impl<T: PartialOrd> PartialOrd for LinkedList<T> {}
    impl<T: Copy> Extend<&T> for LinkedList<T> {}
    impl<T: Hash> Hash for LinkedList<T> {}
    impl<T> Drop for LinkedList<T> {}
    impl<T> FromIterator<T> for LinkedList<T> {}
    impl<T> Default for LinkedList<T> {}
    impl<T> Extend<T> for LinkedList<T> {}
    impl<T> IntoIterator for &mut LinkedList<T> { type Item = &mut T; type IntoIter = linked_list::IterMut<T>; }
    impl<T> IntoIterator for &LinkedList<T> { type Item = &T; type IntoIter = linked_list::Iter<T>; }
    impl<T> IntoIterator for LinkedList<T> { type Item = T; type IntoIter = linked_list::IntoIter<T>; }
    pub struct VecDeque<T> {}
    impl<T> VecDeque<T> {
        pub fn new() -> VecDeque<T>;
        pub fn with_capacity(capacity: usize) -> VecDeque<T>;
        pub fn get(&self, index: usize) -> Option<&T>;
        pub fn get_mut(&mut self, index: usize) -> Option<&mut T>;
        pub fn swap(&mut self, i: usize, j: usize);
        pub fn capacity(&self) -> usize;
        pub fn reserve_exact(&mut self, additional: usize);
        pub fn reserve(&mut self, additional: usize);
        pub fn try_reserve_exact(&mut self, additional: usize) -> Result<(), TryReserveError>;
        pub fn try_reserve(&mut self, additional: usize) -> Result<(), TryReserveError>;
        pub fn shrink_to_fit(&mut self);
        pub fn shrink_to(&mut self, min_capacity: usize);
        pub fn truncate(&mut self, len: usize);
        pub fn iter(&self) -> vec_deque::Iter<T>;
        pub fn iter_mut(&mut self) -> vec_deque::IterMut<T>;
        pub fn as_slices(&self) -> (&[T], &[T]);
        pub fn as_mut_slices(&mut self) -> (&mut [T], &mut [T]);
        pub fn len(&self) -> usize;
        pub fn is_empty(&self) -> bool;
        pub fn range<R: RangeBounds<usize>>(&self, range: R) -> vec_deque::Iter<T>;
        pub fn range_mut<R: RangeBounds<usize>>(&mut self, range: R) -> vec_deque::IterMut<T>;
        pub fn drain<R: RangeBounds<usize>>(&mut self, range: R) -> vec_deque::Drain<T>;
        pub fn clear(&mut self);
        pub fn contains(&self, x: &T) -> bool where T: PartialEq<T>;
        pub fn front(&self) -> Option<&T>;
        pub fn front_mut(&mut self) -> Option<&mut T>;
        pub fn back(&self) -> Option<&T>;
        pub fn back_mut(&mut self) -> Option<&mut T>;
        pub fn pop_front(&mut self) -> Option<T>;
        pub fn pop_back(&mut self) -> Option<T>;
        pub fn pop_front_if(&mut self, predicate: impl FnOnce(&mut T) -> bool) -> Option<T>;
        pub fn pop_back_if(&mut self, predicate: impl FnOnce(&mut T) -> bool) -> Option<T>;
        pub fn push_front(&mut self, value: T);
        pub fn push_front_mut(&mut self, value: T) -> &mut T;
        pub fn push_back(&mut self, value: T);
        pub fn push_back_mut(&mut self, value: T) -> &mut T;
        pub fn swap_remove_front(&mut self, index: usize) -> Option<T>;
        pub fn swap_remove_back(&mut self, index: usize) -> Option<T>;
        pub fn insert(&mut self, index: usize, value: T);
        pub fn insert_mut(&mut self, index: usize, value: T) -> &mut T;
        pub fn remove(&mut self, index: usize) -> Option<T>;
        pub fn split_off(&mut self, at: usize) -> Self;
        pub fn append(&mut self, other: &mut Self);
        pub fn retain<F: FnMut(&T) -> bool>(&mut self, f: F);
        pub fn retain_mut<F: FnMut(&mut T) -> bool>(&mut self, f: F);
        pub fn resize_with(&mut self, new_len: usize, generator: impl FnMut() -> T);
        pub fn make_contiguous(&mut self) -> &mut [T];
        pub fn rotate_left(&mut self, n: usize);
        pub fn rotate_right(&mut self, n: usize);
        pub fn binary_search(&self, x: &T) -> Result<usize, usize> where T: Ord;
        pub fn binary_search_by<F: FnMut(&T) -> Ordering>(&self, f: F) -> Result<usize, usize>;
        pub fn binary_search_by_key<B: Ord, F: FnMut(&T) -> B>(&self, b: &B, f: F) -> Result<usize, usize>;
        pub fn partition_point<P: FnMut(&T) -> bool>(&self, pred: P) -> usize;
    }
    impl<T: Clone> VecDeque<T> {
        pub fn resize(&mut self, new_len: usize, value: T);
    }
    impl BufRead for VecDeque<u8> {}
    impl Read for VecDeque<u8> {}
    impl Write for VecDeque<u8> {}
    impl<T, const N: usize> From<[T; N]> for VecDeque<T> {}
    impl<T: Clone> Clone for VecDeque<T> {}
    impl<T: Eq> Eq for VecDeque<T> {}
    impl<T: Ord> Ord for VecDeque<T> {}
    impl<T: PartialEq> PartialEq for VecDeque<T> {}
    impl<T: PartialOrd> PartialOrd for VecDeque<T> {}
    impl<T: Copy> Extend<&T> for VecDeque<T> {}
    impl<T: Hash> Hash for VecDeque<T> {}
    impl<T> Drop for VecDeque<T> {}
    impl<T> FromIterator<T> for VecDeque<T> {}
    impl<T> Index<usize> for VecDeque<T> { type Output = T; }
    impl<T> IndexMut<usize> for VecDeque<T> {}
    impl<T> From<Vec<T>> for VecDeque<T> {}
    impl<T> Default for VecDeque<T> {}
    impl<T> Extend<T> for VecDeque<T> {}
    impl<T> IntoIterator for &mut VecDeque<T> { type Item = &mut T; type IntoIter = vec_deque::IterMut<T>; }
    impl<T> IntoIterator for &VecDeque<T> { type Item = &T; type IntoIter = vec_deque::Iter<T>; }
    impl<T> IntoIterator for VecDeque<T> { type Item = T; type IntoIter = vec_deque::IntoIter<T>; }
    pub struct HashMap<K, V, S = RandomState> {}
    impl<K, V> HashMap<K, V, RandomState> {
        pub fn new() -> HashMap<K, V, RandomState>;
        pub fn with_capacity(capacity: usize) -> HashMap<K, V, RandomState>;
    }
    impl<K, V, S> HashMap<K, V, S> {
        pub fn with_hasher(hash_builder: S) -> HashMap<K, V, S>;
        pub fn with_capacity_and_hasher(capacity: usize, hasher: S) -> HashMap<K, V, S>;
        pub fn capacity(&self) -> usize;
        pub fn keys(&self) -> hash_map::Keys<K, V>;
        pub fn into_keys(self) -> hash_map::IntoKeys<K, V>;
        pub fn values(&self) -> hash_map::Values<K, V>;
        pub fn values_mut(&mut self) -> hash_map::ValuesMut<K, V>;
        pub fn into_values(self) -> hash_map::IntoValues<K, V>;
        pub fn iter(&self) -> hash_map::Iter<K, V>;
        pub fn iter_mut(&mut self) -> hash_map::IterMut<K, V>;
        pub fn len(&self) -> usize;
        pub fn is_empty(&self) -> bool;
        pub fn drain(&mut self) -> hash_map::Drain<K, V>;
        pub fn extract_if<F: FnMut(&K, &mut V) -> bool>(&mut self, pred: F) -> hash_map::ExtractIf<K, V, F>;
        pub fn retain<F: FnMut(&K, &mut V) -> bool>(&mut self, f: F);
        pub fn clear(&mut self);
        pub fn hasher(&self) -> &S;
    }
    impl<K: Eq + Hash, V, S: BuildHasher> HashMap<K, V, S> {
        pub fn reserve(&mut self, additional: usize);
        pub fn try_reserve(&mut self, additional: usize) -> Result<(), TryReserveError>;
        pub fn shrink_to_fit(&mut self);
        pub fn shrink_to(&mut self, min_capacity: usize);
        pub fn entry(&mut self, key: K) -> hash_map::Entry<K, V>;
        pub fn get<Q: Hash + Eq>(&self, k: &Q) -> Option<&V> where K: Borrow<Q>;
        pub fn get_key_value<Q: Hash + Eq>(&self, k: &Q) -> Option<(&K, &V)> where K: Borrow<Q>;
        pub fn get_disjoint_mut<Q: Hash + Eq, const N: usize>(&mut self, ks: [&Q; N]) -> [Option<&mut V>; N] where K: Borrow<Q>;
        pub unsafe fn get_disjoint_unchecked_mut<Q: Hash + Eq, const N: usize>(&mut self, ks: [&Q; N]) -> [Option<&mut V>; N] where K: Borrow<Q>;
        pub fn contains_key<Q: Hash + Eq>(&self, k: &Q) -> bool where K: Borrow<Q>;
        pub fn get_mut<Q: Hash + Eq>(&mut self, k: &Q) -> Option<&mut V> where K: Borrow<Q>;
        pub fn insert(&mut self, k: K, v: V) -> Option<V>;
        pub fn remove<Q: Hash + Eq>(&mut self, k: &Q) -> Option<V> where K: Borrow<Q>;
        pub fn remove_entry<Q: Hash + Eq>(&mut self, k: &Q) -> Option<(K, V)> where K: Borrow<Q>;
    }
    impl<K, V, S: Default> Default for HashMap<K, V, S> {}
    impl<K, V, S> IntoIterator for &mut HashMap<K, V, S> { type Item = (&K, &mut V); type IntoIter = hash_map::IterMut<K, V>; }
    impl<K, V, S> IntoIterator for &HashMap<K, V, S> { type Item = (&K, &V); type IntoIter = hash_map::Iter<K, V>; }
    impl<K, V, S> IntoIterator for HashMap<K, V, S> { type Item = (K, V); type IntoIter = hash_map::IntoIter<K, V>; }
    impl<K: Clone, V: Clone, S: Clone> Clone for HashMap<K, V, S> {}
    impl<K: Eq + Hash + Copy, V: Copy, S: BuildHasher> Extend<(&K, &V)> for HashMap<K, V, S> {}
    impl<K: Eq + Hash + Borrow<Q>, Q: Eq + Hash, V, S: BuildHasher> Index<&Q> for HashMap<K, V, S> { type Output = V; }
    impl<K: Eq + Hash, V, S: BuildHasher + Default> FromIterator<(K, V)> for HashMap<K, V, S> {}
    impl<K: Eq + Hash, V, S: BuildHasher> Extend<(K, V)> for HashMap<K, V, S> {}
    impl<K: Eq + Hash, V, const N: usize> From<[(K, V); N]> for HashMap<K, V, RandomState> {}
    impl<K: Eq + Hash, V: Eq, S: BuildHasher> Eq for HashMap<K, V, S> {}
    impl<K: Eq + Hash, V: PartialEq, S: BuildHasher> PartialEq for HashMap<K, V, S> {}
    pub struct HashSet<T, S = RandomState> {}
    impl<T> HashSet<T, RandomState> {
        pub fn new() -> HashSet<T, RandomState>;
        pub fn with_capacity(capacity: usize) -> HashSet<T, RandomState>;
    }
    impl<T, S> HashSet<T, S> {
        pub fn with_hasher(hasher: S) -> HashSet<T, S>;
        pub fn with_capacity_and_hasher(capacity: usize, hasher: S) -> HashSet<T, S>;
        pub fn capacity(&self) -> usize;
        pub fn iter(&self) -> hash_set::Iter<T>;
        pub fn len(&self) -> usize;
        pub fn is_empty(&self) -> bool;
        pub fn drain(&mut self) -> hash_set::Drain<T>;
        pub fn extract_if<F: FnMut(&T) -> bool>(&mut self, pred: F) -> hash_set::ExtractIf<T, F>;
        pub fn retain<F: FnMut(&T) -> bool>(&mut self, f: F);
        pub fn clear(&mut self);
        pub fn hasher(&self) -> &S;
    }
    impl<T: Eq + Hash, S: BuildHasher> HashSet<T, S> {
        pub fn reserve(&mut self, additional: usize);
        pub fn try_reserve(&mut self, additional: usize) -> Result<(), TryReserveError>;
        pub fn shrink_to_fit(&mut self);
        pub fn shrink_to(&mut self, min_capacity: usize);
        pub fn difference(&self, other: &HashSet<T, S>) -> hash_set::Difference<T, S>;
        pub fn symmetric_difference(&self, other: &HashSet<T, S>) -> hash_set::SymmetricDifference<T, S>;
        pub fn intersection(&self, other: &HashSet<T, S>) -> hash_set::Intersection<T, S>;
        pub fn union(&self, other: &HashSet<T, S>) -> hash_set::Union<T, S>;
        pub fn contains<Q: Hash + Eq>(&self, value: &Q) -> bool where T: Borrow<Q>;
        pub fn get<Q: Hash + Eq>(&self, value: &Q) -> Option<&T> where T: Borrow<Q>;
        pub fn is_disjoint(&self, other: &HashSet<T, S>) -> bool;
        pub fn is_subset(&self, other: &HashSet<T, S>) -> bool;
        pub fn is_superset(&self, other: &HashSet<T, S>) -> bool;
        pub fn insert(&mut self, value: T) -> bool;
        pub fn replace(&mut self, value: T) -> Option<T>;
        pub fn remove<Q: Hash + Eq>(&mut self, value: &Q) -> bool where T: Borrow<Q>;
        pub fn take<Q: Hash + Eq>(&mut self, value: &Q) -> Option<T> where T: Borrow<Q>;
    }
    impl<T, S: Default> Default for HashSet<T, S> {}
    impl<T, S> IntoIterator for &HashSet<T, S> { type Item = &T; type IntoIter = hash_set::Iter<T>; }
    impl<T, S> IntoIterator for HashSet<T, S> { type Item = T; type IntoIter = hash_set::IntoIter<T>; }
    impl<T: Clone, S: Clone> Clone for HashSet<T, S> {}
    impl<T: Eq + Hash + Clone, S: BuildHasher + Default> BitOr<&HashSet<T, S>> for &HashSet<T, S> { type Output = HashSet<T, S>; }
    impl<T: Eq + Hash + Clone, S: BuildHasher + Default> Sub<&HashSet<T, S>> for &HashSet<T, S> { type Output = HashSet<T, S>; }
    impl<T: Eq + Hash + Clone, S: BuildHasher + Default> BitXor<&HashSet<T, S>> for &HashSet<T, S> { type Output = HashSet<T, S>; }
    impl<T: Eq + Hash + Clone, S: BuildHasher + Default> BitAnd<&HashSet<T, S>> for &HashSet<T, S> { type Output = HashSet<T, S>; }
    impl<T: Eq + Hash + Copy, S: BuildHasher> Extend<&T> for HashSet<T, S> {}
    impl<T: Eq + Hash, S: BuildHasher + Default> FromIterator<T> for HashSet<T, S> {}
    impl<T: Eq + Hash, S: BuildHasher> Eq for HashSet<T, S> {}
    impl<T: Eq + Hash, S: BuildHasher> PartialEq for HashSet<T, S> {}
    impl<T: Eq + Hash, S: BuildHasher> Extend<T> for HashSet<T, S> {}
    impl<T: Eq + Hash, const N: usize> From<[T; N]> for HashSet<T, RandomState> {}
    pub mod binary_heap {
        use crate::ops::{Deref, DerefMut};
        pub use crate::collections::BinaryHeap;
        pub struct PeekMut<T> {}
        impl<T: Ord> PeekMut<T> {
            pub fn pop(this: PeekMut<T>) -> T;
        }
        impl<T: Ord> Drop for PeekMut<T> {}
        impl<T: Ord> Deref for PeekMut<T> { type Target = T; }
        impl<T: Ord> DerefMut for PeekMut<T> {}
        pub struct Iter<T> {}
        impl<T> Clone for Iter<T> {}
        impl<T> Default for Iter<T> {}
        impl<T> DoubleEndedIterator for Iter<T> {}
        impl<T> ExactSizeIterator for Iter<T> {}
        impl<T> Iterator for Iter<T> { type Item = &T; }
        #[derive(Clone)]
        pub struct IntoIter<T> {}
        impl<T> Default for IntoIter<T> {}
        impl<T> DoubleEndedIterator for IntoIter<T> {}
        impl<T> ExactSizeIterator for IntoIter<T> {}
        impl<T> Iterator for IntoIter<T> { type Item = T; }
        #[derive(Debug)]
        pub struct Drain<T> {}
        impl<T> DoubleEndedIterator for Drain<T> {}
        impl<T> ExactSizeIterator for Drain<T> {}
        impl<T> Iterator for Drain<T> { type Item = T; }
    }
    pub mod btree_map {
        use crate::ops::RangeBounds;
        pub use crate::collections::BTreeMap;
        pub enum Entry<K, V> { Vacant(VacantEntry<K, V>), Occupied(OccupiedEntry<K, V>) }
        impl<K: Ord, V> Entry<K, V> {
            pub fn or_insert(self, default: V) -> &mut V;
            pub fn or_insert_with<F: FnOnce() -> V>(self, default: F) -> &mut V;
            pub fn or_insert_with_key<F: FnOnce(&K) -> V>(self, default: F) -> &mut V;
            pub fn key(&self) -> &K;
            pub fn and_modify<F: FnOnce(&mut V)>(self, f: F) -> Self;
            pub fn insert_entry(self, value: V) -> OccupiedEntry<K, V>;
        }
        impl<K: Ord, V: Default> Entry<K, V> {
            pub fn or_default(self) -> &mut V;
        }
        pub struct OccupiedEntry<K, V> {}
        impl<K: Ord, V> OccupiedEntry<K, V> {
            pub fn key(&self) -> &K;
            pub fn remove_entry(self) -> (K, V);
            pub fn get(&self) -> &V;
            pub fn get_mut(&mut self) -> &mut V;
            pub fn into_mut(self) -> &mut V;
            pub fn insert(&mut self, value: V) -> V;
            pub fn remove(self) -> V;
        }
        pub struct VacantEntry<K, V> {}
        impl<K: Ord, V> VacantEntry<K, V> {
            pub fn key(&self) -> &K;
            pub fn into_key(self) -> K;
            pub fn insert(self, value: V) -> &mut V;
            pub fn insert_entry(self, value: V) -> OccupiedEntry<K, V>;
        }
        pub struct Iter<K, V> {}
        impl<K, V> Clone for Iter<K, V> {}
        impl<K, V> Default for Iter<K, V> {}
        impl<K, V> DoubleEndedIterator for Iter<K, V> {}
        impl<K, V> ExactSizeIterator for Iter<K, V> {}
        impl<K, V> Iterator for Iter<K, V> { type Item = (&K, &V); }
        pub struct IterMut<K, V> {}
        impl<K, V> Default for IterMut<K, V> {}
        impl<K, V> DoubleEndedIterator for IterMut<K, V> {}
        impl<K, V> ExactSizeIterator for IterMut<K, V> {}
        impl<K, V> Iterator for IterMut<K, V> { type Item = (&K, &mut V); }
        pub struct IntoIter<K, V> {}
        impl<K, V> Drop for IntoIter<K, V> {}
        impl<K, V> Default for IntoIter<K, V> {}
        impl<K, V> DoubleEndedIterator for IntoIter<K, V> {}
        impl<K, V> ExactSizeIterator for IntoIter<K, V> {}
        impl<K, V> Iterator for IntoIter<K, V> { type Item = (K, V); }
        pub struct Keys<K, V> {}
        impl<K, V> Clone for Keys<K, V> {}
        impl<K, V> Default for Keys<K, V> {}
        impl<K, V> DoubleEndedIterator for Keys<K, V> {}
        impl<K, V> ExactSizeIterator for Keys<K, V> {}
        impl<K, V> Iterator for Keys<K, V> { type Item = &K; }
        pub struct Values<K, V> {}
        impl<K, V> Clone for Values<K, V> {}
        impl<K, V> Default for Values<K, V> {}
        impl<K, V> DoubleEndedIterator for Values<K, V> {}
        impl<K, V> ExactSizeIterator for Values<K, V> {}
        impl<K, V> Iterator for Values<K, V> { type Item = &V; }
        pub struct ValuesMut<K, V> {}
        impl<K, V> Default for ValuesMut<K, V> {}
        impl<K, V> DoubleEndedIterator for ValuesMut<K, V> {}
        impl<K, V> ExactSizeIterator for ValuesMut<K, V> {}
        impl<K, V> Iterator for ValuesMut<K, V> { type Item = &mut V; }
        pub struct IntoKeys<K, V> {}
        impl<K, V> Default for IntoKeys<K, V> {}
        impl<K, V> DoubleEndedIterator for IntoKeys<K, V> {}
        impl<K, V> ExactSizeIterator for IntoKeys<K, V> {}
        impl<K, V> Iterator for IntoKeys<K, V> { type Item = K; }
        pub struct IntoValues<K, V> {}
        impl<K, V> Default for IntoValues<K, V> {}
        impl<K, V> DoubleEndedIterator for IntoValues<K, V> {}
        impl<K, V> ExactSizeIterator for IntoValues<K, V> {}
        impl<K, V> Iterator for IntoValues<K, V> { type Item = V; }
        pub struct Range<K, V> {}
        impl<K, V> Clone for Range<K, V> {}
        impl<K, V> Default for Range<K, V> {}
        impl<K, V> DoubleEndedIterator for Range<K, V> {}
        impl<K, V> Iterator for Range<K, V> { type Item = (&K, &V); }
        pub struct RangeMut<K, V> {}
        impl<K, V> Default for RangeMut<K, V> {}
        impl<K, V> DoubleEndedIterator for RangeMut<K, V> {}
        impl<K, V> Iterator for RangeMut<K, V> { type Item = (&K, &mut V); }
        pub struct ExtractIf<K, V, R, F> {}
        impl<K: PartialOrd, V, R: RangeBounds<K>, F: FnMut(&K, &mut V) -> bool> Iterator for ExtractIf<K, V, R, F> { type Item = (K, V); }
    }
    pub mod btree_set {
        use crate::ops::RangeBounds;
        pub use crate::collections::BTreeSet;
        pub struct Iter<T> {}
        impl<T> Clone for Iter<T> {}
        impl<T> Default for Iter<T> {}
        impl<T> DoubleEndedIterator for Iter<T> {}
        impl<T> ExactSizeIterator for Iter<T> {}
        impl<T> Iterator for Iter<T> { type Item = &T; }
        #[derive(Debug)]
        pub struct IntoIter<T> {}
        impl<T> Default for IntoIter<T> {}
        impl<T> DoubleEndedIterator for IntoIter<T> {}
        impl<T> ExactSizeIterator for IntoIter<T> {}
        impl<T> Iterator for IntoIter<T> { type Item = T; }
        #[derive(Debug)]
        pub struct Range<T> {}
        impl<T> Clone for Range<T> {}
        impl<T> Default for Range<T> {}
        impl<T> DoubleEndedIterator for Range<T> {}
        impl<T> Iterator for Range<T> { type Item = &T; }
        pub struct Difference<T> {}
        impl<T: Ord> Iterator for Difference<T> { type Item = &T; }
        impl<T> Clone for Difference<T> {}
        pub struct SymmetricDifference<T> {}
        impl<T: Ord> Iterator for SymmetricDifference<T> { type Item = &T; }
        impl<T> Clone for SymmetricDifference<T> {}
        pub struct Intersection<T> {}
        impl<T: Ord> Iterator for Intersection<T> { type Item = &T; }
        impl<T> Clone for Intersection<T> {}
        pub struct Union<T> {}
        impl<T: Ord> Iterator for Union<T> { type Item = &T; }
        impl<T> Clone for Union<T> {}
        pub struct ExtractIf<T, R, F> {}
        impl<T: PartialOrd, R: RangeBounds<T>, F: FnMut(&T) -> bool> Iterator for ExtractIf<T, R, F> { type Item = T; }
    }
    pub mod hash_map {
        pub use crate::collections::HashMap;
        pub use crate::hash::{DefaultHasher, RandomState};
        pub struct Iter<K, V> {}
        impl<K, V> Clone for Iter<K, V> {}
        impl<K, V> Default for Iter<K, V> {}
        impl<K, V> ExactSizeIterator for Iter<K, V> {}
        impl<K, V> Iterator for Iter<K, V> { type Item = (&K, &V); }
        pub struct IterMut<K, V> {}
        impl<K, V> Default for IterMut<K, V> {}
        impl<K, V> ExactSizeIterator for IterMut<K, V> {}
        impl<K, V> Iterator for IterMut<K, V> { type Item = (&K, &mut V); }
        pub struct IntoIter<K, V> {}
        impl<K, V> Default for IntoIter<K, V> {}
        impl<K, V> ExactSizeIterator for IntoIter<K, V> {}
        impl<K, V> Iterator for IntoIter<K, V> { type Item = (K, V); }
        pub struct Keys<K, V> {}
        impl<K, V> Clone for Keys<K, V> {}
        impl<K, V> Default for Keys<K, V> {}
        impl<K, V> ExactSizeIterator for Keys<K, V> {}
        impl<K, V> Iterator for Keys<K, V> { type Item = &K; }
        pub struct Values<K, V> {}
        impl<K, V> Clone for Values<K, V> {}
        impl<K, V> Default for Values<K, V> {}
        impl<K, V> ExactSizeIterator for Values<K, V> {}
        impl<K, V> Iterator for Values<K, V> { type Item = &V; }
        pub struct Drain<K, V> {}
        impl<K, V> ExactSizeIterator for Drain<K, V> {}
        impl<K, V> Iterator for Drain<K, V> { type Item = (K, V); }
        pub struct ExtractIf<K, V, F> {}
        impl<K, V, F: FnMut(&K, &mut V) -> bool> Iterator for ExtractIf<K, V, F> { type Item = (K, V); }
        pub struct ValuesMut<K, V> {}
        impl<K, V> Default for ValuesMut<K, V> {}
        impl<K, V> ExactSizeIterator for ValuesMut<K, V> {}
        impl<K, V> Iterator for ValuesMut<K, V> { type Item = &mut V; }
        pub struct IntoKeys<K, V> {}
        impl<K, V> Default for IntoKeys<K, V> {}
        impl<K, V> ExactSizeIterator for IntoKeys<K, V> {}
        impl<K, V> Iterator for IntoKeys<K, V> { type Item = K; }
        pub struct IntoValues<K, V> {}
        impl<K, V> Default for IntoValues<K, V> {}
        impl<K, V> ExactSizeIterator for IntoValues<K, V> {}
        impl<K, V> Iterator for IntoValues<K, V> { type Item = V; }
        pub enum Entry<K, V> { Occupied(OccupiedEntry<K, V>), Vacant(VacantEntry<K, V>) }
        impl<K, V: Default> Entry<K, V> {
            pub fn or_default(self) -> &mut V;
        }
        impl<K, V> Entry<K, V> {
            pub fn or_insert(self, default: V) -> &mut V;
            pub fn or_insert_with<F: FnOnce() -> V>(self, default: F) -> &mut V;
            pub fn or_insert_with_key<F: FnOnce(&K) -> V>(self, default: F) -> &mut V;
            pub fn key(&self) -> &K;
            pub fn and_modify<F: FnOnce(&mut V)>(self, f: F) -> Self;
            pub fn insert_entry(self, value: V) -> OccupiedEntry<K, V>;
        }
        pub struct OccupiedEntry<K, V> {}
        impl<K, V> OccupiedEntry<K, V> {
            pub fn key(&self) -> &K;
            pub fn remove_entry(self) -> (K, V);
            pub fn get(&self) -> &V;
            pub fn get_mut(&mut self) -> &mut V;
            pub fn into_mut(self) -> &mut V;
            pub fn insert(&mut self, value: V) -> V;
            pub fn remove(self) -> V;
        }
        pub struct VacantEntry<K, V> {}
        impl<K, V> VacantEntry<K, V> {
            pub fn key(&self) -> &K;
            pub fn into_key(self) -> K;
            pub fn insert(self, value: V) -> &mut V;
            pub fn insert_entry(self, value: V) -> OccupiedEntry<K, V>;
        }
    }
    pub mod hash_set {
        use crate::hash::{BuildHasher, Hash};
        pub use crate::collections::HashSet;
        pub struct Iter<K> {}
        impl<K> Clone for Iter<K> {}
        impl<K> Default for Iter<K> {}
        impl<K> ExactSizeIterator for Iter<K> {}
        impl<K> Iterator for Iter<K> { type Item = &K; }
        pub struct IntoIter<K> {}
        impl<K> Default for IntoIter<K> {}
        impl<K> ExactSizeIterator for IntoIter<K> {}
        impl<K> Iterator for IntoIter<K> { type Item = K; }
        pub struct Drain<K> {}
        impl<K> ExactSizeIterator for Drain<K> {}
        impl<K> Iterator for Drain<K> { type Item = K; }
        pub struct ExtractIf<K, F> {}
        impl<K, F: FnMut(&K) -> bool> Iterator for ExtractIf<K, F> { type Item = K; }
        pub struct Intersection<T, S> {}
        impl<T, S> Clone for Intersection<T, S> {}
        impl<T: Eq + Hash, S: BuildHasher> Iterator for Intersection<T, S> { type Item = &T; }
        pub struct Difference<T, S> {}
        impl<T, S> Clone for Difference<T, S> {}
        impl<T: Eq + Hash, S: BuildHasher> Iterator for Difference<T, S> { type Item = &T; }
        pub struct SymmetricDifference<T, S> {}
        impl<T, S> Clone for SymmetricDifference<T, S> {}
        impl<T: Eq + Hash, S: BuildHasher> Iterator for SymmetricDifference<T, S> { type Item = &T; }
        pub struct Union<T, S> {}
        impl<T, S> Clone for Union<T, S> {}
        impl<T: Eq + Hash, S: BuildHasher> Iterator for Union<T, S> { type Item = &T; }
    }
    pub mod linked_list {
        pub use crate::collections::LinkedList;
        pub struct Iter<T> {}
        impl<T> Clone for Iter<T> {}
        impl<T> Default for Iter<T> {}
        impl<T> DoubleEndedIterator for Iter<T> {}
        impl<T> ExactSizeIterator for Iter<T> {}
        impl<T> Iterator for Iter<T> { type Item = &T; }
        pub struct IterMut<T> {}
        impl<T> Default for IterMut<T> {}
        impl<T> DoubleEndedIterator for IterMut<T> {}
        impl<T> ExactSizeIterator for IterMut<T> {}
        impl<T> Iterator for IterMut<T> { type Item = &mut T; }
        #[derive(Clone)]
        pub struct IntoIter<T> {}
        impl<T> Default for IntoIter<T> {}
        impl<T> DoubleEndedIterator for IntoIter<T> {}
        impl<T> ExactSizeIterator for IntoIter<T> {}
        impl<T> Iterator for IntoIter<T> { type Item = T; }
        pub struct ExtractIf<T, F> {}
        impl<T, F: FnMut(&mut T) -> bool> Iterator for ExtractIf<T, F> { type Item = T; }
    }
    pub mod vec_deque {
        pub use crate::collections::VecDeque;
        pub struct Drain<T> {}
        impl<T> Drop for Drain<T> {}
        impl<T> DoubleEndedIterator for Drain<T> {}
        impl<T> ExactSizeIterator for Drain<T> {}
        impl<T> Iterator for Drain<T> { type Item = T; }
        pub struct IterMut<T> {}
        impl<T> Default for IterMut<T> {}
        impl<T> DoubleEndedIterator for IterMut<T> {}
        impl<T> ExactSizeIterator for IterMut<T> {}
        impl<T> Iterator for IterMut<T> { type Item = &mut T; }
        #[derive(Clone)]
        pub struct IntoIter<T> {}
        impl<T> DoubleEndedIterator for IntoIter<T> {}
        impl<T> ExactSizeIterator for IntoIter<T> {}
        impl<T> Iterator for IntoIter<T> { type Item = T; }
        pub struct Iter<T> {}
        impl<T> Clone for Iter<T> {}
        impl<T> Default for Iter<T> {}
        impl<T> DoubleEndedIterator for Iter<T> {}
        impl<T> ExactSizeIterator for Iter<T> {}
        impl<T> Iterator for Iter<T> { type Item = &T; }
    }
}
