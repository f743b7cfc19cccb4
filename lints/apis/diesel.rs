#![source("diesel 2.3.14")]
#![closures(here)]

use crate::associations::HasTable;
use crate::query_builder::IntoUpdateTarget;
use crate::query_dsl::UpdateAndFetchResults;

pub use crate::connection::Connection;
pub use crate::query_dsl::RunQueryDsl;
pub use crate::query_source::Table;
pub use crate::result::{ConnectionError, ConnectionResult, OptionalEmptyChangesetExtension, OptionalExtension, QueryResult};

pub trait AsChangeset {
    type Target;
    type Changeset;
}

pub trait SaveChangesDsl<Conn> {
    #[blocks(db, unbounded, tokio = "diesel_async::SaveChangesDsl::save_changes", why = "it queries the database")]
    fn save_changes<T>(self, connection: &mut Conn) -> QueryResult<T>
    where
        Self: Sized,
        Conn: UpdateAndFetchResults<Self, T>;
}
impl<T, Conn> SaveChangesDsl<Conn> for T where T: Copy + AsChangeset<Target = <T as HasTable>::Table> + IntoUpdateTarget {}

pub mod associations {
    pub trait HasTable {
        type Table;
    }
}

pub mod backend {
    use crate::query_builder::bind_collector::BindCollector;
    use crate::query_builder::QueryBuilder;
    use crate::sql_types::{BigInt, Binary, Date, Double, Float, HasSqlType, Integer, SmallInt, Text, Time, Timestamp, TypeMetadata};

    pub trait Backend
    where
        Self: Sized + SqlDialect + TypeMetadata,
        Self: HasSqlType<SmallInt>,
        Self: HasSqlType<Integer>,
        Self: HasSqlType<BigInt>,
        Self: HasSqlType<Float>,
        Self: HasSqlType<Double>,
        Self: HasSqlType<Text>,
        Self: HasSqlType<Binary>,
        Self: HasSqlType<Date>,
        Self: HasSqlType<Time>,
        Self: HasSqlType<Timestamp>,
    {
        type QueryBuilder: QueryBuilder<Self>;
        type RawValue<'a>;
        type BindCollector<'a>: BindCollector<'a, Self> + 'a;
    }

    pub trait SqlDialect {
        type ReturningClause;
        type OnConflictClause;
        type InsertWithDefaultKeyword;
        type BatchInsertSupport;
        type ConcatClause;
        type DefaultValueClauseForInsert;
        type EmptyFromClauseSyntax;
        type ExistsSyntax;
        type ArrayComparison;
        type SelectStatementSyntax;
        type AliasSyntax;
        type WindowFrameClauseGroupSupport;
        type WindowFrameExclusionSupport;
        type AggregateFunctionExpressions;
        type BuiltInWindowFunctionRequireOrder;
    }
}

pub mod connection {
    use crate::backend::Backend;
    use crate::hidden::{ManageConnection, PooledConnection};
    use crate::query_builder::{QueryFragment, QueryId};
    use crate::r2d2::R2D2Connection;
    use crate::result::{ConnectionResult, Error, QueryResult};
    use std::fmt::Debug;

    pub trait Instrumentation {}

    pub trait TransactionManager<Conn: Connection> {
        type TransactionStateData;
        fn begin_transaction(conn: &mut Conn) -> QueryResult<()>;
        fn rollback_transaction(conn: &mut Conn) -> QueryResult<()>;
        fn commit_transaction(conn: &mut Conn) -> QueryResult<()>;
        fn transaction_manager_status_mut(conn: &mut Conn) -> &mut TransactionManagerStatus;
        fn transaction<F, R, E>(conn: &mut Conn, callback: F) -> Result<R, E>
        where
            F: FnOnce(&mut Conn) -> Result<R, E>,
            E: From<Error>;
        fn is_broken_transaction_manager(conn: &mut Conn) -> bool;
    }

    pub enum TransactionManagerStatus {}

    pub enum CacheSize {}

    pub trait SimpleConnection {
        #[blocks(db, unbounded, tokio = "diesel_async::SimpleAsyncConnection::batch_execute", why = "it queries the database")]
        fn batch_execute(&mut self, query: &str) -> QueryResult<()>;
    }
    impl<M> SimpleConnection for PooledConnection<M>
    where
        M: ManageConnection,
        M::Connection: R2D2Connection + Send + 'static,
    {
        #[blocks(db, unbounded, tokio = "diesel_async::SimpleAsyncConnection::batch_execute", why = "it queries the database")]
        fn batch_execute(&mut self, query: &str) -> QueryResult<()>;
    }

    pub trait Connection: SimpleConnection + Sized + Send
    where
        Self:,
    {
        type Backend: Backend;
        type TransactionManager: TransactionManager<Self>;
        #[blocks(db, unbounded, tokio = "diesel_async::AsyncConnection::establish", why = "it connects to the database")]
        fn establish(database_url: &str) -> ConnectionResult<Self>;
        #[blocks(db, unbounded, tokio = "diesel_async::AsyncConnection::transaction", why = "it runs a transaction")]
        fn transaction<T, E, F>(&mut self, f: F) -> Result<T, E>
        where
            F: FnOnce(&mut Self) -> Result<T, E>,
            E: From<Error>;
        fn begin_test_transaction(&mut self) -> QueryResult<()>;
        fn test_transaction<T, E, F>(&mut self, f: F) -> T
        where
            F: FnOnce(&mut Self) -> Result<T, E>,
            E: Debug;
        fn execute_returning_count<T>(&mut self, source: &T) -> QueryResult<usize>
        where
            T: QueryFragment<Self::Backend> + QueryId;
        fn transaction_state(&mut self) -> &mut <Self::TransactionManager as TransactionManager<Self>>::TransactionStateData;
        fn instrumentation(&mut self) -> &mut dyn Instrumentation;
        fn set_instrumentation(&mut self, instrumentation: impl Instrumentation);
        fn set_prepared_statement_cache_size(&mut self, size: CacheSize);
    }

    pub struct DefaultLoadingMode {}

    pub mod statement_cache {
        pub enum MaybeCached<'a, T> {}

        pub trait StatementCallbackReturnType<S, C> {}
    }
}

pub mod helper_types {
    use crate::query_dsl::methods::LimitDsl;

    pub type Limit<Source, DummyArgForAutoType = i64> = <Source as LimitDsl<DummyArgForAutoType>>::Output;
}

mod hidden {
    pub struct NotSpecialized {}
    pub struct ManageConnection {}
    pub struct PooledConnection<A> {}
}

pub mod prelude {
    pub use crate::connection::Connection;
    pub use crate::query_dsl::RunQueryDsl;
    pub use crate::query_source::Table;
    pub use crate::result::{ConnectionError, ConnectionResult, OptionalEmptyChangesetExtension, OptionalExtension, QueryResult};
    pub use crate::{AsChangeset, SaveChangesDsl};
}

pub mod query_builder {
    use crate::backend::Backend;
    use crate::hidden::NotSpecialized;
    use crate::result::QueryResult;

    pub use crate::query_builder::bind_collector::BindCollector;
    pub use crate::AsChangeset;

    pub trait QueryId {
        type QueryId;
    }

    pub struct AstPass<'a, 'b, DB> {}

    pub trait IntoUpdateTarget {
        type WhereClause;
    }

    pub trait QueryBuilder<DB> {}

    pub trait QueryFragment<DB: Backend, SP = NotSpecialized> {
        fn walk_ast<'b>(&'b self, pass: AstPass<'_, 'b, DB>) -> QueryResult<()>;
        fn to_sql(&self, out: &mut DB::QueryBuilder, backend: &DB) -> QueryResult<()>;
        fn collect_binds<'b>(
            &'b self,
            out: &mut DB::BindCollector<'b>,
            metadata_lookup: &mut DB::MetadataLookup,
            backend: &'b DB,
        ) -> QueryResult<()>;
        fn is_safe_to_cache_prepared(&self, backend: &DB) -> QueryResult<bool>;
        fn is_noop(&self, backend: &DB) -> QueryResult<bool>;
    }
    impl<DB> QueryId for dyn QueryFragment<DB> {
        type QueryId = ();
    }
    impl<T: ?Sized, DB> QueryFragment<DB> for Box<T>
    where
        DB: Backend,
        T: QueryFragment<DB>,
    {
    }
    impl<T: ?Sized, DB> QueryFragment<DB> for &T
    where
        DB: Backend,
        T: QueryFragment<DB>,
    {
    }
    impl<DB: Backend> QueryFragment<DB> for () {}
    impl<T, DB> QueryFragment<DB> for Option<T>
    where
        DB: Backend,
        T: QueryFragment<DB>,
    {
    }

    pub mod bind_collector {
        pub trait BindCollector<'a, DB> {
            type Buffer;
        }
    }
}

pub mod query_dsl {
    use crate::connection::Connection;
    use crate::helper_types::Limit;
    use crate::hidden::{ManageConnection, PooledConnection};
    use crate::query_builder::{InsertStatement, ReturningClause};
    use crate::query_dsl::methods::{ExecuteDsl, LimitDsl, LoadQuery};
    use crate::query_source::{QuerySource, Table};
    use crate::result::QueryResult;
    use crate::SqliteConnection;

    pub use crate::SaveChangesDsl;

    pub trait UpdateAndFetchResults<Changes, Output>: Connection {
        fn update_and_fetch(&mut self, changeset: Changes) -> QueryResult<Output>;
    }
    impl<Changes, Output, M> UpdateAndFetchResults<Changes, Output> for PooledConnection<M>
    where
        M: ManageConnection,
        M::Connection: UpdateAndFetchResults<Changes, Output>,
        Self: Connection,
    {
    }

    pub trait RunQueryDsl<Conn>: Sized {
        #[blocks(db, unbounded, tokio = "diesel_async::RunQueryDsl::execute", why = "it queries the database")]
        fn execute(self, conn: &mut Conn) -> QueryResult<usize>
        where
            Conn: Connection,
            Self: ExecuteDsl<Conn>;
        #[blocks(db, unbounded, tokio = "diesel_async::RunQueryDsl::load", why = "it queries the database")]
        fn load<'query, U>(self, conn: &mut Conn) -> QueryResult<Vec<U>>
        where
            Self: LoadQuery<'query, Conn, U>;
        #[blocks(db, unbounded, tokio = "diesel_async::RunQueryDsl::load_stream", why = "it queries the database")]
        fn load_iter<'conn, 'query: 'conn, U, B>(self, conn: &'conn mut Conn) -> QueryResult<Self::RowIter<'conn>>
        where
            U: 'conn,
            Self: LoadQuery<'query, Conn, U, B> + 'conn;
        #[blocks(db, unbounded, tokio = "diesel_async::RunQueryDsl::get_result", why = "it queries the database")]
        fn get_result<'query, U>(self, conn: &mut Conn) -> QueryResult<U>
        where
            Self: LoadQuery<'query, Conn, U>;
        #[blocks(db, unbounded, tokio = "diesel_async::RunQueryDsl::get_results", why = "it queries the database")]
        fn get_results<'query, U>(self, conn: &mut Conn) -> QueryResult<Vec<U>>
        where
            Self: LoadQuery<'query, Conn, U>;
        #[blocks(db, unbounded, tokio = "diesel_async::RunQueryDsl::first", why = "it queries the database")]
        fn first<'query, U>(self, conn: &mut Conn) -> QueryResult<U>
        where
            Self: LimitDsl,
            Limit<Self>: LoadQuery<'query, Conn, U>;
    }
    impl<T, Conn> RunQueryDsl<Conn> for T where T: Table {}

    pub mod methods {
        use crate::backend::Backend;
        use crate::connection::{Connection, DefaultLoadingMode, LoadConnection};
        use crate::deserialize::FromSqlRow;
        use crate::expression::QueryMetadata;
        use crate::query_builder::{AsQuery, InsertStatement, QueryFragment, QueryId, ReturningClause};
        use crate::query_dsl::{CompatibleType, RunQueryDsl};
        use crate::query_source::Table;
        use crate::result::QueryResult;
        use crate::sqlite::Sqlite;
        use crate::SqliteConnection;

        pub trait LimitDsl<DummyArgForAutoType = i64> {
            type Output;
            fn limit(self, limit: i64) -> Self::Output;
        }
        impl<T> LimitDsl for T
        where
            T: Table,
            T::Query: LimitDsl,
        {
            type Output = <T::Query as LimitDsl>::Output;
        }

        pub trait LoadQuery<'query, Conn, U, B = DefaultLoadingMode>: RunQueryDsl<Conn> {
            type RowIter<'conn>: Iterator<Item = QueryResult<U>>;
            fn internal_load(self, conn: &mut Conn) -> QueryResult<Self::RowIter<'_>>;
        }

        pub trait ExecuteDsl<Conn: Connection<Backend = DB>, DB: Backend = <Conn as Connection>::Backend>: Sized {
            fn execute(query: Self, conn: &mut Conn) -> QueryResult<usize>;
        }
        impl<Conn, DB, T> ExecuteDsl<Conn, DB> for T
        where
            Conn: Connection<Backend = DB>,
            DB: Backend,
            T: QueryFragment<DB> + QueryId,
        {
        }
    }
}

pub mod query_source {
    pub trait Table {
        type PrimaryKey;
        type AllColumns;
    }
}

pub mod r2d2 {
    pub trait R2D2Connection {}
}

pub mod result {
    use crate::connection::statement_cache::{MaybeCached, StatementCallbackReturnType};
    use std::error;
    use std::ffi::NulError;
    use std::num::TryFromIntError;

    pub enum Error {
        InvalidCString(NulError),
        DatabaseError(DatabaseErrorKind, Box<dyn DatabaseErrorInformation + Send + Sync>),
        NotFound,
        QueryBuilderError(Box<dyn error::Error + Send + Sync>),
        DeserializationError(Box<dyn error::Error + Send + Sync>),
        SerializationError(Box<dyn error::Error + Send + Sync>),
        RollbackErrorOnCommit { rollback_error: Box<Error>, commit_error: Box<Error> },
        RollbackTransaction,
        AlreadyInTransaction,
        NotInTransaction,
        BrokenTransactionManager,
        IntegerConversion(TryFromIntError),
    }
    impl From<NulError> for Error {}

    pub enum DatabaseErrorKind {}

    pub trait DatabaseErrorInformation {}

    pub enum ConnectionError {}

    pub type QueryResult<T> = Result<T, Error>;
    impl<S, C> StatementCallbackReturnType<S, C> for QueryResult<S>
    where
        S: 'static,
    {
        type Return<'a> = QueryResult<MaybeCached<'a, S>>;
    }
    impl<T> OptionalExtension<T> for QueryResult<T> {}
    impl<T> OptionalEmptyChangesetExtension<T> for QueryResult<T> {}

    pub type ConnectionResult<T> = Result<T, ConnectionError>;

    pub trait OptionalExtension<T> {}

    pub trait OptionalEmptyChangesetExtension<T> {}
}

pub mod sql_types {
    pub struct SmallInt {}

    pub struct Integer {}

    pub struct BigInt {}

    pub struct Float {}

    pub struct Double {}

    pub struct Text {}

    pub struct Binary {}

    pub struct Date {}

    pub struct Time {}

    pub struct Timestamp {}

    pub trait HasSqlType<ST> {}

    pub trait TypeMetadata {
        type TypeMetadata;
        type MetadataLookup;
    }
}
