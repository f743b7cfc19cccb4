#![source("arrow-csv 60.1.0")]

pub use crate::reader::{infer_schema_from_files, Reader, ReaderBuilder};

mod hidden {
    pub struct ArrowError {}
    pub struct RecordBatch {}
    pub struct Schema {}
    pub struct SchemaRef {}
}

pub mod reader {
    use crate::hidden::{ArrowError, RecordBatch, Schema, SchemaRef};
    use regex::Regex;
    use std::io::{BufRead, BufReader as StdBufReader, Read};

    #[blocks(fs, millis, pedantic, why = "it opens files")]
    pub fn infer_schema_from_files(
        files: &[String],
        delimiter: u8,
        max_read_records: Option<usize>,
        has_header: bool,
    ) -> Result<Schema, ArrowError>;

    #[derive(Clone, Default)]
    pub struct Format {}

    pub type Reader<R> = BufReader<StdBufReader<R>>;

    pub struct BufReader<R> {}
    impl<R: BufRead> Iterator for BufReader<R> {
        type Item = Result<RecordBatch, ArrowError>;
    }

    pub struct Decoder {}

    pub struct ReaderBuilder {}
    impl ReaderBuilder {
        pub fn new(schema: SchemaRef) -> ReaderBuilder;
        pub fn with_header(self, has_header: bool) -> Self;
        pub fn with_header_validation(self, validate_header: bool) -> Self;
        pub fn with_format(self, format: Format) -> Self;
        pub fn with_delimiter(self, delimiter: u8) -> Self;
        pub fn with_escape(self, escape: u8) -> Self;
        pub fn with_quote(self, quote: u8) -> Self;
        pub fn with_terminator(self, terminator: u8) -> Self;
        pub fn with_comment(self, comment: u8) -> Self;
        pub fn with_null_regex(self, null_regex: Regex) -> Self;
        pub fn with_batch_size(self, batch_size: usize) -> Self;
        pub fn with_bounds(self, start: usize, end: usize) -> Self;
        pub fn with_projection(self, projection: Vec<usize>) -> Self;
        pub fn with_truncated_rows(self, allow: bool) -> Self;
        #[blocks_as(R, millis, pedantic, why = "each record reads from the source")]
        pub fn build<R: Read>(self, reader: R) -> Result<Reader<R>, ArrowError>;
        pub fn build_buffered<R: BufRead>(self, reader: R) -> Result<BufReader<R>, ArrowError>;
        pub fn build_decoder(self) -> Decoder;
    }
}
