pub mod iter {
    use crate::{
        option, cmp::Ordering, hash::Hash, net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr, ToSocketAddrs},
        ops::{Bound, RangeBounds, Try}, process::Termination, slice::SliceIndex, vec::IntoIter,
    };
    #[derive(Clone, Debug)]
    pub struct Cloned<I> {}
    impl<I: Default> Default for Cloned<I> {}
    impl<I: DoubleEndedIterator<Item = &T>, T: Clone> DoubleEndedIterator for Cloned<I> {}
    impl<I: ExactSizeIterator<Item = &T>, T: Clone> ExactSizeIterator for Cloned<I> {}
    impl<I: Iterator<Item = &T>, T: Clone> Iterator for Cloned<I> { type Item = T; }
    #[derive(Clone, Debug)]
    pub struct Copied<I> {}
    impl<I: Default> Default for Copied<I> {}
    impl<I: DoubleEndedIterator<Item = &T>, T: Copy> DoubleEndedIterator for Copied<I> {}
    impl<I: ExactSizeIterator<Item = &T>, T: Copy> ExactSizeIterator for Copied<I> {}
    impl<I: Iterator<Item = &T>, T: Copy> Iterator for Copied<I> { type Item = T; }
    pub struct Flatten<I> {}
    impl<I: Clone + Iterator<Item: IntoIterator<IntoIter = U, Item = U::Item>>, U: Clone + Iterator> Clone for Flatten<I> {}
    impl<I: Default + Iterator<Item: IntoIterator>> Default for Flatten<I> {}
    impl<I: DoubleEndedIterator<Item: IntoIterator<IntoIter = U, Item = U::Item>>, U: DoubleEndedIterator> DoubleEndedIterator for Flatten<I> {}
    impl<I: Iterator<Item: IntoIterator<IntoIter = U, Item = U::Item>>, U: Iterator> Iterator for Flatten<I> { type Item = U::Item; }
    #[derive(Clone)]
    pub struct MapWhile<I, P> {}
    impl<B, I: Iterator, P: FnMut(I::Item) -> Option<B>> Iterator for MapWhile<I, P> { type Item = B; }
    #[derive(Clone, Debug)]
    pub struct StepBy<I> {}
    impl<I: DoubleEndedIterator + ExactSizeIterator> DoubleEndedIterator for StepBy<I> {}
    impl<I: ExactSizeIterator> ExactSizeIterator for StepBy<I> {}
    impl<I: Iterator> Iterator for StepBy<I> { type Item = I::Item; }
    pub fn chain<A: IntoIterator, B: IntoIterator<Item = A::Item>>(a: A, b: B) -> Chain<A::IntoIter, B::IntoIter>;
    pub fn zip<A: IntoIterator, B: IntoIterator>(a: A, b: B) -> Zip<A::IntoIter, B::IntoIter>;
    #[derive(Clone, Debug)]
    pub struct Chain<A, B> {}
    impl<A: Default, B: Default> Default for Chain<A, B> {}
    impl<A: DoubleEndedIterator, B: DoubleEndedIterator<Item = A::Item>> DoubleEndedIterator for Chain<A, B> {}
    impl<A: Iterator, B: Iterator<Item = A::Item>> Iterator for Chain<A, B> { type Item = A::Item; }
    #[derive(Clone, Debug)]
    pub struct Cycle<I> {}
    impl<I: Clone + Iterator> Iterator for Cycle<I> { type Item = I::Item; }
    #[derive(Clone, Debug)]
    pub struct Enumerate<I> {}
    impl<I: Default> Default for Enumerate<I> {}
    impl<I: ExactSizeIterator + DoubleEndedIterator> DoubleEndedIterator for Enumerate<I> {}
    impl<I: ExactSizeIterator> ExactSizeIterator for Enumerate<I> {}
    impl<I: Iterator> Iterator for Enumerate<I> { type Item = (usize, I::Item); }
    #[derive(Clone)]
    pub struct Filter<I, P> {}
    impl<I: DoubleEndedIterator, P: FnMut(&I::Item) -> bool> DoubleEndedIterator for Filter<I, P> {}
    impl<I: Iterator, P: FnMut(&I::Item) -> bool> Iterator for Filter<I, P> { type Item = I::Item; }
    #[derive(Clone)]
    pub struct FilterMap<I, F> {}
    impl<B, I: DoubleEndedIterator, F: FnMut(I::Item) -> Option<B>> DoubleEndedIterator for FilterMap<I, F> {}
    impl<B, I: Iterator, F: FnMut(I::Item) -> Option<B>> Iterator for FilterMap<I, F> { type Item = B; }
    pub struct FlatMap<I, U, F> {}
    impl<I: Clone, U: Clone + IntoIterator<IntoIter: Clone>, F: Clone> Clone for FlatMap<I, U, F> {}
    impl<I: DoubleEndedIterator, U: IntoIterator<IntoIter: DoubleEndedIterator>, F: FnMut(I::Item) -> U> DoubleEndedIterator for FlatMap<I, U, F> {}
    impl<I: Iterator, U: IntoIterator, F: FnMut(I::Item) -> U> Iterator for FlatMap<I, U, F> { type Item = U::Item; }
    #[derive(Clone, Debug)]
    pub struct Fuse<I> {}
    impl<I: Default> Default for Fuse<I> {}
    impl<I: DoubleEndedIterator> DoubleEndedIterator for Fuse<I> {}
    impl<I: ExactSizeIterator> ExactSizeIterator for Fuse<I> {}
    impl<I: Iterator> Iterator for Fuse<I> { type Item = I::Item; }
    #[derive(Clone)]
    pub struct Inspect<I, F> {}
    impl<I: DoubleEndedIterator, F: FnMut(&I::Item)> DoubleEndedIterator for Inspect<I, F> {}
    impl<I: ExactSizeIterator, F: FnMut(&I::Item)> ExactSizeIterator for Inspect<I, F> {}
    impl<I: Iterator, F: FnMut(&I::Item)> Iterator for Inspect<I, F> { type Item = I::Item; }
    #[derive(Clone)]
    pub struct Map<I, F> {}
    impl<B, I: DoubleEndedIterator, F: FnMut(I::Item) -> B> DoubleEndedIterator for Map<I, F> {}
    impl<B, I: ExactSizeIterator, F: FnMut(I::Item) -> B> ExactSizeIterator for Map<I, F> {}
    impl<B, I: Iterator, F: FnMut(I::Item) -> B> Iterator for Map<I, F> { type Item = B; }
    #[derive(Clone, Debug)]
    pub struct Peekable<I> {}
    impl<I: Iterator> Peekable<I> {
        pub fn peek(&mut self) -> Option<&I::Item>;
        pub fn peek_mut(&mut self) -> Option<&mut I::Item>;
        pub fn next_if(&mut self, func: impl FnOnce(&I::Item) -> bool) -> Option<I::Item>;
        pub fn next_if_eq<T>(&mut self, expected: &T) -> Option<I::Item> where I::Item: PartialEq<T>;
        pub fn next_if_map<R>(&mut self, f: impl FnOnce(I::Item) -> Result<R, I::Item>) -> Option<R>;
        pub fn next_if_map_mut<R>(&mut self, f: impl FnOnce(&mut I::Item) -> Option<R>) -> Option<R>;
    }
    impl<I: DoubleEndedIterator> DoubleEndedIterator for Peekable<I> {}
    impl<I: ExactSizeIterator> ExactSizeIterator for Peekable<I> {}
    impl<I: Iterator> Iterator for Peekable<I> { type Item = I::Item; }
    #[derive(Clone, Debug)]
    pub struct Rev<T> {}
    impl<I: Default> Default for Rev<I> {}
    impl<I: DoubleEndedIterator> DoubleEndedIterator for Rev<I> {}
    impl<I: DoubleEndedIterator> Iterator for Rev<I> { type Item = I::Item; }
    impl<I: ExactSizeIterator + DoubleEndedIterator> ExactSizeIterator for Rev<I> {}
    #[derive(Clone)]
    pub struct Scan<I, St, F> {}
    impl<B, I: Iterator, St, F: FnMut(&mut St, I::Item) -> Option<B>> Iterator for Scan<I, St, F> { type Item = B; }
    #[derive(Clone, Debug)]
    pub struct Skip<I> {}
    impl<I: DoubleEndedIterator + ExactSizeIterator> DoubleEndedIterator for Skip<I> {}
    impl<I: ExactSizeIterator> ExactSizeIterator for Skip<I> {}
    impl<I: Iterator> Iterator for Skip<I> { type Item = I::Item; }
    #[derive(Clone)]
    pub struct SkipWhile<I, P> {}
    impl<I: Iterator, P: FnMut(&I::Item) -> bool> Iterator for SkipWhile<I, P> { type Item = I::Item; }
    #[derive(Clone, Debug)]
    pub struct Take<I> {}
    impl<F: FnMut() -> A, A> ExactSizeIterator for Take<RepeatWith<F>> {}
    impl<I: DoubleEndedIterator + ExactSizeIterator> DoubleEndedIterator for Take<I> {}
    impl<I: ExactSizeIterator> ExactSizeIterator for Take<I> {}
    impl<I: Iterator> Iterator for Take<I> { type Item = I::Item; }
    impl<T: Clone> DoubleEndedIterator for Take<Repeat<T>> {}
    impl<T: Clone> ExactSizeIterator for Take<Repeat<T>> {}
    #[derive(Clone)]
    pub struct TakeWhile<I, P> {}
    impl<I: Iterator, P: FnMut(&I::Item) -> bool> Iterator for TakeWhile<I, P> { type Item = I::Item; }
    #[derive(Clone)]
    pub struct Zip<A, B> {}
    impl<A: DoubleEndedIterator + ExactSizeIterator, B: DoubleEndedIterator + ExactSizeIterator> DoubleEndedIterator for Zip<A, B> {}
    impl<A: ExactSizeIterator, B: ExactSizeIterator> ExactSizeIterator for Zip<A, B> {}
    impl<A: Iterator, B: Iterator> Iterator for Zip<A, B> { type Item = (A::Item, B::Item); }
    pub struct Empty<T> {}
    impl<T> Clone for Empty<T> {}
    impl<T> Default for Empty<T> {}
    impl<T> DoubleEndedIterator for Empty<T> {}
    impl<T> ExactSizeIterator for Empty<T> {}
    impl<T> Iterator for Empty<T> { type Item = T; }
    pub fn empty<T>() -> Empty<T>;
    #[derive(Clone)]
    pub struct FromFn<F> {}
    impl<T, F: FnMut() -> Option<T>> Iterator for FromFn<F> { type Item = T; }
    pub fn from_fn<T, F: FnMut() -> Option<T>>(f: F) -> FromFn<F>;
    #[derive(Clone, Debug)]
    pub struct Once<T> {}
    impl<T> DoubleEndedIterator for Once<T> {}
    impl<T> ExactSizeIterator for Once<T> {}
    impl<T> Iterator for Once<T> { type Item = T; }
    pub fn once<T>(value: T) -> Once<T>;
    #[derive(Clone)]
    pub struct OnceWith<F> {}
    impl<A, F: FnOnce() -> A> DoubleEndedIterator for OnceWith<F> {}
    impl<A, F: FnOnce() -> A> ExactSizeIterator for OnceWith<F> {}
    impl<A, F: FnOnce() -> A> Iterator for OnceWith<F> { type Item = A; }
    pub fn once_with<A, F: FnOnce() -> A>(make: F) -> OnceWith<F>;
    #[derive(Clone, Debug)]
    pub struct Repeat<A> {}
    impl<A: Clone> DoubleEndedIterator for Repeat<A> {}
    impl<A: Clone> Iterator for Repeat<A> { type Item = A; }
    pub fn repeat<T: Clone>(elt: T) -> Repeat<T>;
    #[derive(Clone)]
    pub struct RepeatN<A> {}
    impl<A: Clone> DoubleEndedIterator for RepeatN<A> {}
    impl<A: Clone> ExactSizeIterator for RepeatN<A> {}
    impl<A: Clone> Iterator for RepeatN<A> { type Item = A; }
    pub fn repeat_n<T: Clone>(element: T, count: usize) -> RepeatN<T>;
    #[derive(Clone, Copy)]
    pub struct RepeatWith<F> {}
    impl<A, F: FnMut() -> A> Iterator for RepeatWith<F> { type Item = A; }
    pub fn repeat_with<A, F: FnMut() -> A>(repeater: F) -> RepeatWith<F>;
    #[derive(Clone)]
    pub struct Successors<T, F> {}
    impl<T, F: FnMut(&T) -> Option<T>> Iterator for Successors<T, F> { type Item = T; }
    pub fn successors<T, F: FnMut(&T) -> Option<T>>(first: Option<T>, succ: F) -> Successors<T, F>;
    pub trait FusedIterator: Iterator {}
    pub trait Iterator {
        type Item;
        fn next(&mut self) -> Option<Self::Item>;
        fn size_hint(&self) -> (usize, Option<usize>);
        fn count(self) -> usize;
        fn last(self) -> Option<Self::Item>;
        fn nth(&mut self, n: usize) -> Option<Self::Item>;
        fn step_by(self, step: usize) -> StepBy<Self>;
        fn chain<U: IntoIterator<Item = Self::Item>>(self, other: U) -> Chain<Self, U::IntoIter>;
        fn zip<U: IntoIterator>(self, other: U) -> Zip<Self, U::IntoIter>;
        fn map<B, F: FnMut(Self::Item) -> B>(self, f: F) -> Map<Self, F>;
        fn for_each<F: FnMut(Self::Item)>(self, f: F);
        fn filter<P: FnMut(&Self::Item) -> bool>(self, predicate: P) -> Filter<Self, P>;
        fn filter_map<B, F: FnMut(Self::Item) -> Option<B>>(self, f: F) -> FilterMap<Self, F>;
        fn enumerate(self) -> Enumerate<Self>;
        fn peekable(self) -> Peekable<Self>;
        fn skip_while<P: FnMut(&Self::Item) -> bool>(self, predicate: P) -> SkipWhile<Self, P>;
        fn take_while<P: FnMut(&Self::Item) -> bool>(self, predicate: P) -> TakeWhile<Self, P>;
        fn map_while<B, P: FnMut(Self::Item) -> Option<B>>(self, predicate: P) -> MapWhile<Self, P>;
        fn skip(self, n: usize) -> Skip<Self>;
        fn take(self, n: usize) -> Take<Self>;
        fn scan<St, B, F: FnMut(&mut St, Self::Item) -> Option<B>>(self, initial_state: St, f: F) -> Scan<Self, St, F>;
        fn flat_map<U: IntoIterator, F: FnMut(Self::Item) -> U>(self, f: F) -> FlatMap<Self, U, F>;
        fn flatten(self) -> Flatten<Self> where Self::Item: IntoIterator;
        fn fuse(self) -> Fuse<Self>;
        fn inspect<F: FnMut(&Self::Item)>(self, f: F) -> Inspect<Self, F>;
        fn by_ref(&mut self) -> &mut Self;
        fn collect<B: FromIterator<Self::Item>>(self) -> B;
        fn partition<B: Default + Extend<Self::Item>, F: FnMut(&Self::Item) -> bool>(self, f: F) -> (B, B);
        fn try_fold<B, F: FnMut(B, Self::Item) -> R, R: Try<Output = B>>(&mut self, init: B, f: F) -> R;
        fn try_for_each<F: FnMut(Self::Item) -> R, R: Try<Output = ()>>(&mut self, f: F) -> R;
        fn fold<B, F: FnMut(B, Self::Item) -> B>(self, init: B, f: F) -> B;
        fn reduce<F: FnMut(Self::Item, Self::Item) -> Self::Item>(self, f: F) -> Option<Self::Item>;
        fn all<F: FnMut(Self::Item) -> bool>(&mut self, f: F) -> bool;
        fn any<F: FnMut(Self::Item) -> bool>(&mut self, f: F) -> bool;
        fn find<P: FnMut(&Self::Item) -> bool>(&mut self, predicate: P) -> Option<Self::Item>;
        fn find_map<B, F: FnMut(Self::Item) -> Option<B>>(&mut self, f: F) -> Option<B>;
        fn position<P: FnMut(Self::Item) -> bool>(&mut self, predicate: P) -> Option<usize>;
        fn rposition<P: FnMut(Self::Item) -> bool>(&mut self, predicate: P) -> Option<usize> where Self: ExactSizeIterator + DoubleEndedIterator;
        fn max(self) -> Option<Self::Item> where Self::Item: Ord;
        fn min(self) -> Option<Self::Item> where Self::Item: Ord;
        fn max_by_key<B: Ord, F: FnMut(&Self::Item) -> B>(self, f: F) -> Option<Self::Item>;
        fn max_by<F: FnMut(&Self::Item, &Self::Item) -> Ordering>(self, compare: F) -> Option<Self::Item>;
        fn min_by_key<B: Ord, F: FnMut(&Self::Item) -> B>(self, f: F) -> Option<Self::Item>;
        fn min_by<F: FnMut(&Self::Item, &Self::Item) -> Ordering>(self, compare: F) -> Option<Self::Item>;
        fn rev(self) -> Rev<Self> where Self: DoubleEndedIterator;
        fn unzip<A, B, FromA: Default + Extend<A>, FromB: Default + Extend<B>>(self) -> (FromA, FromB) where Self: Iterator<Item = (A, B)>;
        fn copied<T: Copy>(self) -> Copied<Self> where Self: Iterator<Item = &T>;
        fn cloned<T: Clone>(self) -> Cloned<Self> where Self: Iterator<Item = &T>;
        fn cycle(self) -> Cycle<Self> where Self: Clone;
        fn sum<S: Sum<Self::Item>>(self) -> S;
        fn product<P: Product<Self::Item>>(self) -> P;
        fn cmp<I: IntoIterator<Item = Self::Item>>(self, other: I) -> Ordering where Self::Item: Ord;
        fn partial_cmp<I: IntoIterator>(self, other: I) -> Option<Ordering> where Self::Item: PartialOrd<I::Item>;
        fn eq<I: IntoIterator>(self, other: I) -> bool where Self::Item: PartialEq<I::Item>;
        fn ne<I: IntoIterator>(self, other: I) -> bool where Self::Item: PartialEq<I::Item>;
        fn lt<I: IntoIterator>(self, other: I) -> bool where Self::Item: PartialOrd<I::Item>;
        fn le<I: IntoIterator>(self, other: I) -> bool where Self::Item: PartialOrd<I::Item>;
        fn gt<I: IntoIterator>(self, other: I) -> bool where Self::Item: PartialOrd<I::Item>;
        fn ge<I: IntoIterator>(self, other: I) -> bool where Self::Item: PartialOrd<I::Item>;
        fn is_sorted(self) -> bool where Self::Item: PartialOrd;
        fn is_sorted_by<F: FnMut(&Self::Item, &Self::Item) -> bool>(self, compare: F) -> bool;
        fn is_sorted_by_key<F: FnMut(Self::Item) -> K, K: PartialOrd>(self, f: F) -> bool;
    }
    pub trait DoubleEndedIterator: Iterator {
        fn next_back(&mut self) -> Option<Self::Item>;
        fn nth_back(&mut self, n: usize) -> Option<Self::Item>;
        fn try_rfold<B, F: FnMut(B, Self::Item) -> R, R: Try<Output = B>>(&mut self, init: B, f: F) -> R;
        fn rfold<B, F: FnMut(B, Self::Item) -> B>(self, init: B, f: F) -> B;
        fn rfind<P: FnMut(&Self::Item) -> bool>(&mut self, predicate: P) -> Option<Self::Item>;
    }
    pub trait ExactSizeIterator: Iterator {
        fn len(&self) -> usize;
    }
    pub trait Extend<A> {
        fn extend<T: IntoIterator<Item = A>>(&mut self, iter: T);
    }
    pub trait FromIterator<A> {
        fn from_iter<T: IntoIterator<Item = A>>(iter: T) -> Self;
    }
    pub trait IntoIterator {
        type Item;
        type IntoIter: Iterator<Item = Self::Item>;
        fn into_iter(self) -> Self::IntoIter;
    }
    pub trait Product<A = Self> {
        fn product<I: Iterator<Item = A>>(iter: I) -> Self;
    }
    pub trait Sum<A = Self> {
        fn sum<I: Iterator<Item = A>>(iter: I) -> Self;
    }
    impl<I: DoubleEndedIterator> DoubleEndedIterator for &mut I {}
    impl<I: ExactSizeIterator> ExactSizeIterator for &mut I {}
    impl<I: Iterator> IntoIterator for I { type Item = I::Item; type IntoIter = I; }
    impl<I: Iterator> Iterator for &mut I { type Item = I::Item; }
    impl FromIterator<()> for () {}
    impl Eq for () {}
    impl Ord for () {}
    impl PartialEq for () {}
    impl PartialOrd for () {}
    impl Default for () {}
    impl Extend<()> for () {}
    impl Hash for () {}
    impl SliceIndex<str> for (Bound<usize>, Bound<usize>) { type Output = str; }
    impl ToSocketAddrs for (&str, u16) { type Iter = IntoIter<SocketAddr>; }
    impl ToSocketAddrs for (String, u16) { type Iter = IntoIter<SocketAddr>; }
    impl ToSocketAddrs for (IpAddr, u16) { type Iter = option::IntoIter<SocketAddr>; #[nonblocking] fn to_socket_addrs(&self) -> crate::io::Result<option::IntoIter<SocketAddr>>; }
    impl ToSocketAddrs for (Ipv4Addr, u16) { type Iter = option::IntoIter<SocketAddr>; #[nonblocking] fn to_socket_addrs(&self) -> crate::io::Result<option::IntoIter<SocketAddr>>; }
    impl ToSocketAddrs for (Ipv6Addr, u16) { type Iter = option::IntoIter<SocketAddr>; #[nonblocking] fn to_socket_addrs(&self) -> crate::io::Result<option::IntoIter<SocketAddr>>; }
    impl Termination for () {}
    impl<T, ExtendT: Default + Extend<T>> FromIterator<(T,)> for (ExtendT,) {}
    impl<T, ExtendT: Extend<T>> Extend<(T,)> for (ExtendT,) {}
    impl<T: Eq> Eq for (T,) {}
    impl<T: Ord> Ord for (T,) {}
    impl<T: PartialEq> PartialEq for (T,) {}
    impl<T: PartialOrd> PartialOrd for (T,) {}
    impl<T: Default> Default for (T,) {}
    impl<T: Hash> Hash for (T,) {}
    impl<T> RangeBounds<T> for (Bound<&T>, Bound<&T>) {}
    impl<T> RangeBounds<T> for (Bound<T>, Bound<T>) {}
    impl<T> From<[T; 1]> for (T,) {}
    impl<T> SliceIndex<[T]> for (Bound<usize>, Bound<usize>) { type Output = [T]; }
    impl<A: Clone, B: Clone> Clone for (A, B) {}
    impl<A: Copy, B: Copy> Copy for (A, B) {}
    impl<A: Default, B: Default> Default for (A, B) {}
    impl<A: PartialEq, B: PartialEq> PartialEq for (A, B) {}
    impl<A: Eq, B: Eq> Eq for (A, B) {}
    impl<A: PartialOrd, B: PartialOrd> PartialOrd for (A, B) {}
    impl<A: Ord, B: Ord> Ord for (A, B) {}
    impl<A: Hash, B: Hash> Hash for (A, B) {}
    impl<A: Clone, B: Clone, C: Clone> Clone for (A, B, C) {}
    impl<A: Copy, B: Copy, C: Copy> Copy for (A, B, C) {}
    impl<A: Default, B: Default, C: Default> Default for (A, B, C) {}
    impl<A: PartialEq, B: PartialEq, C: PartialEq> PartialEq for (A, B, C) {}
    impl<A: Eq, B: Eq, C: Eq> Eq for (A, B, C) {}
    impl<A: PartialOrd, B: PartialOrd, C: PartialOrd> PartialOrd for (A, B, C) {}
    impl<A: Ord, B: Ord, C: Ord> Ord for (A, B, C) {}
    impl<A: Hash, B: Hash, C: Hash> Hash for (A, B, C) {}
    impl<A: Clone, B: Clone, C: Clone, D: Clone> Clone for (A, B, C, D) {}
    impl<A: Copy, B: Copy, C: Copy, D: Copy> Copy for (A, B, C, D) {}
    impl<A: Default, B: Default, C: Default, D: Default> Default for (A, B, C, D) {}
    impl<A: PartialEq, B: PartialEq, C: PartialEq, D: PartialEq> PartialEq for (A, B, C, D) {}
    impl<A: Eq, B: Eq, C: Eq, D: Eq> Eq for (A, B, C, D) {}
    impl<A: PartialOrd, B: PartialOrd, C: PartialOrd, D: PartialOrd> PartialOrd for (A, B, C, D) {}
    impl<A: Ord, B: Ord, C: Ord, D: Ord> Ord for (A, B, C, D) {}
    impl<A: Hash, B: Hash, C: Hash, D: Hash> Hash for (A, B, C, D) {}
    impl<A: Clone, B: Clone, C: Clone, D: Clone, E: Clone> Clone for (A, B, C, D, E) {}
    impl<A: Copy, B: Copy, C: Copy, D: Copy, E: Copy> Copy for (A, B, C, D, E) {}
    impl<A: Default, B: Default, C: Default, D: Default, E: Default> Default for (A, B, C, D, E) {}
    impl<A: PartialEq, B: PartialEq, C: PartialEq, D: PartialEq, E: PartialEq> PartialEq for (A, B, C, D, E) {}
    impl<A: Eq, B: Eq, C: Eq, D: Eq, E: Eq> Eq for (A, B, C, D, E) {}
    impl<A: PartialOrd, B: PartialOrd, C: PartialOrd, D: PartialOrd, E: PartialOrd> PartialOrd for (A, B, C, D, E) {}
    impl<A: Ord, B: Ord, C: Ord, D: Ord, E: Ord> Ord for (A, B, C, D, E) {}
    impl<A: Hash, B: Hash, C: Hash, D: Hash, E: Hash> Hash for (A, B, C, D, E) {}
    impl<A: Clone, B: Clone, C: Clone, D: Clone, E: Clone, F: Clone> Clone for (A, B, C, D, E, F) {}
    impl<A: Copy, B: Copy, C: Copy, D: Copy, E: Copy, F: Copy> Copy for (A, B, C, D, E, F) {}
    impl<A: Default, B: Default, C: Default, D: Default, E: Default, F: Default> Default for (A, B, C, D, E, F) {}
    impl<A: PartialEq, B: PartialEq, C: PartialEq, D: PartialEq, E: PartialEq, F: PartialEq> PartialEq for (A, B, C, D, E, F) {}
    impl<A: Eq, B: Eq, C: Eq, D: Eq, E: Eq, F: Eq> Eq for (A, B, C, D, E, F) {}
    impl<A: PartialOrd, B: PartialOrd, C: PartialOrd, D: PartialOrd, E: PartialOrd, F: PartialOrd> PartialOrd for (A, B, C, D, E, F) {}
    impl<A: Ord, B: Ord, C: Ord, D: Ord, E: Ord, F: Ord> Ord for (A, B, C, D, E, F) {}
    impl<A: Hash, B: Hash, C: Hash, D: Hash, E: Hash, F: Hash> Hash for (A, B, C, D, E, F) {}
    impl<A, B, ExtendA: Default + Extend<A>, ExtendB: Default + Extend<B>> FromIterator<(A, B)> for (ExtendA, ExtendB) {}
    impl<A, B, ExtendA: Default + Extend<A>, ExtendB: Default + Extend<B>> Extend<(A, B)> for (ExtendA, ExtendB) {}
    impl<A, B, C, ExtendA: Default + Extend<A>, ExtendB: Default + Extend<B>, ExtendC: Default + Extend<C>> FromIterator<(A, B, C)> for (ExtendA, ExtendB, ExtendC) {}
    impl<A, B, C, ExtendA: Default + Extend<A>, ExtendB: Default + Extend<B>, ExtendC: Default + Extend<C>> Extend<(A, B, C)> for (ExtendA, ExtendB, ExtendC) {}
    impl<A, B, C, D, ExtendA: Default + Extend<A>, ExtendB: Default + Extend<B>, ExtendC: Default + Extend<C>, ExtendD: Default + Extend<D>> FromIterator<(A, B, C, D)> for (ExtendA, ExtendB, ExtendC, ExtendD) {}
    impl<A, B, C, D, ExtendA: Default + Extend<A>, ExtendB: Default + Extend<B>, ExtendC: Default + Extend<C>, ExtendD: Default + Extend<D>> Extend<(A, B, C, D)> for (ExtendA, ExtendB, ExtendC, ExtendD) {}
}

pub mod ops {
    use crate::{convert::Infallible, future::Future, num::NonZero, slice::SliceIndex};
    pub trait Add<Rhs = Self> {
        type Output;
        fn add(self, rhs: Rhs) -> Self::Output;
    }
    pub trait Div<Rhs = Self> {
        type Output;
        fn div(self, rhs: Rhs) -> Self::Output;
    }
    pub trait Mul<Rhs = Self> {
        type Output;
        fn mul(self, rhs: Rhs) -> Self::Output;
    }
    pub trait Neg {
        type Output;
        fn neg(self) -> Self::Output;
    }
    pub trait Rem<Rhs = Self> {
        type Output;
        fn rem(self, rhs: Rhs) -> Self::Output;
    }
    pub trait Sub<Rhs = Self> {
        type Output;
        fn sub(self, rhs: Rhs) -> Self::Output;
    }
    pub trait AddAssign<Rhs = Self> {
        fn add_assign(&mut self, rhs: Rhs);
    }
    pub trait DivAssign<Rhs = Self> {
        fn div_assign(&mut self, rhs: Rhs);
    }
    pub trait MulAssign<Rhs = Self> {
        fn mul_assign(&mut self, rhs: Rhs);
    }
    pub trait RemAssign<Rhs = Self> {
        fn rem_assign(&mut self, rhs: Rhs);
    }
    pub trait SubAssign<Rhs = Self> {
        fn sub_assign(&mut self, rhs: Rhs);
    }
    pub trait AsyncFn<Args>: AsyncFnMut<Args> {}
    pub trait AsyncFnMut<Args>: AsyncFnOnce<Args> {
        type CallRefFuture: Future<Output = Self::Output>;
    }
    pub trait AsyncFnOnce<Args> {
        type CallOnceFuture: Future<Output = Self::Output>;
        type Output;
    }
    pub trait BitAnd<Rhs = Self> {
        type Output;
        fn bitand(self, rhs: Rhs) -> Self::Output;
    }
    pub trait BitOr<Rhs = Self> {
        type Output;
        fn bitor(self, rhs: Rhs) -> Self::Output;
    }
    pub trait BitXor<Rhs = Self> {
        type Output;
        fn bitxor(self, rhs: Rhs) -> Self::Output;
    }
    pub trait Not {
        type Output;
        fn not(self) -> Self::Output;
    }
    pub trait Shl<Rhs = Self> {
        type Output;
        fn shl(self, rhs: Rhs) -> Self::Output;
    }
    pub trait Shr<Rhs = Self> {
        type Output;
        fn shr(self, rhs: Rhs) -> Self::Output;
    }
    pub trait BitAndAssign<Rhs = Self> {
        fn bitand_assign(&mut self, rhs: Rhs);
    }
    pub trait BitOrAssign<Rhs = Self> {
        fn bitor_assign(&mut self, rhs: Rhs);
    }
    pub trait BitXorAssign<Rhs = Self> {
        fn bitxor_assign(&mut self, rhs: Rhs);
    }
    pub trait ShlAssign<Rhs = Self> {
        fn shl_assign(&mut self, rhs: Rhs);
    }
    pub trait ShrAssign<Rhs = Self> {
        fn shr_assign(&mut self, rhs: Rhs);
    }
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    pub enum ControlFlow<B, C = ()> { Continue(C), Break(B) }
    impl<B, C> ControlFlow<B, C> {
        pub fn is_break(&self) -> bool;
        pub fn is_continue(&self) -> bool;
        pub fn break_value(self) -> Option<B>;
        pub fn map_break<T, F: FnOnce(B) -> T>(self, f: F) -> ControlFlow<T, C>;
        pub fn continue_value(self) -> Option<C>;
        pub fn map_continue<T, F: FnOnce(C) -> T>(self, f: F) -> ControlFlow<B, T>;
    }
    impl<B, C> Try for ControlFlow<B, C> { type Output = C; type Residual = ControlFlow<B, Infallible>; }
    impl<B, C> FromResidual<ControlFlow<B, Infallible>> for ControlFlow<B, C> {}
    impl<B, C> Residual<C> for ControlFlow<B, Infallible> { type TryType = ControlFlow<B, C>; }
    pub trait Deref {
        type Target;
        fn deref(&self) -> &Self::Target;
    }
    pub trait DerefMut: Deref {
        fn deref_mut(&mut self) -> &mut Self::Target;
    }
    pub trait Drop {
        fn drop(&mut self);
    }
    pub trait Fn<Args>: FnMut<Args> {}
    pub trait FnMut<Args>: FnOnce<Args> {}
    pub trait FnOnce<Args> {
        type Output;
    }
    pub trait Index<Idx> {
        type Output;
        fn index(&self, index: Idx) -> &Self::Output;
    }
    pub trait IndexMut<Idx>: Index<Idx> {
        fn index_mut(&mut self, index: Idx) -> &mut Self::Output;
    }
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    pub enum Bound<T> { Included(T), Excluded(T), Unbounded }
    impl<T: Clone> Bound<&T> {
        pub fn cloned(self) -> Bound<T> where T: Clone;
    }
    impl<T> Bound<T> {
        pub fn as_ref(&self) -> Bound<&T>;
        pub fn map<U, F: FnOnce(T) -> U>(self, f: F) -> Bound<U>;
    }
    pub trait RangeBounds<T> {
        fn start_bound(&self) -> Bound<&T>;
        fn end_bound(&self) -> Bound<&T>;
        fn contains<U: PartialOrd<T>>(&self, item: &U) -> bool where T: PartialOrd<U>;
    }
    #[derive(Clone, PartialEq, Eq, Hash)]
    pub struct RangeInclusive<Idx> {}
    impl<Idx> RangeInclusive<Idx> {
        pub fn new(start: Idx, end: Idx) -> Self;
        pub fn start(&self) -> &Idx;
        pub fn end(&self) -> &Idx;
        pub fn into_inner(self) -> (Idx, Idx);
    }
    impl<Idx: PartialOrd<Idx>> RangeInclusive<Idx> {
        pub fn contains<U: PartialOrd<Idx>>(&self, item: &U) -> bool where Idx: PartialOrd<U>;
        pub fn is_empty(&self) -> bool where Idx: PartialOrd;
    }
    impl ExactSizeIterator for RangeInclusive<i16> {}
    impl ExactSizeIterator for RangeInclusive<i8> {}
    impl ExactSizeIterator for RangeInclusive<u16> {}
    impl ExactSizeIterator for RangeInclusive<u8> {}
    impl SliceIndex<str> for RangeInclusive<usize> { type Output = str; }
    impl<A> DoubleEndedIterator for RangeInclusive<A> {}
    impl<A> Iterator for RangeInclusive<A> { type Item = A; }
    impl<T> RangeBounds<T> for RangeInclusive<&T> {}
    impl<T> RangeBounds<T> for RangeInclusive<T> {}
    impl<T> SliceIndex<[T]> for RangeInclusive<usize> { type Output = [T]; }
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    pub struct RangeToInclusive<Idx> { pub end: Idx }
    impl<Idx: PartialOrd<Idx>> RangeToInclusive<Idx> {
        pub fn contains<U: PartialOrd<Idx>>(&self, item: &U) -> bool where Idx: PartialOrd<U>;
    }
    impl SliceIndex<str> for RangeToInclusive<usize> { type Output = str; }
    impl<T> RangeBounds<T> for RangeToInclusive<&T> {}
    impl<T> RangeBounds<T> for RangeToInclusive<T> {}
    impl<T> SliceIndex<[T]> for RangeToInclusive<usize> { type Output = [T]; }
    #[derive(Clone, Default, PartialEq, Eq, Hash)]
    pub struct Range<Idx> { pub start: Idx, pub end: Idx }
    impl<Idx: PartialOrd<Idx>> Range<Idx> {
        pub fn contains<U: PartialOrd<Idx>>(&self, item: &U) -> bool where Idx: PartialOrd<U>;
        pub fn is_empty(&self) -> bool where Idx: PartialOrd<Idx>;
    }
    impl ExactSizeIterator for Range<i16> {}
    impl ExactSizeIterator for Range<i32> {}
    impl ExactSizeIterator for Range<i8> {}
    impl ExactSizeIterator for Range<isize> {}
    impl ExactSizeIterator for Range<u16> {}
    impl ExactSizeIterator for Range<u32> {}
    impl ExactSizeIterator for Range<u8> {}
    impl ExactSizeIterator for Range<usize> {}
    impl SliceIndex<str> for Range<usize> { type Output = str; }
    impl<A> DoubleEndedIterator for Range<A> {}
    impl<A> Iterator for Range<A> { type Item = A; }
    impl<T> RangeBounds<T> for Range<&T> {}
    impl<T> RangeBounds<T> for Range<T> {}
    impl<T> SliceIndex<[T]> for Range<usize> { type Output = [T]; }
    #[derive(Clone, PartialEq, Eq, Hash)]
    pub struct RangeFrom<Idx> { pub start: Idx }
    impl<Idx: PartialOrd<Idx>> RangeFrom<Idx> {
        pub fn contains<U: PartialOrd<Idx>>(&self, item: &U) -> bool where Idx: PartialOrd<U>;
    }
    impl SliceIndex<str> for RangeFrom<usize> { type Output = str; }
    impl<A> Iterator for RangeFrom<A> { type Item = A; }
    impl<T> RangeBounds<T> for RangeFrom<&T> {}
    impl<T> RangeBounds<T> for RangeFrom<T> {}
    impl<T> SliceIndex<[T]> for RangeFrom<usize> { type Output = [T]; }
    #[derive(Clone, Copy, Default, PartialEq, Eq, Hash)]
    pub struct RangeFull;
    impl SliceIndex<str> for RangeFull { type Output = str; }
    impl<T> RangeBounds<T> for RangeFull {}
    impl<T> SliceIndex<[T]> for RangeFull { type Output = [T]; }
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    pub struct RangeTo<Idx> { pub end: Idx }
    impl<Idx: PartialOrd<Idx>> RangeTo<Idx> {
        pub fn contains<U: PartialOrd<Idx>>(&self, item: &U) -> bool where Idx: PartialOrd<U>;
    }
    impl SliceIndex<str> for RangeTo<usize> { type Output = str; }
    impl<T> RangeBounds<T> for RangeTo<&T> {}
    impl<T> RangeBounds<T> for RangeTo<T> {}
    impl<T> SliceIndex<[T]> for RangeTo<usize> { type Output = [T]; }
    pub trait Residual<O> {
        type TryType: Try<Output = O, Residual = Self>;
    }
    pub trait FromResidual<R = Self::Residual> {}
    pub trait Try: FromResidual {
        type Output;
        type Residual;
    }
    impl<A, F: Fn<A>> Fn<A> for &F {}
    impl<A, F: Fn<A>> FnMut<A> for &F {}
    impl<A, F: Fn<A>> FnOnce<A> for &F { type Output = F::Output; }
    impl<A, F: FnMut<A>> FnMut<A> for &mut F {}
    impl<A, F: FnMut<A>> FnOnce<A> for &mut F { type Output = F::Output; }
    impl<A, F: AsyncFn<A>> AsyncFn<A> for &F {}
    impl<A, F: AsyncFn<A>> AsyncFnMut<A> for &F { type CallRefFuture = F::CallRefFuture; }
    impl<A, F: AsyncFn<A>> AsyncFnOnce<A> for &F { type Output = F::Output; type CallOnceFuture = F::CallRefFuture; }
    impl<A, F: AsyncFnMut<A>> AsyncFnMut<A> for &mut F { type CallRefFuture = F::CallRefFuture; }
    impl<A, F: AsyncFnMut<A>> AsyncFnOnce<A> for &mut F { type Output = F::Output; type CallOnceFuture = F::CallRefFuture; }
    impl<T> Deref for &T { type Target = T; }
    impl<T> Deref for &mut T { type Target = T; }
    impl<T> DerefMut for &mut T {}
}

pub mod option {
    use crate::{convert::Infallible, iter::{Product, Sum}, ops::{Deref, DerefMut, FromResidual, Residual, Try}, pin::Pin};
    #[derive(Copy, Debug, Eq, Hash)]
    pub enum Option<T> { None, Some(T) }
    impl<T, U> Option<(T, U)> {
        pub fn unzip(self) -> (Option<T>, Option<U>);
    }
    impl<T> Option<&mut T> {
        pub fn copied(self) -> Option<T> where T: Copy;
        pub fn cloned(self) -> Option<T> where T: Clone;
    }
    impl<T> Option<Option<T>> {
        pub fn flatten(self) -> Option<T>;
    }
    impl<T> Option<&T> {
        pub fn copied(self) -> Option<T> where T: Copy;
        pub fn cloned(self) -> Option<T> where T: Clone;
    }
    impl<T> Option<T> {
        pub fn is_some(&self) -> bool;
        pub fn is_some_and(self, f: impl FnOnce(T) -> bool) -> bool;
        pub fn is_none(&self) -> bool;
        pub fn is_none_or(self, f: impl FnOnce(T) -> bool) -> bool;
        pub fn as_ref(&self) -> Option<&T>;
        pub fn as_mut(&mut self) -> Option<&mut T>;
        pub fn as_pin_ref(self: Pin<&Self>) -> Option<Pin<&T>>;
        pub fn as_pin_mut(self: Pin<&mut Self>) -> Option<Pin<&mut T>>;
        pub fn as_slice(&self) -> &[T];
        pub fn as_mut_slice(&mut self) -> &mut [T];
        pub fn expect(self, msg: &str) -> T;
        pub fn unwrap(self) -> T;
        pub fn unwrap_or(self, default: T) -> T;
        pub fn unwrap_or_else<F: FnOnce() -> T>(self, f: F) -> T;
        pub fn unwrap_or_default(self) -> T where T: Default;
        pub unsafe fn unwrap_unchecked(self) -> T;
        pub fn map<U, F: FnOnce(T) -> U>(self, f: F) -> Option<U>;
        pub fn inspect<F: FnOnce(&T)>(self, f: F) -> Self;
        pub fn map_or<U, F: FnOnce(T) -> U>(self, default: U, f: F) -> U;
        pub fn map_or_else<U, D: FnOnce() -> U, F: FnOnce(T) -> U>(self, default: D, f: F) -> U;
        pub fn ok_or<E>(self, err: E) -> Result<T, E>;
        pub fn ok_or_else<E, F: FnOnce() -> E>(self, err: F) -> Result<T, E>;
        pub fn as_deref(&self) -> Option<&T::Target> where T: Deref;
        pub fn as_deref_mut(&mut self) -> Option<&mut T::Target> where T: DerefMut;
        pub fn iter(&self) -> Iter<T>;
        pub fn iter_mut(&mut self) -> IterMut<T>;
        pub fn and<U>(self, optb: Option<U>) -> Option<U>;
        pub fn and_then<U, F: FnOnce(T) -> Option<U>>(self, f: F) -> Option<U>;
        pub fn filter<P: FnOnce(&T) -> bool>(self, predicate: P) -> Self;
        pub fn or(self, optb: Option<T>) -> Option<T>;
        pub fn or_else<F: FnOnce() -> Option<T>>(self, f: F) -> Option<T>;
        pub fn xor(self, optb: Option<T>) -> Option<T>;
        pub fn insert(&mut self, value: T) -> &mut T;
        pub fn get_or_insert(&mut self, value: T) -> &mut T;
        pub fn get_or_insert_default(&mut self) -> &mut T where T: Default;
        pub fn get_or_insert_with<F: FnOnce() -> T>(&mut self, f: F) -> &mut T;
        pub fn take(&mut self) -> Option<T>;
        pub fn take_if<P: FnOnce(&mut T) -> bool>(&mut self, predicate: P) -> Option<T>;
        pub fn replace(&mut self, value: T) -> Option<T>;
        pub fn zip<U>(self, other: Option<U>) -> Option<(T, U)>;
    }
    impl<T, E> Option<Result<T, E>> {
        pub fn transpose(self) -> Result<Option<T>, E>;
    }
    impl<A, V: FromIterator<A>> FromIterator<Option<A>> for Option<V> {}
    impl<T: Clone> Clone for Option<T> {}
    impl<T: Sum<U>, U> Sum<Option<U>> for Option<T> {}
    impl<T: Product<U>, U> Product<Option<U>> for Option<T> {}
    impl<T: Ord> Ord for Option<T> {}
    impl<T: PartialEq> PartialEq for Option<T> {}
    impl<T: PartialOrd> PartialOrd for Option<T> {}
    impl<T> Try for Option<T> { type Output = T; type Residual = Option<Infallible>; }
    impl<T> FromResidual<Option<Infallible>> for Option<T> {}
    impl<T> Residual<T> for Option<Infallible> { type TryType = Option<T>; }
    impl<T> From<&mut Option<T>> for Option<&mut T> {}
    impl<T> From<&Option<T>> for Option<&T> {}
    impl<T> From<T> for Option<T> {}
    impl<T> Default for Option<T> {}
    impl<T> IntoIterator for &mut Option<T> { type Item = &mut T; type IntoIter = IterMut<T>; }
    impl<T> IntoIterator for &Option<T> { type Item = &T; type IntoIter = Iter<T>; }
    impl<T> IntoIterator for Option<T> { type Item = T; type IntoIter = IntoIter<T>; }
    #[derive(Debug)]
    pub struct Iter<A> {}
    impl<A> Clone for Iter<A> {}
    impl<A> DoubleEndedIterator for Iter<A> {}
    impl<A> ExactSizeIterator for Iter<A> {}
    impl<A> Iterator for Iter<A> { type Item = &A; }
    #[derive(Debug)]
    pub struct IterMut<A> {}
    impl<A> DoubleEndedIterator for IterMut<A> {}
    impl<A> ExactSizeIterator for IterMut<A> {}
    impl<A> Iterator for IterMut<A> { type Item = &mut A; }
    #[derive(Clone, Debug)]
    pub struct IntoIter<A> {}
    impl<A> DoubleEndedIterator for IntoIter<A> {}
    impl<A> ExactSizeIterator for IntoIter<A> {}
    impl<A> Iterator for IntoIter<A> { type Item = A; }
}

pub mod result {
    use crate::{
        convert::Infallible, fmt::Debug, iter::{Product, Sum}, ops::{Deref, DerefMut, FromResidual, Residual, Try},
        process::Termination,
    };
    #[derive(Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum Result<T, E> { Ok(T), Err(E) }
    impl<T, E> Result<Option<T>, E> {
        pub fn transpose(self) -> Option<Result<T, E>>;
    }
    impl<T, E> Result<T, E> {
        pub fn is_ok(&self) -> bool;
        pub fn is_ok_and<F: FnOnce(T) -> bool>(self, f: F) -> bool;
        pub fn is_err(&self) -> bool;
        pub fn is_err_and<F: FnOnce(E) -> bool>(self, f: F) -> bool;
        pub fn ok(self) -> Option<T>;
        pub fn err(self) -> Option<E>;
        pub fn as_ref(&self) -> Result<&T, &E>;
        pub fn as_mut(&mut self) -> Result<&mut T, &mut E>;
        pub fn map<U, F: FnOnce(T) -> U>(self, op: F) -> Result<U, E>;
        pub fn map_or<U, F: FnOnce(T) -> U>(self, default: U, f: F) -> U;
        pub fn map_or_else<U, D: FnOnce(E) -> U, F: FnOnce(T) -> U>(self, default: D, f: F) -> U;
        pub fn map_err<F, O: FnOnce(E) -> F>(self, op: O) -> Result<T, F>;
        pub fn inspect<F: FnOnce(&T)>(self, f: F) -> Self;
        pub fn inspect_err<F: FnOnce(&E)>(self, f: F) -> Self;
        pub fn as_deref(&self) -> Result<&T::Target, &E> where T: Deref;
        pub fn as_deref_mut(&mut self) -> Result<&mut T::Target, &mut E> where T: DerefMut;
        pub fn iter(&self) -> Iter<T>;
        pub fn iter_mut(&mut self) -> IterMut<T>;
        pub fn expect(self, msg: &str) -> T where E: Debug;
        pub fn unwrap(self) -> T where E: Debug;
        pub fn unwrap_or_default(self) -> T where T: Default;
        pub fn expect_err(self, msg: &str) -> E where T: Debug;
        pub fn unwrap_err(self) -> E where T: Debug;
        pub fn and<U>(self, res: Result<U, E>) -> Result<U, E>;
        pub fn and_then<U, F: FnOnce(T) -> Result<U, E>>(self, op: F) -> Result<U, E>;
        pub fn or<F>(self, res: Result<T, F>) -> Result<T, F>;
        pub fn or_else<F, O: FnOnce(E) -> Result<T, F>>(self, op: O) -> Result<T, F>;
        pub fn unwrap_or(self, default: T) -> T;
        pub fn unwrap_or_else<F: FnOnce(E) -> T>(self, op: F) -> T;
        pub unsafe fn unwrap_unchecked(self) -> T;
        pub unsafe fn unwrap_err_unchecked(self) -> E;
    }
    impl<T, E> Result<&mut T, E> {
        pub fn copied(self) -> Result<T, E> where T: Copy;
        pub fn cloned(self) -> Result<T, E> where T: Clone;
    }
    impl<T, E> Result<Result<T, E>, E> {
        pub fn flatten(self) -> Result<T, E>;
    }
    impl<T, E> Result<&T, E> {
        pub fn copied(self) -> Result<T, E> where T: Copy;
        pub fn cloned(self) -> Result<T, E> where T: Clone;
    }
    impl<A, E, V: FromIterator<A>> FromIterator<Result<A, E>> for Result<V, E> {}
    impl<T, E, F: From<E>> FromResidual<Result<Infallible, E>> for Result<T, F> {}
    impl<T, E> Try for Result<T, E> { type Output = T; type Residual = Result<Infallible, E>; }
    impl<T, E> Residual<T> for Result<Infallible, E> { type TryType = Result<T, E>; }
    impl<T, E> IntoIterator for &mut Result<T, E> { type Item = &mut T; type IntoIter = IterMut<T>; }
    impl<T, E> IntoIterator for &Result<T, E> { type Item = &T; type IntoIter = Iter<T>; }
    impl<T, E> IntoIterator for Result<T, E> { type Item = T; type IntoIter = IntoIter<T>; }
    impl<T: Clone, E: Clone> Clone for Result<T, E> {}
    impl<T: Sum<U>, U, E> Sum<Result<U, E>> for Result<T, E> {}
    impl<T: Product<U>, U, E> Product<Result<U, E>> for Result<T, E> {}
    impl<T: Termination, E: Debug> Termination for Result<T, E> {}
    #[derive(Debug)]
    pub struct Iter<T> {}
    impl<T> Clone for Iter<T> {}
    impl<T> DoubleEndedIterator for Iter<T> {}
    impl<T> ExactSizeIterator for Iter<T> {}
    impl<T> Iterator for Iter<T> { type Item = &T; }
    #[derive(Debug)]
    pub struct IterMut<T> {}
    impl<T> DoubleEndedIterator for IterMut<T> {}
    impl<T> ExactSizeIterator for IterMut<T> {}
    impl<T> Iterator for IterMut<T> { type Item = &mut T; }
    #[derive(Clone, Debug)]
    pub struct IntoIter<T> {}
    impl<T> DoubleEndedIterator for IntoIter<T> {}
    impl<T> ExactSizeIterator for IntoIter<T> {}
    impl<T> Iterator for IntoIter<T> { type Item = T; }
}

pub mod cmp {
    pub trait PartialEq<Rhs = Self> {
        fn eq(&self, other: &Rhs) -> bool;
        fn ne(&self, other: &Rhs) -> bool;
    }
    pub trait Eq: PartialEq<Self> {}
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum Ordering { Less, Equal, Greater }
    impl Ordering {
        pub fn is_eq(self) -> bool;
        pub fn is_ne(self) -> bool;
        pub fn is_lt(self) -> bool;
        pub fn is_gt(self) -> bool;
        pub fn is_le(self) -> bool;
        pub fn is_ge(self) -> bool;
        pub fn reverse(self) -> Ordering;
        pub fn then(self, other: Ordering) -> Ordering;
        pub fn then_with<F: FnOnce() -> Ordering>(self, f: F) -> Ordering;
    }
    #[derive(Copy, Debug, Default, PartialEq, Eq, Hash)]
    pub struct Reverse<T>(pub T);
    impl<T: Clone> Clone for Reverse<T> {}
    impl<T: Ord> Ord for Reverse<T> {}
    impl<T: PartialOrd> PartialOrd for Reverse<T> {}
    pub trait Ord: Eq + PartialOrd<Self> {
        fn cmp(&self, other: &Self) -> Ordering;
        fn max(self, other: Self) -> Self;
        fn min(self, other: Self) -> Self;
        fn clamp(self, min: Self, max: Self) -> Self;
    }
    pub trait PartialOrd<Rhs = Self>: PartialEq<Rhs> {
        fn partial_cmp(&self, other: &Rhs) -> Option<Ordering>;
        fn lt(&self, other: &Rhs) -> bool;
        fn le(&self, other: &Rhs) -> bool;
        fn gt(&self, other: &Rhs) -> bool;
        fn ge(&self, other: &Rhs) -> bool;
    }
    pub fn min<T: Ord>(v1: T, v2: T) -> T;
    pub fn min_by<T, F: FnOnce(&T, &T) -> Ordering>(v1: T, v2: T, compare: F) -> T;
    pub fn min_by_key<T, F: FnMut(&T) -> K, K: Ord>(v1: T, v2: T, f: F) -> T;
    pub fn max<T: Ord>(v1: T, v2: T) -> T;
    pub fn max_by<T, F: FnOnce(&T, &T) -> Ordering>(v1: T, v2: T, compare: F) -> T;
    pub fn max_by_key<T, F: FnMut(&T) -> K, K: Ord>(v1: T, v2: T, f: F) -> T;
    impl<A: Eq> Eq for &A {}
    impl<A: Eq> Eq for &mut A {}
    impl<A: Ord> Ord for &A {}
    impl<A: Ord> Ord for &mut A {}
    impl<A: PartialEq<B>, B> PartialEq<&B> for &A {}
    impl<A: PartialEq<B>, B> PartialEq<&B> for &mut A {}
    impl<A: PartialEq<B>, B> PartialEq<&mut B> for &A {}
    impl<A: PartialEq<B>, B> PartialEq<&mut B> for &mut A {}
    impl<A: PartialOrd<B>, B> PartialOrd<&B> for &A {}
    impl<A: PartialOrd<B>, B> PartialOrd<&mut B> for &mut A {}
}

pub mod clone {
    pub trait Clone {
        fn clone(&self) -> Self;
        fn clone_from(&mut self, source: &Self);
    }
    impl<T> Clone for &T {}
}

pub mod default {
    pub trait Default {
        fn default() -> Self;
    }
}

pub mod convert {
    use crate::{error::Error, fmt::Display, hash::Hash, num::NonZero, process::Termination};
    pub fn identity<T>(x: T) -> T;
    pub trait AsRef<T> {
        fn as_ref(&self) -> &T;
    }
    pub trait AsMut<T> {
        fn as_mut(&mut self) -> &mut T;
    }
    pub trait Into<T> {
        fn into(self) -> T;
    }
    pub trait From<T> {
        fn from(value: T) -> Self;
    }
    pub trait TryInto<T> {
        type Error;
        fn try_into(self) -> Result<T, Self::Error>;
    }
    pub trait TryFrom<T> {
        type Error;
        fn try_from(value: T) -> Result<Self, Self::Error>;
    }
    #[derive(Copy)]
    #[gone]
    pub enum Infallible {  }
    impl Clone for Infallible {}
    impl Eq for Infallible {}
    impl Ord for Infallible {}
    impl PartialEq for Infallible {}
    impl PartialOrd for Infallible {}
    impl From<!> for Infallible {}
    impl Display for Infallible {}
    impl Error for Infallible {}
    impl Hash for Infallible {}
    impl Termination for Infallible {}
    impl<T, U: TryFrom<T>> TryInto<U> for T { type Error = U::Error; }
    impl<T, U: From<T>> Into<U> for T {}
    impl<T, U: Into<T>> TryFrom<U> for T { type Error = Infallible; }
    impl<T: AsMut<U>, U> AsMut<U> for &mut T {}
    impl<T: AsRef<U>, U> AsRef<U> for &T {}
    impl<T: AsRef<U>, U> AsRef<U> for &mut T {}
    impl<T> From<T> for T {}
}

pub mod marker {
    use crate::hash::Hash;
    pub trait Send {}
    pub trait Sized {}
    pub trait Copy: Clone {}
    pub trait Sync {}
    pub struct PhantomData<T>;
    impl<T> Clone for PhantomData<T> {}
    impl<T> Eq for PhantomData<T> {}
    impl<T> Ord for PhantomData<T> {}
    impl<T> PartialEq for PhantomData<T> {}
    impl<T> PartialOrd for PhantomData<T> {}
    impl<T> Copy for PhantomData<T> {}
    impl<T> Default for PhantomData<T> {}
    impl<T> Hash for PhantomData<T> {}
    pub trait Unpin {}
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct PhantomPinned;
    impl<T> Copy for &T {}
}

pub mod borrow {
    use crate::{
        ffi::{CStr, CString, OsStr, OsString}, fmt::Display, hash::Hash, ops::{Add, AddAssign, Deref}, path::{Path, PathBuf},
    };
    pub trait Borrow<Borrowed> {
        fn borrow(&self) -> &Borrowed;
    }
    pub trait BorrowMut<Borrowed>: Borrow<Borrowed> {
        fn borrow_mut(&mut self) -> &mut Borrowed;
    }
    pub trait ToOwned {
        type Owned: Borrow<Self>;
        fn to_owned(&self) -> Self::Owned;
        fn clone_into(&self, target: &mut Self::Owned);
    }
    pub enum Cow<B> { Borrowed(&B), Owned(B::Owned) }
    impl<B: ToOwned> Cow<B> {
        pub fn to_mut(&mut self) -> &mut B::Owned;
        pub fn into_owned(self) -> B::Owned;
    }
    impl FromIterator<&str> for Cow<str> {}
    impl FromIterator<char> for Cow<str> {}
    impl FromIterator<String> for Cow<str> {}
    impl Add for Cow<str> { type Output = Cow<str>; }
    impl Add<&str> for Cow<str> { type Output = Cow<str>; }
    impl AddAssign for Cow<str> {}
    impl AddAssign<&str> for Cow<str> {}
    impl AsRef<Path> for Cow<OsStr> {}
    impl From<&str> for Cow<str> {}
    impl From<&CString> for Cow<CStr> {}
    impl From<&String> for Cow<str> {}
    impl From<&CStr> for Cow<CStr> {}
    impl From<&PathBuf> for Cow<Path> {}
    impl From<&Path> for Cow<Path> {}
    impl From<&OsString> for Cow<OsStr> {}
    impl From<&OsStr> for Cow<OsStr> {}
    impl From<CString> for Cow<CStr> {}
    impl From<String> for Cow<str> {}
    impl From<PathBuf> for Cow<Path> {}
    impl From<OsString> for Cow<OsStr> {}
    impl<B: ToOwned<Owned: Default>> Default for Cow<B> {}
    impl<B: ToOwned> Clone for Cow<B> {}
    impl<B: ToOwned> Borrow<B> for Cow<B> {}
    impl<B: ToOwned> Deref for Cow<B> { type Target = B; }
    impl<B: Eq + ToOwned> Eq for Cow<B> {}
    impl<B: Ord + ToOwned> Ord for Cow<B> {}
    impl<B: PartialEq<C> + ToOwned, C: ToOwned> PartialEq<Cow<C>> for Cow<B> {}
    impl<B: PartialOrd + ToOwned> PartialOrd for Cow<B> {}
    impl<B: Display + ToOwned<Owned: Display>> Display for Cow<B> {}
    impl<B: Hash + ToOwned> Hash for Cow<B> {}
    impl<T: ToOwned> AsRef<T> for Cow<T> {}
    impl<T: Clone, const N: usize> From<&[T; N]> for Cow<[T]> {}
    impl<T: Clone> FromIterator<T> for Cow<[T]> {}
    impl<T: Clone> From<&[T]> for Cow<[T]> {}
    impl<T: Clone> From<&Vec<T>> for Cow<[T]> {}
    impl<T: Clone> From<Vec<T>> for Cow<[T]> {}
    impl<T: Clone> ToOwned for T { type Owned = T; }
    impl<T> Borrow<T> for &T {}
    impl<T> Borrow<T> for &mut T {}
    impl<T> Borrow<T> for T {}
    impl<T> BorrowMut<T> for &mut T {}
    impl<T> BorrowMut<T> for T {}
}

pub mod hash {
    #[derive(Clone, Debug)]
    pub struct DefaultHasher {}
    impl DefaultHasher {
        pub fn new() -> DefaultHasher;
    }
    impl Default for DefaultHasher {}
    impl Hasher for DefaultHasher {}
    #[derive(Clone)]
    pub struct RandomState {}
    impl RandomState {
        pub fn new() -> RandomState;
    }
    impl BuildHasher for RandomState { type Hasher = DefaultHasher; }
    impl Default for RandomState {}
    #[derive(Clone, Debug, Default)]
    pub struct SipHasher {}
    impl SipHasher {
        pub fn new() -> SipHasher;
        pub fn new_with_keys(key0: u64, key1: u64) -> SipHasher;
    }
    impl Hasher for SipHasher {}
    pub trait Hash {
        fn hash<H: Hasher>(&self, state: &mut H);
        fn hash_slice<H: Hasher>(data: &[Self], state: &mut H);
    }
    pub trait Hasher {
        fn finish(&self) -> u64;
        fn write(&mut self, bytes: &[u8]);
        fn write_u8(&mut self, i: u8);
        fn write_u16(&mut self, i: u16);
        fn write_u32(&mut self, i: u32);
        fn write_u64(&mut self, i: u64);
        fn write_u128(&mut self, i: u128);
        fn write_usize(&mut self, i: usize);
        fn write_i8(&mut self, i: i8);
        fn write_i16(&mut self, i: i16);
        fn write_i32(&mut self, i: i32);
        fn write_i64(&mut self, i: i64);
        fn write_i128(&mut self, i: i128);
        fn write_isize(&mut self, i: isize);
    }
    pub trait BuildHasher {
        type Hasher: Hasher;
        fn build_hasher(&self) -> Self::Hasher;
        fn hash_one<T: Hash>(&self, x: T) -> u64 where Self::Hasher: Hasher;
    }
    pub struct BuildHasherDefault<H> {}
    impl<H> BuildHasherDefault<H> {
        pub fn new() -> Self;
    }
    impl<H: Default + Hasher> BuildHasher for BuildHasherDefault<H> { type Hasher = H; }
    impl<H> Clone for BuildHasherDefault<H> {}
    impl<H> Eq for BuildHasherDefault<H> {}
    impl<H> PartialEq for BuildHasherDefault<H> {}
    impl<H> Default for BuildHasherDefault<H> {}
    impl<H: Hasher> Hasher for &mut H {}
    impl<T: Hash> Hash for &T {}
    impl<T: Hash> Hash for &mut T {}
}

pub mod any {
    use crate::hash::Hash;
    pub trait Any {
        fn type_id(&self) -> TypeId;
    }
    #[derive(Clone, Copy, Eq, PartialOrd, Ord)]
    pub struct TypeId {}
    impl TypeId {
        pub fn of<T>() -> TypeId;
    }
    impl PartialEq for TypeId {}
    impl Hash for TypeId {}
    pub fn type_name<T>() -> &str;
    pub fn type_name_of_val<T>(_val: &T) -> &str;
    impl<T> Any for T {}
}
