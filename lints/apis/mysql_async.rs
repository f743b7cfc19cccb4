#![source("mysql_async 0.37.1")]

use crate::hidden::{AfterConnectCallback, BoxFuture_ as BoxFuture, MetricsHistogram};
use crate::prelude::{GlobalHandler, Queryable, ToConnection};
use bytes::Bytes;
use futures_core::BoxStream;
use mysql_common::packets::OkPacket;
use mysql_common::proto::codec::Compression;
use std::borrow::Cow;
use std::collections::HashMap;
use std::future::Future;
use std::net::IpAddr;
use std::ops::Deref;
use std::str::FromStr;
use std::sync::atomic::AtomicUsize;
use std::sync::Arc;
use std::time::Duration;
use std::{error, io, result};
use url::ParseError;

pub struct BinlogStreamRequest<'a> {}

pub struct BinlogStream {}

#[derive(Default)]
pub struct Metrics {
    pub connection_count: AtomicUsize,
    pub connections_in_pool: AtomicUsize,
    pub connections_in_use: AtomicUsize,
    pub active_wait_requests: AtomicUsize,
    pub create_failed: AtomicUsize,
    pub discarded_superfluous_connection: AtomicUsize,
    pub discarded_unestablished_connection: AtomicUsize,
    pub dirty_connection_return: AtomicUsize,
    pub discarded_expired_connection: AtomicUsize,
    pub resetting_connection: AtomicUsize,
    pub discarded_error_during_cleanup: AtomicUsize,
    pub connection_returned_to_pool: AtomicUsize,
    pub connection_active_duration: MetricsHistogram,
    pub connection_idle_duration: MetricsHistogram,
    pub check_duration: MetricsHistogram,
    pub connect_duration: MetricsHistogram,
}

#[derive(Clone)]
pub struct Pool {}
impl Pool {
    pub fn new<O>(opts: O) -> Pool
    where
        Opts: TryFrom<O>,
        <Opts as TryFrom<O>>::Error: error::Error;
    pub fn metrics(&self) -> Arc<Metrics>;
    pub fn from_url<T: AsRef<str>>(url: T) -> Result<Pool>;
    pub async fn get_conn(&self) -> Result<Conn>;
    pub async fn start_transaction(&self, options: TxOpts) -> Result<Transaction<'static>>;
    pub async fn disconnect(self) -> Result<()>;
}
impl ToConnection<'static, 'static> for Pool {}
impl<'a> ToConnection<'a, 'static> for &'a Pool {}

pub struct Conn {}
impl Conn {
    pub async fn get_binlog_stream(self, request: BinlogStreamRequest<'_>) -> Result<BinlogStream>;
    pub fn id(&self) -> u32;
    pub fn is_disconnected(&self) -> bool;
    pub fn last_insert_id(&self) -> Option<u64>;
    pub fn affected_rows(&self) -> u64;
    pub fn info(&self) -> Cow<'_, str>;
    pub fn get_warnings(&self) -> u16;
    pub fn last_ok_packet(&self) -> Option<&OkPacket<'static>>;
    pub fn reset_connection(&mut self, reset_connection: bool);
    pub fn server_version(&self) -> (u16, u16, u16);
    pub fn opts(&self) -> &Opts;
    pub fn set_infile_handler<T>(&mut self, handler: T)
    where
        T: Future<Output = Result<InfileData>>,
        T: Send + Sync + 'static;
    pub async fn disconnect(self) -> Result<()>;
    pub fn new<T: Into<Opts>>(opts: T) -> BoxFuture<'static, Conn>;
    pub async fn from_url<T: AsRef<str>>(url: T) -> Result<Conn>;
    pub async fn reset(&mut self) -> Result<bool>;
    pub async fn change_user(&mut self, opts: ChangeUserOpts) -> Result<()>;
    pub async fn start_transaction(&mut self, options: TxOpts) -> Result<Transaction<'_>>;
}
impl Queryable for Conn {}

pub struct Connection<'a, 't: 'a> {}

pub enum ToConnectionResult<'a, 't: 'a> {}

pub type Result<T> = result::Result<T, Error>;

pub enum Error {}

#[derive(Clone, Eq, PartialEq)]
pub enum UrlError {
    FeatureRequired { feature: String, param: String },
    Invalid,
    InvalidParamValue { param: String, value: String },
    InvalidPoolConstraints { min: usize, max: usize },
    Parse(ParseError),
    UnknownParameter { param: String },
    UnsupportedScheme { scheme: String },
}
impl From<ParseError> for UrlError {}

pub enum LocalInfileError {}

pub type InfileData = BoxStream<'static, io::Result<Bytes>>;

#[derive(Clone, Eq, PartialEq, Hash, Default)]
pub struct SslOpts {}

#[derive(Clone, Eq, PartialEq, Hash)]
pub struct PoolOpts {}
impl Default for PoolOpts {}

#[derive(Clone, Eq, PartialEq, Default)]
pub struct Opts {}
impl Opts {
    pub fn from_url(url: &str) -> result::Result<Opts, UrlError>;
    pub fn ip_or_hostname(&self) -> &str;
    pub fn tcp_port(&self) -> u16;
    pub fn resolved_ips(&self) -> &Option<Vec<IpAddr>>;
    pub fn user(&self) -> Option<&str>;
    pub fn pass(&self) -> Option<&str>;
    pub fn db_name(&self) -> Option<&str>;
    pub fn after_connect(&self) -> Option<AfterConnectCallback>;
    pub fn init(&self) -> &[String];
    pub fn setup(&self) -> &[String];
    pub fn tcp_keepalive(&self) -> Option<Duration>;
    pub fn tcp_nodelay(&self) -> bool;
    pub fn local_infile_handler(&self) -> Option<Arc<dyn GlobalHandler>>;
    pub fn pool_opts(&self) -> &PoolOpts;
    pub fn conn_ttl(&self) -> Option<Duration>;
    pub fn abs_conn_ttl(&self) -> Option<Duration>;
    pub fn abs_conn_ttl_jitter(&self) -> Option<Duration>;
    pub fn stmt_cache_size(&self) -> usize;
    pub fn ssl_opts(&self) -> Option<&SslOpts>;
    pub fn prefer_socket(&self) -> bool;
    pub fn socket(&self) -> Option<&str>;
    pub fn compression(&self) -> Option<Compression>;
    pub fn max_allowed_packet(&self) -> Option<usize>;
    pub fn wait_timeout(&self) -> Option<usize>;
    pub fn secure_auth(&self) -> bool;
    pub fn client_found_rows(&self) -> bool;
    pub fn enable_cleartext_plugin(&self) -> bool;
    pub fn connect_attributes(&self) -> Option<&HashMap<String, String>>;
}
impl From<OptsBuilder> for Opts {}
impl FromStr for Opts {
    type Err = UrlError;
}
impl TryFrom<&str> for Opts {
    type Error = UrlError;
}

pub struct OptsBuilder {}

pub struct ChangeUserOpts {}

pub struct ResultSetStream<'r, 'a: 'r, 't: 'a, T, P> {}

pub struct QueryResult<'a, 't: 'a, P> {}

pub struct Statement {}

#[derive(Eq, PartialEq, Hash, Clone, Default)]
pub struct TxOpts {}

pub struct Transaction<'a> {}
impl<'a> Transaction<'a> {
    pub async fn commit(self) -> Result<()>;
    pub async fn rollback(self) -> Result<()>;
}
impl Deref for Transaction<'_> {
    type Target = Conn;
}
impl Queryable for Transaction<'_> {}

pub struct TextProtocol {}

pub struct BinaryProtocol {}

mod hidden {
    use crate::{Conn, LocalInfileError};
    use std::sync::Arc;

    pub struct MetricsHistogram {}

    pub type BoxFuture<'a, T> = futures_core::future::BoxFuture<'a, Result<T, LocalInfileError>>;

    pub type AfterConnectCallback = Arc<dyn for<'a> Fn(&'a mut Conn) -> BoxFuture_<'a, ()> + Send + Sync + 'static>;

    pub type BoxFuture_<'a, T> = futures_core::future::BoxFuture<'a, crate::Result<T>>;
}

pub mod prelude {
    use crate::hidden::BoxFuture;
    use crate::{BinaryProtocol, Connection, InfileData, QueryResult, ResultSetStream, Statement, TextProtocol, ToConnectionResult};
    use mysql_common::params::Params;
    use mysql_common::prelude::FromRow;

    pub trait ToConnection<'a, 't: 'a>: Send {
        fn to_connection(self) -> ToConnectionResult<'a, 't>;
    }
    impl<'a, 't: 'a, T: Into<Connection<'a, 't>> + Send> ToConnection<'a, 't> for T {}

    pub trait GlobalHandler: Send + Sync + 'static {
        fn handle(&self, file_name: &[u8]) -> BoxFuture<'static, InfileData>;
    }

    pub trait AsQuery {}

    pub trait Queryable: Send {
        fn ping(&mut self) -> crate::hidden::BoxFuture_<'_, ()>;
        fn query_iter<'a, Q>(&'a mut self, query: Q) -> crate::hidden::BoxFuture_<'a, QueryResult<'a, 'static, TextProtocol>>
        where
            Q: AsQuery + 'a;
        fn prep<'a, Q>(&'a mut self, query: Q) -> crate::hidden::BoxFuture_<'a, Statement>
        where
            Q: AsQuery + 'a;
        fn close(&mut self, stmt: Statement) -> crate::hidden::BoxFuture_<'_, ()>;
        fn exec_iter<'a: 's, 's, Q, P>(
            &'a mut self,
            stmt: Q,
            params: P,
        ) -> crate::hidden::BoxFuture_<'s, QueryResult<'a, 'static, BinaryProtocol>>
        where
            Q: StatementLike + 's,
            P: Into<Params>;
        fn query<'a, T, Q>(&'a mut self, query: Q) -> crate::hidden::BoxFuture_<'a, Vec<T>>
        where
            Q: AsQuery + 'a,
            T: FromRow + Send + 'static;
        fn query_first<'a, T, Q>(&'a mut self, query: Q) -> crate::hidden::BoxFuture_<'a, Option<T>>
        where
            Q: AsQuery + 'a,
            T: FromRow + Send + 'static;
        fn query_map<'a, T, F, Q, U>(&'a mut self, query: Q, f: F) -> crate::hidden::BoxFuture_<'a, Vec<U>>
        where
            Q: AsQuery + 'a,
            T: FromRow + Send + 'static,
            F: FnMut(T) -> U + Send + 'a,
            U: Send;
        fn query_fold<'a, T, F, Q, U>(&'a mut self, query: Q, init: U, f: F) -> crate::hidden::BoxFuture_<'a, U>
        where
            Q: AsQuery + 'a,
            T: FromRow + Send + 'static,
            F: FnMut(U, T) -> U + Send + 'a,
            U: Send + 'a;
        fn query_drop<'a, Q>(&'a mut self, query: Q) -> crate::hidden::BoxFuture_<'a, ()>
        where
            Q: AsQuery + 'a;
        fn exec_batch<'a: 'b, 'b, S, P, I>(&'a mut self, stmt: S, params_iter: I) -> crate::hidden::BoxFuture_<'b, ()>
        where
            S: StatementLike + 'b,
            I: IntoIterator<Item = P> + Send + 'b,
            I::IntoIter: Send,
            P: Into<Params> + Send;
        fn exec<'a: 'b, 'b, T, S, P>(&'a mut self, stmt: S, params: P) -> crate::hidden::BoxFuture_<'b, Vec<T>>
        where
            S: StatementLike + 'b,
            P: Into<Params> + Send + 'b,
            T: FromRow + Send + 'static;
        fn exec_first<'a: 'b, 'b, T, S, P>(&'a mut self, stmt: S, params: P) -> crate::hidden::BoxFuture_<'b, Option<T>>
        where
            S: StatementLike + 'b,
            P: Into<Params> + Send + 'b,
            T: FromRow + Send + 'static;
        fn exec_map<'a: 'b, 'b, T, S, P, U, F>(&'a mut self, stmt: S, params: P, f: F) -> crate::hidden::BoxFuture_<'b, Vec<U>>
        where
            S: StatementLike + 'b,
            P: Into<Params> + Send + 'b,
            T: FromRow + Send + 'static,
            F: FnMut(T) -> U + Send + 'a,
            U: Send + 'a;
        fn exec_fold<'a: 'b, 'b, T, S, P, U, F>(&'a mut self, stmt: S, params: P, init: U, f: F) -> crate::hidden::BoxFuture_<'b, U>
        where
            S: StatementLike + 'b,
            P: Into<Params> + Send + 'b,
            T: FromRow + Send + 'static,
            F: FnMut(U, T) -> U + Send + 'a,
            U: Send + 'a;
        fn exec_drop<'a: 'b, 'b, S, P>(&'a mut self, stmt: S, params: P) -> crate::hidden::BoxFuture_<'b, ()>
        where
            S: StatementLike + 'b,
            P: Into<Params> + Send + 'b;
        fn query_stream<'a, T, Q>(
            &'a mut self,
            query: Q,
        ) -> crate::hidden::BoxFuture_<'a, ResultSetStream<'a, 'a, 'static, T, TextProtocol>>
        where
            T: Unpin + FromRow + Send + 'static,
            Q: AsQuery + 'a;
        fn exec_stream<'a: 's, 's, T, Q, P>(
            &'a mut self,
            stmt: Q,
            params: P,
        ) -> crate::hidden::BoxFuture_<'s, ResultSetStream<'a, 'a, 'static, T, BinaryProtocol>>
        where
            T: Unpin + FromRow + Send + 'static,
            Q: StatementLike + 's,
            P: Into<Params> + Send + 's;
    }

    pub trait StatementLike {}
}
