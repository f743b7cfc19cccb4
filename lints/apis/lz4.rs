#![source("lz4 1.28.1")]

use std::io::{self, Read, Write};

#[io_as(R, cpu, millis, pedantic, why = "it decompresses")]
pub struct Decoder<R> {}
impl<R: Read> Decoder<R> {
    pub fn new(r: R) -> io::Result<Decoder<R>>;
}
impl<R: Read> Read for Decoder<R> {}

#[io_as(W, cpu, millis, pedantic, why = "it compresses")]
pub struct Encoder<W> {}
impl<W: Write> Write for Encoder<W> {}

pub mod block {
    use std::io;

    pub enum CompressionMode {}

    #[blocks(cpu, millis, pedantic, why = "it compresses a buffer")]
    #[source("lz4 1.28.1 src/block/mod.rs:68")]
    pub fn compress(src: &[u8], mode: Option<CompressionMode>, prepend_size: bool) -> io::Result<Vec<u8>>;
    #[blocks(cpu, millis, pedantic, why = "it decompresses a buffer")]
    #[source("lz4 1.28.1 src/block/mod.rs:216")]
    pub fn decompress(src: &[u8], uncompressed_size: Option<i32>) -> io::Result<Vec<u8>>;
}
