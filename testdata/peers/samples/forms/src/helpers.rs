//! What other modules call.

use std::fs::File;
use std::io;

pub use std::fs::read as read_all;

/// A sync function of another module.
pub fn load() -> Vec<u8> {
    std::fs::read("a").unwrap_or_default()
}

/// A type with a sync method.
pub struct Store {
    file: File,
}

impl Store {
    /// A constructor whose type has to be inferred where it is called.
    pub fn open() -> io::Result<Self> {
        Ok(Self { file: File::open("a")? })
    }

    /// Waits for the disk.
    pub fn save(&self) -> io::Result<()> {
        self.file.sync_all()
    }
}

/// A trait with one implementation.
pub trait Backend {
    /// Reads a file.
    fn get(&self) -> Vec<u8>;
}

impl Backend for Store {
    fn get(&self) -> Vec<u8> {
        std::fs::read("a").unwrap_or_default()
    }
}

/// Runs a closure where it may block.
pub async fn asyncify<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> T {
    tokio::task::spawn_blocking(work).await.expect("does not panic")
}
