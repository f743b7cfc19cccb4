#![source("tokio-util 0.7.20")]
#![runtime(tokio)]
#![closures(here)]

pub use bytes;

pub mod compat {
    use futures_io::AsyncSeek;
    use tokio::io::{AsyncBufRead, AsyncRead, AsyncWrite};

    #[derive(Copy, Clone)]
    pub struct Compat<T> {}
    impl<T> Compat<T> {
        pub fn get_ref(&self) -> &T;
        pub fn get_mut(&mut self) -> &mut T;
        pub fn into_inner(self) -> T;
    }
    impl<T> AsyncRead for Compat<T> where T: futures_io::AsyncRead {}
    impl<T> futures_io::AsyncRead for Compat<T> where T: AsyncRead {}
    impl<T> AsyncBufRead for Compat<T> where T: futures_io::AsyncBufRead {}
    impl<T> futures_io::AsyncBufRead for Compat<T> where T: AsyncBufRead {}
    impl<T> AsyncWrite for Compat<T> where T: futures_io::AsyncWrite {}
    impl<T> futures_io::AsyncWrite for Compat<T> where T: AsyncWrite {}
    impl<T: tokio::io::AsyncSeek> AsyncSeek for Compat<T> {}
    impl<T: AsyncSeek> tokio::io::AsyncSeek for Compat<T> {}

    pub trait FuturesAsyncReadCompatExt: futures_io::AsyncRead {
        fn compat(self) -> Compat<Self>
        where
            Self: Sized;
    }
    impl<T: futures_io::AsyncRead> FuturesAsyncReadCompatExt for T {}

    pub trait FuturesAsyncWriteCompatExt: futures_io::AsyncWrite {
        fn compat_write(self) -> Compat<Self>
        where
            Self: Sized;
    }
    impl<T: futures_io::AsyncWrite> FuturesAsyncWriteCompatExt for T {}

    pub trait TokioAsyncReadCompatExt: AsyncRead {
        fn compat(self) -> Compat<Self>
        where
            Self: Sized;
    }
    impl<T: AsyncRead> TokioAsyncReadCompatExt for T {}

    pub trait TokioAsyncWriteCompatExt: AsyncWrite {
        fn compat_write(self) -> Compat<Self>
        where
            Self: Sized;
    }
    impl<T: AsyncWrite> TokioAsyncWriteCompatExt for T {}
}

pub mod context {
    use std::future::Future;
    use tokio::runtime::{Handle, Runtime};

    pub struct TokioContext<F> {}
    impl<F> TokioContext<F> {
        pub fn new(future: F, handle: Handle) -> TokioContext<F>;
        pub fn handle(&self) -> &Handle;
        pub fn into_inner(self) -> F;
    }
    impl<F: Future> Future for TokioContext<F> {
        type Output = F::Output;
    }

    pub trait RuntimeExt {
        fn wrap<F: Future>(&self, fut: F) -> TokioContext<F>;
    }
    impl RuntimeExt for Runtime {}
}

pub mod future {
    use crate::sync::CancellationToken;
    use std::future::Future;
    use std::time::Duration;
    use tokio::time::{Instant, Timeout};

    pub trait FutureExt: Future {
        fn timeout(self, timeout: Duration) -> Timeout<Self>
        where
            Self: Sized;
        fn timeout_at(self, deadline: Instant) -> Timeout<Self>
        where
            Self: Sized;
        fn with_cancellation_token(self, cancellation_token: &CancellationToken) -> impl Future<Output = Option<Self::Output>>
        where
            Self: Sized;
        fn with_cancellation_token_owned(self, cancellation_token: CancellationToken) -> impl Future<Output = Option<Self::Output>>
        where
            Self: Sized;
    }
    impl<T: Future + ?Sized> FutureExt for T {}
}

pub mod net {
    use std::future::Future;
    use std::io;
    use std::task::{Context, Poll};
    use tokio::io::{AsyncRead, AsyncWrite};
    use tokio::net::unix::SocketAddr;
    use tokio::net::{TcpListener, TcpStream, UnixListener, UnixStream};

    pub trait Listener {
        type Io: AsyncRead + AsyncWrite;
        type Addr;
        fn poll_accept(&mut self, cx: &mut Context<'_>) -> Poll<io::Result<(Self::Io, Self::Addr)>>;
        #[serves]
        fn accept(&mut self) -> ListenerAcceptFut<'_, Self>
        where
            Self: Sized;
        fn local_addr(&self) -> io::Result<Self::Addr>;
    }
    impl Listener for UnixListener {
        type Io = UnixStream;
        type Addr = SocketAddr;
    }
    impl Listener for TcpListener {
        type Io = TcpStream;
        type Addr = std::net::SocketAddr;
    }

    pub struct ListenerAcceptFut<'a, L> {}
    impl<'a, L> Future for ListenerAcceptFut<'a, L>
    where
        L: Listener,
    {
        type Output = io::Result<(L::Io, L::Addr)>;
    }
}

pub mod time {
    pub use crate::future::FutureExt;
    pub use crate::time::delay_queue::DelayQueue;

    pub mod delay_queue {
        use futures_core::Stream;
        use std::task::{Context, Poll};
        use tokio::time::{Duration, Instant};

        pub struct DelayQueue<T> {}
        impl<T> DelayQueue<T> {
            pub fn new() -> DelayQueue<T>;
            pub fn with_capacity(capacity: usize) -> DelayQueue<T>;
            pub fn insert_at(&mut self, value: T, when: Instant) -> Key;
            pub fn poll_expired(&mut self, cx: &mut Context<'_>) -> Poll<Option<Expired<T>>>;
            pub fn insert(&mut self, value: T, timeout: Duration) -> Key;
            pub fn deadline(&self, key: &Key) -> Instant;
            pub fn remove(&mut self, key: &Key) -> Expired<T>;
            pub fn try_remove(&mut self, key: &Key) -> Option<Expired<T>>;
            pub fn reset_at(&mut self, key: &Key, when: Instant);
            pub fn shrink_to_fit(&mut self);
            pub fn compact(&mut self);
            pub fn peek(&self) -> Option<Key>;
            pub fn reset(&mut self, key: &Key, timeout: Duration);
            pub fn clear(&mut self);
            pub fn capacity(&self) -> usize;
            pub fn len(&self) -> usize;
            pub fn reserve(&mut self, additional: usize);
            pub fn is_empty(&self) -> bool;
        }
        impl<T> Default for DelayQueue<T> {}
        impl<T> Stream for DelayQueue<T> {
            type Item = Expired<T>;
        }

        pub struct Expired<T> {}
        impl<T> Expired<T> {
            pub fn get_ref(&self) -> &T;
            pub fn get_mut(&mut self) -> &mut T;
            pub fn into_inner(self) -> T;
            pub fn deadline(&self) -> Instant;
            pub fn key(&self) -> Key;
        }

        #[derive(Clone, Copy, PartialEq, Eq, Hash)]
        pub struct Key {}
    }
}

pub mod udp {
    use crate::codec::{Decoder, Encoder};
    use bytes::BytesMut;
    use futures_core::Stream;
    use futures_sink::Sink;
    use std::borrow::Borrow;
    use std::net::SocketAddr;
    use tokio::net::UdpSocket;

    pub struct UdpFramed<C, T = UdpSocket> {}
    impl<C, T> Stream for UdpFramed<C, T>
    where
        T: Borrow<UdpSocket>,
        C: Decoder,
    {
        type Item = Result<(C::Item, SocketAddr), C::Error>;
    }
    impl<I, C, T> Sink<(I, SocketAddr)> for UdpFramed<C, T>
    where
        T: Borrow<UdpSocket>,
        C: Encoder<I>,
    {
        type Error = C::Error;
    }
    impl<C, T> UdpFramed<C, T>
    where
        T: Borrow<UdpSocket>,
    {
        pub fn new(socket: T, codec: C) -> UdpFramed<C, T>;
        pub fn get_ref(&self) -> &T;
        pub fn get_mut(&mut self) -> &mut T;
        pub fn codec(&self) -> &C;
        pub fn codec_mut(&mut self) -> &mut C;
        pub fn read_buffer(&self) -> &BytesMut;
        pub fn read_buffer_mut(&mut self) -> &mut BytesMut;
        pub fn into_inner(self) -> T;
    }
}
