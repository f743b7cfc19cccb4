#![source("calamine 0.38.0")]

use crate::vba::{VbaError, VbaProject};
use std::fmt::{Debug, Display};
use std::fs::File;
use std::io;
use std::io::{BufReader, Read, Seek};
use std::ops::{Index, IndexMut};
use std::path::Path;

#[blocks(fs, millis, why = "it opens and unzips a spreadsheet")]
pub fn open_workbook_auto<P>(path: P) -> Result<Sheets<BufReader<File>>, Error>
where
    P: AsRef<Path>;
#[blocks(fs, millis, why = "it opens and unzips a spreadsheet")]
pub fn open_workbook<R, P>(path: P) -> Result<R, R::Error>
where
    R: Reader<BufReader<File>>,
    P: AsRef<Path>;

pub enum Sheets<RS> {
    Xls(Xls<RS>),
    Xlsx(Xlsx<RS>),
    Xlsb(Xlsb<RS>),
    Ods(Ods<RS>),
}
impl<RS> Reader<RS> for Sheets<RS>
where
    RS: Read + Seek,
{
    type Error = Error;
}
impl<RS> ReaderRef<RS> for Sheets<RS> where RS: Read + Seek {}

#[derive(Clone, PartialEq, Default)]
pub enum Data {
    Int(i64),
    Float(f64),
    String(String),
    Bool(bool),
    DateTime(ExcelDateTime),
    DateTimeIso(String),
    DurationIso(String),
    Error(CellErrorType),
    Empty,
}
impl DataType for Data {}
impl<'a> From<&'a str> for Data {}
impl From<()> for Data {}
impl<T> From<Option<T>> for Data where Data: From<T> {}
impl<'a> From<DataRef<'a>> for Data {}
impl CellType for Data {}

pub enum DataRef<'a> {}

pub trait DataType {}

pub struct ExcelDateTime {}

pub enum OdsError {}

pub struct Ods<RS> {}

#[derive(Clone, Default)]
pub struct StyleRange {}

pub enum XlsError {}

pub struct Xls<RS> {}

pub enum XlsbError {}

pub struct Xlsb<RS> {}

pub enum XlsxError {}

pub struct Xlsx<RS> {}

pub enum DeError {}

pub enum Error {
    Io(io::Error),
    Ods(OdsError),
    Xls(XlsError),
    Xlsb(XlsbError),
    Xlsx(XlsxError),
    Vba(VbaError),
    De(DeError),
    Msg(&'static str),
}

pub enum CellErrorType {}

#[derive(Clone)]
pub struct Picture {
    pub row: u32,
    pub col: u32,
    pub sheet_name: String,
    pub extension: String,
    pub data: Vec<u8>,
    pub name: String,
}

#[derive(Default)]
pub struct Metadata {}

pub enum SheetType {}

pub enum SheetVisible {}

#[derive(Clone, PartialEq)]
pub struct Sheet {
    pub name: String,
    pub typ: SheetType,
    pub visible: SheetVisible,
}

#[derive(Default, Clone, Copy)]
pub enum HeaderRow {
    FirstNonEmptyRow,
    Row(u32),
}

pub trait Reader<RS>: Sized
where
    RS: Read + Seek,
{
    type Error: Debug + From<io::Error>;
    fn new(reader: RS) -> Result<Self, Self::Error>;
    fn with_header_row(&mut self, header_row: HeaderRow) -> &mut Self;
    fn vba_project(&mut self) -> Result<Option<VbaProject>, Self::Error>;
    fn metadata(&self) -> &Metadata;
    #[blocks(cpu, millis, why = "it parses a sheet")]
    fn worksheet_range(&mut self, name: &str) -> Result<Range<Data>, Self::Error>;
    fn worksheets(&mut self) -> Vec<(String, Range<Data>)>;
    fn worksheet_formula(&mut self, _: &str) -> Result<Range<String>, Self::Error>;
    fn worksheet_style(&mut self, name: &str) -> Result<StyleRange, Self::Error>;
    fn sheet_names(&self) -> Vec<String>;
    fn sheets_metadata(&self) -> &[Sheet];
    fn defined_names(&self) -> &[(String, String)];
    #[blocks(cpu, millis, why = "it parses a sheet")]
    fn worksheet_range_at(&mut self, n: usize) -> Option<Result<Range<Data>, Self::Error>>;
    fn pictures(&self) -> Option<Vec<(String, Vec<u8>)>>;
    fn pictures_with_metadata(&self) -> Vec<Picture>;
}

pub trait ReaderRef<RS> {}

pub trait CellType {}

#[derive(Default, Clone, PartialEq, Eq)]
pub struct Range<T> {}
impl<T: CellType> Index<usize> for Range<T> {
    type Output = [T];
}
impl<T: CellType> Index<(usize, usize)> for Range<T> {
    type Output = T;
}
impl<T: CellType> IndexMut<usize> for Range<T> {}
impl<T: CellType> IndexMut<(usize, usize)> for Range<T> {}
impl<T: CellType> From<Table<T>> for Range<T> {}

pub struct Table<T> {}

pub mod vba {
    pub enum VbaError {}

    #[derive(Clone, PartialEq, Eq)]
    pub struct VbaProject {}
}
