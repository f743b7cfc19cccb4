#![source("libmdbx 0.6.6")]

use crate::hidden::{Decodable, Info, Stat, TableFlags, WriteFlags};
use std::path::Path;
use std::result;

pub type Result<T> = result::Result<T, Error>;

pub enum Error {}
pub trait DatabaseKind {}
pub struct NoWriteMap {}
impl DatabaseKind for NoWriteMap {}
pub struct WriteMap {}
impl DatabaseKind for WriteMap {}
pub trait TransactionKind {}
pub struct RO {}
impl TransactionKind for RO {}
pub struct RW {}
impl TransactionKind for RW {}
#[derive(Clone, Default)]
pub struct DatabaseOptions {}
pub struct Database<E> {}
pub struct Table<'txn> {}
pub struct Transaction<'db, K, E> {}
pub struct Cursor<'txn, K> {}

impl<E> Database<E>
where
    E: DatabaseKind,
{
    #[blocks(db, millis, why = "it opens a database")]
    pub fn open(path: impl AsRef<Path>) -> Result<Database<E>>;
    #[blocks(db, millis, why = "it opens a database")]
    pub fn open_with_options(path: impl AsRef<Path>, options: DatabaseOptions) -> Result<Database<E>>;
    pub fn begin_ro_txn(&self) -> Result<Transaction<'_, RO, E>>;
    #[blocks(db, unbounded, until = "commit", why = "it waits for the previous write transaction to finish")]
    pub fn begin_rw_txn(&self) -> Result<Transaction<'_, RW, E>>;
    #[blocks(db, millis, why = "it writes to disk")]
    pub fn sync(&self, force: bool) -> Result<bool>;
    pub fn stat(&self) -> Result<Stat>;
    pub fn info(&self) -> Result<Info>;
    pub fn freelist(&self) -> Result<usize>;
}

impl<'db, K, E> Transaction<'db, K, E>
where
    K: TransactionKind,
    E: DatabaseKind,
{
    pub fn db(&self) -> &Database<E>;
    pub fn id(&self) -> u64;
    #[blocks(db, micros, pedantic, why = "it may page in from disk")]
    pub fn get<'txn, Key>(&'txn self, table: &Table<'txn>, key: &[u8]) -> Result<Option<Key>>
    where
        Key: Decodable<'txn>;
    pub fn open_table<'txn>(&'txn self, name: Option<&str>) -> Result<Table<'txn>>;
    pub fn table_flags<'txn>(&'txn self, table: &Table<'txn>) -> Result<TableFlags>;
    pub fn table_stat<'txn>(&'txn self, table: &Table<'txn>) -> Result<Stat>;
    pub fn cursor<'txn>(&'txn self, table: &Table<'txn>) -> Result<Cursor<'txn, K>>;
}

impl<'db, E> Transaction<'db, RW, E>
where
    E: DatabaseKind,
{
    #[blocks(db, millis, why = "it commits a transaction")]
    pub fn commit(self) -> Result<bool>;
    #[blocks(db, millis, why = "it commits a transaction")]
    pub fn commit_and_rebind_open_dbs(self) -> Result<(bool, Vec<Table<'db>>)>;
    pub fn create_table<'txn>(&'txn self, name: Option<&str>, flags: TableFlags) -> Result<Table<'txn>>;
    #[blocks(db, micros, pedantic, why = "it may page in from disk")]
    pub fn put<'txn>(&'txn self, table: &Table<'txn>, key: impl AsRef<[u8]>, data: impl AsRef<[u8]>, flags: WriteFlags) -> Result<()>;
    pub fn reserve<'txn>(&'txn self, table: &Table<'txn>, key: impl AsRef<[u8]>, len: usize, flags: WriteFlags) -> Result<&'txn mut [u8]>;
    #[blocks(db, micros, pedantic, why = "it may page in from disk")]
    pub fn del<'txn>(&'txn self, table: &Table<'txn>, key: impl AsRef<[u8]>, data: Option<&[u8]>) -> Result<bool>;
    pub fn clear_table<'txn>(&'txn self, table: &Table<'txn>) -> Result<()>;
    pub unsafe fn drop_table<'txn>(&'txn self, table: Table<'txn>) -> Result<()>;
}

// Where nothing was written, nothing is to be synced.
impl<'db, E> Transaction<'db, RO, E>
where
    E: DatabaseKind,
{
    pub fn commit(self) -> Result<bool>;
    pub fn commit_and_rebind_open_dbs(self) -> Result<(bool, Vec<Table<'db>>)>;
    pub unsafe fn close_table(&self, table: Table<'_>) -> Result<()>;
}

impl Transaction<'_, RW, NoWriteMap> {
    pub fn begin_nested_txn(&mut self) -> Result<Transaction<'_, RW, NoWriteMap>>;
}

impl<'txn, K> Cursor<'txn, K>
where
    K: TransactionKind,
{
    pub fn first<Key, Value>(&mut self) -> Result<Option<(Key, Value)>>
    where
        Key: Decodable<'txn>,
        Value: Decodable<'txn>;
    pub fn first_dup<Value>(&mut self) -> Result<Option<Value>>
    where
        Value: Decodable<'txn>;
    #[blocks(db, micros, pedantic, why = "it may page in from disk")]
    pub fn get_both<Value>(&mut self, k: &[u8], v: &[u8]) -> Result<Option<Value>>
    where
        Value: Decodable<'txn>;
    pub fn get_both_range<Value>(&mut self, k: &[u8], v: &[u8]) -> Result<Option<Value>>
    where
        Value: Decodable<'txn>;
    pub fn get_current<Key, Value>(&mut self) -> Result<Option<(Key, Value)>>
    where
        Key: Decodable<'txn>,
        Value: Decodable<'txn>;
    pub fn get_multiple<Value>(&mut self) -> Result<Option<Value>>
    where
        Value: Decodable<'txn>;
    pub fn last<Key, Value>(&mut self) -> Result<Option<(Key, Value)>>
    where
        Key: Decodable<'txn>,
        Value: Decodable<'txn>;
    pub fn last_dup<Value>(&mut self) -> Result<Option<Value>>
    where
        Value: Decodable<'txn>;
    pub fn next<Key, Value>(&mut self) -> Result<Option<(Key, Value)>>
    where
        Key: Decodable<'txn>,
        Value: Decodable<'txn>;
    pub fn next_dup<Key, Value>(&mut self) -> Result<Option<(Key, Value)>>
    where
        Key: Decodable<'txn>,
        Value: Decodable<'txn>;
    pub fn next_multiple<Key, Value>(&mut self) -> Result<Option<(Key, Value)>>
    where
        Key: Decodable<'txn>,
        Value: Decodable<'txn>;
    pub fn next_nodup<Key, Value>(&mut self) -> Result<Option<(Key, Value)>>
    where
        Key: Decodable<'txn>,
        Value: Decodable<'txn>;
    pub fn prev<Key, Value>(&mut self) -> Result<Option<(Key, Value)>>
    where
        Key: Decodable<'txn>,
        Value: Decodable<'txn>;
    pub fn prev_dup<Key, Value>(&mut self) -> Result<Option<(Key, Value)>>
    where
        Key: Decodable<'txn>,
        Value: Decodable<'txn>;
    pub fn prev_nodup<Key, Value>(&mut self) -> Result<Option<(Key, Value)>>
    where
        Key: Decodable<'txn>,
        Value: Decodable<'txn>;
    #[blocks(db, micros, pedantic, why = "it may page in from disk")]
    pub fn set<Value>(&mut self, key: &[u8]) -> Result<Option<Value>>
    where
        Value: Decodable<'txn>;
    #[blocks(db, micros, pedantic, why = "it may page in from disk")]
    pub fn set_key<Key, Value>(&mut self, key: &[u8]) -> Result<Option<(Key, Value)>>
    where
        Key: Decodable<'txn>,
        Value: Decodable<'txn>;
    #[blocks(db, micros, pedantic, why = "it may page in from disk")]
    pub fn set_range<Key, Value>(&mut self, key: &[u8]) -> Result<Option<(Key, Value)>>
    where
        Key: Decodable<'txn>,
        Value: Decodable<'txn>;
    pub fn prev_multiple<Key, Value>(&mut self) -> Result<Option<(Key, Value)>>
    where
        Key: Decodable<'txn>,
        Value: Decodable<'txn>;
    pub fn set_lowerbound<Key, Value>(&mut self, key: &[u8], value: Option<&[u8]>) -> Result<Option<(bool, Key, Value)>>
    where
        Key: Decodable<'txn>,
        Value: Decodable<'txn>;
}

impl Cursor<'_, RW> {
    #[blocks(db, micros, pedantic, why = "it may page in from disk")]
    pub fn put(&mut self, key: &[u8], data: &[u8], flags: WriteFlags) -> Result<()>;
    #[blocks(db, micros, pedantic, why = "it may page in from disk")]
    pub fn del(&mut self, flags: WriteFlags) -> Result<()>;
}

mod hidden {
    pub trait Decodable {}
    pub struct Info {}
    pub struct Stat {}
    pub struct TableFlags {}
    pub struct WriteFlags {}
}
