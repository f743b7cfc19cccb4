pub mod stream {
    use crate::hidden::FlattenUnorderedWithFlowController;
    use crate::lock::BiLock;
    use futures_core::future::TryFuture;
    use futures_io::{AsyncBufRead, AsyncRead, AsyncWrite};
    use futures_sink::Sink;
    use std::future::Future;
    use std::io;
    use std::panic::UnwindSafe;
    use std::pin::Pin;
    use std::task::{Context, Poll};

    pub use crate::future::{AbortHandle, AbortRegistration, Abortable, Aborted};
    pub use crate::stream::futures_unordered::FuturesUnordered;
    pub use crate::stream::select_all::{select_all, SelectAll};
    pub use crate::{StreamExt, TryStreamExt};
    pub use futures_core::{BoxStream, FusedStream, LocalBoxStream, Stream, TryStream};

    pub fn SplitSink<S: Sink<Item>, Item>(lock: BiLock<S>) -> SplitSink<S, Item>;
    pub fn try_unfold<T, F, Fut, Item>(init: T, f: F) -> TryUnfold<T, F, Fut>
    where
        F: FnMut(T) -> Fut,
        Fut: TryFuture<Ok = Option<(Item, T)>>;
    pub fn iter<I>(i: I) -> Iter<I::IntoIter>
    where
        I: IntoIterator;
    pub fn repeat<T>(item: T) -> Repeat<T>
    where
        T: Clone;
    pub fn repeat_with<A, F: FnMut() -> A>(repeater: F) -> RepeatWith<F>;
    pub fn empty<T>() -> Empty<T>;
    pub fn once<Fut: Future>(future: Fut) -> Once<Fut>;
    pub fn pending<T>() -> Pending<T>;
    pub fn poll_fn<T, F>(f: F) -> PollFn<F>
    where
        F: FnMut(&mut Context<'_>) -> Poll<Option<T>>;
    pub fn poll_immediate<S: Stream>(s: S) -> PollImmediate<S>;
    pub fn select<St1, St2>(stream1: St1, stream2: St2) -> Select<St1, St2>
    where
        St1: Stream,
        St2: Stream<Item = St1::Item>;
    pub fn select_with_strategy<St1, St2, Clos, State>(
        stream1: St1,
        stream2: St2,
        which: Clos,
    ) -> SelectWithStrategy<St1, St2, Clos, State>
    where
        St1: Stream,
        St2: Stream<Item = St1::Item>,
        Clos: FnMut(&mut State) -> PollNext,
        State: Default;
    pub fn unfold<T, F, Fut, Item>(init: T, f: F) -> Unfold<T, F, Fut>
    where
        F: FnMut(T) -> Fut,
        Fut: Future<Output = Option<(Item, T)>>;
    pub fn abortable<St>(stream: St) -> (Abortable<St>, AbortHandle)
    where
        St: Stream;

    pub struct Chain<St1, St2> {}
    impl<St1, St2> Stream for Chain<St1, St2>
    where
        St1: Stream,
        St2: Stream<Item = St1::Item>,
    {
        type Item = St1::Item;
    }

    pub struct Collect<St, C> {}
    impl<St, C> Future for Collect<St, C>
    where
        St: Stream,
        C: Default + Extend<St::Item>,
    {
        type Output = C;
    }

    pub struct Unzip<St, FromA, FromB> {}
    impl<St, A, B, FromA, FromB> Future for Unzip<St, FromA, FromB>
    where
        St: Stream<Item = (A, B)>,
        FromA: Default + Extend<A>,
        FromB: Default + Extend<B>,
    {
        type Output = (FromA, FromB);
    }

    pub struct Concat<St: Stream> {}
    impl<St> Future for Concat<St>
    where
        St: Stream,
        St::Item: Extend<<St::Item as IntoIterator>::Item> + IntoIterator + Default,
    {
        type Output = St::Item;
    }

    pub struct Count<St> {}
    impl<St: Stream> Future for Count<St> {
        type Output = usize;
    }

    pub struct Cycle<St> {}
    impl<St> Stream for Cycle<St>
    where
        St: Clone + Stream,
    {
        type Item = St::Item;
    }

    pub struct Enumerate<St> {}
    impl<St: Stream> Stream for Enumerate<St> {
        type Item = (usize, St::Item);
    }
    impl<S, Item> Sink<Item> for Enumerate<S>
    where
        S: Stream + Sink<Item>,
    {
        type Error = S::Error;
    }

    pub struct Filter<St, Fut, F> {}
    impl<St, Fut, F> Stream for Filter<St, Fut, F>
    where
        St: Stream,
        F:,
        Fut: Future<Output = bool>,
    {
        type Item = St::Item;
    }
    impl<S, Fut, F, Item> Sink<Item> for Filter<S, Fut, F>
    where
        S: Stream + Sink<Item>,
        F: FnMut(&S::Item) -> Fut,
        Fut: Future<Output = bool>,
    {
        type Error = S::Error;
    }

    pub struct FilterMap<St, Fut, F> {}
    impl<St, Fut, F, T> Stream for FilterMap<St, Fut, F>
    where
        St: Stream,
        F:,
        Fut: Future<Output = Option<T>>,
    {
        type Item = T;
    }
    impl<S, Fut, F, Item> Sink<Item> for FilterMap<S, Fut, F>
    where
        S: Stream + Sink<Item>,
        F:,
        Fut: Future,
    {
        type Error = S::Error;
    }

    pub struct Fold<St, Fut, T, F> {}
    impl<St, Fut, T, F> Future for Fold<St, Fut, T, F>
    where
        St: Stream,
        F: FnMut(T, St::Item) -> Fut,
        Fut: Future<Output = T>,
    {
        type Output = T;
    }

    pub struct Any<St, Fut, F> {}
    impl<St, Fut, F> Future for Any<St, Fut, F>
    where
        St: Stream,
        F: FnMut(St::Item) -> Fut,
        Fut: Future<Output = bool>,
    {
        type Output = bool;
    }

    pub struct All<St, Fut, F> {}
    impl<St, Fut, F> Future for All<St, Fut, F>
    where
        St: Stream,
        F: FnMut(St::Item) -> Fut,
        Fut: Future<Output = bool>,
    {
        type Output = bool;
    }

    pub struct ForEach<St, Fut, F> {}
    impl<St, Fut, F> Future for ForEach<St, Fut, F>
    where
        St: Stream,
        F: FnMut(St::Item) -> Fut,
        Fut: Future<Output = ()>,
    {
        type Output = ();
    }

    pub struct Fuse<St> {}
    impl<St> Fuse<St> {
        pub fn is_done(&self) -> bool;
    }
    impl<S: Stream> Stream for Fuse<S> {
        type Item = S::Item;
    }
    impl<S: Stream + Sink<Item>, Item> Sink<Item> for Fuse<S> {
        type Error = S::Error;
    }

    pub struct StreamFuture<St> {}
    impl<St: Stream + Unpin> StreamFuture<St> {
        pub fn get_ref(&self) -> Option<&St>;
        pub fn get_mut(&mut self) -> Option<&mut St>;
        pub fn get_pin_mut(self: Pin<&mut Self>) -> Option<Pin<&mut St>>;
        pub fn into_inner(self) -> Option<St>;
    }
    impl<St: Stream + Unpin> Future for StreamFuture<St> {
        type Output = (Option<St::Item>, St);
    }

    pub struct Map<St, F> {}
    impl<St, F> Stream for Map<St, F>
    where
        St: Stream,
        F:,
    {
        type Item = F::Output;
    }
    impl<St, F, Item> Sink<Item> for Map<St, F>
    where
        St: Stream + Sink<Item>,
        F:,
    {
        type Error = St::Error;
    }

    pub struct Next<'a, St: ?Sized> {}
    impl<St: ?Sized + Stream + Unpin> Future for Next<'_, St> {
        type Output = Option<St::Item>;
    }

    pub struct SelectNextSome<'a, St: ?Sized> {}
    impl<St: ?Sized + FusedStream + Unpin> Future for SelectNextSome<'_, St> {
        type Output = St::Item;
    }

    pub struct Peekable<St: Stream> {}
    impl<St: Stream> Peekable<St> {
        pub fn peek(self: Pin<&mut Self>) -> Peek<'_, St>;
        pub fn poll_peek(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<&St::Item>>;
        pub fn peek_mut(self: Pin<&mut Self>) -> PeekMut<'_, St>;
        pub fn poll_peek_mut(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<&mut St::Item>>;
        pub fn next_if<F>(self: Pin<&mut Self>, func: F) -> NextIf<'_, St, F>
        where
            F: FnOnce(&St::Item) -> bool;
        pub fn next_if_eq<'a, T>(self: Pin<&'a mut Self>, expected: &'a T) -> NextIfEq<'a, St, T>
        where
            T: ?Sized,
            St::Item: PartialEq<T>;
    }
    impl<S: Stream> Stream for Peekable<S> {
        type Item = S::Item;
    }
    impl<S, Item> Sink<Item> for Peekable<S>
    where
        S: Sink<Item> + Stream,
    {
        type Error = S::Error;
    }

    pub struct Peek<'a, St: Stream> {}
    impl<'a, St> Future for Peek<'a, St>
    where
        St: Stream,
    {
        type Output = Option<&'a St::Item>;
    }

    pub struct PeekMut<'a, St: Stream> {}
    impl<'a, St> Future for PeekMut<'a, St>
    where
        St: Stream,
    {
        type Output = Option<&'a mut St::Item>;
    }

    pub struct NextIf<'a, St: Stream, F> {}
    impl<St, F> Future for NextIf<'_, St, F>
    where
        St: Stream,
        F:,
    {
        type Output = Option<St::Item>;
    }

    pub struct NextIfEq<'a, St: Stream, T: ?Sized> {}
    impl<St, T> Future for NextIfEq<'_, St, T>
    where
        St: Stream,
        T: ?Sized,
        St::Item: PartialEq<T>,
    {
        type Output = Option<St::Item>;
    }

    pub struct Skip<St> {}
    impl<St: Stream> Stream for Skip<St> {
        type Item = St::Item;
    }
    impl<S, Item> Sink<Item> for Skip<S>
    where
        S: Stream + Sink<Item>,
    {
        type Error = S::Error;
    }

    pub struct SkipWhile<St, Fut, F> {}
    impl<St, Fut, F> Stream for SkipWhile<St, Fut, F>
    where
        St: Stream,
        F: FnMut(&St::Item) -> Fut,
        Fut: Future<Output = bool>,
    {
        type Item = St::Item;
    }
    impl<S, Fut, F, Item> Sink<Item> for SkipWhile<S, Fut, F>
    where
        S: Stream + Sink<Item>,
        F: FnMut(&S::Item) -> Fut,
        Fut: Future<Output = bool>,
    {
        type Error = S::Error;
    }

    pub struct Take<St> {}
    impl<St> Stream for Take<St>
    where
        St: Stream,
    {
        type Item = St::Item;
    }
    impl<S, Item> Sink<Item> for Take<S>
    where
        S: Stream + Sink<Item>,
    {
        type Error = S::Error;
    }

    pub struct TakeWhile<St: Stream, Fut, F> {}
    impl<St, Fut, F> Stream for TakeWhile<St, Fut, F>
    where
        St: Stream,
        F: FnMut(&St::Item) -> Fut,
        Fut: Future<Output = bool>,
    {
        type Item = St::Item;
    }
    impl<S, Fut, F, Item> Sink<Item> for TakeWhile<S, Fut, F>
    where
        S: Stream + Sink<Item>,
    {
        type Error = S::Error;
    }

    pub struct TakeUntil<St: Stream, Fut: Future> {}
    impl<St, Fut> TakeUntil<St, Fut>
    where
        St: Stream,
        Fut: Future,
    {
        pub fn take_future(&mut self) -> Option<Fut>;
        pub fn take_result(&mut self) -> Option<Fut::Output>;
        pub fn is_stopped(&self) -> bool;
    }
    impl<St, Fut> Stream for TakeUntil<St, Fut>
    where
        St: Stream,
        Fut: Future,
    {
        type Item = St::Item;
    }
    impl<S, Fut, Item> Sink<Item> for TakeUntil<S, Fut>
    where
        S: Stream + Sink<Item>,
        Fut: Future,
    {
        type Error = S::Error;
    }

    pub struct Then<St, Fut, F> {}
    impl<St, Fut, F> Stream for Then<St, Fut, F>
    where
        St: Stream,
        F: FnMut(St::Item) -> Fut,
        Fut: Future,
    {
        type Item = Fut::Output;
    }
    impl<S, Fut, F, Item> Sink<Item> for Then<S, Fut, F>
    where
        S: Sink<Item>,
    {
        type Error = S::Error;
    }

    pub struct Zip<St1: Stream, St2: Stream> {}
    impl<St1: Stream, St2: Stream> Zip<St1, St2> {
        pub fn get_ref(&self) -> (&St1, &St2);
        pub fn get_mut(&mut self) -> (&mut St1, &mut St2);
        pub fn get_pin_mut(self: Pin<&mut Self>) -> (Pin<&mut St1>, Pin<&mut St2>);
        pub fn into_inner(self) -> (St1, St2);
    }
    impl<St1, St2> Stream for Zip<St1, St2>
    where
        St1: Stream,
        St2: Stream,
    {
        type Item = (St1::Item, St2::Item);
    }

    pub struct Chunks<St: Stream> {}
    impl<St: Stream> Stream for Chunks<St> {
        type Item = Vec<St::Item>;
    }
    impl<S, Item> Sink<Item> for Chunks<S>
    where
        S: Stream + Sink<Item>,
    {
        type Error = S::Error;
    }

    pub struct ReadyChunks<St: Stream> {}
    impl<St: Stream> Stream for ReadyChunks<St> {
        type Item = Vec<St::Item>;
    }
    impl<S, Item> Sink<Item> for ReadyChunks<S>
    where
        S: Stream + Sink<Item>,
    {
        type Error = S::Error;
    }

    pub struct Scan<St: Stream, S, Fut, F> {}
    impl<B, St, S, Fut, F> Stream for Scan<St, S, Fut, F>
    where
        St: Stream,
        F: FnMut(&mut S, St::Item) -> Fut,
        Fut: Future<Output = Option<B>>,
    {
        type Item = B;
    }
    impl<St, S, Fut, F, Item> Sink<Item> for Scan<St, S, Fut, F>
    where
        St: Stream + Sink<Item>,
    {
        type Error = St::Error;
    }

    pub struct BufferUnordered<St> {}
    impl<St> Stream for BufferUnordered<St>
    where
        St: Stream,
        St::Item: Future,
    {
        type Item = <St::Item as Future>::Output;
    }
    impl<S, Item> Sink<Item> for BufferUnordered<S>
    where
        S: Stream + Sink<Item>,
        S::Item: Future,
    {
        type Error = S::Error;
    }

    pub struct Buffered<St> {}
    impl<St> Stream for Buffered<St>
    where
        St: Stream,
        St::Item: Future,
    {
        type Item = <St::Item as Future>::Output;
    }
    impl<S, Item> Sink<Item> for Buffered<S>
    where
        S: Stream + Sink<Item>,
        S::Item: Future,
    {
        type Error = S::Error;
    }

    pub type FlattenUnordered<St> = FlattenUnorderedWithFlowController<St, ()>;

    pub struct ForEachConcurrent<St, Fut, F> {}
    impl<St, Fut, F> Future for ForEachConcurrent<St, Fut, F>
    where
        St: Stream,
        F: FnMut(St::Item) -> Fut,
        Fut: Future<Output = ()>,
    {
        type Output = ();
    }

    pub struct SplitStream<S> {}
    impl<S> SplitStream<S> {
        pub fn is_pair_of<Item>(&self, other: &SplitSink<S, Item>) -> bool;
    }
    impl<S: Unpin> SplitStream<S> {
        pub fn reunite<Item>(self, other: SplitSink<S, Item>) -> Result<S, ReuniteError<S, Item>>
        where
            S: Sink<Item>;
    }
    impl<S: Stream> Stream for SplitStream<S> {
        type Item = S::Item;
    }

    pub struct SplitSink<S, Item> {}
    impl<S: Sink<Item> + Unpin, Item> SplitSink<S, Item> {
        pub fn reunite(self, other: SplitStream<S>) -> Result<S, ReuniteError<S, Item>>;
    }
    impl<S, Item> SplitSink<S, Item> {
        pub fn is_pair_of(&self, other: &SplitStream<S>) -> bool;
    }
    impl<S: Sink<Item>, Item> Sink<Item> for SplitSink<S, Item> {
        type Error = S::Error;
    }

    pub struct ReuniteError<T, Item>(pub SplitSink<T, Item>, pub SplitStream<T>);

    pub struct CatchUnwind<St> {}
    impl<St: Stream + UnwindSafe> Stream for CatchUnwind<St> {
        type Item = Result<St::Item, Box<dyn std::any::Any + Send>>;
    }

    pub struct AndThen<St, Fut, F> {}
    impl<St, Fut, F> Stream for AndThen<St, Fut, F>
    where
        St: TryStream,
        F: FnMut(St::Ok) -> Fut,
        Fut: TryFuture<Error = St::Error>,
    {
        type Item = Result<Fut::Ok, St::Error>;
    }
    impl<S, Fut, F, Item> Sink<Item> for AndThen<S, Fut, F>
    where
        S: Sink<Item>,
    {
        type Error = S::Error;
    }

    pub struct IntoStream<St> {}
    impl<St: TryStream> Stream for IntoStream<St> {
        type Item = Result<St::Ok, St::Error>;
    }
    impl<S: Sink<Item>, Item> Sink<Item> for IntoStream<S> {
        type Error = S::Error;
    }

    pub struct OrElse<St, Fut, F> {}
    impl<St, Fut, F> Stream for OrElse<St, Fut, F>
    where
        St: TryStream,
        F: FnMut(St::Error) -> Fut,
        Fut: TryFuture<Ok = St::Ok>,
    {
        type Item = Result<St::Ok, Fut::Error>;
    }
    impl<S, Fut, F, Item> Sink<Item> for OrElse<S, Fut, F>
    where
        S: Sink<Item>,
    {
        type Error = S::Error;
    }

    pub struct TryNext<'a, St: ?Sized> {}
    impl<St: ?Sized + TryStream + Unpin> Future for TryNext<'_, St> {
        type Output = Result<Option<St::Ok>, St::Error>;
    }

    pub struct TryForEach<St, Fut, F> {}
    impl<St, Fut, F> Future for TryForEach<St, Fut, F>
    where
        St: TryStream,
        F: FnMut(St::Ok) -> Fut,
        Fut: TryFuture<Ok = (), Error = St::Error>,
    {
        type Output = Result<(), St::Error>;
    }

    pub struct TryFilter<St, Fut, F> {}
    impl<St, Fut, F> Stream for TryFilter<St, Fut, F>
    where
        St: TryStream,
        Fut: Future<Output = bool>,
        F: FnMut(&St::Ok) -> Fut,
    {
        type Item = Result<St::Ok, St::Error>;
    }
    impl<S, Fut, F, Item, E> Sink<Item> for TryFilter<S, Fut, F>
    where
        S: TryStream + Sink<Item, Error = E>,
    {
        type Error = E;
    }

    pub struct TryFilterMap<St, Fut, F> {}
    impl<St, Fut, F, T> Stream for TryFilterMap<St, Fut, F>
    where
        St: TryStream,
        Fut: TryFuture<Ok = Option<T>, Error = St::Error>,
        F: FnMut(St::Ok) -> Fut,
    {
        type Item = Result<T, St::Error>;
    }
    impl<S, Fut, F, Item> Sink<Item> for TryFilterMap<S, Fut, F>
    where
        S: Sink<Item>,
    {
        type Error = S::Error;
    }

    pub struct TryFlatten<St> {}
    impl<St> Stream for TryFlatten<St>
    where
        St: TryStream,
        St::Ok: TryStream,
        <St::Ok as TryStream>::Error: From<St::Error>,
    {
        type Item = Result<<St::Ok as TryStream>::Ok, <St::Ok as TryStream>::Error>;
    }
    impl<S, Item> Sink<Item> for TryFlatten<S>
    where
        S: TryStream + Sink<Item>,
    {
        type Error = <S as Sink<Item>>::Error;
    }

    pub struct TryCollect<St, C> {}
    impl<St, C> Future for TryCollect<St, C>
    where
        St: TryStream,
        C: Default + Extend<St::Ok>,
    {
        type Output = Result<C, St::Error>;
    }

    pub struct TryConcat<St: TryStream> {}
    impl<St> Future for TryConcat<St>
    where
        St: TryStream,
        St::Ok: Extend<<St::Ok as IntoIterator>::Item> + IntoIterator + Default,
    {
        type Output = Result<St::Ok, St::Error>;
    }

    pub struct TryChunks<St: TryStream> {}
    impl<S, Item> Sink<Item> for TryChunks<S>
    where
        S: TryStream + Sink<Item>,
    {
        type Error = <S as Sink<Item>>::Error;
    }

    #[derive(PartialEq, Eq)]
    pub struct TryChunksError<T, E>(pub Vec<T>, pub E);

    pub struct TryReadyChunks<St: TryStream> {}
    impl<S, Item> Sink<Item> for TryReadyChunks<S>
    where
        S: TryStream + Sink<Item>,
    {
        type Error = <S as Sink<Item>>::Error;
    }

    #[derive(PartialEq, Eq)]
    pub struct TryReadyChunksError<T, E>(pub Vec<T>, pub E);

    pub struct TryFold<St, Fut, T, F> {}
    impl<St, Fut, T, F> Future for TryFold<St, Fut, T, F>
    where
        St: TryStream,
        F: FnMut(T, St::Ok) -> Fut,
        Fut: TryFuture<Ok = T, Error = St::Error>,
    {
        type Output = Result<T, St::Error>;
    }

    pub struct TryUnfold<T, F, Fut> {}
    impl<T, F, Fut, Item> Stream for TryUnfold<T, F, Fut>
    where
        F: FnMut(T) -> Fut,
        Fut: TryFuture<Ok = Option<(Item, T)>>,
    {
        type Item = Result<Item, Fut::Error>;
    }

    pub struct TrySkipWhile<St, Fut, F> {}
    impl<St, Fut, F> Stream for TrySkipWhile<St, Fut, F>
    where
        St: TryStream,
        F: FnMut(&St::Ok) -> Fut,
        Fut: TryFuture<Ok = bool, Error = St::Error>,
    {
        type Item = Result<St::Ok, St::Error>;
    }
    impl<S, Fut, F, Item, E> Sink<Item> for TrySkipWhile<S, Fut, F>
    where
        S: TryStream + Sink<Item, Error = E>,
    {
        type Error = E;
    }

    pub struct TryTakeWhile<St, Fut, F> {}
    impl<St, Fut, F> Stream for TryTakeWhile<St, Fut, F>
    where
        St: TryStream,
        F: FnMut(&St::Ok) -> Fut,
        Fut: TryFuture<Ok = bool, Error = St::Error>,
    {
        type Item = Result<St::Ok, St::Error>;
    }
    impl<S, Fut, F, Item, E> Sink<Item> for TryTakeWhile<S, Fut, F>
    where
        S: TryStream + Sink<Item, Error = E>,
    {
        type Error = E;
    }

    pub struct TryBufferUnordered<St> {}
    impl<St> Stream for TryBufferUnordered<St>
    where
        St: TryStream,
        St::Ok: TryFuture<Error = St::Error>,
    {
        type Item = Result<<St::Ok as TryFuture>::Ok, St::Error>;
    }
    impl<S, Item, E> Sink<Item> for TryBufferUnordered<S>
    where
        S: TryStream + Sink<Item, Error = E>,
        S::Ok: TryFuture<Error = E>,
    {
        type Error = E;
    }

    pub struct TryBuffered<St> {}
    impl<St> Stream for TryBuffered<St>
    where
        St: TryStream,
        St::Ok: TryFuture<Error = St::Error>,
    {
        type Item = Result<<St::Ok as TryFuture>::Ok, St::Error>;
    }
    impl<S, Item, E> Sink<Item> for TryBuffered<S>
    where
        S: TryStream + Sink<Item, Error = E>,
        S::Ok: TryFuture<Error = E>,
    {
        type Error = E;
    }

    pub struct TryForEachConcurrent<St, Fut, F> {}
    impl<St, Fut, F> Future for TryForEachConcurrent<St, Fut, F>
    where
        St: TryStream,
        F: FnMut(St::Ok) -> Fut,
        Fut: Future<Output = Result<(), St::Error>>,
    {
        type Output = Result<(), St::Error>;
    }

    pub struct IntoAsyncRead<St> {}
    impl<St> AsyncRead for IntoAsyncRead<St>
    where
        St: TryStream<Error = io::Error>,
        St::Ok: AsRef<[u8]>,
    {
    }
    impl<St> AsyncWrite for IntoAsyncRead<St>
    where
        St: TryStream<Error = io::Error> + AsyncWrite,
        St::Ok: AsRef<[u8]>,
    {
    }
    impl<St> AsyncBufRead for IntoAsyncRead<St>
    where
        St: TryStream<Error = io::Error>,
        St::Ok: AsRef<[u8]>,
    {
    }

    pub struct TryAll<St, Fut, F> {}
    impl<St, Fut, F> Future for TryAll<St, Fut, F>
    where
        St: TryStream,
        F: FnMut(St::Ok) -> Fut,
        Fut: Future<Output = bool>,
    {
        type Output = Result<bool, St::Error>;
    }

    pub struct TryAny<St, Fut, F> {}
    impl<St, Fut, F> Future for TryAny<St, Fut, F>
    where
        St: TryStream,
        F: FnMut(St::Ok) -> Fut,
        Fut: Future<Output = bool>,
    {
        type Output = Result<bool, St::Error>;
    }

    #[derive(Clone)]
    pub struct Iter<I> {}
    impl<I> Iter<I> {
        pub fn get_ref(&self) -> &I;
        pub fn get_mut(&mut self) -> &mut I;
        pub fn into_inner(self) -> I;
    }
    impl<I> Stream for Iter<I>
    where
        I: Iterator,
    {
        type Item = I::Item;
    }

    #[derive(Clone)]
    pub struct Repeat<T> {}
    impl<T> Stream for Repeat<T>
    where
        T: Clone,
    {
        type Item = T;
    }

    #[derive(Clone)]
    pub struct RepeatWith<F> {}
    impl<A, F: FnMut() -> A> Stream for RepeatWith<F> {
        type Item = A;
    }

    pub struct Empty<T> {}
    impl<T> Stream for Empty<T> {
        type Item = T;
    }
    impl<T> Clone for Empty<T> {}

    pub struct Once<Fut> {}
    impl<Fut: Future> Stream for Once<Fut> {
        type Item = Fut::Output;
    }

    pub struct Pending<T> {}
    impl<T> Stream for Pending<T> {
        type Item = T;
    }
    impl<T> Clone for Pending<T> {}

    pub struct PollFn<F> {}
    impl<T, F> Stream for PollFn<F>
    where
        F: FnMut(&mut Context<'_>) -> Poll<Option<T>>,
    {
        type Item = T;
    }

    #[derive(Clone)]
    pub struct PollImmediate<S> {}
    impl<T, S> Stream for PollImmediate<S>
    where
        S: Stream<Item = T>,
    {
        type Item = Poll<T>;
    }

    pub struct Select<St1, St2> {}
    impl<St1, St2> Select<St1, St2> {
        pub fn get_ref(&self) -> (&St1, &St2);
        pub fn get_mut(&mut self) -> (&mut St1, &mut St2);
        pub fn get_pin_mut(self: Pin<&mut Self>) -> (Pin<&mut St1>, Pin<&mut St2>);
        pub fn into_inner(self) -> (St1, St2);
    }
    impl<St1, St2> Stream for Select<St1, St2>
    where
        St1: Stream,
        St2: Stream<Item = St1::Item>,
    {
        type Item = St1::Item;
    }

    #[derive(PartialEq, Eq, Copy, Clone, Hash)]
    pub enum PollNext {
        Left,
        Right,
    }
    impl PollNext {
        pub fn toggle(&mut self) -> Self;
    }
    impl Default for PollNext {}

    pub struct SelectWithStrategy<St1, St2, Clos, State> {}
    impl<St1, St2, Clos, State> SelectWithStrategy<St1, St2, Clos, State> {
        pub fn get_ref(&self) -> (&St1, &St2);
        pub fn get_mut(&mut self) -> (&mut St1, &mut St2);
        pub fn get_pin_mut(self: Pin<&mut Self>) -> (Pin<&mut St1>, Pin<&mut St2>);
        pub fn into_inner(self) -> (St1, St2);
    }
    impl<St1, St2, Clos, State> Stream for SelectWithStrategy<St1, St2, Clos, State>
    where
        St1: Stream,
        St2: Stream<Item = St1::Item>,
        Clos: FnMut(&mut State) -> PollNext,
    {
        type Item = St1::Item;
    }

    pub struct Unfold<T, F, Fut> {}
    impl<T, F, Fut, Item> Stream for Unfold<T, F, Fut>
    where
        F: FnMut(T) -> Fut,
        Fut: Future<Output = Option<(Item, T)>>,
    {
        type Item = Item;
    }

    pub struct FuturesOrdered<T: Future> {}
    impl<Fut: Future> FuturesOrdered<Fut> {
        pub fn new() -> Self;
        pub fn len(&self) -> usize;
        pub fn is_empty(&self) -> bool;
        pub fn push(&mut self, future: Fut);
        pub fn push_back(&mut self, future: Fut);
        pub fn push_front(&mut self, future: Fut);
        pub fn clear(&mut self);
    }
    impl<Fut: Future> Default for FuturesOrdered<Fut> {}
    impl<Fut: Future> Stream for FuturesOrdered<Fut> {
        type Item = Fut::Output;
    }
    impl<Fut: Future> FromIterator<Fut> for FuturesOrdered<Fut> {}
    impl<Fut: Future> Extend<Fut> for FuturesOrdered<Fut> {}

    pub mod futures_unordered {
        use futures_core::Stream;
        use std::future::Future;
        use std::pin::Pin;

        pub struct IterPinMut<'a, Fut> {}
        impl<'a, Fut> Iterator for IterPinMut<'a, Fut> {
            type Item = Pin<&'a mut Fut>;
        }

        pub struct IterMut<'a, Fut: Unpin> {}
        impl<'a, Fut: Unpin> Iterator for IterMut<'a, Fut> {
            type Item = &'a mut Fut;
        }

        pub struct IterPinRef<'a, Fut> {}
        impl<'a, Fut> Iterator for IterPinRef<'a, Fut> {
            type Item = Pin<&'a Fut>;
        }

        pub struct Iter<'a, Fut: Unpin> {}
        impl<'a, Fut: Unpin> Iterator for Iter<'a, Fut> {
            type Item = &'a Fut;
        }

        pub struct IntoIter<Fut: Unpin> {}
        impl<Fut: Unpin> Iterator for IntoIter<Fut> {
            type Item = Fut;
        }

        pub struct FuturesUnordered<Fut> {}
        impl<Fut> Default for FuturesUnordered<Fut> {}
        impl<Fut> FuturesUnordered<Fut> {
            pub fn new() -> Self;
            pub fn len(&self) -> usize;
            pub fn is_empty(&self) -> bool;
            #[runs(0, awaited)]
            pub fn push(&self, future: Fut);
            pub fn iter(&self) -> Iter<'_, Fut>
            where
                Fut: Unpin;
            pub fn iter_pin_ref(self: Pin<&Self>) -> IterPinRef<'_, Fut>;
            pub fn iter_mut(&mut self) -> IterMut<'_, Fut>
            where
                Fut: Unpin;
            pub fn iter_pin_mut(self: Pin<&mut Self>) -> IterPinMut<'_, Fut>;
        }
        impl<Fut: Future> Stream for FuturesUnordered<Fut> {
            type Item = Fut::Output;
        }
        impl<Fut> FuturesUnordered<Fut> {
            pub fn clear(&mut self);
        }
        impl<'a, Fut: Unpin> IntoIterator for &'a FuturesUnordered<Fut> {
            type Item = &'a Fut;
            type IntoIter = Iter<'a, Fut>;
        }
        impl<'a, Fut: Unpin> IntoIterator for &'a mut FuturesUnordered<Fut> {
            type Item = &'a mut Fut;
            type IntoIter = IterMut<'a, Fut>;
        }
        impl<Fut: Unpin> IntoIterator for FuturesUnordered<Fut> {
            type Item = Fut;
            type IntoIter = IntoIter<Fut>;
        }
        impl<Fut> FromIterator<Fut> for FuturesUnordered<Fut> {}
        impl<Fut> Extend<Fut> for FuturesUnordered<Fut> {}
    }

    pub mod select_all {
        use futures_core::Stream;

        pub fn select_all<I>(streams: I) -> SelectAll<I::Item>
        where
            I: IntoIterator,
            I::Item: Stream + Unpin;

        pub struct SelectAll<St> {}
        impl<St: Stream + Unpin> SelectAll<St> {
            pub fn new() -> Self;
            pub fn len(&self) -> usize;
            pub fn is_empty(&self) -> bool;
            pub fn push(&mut self, stream: St);
            pub fn iter(&self) -> Iter<'_, St>;
            pub fn iter_mut(&mut self) -> IterMut<'_, St>;
            pub fn clear(&mut self);
        }
        impl<St: Stream + Unpin> Default for SelectAll<St> {}
        impl<St: Stream + Unpin> Stream for SelectAll<St> {
            type Item = St::Item;
        }
        impl<St: Stream + Unpin> FromIterator<St> for SelectAll<St> {}
        impl<St: Stream + Unpin> Extend<St> for SelectAll<St> {}
        impl<St: Stream + Unpin> IntoIterator for SelectAll<St> {
            type Item = St;
            type IntoIter = IntoIter<St>;
        }
        impl<'a, St: Stream + Unpin> IntoIterator for &'a SelectAll<St> {
            type Item = &'a St;
            type IntoIter = Iter<'a, St>;
        }
        impl<'a, St: Stream + Unpin> IntoIterator for &'a mut SelectAll<St> {
            type Item = &'a mut St;
            type IntoIter = IterMut<'a, St>;
        }

        pub struct Iter<'a, St: Unpin> {}
        impl<'a, St: Stream + Unpin> Iterator for Iter<'a, St> {
            type Item = &'a St;
        }

        pub struct IterMut<'a, St: Unpin> {}
        impl<'a, St: Stream + Unpin> Iterator for IterMut<'a, St> {
            type Item = &'a mut St;
        }

        pub struct IntoIter<St: Unpin> {}
        impl<St: Stream + Unpin> Iterator for IntoIter<St> {
            type Item = St;
        }
    }

    pub mod try_unfold {
        pub use crate::stream::{try_unfold, TryUnfold};
    }
}
