#![source("rocksdb 0.25.0")]
#![closures(here)]

use crate::hidden::{CSlice, ColumnFamilyMetaData, DBWithThreadModeInner};
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
    pub fn list_cf<P: AsRef<Path>>(opts: &Options, path: P) -> Result<Vec<String>, Error>;
    pub fn destroy<P: AsRef<Path>>(opts: &Options, path: P) -> Result<(), Error>;
    pub fn repair<P: AsRef<Path>>(opts: &Options, path: P) -> Result<(), Error>;
    pub fn path(&self) -> &Path;
    pub fn flush_wal(&self, sync: bool) -> Result<(), Error>;
    pub fn flush_opt(&self, flushopts: &FlushOptions) -> Result<(), Error>;
    #[blocks(db, millis, why = "it flushes memtables")]
    pub fn flush(&self) -> Result<(), Error>;
    pub fn flush_cf_opt(&self, cf: &impl AsColumnFamilyRef, flushopts: &FlushOptions) -> Result<(), Error>;
    pub fn flush_cfs_opt(&self, cfs: &[&impl AsColumnFamilyRef], opts: &FlushOptions) -> Result<(), Error>;
    pub fn flush_cf(&self, cf: &impl AsColumnFamilyRef) -> Result<(), Error>;
    pub fn get_opt<K: AsRef<[u8]>>(&self, key: K, readopts: &ReadOptions) -> Result<Option<Vec<u8>>, Error>;
    #[blocks(db, millis, why = "it reads from RocksDB")]
    pub fn get<K: AsRef<[u8]>>(&self, key: K) -> Result<Option<Vec<u8>>, Error>;
    pub fn get_cf_opt<K: AsRef<[u8]>>(&self, cf: &impl AsColumnFamilyRef, key: K, readopts: &ReadOptions)
        -> Result<Option<Vec<u8>>, Error>;
    pub fn get_cf<K: AsRef<[u8]>>(&self, cf: &impl AsColumnFamilyRef, key: K) -> Result<Option<Vec<u8>>, Error>;
    pub fn get_pinned_opt<K: AsRef<[u8]>>(&self, key: K, readopts: &ReadOptions) -> Result<Option<DBPinnableSlice>, Error>;
    #[blocks(db, millis, why = "it reads from RocksDB")]
    pub fn get_pinned<K: AsRef<[u8]>>(&self, key: K) -> Result<Option<DBPinnableSlice>, Error>;
    pub fn get_pinned_cf_opt<K: AsRef<[u8]>>(
        &self,
        cf: &impl AsColumnFamilyRef,
        key: K,
        readopts: &ReadOptions,
    ) -> Result<Option<DBPinnableSlice>, Error>;
    pub fn get_pinned_cf<K: AsRef<[u8]>>(&self, cf: &impl AsColumnFamilyRef, key: K) -> Result<Option<DBPinnableSlice>, Error>;
    #[blocks(db, millis, why = "it reads from RocksDB")]
    pub fn multi_get<K, I>(&self, keys: I) -> Vec<Result<Option<Vec<u8>>, Error>>
    where
        K: AsRef<[u8]>,
        I: IntoIterator<Item = K>;
    pub fn multi_get_opt<K, I>(&self, keys: I, readopts: &ReadOptions) -> Vec<Result<Option<Vec<u8>>, Error>>
    where
        K: AsRef<[u8]>,
        I: IntoIterator<Item = K>;
    pub fn multi_get_cf<'a, 'b: 'a, K, I, W>(&'a self, keys: I) -> Vec<Result<Option<Vec<u8>>, Error>>
    where
        K: AsRef<[u8]>,
        I: IntoIterator<Item = (&'b W, K)>,
        W: 'b + AsColumnFamilyRef;
    pub fn multi_get_cf_opt<'a, 'b: 'a, K, I, W>(&'a self, keys: I, readopts: &ReadOptions) -> Vec<Result<Option<Vec<u8>>, Error>>
    where
        K: AsRef<[u8]>,
        I: IntoIterator<Item = (&'b W, K)>,
        W: 'b + AsColumnFamilyRef;
    pub fn batched_multi_get_cf<'a, K, I>(
        &self,
        cf: &impl AsColumnFamilyRef,
        keys: I,
        sorted_input: bool,
    ) -> Vec<Result<Option<DBPinnableSlice>, Error>>
    where
        K: AsRef<[u8]> + 'a + ?Sized,
        I: IntoIterator<Item = &'a K>;
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
    pub fn iterator<'a: 'b, 'b>(&'a self, mode: IteratorMode) -> DBIteratorWithThreadMode<'b, Self>;
    pub fn iterator_opt<'a: 'b, 'b>(&'a self, mode: IteratorMode, readopts: ReadOptions) -> DBIteratorWithThreadMode<'b, Self>;
    pub fn iterator_cf_opt<'a: 'b, 'b>(
        &'a self,
        cf_handle: &impl AsColumnFamilyRef,
        readopts: ReadOptions,
        mode: IteratorMode,
    ) -> DBIteratorWithThreadMode<'b, Self>;
    pub fn full_iterator<'a: 'b, 'b>(&'a self, mode: IteratorMode) -> DBIteratorWithThreadMode<'b, Self>;
    pub fn prefix_iterator<'a: 'b, 'b, P: AsRef<[u8]>>(&'a self, prefix: P) -> DBIteratorWithThreadMode<'b, Self>;
    pub fn iterator_cf<'a: 'b, 'b>(&'a self, cf_handle: &impl AsColumnFamilyRef, mode: IteratorMode) -> DBIteratorWithThreadMode<'b, Self>;
    pub fn full_iterator_cf<'a: 'b, 'b>(
        &'a self,
        cf_handle: &impl AsColumnFamilyRef,
        mode: IteratorMode,
    ) -> DBIteratorWithThreadMode<'b, Self>;
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
    pub fn put_opt<K, V>(&self, key: K, value: V, writeopts: &WriteOptions) -> Result<(), Error>
    where
        K: AsRef<[u8]>,
        V: AsRef<[u8]>;
    pub fn put_cf_opt<K, V>(&self, cf: &impl AsColumnFamilyRef, key: K, value: V, writeopts: &WriteOptions) -> Result<(), Error>
    where
        K: AsRef<[u8]>,
        V: AsRef<[u8]>;
    pub fn put_with_ts_opt<K, V, S>(&self, key: K, ts: S, value: V, writeopts: &WriteOptions) -> Result<(), Error>
    where
        K: AsRef<[u8]>,
        V: AsRef<[u8]>,
        S: AsRef<[u8]>;
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
    pub fn merge_opt<K, V>(&self, key: K, value: V, writeopts: &WriteOptions) -> Result<(), Error>
    where
        K: AsRef<[u8]>,
        V: AsRef<[u8]>;
    pub fn merge_cf_opt<K, V>(&self, cf: &impl AsColumnFamilyRef, key: K, value: V, writeopts: &WriteOptions) -> Result<(), Error>
    where
        K: AsRef<[u8]>,
        V: AsRef<[u8]>;
    pub fn delete_opt<K: AsRef<[u8]>>(&self, key: K, writeopts: &WriteOptions) -> Result<(), Error>;
    pub fn delete_cf_opt<K: AsRef<[u8]>>(&self, cf: &impl AsColumnFamilyRef, key: K, writeopts: &WriteOptions) -> Result<(), Error>;
    pub fn delete_with_ts_opt<K, S>(&self, key: K, ts: S, writeopts: &WriteOptions) -> Result<(), Error>
    where
        K: AsRef<[u8]>,
        S: AsRef<[u8]>;
    pub fn delete_cf_with_ts_opt<K, S>(&self, cf: &impl AsColumnFamilyRef, key: K, ts: S, writeopts: &WriteOptions) -> Result<(), Error>
    where
        K: AsRef<[u8]>,
        S: AsRef<[u8]>;
    #[blocks(db, millis, why = "it writes to RocksDB")]
    pub fn put<K, V>(&self, key: K, value: V) -> Result<(), Error>
    where
        K: AsRef<[u8]>,
        V: AsRef<[u8]>;
    pub fn put_cf<K, V>(&self, cf: &impl AsColumnFamilyRef, key: K, value: V) -> Result<(), Error>
    where
        K: AsRef<[u8]>,
        V: AsRef<[u8]>;
    pub fn put_with_ts<K, V, S>(&self, key: K, ts: S, value: V) -> Result<(), Error>
    where
        K: AsRef<[u8]>,
        V: AsRef<[u8]>,
        S: AsRef<[u8]>;
    pub fn put_cf_with_ts<K, V, S>(&self, cf: &impl AsColumnFamilyRef, key: K, ts: S, value: V) -> Result<(), Error>
    where
        K: AsRef<[u8]>,
        V: AsRef<[u8]>,
        S: AsRef<[u8]>;
    pub fn merge<K, V>(&self, key: K, value: V) -> Result<(), Error>
    where
        K: AsRef<[u8]>,
        V: AsRef<[u8]>;
    pub fn merge_cf<K, V>(&self, cf: &impl AsColumnFamilyRef, key: K, value: V) -> Result<(), Error>
    where
        K: AsRef<[u8]>,
        V: AsRef<[u8]>;
    #[blocks(db, millis, why = "it writes to RocksDB")]
    pub fn delete<K: AsRef<[u8]>>(&self, key: K) -> Result<(), Error>;
    pub fn delete_cf<K: AsRef<[u8]>>(&self, cf: &impl AsColumnFamilyRef, key: K) -> Result<(), Error>;
    pub fn delete_with_ts<K: AsRef<[u8]>, S: AsRef<[u8]>>(&self, key: K, ts: S) -> Result<(), Error>;
    pub fn delete_cf_with_ts<K: AsRef<[u8]>, S: AsRef<[u8]>>(&self, cf: &impl AsColumnFamilyRef, key: K, ts: S) -> Result<(), Error>;
    #[blocks(db, millis, why = "it compacts the database")]
    pub fn compact_range<S: AsRef<[u8]>, E: AsRef<[u8]>>(&self, start: Option<S>, end: Option<E>);
    pub fn compact_range_opt<S: AsRef<[u8]>, E: AsRef<[u8]>>(&self, start: Option<S>, end: Option<E>, opts: &CompactOptions);
    pub fn compact_range_cf<S: AsRef<[u8]>, E: AsRef<[u8]>>(&self, cf: &impl AsColumnFamilyRef, start: Option<S>, end: Option<E>);
    pub fn compact_range_cf_opt<S: AsRef<[u8]>, E: AsRef<[u8]>>(
        &self,
        cf: &impl AsColumnFamilyRef,
        start: Option<S>,
        end: Option<E>,
        opts: &CompactOptions,
    );
    pub fn wait_for_compact(&self, opts: &WaitForCompactOptions) -> Result<(), Error>;
    pub fn set_options(&self, opts: &[(&str, &str)]) -> Result<(), Error>;
    pub fn set_options_cf(&self, cf: &impl AsColumnFamilyRef, opts: &[(&str, &str)]) -> Result<(), Error>;
    pub fn property_value(&self, name: impl CStrLike) -> Result<Option<String>, Error>;
    pub fn property_value_cf(&self, cf: &impl AsColumnFamilyRef, name: impl CStrLike) -> Result<Option<String>, Error>;
    pub fn property_int_value(&self, name: impl CStrLike) -> Result<Option<u64>, Error>;
    pub fn property_int_value_cf(&self, cf: &impl AsColumnFamilyRef, name: impl CStrLike) -> Result<Option<u64>, Error>;
    pub fn latest_sequence_number(&self) -> u64;
    pub fn get_approximate_sizes(&self, ranges: &[Range]) -> Vec<u64>;
    pub fn get_approximate_sizes_cf(&self, cf: &impl AsColumnFamilyRef, ranges: &[Range]) -> Vec<u64>;
    pub fn get_updates_since(&self, seq_number: u64) -> Result<DBWALIterator, Error>;
    pub fn try_catch_up_with_primary(&self) -> Result<(), Error>;
    #[blocks(db, millis, why = "it copies database files")]
    pub fn ingest_external_file<P: AsRef<Path>>(&self, paths: Vec<P>) -> Result<(), Error>;
    pub fn ingest_external_file_opts<P: AsRef<Path>>(&self, opts: &IngestExternalFileOptions, paths: Vec<P>) -> Result<(), Error>;
    pub fn ingest_external_file_cf<P: AsRef<Path>>(&self, cf: &impl AsColumnFamilyRef, paths: Vec<P>) -> Result<(), Error>;
    pub fn ingest_external_file_cf_opts<P: AsRef<Path>>(
        &self,
        cf: &impl AsColumnFamilyRef,
        opts: &IngestExternalFileOptions,
        paths: Vec<P>,
    ) -> Result<(), Error>;
    pub fn get_column_family_metadata(&self) -> ColumnFamilyMetaData;
    pub fn get_column_family_metadata_cf(&self, cf: &impl AsColumnFamilyRef) -> ColumnFamilyMetaData;
    pub fn live_files(&self) -> Result<Vec<LiveFile>, Error>;
    pub fn delete_file_in_range<K: AsRef<[u8]>>(&self, from: K, to: K) -> Result<(), Error>;
    pub fn delete_file_in_range_cf<K: AsRef<[u8]>>(&self, cf: &impl AsColumnFamilyRef, from: K, to: K) -> Result<(), Error>;
    pub fn cancel_all_background_work(&self, wait: bool);
    pub fn increase_full_history_ts_low<S: AsRef<[u8]>>(&self, cf: &impl AsColumnFamilyRef, ts: S) -> Result<(), Error>;
    pub fn get_full_history_ts_low(&self, cf: &impl AsColumnFamilyRef) -> Result<Vec<u8>, Error>;
    pub fn get_db_identity(&self) -> Result<Vec<u8>, Error>;
}
impl<I> DBCommon<SingleThreaded, I> {
    pub fn create_cf<N: AsRef<str>>(&mut self, name: N, opts: &Options) -> Result<(), Error>;
    pub fn drop_cf(&mut self, name: &str) -> Result<(), Error>;
    pub fn cf_handle(&self, name: &str) -> Option<&ColumnFamily>;
}
impl<I> DBCommon<MultiThreaded, I> {
    pub fn create_cf<N: AsRef<str>>(&self, name: N, opts: &Options) -> Result<(), Error>;
    pub fn drop_cf(&self, name: &str) -> Result<(), Error>;
    pub fn cf_handle(&self, name: &str) -> Option<Arc<BoundColumnFamily>>;
}

pub trait DBAccess {
    unsafe fn create_snapshot(&self) -> *const rocksdb_snapshot_t;
    unsafe fn release_snapshot(&self, snapshot: *const rocksdb_snapshot_t);
    unsafe fn create_iterator(&self, readopts: &ReadOptions) -> *mut rocksdb_iterator_t;
    unsafe fn create_iterator_cf(&self, cf_handle: *mut rocksdb_column_family_handle_t, readopts: &ReadOptions) -> *mut rocksdb_iterator_t;
    fn get_opt<K: AsRef<[u8]>>(&self, key: K, readopts: &ReadOptions) -> Result<Option<Vec<u8>>, Error>;
    fn get_cf_opt<K: AsRef<[u8]>>(&self, cf: &impl AsColumnFamilyRef, key: K, readopts: &ReadOptions) -> Result<Option<Vec<u8>>, Error>;
    fn get_pinned_opt<K: AsRef<[u8]>>(&self, key: K, readopts: &ReadOptions) -> Result<Option<DBPinnableSlice>, Error>;
    fn get_pinned_cf_opt<K: AsRef<[u8]>>(
        &self,
        cf: &impl AsColumnFamilyRef,
        key: K,
        readopts: &ReadOptions,
    ) -> Result<Option<DBPinnableSlice>, Error>;
    fn multi_get_opt<K, I>(&self, keys: I, readopts: &ReadOptions) -> Vec<Result<Option<Vec<u8>>, Error>>
    where
        K: AsRef<[u8]>,
        I: IntoIterator<Item = K>;
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
    pub fn open_for_read_only<P: AsRef<Path>>(opts: &Options, path: P, error_if_log_file_exist: bool) -> Result<Self, Error>;
    pub fn open_as_secondary<P: AsRef<Path>>(opts: &Options, primary_path: P, secondary_path: P) -> Result<Self, Error>;
    pub fn open_with_ttl<P: AsRef<Path>>(opts: &Options, path: P, ttl: Duration) -> Result<Self, Error>;
    pub fn open_cf_with_ttl<P, I, N>(opts: &Options, path: P, cfs: I, ttl: Duration) -> Result<Self, Error>
    where
        P: AsRef<Path>,
        I: IntoIterator<Item = N>,
        N: AsRef<str>;
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
    pub fn open_cf_with_opts<P, I, N>(opts: &Options, path: P, cfs: I) -> Result<Self, Error>
    where
        P: AsRef<Path>,
        I: IntoIterator<Item = (N, Options)>,
        N: AsRef<str>;
    pub fn open_cf_for_read_only<P, I, N>(opts: &Options, path: P, cfs: I, error_if_log_file_exist: bool) -> Result<Self, Error>
    where
        P: AsRef<Path>,
        I: IntoIterator<Item = N>,
        N: AsRef<str>;
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
    pub fn open_cf_descriptors_read_only<P, I>(opts: &Options, path: P, cfs: I, error_if_log_file_exist: bool) -> Result<Self, Error>
    where
        P: AsRef<Path>,
        I: IntoIterator<Item = ColumnFamilyDescriptor>;
    pub fn open_cf_as_secondary<P, I, N>(opts: &Options, primary_path: P, secondary_path: P, cfs: I) -> Result<Self, Error>
    where
        P: AsRef<Path>,
        I: IntoIterator<Item = N>,
        N: AsRef<str>;
    pub fn open_cf_descriptors_as_secondary<P, I>(opts: &Options, path: P, secondary_path: P, cfs: I) -> Result<Self, Error>
    where
        P: AsRef<Path>,
        I: IntoIterator<Item = ColumnFamilyDescriptor>;
    pub fn open_cf_descriptors<P, I>(opts: &Options, path: P, cfs: I) -> Result<Self, Error>
    where
        P: AsRef<Path>,
        I: IntoIterator<Item = ColumnFamilyDescriptor>;
    pub fn delete_range_cf_opt<K: AsRef<[u8]>>(
        &self,
        cf: &impl AsColumnFamilyRef,
        from: K,
        to: K,
        writeopts: &WriteOptions,
    ) -> Result<(), Error>;
    pub fn delete_range_cf<K: AsRef<[u8]>>(&self, cf: &impl AsColumnFamilyRef, from: K, to: K) -> Result<(), Error>;
    pub fn write_opt(&self, batch: WriteBatch, writeopts: &WriteOptions) -> Result<(), Error>;
    #[blocks(db, millis, why = "it writes to RocksDB")]
    pub fn write(&self, batch: WriteBatch) -> Result<(), Error>;
    pub fn write_without_wal(&self, batch: WriteBatch) -> Result<(), Error>;
    pub fn disable_file_deletions(&self) -> Result<(), Error>;
    pub fn enable_file_deletions(&self) -> Result<(), Error>;
}

pub struct LiveFile {}

pub struct DBRawIteratorWithThreadMode<'a, D: DBAccess> {}

pub struct DBIteratorWithThreadMode<'a, D: DBAccess> {}

pub enum Direction {}

#[derive(Copy, Clone)]
pub enum IteratorMode<'a> {
    Start,
    End,
    From(&'a [u8], Direction),
}

pub struct DBWALIterator {}

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

pub struct Transaction<'db, DB> {}
impl<DB> DBAccess for Transaction<'_, DB> {}
impl<DB> Transaction<'_, DB> {
    #[blocks(db, millis, why = "it writes to RocksDB")]
    pub fn commit(self) -> Result<(), Error>;
    pub fn set_name(&self, name: &[u8]) -> Result<(), Error>;
    pub fn get_name(&self) -> Option<Vec<u8>>;
    pub fn prepare(&self) -> Result<(), Error>;
    pub fn snapshot(&self) -> SnapshotWithThreadMode<Self>;
    pub fn rollback(&self) -> Result<(), Error>;
    pub fn set_savepoint(&self);
    pub fn rollback_to_savepoint(&self) -> Result<(), Error>;
    pub fn get<K: AsRef<[u8]>>(&self, key: K) -> Result<Option<Vec<u8>>, Error>;
    pub fn get_pinned<K: AsRef<[u8]>>(&self, key: K) -> Result<Option<DBPinnableSlice>, Error>;
    pub fn get_cf<K: AsRef<[u8]>>(&self, cf: &impl AsColumnFamilyRef, key: K) -> Result<Option<Vec<u8>>, Error>;
    pub fn get_pinned_cf<K: AsRef<[u8]>>(&self, cf: &impl AsColumnFamilyRef, key: K) -> Result<Option<DBPinnableSlice>, Error>;
    pub fn get_for_update<K: AsRef<[u8]>>(&self, key: K, exclusive: bool) -> Result<Option<Vec<u8>>, Error>;
    pub fn get_pinned_for_update<K: AsRef<[u8]>>(&self, key: K, exclusive: bool) -> Result<Option<DBPinnableSlice>, Error>;
    pub fn get_for_update_cf<K: AsRef<[u8]>>(&self, cf: &impl AsColumnFamilyRef, key: K, exclusive: bool)
        -> Result<Option<Vec<u8>>, Error>;
    pub fn get_pinned_for_update_cf<K: AsRef<[u8]>>(
        &self,
        cf: &impl AsColumnFamilyRef,
        key: K,
        exclusive: bool,
    ) -> Result<Option<DBPinnableSlice>, Error>;
    pub fn get_opt<K: AsRef<[u8]>>(&self, key: K, readopts: &ReadOptions) -> Result<Option<Vec<u8>>, Error>;
    pub fn get_pinned_opt<K: AsRef<[u8]>>(&self, key: K, readopts: &ReadOptions) -> Result<Option<DBPinnableSlice>, Error>;
    pub fn get_cf_opt<K: AsRef<[u8]>>(&self, cf: &impl AsColumnFamilyRef, key: K, readopts: &ReadOptions)
        -> Result<Option<Vec<u8>>, Error>;
    pub fn get_pinned_cf_opt<K: AsRef<[u8]>>(
        &self,
        cf: &impl AsColumnFamilyRef,
        key: K,
        readopts: &ReadOptions,
    ) -> Result<Option<DBPinnableSlice>, Error>;
    pub fn get_for_update_opt<K: AsRef<[u8]>>(&self, key: K, exclusive: bool, opts: &ReadOptions) -> Result<Option<Vec<u8>>, Error>;
    pub fn get_pinned_for_update_opt<K: AsRef<[u8]>>(
        &self,
        key: K,
        exclusive: bool,
        opts: &ReadOptions,
    ) -> Result<Option<DBPinnableSlice>, Error>;
    pub fn get_for_update_cf_opt<K: AsRef<[u8]>>(
        &self,
        cf: &impl AsColumnFamilyRef,
        key: K,
        exclusive: bool,
        opts: &ReadOptions,
    ) -> Result<Option<Vec<u8>>, Error>;
    pub fn get_pinned_for_update_cf_opt<K: AsRef<[u8]>>(
        &self,
        cf: &impl AsColumnFamilyRef,
        key: K,
        exclusive: bool,
        opts: &ReadOptions,
    ) -> Result<Option<DBPinnableSlice>, Error>;
    pub fn multi_get<K, I>(&self, keys: I) -> Vec<Result<Option<Vec<u8>>, Error>>
    where
        K: AsRef<[u8]>,
        I: IntoIterator<Item = K>;
    pub fn multi_get_opt<K, I>(&self, keys: I, readopts: &ReadOptions) -> Vec<Result<Option<Vec<u8>>, Error>>
    where
        K: AsRef<[u8]>,
        I: IntoIterator<Item = K>;
    pub fn multi_get_cf<'a, 'b: 'a, K, I, W>(&'a self, keys: I) -> Vec<Result<Option<Vec<u8>>, Error>>
    where
        K: AsRef<[u8]>,
        I: IntoIterator<Item = (&'b W, K)>,
        W: 'b + AsColumnFamilyRef;
    pub fn multi_get_cf_opt<'a, 'b: 'a, K, I, W>(&'a self, keys: I, readopts: &ReadOptions) -> Vec<Result<Option<Vec<u8>>, Error>>
    where
        K: AsRef<[u8]>,
        I: IntoIterator<Item = (&'b W, K)>,
        W: 'b + AsColumnFamilyRef;
    pub fn put<K: AsRef<[u8]>, V: AsRef<[u8]>>(&self, key: K, value: V) -> Result<(), Error>;
    pub fn put_cf<K: AsRef<[u8]>, V: AsRef<[u8]>>(&self, cf: &impl AsColumnFamilyRef, key: K, value: V) -> Result<(), Error>;
    pub fn merge<K: AsRef<[u8]>, V: AsRef<[u8]>>(&self, key: K, value: V) -> Result<(), Error>;
    pub fn merge_cf<K: AsRef<[u8]>, V: AsRef<[u8]>>(&self, cf: &impl AsColumnFamilyRef, key: K, value: V) -> Result<(), Error>;
    pub fn delete<K: AsRef<[u8]>>(&self, key: K) -> Result<(), Error>;
    pub fn delete_cf<K: AsRef<[u8]>>(&self, cf: &impl AsColumnFamilyRef, key: K) -> Result<(), Error>;
    pub fn iterator<'a: 'b, 'b>(&'a self, mode: IteratorMode) -> DBIteratorWithThreadMode<'b, Self>;
    pub fn iterator_opt<'a: 'b, 'b>(&'a self, mode: IteratorMode, readopts: ReadOptions) -> DBIteratorWithThreadMode<'b, Self>;
    pub fn iterator_cf_opt<'a: 'b, 'b>(
        &'a self,
        cf_handle: &impl AsColumnFamilyRef,
        readopts: ReadOptions,
        mode: IteratorMode,
    ) -> DBIteratorWithThreadMode<'b, Self>;
    pub fn full_iterator<'a: 'b, 'b>(&'a self, mode: IteratorMode) -> DBIteratorWithThreadMode<'b, Self>;
    pub fn prefix_iterator<'a: 'b, 'b, P: AsRef<[u8]>>(&'a self, prefix: P) -> DBIteratorWithThreadMode<'b, Self>;
    pub fn iterator_cf<'a: 'b, 'b>(&'a self, cf_handle: &impl AsColumnFamilyRef, mode: IteratorMode) -> DBIteratorWithThreadMode<'b, Self>;
    pub fn full_iterator_cf<'a: 'b, 'b>(
        &'a self,
        cf_handle: &impl AsColumnFamilyRef,
        mode: IteratorMode,
    ) -> DBIteratorWithThreadMode<'b, Self>;
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

pub type WriteBatch = WriteBatchWithTransaction<false>;

pub struct WriteBatchWithTransaction<const TRANSACTION: bool> {}

pub trait AsRawPtr<T> {}

#[derive(Clone, PartialEq, Eq)]
pub struct Error {}
impl AsRef<str> for Error {}

pub mod checkpoint {
    use crate::{DBCommon, Error, ThreadMode};
    use std::path::Path;

    pub struct Checkpoint<'db> {}
    impl<'db> Checkpoint<'db> {
        pub fn new<T: ThreadMode, I>(db: &'db DBCommon<T, I>) -> Result<Self, Error>;
        #[blocks(db, millis, why = "it copies database files")]
        pub fn create_checkpoint<P: AsRef<Path>>(&self, path: P) -> Result<(), Error>;
        pub fn create_checkpoint_with_log_size<P: AsRef<Path>>(&self, path: P, log_size_for_flush: u64) -> Result<(), Error>;
    }
}

mod hidden {
    pub struct CSlice {}

    pub struct DBWithThreadModeInner {}

    pub struct ColumnFamilyMetaData {}
}
