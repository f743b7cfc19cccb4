#![source("diesel-async 0.9.2")]

use crate::methods::{ExecuteDsl, LoadQuery};
use crate::return_futures::{GetResult, LoadFuture};
use diesel::associations::Identifiable;
use diesel::backend::Backend;
use diesel::connection::{CacheSize, Instrumentation};
use diesel::dsl::{Find, Limit, Update};
use diesel::query_builder::{AsQuery, IntoUpdateTarget, UpdateStatement};
use diesel::query_dsl::methods::{FindDsl, LimitDsl};
use diesel::result::ConnectionResult;
use diesel::row::Row;
use diesel::{result, AsChangeset, QueryResult, Table};
use futures_core::future::BoxFuture;
use futures_core::{BoxStream, Stream};
use mysql_async::Conn;
use std::fmt::Debug;
use std::future::Future;
use std::ops::DerefMut;

pub use crate::pg::AsyncPgConnection;

#[derive(Clone)]
pub struct MysqlCancelToken {}

pub struct AsyncMysqlConnection {}
impl SimpleAsyncConnection for AsyncMysqlConnection {}
impl AsyncConnection for AsyncMysqlConnection {
    type TransactionManager = AnsiTransactionManager;
}
impl AsyncMysqlConnection {
    pub async fn try_from(conn: Conn) -> ConnectionResult<Self>;
    pub fn cancel_token(&self) -> MysqlCancelToken;
}
impl<'b, Changes, Output, Tab, V> UpdateAndFetchResults<Changes, Output> for AsyncMysqlConnection
where
    Output: Send + 'static,
    Changes: Copy + AsChangeset<Target = Tab> + Send + Identifiable<Table = Tab>,
    Tab: Table + FindDsl<Changes::Id> + 'b,
    Find<Tab, Changes::Id>: IntoUpdateTarget<Table = Tab, WhereClause = V>,
    UpdateStatement<Tab, V, Changes::Changeset>: AsQuery,
    Update<Changes, Changes>: ExecuteDsl<Self>,
    V: Send + 'b,
    Changes::Changeset: Send + 'b,
    Changes::Id: 'b,
    Tab::FromClause: Send,
    Find<Changes::Table, Changes::Id>: LoadQuery<'b, AsyncMysqlConnection, Output> + Send,
{
}

pub trait RunQueryDsl<Conn>: Sized {
    fn execute<'conn, 'query>(self, conn: &'conn mut Conn) -> Conn::ExecuteFuture<'conn, 'query>
    where
        Conn: AsyncConnectionCore + Send,
        Self: ExecuteDsl<Conn> + 'query;
    fn load<'query, 'conn, U>(self, conn: &'conn mut Conn) -> LoadFuture<'conn, 'query, Self, Conn, U>
    where
        U: Send,
        Conn: AsyncConnectionCore,
        Self: LoadQuery<'query, Conn, U> + 'query;
    fn load_stream<'conn, 'query, U>(self, conn: &'conn mut Conn) -> Self::LoadFuture<'conn>
    where
        Conn: AsyncConnectionCore,
        U: 'conn,
        Self: LoadQuery<'query, Conn, U> + 'query;
    fn get_result<'query, 'conn, U>(self, conn: &'conn mut Conn) -> GetResult<'conn, 'query, Self, Conn, U>
    where
        U: Send + 'conn,
        Conn: AsyncConnectionCore,
        Self: LoadQuery<'query, Conn, U> + 'query;
    fn get_results<'query, 'conn, U>(self, conn: &'conn mut Conn) -> LoadFuture<'conn, 'query, Self, Conn, U>
    where
        U: Send,
        Conn: AsyncConnectionCore,
        Self: LoadQuery<'query, Conn, U> + 'query;
    fn first<'query, 'conn, U>(self, conn: &'conn mut Conn) -> GetResult<'conn, 'query, Limit<Self>, Conn, U>
    where
        U: Send + 'conn,
        Conn: AsyncConnectionCore,
        Self: LimitDsl,
        Limit<Self>: LoadQuery<'query, Conn, U> + Send + 'query;
}
impl<T, Conn> RunQueryDsl<Conn> for T {}

pub trait UpdateAndFetchResults<Changes, Output> {}

pub trait TransactionManager<Conn> {
    type TransactionStateData;
}

#[derive(Default)]
pub struct AnsiTransactionManager {}
impl<Conn> TransactionManager<Conn> for AnsiTransactionManager
where
    Conn: AsyncConnection<TransactionManager = Self>,
{
    type TransactionStateData = Self;
}

pub trait SimpleAsyncConnection {
    async fn batch_execute(&mut self, query: &str) -> QueryResult<()>;
}
impl<C> SimpleAsyncConnection for C
where
    C: DerefMut + Send,
    C::Target: SimpleAsyncConnection + Send,
{
}

pub trait AsyncConnectionCore: SimpleAsyncConnection + Send {
    type ExecuteFuture<'conn, 'query>: Future<Output = QueryResult<usize>> + Send;
    type LoadFuture<'conn, 'query>: Future<Output = QueryResult<Self::Stream<'conn, 'query>>> + Send;
    type Stream<'conn, 'query>: Stream<Item = QueryResult<Self::Row<'conn, 'query>>> + Send;
    type Row<'conn, 'query>: Row<'conn, Self::Backend>;
    type Backend: Backend;
}
impl<C> AsyncConnectionCore for C
where
    C: DerefMut + Send,
    C::Target: AsyncConnectionCore,
{
    type ExecuteFuture<'conn, 'query> = <C::Target as AsyncConnectionCore>::ExecuteFuture<'conn, 'query>;
    type LoadFuture<'conn, 'query> = <C::Target as AsyncConnectionCore>::LoadFuture<'conn, 'query>;
    type Stream<'conn, 'query> = <C::Target as AsyncConnectionCore>::Stream<'conn, 'query>;
    type Row<'conn, 'query> = <C::Target as AsyncConnectionCore>::Row<'conn, 'query>;
    type Backend = <C::Target as AsyncConnectionCore>::Backend;
}

pub trait AsyncConnection: AsyncConnectionCore + Sized {
    async fn establish(database_url: &str) -> diesel::ConnectionResult<Self>;
    async fn transaction<'a, 'conn, R, E, F>(&'conn mut self, callback: F) -> Result<R, E>
    where
        for<'r> F: AsyncFnOnce(&'r mut Self) -> Result<R, E> + Send + 'a,
        E: From<result::Error> + Send + 'a,
        R: Send + 'a,
        'a: 'conn;
    async fn begin_test_transaction(&mut self) -> QueryResult<()>;
    async fn test_transaction<'conn, 'a, R, E, F>(&'conn mut self, f: F) -> R
    where
        for<'r> F: AsyncFnOnce(&'r mut Self) -> Result<R, E> + Send + 'a,
        E: Debug + Send + 'a,
        R: Send + 'a,
        'a: 'conn;
    fn set_instrumentation(&mut self, instrumentation: impl Instrumentation);
    fn set_prepared_statement_cache_size(&mut self, size: CacheSize);
}

mod hidden {
    pub struct AndThen<F1, F2> {}

    pub struct LoadNext<St> {}
}

pub mod methods {
    use crate::AsyncConnectionCore;
    use diesel::backend::Backend;
    use diesel::deserialize::FromSqlRow;
    use diesel::expression::QueryMetadata;
    use diesel::query_builder::{AsQuery, QueryFragment, QueryId};
    use diesel::query_dsl::CompatibleType;
    use diesel::result::QueryResult;
    use futures_core::Stream;
    use std::future::Future;

    pub trait ExecuteDsl<Conn, DB = <Conn as AsyncConnectionCore>::Backend>
    where
        Conn: AsyncConnectionCore<Backend = DB>,
        DB: Backend,
    {
        fn execute<'conn, 'query>(query: Self, conn: &'conn mut Conn) -> Conn::ExecuteFuture<'conn, 'query>
        where
            Self: 'query;
    }
    impl<Conn, DB, T> ExecuteDsl<Conn, DB> for T
    where
        Conn: AsyncConnectionCore<Backend = DB>,
        DB: Backend,
        T: QueryFragment<DB> + QueryId + Send,
    {
    }

    pub trait LoadQuery<'query, Conn: AsyncConnectionCore, U> {
        type LoadFuture<'conn>: Future<Output = QueryResult<Self::Stream<'conn>>> + Send;
        type Stream<'conn>: Stream<Item = QueryResult<U>> + Send;
        fn internal_load(self, conn: &mut Conn) -> Self::LoadFuture<'_>;
    }
}

pub mod pg {
    use crate::methods::LoadQuery;
    use crate::{AnsiTransactionManager, AsyncConnection, AsyncConnectionCore, SimpleAsyncConnection, UpdateAndFetchResults};
    use diesel::associations::Identifiable;
    use diesel::dsl::{Find, Update};
    use diesel::pg::PgNotification;
    use diesel::query_builder::{AsQuery, IntoUpdateTarget, UpdateStatement};
    use diesel::query_dsl::methods::FindDsl;
    use diesel::{AsChangeset, ConnectionResult, QueryResult, Table};
    use futures_core::future::BoxFuture;
    use futures_core::{BoxStream, Stream};
    use tokio_postgres::tls::TlsStream;
    use tokio_postgres::{CancelToken, Client, Connection, Socket};

    pub struct TransactionBuilder<'a, C> {}

    pub struct AsyncPgConnection {}
    impl SimpleAsyncConnection for AsyncPgConnection {}
    impl SimpleAsyncConnection for &AsyncPgConnection {}
    impl AsyncConnection for AsyncPgConnection {
        type TransactionManager = AnsiTransactionManager;
    }
    impl AsyncPgConnection {
        pub fn build_transaction(&mut self) -> TransactionBuilder<'_, Self>;
        pub async fn try_from(conn: Client) -> ConnectionResult<Self>;
        pub async fn try_from_client_and_connection<S>(client: Client, conn: Connection<Socket, S>) -> ConnectionResult<Self>
        where
            S: TlsStream + Unpin + Send + 'static;
        pub fn cancel_token(&self) -> CancelToken;
        pub fn notifications_stream(&mut self) -> impl Stream<Item = QueryResult<PgNotification>> + '_;
    }
    impl<'b, Changes, Output, Tab, V> UpdateAndFetchResults<Changes, Output> for AsyncPgConnection
    where
        Output: Send + 'static,
        Changes: Copy + AsChangeset<Target = Tab> + Send + Identifiable<Table = Tab>,
        Tab: Table + FindDsl<Changes::Id> + 'b,
        Find<Tab, Changes::Id>: IntoUpdateTarget<Table = Tab, WhereClause = V>,
        UpdateStatement<Tab, V, Changes::Changeset>: AsQuery,
        Update<Changes, Changes>: LoadQuery<'b, Self, Output>,
        V: Send + 'b,
        Changes::Changeset: Send + 'b,
        Tab::FromClause: Send,
    {
    }
}

pub mod return_futures {
    use crate::hidden::{AndThen, LoadNext};
    use crate::methods::LoadQuery;
    use futures_util::stream::TryCollect;
    use std::pin::Pin;

    pub type LoadFuture<'conn, 'query, Q: LoadQuery<'query, Conn, U>, Conn, U> =
        AndThen<Q::LoadFuture<'conn>, TryCollect<Q::Stream<'conn>, Vec<U>>>;

    pub type GetResult<'conn, 'query, Q: LoadQuery<'query, Conn, U>, Conn, U> =
        AndThen<Q::LoadFuture<'conn>, LoadNext<Pin<Box<Q::Stream<'conn>>>>>;
}
