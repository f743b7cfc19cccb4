#![source("duckdb 1.20000.1")]
#![closures(here)]

use crate::core::LogicalTypeHandle;
use crate::profiling::ProfilingInfo;
use crate::types::{DecimalError, FromSqlError, ToSqlOutput, Type};
use crate::vscalar::VScalar;
use crate::vtab::VTab;
use arrow::array::StructArray;
use arrow::datatypes::{DataType, SchemaRef};
use arrow::record_batch::RecordBatch;
use chrono::{DateTime, Duration, NaiveDate, NaiveDateTime, NaiveTime, TimeZone};
use libduckdb_sys::v1;
use libduckdb_sys::v1::duckdb_database;
use polars::prelude::DataFrame;
use rust_decimal::Decimal;
use serde_json::Value;
use std::borrow::Cow;
use std::ffi::NulError;
use std::ops::{Deref, DerefMut};
use std::path::{Path, PathBuf};
use std::rc::Rc;
use std::sync::Arc;
use std::{error, result};
use url::Url;

pub use crate::progress::{ProgressHandle, QueryProgress};

pub enum Error {
    DuckDBFailure(v1::Error, Option<String>),
    FromSqlConversionFailure(usize, Type, Box<dyn error::Error + Send + Sync + 'static>),
    IntegralValueOutOfRange(usize, i128),
    UnsignedIntegralValueOutOfRange(usize, u128),
    Utf8Error(str::Utf8Error),
    NulError(NulError),
    InvalidParameterName(String),
    InvalidPath(PathBuf),
    ExecuteReturnedResults,
    QueryReturnedNoRows,
    QueryReturnedMoreThanOneRow,
    InvalidColumnIndex(usize),
    InvalidColumnName(String),
    InvalidColumnType(usize, String, Type),
    ArrowTypeToDuckdbType(String, DataType),
    StatementChangedRows(usize),
    ToSqlConversionFailure(Box<dyn error::Error + Send + Sync + 'static>),
    InvalidQuery,
    MultipleStatement,
    InvalidParameterCount(usize, usize),
    InvalidParameterIndex(usize),
    AppendError,
}
impl From<str::Utf8Error> for Error {}
impl From<NulError> for Error {}
impl From<FromSqlError> for Error {}
impl From<DecimalError> for Error {}

pub struct Appender<'conn> {}
impl Appender<'_> {
    #[blocks(db, micros, pedantic, why = "it writes when enough rows are collected")]
    pub fn append_record_batch(&mut self, record_batch: RecordBatch) -> Result<()>;
    #[blocks(db, micros, pedantic, why = "it writes when enough rows are collected")]
    pub fn append_rows<P, I>(&mut self, rows: I) -> Result<()>
    where
        I: IntoIterator<Item = P>,
        P:;
    #[blocks(db, micros, pedantic, why = "it writes when enough rows are collected")]
    pub fn append_row<P>(&mut self, params: P) -> Result<()>;
    #[blocks(db, millis, why = "it writes the appended rows")]
    pub fn flush(&mut self) -> Result<()>;
    pub fn add_column(&mut self, name: &str) -> Result<()>;
    pub fn clear_columns(&mut self) -> Result<()>;
}

pub struct Arrow<'stmt> {}
impl<'stmt> Iterator for Arrow<'stmt> {
    type Item = RecordBatch;
}

pub struct ArrowStream<'stmt> {}
impl<'stmt> Iterator for ArrowStream<'stmt> {
    type Item = Result<RecordBatch>;
}

pub struct CachedStatement<'conn> {}
impl<'conn> Deref for CachedStatement<'conn> {
    type Target = Statement<'conn>;
}
impl<'conn> DerefMut for CachedStatement<'conn> {}

#[derive(Default)]
pub struct Config {}

pub struct InterruptHandle {}

pub struct Polars<'stmt> {}
impl<'stmt> Iterator for Polars<'stmt> {
    type Item = DataFrame;
}

pub struct Rows<'stmt> {}

pub struct MappedRows<'stmt, F> {}
impl<T, F> Iterator for MappedRows<'_, F>
where
    F: FnMut(&Row<'_>) -> Result<T>,
{
    type Item = Result<T>;
}

pub struct AndThenRows<'stmt, F> {}
impl<T, E, F> Iterator for AndThenRows<'_, F>
where
    E: From<Error>,
    F: FnMut(&Row<'_>) -> Result<T, E>,
{
    type Item = Result<T, E>;
}

pub struct Row<'stmt> {}
impl<'stmt> AsRef<Statement<'stmt>> for Row<'stmt> {}

pub struct Statement<'conn> {}
impl Statement<'_> {
    pub fn column_names(&self) -> Vec<String>;
    pub fn column_count(&self) -> usize;
    pub fn column_name(&self, col: usize) -> Result<&String>;
    pub fn column_index(&self, name: &str) -> Result<usize>;
    pub fn column_type(&self, idx: usize) -> DataType;
    pub fn column_logical_type(&self, idx: usize) -> LogicalTypeHandle;
    #[blocks(db, millis, why = "it queries DuckDB")]
    pub fn execute<P>(&mut self, params: P) -> Result<usize>;
    #[blocks(db, millis, why = "it queries DuckDB")]
    pub fn insert<P>(&mut self, params: P) -> Result<()>;
    #[blocks(db, millis, why = "it queries DuckDB")]
    pub fn query_arrow<P>(&mut self, params: P) -> Result<Arrow<'_>>;
    #[blocks(db, millis, why = "it queries DuckDB")]
    pub fn stream_arrow<P>(&mut self, params: P) -> Result<ArrowStream<'_>>;
    #[blocks(db, millis, why = "it queries DuckDB")]
    pub fn query_polars<P>(&mut self, params: P) -> Result<Polars<'_>>;
    #[blocks(db, millis, why = "it queries DuckDB")]
    pub fn query<P>(&mut self, params: P) -> Result<Rows<'_>>;
    #[blocks(db, millis, why = "it queries DuckDB")]
    pub fn query_map<T, P, F>(&mut self, params: P, f: F) -> Result<MappedRows<'_, F>>
    where
        P:,
        F: FnMut(&Row<'_>) -> Result<T>;
    #[blocks(db, millis, why = "it queries DuckDB")]
    pub fn query_and_then<T, E, P, F>(&mut self, params: P, f: F) -> Result<AndThenRows<'_, F>>
    where
        P:,
        E: From<Error>,
        F: FnMut(&Row<'_>) -> Result<T, E>;
    #[blocks(db, millis, why = "it queries DuckDB")]
    pub fn exists<P>(&mut self, params: P) -> Result<bool>;
    #[blocks(db, millis, why = "it queries DuckDB")]
    pub fn query_row<T, P, F>(&mut self, params: P, f: F) -> Result<T>
    where
        P:,
        F: FnOnce(&Row<'_>) -> Result<T>;
    #[blocks(db, millis, why = "it queries DuckDB")]
    pub fn query_one<T, P, F>(&mut self, params: P, f: F) -> Result<T>
    where
        P:,
        F: FnOnce(&Row<'_>) -> Result<T>;
    pub fn row_count(&self) -> usize;
    #[blocks(db, millis, why = "it queries DuckDB")]
    pub fn step(&self) -> Result<Option<StructArray>>;
    pub fn parameter_count(&self) -> usize;
    pub fn parameter_name(&self, idx: usize) -> Result<String>;
    pub fn raw_bind_parameter<T: ToSql>(&mut self, one_based_col_index: usize, param: T) -> Result<()>;
    #[blocks(db, millis, why = "it queries DuckDB")]
    pub fn raw_execute(&mut self) -> Result<usize>;
    #[blocks(db, millis, why = "it queries DuckDB")]
    pub fn raw_query(&self) -> Rows<'_>;
    pub fn schema(&self) -> SchemaRef;
}

pub struct Transaction<'conn> {}
impl Deref for Transaction<'_> {
    type Target = Connection;
}

pub trait ToSql {
    fn to_sql(&self) -> Result<ToSqlOutput<'_>>;
}
impl ToSql for NaiveDate {}
impl ToSql for NaiveTime {}
impl ToSql for NaiveDateTime {}
impl<Tz: TimeZone> ToSql for DateTime<Tz> {}
impl ToSql for Duration {}
impl ToSql for Value {}
impl<T: ToSql + ToOwned + ?Sized> ToSql for Cow<'_, T> {}
impl<T: ToSql + ?Sized> ToSql for Box<T> {}
impl<T: ToSql + ?Sized> ToSql for Rc<T> {}
impl<T: ToSql + ?Sized> ToSql for Arc<T> {}
impl<T: ?Sized> ToSql for &T where T: ToSql {}
impl ToSql for String {}
impl ToSql for str {}
impl ToSql for Vec<u8> {}
impl ToSql for [u8] {}
impl<T: ToSql> ToSql for Option<T> {}
impl ToSql for std::time::Duration {}
impl ToSql for Url {}
impl ToSql for Decimal {}

pub type Result<T, E = Error> = result::Result<T, E>;
impl<T> OptionalExt<T> for Result<T> {}

pub trait OptionalExt<T> {}

#[derive(Copy, Clone)]
pub enum DatabaseName<'a> {
    Main,
    Temp,
    Attached(&'a str),
}

pub struct Connection {}
impl Connection {
    #[blocks(db, micros, pedantic, why = "it parses and plans SQL")]
    pub fn prepare_cached(&self, sql: &str) -> Result<CachedStatement<'_>>;
    pub fn set_prepared_statement_cache_capacity(&self, capacity: usize);
    pub fn flush_prepared_statement_cache(&self);
    #[blocks(db, millis, why = "it queries DuckDB")]
    pub fn pragma_query_value<T, F>(&self, schema_name: Option<DatabaseName<'_>>, pragma_name: &str, f: F) -> Result<T>
    where
        F: FnOnce(&Row<'_>) -> Result<T>;
    #[blocks(db, millis, why = "it queries DuckDB")]
    pub fn pragma_query<F>(&self, schema_name: Option<DatabaseName<'_>>, pragma_name: &str, f: F) -> Result<()>
    where
        F: FnMut(&Row<'_>) -> Result<()>;
    #[blocks(db, millis, why = "it queries DuckDB")]
    pub fn pragma<F>(&self, schema_name: Option<DatabaseName<'_>>, pragma_name: &str, pragma_value: &dyn ToSql, f: F) -> Result<()>
    where
        F: FnMut(&Row<'_>) -> Result<()>;
    #[blocks(db, millis, why = "it queries DuckDB")]
    pub fn pragma_update(&self, schema_name: Option<DatabaseName<'_>>, pragma_name: &str, pragma_value: &dyn ToSql) -> Result<()>;
    #[blocks(db, millis, why = "it queries DuckDB")]
    pub fn pragma_update_and_check<F, T>(
        &self,
        schema_name: Option<DatabaseName<'_>>,
        pragma_name: &str,
        pragma_value: &dyn ToSql,
        f: F,
    ) -> Result<T>
    where
        F: FnOnce(&Row<'_>) -> Result<T>;
    #[blocks(db, millis, why = "it begins a transaction")]
    pub fn transaction(&mut self) -> Result<Transaction<'_>>;
    #[blocks(db, millis, why = "it begins a transaction")]
    pub fn unchecked_transaction(&self) -> Result<Transaction<'_>>;
    pub fn get_profiling_info(&self) -> Option<ProfilingInfo>;
    pub fn query_progress(&self) -> QueryProgress;
    pub fn progress_handle(&self) -> ProgressHandle;
    pub fn set_query_progress_tracking(&self, enabled: bool) -> Result<()>;
    pub fn register_table_function<T: VTab>(&self, name: &str) -> Result<()>;
    pub fn register_table_function_with_extra_info<T: VTab, E>(&self, name: &str, extra_info: &E) -> Result<()>
    where
        E: Clone + Send + Sync + 'static;
    pub fn register_scalar_function<S: VScalar>(&self, name: &str) -> Result<()>
    where
        S::State: Default;
    pub fn register_scalar_function_with_state<S: VScalar>(&self, name: &str, state: &S::State) -> Result<()>
    where
        S::State: Clone;
    #[blocks(db, millis, why = "it opens a database")]
    pub fn open<P: AsRef<Path>>(path: P) -> Result<Self>;
    #[blocks(db, millis, pedantic, why = "it creates an in-memory engine")]
    pub fn open_in_memory() -> Result<Self>;
    pub unsafe fn open_from_raw(raw: duckdb_database) -> Result<Self>;
    #[blocks(db, millis, why = "it opens a database")]
    pub fn open_with_flags<P: AsRef<Path>>(path: P, config: Config) -> Result<Self>;
    #[blocks(db, millis, pedantic, why = "it creates an in-memory engine")]
    pub fn open_in_memory_with_flags(config: Config) -> Result<Self>;
    #[blocks(db, millis, why = "it queries DuckDB")]
    pub fn execute_batch(&self, sql: &str) -> Result<()>;
    #[blocks(db, millis, why = "it queries DuckDB")]
    pub fn execute<P>(&self, sql: &str, params: P) -> Result<usize>;
    pub fn path(&self) -> Option<&Path>;
    #[blocks(db, millis, why = "it queries DuckDB")]
    pub fn query_row<T, P, F>(&self, sql: &str, params: P, f: F) -> Result<T>
    where
        P:,
        F: FnOnce(&Row<'_>) -> Result<T>;
    #[blocks(db, millis, why = "it queries DuckDB")]
    pub fn query_row_and_then<T, E, P, F>(&self, sql: &str, params: P, f: F) -> Result<T, E>
    where
        P:,
        F: FnOnce(&Row<'_>) -> Result<T, E>,
        E: From<Error>;
    #[blocks(db, micros, pedantic, why = "it parses and plans SQL")]
    pub fn prepare(&self, sql: &str) -> Result<Statement<'_>>;
    #[blocks(db, micros, pedantic, why = "it reads the schema")]
    pub fn appender(&self, table: &str) -> Result<Appender<'_>>;
    #[blocks(db, micros, pedantic, why = "it reads the schema")]
    pub fn appender_to_db(&self, table: &str, schema: &str) -> Result<Appender<'_>>;
    #[blocks(db, micros, pedantic, why = "it reads the schema")]
    pub fn appender_to_catalog_and_db(&self, table: &str, catalog: &str, schema: &str) -> Result<Appender<'_>>;
    #[blocks(db, micros, pedantic, why = "it reads the schema")]
    pub fn appender_with_columns(&self, table: &str, columns: &[&str]) -> Result<Appender<'_>>;
    #[blocks(db, micros, pedantic, why = "it reads the schema")]
    pub fn appender_with_columns_to_db(&self, table: &str, schema: &str, columns: &[&str]) -> Result<Appender<'_>>;
    #[blocks(db, micros, pedantic, why = "it reads the schema")]
    pub fn appender_with_columns_to_catalog_and_db(
        &self,
        table: &str,
        catalog: &str,
        schema: &str,
        columns: &[&str],
    ) -> Result<Appender<'_>>;
    pub fn interrupt_handle(&self) -> Arc<InterruptHandle>;
    #[blocks(db, millis, why = "it closes the database, and may write the log back")]
    pub fn close(self) -> Result<(), (Self, Error)>;
    pub fn is_autocommit(&self) -> bool;
    pub fn try_clone(&self) -> Result<Self>;
    pub fn version(&self) -> Result<String>;
}

pub mod core {
    pub struct DataChunkHandle {}

    pub enum LogicalTypeId {}

    pub struct LogicalTypeHandle {}
    impl From<LogicalTypeId> for LogicalTypeHandle {}
}

pub mod profiling {
    use std::collections::HashMap;

    #[derive(Clone)]
    pub struct ProfilingInfo {
        pub metrics: HashMap<String, String>,
        pub children: Vec<ProfilingInfo>,
    }
}

pub mod progress {
    #[derive(Clone, Copy, PartialEq)]
    pub struct QueryProgress {}

    #[derive(Clone)]
    pub struct ProgressHandle {}
}

pub mod types {
    pub use crate::ToSql;

    pub enum FromSqlError {}

    pub enum ToSqlOutput<'a> {}

    pub enum DecimalError {}

    pub enum Type {}
}

pub mod vscalar {
    use crate::core::DataChunkHandle;
    use crate::vscalar::arrow::VArrowScalar;
    use crate::vtab::arrow::WritableVector;
    use std::error;

    pub trait VScalar: Sized {
        type State: Sized + Send + Sync + 'static;
        fn invoke(state: &Self::State, input: &mut DataChunkHandle, output: &mut dyn WritableVector) -> Result<(), Box<dyn error::Error>>;
        fn signatures() -> Vec<ScalarFunctionSignature>;
        fn volatile() -> bool;
    }
    impl<T> VScalar for T
    where
        T: VArrowScalar,
    {
        type State = T::State;
    }

    pub struct ScalarFunctionSignature {}
}

pub mod vtab {
    use crate::core::{DataChunkHandle, LogicalTypeHandle};
    use std::error;

    pub struct BindInfo {}

    pub struct InitInfo {}

    pub struct TableFunctionInfo<V> {}

    pub trait VTab: Sized {
        type InitData: Sized + Send + Sync;
        type BindData: Sized + Send + Sync;
        fn bind(bind: &BindInfo) -> crate::Result<Self::BindData, Box<dyn error::Error>>;
        fn init(init: &InitInfo) -> crate::Result<Self::InitData, Box<dyn error::Error>>;
        fn func(func: &TableFunctionInfo<Self>, output: &mut DataChunkHandle) -> crate::Result<(), Box<dyn error::Error>>;
        fn supports_pushdown() -> bool;
        fn parameters() -> Option<Vec<LogicalTypeHandle>>;
        fn named_parameters() -> Option<Vec<(String, LogicalTypeHandle)>>;
    }

    pub mod arrow {
        pub trait WritableVector {}
    }
}

#[source("duckdb 1.20000.1 src/r2d2.rs")]
pub struct DuckdbConnectionManager {}
impl DuckdbConnectionManager {
    #[blocks(db, millis, why = "it opens a database")]
    pub fn file<P: AsRef<Path>>(path: P) -> Result<Self>;
    #[blocks(db, millis, why = "it opens a database")]
    pub fn file_with_flags<P: AsRef<Path>>(path: P, config: Config) -> Result<Self>;
    pub fn memory() -> Result<Self>;
    pub fn memory_with_flags(config: Config) -> Result<Self>;
}
impl r2d2::ManageConnection for DuckdbConnectionManager {
    type Connection = Connection;
    type Error = Error;
}
