#![source("mysql 28.0.4")]
#![closures(here)]

use crate::prelude::{AsStatement, Protocol, Queryable};
use mysql_common::binlog::events::{Event, TableMapEvent};
use mysql_common::constants::CapabilityFlags;
use mysql_common::packets::binlog_request::BinlogRequest;
use mysql_common::packets::{Column, SessionStateInfo};
use mysql_common::proto::codec::Compression;
use mysql_common::row::Row;
use std::borrow::Cow;
use std::collections::HashMap;
use std::io;
use std::net::SocketAddr;
use std::ops::Deref;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

pub use crate::error::{DriverError, Error, MySqlError, Result, UrlError};

pub struct BinlogStream {}
impl BinlogStream {
    pub fn get_tme(&self, table_id: u64) -> Option<&TableMapEvent<'static>>;
}
impl Iterator for BinlogStream {
    type Item = Result<Event>;
}

#[derive(Clone)]
pub struct LocalInfileHandler {}
impl LocalInfileHandler {
    pub fn new<F>(f: F) -> Self
    where
        F: for<'a> FnMut(&'a [u8], &'a mut LocalInfile<'_>) -> io::Result<()> + Send + 'static;
}

pub struct LocalInfile<'a> {}

pub struct PoolOpts {}

pub struct SslOpts {}

#[derive(Clone, Eq, PartialEq, Default)]
pub struct Opts {}
impl TryFrom<&str> for Opts {
    type Error = UrlError;
}
impl Opts {
    pub fn from_url(url: &str) -> Result<Opts, UrlError>;
    pub fn get_ip_or_hostname(&self) -> Cow<'_, str>;
    pub fn get_tcp_port(&self) -> u16;
    pub fn get_socket(&self) -> Option<&str>;
    pub fn get_max_allowed_packet(&self) -> Option<usize>;
    pub fn get_user(&self) -> Option<&str>;
    pub fn get_pass(&self) -> Option<&str>;
    pub fn get_db_name(&self) -> Option<&str>;
    pub fn get_read_timeout(&self) -> Option<&Duration>;
    pub fn get_write_timeout(&self) -> Option<&Duration>;
    pub fn get_prefer_socket(&self) -> bool;
    pub fn get_init(&self) -> Vec<String>;
    pub fn get_ssl_opts(&self) -> Option<&SslOpts>;
    pub fn get_server_key_path(&self) -> Option<&Path>;
    pub fn get_pool_opts(&self) -> &PoolOpts;
    pub fn get_tcp_nodelay(&self) -> bool;
    pub fn get_tcp_keepalive_time_ms(&self) -> Option<u32>;
    pub fn get_tcp_keepalive_probe_interval_secs(&self) -> Option<u32>;
    pub fn get_tcp_keepalive_probe_count(&self) -> Option<u32>;
    pub fn get_tcp_user_timeout_ms(&self) -> Option<u32>;
    pub fn get_local_infile_handler(&self) -> Option<&LocalInfileHandler>;
    pub fn get_tcp_connect_timeout(&self) -> Option<Duration>;
    pub fn bind_address(&self) -> Option<&SocketAddr>;
    pub fn get_stmt_cache_size(&self) -> usize;
    pub fn get_compress(&self) -> Option<Compression>;
    pub fn get_additional_capabilities(&self) -> CapabilityFlags;
    pub fn get_connect_attrs(&self) -> Option<&HashMap<String, String>>;
    pub fn get_secure_auth(&self) -> bool;
    pub fn get_enable_cleartext_plugin(&self) -> bool;
}
impl From<OptsBuilder> for Opts {}

#[derive(Clone, PartialEq, Default)]
pub struct OptsBuilder {}

#[derive(Clone, Eq, PartialEq)]
pub struct ChangeUserOpts {}
impl ChangeUserOpts {
    pub const DEFAULT: Self;
    pub fn new() -> Self;
    pub fn with_user(self, user: Option<String>) -> Self;
    pub fn with_pass(self, pass: Option<String>) -> Self;
    pub fn with_db_name(self, db_name: Option<String>) -> Self;
    pub fn user(&self) -> Option<Option<&str>>;
    pub fn pass(&self) -> Option<Option<&str>>;
    pub fn db_name(&self) -> Option<Option<&str>>;
}
impl Default for ChangeUserOpts {}

#[derive(Clone)]
pub struct Pool {}
impl Pool {
    #[blocks(db, unbounded, tokio = "mysql_async::Pool::new", why = "it opens the first connections")]
    pub fn new<T, E>(opts: T) -> Result<Pool>
    where
        Opts: TryFrom<T, Error = E>,
        Error: From<E>;
    #[blocks(db, unbounded, lends, tokio = "mysql_async::Pool::get_conn", why = "it waits for a free connection")]
    pub fn get_conn(&self) -> Result<PooledConn>;
    pub fn try_get_conn(&self, timeout: Duration) -> Result<PooledConn>;
    pub fn start_transaction(&self, tx_opts: TxOpts) -> Result<Transaction<'static>>;
}

pub struct PooledConn {}
impl Deref for PooledConn {
    type Target = Conn;
}
impl PooledConn {
    pub fn start_transaction(&mut self, tx_opts: TxOpts) -> Result<Transaction<'_>>;
    pub fn get_binlog_stream(self, request: BinlogRequest<'_>) -> Result<BinlogStream>;
    pub fn unwrap(self) -> Conn;
    pub fn set_local_infile_handler(&mut self, handler: Option<LocalInfileHandler>);
    pub fn change_user(&mut self) -> Result<()>;
    pub fn reset_connection(&mut self, reset_connection: bool);
}
impl AsRef<Conn> for PooledConn {}
impl AsMut<Conn> for PooledConn {}
impl Queryable for PooledConn {}

pub struct QueryResult<'c, 't, 'tc, T: Protocol> {}
impl<'c, 't, 'tc, T: Protocol> QueryResult<'c, 't, 'tc, T> {
    pub fn next_set<'d>(&'d mut self) -> Option<ResultSet<'c, 't, 'tc, 'd, T>>;
    pub fn iter<'d>(&'d mut self) -> Option<ResultSet<'c, 't, 'tc, 'd, T>>;
    pub fn affected_rows(&self) -> u64;
    pub fn last_insert_id(&self) -> Option<u64>;
    pub fn warnings(&self) -> u16;
    pub fn info_ref(&self) -> &[u8];
    pub fn info_str(&self) -> Cow<'_, str>;
    pub fn columns(&self) -> SetColumns<'_>;
}
impl<T: Protocol> Iterator for QueryResult<'_, '_, '_, T> {
    type Item = Result<Row>;
}

pub struct ResultSet<'a, 'b, 'c, 'd, T> {}

pub struct SetColumns<'a> {}

#[derive(Clone, Eq, PartialEq)]
pub struct Statement {}
impl Statement {
    pub fn columns(&self) -> Arc<[Column]>;
    pub fn params(&self) -> &[Column];
    pub fn id(&self) -> u32;
    pub fn connection_id(&self) -> u32;
    pub fn num_params(&self) -> u16;
    pub fn num_columns(&self) -> u16;
}
impl AsStatement for Statement {}
impl AsStatement for &Statement {}

#[derive(PartialEq, Eq, Clone, Copy, Default)]
pub struct TxOpts {}
impl TxOpts {
    pub fn with_consistent_snapshot(&self) -> bool;
    pub fn access_mode(&self) -> Option<AccessMode>;
    pub fn isolation_level(&self) -> Option<IsolationLevel>;
    pub fn set_with_consistent_snapshot(self, val: bool) -> Self;
    pub fn set_access_mode(self, access_mode: Option<AccessMode>) -> Self;
    pub fn set_isolation_level(self, level: Option<IsolationLevel>) -> Self;
}

pub enum AccessMode {}

pub enum IsolationLevel {}

pub struct Transaction<'a> {}
impl Transaction<'_> {
    pub fn commit(self) -> Result<()>;
    pub fn rollback(self) -> Result<()>;
    pub fn set_local_infile_handler(&mut self, handler: Option<LocalInfileHandler>);
    pub fn affected_rows(&self) -> u64;
    pub fn last_insert_id(&self) -> Option<u64>;
    pub fn warnings(&self) -> u16;
    pub fn info_ref(&self) -> &[u8];
    pub fn info_str(&self) -> Cow<'_, str>;
}
impl<'a> Queryable for Transaction<'a> {}

pub struct Conn {}
impl Conn {
    pub fn server_version(&self) -> (u16, u16, u16);
    pub fn connection_id(&self) -> u32;
    pub fn affected_rows(&self) -> u64;
    pub fn last_insert_id(&self) -> u64;
    pub fn warnings(&self) -> u16;
    pub fn info_ref(&self) -> &[u8];
    pub fn info_str(&self) -> Cow<'_, str>;
    pub fn session_state_changes(&self) -> io::Result<Vec<SessionStateInfo<'_>>>;
    #[blocks(db, unbounded, tokio = "mysql_async::Conn::new", why = "it connects to MySQL")]
    pub fn new<T, E>(opts: T) -> Result<Conn>
    where
        Opts: TryFrom<T, Error = E>,
        Error: From<E>;
    pub fn reset(&mut self) -> Result<()>;
    pub fn change_user(&mut self, opts: ChangeUserOpts) -> Result<()>;
    #[blocks(db, unbounded, tokio = "mysql_async::prelude::Queryable::ping", why = "it waits for MySQL")]
    pub fn ping(&mut self) -> Result<(), Error>;
    pub fn select_db(&mut self, schema: &str) -> Result<(), Error>;
    #[blocks(db, unbounded, tokio = "mysql_async::Conn::start_transaction", why = "it waits for MySQL")]
    pub fn start_transaction(&mut self, tx_opts: TxOpts) -> Result<Transaction<'_>>;
    pub fn set_local_infile_handler(&mut self, handler: Option<LocalInfileHandler>);
    pub fn no_backslash_escape(&self) -> bool;
    pub fn get_binlog_stream(self, request: BinlogRequest<'_>) -> Result<BinlogStream>;
}
impl Queryable for Conn {}

pub mod error {
    use crate::error::tls::TlsError;
    use mysql_common::named_params::MixedParamsError;
    use mysql_common::packets::{BulkExecuteRequestBuilderError, BulkExecuteRequestError, ServerError};
    use mysql_common::params::ParamsError;
    use mysql_common::proto::codec::error::PacketCodecError;
    use mysql_common::row::convert::FromRowError;
    use mysql_common::row::Row;
    use mysql_common::value::convert::FromValueError;
    use mysql_common::value::Value;
    use native_tls::HandshakeError;
    use std::convert::Infallible;
    use std::io::ErrorKind;
    use std::net::TcpStream;
    use std::sync::PoisonError;
    use std::{io, result};
    use url::ParseError;
    use webpki::InvalidDnsNameError;

    #[derive(Eq, PartialEq, Clone)]
    pub struct MySqlError {
        pub state: String,
        pub message: String,
        pub code: u16,
    }
    impl<'a> From<ServerError<'a>> for MySqlError {}

    pub enum Error {
        IoError(io::Error),
        CodecError(PacketCodecError),
        MySqlError(MySqlError),
        DriverError(DriverError),
        UrlError(UrlError),
        TlsError(TlsError),
        FromValueError(Value),
        FromRowError(Row),
    }
    impl From<TlsError> for Error {}
    impl From<native_tls::Error> for Error {}
    impl From<HandshakeError<TcpStream>> for Error {}
    impl From<TlsError> for Error {}
    impl From<rustls::Error> for Error {}
    impl From<webpki::Error> for Error {}
    impl From<InvalidDnsNameError> for Error {}
    impl From<FromValueError> for Error {}
    impl From<FromRowError> for Error {}
    impl From<MixedParamsError> for Error {}
    impl From<io::Error> for Error {}
    impl From<DriverError> for Error {}
    impl From<MySqlError> for Error {}
    impl From<PacketCodecError> for Error {}
    impl From<Infallible> for Error {}
    impl From<UrlError> for Error {}
    impl<T> From<PoisonError<T>> for Error {}

    #[derive(PartialEq, Clone)]
    pub enum DriverError {
        ConnectTimeout,
        CouldNotConnect(Option<(String, String, ErrorKind)>),
        UnsupportedProtocol(u8),
        PacketOutOfSync,
        PacketTooLarge,
        Protocol41NotSet,
        UnexpectedPacket,
        MismatchedStmtParams(u16, usize),
        InvalidPoolConstraints,
        SetupError,
        TlsNotSupported,
        CouldNotParseVersion,
        ReadOnlyTransNotSupported,
        PoisonedPoolMutex,
        Timeout,
        Params(ParamsError),
        MixedParams,
        UnknownAuthPlugin(String),
        OldMysqlPasswordDisabled,
        CleartextPluginDisabled,
        BulkExecute(BulkExecuteRequestError),
        InvalidParsecSalt,
    }
    impl From<BulkExecuteRequestBuilderError> for DriverError {}
    impl From<BulkExecuteRequestError> for DriverError {}
    impl From<ParamsError> for DriverError {}

    #[derive(Eq, PartialEq, Clone)]
    pub enum UrlError {
        ParseError(ParseError),
        UnsupportedScheme(String),
        FeatureRequired(String, String),
        InvalidValue(String, String),
        UnknownParameter(String),
        InvalidPoolConstraints { min: usize, max: usize },
        BadUrl,
    }
    impl From<ParseError> for UrlError {}

    pub type Result<T, E = Error> = result::Result<T, E>;

    pub mod tls {
        use native_tls::{Error, HandshakeError};
        use rustls::server::VerifierBuilderError;
        use std::net::TcpStream;
        use webpki::InvalidDnsNameError;

        pub enum TlsError {
            TlsError(Error),
            TlsHandshakeError(HandshakeError<TcpStream>),
        }

        pub enum TlsError {
            VerifierBuilderError(VerifierBuilderError),
            Tls(rustls::Error),
            Pki(webpki::Error),
            InvalidDnsName(InvalidDnsNameError),
        }
        impl From<VerifierBuilderError> for TlsError {}
        impl From<rustls::Error> for TlsError {}
        impl From<InvalidDnsNameError> for TlsError {}
        impl From<webpki::Error> for TlsError {}
    }
}

pub mod prelude {
    use crate::{QueryResult, Statement};
    use mysql_common::params::Params;
    use mysql_common::prelude::FromRow;
    use mysql_common::proto::{Binary, Text};
    use mysql_common::row::convert::FromRowError;
    use std::borrow::Cow;
    use std::result;

    pub trait AsStatement {
        fn as_statement<Q: Queryable>(&self, queryable: &mut Q) -> crate::error::Result<Cow<'_, Statement>>;
    }
    impl<T: AsRef<str>> AsStatement for T {}

    pub trait Queryable {
        #[blocks(db, unbounded, tokio = "mysql_async::prelude::Queryable::query_iter", why = "it queries MySQL")]
        fn query_iter<Q: AsRef<str>>(&mut self, query: Q) -> crate::error::Result<QueryResult<'_, '_, '_, Text>>;
        #[blocks(db, unbounded, tokio = "mysql_async::prelude::Queryable::query", why = "it queries MySQL")]
        fn query<T, Q>(&mut self, query: Q) -> crate::error::Result<Vec<T>>
        where
            Q: AsRef<str>,
            T: FromRow;
        #[blocks(db, unbounded, why = "it queries MySQL")]
        fn query_opt<T, Q>(&mut self, query: Q) -> crate::error::Result<Vec<result::Result<T, FromRowError>>>
        where
            Q: AsRef<str>,
            T: FromRow;
        #[blocks(db, unbounded, tokio = "mysql_async::prelude::Queryable::query_first", why = "it queries MySQL")]
        fn query_first<T, Q>(&mut self, query: Q) -> crate::error::Result<Option<T>>
        where
            Q: AsRef<str>,
            T: FromRow;
        #[blocks(db, unbounded, why = "it queries MySQL")]
        fn query_first_opt<T, Q>(&mut self, query: Q) -> crate::error::Result<Option<result::Result<T, FromRowError>>>
        where
            Q: AsRef<str>,
            T: FromRow;
        #[blocks(db, unbounded, tokio = "mysql_async::prelude::Queryable::query_map", why = "it queries MySQL")]
        fn query_map<T, F, Q, U>(&mut self, query: Q, f: F) -> crate::error::Result<Vec<U>>
        where
            Q: AsRef<str>,
            T: FromRow,
            F: FnMut(T) -> U;
        #[blocks(db, unbounded, why = "it queries MySQL")]
        fn query_map_opt<T, F, Q, U>(&mut self, query: Q, f: F) -> crate::error::Result<Vec<U>>
        where
            Q: AsRef<str>,
            T: FromRow,
            F: FnMut(result::Result<T, FromRowError>) -> U;
        #[blocks(db, unbounded, why = "it queries MySQL")]
        fn query_fold<T, F, Q, U>(&mut self, query: Q, init: U, f: F) -> crate::error::Result<U>
        where
            Q: AsRef<str>,
            T: FromRow,
            F: FnMut(U, T) -> U;
        #[blocks(db, unbounded, why = "it queries MySQL")]
        fn query_fold_opt<T, F, Q, U>(&mut self, query: Q, init: U, f: F) -> crate::error::Result<U>
        where
            Q: AsRef<str>,
            T: FromRow,
            F: FnMut(U, result::Result<T, FromRowError>) -> U;
        #[blocks(db, unbounded, tokio = "mysql_async::prelude::Queryable::query_drop", why = "it queries MySQL")]
        fn query_drop<Q>(&mut self, query: Q) -> crate::error::Result<()>
        where
            Q: AsRef<str>;
        #[blocks(db, unbounded, tokio = "mysql_async::prelude::Queryable::prep", why = "it queries MySQL")]
        fn prep<Q: AsRef<str>>(&mut self, query: Q) -> crate::error::Result<Statement>;
        fn close(&mut self, stmt: Statement) -> crate::error::Result<()>;
        #[blocks(db, unbounded, tokio = "mysql_async::prelude::Queryable::exec_iter", why = "it queries MySQL")]
        fn exec_iter<S, P>(&mut self, stmt: S, params: P) -> crate::error::Result<QueryResult<'_, '_, '_, Binary>>
        where
            S: AsStatement,
            P: Into<Params>;
        #[blocks(db, unbounded, tokio = "mysql_async::prelude::Queryable::exec_batch", why = "it queries MySQL")]
        fn exec_batch<S, P, I>(&mut self, stmt: S, params: I) -> crate::error::Result<()>
        where
            Self: Sized,
            S: AsStatement,
            P: Into<Params>,
            I: IntoIterator<Item = P>;
        #[blocks(db, unbounded, tokio = "mysql_async::prelude::Queryable::exec", why = "it queries MySQL")]
        fn exec<T, S, P>(&mut self, stmt: S, params: P) -> crate::error::Result<Vec<T>>
        where
            S: AsStatement,
            P: Into<Params>,
            T: FromRow;
        #[blocks(db, unbounded, why = "it queries MySQL")]
        fn exec_opt<T, S, P>(&mut self, stmt: S, params: P) -> crate::error::Result<Vec<result::Result<T, FromRowError>>>
        where
            S: AsStatement,
            P: Into<Params>,
            T: FromRow;
        #[blocks(db, unbounded, tokio = "mysql_async::prelude::Queryable::exec_first", why = "it queries MySQL")]
        fn exec_first<T, S, P>(&mut self, stmt: S, params: P) -> crate::error::Result<Option<T>>
        where
            S: AsStatement,
            P: Into<Params>,
            T: FromRow;
        #[blocks(db, unbounded, why = "it queries MySQL")]
        fn exec_first_opt<T, S, P>(&mut self, stmt: S, params: P) -> crate::error::Result<Option<result::Result<T, FromRowError>>>
        where
            S: AsStatement,
            P: Into<Params>,
            T: FromRow;
        #[blocks(db, unbounded, tokio = "mysql_async::prelude::Queryable::exec_map", why = "it queries MySQL")]
        fn exec_map<T, S, P, F, U>(&mut self, stmt: S, params: P, f: F) -> crate::error::Result<Vec<U>>
        where
            S: AsStatement,
            P: Into<Params>,
            T: FromRow,
            F: FnMut(T) -> U;
        #[blocks(db, unbounded, why = "it queries MySQL")]
        fn exec_map_opt<T, S, P, F, U>(&mut self, stmt: S, params: P, f: F) -> crate::error::Result<Vec<U>>
        where
            S: AsStatement,
            P: Into<Params>,
            T: FromRow,
            F: FnMut(result::Result<T, FromRowError>) -> U;
        #[blocks(db, unbounded, why = "it queries MySQL")]
        fn exec_fold<T, S, P, U, F>(&mut self, stmt: S, params: P, init: U, f: F) -> crate::error::Result<U>
        where
            S: AsStatement,
            P: Into<Params>,
            T: FromRow,
            F: FnMut(U, T) -> U;
        #[blocks(db, unbounded, why = "it queries MySQL")]
        fn exec_fold_opt<T, S, P, U, F>(&mut self, stmt: S, params: P, init: U, f: F) -> crate::error::Result<U>
        where
            S: AsStatement,
            P: Into<Params>,
            T: FromRow,
            F: FnMut(U, result::Result<T, FromRowError>) -> U;
        #[blocks(db, unbounded, tokio = "mysql_async::prelude::Queryable::exec_drop", why = "it queries MySQL")]
        fn exec_drop<S, P>(&mut self, stmt: S, params: P) -> crate::error::Result<()>
        where
            S: AsStatement,
            P: Into<Params>;
    }

    pub trait Protocol {}
    impl Protocol for Binary {}
    impl Protocol for Text {}
}
