#![source("postgres 0.19.14")]
#![closures(here)]

use std::io::{BufRead, Read, Write};
use std::time::Duration;
use tokio_postgres::tls::{MakeTlsConnect, TlsConnect};
use tokio_postgres::types::{BorrowToSql, ToSql, Type};

pub use crate::config::Config;
pub use crate::notifications::Notifications;
pub use fallible_iterator;
pub use tokio_postgres::error::Error;
pub use tokio_postgres::row::{Row, SimpleQueryRow};
pub use tokio_postgres::tls::NoTls;
pub use tokio_postgres::{
    error, row, tls, types, Column, IsolationLevel, Notification, Portal, SimpleQueryMessage, Socket, Statement, ToStatement,
};

#[derive(Clone)]
pub struct CancelToken {}
impl CancelToken {
    pub fn cancel_query<T>(&self, tls: T) -> Result<(), tokio_postgres::Error>
    where
        T: MakeTlsConnect<Socket>;
}

pub struct Client {}
impl Client {
    #[blocks(db, fatal, panics, tokio = "tokio_postgres::connect", why = "it connects on a tokio runtime of its own")]
    pub fn connect<T>(params: &str, tls_mode: T) -> Result<Client, tokio_postgres::Error>
    where
        T: MakeTlsConnect<Socket> + 'static + Send,
        T::TlsConnect: Send,
        T::Stream: Send,
        <T::TlsConnect as TlsConnect<Socket>>::Future: Send;
    pub fn configure() -> Config;
    #[blocks(db, fatal, panics, tokio = "tokio_postgres::Client::execute", why = "it queries PostgreSQL on a tokio runtime of its own")]
    pub fn execute<T>(&mut self, query: &T, params: &[&(dyn ToSql + Sync)]) -> Result<u64, tokio_postgres::Error>
    where
        T: ?Sized + ToStatement;
    #[blocks(db, fatal, panics, tokio = "tokio_postgres::Client::execute_typed", why = "it queries PostgreSQL on a tokio runtime of its own")]
    pub fn execute_typed(&mut self, query: &str, params: &[(&(dyn ToSql + Sync), Type)]) -> Result<u64, tokio_postgres::Error>;
    #[blocks(db, fatal, panics, tokio = "tokio_postgres::Client::query", why = "it queries PostgreSQL on a tokio runtime of its own")]
    pub fn query<T>(&mut self, query: &T, params: &[&(dyn ToSql + Sync)]) -> Result<Vec<tokio_postgres::Row>, tokio_postgres::Error>
    where
        T: ?Sized + ToStatement;
    #[blocks(db, fatal, panics, tokio = "tokio_postgres::Client::query_one", why = "it queries PostgreSQL on a tokio runtime of its own")]
    pub fn query_one<T>(&mut self, query: &T, params: &[&(dyn ToSql + Sync)]) -> Result<tokio_postgres::Row, tokio_postgres::Error>
    where
        T: ?Sized + ToStatement;
    #[blocks(db, fatal, panics, tokio = "tokio_postgres::Client::query_opt", why = "it queries PostgreSQL on a tokio runtime of its own")]
    pub fn query_opt<T>(&mut self, query: &T, params: &[&(dyn ToSql + Sync)]) -> Result<Option<tokio_postgres::Row>, tokio_postgres::Error>
    where
        T: ?Sized + ToStatement;
    #[blocks(db, fatal, panics, tokio = "tokio_postgres::Client::query_raw", why = "it queries PostgreSQL on a tokio runtime of its own")]
    pub fn query_raw<T, P, I>(&mut self, query: &T, params: I) -> Result<RowIter<'_>, tokio_postgres::Error>
    where
        T: ?Sized + ToStatement,
        P: BorrowToSql,
        I: IntoIterator<Item = P>,
        I::IntoIter: ExactSizeIterator;
    #[blocks(db, fatal, panics, tokio = "tokio_postgres::Client::query_typed", why = "it queries PostgreSQL on a tokio runtime of its own")]
    pub fn query_typed(
        &mut self,
        query: &str,
        params: &[(&(dyn ToSql + Sync), Type)],
    ) -> Result<Vec<tokio_postgres::Row>, tokio_postgres::Error>;
    #[blocks(db, fatal, panics, tokio = "tokio_postgres::Client::query_typed_one", why = "it queries PostgreSQL on a tokio runtime of its own")]
    pub fn query_typed_one(
        &mut self,
        query: &str,
        params: &[(&(dyn ToSql + Sync), Type)],
    ) -> Result<tokio_postgres::Row, tokio_postgres::Error>;
    #[blocks(db, fatal, panics, tokio = "tokio_postgres::Client::query_typed_opt", why = "it queries PostgreSQL on a tokio runtime of its own")]
    pub fn query_typed_opt(
        &mut self,
        query: &str,
        params: &[(&(dyn ToSql + Sync), Type)],
    ) -> Result<Option<tokio_postgres::Row>, tokio_postgres::Error>;
    #[blocks(db, fatal, panics, tokio = "tokio_postgres::Client::query_typed_raw", why = "it queries PostgreSQL on a tokio runtime of its own")]
    pub fn query_typed_raw<P, I>(&mut self, query: &str, params: I) -> Result<RowIter<'_>, tokio_postgres::Error>
    where
        P: BorrowToSql,
        I: IntoIterator<Item = (P, Type)>;
    #[blocks(db, fatal, panics, tokio = "tokio_postgres::Client::prepare", why = "it queries PostgreSQL on a tokio runtime of its own")]
    pub fn prepare(&mut self, query: &str) -> Result<Statement, tokio_postgres::Error>;
    #[blocks(db, fatal, panics, tokio = "tokio_postgres::Client::prepare_typed", why = "it queries PostgreSQL on a tokio runtime of its own")]
    pub fn prepare_typed(&mut self, query: &str, types: &[Type]) -> Result<Statement, tokio_postgres::Error>;
    #[blocks(db, fatal, panics, tokio = "tokio_postgres::Client::copy_in", why = "it queries PostgreSQL on a tokio runtime of its own")]
    pub fn copy_in<T>(&mut self, query: &T) -> Result<CopyInWriter<'_>, tokio_postgres::Error>
    where
        T: ?Sized + ToStatement;
    #[blocks(db, fatal, panics, tokio = "tokio_postgres::Client::copy_out", why = "it queries PostgreSQL on a tokio runtime of its own")]
    pub fn copy_out<T>(&mut self, query: &T) -> Result<CopyOutReader<'_>, tokio_postgres::Error>
    where
        T: ?Sized + ToStatement;
    #[blocks(db, fatal, panics, tokio = "tokio_postgres::Client::simple_query", why = "it queries PostgreSQL on a tokio runtime of its own")]
    pub fn simple_query(&mut self, query: &str) -> Result<Vec<SimpleQueryMessage>, tokio_postgres::Error>;
    pub fn is_valid(&mut self, timeout: Duration) -> Result<(), tokio_postgres::Error>;
    #[blocks(db, fatal, panics, tokio = "tokio_postgres::Client::batch_execute", why = "it queries PostgreSQL on a tokio runtime of its own")]
    pub fn batch_execute(&mut self, query: &str) -> Result<(), tokio_postgres::Error>;
    pub fn check_connection(&mut self) -> Result<(), tokio_postgres::Error>;
    #[blocks(db, fatal, panics, tokio = "tokio_postgres::Client::transaction", why = "it waits for PostgreSQL on a tokio runtime of its own")]
    pub fn transaction(&mut self) -> Result<Transaction<'_>, tokio_postgres::Error>;
    pub fn build_transaction(&mut self) -> TransactionBuilder<'_>;
    pub fn notifications(&mut self) -> Notifications<'_>;
    pub fn cancel_token(&self) -> CancelToken;
    pub fn clear_type_cache(&self);
    pub fn is_closed(&self) -> bool;
    pub fn close(self) -> Result<(), tokio_postgres::Error>;
}
impl GenericClient for Client {
    #[blocks(db, fatal, panics, tokio = "tokio_postgres::Client::execute", why = "it queries PostgreSQL on a tokio runtime of its own")]
    fn execute<T>(&mut self, query: &T, params: &[&(dyn ToSql + Sync)]) -> Result<u64, error::Error>
    where
        T: ?Sized + ToStatement;

    #[blocks(db, fatal, panics, tokio = "tokio_postgres::Client::query", why = "it queries PostgreSQL on a tokio runtime of its own")]
    fn query<T>(&mut self, query: &T, params: &[&(dyn ToSql + Sync)]) -> Result<Vec<Row>, error::Error>
    where
        T: ?Sized + ToStatement;

    #[blocks(db, fatal, panics, tokio = "tokio_postgres::Client::query_one", why = "it queries PostgreSQL on a tokio runtime of its own")]
    fn query_one<T>(&mut self, query: &T, params: &[&(dyn ToSql + Sync)]) -> Result<Row, error::Error>
    where
        T: ?Sized + ToStatement;

    #[blocks(db, fatal, panics, tokio = "tokio_postgres::Client::query_opt", why = "it queries PostgreSQL on a tokio runtime of its own")]
    fn query_opt<T>(&mut self, query: &T, params: &[&(dyn ToSql + Sync)]) -> Result<Option<Row>, error::Error>
    where
        T: ?Sized + ToStatement;

    #[blocks(db, fatal, panics, tokio = "tokio_postgres::Client::query_raw", why = "it queries PostgreSQL on a tokio runtime of its own")]
    fn query_raw<T, P, I>(&mut self, query: &T, params: I) -> Result<RowIter<'_>, error::Error>
    where
        T: ?Sized + ToStatement,
        P: BorrowToSql,
        I: IntoIterator<Item = P>,
        I::IntoIter: ExactSizeIterator;

    #[blocks(db, fatal, panics, tokio = "tokio_postgres::Client::prepare", why = "it queries PostgreSQL on a tokio runtime of its own")]
    fn prepare(&mut self, query: &str) -> Result<Statement, error::Error>;

    #[blocks(db, fatal, panics, tokio = "tokio_postgres::Client::copy_in", why = "it queries PostgreSQL on a tokio runtime of its own")]
    fn copy_in<T>(&mut self, query: &T) -> Result<CopyInWriter<'_>, error::Error>
    where
        T: ?Sized + ToStatement;

    #[blocks(db, fatal, panics, tokio = "tokio_postgres::Client::copy_out", why = "it queries PostgreSQL on a tokio runtime of its own")]
    fn copy_out<T>(&mut self, query: &T) -> Result<CopyOutReader<'_>, error::Error>
    where
        T: ?Sized + ToStatement;

    #[blocks(db, fatal, panics, tokio = "tokio_postgres::Client::simple_query", why = "it queries PostgreSQL on a tokio runtime of its own")]
    fn simple_query(&mut self, query: &str) -> Result<Vec<SimpleQueryMessage>, error::Error>;

    #[blocks(db, fatal, panics, tokio = "tokio_postgres::Client::batch_execute", why = "it queries PostgreSQL on a tokio runtime of its own")]
    fn batch_execute(&mut self, query: &str) -> Result<(), error::Error>;

    #[blocks(db, fatal, panics, tokio = "tokio_postgres::Client::transaction", why = "it waits for PostgreSQL on a tokio runtime of its own")]
    fn transaction(&mut self) -> Result<Transaction<'_>, error::Error>;
}

#[io(db)]
pub struct CopyInWriter<'a> {}
impl<'a> CopyInWriter<'a> {
    pub fn finish(self) -> Result<u64, tokio_postgres::Error>;
}
impl Write for CopyInWriter<'_> {}

#[io(db)]
pub struct CopyOutReader<'a> {}
impl Read for CopyOutReader<'_> {}
impl BufRead for CopyOutReader<'_> {}

pub trait GenericClient {
    fn execute<T>(&mut self, query: &T, params: &[&(dyn ToSql + Sync)]) -> Result<u64, error::Error>
    where
        T: ?Sized + ToStatement;
    fn execute_typed(&mut self, query: &str, params: &[(&(dyn ToSql + Sync), Type)]) -> Result<u64, error::Error>;
    fn query<T>(&mut self, query: &T, params: &[&(dyn ToSql + Sync)]) -> Result<Vec<Row>, error::Error>
    where
        T: ?Sized + ToStatement;
    fn query_one<T>(&mut self, query: &T, params: &[&(dyn ToSql + Sync)]) -> Result<Row, error::Error>
    where
        T: ?Sized + ToStatement;
    fn query_opt<T>(&mut self, query: &T, params: &[&(dyn ToSql + Sync)]) -> Result<Option<Row>, error::Error>
    where
        T: ?Sized + ToStatement;
    fn query_raw<T, P, I>(&mut self, query: &T, params: I) -> Result<RowIter<'_>, error::Error>
    where
        T: ?Sized + ToStatement,
        P: BorrowToSql,
        I: IntoIterator<Item = P>,
        I::IntoIter: ExactSizeIterator;
    fn query_typed(&mut self, statement: &str, params: &[(&(dyn ToSql + Sync), Type)]) -> Result<Vec<Row>, error::Error>;
    fn query_typed_one(&mut self, query: &str, params: &[(&(dyn ToSql + Sync), Type)]) -> Result<Row, error::Error>;
    fn query_typed_opt(&mut self, query: &str, params: &[(&(dyn ToSql + Sync), Type)]) -> Result<Option<Row>, error::Error>;
    fn query_typed_raw<P, I>(&mut self, statement: &str, params: I) -> Result<RowIter<'_>, error::Error>
    where
        P: BorrowToSql,
        I: IntoIterator<Item = (P, Type)> + Sync + Send;
    fn prepare(&mut self, query: &str) -> Result<Statement, error::Error>;
    fn prepare_typed(&mut self, query: &str, types: &[Type]) -> Result<Statement, error::Error>;
    fn copy_in<T>(&mut self, query: &T) -> Result<CopyInWriter<'_>, error::Error>
    where
        T: ?Sized + ToStatement;
    fn copy_out<T>(&mut self, query: &T) -> Result<CopyOutReader<'_>, error::Error>
    where
        T: ?Sized + ToStatement;
    fn simple_query(&mut self, query: &str) -> Result<Vec<SimpleQueryMessage>, error::Error>;
    fn batch_execute(&mut self, query: &str) -> Result<(), error::Error>;
    fn transaction(&mut self) -> Result<Transaction<'_>, error::Error>;
}

pub struct RowIter<'a> {}
impl<'a> RowIter<'a> {
    pub fn rows_affected(&self) -> Option<u64>;
}

pub struct Transaction<'a> {}
impl GenericClient for Transaction<'_> {
    #[blocks(db, fatal, panics, tokio = "tokio_postgres::Transaction::execute", why = "it queries PostgreSQL on a tokio runtime of its own")]
    fn execute<T>(&mut self, query: &T, params: &[&(dyn ToSql + Sync)]) -> Result<u64, error::Error>
    where
        T: ?Sized + ToStatement;

    #[blocks(db, fatal, panics, tokio = "tokio_postgres::Transaction::query", why = "it queries PostgreSQL on a tokio runtime of its own")]
    fn query<T>(&mut self, query: &T, params: &[&(dyn ToSql + Sync)]) -> Result<Vec<Row>, error::Error>
    where
        T: ?Sized + ToStatement;
}
impl<'a> Transaction<'a> {
    #[blocks(db, fatal, panics, tokio = "tokio_postgres::Transaction::commit", why = "it waits for PostgreSQL on a tokio runtime of its own")]
    pub fn commit(self) -> Result<(), tokio_postgres::Error>;
    pub fn rollback(self) -> Result<(), tokio_postgres::Error>;
    pub fn prepare(&mut self, query: &str) -> Result<Statement, tokio_postgres::Error>;
    pub fn prepare_typed(&mut self, query: &str, types: &[Type]) -> Result<Statement, tokio_postgres::Error>;
    #[blocks(db, fatal, panics, tokio = "tokio_postgres::Transaction::execute", why = "it queries PostgreSQL on a tokio runtime of its own")]
    pub fn execute<T>(&mut self, query: &T, params: &[&(dyn ToSql + Sync)]) -> Result<u64, tokio_postgres::Error>
    where
        T: ?Sized + ToStatement;
    #[blocks(db, fatal, panics, tokio = "tokio_postgres::Transaction::execute_typed", why = "it queries PostgreSQL on a tokio runtime of its own")]
    pub fn execute_typed(&mut self, query: &str, params: &[(&(dyn ToSql + Sync), Type)]) -> Result<u64, tokio_postgres::Error>;
    #[blocks(db, fatal, panics, tokio = "tokio_postgres::Transaction::query", why = "it queries PostgreSQL on a tokio runtime of its own")]
    pub fn query<T>(&mut self, query: &T, params: &[&(dyn ToSql + Sync)]) -> Result<Vec<tokio_postgres::Row>, tokio_postgres::Error>
    where
        T: ?Sized + ToStatement;
    #[blocks(db, fatal, panics, tokio = "tokio_postgres::Transaction::query_one", why = "it queries PostgreSQL on a tokio runtime of its own")]
    pub fn query_one<T>(&mut self, query: &T, params: &[&(dyn ToSql + Sync)]) -> Result<tokio_postgres::Row, tokio_postgres::Error>
    where
        T: ?Sized + ToStatement;
    #[blocks(db, fatal, panics, tokio = "tokio_postgres::Transaction::query_opt", why = "it queries PostgreSQL on a tokio runtime of its own")]
    pub fn query_opt<T>(&mut self, query: &T, params: &[&(dyn ToSql + Sync)]) -> Result<Option<tokio_postgres::Row>, tokio_postgres::Error>
    where
        T: ?Sized + ToStatement;
    #[blocks(db, fatal, panics, tokio = "tokio_postgres::Transaction::query_raw", why = "it queries PostgreSQL on a tokio runtime of its own")]
    pub fn query_raw<T, P, I>(&mut self, query: &T, params: I) -> Result<RowIter<'_>, tokio_postgres::Error>
    where
        T: ?Sized + ToStatement,
        P: BorrowToSql,
        I: IntoIterator<Item = P>,
        I::IntoIter: ExactSizeIterator;
    #[blocks(db, fatal, panics, tokio = "tokio_postgres::Transaction::query_typed", why = "it queries PostgreSQL on a tokio runtime of its own")]
    pub fn query_typed(
        &mut self,
        statement: &str,
        params: &[(&(dyn ToSql + Sync), Type)],
    ) -> Result<Vec<tokio_postgres::Row>, tokio_postgres::Error>;
    #[blocks(db, fatal, panics, tokio = "tokio_postgres::Transaction::query_typed_one", why = "it queries PostgreSQL on a tokio runtime of its own")]
    pub fn query_typed_one(
        &mut self,
        query: &str,
        params: &[(&(dyn ToSql + Sync), Type)],
    ) -> Result<tokio_postgres::Row, tokio_postgres::Error>;
    #[blocks(db, fatal, panics, tokio = "tokio_postgres::Transaction::query_typed_opt", why = "it queries PostgreSQL on a tokio runtime of its own")]
    pub fn query_typed_opt(
        &mut self,
        query: &str,
        params: &[(&(dyn ToSql + Sync), Type)],
    ) -> Result<Option<tokio_postgres::Row>, tokio_postgres::Error>;
    #[blocks(db, fatal, panics, tokio = "tokio_postgres::Transaction::query_typed_raw", why = "it queries PostgreSQL on a tokio runtime of its own")]
    pub fn query_typed_raw<P, I>(&mut self, query: &str, params: I) -> Result<RowIter<'_>, tokio_postgres::Error>
    where
        P: BorrowToSql,
        I: IntoIterator<Item = (P, Type)>;
    pub fn bind<T>(&mut self, query: &T, params: &[&(dyn ToSql + Sync)]) -> Result<Portal, tokio_postgres::Error>
    where
        T: ?Sized + ToStatement;
    #[blocks(db, fatal, panics, tokio = "tokio_postgres::Transaction::query_portal", why = "it queries PostgreSQL on a tokio runtime of its own")]
    pub fn query_portal(&mut self, portal: &Portal, max_rows: i32) -> Result<Vec<tokio_postgres::Row>, tokio_postgres::Error>;
    #[blocks(db, fatal, panics, tokio = "tokio_postgres::Transaction::query_portal_raw", why = "it queries PostgreSQL on a tokio runtime of its own")]
    pub fn query_portal_raw(&mut self, portal: &Portal, max_rows: i32) -> Result<RowIter<'_>, tokio_postgres::Error>;
    pub fn copy_in<T>(&mut self, query: &T) -> Result<CopyInWriter<'_>, tokio_postgres::Error>
    where
        T: ?Sized + ToStatement;
    pub fn copy_out<T>(&mut self, query: &T) -> Result<CopyOutReader<'_>, tokio_postgres::Error>
    where
        T: ?Sized + ToStatement;
    #[blocks(db, fatal, panics, tokio = "tokio_postgres::Transaction::simple_query", why = "it queries PostgreSQL on a tokio runtime of its own")]
    pub fn simple_query(&mut self, query: &str) -> Result<Vec<SimpleQueryMessage>, tokio_postgres::Error>;
    #[blocks(db, fatal, panics, tokio = "tokio_postgres::Transaction::batch_execute", why = "it queries PostgreSQL on a tokio runtime of its own")]
    pub fn batch_execute(&mut self, query: &str) -> Result<(), tokio_postgres::Error>;
    pub fn cancel_token(&self) -> CancelToken;
    pub fn transaction(&mut self) -> Result<Transaction<'_>, tokio_postgres::Error>;
    pub fn savepoint<I>(&mut self, name: I) -> Result<Transaction<'_>, tokio_postgres::Error>
    where
        I: Into<String>;
}

pub struct TransactionBuilder<'a> {}
impl<'a> TransactionBuilder<'a> {
    pub fn isolation_level(self, isolation_level: IsolationLevel) -> Self;
    pub fn read_only(self, read_only: bool) -> Self;
    pub fn deferrable(self, deferrable: bool) -> Self;
    pub fn start(self) -> Result<Transaction<'a>, error::Error>;
}

pub mod binary_copy {
    use crate::{CopyInWriter, CopyOutReader};
    use tokio_postgres::error;
    use tokio_postgres::types::{BorrowToSql, ToSql, Type};

    pub use tokio_postgres::binary_copy::BinaryCopyOutRow;

    pub struct BinaryCopyInWriter<'a> {}
    impl<'a> BinaryCopyInWriter<'a> {
        pub fn new(writer: CopyInWriter<'a>, types: &[Type]) -> BinaryCopyInWriter<'a>;
        pub fn write(&mut self, values: &[&(dyn ToSql + Sync)]) -> Result<(), error::Error>;
        pub fn write_raw<P, I>(&mut self, values: I) -> Result<(), error::Error>
        where
            P: BorrowToSql,
            I: IntoIterator<Item = P>,
            I::IntoIter: ExactSizeIterator;
        pub fn finish(self) -> Result<u64, error::Error>;
    }

    pub struct BinaryCopyOutIter<'a> {}
    impl<'a> BinaryCopyOutIter<'a> {
        pub fn new(reader: CopyOutReader<'a>, types: &[Type]) -> BinaryCopyOutIter<'a>;
    }
}

pub mod config {
    use crate::Client;
    use std::net::IpAddr;
    use std::path::Path;
    use std::str::FromStr;
    use std::time::Duration;
    use tokio_postgres::error::DbError;
    use tokio_postgres::tls::{MakeTlsConnect, TlsConnect};
    use tokio_postgres::{Error, Socket};

    pub use tokio_postgres::config::{ChannelBinding, Host, LoadBalanceHosts, SslMode, SslNegotiation, TargetSessionAttrs};

    #[derive(Clone)]
    pub struct Config {}
    impl Default for Config {}
    impl Config {
        pub fn new() -> Config;
        pub fn user(&mut self, user: &str) -> &mut Config;
        pub fn get_user(&self) -> Option<&str>;
        pub fn password<T>(&mut self, password: T) -> &mut Config
        where
            T: AsRef<[u8]>;
        pub fn get_password(&self) -> Option<&[u8]>;
        pub fn dbname(&mut self, dbname: &str) -> &mut Config;
        pub fn get_dbname(&self) -> Option<&str>;
        pub fn options(&mut self, options: &str) -> &mut Config;
        pub fn get_options(&self) -> Option<&str>;
        pub fn application_name(&mut self, application_name: &str) -> &mut Config;
        pub fn get_application_name(&self) -> Option<&str>;
        pub fn ssl_mode(&mut self, ssl_mode: SslMode) -> &mut Config;
        pub fn get_ssl_mode(&self) -> SslMode;
        pub fn ssl_negotiation(&mut self, ssl_negotiation: SslNegotiation) -> &mut Config;
        pub fn get_ssl_negotiation(&self) -> SslNegotiation;
        pub fn host(&mut self, host: &str) -> &mut Config;
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
        pub fn notice_callback<F>(&mut self, f: F) -> &mut Config
        where
            F: Fn(DbError) + Send + Sync + 'static;
        #[blocks(db, fatal, panics, tokio = "tokio_postgres::Config::connect", why = "it connects on a tokio runtime of its own")]
        pub fn connect<T>(&self, tls: T) -> Result<Client, Error>
        where
            T: MakeTlsConnect<Socket> + 'static + Send,
            T::TlsConnect: Send,
            T::Stream: Send,
            <T::TlsConnect as TlsConnect<Socket>>::Future: Send;
    }
    impl FromStr for Config {
        type Err = Error;
    }
    impl From<tokio_postgres::Config> for Config {}
}

pub mod notifications {
    use std::time::Duration;

    pub struct Notifications<'a> {}
    impl<'a> Notifications<'a> {
        pub fn len(&self) -> usize;
        pub fn is_empty(&self) -> bool;
        pub fn iter(&mut self) -> Iter<'_>;
        pub fn blocking_iter(&mut self) -> BlockingIter<'_>;
        pub fn timeout_iter(&mut self, timeout: Duration) -> TimeoutIter<'_>;
    }

    pub struct Iter<'a> {}

    pub struct BlockingIter<'a> {}

    pub struct TimeoutIter<'a> {}
}
