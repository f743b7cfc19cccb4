#![source("pdf-extract 0.11.0")]

use crate::hidden::{Document, OutputDev};
use std::path::Path;

pub enum OutputError {}

#[blocks(fs, millis, why = "it reads a PDF and extracts its text")]
pub fn extract_text<P: std::convert::AsRef<std::path::Path>>(path: P) -> Result<String, OutputError>;
#[blocks(fs, millis, why = "it reads a PDF and extracts its text")]
pub fn extract_text_encrypted<P: std::convert::AsRef<std::path::Path>>(path: P, password: &str) -> Result<String, OutputError>;
#[blocks(cpu, millis, why = "it extracts a PDF's text")]
pub fn extract_text_from_mem(buffer: &[u8]) -> Result<String, OutputError>;
#[blocks(cpu, millis, why = "it extracts a PDF's text")]
pub fn extract_text_from_mem_encrypted(buffer: &[u8], password: &str) -> Result<String, OutputError>;
#[blocks(fs, millis, why = "it reads a PDF and extracts its text")]
pub fn extract_text_by_pages<P: std::convert::AsRef<std::path::Path>>(path: P) -> Result<Vec<String>, OutputError>;
#[blocks(fs, millis, why = "it reads a PDF and extracts its text")]
pub fn extract_text_by_pages_encrypted<P: std::convert::AsRef<std::path::Path>>(
    path: P,
    password: &str,
) -> Result<Vec<String>, OutputError>;
#[blocks(cpu, millis, why = "it extracts a PDF's text")]
pub fn extract_text_from_mem_by_pages(buffer: &[u8]) -> Result<Vec<String>, OutputError>;
#[blocks(cpu, millis, why = "it extracts a PDF's text")]
pub fn extract_text_from_mem_by_pages_encrypted(buffer: &[u8], password: &str) -> Result<Vec<String>, OutputError>;
#[blocks(cpu, millis, why = "it extracts a PDF's text")]
pub fn output_doc_encrypted(doc: &mut Document, output: &mut dyn OutputDev, password: &str) -> Result<(), OutputError>;
#[blocks(cpu, millis, why = "it extracts a PDF's text")]
pub fn output_doc(doc: &Document, output: &mut dyn OutputDev) -> Result<(), OutputError>;
#[blocks(cpu, millis, why = "it extracts a PDF's text")]
pub fn output_doc_page(doc: &Document, output: &mut dyn OutputDev, page_num: u32) -> Result<(), OutputError>;

mod hidden {
    pub struct Document {}
    pub trait OutputDev {}
}
