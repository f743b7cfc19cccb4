pub mod io {
    use crate::os::unix::io::AsRawFd;
    use futures_core::Stream;
    use std::future::Future;
    use std::time::Duration;
    use std::{fmt, io};

    pub use futures_io::{AsyncBufRead as BufRead, AsyncRead as Read, AsyncSeek as Seek, AsyncWrite as Write};
    pub use std::io::{Error, ErrorKind, IoSlice, IoSliceMut, Result, SeekFrom};

    pub async fn copy<R, W>(reader: R, writer: W) -> io::Result<u64>
    where
        R: Read + Unpin,
        W: Write + Unpin;
    pub fn empty() -> Empty;
    pub fn repeat(byte: u8) -> Repeat;
    pub fn sink() -> Sink;
    pub async fn timeout<F, T>(dur: Duration, f: F) -> io::Result<T>
    where
        F: Future<Output = io::Result<T>>;
    pub fn stderr() -> Stderr;
    pub fn stdin() -> Stdin;
    pub fn stdout() -> Stdout;

    pub struct Lines<R> {}
    impl<R: BufRead> Stream for Lines<R> {
        type Item = io::Result<String>;
    }

    pub struct Split<R> {}
    impl<R: BufRead> Stream for Split<R> {
        type Item = io::Result<Vec<u8>>;
    }

    pub trait BufReadExt: BufRead {
        async fn read_until<'a>(&'a mut self, byte: u8, buf: &'a mut Vec<u8>) -> io::Result<usize>
        where
            Self: Unpin;
        #[cancel(unsafe, why = "what was read is lost")]
        async fn read_line<'a>(&'a mut self, buf: &'a mut String) -> io::Result<usize>
        where
            Self: Unpin;
        fn lines(self) -> Lines<Self>
        where
            Self: Unpin + Sized;
        fn split(self, byte: u8) -> Split<Self>
        where
            Self: Sized;
    }
    impl<T: BufRead + ?Sized> BufReadExt for T {}

    pub struct Bytes<T> {}
    impl<T: Read + Unpin> Stream for Bytes<T> {
        type Item = io::Result<u8>;
    }

    pub struct Chain<T, U> {}
    impl<T, U> Chain<T, U> {
        pub fn into_inner(self) -> (T, U);
        pub fn get_ref(&self) -> (&T, &U);
        pub fn get_mut(&mut self) -> (&mut T, &mut U);
    }
    impl<T: Read, U: Read> Read for Chain<T, U> {}
    impl<T: BufRead, U: BufRead> BufRead for Chain<T, U> {}

    pub struct Take<T> {}
    impl<T> Take<T> {
        pub fn limit(&self) -> u64;
        pub fn set_limit(&mut self, limit: u64);
        pub fn into_inner(self) -> T;
        pub fn get_ref(&self) -> &T;
        pub fn get_mut(&mut self) -> &mut T;
    }
    impl<T: Read> Read for Take<T> {}
    impl<T: BufRead> BufRead for Take<T> {}

    pub trait ReadExt: Read {
        async fn read<'a>(&'a mut self, buf: &'a mut [u8]) -> io::Result<usize>
        where
            Self: Unpin;
        async fn read_vectored<'a>(&'a mut self, bufs: &'a mut [IoSliceMut<'a>]) -> io::Result<usize>
        where
            Self: Unpin;
        async fn read_to_end<'a>(&'a mut self, buf: &'a mut Vec<u8>) -> io::Result<usize>
        where
            Self: Unpin;
        async fn read_to_string<'a>(&'a mut self, buf: &'a mut String) -> io::Result<usize>
        where
            Self: Unpin;
        #[cancel(unsafe, why = "what was read is lost")]
        async fn read_exact<'a>(&'a mut self, buf: &'a mut [u8]) -> io::Result<()>
        where
            Self: Unpin;
        fn take(self, limit: u64) -> Take<Self>
        where
            Self: Sized;
        fn by_ref(&mut self) -> &mut Self
        where
            Self: Sized;
        fn bytes(self) -> Bytes<Self>
        where
            Self: Sized;
        fn chain<R: Read>(self, next: R) -> Chain<Self, R>
        where
            Self: Sized;
    }
    impl<T: Read + ?Sized> ReadExt for T {}

    pub trait SeekExt: Seek {
        async fn seek(&mut self, pos: SeekFrom) -> io::Result<u64>
        where
            Self: Unpin;
    }
    impl<T: Seek + ?Sized> SeekExt for T {}

    pub trait WriteExt: Write {
        async fn write<'a>(&'a mut self, buf: &'a [u8]) -> io::Result<usize>
        where
            Self: Unpin;
        async fn flush(&mut self) -> io::Result<()>
        where
            Self: Unpin;
        async fn write_vectored<'a>(&'a mut self, bufs: &'a [IoSlice<'a>]) -> io::Result<usize>
        where
            Self: Unpin;
        #[cancel(unsafe, why = "part may be written already")]
        async fn write_all<'a>(&'a mut self, buf: &'a [u8]) -> io::Result<()>
        where
            Self: Unpin;
        async fn write_fmt<'a>(&'a mut self, fmt: fmt::Arguments<'_>) -> io::Result<()>
        where
            Self: Unpin;
    }
    impl<T: Write + ?Sized> WriteExt for T {}

    pub struct BufReader<R> {}
    impl<R: Read> BufReader<R> {
        pub fn new(inner: R) -> BufReader<R>;
        pub fn with_capacity(capacity: usize, inner: R) -> BufReader<R>;
    }
    impl<R> BufReader<R> {
        pub fn get_ref(&self) -> &R;
        pub fn get_mut(&mut self) -> &mut R;
        pub fn buffer(&self) -> &[u8];
        pub fn into_inner(self) -> R;
    }
    impl<R: Read> Read for BufReader<R> {}
    impl<R: Read> BufRead for BufReader<R> {}
    impl<R: Seek> Seek for BufReader<R> {}

    pub struct BufWriter<W> {}
    impl<W: Write> BufWriter<W> {
        pub fn new(inner: W) -> BufWriter<W>;
        pub fn with_capacity(capacity: usize, inner: W) -> BufWriter<W>;
        pub fn get_ref(&self) -> &W;
        pub fn get_mut(&mut self) -> &mut W;
        pub async fn into_inner(self) -> Result<W, IntoInnerError<BufWriter<W>>>
        where
            Self: Unpin;
        pub fn buffer(&self) -> &[u8];
    }
    impl<W: Write> Write for BufWriter<W> {}
    impl<W: Write + Seek> Seek for BufWriter<W> {}

    pub struct IntoInnerError<W> {}

    #[derive(Clone, Default)]
    pub struct Cursor<T> {}
    impl<T> Cursor<T> {
        pub fn new(inner: T) -> Cursor<T>;
        pub fn into_inner(self) -> T;
        pub fn get_ref(&self) -> &T;
        pub fn get_mut(&mut self) -> &mut T;
        pub fn position(&self) -> u64;
        pub fn set_position(&mut self, pos: u64);
    }
    impl<T> Seek for Cursor<T> where T: AsRef<[u8]> + Unpin {}
    impl<T> Read for Cursor<T> where T: AsRef<[u8]> + Unpin {}
    impl<T> BufRead for Cursor<T> where T: AsRef<[u8]> + Unpin {}
    impl Write for Cursor<&mut [u8]> {}
    impl Write for Cursor<&mut Vec<u8>> {}
    impl Write for Cursor<Vec<u8>> {}

    pub struct Empty {}
    impl Read for Empty {}
    impl BufRead for Empty {}

    pub struct Repeat {}
    impl Read for Repeat {}

    pub struct Sink {}
    impl Write for Sink {}

    pub struct Stderr {}
    impl Write for Stderr {}
    impl AsRawFd for Stderr {}

    pub struct Stdin {}
    impl Stdin {
        pub async fn read_line(&self, buf: &mut String) -> io::Result<usize>;
    }
    impl Read for Stdin {}
    impl AsRawFd for Stdin {}

    pub struct Stdout {}
    impl Write for Stdout {}
    impl AsRawFd for Stdout {}

    pub mod prelude {
        pub use crate::io::{BufReadExt, ReadExt, SeekExt, WriteExt};
        pub use futures_io::{AsyncBufRead as BufRead, AsyncRead as Read, AsyncSeek as Seek, AsyncWrite as Write};
    }
}
