#![source("csv 1.4.0")]
#![closures(here)]

use serde::de::DeserializeOwned;
use serde::{Deserialize, Deserializer, Serialize};
use std::fs::File;
use std::io::{Read, Seek, SeekFrom, Write};
use std::num::{ParseFloatError, ParseIntError};
use std::ops::{Index, Range};
use std::path::Path;
use std::{io, result};

pub fn invalid_option<'de, D, T>(de: D) -> result::Result<Option<T>, D::Error>
where
    D: Deserializer<'de>,
    Option<T>: Deserialize<'de>;

#[derive(Clone, Eq)]
pub struct ByteRecord {}
impl Default for ByteRecord {}
impl ByteRecord {
    pub fn new() -> ByteRecord;
    pub fn with_capacity(buffer: usize, fields: usize) -> ByteRecord;
    pub fn deserialize<'de, D: serde::de::Deserialize<'de>>(&'de self, headers: Option<&'de ByteRecord>) -> Result<D>;
    pub fn iter(&self) -> ByteRecordIter<'_>;
    pub fn get(&self, i: usize) -> Option<&[u8]>;
    pub fn is_empty(&self) -> bool;
    pub fn len(&self) -> usize;
    pub fn truncate(&mut self, n: usize);
    pub fn clear(&mut self);
    pub fn trim(&mut self);
    pub fn push_field(&mut self, field: &[u8]);
    pub fn position(&self) -> Option<&Position>;
    pub fn set_position(&mut self, pos: Option<Position>);
    pub fn range(&self, i: usize) -> Option<Range<usize>>;
    pub fn as_slice(&self) -> &[u8];
}
impl Index<usize> for ByteRecord {
    type Output = [u8];
}
impl From<StringRecord> for ByteRecord {}
impl<T: AsRef<[u8]>> From<Vec<T>> for ByteRecord {}
impl<'a, T: AsRef<[u8]>> From<&'a [T]> for ByteRecord {}
impl<T: AsRef<[u8]>> FromIterator<T> for ByteRecord {}
impl<T: AsRef<[u8]>> Extend<T> for ByteRecord {}
impl<'r> IntoIterator for &'r ByteRecord {
    type IntoIter = ByteRecordIter<'r>;
    type Item = &'r [u8];
}

#[derive(Clone, Eq, PartialEq)]
pub struct Position {}
impl Position {
    pub fn new() -> Position;
    pub fn byte(&self) -> u64;
    pub fn line(&self) -> u64;
    pub fn record(&self) -> u64;
    pub fn set_byte(&mut self, byte: u64) -> &mut Position;
    pub fn set_line(&mut self, line: u64) -> &mut Position;
    pub fn set_record(&mut self, record: u64) -> &mut Position;
}

#[derive(Clone)]
pub struct ByteRecordIter<'r> {}
impl<'r> Iterator for ByteRecordIter<'r> {
    type Item = &'r [u8];
}

#[derive(Clone, Eq, PartialEq)]
pub struct DeserializeError {}
impl DeserializeError {
    pub fn field(&self) -> Option<u64>;
    pub fn kind(&self) -> &DeserializeErrorKind;
}

#[derive(Clone, Eq, PartialEq)]
pub enum DeserializeErrorKind {
    Message(String),
    Unsupported(String),
    UnexpectedEndOfRow,
    InvalidUtf8(str::Utf8Error),
    ParseBool(str::ParseBoolError),
    ParseInt(ParseIntError),
    ParseFloat(ParseFloatError),
}

pub type Result<T> = result::Result<T, Error>;

pub struct Error {}
impl Error {
    pub fn kind(&self) -> &ErrorKind;
    pub fn into_kind(self) -> ErrorKind;
    pub fn is_io_error(&self) -> bool;
    pub fn position(&self) -> Option<&Position>;
}
impl From<io::Error> for Error {}

pub enum ErrorKind {
    Io(io::Error),
    Utf8 { pos: Option<Position>, err: Utf8Error },
    UnequalLengths { pos: Option<Position>, expected_len: u64, len: u64 },
    Seek,
    Serialize(String),
    Deserialize { pos: Option<Position>, err: DeserializeError },
}
impl ErrorKind {
    pub fn position(&self) -> Option<&Position>;
}

#[derive(Clone, Eq, PartialEq)]
pub struct FromUtf8Error {}
impl FromUtf8Error {
    pub fn into_byte_record(self) -> ByteRecord;
    pub fn utf8_error(&self) -> &Utf8Error;
}

#[derive(Clone, Eq, PartialEq)]
pub struct Utf8Error {}
impl Utf8Error {
    pub fn field(&self) -> usize;
    pub fn valid_up_to(&self) -> usize;
}

pub struct IntoInnerError<W> {}
impl<W> IntoInnerError<W> {
    pub fn error(&self) -> &io::Error;
    pub fn into_error(self) -> io::Error;
    pub fn into_inner(self) -> W;
}

pub struct ReaderBuilder {}
impl Default for ReaderBuilder {}
impl ReaderBuilder {
    pub fn new() -> ReaderBuilder;
    #[blocks(fs, millis, tokio = "csv_async::AsyncReaderBuilder", async_std = "csv_async", smol = "csv_async", why = "it opens a file")]
    pub fn from_path<P: AsRef<Path>>(&self, path: P) -> Result<Reader<File>>;
    pub fn from_reader<R: Read>(&self, rdr: R) -> Reader<R>;
    pub fn delimiter(&mut self, delimiter: u8) -> &mut ReaderBuilder;
    pub fn has_headers(&mut self, yes: bool) -> &mut ReaderBuilder;
    pub fn flexible(&mut self, yes: bool) -> &mut ReaderBuilder;
    pub fn trim(&mut self, trim: Trim) -> &mut ReaderBuilder;
    pub fn terminator(&mut self, term: Terminator) -> &mut ReaderBuilder;
    pub fn quote(&mut self, quote: u8) -> &mut ReaderBuilder;
    pub fn escape(&mut self, escape: Option<u8>) -> &mut ReaderBuilder;
    pub fn double_quote(&mut self, yes: bool) -> &mut ReaderBuilder;
    pub fn quoting(&mut self, yes: bool) -> &mut ReaderBuilder;
    pub fn comment(&mut self, comment: Option<u8>) -> &mut ReaderBuilder;
    pub fn ascii(&mut self) -> &mut ReaderBuilder;
    pub fn buffer_capacity(&mut self, capacity: usize) -> &mut ReaderBuilder;
}

pub struct Reader<R> {}
impl Reader<Reader<File>> {
    #[blocks(fs, millis, tokio = "csv_async::AsyncReader", async_std = "csv_async", smol = "csv_async", why = "it opens a file")]
    pub fn from_path<P: AsRef<Path>>(path: P) -> Result<Reader<File>>;
}
impl<R: Read> Reader<R> {
    pub fn from_reader(rdr: R) -> Reader<R>;
    #[blocks_as(R, millis, pedantic, tokio = "csv_async::AsyncDeserializer", async_std = "csv_async", smol = "csv_async", why = "each record reads from the source")]
    pub fn deserialize<D>(&mut self) -> DeserializeRecordsIter<'_, R, D>
    where
        D: DeserializeOwned;
    #[blocks_as(R, millis, pedantic, why = "each record reads from the source")]
    pub fn into_deserialize<D>(self) -> DeserializeRecordsIntoIter<R, D>
    where
        D: DeserializeOwned;
    #[blocks_as(R, millis, pedantic, tokio = "csv_async::AsyncReader::records", async_std = "csv_async", smol = "csv_async", why = "each record reads from the source")]
    pub fn records(&mut self) -> StringRecordsIter<'_, R>;
    #[blocks_as(R, millis, pedantic, why = "each record reads from the source")]
    pub fn into_records(self) -> StringRecordsIntoIter<R>;
    #[blocks_as(R, millis, pedantic, why = "each record reads from the source")]
    pub fn byte_records(&mut self) -> ByteRecordsIter<'_, R>;
    #[blocks_as(R, millis, pedantic, why = "each record reads from the source")]
    pub fn into_byte_records(self) -> ByteRecordsIntoIter<R>;
    pub fn headers(&mut self) -> Result<&StringRecord>;
    pub fn byte_headers(&mut self) -> Result<&ByteRecord>;
    pub fn set_headers(&mut self, headers: StringRecord);
    pub fn set_byte_headers(&mut self, headers: ByteRecord);
    pub fn read_record(&mut self, record: &mut StringRecord) -> Result<bool>;
    pub fn read_byte_record(&mut self, record: &mut ByteRecord) -> Result<bool>;
    pub fn position(&self) -> &Position;
    pub fn is_done(&self) -> bool;
    pub fn has_headers(&self) -> bool;
    pub fn get_ref(&self) -> &R;
    pub fn get_mut(&mut self) -> &mut R;
    pub fn into_inner(self) -> R;
}
impl<R: Read + Seek> Reader<R> {
    pub fn seek(&mut self, pos: Position) -> Result<()>;
    pub fn seek_raw(&mut self, seek_from: SeekFrom, pos: Position) -> Result<()>;
}

pub struct DeserializeRecordsIntoIter<R, D> {}
impl<R: Read, D: DeserializeOwned> DeserializeRecordsIntoIter<R, D> {
    pub fn reader(&self) -> &Reader<R>;
    pub fn reader_mut(&mut self) -> &mut Reader<R>;
    pub fn into_reader(self) -> Reader<R>;
}
impl<R: Read, D: DeserializeOwned> Iterator for DeserializeRecordsIntoIter<R, D> {
    type Item = Result<D>;
}

pub struct DeserializeRecordsIter<'r, R: 'r, D> {}
impl<'r, R: Read, D: DeserializeOwned> DeserializeRecordsIter<'r, R, D> {
    pub fn reader(&self) -> &Reader<R>;
    pub fn reader_mut(&mut self) -> &mut Reader<R>;
}
impl<'r, R: Read, D: DeserializeOwned> Iterator for DeserializeRecordsIter<'r, R, D> {
    type Item = Result<D>;
}

pub struct StringRecordsIntoIter<R> {}
impl<R: Read> StringRecordsIntoIter<R> {
    pub fn reader(&self) -> &Reader<R>;
    pub fn reader_mut(&mut self) -> &mut Reader<R>;
    pub fn into_reader(self) -> Reader<R>;
}
impl<R: Read> Iterator for StringRecordsIntoIter<R> {
    type Item = Result<StringRecord>;
}

pub struct StringRecordsIter<'r, R: 'r> {}
impl<'r, R: Read> StringRecordsIter<'r, R> {
    pub fn reader(&self) -> &Reader<R>;
    pub fn reader_mut(&mut self) -> &mut Reader<R>;
}
impl<'r, R: Read> Iterator for StringRecordsIter<'r, R> {
    type Item = Result<StringRecord>;
}

pub struct ByteRecordsIntoIter<R> {}
impl<R: Read> ByteRecordsIntoIter<R> {
    pub fn reader(&self) -> &Reader<R>;
    pub fn reader_mut(&mut self) -> &mut Reader<R>;
    pub fn into_reader(self) -> Reader<R>;
}
impl<R: Read> Iterator for ByteRecordsIntoIter<R> {
    type Item = Result<ByteRecord>;
}

pub struct ByteRecordsIter<'r, R: 'r> {}
impl<'r, R: Read> ByteRecordsIter<'r, R> {
    pub fn reader(&self) -> &Reader<R>;
    pub fn reader_mut(&mut self) -> &mut Reader<R>;
}
impl<'r, R: Read> Iterator for ByteRecordsIter<'r, R> {
    type Item = Result<ByteRecord>;
}

#[derive(Clone, Eq)]
pub struct StringRecord {}
impl Default for StringRecord {}
impl StringRecord {
    pub fn new() -> StringRecord;
    pub fn with_capacity(buffer: usize, fields: usize) -> StringRecord;
    pub fn from_byte_record(record: ByteRecord) -> result::Result<StringRecord, FromUtf8Error>;
    pub fn from_byte_record_lossy(record: ByteRecord) -> StringRecord;
    pub fn deserialize<'de, D: serde::de::Deserialize<'de>>(&'de self, headers: Option<&'de StringRecord>) -> Result<D>;
    pub fn iter(&self) -> StringRecordIter<'_>;
    pub fn get(&self, i: usize) -> Option<&str>;
    pub fn is_empty(&self) -> bool;
    pub fn len(&self) -> usize;
    pub fn truncate(&mut self, n: usize);
    pub fn clear(&mut self);
    pub fn trim(&mut self);
    pub fn push_field(&mut self, field: &str);
    pub fn position(&self) -> Option<&Position>;
    pub fn set_position(&mut self, pos: Option<Position>);
    pub fn range(&self, i: usize) -> Option<Range<usize>>;
    pub fn as_slice(&self) -> &str;
    pub fn as_byte_record(&self) -> &ByteRecord;
    pub fn into_byte_record(self) -> ByteRecord;
}
impl Index<usize> for StringRecord {
    type Output = str;
}
impl<T: AsRef<str>> From<Vec<T>> for StringRecord {}
impl<'a, T: AsRef<str>> From<&'a [T]> for StringRecord {}
impl<T: AsRef<str>> FromIterator<T> for StringRecord {}
impl<T: AsRef<str>> Extend<T> for StringRecord {}
impl<'a> IntoIterator for &'a StringRecord {
    type IntoIter = StringRecordIter<'a>;
    type Item = &'a str;
}

#[derive(Clone)]
pub struct StringRecordIter<'r> {}
impl<'r> Iterator for StringRecordIter<'r> {
    type Item = &'r str;
}

pub struct WriterBuilder {}
impl Default for WriterBuilder {}
impl WriterBuilder {
    pub fn new() -> WriterBuilder;
    pub fn from_path<P: AsRef<Path>>(&self, path: P) -> Result<Writer<File>>;
    pub fn from_writer<W: Write>(&self, wtr: W) -> Writer<W>;
    pub fn delimiter(&mut self, delimiter: u8) -> &mut WriterBuilder;
    pub fn has_headers(&mut self, yes: bool) -> &mut WriterBuilder;
    pub fn flexible(&mut self, yes: bool) -> &mut WriterBuilder;
    pub fn terminator(&mut self, term: Terminator) -> &mut WriterBuilder;
    pub fn quote_style(&mut self, style: QuoteStyle) -> &mut WriterBuilder;
    pub fn quote(&mut self, quote: u8) -> &mut WriterBuilder;
    pub fn double_quote(&mut self, yes: bool) -> &mut WriterBuilder;
    pub fn escape(&mut self, escape: u8) -> &mut WriterBuilder;
    pub fn comment(&mut self, comment: Option<u8>) -> &mut WriterBuilder;
    pub fn buffer_capacity(&mut self, capacity: usize) -> &mut WriterBuilder;
}

pub struct Writer<W: Write> {}
impl Writer<File> {
    #[blocks(fs, millis, tokio = "csv_async::AsyncWriter", async_std = "csv_async", smol = "csv_async", why = "it creates a file")]
    pub fn from_path<P: AsRef<Path>>(path: P) -> Result<Writer<File>>;
}
impl<W: Write> Writer<W> {
    pub fn from_writer(wtr: W) -> Writer<W>;
    pub fn serialize<S: Serialize>(&mut self, record: S) -> Result<()>;
    pub fn write_record<I, T>(&mut self, record: I) -> Result<()>
    where
        I: IntoIterator<Item = T>,
        T: AsRef<[u8]>;
    pub fn write_byte_record(&mut self, record: &ByteRecord) -> Result<()>;
    pub fn write_field<T: AsRef<[u8]>>(&mut self, field: T) -> Result<()>;
    #[blocks_as(W, millis, pedantic, tokio = "csv_async::AsyncWriter::flush", async_std = "csv_async", smol = "csv_async", why = "it writes the buffer out")]
    pub fn flush(&mut self) -> io::Result<()>;
    pub fn get_ref(&self) -> &W;
    pub fn into_inner(self) -> result::Result<W, IntoInnerError<Writer<W>>>;
}

#[derive(Clone, Copy, Default)]
pub enum QuoteStyle {
    Always,
    Necessary,
    NonNumeric,
    Never,
}

#[derive(Clone, Copy, Default)]
pub enum Terminator {
    CRLF,
    Any(u8),
}

#[derive(Clone, Copy, Default, PartialEq)]
pub enum Trim {
    None,
    Headers,
    Fields,
    All,
}
