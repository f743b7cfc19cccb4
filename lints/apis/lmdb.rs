#![source("lmdb-rkv 0.14.0")]

use crate::hidden::{c_uint, size_t, DatabaseFlags, EnvironmentFlags, Info, IterDup, Stat, WriteFlags};
use std::path::Path;
use std::result;

pub type Result<T> = result::Result<T, Error>;

pub enum Error {}
pub struct Environment {}
pub struct EnvironmentBuilder {}
#[derive(Clone, Copy)]
pub struct Database {}
pub struct RoTransaction<'env> {}
impl<'env> Transaction for RoTransaction<'env> {}
pub struct RwTransaction<'env> {}
impl<'env> Transaction for RwTransaction<'env> {}
pub struct InactiveTransaction<'env> {}
pub struct RoCursor<'txn> {}
impl<'txn> Cursor<'txn> for RoCursor<'txn> {}
pub struct RwCursor<'txn> {}
impl<'txn> Cursor<'txn> for RwCursor<'txn> {}
pub enum Iter<'txn> {}
impl<'txn> Iterator for Iter<'txn> {
    type Item = Result<(&'txn [u8], &'txn [u8])>;
}

impl Environment {
    pub fn new() -> EnvironmentBuilder;
    pub fn open_db<'env>(&'env self, name: Option<&str>) -> Result<Database>;
    #[blocks(db, unbounded, why = "it waits for the previous write transaction to finish")]
    pub fn create_db<'env>(&'env self, name: Option<&str>, flags: DatabaseFlags) -> Result<Database>;
    pub fn get_db_flags(&self, db: Database) -> Result<DatabaseFlags>;
    pub fn begin_ro_txn<'env>(&'env self) -> Result<RoTransaction<'env>>;
    #[blocks(db, unbounded, until = "commit", why = "it waits for the previous write transaction to finish")]
    pub fn begin_rw_txn<'env>(&'env self) -> Result<RwTransaction<'env>>;
    #[blocks(db, millis, why = "it writes to disk")]
    pub fn sync(&self, force: bool) -> Result<()>;
    pub fn stat(&self) -> Result<Stat>;
    pub fn info(&self) -> Result<Info>;
    pub fn freelist(&self) -> Result<size_t>;
    pub fn set_map_size(&self, size: size_t) -> Result<()>;
}

impl EnvironmentBuilder {
    #[blocks(db, millis, why = "it opens a database")]
    pub fn open(&self, path: &Path) -> Result<Environment>;
    #[blocks(db, millis, why = "it opens a database")]
    pub fn open_with_permissions(&self, path: &Path, mode: ffi::mdb_mode_t) -> Result<Environment>;
    pub fn set_flags(&mut self, flags: EnvironmentFlags) -> &mut EnvironmentBuilder;
    pub fn set_max_readers(&mut self, max_readers: c_uint) -> &mut EnvironmentBuilder;
    pub fn set_max_dbs(&mut self, max_dbs: c_uint) -> &mut EnvironmentBuilder;
    pub fn set_map_size(&mut self, map_size: size_t) -> &mut EnvironmentBuilder;
}

pub trait Transaction: Sized {
    #[blocks(db, millis, why = "it commits a transaction")]
    fn commit(self) -> Result<()>;
    fn abort(self);
    unsafe fn open_db(&self, name: Option<&str>) -> Result<Database>;
    #[blocks(db, micros, pedantic, why = "it may page in from disk")]
    fn get<'txn, K>(&'txn self, database: Database, key: &K) -> Result<&'txn [u8]>
    where
        K: AsRef<[u8]>;
    fn open_ro_cursor<'txn>(&'txn self, db: Database) -> Result<RoCursor<'txn>>;
    fn db_flags(&self, db: Database) -> Result<DatabaseFlags>;
    fn stat(&self, db: Database) -> Result<Stat>;
}

impl<'env> RoTransaction<'env> {
    pub fn reset(self) -> InactiveTransaction<'env>;
}

impl<'env> InactiveTransaction<'env> {
    pub fn renew(self) -> Result<RoTransaction<'env>>;
}

impl<'env> RwTransaction<'env> {
    pub unsafe fn create_db(&self, name: Option<&str>, flags: DatabaseFlags) -> Result<Database>;
    pub fn open_rw_cursor<'txn>(&'txn mut self, db: Database) -> Result<RwCursor<'txn>>;
    #[blocks(db, micros, pedantic, why = "it may page in from disk")]
    pub fn put<K, D>(&mut self, database: Database, key: &K, data: &D, flags: WriteFlags) -> Result<()>
    where
        K: AsRef<[u8]>,
        D: AsRef<[u8]>;
    pub fn reserve<'txn, K>(&'txn mut self, database: Database, key: &K, len: size_t, flags: WriteFlags) -> Result<&'txn mut [u8]>
    where
        K: AsRef<[u8]>;
    #[blocks(db, micros, pedantic, why = "it may page in from disk")]
    pub fn del<K>(&mut self, database: Database, key: &K, data: Option<&[u8]>) -> Result<()>
    where
        K: AsRef<[u8]>;
    pub fn clear_db(&mut self, db: Database) -> Result<()>;
    pub unsafe fn drop_db(&mut self, db: Database) -> Result<()>;
    pub fn begin_nested_txn<'txn>(&'txn mut self) -> Result<RwTransaction<'txn>>;
}

pub trait Cursor<'txn> {
    #[blocks(db, micros, pedantic, why = "it may page in from disk")]
    fn get(&self, key: Option<&[u8]>, data: Option<&[u8]>, op: c_uint) -> Result<(Option<&'txn [u8]>, &'txn [u8])>;
    fn iter(&mut self) -> Iter<'txn>;
    fn iter_start(&mut self) -> Iter<'txn>;
    fn iter_from<K>(&mut self, key: K) -> Iter<'txn>
    where
        K: AsRef<[u8]>;
    fn iter_dup(&mut self) -> IterDup<'txn>;
    fn iter_dup_start(&mut self) -> IterDup<'txn>;
    fn iter_dup_from<K>(&mut self, key: K) -> IterDup<'txn>
    where
        K: AsRef<[u8]>;
    fn iter_dup_of<K>(&mut self, key: K) -> Iter<'txn>
    where
        K: AsRef<[u8]>;
}

impl<'txn> RwCursor<'txn> {
    #[blocks(db, micros, pedantic, why = "it may page in from disk")]
    pub fn put<K, D>(&mut self, key: &K, data: &D, flags: WriteFlags) -> Result<()>
    where
        K: AsRef<[u8]>,
        D: AsRef<[u8]>;
    #[blocks(db, micros, pedantic, why = "it may page in from disk")]
    pub fn del(&mut self, flags: WriteFlags) -> Result<()>;
}

mod hidden {
    pub struct DatabaseFlags {}
    pub struct EnvironmentFlags {}
    pub struct Info {}
    pub struct IterDup {}
    pub struct Stat {}
    pub struct WriteFlags {}
    pub struct c_uint {}
    pub struct size_t {}
}
