#![source("lzma-rs 0.3.0")]

use std::io;

pub mod error {
    pub enum Error {}
}

#[blocks_as(R, W, millis, why = "it decompresses reader to writer")]
#[blocks(cpu, millis, pedantic, why = "it decompresses reader to writer")]
#[source("lzma-rs 0.3.0 src/lib.rs:43")]
pub fn lzma_decompress<R: io::BufRead, W: io::Write>(input: &mut R, output: &mut W) -> Result<(), error::Error>;
#[blocks_as(R, W, millis, why = "it compresses reader to writer")]
#[blocks(cpu, millis, pedantic, why = "it compresses reader to writer")]
#[source("lzma-rs 0.3.0 src/lib.rs:62")]
pub fn lzma_compress<R: io::BufRead, W: io::Write>(input: &mut R, output: &mut W) -> io::Result<()>;
#[blocks_as(R, W, millis, why = "it decompresses reader to writer")]
#[blocks(cpu, millis, pedantic, why = "it decompresses reader to writer")]
#[source("lzma-rs 0.3.0 src/lib.rs:96")]
pub fn xz_decompress<R: io::BufRead, W: io::Write>(input: &mut R, output: &mut W) -> Result<(), error::Error>;
#[blocks_as(R, W, millis, why = "it compresses reader to writer")]
#[blocks(cpu, millis, pedantic, why = "it compresses reader to writer")]
#[source("lzma-rs 0.3.0 src/lib.rs:104")]
pub fn xz_compress<R: io::BufRead, W: io::Write>(input: &mut R, output: &mut W) -> io::Result<()>;
