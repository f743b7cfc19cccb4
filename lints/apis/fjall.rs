#![source("fjall 3.1.8")]
#![closures(here)]

use std::ops::RangeBounds;
use std::path::Path;
use std::result;

pub type Result<T> = result::Result<T, Error>;

pub enum Error {}

pub enum PersistMode {
    Buffer,
    SyncData,
    SyncAll,
}

#[source("fjall 3.1.8 src/builder.rs")]
pub struct DatabaseBuilder<O> {}
impl<O> DatabaseBuilder<O> {
    #[blocks(db, millis, why = "it opens a database")]
    pub fn open(self) -> Result<O>;
    pub fn cache_size(self, size_bytes: u64) -> Self;
    pub fn manual_journal_persist(self, flag: bool) -> Self;
    pub fn worker_threads(self, n: usize) -> Self;
    pub fn max_cached_files(self, n: Option<usize>) -> Self;
    pub fn max_journaling_size(self, bytes: u64) -> Self;
    pub fn max_write_buffer_size(self, bytes: Option<u64>) -> Self;
    pub fn temporary(self, flag: bool) -> Self;
}

#[source("fjall 3.1.8 src/db.rs")]
#[derive(Clone)]
pub struct Database {}
impl Database {
    pub fn snapshot(&self) -> Snapshot;
    pub fn builder(path: impl AsRef<Path>) -> DatabaseBuilder<Self>;
    pub fn batch(&self) -> OwnedWriteBatch;
    #[blocks(db, millis, why = "it asks for the size of all files")]
    pub fn disk_space(&self) -> Result<u64>;
    #[blocks(db, millis, why = "it writes the journal to disk")]
    pub fn persist(&self, mode: PersistMode) -> Result<()>;
    #[blocks(db, millis, why = "it removes the files of the keyspace")]
    pub fn delete_keyspace(&self, handle: Keyspace) -> Result<()>;
    #[blocks(db, millis, why = "it may create the files of the keyspace")]
    pub fn keyspace(&self, name: &str, create_options: impl FnOnce() -> KeyspaceCreateOptions) -> Result<Keyspace>;
    pub fn keyspace_exists(&self, name: &str) -> bool;
}

#[derive(Default)]
pub struct KeyspaceCreateOptions {}

pub struct UserValue {}

pub struct Iter {}
impl Iterator for Iter {
    type Item = Guard;
}

pub struct Guard {}

#[derive(Clone)]
pub struct Snapshot {}

#[source("fjall 3.1.8 src/keyspace/mod.rs")]
#[derive(Clone)]
pub struct Keyspace {}
impl Keyspace {
    pub fn name(&self) -> &str;
    #[blocks(db, millis, why = "it removes the files of the keyspace")]
    pub fn clear(&self) -> Result<()>;
    pub fn path(&self) -> &Path;
    pub fn disk_space(&self) -> u64;
    #[blocks(db, micros, pedantic, why = "each item reads from disk")]
    pub fn iter(&self) -> Iter;
    #[blocks(db, micros, pedantic, why = "each item reads from disk")]
    pub fn range<K: AsRef<[u8]>, R: RangeBounds<K>>(&self, range: R) -> Iter;
    #[blocks(db, micros, pedantic, why = "each item reads from disk")]
    pub fn prefix<K: AsRef<[u8]>>(&self, prefix: K) -> Iter;
    pub fn approximate_len(&self) -> usize;
    #[blocks(db, millis, why = "it goes through the whole keyspace")]
    pub fn len(&self) -> Result<usize>;
    #[blocks(db, micros, pedantic, why = "it reads from disk")]
    pub fn is_empty(&self) -> Result<bool>;
    #[blocks(db, micros, pedantic, why = "it reads from disk")]
    pub fn contains_key<K: AsRef<[u8]>>(&self, key: K) -> Result<bool>;
    #[blocks(db, micros, pedantic, why = "it reads from disk")]
    pub fn get<K: AsRef<[u8]>>(&self, key: K) -> Result<Option<UserValue>>;
    #[blocks(db, millis, why = "it waits until the memtable is written")]
    pub fn rotate_memtable_and_wait(&self) -> Result<()>;
    #[blocks(db, millis, why = "it compacts the keyspace")]
    pub fn major_compact(&self) -> Result<()>;
    #[blocks(db, micros, pedantic, why = "it may write to disk")]
    pub fn insert<K, V>(&self, key: K, value: V) -> Result<()>;
    #[blocks(db, micros, pedantic, why = "it may write to disk")]
    pub fn remove<K>(&self, key: K) -> Result<()>;
}

#[source("fjall 3.1.8 src/batch/mod.rs")]
pub struct OwnedWriteBatch {}
impl OwnedWriteBatch {
    pub fn durability(self, mode: Option<PersistMode>) -> Self;
    pub fn insert<K, V>(&mut self, p: &Keyspace, key: K, value: V);
    pub fn remove<K>(&mut self, p: &Keyspace, key: K);
    #[blocks(db, millis, why = "it may write to disk")]
    pub fn commit(self) -> Result<()>;
}
