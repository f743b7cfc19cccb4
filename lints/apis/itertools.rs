#![source("itertools 0.15.0")]
#![closures(here)]

use crate::hidden::{
    ArrayCombinationsWithReplacement, ByFn, ById, CoalesceBy, CombinationsGeneric, CombinationsWithReplacementGeneric, DedupEq,
    DedupPred2CoalescePred, DedupPredWithCount2CoalescePred, FuncLR, IntersperseElementSimple, KMergeByLt, MapForGrouping, MapSpecialCase,
    MapSpecialCaseFnInto, MapSpecialCaseFnOk, MergeFuncLR, MergeLte, NoCount, SizeHint, VecDequeIntoIter, VecIntoIter, WithCount,
};
use crate::traits::{HomogeneousTuple, IteratorIndex};
use either::Either;
use std::borrow::Borrow;
use std::cmp::Ordering;
use std::collections::hash_map::RandomState;
use std::collections::HashMap;
use std::fmt;
use std::fmt::Display;
use std::hash::{BuildHasher, Hash};
use std::iter::Sum;

pub type Coalesce<I, F> = CoalesceBy<I, F, NoCount>;

pub type DedupBy<I, Pred> = CoalesceBy<I, DedupPred2CoalescePred<Pred>, NoCount>;

pub type Dedup<I> = DedupBy<I, DedupEq>;

pub type DedupByWithCount<I, Pred> = CoalesceBy<I, DedupPredWithCount2CoalescePred<Pred>, WithCount>;

pub type DedupWithCount<I> = DedupByWithCount<I, DedupEq>;

pub type MapOk<I, F> = MapSpecialCase<I, MapSpecialCaseFnOk<F>>;

pub type MapInto<I, R> = MapSpecialCase<I, MapSpecialCaseFnInto<R>>;

pub struct MultiProduct<I> {}

#[derive(Clone)]
pub struct Interleave<I, J> {}
impl<I, J> Iterator for Interleave<I, J>
where
    I: Iterator,
    J: Iterator<Item = I::Item>,
{
    type Item = I::Item;
}

#[derive(Clone)]
pub struct InterleaveShortest<I, J> {}
impl<I, J> Iterator for InterleaveShortest<I, J>
where
    I: Iterator,
    J: Iterator<Item = I::Item>,
{
    type Item = I::Item;
}

pub struct Product<I, J> {}

#[derive(Clone)]
pub struct Batching<I, F> {}
impl<B, F, I> Iterator for Batching<I, F>
where
    I: Iterator,
    F: FnMut(&mut I) -> Option<B>,
{
    type Item = B;
}

pub struct TakeWhileRef<'a, I, F> {}

pub struct WhileSome<I> {}

pub struct TupleCombinations<I, T> {}

pub struct FilterOk<I, F> {}

pub struct FilterMapOk<I, F> {}

pub struct Positions<I, F> {}

pub struct Update<I, F> {}

pub struct ArrayWindows<I, const N: usize> {}

pub struct CircularArrayWindows<I, const N: usize> {}

pub enum EitherOrBoth<A, B = A> {}

pub struct AllEqualValueError<Item> {}

pub type Combinations<I> = CombinationsGeneric<I, Vec<usize>>;

pub type ArrayCombinations<I, const K: usize> = CombinationsGeneric<I, [usize; K]>;

pub type CombinationsWithReplacement<I> = CombinationsWithReplacementGeneric<I, Box<[usize]>>;

pub type DuplicatesBy<I, V, F, S = RandomState> = crate::hidden::DuplicatesBy<I, V, ByFn<F>, S>;

pub type Duplicates<I, S = RandomState> = crate::hidden::DuplicatesBy<I, <I as Iterator>::Item, ById, S>;

pub struct ExactlyOneError<I> {}

pub struct FlattenOk<I, T, E> {}

pub struct FormatWith<'a, I, F> {}

pub struct Format<'a, I> {}

pub struct ChunkBy<K, I, F> {}

pub struct IntoChunks<I> {}

pub type GroupingMapBy<I, F, S = RandomState> = GroupingMap<MapForGrouping<I, F>, S>;

pub struct GroupingMap<I, S = RandomState> {}

pub type Intersperse<I> = IntersperseWith<I, IntersperseElementSimple<<I as Iterator>::Item>>;

#[derive(Clone)]
pub struct IntersperseWith<I, ElemF> {}
impl<I, ElemF> Iterator for IntersperseWith<I, ElemF>
where
    I: Iterator,
    ElemF:,
{
    type Item = I::Item;
}

pub type KMerge<I> = KMergeBy<I, KMergeByLt>;

pub struct KMergeBy<I, F> {}

pub type Merge<I, J> = MergeBy<I, J, MergeLte>;

pub struct MergeBy<I, J, F> {}

pub type MergeJoinBy<I, J, F> = MergeBy<I, J, MergeFuncLR<F, <F as FuncLR<<I as Iterator>::Item, <J as Iterator>::Item>>::T>>;

pub enum MinMaxResult<T> {}

pub struct MultiPeek<I> {}

pub struct PadUsing<I, F> {}

pub trait PeekingNext {}

pub struct PeekingTakeWhile<'a, I, F> {}

pub struct Permutations<I> {}

pub struct Powerset<I> {}

pub struct ProcessResults<'a, I, E> {}

pub struct TakeWhileInclusive<I, F> {}

pub struct Tee<I> {}

pub struct Tuples<I, T> {}

pub struct TupleWindows<I, T> {}

pub struct CircularTupleWindows<I, T> {}

pub struct UniqueBy<I, V, F, S = RandomState> {}

pub struct Unique<I, S = RandomState> {}

pub trait MultiUnzip<FromI> {}

pub struct WithPosition<I> {}

#[derive(Clone)]
pub struct ZipEq<I, J> {}
impl<I, J> Iterator for ZipEq<I, J>
where
    I: Iterator,
    J: Iterator,
{
    type Item = (I::Item, J::Item);
}

#[derive(Clone)]
pub struct ZipLongest<T, U> {}
impl<T, U> Iterator for ZipLongest<T, U>
where
    T: Iterator,
    U: Iterator,
{
    type Item = EitherOrBoth<T::Item, U::Item>;
}

pub trait Itertools: Iterator {
    fn interleave<J>(self, other: J) -> Interleave<Self, J::IntoIter>
    where
        J: IntoIterator<Item = Self::Item>,
        Self: Sized;
    fn interleave_shortest<J>(self, other: J) -> InterleaveShortest<Self, J::IntoIter>
    where
        J: IntoIterator<Item = Self::Item>,
        Self: Sized;
    fn intersperse(self, element: Self::Item) -> Intersperse<Self>
    where
        Self: Sized,
        Self::Item: Clone;
    fn intersperse_with<F>(self, element: F) -> IntersperseWith<Self, F>
    where
        Self: Sized,
        F: FnMut() -> Self::Item;
    fn get<R>(self, index: R) -> R::Output
    where
        Self: Sized,
        R: IteratorIndex<Self>;
    fn zip_longest<J>(self, other: J) -> ZipLongest<Self, J::IntoIter>
    where
        J: IntoIterator,
        Self: Sized;
    fn zip_eq<J>(self, other: J) -> ZipEq<Self, J::IntoIter>
    where
        J: IntoIterator,
        Self: Sized;
    fn batching<B, F>(self, f: F) -> Batching<Self, F>
    where
        F: FnMut(&mut Self) -> Option<B>,
        Self: Sized;
    fn chunk_by<K, F>(self, key: F) -> ChunkBy<K, Self, F>
    where
        Self: Sized,
        F: FnMut(&Self::Item) -> K,
        K: PartialEq;
    fn group_by<K, F>(self, key: F) -> ChunkBy<K, Self, F>
    where
        Self: Sized,
        F: FnMut(&Self::Item) -> K,
        K: PartialEq;
    fn chunks(self, size: usize) -> IntoChunks<Self>
    where
        Self: Sized;
    fn tuple_windows<T>(self) -> TupleWindows<Self, T>
    where
        Self: Sized + Iterator<Item = T::Item>,
        T: HomogeneousTuple,
        T::Item: Clone;
    fn circular_tuple_windows<T>(self) -> CircularTupleWindows<Self, T>
    where
        Self: Sized + Clone + Iterator<Item = T::Item> + ExactSizeIterator,
        T: Clone,
        T::Item: Clone;
    fn tuples<T>(self) -> Tuples<Self, T>
    where
        Self: Sized + Iterator<Item = T::Item>,
        T: HomogeneousTuple;
    fn array_windows<const N: usize>(self) -> ArrayWindows<Self, N>
    where
        Self: Sized,
        Self::Item: Clone;
    fn circular_array_windows<const N: usize>(self) -> CircularArrayWindows<Self, N>
    where
        Self: Sized,
        Self::Item: Clone;
    fn tee(self) -> (Tee<Self>, Tee<Self>)
    where
        Self: Sized,
        Self::Item: Clone;
    fn map_into<R>(self) -> MapInto<Self, R>
    where
        Self: Sized,
        Self::Item: Into<R>;
    fn map_ok<F, T, U, E>(self, f: F) -> MapOk<Self, F>
    where
        Self: Iterator<Item = Result<T, E>> + Sized,
        F: FnMut(T) -> U;
    fn filter_ok<F, T, E>(self, f: F) -> FilterOk<Self, F>
    where
        Self: Iterator<Item = Result<T, E>> + Sized,
        F: FnMut(&T) -> bool;
    fn filter_map_ok<F, T, U, E>(self, f: F) -> FilterMapOk<Self, F>
    where
        Self: Iterator<Item = Result<T, E>> + Sized,
        F: FnMut(T) -> Option<U>;
    fn flatten_ok<T, E>(self) -> FlattenOk<Self, T, E>
    where
        Self: Iterator<Item = Result<T, E>> + Sized,
        T: IntoIterator;
    fn process_results<F, T, E, R>(self, processor: F) -> Result<R, E>
    where
        Self: Iterator<Item = Result<T, E>> + Sized,
        F: FnOnce(ProcessResults<Self, E>) -> R;
    fn merge<J>(self, other: J) -> Merge<Self, J::IntoIter>
    where
        Self: Sized,
        Self::Item: PartialOrd,
        J: IntoIterator<Item = Self::Item>;
    fn merge_by<J, F>(self, other: J, is_first: F) -> MergeBy<Self, J::IntoIter, F>
    where
        Self: Sized,
        J: IntoIterator<Item = Self::Item>,
        F: FnMut(&Self::Item, &Self::Item) -> bool;
    fn merge_join_by<J, F, T>(self, other: J, cmp_fn: F) -> MergeJoinBy<Self, J::IntoIter, F>
    where
        J: IntoIterator,
        F: FnMut(&Self::Item, &J::Item) -> T,
        Self: Sized;
    fn kmerge(self) -> KMerge<<Self::Item as IntoIterator>::IntoIter>
    where
        Self: Sized,
        Self::Item: IntoIterator,
        <Self::Item as IntoIterator>::Item: PartialOrd;
    fn kmerge_by<F>(self, first: F) -> KMergeBy<<Self::Item as IntoIterator>::IntoIter, F>
    where
        Self: Sized,
        Self::Item: IntoIterator,
        F: FnMut(&<Self::Item as IntoIterator>::Item, &<Self::Item as IntoIterator>::Item) -> bool;
    fn cartesian_product<J>(self, other: J) -> Product<Self, J::IntoIter>
    where
        Self: Sized,
        Self::Item: Clone,
        J: IntoIterator,
        J::IntoIter: Clone;
    fn multi_cartesian_product(self) -> MultiProduct<<Self::Item as IntoIterator>::IntoIter>
    where
        Self: Sized,
        Self::Item: IntoIterator,
        <Self::Item as IntoIterator>::IntoIter: Clone,
        <Self::Item as IntoIterator>::Item: Clone;
    fn coalesce<F>(self, f: F) -> Coalesce<Self, F>
    where
        Self: Sized,
        F: FnMut(Self::Item, Self::Item) -> Result<Self::Item, (Self::Item, Self::Item)>;
    fn dedup(self) -> Dedup<Self>
    where
        Self: Sized,
        Self::Item: PartialEq;
    fn dedup_by<Cmp>(self, cmp: Cmp) -> DedupBy<Self, Cmp>
    where
        Self: Sized,
        Cmp: FnMut(&Self::Item, &Self::Item) -> bool;
    fn dedup_with_count(self) -> DedupWithCount<Self>
    where
        Self: Sized;
    fn dedup_by_with_count<Cmp>(self, cmp: Cmp) -> DedupByWithCount<Self, Cmp>
    where
        Self: Sized,
        Cmp: FnMut(&Self::Item, &Self::Item) -> bool;
    fn duplicates(self) -> Duplicates<Self>
    where
        Self: Sized,
        Self::Item: Eq + Hash;
    fn duplicates_with_hasher<S>(self, hash_builder: S) -> Duplicates<Self, S>
    where
        Self: Sized,
        Self::Item: Eq + Hash,
        S: BuildHasher;
    fn duplicates_by<V, F>(self, f: F) -> DuplicatesBy<Self, V, F>
    where
        Self: Sized,
        V: Eq + Hash,
        F: FnMut(&Self::Item) -> V;
    fn duplicates_by_with_hasher<V, F, S>(self, f: F, hash_builder: S) -> DuplicatesBy<Self, V, F, S>
    where
        Self: Sized,
        V: Eq + Hash,
        F: FnMut(&Self::Item) -> V,
        S: BuildHasher;
    fn unique(self) -> Unique<Self>
    where
        Self: Sized,
        Self::Item: Clone + Eq + Hash;
    fn unique_with_hasher<S>(self, hash_builder: S) -> Unique<Self, S>
    where
        Self: Sized,
        Self::Item: Clone + Eq + Hash,
        S: BuildHasher;
    fn unique_by<V, F>(self, f: F) -> UniqueBy<Self, V, F>
    where
        Self: Sized,
        V: Eq + Hash,
        F: FnMut(&Self::Item) -> V;
    fn unique_by_with_hasher<V, F, S>(self, f: F, hash_builder: S) -> UniqueBy<Self, V, F, S>
    where
        Self: Sized,
        V: Eq + Hash,
        F: FnMut(&Self::Item) -> V,
        S: BuildHasher;
    fn peeking_take_while<F>(&mut self, accept: F) -> PeekingTakeWhile<'_, Self, F>
    where
        Self: Sized + PeekingNext,
        F: FnMut(&Self::Item) -> bool;
    fn take_while_ref<F>(&mut self, accept: F) -> TakeWhileRef<'_, Self, F>
    where
        Self: Clone,
        F: FnMut(&Self::Item) -> bool;
    fn take_while_inclusive<F>(self, accept: F) -> TakeWhileInclusive<Self, F>
    where
        Self: Sized,
        F: FnMut(&Self::Item) -> bool;
    fn while_some<A>(self) -> WhileSome<Self>
    where
        Self: Sized + Iterator<Item = Option<A>>;
    fn tuple_combinations<T>(self) -> TupleCombinations<Self, T>
    where
        Self: Sized,
        Self::Item: Clone,
        T:;
    fn array_combinations<const K: usize>(self) -> ArrayCombinations<Self, K>
    where
        Self: Sized,
        Self::Item: Clone;
    fn combinations(self, k: usize) -> Combinations<Self>
    where
        Self: Sized,
        Self::Item: Clone;
    fn combinations_with_replacement(self, k: usize) -> CombinationsWithReplacement<Self>
    where
        Self: Sized,
        Self::Item: Clone;
    fn array_combinations_with_replacement<const K: usize>(self) -> ArrayCombinationsWithReplacement<Self, K>
    where
        Self: Sized,
        Self::Item: Clone;
    fn permutations(self, k: usize) -> Permutations<Self>
    where
        Self: Sized,
        Self::Item: Clone;
    fn powerset(self) -> Powerset<Self>
    where
        Self: Sized,
        Self::Item: Clone;
    fn pad_using<F>(self, min: usize, f: F) -> PadUsing<Self, F>
    where
        Self: Sized,
        F: FnMut(usize) -> Self::Item;
    fn with_position(self) -> WithPosition<Self>
    where
        Self: Sized;
    fn positions<P>(self, predicate: P) -> Positions<Self, P>
    where
        Self: Sized,
        P: FnMut(Self::Item) -> bool;
    fn update<F>(self, updater: F) -> Update<Self, F>
    where
        Self: Sized,
        F: FnMut(&mut Self::Item);
    fn next_array<const N: usize>(&mut self) -> Option<[Self::Item; N]>
    where
        Self: Sized;
    fn collect_array<const N: usize>(self) -> Option<[Self::Item; N]>
    where
        Self: Sized;
    fn next_tuple<T>(&mut self) -> Option<T>
    where
        Self: Sized + Iterator<Item = T::Item>,
        T: HomogeneousTuple;
    fn collect_tuple<T>(self) -> Option<T>
    where
        Self: Sized + Iterator<Item = T::Item>,
        T: HomogeneousTuple;
    fn find_position<P>(&mut self, pred: P) -> Option<(usize, Self::Item)>
    where
        P: FnMut(&Self::Item) -> bool;
    fn find_or_last<P>(self, predicate: P) -> Option<Self::Item>
    where
        Self: Sized,
        P: FnMut(&Self::Item) -> bool;
    fn find_or_first<P>(self, predicate: P) -> Option<Self::Item>
    where
        Self: Sized,
        P: FnMut(&Self::Item) -> bool;
    fn contains<Q>(&mut self, query: &Q) -> bool
    where
        Self: Sized,
        Self::Item: Borrow<Q>,
        Q: PartialEq + ?Sized;
    fn all_equal(&mut self) -> bool
    where
        Self: Sized,
        Self::Item: PartialEq;
    fn all_equal_value(&mut self) -> Result<Self::Item, AllEqualValueError<Self::Item>>
    where
        Self: Sized,
        Self::Item: PartialEq;
    fn all_unique(&mut self) -> bool
    where
        Self: Sized,
        Self::Item: Eq + Hash;
    fn all_unique_with_hasher<S>(&mut self, hash_builder: S) -> bool
    where
        Self: Sized,
        Self::Item: Eq + Hash,
        S: BuildHasher;
    fn dropping(self, n: usize) -> Self
    where
        Self: Sized;
    fn dropping_back(self, n: usize) -> Self
    where
        Self: Sized + DoubleEndedIterator;
    fn concat(self) -> Self::Item
    where
        Self: Sized,
        Self::Item: Extend<<<Self as Iterator>::Item as IntoIterator>::Item> + IntoIterator + Default;
    fn collect_vec(self) -> Vec<Self::Item>
    where
        Self: Sized;
    fn try_collect<T, U, E>(self) -> Result<U, E>
    where
        Self: Sized + Iterator<Item = Result<T, E>>,
        Result<U, E>: FromIterator<Result<T, E>>;
    fn set_from<'a, A: 'a, J>(&mut self, from: J) -> usize
    where
        Self: Iterator<Item = &'a mut A>,
        J: IntoIterator<Item = A>;
    fn join(&mut self, sep: &str) -> String
    where
        Self::Item: Display;
    fn format(self, sep: &str) -> Format<'_, Self>
    where
        Self: Sized;
    fn format_with<F>(self, sep: &str, format: F) -> FormatWith<'_, Self, F>
    where
        Self: Sized,
        F: FnMut(Self::Item, &mut dyn FnMut(&dyn Display) -> fmt::Result) -> fmt::Result;
    fn fold_ok<A, E, B, F>(&mut self, start: B, f: F) -> Result<B, E>
    where
        Self: Iterator<Item = Result<A, E>>,
        F: FnMut(B, A) -> B;
    fn fold_options<A, B, F>(&mut self, start: B, f: F) -> Option<B>
    where
        Self: Iterator<Item = Option<A>>,
        F: FnMut(B, A) -> B;
    fn fold1<F>(self, f: F) -> Option<Self::Item>
    where
        F: FnMut(Self::Item, Self::Item) -> Self::Item,
        Self: Sized;
    fn tree_reduce<F>(self, f: F) -> Option<Self::Item>
    where
        F: FnMut(Self::Item, Self::Item) -> Self::Item,
        Self: Sized;
    fn tree_fold1<F>(self, f: F) -> Option<Self::Item>
    where
        F: FnMut(Self::Item, Self::Item) -> Self::Item,
        Self: Sized;
    fn fold_while<B, F>(&mut self, init: B, f: F) -> FoldWhile<B>
    where
        Self: Sized,
        F: FnMut(B, Self::Item) -> FoldWhile<B>;
    fn sum1<S>(self) -> Option<S>
    where
        Self: Sized,
        S: Sum<Self::Item>;
    fn product1<P>(self) -> Option<P>
    where
        Self: Sized,
        P: std::iter::Product<Self::Item>;
    fn sorted_unstable(self) -> VecIntoIter<Self::Item>
    where
        Self: Sized,
        Self::Item: Ord;
    fn sorted_unstable_by<F>(self, cmp: F) -> VecIntoIter<Self::Item>
    where
        Self: Sized,
        F: FnMut(&Self::Item, &Self::Item) -> Ordering;
    fn sorted_unstable_by_key<K, F>(self, f: F) -> VecIntoIter<Self::Item>
    where
        Self: Sized,
        K: Ord,
        F: FnMut(&Self::Item) -> K;
    fn sorted(self) -> VecIntoIter<Self::Item>
    where
        Self: Sized,
        Self::Item: Ord;
    fn sorted_by<F>(self, cmp: F) -> VecIntoIter<Self::Item>
    where
        Self: Sized,
        F: FnMut(&Self::Item, &Self::Item) -> Ordering;
    fn sorted_by_key<K, F>(self, f: F) -> VecIntoIter<Self::Item>
    where
        Self: Sized,
        K: Ord,
        F: FnMut(&Self::Item) -> K;
    fn sorted_by_cached_key<K, F>(self, f: F) -> VecIntoIter<Self::Item>
    where
        Self: Sized,
        K: Ord,
        F: FnMut(&Self::Item) -> K;
    fn k_smallest(self, k: usize) -> VecIntoIter<Self::Item>
    where
        Self: Sized,
        Self::Item: Ord;
    fn k_smallest_by<F>(self, k: usize, cmp: F) -> VecIntoIter<Self::Item>
    where
        Self: Sized,
        F: FnMut(&Self::Item, &Self::Item) -> Ordering;
    fn k_smallest_by_key<F, K>(self, k: usize, key: F) -> VecIntoIter<Self::Item>
    where
        Self: Sized,
        F: FnMut(&Self::Item) -> K,
        K: Ord;
    fn k_smallest_relaxed(self, k: usize) -> VecIntoIter<Self::Item>
    where
        Self: Sized,
        Self::Item: Ord;
    fn k_smallest_relaxed_by<F>(self, k: usize, cmp: F) -> VecIntoIter<Self::Item>
    where
        Self: Sized,
        F: FnMut(&Self::Item, &Self::Item) -> Ordering;
    fn k_smallest_relaxed_by_key<F, K>(self, k: usize, key: F) -> VecIntoIter<Self::Item>
    where
        Self: Sized,
        F: FnMut(&Self::Item) -> K,
        K: Ord;
    fn k_largest(self, k: usize) -> VecIntoIter<Self::Item>
    where
        Self: Sized,
        Self::Item: Ord;
    fn k_largest_by<F>(self, k: usize, cmp: F) -> VecIntoIter<Self::Item>
    where
        Self: Sized,
        F: FnMut(&Self::Item, &Self::Item) -> Ordering;
    fn k_largest_by_key<F, K>(self, k: usize, key: F) -> VecIntoIter<Self::Item>
    where
        Self: Sized,
        F: FnMut(&Self::Item) -> K,
        K: Ord;
    fn k_largest_relaxed(self, k: usize) -> VecIntoIter<Self::Item>
    where
        Self: Sized,
        Self::Item: Ord;
    fn k_largest_relaxed_by<F>(self, k: usize, cmp: F) -> VecIntoIter<Self::Item>
    where
        Self: Sized,
        F: FnMut(&Self::Item, &Self::Item) -> Ordering;
    fn k_largest_relaxed_by_key<F, K>(self, k: usize, key: F) -> VecIntoIter<Self::Item>
    where
        Self: Sized,
        F: FnMut(&Self::Item) -> K,
        K: Ord;
    fn tail(self, n: usize) -> VecDequeIntoIter<Self::Item>
    where
        Self: Sized;
    fn partition_map<A, B, F, L, R>(self, predicate: F) -> (A, B)
    where
        Self: Sized,
        F: FnMut(Self::Item) -> Either<L, R>,
        A: Default + Extend<L>,
        B: Default + Extend<R>;
    fn partition_result<A, B, T, E>(self) -> (A, B)
    where
        Self: Iterator<Item = Result<T, E>> + Sized,
        A: Default + Extend<T>,
        B: Default + Extend<E>;
    fn into_group_map<K, V>(self) -> HashMap<K, Vec<V>>
    where
        Self: Iterator<Item = (K, V)> + Sized,
        K: Hash + Eq;
    fn into_group_map_with_hasher<K, V, S>(self, hash_builder: S) -> HashMap<K, Vec<V>, S>
    where
        Self: Iterator<Item = (K, V)> + Sized,
        K: Hash + Eq,
        S: BuildHasher;
    fn into_group_map_by<K, V, F>(self, f: F) -> HashMap<K, Vec<V>>
    where
        Self: Iterator<Item = V> + Sized,
        K: Hash + Eq,
        F: FnMut(&V) -> K;
    fn into_group_map_by_with_hasher<K, V, F, S>(self, f: F, hash_builder: S) -> HashMap<K, Vec<V>, S>
    where
        Self: Iterator<Item = V> + Sized,
        K: Hash + Eq,
        F: FnMut(&V) -> K,
        S: BuildHasher;
    fn into_grouping_map<K, V>(self) -> GroupingMap<Self>
    where
        Self: Iterator<Item = (K, V)> + Sized,
        K: Hash + Eq;
    fn into_grouping_map_with_hasher<K, V, S>(self, hash_builder: S) -> GroupingMap<Self, S>
    where
        Self: Iterator<Item = (K, V)> + Sized,
        K: Hash + Eq,
        S: BuildHasher;
    fn into_grouping_map_by<K, V, F>(self, key_mapper: F) -> GroupingMapBy<Self, F>
    where
        Self: Iterator<Item = V> + Sized,
        K: Hash + Eq,
        F: FnMut(&V) -> K;
    fn into_grouping_map_by_with_hasher<K, V, F, S>(self, key_mapper: F, hash_builder: S) -> GroupingMapBy<Self, F, S>
    where
        Self: Iterator<Item = V> + Sized,
        K: Hash + Eq,
        F: FnMut(&V) -> K,
        S: BuildHasher;
    fn min_set(self) -> Vec<Self::Item>
    where
        Self: Sized,
        Self::Item: Ord;
    fn min_set_by<F>(self, compare: F) -> Vec<Self::Item>
    where
        Self: Sized,
        F: FnMut(&Self::Item, &Self::Item) -> Ordering;
    fn min_set_by_key<K, F>(self, key: F) -> Vec<Self::Item>
    where
        Self: Sized,
        K: Ord,
        F: FnMut(&Self::Item) -> K;
    fn max_set(self) -> Vec<Self::Item>
    where
        Self: Sized,
        Self::Item: Ord;
    fn max_set_by<F>(self, compare: F) -> Vec<Self::Item>
    where
        Self: Sized,
        F: FnMut(&Self::Item, &Self::Item) -> Ordering;
    fn max_set_by_key<K, F>(self, key: F) -> Vec<Self::Item>
    where
        Self: Sized,
        K: Ord,
        F: FnMut(&Self::Item) -> K;
    fn minmax(self) -> MinMaxResult<Self::Item>
    where
        Self: Sized,
        Self::Item: PartialOrd;
    fn minmax_by_key<K, F>(self, key: F) -> MinMaxResult<Self::Item>
    where
        Self: Sized,
        K: PartialOrd,
        F: FnMut(&Self::Item) -> K;
    fn minmax_by<F>(self, compare: F) -> MinMaxResult<Self::Item>
    where
        Self: Sized,
        F: FnMut(&Self::Item, &Self::Item) -> Ordering;
    fn position_max(self) -> Option<usize>
    where
        Self: Sized,
        Self::Item: Ord;
    fn position_max_by_key<K, F>(self, key: F) -> Option<usize>
    where
        Self: Sized,
        K: Ord,
        F: FnMut(&Self::Item) -> K;
    fn position_max_by<F>(self, compare: F) -> Option<usize>
    where
        Self: Sized,
        F: FnMut(&Self::Item, &Self::Item) -> Ordering;
    fn position_min(self) -> Option<usize>
    where
        Self: Sized,
        Self::Item: Ord;
    fn position_min_by_key<K, F>(self, key: F) -> Option<usize>
    where
        Self: Sized,
        K: Ord,
        F: FnMut(&Self::Item) -> K;
    fn position_min_by<F>(self, compare: F) -> Option<usize>
    where
        Self: Sized,
        F: FnMut(&Self::Item, &Self::Item) -> Ordering;
    fn position_minmax(self) -> MinMaxResult<usize>
    where
        Self: Sized,
        Self::Item: PartialOrd;
    fn position_minmax_by_key<K, F>(self, key: F) -> MinMaxResult<usize>
    where
        Self: Sized,
        K: PartialOrd,
        F: FnMut(&Self::Item) -> K;
    fn position_minmax_by<F>(self, compare: F) -> MinMaxResult<usize>
    where
        Self: Sized,
        F: FnMut(&Self::Item, &Self::Item) -> Ordering;
    fn exactly_one(self) -> Result<Self::Item, ExactlyOneError<Self>>
    where
        Self: Sized;
    fn at_most_one(self) -> Result<Option<Self::Item>, ExactlyOneError<Self>>
    where
        Self: Sized;
    fn multipeek(self) -> MultiPeek<Self>
    where
        Self: Sized;
    fn counts(self) -> HashMap<Self::Item, usize>
    where
        Self: Sized,
        Self::Item: Eq + Hash;
    fn counts_with_hasher<S>(self, hash_builder: S) -> HashMap<Self::Item, usize, S>
    where
        Self: Sized,
        Self::Item: Eq + Hash,
        S: BuildHasher;
    fn counts_by<K, F>(self, f: F) -> HashMap<K, usize>
    where
        Self: Sized,
        K: Eq + Hash,
        F: FnMut(Self::Item) -> K;
    fn counts_by_with_hasher<K, F, S>(self, f: F, hash_builder: S) -> HashMap<K, usize, S>
    where
        Self: Sized,
        K: Eq + Hash,
        F: FnMut(Self::Item) -> K,
        S: BuildHasher;
    fn multiunzip<FromI>(self) -> FromI
    where
        Self: Sized + MultiUnzip<FromI>;
    fn try_len(&self) -> Result<usize, SizeHint>;
    fn strip_prefix<Prefix>(self, prefix: Prefix) -> Result<Self, StripPrefixError<Self, Prefix::IntoIter, Self::Item>>
    where
        Self: Sized,
        Prefix: IntoIterator,
        Self::Item: PartialEq<Prefix::Item>;
    fn strip_prefix_by<Prefix, F>(self, prefix: Prefix, eq: F) -> Result<Self, StripPrefixError<Self, Prefix::IntoIter, Self::Item>>
    where
        Self: Sized,
        Prefix: IntoIterator,
        F: FnMut(&Self::Item, &Prefix::Item) -> bool;
}
impl<T> Itertools for T where T: Iterator + ?Sized {}

pub struct StripPrefixError<I, Prefix, T> {}

pub enum FoldWhile<T> {}

mod hidden {
    use std::collections::hash_map::RandomState;
    use std::collections::vec_deque::IntoIter;

    pub type VecDequeIntoIter<T> = IntoIter<T>;

    pub type VecIntoIter<T> = std::vec::IntoIter<T>;

    pub struct CoalesceBy<I, F, C> {}

    pub struct NoCount {}

    pub struct WithCount {}

    pub struct DedupPred2CoalescePred<DP> {}

    pub struct DedupEq {}

    pub struct DedupPredWithCount2CoalescePred<DP> {}

    pub struct MapSpecialCase<I, F> {}

    pub struct MapSpecialCaseFnOk<F> {}

    pub struct MapSpecialCaseFnInto<U> {}

    pub struct CombinationsGeneric<I, Idx> {}

    pub struct CombinationsWithReplacementGeneric<I, Idx> {}

    pub type ArrayCombinationsWithReplacement<I, const K: usize> = CombinationsWithReplacementGeneric<I, [usize; K]>;

    pub struct DuplicatesBy<I, Key, F, S = RandomState> {}

    pub struct ById {}

    pub struct ByFn<F> {}

    pub type MapForGrouping<I, F> = MapSpecialCase<I, GroupingMapFn<F>>;

    pub struct GroupingMapFn<F> {}

    pub struct IntersperseElementSimple<Item> {}

    pub struct KMergeByLt {}

    pub struct MergeLte {}

    pub struct MergeFuncLR<F, T> {}

    pub trait FuncLR<L, R> {
        type T;
    }

    pub type SizeHint = (usize, Option<usize>);
}

pub mod structs {
    pub use crate::{
        AllEqualValueError, ArrayCombinations, ArrayWindows, Batching, ChunkBy, CircularArrayWindows, CircularTupleWindows, Coalesce,
        Combinations, CombinationsWithReplacement, Dedup, DedupBy, DedupByWithCount, DedupWithCount, Duplicates, DuplicatesBy,
        ExactlyOneError, FilterMapOk, FilterOk, FlattenOk, Format, FormatWith, GroupingMap, GroupingMapBy, Interleave, InterleaveShortest,
        Intersperse, IntersperseWith, IntoChunks, KMerge, KMergeBy, MapInto, MapOk, Merge, MergeBy, MergeJoinBy, MultiPeek, MultiProduct,
        PadUsing, PeekingTakeWhile, Permutations, Positions, Powerset, ProcessResults, Product, TakeWhileInclusive, TakeWhileRef, Tee,
        TupleCombinations, TupleWindows, Tuples, Unique, UniqueBy, Update, WhileSome, WithPosition, ZipEq, ZipLongest,
    };
}

pub mod traits {
    use std::iter::{Skip, Take};
    use std::ops::{Range, RangeFrom, RangeFull, RangeInclusive, RangeTo, RangeToInclusive};

    pub trait IteratorIndex<I>
    where
        I: Iterator,
    {
        type Output: Iterator<Item = I::Item>;
        fn index(self, from: I) -> Self::Output;
    }
    impl<I> IteratorIndex<I> for Range<usize>
    where
        I: Iterator,
    {
        type Output = Skip<Take<I>>;
    }
    impl<I> IteratorIndex<I> for RangeInclusive<usize>
    where
        I: Iterator,
    {
        type Output = Take<Skip<I>>;
    }
    impl<I> IteratorIndex<I> for RangeTo<usize>
    where
        I: Iterator,
    {
        type Output = Take<I>;
    }
    impl<I> IteratorIndex<I> for RangeToInclusive<usize>
    where
        I: Iterator,
    {
        type Output = Take<I>;
    }
    impl<I> IteratorIndex<I> for RangeFrom<usize>
    where
        I: Iterator,
    {
        type Output = Skip<I>;
    }
    impl<I> IteratorIndex<I> for RangeFull
    where
        I: Iterator,
    {
        type Output = I;
    }

    pub trait HomogeneousTuple {}
}
