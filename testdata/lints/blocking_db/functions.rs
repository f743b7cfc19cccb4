//! Connections and queries whose receiver a path or constructor tells.

async fn connect() -> rusqlite::Result<()> {
    let connection = rusqlite::Connection::open("app.db")?; //~ blocking_db
    connection.execute("delete from t", [])?; //~ blocking_db
    Ok(())
}

async fn wrapped() -> rusqlite::Result<()> {
    tokio::task::spawn_blocking(|| {
        let connection = rusqlite::Connection::open("app.db")?;
        connection.execute("delete from t", []).map(drop)
    })
    .await
    .expect("does not panic")
}

async fn siblings(client: &mut postgres::Client, connection: &mut mysql::Conn) -> Result<(), Box<dyn std::error::Error>> {
    use mysql::prelude::Queryable;
    client.query_typed("select $1", &[])?; //~ blocking_db
    let mut transaction = client.transaction()?; //~ blocking_db
    transaction.batch_execute("select 1")?; //~ blocking_db
    connection.query_opt::<u64, _>("select 1")?; //~ blocking_db
    Ok(())
}
