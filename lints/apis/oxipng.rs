#![source("oxipng 9.1.5")]

use crate::hidden::{BitDepth, ColorType, InFile, Options, OutFile};
pub enum PngError {}
pub type PngResult<T> = Result<T, PngError>;
pub struct RawImage {}

#[blocks(cpu, millis, why = "it tries ways to compress an image")]
pub fn optimize(input: &InFile, output: &OutFile, opts: &Options) -> PngResult<()>;
#[blocks(cpu, millis, why = "it tries ways to compress an image")]
pub fn optimize_from_memory(data: &[u8], opts: &Options) -> PngResult<Vec<u8>>;

impl RawImage {
    pub fn new(width: u32, height: u32, color_type: ColorType, bit_depth: BitDepth, data: Vec<u8>) -> Result<Self, PngError>;
    pub fn add_png_chunk(&mut self, name: [u8; 4], data: Vec<u8>);
    pub fn add_icc_profile(&mut self, data: &[u8]);
    #[blocks(cpu, millis, why = "it tries ways to compress an image")]
    pub fn create_optimized_png(&self, opts: &Options) -> PngResult<Vec<u8>>;
}

mod hidden {
    pub struct BitDepth {}
    pub struct ColorType {}
    pub struct InFile {}
    pub struct Options {}
    pub struct OutFile {}
}
