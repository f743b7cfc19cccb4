//! Notes in a database. Nothing here is async, and nothing here is wrong: it depends on who calls it.

use rusqlite::Connection;

/// How many notes contain a word.
pub fn count(path: &str, word: &str) -> rusqlite::Result<u32> {
    let connection = open(path)?;
    connection.query_row("SELECT count(*) FROM notes WHERE text LIKE ?1", [format!("%{word}%")], |row| row.get(0))
}

fn open(path: &str) -> rusqlite::Result<Connection> {
    Connection::open(path)
}
