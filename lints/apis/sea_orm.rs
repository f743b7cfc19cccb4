#![source("sea-orm 2.0.4")]
#![closures(awaited)]

use crate::dynamic::{DynSelector, ModelType, SelectModelAndDynModel};
use crate::hidden::RusqliteSharedConnection;
use crate::metric::Info;
use crate::rbac::entity::user::UserId as RbacUserId;
use crate::rbac::RbacEngine;
use futures_core::Stream;
use sea_orm_arrow::arrow::array::RecordBatch;
use sea_orm_arrow::arrow::datatypes::Schema;
use sea_orm_macros::FromQueryResult;
use sea_query::{
    DynIden, Iden, IntoColumnRef, IntoCondition, IntoIden, JoinType, LockBehavior, LockType, Order, SelectExpr, SelectStatement,
    SimpleExpr, Value, ValueTuple,
};
use serde::{Deserialize, Serialize};
use serde_json::Value as JsonValue;
use sqlx::pool::PoolConnection;
use sqlx::{MySql, MySqlPool, PgPool, Postgres, Sqlite, SqlitePool};
use std::fmt::{Debug, Display};
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use strum::IntoEnumIterator;

pub use crate::error::{ConnAcquireErr, DbErr, RuntimeErr, SqlErr, TryGetError};

pub trait ConnectionTrait: Sync {
    fn get_database_backend(&self) -> DbBackend;
    async fn execute_raw(&self, stmt: Statement) -> Result<ExecResult, DbErr>;
    async fn execute<S: StatementBuilder>(&self, stmt: &S) -> Result<ExecResult, DbErr>;
    async fn execute_unprepared(&self, sql: &str) -> Result<ExecResult, DbErr>;
    async fn query_one_raw(&self, stmt: Statement) -> Result<Option<QueryResult>, DbErr>;
    async fn query_one<S: StatementBuilder>(&self, stmt: &S) -> Result<Option<QueryResult>, DbErr>;
    async fn query_all_raw(&self, stmt: Statement) -> Result<Vec<QueryResult>, DbErr>;
    async fn query_all<S: StatementBuilder>(&self, stmt: &S) -> Result<Vec<QueryResult>, DbErr>;
    fn support_returning(&self) -> bool;
    fn is_mock_connection(&self) -> bool;
}

pub trait StreamTrait: Send + Sync {
    type Stream<'a>: Stream<Item = Result<QueryResult, DbErr>> + Send;
    fn get_database_backend(&self) -> DbBackend;
    fn stream_raw<'a>(&'a self, stmt: Statement) -> Pin<Box<dyn Future<Output = Result<Self::Stream<'a>, DbErr>> + 'a + Send>>;
    fn stream<'a, S: StatementBuilder + Sync>(
        &'a self,
        stmt: &S,
    ) -> Pin<Box<dyn Future<Output = Result<Self::Stream<'a>, DbErr>> + 'a + Send>>;
}

pub enum IsolationLevel {}

pub enum AccessMode {}

pub struct TransactionOptions {}

pub trait TransactionTrait: Sync {
    type Transaction: ConnectionTrait + TransactionTrait<Transaction = Self::Transaction> + TransactionSession + Send;
    async fn begin(&self) -> Result<Self::Transaction, DbErr>;
    async fn begin_with_config(
        &self,
        isolation_level: Option<IsolationLevel>,
        access_mode: Option<AccessMode>,
    ) -> Result<Self::Transaction, DbErr>;
    async fn begin_with_options(&self, options: TransactionOptions) -> Result<Self::Transaction, DbErr>;
    async fn transaction<F, T, E>(&self, callback: F) -> Result<T, TransactionError<E>>
    where
        F: for<'c> FnOnce(&'c Self::Transaction) -> Pin<Box<dyn Future<Output = Result<T, E>> + Send + 'c>> + Send,
        T: Send,
        E: Display + Debug + Send;
    async fn transaction_with_config<F, T, E>(
        &self,
        callback: F,
        isolation_level: Option<IsolationLevel>,
        access_mode: Option<AccessMode>,
    ) -> Result<T, TransactionError<E>>
    where
        F: for<'c> FnOnce(&'c Self::Transaction) -> Pin<Box<dyn Future<Output = Result<T, E>> + Send + 'c>> + Send,
        T: Send,
        E: Display + Debug + Send;
}

pub trait TransactionSession {}

#[derive(Clone)]
pub struct DatabaseConnection {
    pub inner: DatabaseConnectionType,
}
impl Default for DatabaseConnection {}
impl From<DatabaseConnectionType> for DatabaseConnection {}
impl ConnectionTrait for DatabaseConnection {}
impl StreamTrait for DatabaseConnection {
    type Stream<'a> = QueryStream;
}
impl TransactionTrait for DatabaseConnection {
    type Transaction = DatabaseTransaction;
}
impl DatabaseConnection {
    pub fn as_mock_connection(&self) -> &MockDatabaseConnection;
    pub fn into_transaction_log(self) -> Vec<Transaction>;
    pub fn as_proxy_connection(&self) -> &ProxyDatabaseConnection;
    pub async fn load_rbac(&self) -> Result<(), DbErr>;
    pub async fn load_rbac_from(&self, db: &DbConn) -> Result<(), DbErr>;
    pub fn replace_rbac(&self, engine: RbacEngine);
    pub fn restricted_for(&self, user_id: RbacUserId) -> Result<RestrictedConnection, DbErr>;
    pub async fn transaction_async<F, T, E>(&self, callback: F) -> Result<T, TransactionError<E>>
    where
        F: for<'c> AsyncFnOnce(&'c DatabaseTransaction) -> Result<T, E> + Send,
        T: Send,
        E: Display + Debug + Send;
    pub async fn transaction_with_config_async<F, T, E>(
        &self,
        callback: F,
        isolation_level: Option<IsolationLevel>,
        access_mode: Option<AccessMode>,
    ) -> Result<T, TransactionError<E>>
    where
        F: for<'c> AsyncFnOnce(&'c DatabaseTransaction) -> Result<T, E> + Send,
        T: Send,
        E: Display + Debug + Send;
    pub fn get_database_backend(&self) -> DbBackend;
    pub fn get_schema_builder(&self) -> SchemaBuilder;
    pub fn get_schema_registry(&self, prefix: &str) -> SchemaBuilder;
    pub fn set_metric_callback<F>(&mut self, callback: F)
    where
        F: Fn(&Info<'_>) + Send + Sync + 'static;
    pub async fn ping(&self) -> Result<(), DbErr>;
    pub async fn close(self) -> Result<(), DbErr>;
    pub async fn close_by_ref(&self) -> Result<(), DbErr>;
    pub fn get_mysql_connection_pool(&self) -> &MySqlPool;
    pub fn get_postgres_connection_pool(&self) -> &PgPool;
    pub fn get_sqlite_connection_pool(&self) -> &SqlitePool;
}
impl<'c> IntoDatabaseExecutor<'c> for &'c DatabaseConnection {}
impl From<MySqlPool> for DatabaseConnection {}
impl From<PgPool> for DatabaseConnection {}
impl From<SqlitePool> for DatabaseConnection {}

#[derive(Clone)]
pub enum DatabaseConnectionType {
    SqlxMySqlPoolConnection(SqlxMySqlPoolConnection),
    SqlxPostgresPoolConnection(SqlxPostgresPoolConnection),
    SqlxSqlitePoolConnection(SqlxSqlitePoolConnection),
    RusqliteSharedConnection(RusqliteSharedConnection),
    MockDatabaseConnection(Arc<MockDatabaseConnection>),
    ProxyDatabaseConnection(Arc<ProxyDatabaseConnection>),
    Disconnected,
}

pub type DbConn = DatabaseConnection;

pub enum DatabaseBackend {}

pub type DbBackend = DatabaseBackend;

pub trait IntoDatabaseExecutor<'c> {}

#[derive(Clone, PartialEq)]
pub struct Transaction {}

pub trait ProxyDatabaseTrait {}

pub struct RestrictedConnection {}

pub struct Statement {}

pub trait StatementBuilder {}

pub struct QueryStream {}
impl Iterator for QueryStream {
    type Item = Result<QueryResult, DbErr>;
}

pub struct TransactionStream<'a> {}

pub struct DatabaseTransaction {}
impl<'c> IntoDatabaseExecutor<'c> for &'c DatabaseTransaction {}
impl IntoDatabaseExecutor<'static> for DatabaseTransaction {}
impl DatabaseTransaction {
    pub async fn transaction_async<F, T, E>(&self, callback: F) -> Result<T, TransactionError<E>>
    where
        F: for<'c> AsyncFnOnce(&'c DatabaseTransaction) -> Result<T, E> + Send,
        T: Send,
        E: Display + Debug + Send;
    pub async fn transaction_with_config_async<F, T, E>(
        &self,
        callback: F,
        isolation_level: Option<IsolationLevel>,
        access_mode: Option<AccessMode>,
    ) -> Result<T, TransactionError<E>>
    where
        F: for<'c> AsyncFnOnce(&'c DatabaseTransaction) -> Result<T, E> + Send,
        T: Send,
        E: Display + Debug + Send;
    pub async fn commit(self) -> Result<(), DbErr>;
    pub async fn rollback(self) -> Result<(), DbErr>;
}
impl TransactionSession for DatabaseTransaction {}
impl ConnectionTrait for DatabaseTransaction {}
impl StreamTrait for DatabaseTransaction {
    type Stream<'a> = TransactionStream<'a>;
}
impl TransactionTrait for DatabaseTransaction {
    type Transaction = DatabaseTransaction;
}

pub enum TransactionError<E> {}

#[derive(Default)]
pub struct Database;
impl Database {
    pub async fn connect<C>(opt: C) -> Result<DatabaseConnection, DbErr>
    where
        C: Into<ConnectOptions>;
    pub async fn connect_proxy(db_type: DbBackend, proxy_func_arc: Arc<Box<dyn ProxyDatabaseTrait>>) -> Result<DatabaseConnection, DbErr>;
}

pub struct ConnectOptions {}

pub struct MockDatabaseConnection {}

pub struct ProxyDatabaseConnection {}

pub struct SqlxMySqlPoolConnection {}

pub struct SqlxPostgresPoolConnection {}

pub struct SqlxSqlitePoolConnection {}

pub trait ActiveModelTrait: Clone + Debug {
    type Entity: EntityTrait;
    fn take(&mut self, c: <Self::Entity as EntityTrait>::Column) -> ActiveValue<Value>;
    fn get(&self, c: <Self::Entity as EntityTrait>::Column) -> ActiveValue<Value>;
    fn set(&mut self, c: <Self::Entity as EntityTrait>::Column, v: Value);
    fn set_if_not_equals(&mut self, c: <Self::Entity as EntityTrait>::Column, v: Value);
    fn try_set(&mut self, c: <Self::Entity as EntityTrait>::Column, v: Value) -> Result<(), DbErr>;
    fn not_set(&mut self, c: <Self::Entity as EntityTrait>::Column);
    fn is_not_set(&self, c: <Self::Entity as EntityTrait>::Column) -> bool;
    fn default() -> Self;
    fn default_values() -> Self;
    fn reset(&mut self, c: <Self::Entity as EntityTrait>::Column);
    fn reset_all(self) -> Self;
    fn get_primary_key_value(&self) -> Option<ValueTuple>;
    async fn insert<'a, C>(self, db: &'a C) -> Result<<Self::Entity as EntityTrait>::Model, DbErr>
    where
        <Self::Entity as EntityTrait>::Model: IntoActiveModel<Self>,
        Self: ActiveModelBehavior,
        C: ConnectionTrait;
    async fn update<'a, C>(self, db: &'a C) -> Result<<Self::Entity as EntityTrait>::Model, DbErr>
    where
        <Self::Entity as EntityTrait>::Model: IntoActiveModel<Self>,
        Self: ActiveModelBehavior,
        C: ConnectionTrait;
    async fn update_without_returning<'a, C>(self, db: &'a C) -> Result<UpdateResult, DbErr>
    where
        Self: ActiveModelBehavior,
        C: ConnectionTrait;
    async fn save<'a, C>(self, db: &'a C) -> Result<Self, DbErr>
    where
        <Self::Entity as EntityTrait>::Model: IntoActiveModel<Self>,
        Self: ActiveModelBehavior,
        C: ConnectionTrait;
    async fn delete<'a, C>(self, db: &'a C) -> Result<DeleteResult, DbErr>
    where
        Self: ActiveModelBehavior,
        C: ConnectionTrait;
    fn set_from_json(&mut self, json: serde_json::Value) -> Result<(), DbErr>
    where
        Self: TryIntoModel<<Self::Entity as EntityTrait>::Model>,
        <<Self as ActiveModelTrait>::Entity as EntityTrait>::Model: IntoActiveModel<Self>,
        for<'de> <<Self as ActiveModelTrait>::Entity as EntityTrait>::Model: Deserialize<'de> + Serialize;
    fn from_json(json: serde_json::Value) -> Result<Self, DbErr>
    where
        Self: TryIntoModel<<Self::Entity as EntityTrait>::Model>,
        <<Self as ActiveModelTrait>::Entity as EntityTrait>::Model: IntoActiveModel<Self>,
        for<'de> <<Self as ActiveModelTrait>::Entity as EntityTrait>::Model: Deserialize<'de> + Serialize;
    fn from_arrow(batch: &RecordBatch) -> Result<Vec<Self>, DbErr>;
    fn to_arrow(models: &[Self], schema: &Schema) -> Result<RecordBatch, DbErr>;
    fn is_changed(&self) -> bool;
    fn find_related<R>(&self, _: R) -> Select<R>
    where
        R: EntityTrait,
        Self::Entity: Related<R>;
}

pub trait ActiveModelBehavior {}

pub trait IntoActiveModel<A> {}

pub enum ActiveValue<V> {}

pub trait EntityName {}

pub trait EntityTrait: EntityName {
    type Model: ModelTrait<Entity = Self> + FromQueryResult;
    type ModelEx: ModelTrait<Entity = Self>;
    type ActiveModel: ActiveModelBehavior<Entity = Self>;
    type ActiveModelEx: ActiveModelTrait<Entity = Self>;
    type Column: ColumnTrait;
    type Relation: RelationTrait;
    type PrimaryKey: PrimaryKeyTrait + PrimaryKeyToColumn<Column = Self::Column>;
    fn belongs_to<R>(related: R) -> RelationBuilder<Self, R>
    where
        R: EntityTrait;
    fn has_one<R>(_: R) -> RelationBuilder<Self, R>
    where
        R: EntityTrait + Related<Self>;
    fn has_many<R>(_: R) -> RelationBuilder<Self, R>
    where
        R: EntityTrait + Related<Self>;
    fn has_many_via<R, T>(_: R, rel: T) -> RelationBuilder<Self, R>
    where
        R: EntityTrait,
        T: RelationTrait;
    fn find() -> Select<Self>;
    fn find_by_id<T>(values: T) -> Select<Self>
    where
        T: Into<<Self::PrimaryKey as PrimaryKeyTrait>::ValueType>;
    fn primary_key_identity() -> Identity;
    fn insert<A>(model: A) -> Insert<A>
    where
        A: ActiveModelTrait<Entity = Self>;
    fn insert_many<A, I>(models: I) -> InsertMany<A>
    where
        A: ActiveModelTrait<Entity = Self>,
        I: IntoIterator<Item = A>;
    fn update<A>(model: A) -> UpdateOne<A>
    where
        A: ActiveModelTrait<Entity = Self>;
    fn update_many() -> UpdateMany<Self>;
    fn delete<A>(model: A) -> DeleteOne<Self>
    where
        A: ActiveModelTrait<Entity = Self>;
    fn delete_many() -> DeleteMany<Self>;
    fn delete_by_id<T>(values: T) -> ValidatedDeleteOne<Self>
    where
        T: Into<<Self::PrimaryKey as PrimaryKeyTrait>::ValueType>;
}

pub trait ColumnTrait {
    type EntityName;
}

pub enum Identity {}

pub trait IntoIdentity {}

pub trait Linked {
    type FromEntity;
    type ToEntity;
}

pub trait ModelTrait {
    type Entity;
}

pub trait TryIntoModel<M> {}

pub trait PartialModelTrait {}

pub trait PrimaryKeyTrait {
    type ValueType;
}

pub trait PrimaryKeyToColumn {
    type Column;
}

pub trait RelationTrait {}

pub trait Related<R> {}

pub struct RelationDef {}

pub struct RelationBuilder<E, R> {}

pub struct Cursor<S> {}

pub trait CursorTrait {
    type Selector;
}

pub struct DeleteResult {}

pub struct ExecResult {}

pub trait PaginatorTrait<'db, C> {
    type Selector;
}

pub struct QueryResult {}

pub trait TryGetableMany {}

pub struct Selector<S> {}

pub struct SelectorRaw<S> {}

pub struct SelectGetableValue<T, C> {}

pub struct SelectGetableTuple<T> {}

pub struct SelectModel<M> {}

pub trait SelectExt {}

pub struct UpdateResult {}

pub struct DeleteOne<E> {}

pub struct ValidatedDeleteOne<E> {}

pub struct DeleteMany<E> {}

pub trait QuerySelect: Sized {
    type QueryStatement;
    fn query(&mut self) -> &mut SelectStatement;
    fn select_only(self) -> Self;
    fn column<C>(self, col: C) -> Self
    where
        C: ColumnTrait;
    fn column_as<C, I>(self, col: C, alias: I) -> Self
    where
        C: ColumnAsExpr,
        I: IntoIdentity;
    fn columns<C, I>(self, cols: I) -> Self
    where
        C: ColumnTrait,
        I: IntoIterator<Item = C>;
    fn offset<T>(self, offset: T) -> Self
    where
        T: Into<Option<u64>>;
    fn limit<T>(self, limit: T) -> Self
    where
        T: Into<Option<u64>>;
    fn group_by<C>(self, col: C) -> Self
    where
        C: IntoSimpleExpr;
    fn having<F>(self, filter: F) -> Self
    where
        F: IntoCondition;
    fn distinct(self) -> Self;
    fn distinct_on<T, I>(self, cols: I) -> Self
    where
        T: IntoColumnRef,
        I: IntoIterator<Item = T>;
    fn join(self, join: JoinType, rel: RelationDef) -> Self;
    fn join_rev(self, join: JoinType, rel: RelationDef) -> Self;
    fn join_as<I>(self, join: JoinType, rel: RelationDef, alias: I) -> Self
    where
        I: IntoIden;
    fn join_as_rev<I>(self, join: JoinType, rel: RelationDef, alias: I) -> Self
    where
        I: IntoIden;
    fn lock(self, lock_type: LockType) -> Self;
    fn lock_shared(self) -> Self;
    fn lock_exclusive(self) -> Self;
    fn lock_with_behavior(self, r#type: LockType, behavior: LockBehavior) -> Self;
    fn expr<T>(self, expr: T) -> Self
    where
        T: Into<SelectExpr>;
    fn exprs<T, I>(self, exprs: I) -> Self
    where
        T: Into<SelectExpr>,
        I: IntoIterator<Item = T>;
    fn expr_as<T, A>(self, expr: T, alias: A) -> Self
    where
        T: Into<SimpleExpr>,
        A: IntoIdentity;
    fn tbl_col_as<T, C, A>(self, _: (T, C), alias: A) -> Self
    where
        T: IntoIden + 'static,
        C: IntoIden + 'static,
        A: IntoIdentity;
}

pub struct Insert<A> {}

pub struct InsertMany<A> {}

pub trait EntityOrSelect<E> {}

#[derive(Clone)]
pub struct Select<E> {}
impl<E> Select<E>
where
    E: EntityTrait,
{
    pub fn select_also_dyn_model(self, table: DynIden, dyn_model: ModelType) -> DynSelector<SelectModelAndDynModel<E::Model>>;
}
impl<E, M> CursorTrait for Select<E>
where
    E: EntityTrait<Model = M>,
    M: FromQueryResult + Sized + Send + Sync,
{
    type Selector = SelectModel<M>;
}
impl<E, M> Select<E>
where
    E: EntityTrait<Model = M>,
    M: FromQueryResult + Sized + Send + Sync,
{
    pub fn cursor_by<C>(self, order_columns: C) -> Cursor<SelectModel<M>>
    where
        C: IntoIdentity;
}
impl<'db, C, M, E> PaginatorTrait<'db, C> for Select<E>
where
    C: ConnectionTrait,
    E: EntityTrait<Model = M>,
    M: FromQueryResult + Sized + Send + Sync + 'db,
{
    type Selector = SelectModel<M>;
}
impl<E> Select<E>
where
    E: EntityTrait,
{
    pub fn from_raw_sql(self, stmt: Statement) -> SelectorRaw<SelectModel<E::Model>>;
    pub fn into_model<M>(self) -> Selector<SelectModel<M>>
    where
        M: FromQueryResult;
    pub fn into_partial_model<M>(self) -> Selector<SelectModel<M>>
    where
        M: PartialModelTrait;
    pub fn into_json(self) -> Selector<SelectModel<JsonValue>>;
    pub fn into_values<T, C>(self) -> Selector<SelectGetableValue<T, C>>
    where
        T: TryGetableMany,
        C: IntoEnumIterator + Iden;
    pub fn into_tuple<T>(self) -> Selector<SelectGetableTuple<T>>
    where
        T: TryGetableMany;
    pub async fn one<C>(self, db: &C) -> Result<Option<E::Model>, DbErr>
    where
        C: ConnectionTrait;
    pub async fn require_one<C>(self, db: &C) -> Result<E::Model, DbErr>
    where
        C: ConnectionTrait;
    pub async fn all<C>(self, db: &C) -> Result<Vec<E::Model>, DbErr>
    where
        C: ConnectionTrait;
    pub async fn stream<'a: 'b, 'b, C>(self, db: &'a C) -> Result<impl Stream<Item = Result<E::Model, DbErr>> + 'b + Send, DbErr>
    where
        C: ConnectionTrait + StreamTrait + Send;
    pub async fn stream_partial_model<'a: 'b, 'b, C, M>(self, db: &'a C) -> Result<impl Stream<Item = Result<M, DbErr>> + 'b + Send, DbErr>
    where
        C: ConnectionTrait + StreamTrait + Send,
        M: PartialModelTrait + Send + 'b;
}
impl<E> SelectExt for Select<E> where E: EntityTrait {}
impl<E> Select<E>
where
    E: EntityTrait,
{
    pub fn select_also<F>(self, _: F) -> SelectTwo<E, F>
    where
        F: EntityTrait;
    pub fn select_with<F>(self, _: F) -> SelectTwoMany<E, F>
    where
        F: EntityTrait;
    pub fn select_two_required<F>(self, _: F) -> SelectTwoRequired<E, F>
    where
        F: EntityTrait;
    pub fn left_join<R>(self, _: R) -> Self
    where
        R: EntityTrait,
        E: Related<R>;
    pub fn right_join<R>(self, _: R) -> Self
    where
        R: EntityTrait,
        E: Related<R>;
    pub fn inner_join<R>(self, _: R) -> Self
    where
        R: EntityTrait,
        E: Related<R>;
    pub fn reverse_join<R>(self, _: R) -> Self
    where
        R: EntityTrait + Related<E>;
    pub fn find_also<R>(self, _: E, r: R) -> SelectTwo<E, R>
    where
        R: EntityTrait,
        E: Related<R>;
    pub fn find_also_related<R>(self, r: R) -> SelectTwo<E, R>
    where
        R: EntityTrait,
        E: Related<R>;
    pub fn find_both_related<R>(self, r: R) -> SelectTwoRequired<E, R>
    where
        R: EntityTrait,
        E: Related<R>;
    pub fn find_with_related<R>(self, r: R) -> SelectTwoMany<E, R>
    where
        R: EntityTrait,
        E: Related<R>;
    pub fn find_also_linked<L, T>(self, l: L) -> SelectTwo<E, T>
    where
        L: Linked<FromEntity = E, ToEntity = T>,
        T: EntityTrait;
    pub fn find_with_linked<L, T>(self, l: L) -> SelectTwoMany<E, T>
    where
        L: Linked<FromEntity = E, ToEntity = T>,
        T: EntityTrait;
    pub fn left_join_linked<L, T>(self, l: L) -> Self
    where
        L: Linked<FromEntity = E, ToEntity = T>,
        T: EntityTrait;
    pub fn has_related<R, C>(self, _: R, condition: C) -> Self
    where
        R: EntityTrait,
        E: Related<R>,
        C: IntoCondition;
}
impl<E> EntityOrSelect<E> for Select<E> where E: EntityTrait {}
impl<E> Select<E>
where
    E: EntityTrait,
{
    pub fn order_by_id_asc(self) -> Self;
    pub fn order_by_id_desc(self) -> Self;
    pub fn order_by_id(self, order: Order) -> Self;
    pub fn select_except(self, except: impl IntoIterator<Item = E::Column>) -> Self;
}
impl<E> QueryTrait for Select<E>
where
    E: EntityTrait,
{
    type QueryStatement = SelectStatement;
}

pub struct SelectTwo<E, F> {}

pub struct SelectTwoMany<E, F> {}

pub struct SelectTwoRequired<E, F> {}

pub trait IntoSimpleExpr {}

pub trait ColumnAsExpr {}

pub trait QueryTrait {
    type QueryStatement;
}

pub struct UpdateOne<A> {}

pub struct UpdateMany<E> {}

pub struct SchemaBuilder {}

pub mod dynamic {
    pub struct SelectModelAndDynModel<M> {}

    pub struct DynSelector<S> {}

    pub struct ModelType {}
}

pub mod entity {
    pub use crate::{
        ActiveModelBehavior, ActiveModelTrait, ActiveValue, ColumnTrait, EntityName, EntityTrait, Identity, IntoActiveModel, IntoIdentity,
        Linked, ModelTrait, PartialModelTrait, PrimaryKeyToColumn, PrimaryKeyTrait, Related, RelationBuilder, RelationDef, RelationTrait,
        TryIntoModel,
    };

    pub mod prelude {
        pub use crate::error::{ConnAcquireErr, DbErr, RuntimeErr, SqlErr, TryGetError};
        pub use crate::{
            ActiveModelBehavior, ActiveModelTrait, ColumnTrait, ConnectionTrait, CursorTrait, DatabaseConnection, DbConn, EntityName,
            EntityTrait, Linked, ModelTrait, PaginatorTrait, PrimaryKeyToColumn, PrimaryKeyTrait, QueryResult, Related, RelationDef,
            RelationTrait, Select, SelectExt,
        };
    }
}

pub mod error {
    use sea_orm_arrow::ArrowError;
    use std::error;
    use std::sync::Arc;

    #[derive(Clone)]
    pub enum DbErr {
        ConnectionAcquire(ConnAcquireErr),
        TryIntoErr { from: &'static str, into: &'static str, source: Arc<dyn error::Error + Send + Sync> },
        Conn(RuntimeErr),
        Exec(RuntimeErr),
        Query(RuntimeErr),
        ConvertFromU64(&'static str),
        UnpackInsertId,
        UpdateGetPrimaryKey,
        RecordNotFound(String),
        AttrNotSet(String),
        Custom(String),
        Type(String),
        Json(String),
        Migration(String),
        RecordNotInserted,
        RecordNotUpdated,
        BackendNotSupported { db: &'static str, ctx: &'static str },
        KeyArityMismatch { expected: u8, received: u8 },
        PrimaryKeyNotSet { ctx: &'static str },
        RbacError(String),
        AccessDenied { permission: String, resource: String },
        MutexPoisonError,
    }
    impl From<ArrowError> for DbErr {}
    impl DbErr {
        pub fn sql_err(&self) -> Option<SqlErr>;
    }
    impl From<TryGetError> for DbErr {}

    pub enum TryGetError {}

    pub enum ConnAcquireErr {}

    pub enum RuntimeErr {}

    pub enum SqlErr {}
}

mod hidden {
    pub struct RusqliteSharedConnection {}
}

pub mod metric {
    pub struct Info<'a> {}
}

pub mod prelude {
    pub use crate::error::{ConnAcquireErr, DbErr, RuntimeErr, SqlErr, TryGetError};
    pub use crate::{
        ActiveModelBehavior, ActiveModelTrait, ColumnTrait, ConnectionTrait, CursorTrait, DatabaseConnection, DbConn, EntityName,
        EntityTrait, Linked, ModelTrait, PaginatorTrait, PrimaryKeyToColumn, PrimaryKeyTrait, QueryResult, Related, RelationDef,
        RelationTrait, Select, SelectExt,
    };
}

pub mod query {
    pub use crate::{
        ColumnAsExpr, ConnectionTrait, CursorTrait, DeleteMany, DeleteOne, EntityOrSelect, Insert, InsertMany, IntoSimpleExpr,
        PaginatorTrait, QuerySelect, QueryTrait, Select, SelectExt, SelectTwo, SelectTwoMany, SelectTwoRequired, Statement, StreamTrait,
        TransactionTrait, UpdateMany, UpdateOne, UpdateResult, ValidatedDeleteOne,
    };
}

pub mod rbac {
    pub use crate::rbac::entity::user::UserId as RbacUserId;

    pub struct RbacEngine {}

    pub mod entity {
        pub mod user {
            pub struct UserId {}
        }
    }
}

pub mod schema {
    pub use crate::SchemaBuilder;
}
