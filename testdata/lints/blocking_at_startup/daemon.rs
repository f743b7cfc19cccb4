//! A program with a command line that keeps a task without end: a service.
//@ dependencies: tokio, clap

use std::fs;

async fn refresh() {
    let _ = fs::read("state"); //~ blocking_fs
}

#[tokio::main]
async fn main() {
    let worker = tokio::spawn(async {
        loop {
            refresh().await;
            tokio::time::sleep(std::time::Duration::from_secs(1)).await;
        }
    });
    let _ = fs::read("config"); //~ blocking_at_startup
    let _ = worker.await; //~ unread_join_result
}
