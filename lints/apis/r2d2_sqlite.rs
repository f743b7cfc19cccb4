#![source("r2d2_sqlite, github.com/ivanceras/r2d2-sqlite src/lib.rs")]
#![closures(here)]

use std::path::Path;

pub struct SqliteConnectionManager {}
impl SqliteConnectionManager {
    pub fn file<P: AsRef<Path>>(path: P) -> Self;
    pub fn memory() -> Self;
    pub fn with_init<F>(self, init: F) -> Self;
}
impl r2d2::ManageConnection for SqliteConnectionManager {
    type Connection = rusqlite::Connection;
    type Error = rusqlite::Error;
}
