#![source("snap 1.1.2")]

use std::result;

pub type Result<T> = result::Result<T, Error>;

#[derive(Clone)]
pub enum Error {
    TooBig { given: u64, max: u64 },
    BufferTooSmall { given: u64, min: u64 },
    Empty,
    Header,
    HeaderMismatch { expected_len: u64, got_len: u64 },
    Literal { len: u64, src_len: u64, dst_len: u64 },
    CopyRead { len: u64, src_len: u64 },
    CopyWrite { len: u64, dst_len: u64 },
    Offset { offset: u64, dst_pos: u64 },
    StreamHeader { byte: u8 },
    StreamHeaderMismatch { bytes: Vec<u8> },
    UnsupportedChunkType { byte: u8 },
    UnsupportedChunkLength { len: u64, header: bool },
    Checksum { expected: u32, got: u32 },
}

pub mod raw {
    pub fn max_compress_len(input_len: usize) -> usize;
    pub fn decompress_len(input: &[u8]) -> crate::Result<usize>;

    pub struct Encoder {}
    impl Encoder {
        pub fn new() -> Encoder;
        #[blocks(cpu, millis, pedantic, why = "it compresses a buffer")]
        pub fn compress(&mut self, input: &[u8], output: &mut [u8]) -> crate::Result<usize>;
        #[blocks(cpu, millis, pedantic, why = "it compresses a buffer")]
        pub fn compress_vec(&mut self, input: &[u8]) -> crate::Result<Vec<u8>>;
    }

    #[derive(Clone, Default)]
    pub struct Decoder {}
    impl Decoder {
        pub fn new() -> Decoder;
        #[blocks(cpu, millis, pedantic, why = "it decompresses a buffer")]
        pub fn decompress(&mut self, input: &[u8], output: &mut [u8]) -> crate::Result<usize>;
        #[blocks(cpu, millis, pedantic, why = "it decompresses a buffer")]
        pub fn decompress_vec(&mut self, input: &[u8]) -> crate::Result<Vec<u8>>;
    }
}

pub mod read {
    use std::io::Read;

    #[io_as(R, cpu, millis, pedantic, why = "it decompresses")]
    pub struct FrameDecoder<R: Read> {}
    impl<R: Read> FrameDecoder<R> {
        pub fn new(rdr: R) -> FrameDecoder<R>;
        pub fn get_ref(&self) -> &R;
        pub fn get_mut(&mut self) -> &mut R;
        pub fn into_inner(self) -> R;
    }
    impl<R: Read> Read for FrameDecoder<R> {}

    #[io_as(R, cpu, millis, pedantic, why = "it compresses")]
    pub struct FrameEncoder<R: Read> {}
    impl<R: Read> FrameEncoder<R> {
        pub fn new(rdr: R) -> FrameEncoder<R>;
        pub fn get_ref(&self) -> &R;
        pub fn get_mut(&mut self) -> &mut R;
    }
    impl<R: Read> Read for FrameEncoder<R> {}
}

pub mod write {
    use std::io;
    use std::io::Write;

    pub struct IntoInnerError<W> {}
    impl<W> IntoInnerError<W> {
        pub fn error(&self) -> &io::Error;
        pub fn into_error(self) -> io::Error;
        pub fn into_inner(self) -> W;
    }

    #[io_as(W, cpu, millis, pedantic, why = "it compresses")]
    pub struct FrameEncoder<W: Write> {}
    impl<W: Write> FrameEncoder<W> {
        pub fn new(wtr: W) -> FrameEncoder<W>;
        pub fn into_inner(self) -> Result<W, IntoInnerError<FrameEncoder<W>>>;
        pub fn get_ref(&self) -> &W;
        pub fn get_mut(&mut self) -> &mut W;
    }
    impl<W: Write> Write for FrameEncoder<W> {}
}
