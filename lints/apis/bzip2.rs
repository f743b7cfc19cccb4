#![source("bzip2 0.6.1")]

use std::mem::MaybeUninit;

pub struct Compress {}
impl Compress {
    pub fn new(lvl: Compression, work_factor: u32) -> Self;
    pub fn compress(&mut self, input: &[u8], output: &mut [u8], action: Action) -> Result<Status, Error>;
    pub fn compress_uninit(&mut self, input: &[u8], output: &mut [MaybeUninit<u8>], action: Action) -> Result<Status, Error>;
    pub fn compress_vec(&mut self, input: &[u8], output: &mut Vec<u8>, action: Action) -> Result<Status, Error>;
    pub fn total_in(&self) -> u64;
    pub fn total_out(&self) -> u64;
}

pub struct Decompress {}
impl Decompress {
    pub fn new(small: bool) -> Self;
    pub fn decompress(&mut self, input: &[u8], output: &mut [u8]) -> Result<Status, Error>;
    pub fn decompress_uninit(&mut self, input: &[u8], output: &mut [MaybeUninit<u8>]) -> Result<Status, Error>;
    pub fn decompress_vec(&mut self, input: &[u8], output: &mut Vec<u8>) -> Result<Status, Error>;
    pub fn total_in(&self) -> u64;
    pub fn total_out(&self) -> u64;
}

#[derive(PartialEq, Eq, Copy, Clone)]
pub enum Action {
    Run,
    Flush,
    Finish,
}

#[derive(PartialEq, Eq, Copy, Clone)]
pub enum Status {
    Ok,
    FlushOk,
    RunOk,
    FinishOk,
    StreamEnd,
    MemNeeded,
}

#[derive(PartialEq, Eq, Copy, Clone)]
pub enum Error {
    Sequence,
    Data,
    DataMagic,
    Param,
}

#[derive(Copy, Clone, PartialEq, Eq)]
pub struct Compression {}
impl Compression {
    pub fn new(level: u32) -> Self;
    pub fn try_new(level: u32) -> Option<Self>;
    pub fn none() -> Self;
    pub fn fast() -> Self;
    pub fn best() -> Self;
    pub fn level(&self) -> u32;
}
impl Default for Compression {}

pub mod bufread {
    use crate::Compression;
    use std::io::prelude::{BufRead, Read, Write};

    #[io_as(R, cpu, millis, pedantic, why = "it compresses")]
    pub struct BzEncoder<R> {}
    impl<R: BufRead> BzEncoder<R> {
        pub fn new(r: R, level: Compression) -> Self;
    }
    impl<R> BzEncoder<R> {
        pub fn get_ref(&self) -> &R;
        pub fn get_mut(&mut self) -> &mut R;
        pub fn into_inner(self) -> R;
        pub fn total_out(&self) -> u64;
        pub fn total_in(&self) -> u64;
    }
    impl<R: BufRead> Read for BzEncoder<R> {}
    impl<W: Write> Write for BzEncoder<W> {}

    #[io_as(R, cpu, millis, pedantic, why = "it decompresses")]
    pub struct BzDecoder<R> {}
    impl<R: BufRead> BzDecoder<R> {
        pub fn new(r: R) -> Self;
    }
    impl<R> BzDecoder<R> {
        pub fn get_ref(&self) -> &R;
        pub fn get_mut(&mut self) -> &mut R;
        pub fn into_inner(self) -> R;
        pub fn total_in(&self) -> u64;
        pub fn total_out(&self) -> u64;
    }
    impl<R: BufRead> Read for BzDecoder<R> {}
    impl<W: Write> Write for BzDecoder<W> {}

    pub struct MultiBzDecoder<R> {}
    impl<R: BufRead> MultiBzDecoder<R> {
        pub fn new(r: R) -> Self;
    }
    impl<R> MultiBzDecoder<R> {
        pub fn get_ref(&self) -> &R;
        pub fn get_mut(&mut self) -> &mut R;
        pub fn into_inner(self) -> R;
    }
    impl<R: BufRead> Read for MultiBzDecoder<R> {}
    impl<R: BufRead + Write> Write for MultiBzDecoder<R> {}
}

pub mod read {
    use crate::Compression;
    use std::io::prelude::{Read, Write};

    #[io_as(R, cpu, millis, pedantic, why = "it compresses")]
    pub struct BzEncoder<R> {}
    impl<R: Read> BzEncoder<R> {
        pub fn new(r: R, level: Compression) -> Self;
        pub fn get_ref(&self) -> &R;
        pub fn get_mut(&mut self) -> &mut R;
        pub fn into_inner(self) -> R;
        pub fn total_out(&self) -> u64;
        pub fn total_in(&self) -> u64;
    }
    impl<R: Read> Read for BzEncoder<R> {}
    impl<W: Write + Read> Write for BzEncoder<W> {}

    #[io_as(R, cpu, millis, pedantic, why = "it decompresses")]
    pub struct BzDecoder<R> {}
    impl<R: Read> BzDecoder<R> {
        pub fn new(r: R) -> Self;
        pub fn get_ref(&self) -> &R;
        pub fn get_mut(&mut self) -> &mut R;
        pub fn into_inner(self) -> R;
        pub fn total_out(&self) -> u64;
        pub fn total_in(&self) -> u64;
    }
    impl<R: Read> Read for BzDecoder<R> {}
    impl<W: Write + Read> Write for BzDecoder<W> {}

    #[io_as(R, cpu, millis, pedantic, why = "it decompresses")]
    pub struct MultiBzDecoder<R> {}
    impl<R: Read> MultiBzDecoder<R> {
        pub fn new(r: R) -> Self;
    }
    impl<R> MultiBzDecoder<R> {
        pub fn get_ref(&self) -> &R;
        pub fn get_mut(&mut self) -> &mut R;
        pub fn into_inner(self) -> R;
    }
    impl<R: Read> Read for MultiBzDecoder<R> {}
}

pub mod write {
    use crate::Compression;
    use std::io;
    use std::io::prelude::Write;

    #[io_as(W, cpu, millis, pedantic, why = "it compresses")]
    pub struct BzEncoder<W: Write> {}
    impl<W: Write> BzEncoder<W> {
        pub fn new(obj: W, level: Compression) -> Self;
        pub fn get_ref(&self) -> &W;
        pub fn get_mut(&mut self) -> &mut W;
        pub fn try_finish(&mut self) -> io::Result<()>;
        #[blocks_as(Self, millis, pedantic, tokio = "async_compression::tokio::write::BzEncoder", why = "it compresses the remainder")]
        pub fn finish(self) -> io::Result<W>;
        pub fn total_out(&self) -> u64;
        pub fn total_in(&self) -> u64;
    }
    impl<W: Write> Write for BzEncoder<W> {}

    #[io_as(W, cpu, millis, pedantic, why = "it decompresses")]
    pub struct BzDecoder<W: Write> {}
    impl<W: Write> BzDecoder<W> {
        pub fn new(obj: W) -> Self;
        pub fn get_ref(&self) -> &W;
        pub fn get_mut(&mut self) -> &mut W;
        pub fn try_finish(&mut self) -> io::Result<()>;
        pub fn finish(&mut self) -> io::Result<W>;
        pub fn total_out(&self) -> u64;
        pub fn total_in(&self) -> u64;
    }
    impl<W: Write> Write for BzDecoder<W> {}
}
