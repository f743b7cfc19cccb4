#![source("zstd 0.14.3")]

use std::io;
use std::io::{Read, Write};
use std::ops::RangeInclusive;
use std::path::Path;
use zstd_safe::CompressionLevel;

pub use crate::stream::read::Decoder;
pub use crate::stream::write::Encoder;
pub use zstd_safe;
pub use zstd_safe::{compress_bound, CLEVEL_DEFAULT as DEFAULT_COMPRESSION_LEVEL};

pub fn decompressed_size(data: &[u8]) -> Option<u64>;
#[blocks(cpu, millis, why = "it decompresses a whole reader")]
pub fn decode_all<R: Read>(source: R) -> io::Result<Vec<u8>>;
#[blocks(cpu, millis, why = "it compresses a whole reader")]
pub fn encode_all<R: Read>(source: R, level: i32) -> io::Result<Vec<u8>>;
pub fn compress_sized<R: Read>(source: R, level: i32, size: u64) -> io::Result<Vec<u8>>;
pub fn compress_sized_into<R, W>(source: R, destination: W, level: i32, size: u64) -> io::Result<()>
where
    R: Read,
    W: Write;
pub fn compress_file<P: AsRef<Path>>(path: P, level: i32) -> io::Result<Vec<u8>>;
pub fn compress_file_into<P, W>(path: P, destination: W, level: i32) -> io::Result<()>
where
    P: AsRef<Path>,
    W: Write;
pub fn compression_level_range() -> RangeInclusive<CompressionLevel>;

pub mod bulk {
    use crate::dict::{DecoderDictionary, EncoderDictionary};
    use std::io;
    use zstd_safe::{CCtx, CParameter, DParameter, WriteBuf};

    #[blocks(cpu, millis, why = "it compresses a buffer")]
    pub fn compress_to_buffer(source: &[u8], destination: &mut [u8], level: i32) -> io::Result<usize>;
    #[blocks(cpu, millis, why = "it compresses a buffer")]
    pub fn compress(data: &[u8], level: i32) -> io::Result<Vec<u8>>;
    #[blocks(cpu, millis, why = "it decompresses a buffer")]
    pub fn decompress_to_buffer(source: &[u8], destination: &mut [u8]) -> io::Result<usize>;
    #[blocks(cpu, millis, why = "it decompresses a buffer")]
    pub fn decompress(data: &[u8], capacity: usize) -> io::Result<Vec<u8>>;

    #[derive(Default)]
    pub struct Compressor<'a> {}
    impl Compressor<'static> {
        pub fn new(level: i32) -> io::Result<Self>;
        pub fn with_dictionary(level: i32, dictionary: &[u8]) -> io::Result<Self>;
    }
    impl<'a> Compressor<'a> {
        pub fn with_prepared_dictionary<'b>(dictionary: &'a EncoderDictionary<'b>) -> io::Result<Self>
        where
            'b: 'a;
        pub fn set_compression_level(&mut self, level: i32) -> io::Result<()>;
        pub fn set_dictionary(&mut self, level: i32, dictionary: &[u8]) -> io::Result<()>;
        pub fn set_prepared_dictionary<'b>(&mut self, dictionary: &'a EncoderDictionary<'b>) -> io::Result<()>
        where
            'b: 'a;
        #[blocks(cpu, millis, why = "it compresses a buffer")]
        pub fn compress_to_buffer<C: WriteBuf + ?Sized>(&mut self, source: &[u8], destination: &mut C) -> io::Result<usize>;
        pub fn compress(&mut self, data: &[u8]) -> io::Result<Vec<u8>>;
        pub fn context_mut(&mut self) -> &mut CCtx<'a>;
        pub fn set_parameter(&mut self, parameter: CParameter) -> io::Result<()>;
        pub fn set_pledged_src_size(&mut self, size: Option<u64>) -> io::Result<()>;
    }

    #[derive(Default)]
    pub struct Decompressor<'a> {}
    impl Decompressor<'static> {
        pub fn new() -> io::Result<Self>;
        pub fn with_dictionary(dictionary: &[u8]) -> io::Result<Self>;
    }
    impl<'a> Decompressor<'a> {
        pub fn with_prepared_dictionary<'b>(dictionary: &'a DecoderDictionary<'b>) -> io::Result<Self>
        where
            'b: 'a;
        pub fn set_dictionary(&mut self, dictionary: &[u8]) -> io::Result<()>;
        pub fn set_prepared_dictionary<'b>(&mut self, dictionary: &'a DecoderDictionary<'b>) -> io::Result<()>
        where
            'b: 'a;
        #[blocks(cpu, millis, why = "it decompresses a buffer")]
        pub fn decompress_to_buffer<C: WriteBuf + ?Sized>(&mut self, source: &[u8], destination: &mut C) -> io::Result<usize>;
        pub fn decompress(&mut self, data: &[u8], capacity: usize) -> io::Result<Vec<u8>>;
        pub fn set_parameter(&mut self, parameter: DParameter) -> io::Result<()>;
        pub fn upper_bound(data: &[u8]) -> Option<usize>;
    }
}

pub mod dict {
    use std::io;
    use std::io::Read;
    use std::path::Path;

    pub use zstd_safe::{CDict, DDict};

    pub fn from_continuous(sample_data: &[u8], sample_sizes: &[usize], max_size: usize) -> io::Result<Vec<u8>>;
    pub fn from_samples<S: AsRef<[u8]>>(samples: &[S], max_size: usize) -> io::Result<Vec<u8>>;
    pub fn from_sample_iterator<I, R>(samples: I, max_size: usize) -> io::Result<Vec<u8>>
    where
        I: IntoIterator<Item = io::Result<R>>,
        R: Read;
    pub fn from_files<I, P>(filenames: I, max_size: usize) -> io::Result<Vec<u8>>
    where
        P: AsRef<Path>,
        I: IntoIterator<Item = P>;

    pub struct EncoderDictionary<'a> {}
    impl EncoderDictionary<'static> {
        pub fn copy(dictionary: &[u8], level: i32) -> Self;
        pub fn try_copy(dictionary: &[u8], level: i32) -> io::Result<Self>;
    }
    impl<'a> EncoderDictionary<'a> {
        pub fn new(dictionary: &'a [u8], level: i32) -> Self;
        pub fn try_new(dictionary: &'a [u8], level: i32) -> io::Result<Self>;
        pub fn as_cdict(&self) -> &CDict<'a>;
    }

    pub struct DecoderDictionary<'a> {}
    impl DecoderDictionary<'static> {
        pub fn copy(dictionary: &[u8]) -> Self;
        pub fn try_copy(dictionary: &[u8]) -> io::Result<Self>;
    }
    impl<'a> DecoderDictionary<'a> {
        pub fn new(dict: &'a [u8]) -> Self;
        pub fn try_new(dict: &'a [u8]) -> io::Result<Self>;
        pub fn as_ddict(&self) -> &DDict<'a>;
    }
}

pub mod stream {
    use std::io;
    use std::io::{Read, Write};

    pub use crate::stream::read::Decoder;
    pub use crate::stream::write::{AutoFinishEncoder, Encoder};
    pub use crate::{compress_file, compress_file_into, compress_sized, compress_sized_into, decode_all, decompressed_size, encode_all};

    #[blocks(cpu, millis, why = "it decompresses reader to writer")]
    pub fn copy_decode<R, W>(source: R, destination: W) -> io::Result<()>
    where
        R: Read,
        W: Write;
    #[blocks(cpu, millis, why = "it compresses reader to writer")]
    pub fn copy_encode<R, W>(source: R, destination: W, level: i32) -> io::Result<()>
    where
        R: Read,
        W: Write;

    pub mod raw {
        use crate::dict::{DecoderDictionary, EncoderDictionary};
        use std::io;
        use zstd_safe::{CCtx, DCtx};

        pub use zstd_safe::{CParameter, DParameter, InBuffer, OutBuffer, WriteBuf};

        pub trait Operation {
            fn run<C: WriteBuf + ?Sized>(&mut self, input: &mut InBuffer<'_>, output: &mut OutBuffer<'_, C>) -> io::Result<usize>;
            fn run_on_buffers(&mut self, input: &[u8], output: &mut [u8]) -> io::Result<Status>;
            fn flush<C: WriteBuf + ?Sized>(&mut self, output: &mut OutBuffer<'_, C>) -> io::Result<usize>;
            fn reinit(&mut self) -> io::Result<()>;
            fn finish<C: WriteBuf + ?Sized>(&mut self, output: &mut OutBuffer<'_, C>, finished_frame: bool) -> io::Result<usize>;
        }

        pub struct NoOp;
        impl Operation for NoOp {}

        pub struct Status {
            pub remaining: usize,
            pub bytes_read: usize,
            pub bytes_written: usize,
        }

        pub struct Decoder<'a> {}
        impl Decoder<'static> {
            pub fn new() -> io::Result<Self>;
            pub fn with_dictionary(dictionary: &[u8]) -> io::Result<Self>;
        }
        impl<'a> Decoder<'a> {
            pub fn with_context(context: &'a mut DCtx<'static>) -> Self;
            pub fn with_prepared_dictionary<'b>(dictionary: &'a DecoderDictionary<'b>) -> io::Result<Self>
            where
                'b: 'a;
            pub fn with_ref_prefix<'b>(ref_prefix: &'b [u8]) -> io::Result<Self>
            where
                'b: 'a;
            pub fn set_parameter(&mut self, parameter: DParameter) -> io::Result<()>;
        }
        impl Operation for Decoder<'_> {}

        pub struct Encoder<'a> {}
        impl Encoder<'static> {
            pub fn new(level: i32) -> io::Result<Self>;
            pub fn with_dictionary(level: i32, dictionary: &[u8]) -> io::Result<Self>;
        }
        impl<'a> Encoder<'a> {
            pub fn with_context(context: &'a mut CCtx<'static>) -> Self;
            pub fn with_prepared_dictionary<'b>(dictionary: &'a EncoderDictionary<'b>) -> io::Result<Self>
            where
                'b: 'a;
            pub fn with_ref_prefix<'b>(level: i32, ref_prefix: &'b [u8]) -> io::Result<Self>
            where
                'b: 'a;
            pub fn set_parameter(&mut self, parameter: CParameter) -> io::Result<()>;
            pub fn set_pledged_src_size(&mut self, pledged_src_size: Option<u64>) -> io::Result<()>;
        }
        impl<'a> Operation for Encoder<'a> {}
    }

    pub mod read {
        use crate::dict::{DecoderDictionary, EncoderDictionary};
        use std::io;
        use std::io::{BufRead, BufReader, Read};
        use zstd_safe::{CCtx, DCtx};

        #[io_as(R, cpu, millis, pedantic, why = "it decompresses")]
        pub struct Decoder<'a, R> {}
        impl<R: Read> Decoder<'static, BufReader<R>> {
            pub fn new(reader: R) -> io::Result<Self>;
            pub fn try_new(reader: R) -> Result<Self, (R, io::Error)>;
        }
        impl<R: BufRead> Decoder<'static, R> {
            pub fn with_buffer(reader: R) -> io::Result<Self>;
            pub fn try_with_buffer(reader: R) -> Result<Self, (R, io::Error)>;
            pub fn with_dictionary(reader: R, dictionary: &[u8]) -> io::Result<Self>;
            pub fn try_with_dictionary(reader: R, dictionary: &[u8]) -> Result<Self, (R, io::Error)>;
        }
        impl<'a, R: BufRead> Decoder<'a, R> {
            pub fn with_context(reader: R, context: &'a mut DCtx<'static>) -> Self;
            pub fn single_frame(self) -> Self;
            pub fn with_prepared_dictionary<'b>(reader: R, dictionary: &'a DecoderDictionary<'b>) -> io::Result<Self>
            where
                'b: 'a;
            pub fn try_with_prepared_dictionary<'b>(reader: R, dictionary: &'a DecoderDictionary<'b>) -> Result<Self, (R, io::Error)>
            where
                'b: 'a;
            pub fn with_ref_prefix<'b>(reader: R, ref_prefix: &'b [u8]) -> io::Result<Self>
            where
                'b: 'a;
            pub fn try_with_ref_prefix<'b>(reader: R, ref_prefix: &'b [u8]) -> Result<Self, (R, io::Error)>
            where
                'b: 'a;
            pub fn recommended_output_size() -> usize;
            pub fn get_ref(&self) -> &R;
            pub fn get_mut(&mut self) -> &mut R;
            pub fn into_inner(self) -> R;
            pub fn finish_frame(&mut self) -> io::Result<()>;
            pub fn finish(self) -> R;
        }
        impl<R: BufRead> Read for Decoder<'_, R> {}

        #[io_as(R, cpu, millis, pedantic, why = "it compresses")]
        pub struct Encoder<'a, R> {}
        impl<R: Read> Encoder<'static, BufReader<R>> {
            pub fn new(reader: R, level: i32) -> io::Result<Self>;
        }
        impl<R: BufRead> Encoder<'static, R> {
            pub fn with_buffer(reader: R, level: i32) -> io::Result<Self>;
            pub fn with_dictionary(reader: R, level: i32, dictionary: &[u8]) -> io::Result<Self>;
        }
        impl<'a, R: BufRead> Encoder<'a, R> {
            pub fn with_context(reader: R, context: &'a mut CCtx<'static>) -> Self;
            pub fn with_prepared_dictionary<'b>(reader: R, dictionary: &'a EncoderDictionary<'b>) -> io::Result<Self>
            where
                'b: 'a;
            pub fn recommended_output_size() -> usize;
            pub fn get_ref(&self) -> &R;
            pub fn get_mut(&mut self) -> &mut R;
            pub fn flush(&mut self, out: &mut [u8]) -> io::Result<usize>;
            pub fn finish(self) -> R;
        }
        impl<R: BufRead> Read for Encoder<'_, R> {}
    }

    pub mod write {
        use crate::dict::{DecoderDictionary, EncoderDictionary};
        use crate::stream::zio::Writer;
        use std::io;
        use std::io::Write;
        use zstd_safe::{CCtx, DCtx};

        #[io_as(W, cpu, millis, pedantic, why = "it compresses")]
        pub struct Encoder<'a, W: Write> {}
        impl<W: Write> Encoder<'static, W> {
            pub fn new(writer: W, level: i32) -> io::Result<Self>;
            pub fn with_dictionary(writer: W, level: i32, dictionary: &[u8]) -> io::Result<Self>;
        }
        impl<'a, W: Write> Encoder<'a, W> {
            pub fn with_writer(writer: Writer<W, crate::stream::raw::Encoder<'a>>) -> Self;
            pub fn with_encoder(writer: W, encoder: crate::stream::raw::Encoder<'a>) -> Self;
            pub fn with_context(writer: W, context: &'a mut CCtx<'static>) -> Self;
            pub fn with_prepared_dictionary<'b>(writer: W, dictionary: &'a EncoderDictionary<'b>) -> io::Result<Self>
            where
                'b: 'a;
            pub fn with_ref_prefix<'b>(writer: W, level: i32, ref_prefix: &'b [u8]) -> io::Result<Self>
            where
                'b: 'a;
            pub fn auto_finish(self) -> AutoFinishEncoder<'a, W>;
            pub fn on_finish<F: FnMut(io::Result<W>)>(self, f: F) -> AutoFinishEncoder<'a, W, F>;
            pub fn get_ref(&self) -> &W;
            pub fn get_mut(&mut self) -> &mut W;
            pub fn finish(self) -> io::Result<W>;
            pub fn try_finish(self) -> Result<W, (Self, io::Error)>;
            pub fn do_finish(&mut self) -> io::Result<()>;
            pub fn recommended_input_size() -> usize;
        }
        impl<'a, W: Write> Write for Encoder<'a, W> {}

        #[io_as(W, cpu, millis, pedantic, why = "it decompresses")]
        pub struct Decoder<'a, W: Write> {}
        impl<W: Write> Decoder<'static, W> {
            pub fn new(writer: W) -> io::Result<Self>;
            pub fn with_dictionary(writer: W, dictionary: &[u8]) -> io::Result<Self>;
        }
        impl<'a, W: Write> Decoder<'a, W> {
            pub fn with_writer(writer: Writer<W, crate::stream::raw::Decoder<'a>>) -> Self;
            pub fn with_decoder(writer: W, decoder: crate::stream::raw::Decoder<'a>) -> Self;
            pub fn with_context(writer: W, context: &'a mut DCtx<'static>) -> Self;
            pub fn with_prepared_dictionary<'b>(writer: W, dictionary: &'a DecoderDictionary<'b>) -> io::Result<Self>
            where
                'b: 'a;
            pub fn get_ref(&self) -> &W;
            pub fn get_mut(&mut self) -> &mut W;
            pub fn into_inner(self) -> W;
            pub fn finish(self) -> io::Result<W>;
            pub fn do_finish(&mut self) -> io::Result<()>;
            pub fn recommended_input_size() -> usize;
            pub fn auto_flush(self) -> AutoFlushDecoder<'a, W>;
            pub fn on_flush<F: FnMut(io::Result<()>)>(self, f: F) -> AutoFlushDecoder<'a, W, F>;
        }
        impl<W: Write> Write for Decoder<'_, W> {}

        #[io_as(W, cpu, millis, pedantic, why = "it compresses")]
        pub struct AutoFinishEncoder<'a, W: Write, F: FnMut(io::Result<W>) = Box<dyn Send + FnMut(io::Result<W>)>> {}
        impl<'a, W: Write, F: FnMut(io::Result<W>)> AutoFinishEncoder<'a, W, F> {
            pub fn get_ref(&self) -> &W;
            pub fn get_mut(&mut self) -> &mut W;
        }
        impl<W: Write, F: FnMut(io::Result<W>)> Write for AutoFinishEncoder<'_, W, F> {}

        pub struct AutoFlushDecoder<'a, W: Write, F: FnMut(io::Result<()>) = Box<dyn Send + FnMut(io::Result<()>)>> {}
        impl<'a, W: Write, F: FnMut(io::Result<()>)> AutoFlushDecoder<'a, W, F> {
            pub fn get_ref(&self) -> &W;
            pub fn get_mut(&mut self) -> &mut W;
        }
        impl<W: Write, F: FnMut(io::Result<()>)> Write for AutoFlushDecoder<'_, W, F> {}
    }

    pub mod zio {
        use crate::stream::raw::Operation;
        use std::io;
        use std::io::{BufRead, Read, Write};

        pub struct Reader<R, D> {}
        impl<R, D> Reader<R, D> {
            pub fn new(reader: R, operation: D) -> Self;
            pub fn set_single_frame(&mut self);
            pub fn operation_mut(&mut self) -> &mut D;
            pub fn reader_mut(&mut self) -> &mut R;
            pub fn reader(&self) -> &R;
            pub fn into_inner(self) -> R;
            pub fn flush(&mut self, output: &mut [u8]) -> io::Result<usize>
            where
                D: Operation;
        }
        impl<R, D> Reader<R, D>
        where
            R: BufRead,
            D: Operation,
        {
            pub fn finish_frame(&mut self) -> io::Result<()>;
        }
        impl<R, D> Read for Reader<R, D>
        where
            R: BufRead,
            D: Operation,
        {
        }

        pub struct Writer<W, D> {}
        impl<W, D> Writer<W, D>
        where
            W: Write,
            D: Operation,
        {
            pub fn new(writer: W, operation: D) -> Self;
            pub fn new_with_capacity(writer: W, operation: D, capacity: usize) -> Self;
            pub fn with_output_buffer(output_buffer: Vec<u8>, writer: W, operation: D) -> Self;
            pub fn finish(&mut self) -> io::Result<()>;
            pub fn into_inner(self) -> (W, D);
            pub fn writer(&self) -> &W;
            pub fn writer_mut(&mut self) -> &mut W;
            pub fn operation(&self) -> &D;
            pub fn operation_mut(&mut self) -> &mut D;
        }
        impl<W, D> Write for Writer<W, D>
        where
            W: Write,
            D: Operation,
        {
        }
    }
}
