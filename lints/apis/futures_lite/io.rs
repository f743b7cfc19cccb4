pub mod io {
    use futures_core::Stream;
    use std::future::Future;
    use std::io;
    use std::io::{BufRead, IoSlice, IoSliceMut, Read, Seek, Write};
    use std::pin::Pin;
    use std::task::{Context, Poll};

    pub use futures_io::{AsyncBufRead, AsyncRead, AsyncSeek, AsyncWrite};
    pub use std::io::{Error, ErrorKind, Result, SeekFrom};

    pub async fn copy<R, W>(reader: R, writer: W) -> io::Result<u64>
    where
        R: AsyncRead,
        W: AsyncWrite;
    pub fn empty() -> Empty;
    pub fn repeat(byte: u8) -> Repeat;
    pub fn sink() -> Sink;
    pub fn split<T>(stream: T) -> (ReadHalf<T>, WriteHalf<T>)
    where
        T: AsyncRead + AsyncWrite + Unpin;

    #[derive(Copy, Clone, Eq, PartialEq, Ord, PartialOrd, Hash)]
    pub struct AssertAsync<T> {}
    impl<T> AssertAsync<T> {
        pub fn new(io: T) -> Self;
        pub fn get_ref(&self) -> &T;
        pub fn get_mut(&mut self) -> &mut T;
        pub fn into_inner(self) -> T;
    }
    impl<T: Read> AsyncRead for AssertAsync<T> {}
    impl<T: Write> AsyncWrite for AssertAsync<T> {}
    impl<T: Seek> AsyncSeek for AssertAsync<T> {}

    pub struct AsyncAsSync<'r, 'ctx, T> {
        pub context: &'r mut Context<'ctx>,
        pub inner: T,
    }
    impl<'r, 'ctx, T> AsyncAsSync<'r, 'ctx, T> {
        pub fn new(context: &'r mut Context<'ctx>, inner: T) -> Self;
        pub fn close(&mut self) -> io::Result<()>
        where
            T: AsyncWrite + Unpin;
        pub fn poll_with<R>(&mut self, f: impl FnOnce(Pin<&mut T>, &mut Context<'_>) -> Poll<io::Result<R>>) -> io::Result<R>
        where
            T: Unpin;
    }
    impl<T: AsyncRead + Unpin> Read for AsyncAsSync<'_, '_, T> {}
    impl<T: AsyncWrite + Unpin> Write for AsyncAsSync<'_, '_, T> {}
    impl<T: AsyncSeek + Unpin> Seek for AsyncAsSync<'_, '_, T> {}
    impl<T> AsRef<T> for AsyncAsSync<'_, '_, T> {}
    impl<T> AsMut<T> for AsyncAsSync<'_, '_, T> {}

    pub struct BlockOn<T> {}
    impl<T> BlockOn<T> {
        pub fn new(io: T) -> BlockOn<T>;
        pub fn get_ref(&self) -> &T;
        pub fn get_mut(&mut self) -> &mut T;
        pub fn into_inner(self) -> T;
    }
    impl<T: AsyncRead + Unpin> Read for BlockOn<T> {}
    impl<T: AsyncBufRead + Unpin> BufRead for BlockOn<T> {}
    impl<T: AsyncWrite + Unpin> Write for BlockOn<T> {}
    impl<T: AsyncSeek + Unpin> Seek for BlockOn<T> {}

    pub struct BufReader<R> {}
    impl<R: AsyncRead> BufReader<R> {
        pub fn new(inner: R) -> BufReader<R>;
        pub fn with_capacity(capacity: usize, inner: R) -> BufReader<R>;
    }
    impl<R> BufReader<R> {
        pub fn get_ref(&self) -> &R;
        pub fn get_mut(&mut self) -> &mut R;
        pub fn buffer(&self) -> &[u8];
        pub fn into_inner(self) -> R;
    }
    impl<R: AsyncRead> AsyncRead for BufReader<R> {}
    impl<R: AsyncRead> AsyncBufRead for BufReader<R> {}
    impl<R: AsyncSeek> AsyncSeek for BufReader<R> {}
    impl<R: AsyncWrite> AsyncWrite for BufReader<R> {}

    pub struct BufWriter<W> {}
    impl<W: AsyncWrite> BufWriter<W> {
        pub fn new(inner: W) -> BufWriter<W>;
        pub fn with_capacity(capacity: usize, inner: W) -> BufWriter<W>;
        pub fn get_ref(&self) -> &W;
        pub fn get_mut(&mut self) -> &mut W;
        pub fn into_inner(self) -> W;
        pub fn buffer(&self) -> &[u8];
    }
    impl<W: AsyncWrite> AsyncWrite for BufWriter<W> {}
    impl<W: AsyncWrite + AsyncSeek> AsyncSeek for BufWriter<W> {}

    #[derive(Clone, Default)]
    pub struct Cursor<T> {}
    impl<T> Cursor<T> {
        pub fn new(inner: T) -> Cursor<T>;
        pub fn get_ref(&self) -> &T;
        pub fn get_mut(&mut self) -> &mut T;
        pub fn into_inner(self) -> T;
        pub fn position(&self) -> u64;
        pub fn set_position(&mut self, pos: u64);
    }
    impl<T> AsyncSeek for Cursor<T> where T: AsRef<[u8]> + Unpin {}
    impl<T> AsyncRead for Cursor<T> where T: AsRef<[u8]> + Unpin {}
    impl<T> AsyncBufRead for Cursor<T> where T: AsRef<[u8]> + Unpin {}
    impl AsyncWrite for Cursor<&mut [u8]> {}
    impl AsyncWrite for Cursor<&mut Vec<u8>> {}
    impl AsyncWrite for Cursor<Vec<u8>> {}

    pub struct Empty {}
    impl AsyncRead for Empty {}
    impl AsyncBufRead for Empty {}

    pub struct Repeat {}
    impl AsyncRead for Repeat {}

    pub struct Sink {}
    impl AsyncWrite for Sink {}

    pub trait AsyncBufReadExt: AsyncBufRead {
        fn fill_buf(&mut self) -> FillBuf<'_, Self>
        where
            Self: Unpin;
        fn consume(&mut self, amt: usize)
        where
            Self: Unpin;
        fn read_until<'a>(&'a mut self, byte: u8, buf: &'a mut Vec<u8>) -> ReadUntilFuture<'a, Self>
        where
            Self: Unpin;
        #[cancel(unsafe, why = "what was read is lost")]
        fn read_line<'a>(&'a mut self, buf: &'a mut String) -> ReadLineFuture<'a, Self>
        where
            Self: Unpin;
        fn lines(self) -> Lines<Self>
        where
            Self: Sized;
        fn split(self, byte: u8) -> Split<Self>
        where
            Self: Sized;
    }
    impl<R: AsyncBufRead + ?Sized> AsyncBufReadExt for R {}

    pub struct FillBuf<'a, R: ?Sized> {}
    impl<'a, R> Future for FillBuf<'a, R>
    where
        R: AsyncBufRead + Unpin + ?Sized,
    {
        type Output = io::Result<&'a [u8]>;
    }

    pub struct ReadUntilFuture<'a, R: Unpin + ?Sized> {}
    impl<R: AsyncBufRead + Unpin + ?Sized> Future for ReadUntilFuture<'_, R> {
        type Output = io::Result<usize>;
    }

    pub struct ReadLineFuture<'a, R: Unpin + ?Sized> {}
    impl<R: AsyncBufRead + Unpin + ?Sized> Future for ReadLineFuture<'_, R> {
        type Output = io::Result<usize>;
    }

    pub struct Lines<R> {}
    impl<R: AsyncBufRead> Stream for Lines<R> {
        type Item = io::Result<String>;
    }

    pub struct Split<R> {}
    impl<R: AsyncBufRead> Stream for Split<R> {
        type Item = io::Result<Vec<u8>>;
    }

    pub trait AsyncReadExt: AsyncRead {
        fn read<'a>(&'a mut self, buf: &'a mut [u8]) -> ReadFuture<'a, Self>
        where
            Self: Unpin;
        fn read_vectored<'a>(&'a mut self, bufs: &'a mut [IoSliceMut<'a>]) -> ReadVectoredFuture<'a, Self>
        where
            Self: Unpin;
        fn read_to_end<'a>(&'a mut self, buf: &'a mut Vec<u8>) -> ReadToEndFuture<'a, Self>
        where
            Self: Unpin;
        fn read_to_string<'a>(&'a mut self, buf: &'a mut String) -> ReadToStringFuture<'a, Self>
        where
            Self: Unpin;
        #[cancel(unsafe, why = "what was read is lost")]
        fn read_exact<'a>(&'a mut self, buf: &'a mut [u8]) -> ReadExactFuture<'a, Self>
        where
            Self: Unpin;
        fn take(self, limit: u64) -> Take<Self>
        where
            Self: Sized;
        fn bytes(self) -> Bytes<Self>
        where
            Self: Sized;
        fn chain<R: AsyncRead>(self, next: R) -> Chain<Self, R>
        where
            Self: Sized;
        fn boxed_reader<'a>(self) -> Pin<Box<dyn AsyncRead + Send + 'a>>
        where
            Self: Sized + Send + 'a;
    }
    impl<R: AsyncRead + ?Sized> AsyncReadExt for R {}

    pub struct ReadFuture<'a, R: Unpin + ?Sized> {}
    impl<R: AsyncRead + Unpin + ?Sized> Future for ReadFuture<'_, R> {
        type Output = io::Result<usize>;
    }

    pub struct ReadVectoredFuture<'a, R: Unpin + ?Sized> {}
    impl<R: AsyncRead + Unpin + ?Sized> Future for ReadVectoredFuture<'_, R> {
        type Output = io::Result<usize>;
    }

    pub struct ReadToEndFuture<'a, R: Unpin + ?Sized> {}
    impl<R: AsyncRead + Unpin + ?Sized> Future for ReadToEndFuture<'_, R> {
        type Output = io::Result<usize>;
    }

    pub struct ReadToStringFuture<'a, R: Unpin + ?Sized> {}
    impl<R: AsyncRead + Unpin + ?Sized> Future for ReadToStringFuture<'_, R> {
        type Output = io::Result<usize>;
    }

    pub struct ReadExactFuture<'a, R: Unpin + ?Sized> {}
    impl<R: AsyncRead + Unpin + ?Sized> Future for ReadExactFuture<'_, R> {
        type Output = io::Result<()>;
    }

    pub struct Take<R> {}
    impl<R> Take<R> {
        pub fn limit(&self) -> u64;
        pub fn set_limit(&mut self, limit: u64);
        pub fn get_ref(&self) -> &R;
        pub fn get_mut(&mut self) -> &mut R;
        pub fn into_inner(self) -> R;
    }
    impl<R: AsyncRead> AsyncRead for Take<R> {}
    impl<R: AsyncBufRead> AsyncBufRead for Take<R> {}

    pub struct Bytes<R> {}
    impl<R: AsyncRead + Unpin> Stream for Bytes<R> {
        type Item = io::Result<u8>;
    }
    impl<R: AsyncRead> AsyncRead for Bytes<R> {}

    pub struct Chain<R1, R2> {}
    impl<R1, R2> Chain<R1, R2> {
        pub fn get_ref(&self) -> (&R1, &R2);
        pub fn get_mut(&mut self) -> (&mut R1, &mut R2);
        pub fn into_inner(self) -> (R1, R2);
    }
    impl<R1: AsyncRead, R2: AsyncRead> AsyncRead for Chain<R1, R2> {}
    impl<R1: AsyncBufRead, R2: AsyncBufRead> AsyncBufRead for Chain<R1, R2> {}

    pub trait AsyncSeekExt: AsyncSeek {
        fn seek(&mut self, pos: SeekFrom) -> SeekFuture<'_, Self>
        where
            Self: Unpin;
    }
    impl<S: AsyncSeek + ?Sized> AsyncSeekExt for S {}

    pub struct SeekFuture<'a, S: Unpin + ?Sized> {}
    impl<S: AsyncSeek + Unpin + ?Sized> Future for SeekFuture<'_, S> {
        type Output = io::Result<u64>;
    }

    pub trait AsyncWriteExt: AsyncWrite {
        fn write<'a>(&'a mut self, buf: &'a [u8]) -> WriteFuture<'a, Self>
        where
            Self: Unpin;
        fn write_vectored<'a>(&'a mut self, bufs: &'a [IoSlice<'a>]) -> WriteVectoredFuture<'a, Self>
        where
            Self: Unpin;
        #[cancel(unsafe, why = "part may be written already")]
        fn write_all<'a>(&'a mut self, buf: &'a [u8]) -> WriteAllFuture<'a, Self>
        where
            Self: Unpin;
        fn flush(&mut self) -> FlushFuture<'_, Self>
        where
            Self: Unpin;
        fn close(&mut self) -> CloseFuture<'_, Self>
        where
            Self: Unpin;
        fn boxed_writer<'a>(self) -> Pin<Box<dyn AsyncWrite + Send + 'a>>
        where
            Self: Sized + Send + 'a;
    }
    impl<W: AsyncWrite + ?Sized> AsyncWriteExt for W {}

    pub struct WriteFuture<'a, W: Unpin + ?Sized> {}
    impl<W: AsyncWrite + Unpin + ?Sized> Future for WriteFuture<'_, W> {
        type Output = io::Result<usize>;
    }

    pub struct WriteVectoredFuture<'a, W: Unpin + ?Sized> {}
    impl<W: AsyncWrite + Unpin + ?Sized> Future for WriteVectoredFuture<'_, W> {
        type Output = io::Result<usize>;
    }

    pub struct WriteAllFuture<'a, W: Unpin + ?Sized> {}
    impl<W: AsyncWrite + Unpin + ?Sized> Future for WriteAllFuture<'_, W> {
        type Output = io::Result<()>;
    }

    pub struct FlushFuture<'a, W: Unpin + ?Sized> {}
    impl<W: AsyncWrite + Unpin + ?Sized> Future for FlushFuture<'_, W> {
        type Output = io::Result<()>;
    }

    pub struct CloseFuture<'a, W: Unpin + ?Sized> {}
    impl<W: AsyncWrite + Unpin + ?Sized> Future for CloseFuture<'_, W> {
        type Output = io::Result<()>;
    }

    pub type BoxedReader = Pin<Box<dyn AsyncRead + Send + 'static>>;

    pub type BoxedWriter = Pin<Box<dyn AsyncWrite + Send + 'static>>;

    pub struct ReadHalf<T> {}
    impl<T: AsyncRead + Unpin> AsyncRead for ReadHalf<T> {}

    pub struct WriteHalf<T> {}
    impl<T: AsyncWrite + Unpin> AsyncWrite for WriteHalf<T> {}
}
