pub mod pipe {
    use crate::blocking_mutex::raw::RawMutex;
    use embedded_io_async::{BufRead, Read, Write};
    use std::future::Future;

    pub struct Writer<'p, M, const N: usize> {}
    impl<'p, M, const N: usize> Clone for Writer<'p, M, N> where M: RawMutex {}
    impl<'p, M, const N: usize> Copy for Writer<'p, M, N> where M: RawMutex {}
    impl<'p, M, const N: usize> Writer<'p, M, N>
    where
        M: RawMutex,
    {
        pub fn write<'a>(&'a self, buf: &'a [u8]) -> WriteFuture<'a, M, N>;
        pub fn try_write(&self, buf: &[u8]) -> Result<usize, TryWriteError>;
    }
    impl<M: RawMutex, const N: usize> Write for Writer<'_, M, N> {}

    pub struct WriteFuture<'p, M, const N: usize> {}
    impl<'p, M, const N: usize> Future for WriteFuture<'p, M, N>
    where
        M: RawMutex,
    {
        type Output = usize;
    }

    pub struct Reader<'p, M, const N: usize> {}
    impl<'p, M, const N: usize> Reader<'p, M, N>
    where
        M: RawMutex,
    {
        pub fn read<'a>(&'a self, buf: &'a mut [u8]) -> ReadFuture<'a, M, N>;
        pub fn try_read(&self, buf: &mut [u8]) -> Result<usize, TryReadError>;
        pub fn fill_buf(&mut self) -> FillBufFuture<'_, M, N>;
        pub fn try_fill_buf(&mut self) -> Result<&[u8], TryReadError>;
        pub fn consume(&mut self, amt: usize);
    }
    impl<M: RawMutex, const N: usize> Read for Reader<'_, M, N> {}
    impl<M: RawMutex, const N: usize> BufRead for Reader<'_, M, N> {}

    pub struct ReadFuture<'p, M, const N: usize> {}
    impl<'p, M, const N: usize> Future for ReadFuture<'p, M, N>
    where
        M: RawMutex,
    {
        type Output = usize;
    }

    pub struct FillBufFuture<'p, M, const N: usize> {}
    impl<'p, M, const N: usize> Future for FillBufFuture<'p, M, N>
    where
        M: RawMutex,
    {
        type Output = &'p [u8];
    }

    #[derive(PartialEq, Eq, Clone, Copy)]
    pub enum TryReadError {
        Empty,
    }

    #[derive(PartialEq, Eq, Clone, Copy)]
    pub enum TryWriteError {
        Full,
    }

    pub struct Pipe<M, const N: usize> {}
    impl<M, const N: usize> Pipe<M, N>
    where
        M: RawMutex,
    {
        pub fn new() -> Self;
        pub fn split(&mut self) -> (Reader<'_, M, N>, Writer<'_, M, N>);
        pub fn write<'a>(&'a self, buf: &'a [u8]) -> WriteFuture<'a, M, N>;
        pub async fn write_all(&self, buf: &[u8]);
        pub fn try_write(&self, buf: &[u8]) -> Result<usize, TryWriteError>;
        pub fn read<'a>(&'a self, buf: &'a mut [u8]) -> ReadFuture<'a, M, N>;
        pub fn try_read(&self, buf: &mut [u8]) -> Result<usize, TryReadError>;
        pub fn clear(&self);
        pub fn is_full(&self) -> bool;
        pub fn is_empty(&self) -> bool;
        pub fn capacity(&self) -> usize;
        pub fn len(&self) -> usize;
        pub fn free_capacity(&self) -> usize;
    }
    impl<M: RawMutex, const N: usize> Read for Pipe<M, N> {}
    impl<M: RawMutex, const N: usize> Write for Pipe<M, N> {}
    impl<M: RawMutex, const N: usize> Read for &Pipe<M, N> {}
    impl<M: RawMutex, const N: usize> Write for &Pipe<M, N> {}

    pub struct DynamicWriter<'p> {}
    impl<'p> Clone for DynamicWriter<'p> {}
    impl<'p> Copy for DynamicWriter<'p> {}
    impl<'p> DynamicWriter<'p> {
        pub fn write<'a>(&'a self, buf: &'a [u8]) -> DynamicWriteFuture<'a>;
        pub fn try_write(&self, buf: &[u8]) -> Result<usize, TryWriteError>;
    }
    impl<'p, M, const N: usize> From<Writer<'p, M, N>> for DynamicWriter<'p> where M: RawMutex {}

    pub struct DynamicWriteFuture<'p> {}
    impl<'p> Future for DynamicWriteFuture<'p> {
        type Output = usize;
    }
    impl<'p, M, const N: usize> From<WriteFuture<'p, M, N>> for DynamicWriteFuture<'p> where M: RawMutex {}

    pub struct DynamicReader<'p> {}
    impl<'p> DynamicReader<'p> {
        pub fn read<'a>(&'a self, buf: &'a mut [u8]) -> DynamicReadFuture<'a>;
        pub fn try_read(&self, buf: &mut [u8]) -> Result<usize, TryReadError>;
        pub fn fill_buf(&mut self) -> DynamicFillBufFuture<'_>;
        pub fn try_fill_buf(&mut self) -> Result<&[u8], TryReadError>;
        pub fn consume(&mut self, amt: usize);
    }
    impl<'p, M, const N: usize> From<Reader<'p, M, N>> for DynamicReader<'p> where M: RawMutex {}

    pub struct DynamicReadFuture<'p> {}
    impl<'p> Future for DynamicReadFuture<'p> {
        type Output = usize;
    }
    impl<'p, M, const N: usize> From<ReadFuture<'p, M, N>> for DynamicReadFuture<'p> where M: RawMutex {}

    pub struct DynamicFillBufFuture<'p> {}
    impl<'p> Future for DynamicFillBufFuture<'p> {
        type Output = &'p [u8];
    }
    impl<'p, M, const N: usize> From<FillBufFuture<'p, M, N>> for DynamicFillBufFuture<'p> where M: RawMutex {}
}
