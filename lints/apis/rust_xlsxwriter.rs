#![source("rust_xlsxwriter 0.90.2")]

use std::io::{Seek, Write};
use std::path::Path;

pub enum XlsxError {}

#[derive(Default)]
pub struct Workbook {}
impl Workbook {
    pub fn new() -> Workbook;
    #[blocks(fs, millis, why = "it builds and writes a spreadsheet")]
    #[source("rust_xlsxwriter 0.90.2 src/workbook.rs:1295")]
    pub fn save<P: AsRef<Path>>(&mut self, path: P) -> Result<(), XlsxError>;
    #[blocks(cpu, millis, why = "it builds and compresses a spreadsheet")]
    #[source("rust_xlsxwriter 0.90.2 src/workbook.rs:1347")]
    pub fn save_to_buffer(&mut self) -> Result<Vec<u8>, XlsxError>;
    #[blocks(cpu, millis, why = "it builds and compresses a spreadsheet")]
    #[source("rust_xlsxwriter 0.90.2 src/workbook.rs:1410")]
    pub fn save_to_writer<W: Write + Seek + Send>(&mut self, writer: W) -> Result<(), XlsxError>;
}
