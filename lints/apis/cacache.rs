#![source("cacache 13.0.0")]

use serde_json::Value;
use ssri::{Algorithm, Integrity};
use std::io::{Read, Write};
use std::path::Path;
use std::result;

pub type Result<T> = result::Result<T, Error>;

pub enum Error {}
pub struct Metadata {
    pub key: String,
    pub integrity: Integrity,
    pub time: u128,
    pub size: usize,
    pub metadata: Value,
}
#[io(fs)]
pub struct SyncReader {}
impl Read for SyncReader {}
#[io(fs)]
pub struct SyncWriter {}
impl Write for SyncWriter {}
pub struct Reader {}
pub struct Writer {}
#[derive(Clone, Default)]
pub struct WriteOpts {}

pub async fn read<P, K>(cache: P, key: K) -> Result<Vec<u8>>
where
    P: AsRef<Path>,
    K: AsRef<str>;
pub async fn read_hash<P>(cache: P, sri: &Integrity) -> Result<Vec<u8>>
where
    P: AsRef<Path>;
pub async fn copy<P, K, Q>(cache: P, key: K, to: Q) -> Result<u64>
where
    P: AsRef<Path>,
    K: AsRef<str>,
    Q: AsRef<Path>;
pub async fn copy_unchecked<P, K, Q>(cache: P, key: K, to: Q) -> Result<u64>
where
    P: AsRef<Path>,
    K: AsRef<str>,
    Q: AsRef<Path>;
pub async fn copy_hash<P, Q>(cache: P, sri: &Integrity, to: Q) -> Result<u64>
where
    P: AsRef<Path>,
    Q: AsRef<Path>;
pub async fn copy_hash_unchecked<P, Q>(cache: P, sri: &Integrity, to: Q) -> Result<u64>
where
    P: AsRef<Path>,
    Q: AsRef<Path>;
pub async fn reflink<P, K, Q>(cache: P, key: K, to: Q) -> Result<()>
where
    P: AsRef<Path>,
    K: AsRef<str>,
    Q: AsRef<Path>;
pub async fn reflink_unchecked<P, K, Q>(cache: P, key: K, to: Q) -> Result<()>
where
    P: AsRef<Path>,
    K: AsRef<str>,
    Q: AsRef<Path>;
pub async fn reflink_hash<P, Q>(cache: P, sri: &Integrity, to: Q) -> Result<()>
where
    P: AsRef<Path>,
    Q: AsRef<Path>;
pub async fn hard_link_hash<P, Q>(cache: P, sri: &Integrity, to: Q) -> Result<()>
where
    P: AsRef<Path>,
    Q: AsRef<Path>;
pub async fn hard_link<P, K, Q>(cache: P, key: K, to: Q) -> Result<()>
where
    P: AsRef<Path>,
    K: AsRef<str>,
    Q: AsRef<Path>;
pub async fn metadata<P, K>(cache: P, key: K) -> Result<Option<Metadata>>
where
    P: AsRef<Path>,
    K: AsRef<str>;
pub async fn exists<P: AsRef<Path>>(cache: P, sri: &Integrity) -> bool;
#[blocks(fs, millis, tokio = "cacache::read", async_std = "cacache::read", why = "it reads the cache")]
pub fn read_sync<P, K>(cache: P, key: K) -> Result<Vec<u8>>
where
    P: AsRef<Path>,
    K: AsRef<str>;
#[blocks(fs, millis, tokio = "cacache::read_hash", async_std = "cacache::read_hash", why = "it reads the cache")]
pub fn read_hash_sync<P>(cache: P, sri: &Integrity) -> Result<Vec<u8>>
where
    P: AsRef<Path>;
#[blocks(fs, millis, tokio = "cacache::copy", async_std = "cacache::copy", why = "it reads the cache")]
pub fn copy_sync<P, K, Q>(cache: P, key: K, to: Q) -> Result<u64>
where
    P: AsRef<Path>,
    K: AsRef<str>,
    Q: AsRef<Path>;
#[blocks(fs, millis, tokio = "cacache::copy_unchecked", async_std = "cacache::copy_unchecked", why = "it reads the cache")]
pub fn copy_unchecked_sync<P, K, Q>(cache: P, key: K, to: Q) -> Result<u64>
where
    P: AsRef<Path>,
    K: AsRef<str>,
    Q: AsRef<Path>;
#[blocks(fs, millis, tokio = "cacache::copy_hash", async_std = "cacache::copy_hash", why = "it reads the cache")]
pub fn copy_hash_sync<P, Q>(cache: P, sri: &Integrity, to: Q) -> Result<u64>
where
    P: AsRef<Path>,
    Q: AsRef<Path>;
#[blocks(fs, millis, tokio = "cacache::copy_hash_unchecked", async_std = "cacache::copy_hash_unchecked", why = "it reads the cache")]
pub fn copy_hash_unchecked_sync<P, Q>(cache: P, sri: &Integrity, to: Q) -> Result<u64>
where
    P: AsRef<Path>,
    Q: AsRef<Path>;
#[blocks(fs, millis, tokio = "cacache::reflink", async_std = "cacache::reflink", why = "it reads the cache")]
pub fn reflink_sync<P, K, Q>(cache: P, key: K, to: Q) -> Result<()>
where
    P: AsRef<Path>,
    K: AsRef<str>,
    Q: AsRef<Path>;
#[blocks(fs, millis, tokio = "cacache::reflink_hash", async_std = "cacache::reflink_hash", why = "it reads the cache")]
pub fn reflink_hash_sync<P, Q>(cache: P, sri: &Integrity, to: Q) -> Result<()>
where
    P: AsRef<Path>,
    Q: AsRef<Path>;
#[blocks(fs, millis, why = "it reads the cache")]
pub fn reflink_hash_unchecked_sync<P, Q>(cache: P, sri: &Integrity, to: Q) -> Result<()>
where
    P: AsRef<Path>,
    Q: AsRef<Path>;
#[blocks(fs, millis, tokio = "cacache::reflink_unchecked", async_std = "cacache::reflink_unchecked", why = "it reads the cache")]
pub fn reflink_unchecked_sync<P, K, Q>(cache: P, key: K, to: Q) -> Result<()>
where
    P: AsRef<Path>,
    K: AsRef<str>,
    Q: AsRef<Path>;
#[blocks(fs, millis, why = "it reads the cache")]
pub fn hard_link_unchecked_sync<P, K, Q>(cache: P, key: K, to: Q) -> Result<()>
where
    P: AsRef<Path>,
    K: AsRef<str>,
    Q: AsRef<Path>;
#[blocks(fs, millis, tokio = "cacache::hard_link", async_std = "cacache::hard_link", why = "it reads the cache")]
pub fn hard_link_sync<P, K, Q>(cache: P, key: K, to: Q) -> Result<()>
where
    P: AsRef<Path>,
    K: AsRef<str>,
    Q: AsRef<Path>;
#[blocks(fs, millis, tokio = "cacache::hard_link_hash", async_std = "cacache::hard_link_hash", why = "it reads the cache")]
pub fn hard_link_hash_sync<P, Q>(cache: P, sri: &Integrity, to: Q) -> Result<()>
where
    P: AsRef<Path>,
    Q: AsRef<Path>;
#[blocks(fs, millis, why = "it reads the cache")]
pub fn hard_link_hash_unchecked_sync<P, Q>(cache: P, sri: &Integrity, to: Q) -> Result<()>
where
    P: AsRef<Path>,
    Q: AsRef<Path>;
#[blocks(fs, millis, tokio = "cacache::metadata", async_std = "cacache::metadata", why = "it reads the cache")]
pub fn metadata_sync<P, K>(cache: P, key: K) -> Result<Option<Metadata>>
where
    P: AsRef<Path>,
    K: AsRef<str>;
#[blocks(fs_metadata, micros, pedantic, tokio = "cacache::exists", async_std = "cacache::exists", why = "it asks the file system")]
pub fn exists_sync<P: AsRef<Path>>(cache: P, sri: &Integrity) -> bool;

pub async fn write<P, D, K>(cache: P, key: K, data: D) -> Result<Integrity>
where
    P: AsRef<Path>,
    D: AsRef<[u8]>,
    K: AsRef<str>;
pub async fn write_with_algo<P, D, K>(algo: Algorithm, cache: P, key: K, data: D) -> Result<Integrity>
where
    P: AsRef<Path>,
    D: AsRef<[u8]>,
    K: AsRef<str>;
pub async fn write_hash<P, D>(cache: P, data: D) -> Result<Integrity>
where
    P: AsRef<Path>,
    D: AsRef<[u8]>;
pub async fn write_hash_with_algo<P, D>(algo: Algorithm, cache: P, data: D) -> Result<Integrity>
where
    P: AsRef<Path>,
    D: AsRef<[u8]>;
#[blocks(fs, millis, tokio = "cacache::write", async_std = "cacache::write", why = "it writes the cache")]
pub fn write_sync<P, D, K>(cache: P, key: K, data: D) -> Result<Integrity>
where
    P: AsRef<Path>,
    D: AsRef<[u8]>,
    K: AsRef<str>;
#[blocks(fs, millis, tokio = "cacache::write_with_algo", async_std = "cacache::write_with_algo", why = "it writes the cache")]
pub fn write_sync_with_algo<P, D, K>(algo: Algorithm, cache: P, key: K, data: D) -> Result<Integrity>
where
    P: AsRef<Path>,
    D: AsRef<[u8]>,
    K: AsRef<str>;
#[blocks(fs, millis, tokio = "cacache::write_hash", async_std = "cacache::write_hash", why = "it writes the cache")]
pub fn write_hash_sync<P, D>(cache: P, data: D) -> Result<Integrity>
where
    P: AsRef<Path>,
    D: AsRef<[u8]>;
#[blocks(fs, millis, tokio = "cacache::write_hash_with_algo", async_std = "cacache::write_hash_with_algo", why = "it writes the cache")]
pub fn write_hash_sync_with_algo<P, D>(algo: Algorithm, cache: P, data: D) -> Result<Integrity>
where
    P: AsRef<Path>,
    D: AsRef<[u8]>;

pub async fn remove<P, K>(cache: P, key: K) -> Result<()>
where
    P: AsRef<Path>,
    K: AsRef<str>;
pub async fn remove_hash<P: AsRef<Path>>(cache: P, sri: &Integrity) -> Result<()>;
pub async fn clear<P: AsRef<Path>>(cache: P) -> Result<()>;
#[blocks(fs, millis, removes, tokio = "cacache::remove", async_std = "cacache::remove", why = "it removes files of the cache")]
pub fn remove_sync<P, K>(cache: P, key: K) -> Result<()>
where
    P: AsRef<Path>,
    K: AsRef<str>;
#[blocks(fs, millis, removes, tokio = "cacache::remove_hash", async_std = "cacache::remove_hash", why = "it removes files of the cache")]
pub fn remove_hash_sync<P: AsRef<Path>>(cache: P, sri: &Integrity) -> Result<()>;
#[blocks(fs, millis, tokio = "cacache::clear", async_std = "cacache::clear", why = "it removes files of the cache")]
pub fn clear_sync<P: AsRef<Path>>(cache: P) -> Result<()>;

#[blocks(fs, millis, why = "it walks the cache")]
pub fn list_sync<P: AsRef<Path>>(cache: P) -> impl Iterator<Item = Result<index::Metadata>>;

impl Reader {
    pub fn check(self) -> Result<Algorithm>;
    pub async fn open<P, K>(cache: P, key: K) -> Result<Reader>
    where
        P: AsRef<Path>,
        K: AsRef<str>;
    pub async fn open_hash<P>(cache: P, sri: Integrity) -> Result<Reader>
    where
        P: AsRef<Path>;
}

impl SyncReader {
    pub fn check(self) -> Result<Algorithm>;
    #[blocks(fs, millis, tokio = "cacache::Reader::open", async_std = "cacache::Reader::open", why = "it opens a file")]
    pub fn open<P, K>(cache: P, key: K) -> Result<SyncReader>
    where
        P: AsRef<Path>,
        K: AsRef<str>;
    #[blocks(fs, millis, tokio = "cacache::Reader::open_hash", async_std = "cacache::Reader::open_hash", why = "it opens a file")]
    pub fn open_hash<P>(cache: P, sri: Integrity) -> Result<SyncReader>
    where
        P: AsRef<Path>;
}

impl Writer {
    pub async fn create<P, K>(cache: P, key: K) -> Result<Writer>
    where
        P: AsRef<Path>,
        K: AsRef<str>;
    pub async fn create_with_algo<P, K>(algo: Algorithm, cache: P, key: K) -> Result<Writer>
    where
        P: AsRef<Path>,
        K: AsRef<str>;
    pub async fn commit(self) -> Result<Integrity>;
}

impl WriteOpts {
    pub fn new() -> WriteOpts;
    pub async fn open<P, K>(self, cache: P, key: K) -> Result<Writer>
    where
        P: AsRef<Path>,
        K: AsRef<str>;
    pub async fn open_hash<P>(self, cache: P) -> Result<Writer>
    where
        P: AsRef<Path>;
    #[blocks(fs, millis, tokio = "cacache::WriteOpts::open", async_std = "cacache::WriteOpts::open", why = "it creates a file")]
    pub fn open_sync<P, K>(self, cache: P, key: K) -> Result<SyncWriter>
    where
        P: AsRef<Path>,
        K: AsRef<str>;
    #[blocks(fs, millis, tokio = "cacache::WriteOpts::open_hash", async_std = "cacache::WriteOpts::open_hash", why = "it creates a file")]
    pub fn open_hash_sync<P>(self, cache: P) -> Result<SyncWriter>
    where
        P: AsRef<Path>;
    pub fn algorithm(self, algo: Algorithm) -> Self;
    pub fn size(self, size: usize) -> Self;
    pub fn metadata(self, metadata: Value) -> Self;
    pub fn raw_metadata(self, metadata: Vec<u8>) -> Self;
    pub fn time(self, time: u128) -> Self;
    pub fn integrity(self, sri: Integrity) -> Self;
}

impl SyncWriter {
    #[blocks(fs, millis, tokio = "cacache::Writer::create", async_std = "cacache::Writer::create", why = "it creates a file")]
    pub fn create<P, K>(cache: P, key: K) -> Result<SyncWriter>
    where
        P: AsRef<Path>,
        K: AsRef<str>;
    #[blocks(
        fs,
        millis,
        tokio = "cacache::Writer::create_with_algo",
        async_std = "cacache::Writer::create_with_algo",
        why = "it creates a file"
    )]
    pub fn create_with_algo<P, K>(algo: Algorithm, cache: P, key: K) -> Result<SyncWriter>
    where
        P: AsRef<Path>,
        K: AsRef<str>;
    #[blocks(fs, millis, tokio = "cacache::Writer::commit", async_std = "cacache::Writer::commit", why = "it writes and renames a file")]
    pub fn commit(self) -> Result<Integrity>;
}
