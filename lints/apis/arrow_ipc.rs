#![source("arrow-ipc 60.1.0")]

mod hidden {
    pub struct ArrowError {}
    pub struct RecordBatch {}
    pub struct Schema {}
    pub struct SchemaRef {}
}

pub mod reader {
    use arrow_array::RecordBatch;
    use arrow_schema::{ArrowError, SchemaRef};
    use std::collections::HashMap;
    use std::io::{BufReader, Read, Seek};

    pub struct FileReader<R> {}
    impl<R: Read + Seek> FileReader<BufReader<R>> {
        pub fn try_new_buffered(reader: R, projection: Option<Vec<usize>>) -> Result<Self, ArrowError>;
    }
    impl<R: Read + Seek> FileReader<R> {
        #[blocks_as(R, millis, pedantic, why = "it reads the footer")]
        pub fn try_new(reader: R, projection: Option<Vec<usize>>) -> Result<Self, ArrowError>;
        pub fn custom_metadata(&self) -> &HashMap<String, String>;
        pub fn num_batches(&self) -> usize;
        pub fn schema(&self) -> SchemaRef;
        pub fn set_index(&mut self, index: usize) -> Result<(), ArrowError>;
        pub fn get_ref(&self) -> &R;
        pub fn get_mut(&mut self) -> &mut R;
        pub unsafe fn with_skip_validation(self, skip_validation: bool) -> Self;
    }
    impl<R: Read + Seek> Iterator for FileReader<R> {
        type Item = Result<RecordBatch, ArrowError>;
    }

    pub struct StreamReader<R> {}
    impl<R: Read> StreamReader<BufReader<R>> {
        pub fn try_new_buffered(reader: R, projection: Option<Vec<usize>>) -> Result<Self, ArrowError>;
    }
    impl<R: Read> StreamReader<R> {
        #[blocks_as(R, millis, pedantic, why = "it reads the schema")]
        pub fn try_new(reader: R, projection: Option<Vec<usize>>) -> Result<StreamReader<R>, ArrowError>;
        pub fn schema(&self) -> SchemaRef;
        pub fn is_finished(&self) -> bool;
        pub fn get_ref(&self) -> &R;
        pub fn get_mut(&mut self) -> &mut R;
        pub unsafe fn with_skip_validation(self, skip_validation: bool) -> Self;
    }
    impl<R: Read> Iterator for StreamReader<R> {
        type Item = Result<RecordBatch, ArrowError>;
    }
}

pub mod writer {
    use crate::hidden::{ArrowError, RecordBatch, Schema, SchemaRef};
    use std::io::{BufWriter, Write};

    #[derive(Clone)]
    pub struct IpcWriteOptions {}
    impl Default for IpcWriteOptions {}

    pub struct FileWriter<W> {}
    impl<W: Write> FileWriter<BufWriter<W>> {
        pub fn try_new_buffered(writer: W, schema: &Schema) -> Result<Self, ArrowError>;
    }
    impl<W: Write> FileWriter<W> {
        pub fn try_new(writer: W, schema: &Schema) -> Result<Self, ArrowError>;
        pub fn try_new_with_options(writer: W, schema: &Schema, write_options: IpcWriteOptions) -> Result<Self, ArrowError>;
        pub fn write_metadata(&mut self, key: impl Into<String>, value: impl Into<String>);
        #[blocks_as(W, millis, pedantic, why = "it encodes a batch")]
        pub fn write(&mut self, batch: &RecordBatch) -> Result<(), ArrowError>;
        pub fn finish(&mut self) -> Result<(), ArrowError>;
        pub fn schema(&self) -> &SchemaRef;
        pub fn get_ref(&self) -> &W;
        pub fn get_mut(&mut self) -> &mut W;
        pub fn flush(&mut self) -> Result<(), ArrowError>;
        pub fn into_inner(self) -> Result<W, ArrowError>;
    }
}
