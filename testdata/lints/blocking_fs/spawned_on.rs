//! Tasks and blocking work that are spawned on a given runtime or set.
//@ dependencies: tokio, tokio-util

use tokio::runtime::Handle;
use tokio::task::{Builder, LocalSet};
use tokio_util::task::{JoinMap, TaskTracker};

async fn offloaded(handle: &Handle, map: &mut JoinMap<u32, ()>, tracker: &TaskTracker) {
    let task = Builder::new().name("reader").spawn_blocking_on(|| drop(std::fs::read("x")), handle);
    drop(task.unwrap().await);
    map.spawn_blocking_on(1, || drop(std::fs::read("x")), handle);
    drop(tracker.spawn_blocking_on(|| drop(std::fs::read("x")), handle).await);
}

async fn tasks(set: &LocalSet, map: &mut JoinMap<u32, ()>, tracker: &TaskTracker) {
    let task = Builder::new().spawn_local_on(async { drop(std::fs::read("x")) }, set); //~ blocking_fs(default)
    drop(task.unwrap().await);
    map.spawn_local_on(1, async { drop(std::fs::read("x")) }, set); //~ blocking_fs(default)
    drop(tracker.spawn_local_on(async { drop(std::fs::read("x")) }, set).await); //~ blocking_fs(default)
}
