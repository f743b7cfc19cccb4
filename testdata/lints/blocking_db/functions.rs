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
