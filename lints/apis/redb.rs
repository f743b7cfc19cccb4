#![source("redb 4.4.0")]
#![closures(here)]

use chrono_v0_4::{DateTime, FixedOffset, NaiveDate, NaiveDateTime, NaiveTime};
use std::borrow::{Borrow, Cow};
use std::cmp::Ordering;
use std::fmt::Debug;
use std::fs::File;
use std::ops::{Bound, RangeFull};
use std::path::Path;
use std::{io, result};
use uuid::{Bytes, Uuid};

pub type Result<T = (), E = StorageError> = result::Result<T, E>;

pub trait StorageBackend: 'static + Debug + Send + Sync {
    fn len(&self) -> result::Result<u64, io::Error>;
    fn read(&self, offset: u64, out: &mut [u8]) -> result::Result<(), io::Error>;
    fn set_len(&self, len: u64) -> result::Result<(), io::Error>;
    fn sync_data(&self) -> result::Result<(), io::Error>;
    fn write(&self, offset: u64, data: &[u8]) -> result::Result<(), io::Error>;
    fn close(&self) -> result::Result<(), io::Error>;
    fn try_lock_range(&self, start: Bound<u64>, end: Bound<u64>) -> result::Result<bool, BackendError>;
    fn try_lock_shared_range(&self, start: Bound<u64>, end: Bound<u64>) -> result::Result<bool, BackendError>;
    fn lock_range(&self, start: Bound<u64>, end: Bound<u64>) -> result::Result<(), BackendError>;
    fn lock_shared_range(&self, start: Bound<u64>, end: Bound<u64>) -> result::Result<(), BackendError>;
    fn unlock_range(&self, start: Bound<u64>, end: Bound<u64>) -> result::Result<(), BackendError>;
    fn query_lock_range(&self, start: Bound<u64>, end: Bound<u64>) -> result::Result<bool, BackendError>;
}

pub trait TableHandle {
    fn name(&self) -> &str;
}

pub struct UntypedTableHandle {}

pub trait MultimapTableHandle {}

pub struct UntypedMultimapTableHandle {}

pub struct TableDefinition<'a, K, V> {}

pub struct MultimapTableDefinition<'a, K, V> {}

pub struct CacheStats {}

pub trait ReadableDatabase {
    fn begin_read(&self) -> Result<ReadTransaction, TransactionError>;
    fn cache_stats(&self) -> CacheStats;
}

pub struct ReadOnlyDatabase {}
impl ReadableDatabase for ReadOnlyDatabase {}

pub struct Database {}
impl ReadableDatabase for Database {}
impl Database {
    #[blocks(db, millis, why = "it opens a database")]
    pub fn create(path: impl AsRef<Path>) -> Result<Database, DatabaseError>;
    #[blocks(db, millis, why = "it opens a database")]
    pub fn open(path: impl AsRef<Path>) -> Result<Database, DatabaseError>;
    #[versions("<3")]
    pub fn begin_read(&self) -> Result<ReadTransaction, TransactionError>;
    #[blocks(db, millis, why = "it reads the whole database")]
    pub fn check_integrity(&mut self) -> Result<bool, DatabaseError>;
    #[blocks(db, millis, why = "it rewrites the file")]
    pub fn compact(&mut self) -> Result<bool, CompactionError>;
    pub fn builder() -> Builder;
    #[blocks(db, unbounded, until = "commit", why = "it waits for the previous write transaction to finish")]
    pub fn begin_write(&self) -> Result<WriteTransaction, TransactionError>;
}

pub struct RepairSession {}

#[derive(Copy, Clone, Eq, PartialEq, Default)]
pub enum ConcurrencyMode {
    ExclusiveWriter,
    SingleWriter,
    MultiWriter,
}

pub struct Builder {}
impl Builder {
    pub fn new() -> Self;
    pub fn set_repair_callback(&mut self, callback: impl Fn(&mut RepairSession) + 'static) -> &mut Self;
    pub fn set_cache_size(&mut self, bytes: usize) -> &mut Self;
    pub fn set_concurrency_mode(&mut self, mode: ConcurrencyMode) -> &mut Self;
    #[blocks(db, millis, why = "it opens a database")]
    pub fn create(&self, path: impl AsRef<Path>) -> Result<Database, DatabaseError>;
    #[blocks(db, millis, why = "it opens a database")]
    pub fn open(&self, path: impl AsRef<Path>) -> Result<Database, DatabaseError>;
    #[blocks(db, millis, why = "it opens a database")]
    pub fn open_read_only(&self, path: impl AsRef<Path>) -> Result<ReadOnlyDatabase, DatabaseError>;
    #[blocks(db, millis, why = "it opens a database")]
    pub fn create_file(&self, file: File) -> Result<Database, DatabaseError>;
    // Backends other than files are in memory, or the project's own.
    pub fn create_with_backend(&self, backend: impl StorageBackend) -> Result<Database, DatabaseError>;
}

pub enum BackendError {}

pub enum StorageError {}

pub enum TableError {}

pub enum DatabaseError {
    DatabaseAlreadyOpen,
    RepairAborted,
    UpgradeRequired(u8),
    TransactionInProgress,
    Storage(StorageError),
}
impl From<io::Error> for DatabaseError {}
impl From<BackendError> for DatabaseError {}
impl From<StorageError> for DatabaseError {}

pub enum SavepointError {
    InvalidSavepoint,
    ImmediateDurabilityRequired,
    EphemeralSavepointUnsupported,
    Storage(StorageError),
}
impl From<StorageError> for SavepointError {}

pub enum CompactionError {
    PersistentSavepointExists,
    EphemeralSavepointExists,
    TransactionInProgress,
    Storage(StorageError),
}
impl From<StorageError> for CompactionError {}

pub enum SetDurabilityError {}

pub enum TransactionError {
    Storage(StorageError),
    ReadTransactionStillInUse(Box<ReadTransaction>),
}
impl From<StorageError> for TransactionError {}

pub enum CommitError {}

pub trait KeyRange<K: Key> {}
impl<K: Key> KeyRange<K> for RangeFull {}
impl<'a, K: Key + 'a, KR: Borrow<K::SelfType<'a>>> KeyRange<K> for (Bound<KR>, Bound<KR>) {}
impl<K: Key, R: KeyRange<K>> KeyRange<K> for &R {}

pub struct MultimapTable<'txn, K, V> {}

pub struct TableStats {}

pub struct Table<'txn, K: Key + 'static, V: Value + 'static> {}
impl<K: Key + 'static, V: Value + 'static> TableHandle for Table<'_, K, V> {}
impl<'txn, K: Key + 'static, V: Value + 'static> Table<'txn, K, V> {
    #[blocks(db, micros, pedantic, why = "it reads from disk")]
    pub fn get_mut<'k>(&mut self, key: impl Borrow<K::SelfType<'k>>) -> Result<Option<AccessGuardMut<'_, V>>>;
    #[blocks(db, micros, pedantic, why = "it may write to disk")]
    pub fn pop_first(&mut self) -> Result<Option<(AccessGuard<'_, K>, AccessGuard<'_, V>)>>;
    #[blocks(db, micros, pedantic, why = "it may write to disk")]
    pub fn pop_last(&mut self) -> Result<Option<(AccessGuard<'_, K>, AccessGuard<'_, V>)>>;
    #[blocks(db, millis, why = "it goes through all entries of the table")]
    pub fn extract_if<F: for<'f> FnMut(K::SelfType<'f>, V::SelfType<'f>) -> bool>(
        &mut self,
        predicate: F,
    ) -> Result<ExtractIf<'_, K, V, F>>;
    #[blocks(db, millis, why = "it goes through all entries of the table")]
    pub fn extract_from_if<F: for<'f> FnMut(K::SelfType<'f>, V::SelfType<'f>) -> bool>(
        &mut self,
        range: impl KeyRange<K>,
        predicate: F,
    ) -> Result<ExtractIf<'_, K, V, F>>;
    #[blocks(db, millis, why = "it goes through all entries of the table")]
    pub fn retain<F: for<'f> FnMut(K::SelfType<'f>, V::SelfType<'f>) -> bool>(&mut self, predicate: F) -> Result;
    #[blocks(db, millis, why = "it goes through all entries of the table")]
    pub fn retain_in<F: for<'f> FnMut(K::SelfType<'f>, V::SelfType<'f>) -> bool>(
        &mut self,
        range: impl KeyRange<K>,
        predicate: F,
    ) -> Result;
    #[blocks(db, micros, pedantic, why = "it may write to disk")]
    pub fn insert<'k, 'v>(
        &mut self,
        key: impl Borrow<K::SelfType<'k>>,
        value: impl Borrow<V::SelfType<'v>>,
    ) -> Result<Option<AccessGuard<'_, V>>>;
    #[blocks(db, micros, pedantic, why = "it may write to disk")]
    pub fn remove<'a>(&mut self, key: impl Borrow<K::SelfType<'a>>) -> Result<Option<AccessGuard<'_, V>>>;
    #[blocks(db, micros, pedantic, why = "it reads from disk")]
    pub fn lower_bound_mut<'a>(&mut self, bound: Bound<impl Borrow<K::SelfType<'a>>>) -> Result<CursorMut<'_, K, V>>;
    #[blocks(db, micros, pedantic, why = "it reads from disk")]
    pub fn upper_bound_mut<'a>(&mut self, bound: Bound<impl Borrow<K::SelfType<'a>>>) -> Result<CursorMut<'_, K, V>>;
    #[blocks(db, micros, pedantic, why = "it reads from disk")]
    pub fn entry<'a>(&'a mut self, key: K::SelfType<'a>) -> Result<Entry<'a, K, V>>;
}
impl<K: Key + 'static, V: MutInPlaceValue + 'static> Table<'_, K, V> {
    #[blocks(db, micros, pedantic, why = "it may write to disk")]
    pub fn insert_reserve<'a>(&mut self, key: impl Borrow<K::SelfType<'a>>, value_length: usize) -> Result<AccessGuardMutInPlace<'_, V>>;
}
impl<K: Key + 'static, V: Value + 'static> ReadableTableMetadata for Table<'_, K, V> {}
impl<K: Key + 'static, V: Value + 'static> ReadableTable<K, V> for Table<'_, K, V> {}

pub trait ReadableTableMetadata {
    #[blocks(db, millis, why = "it goes through the whole table")]
    fn stats(&self) -> Result<TableStats>;
    #[blocks(db, micros, pedantic, why = "it reads from disk")]
    fn len(&self) -> Result<u64>;
    #[blocks(db, micros, pedantic, why = "it reads from disk")]
    fn is_empty(&self) -> Result<bool>;
}

pub trait ReadableTable<K: Key + 'static, V: Value + 'static>: ReadableTableMetadata {
    #[blocks(db, micros, pedantic, why = "it reads from disk")]
    fn get<'a>(&self, key: impl Borrow<K::SelfType<'a>>) -> Result<Option<AccessGuard<'_, V>>>;
    #[blocks(db, micros, pedantic, why = "each item reads from disk")]
    fn range(&self, range: impl KeyRange<K>) -> Result<Range<'_, K, V>>;
    #[blocks(db, micros, pedantic, why = "it reads from disk")]
    fn first(&self) -> Result<Option<(AccessGuard<'_, K>, AccessGuard<'_, V>)>>;
    #[blocks(db, micros, pedantic, why = "it reads from disk")]
    fn last(&self) -> Result<Option<(AccessGuard<'_, K>, AccessGuard<'_, V>)>>;
    #[blocks(db, micros, pedantic, why = "it reads from disk")]
    fn lower_bound<'a>(&self, bound: Bound<impl Borrow<K::SelfType<'a>>>) -> Result<Cursor<'_, K, V>>;
    #[blocks(db, micros, pedantic, why = "it reads from disk")]
    fn upper_bound<'a>(&self, bound: Bound<impl Borrow<K::SelfType<'a>>>) -> Result<Cursor<'_, K, V>>;
    #[blocks(db, micros, pedantic, why = "each item reads from disk")]
    fn iter(&self) -> Result<Range<'_, K, V>>;
}

pub struct ExtractIf<'a, K: Key + 'static, V: Value + 'static, F: for<'f> FnMut(K::SelfType<'f>, V::SelfType<'f>) -> bool> {}
impl<'a, K: Key + 'static, V: Value + 'static, F: for<'f> FnMut(K::SelfType<'f>, V::SelfType<'f>) -> bool> Iterator
    for ExtractIf<'a, K, V, F>
{
    type Item = Result<(AccessGuard<'a, K>, AccessGuard<'a, V>)>;
}

#[derive(Clone)]
pub struct Range<'a, K: Key + 'static, V: Value + 'static> {}
impl<'a, K: Key + 'static, V: Value + 'static> Iterator for Range<'a, K, V> {
    type Item = Result<(AccessGuard<'a, K>, AccessGuard<'a, V>)>;
}

pub enum Entry<'a, K: Key + 'static, V: Value + 'static> {
    Occupied(OccupiedEntry<'a, K, V>),
    Vacant(VacantEntry<'a, K, V>),
}

pub struct OccupiedEntry<'a, K, V> {}

pub struct VacantEntry<'a, K, V> {}

pub struct Cursor<'a, K: Key + 'static, V: Value + 'static> {}

pub struct CursorMut<'a, K: Key + 'static, V: Value + 'static> {}

pub struct DatabaseStats {}

pub enum Durability {}

#[guard(doubtful, why = "other writers block their threads")]
pub struct WriteTransaction {}
impl WriteTransaction {
    pub fn print_allocated_page_debug(&self);
    pub fn persistent_savepoint(&self) -> Result<u64, SavepointError>;
    #[blocks(db, micros, pedantic, why = "it reads from disk")]
    pub fn get_persistent_savepoint(&self, id: u64) -> Result<Savepoint, SavepointError>;
    pub fn delete_persistent_savepoint(&self, id: u64) -> Result<bool, SavepointError>;
    #[blocks(db, micros, pedantic, why = "it reads from disk")]
    pub fn list_persistent_savepoints(&self) -> Result<impl Iterator<Item = u64>>;
    pub fn ephemeral_savepoint(&self) -> Result<Savepoint, SavepointError>;
    pub fn restore_savepoint(&mut self, savepoint: &Savepoint) -> Result<(), SavepointError>;
    pub fn set_durability(&mut self, durability: Durability) -> Result<(), SetDurabilityError>;
    pub fn set_two_phase_commit(&mut self, enabled: bool);
    pub fn set_quick_repair(&mut self, enabled: bool);
    #[blocks(db, micros, pedantic, why = "it reads from disk")]
    pub fn open_table<'txn, K: Key + 'static, V: Value + 'static>(
        &'txn self,
        definition: TableDefinition<K, V>,
    ) -> Result<Table<'txn, K, V>, TableError>;
    #[blocks(db, micros, pedantic, why = "it reads from disk")]
    pub fn open_multimap_table<'txn, K: Key + 'static, V: Key + 'static>(
        &'txn self,
        definition: MultimapTableDefinition<K, V>,
    ) -> Result<MultimapTable<'txn, K, V>, TableError>;
    pub fn rename_table(&self, definition: impl TableHandle, new_name: impl TableHandle) -> Result<(), TableError>;
    pub fn rename_multimap_table(&self, definition: impl MultimapTableHandle, new_name: impl MultimapTableHandle)
        -> Result<(), TableError>;
    #[blocks(db, millis, why = "it goes through the whole table")]
    pub fn delete_table(&self, definition: impl TableHandle) -> Result<bool, TableError>;
    #[blocks(db, millis, why = "it goes through the whole table")]
    pub fn delete_multimap_table(&self, definition: impl MultimapTableHandle) -> Result<bool, TableError>;
    #[blocks(db, micros, pedantic, why = "it reads from disk")]
    pub fn list_tables(&self) -> Result<impl Iterator<Item = UntypedTableHandle> + '_>;
    #[blocks(db, micros, pedantic, why = "it reads from disk")]
    pub fn list_multimap_tables(&self) -> Result<impl Iterator<Item = UntypedMultimapTableHandle> + '_>;
    #[blocks(db, millis, why = "it commits a transaction")]
    pub fn commit(self) -> Result<(), CommitError>;
    pub fn abort(self) -> Result;
    #[blocks(db, millis, why = "it goes through the whole database")]
    pub fn stats(&self) -> Result<DatabaseStats>;
}

pub struct ReadTransaction {}
impl ReadTransaction {
    #[blocks(db, micros, pedantic, why = "it reads from disk")]
    pub fn open_table<K: Key + 'static, V: Value + 'static>(&self, definition: TableDefinition<K, V>) -> Result<ReadOnlyTable<K, V>, TableError>;
    #[blocks(db, micros, pedantic, why = "it reads from disk")]
    pub fn list_tables(&self) -> Result<impl Iterator<Item = UntypedTableHandle>>;
    pub fn close(self) -> Result<(), TransactionError>;
}

pub struct ReadOnlyTable<K: Key + 'static, V: Value + 'static> {}
impl<K: Key + 'static, V: Value + 'static> ReadableTableMetadata for ReadOnlyTable<K, V> {}
impl<K: Key + 'static, V: Value + 'static> ReadableTable<K, V> for ReadOnlyTable<K, V> {}

pub struct AccessGuard<'a, V: Value + 'static> {}

pub struct AccessGuardMut<'a, V: Value + 'static> {}

pub struct AccessGuardMutInPlace<'a, V: Value + 'static> {}
impl<V: MutInPlaceValue + 'static> AsMut<V::BaseRefType> for AccessGuardMutInPlace<'_, V> {}

pub struct Savepoint {}

pub struct TypeName {}

pub trait Value: Debug {
    type SelfType<'a>: Debug + 'a;
    type AsBytes<'a>: AsRef<[u8]> + 'a;
    const NICHE: Option<&'static [u8]>;
    fn fixed_width() -> Option<usize>;
    fn from_bytes<'a>(data: &'a [u8]) -> Self::SelfType<'a>
    where
        Self: 'a;
    fn as_bytes<'a, 'b: 'a>(value: &'a Self::SelfType<'b>) -> Self::AsBytes<'a>
    where
        Self: 'b;
    fn type_name() -> TypeName;
}
impl<T: Value> Value for Vec<T> {
    type SelfType<'a> = Vec<T::SelfType<'a>>;
    type AsBytes<'a> = Vec<u8>;
}
impl<T: Value> Value for (T,) {
    type SelfType<'a> = (T::SelfType<'a>,);
    type AsBytes<'a> = T::AsBytes<'a>;
}
impl Value for NaiveDate {
    type SelfType<'a> = NaiveDate;
    type AsBytes<'a> = [u8; 6];
}
impl Value for NaiveTime {
    type SelfType<'a> = NaiveTime;
    type AsBytes<'a> = [u8; 7];
}
impl Value for NaiveDateTime {
    type SelfType<'a> = NaiveDateTime;
    type AsBytes<'a> = [u8; 13];
}
impl Value for DateTime<FixedOffset> {
    type SelfType<'a> = DateTime<FixedOffset>;
    type AsBytes<'a> = [u8; 17];
}
impl Value for FixedOffset {
    type SelfType<'a> = FixedOffset;
    type AsBytes<'a> = [u8; 4];
}
impl Value for Uuid {
    type SelfType<'a> = Uuid;
    type AsBytes<'a> = &'a Bytes;
}
impl Value for () {
    type SelfType<'a> = ();
    type AsBytes<'a> = &'a [u8];
}
impl Value for bool {
    type SelfType<'a> = bool;
    type AsBytes<'a> = &'a [u8];
}
impl<T: Value> Value for Option<T> {
    type SelfType<'a> = Option<T::SelfType<'a>>;
    type AsBytes<'a> = Vec<u8>;
}
impl Value for &[u8] {
    type SelfType<'a> = &'a [u8];
    type AsBytes<'a> = &'a [u8];
}
impl<const N: usize> Value for &[u8; N] {
    type SelfType<'a> = &'a [u8; N];
    type AsBytes<'a> = &'a [u8; N];
}
impl<const N: usize, T: Value> Value for [T; N] {
    type SelfType<'a> = [T::SelfType<'a>; N];
    type AsBytes<'a> = Vec<u8>;
}
impl Value for &str {
    type SelfType<'a> = &'a str;
    type AsBytes<'a> = &'a str;
}
impl Value for String {
    type SelfType<'a> = String;
    type AsBytes<'a> = &'a str;
}
impl Value for char {
    type SelfType<'a> = char;
    type AsBytes<'a> = [u8; 3];
}

pub trait MutInPlaceValue: Value {
    type BaseRefType: Debug + ?Sized;
    fn initialize(data: &mut [u8]);
    fn from_bytes_mut(data: &mut [u8]) -> &mut Self::BaseRefType;
}
impl MutInPlaceValue for &[u8] {
    type BaseRefType = [u8];
}

pub trait Key: Value {
    fn compare(data1: &[u8], data2: &[u8]) -> Ordering;
    fn separator<'a>(left: &'a [u8], right: &'a [u8]) -> Cow<'a, [u8]>;
    fn min_encoded_key() -> Option<Cow<'static, [u8]>>;
}
impl<T: Key> Key for (T,) {}
impl Key for NaiveDate {}
impl Key for NaiveTime {}
impl Key for NaiveDateTime {}
impl Key for DateTime<FixedOffset> {}
impl Key for FixedOffset {}
impl Key for Uuid {}
impl Key for () {}
impl Key for bool {}
impl<T: Key> Key for Option<T> {}
impl Key for &[u8] {}
impl<const N: usize> Key for &[u8; N] {}
impl<const N: usize, T: Key> Key for [T; N] {}
impl Key for &str {}
impl Key for String {}
impl Key for char {}
