#![source("polars-lazy 0.55.2, polars-io 0.55.2")]

pub mod prelude {
    use std::io::Write;
    use std::path::PathBuf;

    pub struct DataFrame {}
    pub struct PolarsError {}
    pub type PolarsResult<T> = Result<T, PolarsError>;

    #[derive(Clone)]
    pub struct LazyFrame {}
    impl LazyFrame {
        #[blocks(cpu, millis, why = "it computes a query")]
        pub fn collect(self) -> PolarsResult<DataFrame>;
        #[blocks(cpu, millis, why = "it computes a query")]
        pub fn profile(self) -> PolarsResult<(DataFrame, DataFrame)>;
        #[blocks(fs, millis, pedantic, why = "it may read a file")]
        pub fn scan_parquet(path: PlRefPath, args: ScanArgsParquet) -> PolarsResult<Self>;
    }
    pub struct PlRefPath {}
    #[derive(Clone, Default)]
    pub struct ScanArgsParquet {}

    pub trait SerReader<R> {
        fn new(reader: R) -> Self;
        #[blocks(cpu, millis, why = "it parses a data frame")]
        fn finish(self) -> PolarsResult<DataFrame>;
    }
    pub struct CsvReader<R> {}
    impl<R> SerReader<R> for CsvReader<R> {}
    pub struct JsonReader<R> {}
    impl<R> SerReader<R> for JsonReader<R> {}
    pub struct ParquetReader<R> {}
    impl<R> SerReader<R> for ParquetReader<R> {}
    pub struct IpcReader<R> {}
    impl<R> SerReader<R> for IpcReader<R> {}

    pub trait SerWriter<W: Write> {
        fn new(writer: W) -> Self;
        #[blocks(cpu, millis, why = "it encodes a data frame")]
        fn finish(&mut self, df: &mut DataFrame) -> PolarsResult<()>;
    }
    pub struct CsvWriter<W> {}
    impl<W: Write> SerWriter<W> for CsvWriter<W> {}
    pub struct JsonWriter<W> {}
    impl<W: Write> SerWriter<W> for JsonWriter<W> {}
    pub struct IpcWriter<W> {}
    impl<W: Write> SerWriter<W> for IpcWriter<W> {}

    #[derive(Clone, Default)]
    pub struct CsvReadOptions {}
    impl CsvReadOptions {
        pub fn with_has_header(self, has_header: bool) -> Self;
        #[blocks(fs, millis, why = "it opens a file")]
        pub fn try_into_reader_with_file_path(self, path: Option<PathBuf>) -> PolarsResult<CsvReader<std::fs::File>>;
    }
}
