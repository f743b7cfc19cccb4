//! A connection out of a pool is what its manager makes.
//@ dependencies: tokio, duckdb, r2d2

type Pooled = r2d2::PooledConnection<duckdb::DuckdbConnectionManager>;

async fn queried(connection: Pooled) -> bool {
    connection.execute_batch("vacuum").is_ok() //~ blocking_db(default)
}

async fn held(connection: &Pooled) -> usize {
    std::mem::size_of_val(connection)
}
