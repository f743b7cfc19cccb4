#![source("libflate 2.3.0")]

pub mod gzip {
    use crate::hidden::Header;
    use std::io;
    #[io_as(R, cpu, millis, pedantic, why = "it decompresses")]
    pub struct Decoder<R> {}
    impl<R: io::Read> io::Read for Decoder<R> {}
    #[io_as(W, cpu, millis, pedantic, why = "it compresses")]
    pub struct Encoder<W> {}
    impl<W: io::Write> io::Write for Encoder<W> {}
    impl<R> Decoder<R>
    where
        R: io::Read,
    {
        pub fn new(inner: R) -> io::Result<Self>;
        pub fn header(&self) -> &Header;
        pub fn as_inner_ref(&self) -> &R;
        pub fn as_inner_mut(&mut self) -> &mut R;
        pub fn into_inner(self) -> R;
        pub fn unread_decoded_data(&self) -> &[u8];
    }
    impl<W> Encoder<W>
    where
        W: io::Write,
    {
        pub fn new(inner: W) -> io::Result<Self>;
    }
}

pub mod zlib {
    use crate::hidden::Header;
    use std::io;
    #[io_as(R, cpu, millis, pedantic, why = "it decompresses")]
    pub struct Decoder<R> {}
    impl<R: io::Read> io::Read for Decoder<R> {}
    #[io_as(W, cpu, millis, pedantic, why = "it compresses")]
    pub struct Encoder<W> {}
    impl<W: io::Write> io::Write for Encoder<W> {}
    impl<R> Decoder<R>
    where
        R: io::Read,
    {
        pub fn new(inner: R) -> io::Result<Self>;
        pub fn header(&self) -> &Header;
        pub fn as_inner_ref(&self) -> &R;
        pub fn as_inner_mut(&mut self) -> &mut R;
        pub fn into_inner(self) -> R;
        pub fn unread_decoded_data(&self) -> &[u8];
    }
    impl<W> Encoder<W>
    where
        W: io::Write,
    {
        pub fn new(inner: W) -> io::Result<Self>;
    }
}

pub mod deflate {
    use crate::hidden::Read;
    use std::io;
    #[io_as(R, cpu, millis, pedantic, why = "it decompresses")]
    pub struct Decoder<R> {}
    impl<R: io::Read> io::Read for Decoder<R> {}
    #[io_as(W, cpu, millis, pedantic, why = "it compresses")]
    pub struct Encoder<W> {}
    impl<W: io::Write> io::Write for Encoder<W> {}
    impl<R> Decoder<R>
    where
        R: Read,
    {
        pub fn new(inner: R) -> Self;
        pub fn as_inner_ref(&self) -> &R;
        pub fn as_inner_mut(&mut self) -> &mut R;
        pub fn into_inner(self) -> R;
        pub fn unread_decoded_data(&self) -> &[u8];
    }
    impl<W> Encoder<W>
    where
        W: io::Write,
    {
        pub fn new(inner: W) -> Self;
    }
}

mod hidden {
    pub struct Header {}
    pub trait Read {}
}
