pub mod query_builder {
    use crate::backend::Backend;
    use crate::connection::Connection;
    use crate::expression::expression_types::Untyped;
    use crate::expression::is_aggregate::No;
    use crate::expression::{AppearsOnTable, Expression, MixedAggregates, SelectableExpression, ValidGrouping};
    use crate::hidden::{
        ConflictTarget, DefaultValues, DoNothing, Empty, Insert, InsertFromSelect, NoConflictTarget, NoReturningClause, NonAggregate,
        NotSpecialized, OnConflictValues, SetNotCalled, UncheckedBind,
    };
    use crate::query_dsl::RunQueryDsl;
    use crate::query_source::{QuerySource, Table};
    use crate::sqlite::Sqlite;
    use crate::upsert::IncompleteOnConflict;
    use crate::{Insertable, SqliteConnection};

    pub use crate::AsChangeset;

    pub trait QueryId {
        type QueryId;
    }

    pub struct DeleteStatement<T: QuerySource, U, Ret = NoReturningClause> {}
    impl<T, U, Ret> QueryId for DeleteStatement<T, U, Ret>
    where
        T: QuerySource + QueryId + 'static,
        U: QueryId,
        Ret: QueryId,
    {
        type QueryId = DeleteStatement<T, U::QueryId, Ret::QueryId>;
    }
    impl<T: QuerySource, U> DeleteStatement<T, U, NoReturningClause> {
        pub fn filter<Predicate>(self, predicate: Predicate) -> Self;
        pub fn or_filter<Predicate>(self, predicate: Predicate) -> Self;
        pub fn into_boxed<'a, DB>(self) -> Self;
    }
    impl<T, U, Ret> Query for DeleteStatement<T, U, ReturningClause<Ret>>
    where
        T: Table,
        Ret: SelectableExpression<T>,
    {
        type SqlType = Ret::SqlType;
    }
    impl<T, U, Ret, Conn> RunQueryDsl<Conn> for DeleteStatement<T, U, Ret> where T: QuerySource {}
    impl<T: QuerySource, U> DeleteStatement<T, U, NoReturningClause> {
        pub fn returning<E>(self, returns: E) -> DeleteStatement<T, U, ReturningClause<E>>
        where
            E: SelectableExpression<T>,
            DeleteStatement<T, U, ReturningClause<E>>: Query;
    }

    #[derive(Clone, Copy)]
    pub struct IncompleteInsertStatement<T, Op = Insert> {}
    impl<T, Op> IncompleteInsertStatement<T, Op>
    where
        T: QuerySource,
    {
        pub fn default_values(self) -> InsertStatement<T, DefaultValues, Op>;
        pub fn values<U>(self, records: U) -> InsertStatement<T, U::Values, Op>
        where
            U: Insertable<T>;
    }

    pub type IncompleteInsertOrIgnoreStatement<T> = IncompleteInsertStatement<T, InsertOrIgnore>;

    pub type IncompleteReplaceStatement<T> = IncompleteInsertStatement<T, Replace>;

    #[derive(Copy, Clone)]
    pub struct InsertStatement<T: QuerySource, U, Op = Insert, Ret = NoReturningClause> {}
    impl<T, U, Op, Ret> QueryId for InsertStatement<T, U, Op, Ret>
    where
        T: QuerySource + QueryId + 'static,
        U: QueryId,
        Op: QueryId,
        Ret: QueryId,
    {
        type QueryId = InsertStatement<T, U::QueryId, Op::QueryId, Ret::QueryId>;
    }
    impl<T: QuerySource, U, C, Op, Ret> InsertStatement<T, InsertFromSelect<U, C>, Op, Ret> {
        pub fn into_columns<C2>(self, columns: C2) -> InsertStatement<T, InsertFromSelect<U, C2>, Op, Ret>
        where
            C2: Expression,
            U: Query<SqlType = C2::SqlType>;
    }
    impl<T, U, Op, Ret, DB> QueryFragment<DB> for InsertStatement<T, U, Op, Ret>
    where
        DB: Backend,
        T: Table,
        T::FromClause: QueryFragment<DB>,
        U: QueryFragment<DB>,
        Op: QueryFragment<DB>,
        Ret: QueryFragment<DB>,
    {
    }
    impl<T, U, Op, Ret> Query for InsertStatement<T, U, Op, ReturningClause<Ret>>
    where
        T: QuerySource,
        Ret: Expression + SelectableExpression<T> + NonAggregate,
    {
        type SqlType = Ret::SqlType;
    }
    impl<T: QuerySource, U, Op, Ret, Conn> RunQueryDsl<Conn> for InsertStatement<T, U, Op, Ret> {}
    impl<T: QuerySource, U, Op> InsertStatement<T, U, Op> {
        pub fn returning<E>(self, returns: E) -> InsertStatement<T, U, Op, ReturningClause<E>>
        where
            InsertStatement<T, U, Op, ReturningClause<E>>: Query;
    }
    impl<T, U, Op, Ret> InsertStatement<T, U, Op, Ret>
    where
        T: QuerySource,
        U:,
    {
        pub fn on_conflict_do_nothing(
            self,
        ) -> InsertStatement<T, OnConflictValues<U::ValueClause, NoConflictTarget, DoNothing<T>>, Op, Ret>;
        pub fn on_conflict<Target>(
            self,
            target: Target,
        ) -> IncompleteOnConflict<InsertStatement<T, U::ValueClause, Op, Ret>, ConflictTarget<Target>>
        where
            ConflictTarget<Target>:;
    }

    pub struct InsertOrIgnore {}

    pub struct Replace {}

    pub struct ReturningClause<Expr> {}

    #[derive(Clone)]
    pub struct SqlQuery<Inner = Empty> {}
    impl<Inner> SqlQuery<Inner> {
        pub fn bind<ST, Value>(self, value: Value) -> UncheckedBind<Self, Value, ST>;
        pub fn into_boxed<'f, DB: Backend>(self) -> BoxedSqlQuery<'f, DB, Self>;
        pub fn sql<T: AsRef<str>>(self, sql: T) -> Self;
    }
    impl<DB, Inner> QueryFragment<DB> for SqlQuery<Inner>
    where
        DB: Backend,
        Inner: QueryFragment<DB>,
    {
    }
    impl<Inner> QueryId for SqlQuery<Inner> {
        type QueryId = ();
    }
    impl<Inner> Query for SqlQuery<Inner> {
        type SqlType = Untyped;
    }
    impl<Inner, Conn> RunQueryDsl<Conn> for SqlQuery<Inner> {}
    impl<Query, Value, ST> UncheckedBind<Query, Value, ST> {
        pub fn bind<ST2, Value2>(self, value: Value2) -> UncheckedBind<Self, Value2, ST2>;
        pub fn sql<T: AsRef<str>>(self, sql: T) -> SqlQuery<Self>;
    }
    impl<Query, Value, ST, Conn> RunQueryDsl<Conn> for UncheckedBind<Query, Value, ST> {}

    pub struct BoxedSqlQuery<'f, DB, Query> {}

    pub trait IntoUpdateTarget {
        type WhereClause;
    }

    #[derive(Clone)]
    pub struct UpdateStatement<T: QuerySource, U, V = SetNotCalled, Ret = NoReturningClause> {}
    impl<T: QuerySource, U> UpdateStatement<T, U, SetNotCalled> {
        pub fn set<V>(self, values: V) -> UpdateStatement<T, U, V::Changeset>
        where
            T: Table,
            V: AsChangeset<Target = T>,
            UpdateStatement<T, U, V::Changeset>: AsQuery;
    }
    impl<T: QuerySource, U, V, Ret> UpdateStatement<T, U, V, Ret> {
        pub fn filter<Predicate>(self, predicate: Predicate) -> Self;
        pub fn into_boxed<'a, DB>(self) -> Self;
    }
    impl<T, U, V, Ret, DB> QueryFragment<DB> for UpdateStatement<T, U, V, Ret>
    where
        DB: Backend,
        T: Table,
        T::FromClause: QueryFragment<DB>,
        U: QueryFragment<DB>,
        V: QueryFragment<DB>,
        Ret: QueryFragment<DB>,
    {
    }
    impl<T, U, V, Ret> QueryId for UpdateStatement<T, U, V, Ret>
    where
        T: QuerySource,
    {
        type QueryId = ();
    }
    impl<T, U, V, Ret> Query for UpdateStatement<T, U, V, ReturningClause<Ret>>
    where
        T: Table,
        Ret: Expression + SelectableExpression<T> + ValidGrouping<()>,
        Ret::IsAggregate: MixedAggregates<No, Output = No>,
    {
        type SqlType = Ret::SqlType;
    }
    impl<T: QuerySource, U, V, Ret, Conn> RunQueryDsl<Conn> for UpdateStatement<T, U, V, Ret> {}
    impl<T: QuerySource, U, V> UpdateStatement<T, U, V, NoReturningClause> {
        pub fn returning<E>(self, returns: E) -> UpdateStatement<T, U, V, ReturningClause<E>>
        where
            T: Table,
            UpdateStatement<T, U, V, ReturningClause<E>>: Query;
    }

    pub trait Query {
        type SqlType;
    }

    pub trait QueryFragment<DB, SP = NotSpecialized> {}

    pub trait AsQuery {
        type SqlType;
        type Query;
    }
}
