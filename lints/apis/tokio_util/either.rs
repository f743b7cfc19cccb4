pub mod either {
    use crate::net::Listener;
    use futures_core::Stream;
    use futures_sink::Sink;
    use std::future::Future;
    use std::io;
    use tokio::io::{AsyncBufRead, AsyncRead, AsyncSeek, AsyncWrite};

    #[derive(Clone)]
    pub enum Either<L, R> {
        Left(L),
        Right(R),
    }
    impl<L, R> Either<L, R>
    where
        L: Listener,
        R: Listener,
    {
        #[serves]
        pub async fn accept(&mut self) -> io::Result<Either<(L::Io, L::Addr), (R::Io, R::Addr)>>;
        pub fn local_addr(&self) -> io::Result<Either<L::Addr, R::Addr>>;
    }
    impl<L, R, O> Future for Either<L, R>
    where
        L: Future<Output = O>,
        R: Future<Output = O>,
    {
        type Output = O;
    }
    impl<L, R> AsyncRead for Either<L, R>
    where
        L: AsyncRead,
        R: AsyncRead,
    {
    }
    impl<L, R> AsyncBufRead for Either<L, R>
    where
        L: AsyncBufRead,
        R: AsyncBufRead,
    {
    }
    impl<L, R> AsyncSeek for Either<L, R>
    where
        L: AsyncSeek,
        R: AsyncSeek,
    {
    }
    impl<L, R> AsyncWrite for Either<L, R>
    where
        L: AsyncWrite,
        R: AsyncWrite,
    {
    }
    impl<L, R> Stream for Either<L, R>
    where
        L: Stream,
        R: Stream<Item = L::Item>,
    {
        type Item = L::Item;
    }
    impl<L, R, Item, Error> Sink<Item> for Either<L, R>
    where
        L: Sink<Item, Error = Error>,
        R: Sink<Item, Error = Error>,
    {
        type Error = Error;
    }
}
