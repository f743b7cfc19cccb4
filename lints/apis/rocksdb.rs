#![source("rocksdb 0.25.0")]
#![closures(here)]

use crate::hidden::{CSlice, ColumnFamilyMetaData, DBWithThreadModeInner, OptimisticTransactionDBInner};
use librocksdb_sys::{rocksdb_column_family_handle_t, rocksdb_iterator_t, rocksdb_options_t, rocksdb_snapshot_t};
use std::collections::BTreeMap;
use std::ops::Deref;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

pub trait CStrLike {
    type Baked;
    type Error;
}

pub struct ColumnFamilyDescriptor {}

pub struct ColumnFamily {}

pub struct BoundColumnFamily<'a> {}

pub trait AsColumnFamilyRef {
    fn inner(&self) -> *mut rocksdb_column_family_handle_t;
}
impl AsColumnFamilyRef for Arc<BoundColumnFamily<'_>> {}

pub struct Range<'a> {}

pub trait ThreadMode {
    fn new_cf_map_internal(cf_map: BTreeMap<String, *mut rocksdb_column_family_handle_t>) -> Self;
    fn drop_all_cfs_internal(&mut self);
}

pub struct SingleThreaded {}

pub struct MultiThreaded {}

pub struct DBCommon<T: ThreadMode, D> {}
impl<T: ThreadMode, D> DBAccess for DBCommon<T, D> {}
impl<T: ThreadMode, D> DBCommon<T, D> {
    #[blocks(db, millis, why = "it reads the manifest of the database")]
    pub fn list_cf<P: AsRef<Path>>(opts: &Options, path: P) -> Result<Vec<String>, Error>;
    #[blocks(db, millis, why = "it removes the files of the database")]
    pub fn destroy<P: AsRef<Path>>(opts: &Options, path: P) -> Result<(), Error>;
    #[blocks(db, millis, why = "it rewrites the files of the database")]
    pub fn repair<P: AsRef<Path>>(opts: &Options, path: P) -> Result<(), Error>;
    pub fn path(&self) -> &Path;
    #[blocks(db, millis, why = "it writes the log of RocksDB")]
    pub fn flush_wal(&self, sync: bool) -> Result<(), Error>;
    #[blocks(db, millis, why = "it flushes memtables")]
    pub fn flush_opt(&self, flushopts: &FlushOptions) -> Result<(), Error>;
    #[blocks(db, millis, why = "it flushes memtables")]
    pub fn flush(&self) -> Result<(), Error>;
    #[blocks(db, millis, why = "it flushes memtables")]
    pub fn flush_cf_opt(&self, cf: &impl AsColumnFamilyRef, flushopts: &FlushOptions) -> Result<(), Error>;
    #[blocks(db, millis, why = "it flushes memtables")]
    pub fn flush_cfs_opt(&self, cfs: &[&impl AsColumnFamilyRef], opts: &FlushOptions) -> Result<(), Error>;
    #[blocks(db, millis, why = "it flushes memtables")]
    pub fn flush_cf(&self, cf: &impl AsColumnFamilyRef) -> Result<(), Error>;
    #[blocks(db, millis, spared = "set_read_tier", why = "it reads from RocksDB")]
    pub fn get_opt<K: AsRef<[u8]>>(&self, key: K, readopts: &ReadOptions) -> Result<Option<Vec<u8>>, Error>;
    #[blocks(db, millis, spared = "set_read_tier", why = "it reads from RocksDB")]
    pub fn get<K: AsRef<[u8]>>(&self, key: K) -> Result<Option<Vec<u8>>, Error>;
    #[blocks(db, millis, spared = "set_read_tier", why = "it reads from RocksDB")]
    pub fn get_cf_opt<K: AsRef<[u8]>>(&self, cf: &impl AsColumnFamilyRef, key: K, readopts: &ReadOptions)
        -> Result<Option<Vec<u8>>, Error>;
    #[blocks(db, millis, spared = "set_read_tier", why = "it reads from RocksDB")]
    pub fn get_cf<K: AsRef<[u8]>>(&self, cf: &impl AsColumnFamilyRef, key: K) -> Result<Option<Vec<u8>>, Error>;
    #[blocks(db, millis, spared = "set_read_tier", why = "it reads from RocksDB")]
    pub fn get_pinned_opt<K: AsRef<[u8]>>(&self, key: K, readopts: &ReadOptions) -> Result<Option<DBPinnableSlice>, Error>;
    #[blocks(db, millis, spared = "set_read_tier", why = "it reads from RocksDB")]
    pub fn get_pinned<K: AsRef<[u8]>>(&self, key: K) -> Result<Option<DBPinnableSlice>, Error>;
    #[blocks(db, millis, spared = "set_read_tier", why = "it reads from RocksDB")]
    pub fn get_pinned_cf_opt<K: AsRef<[u8]>>(
        &self,
        cf: &impl AsColumnFamilyRef,
        key: K,
        readopts: &ReadOptions,
    ) -> Result<Option<DBPinnableSlice>, Error>;
    #[blocks(db, millis, spared = "set_read_tier", why = "it reads from RocksDB")]
    pub fn get_pinned_cf<K: AsRef<[u8]>>(&self, cf: &impl AsColumnFamilyRef, key: K) -> Result<Option<DBPinnableSlice>, Error>;
    #[blocks(db, millis, spared = "set_read_tier", why = "it reads from RocksDB")]
    pub fn multi_get<K, I>(&self, keys: I) -> Vec<Result<Option<Vec<u8>>, Error>>
    where
        K: AsRef<[u8]>,
        I: IntoIterator<Item = K>;
    #[blocks(db, millis, spared = "set_read_tier", why = "it reads from RocksDB")]
    pub fn multi_get_opt<K, I>(&self, keys: I, readopts: &ReadOptions) -> Vec<Result<Option<Vec<u8>>, Error>>
    where
        K: AsRef<[u8]>,
        I: IntoIterator<Item = K>;
    #[blocks(db, millis, spared = "set_read_tier", why = "it reads from RocksDB")]
    pub fn multi_get_cf<'a, 'b: 'a, K, I, W>(&'a self, keys: I) -> Vec<Result<Option<Vec<u8>>, Error>>
    where
        K: AsRef<[u8]>,
        I: IntoIterator<Item = (&'b W, K)>,
        W: 'b + AsColumnFamilyRef;
    #[blocks(db, millis, spared = "set_read_tier", why = "it reads from RocksDB")]
    pub fn multi_get_cf_opt<'a, 'b: 'a, K, I, W>(&'a self, keys: I, readopts: &ReadOptions) -> Vec<Result<Option<Vec<u8>>, Error>>
    where
        K: AsRef<[u8]>,
        I: IntoIterator<Item = (&'b W, K)>,
        W: 'b + AsColumnFamilyRef;
    #[blocks(db, millis, spared = "set_read_tier", why = "it reads from RocksDB")]
    pub fn batched_multi_get_cf<'a, K, I>(
        &self,
        cf: &impl AsColumnFamilyRef,
        keys: I,
        sorted_input: bool,
    ) -> Vec<Result<Option<DBPinnableSlice>, Error>>
    where
        K: AsRef<[u8]> + 'a + ?Sized,
        I: IntoIterator<Item = &'a K>;
    #[blocks(db, millis, spared = "set_read_tier", why = "it reads from RocksDB")]
    pub fn batched_multi_get_cf_opt<'a, K, I>(
        &self,
        cf: &impl AsColumnFamilyRef,
        keys: I,
        sorted_input: bool,
        readopts: &ReadOptions,
    ) -> Vec<Result<Option<DBPinnableSlice>, Error>>
    where
        K: AsRef<[u8]> + 'a + ?Sized,
        I: IntoIterator<Item = &'a K>;
    pub fn key_may_exist<K: AsRef<[u8]>>(&self, key: K) -> bool;
    pub fn key_may_exist_opt<K: AsRef<[u8]>>(&self, key: K, readopts: &ReadOptions) -> bool;
    pub fn key_may_exist_cf<K: AsRef<[u8]>>(&self, cf: &impl AsColumnFamilyRef, key: K) -> bool;
    pub fn key_may_exist_cf_opt<K: AsRef<[u8]>>(&self, cf: &impl AsColumnFamilyRef, key: K, readopts: &ReadOptions) -> bool;
    pub fn key_may_exist_cf_opt_value<K: AsRef<[u8]>>(
        &self,
        cf: &impl AsColumnFamilyRef,
        key: K,
        readopts: &ReadOptions,
    ) -> (bool, Option<CSlice>);
    #[blocks(db, millis, spared = "set_read_tier", why = "each item reads from RocksDB")]
    pub fn iterator<'a: 'b, 'b>(&'a self, mode: IteratorMode) -> DBIteratorWithThreadMode<'b, Self>;
    #[blocks(db, millis, spared = "set_read_tier", why = "each item reads from RocksDB")]
    pub fn iterator_opt<'a: 'b, 'b>(&'a self, mode: IteratorMode, readopts: ReadOptions) -> DBIteratorWithThreadMode<'b, Self>;
    #[blocks(db, millis, spared = "set_read_tier", why = "each item reads from RocksDB")]
    pub fn iterator_cf_opt<'a: 'b, 'b>(
        &'a self,
        cf_handle: &impl AsColumnFamilyRef,
        readopts: ReadOptions,
        mode: IteratorMode,
    ) -> DBIteratorWithThreadMode<'b, Self>;
    #[blocks(db, millis, spared = "set_read_tier", why = "each item reads from RocksDB")]
    pub fn full_iterator<'a: 'b, 'b>(&'a self, mode: IteratorMode) -> DBIteratorWithThreadMode<'b, Self>;
    #[blocks(db, millis, spared = "set_read_tier", why = "each item reads from RocksDB")]
    pub fn prefix_iterator<'a: 'b, 'b, P: AsRef<[u8]>>(&'a self, prefix: P) -> DBIteratorWithThreadMode<'b, Self>;
    #[blocks(db, millis, spared = "set_read_tier", why = "each item reads from RocksDB")]
    pub fn iterator_cf<'a: 'b, 'b>(&'a self, cf_handle: &impl AsColumnFamilyRef, mode: IteratorMode) -> DBIteratorWithThreadMode<'b, Self>;
    #[blocks(db, millis, spared = "set_read_tier", why = "each item reads from RocksDB")]
    pub fn full_iterator_cf<'a: 'b, 'b>(
        &'a self,
        cf_handle: &impl AsColumnFamilyRef,
        mode: IteratorMode,
    ) -> DBIteratorWithThreadMode<'b, Self>;
    #[blocks(db, millis, spared = "set_read_tier", why = "each item reads from RocksDB")]
    pub fn prefix_iterator_cf<'a, P: AsRef<[u8]>>(
        &'a self,
        cf_handle: &impl AsColumnFamilyRef,
        prefix: P,
    ) -> DBIteratorWithThreadMode<'a, Self>;
    pub fn raw_iterator<'a: 'b, 'b>(&'a self) -> DBRawIteratorWithThreadMode<'b, Self>;
    pub fn raw_iterator_cf<'a: 'b, 'b>(&'a self, cf_handle: &impl AsColumnFamilyRef) -> DBRawIteratorWithThreadMode<'b, Self>;
    pub fn raw_iterator_opt<'a: 'b, 'b>(&'a self, readopts: ReadOptions) -> DBRawIteratorWithThreadMode<'b, Self>;
    pub fn raw_iterator_cf_opt<'a: 'b, 'b>(
        &'a self,
        cf_handle: &impl AsColumnFamilyRef,
        readopts: ReadOptions,
    ) -> DBRawIteratorWithThreadMode<'b, Self>;
    pub fn snapshot(&self) -> SnapshotWithThreadMode<Self>;
    #[blocks(db, millis, why = "it writes to RocksDB")]
    pub fn put_opt<K, V>(&self, key: K, value: V, writeopts: &WriteOptions) -> Result<(), Error>
    where
        K: AsRef<[u8]>,
        V: AsRef<[u8]>;
    #[blocks(db, millis, why = "it writes to RocksDB")]
    pub fn put_cf_opt<K, V>(&self, cf: &impl AsColumnFamilyRef, key: K, value: V, writeopts: &WriteOptions) -> Result<(), Error>
    where
        K: AsRef<[u8]>,
        V: AsRef<[u8]>;
    #[blocks(db, millis, why = "it writes to RocksDB")]
    pub fn put_with_ts_opt<K, V, S>(&self, key: K, ts: S, value: V, writeopts: &WriteOptions) -> Result<(), Error>
    where
        K: AsRef<[u8]>,
        V: AsRef<[u8]>,
        S: AsRef<[u8]>;
    #[blocks(db, millis, why = "it writes to RocksDB")]
    pub fn put_cf_with_ts_opt<K, V, S>(
        &self,
        cf: &impl AsColumnFamilyRef,
        key: K,
        ts: S,
        value: V,
        writeopts: &WriteOptions,
    ) -> Result<(), Error>
    where
        K: AsRef<[u8]>,
        V: AsRef<[u8]>,
        S: AsRef<[u8]>;
    #[blocks(db, millis, why = "it writes to RocksDB")]
    pub fn merge_opt<K, V>(&self, key: K, value: V, writeopts: &WriteOptions) -> Result<(), Error>
    where
        K: AsRef<[u8]>,
        V: AsRef<[u8]>;
    #[blocks(db, millis, why = "it writes to RocksDB")]
    pub fn merge_cf_opt<K, V>(&self, cf: &impl AsColumnFamilyRef, key: K, value: V, writeopts: &WriteOptions) -> Result<(), Error>
    where
        K: AsRef<[u8]>,
        V: AsRef<[u8]>;
    #[blocks(db, millis, why = "it writes to RocksDB")]
    pub fn delete_opt<K: AsRef<[u8]>>(&self, key: K, writeopts: &WriteOptions) -> Result<(), Error>;
    #[blocks(db, millis, why = "it writes to RocksDB")]
    pub fn delete_cf_opt<K: AsRef<[u8]>>(&self, cf: &impl AsColumnFamilyRef, key: K, writeopts: &WriteOptions) -> Result<(), Error>;
    #[blocks(db, millis, why = "it writes to RocksDB")]
    pub fn delete_with_ts_opt<K, S>(&self, key: K, ts: S, writeopts: &WriteOptions) -> Result<(), Error>
    where
        K: AsRef<[u8]>,
        S: AsRef<[u8]>;
    #[blocks(db, millis, why = "it writes to RocksDB")]
    pub fn delete_cf_with_ts_opt<K, S>(&self, cf: &impl AsColumnFamilyRef, key: K, ts: S, writeopts: &WriteOptions) -> Result<(), Error>
    where
        K: AsRef<[u8]>,
        S: AsRef<[u8]>;
    #[blocks(db, millis, why = "it writes to RocksDB")]
    pub fn put<K, V>(&self, key: K, value: V) -> Result<(), Error>
    where
        K: AsRef<[u8]>,
        V: AsRef<[u8]>;
    #[blocks(db, millis, why = "it writes to RocksDB")]
    pub fn put_cf<K, V>(&self, cf: &impl AsColumnFamilyRef, key: K, value: V) -> Result<(), Error>
    where
        K: AsRef<[u8]>,
        V: AsRef<[u8]>;
    #[blocks(db, millis, why = "it writes to RocksDB")]
    pub fn put_with_ts<K, V, S>(&self, key: K, ts: S, value: V) -> Result<(), Error>
    where
        K: AsRef<[u8]>,
        V: AsRef<[u8]>,
        S: AsRef<[u8]>;
    #[blocks(db, millis, why = "it writes to RocksDB")]
    pub fn put_cf_with_ts<K, V, S>(&self, cf: &impl AsColumnFamilyRef, key: K, ts: S, value: V) -> Result<(), Error>
    where
        K: AsRef<[u8]>,
        V: AsRef<[u8]>,
        S: AsRef<[u8]>;
    #[blocks(db, millis, why = "it writes to RocksDB")]
    pub fn merge<K, V>(&self, key: K, value: V) -> Result<(), Error>
    where
        K: AsRef<[u8]>,
        V: AsRef<[u8]>;
    #[blocks(db, millis, why = "it writes to RocksDB")]
    pub fn merge_cf<K, V>(&self, cf: &impl AsColumnFamilyRef, key: K, value: V) -> Result<(), Error>
    where
        K: AsRef<[u8]>,
        V: AsRef<[u8]>;
    #[blocks(db, millis, why = "it writes to RocksDB")]
    pub fn delete<K: AsRef<[u8]>>(&self, key: K) -> Result<(), Error>;
    #[blocks(db, millis, why = "it writes to RocksDB")]
    pub fn delete_cf<K: AsRef<[u8]>>(&self, cf: &impl AsColumnFamilyRef, key: K) -> Result<(), Error>;
    #[blocks(db, millis, why = "it writes to RocksDB")]
    pub fn delete_with_ts<K: AsRef<[u8]>, S: AsRef<[u8]>>(&self, key: K, ts: S) -> Result<(), Error>;
    #[blocks(db, millis, why = "it writes to RocksDB")]
    pub fn delete_cf_with_ts<K: AsRef<[u8]>, S: AsRef<[u8]>>(&self, cf: &impl AsColumnFamilyRef, key: K, ts: S) -> Result<(), Error>;
    #[blocks(db, millis, why = "it compacts the database")]
    pub fn compact_range<S: AsRef<[u8]>, E: AsRef<[u8]>>(&self, start: Option<S>, end: Option<E>);
    #[blocks(db, millis, why = "it compacts the database")]
    pub fn compact_range_opt<S: AsRef<[u8]>, E: AsRef<[u8]>>(&self, start: Option<S>, end: Option<E>, opts: &CompactOptions);
    #[blocks(db, millis, why = "it compacts the database")]
    pub fn compact_range_cf<S: AsRef<[u8]>, E: AsRef<[u8]>>(&self, cf: &impl AsColumnFamilyRef, start: Option<S>, end: Option<E>);
    #[blocks(db, millis, why = "it compacts the database")]
    pub fn compact_range_cf_opt<S: AsRef<[u8]>, E: AsRef<[u8]>>(
        &self,
        cf: &impl AsColumnFamilyRef,
        start: Option<S>,
        end: Option<E>,
        opts: &CompactOptions,
    );
    #[blocks(wait, unbounded, why = "it waits for flushes and compactions")]
    pub fn wait_for_compact(&self, opts: &WaitForCompactOptions) -> Result<(), Error>;
    #[blocks(db, millis, why = "it writes the options file of the database")]
    pub fn set_options(&self, opts: &[(&str, &str)]) -> Result<(), Error>;
    #[blocks(db, millis, why = "it writes the options file of the database")]
    pub fn set_options_cf(&self, cf: &impl AsColumnFamilyRef, opts: &[(&str, &str)]) -> Result<(), Error>;
    pub fn property_value(&self, name: impl CStrLike) -> Result<Option<String>, Error>;
    pub fn property_value_cf(&self, cf: &impl AsColumnFamilyRef, name: impl CStrLike) -> Result<Option<String>, Error>;
    pub fn property_int_value(&self, name: impl CStrLike) -> Result<Option<u64>, Error>;
    pub fn property_int_value_cf(&self, cf: &impl AsColumnFamilyRef, name: impl CStrLike) -> Result<Option<u64>, Error>;
    pub fn latest_sequence_number(&self) -> u64;
    pub fn get_approximate_sizes(&self, ranges: &[Range]) -> Vec<u64>;
    pub fn get_approximate_sizes_cf(&self, cf: &impl AsColumnFamilyRef, ranges: &[Range]) -> Vec<u64>;
    #[blocks(db, millis, why = "each item reads the log of RocksDB")]
    pub fn get_updates_since(&self, seq_number: u64) -> Result<DBWALIterator, Error>;
    #[blocks(db, millis, why = "it reads the manifest and log of the primary")]
    pub fn try_catch_up_with_primary(&self) -> Result<(), Error>;
    #[blocks(db, millis, why = "it copies database files")]
    pub fn ingest_external_file<P: AsRef<Path>>(&self, paths: Vec<P>) -> Result<(), Error>;
    #[blocks(db, millis, why = "it copies database files")]
    pub fn ingest_external_file_opts<P: AsRef<Path>>(&self, opts: &IngestExternalFileOptions, paths: Vec<P>) -> Result<(), Error>;
    #[blocks(db, millis, why = "it copies database files")]
    pub fn ingest_external_file_cf<P: AsRef<Path>>(&self, cf: &impl AsColumnFamilyRef, paths: Vec<P>) -> Result<(), Error>;
    #[blocks(db, millis, why = "it copies database files")]
    pub fn ingest_external_file_cf_opts<P: AsRef<Path>>(
        &self,
        cf: &impl AsColumnFamilyRef,
        opts: &IngestExternalFileOptions,
        paths: Vec<P>,
    ) -> Result<(), Error>;
    pub fn get_column_family_metadata(&self) -> ColumnFamilyMetaData;
    pub fn get_column_family_metadata_cf(&self, cf: &impl AsColumnFamilyRef) -> ColumnFamilyMetaData;
    pub fn live_files(&self) -> Result<Vec<LiveFile>, Error>;
    #[blocks(db, millis, why = "it removes files of the database")]
    pub fn delete_file_in_range<K: AsRef<[u8]>>(&self, from: K, to: K) -> Result<(), Error>;
    #[blocks(db, millis, why = "it removes files of the database")]
    pub fn delete_file_in_range_cf<K: AsRef<[u8]>>(&self, cf: &impl AsColumnFamilyRef, from: K, to: K) -> Result<(), Error>;
    pub fn cancel_all_background_work(&self, wait: bool);
    #[blocks(db, millis, why = "it writes the manifest of the database")]
    pub fn increase_full_history_ts_low<S: AsRef<[u8]>>(&self, cf: &impl AsColumnFamilyRef, ts: S) -> Result<(), Error>;
    pub fn get_full_history_ts_low(&self, cf: &impl AsColumnFamilyRef) -> Result<Vec<u8>, Error>;
    pub fn get_db_identity(&self) -> Result<Vec<u8>, Error>;
}
impl<I> DBCommon<SingleThreaded, I> {
    #[blocks(db, millis, why = "it writes the manifest of the database")]
    pub fn create_cf<N: AsRef<str>>(&mut self, name: N, opts: &Options) -> Result<(), Error>;
    #[blocks(db, millis, why = "it writes the manifest of the database")]
    pub fn drop_cf(&mut self, name: &str) -> Result<(), Error>;
    pub fn cf_handle(&self, name: &str) -> Option<&ColumnFamily>;
}
impl<I> DBCommon<MultiThreaded, I> {
    #[blocks(db, millis, why = "it writes the manifest of the database")]
    pub fn create_cf<N: AsRef<str>>(&self, name: N, opts: &Options) -> Result<(), Error>;
    #[blocks(db, millis, why = "it writes the manifest of the database")]
    pub fn drop_cf(&self, name: &str) -> Result<(), Error>;
    pub fn cf_handle(&self, name: &str) -> Option<Arc<BoundColumnFamily>>;
}

pub trait DBAccess {
    unsafe fn create_snapshot(&self) -> *const rocksdb_snapshot_t;
    unsafe fn release_snapshot(&self, snapshot: *const rocksdb_snapshot_t);
    unsafe fn create_iterator(&self, readopts: &ReadOptions) -> *mut rocksdb_iterator_t;
    unsafe fn create_iterator_cf(&self, cf_handle: *mut rocksdb_column_family_handle_t, readopts: &ReadOptions) -> *mut rocksdb_iterator_t;
    #[blocks(db, millis, spared = "set_read_tier", why = "it reads from RocksDB")]
    fn get_opt<K: AsRef<[u8]>>(&self, key: K, readopts: &ReadOptions) -> Result<Option<Vec<u8>>, Error>;
    #[blocks(db, millis, spared = "set_read_tier", why = "it reads from RocksDB")]
    fn get_cf_opt<K: AsRef<[u8]>>(&self, cf: &impl AsColumnFamilyRef, key: K, readopts: &ReadOptions) -> Result<Option<Vec<u8>>, Error>;
    #[blocks(db, millis, spared = "set_read_tier", why = "it reads from RocksDB")]
    fn get_pinned_opt<K: AsRef<[u8]>>(&self, key: K, readopts: &ReadOptions) -> Result<Option<DBPinnableSlice>, Error>;
    #[blocks(db, millis, spared = "set_read_tier", why = "it reads from RocksDB")]
    fn get_pinned_cf_opt<K: AsRef<[u8]>>(
        &self,
        cf: &impl AsColumnFamilyRef,
        key: K,
        readopts: &ReadOptions,
    ) -> Result<Option<DBPinnableSlice>, Error>;
    #[blocks(db, millis, spared = "set_read_tier", why = "it reads from RocksDB")]
    fn multi_get_opt<K, I>(&self, keys: I, readopts: &ReadOptions) -> Vec<Result<Option<Vec<u8>>, Error>>
    where
        K: AsRef<[u8]>,
        I: IntoIterator<Item = K>;
    #[blocks(db, millis, spared = "set_read_tier", why = "it reads from RocksDB")]
    fn multi_get_cf_opt<'b, K, I, W>(&self, keys_cf: I, readopts: &ReadOptions) -> Vec<Result<Option<Vec<u8>>, Error>>
    where
        K: AsRef<[u8]>,
        I: IntoIterator<Item = (&'b W, K)>,
        W: AsColumnFamilyRef + 'b;
}

pub type DBWithThreadMode<T> = DBCommon<T, DBWithThreadModeInner>;

#[source("rocksdb 0.25.0 src/lib.rs: of SingleThreaded without the feature multi-threaded-cf")]
pub type DB = DBWithThreadMode<SingleThreaded>;
impl<T: ThreadMode> DBWithThreadMode<T> {
    #[blocks(db, millis, why = "it opens a database")]
    pub fn open_default<P: AsRef<Path>>(path: P) -> Result<Self, Error>;
    #[blocks(db, millis, why = "it opens a database")]
    pub fn open<P: AsRef<Path>>(opts: &Options, path: P) -> Result<Self, Error>;
    #[blocks(db, millis, why = "it opens a database")]
    pub fn open_for_read_only<P: AsRef<Path>>(opts: &Options, path: P, error_if_log_file_exist: bool) -> Result<Self, Error>;
    #[blocks(db, millis, why = "it opens a database")]
    pub fn open_as_secondary<P: AsRef<Path>>(opts: &Options, primary_path: P, secondary_path: P) -> Result<Self, Error>;
    #[blocks(db, millis, why = "it opens a database")]
    pub fn open_with_ttl<P: AsRef<Path>>(opts: &Options, path: P, ttl: Duration) -> Result<Self, Error>;
    #[blocks(db, millis, why = "it opens a database")]
    pub fn open_cf_with_ttl<P, I, N>(opts: &Options, path: P, cfs: I, ttl: Duration) -> Result<Self, Error>
    where
        P: AsRef<Path>,
        I: IntoIterator<Item = N>,
        N: AsRef<str>;
    #[blocks(db, millis, why = "it opens a database")]
    pub fn open_cf_descriptors_with_ttl<P, I>(opts: &Options, path: P, cfs: I, ttl: Duration) -> Result<Self, Error>
    where
        P: AsRef<Path>,
        I: IntoIterator<Item = ColumnFamilyDescriptor>;
    #[blocks(db, millis, why = "it opens a database")]
    pub fn open_cf<P, I, N>(opts: &Options, path: P, cfs: I) -> Result<Self, Error>
    where
        P: AsRef<Path>,
        I: IntoIterator<Item = N>,
        N: AsRef<str>;
    #[blocks(db, millis, why = "it opens a database")]
    pub fn open_cf_with_opts<P, I, N>(opts: &Options, path: P, cfs: I) -> Result<Self, Error>
    where
        P: AsRef<Path>,
        I: IntoIterator<Item = (N, Options)>,
        N: AsRef<str>;
    #[blocks(db, millis, why = "it opens a database")]
    pub fn open_cf_for_read_only<P, I, N>(opts: &Options, path: P, cfs: I, error_if_log_file_exist: bool) -> Result<Self, Error>
    where
        P: AsRef<Path>,
        I: IntoIterator<Item = N>,
        N: AsRef<str>;
    #[blocks(db, millis, why = "it opens a database")]
    pub fn open_cf_with_opts_for_read_only<P, I, N>(
        db_opts: &Options,
        path: P,
        cfs: I,
        error_if_log_file_exist: bool,
    ) -> Result<Self, Error>
    where
        P: AsRef<Path>,
        I: IntoIterator<Item = (N, Options)>,
        N: AsRef<str>;
    #[blocks(db, millis, why = "it opens a database")]
    pub fn open_cf_descriptors_read_only<P, I>(opts: &Options, path: P, cfs: I, error_if_log_file_exist: bool) -> Result<Self, Error>
    where
        P: AsRef<Path>,
        I: IntoIterator<Item = ColumnFamilyDescriptor>;
    #[blocks(db, millis, why = "it opens a database")]
    pub fn open_cf_as_secondary<P, I, N>(opts: &Options, primary_path: P, secondary_path: P, cfs: I) -> Result<Self, Error>
    where
        P: AsRef<Path>,
        I: IntoIterator<Item = N>,
        N: AsRef<str>;
    #[blocks(db, millis, why = "it opens a database")]
    pub fn open_cf_descriptors_as_secondary<P, I>(opts: &Options, path: P, secondary_path: P, cfs: I) -> Result<Self, Error>
    where
        P: AsRef<Path>,
        I: IntoIterator<Item = ColumnFamilyDescriptor>;
    #[blocks(db, millis, why = "it opens a database")]
    pub fn open_cf_descriptors<P, I>(opts: &Options, path: P, cfs: I) -> Result<Self, Error>
    where
        P: AsRef<Path>,
        I: IntoIterator<Item = ColumnFamilyDescriptor>;
    #[blocks(db, millis, why = "it writes to RocksDB")]
    pub fn delete_range_cf_opt<K: AsRef<[u8]>>(
        &self,
        cf: &impl AsColumnFamilyRef,
        from: K,
        to: K,
        writeopts: &WriteOptions,
    ) -> Result<(), Error>;
    #[blocks(db, millis, why = "it writes to RocksDB")]
    pub fn delete_range_cf<K: AsRef<[u8]>>(&self, cf: &impl AsColumnFamilyRef, from: K, to: K) -> Result<(), Error>;
    #[blocks(db, millis, why = "it writes to RocksDB")]
    pub fn write_opt(&self, batch: WriteBatch, writeopts: &WriteOptions) -> Result<(), Error>;
    #[blocks(db, millis, why = "it writes to RocksDB")]
    pub fn write(&self, batch: WriteBatch) -> Result<(), Error>;
    #[blocks(db, millis, why = "it writes to RocksDB")]
    pub fn write_without_wal(&self, batch: WriteBatch) -> Result<(), Error>;
    pub fn disable_file_deletions(&self) -> Result<(), Error>;
    pub fn enable_file_deletions(&self) -> Result<(), Error>;
}

pub struct LiveFile {}

pub struct DBRawIteratorWithThreadMode<'a, D: DBAccess> {}
impl<'a, D: DBAccess> DBRawIteratorWithThreadMode<'a, D> {
    pub fn valid(&self) -> bool;
    pub fn status(&self) -> Result<(), Error>;
    pub fn refresh(&mut self) -> Result<(), Error>;
    #[blocks(db, millis, spared = "set_read_tier", why = "it reads from RocksDB")]
    pub fn seek_to_first(&mut self);
    #[blocks(db, millis, spared = "set_read_tier", why = "it reads from RocksDB")]
    pub fn seek_to_last(&mut self);
    #[blocks(db, millis, spared = "set_read_tier", why = "it reads from RocksDB")]
    pub fn seek<K: AsRef<[u8]>>(&mut self, key: K);
    #[blocks(db, millis, spared = "set_read_tier", why = "it reads from RocksDB")]
    pub fn seek_for_prev<K: AsRef<[u8]>>(&mut self, key: K);
    #[blocks(db, millis, spared = "set_read_tier", why = "it reads from RocksDB")]
    pub fn next(&mut self);
    #[blocks(db, millis, spared = "set_read_tier", why = "it reads from RocksDB")]
    pub fn prev(&mut self);
    pub fn key(&self) -> Option<&[u8]>;
    pub fn value(&self) -> Option<&[u8]>;
    pub fn timestamp(&self) -> Option<&[u8]>;
    pub fn item(&self) -> Option<(&[u8], &[u8])>;
}
pub type DBRawIterator<'a> = DBRawIteratorWithThreadMode<'a, DB>;

pub struct DBIteratorWithThreadMode<'a, D: DBAccess> {}
impl<'a, D: DBAccess> DBIteratorWithThreadMode<'a, D> {
    #[blocks(db, millis, spared = "set_read_tier", why = "it reads from RocksDB")]
    pub fn set_mode(&mut self, mode: IteratorMode);
    pub fn refresh(&mut self, mode: IteratorMode) -> Result<(), Error>;
}
impl<D: DBAccess> Iterator for DBIteratorWithThreadMode<'_, D> {
    type Item = Result<KVBytes, Error>;
}
pub type DBIterator<'a> = DBIteratorWithThreadMode<'a, DB>;

pub type KVBytes = (Box<[u8]>, Box<[u8]>);

pub enum Direction {}

#[derive(Copy, Clone)]
pub enum IteratorMode<'a> {
    Start,
    End,
    From(&'a [u8], Direction),
}

pub struct DBWALIterator {}
impl Iterator for DBWALIterator {
    type Item = Result<(u64, WriteBatch), Error>;
}

pub struct Env {}
impl Clone for Env {}

pub struct Options {}
impl Clone for Options {}
impl Default for Options {}
impl AsRawPtr<rocksdb_options_t> for Options {}

pub struct WriteOptions {}

pub struct FlushOptions {}
impl Default for FlushOptions {}

pub struct ReadOptions {}
impl Default for ReadOptions {}

pub struct IngestExternalFileOptions {}

pub struct CompactOptions {}

pub struct WaitForCompactOptions {}

pub struct DBPinnableSlice<'a> {}
impl AsRef<[u8]> for DBPinnableSlice<'_> {}
impl Deref for DBPinnableSlice<'_> {
    type Target = [u8];
}

pub struct SnapshotWithThreadMode<'a, D> {}
impl<'a, D: DBAccess> SnapshotWithThreadMode<'a, D> {
    pub fn new(db: &'a D) -> Self;
    pub fn sequence_number(&self) -> u64;
    #[blocks(db, millis, spared = "set_read_tier", why = "each item reads from RocksDB")]
    pub fn iterator(&self, mode: IteratorMode) -> DBIteratorWithThreadMode<'a, D>;
    #[blocks(db, millis, spared = "set_read_tier", why = "each item reads from RocksDB")]
    pub fn iterator_cf(&self, cf_handle: &impl AsColumnFamilyRef, mode: IteratorMode) -> DBIteratorWithThreadMode<D>;
    #[blocks(db, millis, spared = "set_read_tier", why = "each item reads from RocksDB")]
    pub fn iterator_opt(&self, mode: IteratorMode, readopts: ReadOptions) -> DBIteratorWithThreadMode<'a, D>;
    #[blocks(db, millis, spared = "set_read_tier", why = "each item reads from RocksDB")]
    pub fn iterator_cf_opt(&self, cf_handle: &impl AsColumnFamilyRef, readopts: ReadOptions, mode: IteratorMode) -> DBIteratorWithThreadMode<D>;
    pub fn raw_iterator(&self) -> DBRawIteratorWithThreadMode<D>;
    pub fn raw_iterator_cf(&self, cf_handle: &impl AsColumnFamilyRef) -> DBRawIteratorWithThreadMode<D>;
    pub fn raw_iterator_opt(&self, readopts: ReadOptions) -> DBRawIteratorWithThreadMode<D>;
    pub fn raw_iterator_cf_opt(&self, cf_handle: &impl AsColumnFamilyRef, readopts: ReadOptions) -> DBRawIteratorWithThreadMode<D>;
    #[blocks(db, millis, spared = "set_read_tier", why = "it reads from RocksDB")]
    pub fn get<K: AsRef<[u8]>>(&self, key: K) -> Result<Option<Vec<u8>>, Error>;
    #[blocks(db, millis, spared = "set_read_tier", why = "it reads from RocksDB")]
    pub fn get_cf<K: AsRef<[u8]>>(&self, cf: &impl AsColumnFamilyRef, key: K) -> Result<Option<Vec<u8>>, Error>;
    #[blocks(db, millis, spared = "set_read_tier", why = "it reads from RocksDB")]
    pub fn get_opt<K: AsRef<[u8]>>(&self, key: K, readopts: ReadOptions) -> Result<Option<Vec<u8>>, Error>;
    #[blocks(db, millis, spared = "set_read_tier", why = "it reads from RocksDB")]
    pub fn get_cf_opt<K: AsRef<[u8]>>(&self, cf: &impl AsColumnFamilyRef, key: K, readopts: ReadOptions) -> Result<Option<Vec<u8>>, Error>;
    #[blocks(db, millis, spared = "set_read_tier", why = "it reads from RocksDB")]
    pub fn get_pinned<K: AsRef<[u8]>>(&self, key: K) -> Result<Option<DBPinnableSlice>, Error>;
    #[blocks(db, millis, spared = "set_read_tier", why = "it reads from RocksDB")]
    pub fn get_pinned_cf<K: AsRef<[u8]>>(&self, cf: &impl AsColumnFamilyRef, key: K) -> Result<Option<DBPinnableSlice>, Error>;
    #[blocks(db, millis, spared = "set_read_tier", why = "it reads from RocksDB")]
    pub fn get_pinned_opt<K: AsRef<[u8]>>(&self, key: K, readopts: ReadOptions) -> Result<Option<DBPinnableSlice>, Error>;
    #[blocks(db, millis, spared = "set_read_tier", why = "it reads from RocksDB")]
    pub fn get_pinned_cf_opt<K: AsRef<[u8]>>(&self, cf: &impl AsColumnFamilyRef, key: K, readopts: ReadOptions) -> Result<Option<DBPinnableSlice>, Error>;
    #[blocks(db, millis, spared = "set_read_tier", why = "it reads from RocksDB")]
    pub fn multi_get<K: AsRef<[u8]>, I>(&self, keys: I) -> Vec<Result<Option<Vec<u8>>, Error>> where I: IntoIterator<Item = K>;
    #[blocks(db, millis, spared = "set_read_tier", why = "it reads from RocksDB")]
    pub fn multi_get_cf<'b, K, I, W>(&self, keys_cf: I) -> Vec<Result<Option<Vec<u8>>, Error>> where K: AsRef<[u8]>, I: IntoIterator<Item = (&'b W, K)>, W: AsColumnFamilyRef + 'b;
    #[blocks(db, millis, spared = "set_read_tier", why = "it reads from RocksDB")]
    pub fn multi_get_opt<K, I>(&self, keys: I, readopts: ReadOptions) -> Vec<Result<Option<Vec<u8>>, Error>> where K: AsRef<[u8]>, I: IntoIterator<Item = K>;
    #[blocks(db, millis, spared = "set_read_tier", why = "it reads from RocksDB")]
    pub fn multi_get_cf_opt<'b, K, I, W>(&self, keys_cf: I, readopts: ReadOptions) -> Vec<Result<Option<Vec<u8>>, Error>> where K: AsRef<[u8]>, I: IntoIterator<Item = (&'b W, K)>, W: AsColumnFamilyRef + 'b;
}
pub type Snapshot<'a> = SnapshotWithThreadMode<'a, DB>;

#[source("rocksdb master fa9d45b src/write_batch_with_index.rs:7")]
pub struct WriteBatchWithIndex {}
impl WriteBatchWithIndex {
    pub fn new(reserved_bytes: usize, overwrite_key: bool) -> Self;
    #[blocks(db, millis, spared = "set_read_tier", why = "it reads from RocksDB")]
    pub fn get_from_batch_and_db<T: ThreadMode, I, K: AsRef<[u8]>>(
        &self,
        db: &DBCommon<T, I>,
        key: K,
        options: &ReadOptions,
    ) -> Result<Option<Vec<u8>>, Error>;
    #[blocks(db, millis, spared = "set_read_tier", why = "it reads from RocksDB")]
    pub fn get_from_batch_and_db_cf<T: ThreadMode, I, K: AsRef<[u8]>>(
        &self,
        db: &DBCommon<T, I>,
        cf: &impl AsColumnFamilyRef,
        key: K,
        options: &ReadOptions,
    ) -> Result<Option<Vec<u8>>, Error>;
    pub fn iterator_with_base<'a, D>(&self, base_iterator: DBRawIteratorWithThreadMode<'a, D>) -> DBRawIteratorWithThreadMode<'a, D>;
    pub fn iterator_with_base_cf<'a, D>(
        &self,
        base_iterator: DBRawIteratorWithThreadMode<'a, D>,
        cf: &impl AsColumnFamilyRef,
    ) -> DBRawIteratorWithThreadMode<'a, D>;
}

pub struct Transaction<'db, DB> {}
impl<DB> DBAccess for Transaction<'_, DB> {}
impl<DB> Transaction<'_, DB> {
    #[blocks(db, millis, why = "it writes to RocksDB")]
    pub fn commit(self) -> Result<(), Error>;
    pub fn set_name(&self, name: &[u8]) -> Result<(), Error>;
    pub fn get_name(&self) -> Option<Vec<u8>>;
    #[blocks(db, millis, why = "it writes to RocksDB")]
    pub fn prepare(&self) -> Result<(), Error>;
    pub fn snapshot(&self) -> SnapshotWithThreadMode<Self>;
    pub fn rollback(&self) -> Result<(), Error>;
    pub fn set_savepoint(&self);
    pub fn rollback_to_savepoint(&self) -> Result<(), Error>;
    #[blocks(db, millis, spared = "set_read_tier", why = "it reads from RocksDB")]
    pub fn get<K: AsRef<[u8]>>(&self, key: K) -> Result<Option<Vec<u8>>, Error>;
    #[blocks(db, millis, spared = "set_read_tier", why = "it reads from RocksDB")]
    pub fn get_pinned<K: AsRef<[u8]>>(&self, key: K) -> Result<Option<DBPinnableSlice>, Error>;
    #[blocks(db, millis, spared = "set_read_tier", why = "it reads from RocksDB")]
    pub fn get_cf<K: AsRef<[u8]>>(&self, cf: &impl AsColumnFamilyRef, key: K) -> Result<Option<Vec<u8>>, Error>;
    #[blocks(db, millis, spared = "set_read_tier", why = "it reads from RocksDB")]
    pub fn get_pinned_cf<K: AsRef<[u8]>>(&self, cf: &impl AsColumnFamilyRef, key: K) -> Result<Option<DBPinnableSlice>, Error>;
    #[blocks(db, millis, spared = "set_read_tier", why = "it reads from RocksDB")]
    pub fn get_for_update<K: AsRef<[u8]>>(&self, key: K, exclusive: bool) -> Result<Option<Vec<u8>>, Error>;
    #[blocks(db, millis, spared = "set_read_tier", why = "it reads from RocksDB")]
    pub fn get_pinned_for_update<K: AsRef<[u8]>>(&self, key: K, exclusive: bool) -> Result<Option<DBPinnableSlice>, Error>;
    #[blocks(db, millis, spared = "set_read_tier", why = "it reads from RocksDB")]
    pub fn get_for_update_cf<K: AsRef<[u8]>>(&self, cf: &impl AsColumnFamilyRef, key: K, exclusive: bool)
        -> Result<Option<Vec<u8>>, Error>;
    #[blocks(db, millis, spared = "set_read_tier", why = "it reads from RocksDB")]
    pub fn get_pinned_for_update_cf<K: AsRef<[u8]>>(
        &self,
        cf: &impl AsColumnFamilyRef,
        key: K,
        exclusive: bool,
    ) -> Result<Option<DBPinnableSlice>, Error>;
    #[blocks(db, millis, spared = "set_read_tier", why = "it reads from RocksDB")]
    pub fn get_opt<K: AsRef<[u8]>>(&self, key: K, readopts: &ReadOptions) -> Result<Option<Vec<u8>>, Error>;
    #[blocks(db, millis, spared = "set_read_tier", why = "it reads from RocksDB")]
    pub fn get_pinned_opt<K: AsRef<[u8]>>(&self, key: K, readopts: &ReadOptions) -> Result<Option<DBPinnableSlice>, Error>;
    #[blocks(db, millis, spared = "set_read_tier", why = "it reads from RocksDB")]
    pub fn get_cf_opt<K: AsRef<[u8]>>(&self, cf: &impl AsColumnFamilyRef, key: K, readopts: &ReadOptions)
        -> Result<Option<Vec<u8>>, Error>;
    #[blocks(db, millis, spared = "set_read_tier", why = "it reads from RocksDB")]
    pub fn get_pinned_cf_opt<K: AsRef<[u8]>>(
        &self,
        cf: &impl AsColumnFamilyRef,
        key: K,
        readopts: &ReadOptions,
    ) -> Result<Option<DBPinnableSlice>, Error>;
    #[blocks(db, millis, spared = "set_read_tier", why = "it reads from RocksDB")]
    pub fn get_for_update_opt<K: AsRef<[u8]>>(&self, key: K, exclusive: bool, opts: &ReadOptions) -> Result<Option<Vec<u8>>, Error>;
    #[blocks(db, millis, spared = "set_read_tier", why = "it reads from RocksDB")]
    pub fn get_pinned_for_update_opt<K: AsRef<[u8]>>(
        &self,
        key: K,
        exclusive: bool,
        opts: &ReadOptions,
    ) -> Result<Option<DBPinnableSlice>, Error>;
    #[blocks(db, millis, spared = "set_read_tier", why = "it reads from RocksDB")]
    pub fn get_for_update_cf_opt<K: AsRef<[u8]>>(
        &self,
        cf: &impl AsColumnFamilyRef,
        key: K,
        exclusive: bool,
        opts: &ReadOptions,
    ) -> Result<Option<Vec<u8>>, Error>;
    #[blocks(db, millis, spared = "set_read_tier", why = "it reads from RocksDB")]
    pub fn get_pinned_for_update_cf_opt<K: AsRef<[u8]>>(
        &self,
        cf: &impl AsColumnFamilyRef,
        key: K,
        exclusive: bool,
        opts: &ReadOptions,
    ) -> Result<Option<DBPinnableSlice>, Error>;
    #[blocks(db, millis, spared = "set_read_tier", why = "it reads from RocksDB")]
    pub fn multi_get<K, I>(&self, keys: I) -> Vec<Result<Option<Vec<u8>>, Error>>
    where
        K: AsRef<[u8]>,
        I: IntoIterator<Item = K>;
    #[blocks(db, millis, spared = "set_read_tier", why = "it reads from RocksDB")]
    pub fn multi_get_opt<K, I>(&self, keys: I, readopts: &ReadOptions) -> Vec<Result<Option<Vec<u8>>, Error>>
    where
        K: AsRef<[u8]>,
        I: IntoIterator<Item = K>;
    #[blocks(db, millis, spared = "set_read_tier", why = "it reads from RocksDB")]
    pub fn multi_get_cf<'a, 'b: 'a, K, I, W>(&'a self, keys: I) -> Vec<Result<Option<Vec<u8>>, Error>>
    where
        K: AsRef<[u8]>,
        I: IntoIterator<Item = (&'b W, K)>,
        W: 'b + AsColumnFamilyRef;
    #[blocks(db, millis, spared = "set_read_tier", why = "it reads from RocksDB")]
    pub fn multi_get_cf_opt<'a, 'b: 'a, K, I, W>(&'a self, keys: I, readopts: &ReadOptions) -> Vec<Result<Option<Vec<u8>>, Error>>
    where
        K: AsRef<[u8]>,
        I: IntoIterator<Item = (&'b W, K)>,
        W: 'b + AsColumnFamilyRef;
    #[blocks(db, micros, pedantic, why = "it may wait for the lock of the key")]
    pub fn put<K: AsRef<[u8]>, V: AsRef<[u8]>>(&self, key: K, value: V) -> Result<(), Error>;
    #[blocks(db, micros, pedantic, why = "it may wait for the lock of the key")]
    pub fn put_cf<K: AsRef<[u8]>, V: AsRef<[u8]>>(&self, cf: &impl AsColumnFamilyRef, key: K, value: V) -> Result<(), Error>;
    #[blocks(db, micros, pedantic, why = "it may wait for the lock of the key")]
    pub fn merge<K: AsRef<[u8]>, V: AsRef<[u8]>>(&self, key: K, value: V) -> Result<(), Error>;
    #[blocks(db, micros, pedantic, why = "it may wait for the lock of the key")]
    pub fn merge_cf<K: AsRef<[u8]>, V: AsRef<[u8]>>(&self, cf: &impl AsColumnFamilyRef, key: K, value: V) -> Result<(), Error>;
    #[blocks(db, micros, pedantic, why = "it may wait for the lock of the key")]
    pub fn delete<K: AsRef<[u8]>>(&self, key: K) -> Result<(), Error>;
    #[blocks(db, micros, pedantic, why = "it may wait for the lock of the key")]
    pub fn delete_cf<K: AsRef<[u8]>>(&self, cf: &impl AsColumnFamilyRef, key: K) -> Result<(), Error>;
    #[blocks(db, millis, spared = "set_read_tier", why = "each item reads from RocksDB")]
    pub fn iterator<'a: 'b, 'b>(&'a self, mode: IteratorMode) -> DBIteratorWithThreadMode<'b, Self>;
    #[blocks(db, millis, spared = "set_read_tier", why = "each item reads from RocksDB")]
    pub fn iterator_opt<'a: 'b, 'b>(&'a self, mode: IteratorMode, readopts: ReadOptions) -> DBIteratorWithThreadMode<'b, Self>;
    #[blocks(db, millis, spared = "set_read_tier", why = "each item reads from RocksDB")]
    pub fn iterator_cf_opt<'a: 'b, 'b>(
        &'a self,
        cf_handle: &impl AsColumnFamilyRef,
        readopts: ReadOptions,
        mode: IteratorMode,
    ) -> DBIteratorWithThreadMode<'b, Self>;
    #[blocks(db, millis, spared = "set_read_tier", why = "each item reads from RocksDB")]
    pub fn full_iterator<'a: 'b, 'b>(&'a self, mode: IteratorMode) -> DBIteratorWithThreadMode<'b, Self>;
    #[blocks(db, millis, spared = "set_read_tier", why = "each item reads from RocksDB")]
    pub fn prefix_iterator<'a: 'b, 'b, P: AsRef<[u8]>>(&'a self, prefix: P) -> DBIteratorWithThreadMode<'b, Self>;
    #[blocks(db, millis, spared = "set_read_tier", why = "each item reads from RocksDB")]
    pub fn iterator_cf<'a: 'b, 'b>(&'a self, cf_handle: &impl AsColumnFamilyRef, mode: IteratorMode) -> DBIteratorWithThreadMode<'b, Self>;
    #[blocks(db, millis, spared = "set_read_tier", why = "each item reads from RocksDB")]
    pub fn full_iterator_cf<'a: 'b, 'b>(
        &'a self,
        cf_handle: &impl AsColumnFamilyRef,
        mode: IteratorMode,
    ) -> DBIteratorWithThreadMode<'b, Self>;
    #[blocks(db, millis, spared = "set_read_tier", why = "each item reads from RocksDB")]
    pub fn prefix_iterator_cf<'a, P: AsRef<[u8]>>(
        &'a self,
        cf_handle: &impl AsColumnFamilyRef,
        prefix: P,
    ) -> DBIteratorWithThreadMode<'a, Self>;
    pub fn raw_iterator<'a: 'b, 'b>(&'a self) -> DBRawIteratorWithThreadMode<'b, Self>;
    pub fn raw_iterator_cf<'a: 'b, 'b>(&'a self, cf_handle: &impl AsColumnFamilyRef) -> DBRawIteratorWithThreadMode<'b, Self>;
    pub fn raw_iterator_opt<'a: 'b, 'b>(&'a self, readopts: ReadOptions) -> DBRawIteratorWithThreadMode<'b, Self>;
    pub fn raw_iterator_cf_opt<'a: 'b, 'b>(
        &'a self,
        cf_handle: &impl AsColumnFamilyRef,
        readopts: ReadOptions,
    ) -> DBRawIteratorWithThreadMode<'b, Self>;
    pub fn get_writebatch(&self) -> WriteBatchWithTransaction<true>;
    pub fn rebuild_from_writebatch(&self, writebatch: &WriteBatchWithTransaction<true>) -> Result<(), Error>;
}

#[source("rocksdb 0.25.0 src/transactions/optimistic_transaction_db.rs")]
pub type OptimisticTransactionDB<T = SingleThreaded> = DBCommon<T, OptimisticTransactionDBInner>;
impl<T: ThreadMode> OptimisticTransactionDB<T> {
    #[blocks(db, millis, why = "it opens a database")]
    pub fn open_default<P: AsRef<Path>>(path: P) -> Result<Self, Error>;
    #[blocks(db, millis, why = "it opens a database")]
    pub fn open<P: AsRef<Path>>(opts: &Options, path: P) -> Result<Self, Error>;
    #[blocks(db, millis, why = "it opens a database")]
    pub fn open_cf<P, I, N>(opts: &Options, path: P, cfs: I) -> Result<Self, Error> where P: AsRef<Path>, I: IntoIterator<Item = N>, N: AsRef<str>;
    #[blocks(db, millis, why = "it opens a database")]
    pub fn open_cf_descriptors<P, I>(opts: &Options, path: P, cfs: I) -> Result<Self, Error> where P: AsRef<Path>, I: IntoIterator<Item = ColumnFamilyDescriptor>;
    pub fn transaction(&self) -> Transaction<Self>;
    pub fn transaction_opt(&self, writeopts: &WriteOptions, otxn_opts: &OptimisticTransactionOptions) -> Transaction<Self>;
    #[blocks(db, millis, why = "it writes to RocksDB")]
    pub fn write_opt(&self, batch: WriteBatchWithTransaction<true>, writeopts: &WriteOptions) -> Result<(), Error>;
    #[blocks(db, millis, why = "it writes to RocksDB")]
    pub fn write(&self, batch: WriteBatchWithTransaction<true>) -> Result<(), Error>;
    #[blocks(db, millis, why = "it writes to RocksDB")]
    pub fn write_without_wal(&self, batch: WriteBatchWithTransaction<true>) -> Result<(), Error>;
    #[blocks(db, millis, why = "it writes to RocksDB")]
    pub fn delete_range_cf_opt<K: AsRef<[u8]>>(&self, cf: &impl AsColumnFamilyRef, from: K, to: K, writeopts: &WriteOptions) -> Result<(), Error>;
    #[blocks(db, millis, why = "it writes to RocksDB")]
    pub fn delete_range_cf<K: AsRef<[u8]>>(&self, cf: &impl AsColumnFamilyRef, from: K, to: K) -> Result<(), Error>;
}

pub struct OptimisticTransactionOptions {}
impl Default for OptimisticTransactionOptions {}

#[source("rocksdb 0.25.0 src/transactions/transaction_db.rs")]
pub struct TransactionDB<T: ThreadMode = SingleThreaded> {}
impl<T: ThreadMode> DBAccess for TransactionDB<T> {}
impl<T: ThreadMode> TransactionDB<T> {
    #[blocks(db, millis, why = "it opens a database")]
    pub fn open_default<P: AsRef<Path>>(path: P) -> Result<Self, Error>;
    #[blocks(db, millis, why = "it opens a database")]
    pub fn open<P: AsRef<Path>>(opts: &Options, txn_db_opts: &TransactionDBOptions, path: P) -> Result<Self, Error>;
    #[blocks(db, millis, why = "it opens a database")]
    pub fn open_cf<P, I, N>(opts: &Options, txn_db_opts: &TransactionDBOptions, path: P, cfs: I) -> Result<Self, Error> where P: AsRef<Path>, I: IntoIterator<Item = N>, N: AsRef<str>;
    #[blocks(db, millis, why = "it opens a database")]
    pub fn open_cf_descriptors<P, I>(opts: &Options, txn_db_opts: &TransactionDBOptions, path: P, cfs: I) -> Result<Self, Error> where P: AsRef<Path>, I: IntoIterator<Item = ColumnFamilyDescriptor>;
    #[blocks(db, millis, why = "it reads the manifest of the database")]
    pub fn list_cf<P: AsRef<Path>>(opts: &Options, path: P) -> Result<Vec<String>, Error>;
    #[blocks(db, millis, why = "it removes the files of the database")]
    pub fn destroy<P: AsRef<Path>>(opts: &Options, path: P) -> Result<(), Error>;
    #[blocks(db, millis, why = "it rewrites the files of the database")]
    pub fn repair<P: AsRef<Path>>(opts: &Options, path: P) -> Result<(), Error>;
    pub fn path(&self) -> &Path;
    #[blocks(db, millis, why = "it writes the log of RocksDB")]
    pub fn flush_wal(&self, sync: bool) -> Result<(), Error>;
    #[blocks(db, millis, why = "it flushes memtables")]
    pub fn flush_opt(&self, flushopts: &FlushOptions) -> Result<(), Error>;
    #[blocks(db, millis, why = "it flushes memtables")]
    pub fn flush(&self) -> Result<(), Error>;
    #[blocks(db, millis, why = "it flushes memtables")]
    pub fn flush_cf_opt(&self, cf: &impl AsColumnFamilyRef, flushopts: &FlushOptions) -> Result<(), Error>;
    #[blocks(db, millis, why = "it flushes memtables")]
    pub fn flush_cfs_opt(&self, cfs: &[&impl AsColumnFamilyRef], opts: &FlushOptions) -> Result<(), Error>;
    #[blocks(db, millis, why = "it flushes memtables")]
    pub fn flush_cf(&self, cf: &impl AsColumnFamilyRef) -> Result<(), Error>;
    pub fn transaction(&self) -> Transaction<Self>;
    pub fn transaction_opt<'a>(&'a self, write_opts: &WriteOptions, txn_opts: &TransactionOptions) -> Transaction<'a, Self>;
    pub fn prepared_transactions(&self) -> Vec<Transaction<Self>>;
    #[blocks(db, millis, spared = "set_read_tier", why = "it reads from RocksDB")]
    pub fn get<K: AsRef<[u8]>>(&self, key: K) -> Result<Option<Vec<u8>>, Error>;
    #[blocks(db, millis, spared = "set_read_tier", why = "it reads from RocksDB")]
    pub fn get_cf<K: AsRef<[u8]>>(&self, cf: &impl AsColumnFamilyRef, key: K) -> Result<Option<Vec<u8>>, Error>;
    #[blocks(db, millis, spared = "set_read_tier", why = "it reads from RocksDB")]
    pub fn get_opt<K: AsRef<[u8]>>(&self, key: K, readopts: &ReadOptions) -> Result<Option<Vec<u8>>, Error>;
    #[blocks(db, millis, spared = "set_read_tier", why = "it reads from RocksDB")]
    pub fn get_cf_opt<K: AsRef<[u8]>>(&self, cf: &impl AsColumnFamilyRef, key: K, readopts: &ReadOptions) -> Result<Option<Vec<u8>>, Error>;
    #[blocks(db, millis, spared = "set_read_tier", why = "it reads from RocksDB")]
    pub fn get_pinned<K: AsRef<[u8]>>(&self, key: K) -> Result<Option<DBPinnableSlice>, Error>;
    #[blocks(db, millis, spared = "set_read_tier", why = "it reads from RocksDB")]
    pub fn get_pinned_cf<K: AsRef<[u8]>>(&self, cf: &impl AsColumnFamilyRef, key: K) -> Result<Option<DBPinnableSlice>, Error>;
    #[blocks(db, millis, spared = "set_read_tier", why = "it reads from RocksDB")]
    pub fn get_pinned_opt<K: AsRef<[u8]>>(&self, key: K, readopts: &ReadOptions) -> Result<Option<DBPinnableSlice>, Error>;
    #[blocks(db, millis, spared = "set_read_tier", why = "it reads from RocksDB")]
    pub fn get_pinned_cf_opt<K: AsRef<[u8]>>(&self, cf: &impl AsColumnFamilyRef, key: K, readopts: &ReadOptions) -> Result<Option<DBPinnableSlice>, Error>;
    #[blocks(db, millis, spared = "set_read_tier", why = "it reads from RocksDB")]
    pub fn multi_get<K, I>(&self, keys: I) -> Vec<Result<Option<Vec<u8>>, Error>> where K: AsRef<[u8]>, I: IntoIterator<Item = K>;
    #[blocks(db, millis, spared = "set_read_tier", why = "it reads from RocksDB")]
    pub fn multi_get_opt<K, I>(&self, keys: I, readopts: &ReadOptions) -> Vec<Result<Option<Vec<u8>>, Error>> where K: AsRef<[u8]>, I: IntoIterator<Item = K>;
    #[blocks(db, millis, spared = "set_read_tier", why = "it reads from RocksDB")]
    pub fn multi_get_cf<'a, 'b: 'a, K, I, W>(&'a self, keys: I) -> Vec<Result<Option<Vec<u8>>, Error>> where K: AsRef<[u8]>, I: IntoIterator<Item = (&'b W, K)>, W: 'b + AsColumnFamilyRef;
    #[blocks(db, millis, spared = "set_read_tier", why = "it reads from RocksDB")]
    pub fn multi_get_cf_opt<'a, 'b: 'a, K, I, W>(&'a self, keys: I, readopts: &ReadOptions) -> Vec<Result<Option<Vec<u8>>, Error>> where K: AsRef<[u8]>, I: IntoIterator<Item = (&'b W, K)>, W: 'b + AsColumnFamilyRef;
    #[blocks(db, millis, why = "it writes to RocksDB")]
    pub fn put<K, V>(&self, key: K, value: V) -> Result<(), Error> where K: AsRef<[u8]>, V: AsRef<[u8]>;
    #[blocks(db, millis, why = "it writes to RocksDB")]
    pub fn put_cf<K, V>(&self, cf: &impl AsColumnFamilyRef, key: K, value: V) -> Result<(), Error> where K: AsRef<[u8]>, V: AsRef<[u8]>;
    #[blocks(db, millis, why = "it writes to RocksDB")]
    pub fn put_opt<K, V>(&self, key: K, value: V, writeopts: &WriteOptions) -> Result<(), Error> where K: AsRef<[u8]>, V: AsRef<[u8]>;
    #[blocks(db, millis, why = "it writes to RocksDB")]
    pub fn put_cf_opt<K, V>(&self, cf: &impl AsColumnFamilyRef, key: K, value: V, writeopts: &WriteOptions) -> Result<(), Error> where K: AsRef<[u8]>, V: AsRef<[u8]>;
    #[blocks(db, millis, why = "it writes to RocksDB")]
    pub fn write(&self, batch: WriteBatchWithTransaction<true>) -> Result<(), Error>;
    #[blocks(db, millis, why = "it writes to RocksDB")]
    pub fn write_opt(&self, batch: WriteBatchWithTransaction<true>, writeopts: &WriteOptions) -> Result<(), Error>;
    #[blocks(db, millis, why = "it writes to RocksDB")]
    pub fn merge<K, V>(&self, key: K, value: V) -> Result<(), Error> where K: AsRef<[u8]>, V: AsRef<[u8]>;
    #[blocks(db, millis, why = "it writes to RocksDB")]
    pub fn merge_cf<K, V>(&self, cf: &impl AsColumnFamilyRef, key: K, value: V) -> Result<(), Error> where K: AsRef<[u8]>, V: AsRef<[u8]>;
    #[blocks(db, millis, why = "it writes to RocksDB")]
    pub fn merge_opt<K, V>(&self, key: K, value: V, writeopts: &WriteOptions) -> Result<(), Error> where K: AsRef<[u8]>, V: AsRef<[u8]>;
    #[blocks(db, millis, why = "it writes to RocksDB")]
    pub fn merge_cf_opt<K, V>(&self, cf: &impl AsColumnFamilyRef, key: K, value: V, writeopts: &WriteOptions) -> Result<(), Error> where K: AsRef<[u8]>, V: AsRef<[u8]>;
    #[blocks(db, millis, why = "it writes to RocksDB")]
    pub fn delete<K: AsRef<[u8]>>(&self, key: K) -> Result<(), Error>;
    #[blocks(db, millis, why = "it writes to RocksDB")]
    pub fn delete_cf<K: AsRef<[u8]>>(&self, cf: &impl AsColumnFamilyRef, key: K) -> Result<(), Error>;
    #[blocks(db, millis, why = "it writes to RocksDB")]
    pub fn delete_opt<K: AsRef<[u8]>>(&self, key: K, writeopts: &WriteOptions) -> Result<(), Error>;
    #[blocks(db, millis, why = "it writes to RocksDB")]
    pub fn delete_cf_opt<K: AsRef<[u8]>>(&self, cf: &impl AsColumnFamilyRef, key: K, writeopts: &WriteOptions) -> Result<(), Error>;
    #[blocks(db, millis, spared = "set_read_tier", why = "each item reads from RocksDB")]
    pub fn iterator<'a: 'b, 'b>(&'a self, mode: IteratorMode) -> DBIteratorWithThreadMode<'b, Self>;
    #[blocks(db, millis, spared = "set_read_tier", why = "each item reads from RocksDB")]
    pub fn iterator_opt<'a: 'b, 'b>(&'a self, mode: IteratorMode, readopts: ReadOptions) -> DBIteratorWithThreadMode<'b, Self>;
    #[blocks(db, millis, spared = "set_read_tier", why = "each item reads from RocksDB")]
    pub fn iterator_cf_opt<'a: 'b, 'b>(&'a self, cf_handle: &impl AsColumnFamilyRef, readopts: ReadOptions, mode: IteratorMode) -> DBIteratorWithThreadMode<'b, Self>;
    #[blocks(db, millis, spared = "set_read_tier", why = "each item reads from RocksDB")]
    pub fn full_iterator<'a: 'b, 'b>(&'a self, mode: IteratorMode) -> DBIteratorWithThreadMode<'b, Self>;
    #[blocks(db, millis, spared = "set_read_tier", why = "each item reads from RocksDB")]
    pub fn prefix_iterator<'a: 'b, 'b, P: AsRef<[u8]>>(&'a self, prefix: P) -> DBIteratorWithThreadMode<'b, Self>;
    #[blocks(db, millis, spared = "set_read_tier", why = "each item reads from RocksDB")]
    pub fn iterator_cf<'a: 'b, 'b>(&'a self, cf_handle: &impl AsColumnFamilyRef, mode: IteratorMode) -> DBIteratorWithThreadMode<'b, Self>;
    #[blocks(db, millis, spared = "set_read_tier", why = "each item reads from RocksDB")]
    pub fn full_iterator_cf<'a: 'b, 'b>(&'a self, cf_handle: &impl AsColumnFamilyRef, mode: IteratorMode) -> DBIteratorWithThreadMode<'b, Self>;
    #[blocks(db, millis, spared = "set_read_tier", why = "each item reads from RocksDB")]
    pub fn prefix_iterator_cf<'a, P: AsRef<[u8]>>(&'a self, cf_handle: &impl AsColumnFamilyRef, prefix: P) -> DBIteratorWithThreadMode<'a, Self>;
    pub fn raw_iterator<'a: 'b, 'b>(&'a self) -> DBRawIteratorWithThreadMode<'b, Self>;
    pub fn raw_iterator_cf<'a: 'b, 'b>(&'a self, cf_handle: &impl AsColumnFamilyRef) -> DBRawIteratorWithThreadMode<'b, Self>;
    pub fn raw_iterator_opt<'a: 'b, 'b>(&'a self, readopts: ReadOptions) -> DBRawIteratorWithThreadMode<'b, Self>;
    pub fn raw_iterator_cf_opt<'a: 'b, 'b>(&'a self, cf_handle: &impl AsColumnFamilyRef, readopts: ReadOptions) -> DBRawIteratorWithThreadMode<'b, Self>;
    pub fn snapshot(&self) -> SnapshotWithThreadMode<Self>;
}
impl TransactionDB<SingleThreaded> {
    #[blocks(db, millis, why = "it writes the manifest of the database")]
    pub fn create_cf<N: AsRef<str>>(&mut self, name: N, opts: &Options) -> Result<(), Error>;
    pub fn cf_handle(&self, name: &str) -> Option<&ColumnFamily>;
    #[blocks(db, millis, why = "it writes the manifest of the database")]
    pub fn drop_cf(&mut self, name: &str) -> Result<(), Error>;
}
impl TransactionDB<MultiThreaded> {
    #[blocks(db, millis, why = "it writes the manifest of the database")]
    pub fn create_cf<N: AsRef<str>>(&self, name: N, opts: &Options) -> Result<(), Error>;
    pub fn cf_handle(&self, name: &str) -> Option<Arc<BoundColumnFamily>>;
    #[blocks(db, millis, why = "it writes the manifest of the database")]
    pub fn drop_cf(&self, name: &str) -> Result<(), Error>;
    pub fn property_value(&self, name: impl CStrLike) -> Result<Option<String>, Error>;
    pub fn property_int_value(&self, name: impl CStrLike) -> Result<Option<u64>, Error>;
}

pub struct TransactionDBOptions {}
impl Default for TransactionDBOptions {}

pub struct TransactionOptions {}
impl Default for TransactionOptions {}

#[source("rocksdb 0.25.0 src/sst_file_writer.rs")]
pub struct SstFileWriter<'a> {}
impl<'a> SstFileWriter<'a> {
    pub fn create(opts: &'a Options) -> Self;
    #[blocks(fs, millis, why = "it creates a file")]
    pub fn open<P: AsRef<Path>>(&'a self, path: P) -> Result<(), Error>;
    #[blocks(fs, millis, why = "it writes and syncs a file")]
    pub fn finish(&mut self) -> Result<(), Error>;
    pub fn file_size(&self) -> u64;
    #[blocks(fs, short, pedantic, why = "it writes to a file now and then")]
    pub fn put<K, V>(&mut self, key: K, value: V) -> Result<(), Error> where K: AsRef<[u8]>, V: AsRef<[u8]>;
    #[blocks(fs, short, pedantic, why = "it writes to a file now and then")]
    pub fn put_with_ts<K, V, S>(&mut self, key: K, ts: S, value: V) -> Result<(), Error> where K: AsRef<[u8]>, V: AsRef<[u8]>, S: AsRef<[u8]>;
    #[blocks(fs, short, pedantic, why = "it writes to a file now and then")]
    pub fn merge<K, V>(&mut self, key: K, value: V) -> Result<(), Error> where K: AsRef<[u8]>, V: AsRef<[u8]>;
    #[blocks(fs, short, pedantic, why = "it writes to a file now and then")]
    pub fn delete<K: AsRef<[u8]>>(&mut self, key: K) -> Result<(), Error>;
    #[blocks(fs, short, pedantic, why = "it writes to a file now and then")]
    pub fn delete_range<K: AsRef<[u8]>>(&mut self, begin_key: K, end_key: K) -> Result<(), Error>;
    #[blocks(fs, short, pedantic, why = "it writes to a file now and then")]
    pub fn delete_with_ts<K: AsRef<[u8]>, S: AsRef<[u8]>>(&mut self, key: K, ts: S) -> Result<(), Error>;
}

pub type WriteBatch = WriteBatchWithTransaction<false>;

pub struct WriteBatchWithTransaction<const TRANSACTION: bool> {}
impl<const TRANSACTION: bool> WriteBatchWithTransaction<TRANSACTION> {
    pub fn new() -> Self;
    pub fn with_capacity_bytes(capacity_bytes: usize) -> Self;
    pub fn from_data(data: &[u8]) -> Self;
    pub fn len(&self) -> usize;
    pub fn size_in_bytes(&self) -> usize;
    pub fn data(&self) -> &[u8];
    pub fn is_empty(&self) -> bool;
    pub fn iterate<T>(&self, callbacks: &mut T);
    pub fn iterate_cf<T>(&self, callbacks: &mut T);
    pub fn put<K, V>(&mut self, key: K, value: V) where K: AsRef<[u8]>, V: AsRef<[u8]>;
    pub fn put_cf<K, V>(&mut self, cf: &impl AsColumnFamilyRef, key: K, value: V) where K: AsRef<[u8]>, V: AsRef<[u8]>;
    pub fn put_cf_with_ts<K, V, S>(&mut self, cf: &impl AsColumnFamilyRef, key: K, ts: S, value: V) where K: AsRef<[u8]>, V: AsRef<[u8]>, S: AsRef<[u8]>;
    pub fn merge<K, V>(&mut self, key: K, value: V) where K: AsRef<[u8]>, V: AsRef<[u8]>;
    pub fn merge_cf<K, V>(&mut self, cf: &impl AsColumnFamilyRef, key: K, value: V) where K: AsRef<[u8]>, V: AsRef<[u8]>;
    pub fn delete<K: AsRef<[u8]>>(&mut self, key: K);
    pub fn single_delete<K: AsRef<[u8]>>(&mut self, key: K);
    pub fn delete_cf<K: AsRef<[u8]>>(&mut self, cf: &impl AsColumnFamilyRef, key: K);
    pub fn single_delete_cf<K: AsRef<[u8]>>(&mut self, cf: &impl AsColumnFamilyRef, key: K);
    pub fn delete_cf_with_ts<K: AsRef<[u8]>, S: AsRef<[u8]>>(&mut self, cf: &impl AsColumnFamilyRef, key: K, ts: S);
    pub fn put_log_data<V: AsRef<[u8]>>(&mut self, log_data: V);
    pub fn clear(&mut self);
}
impl WriteBatchWithTransaction<false> {
    pub fn delete_range<K: AsRef<[u8]>>(&mut self, from: K, to: K);
    pub fn delete_range_cf<K: AsRef<[u8]>>(&mut self, cf: &impl AsColumnFamilyRef, from: K, to: K);
}
impl<const TRANSACTION: bool> Default for WriteBatchWithTransaction<TRANSACTION> {}

pub trait AsRawPtr<T> {}

#[derive(Clone, PartialEq, Eq)]
pub struct Error {}
impl AsRef<str> for Error {}

pub mod checkpoint {
    use crate::{DBCommon, Error, ThreadMode, TransactionDB};
    use std::path::Path;

    pub struct Checkpoint<'db> {}
    impl<'db> Checkpoint<'db> {
        pub fn new<T: ThreadMode, I>(db: &'db DBCommon<T, I>) -> Result<Self, Error>;
        #[blocks(db, millis, why = "it copies database files")]
        pub fn create_checkpoint<P: AsRef<Path>>(&self, path: P) -> Result<(), Error>;
        #[blocks(db, millis, why = "it copies database files")]
        pub fn create_checkpoint_with_log_size<P: AsRef<Path>>(&self, path: P, log_size_for_flush: u64) -> Result<(), Error>;
    }

    pub struct TransactionDBCheckpoint<'db> {}
    impl<'db> TransactionDBCheckpoint<'db> {
        pub fn new<T: ThreadMode>(db: &'db TransactionDB<T>) -> Result<Self, Error>;
        #[blocks(db, millis, why = "it copies database files")]
        pub fn create_checkpoint<P: AsRef<Path>>(&self, path: P) -> Result<(), Error>;
        #[blocks(db, millis, why = "it copies database files")]
        pub fn create_checkpoint_with_log_size<P: AsRef<Path>>(&self, path: P, log_size_for_flush: u64) -> Result<(), Error>;
    }
}

#[source("rocksdb 0.25.0 src/backup.rs")]
pub mod backup {
    use crate::{DBCommon, Env, Error, ThreadMode};
    use std::path::Path;

    pub struct BackupEngine {}
    impl BackupEngine {
        #[blocks(fs, millis, why = "it reads and removes files of backups")]
        pub fn open(opts: &BackupEngineOptions, env: &Env) -> Result<Self, Error>;
        #[blocks(db, millis, why = "it copies database files")]
        pub fn create_new_backup<T: ThreadMode, D>(&mut self, db: &DBCommon<T, D>) -> Result<(), Error>;
        #[blocks(db, millis, why = "it copies database files")]
        pub fn create_new_backup_flush<T: ThreadMode, D>(&mut self, db: &DBCommon<T, D>, flush_before_backup: bool) -> Result<(), Error>;
        #[blocks(fs, millis, why = "it reads and removes files of backups")]
        pub fn purge_old_backups(&mut self, num_backups_to_keep: usize) -> Result<(), Error>;
        #[blocks(db, millis, why = "it copies database files")]
        pub fn restore_from_latest_backup<D: AsRef<Path>, W: AsRef<Path>>(&mut self, db_dir: D, wal_dir: W, opts: &RestoreOptions) -> Result<(), Error>;
        #[blocks(db, millis, why = "it copies database files")]
        pub fn restore_from_backup<D: AsRef<Path>, W: AsRef<Path>>(&mut self, db_dir: D, wal_dir: W, opts: &RestoreOptions, backup_id: u32) -> Result<(), Error>;
        #[blocks(fs, millis, why = "it reads the files of a backup")]
        pub fn verify_backup(&self, backup_id: u32) -> Result<(), Error>;
        pub fn get_backup_info(&self) -> Vec<BackupEngineInfo>;
    }

    pub struct BackupEngineOptions {}
    impl BackupEngineOptions {
        pub fn new<P: AsRef<Path>>(backup_dir: P) -> Result<Self, Error>;
        pub fn set_max_background_operations(&mut self, max_background_operations: i32);
        pub fn set_sync(&mut self, sync: bool);
        pub fn get_sync(&mut self) -> bool;
    }

    pub struct BackupEngineInfo {}

    pub struct RestoreOptions {}
    impl Default for RestoreOptions {}
}

mod hidden {
    pub struct OptimisticTransactionDBInner {}

    pub struct CSlice {}

    pub struct DBWithThreadModeInner {}

    pub struct ColumnFamilyMetaData {}
}
