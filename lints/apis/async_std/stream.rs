pub mod stream {
    use std::borrow::Cow;
    use std::cmp::Ordering;
    use std::collections::{BTreeMap, BTreeSet, BinaryHeap, HashMap, HashSet, LinkedList, VecDeque};
    use std::future::Future;
    use std::hash::{BuildHasher, Hash};
    use std::pin::Pin;
    use std::rc::Rc;
    use std::sync::Arc;
    use std::task::{Context, Poll};
    use std::time::Duration;

    pub use futures_core::Stream;

    pub fn empty<T>() -> Empty<T>;
    pub fn from_fn<T, F>(f: F) -> FromFn<F>
    where
        F: FnMut() -> Option<T>;
    pub fn from_iter<I: IntoIterator>(iter: I) -> FromIter<I::IntoIter>;
    pub fn once<T>(t: T) -> Once<T>;
    pub fn repeat<T>(item: T) -> Repeat<T>
    where
        T: Clone;
    pub fn repeat_with<T, F>(repeater: F) -> RepeatWith<F>
    where
        F: FnMut() -> T;
    pub async fn extend<'a, C, T, S>(collection: &mut C, stream: S)
    where
        C: Extend<T>,
        S: IntoStream<Item = T> + 'a,
        <S as IntoStream>::IntoStream: Send;
    pub fn interval(dur: Duration) -> Interval;
    pub fn pending<T>() -> Pending<T>;
    pub fn successors<F, T>(first: Option<T>, succ: F) -> Successors<F, T>
    where
        F: FnMut(&T) -> Option<T>;

    pub struct Chain<S, U> {}
    impl<S: Stream, U: Stream<Item = S::Item>> Stream for Chain<S, U> {
        type Item = S::Item;
    }

    pub struct Cloned<S> {}
    impl<'a, S, T: 'a> Stream for Cloned<S>
    where
        S: Stream<Item = &'a T>,
        T: Clone,
    {
        type Item = T;
    }

    pub struct Copied<S> {}
    impl<'a, S, T: 'a> Stream for Copied<S>
    where
        S: Stream<Item = &'a T>,
        T: Copy,
    {
        type Item = T;
    }

    pub struct Filter<S, P> {}
    impl<S, P> Stream for Filter<S, P>
    where
        S: Stream,
        P: FnMut(&S::Item) -> bool,
    {
        type Item = S::Item;
    }

    #[derive(Clone)]
    pub struct Fuse<S> {}
    impl<S: Stream> Stream for Fuse<S> {
        type Item = S::Item;
    }

    pub struct Inspect<S, F> {}
    impl<S, F> Stream for Inspect<S, F>
    where
        S: Stream,
        F: FnMut(&S::Item),
    {
        type Item = S::Item;
    }

    pub struct Map<S, F> {}
    impl<S, F, B> Stream for Map<S, F>
    where
        S: Stream,
        F: FnMut(S::Item) -> B,
    {
        type Item = B;
    }

    pub struct Scan<S, St, F> {}
    impl<S, St, F, B> Stream for Scan<S, St, F>
    where
        S: Stream,
        F: FnMut(&mut St, S::Item) -> Option<B>,
    {
        type Item = B;
    }

    pub struct Skip<S> {}
    impl<S> Stream for Skip<S>
    where
        S: Stream,
    {
        type Item = S::Item;
    }

    pub struct SkipWhile<S, P> {}
    impl<S, P> Stream for SkipWhile<S, P>
    where
        S: Stream,
        P: FnMut(&S::Item) -> bool,
    {
        type Item = S::Item;
    }

    pub struct StepBy<S> {}
    impl<S> Stream for StepBy<S>
    where
        S: Stream,
    {
        type Item = S::Item;
    }

    #[derive(Clone)]
    pub struct Take<S> {}
    impl<S: Stream> Stream for Take<S> {
        type Item = S::Item;
    }

    pub struct TakeWhile<S, P> {}
    impl<S, P> Stream for TakeWhile<S, P>
    where
        S: Stream,
        P: FnMut(&S::Item) -> bool,
    {
        type Item = S::Item;
    }

    pub struct Zip<A: Stream, B> {}
    impl<A: Stream, B: Stream> Stream for Zip<A, B> {
        type Item = (A::Item, B::Item);
    }

    pub struct Merge<L, R> {}
    impl<L, R, T> Stream for Merge<L, R>
    where
        L: Stream<Item = T>,
        R: Stream<Item = T>,
    {
        type Item = T;
    }

    pub struct Flatten<S> {}
    impl<S, U> Stream for Flatten<S>
    where
        S: Stream,
        S::Item: IntoStream<IntoStream = U, Item = U::Item>,
        U: Stream,
    {
        type Item = U::Item;
    }

    pub struct FlatMap<S, U, F> {}
    impl<S, U, F> Stream for FlatMap<S, U, F>
    where
        S: Stream,
        U: Stream,
        F: FnMut(S::Item) -> U,
    {
        type Item = U::Item;
    }

    pub struct Timeout<S: Stream> {}
    impl<S: Stream> Stream for Timeout<S> {
        type Item = Result<S::Item, TimeoutError>;
    }

    #[gone]
    #[derive(Clone, Copy, Eq, PartialEq)]
    pub struct TimeoutError {}

    pub trait StreamExt: Stream {
        #[cancel(safe, takes)]
        async fn next(&mut self) -> Option<Self::Item>
        where
            Self: Unpin;
        fn take(self, n: usize) -> Take<Self>
        where
            Self: Sized;
        fn take_while<P>(self, predicate: P) -> TakeWhile<Self, P>
        where
            Self: Sized,
            P: FnMut(&Self::Item) -> bool;
        fn throttle(self, d: Duration) -> impl Stream<Item = Self::Item>
        where
            Self: Sized;
        fn step_by(self, step: usize) -> StepBy<Self>
        where
            Self: Sized;
        fn chain<U>(self, other: U) -> Chain<Self, U>
        where
            Self: Sized,
            U: Stream<Item = Self::Item> + Sized;
        fn cloned<'a, T>(self) -> Cloned<Self>
        where
            Self: Sized + Stream<Item = &'a T>,
            T: Clone + 'a;
        fn copied<'a, T>(self) -> Copied<Self>
        where
            Self: Sized + Stream<Item = &'a T>,
            T: Copy + 'a;
        fn cycle(self) -> impl Stream<Item = Self::Item>
        where
            Self: Clone + Sized;
        fn enumerate(self) -> impl Stream<Item = (usize, Self::Item)>
        where
            Self: Sized;
        fn delay(self, dur: Duration) -> impl Stream<Item = Self::Item>
        where
            Self: Sized;
        fn map<B, F>(self, f: F) -> Map<Self, F>
        where
            Self: Sized,
            F: FnMut(Self::Item) -> B;
        fn inspect<F>(self, f: F) -> Inspect<Self, F>
        where
            Self: Sized,
            F: FnMut(&Self::Item);
        async fn last(self) -> Option<Self::Item>
        where
            Self: Sized;
        fn fuse(self) -> Fuse<Self>
        where
            Self: Sized;
        fn filter<P>(self, predicate: P) -> Filter<Self, P>
        where
            Self: Sized,
            P: FnMut(&Self::Item) -> bool;
        fn flat_map<U, F>(self, f: F) -> FlatMap<Self, U, F>
        where
            Self: Sized,
            U: IntoStream,
            F: FnMut(Self::Item) -> U;
        fn flatten(self) -> Flatten<Self>
        where
            Self: Sized,
            Self::Item: IntoStream;
        fn filter_map<B, F>(self, f: F) -> impl Stream<Item = B>
        where
            Self: Sized,
            F: FnMut(Self::Item) -> Option<B>;
        async fn min_by_key<B, F>(self, key_by: F) -> Option<Self::Item>
        where
            Self: Sized,
            B: Ord,
            F: FnMut(&Self::Item) -> B;
        async fn max_by_key<B, F>(self, key_by: F) -> Option<Self::Item>
        where
            Self: Sized,
            B: Ord,
            F: FnMut(&Self::Item) -> B;
        async fn min_by<F>(self, compare: F) -> Option<Self::Item>
        where
            Self: Sized,
            F: FnMut(&Self::Item, &Self::Item) -> Ordering;
        async fn max(self) -> Option<Self::Item>
        where
            Self: Sized,
            Self::Item: Ord;
        async fn min(self) -> Option<Self::Item>
        where
            Self: Sized,
            Self::Item: Ord;
        async fn max_by<F>(self, compare: F) -> Option<Self::Item>
        where
            Self: Sized,
            F: FnMut(&Self::Item, &Self::Item) -> Ordering;
        async fn nth(&mut self, n: usize) -> Option<Self::Item>
        where
            Self: Unpin + Sized;
        async fn all<F>(&mut self, f: F) -> bool
        where
            Self: Unpin + Sized,
            F: FnMut(Self::Item) -> bool;
        async fn find<P>(&mut self, p: P) -> Option<Self::Item>
        where
            Self: Unpin + Sized,
            P: FnMut(&Self::Item) -> bool;
        async fn find_map<F, B>(&mut self, f: F) -> Option<B>
        where
            Self: Unpin + Sized,
            F: FnMut(Self::Item) -> Option<B>;
        async fn fold<B, F>(self, init: B, f: F) -> B
        where
            Self: Sized,
            F: FnMut(B, Self::Item) -> B;
        async fn partition<B, F>(self, f: F) -> (B, B)
        where
            Self: Sized,
            F: FnMut(&Self::Item) -> bool,
            B: Default + Extend<Self::Item>;
        async fn for_each<F>(self, f: F)
        where
            Self: Sized,
            F: FnMut(Self::Item);
        async fn any<F>(&mut self, f: F) -> bool
        where
            Self: Unpin + Sized,
            F: FnMut(Self::Item) -> bool;
        fn by_ref(&mut self) -> &mut Self;
        fn scan<St, B, F>(self, initial_state: St, f: F) -> Scan<Self, St, F>
        where
            Self: Sized,
            F: FnMut(&mut St, Self::Item) -> Option<B>;
        fn skip_while<P>(self, predicate: P) -> SkipWhile<Self, P>
        where
            Self: Sized,
            P: FnMut(&Self::Item) -> bool;
        fn skip(self, n: usize) -> Skip<Self>
        where
            Self: Sized;
        fn timeout(self, dur: Duration) -> Timeout<Self>
        where
            Self: Stream + Sized;
        async fn try_fold<B, F, T, E>(&mut self, init: T, f: F) -> Result<T, E>
        where
            Self: Unpin + Sized,
            F: FnMut(B, Self::Item) -> Result<T, E>;
        async fn try_for_each<F, E>(&mut self, f: F) -> Result<(), E>
        where
            Self: Unpin + Sized,
            F: FnMut(Self::Item) -> Result<(), E>;
        fn zip<U>(self, other: U) -> Zip<Self, U>
        where
            Self: Sized,
            U: Stream;
        async fn unzip<A, B, FromA, FromB>(self) -> (FromA, FromB)
        where
            FromA: Default + Extend<A>,
            FromB: Default + Extend<B>,
            Self: Stream<Item = (A, B)> + Sized;
        fn collect<'a, B>(self) -> Pin<Box<dyn Future<Output = B> + 'a + Send>>
        where
            Self: Sized + 'a + Send,
            B: FromStream<Self::Item>,
            Self::Item: Send;
        fn merge<U>(self, other: U) -> Merge<Self, U>
        where
            Self: Sized,
            U: Stream<Item = Self::Item> + Sized;
        async fn partial_cmp<S>(self, other: S) -> Option<Ordering>
        where
            Self: Sized + Stream,
            S: Stream,
            <Self as Stream>::Item: PartialOrd<S::Item>;
        async fn position<P>(&mut self, predicate: P) -> Option<usize>
        where
            Self: Unpin + Sized,
            P: FnMut(Self::Item) -> bool;
        async fn cmp<S>(self, other: S) -> Ordering
        where
            Self: Sized + Stream,
            S: Stream,
            <Self as Stream>::Item: Ord;
        async fn count(self) -> usize
        where
            Self: Sized;
        async fn ne<S>(self, other: S) -> bool
        where
            Self: Sized,
            S: Sized + Stream,
            <Self as Stream>::Item: PartialEq<S::Item>;
        async fn ge<S>(self, other: S) -> bool
        where
            Self: Sized + Stream,
            S: Stream,
            <Self as Stream>::Item: PartialOrd<S::Item>;
        async fn eq<S>(self, other: S) -> bool
        where
            Self: Sized + Stream,
            S: Sized + Stream,
            <Self as Stream>::Item: PartialEq<S::Item>;
        async fn gt<S>(self, other: S) -> bool
        where
            Self: Sized + Stream,
            S: Stream,
            <Self as Stream>::Item: PartialOrd<S::Item>;
        async fn le<S>(self, other: S) -> bool
        where
            Self: Sized + Stream,
            S: Stream,
            <Self as Stream>::Item: PartialOrd<S::Item>;
        async fn lt<S>(self, other: S) -> bool
        where
            Self: Sized + Stream,
            S: Stream,
            <Self as Stream>::Item: PartialOrd<S::Item>;
        fn sum<'a, S>(self) -> Pin<Box<dyn Future<Output = S> + 'a>>
        where
            Self: Sized + Stream<Item = S> + 'a,
            S: Sum<Self::Item>;
        fn product<'a, P>(self) -> Pin<Box<dyn Future<Output = P> + 'a>>
        where
            Self: Sized + Stream<Item = P> + 'a,
            P: Product;
    }
    impl<T: Stream + ?Sized> StreamExt for T {}

    pub struct Empty<T> {}
    impl<T> Stream for Empty<T> {
        type Item = T;
    }

    #[derive(Clone)]
    pub struct FromFn<F> {}
    impl<T, F> Stream for FromFn<F>
    where
        F: FnMut() -> Option<T>,
    {
        type Item = T;
    }

    #[derive(Clone)]
    pub struct FromIter<I> {}
    impl<I: Iterator> Stream for FromIter<I> {
        type Item = I::Item;
    }
    impl<T: DoubleEndedIterator> DoubleEndedStream for FromIter<T> {}

    #[derive(Clone)]
    pub struct Once<T> {}
    impl<T> Stream for Once<T> {
        type Item = T;
    }
    impl<T> DoubleEndedStream for Once<T> {}

    #[derive(Clone)]
    pub struct Repeat<T> {}
    impl<T: Clone> Stream for Repeat<T> {
        type Item = T;
    }

    #[derive(Clone)]
    pub struct RepeatWith<F> {}
    impl<T, F> Stream for RepeatWith<F>
    where
        F: FnMut() -> T,
    {
        type Item = T;
    }

    pub trait DoubleEndedStream: Stream {
        fn poll_next_back(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>>;
        async fn next_back(&mut self) -> Option<Self::Item>
        where
            Self: Unpin;
        async fn nth_back(&mut self, n: usize) -> Option<Self::Item>
        where
            Self: Unpin + Sized;
        async fn rfind<P>(&mut self, p: P) -> Option<Self::Item>
        where
            Self: Unpin + Sized,
            P: FnMut(&Self::Item) -> bool;
        async fn rfold<B, F>(self, accum: B, f: F) -> B
        where
            Self: Sized,
            F: FnMut(B, Self::Item) -> B;
        async fn try_rfold<B, F, E>(self, accum: B, f: F) -> Result<B, E>
        where
            Self: Sized,
            F: FnMut(B, Self::Item) -> Result<B, E>;
    }

    pub trait ExactSizeStream: Stream {
        fn len(&self) -> usize;
    }
    impl<I: ExactSizeStream + ?Sized + Unpin> ExactSizeStream for &mut I {}

    pub trait Extend<A> {
        fn extend<'a, T: IntoStream<Item = A> + 'a>(&'a mut self, stream: T) -> Pin<Box<dyn Future<Output = ()> + 'a + Send>>
        where
            <T as IntoStream>::IntoStream: Send;
    }
    impl Extend<()> for () {}
    impl<T: Send> Extend<T> for Vec<T> {}
    impl Extend<char> for String {}
    impl<'b> Extend<&'b char> for String {}
    impl<'b> Extend<&'b str> for String {}
    impl Extend<String> for String {}
    impl<'b> Extend<Cow<'b, str>> for String {}
    impl<T: Ord + Send> Extend<T> for BinaryHeap<T> {}
    impl<K: Ord + Send, V: Send> Extend<(K, V)> for BTreeMap<K, V> {}
    impl<T: Ord + Send> Extend<T> for BTreeSet<T> {}
    impl<K, V, H> Extend<(K, V)> for HashMap<K, V, H>
    where
        K: Eq + Hash + Send,
        V: Send,
        H: BuildHasher + Default + Send,
    {
    }
    impl<T, H> Extend<T> for HashSet<T, H>
    where
        T: Eq + Hash + Send,
        H: BuildHasher + Default + Send,
    {
    }
    impl<T: Send> Extend<T> for LinkedList<T> {}
    impl<T: Send> Extend<T> for VecDeque<T> {}

    pub trait FromStream<T: Send> {
        fn from_stream<'a, S: IntoStream<Item = T> + 'a>(stream: S) -> Pin<Box<dyn Future<Output = Self> + 'a + Send>>
        where
            <S as IntoStream>::IntoStream: Send;
    }
    impl FromStream<()> for () {}
    impl<T: Send> FromStream<T> for Vec<T> {}
    impl<'b, T: Clone + Send> FromStream<T> for Cow<'b, [T]> {}
    impl<T: Send> FromStream<T> for Box<[T]> {}
    impl<T: Send> FromStream<T> for Rc<[T]> {}
    impl<T: Send> FromStream<T> for Arc<[T]> {}
    impl<T, E, V> FromStream<Result<T, E>> for Result<V, E>
    where
        T: Send,
        E: Send,
        V: FromStream<T>,
    {
    }
    impl<T: Send, V> FromStream<Option<T>> for Option<V> where V: FromStream<T> {}
    impl FromStream<char> for String {}
    impl<'b> FromStream<&'b char> for String {}
    impl<'b> FromStream<&'b str> for String {}
    impl FromStream<String> for String {}
    impl<'b> FromStream<Cow<'b, str>> for String {}
    impl<T: Ord + Send> FromStream<T> for BinaryHeap<T> {}
    impl<K: Ord + Send, V: Send> FromStream<(K, V)> for BTreeMap<K, V> {}
    impl<T: Ord + Send> FromStream<T> for BTreeSet<T> {}
    impl<K, V, H> FromStream<(K, V)> for HashMap<K, V, H>
    where
        K: Eq + Hash + Send,
        H: BuildHasher + Default + Send,
        V: Send,
    {
    }
    impl<T, H> FromStream<T> for HashSet<T, H>
    where
        T: Eq + Hash + Send,
        H: BuildHasher + Default + Send,
    {
    }
    impl<T: Send> FromStream<T> for LinkedList<T> {}
    impl<T: Send> FromStream<T> for VecDeque<T> {}

    pub trait FusedStream: Stream {}
    impl<S: FusedStream + ?Sized + Unpin> FusedStream for &mut S {}

    pub struct Interval {}
    impl Stream for Interval {
        type Item = ();
    }

    pub trait IntoStream {
        type Item;
        type IntoStream: Stream<Item = Self::Item>;
        fn into_stream(self) -> Self::IntoStream;
    }
    impl<I: Stream> IntoStream for I {
        type Item = I::Item;
        type IntoStream = I;
    }

    pub struct Pending<T> {}
    impl<T> Stream for Pending<T> {
        type Item = T;
    }
    impl<T> DoubleEndedStream for Pending<T> {}
    impl<T> FusedStream for Pending<T> {}
    impl<T> ExactSizeStream for Pending<T> {}

    pub trait Product<A = Self>: Sized {
        fn product<'a, S>(stream: S) -> Pin<Box<dyn Future<Output = Self> + 'a>>
        where
            S: Stream<Item = A> + 'a;
    }
    impl<T, U, E> Product<Result<U, E>> for Result<T, E> where T: Product<U> {}
    impl<T, U> Product<Option<U>> for Option<T> where T: Product<U> {}

    pub struct Successors<F, T> {}
    impl<F, T> Stream for Successors<F, T>
    where
        F: FnMut(&T) -> Option<T>,
    {
        type Item = T;
    }

    pub trait Sum<A = Self>: Sized {
        fn sum<'a, S>(stream: S) -> Pin<Box<dyn Future<Output = Self> + 'a>>
        where
            S: Stream<Item = A> + 'a;
    }
    impl<T, U, E> Sum<Result<U, E>> for Result<T, E> where T: Sum<U> {}
    impl<T, U> Sum<Option<U>> for Option<T> where T: Sum<U> {}
}
