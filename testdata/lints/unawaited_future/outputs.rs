//! Futures that are what a task gives, and futures in tuples.

async fn save(_: u32) {}

async fn in_a_task() {
    tokio::spawn(async { save(1) }); //~ unawaited_future detached_task
    let _handle = tokio::spawn(async { save(2) }); //~ unawaited_future detached_task
    tokio::spawn(async { save(3).await }); //~ detached_task
    let inner = tokio::spawn(async { save(4) });
    inner.await.unwrap().await;
}

async fn in_a_tuple() {
    let (_a, _b) = (save(1), 2); //~ unawaited_future
    let (_, b) = (save(3), save(4)); //~ unawaited_future
    b.await;
    let (_c, (_, _d)) = (5, (save(6), save(7))); //~ unawaited_future unawaited_future
}
