#![source("reth-libmdbx 2.5.1")]
#![closures(here)]

use std::path::Path;
use std::result;

pub type Result<T> = result::Result<T, Error>;

pub enum Error {}

pub struct RO;

pub struct RW;

#[source("reth-libmdbx 2.5.1 src/environment.rs")]
#[derive(Clone)]
pub struct Environment {}
impl Environment {
    pub fn builder() -> EnvironmentBuilder;
    #[blocks(db, micros, pedantic, why = "it takes a slot in the reader table")]
    pub fn begin_ro_txn(&self) -> Result<Transaction<RO>>;
    #[blocks(db, unbounded, until = "commit", why = "it waits for the single writer lock")]
    pub fn begin_rw_txn(&self) -> Result<Transaction<RW>>;
    #[blocks(db, millis, why = "it waits for the disk")]
    pub fn sync(&self, force: bool) -> Result<bool>;
    #[blocks(db, millis, why = "it goes through the list of free pages")]
    pub fn freelist(&self) -> Result<usize>;
}

pub struct EnvironmentBuilder {}
impl EnvironmentBuilder {
    #[blocks(db, millis, why = "it opens a database")]
    pub fn open(&self, path: &Path) -> Result<Environment>;
    pub fn set_max_readers(&mut self, max_readers: u64) -> &mut Self;
    pub fn set_max_dbs(&mut self, v: usize) -> &mut Self;
    pub fn write_map(&mut self) -> &mut Self;
}

#[source("reth-libmdbx 2.5.1 src/transaction.rs")]
pub struct Transaction<K> {}
impl<K> Transaction<K> {
    pub fn id(&self) -> Result<u64>;
    #[blocks(db, micros, pedantic, why = "it may page in from disk")]
    pub fn get<Key>(&self, dbi: u32, key: &[u8]) -> Result<Option<Key>>;
    pub fn open_db(&self, name: Option<&str>) -> Result<Database>;
}
// Where nothing was written, nothing is to be synced.
impl Transaction<RO> {
    pub fn commit(self) -> Result<CommitLatency>;
}
impl Transaction<RW> {
    #[blocks(db, millis, why = "it commits a transaction")]
    pub fn commit(self) -> Result<CommitLatency>;
    pub fn create_db(&self, name: Option<&str>, flags: DatabaseFlags) -> Result<Database>;
    #[blocks(db, micros, pedantic, why = "it may page in from disk")]
    pub fn put(&self, dbi: u32, key: impl AsRef<[u8]>, data: impl AsRef<[u8]>, flags: WriteFlags) -> Result<()>;
    #[blocks(db, micros, pedantic, why = "it may page in from disk")]
    pub fn del(&self, dbi: u32, key: impl AsRef<[u8]>, data: Option<&[u8]>) -> Result<bool>;
    #[blocks(db, millis, why = "it frees all pages of the database")]
    pub fn clear_db(&self, dbi: u32) -> Result<()>;
}

pub struct CommitLatency {}

pub struct Database {}

pub struct DatabaseFlags {}

pub struct WriteFlags {}
