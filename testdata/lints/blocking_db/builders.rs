//! Calling a function under `#[bon::builder]` makes a builder.

use diesel::{Connection, SqliteConnection};

#[bon::builder]
fn native(path: String, size: Option<u32>) -> anyhow::Result<SqliteConnection> {
    drop(size);
    Ok(SqliteConnection::establish(&path)?)
}

fn plain(path: &str) -> anyhow::Result<SqliteConnection> {
    Ok(SqliteConnection::establish(path)?)
}

pub async fn made(path: String) -> anyhow::Result<()> {
    let half = native().path(path);
    drop(half);
    plain("a.db")?; //~ blocking_db
    Ok(())
}
