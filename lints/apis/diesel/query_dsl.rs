pub mod query_dsl {
    use crate::backend::Backend;
    use crate::connection::Connection;
    use crate::expression::Expression;
    use crate::helper_types::{
        Distinct, DistinctOn, Filter, Find, GroupBy, Having, InnerJoin, IntoBoxed, LeftJoin, Limit, NullableSelect, Offset, OrFilter,
        OrderBy, Select, SingleValue, ThenOrderBy,
    };
    use crate::hidden::{CountStar, ForKeyShare, ForNoKeyUpdate, ForShare, ForUpdate, NoWait, OnConflictValues, SkipLocked};
    use crate::query_builder::{InsertStatement, ReturningClause};
    use crate::query_dsl::methods::{
        BoxedDsl, DistinctDsl, DistinctOnDsl, ExecuteDsl, FilterDsl, FindDsl, GroupByDsl, HavingDsl, LimitDsl, LoadQuery, LockingDsl,
        ModifyLockDsl, OffsetDsl, OrFilterDsl, OrderDsl, SelectDsl, SelectNullableDsl, SingleValueDsl, ThenOrderDsl,
    };
    use crate::query_source::{QuerySource, Table};
    use crate::result::QueryResult;
    use crate::SqliteConnection;

    pub use crate::SaveChangesDsl;

    pub trait UpdateAndFetchResults<Changes, Output> {}

    pub trait QueryDsl: Sized {
        fn distinct(self) -> Distinct<Self>
        where
            Self: DistinctDsl;
        fn distinct_on<Expr>(self, expr: Expr) -> DistinctOn<Self, Expr>
        where
            Self: DistinctOnDsl<Expr>;
        fn select<Selection>(self, selection: Selection) -> Select<Self, Selection>
        where
            Selection: Expression,
            Self: SelectDsl<Selection>;
        fn count(self) -> Select<Self, CountStar>
        where
            Self: SelectDsl<CountStar>;
        fn inner_join<Rhs>(self, rhs: Rhs) -> InnerJoin<Self, Rhs>
        where
            Self:;
        fn left_outer_join<Rhs>(self, rhs: Rhs) -> LeftJoin<Self, Rhs>
        where
            Self:;
        fn left_join<Rhs>(self, rhs: Rhs) -> LeftJoin<Self, Rhs>
        where
            Self:;
        fn filter<Predicate>(self, predicate: Predicate) -> Filter<Self, Predicate>
        where
            Self: FilterDsl<Predicate>;
        fn or_filter<Predicate>(self, predicate: Predicate) -> OrFilter<Self, Predicate>
        where
            Self: OrFilterDsl<Predicate>;
        fn find<PK>(self, id: PK) -> Find<Self, PK>
        where
            Self: FindDsl<PK>;
        fn order<Expr>(self, expr: Expr) -> crate::helper_types::Order<Self, Expr>
        where
            Expr: Expression,
            Self: OrderDsl<Expr>;
        fn order_by<Expr>(self, expr: Expr) -> OrderBy<Self, Expr>
        where
            Expr: Expression,
            Self: OrderDsl<Expr>;
        fn then_order_by<Order>(self, order: Order) -> ThenOrderBy<Self, Order>
        where
            Self: ThenOrderDsl<Order>;
        fn limit(self, limit: i64) -> Limit<Self>
        where
            Self: LimitDsl;
        fn offset(self, offset: i64) -> Offset<Self>
        where
            Self: OffsetDsl;
        fn group_by<GB>(self, group_by: GB) -> GroupBy<Self, GB>
        where
            GB: Expression,
            Self: GroupByDsl<GB>;
        fn having<Predicate>(self, predicate: Predicate) -> Having<Self, Predicate>
        where
            Self: HavingDsl<Predicate>;
        fn for_update(self) -> crate::helper_types::ForUpdate<Self>
        where
            Self: LockingDsl<ForUpdate>;
        fn for_no_key_update(self) -> crate::helper_types::ForNoKeyUpdate<Self>
        where
            Self: LockingDsl<ForNoKeyUpdate>;
        fn for_share(self) -> crate::helper_types::ForShare<Self>
        where
            Self: LockingDsl<ForShare>;
        fn for_key_share(self) -> crate::helper_types::ForKeyShare<Self>
        where
            Self: LockingDsl<ForKeyShare>;
        fn skip_locked(self) -> crate::helper_types::SkipLocked<Self>
        where
            Self: ModifyLockDsl<SkipLocked>;
        fn no_wait(self) -> crate::helper_types::NoWait<Self>
        where
            Self: ModifyLockDsl<NoWait>;
        fn into_boxed<'a, DB>(self) -> IntoBoxed<'a, Self, DB>
        where
            DB: Backend,
            Self: BoxedDsl<'a, DB>;
        fn single_value(self) -> SingleValue<Self>
        where
            Self: SingleValueDsl;
        fn nullable(self) -> NullableSelect<Self>
        where
            Self: SelectNullableDsl;
    }
    impl<T: Table> QueryDsl for T {}

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
        use crate::connection::{Connection, DefaultLoadingMode};
        use crate::expression::{Expression, SelectableExpression, TypedExpressionType, ValidGrouping};
        use crate::hidden::{Filter, OrFilter};
        use crate::query_builder::AsQuery;
        use crate::query_source::Table;

        pub trait BoxedDsl<'a, DB> {
            type Output;
        }

        pub trait DistinctDsl {
            type Output;
            fn distinct(self) -> crate::helper_types::Distinct<Self>;
        }

        pub trait DistinctOnDsl<Selection> {
            type Output;
            fn distinct_on(self, selection: Selection) -> crate::helper_types::DistinctOn<Self, Selection>;
        }

        pub trait FilterDsl<Predicate> {
            type Output;
            fn filter(self, predicate: Predicate) -> Self::Output;
        }
        impl<T, Predicate> FilterDsl<Predicate> for T
        where
            T: Table,
            T::Query: FilterDsl<Predicate>,
        {
            type Output = Filter<T::Query, Predicate>;
        }

        pub trait FindDsl<PK> {
            type Output;
            fn find(self, id: PK) -> Self::Output;
        }

        pub trait OrFilterDsl<Predicate> {
            type Output;
            fn or_filter(self, predicate: Predicate) -> Self::Output;
        }
        impl<T, Predicate> OrFilterDsl<Predicate> for T
        where
            T: Table,
            T::Query: OrFilterDsl<Predicate>,
        {
            type Output = OrFilter<T::Query, Predicate>;
        }

        pub trait GroupByDsl<Expr> {
            type Output;
        }

        pub trait HavingDsl<Predicate> {
            type Output;
        }

        pub trait LimitDsl<DummyArgForAutoType = i64> {
            type Output;
        }

        pub trait LoadQuery<'query, Conn, U, B = DefaultLoadingMode> {}

        pub trait ExecuteDsl<Conn, DB = <Conn as Connection>::Backend> {}

        pub trait LockingDsl<Lock> {
            type Output;
        }

        pub trait ModifyLockDsl<Modifier> {
            type Output;
        }

        pub trait SelectNullableDsl {
            type Output;
        }

        pub trait OffsetDsl<DummyArgForAutoType = i64> {
            type Output;
        }

        pub trait OrderDsl<Expr> {
            type Output;
        }

        pub trait ThenOrderDsl<Expr> {
            type Output;
        }

        pub trait SelectDsl<Selection: Expression> {
            type Output;
            fn select(self, selection: Selection) -> Self::Output;
        }
        impl<T, Selection> SelectDsl<Selection> for T
        where
            Selection: Expression,
            T: Table,
            T::Query: SelectDsl<Selection>,
        {
            type Output = <T::Query as SelectDsl<Selection>>::Output;
        }

        pub trait SingleValueDsl {
            type Output;
        }
    }
}
