//! Functions that are given by name to calls that run them.

use std::fs;
use std::path::{Path, PathBuf};

struct Store;

impl Store {
    fn load(path: PathBuf) -> Vec<u8> {
        fs::read(path).unwrap_or_default()
    }
}

async fn library(paths: Vec<PathBuf>, path: Option<PathBuf>) -> usize {
    paths.iter().map(fs::read).filter_map(Result::ok).count() //~ blocking_fs
        + path.map_or(0, |path| path.as_os_str().len())
}

async fn removes(paths: Vec<PathBuf>) {
    paths.into_iter().map(fs::remove_file).for_each(drop); //~ blocking_fs
}

async fn own(paths: Vec<PathBuf>) -> usize {
    paths.into_iter().map(Store::load).count() //~ blocking_fs
}

async fn parks(name: Option<u32>) -> u32 {
    if name.is_none() {
        name.map(drop).unwrap_or_else(std::thread::park); //~ blocking_sleep
    }
    1
}

async fn offloaded(path: &'static Path) -> usize {
    tokio::task::spawn_blocking(move || fs::read(path)).await.map_or(0, |_| 1)
}

async fn metadata(paths: &[PathBuf]) -> bool {
    paths.iter().map(PathBuf::as_path).any(Path::exists) //~ blocking_fs_metadata
}
