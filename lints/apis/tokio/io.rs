pub mod io {
    use bytes::{Buf, BufMut};
    use std::future::Future;
    use std::io;
    use std::io::{Cursor, IoSlice};
    use std::mem::MaybeUninit;
    use std::ops::{BitAnd, BitOr, DerefMut, Sub};
    use std::pin::Pin;
    use std::task::{Context, Poll};

    pub use std::io::{Error, ErrorKind, Result, SeekFrom};

    pub fn stderr() -> Stderr;
    pub fn stdin() -> Stdin;
    pub fn stdout() -> Stdout;
    pub fn split<T>(stream: T) -> (ReadHalf<T>, WriteHalf<T>)
    where
        T: AsyncRead + AsyncWrite;
    pub fn join<R, W>(reader: R, writer: W) -> Join<R, W>
    where
        R: AsyncRead,
        W: AsyncWrite;
    pub async fn copy<'a, R, W>(reader: &'a mut R, writer: &'a mut W) -> io::Result<u64>
    where
        R: AsyncRead + Unpin + ?Sized,
        W: AsyncWrite + Unpin + ?Sized;
    pub async fn copy_bidirectional<A, B>(a: &mut A, b: &mut B) -> io::Result<(u64, u64)>
    where
        A: AsyncRead + AsyncWrite + Unpin + ?Sized,
        B: AsyncRead + AsyncWrite + Unpin + ?Sized;
    pub async fn copy_bidirectional_with_sizes<A, B>(
        a: &mut A,
        b: &mut B,
        a_to_b_buf_size: usize,
        b_to_a_buf_size: usize,
    ) -> io::Result<(u64, u64)>
    where
        A: AsyncRead + AsyncWrite + Unpin + ?Sized,
        B: AsyncRead + AsyncWrite + Unpin + ?Sized;
    pub async fn copy_buf<'a, R, W>(reader: &'a mut R, writer: &'a mut W) -> io::Result<u64>
    where
        R: AsyncBufRead + Unpin + ?Sized,
        W: AsyncWrite + Unpin + ?Sized;
    pub fn empty() -> Empty;
    pub fn duplex(max_buf_size: usize) -> (DuplexStream, DuplexStream);
    pub fn simplex(max_buf_size: usize) -> (ReadHalf<SimplexStream>, WriteHalf<SimplexStream>);
    pub fn repeat(byte: u8) -> Repeat;
    pub fn sink() -> Sink;

    pub trait AsyncBufRead: AsyncRead {
        fn poll_fill_buf(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<&[u8]>>;
        fn consume(self: Pin<&mut Self>, amt: usize);
    }
    impl<T: ?Sized + AsyncBufRead + Unpin> AsyncBufRead for Box<T> {}
    impl<T: ?Sized + AsyncBufRead + Unpin> AsyncBufRead for &mut T {}
    impl<P> AsyncBufRead for Pin<P>
    where
        P: DerefMut,
        P::Target: AsyncBufRead,
    {
    }
    impl AsyncBufRead for &[u8] {}
    impl<T: AsRef<[u8]> + Unpin> AsyncBufRead for Cursor<T> {}

    pub trait AsyncRead {
        fn poll_read(self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<io::Result<()>>;
    }
    impl<T: ?Sized + AsyncRead + Unpin> AsyncRead for Box<T> {}
    impl<T: ?Sized + AsyncRead + Unpin> AsyncRead for &mut T {}
    impl<P> AsyncRead for Pin<P>
    where
        P: DerefMut,
        P::Target: AsyncRead,
    {
    }
    impl AsyncRead for &[u8] {}
    impl<T: AsRef<[u8]> + Unpin> AsyncRead for Cursor<T> {}

    pub trait AsyncSeek {
        fn start_seek(self: Pin<&mut Self>, position: SeekFrom) -> io::Result<()>;
        fn poll_complete(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<u64>>;
    }
    impl<T: ?Sized + AsyncSeek + Unpin> AsyncSeek for Box<T> {}
    impl<T: ?Sized + AsyncSeek + Unpin> AsyncSeek for &mut T {}
    impl<P> AsyncSeek for Pin<P>
    where
        P: DerefMut,
        P::Target: AsyncSeek,
    {
    }
    impl<T: AsRef<[u8]> + Unpin> AsyncSeek for Cursor<T> {}

    pub trait AsyncWrite {
        fn poll_write(self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &[u8]) -> Poll<io::Result<usize>>;
        fn poll_flush(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>>;
        fn poll_shutdown(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>>;
        fn poll_write_vectored(self: Pin<&mut Self>, cx: &mut Context<'_>, bufs: &[IoSlice<'_>]) -> Poll<io::Result<usize>>;
        fn is_write_vectored(&self) -> bool;
    }
    impl<T: ?Sized + AsyncWrite + Unpin> AsyncWrite for Box<T> {}
    impl<T: ?Sized + AsyncWrite + Unpin> AsyncWrite for &mut T {}
    impl<P> AsyncWrite for Pin<P>
    where
        P: DerefMut,
        P::Target: AsyncWrite,
    {
    }
    impl AsyncWrite for Vec<u8> {}
    impl AsyncWrite for Cursor<&mut [u8]> {}
    impl AsyncWrite for Cursor<&mut Vec<u8>> {}
    impl AsyncWrite for Cursor<Vec<u8>> {}
    impl AsyncWrite for Cursor<Box<[u8]>> {}

    pub struct ReadBuf<'a> {}
    impl<'a> ReadBuf<'a> {
        pub fn new(buf: &'a mut [u8]) -> ReadBuf<'a>;
        pub fn uninit(buf: &'a mut [MaybeUninit<u8>]) -> ReadBuf<'a>;
        pub fn capacity(&self) -> usize;
        pub fn filled(&self) -> &[u8];
        pub fn filled_mut(&mut self) -> &mut [u8];
        pub fn take(&mut self, n: usize) -> ReadBuf<'_>;
        pub fn initialized(&self) -> &[u8];
        pub fn initialized_mut(&mut self) -> &mut [u8];
        pub unsafe fn inner_mut(&mut self) -> &mut [MaybeUninit<u8>];
        pub unsafe fn unfilled_mut(&mut self) -> &mut [MaybeUninit<u8>];
        pub fn initialize_unfilled(&mut self) -> &mut [u8];
        pub fn initialize_unfilled_to(&mut self, n: usize) -> &mut [u8];
        pub fn remaining(&self) -> usize;
        pub fn clear(&mut self);
        pub fn advance(&mut self, n: usize);
        pub fn set_filled(&mut self, n: usize);
        pub unsafe fn assume_init(&mut self, n: usize);
        pub fn put_slice(&mut self, buf: &[u8]);
    }

    #[derive(Clone, Copy, Eq, PartialEq)]
    pub struct Interest {}
    impl Interest {
        pub const AIO: Interest;
        pub const LIO: Interest;
        pub const READABLE: Interest;
        pub const WRITABLE: Interest;
        pub const ERROR: Interest;
        pub const PRIORITY: Interest;
        pub fn is_readable(self) -> bool;
        pub fn is_writable(self) -> bool;
        pub fn is_error(self) -> bool;
        pub fn is_priority(self) -> bool;
        pub fn add(self, other: Interest) -> Interest;
        pub fn remove(self, other: Interest) -> Option<Interest>;
    }
    impl BitOr for Interest {
        type Output = Self;
    }

    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
    pub struct Ready {}
    impl Ready {
        pub const EMPTY: Ready;
        pub const READABLE: Ready;
        pub const WRITABLE: Ready;
        pub const READ_CLOSED: Ready;
        pub const WRITE_CLOSED: Ready;
        pub const PRIORITY: Ready;
        pub const ERROR: Ready;
        pub const ALL: Ready;
        pub fn is_empty(self) -> bool;
        pub fn is_readable(self) -> bool;
        pub fn is_writable(self) -> bool;
        pub fn is_read_closed(self) -> bool;
        pub fn is_write_closed(self) -> bool;
        pub fn is_priority(self) -> bool;
        pub fn is_error(self) -> bool;
    }
    impl BitOr<Ready> for Ready {
        type Output = Ready;
    }
    impl BitAnd<Ready> for Ready {
        type Output = Ready;
    }
    impl Sub<Ready> for Ready {
        type Output = Ready;
    }

    pub struct Stderr {}
    impl AsyncWrite for Stderr {}

    pub struct Stdin {}
    impl AsyncRead for Stdin {}

    pub struct Stdout {}
    impl AsyncWrite for Stdout {}

    pub struct ReadHalf<T> {}
    impl<T> ReadHalf<T> {
        pub fn is_pair_of(&self, other: &WriteHalf<T>) -> bool;
        pub fn unsplit(self, wr: WriteHalf<T>) -> T
        where
            T: Unpin;
    }
    impl<T: AsyncRead> AsyncRead for ReadHalf<T> {}

    pub struct WriteHalf<T> {}
    impl<T> WriteHalf<T> {
        pub fn is_pair_of(&self, other: &ReadHalf<T>) -> bool;
    }
    impl<T: AsyncWrite> AsyncWrite for WriteHalf<T> {}

    pub struct Join<R, W> {}
    impl<R, W> Join<R, W>
    where
        R: AsyncRead,
        W: AsyncWrite,
    {
        pub fn into_inner(self) -> (R, W);
        pub fn reader(&self) -> &R;
        pub fn writer(&self) -> &W;
        pub fn reader_mut(&mut self) -> &mut R;
        pub fn writer_mut(&mut self) -> &mut W;
        pub fn reader_pin_mut(self: Pin<&mut Self>) -> Pin<&mut R>;
        pub fn writer_pin_mut(self: Pin<&mut Self>) -> Pin<&mut W>;
    }
    impl<R, W> AsyncRead for Join<R, W> where R: AsyncRead {}
    impl<R, W> AsyncWrite for Join<R, W> where W: AsyncWrite {}
    impl<R, W> AsyncBufRead for Join<R, W> where R: AsyncBufRead {}

    pub trait AsyncBufReadExt: AsyncBufRead {
        async fn read_until<'a>(&'a mut self, byte: u8, buf: &'a mut Vec<u8>) -> io::Result<usize>
        where
            Self: Unpin;
        #[cancel(unsafe, why = "what was read is lost", instead = "Lines::next_line or read_until with an owned Vec")]
        async fn read_line<'a>(&'a mut self, buf: &'a mut String) -> io::Result<usize>
        where
            Self: Unpin;
        fn split(self, byte: u8) -> Split<Self>
        where
            Self: Sized + Unpin;
        #[cancel(safe)]
        async fn fill_buf(&mut self) -> io::Result<&[u8]>
        where
            Self: Unpin;
        fn consume(&mut self, amt: usize)
        where
            Self: Unpin;
        fn lines(self) -> Lines<Self>
        where
            Self: Sized;
    }
    impl<R: AsyncBufRead + ?Sized> AsyncBufReadExt for R {}

    pub trait AsyncReadExt: AsyncRead {
        fn chain<R>(self, next: R) -> Chain<Self, R>
        where
            Self: Sized,
            R: AsyncRead;
        #[cancel(safe)]
        async fn read<'a>(&'a mut self, buf: &'a mut [u8]) -> io::Result<usize>
        where
            Self: Unpin;
        #[cancel(safe)]
        async fn read_buf<'a, B>(&'a mut self, buf: &'a mut B) -> io::Result<usize>
        where
            Self: Unpin,
            B: BufMut + ?Sized;
        #[cancel(unsafe, why = "what was read is lost", instead = "loop over read/read_buf with a kept buffer, or a codec Framed")]
        async fn read_exact<'a>(&'a mut self, buf: &'a mut [u8]) -> io::Result<usize>
        where
            Self: Unpin;
        #[cancel(safe)]
        async fn read_u8(&mut self) -> io::Result<u8>;
        #[cancel(safe)]
        async fn read_i8(&mut self) -> io::Result<i8>;
        #[cancel(unsafe, why = "what was read is lost")]
        async fn read_u16(&mut self) -> io::Result<u16>;
        #[cancel(unsafe, why = "what was read is lost")]
        async fn read_i16(&mut self) -> io::Result<i16>;
        #[cancel(unsafe, why = "what was read is lost")]
        async fn read_u32(&mut self) -> io::Result<u32>;
        #[cancel(unsafe, why = "what was read is lost")]
        async fn read_i32(&mut self) -> io::Result<i32>;
        #[cancel(unsafe, why = "what was read is lost")]
        async fn read_u64(&mut self) -> io::Result<u64>;
        #[cancel(unsafe, why = "what was read is lost")]
        async fn read_i64(&mut self) -> io::Result<i64>;
        #[cancel(unsafe, why = "what was read is lost")]
        async fn read_u128(&mut self) -> io::Result<u128>;
        #[cancel(unsafe, why = "what was read is lost")]
        async fn read_i128(&mut self) -> io::Result<i128>;
        #[cancel(unsafe, why = "what was read is lost")]
        async fn read_f32(&mut self) -> io::Result<f32>;
        #[cancel(unsafe, why = "what was read is lost")]
        async fn read_f64(&mut self) -> io::Result<f64>;
        #[cancel(unsafe, why = "what was read is lost")]
        async fn read_u16_le(&mut self) -> io::Result<u16>;
        #[cancel(unsafe, why = "what was read is lost")]
        async fn read_i16_le(&mut self) -> io::Result<i16>;
        #[cancel(unsafe, why = "what was read is lost")]
        async fn read_u32_le(&mut self) -> io::Result<u32>;
        #[cancel(unsafe, why = "what was read is lost")]
        async fn read_i32_le(&mut self) -> io::Result<i32>;
        #[cancel(unsafe, why = "what was read is lost")]
        async fn read_u64_le(&mut self) -> io::Result<u64>;
        #[cancel(unsafe, why = "what was read is lost")]
        async fn read_i64_le(&mut self) -> io::Result<i64>;
        #[cancel(unsafe, why = "what was read is lost")]
        async fn read_u128_le(&mut self) -> io::Result<u128>;
        #[cancel(unsafe, why = "what was read is lost")]
        async fn read_i128_le(&mut self) -> io::Result<i128>;
        #[cancel(unsafe, why = "what was read is lost")]
        async fn read_f32_le(&mut self) -> io::Result<f32>;
        #[cancel(unsafe, why = "what was read is lost")]
        async fn read_f64_le(&mut self) -> io::Result<f64>;
        #[cancel(unsafe, why = "what was read is lost")]
        async fn read_to_end<'a>(&'a mut self, buf: &'a mut Vec<u8>) -> io::Result<usize>
        where
            Self: Unpin;
        #[cancel(unsafe, why = "what was read is lost")]
        async fn read_to_string<'a>(&'a mut self, dst: &'a mut String) -> io::Result<usize>
        where
            Self: Unpin;
        fn take(self, limit: u64) -> Take<Self>
        where
            Self: Sized;
    }
    impl<R: AsyncRead + ?Sized> AsyncReadExt for R {}

    pub trait AsyncSeekExt: AsyncSeek {
        async fn seek(&mut self, pos: SeekFrom) -> io::Result<u64>
        where
            Self: Unpin;
        async fn rewind(&mut self) -> io::Result<u64>
        where
            Self: Unpin;
        async fn stream_position(&mut self) -> io::Result<u64>
        where
            Self: Unpin;
    }
    impl<S: AsyncSeek + ?Sized> AsyncSeekExt for S {}

    pub trait AsyncWriteExt: AsyncWrite {
        #[cancel(safe)]
        async fn write<'a>(&'a mut self, src: &'a [u8]) -> io::Result<usize>
        where
            Self: Unpin;
        #[cancel(safe)]
        async fn write_vectored<'a, 'b>(&'a mut self, bufs: &'a [IoSlice<'b>]) -> io::Result<usize>
        where
            Self: Unpin;
        #[cancel(safe)]
        async fn write_buf<'a, B>(&'a mut self, src: &'a mut B) -> io::Result<usize>
        where
            Self: Sized + Unpin,
            B: Buf;
        async fn write_all_buf<'a, B>(&'a mut self, src: &'a mut B) -> io::Result<()>
        where
            Self: Sized + Unpin,
            B: Buf;
        #[cancel(unsafe, why = "part may be written already", instead = "write_all_buf with a kept Buf")]
        async fn write_all<'a>(&'a mut self, src: &'a [u8]) -> io::Result<()>
        where
            Self: Unpin;
        async fn write_u8(&mut self, n: u8) -> io::Result<()>;
        async fn write_i8(&mut self, n: i8) -> io::Result<()>;
        async fn write_u16(&mut self, n: u16) -> io::Result<()>;
        async fn write_i16(&mut self, n: i16) -> io::Result<()>;
        async fn write_u32(&mut self, n: u32) -> io::Result<()>;
        async fn write_i32(&mut self, n: i32) -> io::Result<()>;
        async fn write_u64(&mut self, n: u64) -> io::Result<()>;
        async fn write_i64(&mut self, n: i64) -> io::Result<()>;
        async fn write_u128(&mut self, n: u128) -> io::Result<()>;
        async fn write_i128(&mut self, n: i128) -> io::Result<()>;
        async fn write_f32(&mut self, n: f32) -> io::Result<()>;
        async fn write_f64(&mut self, n: f64) -> io::Result<()>;
        async fn write_u16_le(&mut self, n: u16) -> io::Result<()>;
        async fn write_i16_le(&mut self, n: i16) -> io::Result<()>;
        async fn write_u32_le(&mut self, n: u32) -> io::Result<()>;
        async fn write_i32_le(&mut self, n: i32) -> io::Result<()>;
        async fn write_u64_le(&mut self, n: u64) -> io::Result<()>;
        async fn write_i64_le(&mut self, n: i64) -> io::Result<()>;
        async fn write_u128_le(&mut self, n: u128) -> io::Result<()>;
        async fn write_i128_le(&mut self, n: i128) -> io::Result<()>;
        async fn write_f32_le(&mut self, n: f32) -> io::Result<()>;
        async fn write_f64_le(&mut self, n: f64) -> io::Result<()>;
        #[cancel(safe)]
        async fn flush(&mut self) -> io::Result<()>
        where
            Self: Unpin;
        async fn shutdown(&mut self) -> io::Result<()>
        where
            Self: Unpin;
    }
    impl<W: AsyncWrite + ?Sized> AsyncWriteExt for W {}

    pub struct BufReader<R> {}
    impl<R: AsyncRead> BufReader<R> {
        pub fn new(inner: R) -> Self;
        pub fn with_capacity(capacity: usize, inner: R) -> Self;
        pub fn get_ref(&self) -> &R;
        pub fn get_mut(&mut self) -> &mut R;
        pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut R>;
        pub fn into_inner(self) -> R;
        pub fn buffer(&self) -> &[u8];
    }
    impl<R: AsyncRead> AsyncRead for BufReader<R> {}
    impl<R: AsyncRead> AsyncBufRead for BufReader<R> {}
    impl<R: AsyncRead + AsyncSeek> AsyncSeek for BufReader<R> {}
    impl<R: AsyncRead + AsyncWrite> AsyncWrite for BufReader<R> {}

    pub struct BufStream<RW> {}
    impl<RW: AsyncRead + AsyncWrite> BufStream<RW> {
        pub fn new(stream: RW) -> BufStream<RW>;
        pub fn with_capacity(reader_capacity: usize, writer_capacity: usize, stream: RW) -> BufStream<RW>;
        pub fn get_ref(&self) -> &RW;
        pub fn get_mut(&mut self) -> &mut RW;
        pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut RW>;
        pub fn into_inner(self) -> RW;
    }
    impl<RW> From<BufReader<BufWriter<RW>>> for BufStream<RW> {}
    impl<RW> From<BufWriter<BufReader<RW>>> for BufStream<RW> {}
    impl<RW: AsyncRead + AsyncWrite> AsyncWrite for BufStream<RW> {}
    impl<RW: AsyncRead + AsyncWrite> AsyncRead for BufStream<RW> {}
    impl<RW: AsyncRead + AsyncWrite + AsyncSeek> AsyncSeek for BufStream<RW> {}
    impl<RW: AsyncRead + AsyncWrite> AsyncBufRead for BufStream<RW> {}

    pub struct BufWriter<W> {}
    impl<W: AsyncWrite> BufWriter<W> {
        pub fn new(inner: W) -> Self;
        pub fn with_capacity(cap: usize, inner: W) -> Self;
        pub fn get_ref(&self) -> &W;
        pub fn get_mut(&mut self) -> &mut W;
        pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut W>;
        pub fn into_inner(self) -> W;
        pub fn buffer(&self) -> &[u8];
    }
    impl<W: AsyncWrite> AsyncWrite for BufWriter<W> {}
    impl<W: AsyncWrite + AsyncSeek> AsyncSeek for BufWriter<W> {}
    impl<W: AsyncWrite + AsyncRead> AsyncRead for BufWriter<W> {}
    impl<W: AsyncWrite + AsyncBufRead> AsyncBufRead for BufWriter<W> {}

    pub struct Chain<T, U> {}
    impl<T, U> Chain<T, U>
    where
        T: AsyncRead,
        U: AsyncRead,
    {
        pub fn get_ref(&self) -> (&T, &U);
        pub fn get_mut(&mut self) -> (&mut T, &mut U);
        pub fn get_pin_mut(self: Pin<&mut Self>) -> (Pin<&mut T>, Pin<&mut U>);
        pub fn into_inner(self) -> (T, U);
    }
    impl<T, U> AsyncRead for Chain<T, U>
    where
        T: AsyncRead,
        U: AsyncRead,
    {
    }
    impl<T, U> AsyncBufRead for Chain<T, U>
    where
        T: AsyncBufRead,
        U: AsyncBufRead,
    {
    }

    pub struct Empty {}
    impl AsyncRead for Empty {}
    impl AsyncBufRead for Empty {}
    impl AsyncWrite for Empty {}
    impl AsyncSeek for Empty {}

    pub struct Lines<R> {}
    impl<R> Lines<R>
    where
        R: AsyncBufRead + Unpin,
    {
        #[cancel(safe, takes)]
        pub async fn next_line(&mut self) -> io::Result<Option<String>>;
        pub fn get_mut(&mut self) -> &mut R;
        pub fn get_ref(&mut self) -> &R;
        pub fn into_inner(self) -> R;
    }
    impl<R> Lines<R>
    where
        R: AsyncBufRead,
    {
        pub fn poll_next_line(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<Option<String>>>;
    }

    pub struct DuplexStream {}
    impl AsyncRead for DuplexStream {}
    impl AsyncWrite for DuplexStream {}

    pub struct SimplexStream {}
    impl SimplexStream {
        pub fn new_unsplit(max_buf_size: usize) -> SimplexStream;
    }
    impl AsyncRead for SimplexStream {}
    impl AsyncWrite for SimplexStream {}

    pub struct Repeat {}
    impl AsyncRead for Repeat {}

    pub struct Sink {}
    impl AsyncWrite for Sink {}

    pub struct Split<R> {}
    impl<R> Split<R>
    where
        R: AsyncBufRead + Unpin,
    {
        pub async fn next_segment(&mut self) -> io::Result<Option<Vec<u8>>>;
    }
    impl<R> Split<R>
    where
        R: AsyncBufRead,
    {
        pub fn poll_next_segment(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<Option<Vec<u8>>>>;
    }

    pub struct Take<R> {}
    impl<R: AsyncRead> Take<R> {
        pub fn limit(&self) -> u64;
        pub fn set_limit(&mut self, limit: u64);
        pub fn get_ref(&self) -> &R;
        pub fn get_mut(&mut self) -> &mut R;
        pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut R>;
        pub fn into_inner(self) -> R;
    }
    impl<R: AsyncRead> AsyncRead for Take<R> {}
    impl<R: AsyncBufRead> AsyncBufRead for Take<R> {}

    pub mod bsd {
        use std::io;
        use std::ops::{Deref, DerefMut};
        use std::os::fd::BorrowedFd;
        use std::os::unix::io::RawFd;
        use std::task::{Context, Poll};

        pub trait AioSource {
            fn register(&mut self, kq: RawFd, token: usize);
            fn register_borrowed(&mut self, kq: BorrowedFd<'_>, token: usize);
            fn deregister(&mut self);
        }

        pub struct Aio<E> {}
        impl<E: AioSource> Aio<E> {
            pub fn new_for_aio(io: E) -> io::Result<Self>;
            pub fn new_for_lio(io: E) -> io::Result<Self>;
            pub fn clear_ready(&self, ev: AioEvent);
            pub fn into_inner(self) -> E;
            pub fn poll_ready(&self, cx: &mut Context<'_>) -> Poll<io::Result<AioEvent>>;
        }
        impl<E: AioSource> Deref for Aio<E> {
            type Target = E;
        }
        impl<E: AioSource> DerefMut for Aio<E> {}

        pub struct AioEvent {}
    }

    pub mod copy {
        pub use crate::io::copy;
    }

    pub mod copy_bidirectional {
        pub use crate::io::{copy_bidirectional, copy_bidirectional_with_sizes};
    }

    pub mod copy_buf {
        pub use crate::io::copy_buf;
    }

    pub mod empty {
        pub use crate::io::{empty, Empty};
    }

    pub mod repeat {
        pub use crate::io::{repeat, Repeat};
    }

    pub mod sink {
        pub use crate::io::{sink, Sink};
    }

    pub mod unix {
        use crate::io::{Interest, Ready};
        use std::io;
        use std::os::unix::io::AsRawFd;
        use std::task::{Context, Poll};

        pub struct AsyncFd<T: AsRawFd> {}
        impl<T: AsRawFd> AsyncFd<T> {
            pub unsafe fn register(inner: T) -> Result<Self, AsyncFdRegisterError<T>>;
            pub unsafe fn register_with_interest(inner: T, interest: Interest) -> Result<Self, AsyncFdRegisterError<T>>;
            #[registered]
            pub fn get_ref(&self) -> &T;
            #[registered]
            pub fn get_mut(&mut self) -> &mut T;
            pub fn into_inner(self) -> T;
            pub fn poll_read_ready<'a>(&'a self, cx: &mut Context<'_>) -> Poll<io::Result<AsyncFdReadyGuard<'a, T>>>;
            pub fn poll_read_ready_mut<'a>(&'a mut self, cx: &mut Context<'_>) -> Poll<io::Result<AsyncFdReadyMutGuard<'a, T>>>;
            pub fn poll_write_ready<'a>(&'a self, cx: &mut Context<'_>) -> Poll<io::Result<AsyncFdReadyGuard<'a, T>>>;
            pub fn poll_write_ready_mut<'a>(&'a mut self, cx: &mut Context<'_>) -> Poll<io::Result<AsyncFdReadyMutGuard<'a, T>>>;
            pub async fn ready(&self, interest: Interest) -> io::Result<AsyncFdReadyGuard<'_, T>>;
            pub async fn ready_mut(&mut self, interest: Interest) -> io::Result<AsyncFdReadyMutGuard<'_, T>>;
            #[cancel(safe)]
            pub async fn readable<'a>(&'a self) -> io::Result<AsyncFdReadyGuard<'a, T>>;
            #[cancel(safe)]
            pub async fn readable_mut<'a>(&'a mut self) -> io::Result<AsyncFdReadyMutGuard<'a, T>>;
            #[cancel(safe)]
            pub async fn writable<'a>(&'a self) -> io::Result<AsyncFdReadyGuard<'a, T>>;
            #[cancel(safe)]
            pub async fn writable_mut<'a>(&'a mut self) -> io::Result<AsyncFdReadyMutGuard<'a, T>>;
            #[runs(1, later)]
            pub async fn async_io<R>(&self, interest: Interest, f: impl FnMut(&T) -> io::Result<R>) -> io::Result<R>;
            #[runs(1, later)]
            pub async fn async_io_mut<R>(&mut self, interest: Interest, f: impl FnMut(&mut T) -> io::Result<R>) -> io::Result<R>;
            #[runs(1, later)]
            pub fn try_io<R>(&self, interest: Interest, f: impl FnOnce(&T) -> io::Result<R>) -> io::Result<R>;
            #[runs(1, later)]
            pub fn try_io_mut<R>(&mut self, interest: Interest, f: impl FnOnce(&mut T) -> io::Result<R>) -> io::Result<R>;
            pub fn new(inner: T) -> io::Result<Self>;
            pub fn with_interest(inner: T, interest: Interest) -> io::Result<Self>;
            pub fn try_new(inner: T) -> Result<Self, AsyncFdRegisterError<T>>;
            pub fn try_with_interest(inner: T, interest: Interest) -> Result<Self, AsyncFdRegisterError<T>>;
        }

        pub struct AsyncFdReadyGuard<'a, T: AsRawFd> {}
        impl<'a, Inner: AsRawFd> AsyncFdReadyGuard<'a, Inner> {
            pub fn clear_ready(&mut self);
            pub fn clear_ready_matching(&mut self, ready: Ready);
            pub fn retain_ready(&mut self);
            pub fn ready(&self) -> Ready;
            #[runs(0, later)]
            pub fn try_io<R>(&mut self, f: impl FnOnce(&'a AsyncFd<Inner>) -> io::Result<R>) -> Result<io::Result<R>, TryIoError>;
            pub fn get_ref(&self) -> &'a AsyncFd<Inner>;
            #[registered]
            pub fn get_inner(&self) -> &'a Inner;
        }

        pub struct AsyncFdReadyMutGuard<'a, T: AsRawFd> {}
        impl<'a, Inner: AsRawFd> AsyncFdReadyMutGuard<'a, Inner> {
            pub fn clear_ready(&mut self);
            pub fn clear_ready_matching(&mut self, ready: Ready);
            pub fn retain_ready(&mut self);
            pub fn ready(&self) -> Ready;
            #[runs(0, later)]
            pub fn try_io<R>(&mut self, f: impl FnOnce(&mut AsyncFd<Inner>) -> io::Result<R>) -> Result<io::Result<R>, TryIoError>;
            pub fn get_ref(&self) -> &AsyncFd<Inner>;
            pub fn get_mut(&mut self) -> &mut AsyncFd<Inner>;
            #[registered]
            pub fn get_inner(&self) -> &Inner;
            #[registered]
            pub fn get_inner_mut(&mut self) -> &mut Inner;
        }

        pub struct TryIoError {}

        pub struct AsyncFdRegisterError<T> {}
        impl<T> AsyncFdRegisterError<T> {
            pub fn into_parts(self) -> (T, io::Error);
        }
    }
}
