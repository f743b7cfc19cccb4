#![source("tokio-rusqlite 0.8.0")]

use crate::hidden::OpenFlags;
use std::path::Path;
use std::result;

pub use rusqlite;
pub use rusqlite::*;

pub enum Error<E = rusqlite::Error> {
    ConnectionClosed,
    Close((Connection, rusqlite::Error)),
    Error(E),
}
impl From<rusqlite::Error> for Error {}

pub type Result<T> = result::Result<T, Error>;

#[derive(Clone)]
pub struct Connection {}
impl Connection {
    pub async fn open<P: AsRef<Path>>(path: P) -> result::Result<Self, rusqlite::Error>;
    pub async fn open_in_memory() -> result::Result<Self, rusqlite::Error>;
    pub async fn open_with_flags<P: AsRef<Path>>(path: P, flags: OpenFlags) -> result::Result<Self, rusqlite::Error>;
    pub async fn open_with_flags_and_vfs<P: AsRef<Path>>(path: P, flags: OpenFlags, vfs: &str) -> result::Result<Self, rusqlite::Error>;
    pub async fn open_in_memory_with_flags(flags: OpenFlags) -> result::Result<Self, rusqlite::Error>;
    pub async fn open_in_memory_with_flags_and_vfs(flags: OpenFlags, vfs: &str) -> result::Result<Self, rusqlite::Error>;
    #[runs(0, offloaded)]
    pub async fn call<F, R, E>(&self, function: F) -> result::Result<R, Error<E>>
    where
        F: FnOnce(&mut rusqlite::Connection) -> result::Result<R, E> + 'static + Send,
        R: Send + 'static,
        E: Send + 'static;
    pub async fn call_raw<F, R>(&self, function: F) -> Result<R>
    where
        F: FnOnce(&mut rusqlite::Connection) -> R + 'static + Send,
        R: Send + 'static;
    #[runs(0, offloaded)]
    pub async fn call_unwrap<F, R>(&self, function: F) -> R
    where
        F: FnOnce(&mut rusqlite::Connection) -> R + Send + 'static,
        R: Send + 'static;
    pub async fn close(self) -> Result<()>;
}
impl From<rusqlite::Connection> for Connection {}

mod hidden {
    pub struct OpenFlags {}
}
