//! What comes before the first task, and what after.

use std::fs;

async fn load() -> Vec<u8> {
    fs::read("config").unwrap_or_default() //~ blocking_at_startup
}

async fn load_and_go_on() -> Vec<u8> {
    fs::read("config").unwrap_or_default() //~ blocking_fs
}

async fn start() {
    let _ = fs::read("before"); //~ blocking_at_startup
    let task = tokio::spawn(serve());
    let _ = fs::read("after"); //~ blocking_fs
    let _ = task.await; //~ unread_join_result
}

async fn serve() {
    let _ = fs::read("in a task"); //~ blocking_fs
}

#[tokio::main]
async fn main() {
    let _ = fs::read("first"); //~ blocking_at_startup
    std::thread::sleep(std::time::Duration::from_secs(1)); //~ blocking_sleep
    load().await;
    start().await;
    let _ = fs::read("late"); //~ blocking_fs
    load_and_go_on().await;
}

/// Called by itself only, as far as anyone can see: as if nobody in the workspace called it.
async fn recursive(n: u32) {
    let _ = fs::read("again"); //~ blocking_fs
    if n > 0 {
        Box::pin(recursive(n - 1)).await;
    }
}
