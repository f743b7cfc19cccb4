#![source("hound 3.5.1")]

use crate::hidden::WavSpecEx;
use std::fs;
use std::io;
use std::path;
use std::result;

pub type Result<T> = result::Result<T, Error>;

pub enum Error {}
#[derive(Clone, Copy)]
pub struct WavSpec {
    pub channels: u16,
    pub sample_rate: u32,
    pub bits_per_sample: u16,
    pub sample_format: SampleFormat,
}
#[derive(Clone, Copy)]
pub enum SampleFormat {
    Float,
    Int,
}
pub trait Sample {}
pub struct WavReader<R> {}
pub struct WavWriter<W> {}
pub struct WavSamples<'wr, R, S> {}
impl<'wr, R: io::Read, S: Sample> Iterator for WavSamples<'wr, R, S> {
    type Item = Result<S>;
}
pub struct WavIntoSamples<R, S> {}
impl<R: io::Read, S: Sample> Iterator for WavIntoSamples<R, S> {
    type Item = Result<S>;
}

impl<R> WavReader<R>
where
    R: io::Read,
{
    #[blocks_as(R, millis, why = "it reads the header")]
    pub fn new(reader: R) -> Result<WavReader<R>>;
    pub fn spec(&self) -> WavSpec;
    pub fn samples<'wr, S: Sample>(&'wr mut self) -> WavSamples<'wr, R, S>;
    pub fn into_samples<S: Sample>(self) -> WavIntoSamples<R, S>;
    pub fn duration(&self) -> u32;
    pub fn len(&self) -> u32;
    pub fn seek(&mut self, time: u32) -> io::Result<()>
    where
        R: io::Seek;
}

impl WavReader<io::BufReader<fs::File>> {
    #[blocks(fs, millis, why = "it opens a file")]
    pub fn open<P: AsRef<path::Path>>(filename: P) -> Result<WavReader<io::BufReader<fs::File>>>;
}

impl<W> WavWriter<W>
where
    W: io::Write + io::Seek,
{
    pub fn new(writer: W, spec: WavSpec) -> Result<WavWriter<W>>;
    pub fn new_with_spec_ex(writer: W, spec_ex: WavSpecEx) -> Result<WavWriter<W>>;
    pub fn write_sample<S: Sample>(&mut self, sample: S) -> Result<()>;
    #[blocks_as(W, millis, why = "it writes the samples out")]
    pub fn flush(&mut self) -> Result<()>;
    #[blocks_as(W, millis, why = "it writes the samples out")]
    pub fn finalize(self) -> Result<()>;
    pub fn spec(&self) -> WavSpec;
    pub fn duration(&self) -> u32;
    pub fn len(&self) -> u32;
}

impl WavWriter<io::BufWriter<fs::File>> {
    #[blocks(fs, millis, why = "it opens a file")]
    pub fn create<P: AsRef<path::Path>>(filename: P, spec: WavSpec) -> Result<WavWriter<io::BufWriter<fs::File>>>;
    #[blocks(fs, millis, why = "it opens a file")]
    pub fn append<P: AsRef<path::Path>>(filename: P) -> Result<WavWriter<io::BufWriter<fs::File>>>;
}

impl<W> WavWriter<W>
where
    W: io::Read + io::Write + io::Seek,
{
    pub fn new_append(writer: W) -> Result<WavWriter<W>>;
}

mod hidden {
    pub struct WavSpecEx {}
}
