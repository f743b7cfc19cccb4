#![source("xz2 0.1.7")]

pub mod bufread {
    use crate::stream::Stream;
    use std::io::prelude::{BufRead, Read, Write};
    use tokio_io::{AsyncRead, AsyncWrite};

    #[io_as(R, cpu, millis, pedantic, why = "it compresses")]
    pub struct XzEncoder<R> {}
    impl<R: BufRead> XzEncoder<R> {
        pub fn new(r: R, level: u32) -> XzEncoder<R>;
        pub fn new_stream(r: R, stream: Stream) -> XzEncoder<R>;
    }
    impl<R> XzEncoder<R> {
        pub fn get_ref(&self) -> &R;
        pub fn get_mut(&mut self) -> &mut R;
        pub fn into_inner(self) -> R;
        pub fn total_out(&self) -> u64;
        pub fn total_in(&self) -> u64;
    }
    impl<R: BufRead> Read for XzEncoder<R> {}
    impl<R: AsyncRead + BufRead> AsyncRead for XzEncoder<R> {}
    impl<W: Write> Write for XzEncoder<W> {}
    impl<R: AsyncWrite> AsyncWrite for XzEncoder<R> {}

    #[io_as(R, cpu, millis, pedantic, why = "it decompresses")]
    pub struct XzDecoder<R> {}
    impl<R: BufRead> XzDecoder<R> {
        pub fn new(r: R) -> XzDecoder<R>;
        pub fn new_multi_decoder(r: R) -> XzDecoder<R>;
        pub fn new_stream(r: R, stream: Stream) -> XzDecoder<R>;
    }
    impl<R> XzDecoder<R> {
        pub fn get_ref(&self) -> &R;
        pub fn get_mut(&mut self) -> &mut R;
        pub fn into_inner(self) -> R;
        pub fn total_in(&self) -> u64;
        pub fn total_out(&self) -> u64;
    }
    impl<R: BufRead> Read for XzDecoder<R> {}
    impl<R: AsyncRead + BufRead> AsyncRead for XzDecoder<R> {}
    impl<W: Write> Write for XzDecoder<W> {}
    impl<R: AsyncWrite> AsyncWrite for XzDecoder<R> {}
}

pub mod read {
    use crate::stream::Stream;
    use std::io::prelude::{Read, Write};
    use tokio_io::{AsyncRead, AsyncWrite};

    #[io_as(R, cpu, millis, pedantic, why = "it compresses")]
    pub struct XzEncoder<R: Read> {}
    impl<R: Read> XzEncoder<R> {
        pub fn new(r: R, level: u32) -> XzEncoder<R>;
        pub fn new_stream(r: R, stream: Stream) -> XzEncoder<R>;
        pub fn get_ref(&self) -> &R;
        pub fn get_mut(&mut self) -> &mut R;
        pub fn into_inner(self) -> R;
        pub fn total_out(&self) -> u64;
        pub fn total_in(&self) -> u64;
    }
    impl<R: Read> Read for XzEncoder<R> {}
    impl<R: AsyncRead> AsyncRead for XzEncoder<R> {}
    impl<W: Write + Read> Write for XzEncoder<W> {}
    impl<R: AsyncWrite + Read> AsyncWrite for XzEncoder<R> {}

    #[io_as(R, cpu, millis, pedantic, why = "it decompresses")]
    pub struct XzDecoder<R: Read> {}
    impl<R: Read> XzDecoder<R> {
        pub fn new(r: R) -> XzDecoder<R>;
        pub fn new_multi_decoder(r: R) -> XzDecoder<R>;
        pub fn new_stream(r: R, stream: Stream) -> XzDecoder<R>;
        pub fn get_ref(&self) -> &R;
        pub fn get_mut(&mut self) -> &mut R;
        pub fn into_inner(self) -> R;
        pub fn total_out(&self) -> u64;
        pub fn total_in(&self) -> u64;
    }
    impl<R: Read> Read for XzDecoder<R> {}
    impl<R: AsyncRead + Read> AsyncRead for XzDecoder<R> {}
    impl<W: Write + Read> Write for XzDecoder<W> {}
    impl<R: AsyncWrite + Read> AsyncWrite for XzDecoder<R> {}
}

pub mod stream {
    pub const TELL_ANY_CHECK: u32;
    pub const TELL_NO_CHECK: u32;
    pub const TELL_UNSUPPORTED_CHECK: u32;
    pub const IGNORE_CHECK: u32;
    pub const CONCATENATED: u32;

    pub struct Stream {}
    impl Stream {
        pub fn new_easy_encoder(preset: u32, check: Check) -> Result<Stream, Error>;
        pub fn new_lzma_encoder(options: &LzmaOptions) -> Result<Stream, Error>;
        pub fn new_stream_encoder(filters: &Filters, check: Check) -> Result<Stream, Error>;
        pub fn new_stream_decoder(memlimit: u64, flags: u32) -> Result<Stream, Error>;
        pub fn new_lzma_decoder(memlimit: u64) -> Result<Stream, Error>;
        pub fn new_auto_decoder(memlimit: u64, flags: u32) -> Result<Stream, Error>;
        pub fn process(&mut self, input: &[u8], output: &mut [u8], action: Action) -> Result<Status, Error>;
        pub fn process_vec(&mut self, input: &[u8], output: &mut Vec<u8>, action: Action) -> Result<Status, Error>;
        pub fn total_in(&self) -> u64;
        pub fn total_out(&self) -> u64;
        pub fn memlimit(&self) -> u64;
        pub fn set_memlimit(&mut self, limit: u64) -> Result<(), Error>;
    }

    pub struct LzmaOptions {}
    impl LzmaOptions {
        pub fn new_preset(preset: u32) -> Result<LzmaOptions, Error>;
        pub fn dict_size(&mut self, size: u32) -> &mut LzmaOptions;
        pub fn literal_context_bits(&mut self, bits: u32) -> &mut LzmaOptions;
        pub fn literal_position_bits(&mut self, bits: u32) -> &mut LzmaOptions;
        pub fn position_bits(&mut self, bits: u32) -> &mut LzmaOptions;
        pub fn mode(&mut self, mode: Mode) -> &mut LzmaOptions;
        pub fn nice_len(&mut self, len: u32) -> &mut LzmaOptions;
        pub fn match_finder(&mut self, mf: MatchFinder) -> &mut LzmaOptions;
        pub fn depth(&mut self, depth: u32) -> &mut LzmaOptions;
    }

    pub struct MtStreamBuilder {}
    impl MtStreamBuilder {
        pub fn new() -> MtStreamBuilder;
        pub fn threads(&mut self, threads: u32) -> &mut Self;
        pub fn block_size(&mut self, block_size: u64) -> &mut Self;
        pub fn timeout_ms(&mut self, timeout: u32) -> &mut Self;
        pub fn preset(&mut self, preset: u32) -> &mut Self;
        pub fn filters(&mut self, filters: Filters) -> &mut Self;
        pub fn check(&mut self, check: Check) -> &mut Self;
        pub fn memusage(&self) -> u64;
        pub fn encoder(&self) -> Result<Stream, Error>;
    }

    pub struct Filters {}
    impl Filters {
        pub fn new() -> Filters;
        pub fn lzma1(&mut self, opts: &LzmaOptions) -> &mut Filters;
        pub fn lzma2(&mut self, opts: &LzmaOptions) -> &mut Filters;
        pub fn x86(&mut self) -> &mut Filters;
        pub fn powerpc(&mut self) -> &mut Filters;
        pub fn ia64(&mut self) -> &mut Filters;
        pub fn arm(&mut self) -> &mut Filters;
        pub fn arm_thumb(&mut self) -> &mut Filters;
        pub fn sparc(&mut self) -> &mut Filters;
    }

    #[derive(Copy, Clone)]
    pub enum Action {
        Run,
        SyncFlush,
        FullFlush,
        FullBarrier,
        Finish,
    }

    #[derive(Copy, Clone, PartialEq)]
    pub enum Status {
        Ok,
        StreamEnd,
        GetCheck,
        MemNeeded,
    }

    #[derive(Clone, PartialEq)]
    pub enum Error {
        Data,
        Options,
        Format,
        MemLimit,
        Mem,
        Program,
        NoCheck,
        UnsupportedCheck,
    }

    #[derive(Copy, Clone)]
    pub enum Check {
        None,
        Crc32,
        Crc64,
        Sha256,
    }
    impl Check {
        pub fn is_supported(&self) -> bool;
    }

    #[derive(Copy, Clone)]
    pub enum Mode {
        Fast,
        Normal,
    }

    #[derive(Copy, Clone)]
    pub enum MatchFinder {
        HashChain3,
        HashChain4,
        BinaryTree2,
        BinaryTree3,
        BinaryTree4,
    }
    impl MatchFinder {
        pub fn is_supported(&self) -> bool;
    }
}

pub mod write {
    use crate::stream::Stream;
    use std::io;
    use std::io::prelude::{Read, Write};
    use tokio_io::{AsyncRead, AsyncWrite};

    #[io_as(W, cpu, millis, pedantic, why = "it compresses")]
    pub struct XzEncoder<W: Write> {}
    impl<W: Write> XzEncoder<W> {
        pub fn new(obj: W, level: u32) -> XzEncoder<W>;
        pub fn new_stream(obj: W, stream: Stream) -> XzEncoder<W>;
        pub fn get_ref(&self) -> &W;
        pub fn get_mut(&mut self) -> &mut W;
        pub fn try_finish(&mut self) -> io::Result<()>;
        #[blocks_as(Self, millis, pedantic, tokio = "async_compression::tokio::write::XzEncoder", why = "it compresses the remainder")]
        pub fn finish(self) -> io::Result<W>;
        pub fn total_out(&self) -> u64;
        pub fn total_in(&self) -> u64;
    }
    impl<W: Write> Write for XzEncoder<W> {}
    impl<W: AsyncWrite> AsyncWrite for XzEncoder<W> {}
    impl<W: Read + Write> Read for XzEncoder<W> {}
    impl<W: AsyncRead + AsyncWrite> AsyncRead for XzEncoder<W> {}

    #[io_as(W, cpu, millis, pedantic, why = "it decompresses")]
    pub struct XzDecoder<W: Write> {}
    impl<W: Write> XzDecoder<W> {
        pub fn new(obj: W) -> XzDecoder<W>;
        pub fn new_multi_decoder(obj: W) -> XzDecoder<W>;
        pub fn new_stream(obj: W, stream: Stream) -> XzDecoder<W>;
        pub fn get_ref(&self) -> &W;
        pub fn get_mut(&mut self) -> &mut W;
        pub fn finish(&mut self) -> io::Result<W>;
        pub fn total_out(&self) -> u64;
        pub fn total_in(&self) -> u64;
    }
    impl<W: Write> Write for XzDecoder<W> {}
    impl<W: AsyncWrite> AsyncWrite for XzDecoder<W> {}
    impl<W: Read + Write> Read for XzDecoder<W> {}
    impl<W: AsyncRead + AsyncWrite> AsyncRead for XzDecoder<W> {}
}
