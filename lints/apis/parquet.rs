#![source("parquet 60.1.0")]

pub mod arrow {
    pub use crate::arrow::arrow_writer::ArrowWriter;

    pub struct FieldLevels {}

    pub mod arrow_reader {
        use crate::arrow::FieldLevels;
        use crate::bloom_filter::Sbbf;
        use crate::file::reader::ChunkReader;
        use crate::hidden::SyncReader;
        use arrow_array::RecordBatch;
        use arrow_schema::ArrowError;

        pub trait RowGroups {}

        pub struct RowSelection {}

        pub struct ArrowReaderBuilder<T> {}

        pub struct ArrowReaderOptions {}

        pub struct ArrowReaderMetadata {}

        pub type ParquetRecordBatchReaderBuilder<T> = ArrowReaderBuilder<SyncReader<T>>;
        impl<T: ChunkReader + 'static> ParquetRecordBatchReaderBuilder<T> {
            #[blocks_as(T, millis, tokio = "parquet::arrow::async_reader::ParquetRecordBatchStreamBuilder::new", why = "it reads the footer")]
            pub fn try_new(reader: T) -> crate::errors::Result<Self>;
            pub fn try_new_with_options(reader: T, options: ArrowReaderOptions) -> crate::errors::Result<Self>;
            pub fn new_with_metadata(input: T, metadata: ArrowReaderMetadata) -> Self;
            pub fn get_row_group_column_bloom_filter(&self, row_group_idx: usize, column_idx: usize)
                -> crate::errors::Result<Option<Sbbf>>;
            pub fn build(self) -> crate::errors::Result<ParquetRecordBatchReader>;
        }

        pub struct ParquetRecordBatchReader {}
        impl Iterator for ParquetRecordBatchReader {
            type Item = crate::errors::Result<RecordBatch, ArrowError>;
        }
        impl ParquetRecordBatchReader {
            #[blocks(cpu, millis, tokio = "parquet::arrow::async_reader", why = "it reads the footer")]
            pub fn try_new<T: ChunkReader + 'static>(reader: T, batch_size: usize) -> crate::errors::Result<Self>;
            pub fn try_new_with_row_groups(
                levels: &FieldLevels,
                row_groups: &dyn RowGroups,
                batch_size: usize,
                selection: Option<RowSelection>,
            ) -> crate::errors::Result<Self>;
        }
    }

    pub mod arrow_writer {
        use crate::file::metadata::{ParquetMetaData, RowGroupMetaData};
        use crate::file::properties::WriterProperties;
        use crate::file::writer::SerializedFileWriter;
        use crate::hidden::KeyValue;
        use arrow_array::RecordBatch;
        use arrow_schema::SchemaRef;
        use std::io;
        use std::io::Write;

        pub struct ArrowWriter<W: Write> {}
        impl<W: Write + Send> ArrowWriter<W> {
            pub fn try_new(writer: W, arrow_schema: SchemaRef, props: Option<WriterProperties>) -> crate::errors::Result<Self>;
            pub fn try_new_with_options(writer: W, arrow_schema: SchemaRef, options: ArrowWriterOptions) -> crate::errors::Result<Self>;
            pub fn flushed_row_groups(&self) -> &[RowGroupMetaData];
            pub fn memory_size(&self) -> usize;
            pub fn in_progress_size(&self) -> usize;
            pub fn in_progress_rows(&self) -> usize;
            pub fn bytes_written(&self) -> usize;
            #[blocks(cpu, millis, why = "it encodes a batch")]
            pub fn write(&mut self, batch: &RecordBatch) -> crate::errors::Result<()>;
            pub fn write_all(&mut self, buf: &[u8]) -> io::Result<()>;
            pub fn sync(&mut self) -> io::Result<()>;
            pub fn flush(&mut self) -> crate::errors::Result<()>;
            pub fn append_key_value_metadata(&mut self, kv_metadata: KeyValue);
            pub fn inner(&self) -> &W;
            pub fn inner_mut(&mut self) -> &mut W;
            pub fn into_inner(self) -> crate::errors::Result<W>;
            pub fn finish(&mut self) -> crate::errors::Result<ParquetMetaData>;
            #[blocks(cpu, millis, why = "it encodes and writes the rest")]
            pub fn close(self) -> crate::errors::Result<ParquetMetaData>;
            pub fn into_serialized_writer(self) -> crate::errors::Result<(SerializedFileWriter<W>, ArrowRowGroupWriterFactory)>;
        }

        #[derive(Clone, Default)]
        pub struct ArrowWriterOptions {}

        pub struct ArrowRowGroupWriterFactory {}
    }
}

pub mod bloom_filter {
    pub struct Sbbf {}
}

pub mod errors {
    use arrow_schema::ArrowError;
    use ring::error::Unspecified;
    use snap::Error;
    use std::cell::BorrowMutError;
    use std::num::TryFromIntError;
    use std::ops::Range;
    use std::string::FromUtf8Error;
    use std::{error, io, result};

    pub enum ParquetError {
        General(String),
        NYI(String),
        EOF(String),
        ArrowError(String),
        IndexOutOfBound(usize, usize),
        External(Box<dyn error::Error + Send + Sync>),
        NeedMoreData(usize),
        NeedMoreDataRange(Range<u64>),
    }
    impl From<TryFromIntError> for ParquetError {}
    impl From<io::Error> for ParquetError {}
    impl From<Error> for ParquetError {}
    impl From<BorrowMutError> for ParquetError {}
    impl From<str::Utf8Error> for ParquetError {}
    impl From<FromUtf8Error> for ParquetError {}
    impl From<ArrowError> for ParquetError {}
    impl From<object_store::Error> for ParquetError {}
    impl From<Unspecified> for ParquetError {}

    pub type Result<T, E = ParquetError> = result::Result<T, E>;
}

pub mod file {
    pub mod metadata {
        pub struct ParquetMetaData {}

        #[derive(Clone, PartialEq)]
        pub struct RowGroupMetaData {}
    }

    pub mod properties {
        #[derive(Clone)]
        pub struct WriterProperties {}
        impl Default for WriterProperties {}
    }

    pub mod reader {
        use crate::file::metadata::ParquetMetaData;
        use crate::record::reader::RowIter;
        use crate::schema::types::Type as SchemaType;
        use bytes::buf::Reader;
        use bytes::Bytes;
        use std::fs::File;
        use std::io::{BufReader, Read};

        pub use crate::file::serialized_reader::SerializedFileReader;

        pub trait Length {}

        pub trait ChunkReader: Length + Send + Sync {
            type T: Read;
            fn get_read(&self, start: u64) -> crate::errors::Result<Self::T>;
            fn get_bytes(&self, start: u64, length: usize) -> crate::errors::Result<Bytes>;
        }
        impl ChunkReader for File {
            type T = BufReader<File>;
        }
        impl ChunkReader for Bytes {
            type T = Reader<Bytes>;
        }

        pub trait FileReader: Send + Sync {
            fn metadata(&self) -> &ParquetMetaData;
            fn num_row_groups(&self) -> usize;
            fn get_row_group(&self, i: usize) -> crate::errors::Result<Box<dyn RowGroupReader + '_>>;
            fn get_row_iter(&self, projection: Option<SchemaType>) -> crate::errors::Result<RowIter<'_>>;
        }

        pub trait RowGroupReader {}
    }

    pub mod serialized_reader {
        use crate::errors::ParquetError;
        use crate::file::reader::{ChunkReader, FileReader};
        use crate::record::reader::RowIter;
        use crate::record::Row;
        use std::fs::File;
        use std::path::Path;

        pub struct SerializedFileReader<R: ChunkReader> {}
        impl TryFrom<File> for SerializedFileReader<File> {
            type Error = ParquetError;
        }
        impl TryFrom<&Path> for SerializedFileReader<File> {
            type Error = ParquetError;
        }
        impl TryFrom<String> for SerializedFileReader<File> {
            type Error = ParquetError;
        }
        impl TryFrom<&str> for SerializedFileReader<File> {
            type Error = ParquetError;
        }
        impl IntoIterator for SerializedFileReader<File> {
            type Item = crate::errors::Result<Row>;
            type IntoIter = RowIter<'static>;
        }
        impl<R: 'static + ChunkReader> SerializedFileReader<R> {
            #[blocks_as(R, millis, tokio = "parquet::arrow::async_reader", why = "it reads the footer")]
            pub fn new(chunk_reader: R) -> crate::errors::Result<Self>;
            #[blocks_as(R, millis, why = "it reads the footer")]
            pub fn new_with_options(chunk_reader: R, options: ReadOptions) -> crate::errors::Result<Self>;
        }
        impl<R: 'static + ChunkReader> FileReader for SerializedFileReader<R> {}

        pub struct ReadOptions {}
    }

    pub mod writer {
        pub struct SerializedFileWriter<W> {}
    }
}

mod hidden {
    pub struct SyncReader<T> {}
    pub struct KeyValue {}
}

pub mod record {
    #[derive(Clone, PartialEq)]
    pub struct Row {}
    impl RowFormatter for Row {}
    impl RowAccessor for Row {}

    pub trait RowAccessor {}

    pub trait RowFormatter {}

    pub mod reader {
        use crate::record::Row;

        pub struct RowIter<'a> {}
        impl Iterator for RowIter<'_> {
            type Item = crate::errors::Result<Row>;
        }
    }
}

pub mod schema {
    pub mod types {
        pub enum Type {}
    }
}
