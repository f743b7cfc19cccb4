//! Functions that are given by name to what calls them in a future or task.

use futures::stream::{self, StreamExt};
use std::path::PathBuf;

fn load() -> String {
    std::fs::read_to_string("x").unwrap()
}

fn size(path: PathBuf) -> u64 {
    std::fs::read(path).map_or(0, |data| data.len() as u64)
}

async fn size_later(path: PathBuf) -> u64 {
    tokio::fs::read(path).await.map_or(0, |data| data.len() as u64)
}

async fn calls<F: FnOnce() -> String>(load: F) -> usize {
    load().len()
}

fn starts<F: Fn() -> String + Send + 'static>(load: F) {
    tokio::spawn(async move { load() }); //~ detached_task
}

async fn offloads<F: FnOnce() -> String + Send + 'static>(load: F) -> usize {
    tokio::task::spawn_blocking(load).await.map_or(0, |text| text.len())
}

async fn awaited() -> usize {
    calls(load).await //~ blocking_fs
}

async fn started() {
    starts(load); //~ blocking_fs
}

async fn streamed(paths: Vec<PathBuf>) -> Vec<u64> {
    stream::iter(paths).map(size).collect().await //~ blocking_fs
}

async fn library(paths: Vec<PathBuf>) -> usize {
    stream::iter(paths).map(std::fs::remove_file).count().await //~ blocking_fs
}

/// Right: it runs on a thread that may block.
async fn offloaded() -> usize {
    offloads(load).await
}

/// Right: the function is async itself.
async fn later(paths: Vec<PathBuf>) -> Vec<u64> {
    stream::iter(paths).then(size_later).collect().await
}

/// Right: what a plain function makes here is polled elsewhere, if at all.
fn made(paths: Vec<PathBuf>) -> usize {
    let sizes = stream::iter(paths).map(size);
    sizes.size_hint().0
}
