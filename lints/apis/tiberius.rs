#![source("tiberius 0.13.0")]

use crate::error::Error;
use crate::hidden::{SqlServerAuth, WindowsAuth};
use enumflags2::BitFlags;
use futures_core::Stream;
use futures_util::io::{AsyncRead, AsyncWrite};
use secrecy::SecretString;
use std::borrow::Cow;
use std::path::PathBuf;
use std::result;
use std::time::Duration;
use std::vec::IntoIter;

#[derive(Clone)]
pub enum AuthMethod {
    SqlServer(SqlServerAuth),
    Windows(WindowsAuth),
    Integrated,
    AADToken(SecretString),
}

#[derive(Clone)]
pub struct Config {}
impl Default for Config {}
impl Config {
    pub fn new() -> Self;
    pub fn builder() -> ConfigBuilder;
    pub fn host(&mut self, host: impl ToString);
    pub fn port(&mut self, port: u16);
    pub fn database(&mut self, database: impl ToString);
    pub fn instance_name(&mut self, name: impl ToString);
    pub fn application_name(&mut self, name: impl ToString);
    pub fn packet_size(&mut self, size: u32);
    pub fn get_packet_size(&self) -> Option<u32>;
    pub fn encryption(&mut self, encryption: EncryptionLevel);
    pub fn trust_cert(&mut self);
    pub fn trust_cert_ca(&mut self, path: impl ToString);
    pub fn trust_cert_ca_bundle(&mut self, bundle: impl Into<Vec<u8>>);
    pub fn trust_webpki_roots(&mut self);
    pub fn hostname_in_certificate(&mut self, hostname: impl ToString);
    pub fn client_name(&mut self, name: impl ToString);
    pub fn authentication(&mut self, auth: AuthMethod);
    pub fn readonly(&mut self, readonly: bool);
    pub fn multi_subnet_failover(&mut self, multi_subnet_failover: bool);
    pub fn get_multi_subnet_failover(&self) -> bool;
    pub fn handshake_timeout(&mut self, timeout: Option<Duration>);
    pub fn get_handshake_timeout(&self) -> Option<Duration>;
    pub fn command_timeout(&mut self, timeout: Option<Duration>);
    pub fn get_command_timeout(&self) -> Option<Duration>;
    pub fn lossy_utf16_decoding(&mut self, lossy: bool);
    pub fn get_lossy_utf16_decoding(&self) -> bool;
    pub fn client_certificate(&mut self, cert: impl Into<PathBuf>, key: impl Into<PathBuf>);
    pub fn client_certificate_pkcs12(&mut self, path: impl Into<PathBuf>, password: impl Into<String>);
    pub fn get_addr(&self) -> String;
    pub fn from_ado_string(s: &str) -> Result<Self>;
    pub fn from_jdbc_string(s: &str) -> Result<Self>;
}
impl From<ConfigBuilder> for Config {}

#[derive(Clone)]
pub struct ConfigBuilder {}
impl From<Config> for ConfigBuilder {}

pub struct Client<S: AsyncRead + AsyncWrite + Unpin + Send> {}
impl<S: AsyncRead + AsyncWrite + Unpin + Send> Client<S> {
    pub async fn connect(config: Config, tcp_stream: S) -> Result<Client<S>>;
    pub async fn execute<'a>(&mut self, query: impl Into<Cow<'a, str>>, params: &[&dyn ToSql]) -> Result<ExecuteResult>;
    pub async fn query<'a, 'b>(&'a mut self, query: impl Into<Cow<'b, str>>, params: &'b [&'b dyn ToSql]) -> Result<QueryStream<'a>>
    where
        'a: 'b;
    pub async fn simple_query<'a, 'b>(&'a mut self, query: impl Into<Cow<'b, str>>) -> Result<QueryStream<'a>>
    where
        'a: 'b;
    pub async fn bulk_insert<'a>(&'a mut self, table: &'a str) -> Result<BulkLoadRequest<'a, S>>;
    pub async fn bulk_insert_columns<'a>(&'a mut self, table: &'a str, columns: &'a [&'a str]) -> Result<BulkLoadRequest<'a, S>>;
    pub async fn bulk_insert_with_options<'a>(
        &'a mut self,
        table: &'a str,
        columns: &'a [&'a str],
        options: SqlBulkCopyOptions,
        order_hints: &'a [ColumnOrderHint<'a>],
    ) -> Result<BulkLoadRequest<'a, S>>;
    pub async fn column_metadata(&mut self, table: &str, columns: &[&str]) -> Result<Vec<MetaDataColumn<'static>>>;
    pub async fn cancel_query(&mut self) -> Result<()>;
    pub async fn close(self) -> Result<()>;
    pub async fn begin_transaction(&mut self) -> Result<()>;
    pub async fn begin_transaction_with_isolation(&mut self, isolation_level: IsolationLevel) -> Result<()>;
    pub async fn commit_transaction(&mut self) -> Result<()>;
    pub async fn rollback_transaction(&mut self) -> Result<()>;
    pub async fn save_transaction<'a>(&mut self, name: impl Into<Cow<'a, str>>) -> Result<()>;
}

pub trait ToSql: Send + Sync {
    fn to_sql(&self) -> ColumnData<'_>;
}

pub struct ExecuteResult {}
impl IntoIterator for ExecuteResult {
    type Item = u64;
    type IntoIter = IntoIter<Self::Item>;
}

pub struct BulkLoadRequest<'a, S> {}

pub enum ColumnData<'a> {}

pub struct MetaDataColumn<'a> {}

pub enum IsolationLevel {}

pub struct QueryStream<'a> {}
impl<'a> Stream for QueryStream<'a> {
    type Item = Result<QueryItem>;
}

pub enum QueryItem {}

pub enum EncryptionLevel {
    Off,
    On,
    NotSupported,
    Required,
    Strict,
}

pub enum SqlBulkCopyOption {}

pub type SqlBulkCopyOptions = BitFlags<SqlBulkCopyOption>;

pub enum SortOrder {}

pub type ColumnOrderHint<'a> = (&'a str, SortOrder);

pub type Result<T> = result::Result<T, Error>;

pub mod error {
    pub enum Error {}
}

mod hidden {
    pub struct SqlServerAuth {}

    pub struct WindowsAuth {}
}
