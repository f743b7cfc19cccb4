#![source("ruzstd 0.8.1")]

pub mod decoding {
    use crate::hidden::{BorrowMut, FrameDecoderError};
    use std::io::Read;
    #[io_as(READ, cpu, millis, pedantic, why = "it decompresses")]
    pub struct StreamingDecoder<READ, DEC> {}
    impl<READ: Read, DEC> Read for StreamingDecoder<READ, DEC> {}
    impl<READ: Read, DEC: BorrowMut<FrameDecoder>> StreamingDecoder<READ, DEC> {
        pub fn new_with_decoder(source: READ, decoder: DEC) -> Result<StreamingDecoder<READ, DEC>, FrameDecoderError>;
    }

    impl<READ: Read> StreamingDecoder<READ, FrameDecoder> {
        pub fn new(source: READ) -> Result<StreamingDecoder<READ, FrameDecoder>, FrameDecoderError>;
    }

    impl<READ: Read, DEC: BorrowMut<FrameDecoder>> StreamingDecoder<READ, DEC> {
        pub fn into_inner(self) -> READ
        where
            READ: Sized;
    }
    pub struct FrameDecoder {}
    impl FrameDecoder {
        pub fn new() -> FrameDecoder;
        #[blocks(cpu, millis, pedantic, why = "it decompresses")]
        pub fn decode_all(&mut self, input: &[u8], output: &mut [u8]) -> Result<usize, FrameDecoderError>;
        #[blocks(cpu, millis, pedantic, why = "it decompresses")]
        pub fn decode_all_to_vec(&mut self, input: &[u8], output: &mut Vec<u8>) -> Result<(), FrameDecoderError>;
    }
}

pub mod encoding {
    use std::io::{Read, Write};
    #[derive(Clone, Copy)]
    pub enum CompressionLevel {
        Uncompressed,
        Fastest,
        Default,
        Better,
        Best,
    }
    #[blocks_as(R, W, millis, why = "it reads, compresses and writes")]
    #[blocks(cpu, millis, pedantic, why = "it compresses")]
    pub fn compress<R: Read, W: Write>(source: R, target: W, level: CompressionLevel);
    #[blocks_as(R, millis, why = "it reads and compresses")]
    #[blocks(cpu, millis, pedantic, why = "it compresses")]
    pub fn compress_to_vec<R: Read>(source: R, level: CompressionLevel) -> Vec<u8>;
}

mod hidden {
    pub trait BorrowMut {}
    pub struct FrameDecoderError {}
}
