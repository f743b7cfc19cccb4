#![source("odbc-api 29.3.0")]

use crate::buffers::{BoxColumnBuffer, BufferDesc, ColumnBuffer, FetchRow, RowVec, TextColumn};
use crate::handles::{
    AsStatementRef, ColumnType, HasDataType, OutputStringBuffer, Record as DiagnosticRecord, Statement, StatementConnection, StatementImpl,
    StatementParent, StatementRef,
};
use crate::hidden::{ConnectionAndError, FailedStateTransition};
use crate::parameter::{VarCharArray, WithDataType};
use odbc_sys::{AttrConnectionPooling, AttrCpMatch, HWnd};
use std::collections::HashMap;
use std::future::Future;
use std::io;
use std::sync::Arc;

#[derive(Clone, Copy, Default)]
pub struct ColumnsRow {
    pub catalog: VarCharArray<128>,
    pub schema: VarCharArray<128>,
    pub table: VarCharArray<255>,
    pub column_name: VarCharArray<255>,
    pub data_type: i16,
    pub type_name: VarCharArray<256>,
    pub column_size: Nullable<i32>,
    pub buffer_length: Nullable<i32>,
    pub decimal_digits: Nullable<i16>,
    pub num_prec_radix: Nullable<i16>,
    pub nullable: i16,
    pub remarks: VarCharArray<1024>,
    pub column_default: VarCharArray<4000>,
    pub sql_data_type: i16,
    pub sql_datetime_sub: Nullable<i16>,
    pub char_octet_length: Nullable<i32>,
    pub ordinal_position: i32,
    pub is_nullable: VarCharArray<4>,
}
impl FetchRow for ColumnsRow {}

#[derive(Clone, Copy, Default)]
pub struct ForeignKeysRow {
    pub pk_catalog: VarCharArray<128>,
    pub pk_schema: VarCharArray<128>,
    pub pk_table: VarCharArray<255>,
    pub pk_column: VarCharArray<255>,
    pub fk_catalog: VarCharArray<128>,
    pub fk_schema: VarCharArray<128>,
    pub fk_table: VarCharArray<255>,
    pub fk_column: VarCharArray<255>,
    pub key_seq: i16,
    pub update_rule: Nullable<i16>,
    pub delete_rule: Nullable<i16>,
    pub fk_name: VarCharArray<128>,
    pub pk_name: VarCharArray<128>,
    pub deferrability: Nullable<i16>,
}
impl FetchRow for ForeignKeysRow {}

#[derive(Clone, Copy, Default)]
pub struct PrimaryKeysRow {
    pub catalog: VarCharArray<128>,
    pub schema: VarCharArray<128>,
    pub table: VarCharArray<255>,
    pub column: VarCharArray<255>,
    pub key_seq: i16,
    pub pk_name: VarCharArray<128>,
}
impl FetchRow for PrimaryKeysRow {}

#[derive(Clone, Copy, Default)]
pub struct TablesRow {
    pub catalog: VarCharArray<128>,
    pub schema: VarCharArray<128>,
    pub table: VarCharArray<255>,
    pub table_type: VarCharArray<255>,
    pub remarks: VarCharArray<1024>,
}
impl FetchRow for TablesRow {}

pub struct ColumnarBulkInserter<S, C> {}

pub trait InputParameterMapping {}

pub struct Connection<'c> {}
impl<'c> Connection<'c> {
    pub fn into_handle(self) -> crate::handles::Connection<'c>;
    #[blocks(db, unbounded, tokio = "odbc_api::Connection::execute_polling", async_std = "odbc_api::Connection::execute_polling", smol = "odbc_api::Connection::execute_polling", why = "it queries the database")]
    pub fn execute(
        &self,
        query: &str,
        params: impl ParameterCollectionRef,
        query_timeout_sec: Option<usize>,
    ) -> Result<Option<CursorImpl<StatementImpl<'_>>>, Error>;
    pub async fn execute_polling(
        &self,
        query: &str,
        params: impl ParameterCollectionRef,
        sleep: impl Sleep,
    ) -> Result<Option<CursorPolling<StatementImpl<'_>>>, Error>;
    pub fn into_cursor(
        self,
        query: &str,
        params: impl ParameterCollectionRef,
        query_timeout_sec: Option<usize>,
    ) -> Result<Option<OwnedCursor<Connection<'c>>>, ConnectionAndError<'c>>;
    pub fn prepare(&self, query: &str) -> Result<Prepared<StatementImpl<'_>>, Error>;
    pub fn into_prepared(self, query: &str) -> Result<Prepared<StatementConnection<Connection<'c>>>, Error>;
    pub fn preallocate(&self) -> Result<Preallocated<StatementImpl<'_>>, Error>;
    pub fn into_preallocated(self) -> Result<Preallocated<StatementConnection<Connection<'c>>>, Error>;
    pub fn set_autocommit(&self, enabled: bool) -> Result<(), Error>;
    #[blocks(db, unbounded, why = "it waits for the database")]
    pub fn commit(&self) -> Result<(), Error>;
    pub fn rollback(&self) -> Result<(), Error>;
    pub fn is_dead(&self) -> Result<bool, Error>;
    pub fn packet_size(&self) -> Result<u32, Error>;
    pub fn database_management_system_name(&self) -> Result<String, Error>;
    pub fn identifier_quote_char(&self) -> Result<Option<char>, Error>;
    pub fn max_catalog_name_len(&self) -> Result<u16, Error>;
    pub fn max_schema_name_len(&self) -> Result<u16, Error>;
    pub fn max_table_name_len(&self) -> Result<u16, Error>;
    pub fn max_column_name_len(&self) -> Result<u16, Error>;
    pub fn current_catalog(&self) -> Result<String, Error>;
    pub fn columns(
        &self,
        catalog_name: &str,
        schema_name: &str,
        table_name: &str,
        column_name: &str,
    ) -> Result<BlockCursorIterator<CursorImpl<StatementImpl<'_>>, ColumnsRow>, Error>;
    pub fn tables(
        &self,
        catalog_name: &str,
        schema_name: &str,
        table_name: &str,
        table_type: &str,
    ) -> Result<BlockCursorIterator<CursorImpl<StatementImpl<'_>>, TablesRow>, Error>;
    pub fn primary_keys(
        &self,
        catalog_name: Option<&str>,
        schema_name: Option<&str>,
        table_name: &str,
    ) -> Result<BlockCursorIterator<CursorImpl<StatementImpl<'_>>, PrimaryKeysRow>, Error>;
    pub fn foreign_keys(
        &self,
        pk_catalog_name: &str,
        pk_schema_name: &str,
        pk_table_name: &str,
        fk_catalog_name: &str,
        fk_schema_name: &str,
        fk_table_name: &str,
    ) -> Result<BlockCursorIterator<CursorImpl<StatementImpl<'_>>, ForeignKeysRow>, Error>;
    pub fn columns_buffer_descs(
        &self,
        type_name_max_len: usize,
        remarks_max_len: usize,
        column_default_max_len: usize,
    ) -> Result<Vec<BufferDesc>, Error>;
}
impl StatementParent for Connection<'_> {}
impl<'env> ConnectionTransitions for Connection<'env> {
    type StatementParent = Self;
}
impl IdentifierQuoteChar for Connection<'_> {}

pub trait ConnectionTransitions: Sized {
    type StatementParent: StatementParent;
    fn into_cursor(
        self,
        query: &str,
        params: impl ParameterCollectionRef,
        query_timeout_sec: Option<usize>,
    ) -> Result<Option<OwnedCursor<Self::StatementParent>>, FailedStateTransition<Self>>;
    fn into_prepared(self, query: &str) -> Result<Prepared<StatementConnection<Self::StatementParent>>, Error>;
    fn into_preallocated(self) -> Result<Preallocated<StatementConnection<Self::StatementParent>>, Error>;
}
impl<'env> ConnectionTransitions for Arc<Connection<'env>> {
    type StatementParent = Self;
}

pub trait IdentifierQuoteChar {
    fn identifier_quote_char(&self) -> Result<Option<char>, Error>;
}

#[derive(Default, Clone, Copy)]
pub struct ConnectionOptions {
    pub login_timeout_sec: Option<u32>,
    pub packet_size: Option<u32>,
}

pub trait DriverSpecificConnectionOptions<'c> {
    fn attributes(&self) -> impl Iterator<Item = SetConnectionAttributeArgs<'c>>;
}

pub struct SetConnectionAttributeArgs<'a> {}

pub struct BlockCursor<C: AsStatementRef, B> {}
impl<C, B> BlockCursor<C, B>
where
    C: Cursor,
{
    #[blocks(db, unbounded, tokio = "odbc_api::BlockCursorPolling::fetch", why = "it fetches a batch")]
    pub fn fetch(&mut self) -> Result<Option<&B>, Error>
    where
        B: RowSetBuffer;
    #[blocks(db, unbounded, why = "it fetches a batch")]
    pub fn fetch_with_truncation_check(&mut self, error_for_truncation: bool) -> Result<Option<&B>, Error>
    where
        B: RowSetBuffer;
    pub fn unbind(self) -> Result<(C, B), Error>;
}
impl<C, B> BlockCursor<C, B>
where
    B: RowSetBuffer,
    C: AsStatementRef,
{
    pub fn row_array_size(&self) -> usize;
}
impl<C, R> IntoIterator for BlockCursor<C, RowVec<R>>
where
    C: Cursor,
    R: FetchRow,
{
    type Item = Result<R, Error>;
    type IntoIter = BlockCursorIterator<C, R>;
}

pub struct BlockCursorIterator<C: AsStatementRef, R> {}
impl<C, R> Iterator for BlockCursorIterator<C, R>
where
    C: Cursor,
    R: FetchRow,
{
    type Item = Result<R, Error>;
}

pub struct CursorPolling<Stmt: Statement> {}
impl<S> AsStatementRef for CursorPolling<S> where S: Statement {}

pub type OwnedCursor<P> = CursorImpl<StatementConnection<P>>;

pub trait Cursor: ResultSetMetadata {
    #[blocks(db, unbounded, why = "it fetches a row")]
    fn next_row(&mut self) -> Result<Option<CursorRow<'_>>, Error>;
    fn bind_buffer<B>(self, row_set_buffer: B) -> Result<BlockCursor<Self, B>, Error>
    where
        Self: Sized,
        B: RowSetBuffer;
    fn more_results(self) -> Result<Option<Self>, Error>
    where
        Self: Sized;
}

pub struct CursorRow<'s> {}

pub struct CursorImpl<Stmt: Statement> {}
impl<S> AsStatementRef for CursorImpl<S> where S: Statement {}
impl<S> ResultSetMetadata for CursorImpl<S> where S: Statement {}
impl<S> Cursor for CursorImpl<S> where S: Statement {}

pub trait RowSetBuffer {}

#[derive(Clone, Copy)]
pub enum DriverCompleteOption {
    NoPrompt,
}

pub struct Environment {}
impl Environment {
    pub unsafe fn set_connection_pooling(scheme: AttrConnectionPooling) -> Result<(), Error>;
    pub fn set_connection_pooling_matching(&mut self, matching: AttrCpMatch) -> Result<(), Error>;
    pub fn new() -> Result<Self, Error>;
    #[blocks(db, unbounded, why = "it connects to the database")]
    pub fn connect(&self, data_source_name: &str, user: &str, pwd: &str, options: ConnectionOptions) -> Result<Connection<'_>, Error>;
    #[blocks(db, unbounded, why = "it connects to the database")]
    pub fn connect_with_connection_string(&self, connection_string: &str, options: ConnectionOptions) -> Result<Connection<'_>, Error>;
    #[blocks(db, unbounded, why = "it connects to the database")]
    pub unsafe fn connect_with_connection_string_and_driver_specific_options<'a>(
        &'a self,
        connection_string: &str,
        options: ConnectionOptions,
        driver_specific: impl DriverSpecificConnectionOptions<'a>,
    ) -> Result<Connection<'a>, Error>;
    #[blocks(db, unbounded, why = "it connects to the database")]
    pub fn driver_connect(
        &self,
        connection_string: &str,
        completed_connection_string: &mut OutputStringBuffer,
        driver_completion: DriverCompleteOption,
    ) -> Result<Connection<'_>, Error>;
    pub unsafe fn driver_connect_with_hwnd(
        &self,
        connection_string: &str,
        completed_connection_string: &mut OutputStringBuffer,
        driver_completion: DriverCompleteOption,
        parent_window: HWnd,
    ) -> Result<Connection<'_>, Error>;
    pub fn drivers(&self) -> Result<Vec<DriverInfo>, Error>;
    pub fn data_sources(&self) -> Result<Vec<DataSourceInfo>, Error>;
    pub fn system_data_sources(&self) -> Result<Vec<DataSourceInfo>, Error>;
    pub fn user_data_sources(&self) -> Result<Vec<DataSourceInfo>, Error>;
}

#[derive(Clone, Eq, PartialEq)]
pub struct DriverInfo {
    pub description: String,
    pub attributes: HashMap<String, String>,
}

#[derive(Clone, Eq, PartialEq)]
pub struct DataSourceInfo {
    pub server_name: String,
    pub driver: String,
}

pub enum Error {
    FailedSettingConnectionPooling,
    FailedAllocatingEnvironment,
    NoDiagnostics { function: &'static str },
    Diagnostics { record: DiagnosticRecord, function: &'static str },
    AbortedConnectionStringCompletion,
    UnsupportedOdbcApiVersion(DiagnosticRecord),
    FailedReadingInput(io::Error),
    InvalidRowArraySize { record: DiagnosticRecord, size: usize },
    UnableToRepresentNull(DiagnosticRecord),
    OracleOdbcDriverDoesNotSupport64Bit(DiagnosticRecord),
    TooLargeColumnBufferSize { buffer_index: u16, num_elements: usize, element_size: usize },
    TooLargeValueForBuffer { indicator: Option<usize>, buffer_index: usize },
}

pub struct Nullable<T> {}

pub trait ParameterCollectionRef {
    fn parameter_set_size(&self) -> usize;
    unsafe fn bind_parameters_to(&mut self, stmt: &mut impl Statement) -> Result<(), Error>;
}
impl<T> ParameterCollectionRef for &T where T: ?Sized {}
impl<T> ParameterCollectionRef for &mut T where T: ParameterCollection {}

pub trait ParameterCollection {}

pub struct Preallocated<S> {}
impl<S> AsStatementRef for Preallocated<S> where S: AsStatementRef {}
impl IdentifierQuoteChar for Preallocated<StatementConnection<Connection<'_>>> {}

pub struct Prepared<S> {}
impl<S> Prepared<S> {
    pub fn into_handle(self) -> S;
}
impl<S> Prepared<S>
where
    S: AsStatementRef,
{
    #[blocks(db, unbounded, why = "it queries the database")]
    pub fn execute(&mut self, params: impl ParameterCollectionRef) -> Result<Option<CursorImpl<StatementRef<'_>>>, Error>;
    pub fn describe_param(&mut self, parameter_number: u16) -> Result<ColumnType, Error>;
    pub fn num_params(&mut self) -> Result<u16, Error>;
    pub fn parameter_descriptions(
        &mut self,
    ) -> Result<impl DoubleEndedIterator<Item = Result<ColumnType, Error>> + ExactSizeIterator<Item = Result<ColumnType, Error>> + '_, Error>;
    pub unsafe fn unchecked_bind_columnar_array_parameters<C>(
        self,
        parameter_buffers: Vec<C>,
        index_mapping: impl InputParameterMapping,
    ) -> Result<ColumnarBulkInserter<S, C>, Error>
    where
        C: ColumnBuffer + HasDataType + Send;
    pub fn into_text_inserter(
        self,
        capacity: usize,
        max_str_len: impl IntoIterator<Item = usize>,
    ) -> Result<ColumnarBulkInserter<S, TextColumn<u8>>, Error>;
    pub fn into_column_inserter(
        self,
        capacity: usize,
        descriptions: impl IntoIterator<Item = BindParamDesc>,
    ) -> Result<ColumnarBulkInserter<S, WithDataType<BoxColumnBuffer>>, Error>;
    pub fn into_column_inserter_with_mapping(
        self,
        capacity: usize,
        descriptions: impl IntoIterator<Item = BindParamDesc>,
        index_mapping: impl InputParameterMapping,
    ) -> Result<ColumnarBulkInserter<S, WithDataType<BoxColumnBuffer>>, Error>;
    pub fn column_inserter(
        &mut self,
        capacity: usize,
        descriptions: impl IntoIterator<Item = BindParamDesc>,
    ) -> Result<ColumnarBulkInserter<StatementRef<'_>, WithDataType<BoxColumnBuffer>>, Error>;
    pub fn column_inserter_with_mapping(
        &mut self,
        capacity: usize,
        descriptions: impl IntoIterator<Item = BindParamDesc>,
        index_mapping: impl InputParameterMapping,
    ) -> Result<ColumnarBulkInserter<StatementRef<'_>, WithDataType<BoxColumnBuffer>>, Error>;
    pub fn row_count(&mut self) -> Result<Option<usize>, Error>;
    pub fn set_query_timeout_sec(&mut self, timeout_sec: usize) -> Result<(), Error>;
    pub fn query_timeout_sec(&mut self) -> Result<usize, Error>;
}
impl<S> ResultSetMetadata for Prepared<S> where S: AsStatementRef {}
impl<S> AsStatementRef for Prepared<S> where S: AsStatementRef {}

pub struct BindParamDesc {}

pub trait ResultSetMetadata {}

pub trait Sleep {
    type Poll: Future;
    fn next_poll(&mut self) -> Self::Poll;
}
impl<S, F> Sleep for S
where
    S: FnMut() -> F,
    F: Future,
{
    type Poll = F;
}

pub mod buffers {
    pub trait ColumnBuffer {}

    #[derive(Clone, Copy, PartialEq, Eq)]
    pub enum BufferDesc {
        Binary { max_bytes: usize },
        Text { max_str_len: usize },
        WText { max_str_len: usize },
        F64 { nullable: bool },
        F32 { nullable: bool },
        Date { nullable: bool },
        Time { nullable: bool },
        Timestamp { nullable: bool },
        I8 { nullable: bool },
        I16 { nullable: bool },
        I32 { nullable: bool },
        I64 { nullable: bool },
        U8 { nullable: bool },
        Bit { nullable: bool },
        Numeric,
    }

    pub type BoxColumnBuffer = Box<dyn AnyColumnBuffer>;

    pub trait AnyColumnBuffer {}

    pub trait FetchRow {}

    pub struct RowVec<R> {}

    pub struct TextColumn<C> {}
}

pub mod handles {
    use std::sync::Arc;

    pub trait AnyHandle {}

    pub trait HasDataType {}

    pub struct Connection<'c> {}
    impl AnyHandle for Connection<'_> {}

    pub struct Record {}

    pub struct OutputStringBuffer {}

    pub struct StatementImpl<'s> {}
    impl AnyHandle for StatementImpl<'_> {}
    impl Statement for StatementImpl<'_> {}

    pub struct StatementRef<'s> {}

    pub trait AsStatementRef {}

    pub trait Statement {}

    pub struct ColumnType {}

    pub struct StatementConnection<C> {}
    impl<C> AnyHandle for StatementConnection<C> where C: StatementParent {}
    impl<C> Statement for StatementConnection<C> where C: StatementParent {}

    pub trait StatementParent {}
    impl StatementParent for Arc<crate::Connection<'_>> {}
}

mod hidden {
    use crate::Connection;

    pub struct FailedStateTransition<S> {}

    pub type ConnectionAndError<'conn> = FailedStateTransition<Connection<'conn>>;
}

pub mod parameter {
    pub struct Text {}

    pub struct VarCell<B, K> {}

    pub type VarChar<B> = VarCell<B, Text>;

    pub type VarCharArray<const LENGTH: usize> = VarChar<[u8; LENGTH]>;

    pub struct WithDataType<T> {}
}
