#![source("heed 0.23.1")]
#![closures(here)]

use crate::iteration_method::{IterationMethod, MoveOnCurrentKeyDuplicates, MoveThroughDuplicateValues};
use heed_traits::{BoxedError, BytesDecode, BytesEncode, Comparator, LexicographicComparator};
use heed_types::LazyDecode;
use lmdb_master_sys::mdb_filehandle_t;
use std::ffi::c_void;
use std::fs::File;
use std::ops::{BitOr, Deref, RangeBounds};
use std::path::Path;
use std::{io, result};

pub struct Database<'t, KC, DC, C = DefaultComparator, CDUP = DefaultComparator> {}
impl<'t, KC, DC, C, CDUP> Database<'t, KC, DC, C, CDUP> {
    #[blocks(db, micros, pedantic, why = "it may page in from disk")]
    pub fn get<'a, 'txn>(&self, txn: &'txn RoTxn, key: &'a KC::EItem) -> Result<Option<DC::DItem>>
    where
        KC: BytesEncode<'a>,
        DC: BytesDecode<'txn>;
    #[blocks(db, micros, pedantic, why = "it may page in from disk")]
    pub fn get_duplicates<'a, 'txn>(
        &self,
        txn: &'txn RoTxn,
        key: &'a KC::EItem,
    ) -> Result<Option<RoIter<'txn, KC, DC, MoveOnCurrentKeyDuplicates>>>
    where
        KC: BytesEncode<'a>;
    #[blocks(db, micros, pedantic, why = "it may page in from disk")]
    pub fn get_lower_than<'a, 'txn>(&self, txn: &'txn RoTxn, key: &'a KC::EItem) -> Result<Option<(KC::DItem, DC::DItem)>>
    where
        KC: BytesEncode<'a> + BytesDecode<'txn>,
        DC: BytesDecode<'txn>;
    #[blocks(db, micros, pedantic, why = "it may page in from disk")]
    pub fn get_lower_than_or_equal_to<'a, 'txn>(&self, txn: &'txn RoTxn, key: &'a KC::EItem) -> Result<Option<(KC::DItem, DC::DItem)>>
    where
        KC: BytesEncode<'a> + BytesDecode<'txn>,
        DC: BytesDecode<'txn>;
    #[blocks(db, micros, pedantic, why = "it may page in from disk")]
    pub fn get_greater_than<'a, 'txn>(&self, txn: &'txn RoTxn, key: &'a KC::EItem) -> Result<Option<(KC::DItem, DC::DItem)>>
    where
        KC: BytesEncode<'a> + BytesDecode<'txn>,
        DC: BytesDecode<'txn>;
    #[blocks(db, micros, pedantic, why = "it may page in from disk")]
    pub fn get_greater_than_or_equal_to<'a, 'txn>(&self, txn: &'txn RoTxn, key: &'a KC::EItem) -> Result<Option<(KC::DItem, DC::DItem)>>
    where
        KC: BytesEncode<'a> + BytesDecode<'txn>,
        DC: BytesDecode<'txn>;
    #[blocks(db, micros, pedantic, why = "it may page in from disk")]
    pub fn first<'txn>(&self, txn: &'txn RoTxn) -> Result<Option<(KC::DItem, DC::DItem)>>
    where
        KC: BytesDecode<'txn>,
        DC: BytesDecode<'txn>;
    #[blocks(db, micros, pedantic, why = "it may page in from disk")]
    pub fn last<'txn>(&self, txn: &'txn RoTxn) -> Result<Option<(KC::DItem, DC::DItem)>>
    where
        KC: BytesDecode<'txn>,
        DC: BytesDecode<'txn>;
    #[blocks(db, micros, pedantic, why = "it may page in from disk")]
    pub fn len(&self, txn: &RoTxn) -> Result<u64>;
    #[blocks(db, micros, pedantic, why = "it may page in from disk")]
    pub fn is_empty(&self, txn: &RoTxn) -> Result<bool>;
    #[blocks(db, micros, pedantic, why = "it may page in from disk")]
    pub fn stat(&self, txn: &RoTxn) -> Result<DatabaseStat>;
    #[blocks(db, micros, pedantic, why = "each item may page in from disk")]
    pub fn iter<'txn>(&self, txn: &'txn RoTxn) -> Result<RoIter<'txn, KC, DC>>;
    #[blocks(db, micros, pedantic, why = "each item may page in from disk")]
    pub fn iter_mut<'txn>(&self, txn: &'txn mut RwTxn) -> Result<RwIter<'txn, KC, DC>>;
    #[blocks(db, micros, pedantic, why = "each item may page in from disk")]
    pub fn rev_iter<'txn>(&self, txn: &'txn RoTxn) -> Result<RoRevIter<'txn, KC, DC>>;
    #[blocks(db, micros, pedantic, why = "each item may page in from disk")]
    pub fn rev_iter_mut<'txn>(&self, txn: &'txn mut RwTxn) -> Result<RwRevIter<'txn, KC, DC>>;
    #[blocks(db, micros, pedantic, why = "each item may page in from disk")]
    pub fn range<'a, 'txn, R>(&self, txn: &'txn RoTxn, range: &'a R) -> Result<RoRange<'txn, KC, DC, C>>
    where
        KC: BytesEncode<'a>,
        R: RangeBounds<KC::EItem>;
    #[blocks(db, micros, pedantic, why = "each item may page in from disk")]
    pub fn range_mut<'a, 'txn, R>(&self, txn: &'txn mut RwTxn, range: &'a R) -> Result<RwRange<'txn, KC, DC, C>>
    where
        KC: BytesEncode<'a>,
        R: RangeBounds<KC::EItem>;
    #[blocks(db, micros, pedantic, why = "each item may page in from disk")]
    pub fn rev_range<'a, 'txn, R>(&self, txn: &'txn RoTxn, range: &'a R) -> Result<RoRevRange<'txn, KC, DC, C>>
    where
        KC: BytesEncode<'a>,
        R: RangeBounds<KC::EItem>;
    #[blocks(db, micros, pedantic, why = "each item may page in from disk")]
    pub fn rev_range_mut<'a, 'txn, R>(&self, txn: &'txn mut RwTxn, range: &'a R) -> Result<RwRevRange<'txn, KC, DC, C>>
    where
        KC: BytesEncode<'a>,
        R: RangeBounds<KC::EItem>;
    #[blocks(db, micros, pedantic, why = "each item may page in from disk")]
    pub fn prefix_iter<'a, 'txn>(&self, txn: &'txn RoTxn, prefix: &'a KC::EItem) -> Result<RoPrefix<'txn, KC, DC, C>>
    where
        KC: BytesEncode<'a>,
        C: LexicographicComparator;
    #[blocks(db, micros, pedantic, why = "each item may page in from disk")]
    pub fn prefix_iter_mut<'a, 'txn>(&self, txn: &'txn mut RwTxn, prefix: &'a KC::EItem) -> Result<RwPrefix<'txn, KC, DC, C>>
    where
        KC: BytesEncode<'a>,
        C: LexicographicComparator;
    #[blocks(db, micros, pedantic, why = "each item may page in from disk")]
    pub fn rev_prefix_iter<'a, 'txn>(&self, txn: &'txn RoTxn, prefix: &'a KC::EItem) -> Result<RoRevPrefix<'txn, KC, DC, C>>
    where
        KC: BytesEncode<'a>,
        C: LexicographicComparator;
    #[blocks(db, micros, pedantic, why = "each item may page in from disk")]
    pub fn rev_prefix_iter_mut<'a, 'txn>(&self, txn: &'txn mut RwTxn, prefix: &'a KC::EItem) -> Result<RwRevPrefix<'txn, KC, DC, C>>
    where
        KC: BytesEncode<'a>,
        C: LexicographicComparator;
    #[blocks(db, micros, pedantic, why = "it may page in from disk")]
    pub fn put<'a>(&self, txn: &mut RwTxn, key: &'a KC::EItem, data: &'a DC::EItem) -> Result<()>
    where
        KC: BytesEncode<'a>,
        DC: BytesEncode<'a>;
    #[blocks(db, micros, pedantic, why = "it may page in from disk")]
    pub fn put_reserved<'a, F>(&self, txn: &mut RwTxn, key: &'a KC::EItem, data_size: usize, write_func: F) -> Result<()>
    where
        KC: BytesEncode<'a>,
        F: FnOnce(&mut ReservedSpace) -> io::Result<()>;
    #[blocks(db, micros, pedantic, why = "it may page in from disk")]
    pub fn put_with_flags<'a>(&self, txn: &mut RwTxn, flags: PutFlags, key: &'a KC::EItem, data: &'a DC::EItem) -> Result<()>
    where
        KC: BytesEncode<'a>,
        DC: BytesEncode<'a>;
    #[blocks(db, micros, pedantic, why = "it may page in from disk")]
    pub fn get_or_put<'a, 'txn>(&'txn self, txn: &mut RwTxn, key: &'a KC::EItem, data: &'a DC::EItem) -> Result<Option<DC::DItem>>
    where
        KC: BytesEncode<'a>,
        DC: BytesEncode<'a> + BytesDecode<'a>;
    #[blocks(db, micros, pedantic, why = "it may page in from disk")]
    pub fn get_or_put_with_flags<'a, 'txn>(
        &'txn self,
        txn: &mut RwTxn,
        flags: PutFlags,
        key: &'a KC::EItem,
        data: &'a DC::EItem,
    ) -> Result<Option<DC::DItem>>
    where
        KC: BytesEncode<'a>,
        DC: BytesEncode<'a> + BytesDecode<'a>;
    #[blocks(db, micros, pedantic, why = "it may page in from disk")]
    pub fn get_or_put_reserved<'a, 'txn, F>(
        &'txn self,
        txn: &mut RwTxn,
        key: &'a KC::EItem,
        data_size: usize,
        write_func: F,
    ) -> Result<Option<DC::DItem>>
    where
        KC: BytesEncode<'a>,
        F: FnOnce(&mut ReservedSpace) -> io::Result<()>,
        DC: BytesDecode<'a>;
    #[blocks(db, micros, pedantic, why = "it may page in from disk")]
    pub fn get_or_put_reserved_with_flags<'a, 'txn, F>(
        &'txn self,
        txn: &mut RwTxn,
        flags: PutFlags,
        key: &'a KC::EItem,
        data_size: usize,
        write_func: F,
    ) -> Result<Option<DC::DItem>>
    where
        KC: BytesEncode<'a>,
        F: FnOnce(&mut ReservedSpace) -> io::Result<()>,
        DC: BytesDecode<'a>;
    #[blocks(db, micros, pedantic, why = "it may page in from disk")]
    pub fn delete<'a>(&self, txn: &mut RwTxn, key: &'a KC::EItem) -> Result<bool>
    where
        KC: BytesEncode<'a>;
    #[blocks(db, micros, pedantic, why = "it may page in from disk")]
    pub fn delete_one_duplicate<'a>(&self, txn: &mut RwTxn, key: &'a KC::EItem, data: &'a DC::EItem) -> Result<bool>
    where
        KC: BytesEncode<'a>,
        DC: BytesEncode<'a>;
    #[blocks(db, millis, until = "commit", why = "it reads and removes many entries")]
    pub fn delete_range<'a, 'txn, R>(&self, txn: &'txn mut RwTxn, range: &'a R) -> Result<usize>
    where
        KC: BytesEncode<'a> + BytesDecode<'txn>,
        C: Comparator,
        R: RangeBounds<KC::EItem>;
    #[blocks(db, millis, until = "commit", why = "it frees all pages of the database")]
    pub fn clear(&self, txn: &mut RwTxn) -> Result<()>;
    #[blocks(db, millis, until = "commit", why = "it frees all pages of the database")]
    pub unsafe fn remove(self, wtxn: &mut RwTxn) -> Result<()>;
    pub fn remap_types<KC2, DC2>(self) -> Database<'t, KC2, DC2, C, CDUP>;
    pub fn remap_key_type<KC2>(self) -> Database<'t, KC2, DC, C, CDUP>;
    pub fn remap_data_type<DC2>(self) -> Database<'t, KC, DC2, C, CDUP>;
    pub fn lazily_decode_data(self) -> Database<'t, KC, LazyDecode<DC>, C, CDUP>;
}
impl<'t, KC, DC, C, CDUP> Clone for Database<'t, KC, DC, C, CDUP> {}
impl<KC, DC, C, CDUP> Copy for Database<'_, KC, DC, C, CDUP> {}
impl<'t, KC, DC, C, CDUP> OnCommit for Database<'t, KC, DC, C, CDUP> {
    type Committed = Database<'static, KC, DC, C, CDUP>;
}

#[derive(Clone, Copy)]
pub struct DatabaseStat {
    pub page_size: u32,
    pub depth: u32,
    pub branch_pages: usize,
    pub leaf_pages: usize,
    pub overflow_pages: usize,
    pub entries: usize,
}

pub enum CommitOrAbort<T, A> {
    Commit(T),
    Abort(A),
}
impl<T, E> From<Result<T, E>> for CommitOrAbort<T, E> {}

pub struct Env<T = WithTls> {}
impl<T> Env<T> {
    pub fn real_disk_size(&self) -> Result<u64>;
    pub fn try_clone_inner_file(&self) -> Result<File>;
    pub fn flags(&self) -> Result<Option<EnvFlags>>;
    pub unsafe fn set_flags(&self, flags: EnvFlags, mode: FlagSetMode) -> Result<()>;
    pub fn get_flags(&self) -> Result<u32>;
    pub fn info(&self) -> EnvInfo;
    pub fn unnamed_database_stat(&self) -> DatabaseStat;
    #[blocks(db, unbounded, why = "it waits for the single writer lock, and commits a transaction")]
    pub fn open_databases_and_commit<'e, 'a: 'e, F, D, A, E>(
        &'a self,
        rtxn: RoTxn<'e, T>,
        f: F,
    ) -> result::Result<CommitOrAbort<D::Committed, A>, E>
    where
        F: FnOnce(&DatabaseOpener<'e, T>, &RoTxn<'e, T>) -> result::Result<CommitOrAbort<D, A>, E>,
        D: OnCommit,
        E: From<Error>;
    #[blocks(db, unbounded, why = "it waits for the single writer lock, and commits a transaction")]
    pub fn create_databases_and_commit<'e, 'a: 'e, F, D, A, E>(
        &'a self,
        wtxn: RwTxn<'e>,
        f: F,
    ) -> result::Result<CommitOrAbort<D::Committed, A>, E>
    where
        F: FnOnce(&DatabaseOpener<'e, T>, &mut RwTxn<'e>) -> result::Result<CommitOrAbort<D, A>, E>,
        D: OnCommit,
        E: From<Error>;
    #[blocks(db, unbounded, until = "commit", why = "it waits for the single writer lock")]
    pub fn write_txn(&self) -> Result<RwTxn<'_>>;
    pub fn nested_write_txn<'p>(&'p self, parent: &'p mut RwTxn) -> Result<RwTxn<'p>>;
    #[blocks(db, micros, pedantic, why = "it takes a slot in the lock table")]
    pub fn read_txn(&self) -> Result<RoTxn<'_, T>>;
    #[blocks(db, micros, pedantic, why = "it takes a slot in the lock table")]
    pub fn static_read_txn(self) -> Result<RoTxn<'static, T>>;
    #[blocks(db, millis, why = "it copies the database")]
    pub fn copy_to_file(&self, file: &mut File, option: CompactionOption) -> Result<()>;
    #[blocks(db, millis, why = "it copies the database")]
    pub fn copy_to_path<P: AsRef<Path>>(&self, path: P, option: CompactionOption) -> Result<File>;
    #[blocks(db, millis, why = "it copies the database")]
    pub unsafe fn copy_to_fd(&self, fd: mdb_filehandle_t, option: CompactionOption) -> Result<()>;
    #[blocks(db, millis, why = "it waits for the disk")]
    pub fn force_sync(&self) -> Result<()>;
    pub fn path(&self) -> &Path;
    pub fn max_readers(&self) -> u32;
    pub fn max_key_size(&self) -> usize;
    pub fn prepare_for_closing(self) -> EnvClosingEvent;
    pub fn clear_stale_readers(&self) -> Result<usize>;
    pub unsafe fn resize(&self, new_size: usize) -> Result<()>;
}
impl Env<WithoutTls> {
    pub fn nested_read_txn<'p>(&'p self, parent: &'p RwTxn) -> Result<RoTxn<'p, WithoutTls>>;
}
impl<T> Clone for Env<T> {}

pub struct DatabaseOpener<'e, T> {}

#[derive(PartialEq, Eq)]
pub struct EnvOpenOptions<T: TlsUsage = WithTls> {}
impl EnvOpenOptions<WithTls> {
    pub fn new() -> EnvOpenOptions<WithTls>;
}
impl<T: TlsUsage> EnvOpenOptions<T> {
    pub fn read_txn_with_tls(self) -> EnvOpenOptions<WithTls>;
    pub fn read_txn_without_tls(self) -> EnvOpenOptions<WithoutTls>;
    pub fn map_size(&mut self, size: usize) -> &mut Self;
    pub fn max_readers(&mut self, readers: u32) -> &mut Self;
    pub fn max_dbs(&mut self, dbs: u32) -> &mut Self;
    pub unsafe fn flags(&mut self, flags: EnvFlags) -> &mut Self;
    #[blocks(db, millis, why = "it opens a database")]
    pub unsafe fn open<P: AsRef<Path>>(&self, path: P) -> Result<Env<T>>;
}
impl Default for EnvOpenOptions<WithTls> {}
impl<T: TlsUsage> Clone for EnvOpenOptions<T> {}

pub struct CommitToken {}

pub trait OnCommit {
    type Committed;
    fn on_commit(self, token: &CommitToken) -> Self::Committed;
}
impl OnCommit for () {
    type Committed = ();
}
impl<A: OnCommit> OnCommit for Option<A> {
    type Committed = Option<A::Committed>;
}
impl<T: OnCommit, E> OnCommit for Result<T, E> {
    type Committed = Result<T::Committed, E>;
}
impl<T: OnCommit, const N: usize> OnCommit for [T; N] {
    type Committed = [T::Committed; N];
}

#[derive(Clone, Copy)]
pub struct EnvInfo {
    pub map_addr: *mut c_void,
    pub map_size: usize,
    pub last_page_number: usize,
    pub last_txn_id: usize,
    pub maximum_number_of_readers: u32,
    pub number_of_readers: u32,
}

#[derive(Clone)]
pub struct EnvClosingEvent {}

pub enum DefaultComparator {}

#[derive(Copy, Clone)]
pub enum CompactionOption {
    Enabled,
    Disabled,
}

#[derive(Copy, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FlagSetMode {
    Enable,
    Disable,
}

pub struct RoIter<'txn, KC, DC, IM = MoveThroughDuplicateValues> {}
impl<'txn, KC, DC, IM> Iterator for RoIter<'txn, KC, DC, IM>
where
    KC: BytesDecode<'txn>,
    DC: BytesDecode<'txn>,
    IM: IterationMethod,
{
    type Item = Result<(KC::DItem, DC::DItem)>;
}

pub struct RwIter<'txn, KC, DC, IM = MoveThroughDuplicateValues> {}
impl<'txn, KC, DC, IM> Iterator for RwIter<'txn, KC, DC, IM>
where
    KC: BytesDecode<'txn>,
    DC: BytesDecode<'txn>,
    IM: IterationMethod,
{
    type Item = Result<(KC::DItem, DC::DItem)>;
}

pub struct RoRevIter<'txn, KC, DC, IM = MoveThroughDuplicateValues> {}
impl<'txn, KC, DC, IM> Iterator for RoRevIter<'txn, KC, DC, IM>
where
    KC: BytesDecode<'txn>,
    DC: BytesDecode<'txn>,
    IM: IterationMethod,
{
    type Item = Result<(KC::DItem, DC::DItem)>;
}

pub struct RwRevIter<'txn, KC, DC, IM = MoveThroughDuplicateValues> {}
impl<'txn, KC, DC, IM> Iterator for RwRevIter<'txn, KC, DC, IM>
where
    KC: BytesDecode<'txn>,
    DC: BytesDecode<'txn>,
    IM: IterationMethod,
{
    type Item = Result<(KC::DItem, DC::DItem)>;
}

pub struct RoPrefix<'txn, KC, DC, C = DefaultComparator, IM = MoveThroughDuplicateValues> {}
impl<'txn, KC, DC, C, IM> Iterator for RoPrefix<'txn, KC, DC, C, IM>
where
    KC: BytesDecode<'txn>,
    DC: BytesDecode<'txn>,
    C: LexicographicComparator,
    IM: IterationMethod,
{
    type Item = Result<(KC::DItem, DC::DItem)>;
}

pub struct RwPrefix<'txn, KC, DC, C = DefaultComparator, IM = MoveThroughDuplicateValues> {}

pub struct RoRevPrefix<'txn, KC, DC, C = DefaultComparator, IM = MoveThroughDuplicateValues> {}

pub struct RwRevPrefix<'txn, KC, DC, C = DefaultComparator, IM = MoveThroughDuplicateValues> {}

pub struct RoRange<'txn, KC, DC, C = DefaultComparator, IM = MoveThroughDuplicateValues> {}
impl<'txn, KC, DC, C, IM> Iterator for RoRange<'txn, KC, DC, C, IM>
where
    KC: BytesDecode<'txn>,
    DC: BytesDecode<'txn>,
    IM: IterationMethod,
    C: Comparator,
{
    type Item = Result<(KC::DItem, DC::DItem)>;
}

pub struct RwRange<'txn, KC, DC, C = DefaultComparator, IM = MoveThroughDuplicateValues> {}
impl<'txn, KC, DC, C, IM> Iterator for RwRange<'txn, KC, DC, C, IM>
where
    KC: BytesDecode<'txn>,
    DC: BytesDecode<'txn>,
    IM: IterationMethod,
    C: Comparator,
{
    type Item = Result<(KC::DItem, DC::DItem)>;
}

pub struct RoRevRange<'txn, KC, DC, C = DefaultComparator, IM = MoveThroughDuplicateValues> {}
impl<'txn, KC, DC, C, IM> Iterator for RoRevRange<'txn, KC, DC, C, IM>
where
    KC: BytesDecode<'txn>,
    DC: BytesDecode<'txn>,
    IM: IterationMethod,
    C: Comparator,
{
    type Item = Result<(KC::DItem, DC::DItem)>;
}

pub struct RwRevRange<'txn, KC, DC, C = DefaultComparator, IM = MoveThroughDuplicateValues> {}
impl<'txn, KC, DC, C, IM> Iterator for RwRevRange<'txn, KC, DC, C, IM>
where
    KC: BytesDecode<'txn>,
    DC: BytesDecode<'txn>,
    IM: IterationMethod,
    C: Comparator,
{
    type Item = Result<(KC::DItem, DC::DItem)>;
}

pub enum MdbError {}

#[derive(Clone, Copy, PartialEq, Eq)]
pub struct EnvFlags {}
impl BitOr for EnvFlags {
    type Output = Self;
}

pub struct PutFlags {}

pub struct ReservedSpace<'a> {}

pub struct RoTxn<'e, T = AnyTls> {}
impl<'a> Deref for RoTxn<'a, WithTls> {
    type Target = RoTxn<'a, AnyTls>;
}
impl<'a> Deref for RoTxn<'a, WithoutTls> {
    type Target = RoTxn<'a, AnyTls>;
}

#[derive(PartialEq, Eq)]
pub enum WithTls {}
impl TlsUsage for WithTls {}

#[derive(PartialEq, Eq)]
pub enum WithoutTls {}
impl TlsUsage for WithoutTls {}

pub enum AnyTls {}

pub trait TlsUsage {
    const ENABLED: bool;
}

#[guard(bad, why = "other writers block their threads")]
pub struct RwTxn<'p> {}
impl<'p> RwTxn<'p> {
    pub fn nested_read_txn<'a>(&'a self) -> Result<RoTxn<'a, WithoutTls>>;
    #[blocks(db, millis, why = "it commits a transaction")]
    pub fn commit(self) -> Result<()>;
    pub fn abort(self);
}
impl<'p> Deref for RwTxn<'p> {
    type Target = RoTxn<'p, WithoutTls>;
}

pub enum Error {
    Io(io::Error),
    Mdb(MdbError),
    Encoding(BoxedError),
    Decoding(BoxedError),
    EnvAlreadyOpened,
}
impl From<MdbError> for Error {}
impl From<io::Error> for Error {}

pub type Result<T> = result::Result<T, Error>;

pub mod iteration_method {
    pub trait IterationMethod {}

    pub enum MoveThroughDuplicateValues {}

    #[derive(Clone, Copy)]
    pub enum MoveOnCurrentKeyDuplicates {}
    impl IterationMethod for MoveOnCurrentKeyDuplicates {}
}
