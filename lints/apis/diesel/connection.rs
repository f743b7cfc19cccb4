pub mod connection {
    use crate::backend::Backend;
    use crate::hidden::{ManageConnection, PooledConnection};
    use crate::query_builder::{QueryFragment, QueryId};
    use crate::r2d2::R2D2Connection;
    use crate::result::{ConnectionResult, Error, QueryResult};
    use std::fmt::Debug;

    pub trait Instrumentation {}

    pub trait TransactionManager<Conn> {
        type TransactionStateData;
    }

    pub struct AnsiTransactionManager {}

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

    pub trait WithMetadataLookup {}

    pub struct DefaultLoadingMode {}

    pub trait MultiConnectionHelper {}

    pub mod statement_cache {
        pub enum MaybeCached<'a, T> {}

        pub trait StatementCallbackReturnType<S, C> {}
    }
}
