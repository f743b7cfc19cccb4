//! Settings are small, but whoever waits until the disk has them waits for the disk.

use std::io::Write;
use std::path::Path;

use atomicwrites::{AllowOverwrite, AtomicFile};

pub struct StoreConfig {
    shards: u64,
}

impl StoreConfig {
    fn save(&self, path: &Path) -> std::io::Result<()> {
        AtomicFile::new(path, AllowOverwrite).write(|file| file.write_all(&self.shards.to_le_bytes())).map_err(Into::into)
    }

    fn keep(&self, path: &Path) -> std::io::Result<()> {
        std::fs::write(path, self.shards.to_string())
    }
}

pub struct CacheConfig;

impl CacheConfig {
    fn commit(&self, file: &std::fs::File) -> std::io::Result<()> {
        file.sync_all()
    }
}

pub async fn change(config: &mut StoreConfig, path: &Path) -> std::io::Result<()> {
    config.shards += 1;
    config.save(path) //~ blocking_fs
}

pub async fn change_cache(cache: &CacheConfig, file: &std::fs::File) -> std::io::Result<()> {
    cache.commit(file) //~ blocking_fs
}

pub async fn one_small_text(config: &StoreConfig, path: &Path) -> std::io::Result<()> {
    config.keep(path) //~ blocking_fs(pedantic)
}
