//! Awaiting an async fn that gives a handle joins nothing.

use tokio::task::JoinHandle;

async fn observe(n: u32) -> std::io::Result<()> {
    tokio::task::yield_now().await;
    if n > 3 { Err(std::io::Error::other("x")) } else { Ok(()) }
}

pub async fn start(n: u32) -> JoinHandle<std::io::Result<()>> {
    tokio::spawn(observe(n))
}

pub fn start_at_once(n: u32) -> JoinHandle<std::io::Result<()>> {
    tokio::spawn(observe(n))
}

pub async fn run() {
    let _first = start(1).await;
    start_at_once(3).await; //~ unread_join_result
    start(4).await.await; //~ unread_join_result
}
