pub mod iter {
    use crate::array::IntoIter;
    use crate::collections::binary_heap::Drain;
    use crate::iter::plumbing::{Consumer, ProducerCallback, UnindexedConsumer};
    use crate::slice::{Iter, IterMut};
    use std::borrow::Cow;
    use std::cmp::Ordering;
    use std::collections::{BTreeMap, BTreeSet, BinaryHeap, HashMap, HashSet, LinkedList, VecDeque};
    use std::ffi::{OsStr, OsString};
    use std::hash::{BuildHasher, Hash};
    use std::iter::{Product, Sum};
    use std::ops::{Range, RangeBounds, RangeInclusive};
    use std::rc::Rc;
    use std::sync::Arc;

    pub use either::Either;

    pub fn empty<T: Send>() -> Empty<T>;
    pub fn once<T: Send>(item: T) -> Once<T>;
    pub fn repeat<T: Clone + Send>(element: T) -> Repeat<T>;
    pub fn repeat_n<T: Clone + Send>(element: T, n: usize) -> RepeatN<T>;
    pub fn repeatn<T: Clone + Send>(element: T, n: usize) -> RepeatN<T>;
    pub fn split<D, S>(data: D, splitter: S) -> Split<D, S>
    where
        D: Send,
        S: Fn(D) -> (D, Option<D>) + Sync;
    pub fn walk_tree_prefix<S, B, I>(root: S, children_of: B) -> WalkTreePrefix<S, B>
    where
        S: Send,
        B: Fn(&S) -> I + Send + Sync,
        I: IntoIterator<Item = S, IntoIter: DoubleEndedIterator>;
    pub fn walk_tree_postfix<S, B, I>(root: S, children_of: B) -> WalkTreePostfix<S, B>
    where
        S: Send,
        B: Fn(&S) -> I + Send + Sync,
        I: IntoIterator<Item = S>;
    pub fn walk_tree<S, B, I>(root: S, children_of: B) -> WalkTree<S, B>
    where
        S: Send,
        B: Fn(&S) -> I + Send + Sync,
        I: IntoIterator<Item = S, IntoIter: DoubleEndedIterator>;

    #[derive(Clone)]
    pub struct ExponentialBlocks<I> {}
    impl<I> ParallelIterator for ExponentialBlocks<I>
    where
        I: IndexedParallelIterator,
    {
        type Item = I::Item;
    }

    #[derive(Clone)]
    pub struct UniformBlocks<I> {}
    impl<I> ParallelIterator for UniformBlocks<I>
    where
        I: IndexedParallelIterator,
    {
        type Item = I::Item;
    }

    #[derive(Clone)]
    pub struct Chain<A, B> {}
    impl<A, B> ParallelIterator for Chain<A, B>
    where
        A: ParallelIterator,
        B: ParallelIterator<Item = A::Item>,
    {
        type Item = A::Item;
    }
    impl<A, B> IndexedParallelIterator for Chain<A, B>
    where
        A: IndexedParallelIterator,
        B: IndexedParallelIterator<Item = A::Item>,
    {
    }

    #[derive(Clone)]
    pub struct Chunks<I> {}
    impl<I> ParallelIterator for Chunks<I>
    where
        I: IndexedParallelIterator,
    {
        type Item = Vec<I::Item>;
    }
    impl<I> IndexedParallelIterator for Chunks<I> where I: IndexedParallelIterator {}

    #[derive(Clone)]
    pub struct Cloned<I> {}
    impl<'a, T, I> ParallelIterator for Cloned<I>
    where
        I: ParallelIterator<Item = &'a T>,
        T: 'a + Clone + Send + Sync,
    {
        type Item = T;
    }
    impl<'a, T, I> IndexedParallelIterator for Cloned<I>
    where
        I: IndexedParallelIterator<Item = &'a T>,
        T: 'a + Clone + Send + Sync,
    {
    }

    #[derive(Clone)]
    pub struct Copied<I> {}
    impl<'a, T, I> ParallelIterator for Copied<I>
    where
        I: ParallelIterator<Item = &'a T>,
        T: 'a + Copy + Send + Sync,
    {
        type Item = T;
    }
    impl<'a, T, I> IndexedParallelIterator for Copied<I>
    where
        I: IndexedParallelIterator<Item = &'a T>,
        T: 'a + Copy + Send + Sync,
    {
    }

    pub struct Empty<T> {}
    impl<T> Clone for Empty<T> {}
    impl<T: Send> ParallelIterator for Empty<T> {
        type Item = T;
    }
    impl<T: Send> IndexedParallelIterator for Empty<T> {}

    #[derive(Clone)]
    pub struct Enumerate<I> {}
    impl<I> ParallelIterator for Enumerate<I>
    where
        I: IndexedParallelIterator,
    {
        type Item = (usize, I::Item);
    }
    impl<I> IndexedParallelIterator for Enumerate<I> where I: IndexedParallelIterator {}

    #[derive(Clone)]
    pub struct Filter<I, P> {}
    impl<I, P> ParallelIterator for Filter<I, P>
    where
        I: ParallelIterator,
        P: Fn(&I::Item) -> bool + Sync + Send,
    {
        type Item = I::Item;
    }

    #[derive(Clone)]
    pub struct FilterMap<I, P> {}
    impl<I, P, R> ParallelIterator for FilterMap<I, P>
    where
        I: ParallelIterator,
        P: Fn(I::Item) -> Option<R> + Sync + Send,
        R: Send,
    {
        type Item = R;
    }

    #[derive(Clone)]
    pub struct FlatMap<I, F> {}
    impl<I, F, PI> ParallelIterator for FlatMap<I, F>
    where
        I: ParallelIterator,
        F: Fn(I::Item) -> PI + Sync + Send,
        PI: IntoParallelIterator,
    {
        type Item = PI::Item;
    }

    #[derive(Clone)]
    pub struct FlatMapIter<I, F> {}
    impl<I, F, SI> ParallelIterator for FlatMapIter<I, F>
    where
        I: ParallelIterator,
        F: Fn(I::Item) -> SI + Sync + Send,
        SI: IntoIterator<Item: Send>,
    {
        type Item = SI::Item;
    }

    #[derive(Clone)]
    pub struct Flatten<I> {}
    impl<I> ParallelIterator for Flatten<I>
    where
        I: ParallelIterator<Item: IntoParallelIterator>,
    {
        type Item = <I::Item as IntoParallelIterator>::Item;
    }

    #[derive(Clone)]
    pub struct FlattenIter<I> {}
    impl<I> ParallelIterator for FlattenIter<I>
    where
        I: ParallelIterator<Item: IntoIterator<Item: Send>>,
    {
        type Item = <I::Item as IntoIterator>::Item;
    }

    #[derive(Clone)]
    pub struct Fold<I, ID, F> {}
    impl<U, I, ID, F> ParallelIterator for Fold<I, ID, F>
    where
        I: ParallelIterator,
        F: Fn(U, I::Item) -> U + Sync + Send,
        ID: Fn() -> U + Sync + Send,
        U: Send,
    {
        type Item = U;
    }

    #[derive(Clone)]
    pub struct FoldWith<I, U, F> {}
    impl<U, I, F> ParallelIterator for FoldWith<I, U, F>
    where
        I: ParallelIterator,
        F: Fn(U, I::Item) -> U + Sync + Send,
        U: Send + Clone,
    {
        type Item = U;
    }

    #[derive(Clone)]
    pub struct FoldChunks<I, ID, F> {}
    impl<I, ID, U, F> ParallelIterator for FoldChunks<I, ID, F>
    where
        I: IndexedParallelIterator,
        ID: Fn() -> U + Send + Sync,
        F: Fn(U, I::Item) -> U + Send + Sync,
        U: Send,
    {
        type Item = U;
    }
    impl<I, ID, U, F> IndexedParallelIterator for FoldChunks<I, ID, F>
    where
        I: IndexedParallelIterator,
        ID: Fn() -> U + Send + Sync,
        F: Fn(U, I::Item) -> U + Send + Sync,
        U: Send,
    {
    }

    #[derive(Clone)]
    pub struct FoldChunksWith<I, U, F> {}
    impl<I, U, F> ParallelIterator for FoldChunksWith<I, U, F>
    where
        I: IndexedParallelIterator,
        U: Send + Clone,
        F: Fn(U, I::Item) -> U + Send + Sync,
    {
        type Item = U;
    }
    impl<I, U, F> IndexedParallelIterator for FoldChunksWith<I, U, F>
    where
        I: IndexedParallelIterator,
        U: Send + Clone,
        F: Fn(U, I::Item) -> U + Send + Sync,
    {
    }

    #[derive(Clone)]
    pub struct Inspect<I, F> {}
    impl<I, F> ParallelIterator for Inspect<I, F>
    where
        I: ParallelIterator,
        F: Fn(&I::Item) + Sync + Send,
    {
        type Item = I::Item;
    }
    impl<I, F> IndexedParallelIterator for Inspect<I, F>
    where
        I: IndexedParallelIterator,
        F: Fn(&I::Item) + Sync + Send,
    {
    }

    #[derive(Clone)]
    pub struct Interleave<I, J> {}
    impl<I, J> ParallelIterator for Interleave<I, J>
    where
        I: IndexedParallelIterator,
        J: IndexedParallelIterator<Item = I::Item>,
    {
        type Item = I::Item;
    }
    impl<I, J> IndexedParallelIterator for Interleave<I, J>
    where
        I: IndexedParallelIterator,
        J: IndexedParallelIterator<Item = I::Item>,
    {
    }

    #[derive(Clone)]
    pub struct InterleaveShortest<I, J> {}
    impl<I, J> ParallelIterator for InterleaveShortest<I, J>
    where
        I: IndexedParallelIterator,
        J: IndexedParallelIterator<Item = I::Item>,
    {
        type Item = I::Item;
    }
    impl<I, J> IndexedParallelIterator for InterleaveShortest<I, J>
    where
        I: IndexedParallelIterator,
        J: IndexedParallelIterator<Item = I::Item>,
    {
    }

    #[derive(Clone)]
    pub struct Intersperse<I> {}
    impl<I> ParallelIterator for Intersperse<I>
    where
        I: ParallelIterator<Item: Clone>,
    {
        type Item = I::Item;
    }
    impl<I> IndexedParallelIterator for Intersperse<I> where I: IndexedParallelIterator<Item: Clone> {}

    #[derive(Clone)]
    pub struct MinLen<I> {}
    impl<I> ParallelIterator for MinLen<I>
    where
        I: IndexedParallelIterator,
    {
        type Item = I::Item;
    }
    impl<I> IndexedParallelIterator for MinLen<I> where I: IndexedParallelIterator {}

    #[derive(Clone)]
    pub struct MaxLen<I> {}
    impl<I> ParallelIterator for MaxLen<I>
    where
        I: IndexedParallelIterator,
    {
        type Item = I::Item;
    }
    impl<I> IndexedParallelIterator for MaxLen<I> where I: IndexedParallelIterator {}

    #[derive(Clone)]
    pub struct Map<I, F> {}
    impl<I, F, R> ParallelIterator for Map<I, F>
    where
        I: ParallelIterator,
        F: Fn(I::Item) -> R + Sync + Send,
        R: Send,
    {
        type Item = F::Output;
    }
    impl<I, F, R> IndexedParallelIterator for Map<I, F>
    where
        I: IndexedParallelIterator,
        F: Fn(I::Item) -> R + Sync + Send,
        R: Send,
    {
    }

    #[derive(Clone)]
    pub struct MapWith<I, T, F> {}
    impl<I, T, F, R> ParallelIterator for MapWith<I, T, F>
    where
        I: ParallelIterator,
        T: Send + Clone,
        F: Fn(&mut T, I::Item) -> R + Sync + Send,
        R: Send,
    {
        type Item = R;
    }
    impl<I, T, F, R> IndexedParallelIterator for MapWith<I, T, F>
    where
        I: IndexedParallelIterator,
        T: Send + Clone,
        F: Fn(&mut T, I::Item) -> R + Sync + Send,
        R: Send,
    {
    }

    #[derive(Clone)]
    pub struct MapInit<I, INIT, F> {}
    impl<I, INIT, T, F, R> ParallelIterator for MapInit<I, INIT, F>
    where
        I: ParallelIterator,
        INIT: Fn() -> T + Sync + Send,
        F: Fn(&mut T, I::Item) -> R + Sync + Send,
        R: Send,
    {
        type Item = R;
    }
    impl<I, INIT, T, F, R> IndexedParallelIterator for MapInit<I, INIT, F>
    where
        I: IndexedParallelIterator,
        INIT: Fn() -> T + Sync + Send,
        F: Fn(&mut T, I::Item) -> R + Sync + Send,
        R: Send,
    {
    }

    #[derive(Clone)]
    pub struct MultiZip<T> {}

    #[derive(Clone)]
    pub struct Once<T> {}
    impl<T: Send> ParallelIterator for Once<T> {
        type Item = T;
    }
    impl<T: Send> IndexedParallelIterator for Once<T> {}

    #[derive(Clone)]
    pub struct PanicFuse<I> {}
    impl<I> ParallelIterator for PanicFuse<I>
    where
        I: ParallelIterator,
    {
        type Item = I::Item;
    }
    impl<I> IndexedParallelIterator for PanicFuse<I> where I: IndexedParallelIterator {}

    pub trait ParallelBridge: Sized {
        #[blocks(cpu, millis, tokio = "tokio_rayon::spawn(move || ..)", why = "its consumer waits for the thread pool")]
        fn par_bridge(self) -> IterBridge<Self>;
    }
    impl<T> ParallelBridge for T
    where
        T: Iterator<Item: Send> + Send,
    {
        #[blocks(cpu, millis, tokio = "tokio_rayon::spawn(move || ..)", why = "its consumer waits for the thread pool")]
        fn par_bridge(self) -> IterBridge<Self>;
    }

    #[derive(Clone)]
    pub struct IterBridge<Iter> {}
    impl<Iter> ParallelIterator for IterBridge<Iter>
    where
        Iter: Iterator<Item: Send> + Send,
    {
        type Item = Iter::Item;
    }

    #[derive(Clone)]
    pub struct Positions<I, P> {}
    impl<I, P> ParallelIterator for Positions<I, P>
    where
        I: IndexedParallelIterator,
        P: Fn(I::Item) -> bool + Sync + Send,
    {
        type Item = usize;
    }

    #[derive(Clone)]
    pub struct Repeat<T> {}
    impl<T> Repeat<T>
    where
        T: Clone + Send,
    {
        pub fn take(self, n: usize) -> RepeatN<T>;
        pub fn zip<Z>(self, zip_op: Z) -> Zip<RepeatN<T>, Z::Iter>
        where
            Z: IntoParallelIterator<Iter: IndexedParallelIterator>;
    }
    impl<T> ParallelIterator for Repeat<T>
    where
        T: Clone + Send,
    {
        type Item = T;
    }

    #[derive(Clone)]
    pub struct RepeatN<T> {}
    impl<T> ParallelIterator for RepeatN<T>
    where
        T: Clone + Send,
    {
        type Item = T;
    }
    impl<T> IndexedParallelIterator for RepeatN<T> where T: Clone + Send {}

    #[derive(Clone)]
    pub struct Rev<I> {}
    impl<I> ParallelIterator for Rev<I>
    where
        I: IndexedParallelIterator,
    {
        type Item = I::Item;
    }
    impl<I> IndexedParallelIterator for Rev<I> where I: IndexedParallelIterator {}

    #[derive(Clone)]
    pub struct Skip<I> {}
    impl<I> ParallelIterator for Skip<I>
    where
        I: IndexedParallelIterator,
    {
        type Item = I::Item;
    }
    impl<I> IndexedParallelIterator for Skip<I> where I: IndexedParallelIterator {}

    #[derive(Clone)]
    pub struct SkipAny<I> {}
    impl<I> ParallelIterator for SkipAny<I>
    where
        I: ParallelIterator,
    {
        type Item = I::Item;
    }

    #[derive(Clone)]
    pub struct SkipAnyWhile<I, P> {}
    impl<I, P> ParallelIterator for SkipAnyWhile<I, P>
    where
        I: ParallelIterator,
        P: Fn(&I::Item) -> bool + Sync + Send,
    {
        type Item = I::Item;
    }

    #[derive(Clone)]
    pub struct Split<D, S> {}
    impl<D, S> ParallelIterator for Split<D, S>
    where
        D: Send,
        S: Fn(D) -> (D, Option<D>) + Sync + Send,
    {
        type Item = D;
    }

    #[derive(Clone)]
    pub struct StepBy<I> {}
    impl<I> ParallelIterator for StepBy<I>
    where
        I: IndexedParallelIterator,
    {
        type Item = I::Item;
    }
    impl<I> IndexedParallelIterator for StepBy<I> where I: IndexedParallelIterator {}

    #[derive(Clone)]
    pub struct Take<I> {}
    impl<I> ParallelIterator for Take<I>
    where
        I: IndexedParallelIterator,
    {
        type Item = I::Item;
    }
    impl<I> IndexedParallelIterator for Take<I> where I: IndexedParallelIterator {}

    #[derive(Clone)]
    pub struct TakeAny<I> {}
    impl<I> ParallelIterator for TakeAny<I>
    where
        I: ParallelIterator,
    {
        type Item = I::Item;
    }

    #[derive(Clone)]
    pub struct TakeAnyWhile<I, P> {}
    impl<I, P> ParallelIterator for TakeAnyWhile<I, P>
    where
        I: ParallelIterator,
        P: Fn(&I::Item) -> bool + Sync + Send,
    {
        type Item = I::Item;
    }

    #[derive(Clone)]
    pub struct TryFold<I, U, ID, F> {}
    impl<U, I, ID, F> ParallelIterator for TryFold<I, U, ID, F>
    where
        I: ParallelIterator,
        F: Fn(U::Output, I::Item) -> U + Sync + Send,
        ID: Fn() -> U::Output + Sync + Send,
        U: Send,
    {
        type Item = U;
    }

    #[derive(Clone)]
    pub struct TryFoldWith<I, U, F> {}
    impl<U, I, F> ParallelIterator for TryFoldWith<I, U, F>
    where
        I: ParallelIterator,
        F: Fn(U::Output, I::Item) -> U + Sync + Send,
        U: Send,
    {
        type Item = U;
    }

    #[derive(Clone)]
    pub struct Update<I, F> {}
    impl<I, F> ParallelIterator for Update<I, F>
    where
        I: ParallelIterator,
        F: Fn(&mut I::Item) + Send + Sync,
    {
        type Item = I::Item;
    }
    impl<I, F> IndexedParallelIterator for Update<I, F>
    where
        I: IndexedParallelIterator,
        F: Fn(&mut I::Item) + Send + Sync,
    {
    }

    pub struct WalkTreePrefix<S, B> {}
    impl<S, B, I> ParallelIterator for WalkTreePrefix<S, B>
    where
        S: Send,
        B: Fn(&S) -> I + Send + Sync,
        I: IntoIterator<Item = S, IntoIter: DoubleEndedIterator>,
    {
        type Item = S;
    }

    pub struct WalkTreePostfix<S, B> {}
    impl<S, B, I> ParallelIterator for WalkTreePostfix<S, B>
    where
        S: Send,
        B: Fn(&S) -> I + Send + Sync,
        I: IntoIterator<Item = S>,
    {
        type Item = S;
    }

    pub struct WalkTree<S, B> {}
    impl<S, B, I> ParallelIterator for WalkTree<S, B>
    where
        S: Send,
        B: Fn(&S) -> I + Send + Sync,
        I: IntoIterator<Item = S, IntoIter: DoubleEndedIterator> + Send,
    {
        type Item = S;
    }

    #[derive(Clone)]
    pub struct WhileSome<I> {}
    impl<I, T> ParallelIterator for WhileSome<I>
    where
        I: ParallelIterator<Item = Option<T>>,
        T: Send,
    {
        type Item = T;
    }

    #[derive(Clone)]
    pub struct Zip<A, B> {}
    impl<A, B> ParallelIterator for Zip<A, B>
    where
        A: IndexedParallelIterator,
        B: IndexedParallelIterator,
    {
        type Item = (A::Item, B::Item);
    }
    impl<A, B> IndexedParallelIterator for Zip<A, B>
    where
        A: IndexedParallelIterator,
        B: IndexedParallelIterator,
    {
    }

    #[derive(Clone)]
    pub struct ZipEq<A, B> {}
    impl<A, B> ParallelIterator for ZipEq<A, B>
    where
        A: IndexedParallelIterator,
        B: IndexedParallelIterator,
    {
        type Item = (A::Item, B::Item);
    }
    impl<A, B> IndexedParallelIterator for ZipEq<A, B>
    where
        A: IndexedParallelIterator,
        B: IndexedParallelIterator,
    {
    }

    pub trait IntoParallelIterator {
        type Iter: ParallelIterator<Item = Self::Item>;
        type Item: Send;
        #[blocks(cpu, millis, tokio = "tokio_rayon::spawn(move || ..)", why = "its consumer waits for the thread pool")]
        fn into_par_iter(self) -> Self::Iter;
    }
    impl<'data, T: Sync + 'data, const N: usize> IntoParallelIterator for &'data [T; N] {
        type Item = &'data T;
        type Iter = Iter<'data, T>;

        #[blocks(cpu, millis, tokio = "tokio_rayon::spawn(move || ..)", why = "its consumer waits for the thread pool")]
        fn into_par_iter(self) -> Self::Iter;
    }
    impl<'data, T: Send + 'data, const N: usize> IntoParallelIterator for &'data mut [T; N] {
        type Item = &'data mut T;
        type Iter = IterMut<'data, T>;

        #[blocks(cpu, millis, tokio = "tokio_rayon::spawn(move || ..)", why = "its consumer waits for the thread pool")]
        fn into_par_iter(self) -> Self::Iter;
    }
    impl<T: Send, const N: usize> IntoParallelIterator for [T; N] {
        type Item = T;
        type Iter = IntoIter<T, N>;

        #[blocks(cpu, millis, tokio = "tokio_rayon::spawn(move || ..)", why = "its consumer waits for the thread pool")]
        fn into_par_iter(self) -> Self::Iter;
    }
    impl<T: Send> IntoParallelIterator for BinaryHeap<T> {
        type Item = T;
        type Iter = crate::collections::binary_heap::IntoIter<T>;

        #[blocks(cpu, millis, tokio = "tokio_rayon::spawn(move || ..)", why = "its consumer waits for the thread pool")]
        fn into_par_iter(self) -> Self::Iter;
    }
    impl<'a, T: Sync> IntoParallelIterator for &'a BinaryHeap<T> {
        type Item = &'a T;
        type Iter = crate::collections::binary_heap::Iter<'a, T>;

        #[blocks(cpu, millis, tokio = "tokio_rayon::spawn(move || ..)", why = "its consumer waits for the thread pool")]
        fn into_par_iter(self) -> Self::Iter;
    }
    impl<T: Send> IntoParallelIterator for VecDeque<T> {
        type Item = T;
        type Iter = crate::collections::vec_deque::IntoIter<T>;

        #[blocks(cpu, millis, tokio = "tokio_rayon::spawn(move || ..)", why = "its consumer waits for the thread pool")]
        fn into_par_iter(self) -> Self::Iter;
    }
    impl<'a, T: Sync> IntoParallelIterator for &'a VecDeque<T> {
        type Item = &'a T;
        type Iter = crate::collections::vec_deque::Iter<'a, T>;

        #[blocks(cpu, millis, tokio = "tokio_rayon::spawn(move || ..)", why = "its consumer waits for the thread pool")]
        fn into_par_iter(self) -> Self::Iter;
    }
    impl<'a, T: Send> IntoParallelIterator for &'a mut VecDeque<T> {
        type Item = &'a mut T;
        type Iter = crate::collections::vec_deque::IterMut<'a, T>;

        #[blocks(cpu, millis, tokio = "tokio_rayon::spawn(move || ..)", why = "its consumer waits for the thread pool")]
        fn into_par_iter(self) -> Self::Iter;
    }
    impl<T: ParallelIterator> IntoParallelIterator for T {
        type Iter = T;
        type Item = T::Item;

        #[blocks(cpu, millis, tokio = "tokio_rayon::spawn(move || ..)", why = "its consumer waits for the thread pool")]
        fn into_par_iter(self) -> T;
    }
    impl<T: Send> IntoParallelIterator for Option<T> {
        type Item = T;
        type Iter = crate::option::IntoIter<T>;

        #[blocks(cpu, millis, tokio = "tokio_rayon::spawn(move || ..)", why = "its consumer waits for the thread pool")]
        fn into_par_iter(self) -> Self::Iter;
    }
    impl<'a, T: Sync> IntoParallelIterator for &'a Option<T> {
        type Item = &'a T;
        type Iter = crate::option::Iter<'a, T>;

        #[blocks(cpu, millis, tokio = "tokio_rayon::spawn(move || ..)", why = "its consumer waits for the thread pool")]
        fn into_par_iter(self) -> Self::Iter;
    }
    impl<'a, T: Send> IntoParallelIterator for &'a mut Option<T> {
        type Item = &'a mut T;
        type Iter = crate::option::IterMut<'a, T>;

        #[blocks(cpu, millis, tokio = "tokio_rayon::spawn(move || ..)", why = "its consumer waits for the thread pool")]
        fn into_par_iter(self) -> Self::Iter;
    }
    impl<T> IntoParallelIterator for Range<T>
    where
        crate::range::Iter<T>: ParallelIterator,
    {
        type Item = <crate::range::Iter<T> as ParallelIterator>::Item;
        type Iter = crate::range::Iter<T>;

        #[blocks(cpu, millis, tokio = "tokio_rayon::spawn(move || ..)", why = "its consumer waits for the thread pool")]
        fn into_par_iter(self) -> Self::Iter;
    }
    impl<T> IntoParallelIterator for RangeInclusive<T>
    where
        crate::range_inclusive::Iter<T>: ParallelIterator,
    {
        type Item = <crate::range_inclusive::Iter<T> as ParallelIterator>::Item;
        type Iter = crate::range_inclusive::Iter<T>;

        #[blocks(cpu, millis, tokio = "tokio_rayon::spawn(move || ..)", why = "its consumer waits for the thread pool")]
        fn into_par_iter(self) -> Self::Iter;
    }
    impl<T: Send, E> IntoParallelIterator for Result<T, E> {
        type Item = T;
        type Iter = crate::result::IntoIter<T>;

        #[blocks(cpu, millis, tokio = "tokio_rayon::spawn(move || ..)", why = "its consumer waits for the thread pool")]
        fn into_par_iter(self) -> Self::Iter;
    }
    impl<'a, T: Sync, E> IntoParallelIterator for &'a Result<T, E> {
        type Item = &'a T;
        type Iter = crate::result::Iter<'a, T>;

        #[blocks(cpu, millis, tokio = "tokio_rayon::spawn(move || ..)", why = "its consumer waits for the thread pool")]
        fn into_par_iter(self) -> Self::Iter;
    }
    impl<'a, T: Send, E> IntoParallelIterator for &'a mut Result<T, E> {
        type Item = &'a mut T;
        type Iter = crate::result::IterMut<'a, T>;

        #[blocks(cpu, millis, tokio = "tokio_rayon::spawn(move || ..)", why = "its consumer waits for the thread pool")]
        fn into_par_iter(self) -> Self::Iter;
    }
    impl<'data, T: Sync> IntoParallelIterator for &'data [T] {
        type Item = &'data T;
        type Iter = Iter<'data, T>;

        #[blocks(cpu, millis, tokio = "tokio_rayon::spawn(move || ..)", why = "its consumer waits for the thread pool")]
        fn into_par_iter(self) -> Self::Iter;
    }
    impl<'data, T: Sync> IntoParallelIterator for &'data Box<[T]> {
        type Item = &'data T;
        type Iter = Iter<'data, T>;

        #[blocks(cpu, millis, tokio = "tokio_rayon::spawn(move || ..)", why = "its consumer waits for the thread pool")]
        fn into_par_iter(self) -> Self::Iter;
    }
    impl<'data, T: Send> IntoParallelIterator for &'data mut [T] {
        type Item = &'data mut T;
        type Iter = IterMut<'data, T>;

        #[blocks(cpu, millis, tokio = "tokio_rayon::spawn(move || ..)", why = "its consumer waits for the thread pool")]
        fn into_par_iter(self) -> Self::Iter;
    }
    impl<'data, T: Send> IntoParallelIterator for &'data mut Box<[T]> {
        type Item = &'data mut T;
        type Iter = IterMut<'data, T>;

        #[blocks(cpu, millis, tokio = "tokio_rayon::spawn(move || ..)", why = "its consumer waits for the thread pool")]
        fn into_par_iter(self) -> Self::Iter;
    }
    impl<'data, T: Sync + 'data> IntoParallelIterator for &'data Vec<T> {
        type Item = &'data T;
        type Iter = Iter<'data, T>;

        #[blocks(cpu, millis, tokio = "tokio_rayon::spawn(move || ..)", why = "its consumer waits for the thread pool")]
        fn into_par_iter(self) -> Self::Iter;
    }
    impl<'data, T: Send + 'data> IntoParallelIterator for &'data mut Vec<T> {
        type Item = &'data mut T;
        type Iter = IterMut<'data, T>;

        #[blocks(cpu, millis, tokio = "tokio_rayon::spawn(move || ..)", why = "its consumer waits for the thread pool")]
        fn into_par_iter(self) -> Self::Iter;
    }
    impl<T: Send> IntoParallelIterator for Vec<T> {
        type Item = T;
        type Iter = crate::vec::IntoIter<T>;

        #[blocks(cpu, millis, tokio = "tokio_rayon::spawn(move || ..)", why = "its consumer waits for the thread pool")]
        fn into_par_iter(self) -> Self::Iter;
    }
    impl<T: Send> IntoParallelIterator for Box<[T]> {
        type Item = T;
        type Iter = crate::vec::IntoIter<T>;

        #[blocks(cpu, millis, tokio = "tokio_rayon::spawn(move || ..)", why = "its consumer waits for the thread pool")]
        fn into_par_iter(self) -> Self::Iter;
    }

    pub trait IntoParallelRefIterator<'data> {
        type Iter: ParallelIterator<Item = Self::Item>;
        type Item: Send + 'data;
        #[blocks(cpu, millis, tokio = "tokio_rayon::spawn(move || ..)", why = "its consumer waits for the thread pool")]
        fn par_iter(&'data self) -> Self::Iter;
    }
    impl<'data, I: 'data + ?Sized> IntoParallelRefIterator<'data> for I
    where
        &'data I: IntoParallelIterator,
    {
        type Iter = <&'data I as IntoParallelIterator>::Iter;
        type Item = <&'data I as IntoParallelIterator>::Item;

        #[blocks(cpu, millis, tokio = "tokio_rayon::spawn(move || ..)", why = "its consumer waits for the thread pool")]
        fn par_iter(&'data self) -> Self::Iter;
    }

    pub trait IntoParallelRefMutIterator<'data> {
        type Iter: ParallelIterator<Item = Self::Item>;
        type Item: Send + 'data;
        #[blocks(cpu, millis, tokio = "tokio_rayon::spawn(move || ..)", why = "its consumer waits for the thread pool")]
        fn par_iter_mut(&'data mut self) -> Self::Iter;
    }
    impl<'data, I: 'data + ?Sized> IntoParallelRefMutIterator<'data> for I
    where
        &'data mut I: IntoParallelIterator,
    {
        type Iter = <&'data mut I as IntoParallelIterator>::Iter;
        type Item = <&'data mut I as IntoParallelIterator>::Item;

        #[blocks(cpu, millis, tokio = "tokio_rayon::spawn(move || ..)", why = "its consumer waits for the thread pool")]
        fn par_iter_mut(&'data mut self) -> Self::Iter;
    }

    pub trait ParallelIterator: Sized + Send {
        type Item: Send;
        #[runs(0, worker)]
        fn for_each<OP>(self, op: OP)
        where
            OP: Fn(Self::Item) + Sync + Send;
        fn for_each_with<OP, T>(self, init: T, op: OP)
        where
            OP: Fn(&mut T, Self::Item) + Sync + Send,
            T: Send + Clone;
        fn for_each_init<OP, INIT, T>(self, init: INIT, op: OP)
        where
            OP: Fn(&mut T, Self::Item) + Sync + Send,
            INIT: Fn() -> T + Sync + Send;
        fn try_for_each<OP, R>(self, op: OP) -> R
        where
            OP: Fn(Self::Item) -> R + Sync + Send,
            R: Send;
        fn try_for_each_with<OP, T, R>(self, init: T, op: OP) -> R
        where
            OP: Fn(&mut T, Self::Item) -> R + Sync + Send,
            T: Send + Clone,
            R: Send;
        fn try_for_each_init<OP, INIT, T, R>(self, init: INIT, op: OP) -> R
        where
            OP: Fn(&mut T, Self::Item) -> R + Sync + Send,
            INIT: Fn() -> T + Sync + Send,
            R: Send;
        fn count(self) -> usize;
        fn map<F, R>(self, map_op: F) -> Map<Self, F>
        where
            F: Fn(Self::Item) -> R + Sync + Send,
            R: Send;
        fn map_with<F, T, R>(self, init: T, map_op: F) -> MapWith<Self, T, F>
        where
            F: Fn(&mut T, Self::Item) -> R + Sync + Send,
            T: Send + Clone,
            R: Send;
        fn map_init<F, INIT, T, R>(self, init: INIT, map_op: F) -> MapInit<Self, INIT, F>
        where
            F: Fn(&mut T, Self::Item) -> R + Sync + Send,
            INIT: Fn() -> T + Sync + Send,
            R: Send;
        fn cloned<'a, T>(self) -> Cloned<Self>
        where
            T: 'a + Clone + Send,
            Self: ParallelIterator<Item = &'a T>;
        fn copied<'a, T>(self) -> Copied<Self>
        where
            T: 'a + Copy + Send,
            Self: ParallelIterator<Item = &'a T>;
        fn inspect<OP>(self, inspect_op: OP) -> Inspect<Self, OP>
        where
            OP: Fn(&Self::Item) + Sync + Send;
        fn update<F>(self, update_op: F) -> Update<Self, F>
        where
            F: Fn(&mut Self::Item) + Sync + Send;
        fn filter<P>(self, filter_op: P) -> Filter<Self, P>
        where
            P: Fn(&Self::Item) -> bool + Sync + Send;
        fn filter_map<P, R>(self, filter_op: P) -> FilterMap<Self, P>
        where
            P: Fn(Self::Item) -> Option<R> + Sync + Send,
            R: Send;
        fn flat_map<F, PI>(self, map_op: F) -> FlatMap<Self, F>
        where
            F: Fn(Self::Item) -> PI + Sync + Send,
            PI: IntoParallelIterator;
        fn flat_map_iter<F, SI>(self, map_op: F) -> FlatMapIter<Self, F>
        where
            F: Fn(Self::Item) -> SI + Sync + Send,
            SI: IntoIterator<Item: Send>;
        fn flatten(self) -> Flatten<Self>
        where
            Self::Item: IntoParallelIterator;
        fn flatten_iter(self) -> FlattenIter<Self>
        where
            Self::Item: IntoIterator<Item: Send>;
        fn reduce<OP, ID>(self, identity: ID, op: OP) -> Self::Item
        where
            OP: Fn(Self::Item, Self::Item) -> Self::Item + Sync + Send,
            ID: Fn() -> Self::Item + Sync + Send;
        fn reduce_with<OP>(self, op: OP) -> Option<Self::Item>
        where
            OP: Fn(Self::Item, Self::Item) -> Self::Item + Sync + Send;
        fn try_reduce<T, OP, ID>(self, identity: ID, op: OP) -> Self::Item
        where
            OP: Fn(T, T) -> Self::Item + Sync + Send,
            ID: Fn() -> T + Sync + Send,
            Self::Item:;
        fn try_reduce_with<T, OP>(self, op: OP) -> Option<Self::Item>
        where
            OP: Fn(T, T) -> Self::Item + Sync + Send,
            Self::Item:;
        fn fold<T, ID, F>(self, identity: ID, fold_op: F) -> Fold<Self, ID, F>
        where
            F: Fn(T, Self::Item) -> T + Sync + Send,
            ID: Fn() -> T + Sync + Send,
            T: Send;
        fn fold_with<F, T>(self, init: T, fold_op: F) -> FoldWith<Self, T, F>
        where
            F: Fn(T, Self::Item) -> T + Sync + Send,
            T: Send + Clone;
        fn try_fold<T, R, ID, F>(self, identity: ID, fold_op: F) -> TryFold<Self, R, ID, F>
        where
            F: Fn(T, Self::Item) -> R + Sync + Send,
            ID: Fn() -> T + Sync + Send,
            R: Send;
        fn try_fold_with<F, T, R>(self, init: T, fold_op: F) -> TryFoldWith<Self, R, F>
        where
            F: Fn(T, Self::Item) -> R + Sync + Send,
            R: Send,
            T: Clone + Send;
        fn sum<S>(self) -> S
        where
            S: Send + Sum<Self::Item> + Sum<S>;
        fn product<P>(self) -> P
        where
            P: Send + Product<Self::Item> + Product<P>;
        fn min(self) -> Option<Self::Item>
        where
            Self::Item: Ord;
        fn min_by<F>(self, f: F) -> Option<Self::Item>
        where
            F: Sync + Send + Fn(&Self::Item, &Self::Item) -> Ordering;
        fn min_by_key<K, F>(self, f: F) -> Option<Self::Item>
        where
            K: Ord + Send,
            F: Sync + Send + Fn(&Self::Item) -> K;
        fn max(self) -> Option<Self::Item>
        where
            Self::Item: Ord;
        fn max_by<F>(self, f: F) -> Option<Self::Item>
        where
            F: Sync + Send + Fn(&Self::Item, &Self::Item) -> Ordering;
        fn max_by_key<K, F>(self, f: F) -> Option<Self::Item>
        where
            K: Ord + Send,
            F: Sync + Send + Fn(&Self::Item) -> K;
        fn chain<C>(self, chain: C) -> Chain<Self, C::Iter>
        where
            C: IntoParallelIterator<Item = Self::Item>;
        fn find_any<P>(self, predicate: P) -> Option<Self::Item>
        where
            P: Fn(&Self::Item) -> bool + Sync + Send;
        fn find_first<P>(self, predicate: P) -> Option<Self::Item>
        where
            P: Fn(&Self::Item) -> bool + Sync + Send;
        fn find_last<P>(self, predicate: P) -> Option<Self::Item>
        where
            P: Fn(&Self::Item) -> bool + Sync + Send;
        fn find_map_any<P, R>(self, predicate: P) -> Option<R>
        where
            P: Fn(Self::Item) -> Option<R> + Sync + Send,
            R: Send;
        fn find_map_first<P, R>(self, predicate: P) -> Option<R>
        where
            P: Fn(Self::Item) -> Option<R> + Sync + Send,
            R: Send;
        fn find_map_last<P, R>(self, predicate: P) -> Option<R>
        where
            P: Fn(Self::Item) -> Option<R> + Sync + Send,
            R: Send;
        fn any<P>(self, predicate: P) -> bool
        where
            P: Fn(Self::Item) -> bool + Sync + Send;
        fn all<P>(self, predicate: P) -> bool
        where
            P: Fn(Self::Item) -> bool + Sync + Send;
        fn while_some<T>(self) -> WhileSome<Self>
        where
            Self: ParallelIterator<Item = Option<T>>,
            T: Send;
        fn panic_fuse(self) -> PanicFuse<Self>;
        fn collect<C>(self) -> C
        where
            C: FromParallelIterator<Self::Item>;
        fn unzip<A, B, FromA, FromB>(self) -> (FromA, FromB)
        where
            Self: ParallelIterator<Item = (A, B)>,
            FromA: Default + Send + ParallelExtend<A>,
            FromB: Default + Send + ParallelExtend<B>,
            A: Send,
            B: Send;
        fn partition<A, B, P>(self, predicate: P) -> (A, B)
        where
            A: Default + Send + ParallelExtend<Self::Item>,
            B: Default + Send + ParallelExtend<Self::Item>,
            P: Fn(&Self::Item) -> bool + Sync + Send;
        fn partition_map<A, B, P, L, R>(self, predicate: P) -> (A, B)
        where
            A: Default + Send + ParallelExtend<L>,
            B: Default + Send + ParallelExtend<R>,
            P: Fn(Self::Item) -> Either<L, R> + Sync + Send,
            L: Send,
            R: Send;
        fn intersperse(self, element: Self::Item) -> Intersperse<Self>
        where
            Self::Item: Clone;
        fn take_any(self, n: usize) -> TakeAny<Self>;
        fn skip_any(self, n: usize) -> SkipAny<Self>;
        fn take_any_while<P>(self, predicate: P) -> TakeAnyWhile<Self, P>
        where
            P: Fn(&Self::Item) -> bool + Sync + Send;
        fn skip_any_while<P>(self, predicate: P) -> SkipAnyWhile<Self, P>
        where
            P: Fn(&Self::Item) -> bool + Sync + Send;
        fn collect_vec_list(self) -> LinkedList<Vec<Self::Item>>;
        fn drive_unindexed<C>(self, consumer: C) -> C::Result
        where
            C: UnindexedConsumer<Self::Item>;
        fn opt_len(&self) -> Option<usize>;
    }
    impl<L, R> ParallelIterator for Either<L, R>
    where
        L: ParallelIterator,
        R: ParallelIterator<Item = L::Item>,
    {
        type Item = L::Item;
    }

    pub trait IndexedParallelIterator: ParallelIterator {
        fn by_exponential_blocks(self) -> ExponentialBlocks<Self>;
        fn by_uniform_blocks(self, block_size: usize) -> UniformBlocks<Self>;
        fn collect_into_vec(self, target: &mut Vec<Self::Item>);
        fn unzip_into_vecs<A, B>(self, left: &mut Vec<A>, right: &mut Vec<B>)
        where
            Self: IndexedParallelIterator<Item = (A, B)>,
            A: Send,
            B: Send;
        fn zip<Z>(self, zip_op: Z) -> Zip<Self, Z::Iter>
        where
            Z: IntoParallelIterator<Iter: IndexedParallelIterator>;
        fn zip_eq<Z>(self, zip_op: Z) -> ZipEq<Self, Z::Iter>
        where
            Z: IntoParallelIterator<Iter: IndexedParallelIterator>;
        fn interleave<I>(self, other: I) -> Interleave<Self, I::Iter>
        where
            I: IntoParallelIterator<Item = Self::Item, Iter: IndexedParallelIterator>;
        fn interleave_shortest<I>(self, other: I) -> InterleaveShortest<Self, I::Iter>
        where
            I: IntoParallelIterator<Item = Self::Item, Iter: IndexedParallelIterator>;
        fn chunks(self, chunk_size: usize) -> Chunks<Self>;
        fn fold_chunks<T, ID, F>(self, chunk_size: usize, identity: ID, fold_op: F) -> FoldChunks<Self, ID, F>
        where
            ID: Fn() -> T + Send + Sync,
            F: Fn(T, Self::Item) -> T + Send + Sync,
            T: Send;
        fn fold_chunks_with<T, F>(self, chunk_size: usize, init: T, fold_op: F) -> FoldChunksWith<Self, T, F>
        where
            T: Send + Clone,
            F: Fn(T, Self::Item) -> T + Send + Sync;
        fn cmp<I>(self, other: I) -> Ordering
        where
            I: IntoParallelIterator<Item = Self::Item, Iter: IndexedParallelIterator>,
            Self::Item: Ord;
        fn partial_cmp<I>(self, other: I) -> Option<Ordering>
        where
            I: IntoParallelIterator<Iter: IndexedParallelIterator>,
            Self::Item: PartialOrd<I::Item>;
        fn eq<I>(self, other: I) -> bool
        where
            I: IntoParallelIterator<Iter: IndexedParallelIterator>,
            Self::Item: PartialEq<I::Item>;
        fn ne<I>(self, other: I) -> bool
        where
            I: IntoParallelIterator<Iter: IndexedParallelIterator>,
            Self::Item: PartialEq<I::Item>;
        fn lt<I>(self, other: I) -> bool
        where
            I: IntoParallelIterator<Iter: IndexedParallelIterator>,
            Self::Item: PartialOrd<I::Item>;
        fn le<I>(self, other: I) -> bool
        where
            I: IntoParallelIterator<Iter: IndexedParallelIterator>,
            Self::Item: PartialOrd<I::Item>;
        fn gt<I>(self, other: I) -> bool
        where
            I: IntoParallelIterator<Iter: IndexedParallelIterator>,
            Self::Item: PartialOrd<I::Item>;
        fn ge<I>(self, other: I) -> bool
        where
            I: IntoParallelIterator<Iter: IndexedParallelIterator>,
            Self::Item: PartialOrd<I::Item>;
        fn enumerate(self) -> Enumerate<Self>;
        fn step_by(self, step: usize) -> StepBy<Self>;
        fn skip(self, n: usize) -> Skip<Self>;
        fn take(self, n: usize) -> Take<Self>;
        fn position_any<P>(self, predicate: P) -> Option<usize>
        where
            P: Fn(Self::Item) -> bool + Sync + Send;
        fn position_first<P>(self, predicate: P) -> Option<usize>
        where
            P: Fn(Self::Item) -> bool + Sync + Send;
        fn position_last<P>(self, predicate: P) -> Option<usize>
        where
            P: Fn(Self::Item) -> bool + Sync + Send;
        fn positions<P>(self, predicate: P) -> Positions<Self, P>
        where
            P: Fn(Self::Item) -> bool + Sync + Send;
        fn rev(self) -> Rev<Self>;
        fn with_min_len(self, min: usize) -> MinLen<Self>;
        fn with_max_len(self, max: usize) -> MaxLen<Self>;
        fn len(&self) -> usize;
        fn drive<C: Consumer<Self::Item>>(self, consumer: C) -> C::Result;
        fn with_producer<CB: ProducerCallback<Self::Item>>(self, callback: CB) -> CB::Output;
    }
    impl<L, R> IndexedParallelIterator for Either<L, R>
    where
        L: IndexedParallelIterator,
        R: IndexedParallelIterator<Item = L::Item>,
    {
    }

    pub trait FromParallelIterator<T>
    where
        T: Send,
    {
        fn from_par_iter<I>(par_iter: I) -> Self
        where
            I: IntoParallelIterator<Item = T>;
    }
    impl<T> FromParallelIterator<T> for Vec<T> where T: Send {}
    impl<T> FromParallelIterator<T> for Box<[T]> where T: Send {}
    impl<T> FromParallelIterator<T> for Rc<[T]> where T: Send {}
    impl<T> FromParallelIterator<T> for Arc<[T]> where T: Send {}
    impl<T> FromParallelIterator<T> for VecDeque<T> where T: Send {}
    impl<T> FromParallelIterator<T> for BinaryHeap<T> where T: Ord + Send {}
    impl<T> FromParallelIterator<T> for LinkedList<T> where T: Send {}
    impl<K, V, S> FromParallelIterator<(K, V)> for HashMap<K, V, S>
    where
        K: Eq + Hash + Send,
        V: Send,
        S: BuildHasher + Default + Send,
    {
    }
    impl<K, V> FromParallelIterator<(K, V)> for BTreeMap<K, V>
    where
        K: Ord + Send,
        V: Send,
    {
    }
    impl<V, S> FromParallelIterator<V> for HashSet<V, S>
    where
        V: Eq + Hash + Send,
        S: BuildHasher + Default + Send,
    {
    }
    impl<V> FromParallelIterator<V> for BTreeSet<V> where V: Send + Ord {}
    impl<'a> FromParallelIterator<&'a OsStr> for OsString {}
    impl FromParallelIterator<OsString> for OsString {}
    impl<'a> FromParallelIterator<Cow<'a, OsStr>> for OsString {}
    impl<'a, C, T> FromParallelIterator<T> for Cow<'a, C>
    where
        C: ToOwned<Owned: FromParallelIterator<T>> + ?Sized,
        T: Send,
    {
    }
    impl FromParallelIterator<()> for () {}
    impl<A, B, FromA, FromB> FromParallelIterator<(A, B)> for (FromA, FromB)
    where
        A: Send,
        B: Send,
        FromA: Send + FromParallelIterator<A>,
        FromB: Send + FromParallelIterator<B>,
    {
    }
    impl<L, R, A, B> FromParallelIterator<Either<L, R>> for (A, B)
    where
        L: Send,
        R: Send,
        A: Send + FromParallelIterator<L>,
        B: Send + FromParallelIterator<R>,
    {
    }
    impl<C, T> FromParallelIterator<Option<T>> for Option<C>
    where
        C: FromParallelIterator<T>,
        T: Send,
    {
    }
    impl<C, T, E> FromParallelIterator<Result<T, E>> for Result<C, E>
    where
        C: FromParallelIterator<T>,
        T: Send,
        E: Send,
    {
    }

    pub trait ParallelExtend<T>
    where
        T: Send,
    {
        fn par_extend<I>(&mut self, par_iter: I)
        where
            I: IntoParallelIterator<Item = T>;
    }
    impl<T> ParallelExtend<T> for BinaryHeap<T> where T: Ord + Send {}
    impl<'a, T> ParallelExtend<&'a T> for BinaryHeap<T> where T: 'a + Copy + Ord + Send + Sync {}
    impl<K, V> ParallelExtend<(K, V)> for BTreeMap<K, V>
    where
        K: Ord + Send,
        V: Send,
    {
    }
    impl<'a, K: 'a, V: 'a> ParallelExtend<(&'a K, &'a V)> for BTreeMap<K, V>
    where
        K: Copy + Ord + Send + Sync,
        V: Copy + Send + Sync,
    {
    }
    impl<T> ParallelExtend<T> for BTreeSet<T> where T: Ord + Send {}
    impl<'a, T> ParallelExtend<&'a T> for BTreeSet<T> where T: 'a + Copy + Ord + Send + Sync {}
    impl<K, V, S> ParallelExtend<(K, V)> for HashMap<K, V, S>
    where
        K: Eq + Hash + Send,
        V: Send,
        S: BuildHasher + Send,
    {
    }
    impl<'a, K: 'a, V: 'a, S> ParallelExtend<(&'a K, &'a V)> for HashMap<K, V, S>
    where
        K: Copy + Eq + Hash + Send + Sync,
        V: Copy + Send + Sync,
        S: BuildHasher + Send,
    {
    }
    impl<T, S> ParallelExtend<T> for HashSet<T, S>
    where
        T: Eq + Hash + Send,
        S: BuildHasher + Send,
    {
    }
    impl<'a, T, S> ParallelExtend<&'a T> for HashSet<T, S>
    where
        T: 'a + Copy + Eq + Hash + Send + Sync,
        S: BuildHasher + Send,
    {
    }
    impl<T> ParallelExtend<T> for LinkedList<T> where T: Send {}
    impl<'a, T> ParallelExtend<&'a T> for LinkedList<T> where T: 'a + Copy + Send + Sync {}
    impl<'a> ParallelExtend<&'a OsStr> for OsString {}
    impl ParallelExtend<OsString> for OsString {}
    impl<'a> ParallelExtend<Cow<'a, OsStr>> for OsString {}
    impl ParallelExtend<char> for String {}
    impl<'a> ParallelExtend<&'a char> for String {}
    impl<'a> ParallelExtend<&'a str> for String {}
    impl ParallelExtend<String> for String {}
    impl ParallelExtend<Box<str>> for String {}
    impl<'a> ParallelExtend<Cow<'a, str>> for String {}
    impl<T> ParallelExtend<T> for VecDeque<T> where T: Send {}
    impl<'a, T> ParallelExtend<&'a T> for VecDeque<T> where T: 'a + Copy + Send + Sync {}
    impl<T> ParallelExtend<T> for Vec<T> where T: Send {}
    impl<'a, T> ParallelExtend<&'a T> for Vec<T> where T: 'a + Copy + Send + Sync {}
    impl ParallelExtend<()> for () {}
    impl<A, B, FromA, FromB> ParallelExtend<(A, B)> for (FromA, FromB)
    where
        A: Send,
        B: Send,
        FromA: Send + ParallelExtend<A>,
        FromB: Send + ParallelExtend<B>,
    {
    }
    impl<L, R, A, B> ParallelExtend<Either<L, R>> for (A, B)
    where
        L: Send,
        R: Send,
        A: Send + ParallelExtend<L>,
        B: Send + ParallelExtend<R>,
    {
    }
    impl<L, R, T> ParallelExtend<T> for Either<L, R>
    where
        L: ParallelExtend<T>,
        R: ParallelExtend<T>,
        T: Send,
    {
    }

    pub trait ParallelDrainFull {
        type Iter: ParallelIterator<Item = Self::Item>;
        type Item: Send;
        fn par_drain(self) -> Self::Iter;
    }
    impl<'a, T: Ord + Send> ParallelDrainFull for &'a mut BinaryHeap<T> {
        type Iter = Drain<'a, T>;
        type Item = T;
    }
    impl<'a, K: Send, V: Send, S> ParallelDrainFull for &'a mut HashMap<K, V, S> {
        type Iter = crate::collections::hash_map::Drain<'a, K, V>;
        type Item = (K, V);
    }
    impl<'a, T: Send, S> ParallelDrainFull for &'a mut HashSet<T, S> {
        type Iter = crate::collections::hash_set::Drain<'a, T>;
        type Item = T;
    }

    pub trait ParallelDrainRange<Idx = usize> {
        type Iter: ParallelIterator<Item = Self::Item>;
        type Item: Send;
        fn par_drain<R: RangeBounds<Idx>>(self, range: R) -> Self::Iter;
    }
    impl<'a, T: Send> ParallelDrainRange<usize> for &'a mut VecDeque<T> {
        type Iter = crate::collections::vec_deque::Drain<'a, T>;
        type Item = T;
    }
    impl<'a> ParallelDrainRange<usize> for &'a mut String {
        type Iter = crate::string::Drain<'a>;
        type Item = char;
    }
    impl<'data, T: Send> ParallelDrainRange<usize> for &'data mut Vec<T> {
        type Iter = crate::vec::Drain<'data, T>;
        type Item = T;
    }

    pub mod plumbing {
        use crate::iter::IndexedParallelIterator;

        pub fn bridge<I, C>(par_iter: I, consumer: C) -> C::Result
        where
            I: IndexedParallelIterator,
            C: Consumer<I::Item>;
        pub fn bridge_producer_consumer<P, C>(len: usize, producer: P, consumer: C) -> C::Result
        where
            P: Producer,
            C: Consumer<P::Item>;
        pub fn bridge_unindexed<P, C>(producer: P, consumer: C) -> C::Result
        where
            P: UnindexedProducer,
            C: UnindexedConsumer<P::Item>;

        pub trait ProducerCallback<T> {
            type Output;
            fn callback<P>(self, producer: P) -> Self::Output
            where
                P: Producer<Item = T>;
        }

        pub trait Producer: Send + Sized {
            type Item;
            type IntoIter: Iterator<Item = Self::Item> + DoubleEndedIterator + ExactSizeIterator;
            fn into_iter(self) -> Self::IntoIter;
            fn min_len(&self) -> usize;
            fn max_len(&self) -> usize;
            fn split_at(self, index: usize) -> (Self, Self);
            fn fold_with<F>(self, folder: F) -> F
            where
                F: Folder<Self::Item>;
        }

        pub trait Consumer<Item>: Send + Sized {
            type Folder: Folder<Item, Result = Self::Result>;
            type Reducer: Reducer<Self::Result>;
            type Result: Send;
            fn split_at(self, index: usize) -> (Self, Self, Self::Reducer);
            fn into_folder(self) -> Self::Folder;
            fn full(&self) -> bool;
        }

        pub trait Folder<Item>: Sized {
            type Result;
            fn consume(self, item: Item) -> Self;
            fn consume_iter<I>(self, iter: I) -> Self
            where
                I: IntoIterator<Item = Item>;
            fn complete(self) -> Self::Result;
            fn full(&self) -> bool;
        }

        pub trait Reducer<Result> {
            fn reduce(self, left: Result, right: Result) -> Result;
        }

        pub trait UnindexedConsumer<I>: Consumer<I> {
            fn split_off_left(&self) -> Self;
            fn to_reducer(&self) -> Self::Reducer;
        }

        pub trait UnindexedProducer: Send + Sized {
            type Item;
            fn split(self) -> (Self, Option<Self>);
            fn fold_with<F>(self, folder: F) -> F
            where
                F: Folder<Self::Item>;
        }
    }
}
