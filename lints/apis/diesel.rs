#![source("diesel 2.3.14")]
#![closures(here)]

use crate::associations::HasTable;
use crate::connection::{
    AnsiTransactionManager, DefaultLoadingMode, LoadConnection, MultiConnectionHelper, SimpleConnection, WithMetadataLookup,
};
use crate::expression::array_comparison::AsInExpression;
use crate::expression::is_aggregate::No;
use crate::expression::{AsExpression, CastsTo, FallibleCastsTo, MixedAggregates, ValidGrouping};
use crate::hidden::{Find, Update};
use crate::migration::MigrationConnection;
use crate::mysql::Mysql;
use crate::pg::{GetPgMetadataCache, Pg, PgNotification, TransactionBuilder};
use crate::query_builder::{
    AsQuery, DeleteStatement, IncompleteInsertOrIgnoreStatement, IncompleteInsertStatement, IncompleteReplaceStatement, IntoUpdateTarget,
    SqlQuery, UpdateStatement,
};
use crate::query_dsl::methods::{ExecuteDsl, FindDsl, LoadQuery};
use crate::query_dsl::UpdateAndFetchResults;
use crate::r2d2::R2D2Connection;
use crate::result::Error;
use crate::sql_types::{SingleValue, SqlType};
use crate::sqlite::{SerializedDatabase, Sqlite};
use std::cmp::Ordering;
use std::panic::UnwindSafe;

pub use crate::associations::Identifiable;
pub use crate::connection::Connection;
pub use crate::expression::{AppearsOnTable, Expression, SelectableExpression};
pub use crate::query_dsl::{QueryDsl, RunQueryDsl};
pub use crate::query_source::{QuerySource, Table};
pub use crate::result::{ConnectionError, ConnectionResult, OptionalEmptyChangesetExtension, OptionalExtension, QueryResult};

pub fn update<T: IntoUpdateTarget>(source: T) -> UpdateStatement<T::Table, T::WhereClause>;
pub fn delete<T: IntoUpdateTarget>(source: T) -> DeleteStatement<T::Table, T::WhereClause>;
pub fn insert_into<T: Table>(target: T) -> IncompleteInsertStatement<T>;
pub fn insert_or_ignore_into<T: Table>(target: T) -> IncompleteInsertOrIgnoreStatement<T>;
pub fn select<T>(expression: T) -> crate::dsl::select<T>
where
    T: Expression,
    crate::dsl::select<T>: AsQuery;
pub fn replace_into<T: Table>(target: T) -> IncompleteReplaceStatement<T>;
pub fn sql_query<T: Into<String>>(query: T) -> SqlQuery;

pub trait ExpressionMethods: Expression + Sized {
    fn eq<T>(self, other: T) -> dsl::Eq<Self, T>
    where
        Self::SqlType: SqlType,
        T: AsExpression<Self::SqlType>;
    fn ne<T>(self, other: T) -> dsl::NotEq<Self, T>
    where
        Self::SqlType: SqlType,
        T: AsExpression<Self::SqlType>;
    fn eq_any<T>(self, values: T) -> dsl::EqAny<Self, T>
    where
        Self::SqlType: SqlType,
        T: AsInExpression<Self::SqlType>;
    fn ne_all<T>(self, values: T) -> dsl::NeAny<Self, T>
    where
        Self::SqlType: SqlType,
        T: AsInExpression<Self::SqlType>;
    fn is_null(self) -> dsl::IsNull<Self>;
    fn is_not_null(self) -> dsl::IsNotNull<Self>;
    fn gt<T>(self, other: T) -> dsl::Gt<Self, T>
    where
        Self::SqlType: SqlType,
        T: AsExpression<Self::SqlType>;
    fn ge<T>(self, other: T) -> dsl::GtEq<Self, T>
    where
        Self::SqlType: SqlType,
        T: AsExpression<Self::SqlType>;
    fn lt<T>(self, other: T) -> dsl::Lt<Self, T>
    where
        Self::SqlType: SqlType,
        T: AsExpression<Self::SqlType>;
    fn le<T>(self, other: T) -> dsl::LtEq<Self, T>
    where
        Self::SqlType: SqlType,
        T: AsExpression<Self::SqlType>;
    fn between<T, U>(self, lower: T, upper: U) -> dsl::Between<Self, T, U>
    where
        Self::SqlType: SqlType,
        T: AsExpression<Self::SqlType>,
        U: AsExpression<Self::SqlType>;
    fn not_between<T, U>(self, lower: T, upper: U) -> dsl::NotBetween<Self, T, U>
    where
        Self::SqlType: SqlType,
        T: AsExpression<Self::SqlType>,
        U: AsExpression<Self::SqlType>;
    fn cast<ST>(self) -> dsl::Cast<Self, ST>
    where
        ST: SingleValue,
        Self::SqlType: CastsTo<ST>;
    fn fallible_cast<ST>(self) -> dsl::Cast<Self, ST>
    where
        ST: SingleValue,
        Self::SqlType: FallibleCastsTo<ST>;
    fn desc(self) -> dsl::Desc<Self>;
    fn asc(self) -> dsl::Asc<Self>;
}
impl<T> ExpressionMethods for T
where
    T: Expression,
    T::SqlType: SingleValue,
{
}

pub trait Insertable<T> {
    type Values;
}

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

pub struct MysqlConnection {}
impl<'b, Changes, Output> UpdateAndFetchResults<Changes, Output> for MysqlConnection
where
    Changes: Copy + Identifiable,
    Changes: AsChangeset<Target = <Changes as HasTable>::Table> + IntoUpdateTarget,
    Changes::Table: FindDsl<Changes::Id>,
    Update<Changes, Changes>: ExecuteDsl<MysqlConnection>,
    Find<Changes::Table, Changes::Id>: LoadQuery<'b, MysqlConnection, Output>,
    <Changes::Table as Table>::AllColumns: ValidGrouping<()>,
    <<Changes::Table as Table>::AllColumns as ValidGrouping<()>>::IsAggregate: MixedAggregates<No, Output = No>,
{
}
impl MigrationConnection for MysqlConnection {}
impl SimpleConnection for MysqlConnection {}
impl Connection for MysqlConnection {
    type Backend = Mysql;
    type TransactionManager = AnsiTransactionManager;
}
impl R2D2Connection for MysqlConnection {}
impl MultiConnectionHelper for MysqlConnection {}

pub struct PgConnection {}
impl<'b, Changes, Output> UpdateAndFetchResults<Changes, Output> for PgConnection
where
    Changes: Copy + AsChangeset<Target = <Changes as HasTable>::Table> + IntoUpdateTarget,
    Update<Changes, Changes>: LoadQuery<'b, PgConnection, Output>,
    <Changes::Table as Table>::AllColumns: ValidGrouping<()>,
    <<Changes::Table as Table>::AllColumns as ValidGrouping<()>>::IsAggregate: MixedAggregates<No, Output = No>,
{
}
impl MigrationConnection for PgConnection {}
impl SimpleConnection for PgConnection {}
impl Connection for PgConnection {
    type Backend = Pg;
    type TransactionManager = AnsiTransactionManager;
}
impl GetPgMetadataCache for PgConnection {}
impl R2D2Connection for PgConnection {}
impl MultiConnectionHelper for PgConnection {}
impl PgConnection {
    pub fn build_transaction(&mut self) -> TransactionBuilder<'_, Self>;
    pub fn notifications_iter(&mut self) -> impl Iterator<Item = QueryResult<PgNotification>> + '_;
}

pub struct SqliteConnection {}
impl<'b, Changes, Output> UpdateAndFetchResults<Changes, Output> for SqliteConnection
where
    Changes: Copy + Identifiable,
    Changes: AsChangeset<Target = <Changes as HasTable>::Table> + IntoUpdateTarget,
    Changes::Table: FindDsl<Changes::Id>,
    Update<Changes, Changes>: ExecuteDsl<SqliteConnection>,
    Find<Changes::Table, Changes::Id>: LoadQuery<'b, SqliteConnection, Output>,
    <Changes::Table as Table>::AllColumns: ValidGrouping<()>,
    <<Changes::Table as Table>::AllColumns as ValidGrouping<()>>::IsAggregate: MixedAggregates<No, Output = No>,
{
}
impl MigrationConnection for SqliteConnection {}
impl SimpleConnection for SqliteConnection {}
impl Connection for SqliteConnection {
    type Backend = Sqlite;
    type TransactionManager = AnsiTransactionManager;
}
impl WithMetadataLookup for SqliteConnection {}
impl R2D2Connection for SqliteConnection {}
impl MultiConnectionHelper for SqliteConnection {}
impl SqliteConnection {
    pub fn immediate_transaction<T, E, F>(&mut self, f: F) -> Result<T, E>
    where
        F: FnOnce(&mut Self) -> Result<T, E>,
        E: From<Error>;
    pub fn exclusive_transaction<T, E, F>(&mut self, f: F) -> Result<T, E>
    where
        F: FnOnce(&mut Self) -> Result<T, E>,
        E: From<Error>;
    pub fn register_collation<F>(&mut self, collation_name: &str, collation: F) -> QueryResult<()>
    where
        F: Fn(&str, &str) -> Ordering + Send + 'static + UnwindSafe;
    pub fn serialize_database_to_buffer(&mut self) -> SerializedDatabase;
    pub fn deserialize_readonly_database_from_buffer(&mut self, data: &[u8]) -> QueryResult<()>;
}

pub mod associations {
    pub trait HasTable {
        type Table;
    }

    pub trait Identifiable {
        type Id;
    }
}

pub mod backend {
    pub trait Backend {
        type QueryBuilder;
    }
}

pub mod dsl {
    pub use crate::{delete, insert_into, insert_or_ignore_into, replace_into, select, sql_query, update};
}

pub mod expression {
    pub trait FallibleCastsTo<ST> {}

    pub trait CastsTo<ST> {}

    pub trait Expression {
        type SqlType: TypedExpressionType;
    }
    impl<T: Expression + ?Sized> Expression for Box<T> {
        type SqlType = T::SqlType;
    }
    impl<T: Expression + ?Sized> Expression for &T {
        type SqlType = T::SqlType;
    }

    pub trait TypedExpressionType {}

    pub trait AsExpression<T> {
        type Expression;
    }

    pub trait AppearsOnTable<QS> {}

    pub trait SelectableExpression<QS> {}

    pub trait ValidGrouping<GroupByClause> {
        type IsAggregate;
    }

    pub trait MixedAggregates<Other> {
        type Output;
    }

    pub mod array_comparison {
        pub trait AsInExpression<T> {
            type InExpression;
        }
    }

    pub mod expression_types {
        pub struct Untyped {}
    }

    pub mod is_aggregate {
        pub struct No {}
    }
}

pub mod expression_methods {
    pub use crate::ExpressionMethods;
}

pub mod helper_types {
    use crate::hidden::{Inner, JoinWithImplicitOnClause, LeftOuter};
    use crate::query_dsl::methods::{
        BoxedDsl, DistinctDsl, DistinctOnDsl, FilterDsl, FindDsl, GroupByDsl, HavingDsl, LimitDsl, LockingDsl, ModifyLockDsl, OffsetDsl,
        OrFilterDsl, OrderDsl, SelectDsl, SelectNullableDsl, SingleValueDsl, ThenOrderDsl,
    };

    pub type Select<Source, Selection> = <Source as SelectDsl<Selection>>::Output;

    pub type Filter<Source, Predicate> = <Source as FilterDsl<Predicate>>::Output;

    pub type ForUpdate<Source> = <Source as LockingDsl<crate::hidden::ForUpdate>>::Output;

    pub type ForNoKeyUpdate<Source> = <Source as LockingDsl<crate::hidden::ForNoKeyUpdate>>::Output;

    pub type ForShare<Source> = <Source as LockingDsl<crate::hidden::ForShare>>::Output;

    pub type ForKeyShare<Source> = <Source as LockingDsl<crate::hidden::ForKeyShare>>::Output;

    pub type SkipLocked<Source> = <Source as ModifyLockDsl<crate::hidden::SkipLocked>>::Output;

    pub type NoWait<Source> = <Source as ModifyLockDsl<crate::hidden::NoWait>>::Output;

    pub type Find<Source, PK> = <Source as FindDsl<PK>>::Output;

    pub type OrFilter<Source, Predicate> = <Source as OrFilterDsl<Predicate>>::Output;

    pub type Order<Source, Ordering> = <Source as OrderDsl<Ordering>>::Output;

    pub type OrderBy<Source, Ordering> = Order<Source, Ordering>;

    pub type ThenOrderBy<Source, Ordering> = <Source as ThenOrderDsl<Ordering>>::Output;

    pub type Limit<Source, DummyArgForAutoType = i64> = <Source as LimitDsl<DummyArgForAutoType>>::Output;

    pub type Offset<Source, DummyArgForAutoType = i64> = <Source as OffsetDsl<DummyArgForAutoType>>::Output;

    pub type InnerJoin<Source, Rhs> = <Source as JoinWithImplicitOnClause<Rhs, Inner>>::Output;

    pub type LeftJoin<Source, Rhs> = <Source as JoinWithImplicitOnClause<Rhs, LeftOuter>>::Output;

    pub type IntoBoxed<'a, Source, DB> = <Source as BoxedDsl<'a, DB>>::Output;

    pub type Distinct<Source> = <Source as DistinctDsl>::Output;

    pub type DistinctOn<Source, Expr> = <Source as DistinctOnDsl<Expr>>::Output;

    pub type SingleValue<Source> = <Source as SingleValueDsl>::Output;

    pub type NullableSelect<Source> = <Source as SelectNullableDsl>::Output;

    pub type GroupBy<Source, Expr> = <Source as GroupByDsl<Expr>>::Output;

    pub type Having<Source, Predicate> = <Source as HavingDsl<Predicate>>::Output;
}

mod hidden {
    pub struct CountStar {}

    pub struct InsertFromSelect<Select, Columns> {}

    pub struct DefaultValues {}

    pub struct Insert {}

    pub struct ForUpdate {}

    pub struct ForNoKeyUpdate {}

    pub struct ForShare {}

    pub struct ForKeyShare {}

    pub struct SkipLocked {}

    pub struct NoWait {}

    pub struct NoReturningClause {}

    pub struct UncheckedBind<Query, Value, ST> {}

    pub struct Empty {}

    pub struct SetNotCalled {}

    pub struct DoNothing<T> {}

    pub struct OnConflictValues<Values, Target, Action, WhereClause = NoWhereClause> {}

    pub struct NoConflictTarget {}

    pub struct ConflictTarget<T> {}

    pub struct NoWhereClause {}

    pub struct NotSpecialized {}

    pub trait JoinWithImplicitOnClause<Rhs, Kind> {
        type Output;
    }

    pub struct Inner {}

    pub struct LeftOuter {}
    pub struct Filter<A, B> {}
    pub struct Find<A, B> {}
    pub struct IntoBoxed<A, B> {}
    pub struct ManageConnection {}
    pub struct NonAggregate {}
    pub struct OrFilter<A, B> {}
    pub struct PooledConnection<A> {}
    pub struct Update<A, B> {}
}

pub mod migration {
    pub trait MigrationConnection {}
}

pub mod mysql {
    pub use crate::MysqlConnection;

    pub struct Mysql {}
}

pub mod pg {
    pub use crate::PgConnection;

    pub struct Pg {}

    pub struct PgNotification {}

    pub trait GetPgMetadataCache {}

    pub struct TransactionBuilder<'a, C> {}
}

pub mod prelude {
    pub use crate::associations::Identifiable;
    pub use crate::connection::Connection;
    pub use crate::expression::{AppearsOnTable, Expression, SelectableExpression};
    pub use crate::query_dsl::{QueryDsl, RunQueryDsl};
    pub use crate::query_source::{QuerySource, Table};
    pub use crate::result::{ConnectionError, ConnectionResult, OptionalEmptyChangesetExtension, OptionalExtension, QueryResult};
    pub use crate::{AsChangeset, ExpressionMethods, Insertable, MysqlConnection, PgConnection, SaveChangesDsl, SqliteConnection};
}

pub mod query_source {
    pub trait QuerySource {
        type FromClause;
        type DefaultSelection;
    }

    pub trait Table {
        type PrimaryKey;
        type AllColumns;
    }
}

pub mod r2d2 {
    use crate::result::ConnectionError;

    pub use ::r2d2::*;

    #[derive(Clone)]
    pub struct ConnectionManager<T> {}
    impl<T> ManageConnection for ConnectionManager<T> {
        type Connection = T;
        type Error = Error;
    }
    impl<T> ConnectionManager<T> {
        pub fn new<S: Into<String>>(database_url: S) -> Self;
        pub fn update_database_url<S: Into<String>>(&mut self, database_url: S);
    }
    pub enum Error {
        ConnectionError(ConnectionError),
        QueryError(crate::result::Error),
    }

    pub type PoolError = ::r2d2::Error;

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

    pub trait OptionalExtension<T> {
        fn optional(self) -> Result<Option<T>, Error>;
    }

    pub trait OptionalEmptyChangesetExtension<T> {}
}

pub mod sql_types {
    pub use crate::expression::expression_types::Untyped;

    pub trait SingleValue {}

    pub trait SqlType {
        type IsNull;
    }
}

pub mod sqlite {
    pub use crate::SqliteConnection;

    pub struct Sqlite {}

    pub struct SerializedDatabase {}
}

pub mod upsert {
    use crate::query_builder::AsChangeset;

    pub struct IncompleteOnConflict<Stmt, Target> {}
    impl<Stmt, Target> IncompleteOnConflict<Stmt, Target> {
        pub fn do_nothing(self) -> Stmt;
        pub fn do_update(self) -> IncompleteDoUpdate<Stmt, Target>;
    }

    pub struct IncompleteDoUpdate<Stmt, Target> {}
    impl<Stmt, Target> IncompleteDoUpdate<Stmt, Target> {
        pub fn set<Changes: AsChangeset>(self, changes: Changes) -> Stmt;
    }
}
