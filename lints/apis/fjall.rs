#![source("fjall 3.1.8")]
#![closures(here)]

use crate::hidden::{CompactionFilterAssigner, CompressionType, Conflict, InternalKeyspaceId, KeyspaceKey, Openable, UserKey, UserValue};
use std::ops::RangeBounds;
use std::path::{Path, PathBuf};
use std::result;
use std::sync::Arc;

pub type Result<T> = result::Result<T, Error>;

pub enum Error {}
pub struct Config {}
pub struct Builder<O> {}
pub use Builder as DatabaseBuilder;
pub enum PersistMode {
    Buffer,
    SyncData,
    SyncAll,
}
#[derive(Clone)]
pub struct Database {}
#[derive(Clone)]
pub struct Keyspace {}
impl AsRef<Keyspace> for Keyspace {}
pub struct KeyspaceCreateOptions {}
pub struct Snapshot {}
impl Readable for Snapshot {}
pub struct Guard {}
pub struct Iter {}
impl Iterator for Iter {
    type Item = Guard;
}
pub struct WriteBatch {}
pub use WriteBatch as OwnedWriteBatch;
pub struct Ingestion<'a> {}
pub struct OptimisticWriteTx {}
impl Readable for OptimisticWriteTx {}
pub struct SingleWriterWriteTx<'tx> {}
impl<'tx> Readable for SingleWriterWriteTx<'tx> {}
#[derive(Clone)]
pub struct OptimisticTxDatabase {}
#[derive(Clone)]
pub struct OptimisticTxKeyspace {}
#[derive(Clone)]
pub struct SingleWriterTxDatabase {}
#[derive(Clone)]
pub struct SingleWriterTxKeyspace {}

impl Database {
    pub fn snapshot(&self) -> Snapshot;
    pub fn builder(path: impl AsRef<Path>) -> crate::DatabaseBuilder<Self>;
    pub fn batch(&self) -> WriteBatch;
    pub fn write_buffer_size(&self) -> u64;
    pub fn outstanding_flushes(&self) -> usize;
    pub fn time_compacting(&self) -> std::time::Duration;
    pub fn active_compactions(&self) -> usize;
    pub fn compactions_completed(&self) -> usize;
    pub fn journal_count(&self) -> usize;
    pub fn journal_disk_space(&self) -> crate::Result<u64>;
    #[blocks(db, millis, why = "it asks for the size of all files")]
    pub fn disk_space(&self) -> crate::Result<u64>;
    #[blocks(db, millis, why = "it flushes the journal to disk")]
    pub fn persist(&self, mode: PersistMode) -> crate::Result<()>;
    pub fn cache_capacity(&self) -> u64;
    pub fn cache_size(&self) -> u64;
    #[blocks(db, millis, why = "it opens a database")]
    pub fn open(config: Config) -> crate::Result<Self>;
    #[blocks(db, millis, why = "it writes to disk")]
    pub fn delete_keyspace(&self, handle: Keyspace) -> crate::Result<()>;
    #[blocks(db, millis, why = "it may create the keyspace's files")]
    pub fn keyspace(&self, name: &str, create_options: impl FnOnce() -> KeyspaceCreateOptions) -> crate::Result<Keyspace>;
    pub fn keyspace_count(&self) -> usize;
    pub fn list_keyspace_names(&self) -> Vec<KeyspaceKey>;
    pub fn keyspace_exists(&self, name: &str) -> bool;
    pub fn seqno(&self) -> crate::SeqNo;
    pub fn visible_seqno(&self) -> crate::SeqNo;
}

impl<O: Openable> Builder<O> {
    pub fn into_config(self) -> Config;
    #[blocks(db, millis, why = "it opens a database")]
    pub fn open(self) -> crate::Result<O>;
    pub fn cache_size(self, size_bytes: u64) -> Self;
    pub fn journal_compression(self, comp: CompressionType) -> Self;
    pub fn manual_journal_persist(self, flag: bool) -> Self;
    pub fn worker_threads(self, n: usize) -> Self;
    pub fn worker_threads_unchecked(self, n: usize) -> Self;
    pub fn max_cached_files(self, n: Option<usize>) -> Self;
    pub fn max_journaling_size(self, bytes: u64) -> Self;
    pub fn max_write_buffer_size(self, bytes: Option<u64>) -> Self;
    pub fn temporary(self, flag: bool) -> Self;
    pub fn with_compaction_filter_factories(self, f: CompactionFilterAssigner) -> Self;
}

impl Keyspace {
    pub fn id(&self) -> InternalKeyspaceId;
    pub fn name(&self) -> &KeyspaceKey;
    #[blocks(db, unbounded, why = "it rewrites files and waits for it")]
    pub fn clear(&self) -> crate::Result<()>;
    pub fn fragmented_blob_bytes(&self) -> u64;
    pub fn sealed_memtable_count(&self) -> usize;
    pub fn start_ingestion(&self) -> crate::Result<Ingestion<'_>>;
    pub fn metrics(&self) -> &lsm_tree::Metrics;
    pub fn path(&self) -> &Path;
    pub fn disk_space(&self) -> u64;
    #[blocks(db, micros, pedantic, why = "each item reads from disk")]
    pub fn iter(&self) -> Iter;
    #[blocks(db, micros, pedantic, why = "each item reads from disk")]
    pub fn range<K: AsRef<[u8]>, R: RangeBounds<K>>(&self, range: R) -> Iter;
    #[blocks(db, micros, pedantic, why = "each item reads from disk")]
    pub fn prefix<K: AsRef<[u8]>>(&self, prefix: K) -> Iter;
    pub fn approximate_len(&self) -> usize;
    #[blocks(db, unbounded, why = "it scans the keyspace")]
    pub fn len(&self) -> crate::Result<usize>;
    #[blocks(db, micros, pedantic, why = "it reads from disk")]
    pub fn is_empty(&self) -> crate::Result<bool>;
    #[blocks(db, micros, pedantic, why = "it reads from disk")]
    pub fn contains_key<K: AsRef<[u8]>>(&self, key: K) -> crate::Result<bool>;
    #[blocks(db, micros, pedantic, why = "it reads from disk")]
    pub fn get<K: AsRef<[u8]>>(&self, key: K) -> crate::Result<Option<lsm_tree::UserValue>>;
    #[blocks(db, micros, pedantic, why = "it reads from disk")]
    pub fn size_of<K: AsRef<[u8]>>(&self, key: K) -> crate::Result<Option<u32>>;
    #[blocks(db, micros, pedantic, why = "it reads from disk")]
    pub fn first_key_value(&self) -> Option<Guard>;
    #[blocks(db, micros, pedantic, why = "it reads from disk")]
    pub fn last_key_value(&self) -> Option<Guard>;
    pub fn is_kv_separated(&self) -> bool;
    #[blocks(db, unbounded, why = "it rewrites files and waits for it")]
    pub fn rotate_memtable_and_wait(&self) -> crate::Result<()>;
    pub fn rotate_memtable(&self) -> crate::Result<bool>;
    pub fn l0_table_count(&self) -> usize;
    pub fn table_count(&self) -> usize;
    pub fn blob_file_count(&self) -> usize;
    #[blocks(db, unbounded, why = "it rewrites files and waits for it")]
    pub fn major_compact(&self) -> crate::Result<()>;
    #[blocks(db, micros, pedantic, why = "it may write to disk")]
    pub fn insert<K: Into<UserKey>, V: Into<UserValue>>(&self, key: K, value: V) -> crate::Result<()>;
    #[blocks(db, micros, pedantic, why = "it may write to disk")]
    pub fn remove<K: Into<UserKey>>(&self, key: K) -> crate::Result<()>;
    #[blocks(db, micros, pedantic, why = "it may write to disk")]
    pub fn remove_weak<K: Into<UserKey>>(&self, key: K) -> crate::Result<()>;
}

pub trait Readable {
    #[blocks(db, micros, pedantic, why = "it reads from disk")]
    fn get<K: AsRef<[u8]>>(&self, keyspace: impl AsRef<Keyspace>, key: K) -> crate::Result<Option<UserValue>>;
    #[blocks(db, micros, pedantic, why = "it reads from disk")]
    fn contains_key<K: AsRef<[u8]>>(&self, keyspace: impl AsRef<Keyspace>, key: K) -> crate::Result<bool>;
    #[blocks(db, micros, pedantic, why = "it reads from disk")]
    fn first_key_value(&self, keyspace: impl AsRef<Keyspace>) -> Option<Guard>;
    #[blocks(db, micros, pedantic, why = "it reads from disk")]
    fn last_key_value(&self, keyspace: impl AsRef<Keyspace>) -> Option<Guard>;
    #[blocks(db, micros, pedantic, why = "it reads from disk")]
    fn size_of<K: AsRef<[u8]>>(&self, keyspace: impl AsRef<Keyspace>, key: K) -> crate::Result<Option<u32>>;
    #[blocks(db, micros, pedantic, why = "it reads from disk")]
    fn is_empty(&self, keyspace: impl AsRef<Keyspace>) -> crate::Result<bool>;
    #[blocks(db, micros, pedantic, why = "each item reads from disk")]
    fn iter(&self, keyspace: impl AsRef<Keyspace>) -> Iter;
    #[blocks(db, unbounded, why = "it scans the keyspace")]
    fn len(&self, keyspace: impl AsRef<Keyspace>) -> crate::Result<usize>;
    #[blocks(db, micros, pedantic, why = "each item reads from disk")]
    fn range<K: AsRef<[u8]>, R: RangeBounds<K>>(&self, keyspace: impl AsRef<Keyspace>, range: R) -> Iter;
    #[blocks(db, micros, pedantic, why = "each item reads from disk")]
    fn prefix<K: AsRef<[u8]>>(&self, keyspace: impl AsRef<Keyspace>, prefix: K) -> Iter;
}

impl WriteBatch {
    pub fn with_capacity(db: Database, capacity: usize) -> Self;
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    pub fn durability(self, mode: Option<PersistMode>) -> Self;
    pub fn insert<K: Into<UserKey>, V: Into<UserValue>>(&mut self, p: &Keyspace, key: K, value: V);
    pub fn remove<K: Into<UserKey>>(&mut self, p: &Keyspace, key: K);
    pub fn remove_weak<K: Into<UserKey>>(&mut self, p: &Keyspace, key: K);
    #[blocks(db, millis, why = "it commits a transaction")]
    pub fn commit(self) -> crate::Result<()>;
}

impl Guard {
    #[blocks(db, micros, pedantic, why = "it reads from disk")]
    pub fn into_inner_if(self, pred: impl Fn(&crate::UserKey) -> bool) -> crate::Result<(UserKey, Option<UserValue>)>;
    #[blocks(db, micros, pedantic, why = "it reads from disk")]
    pub fn into_inner(self) -> crate::Result<crate::KvPair>;
    #[blocks(db, micros, pedantic, why = "it reads from disk")]
    pub fn key(self) -> crate::Result<crate::UserKey>;
    pub fn size(self) -> crate::Result<u32>;
    #[blocks(db, micros, pedantic, why = "it reads from disk")]
    pub fn value(self) -> crate::Result<crate::UserValue>;
}

impl<'a> Ingestion<'a> {
    pub fn new(keyspace: &'a Keyspace) -> crate::Result<Self>;
    pub fn write<K: Into<UserKey>, V: Into<UserValue>>(&mut self, key: K, value: V) -> crate::Result<()>;
    pub fn write_tombstone<K: Into<UserKey>>(&mut self, key: K) -> crate::Result<()>;
    pub fn write_weak_tombstone<K: Into<UserKey>>(&mut self, key: K) -> crate::Result<()>;
    #[blocks(db, millis, why = "it writes to disk")]
    pub fn finish(self) -> crate::Result<()>;
}

impl OptimisticWriteTx {
    pub fn durability(self, mode: Option<PersistMode>) -> Self;
    pub fn take<K: Into<UserKey>>(&mut self, keyspace: impl AsRef<Keyspace>, key: K) -> crate::Result<Option<UserValue>>;
    pub fn update_fetch<K: Into<UserKey>, F: FnOnce(Option<&UserValue>) -> Option<UserValue>>(
        &mut self,
        keyspace: impl AsRef<Keyspace>,
        key: K,
        f: F,
    ) -> crate::Result<Option<UserValue>>;
    pub fn fetch_update<K: Into<UserKey>, F: FnOnce(Option<&UserValue>) -> Option<UserValue>>(
        &mut self,
        keyspace: impl AsRef<Keyspace>,
        key: K,
        f: F,
    ) -> crate::Result<Option<UserValue>>;
    pub fn insert<K: Into<UserKey>, V: Into<UserValue>>(&mut self, keyspace: impl AsRef<Keyspace>, key: K, value: V);
    pub fn remove<K: Into<UserKey>>(&mut self, keyspace: impl AsRef<Keyspace>, key: K);
    pub fn remove_weak<K: Into<UserKey>>(&mut self, keyspace: impl AsRef<Keyspace>, key: K);
    #[blocks(db, millis, why = "it commits a transaction")]
    pub fn commit(self) -> crate::Result<Result<(), Conflict>>;
    pub fn rollback(self);
}

impl<'tx> SingleWriterWriteTx<'tx> {
    pub fn durability(self, mode: Option<PersistMode>) -> Self;
    pub fn take<K: Into<UserKey>>(&mut self, keyspace: &SingleWriterTxKeyspace, key: K) -> crate::Result<Option<UserValue>>;
    pub fn update_fetch<K: Into<UserKey>, F: FnOnce(Option<&UserValue>) -> Option<UserValue>>(
        &mut self,
        keyspace: &SingleWriterTxKeyspace,
        key: K,
        f: F,
    ) -> crate::Result<Option<UserValue>>;
    pub fn fetch_update<K: Into<UserKey>, F: FnOnce(Option<&UserValue>) -> Option<UserValue>>(
        &mut self,
        keyspace: &SingleWriterTxKeyspace,
        key: K,
        f: F,
    ) -> crate::Result<Option<UserValue>>;
    pub fn insert<K: Into<UserKey>, V: Into<UserValue>>(&mut self, keyspace: &SingleWriterTxKeyspace, key: K, value: V);
    pub fn remove<K: Into<UserKey>>(&mut self, keyspace: &SingleWriterTxKeyspace, key: K);
    pub fn remove_weak<K: Into<UserKey>>(&mut self, keyspace: &SingleWriterTxKeyspace, key: K);
    #[blocks(db, millis, why = "it commits a transaction")]
    pub fn commit(self) -> crate::Result<()>;
    pub fn rollback(self);
}

impl OptimisticTxDatabase {
    pub fn builder(path: impl AsRef<Path>) -> crate::DatabaseBuilder<Self>;
    pub fn inner(&self) -> &Database;
    pub fn write_tx(&self) -> crate::Result<OptimisticWriteTx>;
    pub fn read_tx(&self) -> Snapshot;
    #[blocks(db, millis, why = "it flushes the journal to disk")]
    pub fn persist(&self, mode: PersistMode) -> crate::Result<()>;
    #[blocks(db, millis, why = "it may create the keyspace's files")]
    pub fn keyspace(&self, name: &str, create_options: impl FnOnce() -> KeyspaceCreateOptions) -> crate::Result<OptimisticTxKeyspace>;
    pub fn keyspace_count(&self) -> usize;
    pub fn list_keyspace_names(&self) -> Vec<KeyspaceKey>;
    pub fn keyspace_exists(&self, name: &str) -> bool;
    pub fn write_buffer_size(&self) -> u64;
    pub fn journal_count(&self) -> usize;
    pub fn disk_space(&self) -> crate::Result<u64>;
}

impl OptimisticTxKeyspace {
    pub fn path(&self) -> PathBuf;
    pub fn approximate_len(&self) -> usize;
    #[blocks(db, micros, pedantic, why = "it may write to disk")]
    pub fn take<K: Into<UserKey>>(&self, key: K) -> crate::Result<Option<UserValue>>;
    #[blocks(db, micros, pedantic, why = "it may write to disk")]
    pub fn fetch_update<K: Into<UserKey>, F: FnMut(Option<&UserValue>) -> Option<UserValue>>(
        &self,
        key: K,
        f: F,
    ) -> crate::Result<Option<UserValue>>;
    #[blocks(db, micros, pedantic, why = "it may write to disk")]
    pub fn update_fetch<K: Into<UserKey>, F: FnMut(Option<&UserValue>) -> Option<UserValue>>(
        &self,
        key: K,
        f: F,
    ) -> crate::Result<Option<UserValue>>;
    #[blocks(db, micros, pedantic, why = "it may write to disk")]
    pub fn insert<K: Into<UserKey>, V: Into<UserValue>>(&self, key: K, value: V) -> crate::Result<()>;
    #[blocks(db, micros, pedantic, why = "it may write to disk")]
    pub fn remove<K: Into<UserKey>>(&self, key: K) -> crate::Result<()>;
    #[blocks(db, micros, pedantic, why = "it may write to disk")]
    pub fn remove_weak<K: Into<UserKey>>(&self, key: K) -> crate::Result<()>;
    #[blocks(db, micros, pedantic, why = "it reads from disk")]
    pub fn get<K: AsRef<[u8]>>(&self, key: K) -> crate::Result<Option<lsm_tree::UserValue>>;
    #[blocks(db, micros, pedantic, why = "it reads from disk")]
    pub fn size_of<K: AsRef<[u8]>>(&self, key: K) -> crate::Result<Option<u32>>;
    #[blocks(db, micros, pedantic, why = "it reads from disk")]
    pub fn first_key_value(&self) -> Option<Guard>;
    #[blocks(db, micros, pedantic, why = "it reads from disk")]
    pub fn last_key_value(&self) -> Option<Guard>;
    #[blocks(db, micros, pedantic, why = "it reads from disk")]
    pub fn contains_key<K: AsRef<[u8]>>(&self, key: K) -> crate::Result<bool>;
    pub fn inner(&self) -> &Keyspace;
}

impl SingleWriterTxDatabase {
    pub fn builder(path: impl AsRef<Path>) -> crate::DatabaseBuilder<Self>;
    pub fn inner(&self) -> &Database;
    #[blocks(db, unbounded, why = "it waits for the previous write transaction to finish")]
    pub fn write_tx(&self) -> SingleWriterWriteTx<'_>;
    pub fn read_tx(&self) -> Snapshot;
    #[blocks(db, millis, why = "it flushes the journal to disk")]
    pub fn persist(&self, mode: PersistMode) -> crate::Result<()>;
    #[blocks(db, millis, why = "it may create the keyspace's files")]
    pub fn keyspace(&self, name: &str, create_options: impl FnOnce() -> KeyspaceCreateOptions) -> crate::Result<SingleWriterTxKeyspace>;
    pub fn keyspace_count(&self) -> usize;
    pub fn list_keyspace_names(&self) -> Vec<KeyspaceKey>;
    pub fn keyspace_exists(&self, name: &str) -> bool;
    pub fn write_buffer_size(&self) -> u64;
    pub fn journal_count(&self) -> usize;
    pub fn disk_space(&self) -> crate::Result<u64>;
    #[blocks(db, millis, why = "it opens a database")]
    pub fn open(config: Config) -> crate::Result<Self>;
}

impl SingleWriterTxKeyspace {
    pub fn path(&self) -> PathBuf;
    pub fn approximate_len(&self) -> usize;
    #[blocks(db, micros, pedantic, why = "it may write to disk")]
    pub fn take<K: Into<UserKey>>(&self, key: K) -> crate::Result<Option<UserValue>>;
    #[blocks(db, micros, pedantic, why = "it may write to disk")]
    pub fn fetch_update<K: Into<UserKey>, F: FnOnce(Option<&UserValue>) -> Option<UserValue>>(
        &self,
        key: K,
        f: F,
    ) -> crate::Result<Option<UserValue>>;
    #[blocks(db, micros, pedantic, why = "it may write to disk")]
    pub fn update_fetch<K: Into<UserKey>, F: FnOnce(Option<&UserValue>) -> Option<UserValue>>(
        &self,
        key: K,
        f: F,
    ) -> crate::Result<Option<UserValue>>;
    #[blocks(db, micros, pedantic, why = "it may write to disk")]
    pub fn insert<K: Into<UserKey>, V: Into<UserValue>>(&self, key: K, value: V) -> crate::Result<()>;
    #[blocks(db, micros, pedantic, why = "it may write to disk")]
    pub fn remove<K: Into<UserKey>>(&self, key: K) -> crate::Result<()>;
    #[blocks(db, micros, pedantic, why = "it may write to disk")]
    pub fn remove_weak<K: Into<UserKey>>(&self, key: K) -> crate::Result<()>;
    #[blocks(db, micros, pedantic, why = "it reads from disk")]
    pub fn get<K: AsRef<[u8]>>(&self, key: K) -> crate::Result<Option<lsm_tree::UserValue>>;
    #[blocks(db, micros, pedantic, why = "it reads from disk")]
    pub fn size_of<K: AsRef<[u8]>>(&self, key: K) -> crate::Result<Option<u32>>;
    #[blocks(db, micros, pedantic, why = "it reads from disk")]
    pub fn first_key_value(&self) -> Option<Guard>;
    #[blocks(db, micros, pedantic, why = "it reads from disk")]
    pub fn last_key_value(&self) -> Option<Guard>;
    #[blocks(db, micros, pedantic, why = "it reads from disk")]
    pub fn contains_key<K: AsRef<[u8]>>(&self, key: K) -> crate::Result<bool>;
    pub fn inner(&self) -> &Keyspace;
}

mod hidden {
    pub struct CompactionFilterAssigner {}
    pub struct CompressionType {}
    pub struct Conflict {}
    pub struct InternalKeyspaceId {}
    pub struct KeyspaceKey {}
    pub trait Openable {}
    pub struct UserKey {}
    pub struct UserValue {}
}
