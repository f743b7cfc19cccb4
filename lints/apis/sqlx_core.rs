#![source("sqlx-core 0.9.0")]

pub use crate::error::Error;

pub mod acquire {
    use crate::database::Database;
    use crate::error::Error;
    use crate::transaction::Transaction;
    use futures_core::future::BoxFuture;
    use std::ops::{Deref, DerefMut};

    pub trait Acquire<'c> {
        type Database: Database;
        type Connection: Deref<Target = <Self::Database as Database>::Connection> + DerefMut + Send;
        fn acquire(self) -> BoxFuture<'c, Result<Self::Connection, Error>>;
        fn begin(self) -> BoxFuture<'c, Result<Transaction<'c, Self::Database>, Error>>;
    }
}

pub mod arguments {
    pub trait Arguments {
        type Database;
    }

    pub trait IntoArguments<DB> {}
}

pub mod column {
    pub trait Column {
        type Database;
    }
}

pub mod connection {
    use crate::database::{Database, HasStatementCache};
    use crate::error::Error;
    use crate::sql_str::SqlSafeStr;
    use crate::transaction::Transaction;
    use futures_core::future::BoxFuture;
    use std::future::Future;

    pub trait Connection: Send {
        type Database: Database<Connection = Self>;
        type Options: ConnectOptions<Connection = Self>;
        fn close(self) -> impl Future<Output = Result<(), Error>> + Send + 'static;
        async fn ping(&mut self) -> Result<(), Error>;
        async fn begin(&mut self) -> Result<Transaction<'_, Self::Database>, Error>;
        async fn begin_with(
            &mut self,
            statement: impl SqlSafeStr,
        ) -> Result<Transaction<'_, Self::Database>, Error>
        where
            Self: Sized;
        fn is_in_transaction(&self) -> bool;
        async fn transaction<'a, F, R, E>(&'a mut self, callback: F) -> Result<R, E>
        where
            for<'c> F: FnOnce(&'c mut Transaction<'_, Self::Database>) -> BoxFuture<'c, Result<R, E>> + 'a + Send + Sync,
            Self: Sized,
            R: Send,
            E: From<Error> + Send;
        fn cached_statements_size(&self) -> usize
        where
            Self::Database: HasStatementCache;
        async fn clear_cached_statements(&mut self) -> Result<(), Error>
        where
            Self::Database: HasStatementCache;
        fn shrink_buffers(&mut self);
        async fn connect(url: &str) -> Result<Self, Error>
        where
            Self: Sized;
        async fn connect_with(options: &Self::Options) -> Result<Self, Error>
        where
            Self: Sized;
    }

    pub trait ConnectOptions {
        type Connection;
    }
}

pub mod database {
    use crate::arguments::Arguments;
    use crate::column::Column;
    use crate::connection::Connection;
    use crate::row::Row;
    use crate::statement::Statement;
    use crate::transaction::TransactionManager;
    use crate::type_info::TypeInfo;
    use crate::value::{Value, ValueRef};
    use std::fmt::Debug;

    pub trait Database: 'static + Sized + Send + Debug {
        type Connection: Connection<Database = Self>;
        type TransactionManager: TransactionManager<Database = Self>;
        type Row: Row<Database = Self>;
        type QueryResult: 'static + Sized + Send + Sync + Default + Extend<Self::QueryResult>;
        type Column: Column<Database = Self>;
        type TypeInfo: TypeInfo;
        type Value: Value<Database = Self> + 'static;
        type ValueRef<'r>: ValueRef<'r, Database = Self>;
        type Arguments: Arguments<Database = Self>;
        type ArgumentBuffer;
        type Statement: Statement<Database = Self>;
        const NAME: &'static str;
        const URL_SCHEMES: &'static [&'static str];
    }

    pub trait HasStatementCache {}
}

pub mod driver_prelude {
    pub use crate::error::Error;

    pub mod acquire {
        pub use crate::acquire::Acquire;
    }

    pub mod encode {
        pub use crate::encode::Encode;
    }

    pub mod executor {
        pub use crate::executor::{Execute, Executor};
    }

    pub mod from_row {
        pub use crate::from_row::FromRow;
    }

    pub mod pool {
        pub use crate::pool::{CloseEvent, Pool, PoolConnection, PoolConnectionMetadata, PoolOptions};
    }

    pub mod query {
        pub use crate::query::{query, Map, Query};
    }

    pub mod query_as {
        pub use crate::query_as::{query_as, QueryAs};
    }

    pub mod query_scalar {
        pub use crate::query_scalar::{query_scalar, QueryScalar};
    }

    pub mod rt {
        pub use crate::rt::{spawn_blocking, JoinHandle};
    }
}

pub mod encode {
    pub trait Encode<'q, DB> {}
}

pub mod error {
    use crate::migrate::MigrateError;
    use std::borrow::Cow;
    use std::{error, io};

    pub type BoxDynError = Box<dyn error::Error + 'static + Send + Sync>;

    pub enum Error {
        Configuration(BoxDynError),
        InvalidArgument(String),
        Database(Box<dyn DatabaseError>),
        Io(io::Error),
        Tls(BoxDynError),
        Protocol(String),
        RowNotFound,
        TypeNotFound { type_name: String },
        ColumnIndexOutOfBounds { index: usize, len: usize },
        ColumnNotFound(String),
        ColumnDecode { index: String, source: BoxDynError },
        Encode(BoxDynError),
        Decode(BoxDynError),
        AnyDriverError(BoxDynError),
        PoolTimedOut,
        PoolClosed,
        WorkerCrashed,
        Migrate(Box<MigrateError>),
        InvalidSavePointStatement,
        BeginFailed,
    }
    impl Error {
        pub fn into_database_error(self) -> Option<Box<dyn DatabaseError + 'static>>;
        pub fn as_database_error(&self) -> Option<&(dyn DatabaseError + 'static)>;
    }
    impl<E> From<E> for Error where E: DatabaseError {}
    impl From<MigrateError> for Error {}

    pub enum ErrorKind {}

    pub trait DatabaseError: 'static + Send + Sync + error::Error {
        fn message(&self) -> &str;
        fn code(&self) -> Option<Cow<'_, str>>;
        fn constraint(&self) -> Option<&str>;
        fn table(&self) -> Option<&str>;
        fn kind(&self) -> ErrorKind;
        fn is_unique_violation(&self) -> bool;
        fn is_foreign_key_violation(&self) -> bool;
        fn is_check_violation(&self) -> bool;
    }
}

pub mod executor {
    use crate::database::Database;
    use crate::error::Error;
    use crate::sql_str::SqlStr;
    use either::Either;
    use futures_core::future::BoxFuture;
    use futures_core::BoxStream;
    use std::fmt::Debug;

    pub trait Executor<'c>: Send + Debug + Sized {
        type Database: Database;
        fn execute<'e, 'q: 'e, E>(self, query: E) -> BoxFuture<'e, Result<<Self::Database as Database>::QueryResult, Error>>
        where
            'c: 'e,
            E: 'q + Execute<'q, Self::Database>;
        fn execute_many<'e, 'q: 'e, E>(self, query: E) -> BoxStream<'e, Result<<Self::Database as Database>::QueryResult, Error>>
        where
            'c: 'e,
            E: 'q + Execute<'q, Self::Database>;
        fn fetch<'e, 'q: 'e, E>(self, query: E) -> BoxStream<'e, Result<<Self::Database as Database>::Row, Error>>
        where
            'c: 'e,
            E: 'q + Execute<'q, Self::Database>;
        fn fetch_many<'e, 'q: 'e, E>(
            self,
            query: E,
        ) -> BoxStream<'e, Result<Either<<Self::Database as Database>::QueryResult, <Self::Database as Database>::Row>, Error>>
        where
            'c: 'e,
            E: 'q + Execute<'q, Self::Database>;
        fn fetch_all<'e, 'q: 'e, E>(self, query: E) -> BoxFuture<'e, Result<Vec<<Self::Database as Database>::Row>, Error>>
        where
            'c: 'e,
            E: 'q + Execute<'q, Self::Database>;
        fn fetch_one<'e, 'q: 'e, E>(self, query: E) -> BoxFuture<'e, Result<<Self::Database as Database>::Row, Error>>
        where
            'c: 'e,
            E: 'q + Execute<'q, Self::Database>;
        fn fetch_optional<'e, 'q: 'e, E>(self, query: E) -> BoxFuture<'e, Result<Option<<Self::Database as Database>::Row>, Error>>
        where
            'c: 'e,
            E: 'q + Execute<'q, Self::Database>;
        fn prepare<'e>(self, query: SqlStr) -> BoxFuture<'e, Result<<Self::Database as Database>::Statement, Error>>
        where
            'c: 'e;
        fn prepare_with<'e>(
            self,
            sql: SqlStr,
            parameters: &'e [<Self::Database as Database>::TypeInfo],
        ) -> BoxFuture<'e, Result<<Self::Database as Database>::Statement, Error>>
        where
            'c: 'e;
    }

    pub trait Execute<'q, DB> {}
}

pub mod from_row {
    use crate::error::Error;
    use crate::row::Row;

    pub trait FromRow<'r, R: Row>: Sized {
        fn from_row(row: &'r R) -> Result<Self, Error>;
    }
    impl<'r, R> FromRow<'r, R> for () where R: Row {}
}

pub mod migrate {
    pub enum MigrateError {}
}

pub mod pool {
    use crate::acquire::Acquire;
    use crate::connection::Connection;
    use crate::database::Database;
    use crate::error::Error;
    use crate::executor::Executor;
    use crate::sql_str::SqlSafeStr;
    use crate::transaction::Transaction;
    use futures_core::future::BoxFuture;
    use log::LevelFilter;
    use std::future::Future;
    use std::ops::{Deref, DerefMut};
    use std::sync::Arc;
    use std::time::Duration;

    pub struct PoolConnection<DB: Database> {}
    impl<DB: Database> Deref for PoolConnection<DB> {
        type Target = DB::Connection;
    }
    impl<DB: Database> DerefMut for PoolConnection<DB> {}
    impl<DB: Database> AsRef<DB::Connection> for PoolConnection<DB> {}
    impl<DB: Database> AsMut<DB::Connection> for PoolConnection<DB> {}
    impl<DB: Database> PoolConnection<DB> {
        pub async fn close(self) -> Result<(), Error>;
        pub fn close_on_drop(&mut self);
        pub fn detach(self) -> DB::Connection;
        pub fn leak(self) -> DB::Connection;
    }
    impl<'c, DB: Database> Acquire<'c> for &'c mut PoolConnection<DB> {
        type Database = DB;
        type Connection = &'c mut <DB as Database>::Connection;
    }

    pub struct PoolOptions<DB: Database> {}
    impl<DB: Database> Clone for PoolOptions<DB> {}
    impl<DB: Database> Default for PoolOptions<DB> {}
    impl<DB: Database> PoolOptions<DB> {
        pub fn new() -> Self;
        pub fn max_connections(self, max: u32) -> Self;
        pub fn get_max_connections(&self) -> u32;
        pub fn min_connections(self, min: u32) -> Self;
        pub fn get_min_connections(&self) -> u32;
        pub fn acquire_time_level(self, level: LevelFilter) -> Self;
        pub fn acquire_slow_level(self, level: LevelFilter) -> Self;
        pub fn acquire_slow_threshold(self, threshold: Duration) -> Self;
        pub fn get_acquire_slow_threshold(&self) -> Duration;
        pub fn acquire_timeout(self, timeout: Duration) -> Self;
        pub fn get_acquire_timeout(&self) -> Duration;
        pub fn max_lifetime(self, lifetime: impl Into<Option<Duration>>) -> Self;
        pub fn get_max_lifetime(&self) -> Option<Duration>;
        pub fn idle_timeout(self, timeout: impl Into<Option<Duration>>) -> Self;
        pub fn get_idle_timeout(&self) -> Option<Duration>;
        pub fn test_before_acquire(self, test: bool) -> Self;
        pub fn get_test_before_acquire(&self) -> bool;
        pub fn after_connect<F>(self, callback: F) -> Self
        where
            for<'c> F: Fn(&'c mut DB::Connection, PoolConnectionMetadata) -> BoxFuture<'c, Result<(), Error>> + 'static + Send + Sync;
        pub fn before_acquire<F>(self, callback: F) -> Self
        where
            for<'c> F: Fn(&'c mut DB::Connection, PoolConnectionMetadata) -> BoxFuture<'c, Result<bool, Error>> + 'static + Send + Sync;
        pub fn after_release<F>(self, callback: F) -> Self
        where
            for<'c> F: Fn(&'c mut DB::Connection, PoolConnectionMetadata) -> BoxFuture<'c, Result<bool, Error>> + 'static + Send + Sync;
        pub async fn connect(self, url: &str) -> Result<Pool<DB>, Error>;
        pub async fn connect_with(self, options: <DB::Connection as Connection>::Options) -> Result<Pool<DB>, Error>;
        pub fn connect_lazy(self, url: &str) -> Result<Pool<DB>, Error>;
        pub fn connect_lazy_with(self, options: <DB::Connection as Connection>::Options) -> Pool<DB>;
    }

    pub struct PoolConnectionMetadata {}

    pub struct Pool<DB: Database> {}
    impl<'p, DB: Database> Executor<'p> for &Pool<DB>
    where
        for<'c> &'c mut DB::Connection: Executor<'c, Database = DB>,
    {
        type Database = DB;
    }
    impl<DB: Database> Pool<DB> {
        pub async fn connect(url: &str) -> Result<Self, Error>;
        pub async fn connect_with(options: <DB::Connection as Connection>::Options) -> Result<Self, Error>;
        pub fn connect_lazy(url: &str) -> Result<Self, Error>;
        pub fn connect_lazy_with(options: <DB::Connection as Connection>::Options) -> Self;
        pub async fn acquire(&self) -> Result<PoolConnection<DB>, Error>;
        pub fn try_acquire(&self) -> Option<PoolConnection<DB>>;
        pub async fn begin(&self) -> Result<Transaction<'static, DB>, Error>;
        pub async fn try_begin(&self) -> Result<Option<Transaction<'static, DB>>, Error>;
        pub async fn begin_with(&self, statement: impl SqlSafeStr) -> Result<Transaction<'static, DB>, Error>;
        pub async fn try_begin_with(&self, statement: impl SqlSafeStr) -> Result<Option<Transaction<'static, DB>>, Error>;
        pub fn close(&self) -> impl Future<Output = ()> + '_;
        pub fn is_closed(&self) -> bool;
        pub fn close_event(&self) -> CloseEvent;
        pub fn size(&self) -> u32;
        pub fn num_idle(&self) -> usize;
        pub fn connect_options(&self) -> Arc<<DB::Connection as Connection>::Options>;
        pub fn set_connect_options(&self, connect_options: <DB::Connection as Connection>::Options);
        pub fn options(&self) -> &PoolOptions<DB>;
    }
    impl<DB: Database> Clone for Pool<DB> {}
    impl<'a, DB: Database> Acquire<'a> for &Pool<DB> {
        type Database = DB;
        type Connection = PoolConnection<DB>;
    }

    pub struct CloseEvent {}
    impl Future for CloseEvent {
        type Output = ();
    }
}

pub mod query {
    use crate::arguments::IntoArguments;
    use crate::database::{Database, HasStatementCache};
    use crate::encode::Encode;
    use crate::error::{BoxDynError, Error};
    use crate::executor::{Execute, Executor};
    use crate::sql_str::SqlSafeStr;
    use crate::types::Type;
    use either::Either;
    use futures_core::BoxStream;

    pub fn query<'a, DB>(sql: impl SqlSafeStr) -> Query<'a, DB, <DB as Database>::Arguments>
    where
        DB: Database;

    pub struct Query<'q, DB: Database, A> {}
    impl<'q, DB, A> Execute<'q, DB> for Query<'q, DB, A>
    where
        DB: Database,
        A: Send + IntoArguments<DB>,
    {
    }
    impl<DB: Database> Query<'_, DB, <DB as Database>::Arguments> {
        pub fn bind<'t, T: Encode<'t, DB> + Type<DB>>(self, value: T) -> Self;
        pub fn try_bind<'t, T: Encode<'t, DB> + Type<DB>>(&mut self, value: T) -> Result<(), BoxDynError>;
    }
    impl<DB, A> Query<'_, DB, A>
    where
        DB: Database + HasStatementCache,
    {
        pub fn persistent(self, value: bool) -> Self;
    }
    impl<'q, DB, A: Send> Query<'q, DB, A>
    where
        DB: Database,
        A: 'q + IntoArguments<DB>,
    {
        pub fn map<F, O>(self, f: F) -> Map<'q, DB, impl FnMut(DB::Row) -> Result<O, Error> + Send, A>
        where
            F: FnMut(DB::Row) -> O + Send,
            O: Unpin;
        pub fn try_map<F, O>(self, f: F) -> Map<'q, DB, F, A>
        where
            F: FnMut(DB::Row) -> Result<O, Error> + Send,
            O: Unpin;
        pub async fn execute<'e, 'c: 'e, E>(self, executor: E) -> Result<DB::QueryResult, Error>
        where
            'q: 'e,
            A: 'e,
            E: Executor<'c, Database = DB>;
        pub async fn execute_many<'e, 'c: 'e, E>(self, executor: E) -> BoxStream<'e, Result<DB::QueryResult, Error>>
        where
            'q: 'e,
            A: 'e,
            E: Executor<'c, Database = DB>;
        pub fn fetch<'e, 'c: 'e, E>(self, executor: E) -> BoxStream<'e, Result<DB::Row, Error>>
        where
            'q: 'e,
            A: 'e,
            E: Executor<'c, Database = DB>;
        pub fn fetch_many<'e, 'c: 'e, E>(self, executor: E) -> BoxStream<'e, Result<Either<DB::QueryResult, DB::Row>, Error>>
        where
            'q: 'e,
            A: 'e,
            E: Executor<'c, Database = DB>;
        pub async fn fetch_all<'e, 'c: 'e, E>(self, executor: E) -> Result<Vec<DB::Row>, Error>
        where
            'q: 'e,
            A: 'e,
            E: Executor<'c, Database = DB>;
        pub async fn fetch_one<'e, 'c: 'e, E>(self, executor: E) -> Result<DB::Row, Error>
        where
            'q: 'e,
            A: 'e,
            E: Executor<'c, Database = DB>;
        pub async fn fetch_optional<'e, 'c: 'e, E>(self, executor: E) -> Result<Option<DB::Row>, Error>
        where
            'q: 'e,
            A: 'e,
            E: Executor<'c, Database = DB>;
    }

    pub struct Map<'q, DB, F, A> {}
}

pub mod query_as {
    use crate::arguments::IntoArguments;
    use crate::database::{Database, HasStatementCache};
    use crate::encode::Encode;
    use crate::error::Error;
    use crate::executor::{Execute, Executor};
    use crate::from_row::FromRow;
    use crate::sql_str::SqlSafeStr;
    use crate::types::Type;
    use either::Either;
    use futures_core::BoxStream;

    pub fn query_as<'q, DB, O>(sql: impl SqlSafeStr) -> QueryAs<'q, DB, O, <DB as Database>::Arguments>
    where
        DB: Database,
        O: for<'r> FromRow<'r, DB::Row>;

    pub struct QueryAs<'q, DB: Database, O, A> {}
    impl<'q, DB, O: Send, A: Send> Execute<'q, DB> for QueryAs<'q, DB, O, A>
    where
        DB: Database,
        A: 'q + IntoArguments<DB>,
    {
    }
    impl<'q, DB: Database, O> QueryAs<'q, DB, O, <DB as Database>::Arguments> {
        pub fn bind<T: 'q + Encode<'q, DB> + Type<DB>>(self, value: T) -> Self;
    }
    impl<DB, O, A> QueryAs<'_, DB, O, A>
    where
        DB: Database + HasStatementCache,
    {
        pub fn persistent(self, value: bool) -> Self;
    }
    impl<'q, DB, O, A> QueryAs<'q, DB, O, A>
    where
        DB: Database,
        A: 'q + IntoArguments<DB>,
        O: Send + Unpin + for<'r> FromRow<'r, DB::Row>,
    {
        pub fn fetch<'e, 'c: 'e, E>(self, executor: E) -> BoxStream<'e, Result<O, Error>>
        where
            'q: 'e,
            E: 'e + Executor<'c, Database = DB>,
            DB: 'e,
            O: 'e,
            A: 'e;
        pub fn fetch_many<'e, 'c: 'e, E>(self, executor: E) -> BoxStream<'e, Result<Either<DB::QueryResult, O>, Error>>
        where
            'q: 'e,
            E: 'e + Executor<'c, Database = DB>,
            DB: 'e,
            O: 'e,
            A: 'e;
        pub async fn fetch_all<'e, 'c: 'e, E>(self, executor: E) -> Result<Vec<O>, Error>
        where
            'q: 'e,
            E: 'e + Executor<'c, Database = DB>,
            DB: 'e,
            O: 'e,
            A: 'e;
        pub async fn fetch_one<'e, 'c: 'e, E>(self, executor: E) -> Result<O, Error>
        where
            'q: 'e,
            E: 'e + Executor<'c, Database = DB>,
            DB: 'e,
            O: 'e,
            A: 'e;
        pub async fn fetch_optional<'e, 'c: 'e, E>(self, executor: E) -> Result<Option<O>, Error>
        where
            'q: 'e,
            E: 'e + Executor<'c, Database = DB>,
            DB: 'e,
            O: 'e,
            A: 'e;
    }
}

pub mod query_scalar {
    use crate::database::Database;
    use crate::from_row::FromRow;
    use crate::sql_str::SqlSafeStr;

    pub fn query_scalar<'q, DB, O>(sql: impl SqlSafeStr) -> QueryScalar<'q, DB, O, <DB as Database>::Arguments>
    where
        DB: Database,
        (O,): for<'r> FromRow<'r, DB::Row>;

    pub struct QueryScalar<'q, DB, O, A> {}
}

pub mod row {
    pub trait Row {
        type Database;
    }
}

pub mod rt {
    #[runs(0, offloaded)]
    pub fn spawn_blocking<F, R>(f: F) -> JoinHandle<R>
    where
        F: FnOnce() -> R + Send + 'static,
        R: Send + 'static;

    pub enum JoinHandle<T> {}
}

pub mod sql_str {
    pub trait SqlSafeStr {
        fn into_sql_str(self) -> SqlStr;
    }
    impl SqlSafeStr for &'static str {}

    pub struct SqlStr {}
}

pub mod statement {
    pub trait Statement {
        type Database;
    }
}

pub mod transaction {
    use crate::acquire::Acquire;
    use crate::database::Database;
    use crate::error::Error;
    use std::ops::{Deref, DerefMut};

    pub trait TransactionManager {
        type Database;
    }

    pub struct Transaction<'c, DB> {}
    impl<'c, DB> Transaction<'c, DB>
    where
        DB: Database,
    {
        pub async fn commit(self) -> Result<(), Error>;
        pub async fn rollback(self) -> Result<(), Error>;
    }
    impl<DB> Deref for Transaction<'_, DB>
    where
        DB: Database,
    {
        type Target = DB::Connection;
    }
    impl<DB> DerefMut for Transaction<'_, DB> where DB: Database {}
    impl<DB: Database> AsMut<DB::Connection> for Transaction<'_, DB> {}
    impl<'t, DB: Database> Acquire<'t> for &'t mut Transaction<'_, DB> {
        type Database = DB;
        type Connection = &'t mut <DB as Database>::Connection;
    }
}

pub mod type_info {
    pub trait TypeInfo {}
}

pub mod types {
    pub trait Type<DB> {}
}

pub mod value {
    pub trait Value {
        type Database;
    }

    pub trait ValueRef<'r> {
        type Database;
    }
}
