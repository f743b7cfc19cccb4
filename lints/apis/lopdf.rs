#![source("lopdf 0.44.0")]

use crate::hidden::{FilterFunc, LoadOptions, ObjectId, PdfMetadata};
use std::fs::File;
use std::io::{Read, Write};
use std::path::Path;
use std::result;

pub type Result<T> = result::Result<T, Error>;

pub enum Error {}
pub struct Document {}
pub struct IncrementalDocument {}

impl Document {
    #[blocks(fs, millis, why = "it reads and parses a PDF")]
    pub fn load<P: AsRef<Path>>(path: P) -> Result<Document>;
    #[blocks(fs, millis, why = "it reads and parses a PDF")]
    pub fn load_with_options<P: AsRef<Path>>(path: P, options: LoadOptions) -> Result<Document>;
    #[blocks(fs, millis, why = "it reads and parses a PDF")]
    pub fn load_with_password<P: AsRef<Path>>(path: P, password: &str) -> Result<Document>;
    #[blocks(fs, millis, why = "it reads and parses a PDF")]
    pub fn load_filtered<P: AsRef<Path>>(path: P, filter_func: FilterFunc) -> Result<Document>;
    #[blocks_as(R, millis, why = "it reads and parses a PDF")]
    pub fn load_from<R: Read>(source: R) -> Result<Document>;
    #[blocks_as(R, millis, why = "it reads and parses a PDF")]
    pub fn load_from_with_options<R: Read>(source: R, options: LoadOptions) -> Result<Document>;
    #[blocks_as(R, millis, why = "it reads and parses a PDF")]
    pub fn load_from_with_password<R: Read>(source: R, password: &str) -> Result<Document>;
    #[blocks(cpu, millis, why = "it parses a PDF")]
    pub fn load_mem(buffer: &[u8]) -> Result<Document>;
    #[blocks(cpu, millis, why = "it parses a PDF")]
    pub fn load_mem_with_options(buffer: &[u8], options: LoadOptions) -> Result<Document>;
    #[blocks(cpu, millis, why = "it parses a PDF")]
    pub fn load_mem_with_password(buffer: &[u8], password: &str) -> Result<Document>;
    #[blocks(fs, millis, why = "it reads and parses a PDF")]
    pub fn load_metadata<P: AsRef<Path>>(path: P) -> Result<PdfMetadata>;
    #[blocks(fs, millis, why = "it reads and parses a PDF")]
    pub fn load_metadata_with_password<P: AsRef<Path>>(path: P, password: &str) -> Result<PdfMetadata>;
}

impl IncrementalDocument {
    #[blocks(fs, millis, why = "it reads and parses a PDF")]
    pub fn load<P: AsRef<Path>>(path: P) -> Result<Self>;
    #[blocks_as(R, millis, why = "it reads and parses a PDF")]
    pub fn load_from<R: Read>(source: R) -> Result<Self>;
    #[blocks(cpu, millis, why = "it parses a PDF")]
    pub fn load_mem(buffer: &[u8]) -> Result<Document>;
}

impl Document {
    #[blocks(fs, millis, why = "it writes a PDF")]
    pub fn save<P: AsRef<Path>>(&mut self, path: P) -> Result<File>;
    #[blocks_as(W, millis, why = "it writes a PDF")]
    pub fn save_to<W: Write>(&mut self, target: &mut W) -> Result<()>;
    #[blocks_as(W, millis, why = "it writes a PDF")]
    pub fn save_with_options<W: Write>(&mut self, target: &mut W, options: crate::SaveOptions) -> Result<()>;
    #[blocks_as(W, millis, why = "it writes a PDF")]
    pub fn save_modern<W: Write>(&mut self, target: &mut W) -> Result<()>;
}

impl IncrementalDocument {
    #[blocks(fs, millis, why = "it writes a PDF")]
    pub fn save<P: AsRef<Path>>(&mut self, path: P) -> Result<File>;
    #[blocks_as(W, millis, why = "it writes a PDF")]
    pub fn save_to<W: Write>(&mut self, target: &mut W) -> Result<()>;
}

impl Document {
    #[blocks(cpu, millis, why = "it extracts text")]
    pub fn extract_text(&self, page_numbers: &[u32]) -> Result<String>;
    #[blocks(cpu, millis, why = "it extracts text")]
    pub fn extract_text_with_limit(&self, page_numbers: &[u32], max_decompressed_size: usize) -> Result<String>;
    #[blocks(cpu, millis, why = "it extracts text")]
    pub fn extract_text_chunks(&self, page_numbers: &[u32]) -> Vec<Result<String>>;
    #[blocks(cpu, millis, why = "it extracts text")]
    pub fn extract_text_chunks_with_limit(&self, page_numbers: &[u32], max_decompressed_size: usize) -> Vec<Result<String>>;
}

impl Document {
    #[blocks(cpu, millis, why = "it compresses or decompresses streams")]
    pub fn compress(&mut self);
    #[blocks(cpu, millis, why = "it compresses or decompresses streams")]
    pub fn decompress(&mut self);
    pub fn prune_objects(&mut self) -> Vec<ObjectId>;
    pub fn renumber_objects(&mut self);
}

mod hidden {
    pub struct FilterFunc {}
    pub struct LoadOptions {}
    pub struct ObjectId {}
    pub struct PdfMetadata {}
}
