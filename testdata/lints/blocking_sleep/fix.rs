// Sleeping is awaited instead; where nothing else has to stay sendable (the root future), without doubt.
//@ dependencies: tokio@1+time+rt+macros

use std::thread;
use std::time::Duration;

#[tokio::main]
async fn main() {
    let running = tokio::spawn(task());
    thread::sleep(Duration::from_secs(1)); //~ blocking_sleep
    running.await.unwrap();
}

async fn task() {
    std::thread::sleep(Duration::from_millis(200)); //~ blocking_sleep
    tokio::select! {
        () = async { thread::sleep(Duration::from_secs(2)) } => {} //~ blocking_sleep
        () = std::future::pending() => thread::sleep(Duration::from_secs(3)), //~ blocking_sleep
    }
}
