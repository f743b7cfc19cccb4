//! Handles whose drop cancels.

async fn work() {}

async fn drops(executor: &smol::Executor<'static>) {
    smol::spawn(work()); //~ dropped_task
    let _ = smol::spawn(work()); //~ dropped_task
    executor.spawn(work()); //~ dropped_task
}

async fn keeps(executor: &smol::Executor<'static>) {
    smol::spawn(work()).detach();
    smol::spawn(work()).await; //~ spawn_then_await
    let _task = smol::spawn(work());
    let task = executor.spawn(work());
    task.cancel().await;
}
