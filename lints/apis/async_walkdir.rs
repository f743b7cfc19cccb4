#![source("async-walkdir 2.2.0")]

use futures_lite::stream::Stream;
use std::future::Future;
use std::path::Path;

pub use async_fs::DirEntry;

pub struct Error {}
pub type Result<T> = std::result::Result<T, Error>;
pub enum Filtering {
    Ignore,
    IgnoreDir,
    Continue,
}
pub struct WalkDir {}
impl Stream for WalkDir {
    type Item = Result<DirEntry>;
}

impl WalkDir {
    pub fn new(root: impl AsRef<Path>) -> Self;
    pub fn filter<F, Fut>(self, f: F) -> Self
    where
        F: FnMut(DirEntry) -> Fut + Send + 'static,
        Fut: Future<Output = Filtering> + Send;
}
