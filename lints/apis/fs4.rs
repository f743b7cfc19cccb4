#![source("fs4 1.1.0")]

use std::future::Future;
use std::path::Path;
use std::pin::Pin;
use std::{io, result};

pub fn statvfs<P>(path: P) -> io::Result<FsStats>
where
    P: AsRef<Path>;
pub fn free_space<P>(path: P) -> io::Result<u64>
where
    P: AsRef<Path>;
pub fn available_space<P>(path: P) -> io::Result<u64>
where
    P: AsRef<Path>;
pub fn total_space<P>(path: P) -> io::Result<u64>
where
    P: AsRef<Path>;
pub fn allocation_granularity<P>(path: P) -> io::Result<u64>
where
    P: AsRef<Path>;

#[derive(Clone, PartialEq, Eq, Hash)]
pub struct FsStats {}
impl FsStats {
    pub fn free_space(&self) -> u64;
    pub fn available_space(&self) -> u64;
    pub fn total_space(&self) -> u64;
    pub fn allocation_granularity(&self) -> u64;
}

pub enum TryLockError {
    Error(io::Error),
    WouldBlock,
}
impl From<io::Error> for TryLockError {}

pub trait FileExt {
    fn allocated_size(&self) -> io::Result<u64>;
    fn allocate(&self, len: u64) -> io::Result<()>;
    #[blocks(fs, unbounded, why = "it waits for a file lock")]
    fn lock_shared(&self) -> io::Result<()>;
    #[blocks(fs, unbounded, why = "it waits for a file lock")]
    fn lock(&self) -> io::Result<()>;
    fn try_lock_shared(&self) -> result::Result<(), TryLockError>;
    fn try_lock(&self) -> result::Result<(), TryLockError>;
    fn unlock(&self) -> io::Result<()>;
}
impl<F: FileExt + ?Sized> FileExt for &F {
    #[blocks(fs, unbounded, why = "it waits for a file lock")]
    fn lock_shared(&self) -> io::Result<()>;

    #[blocks(fs, unbounded, why = "it waits for a file lock")]
    fn lock(&self) -> io::Result<()>;
}

pub trait AsyncFileExt {
    async fn allocated_size(&self) -> io::Result<u64>;
    async fn allocate(&self, len: u64) -> io::Result<()>;
    #[blocks(fs, unbounded, why = "it waits for a file lock, despite the name")]
    fn lock_shared(&self) -> io::Result<()>;
    #[blocks(fs, unbounded, why = "it waits for a file lock, despite the name")]
    fn lock(&self) -> io::Result<()>;
    fn try_lock_shared(&self) -> result::Result<(), TryLockError>;
    fn try_lock(&self) -> result::Result<(), TryLockError>;
    fn unlock(&self) -> io::Result<()>;
    async fn unlock_async(&self) -> io::Result<()>;
}
impl<F: AsyncFileExt + ?Sized> AsyncFileExt for &F {
    #[blocks(fs, unbounded, why = "it waits for a file lock, despite the name")]
    fn lock_shared(&self) -> io::Result<()>;

    #[blocks(fs, unbounded, why = "it waits for a file lock, despite the name")]
    fn lock(&self) -> io::Result<()>;
}

pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

pub trait DynAsyncFileExt {
    fn allocated_size(&self) -> BoxFuture<'_, io::Result<u64>>;
    fn allocate(&self, len: u64) -> BoxFuture<'_, io::Result<()>>;
    fn lock_shared(&self) -> io::Result<()>;
    fn lock(&self) -> io::Result<()>;
    fn try_lock_shared(&self) -> result::Result<(), TryLockError>;
    fn try_lock(&self) -> result::Result<(), TryLockError>;
    fn unlock(&self) -> io::Result<()>;
    fn unlock_async(&self) -> BoxFuture<'_, io::Result<()>>;
}
impl<F: DynAsyncFileExt + ?Sized> DynAsyncFileExt for &F {}

pub mod async_std {
    pub use crate::{AsyncFileExt, DynAsyncFileExt};
}

pub mod fs_err2 {
    pub use crate::FileExt;
}

pub mod fs_err2_tokio {
    pub use crate::{AsyncFileExt, DynAsyncFileExt};
}

pub mod fs_err3 {
    pub use crate::FileExt;
}

pub mod fs_err3_tokio {
    pub use crate::{AsyncFileExt, DynAsyncFileExt};
}

pub mod smol {
    pub use crate::{AsyncFileExt, DynAsyncFileExt};
}

pub mod tokio {
    pub use crate::{AsyncFileExt, DynAsyncFileExt};
}
