// What is called by a path and has a twin with the same arguments and output is swapped for it and awaited.
//@ dependencies: tokio@1+fs, fs-err@3, log@0.4

use std::fs;
use std::fs::write as store;
use std::sync::Mutex;

async fn swapped(path: &str) -> std::io::Result<usize> {
    let text = std::fs::read_to_string(path)?; //~ blocking_fs
    store(path, text.trim())?; //~ blocking_fs
    let read = fs::read( //~ blocking_fs
        path,
    )
    .map(|bytes| bytes.len());
    let shown = format!("{}", fs::read_to_string(path)?); //~ blocking_fs
    let later = async move { fs::copy("a", "b") }; //~ blocking_fs
    later.await?;
    assert!(shown.len() > 1);
    read
}

// A closure that is not async cannot await.
async fn in_closure(paths: &[&str]) -> Vec<Vec<u8>> {
    paths.iter().filter_map(|path| fs::read(path).ok()).collect() //~ blocking_fs
}

// The guard would be held while the file is read.
async fn under_guard(table: &Mutex<String>, path: &str) {
    let mut table = table.lock().unwrap(); //~ blocking_lock
    *table = fs::read_to_string(path).unwrap_or_default(); //~ blocking_fs
}

// Macros of others can put their arguments anywhere: `tracing::info!` puts them into a closure.
async fn in_macro(path: &str) {
    log::info!("{:?}", fs::read(path)); //~ blocking_fs
}

// Written once, expanded elsewhere.
macro_rules! load {
    ($path:expr) => {
        fs::read($path)
    };
}

async fn expanded(path: &str) -> std::io::Result<Vec<u8>> {
    load!(path) //~ blocking_fs
}

// A value of another type: `tokio::fs::File`.
async fn another_type(path: &str) -> std::io::Result<fs::File> {
    fs::File::open(path) //~ blocking_fs
}

// The manifest does not ask for the feature `tokio` of `fs_err`.
async fn without_feature(path: &str) -> std::io::Result<Vec<u8>> {
    fs_err::read(path) //~ blocking_fs
}

// Generic arguments need not be the same.
async fn with_arguments(path: &str) -> std::io::Result<Vec<u8>> {
    fs::read::<&str>(path) //~ blocking_fs
}

mod shadowed {
    // What is called `tokio` here is another crate.
    mod tokio {}

    pub async fn load(path: &str) -> std::io::Result<Vec<u8>> {
        std::fs::read(path) //~ blocking_fs
    }
}

// The function below blocks: making that one async is more than a swap.
fn helper(path: &str) -> std::io::Result<Vec<u8>> {
    fs::read(path)
}

async fn through_helper(path: &str) -> std::io::Result<Vec<u8>> {
    helper(path) //~ blocking_fs
}
