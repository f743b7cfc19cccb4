//! Closures on other threads that only make a future.

async fn index() -> u32 {
    1
}

async fn lost() {
    let _ = tokio::task::spawn_blocking(|| async { index().await }); //~ future_to_sync_closure detached_task
    tokio::task::spawn_blocking(index_later).await.unwrap().await;
    std::thread::spawn(move || async { index().await }); //~ future_to_sync_closure
    tokio::task::spawn_blocking(|| index()).await.unwrap(); //~ future_to_sync_closure
}

fn index_later() -> impl Future<Output = u32> {
    index()
}

async fn used() {
    let n = tokio::task::spawn_blocking(|| async { index().await }).await.unwrap().await;
    let m = tokio::task::spawn_blocking(move || n + 1).await.unwrap();
    std::thread::spawn(move || futures::executor::block_on(async { index().await + m })).join().unwrap(); //~ blocking_wait
}
