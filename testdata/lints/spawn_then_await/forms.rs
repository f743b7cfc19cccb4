//! Tasks awaited where they are spawned.

async fn work() -> u32 {
    1
}

async fn at_once() {
    let n = tokio::spawn(work()).await.unwrap(); //~ spawn_then_await
    let _ = tokio::spawn(async move { work().await + n }).await; //~ spawn_then_await unread_join_result
}

async fn beside_each_other() {
    let first = tokio::spawn(work());
    let second = tokio::spawn(work());
    let sum = first.await.unwrap() + second.await.unwrap();
    let _n = tokio::task::spawn_blocking(move || sum).await.unwrap();
}
