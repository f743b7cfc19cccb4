#![source("crates-index 3.13.0")]

use std::path::{Path, PathBuf};

pub enum Error {}

pub struct Crate {}

#[source("crates-index 3.13.0 src/git/impl_.rs")]
pub struct GitIndex {}
impl GitIndex {
    #[blocks(net, unbounded, why = "it clones the index where it is missing")]
    pub fn new_cargo_default() -> Result<Self, Error>;
    #[blocks(fs, millis, why = "it opens the index")]
    pub fn try_new_cargo_default() -> Result<Option<Self>, Error>;
    #[blocks(net, unbounded, why = "it clones the index where it is missing")]
    pub fn from_url(url: &str) -> Result<Self, Error>;
    #[blocks(fs, millis, why = "it opens the index")]
    pub fn try_from_url(url: &str) -> Result<Option<Self>, Error>;
    #[blocks(net, unbounded, why = "it clones the index where it is missing")]
    pub fn with_path<P: Into<PathBuf>, S: Into<String>>(path: P, url: S) -> Result<Self, Error>;
    pub fn path(&self) -> &Path;
    pub fn url(&self) -> &str;
    #[blocks(net, unbounded, why = "it fetches the index")]
    pub fn update(&mut self) -> Result<(), Error>;
    #[blocks(fs, millis, why = "it reads the index")]
    pub fn crate_(&self, name: &str) -> Option<Crate>;
    #[blocks(fs, millis, why = "each item reads the index")]
    pub fn crates(&self) -> Crates<'_>;
}

pub struct Crates<'a> {}
impl Iterator for Crates<'_> {
    type Item = Crate;
}

#[source("crates-index 3.13.0 src/sparse.rs")]
pub struct SparseIndex {}
impl SparseIndex {
    pub fn from_url(url: &str) -> Result<Self, Error>;
    pub fn new_cargo_default() -> Result<Self, Error>;
    #[blocks(fs, millis, why = "it reads a file")]
    pub fn crate_from_cache(&self, name: &str) -> Result<Crate, Error>;
}
