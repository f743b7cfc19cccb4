#![source("oracle 0.6.3")]

use crate::conn::{CloseMode, Info};
use crate::oci_attr::data_type::DataType;
use crate::oci_attr::handle::ConnHandle;
use crate::oci_attr::mode::{ReadMode, WriteMode};
use crate::oci_attr::OciAttr;
use crate::sql_type::{FromSql, ObjectType, ToSql};
use std::num::{ParseFloatError, ParseIntError, TryFromIntError};
use std::result;
use std::str::FromStr;
use std::sync::PoisonError;
use std::time::Duration;

pub struct BatchBuilder<'conn, 'sql> {}

#[derive(Copy, Clone, PartialEq, Eq)]
pub enum StartupMode {
    Force,
    Restrict,
}

#[derive(Copy, Clone, PartialEq, Eq)]
pub enum ShutdownMode {
    Default,
    Transactional,
    TransactionalLocal,
    Immediate,
    Abort,
    Final,
}

#[derive(Copy, Clone, PartialEq, Eq)]
pub enum ConnStatus {
    Normal,
    NotConnected,
    Closed,
}

pub struct Connection {}
impl Connection {
    #[blocks(db, unbounded, why = "it connects to Oracle")]
    pub fn connect<U, P, C>(username: U, password: P, connect_string: C) -> Result<Connection>
    where
        U: AsRef<str>,
        P: AsRef<str>,
        C: AsRef<str>;
    pub fn close(&self) -> Result<()>;
    pub fn close_with_mode(&self, mode: CloseMode) -> Result<()>;
    pub fn statement<'conn, 'sql>(&'conn self, sql: &'sql str) -> StatementBuilder<'conn, 'sql>;
    pub fn batch<'conn, 'sql>(&'conn self, sql: &'sql str, max_batch_size: usize) -> BatchBuilder<'conn, 'sql>;
    #[blocks(db, unbounded, why = "it queries Oracle")]
    pub fn query(&self, sql: &str, params: &[&dyn ToSql]) -> Result<ResultSet<'static, Row>>;
    #[blocks(db, unbounded, why = "it queries Oracle")]
    pub fn query_named(&self, sql: &str, params: &[(&str, &dyn ToSql)]) -> Result<ResultSet<'static, Row>>;
    #[blocks(db, unbounded, why = "it queries Oracle")]
    pub fn query_as<T>(&self, sql: &str, params: &[&dyn ToSql]) -> Result<ResultSet<'static, T>>
    where
        T: RowValue;
    #[blocks(db, unbounded, why = "it queries Oracle")]
    pub fn query_as_named<T>(&self, sql: &str, params: &[(&str, &dyn ToSql)]) -> Result<ResultSet<'static, T>>
    where
        T: RowValue;
    #[blocks(db, unbounded, why = "it queries Oracle")]
    pub fn query_row(&self, sql: &str, params: &[&dyn ToSql]) -> Result<Row>;
    #[blocks(db, unbounded, why = "it queries Oracle")]
    pub fn query_row_named(&self, sql: &str, params: &[(&str, &dyn ToSql)]) -> Result<Row>;
    #[blocks(db, unbounded, why = "it queries Oracle")]
    pub fn query_row_as<T>(&self, sql: &str, params: &[&dyn ToSql]) -> Result<T>
    where
        T: RowValue;
    #[blocks(db, unbounded, why = "it queries Oracle")]
    pub fn query_row_as_named<T>(&self, sql: &str, params: &[(&str, &dyn ToSql)]) -> Result<T>
    where
        T: RowValue;
    #[blocks(db, unbounded, why = "it queries Oracle")]
    pub fn execute(&self, sql: &str, params: &[&dyn ToSql]) -> Result<Statement>;
    #[blocks(db, unbounded, why = "it queries Oracle")]
    pub fn execute_named(&self, sql: &str, params: &[(&str, &dyn ToSql)]) -> Result<Statement>;
    #[blocks(db, unbounded, why = "it waits for Oracle")]
    pub fn commit(&self) -> Result<()>;
    pub fn rollback(&self) -> Result<()>;
    pub fn autocommit(&self) -> bool;
    pub fn set_autocommit(&mut self, autocommit: bool);
    pub fn break_execution(&self) -> Result<()>;
    pub fn object_type(&self, name: &str) -> Result<ObjectType>;
    pub fn clear_object_type_cache(&self) -> Result<()>;
    pub fn server_version(&self) -> Result<(Version, String)>;
    pub fn change_password(&self, username: &str, old_password: &str, new_password: &str) -> Result<()>;
    pub fn ping(&self) -> Result<()>;
    pub fn status(&self) -> Result<ConnStatus>;
    pub fn last_warning(&self) -> Option<Error>;
    pub fn stmt_cache_size(&self) -> Result<u32>;
    pub fn set_stmt_cache_size(&self, size: u32) -> Result<()>;
    pub fn call_timeout(&self) -> Result<Option<Duration>>;
    pub fn set_call_timeout(&self, dur: Option<Duration>) -> Result<()>;
    pub fn current_schema(&self) -> Result<String>;
    pub fn set_current_schema(&self, current_schema: &str) -> Result<()>;
    pub fn edition(&self) -> Result<String>;
    pub fn external_name(&self) -> Result<String>;
    pub fn set_external_name(&self, external_name: &str) -> Result<()>;
    pub fn internal_name(&self) -> Result<String>;
    pub fn set_internal_name(&self, internal_name: &str) -> Result<()>;
    pub fn set_module(&self, module: &str) -> Result<()>;
    pub fn set_action(&self, action: &str) -> Result<()>;
    pub fn set_client_info(&self, client_info: &str) -> Result<()>;
    pub fn set_client_identifier(&self, client_identifier: &str) -> Result<()>;
    pub fn set_db_op(&self, db_op: &str) -> Result<()>;
    pub fn startup_database(&self, modes: &[StartupMode]) -> Result<()>;
    pub fn shutdown_database(&self, mode: ShutdownMode) -> Result<()>;
    pub fn tag(&self) -> &str;
    pub fn tag_found(&self) -> bool;
    pub fn is_new_connection(&self) -> bool;
    pub fn info(&self) -> Result<Info>;
    pub fn oci_attr<T>(&self) -> Result<<<T::DataType as DataType>::Type as ToOwned>::Owned>
    where
        T: OciAttr,
        T::HandleType: ConnHandle,
        T::Mode: ReadMode;
    pub fn set_oci_attr<T>(&mut self, value: &<T::DataType as DataType>::Type) -> Result<()>
    where
        T: OciAttr,
        T::HandleType: ConnHandle,
        T::Mode: WriteMode;
}

pub struct Error {}
impl From<ParseOracleTypeError> for Error {}
impl From<ParseIntError> for Error {}
impl From<ParseFloatError> for Error {}
impl From<TryFromIntError> for Error {}
impl From<str::Utf8Error> for Error {}
impl<T> From<PoisonError<T>> for Error {}

pub struct ParseOracleTypeError {}

pub struct Row {}
impl RowValue for Row {}

pub struct ResultSet<'a, T> {}
impl<T> Iterator for ResultSet<'_, T>
where
    T: RowValue,
{
    type Item = Result<T>;
}

pub trait RowValue: Sized {
    fn get(row: &Row) -> Result<Self>;
}
impl<T: FromSql> RowValue for T {}

pub struct SqlValue<'a> {}

pub struct StatementBuilder<'conn, 'sql> {}

pub struct Statement {}

#[derive(PartialEq, Eq, PartialOrd, Ord)]
pub struct Version {}
impl FromStr for Version {
    type Err = ParseIntError;
}

pub type Result<T> = result::Result<T, Error>;

pub mod conn {
    #[derive(Copy, Clone, PartialEq, Eq)]
    pub enum CloseMode<'a> {
        Default,
        Drop,
        Retag(&'a str),
    }

    pub enum ServerType {}

    #[derive(Clone, PartialEq)]
    pub struct Info {
        pub db_domain: String,
        pub db_name: String,
        pub instance_name: String,
        pub service_name: String,
        pub max_identifier_length: u32,
        pub max_open_cursors: u32,
        pub server_type: ServerType,
    }
}

mod hidden {
    pub struct Date<A> {}
    pub struct DateTime<A> {}
    pub struct TimeZone {}
}

pub mod oci_attr {
    use crate::oci_attr::data_type::DataType;
    use crate::oci_attr::handle::HandleType;
    use crate::oci_attr::mode::Mode;

    pub trait OciAttr {
        type HandleType: HandleType;
        type Mode: Mode;
        type DataType: DataType + ?Sized;
        const ATTR_NUM: u32;
    }

    pub mod data_type {
        use std::os::raw::c_void;

        pub struct AttrValue {}

        pub trait DataType {
            type Type: ToOwned + ?Sized;
            unsafe fn set(attr: &mut AttrValue, val: &Self::Type) -> crate::Result<()>;
            unsafe fn get(attr: AttrValue) -> crate::Result<<Self::Type as ToOwned>::Owned>;
        }
        impl DataType for u8 {
            type Type = u8;
        }
        impl DataType for u16 {
            type Type = u16;
        }
        impl DataType for u32 {
            type Type = u32;
        }
        impl DataType for u64 {
            type Type = u64;
        }
        impl DataType for bool {
            type Type = bool;
        }
        impl DataType for *mut c_void {
            type Type = *mut c_void;
        }
        impl DataType for str {
            type Type = str;
        }
        impl DataType for [u8] {
            type Type = [u8];
        }
    }

    pub mod handle {
        pub trait HandleType {}

        pub trait ConnHandle: HandleType {}
    }

    pub mod mode {
        pub trait Mode {}

        pub trait ReadMode: Mode {}

        pub trait WriteMode: Mode {}
    }
}

pub mod pool {
    use crate::Connection;
    use std::time::Duration;

    #[derive(Copy, Clone, PartialEq, Eq)]
    pub enum CloseMode {
        Default,
        Force,
    }

    #[derive(Copy, Clone, PartialEq, Eq)]
    pub enum GetMode {
        Wait,
        NoWait,
        ForceGet,
        TimedWait(Duration),
    }

    #[derive(Clone, PartialEq, Eq)]
    pub struct PoolOptions {}
    impl Default for PoolOptions {}

    #[derive(Clone)]
    pub struct Pool {}
    impl Pool {
        #[blocks(db, unbounded, why = "it waits for a free session")]
        pub fn get(&self) -> crate::Result<Connection>;
        #[blocks(db, unbounded, why = "it waits for a free session")]
        pub fn get_with_options(&self, options: &PoolOptions) -> crate::Result<Connection>;
        pub fn close(&self, mode: &CloseMode) -> crate::Result<()>;
        pub fn busy_count(&self) -> crate::Result<u32>;
        pub fn get_mode(&self) -> crate::Result<GetMode>;
        pub fn set_get_mode(&mut self, mode: &GetMode) -> crate::Result<()>;
        pub fn max_lifetime_connection(&self) -> crate::Result<Duration>;
        pub fn set_max_lifetime_connection(&mut self, dur: Duration) -> crate::Result<()>;
        pub fn max_connections_per_shard(&self) -> crate::Result<u32>;
        pub fn set_max_connections_per_shard(&mut self, max_connections: u32) -> crate::Result<()>;
        pub fn open_count(&self) -> crate::Result<u32>;
        pub fn ping_interval(&self) -> crate::Result<Option<Duration>>;
        pub fn set_ping_interval(&mut self, interval: Option<Duration>) -> crate::Result<()>;
        pub fn reconfigure(&self, min_connections: u32, max_connections: u32, connection_increment: u32) -> crate::Result<()>;
        pub fn stmt_cache_size(&self) -> crate::Result<u32>;
        pub fn set_stmt_cache_size(&mut self, cache_size: u32) -> crate::Result<()>;
        pub fn timeout(&self) -> crate::Result<Duration>;
        pub fn set_timeout(&mut self, timeout: Duration) -> crate::Result<()>;
    }
}

pub mod sql_type {
    use crate::hidden::{Date, DateTime, TimeZone};
    use crate::{Connection, SqlValue};
    use chrono::naive::{NaiveDate, NaiveDateTime};
    use chrono::Duration;

    #[derive(Clone)]
    pub struct ObjectType {}

    pub enum OracleType {}

    pub trait FromSql {}

    pub trait ToSqlNull {}

    pub trait ToSql {
        fn oratype(&self, conn: &Connection) -> crate::Result<OracleType>;
        fn to_sql(&self, val: &mut SqlValue) -> crate::Result<()>;
    }
    impl<Tz> ToSql for DateTime<Tz> where Tz: TimeZone {}
    impl<Tz> ToSql for Date<Tz> where Tz: TimeZone {}
    impl ToSql for NaiveDateTime {}
    impl ToSql for NaiveDate {}
    impl ToSql for Duration {}
    impl ToSql for String {}
    impl ToSql for Vec<u8> {}
    impl ToSql for &str {}
    impl ToSql for &[u8] {}
    impl<const N: usize> ToSql for &[u8; N] {}
    impl<T: ToSql + ToSqlNull> ToSql for Option<T> {}
    impl<T: ToSql> ToSql for (&T, &OracleType) {}
}
