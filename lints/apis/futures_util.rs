#![source("futures-util 0.3.34")]
#![closures(awaited)]

use crate::future::{CatchUnwind, Either, Fuse, Remote, RemoteHandle, Shared};
use crate::hidden::{IntoStream, E};
use crate::stream::{
    All, AndThen, Any, BufferUnordered, Buffered, Chain, Chunks, Collect, Concat, Count, Cycle, Enumerate, Filter, FilterMap, Fold,
    ForEach, ForEachConcurrent, IntoAsyncRead, Map, Next, OrElse, Peekable, ReadyChunks, Scan, SelectNextSome, Skip, SkipWhile, SplitSink,
    SplitStream, StreamFuture, Take, TakeUntil, TakeWhile, Then, TryAll, TryAny, TryBufferUnordered, TryBuffered, TryCollect, TryConcat,
    TryFilter, TryFilterMap, TryFlatten, TryFold, TryForEach, TryForEachConcurrent, TryNext, TrySkipWhile, TryTakeWhile, Unzip, Zip,
};
use futures_core::future::{BoxFuture, LocalBoxFuture};
use futures_core::{BoxStream, FusedStream, LocalBoxStream};
use std::convert::Infallible;
use std::panic::UnwindSafe;
use std::task::{Context, Poll};

pub use crate::io::{AsyncBufReadExt, AsyncReadExt, AsyncSeekExt, AsyncWriteExt};
pub use crate::sink::SinkExt;
pub use futures_core::future::TryFuture;
pub use futures_core::{ready, Stream, TryStream};
pub use futures_io::{AsyncBufRead, AsyncRead, AsyncSeek, AsyncWrite};
pub use futures_sink::Sink;
pub use std::future::Future;

pub trait FutureExt: Future {
    #[runs(0, awaited)]
    fn map<U, F>(self, f: F) -> impl Future<Output = U>
    where
        F: FnOnce(Self::Output) -> U,
        Self: Sized;
    fn map_into<U>(self) -> impl Future<Output = U>
    where
        Self::Output: Into<U>,
        Self: Sized;
    #[runs(0, awaited)]
    fn then<Fut, F>(self, f: F) -> impl Future<Output = Fut::Output>
    where
        F: FnOnce(Self::Output) -> Fut,
        Fut: Future,
        Self: Sized;
    fn left_future<B>(self) -> Either<Self, B>
    where
        B: Future<Output = Self::Output>,
        Self: Sized;
    fn right_future<A>(self) -> Either<A, Self>
    where
        A: Future<Output = Self::Output>,
        Self: Sized;
    fn into_stream(self) -> IntoStream<Self>
    where
        Self: Sized;
    fn flatten(self) -> impl Future<Output = <Self::Output as Future>::Output>
    where
        Self::Output: Future,
        Self: Sized;
    fn flatten_stream(self) -> impl Stream<Item = <Self::Output as Stream>::Item>
    where
        Self::Output: Stream,
        Self: Sized;
    fn fuse(self) -> Fuse<Self>
    where
        Self: Sized;
    fn inspect<F>(self, f: F) -> impl Future<Output = Self::Output>
    where
        F: FnOnce(&Self::Output),
        Self: Sized;
    fn catch_unwind(self) -> CatchUnwind<Self>
    where
        Self: Sized + UnwindSafe;
    fn shared(self) -> Shared<Self>
    where
        Self: Sized,
        Self::Output: Clone;
    fn remote_handle(self) -> (Remote<Self>, RemoteHandle<Self::Output>)
    where
        Self: Sized;
    fn boxed<'a>(self) -> BoxFuture<'a, Self::Output>
    where
        Self: Sized + Send + 'a;
    fn boxed_local<'a>(self) -> LocalBoxFuture<'a, Self::Output>
    where
        Self: Sized + 'a;
    fn unit_error(self) -> impl Future<Output = Result<Self::Output, ()>>
    where
        Self: Sized;
    fn never_error(self) -> impl Future<Output = Result<Self::Output, Infallible>>
    where
        Self: Sized;
    fn poll_unpin(&mut self, cx: &mut Context<'_>) -> Poll<Self::Output>
    where
        Self: Unpin;
    #[runs(self, root)]
    fn now_or_never(self) -> Option<Self::Output>
    where
        Self: Sized;
}
impl<T: ?Sized> FutureExt for T where T: Future {}

pub trait TryFutureExt: TryFuture {
    fn flatten_sink<Item>(self) -> impl Sink<Item, Error = Self::Error>
    where
        Self::Ok: Sink<Item, Error = Self::Error>,
        Self: Sized;
    fn map_ok<T, F>(self, f: F) -> impl Future<Output = Result<T, Self::Error>>
    where
        F: FnOnce(Self::Ok) -> T,
        Self: Sized;
    fn map_ok_or_else<T, E, F>(self, e: E, f: F) -> impl Future<Output = T>
    where
        F: FnOnce(Self::Ok) -> T,
        E: FnOnce(Self::Error) -> T,
        Self: Sized;
    #[runs(0, awaited)]
    fn map_err<E, F>(self, f: F) -> impl Future<Output = Result<Self::Ok, E>>
    where
        F: FnOnce(Self::Error) -> E,
        Self: Sized;
    fn err_into<E>(self) -> impl Future<Output = Result<Self::Ok, E>>
    where
        Self: Sized,
        Self::Error: Into<E>;
    fn ok_into<U>(self) -> impl Future<Output = Result<U, Self::Error>>
    where
        Self: Sized,
        Self::Ok: Into<U>;
    fn and_then<Fut, F>(self, f: F) -> impl Future<Output = Result<Fut::Ok, Self::Error>>
    where
        F: FnOnce(Self::Ok) -> Fut,
        Fut: TryFuture<Error = Self::Error>,
        Self: Sized;
    fn or_else<Fut, F>(self, f: F) -> impl Future<Output = Result<Self::Ok, Fut::Error>>
    where
        F: FnOnce(Self::Error) -> Fut,
        Fut: TryFuture<Ok = Self::Ok>,
        Self: Sized;
    fn inspect_ok<F>(self, f: F) -> impl Future<Output = Result<Self::Ok, Self::Error>>
    where
        F: FnOnce(&Self::Ok),
        Self: Sized;
    fn inspect_err<F>(self, f: F) -> impl Future<Output = Result<Self::Ok, Self::Error>>
    where
        F: FnOnce(&Self::Error),
        Self: Sized;
    fn try_flatten(self) -> impl Future<Output = Result<<Self::Ok as futures_core::TryFuture>::Ok, Self::Error>>
    where
        Self::Ok: TryFuture<Error = Self::Error>,
        Self: Sized;
    fn try_flatten_stream(self) -> impl Stream<Item = Result<<Self::Ok as TryStream>::Ok, Self::Error>>
    where
        Self::Ok: TryStream<Error = Self::Error>,
        Self: Sized;
    fn unwrap_or_else<F>(self, f: F) -> impl Future<Output = Self::Ok>
    where
        Self: Sized,
        F: FnOnce(Self::Error) -> Self::Ok;
    fn into_future(self) -> impl Future<Output = Result<Self::Ok, Self::Error>>
    where
        Self: Sized;
    fn try_poll_unpin(&mut self, cx: &mut Context<'_>) -> Poll<Result<Self::Ok, Self::Error>>
    where
        Self: Unpin;
}
impl<Fut: ?Sized + TryFuture> TryFutureExt for Fut {}

pub trait StreamExt: Stream {
    #[cancel(safe, takes)]
    fn next(&mut self) -> Next<'_, Self>
    where
        Self: Unpin;
    fn into_future(self) -> StreamFuture<Self>
    where
        Self: Sized + Unpin;
    #[runs(0, awaited)]
    fn map<T, F>(self, f: F) -> Map<Self, F>
    where
        F: FnMut(Self::Item) -> T,
        Self: Sized;
    fn enumerate(self) -> Enumerate<Self>
    where
        Self: Sized;
    fn filter<Fut, F>(self, f: F) -> Filter<Self, Fut, F>
    where
        F: FnMut(&Self::Item) -> Fut,
        Fut: Future<Output = bool>,
        Self: Sized;
    fn filter_map<Fut, T, F>(self, f: F) -> FilterMap<Self, Fut, F>
    where
        F: FnMut(Self::Item) -> Fut,
        Fut: Future<Output = Option<T>>,
        Self: Sized;
    fn then<Fut, F>(self, f: F) -> Then<Self, Fut, F>
    where
        F: FnMut(Self::Item) -> Fut,
        Fut: Future,
        Self: Sized;
    fn collect<C: Default + Extend<Self::Item>>(self) -> Collect<Self, C>
    where
        Self: Sized;
    fn unzip<A, B, FromA, FromB>(self) -> Unzip<Self, FromA, FromB>
    where
        FromA: Default + Extend<A>,
        FromB: Default + Extend<B>,
        Self: Sized + Stream<Item = (A, B)>;
    fn concat(self) -> Concat<Self>
    where
        Self: Sized,
        Self::Item: Extend<<<Self as Stream>::Item as IntoIterator>::Item> + IntoIterator + Default;
    fn count(self) -> Count<Self>
    where
        Self: Sized;
    fn cycle(self) -> Cycle<Self>
    where
        Self: Sized + Clone;
    fn fold<T, Fut, F>(self, init: T, f: F) -> Fold<Self, Fut, T, F>
    where
        F: FnMut(T, Self::Item) -> Fut,
        Fut: Future<Output = T>,
        Self: Sized;
    fn any<Fut, F>(self, f: F) -> Any<Self, Fut, F>
    where
        F: FnMut(Self::Item) -> Fut,
        Fut: Future<Output = bool>,
        Self: Sized;
    fn all<Fut, F>(self, f: F) -> All<Self, Fut, F>
    where
        F: FnMut(Self::Item) -> Fut,
        Fut: Future<Output = bool>,
        Self: Sized;
    fn flatten(self) -> impl Stream<Item = <Self::Item as Stream>::Item>
    where
        Self::Item: Stream,
        Self: Sized;
    fn flatten_unordered(self, limit: impl Into<Option<usize>>) -> impl Stream<Item = <Self::Item as Stream>::Item>
    where
        Self::Item: Stream + Unpin,
        Self: Sized;
    fn flat_map<U, F>(self, f: F) -> impl Stream<Item = U::Item>
    where
        F: FnMut(Self::Item) -> U,
        U: Stream,
        Self: Sized;
    fn flat_map_unordered<U, F>(self, limit: impl Into<Option<usize>>, f: F) -> impl Stream<Item = U::Item>
    where
        U: Stream + Unpin,
        F: FnMut(Self::Item) -> U,
        Self: Sized;
    fn scan<S, B, Fut, F>(self, initial_state: S, f: F) -> Scan<Self, S, Fut, F>
    where
        F: FnMut(&mut S, Self::Item) -> Fut,
        Fut: Future<Output = Option<B>>,
        Self: Sized;
    fn skip_while<Fut, F>(self, f: F) -> SkipWhile<Self, Fut, F>
    where
        F: FnMut(&Self::Item) -> Fut,
        Fut: Future<Output = bool>,
        Self: Sized;
    fn take_while<Fut, F>(self, f: F) -> TakeWhile<Self, Fut, F>
    where
        F: FnMut(&Self::Item) -> Fut,
        Fut: Future<Output = bool>,
        Self: Sized;
    fn take_until<Fut>(self, fut: Fut) -> TakeUntil<Self, Fut>
    where
        Fut: Future,
        Self: Sized;
    #[runs(0, awaited)]
    fn for_each<Fut, F>(self, f: F) -> ForEach<Self, Fut, F>
    where
        F: FnMut(Self::Item) -> Fut,
        Fut: Future<Output = ()>,
        Self: Sized;
    #[runs(1, awaited)]
    fn for_each_concurrent<Fut, F>(self, limit: impl Into<Option<usize>>, f: F) -> ForEachConcurrent<Self, Fut, F>
    where
        F: FnMut(Self::Item) -> Fut,
        Fut: Future<Output = ()>,
        Self: Sized;
    fn take(self, n: usize) -> Take<Self>
    where
        Self: Sized;
    fn skip(self, n: usize) -> Skip<Self>
    where
        Self: Sized;
    fn fuse(self) -> crate::stream::Fuse<Self>
    where
        Self: Sized;
    fn by_ref(&mut self) -> &mut Self;
    fn catch_unwind(self) -> crate::stream::CatchUnwind<Self>
    where
        Self: Sized + UnwindSafe;
    fn boxed<'a>(self) -> BoxStream<'a, Self::Item>
    where
        Self: Sized + Send + 'a;
    fn boxed_local<'a>(self) -> LocalBoxStream<'a, Self::Item>
    where
        Self: Sized + 'a;
    fn buffered(self, n: usize) -> Buffered<Self>
    where
        Self::Item: Future,
        Self: Sized;
    fn buffer_unordered(self, n: usize) -> BufferUnordered<Self>
    where
        Self::Item: Future,
        Self: Sized;
    fn zip<St>(self, other: St) -> Zip<Self, St>
    where
        St: Stream,
        Self: Sized;
    fn chain<St>(self, other: St) -> Chain<Self, St>
    where
        St: Stream<Item = Self::Item>,
        Self: Sized;
    fn peekable(self) -> Peekable<Self>
    where
        Self: Sized;
    fn chunks(self, capacity: usize) -> Chunks<Self>
    where
        Self: Sized;
    fn ready_chunks(self, capacity: usize) -> ReadyChunks<Self>
    where
        Self: Sized;
    async fn forward<S>(self, sink: S) -> Result<(), E>
    where
        S: Sink<Self::Ok, Error = Self::Error>,
        Self: TryStream + Sized;
    fn split<Item>(self) -> (SplitSink<Self, Item>, SplitStream<Self>)
    where
        Self: Sink<Item> + Sized;
    fn inspect<F>(self, f: F) -> impl Stream<Item = Self::Item>
    where
        F: FnMut(&Self::Item),
        Self: Sized;
    fn left_stream<B>(self) -> Either<Self, B>
    where
        B: Stream<Item = Self::Item>,
        Self: Sized;
    fn right_stream<B>(self) -> Either<B, Self>
    where
        B: Stream<Item = Self::Item>,
        Self: Sized;
    fn poll_next_unpin(&mut self, cx: &mut Context<'_>) -> Poll<Option<Self::Item>>
    where
        Self: Unpin;
    #[cancel(safe, takes)]
    fn select_next_some(&mut self) -> SelectNextSome<'_, Self>
    where
        Self: Unpin + FusedStream;
}
impl<T: ?Sized> StreamExt for T where T: Stream {}

pub trait TryStreamExt: TryStream {
    fn err_into<E>(self) -> impl Stream<Item = Result<Self::Ok, E>>
    where
        Self: Sized,
        Self::Error: Into<E>;
    fn map_ok<T, F>(self, f: F) -> impl Stream<Item = Result<T, Self::Error>>
    where
        Self: Sized,
        F: FnMut(Self::Ok) -> T;
    fn map_err<E, F>(self, f: F) -> impl Stream<Item = Result<Self::Ok, E>>
    where
        Self: Sized,
        F: FnMut(Self::Error) -> E;
    fn and_then<Fut, F>(self, f: F) -> AndThen<Self, Fut, F>
    where
        F: FnMut(Self::Ok) -> Fut,
        Fut: TryFuture<Error = Self::Error>,
        Self: Sized;
    fn or_else<Fut, F>(self, f: F) -> OrElse<Self, Fut, F>
    where
        F: FnMut(Self::Error) -> Fut,
        Fut: TryFuture<Ok = Self::Ok>,
        Self: Sized;
    fn inspect_ok<F>(self, f: F) -> impl Stream<Item = Result<Self::Ok, Self::Error>>
    where
        F: FnMut(&Self::Ok),
        Self: Sized;
    fn inspect_err<F>(self, f: F) -> impl Stream<Item = Result<Self::Ok, Self::Error>>
    where
        F: FnMut(&Self::Error),
        Self: Sized;
    fn into_stream(self) -> crate::stream::IntoStream<Self>
    where
        Self: Sized;
    #[cancel(safe, takes)]
    fn try_next(&mut self) -> TryNext<'_, Self>
    where
        Self: Unpin;
    fn try_for_each<Fut, F>(self, f: F) -> TryForEach<Self, Fut, F>
    where
        F: FnMut(Self::Ok) -> Fut,
        Fut: TryFuture<Ok = (), Error = Self::Error>,
        Self: Sized;
    fn try_skip_while<Fut, F>(self, f: F) -> TrySkipWhile<Self, Fut, F>
    where
        F: FnMut(&Self::Ok) -> Fut,
        Fut: TryFuture<Ok = bool, Error = Self::Error>,
        Self: Sized;
    fn try_take_while<Fut, F>(self, f: F) -> TryTakeWhile<Self, Fut, F>
    where
        F: FnMut(&Self::Ok) -> Fut,
        Fut: TryFuture<Ok = bool, Error = Self::Error>,
        Self: Sized;
    fn try_for_each_concurrent<Fut, F>(self, limit: impl Into<Option<usize>>, f: F) -> TryForEachConcurrent<Self, Fut, F>
    where
        F: FnMut(Self::Ok) -> Fut,
        Fut: Future<Output = Result<(), Self::Error>>,
        Self: Sized;
    fn try_collect<C: Default + Extend<Self::Ok>>(self) -> TryCollect<Self, C>
    where
        Self: Sized;
    fn try_chunks(self, capacity: usize) -> impl Stream<Item = Result<Vec<Self::Ok>, Self::Error>>
    where
        Self: Sized;
    fn try_ready_chunks(self, capacity: usize) -> impl Stream<Item = Result<Vec<Self::Ok>, Self::Error>>
    where
        Self: Sized;
    fn try_filter<Fut, F>(self, f: F) -> TryFilter<Self, Fut, F>
    where
        Fut: Future<Output = bool>,
        F: FnMut(&Self::Ok) -> Fut,
        Self: Sized;
    fn try_filter_map<Fut, F, T>(self, f: F) -> TryFilterMap<Self, Fut, F>
    where
        Fut: TryFuture<Ok = Option<T>, Error = Self::Error>,
        F: FnMut(Self::Ok) -> Fut,
        Self: Sized;
    fn try_flatten_unordered(self, limit: impl Into<Option<usize>>) -> impl Stream<Item = Result<<Self::Ok as TryStream>::Ok, Self::Error>>
    where
        Self::Ok: TryStream + Unpin,
        <Self::Ok as TryStream>::Error: From<Self::Error>,
        Self: Sized;
    fn try_flatten(self) -> TryFlatten<Self>
    where
        Self::Ok: TryStream,
        <Self::Ok as TryStream>::Error: From<Self::Error>,
        Self: Sized;
    fn try_fold<T, Fut, F>(self, init: T, f: F) -> TryFold<Self, Fut, T, F>
    where
        F: FnMut(T, Self::Ok) -> Fut,
        Fut: TryFuture<Ok = T, Error = Self::Error>,
        Self: Sized;
    fn try_concat(self) -> TryConcat<Self>
    where
        Self: Sized,
        Self::Ok: Extend<<<Self as TryStream>::Ok as IntoIterator>::Item> + IntoIterator + Default;
    fn try_buffer_unordered(self, n: usize) -> TryBufferUnordered<Self>
    where
        Self::Ok: TryFuture<Error = Self::Error>,
        Self: Sized;
    fn try_buffered(self, n: usize) -> TryBuffered<Self>
    where
        Self::Ok: TryFuture<Error = Self::Error>,
        Self: Sized;
    fn try_poll_next_unpin(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<Self::Ok, Self::Error>>>
    where
        Self: Unpin;
    fn into_async_read(self) -> IntoAsyncRead<Self>
    where
        Self: Sized + TryStreamExt<Error = std::io::Error>,
        Self::Ok: AsRef<[u8]>;
    fn try_all<Fut, F>(self, f: F) -> TryAll<Self, Fut, F>
    where
        Self: Sized,
        F: FnMut(Self::Ok) -> Fut,
        Fut: Future<Output = bool>;
    fn try_any<Fut, F>(self, f: F) -> TryAny<Self, Fut, F>
    where
        Self: Sized,
        F: FnMut(Self::Ok) -> Fut,
        Fut: Future<Output = bool>;
}
impl<S: ?Sized + TryStream> TryStreamExt for S {}

#[arguments(polled)]
#[macro_export]
macro_rules! select {
    () => {};
}
#[arguments(polled)]
#[macro_export]
macro_rules! select_biased {
    () => {};
}
#[arguments(polled)]
#[macro_export]
macro_rules! join {
    () => {};
}
#[arguments(polled)]
#[macro_export]
macro_rules! try_join {
    () => {};
}
#[arguments(polled)]
#[macro_export]
macro_rules! stream_select {
    () => {};
}
#[arguments(here)]
#[macro_export]
macro_rules! pin_mut {
    () => {};
}
#[arguments(here)]
#[macro_export]
macro_rules! poll {
    () => {};
}
#[arguments(here)]
#[macro_export]
macro_rules! pending {
    () => {};
}
#[arguments(here)]
#[macro_export]
macro_rules! ready {
    () => {};
}

mod hidden {
    pub struct FlattenUnorderedWithFlowController<St, Fc> {}
    pub struct E {}
    pub struct IntoStream<A> {}
}

pub mod never {
    use std::convert::Infallible;

    pub type Never = Infallible;
}

pub mod task {
    use crate::future::RemoteHandle;
    use std::future::Future;

    pub use futures_task::{
        noop_waker, noop_waker_ref, waker, waker_ref, ArcWake, FutureObj, LocalFutureObj, LocalSpawn, Spawn, SpawnError, UnsafeFutureObj,
        WakerRef,
    };
    pub use std::task::__internal::AtomicWaker;
    pub use std::task::{Context, Poll, RawWaker, RawWakerVTable, Wake, Waker};

    pub trait SpawnExt: Spawn {
        #[runs(0, task)]
        fn spawn<Fut>(&self, future: Fut) -> Result<(), SpawnError>
        where
            Fut: Future<Output = ()> + Send + 'static;
        #[runs(0, task)]
        fn spawn_with_handle<Fut>(&self, future: Fut) -> Result<RemoteHandle<Fut::Output>, SpawnError>
        where
            Fut: Future + Send + 'static,
            Fut::Output: Send;
    }
    impl<Sp: ?Sized> SpawnExt for Sp where Sp: Spawn {}

    pub trait LocalSpawnExt: LocalSpawn {
        #[runs(0, task)]
        fn spawn_local<Fut>(&self, future: Fut) -> Result<(), SpawnError>
        where
            Fut: Future<Output = ()> + 'static;
        #[runs(0, task)]
        fn spawn_local_with_handle<Fut>(&self, future: Fut) -> Result<RemoteHandle<Fut::Output>, SpawnError>
        where
            Fut: Future + 'static;
    }
    impl<Sp: ?Sized> LocalSpawnExt for Sp where Sp: LocalSpawn {}
}
