#![source("tokio-postgres 0.7.18")]

use crate::hidden::{ToSql, Type};
use crate::tls::{MakeTlsConnect, TlsConnect};
use bytes::{Buf, Bytes};
use futures_core::Stream;
use futures_util::Sink;
use postgres_types::{BorrowToSql, FromSqlOwned};
use std::fmt::Debug;
use std::future::Future;
use std::sync::Arc;
use std::task::{Context, Poll};
use tokio::io::{AsyncRead, AsyncWrite};

pub use crate::config::Config;
pub use crate::error::Error;
pub use crate::row::{Row, SimpleQueryRow};
pub use crate::tls::NoTls;

pub async fn connect<T>(config: &str, tls: T) -> Result<(Client, Connection<Socket, T::Stream>), Error>
where
    T: MakeTlsConnect<Socket>;

#[derive(Clone)]
pub struct CancelToken {}

pub struct Client {}
impl Client {
    pub async fn prepare(&self, query: &str) -> Result<Statement, Error>;
    pub async fn prepare_typed(&self, query: &str, parameter_types: &[Type]) -> Result<Statement, Error>;
    pub async fn query<T>(&self, statement: &T, params: &[&(dyn ToSql + Sync)]) -> Result<Vec<Row>, Error>
    where
        T: ?Sized + ToStatement;
    pub async fn query_scalar<R: FromSqlOwned, T>(&self, statement: &T, params: &[&(dyn ToSql + Sync)]) -> Result<Vec<R>, Error>
    where
        T: ?Sized + ToStatement + Debug;
    pub async fn query_one<T>(&self, statement: &T, params: &[&(dyn ToSql + Sync)]) -> Result<Row, Error>
    where
        T: ?Sized + ToStatement;
    pub async fn query_one_scalar<R: FromSqlOwned, T>(&self, statement: &T, params: &[&(dyn ToSql + Sync)]) -> Result<R, Error>
    where
        T: ?Sized + ToStatement + Debug;
    pub async fn query_opt<T>(&self, statement: &T, params: &[&(dyn ToSql + Sync)]) -> Result<Option<Row>, Error>
    where
        T: ?Sized + ToStatement;
    pub async fn query_opt_scalar<R: FromSqlOwned, T>(&self, statement: &T, params: &[&(dyn ToSql + Sync)]) -> Result<Option<R>, Error>
    where
        T: ?Sized + ToStatement + Debug;
    pub async fn query_raw<T, P, I>(&self, statement: &T, params: I) -> Result<RowStream, Error>
    where
        T: ?Sized + ToStatement,
        P: BorrowToSql,
        I: IntoIterator<Item = P>,
        I::IntoIter: ExactSizeIterator;
    pub async fn query_typed(&self, query: &str, params: &[(&(dyn ToSql + Sync), Type)]) -> Result<Vec<Row>, Error>;
    pub async fn query_typed_one(&self, statement: &str, params: &[(&(dyn ToSql + Sync), Type)]) -> Result<Row, Error>;
    pub async fn query_typed_opt(&self, statement: &str, params: &[(&(dyn ToSql + Sync), Type)]) -> Result<Option<Row>, Error>;
    pub async fn query_typed_raw<P, I>(&self, query: &str, params: I) -> Result<RowStream, Error>
    where
        P: BorrowToSql,
        I: IntoIterator<Item = (P, Type)>;
    pub async fn execute<T>(&self, statement: &T, params: &[&(dyn ToSql + Sync)]) -> Result<u64, Error>
    where
        T: ?Sized + ToStatement;
    pub async fn execute_typed(&self, statement: &str, params: &[(&(dyn ToSql + Sync), Type)]) -> Result<u64, Error>;
    pub async fn execute_raw<T, P, I>(&self, statement: &T, params: I) -> Result<u64, Error>
    where
        T: ?Sized + ToStatement,
        P: BorrowToSql,
        I: IntoIterator<Item = P>,
        I::IntoIter: ExactSizeIterator;
    pub async fn copy_in<T, U>(&self, statement: &T) -> Result<CopyInSink<U>, Error>
    where
        T: ?Sized + ToStatement,
        U: Buf + 'static + Send;
    pub async fn copy_out<T>(&self, statement: &T) -> Result<CopyOutStream, Error>
    where
        T: ?Sized + ToStatement;
    pub async fn simple_query(&self, query: &str) -> Result<Vec<SimpleQueryMessage>, Error>;
    pub async fn simple_query_raw(&self, query: &str) -> Result<SimpleQueryStream, Error>;
    pub async fn batch_execute(&self, query: &str) -> Result<(), Error>;
    pub async fn check_connection(&self) -> Result<(), Error>;
    pub async fn transaction(&mut self) -> Result<Transaction<'_>, Error>;
    pub fn build_transaction(&mut self) -> TransactionBuilder<'_>;
    pub fn cancel_token(&self) -> CancelToken;
    pub async fn cancel_query<T>(&self, tls: T) -> Result<(), Error>
    where
        T: MakeTlsConnect<Socket>;
    pub async fn cancel_query_raw<S, T>(&self, stream: S, tls: T) -> Result<(), Error>
    where
        S: AsyncRead + AsyncWrite + Unpin,
        T: TlsConnect<S>;
    pub fn clear_type_cache(&self);
    pub fn is_closed(&self) -> bool;
}
impl GenericClient for Client {
    async fn execute<T>(&self, query: &T, params: &[&(dyn ToSql + Sync)]) -> Result<u64, Error>
    where
        T: ?Sized + ToStatement + Sync + Send;

    async fn query<T>(&self, query: &T, params: &[&(dyn ToSql + Sync)]) -> Result<Vec<Row>, Error>
    where
        T: ?Sized + ToStatement + Sync + Send;

    async fn batch_execute(&self, query: &str) -> Result<(), Error>;
}

#[gone]
#[source("tokio-postgres 0.7 src/connection.rs: the client's calls give its errors, too")]
pub struct Connection<S, T> {}
impl<S, T> Connection<S, T>
where
    S: AsyncRead + AsyncWrite + Unpin,
    T: AsyncRead + AsyncWrite + Unpin,
{
    pub fn parameter(&self, name: &str) -> Option<&str>;
    pub fn poll_message(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<AsyncMessage, Error>>>;
}
impl<S, T> Future for Connection<S, T>
where
    S: AsyncRead + AsyncWrite + Unpin,
    T: AsyncRead + AsyncWrite + Unpin,
{
    type Output = Result<(), Error>;
}

pub struct CopyInSink<T> {}
impl<T> Sink<T> for CopyInSink<T>
where
    T: Buf + 'static + Send,
{
    type Error = Error;
}

pub struct CopyOutStream {}
impl Stream for CopyOutStream {
    type Item = Result<Bytes, Error>;
}

pub trait GenericClient {}

pub struct Portal {}

pub struct RowStream {}
impl Stream for RowStream {
    type Item = Result<Row, Error>;
}

pub struct SimpleColumn {}

pub struct SimpleQueryStream {}
impl Stream for SimpleQueryStream {
    type Item = Result<SimpleQueryMessage, Error>;
}

pub struct Socket {}

#[derive(Clone)]
pub struct Statement {}
impl Statement {
    pub fn params(&self) -> &[Type];
    pub fn columns(&self) -> &[Column];
}
impl ToStatement for Statement {}

pub struct Column {}

pub trait ToStatement {}
impl ToStatement for str {}
impl ToStatement for String {}

pub struct Transaction<'a> {}
impl GenericClient for Transaction<'_> {}
impl<'a> Transaction<'a> {
    pub async fn commit(self) -> Result<(), Error>;
    pub async fn rollback(self) -> Result<(), Error>;
    pub async fn prepare(&self, query: &str) -> Result<Statement, Error>;
    pub async fn prepare_typed(&self, query: &str, parameter_types: &[Type]) -> Result<Statement, Error>;
    pub async fn query<T>(&self, statement: &T, params: &[&(dyn ToSql + Sync)]) -> Result<Vec<Row>, Error>
    where
        T: ?Sized + ToStatement;
    pub async fn query_one<T>(&self, statement: &T, params: &[&(dyn ToSql + Sync)]) -> Result<Row, Error>
    where
        T: ?Sized + ToStatement;
    pub async fn query_opt<T>(&self, statement: &T, params: &[&(dyn ToSql + Sync)]) -> Result<Option<Row>, Error>
    where
        T: ?Sized + ToStatement;
    pub async fn query_raw<T, P, I>(&self, statement: &T, params: I) -> Result<RowStream, Error>
    where
        T: ?Sized + ToStatement,
        P: crate::hidden::BorrowToSql,
        I: IntoIterator<Item = P>,
        I::IntoIter: ExactSizeIterator;
    pub async fn query_typed(&self, statement: &str, params: &[(&(dyn ToSql + Sync), Type)]) -> Result<Vec<Row>, Error>;
    pub async fn query_typed_one(&self, statement: &str, params: &[(&(dyn ToSql + Sync), Type)]) -> Result<Row, Error>;
    pub async fn query_typed_opt(&self, statement: &str, params: &[(&(dyn ToSql + Sync), Type)]) -> Result<Option<Row>, Error>;
    pub async fn query_typed_raw<P, I>(&self, query: &str, params: I) -> Result<RowStream, Error>
    where
        P: crate::hidden::BorrowToSql,
        I: IntoIterator<Item = (P, Type)>;
    pub async fn execute<T>(&self, statement: &T, params: &[&(dyn ToSql + Sync)]) -> Result<u64, Error>
    where
        T: ?Sized + ToStatement;
    pub async fn execute_typed(&self, statement: &str, params: &[(&(dyn ToSql + Sync), Type)]) -> Result<u64, Error>;
    pub async fn execute_raw<P, I, T>(&self, statement: &T, params: I) -> Result<u64, Error>
    where
        T: ?Sized + ToStatement,
        P: crate::hidden::BorrowToSql,
        I: IntoIterator<Item = P>,
        I::IntoIter: ExactSizeIterator;
    pub async fn bind<T>(&self, statement: &T, params: &[&(dyn ToSql + Sync)]) -> Result<Portal, Error>
    where
        T: ?Sized + ToStatement;
    pub async fn bind_raw<P, T, I>(&self, statement: &T, params: I) -> Result<Portal, Error>
    where
        T: ?Sized + ToStatement,
        P: crate::hidden::BorrowToSql,
        I: IntoIterator<Item = P>,
        I::IntoIter: ExactSizeIterator;
    pub async fn query_portal(&self, portal: &Portal, max_rows: i32) -> Result<Vec<Row>, Error>;
    pub async fn query_portal_raw(&self, portal: &Portal, max_rows: i32) -> Result<RowStream, Error>;
    pub async fn copy_in<T, U>(&self, statement: &T) -> Result<CopyInSink<U>, Error>
    where
        T: ?Sized + ToStatement,
        U: Buf + 'static + Send;
    pub async fn copy_out<T>(&self, statement: &T) -> Result<CopyOutStream, Error>
    where
        T: ?Sized + ToStatement;
    pub async fn simple_query(&self, query: &str) -> Result<Vec<SimpleQueryMessage>, Error>;
    pub async fn batch_execute(&self, query: &str) -> Result<(), Error>;
    pub fn cancel_token(&self) -> CancelToken;
    pub async fn cancel_query<T>(&self, tls: T) -> Result<(), Error>
    where
        T: MakeTlsConnect<Socket>;
    pub async fn cancel_query_raw<S, T>(&self, stream: S, tls: T) -> Result<(), Error>
    where
        S: AsyncRead + AsyncWrite + Unpin,
        T: TlsConnect<S>;
    pub async fn transaction(&mut self) -> Result<Transaction<'_>, Error>;
    pub async fn savepoint<I>(&mut self, name: I) -> Result<Transaction<'_>, Error>
    where
        I: Into<String>;
    pub fn client(&self) -> &Client;
}

pub struct TransactionBuilder<'a> {}

pub enum AsyncMessage {}

pub enum SimpleQueryMessage {
    Row(SimpleQueryRow),
    CommandComplete(u64),
    RowDescription(Arc<[SimpleColumn]>),
}

pub mod config {
    use crate::error::Error;
    use crate::tls::{MakeTlsConnect, TlsConnect};
    use crate::{Client, Connection, Socket};
    use std::net::IpAddr;
    use std::path::Path;
    use std::str::FromStr;
    use std::time::Duration;
    use tokio::io::{AsyncRead, AsyncWrite};

    pub enum TargetSessionAttrs {}

    pub enum SslMode {}

    pub enum SslNegotiation {}

    pub enum ChannelBinding {}

    pub enum LoadBalanceHosts {}

    pub enum Host {}

    #[derive(Clone, PartialEq, Eq)]
    pub struct Config {}
    impl Default for Config {}
    impl Config {
        pub fn new() -> Config;
        pub fn user(&mut self, user: impl Into<String>) -> &mut Config;
        pub fn get_user(&self) -> Option<&str>;
        pub fn password<T>(&mut self, password: T) -> &mut Config
        where
            T: AsRef<[u8]>;
        pub fn get_password(&self) -> Option<&[u8]>;
        pub fn dbname(&mut self, dbname: impl Into<String>) -> &mut Config;
        pub fn get_dbname(&self) -> Option<&str>;
        pub fn options(&mut self, options: impl Into<String>) -> &mut Config;
        pub fn get_options(&self) -> Option<&str>;
        pub fn application_name(&mut self, application_name: impl Into<String>) -> &mut Config;
        pub fn get_application_name(&self) -> Option<&str>;
        pub fn ssl_mode(&mut self, ssl_mode: SslMode) -> &mut Config;
        pub fn get_ssl_mode(&self) -> SslMode;
        pub fn ssl_negotiation(&mut self, ssl_negotiation: SslNegotiation) -> &mut Config;
        pub fn get_ssl_negotiation(&self) -> SslNegotiation;
        pub fn host(&mut self, host: impl Into<String>) -> &mut Config;
        pub fn get_hosts(&self) -> &[Host];
        pub fn get_hostaddrs(&self) -> &[IpAddr];
        pub fn host_path<T>(&mut self, host: T) -> &mut Config
        where
            T: AsRef<Path>;
        pub fn hostaddr(&mut self, hostaddr: IpAddr) -> &mut Config;
        pub fn port(&mut self, port: u16) -> &mut Config;
        pub fn get_ports(&self) -> &[u16];
        pub fn connect_timeout(&mut self, connect_timeout: Duration) -> &mut Config;
        pub fn get_connect_timeout(&self) -> Option<&Duration>;
        pub fn tcp_user_timeout(&mut self, tcp_user_timeout: Duration) -> &mut Config;
        pub fn get_tcp_user_timeout(&self) -> Option<&Duration>;
        pub fn keepalives(&mut self, keepalives: bool) -> &mut Config;
        pub fn get_keepalives(&self) -> bool;
        pub fn keepalives_idle(&mut self, keepalives_idle: Duration) -> &mut Config;
        pub fn get_keepalives_idle(&self) -> Duration;
        pub fn keepalives_interval(&mut self, keepalives_interval: Duration) -> &mut Config;
        pub fn get_keepalives_interval(&self) -> Option<Duration>;
        pub fn keepalives_retries(&mut self, keepalives_retries: u32) -> &mut Config;
        pub fn get_keepalives_retries(&self) -> Option<u32>;
        pub fn target_session_attrs(&mut self, target_session_attrs: TargetSessionAttrs) -> &mut Config;
        pub fn get_target_session_attrs(&self) -> TargetSessionAttrs;
        pub fn channel_binding(&mut self, channel_binding: ChannelBinding) -> &mut Config;
        pub fn get_channel_binding(&self) -> ChannelBinding;
        pub fn load_balance_hosts(&mut self, load_balance_hosts: LoadBalanceHosts) -> &mut Config;
        pub fn get_load_balance_hosts(&self) -> LoadBalanceHosts;
        pub async fn connect<T>(&self, tls: T) -> Result<(Client, Connection<Socket, T::Stream>), Error>
        where
            T: MakeTlsConnect<Socket>;
        pub async fn connect_raw<S, T>(&self, stream: S, tls: T) -> Result<(Client, Connection<S, T::Stream>), Error>
        where
            S: AsyncRead + AsyncWrite + Unpin,
            T: TlsConnect<S>;
    }
    impl FromStr for Config {
        type Err = Error;
    }
}

pub mod error {
    use std::error;

    pub struct SqlState {}

    pub struct DbError {}

    pub struct Error {}
    impl Error {
        pub fn into_source(self) -> Option<Box<dyn error::Error + Sync + Send>>;
        pub fn as_db_error(&self) -> Option<&DbError>;
        pub fn is_closed(&self) -> bool;
        pub fn code(&self) -> Option<&SqlState>;
    }
}

mod hidden {
    pub struct BorrowToSql {}
    pub struct FromSql {}
    pub struct ToSql {}
    pub struct Type {}
}

pub mod row {
    use crate::error::Error;
    use crate::hidden::FromSql;
    use crate::Column;
    use std::fmt::Display;

    pub trait RowIndex {}

    #[derive(Clone)]
    pub struct Row {}
    impl Row {
        pub fn columns(&self) -> &[Column];
        pub fn is_empty(&self) -> bool;
        pub fn len(&self) -> usize;
        pub fn get<'a, I, T>(&'a self, idx: I) -> T
        where
            I: RowIndex + Display,
            T: FromSql<'a>;
        pub fn try_get<'a, I, T>(&'a self, idx: I) -> Result<T, Error>
        where
            I: RowIndex + Display,
            T: FromSql<'a>;
        pub fn raw_size_bytes(&self) -> usize;
    }

    pub struct SimpleQueryRow {}
}

pub mod tls {
    pub trait MakeTlsConnect<S> {
        type Stream;
        type TlsConnect;
        type Error;
    }

    pub trait TlsConnect<S> {
        type Stream;
        type Error;
        type Future;
    }

    #[derive(Copy, Clone)]
    pub struct NoTls;
    impl<S> MakeTlsConnect<S> for NoTls {
        type Stream = NoTlsStream;
        type TlsConnect = NoTls;
        type Error = NoTlsError;
    }
    impl<S> TlsConnect<S> for NoTls {
        type Stream = NoTlsStream;
        type Error = NoTlsError;
        type Future = NoTlsFuture;
    }

    pub struct NoTlsFuture {}

    pub enum NoTlsStream {}

    pub struct NoTlsError {}
}
