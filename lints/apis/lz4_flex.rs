#![source("lz4_flex 0.14.0")]

use crate::block::{CompressError, DecompressError};

#[blocks(cpu, millis, pedantic, why = "it compresses a buffer")]
pub fn compress_into(input: &[u8], output: &mut [u8]) -> Result<usize, CompressError>;
#[blocks(cpu, millis, pedantic, why = "it compresses a buffer")]
pub fn compress_prepend_size(input: &[u8]) -> Vec<u8>;
#[blocks(cpu, millis, pedantic, why = "it decompresses a buffer")]
pub fn decompress_into(input: &[u8], output: &mut [u8]) -> Result<usize, DecompressError>;
#[blocks(cpu, millis, pedantic, why = "it decompresses a buffer")]
pub fn decompress_size_prepended(input: &[u8]) -> Result<Vec<u8>, DecompressError>;

pub mod block {
    use crate::hidden::{HashTable4K, HashTable4KU16};

    pub use crate::{compress_into, compress_prepend_size, decompress_into, decompress_size_prepended};

    pub fn get_maximum_output_size(input_len: usize) -> usize;
    #[blocks(cpu, millis, pedantic, why = "it compresses a buffer")]
    pub fn compress_into_with_dict(input: &[u8], output: &mut [u8], dict_data: &[u8]) -> Result<usize, CompressError>;
    #[blocks(cpu, millis, pedantic, why = "it compresses a buffer")]
    pub fn compress(input: &[u8]) -> Vec<u8>;
    #[blocks(cpu, millis, pedantic, why = "it compresses a buffer")]
    pub fn compress_with_dict(input: &[u8], ext_dict: &[u8]) -> Vec<u8>;
    #[blocks(cpu, millis, pedantic, why = "it compresses a buffer")]
    pub fn compress_prepend_size_with_dict(input: &[u8], ext_dict: &[u8]) -> Vec<u8>;
    #[blocks(cpu, millis, pedantic, why = "it compresses a buffer")]
    pub fn compress_into_with_table(input: &[u8], output: &mut [u8], table: &mut CompressTable) -> Result<usize, CompressError>;
    #[blocks(cpu, millis, pedantic, why = "it decompresses a buffer")]
    pub fn decompress_into_with_dict(input: &[u8], output: &mut [u8], ext_dict: &[u8]) -> Result<usize, DecompressError>;
    #[blocks(cpu, millis, pedantic, why = "it decompresses a buffer")]
    pub fn decompress(input: &[u8], min_uncompressed_size: usize) -> Result<Vec<u8>, DecompressError>;
    #[blocks(cpu, millis, pedantic, why = "it decompresses a buffer")]
    pub fn decompress_size_prepended_with_dict(input: &[u8], ext_dict: &[u8]) -> Result<Vec<u8>, DecompressError>;
    #[blocks(cpu, millis, pedantic, why = "it decompresses a buffer")]
    pub fn decompress_with_dict(input: &[u8], min_uncompressed_size: usize, ext_dict: &[u8]) -> Result<Vec<u8>, DecompressError>;
    pub fn uncompressed_size(input: &[u8]) -> Result<(usize, &[u8]), DecompressError>;

    pub enum CompressTable {
        Small(HashTable4KU16),
        Large(HashTable4K),
    }
    impl Default for CompressTable {}
    impl CompressTable {
        pub fn small() -> Self;
        pub fn large() -> Self;
    }

    pub enum DecompressError {
        OutputTooSmall { expected: usize, actual: usize },
        LiteralOutOfBounds,
        ExpectedAnotherByte,
        OffsetZero,
        OffsetOutOfBounds,
    }

    pub enum CompressError {
        OutputTooSmall,
    }
}

pub mod compress {
    pub use crate::block::{
        compress, compress_into_with_dict, compress_into_with_table, compress_prepend_size_with_dict, compress_with_dict,
        get_maximum_output_size, CompressTable,
    };
    pub use crate::{compress_into, compress_prepend_size};
}

pub mod decompress {
    pub use crate::block::{decompress, decompress_into_with_dict, decompress_size_prepended_with_dict, decompress_with_dict};
    pub use crate::{decompress_into, decompress_size_prepended};
}

pub mod frame {
    use crate::block::{CompressError, DecompressError};
    use std::io;
    use std::io::{BufRead, Read, Write};

    #[io_as(W, cpu, millis, pedantic, why = "it compresses")]
    pub struct FrameEncoder<W: Write> {}
    impl<W: Write> FrameEncoder<W> {
        pub fn auto_finish(self) -> AutoFinishEncoder<W>;
        pub fn with_frame_info(frame_info: FrameInfo, wtr: W) -> Self;
        pub fn new(wtr: W) -> Self;
        pub fn frame_info(&mut self) -> &FrameInfo;
        pub fn finish(self) -> Result<W, Error>;
        pub fn try_finish(&mut self) -> Result<(), Error>;
        pub fn into_inner(self) -> W;
        pub fn get_ref(&self) -> &W;
        pub fn get_mut(&mut self) -> &mut W;
    }
    impl<W: Write> Write for FrameEncoder<W> {}

    pub struct AutoFinishEncoder<W: Write> {}
    impl<W: Write> Write for AutoFinishEncoder<W> {}

    #[io_as(R, cpu, millis, pedantic, why = "it decompresses")]
    pub struct FrameDecoder<R: Read> {}
    impl<R: Read> FrameDecoder<R> {
        pub fn new(rdr: R) -> FrameDecoder<R>;
        pub fn get_ref(&self) -> &R;
        pub fn get_mut(&mut self) -> &mut R;
        pub fn into_inner(self) -> R;
    }
    impl<R: Read> Read for FrameDecoder<R> {}
    impl<R: Read> BufRead for FrameDecoder<R> {}

    #[derive(Clone, Copy, PartialEq, Default)]
    pub enum BlockSize {
        Auto,
        Max64KB,
        Max256KB,
        Max1MB,
        Max4MB,
        Max8MB,
    }

    #[derive(Clone, Copy, PartialEq, Default)]
    pub enum BlockMode {
        Independent,
        Linked,
    }

    #[derive(Default, Clone)]
    pub struct FrameInfo {
        pub content_size: Option<u64>,
        pub block_size: BlockSize,
        pub block_mode: BlockMode,
        pub block_checksums: bool,
        pub content_checksum: bool,
        pub legacy_frame: bool,
    }
    impl FrameInfo {
        pub fn new() -> Self;
        pub fn content_size(self, content_size: Option<u64>) -> Self;
        pub fn block_size(self, block_size: BlockSize) -> Self;
        pub fn block_mode(self, block_mode: BlockMode) -> Self;
        pub fn block_checksums(self, block_checksums: bool) -> Self;
        pub fn content_checksum(self, content_checksum: bool) -> Self;
        pub fn legacy_frame(self, legacy_frame: bool) -> Self;
    }

    pub enum Error {
        CompressionError(CompressError),
        DecompressionError(DecompressError),
        IoError(io::Error),
        UnsupportedBlocksize(u8),
        UnsupportedVersion(u8),
        WrongMagicNumber,
        ReservedBitsSet,
        InvalidBlockInfo,
        BlockTooBig,
        HeaderChecksumError,
        BlockChecksumError,
        ContentChecksumError,
        SkippableFrame(u32),
        DictionaryNotSupported,
        ContentLengthError { expected: u64, actual: u64 },
    }
    impl From<io::Error> for Error {}
}

mod hidden {
    pub struct HashTable4KU16 {}

    pub struct HashTable4K {}
}
