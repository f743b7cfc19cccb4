#![source("brotli 9.1.1")]

pub use crate::enc::reader::CompressorReader;
pub use crate::enc::writer::CompressorWriter;
pub use crate::enc::BrotliCompress;

#[blocks(cpu, millis, why = "it decompresses from reader to writer")]
pub fn BrotliDecompress<InputType, OutputType>(r: &mut InputType, w: &mut OutputType) -> std::io::Result<()>
where
    InputType: std::io::Read,
    OutputType: std::io::Write;

pub mod enc {
    use std::io;
    use std::io::{Read, Write};

    pub use crate::enc::backward_references::BrotliEncoderParams;

    #[blocks(cpu, millis, why = "it compresses reader to writer")]
    pub fn BrotliCompress<InputType, OutputType>(
        r: &mut InputType,
        w: &mut OutputType,
        params: &BrotliEncoderParams,
    ) -> Result<usize, io::Error>
    where
        InputType: Read,
        OutputType: Write;

    pub mod backward_references {
        pub struct BrotliEncoderParams {}
    }

    pub mod reader {
        use crate::enc::backward_references::BrotliEncoderParams;
        use std::io::Read;

        #[io_as(R, cpu, millis, pedantic, why = "it compresses")]
        pub struct CompressorReader<R: Read> {}
        impl<R: Read> CompressorReader<R> {
            pub fn new(r: R, buffer_size: usize, q: u32, lgwin: u32) -> Self;
            pub fn with_params(r: R, buffer_size: usize, params: &BrotliEncoderParams) -> Self;
            pub fn get_ref(&self) -> &R;
            pub fn into_inner(self) -> R;
        }
        impl<R: Read> Read for CompressorReader<R> {}
    }

    pub mod writer {
        use crate::enc::backward_references::BrotliEncoderParams;
        use std::io::Write;

        #[io_as(W, cpu, millis, pedantic, why = "it compresses")]
        pub struct CompressorWriter<W: Write> {}
        impl<W: Write> CompressorWriter<W> {
            pub fn new(w: W, buffer_size: usize, q: u32, lgwin: u32) -> Self;
            pub fn with_params(w: W, buffer_size: usize, params: &BrotliEncoderParams) -> Self;
            pub fn get_ref(&self) -> &W;
            pub fn get_mut(&mut self) -> &mut W;
            pub fn into_inner(self) -> W;
        }
        impl<W: Write> Write for CompressorWriter<W> {}
    }
}
