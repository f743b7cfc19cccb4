//! What comes before the first task, and what after, where tasks share the thread of the root future.
//@ dependencies: tokio

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

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let _ = fs::read("first"); //~ blocking_at_startup
    std::thread::sleep(std::time::Duration::from_secs(1)); //~ blocking_sleep
    load().await;
    if std::env::args().count() > 1 {
        one_of(1).await;
    } else {
        start().await;
    }
    let _ = fs::read("late"); //~ blocking_fs
    load_and_go_on().await;
}

/// Only one arm runs: a task that another arm spawns runs beside none of this.
async fn one_of(command: u32) {
    match command {
        0 => start().await,
        1 => {
            let _ = fs::read("other arm"); //~ blocking_at_startup
        }
        _ => commands().await,
    }
    let _ = fs::read("after all arms"); //~ blocking_fs
}

async fn commands() {
    let _ = fs::read("other arm"); //~ blocking_at_startup
}

/// Called by itself only, as far as anyone can see: as if nobody in the workspace called it.
async fn recursive(n: u32) {
    let _ = fs::read("again"); //~ blocking_fs
    if n > 0 {
        Box::pin(recursive(n - 1)).await;
    }
}
