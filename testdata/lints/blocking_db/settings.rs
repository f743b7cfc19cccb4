//! A setting of the connection itself reads no table and writes none.

use rusqlite::Connection;

async fn settings(connection: &Connection) -> rusqlite::Result<()> {
    let timeout: u64 = connection.pragma_query_value(None, "busy_timeout", |row| row.get(0))?;
    connection.pragma_update(None, "cache_size", 1000)?;
    connection.pragma_update(None, "busy_timeout", timeout)?;
    connection.pragma_update(None, "journal_mode", "WAL")?; //~ blocking_db(default)
    connection.pragma_query(None, "integrity_check", |_| Ok(())) //~ blocking_db(default)
}

async fn unknown(connection: &Connection, name: &str) -> rusqlite::Result<()> {
    connection.pragma_update(None, name, 1) //~ blocking_db(default)
}
