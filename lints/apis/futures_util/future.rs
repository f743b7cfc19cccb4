pub mod future {
    use futures_core::Stream;
    use futures_io::{AsyncBufRead, AsyncRead, AsyncSeek, AsyncWrite};
    use futures_sink::Sink;
    use std::any::Any;
    use std::hash::Hasher;
    use std::panic::UnwindSafe;
    use std::pin::Pin;
    use std::task::{Context, Poll};

    pub use crate::{FutureExt, TryFutureExt};
    pub use futures_core::future::{BoxFuture, FusedFuture, LocalBoxFuture, TryFuture};
    pub use futures_task::{FutureObj, LocalFutureObj, UnsafeFutureObj};
    pub use std::future::Future;

    #[runs(0, awaited)]
    pub fn lazy<F, R>(f: F) -> Lazy<F>
    where
        F: FnOnce(&mut Context<'_>) -> R;
    pub fn pending<T>() -> Pending<T>;
    pub fn maybe_done<Fut: Future>(future: Fut) -> MaybeDone<Fut>;
    pub fn try_maybe_done<Fut: TryFuture>(future: Fut) -> TryMaybeDone<Fut>;
    #[runs(0, awaited)]
    pub fn poll_fn<T, F>(f: F) -> PollFn<F>
    where
        F: FnMut(&mut Context<'_>) -> Poll<T>;
    pub fn poll_immediate<F: Future>(f: F) -> PollImmediate<F>;
    pub fn ready<T>(t: T) -> Ready<T>;
    pub fn ok<T, E>(t: T) -> Ready<Result<T, E>>;
    pub fn err<T, E>(err: E) -> Ready<Result<T, E>>;
    pub fn always_ready<T, F: Fn() -> T>(prod: F) -> AlwaysReady<T, F>;
    #[runs(0, awaited)]
    #[runs(1, awaited)]
    pub fn join<Fut1, Fut2>(future1: Fut1, future2: Fut2) -> impl Future<Output = (Fut1::Output, Fut2::Output)>
    where
        Fut1: Future,
        Fut2: Future;
    #[runs(0, awaited)]
    #[runs(1, awaited)]
    #[runs(2, awaited)]
    pub fn join3<Fut1, Fut2, Fut3>(
        future1: Fut1,
        future2: Fut2,
        future3: Fut3,
    ) -> impl Future<Output = (Fut1::Output, Fut2::Output, Fut3::Output)>
    where
        Fut1: Future,
        Fut2: Future,
        Fut3: Future;
    #[runs(0, awaited)]
    #[runs(1, awaited)]
    #[runs(2, awaited)]
    #[runs(3, awaited)]
    pub fn join4<Fut1, Fut2, Fut3, Fut4>(
        future1: Fut1,
        future2: Fut2,
        future3: Fut3,
        future4: Fut4,
    ) -> impl Future<Output = (Fut1::Output, Fut2::Output, Fut3::Output, Fut4::Output)>
    where
        Fut1: Future,
        Fut2: Future,
        Fut3: Future,
        Fut4: Future;
    #[runs(0, awaited)]
    #[runs(1, awaited)]
    #[runs(2, awaited)]
    #[runs(3, awaited)]
    #[runs(4, awaited)]
    pub fn join5<Fut1, Fut2, Fut3, Fut4, Fut5>(
        future1: Fut1,
        future2: Fut2,
        future3: Fut3,
        future4: Fut4,
        future5: Fut5,
    ) -> impl Future<Output = (Fut1::Output, Fut2::Output, Fut3::Output, Fut4::Output, Fut5::Output)>
    where
        Fut1: Future,
        Fut2: Future,
        Fut3: Future,
        Fut4: Future,
        Fut5: Future;
    #[runs(0, awaited)]
    pub fn join_all<I>(iter: I) -> JoinAll<I::Item>
    where
        I: IntoIterator,
        I::Item: Future;
    #[runs(0, awaited)]
    #[runs(1, awaited)]
    pub fn select<A, B>(future1: A, future2: B) -> Select<A, B>
    where
        A: Future + Unpin,
        B: Future + Unpin;
    #[runs(0, awaited)]
    pub fn select_all<I>(iter: I) -> SelectAll<I::Item>
    where
        I: IntoIterator,
        I::Item: Future + Unpin;
    #[runs(0, awaited)]
    #[runs(1, awaited)]
    pub fn try_join<Fut1, Fut2>(future1: Fut1, future2: Fut2) -> impl Future<Output = Result<(Fut1::Ok, Fut2::Ok), Fut1::Error>>
    where
        Fut1: TryFuture,
        Fut2: TryFuture<Error = Fut1::Error>;
    #[runs(0, awaited)]
    #[runs(1, awaited)]
    #[runs(2, awaited)]
    pub fn try_join3<Fut1, Fut2, Fut3>(
        future1: Fut1,
        future2: Fut2,
        future3: Fut3,
    ) -> impl Future<Output = Result<(Fut1::Ok, Fut2::Ok, Fut3::Ok), Fut1::Error>>
    where
        Fut1: TryFuture,
        Fut2: TryFuture<Error = Fut1::Error>,
        Fut3: TryFuture<Error = Fut1::Error>;
    #[runs(0, awaited)]
    #[runs(1, awaited)]
    #[runs(2, awaited)]
    #[runs(3, awaited)]
    pub fn try_join4<Fut1, Fut2, Fut3, Fut4>(
        future1: Fut1,
        future2: Fut2,
        future3: Fut3,
        future4: Fut4,
    ) -> impl Future<Output = Result<(Fut1::Ok, Fut2::Ok, Fut3::Ok, Fut4::Ok), Fut1::Error>>
    where
        Fut1: TryFuture,
        Fut2: TryFuture<Error = Fut1::Error>,
        Fut3: TryFuture<Error = Fut1::Error>,
        Fut4: TryFuture<Error = Fut1::Error>;
    #[runs(0, awaited)]
    #[runs(1, awaited)]
    #[runs(2, awaited)]
    #[runs(3, awaited)]
    #[runs(4, awaited)]
    pub fn try_join5<Fut1, Fut2, Fut3, Fut4, Fut5>(
        future1: Fut1,
        future2: Fut2,
        future3: Fut3,
        future4: Fut4,
        future5: Fut5,
    ) -> impl Future<Output = Result<(Fut1::Ok, Fut2::Ok, Fut3::Ok, Fut4::Ok, Fut5::Ok), Fut1::Error>>
    where
        Fut1: TryFuture,
        Fut2: TryFuture<Error = Fut1::Error>,
        Fut3: TryFuture<Error = Fut1::Error>,
        Fut4: TryFuture<Error = Fut1::Error>,
        Fut5: TryFuture<Error = Fut1::Error>;
    #[runs(0, awaited)]
    pub fn try_join_all<I>(iter: I) -> TryJoinAll<I::Item>
    where
        I: IntoIterator,
        I::Item: TryFuture;
    #[runs(0, awaited)]
    #[runs(1, awaited)]
    pub fn try_select<A, B>(future1: A, future2: B) -> TrySelect<A, B>
    where
        A: TryFuture + Unpin,
        B: TryFuture + Unpin;
    #[runs(0, awaited)]
    pub fn select_ok<I>(iter: I) -> SelectOk<I::Item>
    where
        I: IntoIterator,
        I::Item: TryFuture + Unpin;
    pub fn abortable<Fut>(future: Fut) -> (Abortable<Fut>, AbortHandle)
    where
        Fut: Future;

    pub struct Fuse<Fut> {}
    impl<Fut: Future> Fuse<Fut> {
        pub fn terminated() -> Self;
    }
    impl<Fut: Future> Future for Fuse<Fut> {
        type Output = Fut::Output;
    }

    pub struct CatchUnwind<Fut> {}
    impl<Fut> Future for CatchUnwind<Fut>
    where
        Fut: Future + UnwindSafe,
    {
        type Output = Result<Fut::Output, Box<dyn Any + Send>>;
    }

    #[handle(cancels)]
    pub struct RemoteHandle<T> {}
    impl<T> RemoteHandle<T> {
        pub fn forget(self);
    }
    impl<T: 'static> Future for RemoteHandle<T> {
        type Output = T;
    }

    pub struct Remote<Fut: Future> {}
    impl<Fut: Future> Future for Remote<Fut> {
        type Output = ();
    }

    pub struct Shared<Fut: Future> {}
    impl<Fut> Shared<Fut>
    where
        Fut: Future,
    {
        pub fn peek(&self) -> Option<&Fut::Output>;
        pub fn downgrade(&self) -> Option<WeakShared<Fut>>;
        pub fn strong_count(&self) -> Option<usize>;
        pub fn weak_count(&self) -> Option<usize>;
        pub fn ptr_hash<H: Hasher>(&self, state: &mut H);
        pub fn ptr_eq(&self, rhs: &Self) -> bool;
    }
    impl<Fut> Future for Shared<Fut>
    where
        Fut: Future,
        Fut::Output: Clone,
    {
        type Output = Fut::Output;
    }
    impl<Fut> Clone for Shared<Fut> where Fut: Future {}

    pub struct WeakShared<Fut: Future> {}
    impl<Fut: Future> Clone for WeakShared<Fut> {}
    impl<Fut: Future> WeakShared<Fut> {
        pub fn upgrade(&self) -> Option<Shared<Fut>>;
    }

    pub struct IntoFuture<Fut> {}
    impl<Fut: TryFuture> Future for IntoFuture<Fut> {
        type Output = Result<Fut::Ok, Fut::Error>;
    }

    pub struct Lazy<F> {}
    impl<F, R> Future for Lazy<F>
    where
        F: FnOnce(&mut Context<'_>) -> R,
    {
        type Output = R;
    }

    pub struct Pending<T> {}
    impl<T> Future for Pending<T> {
        type Output = T;
    }
    impl<T> Clone for Pending<T> {}

    pub enum MaybeDone<Fut: Future> {
        Future(Fut),
        Done(Fut::Output),
        Gone,
    }
    impl<Fut: Future> MaybeDone<Fut> {
        pub fn output_mut(self: Pin<&mut Self>) -> Option<&mut Fut::Output>;
        pub fn take_output(self: Pin<&mut Self>) -> Option<Fut::Output>;
    }
    impl<Fut: Future> Future for MaybeDone<Fut> {
        type Output = ();
    }

    pub enum TryMaybeDone<Fut: TryFuture> {
        Future(Fut),
        Done(Fut::Ok),
        Gone,
    }
    impl<Fut: TryFuture> TryMaybeDone<Fut> {
        pub fn output_mut(self: Pin<&mut Self>) -> Option<&mut Fut::Ok>;
        pub fn take_output(self: Pin<&mut Self>) -> Option<Fut::Ok>;
    }
    impl<Fut: TryFuture> Future for TryMaybeDone<Fut> {
        type Output = Result<(), Fut::Error>;
    }

    #[derive(Clone)]
    pub struct OptionFuture<F> {}
    impl<F> Default for OptionFuture<F> {}
    impl<F: Future> Future for OptionFuture<F> {
        type Output = Option<F::Output>;
    }
    impl<T> From<Option<T>> for OptionFuture<T> {}

    pub struct PollFn<F> {}
    impl<T, F> Future for PollFn<F>
    where
        F: FnMut(&mut Context<'_>) -> Poll<T>,
    {
        type Output = T;
    }

    #[derive(Clone)]
    pub struct PollImmediate<T> {}
    impl<T, F> Future for PollImmediate<F>
    where
        F: Future<Output = T>,
    {
        type Output = Option<T>;
    }
    impl<T, F> Stream for PollImmediate<F>
    where
        F: Future<Output = T>,
    {
        type Item = Poll<T>;
    }

    #[derive(Clone)]
    pub struct Ready<T> {}
    impl<T> Ready<T> {
        pub fn into_inner(self) -> T;
    }
    impl<T> Future for Ready<T> {
        type Output = T;
    }

    pub struct AlwaysReady<T, F: Fn() -> T> {}
    impl<T, F: Fn() -> T + Clone> Clone for AlwaysReady<T, F> {}
    impl<T, F: Fn() -> T + Copy> Copy for AlwaysReady<T, F> {}
    impl<T, F: Fn() -> T> Future for AlwaysReady<T, F> {
        type Output = T;
    }

    pub struct JoinAll<F> {}
    impl<F> Future for JoinAll<F>
    where
        F: Future,
    {
        type Output = Vec<F::Output>;
    }
    impl<F: Future> FromIterator<F> for JoinAll<F> {}

    pub struct Select<A, B> {}
    impl<A, B> Future for Select<A, B>
    where
        A: Future + Unpin,
        B: Future + Unpin,
    {
        type Output = Either<(A::Output, B), (B::Output, A)>;
    }

    pub struct SelectAll<Fut> {}
    impl<Fut> SelectAll<Fut> {
        pub fn into_inner(self) -> Vec<Fut>;
    }
    impl<Fut: Future + Unpin> Future for SelectAll<Fut> {
        type Output = (Fut::Output, usize, Vec<Fut>);
    }
    impl<Fut: Future + Unpin> FromIterator<Fut> for SelectAll<Fut> {}

    pub struct TryJoinAll<F> {}
    impl<F> Future for TryJoinAll<F>
    where
        F: TryFuture,
    {
        type Output = Result<Vec<F::Ok>, F::Error>;
    }
    impl<F> FromIterator<F> for TryJoinAll<F> where F: TryFuture {}

    pub struct TrySelect<A, B> {}

    pub struct SelectOk<Fut> {}
    impl<Fut: TryFuture + Unpin> Future for SelectOk<Fut> {
        type Output = Result<(Fut::Ok, Vec<Fut>), Fut::Error>;
    }
    impl<Fut: TryFuture + Unpin> FromIterator<Fut> for SelectOk<Fut> {}

    #[derive(Clone)]
    pub enum Either<A, B> {
        Left(A),
        Right(B),
    }
    impl<A, B> Either<A, B> {
        pub fn as_pin_ref(self: Pin<&Self>) -> Either<Pin<&A>, Pin<&B>>;
        pub fn as_pin_mut(self: Pin<&mut Self>) -> Either<Pin<&mut A>, Pin<&mut B>>;
    }
    impl<A, B, T> Either<(T, A), (T, B)> {
        pub fn factor_first(self) -> (T, Either<A, B>);
    }
    impl<A, B, T> Either<(A, T), (B, T)> {
        pub fn factor_second(self) -> (Either<A, B>, T);
    }
    impl<T> Either<T, T> {
        pub fn into_inner(self) -> T;
    }
    impl<A, B> Future for Either<A, B>
    where
        A: Future,
        B: Future<Output = A::Output>,
    {
        type Output = A::Output;
    }
    impl<A, B> Stream for Either<A, B>
    where
        A: Stream,
        B: Stream<Item = A::Item>,
    {
        type Item = A::Item;
    }
    impl<A, B, Item> Sink<Item> for Either<A, B>
    where
        A: Sink<Item>,
        B: Sink<Item, Error = A::Error>,
    {
        type Error = A::Error;
    }
    impl<A, B> AsyncRead for Either<A, B>
    where
        A: AsyncRead,
        B: AsyncRead,
    {
    }
    impl<A, B> AsyncWrite for Either<A, B>
    where
        A: AsyncWrite,
        B: AsyncWrite,
    {
    }
    impl<A, B> AsyncSeek for Either<A, B>
    where
        A: AsyncSeek,
        B: AsyncSeek,
    {
    }
    impl<A, B> AsyncBufRead for Either<A, B>
    where
        A: AsyncBufRead,
        B: AsyncBufRead,
    {
    }

    #[derive(Clone)]
    pub struct Abortable<T> {}
    impl<T> Abortable<T> {
        pub fn new(task: T, reg: AbortRegistration) -> Self;
        pub fn is_aborted(&self) -> bool;
    }
    impl<Fut> Future for Abortable<Fut>
    where
        Fut: Future,
    {
        type Output = Result<Fut::Output, Aborted>;
    }
    impl<St> Stream for Abortable<St>
    where
        St: Stream,
    {
        type Item = St::Item;
    }

    pub struct AbortRegistration {}
    impl AbortRegistration {
        pub fn handle(&self) -> AbortHandle;
    }

    #[derive(Clone)]
    pub struct AbortHandle {}
    impl AbortHandle {
        pub fn new_pair() -> (Self, AbortRegistration);
        pub fn abort(&self);
        pub fn is_aborted(&self) -> bool;
    }

    #[gone]
    #[derive(Copy, Clone, Eq, PartialEq)]
    pub struct Aborted;
}
