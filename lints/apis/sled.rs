#![source("sled 0.34.7")]
#![closures(here)]

use crate::hidden::{CollectionName, CollectionType, CompareAndSwapResult, DiskPtr};
use crate::transaction::{ConflictableTransactionResult, TransactionResult, TransactionalTree};
use backtrace::Backtrace;
use std::future::Future;
use std::ops::{Deref, DerefMut, RangeBounds};
use std::path::Path;
use std::sync::mpsc::RecvTimeoutError;
use std::time::Duration;
use std::{io, result};

pub use crate::transaction::Transactional;

#[blocks(db, millis, why = "it opens a database")]
pub fn open<P: AsRef<Path>>(path: P) -> Result<Db>;

#[derive(Default, Clone)]
pub struct Batch {}
impl Batch {
    pub fn insert<K, V>(&mut self, key: K, value: V)
    where
        K: Into<IVec>,
        V: Into<IVec>;
    pub fn remove<K>(&mut self, key: K)
    where
        K: Into<IVec>;
}

#[derive(Clone, Copy)]
pub enum Mode {
    LowSpace,
    HighThroughput,
}

#[derive(Default, Clone)]
pub struct Config {}
impl Config {
    pub fn new() -> Config;
    pub fn path<P: AsRef<Path>>(self, path: P) -> Config;
    #[blocks(db, millis, why = "it opens a database")]
    pub fn open(&self) -> Result<Db>;
}

#[derive(Clone)]
pub struct Db {}
impl Deref for Db {
    type Target = Tree;
}
impl Db {
    #[blocks(db, micros, pedantic, why = "it writes to disk where the tree is new")]
    pub fn open_tree<V: AsRef<[u8]>>(&self, name: V) -> Result<Tree>;
    #[blocks(db, millis, why = "it removes a whole tree")]
    pub fn drop_tree<V: AsRef<[u8]>>(&self, name: V) -> Result<bool>;
    pub fn tree_names(&self) -> Vec<IVec>;
    pub fn was_recovered(&self) -> bool;
    #[blocks(db, micros, pedantic, why = "it may write to disk")]
    pub fn generate_id(&self) -> Result<u64>;
    #[blocks(db, millis, why = "it goes through the whole database")]
    pub fn export(&self) -> Vec<(CollectionType, CollectionName, impl Iterator<Item = Vec<Vec<u8>>>)>;
    #[blocks(db, millis, why = "it goes through the whole database")]
    pub fn import(&self, export: Vec<(CollectionType, CollectionName, impl Iterator<Item = Vec<Vec<u8>>>)>);
    #[blocks(db, millis, why = "it goes through the whole database")]
    pub fn checksum(&self) -> Result<u32>;
    #[blocks(db, millis, why = "it asks for the size of all files")]
    pub fn size_on_disk(&self) -> Result<u64>;
}

pub struct Iter {}
impl Iter {
    pub fn keys(self) -> impl DoubleEndedIterator<Item = Result<IVec>> + Send + Sync;
    pub fn values(self) -> impl DoubleEndedIterator<Item = Result<IVec>> + Send + Sync;
}
impl Iterator for Iter {
    type Item = Result<(IVec, IVec)>;
}

#[derive(Clone)]
pub struct IVec {}
impl Default for IVec {}
impl IVec {
    pub fn subslice(&self, slice_offset: usize, len: usize) -> Self;
}
impl FromIterator<u8> for IVec {}
impl From<Box<[u8]>> for IVec {}
impl From<&[u8]> for IVec {}
impl From<&str> for IVec {}
impl From<&IVec> for IVec {}
impl From<Vec<u8>> for IVec {}
impl Deref for IVec {
    type Target = [u8];
}
impl AsRef<[u8]> for IVec {}
impl DerefMut for IVec {}
impl AsMut<[u8]> for IVec {}

pub type Result<T> = result::Result<T, Error>;

pub enum Error {
    CollectionNotFound(IVec),
    Unsupported(String),
    ReportableBug(String),
    Io(io::Error),
    Corruption { at: Option<DiskPtr>, bt: Backtrace, bt: () },
}
impl Clone for Error {}
impl From<io::Error> for Error {}

#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Event {
    Insert { key: IVec, value: IVec },
    Remove { key: IVec },
}
impl Event {
    pub fn key(&self) -> &IVec;
}

pub struct Subscriber {}
impl Subscriber {
    #[blocks(db, unbounded, tokio = "Subscriber as Future (.await)", why = "it waits up to the timeout")]
    pub fn next_timeout(&mut self, timeout: Duration) -> result::Result<Event, RecvTimeoutError>;
}
impl Future for Subscriber {
    type Output = Option<Event>;
}
impl Iterator for Subscriber {
    type Item = Event;
}

#[derive(Clone)]
pub struct Tree {}
impl<E> Transactional<E> for &Tree {
    type View = TransactionalTree;
}
impl<E> Transactional<E> for &&Tree {
    type View = TransactionalTree;
}
impl<E> Transactional<E> for Tree {
    type View = TransactionalTree;
}
impl IntoIterator for &Tree {
    type Item = Result<(IVec, IVec)>;
    type IntoIter = Iter;
}
impl Tree {
    #[blocks(db, micros, pedantic, why = "it may write to disk")]
    pub fn insert<K, V>(&self, key: K, value: V) -> Result<Option<IVec>>
    where
        K: AsRef<[u8]>,
        V: Into<IVec>;
    #[blocks(db, micros, pedantic, why = "it may write to disk")]
    pub fn transaction<F, A, E>(&self, f: F) -> TransactionResult<A, E>
    where
        F: Fn(&TransactionalTree) -> ConflictableTransactionResult<A, E>;
    #[blocks(db, millis, why = "it may write to disk")]
    pub fn apply_batch(&self, batch: Batch) -> Result<()>;
    #[blocks(db, micros, pedantic, why = "it reads from disk")]
    pub fn get<K: AsRef<[u8]>>(&self, key: K) -> Result<Option<IVec>>;
    #[blocks(db, micros, pedantic, why = "it may write to disk")]
    pub fn remove<K: AsRef<[u8]>>(&self, key: K) -> Result<Option<IVec>>;
    #[blocks(db, micros, pedantic, why = "it may write to disk")]
    pub fn compare_and_swap<K, OV, NV>(&self, key: K, old: Option<OV>, new: Option<NV>) -> CompareAndSwapResult
    where
        K: AsRef<[u8]>,
        OV: AsRef<[u8]>,
        NV: Into<IVec>;
    #[blocks(db, micros, pedantic, why = "it may write to disk")]
    pub fn update_and_fetch<K, V, F>(&self, key: K, f: F) -> Result<Option<IVec>>
    where
        K: AsRef<[u8]>,
        F: FnMut(Option<&[u8]>) -> Option<V>,
        V: Into<IVec>;
    #[blocks(db, micros, pedantic, why = "it may write to disk")]
    pub fn fetch_and_update<K, V, F>(&self, key: K, f: F) -> Result<Option<IVec>>
    where
        K: AsRef<[u8]>,
        F: FnMut(Option<&[u8]>) -> Option<V>,
        V: Into<IVec>;
    pub fn watch_prefix<P: AsRef<[u8]>>(&self, prefix: P) -> Subscriber;
    #[blocks(db, millis, tokio = "sled::Tree::flush_async", async_std = "sled::Tree::flush_async", smol = "sled::Tree::flush_async", fix = "await", why = "it waits for the disk")]
    pub fn flush(&self) -> Result<usize>;
    pub async fn flush_async(&self) -> Result<usize>;
    #[blocks(db, micros, pedantic, why = "it reads from disk")]
    pub fn contains_key<K: AsRef<[u8]>>(&self, key: K) -> Result<bool>;
    #[blocks(db, micros, pedantic, why = "it reads from disk")]
    pub fn get_lt<K>(&self, key: K) -> Result<Option<(IVec, IVec)>>
    where
        K: AsRef<[u8]>;
    #[blocks(db, micros, pedantic, why = "it reads from disk")]
    pub fn get_gt<K>(&self, key: K) -> Result<Option<(IVec, IVec)>>
    where
        K: AsRef<[u8]>;
    #[blocks(db, micros, pedantic, why = "it may write to disk")]
    pub fn merge<K, V>(&self, key: K, value: V) -> Result<Option<IVec>>
    where
        K: AsRef<[u8]>,
        V: AsRef<[u8]>;
    pub fn set_merge_operator(&self, merge_operator: impl MergeOperator + 'static);
    #[blocks(db, micros, pedantic, why = "each item reads from disk")]
    pub fn iter(&self) -> Iter;
    #[blocks(db, micros, pedantic, why = "each item reads from disk")]
    pub fn range<K, R>(&self, range: R) -> Iter
    where
        K: AsRef<[u8]>,
        R: RangeBounds<K>;
    #[blocks(db, micros, pedantic, why = "each item reads from disk")]
    pub fn scan_prefix<P>(&self, prefix: P) -> Iter
    where
        P: AsRef<[u8]>;
    #[blocks(db, micros, pedantic, why = "it reads from disk")]
    pub fn first(&self) -> Result<Option<(IVec, IVec)>>;
    #[blocks(db, micros, pedantic, why = "it reads from disk")]
    pub fn last(&self) -> Result<Option<(IVec, IVec)>>;
    #[blocks(db, micros, pedantic, why = "it may write to disk")]
    pub fn pop_max(&self) -> Result<Option<(IVec, IVec)>>;
    #[blocks(db, micros, pedantic, why = "it may write to disk")]
    pub fn pop_min(&self) -> Result<Option<(IVec, IVec)>>;
    #[blocks(db, millis, why = "it goes through the whole tree")]
    pub fn len(&self) -> usize;
    #[blocks(db, micros, pedantic, why = "it reads from disk")]
    pub fn is_empty(&self) -> bool;
    #[blocks(db, millis, why = "it removes all entries one by one")]
    pub fn clear(&self) -> Result<()>;
    pub fn name(&self) -> IVec;
    #[blocks(db, millis, why = "it goes through the whole tree")]
    pub fn checksum(&self) -> Result<u32>;
}

#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CompareAndSwapError {
    pub current: Option<IVec>,
    pub proposed: Option<IVec>,
}

pub trait MergeOperator: Fn(&[u8], Option<&[u8]>, &[u8]) -> Option<Vec<u8>> {}
impl<F> MergeOperator for F where F: Fn(&[u8], Option<&[u8]>, &[u8]) -> Option<Vec<u8>> {}

pub mod event_log {
    use crate::hidden::Meta;

    #[derive(Default)]
    pub struct EventLog {}
    impl EventLog {
        pub fn meta_before_restart(&self, meta: Meta);
        pub fn meta_after_restart(&self, meta: Meta);
    }
}

pub mod fail {
    pub fn is_active(name: &'static str) -> bool;
    pub fn set(name: &'static str, bitset: u64);
    pub fn reset();
}

mod hidden {
    use crate::transaction::UnabortableTransactionError;
    use crate::CompareAndSwapError;
    use std::result;

    pub type CollectionType = Vec<u8>;

    pub type CollectionName = Vec<u8>;

    pub struct Meta {}

    pub enum DiskPtr {}

    pub type UnabortableTransactionResult<T> = result::Result<T, UnabortableTransactionError>;

    pub type CompareAndSwapResult = crate::Result<result::Result<(), CompareAndSwapError>>;
}

pub mod transaction {
    use crate::hidden::UnabortableTransactionResult;
    use crate::{Batch, Error, IVec, Tree};
    use std::result;

    pub fn abort<A, T>(t: T) -> ConflictableTransactionResult<A, T>;

    #[derive(Clone)]
    pub struct TransactionalTree {}
    impl TransactionalTree {
        pub fn insert<K, V>(&self, key: K, value: V) -> UnabortableTransactionResult<Option<IVec>>
        where
            K: AsRef<[u8]> + Into<IVec>,
            V: Into<IVec>;
        pub fn remove<K>(&self, key: K) -> UnabortableTransactionResult<Option<IVec>>
        where
            K: AsRef<[u8]> + Into<IVec>;
        #[blocks(db, micros, pedantic, why = "it reads from disk")]
        pub fn get<K: AsRef<[u8]>>(&self, key: K) -> UnabortableTransactionResult<Option<IVec>>;
        pub fn apply_batch(&self, batch: &Batch) -> UnabortableTransactionResult<()>;
        pub fn flush(&self);
        pub fn generate_id(&self) -> crate::Result<u64>;
    }

    #[derive(Clone, PartialEq)]
    pub enum UnabortableTransactionError {
        Conflict,
        Storage(Error),
    }
    impl From<Error> for UnabortableTransactionError {}

    #[derive(Clone, PartialEq)]
    pub enum ConflictableTransactionError<T = Error> {
        Abort(T),
        Storage(Error),
    }
    impl<E> From<UnabortableTransactionError> for ConflictableTransactionError<E> {}
    impl<T> From<Error> for ConflictableTransactionError<T> {}

    #[derive(Clone, PartialEq)]
    pub enum TransactionError<T = Error> {
        Abort(T),
        Storage(Error),
    }
    impl<T> From<Error> for TransactionError<T> {}

    pub type ConflictableTransactionResult<T, E = ()> = result::Result<T, ConflictableTransactionError<E>>;

    pub type TransactionResult<T, E = ()> = result::Result<T, TransactionError<E>>;

    pub struct TransactionalTrees {}

    pub trait Transactional<E = ()> {
        type View;
        fn make_overlay(&self) -> crate::Result<TransactionalTrees>;
        fn view_overlay(overlay: &TransactionalTrees) -> Self::View;
        #[blocks(db, micros, pedantic, why = "it may write to disk")]
        fn transaction<F, A>(&self, f: F) -> TransactionResult<A, E>
        where
            F: Fn(&Self::View) -> ConflictableTransactionResult<A, E>;
    }
    impl<E> Transactional<E> for [Tree] {
        type View = Vec<TransactionalTree>;
    }
    impl<E> Transactional<E> for [&Tree] {
        type View = Vec<TransactionalTree>;
    }
}
