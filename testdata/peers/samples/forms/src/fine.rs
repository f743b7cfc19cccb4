//! No marked line stalls anything.

use std::io;
use std::thread;

use crate::helpers::asyncify;

#[cfg(not(feature = "asynchronous"))]
mod files {
    /// Comes back at once.
    pub async fn read(_: &str) {}
}
#[cfg(feature = "asynchronous")]
mod files {
    /// Waits as a task.
    pub async fn read(path: &str) {
        tokio::fs::read(path).await.ok();
    }
}

mod fs {
    /// Not the one of std.
    pub fn read(path: &str) -> usize {
        path.len()
    }
}

pub async fn offloaded() -> io::Result<Vec<u8>> {
    tokio::task::spawn_blocking(|| std::fs::read("a")).await.expect("does not panic") //~ fine: in spawn_blocking
}

fn load() -> Vec<u8> {
    std::fs::read("a").unwrap_or_default()
}

pub async fn offloaded_by_name() -> Vec<u8> {
    tokio::task::spawn_blocking(load).await.expect("does not panic") //~ fine: given to spawn_blocking by name
}

pub async fn offloaded_call() -> io::Result<Vec<u8>> {
    let work = || std::fs::read("a"); //~ fine: in a closure that spawn_blocking gets later
    tokio::task::spawn_blocking(work).await.expect("does not panic")
}

pub async fn own_wrapper() -> io::Result<Vec<u8>> {
    asyncify(|| std::fs::read("a")).await //~ fine: in a closure given to an own wrapper of spawn_blocking
}

pub async fn on_a_thread() {
    drop(thread::spawn(|| std::fs::read("a"))); //~ fine: in thread::spawn
}

pub async fn with_a_builder() {
    drop(thread::Builder::new().spawn(|| std::fs::read("a"))); //~ fine: in thread::Builder
}

pub async fn in_place() -> io::Result<Vec<u8>> {
    tokio::task::block_in_place(|| std::fs::read("a")) //~ fine: in block_in_place
}

pub fn sync_code() -> io::Result<Vec<u8>> {
    std::fs::read("a") //~ fine: in a sync function that no async code calls
}

pub async fn same_name() -> usize {
    fs::read("a") //~ fine: a module of the project called fs
}

pub async fn by_feature() {
    files::read("a").await; //~ fine: one of two modules by feature, both async
}

pub fn own_thread() {
    drop(thread::spawn(|| {
        let runtime = tokio::runtime::Builder::new_current_thread().build().expect("a runtime");
        runtime.block_on(async {
            std::fs::read("a").ok(); //~ fine: in a future that has a thread and runtime of its own
        });
    }));
}
