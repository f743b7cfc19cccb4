#![source("tough 0.14.0")]

use crate::hidden::{ExpirationEnforcement, Limits, Prefix, TargetName, Transport};
use std::io::Read;
use std::path::{Path, PathBuf};
use url::Url;

pub struct RepositoryLoader<R> {}
pub struct Repository {}

impl<R: Read> RepositoryLoader<R> {
    pub fn new(root: R, metadata_base_url: Url, targets_base_url: Url) -> Self;
    pub fn transport<T: Transport + Send + Sync + 'static>(self, transport: T) -> Self;
    pub fn limits(self, limits: Limits) -> Self;
    pub fn datastore<P: Into<PathBuf>>(self, datastore: P) -> Self;
    pub fn expiration_enforcement(self, exp: ExpirationEnforcement) -> Self;
}

#[versions("<0.15")]
impl<R: Read> RepositoryLoader<R> {
    #[blocks(http, unbounded, why = "it fetches and verifies a repository's metadata")]
    pub fn load(self) -> Result<Repository>;
}

#[versions("<0.15")]
impl Repository {
    #[blocks(http, unbounded, why = "it fetches a file")]
    pub fn read_target(&self, name: &TargetName) -> Result<Option<impl Read + Send + '_>>;
    #[blocks(http, unbounded, why = "it fetches and writes a file")]
    pub fn save_target<P>(&self, name: &TargetName, outdir: P, prepend: Prefix) -> Result<()>
    where
        P: AsRef<Path>;
}

pub mod error {
    pub enum Error {}
    pub type Result<T> = std::result::Result<T, Error>;
}

mod hidden {
    pub struct ExpirationEnforcement {}
    pub struct Limits {}
    pub struct Prefix {}
    pub struct TargetName {}
    pub trait Transport {}
}
