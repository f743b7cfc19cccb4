//! Handles dropped by a statement.

async fn fails() -> Result<(), String> {
    Ok(())
}

async fn cannot_fail() {}

async fn drops() {
    tokio::spawn(fails()); //~ detached_task
    let _ = tokio::spawn(fails()); //~ detached_task
    tokio::spawn(cannot_fail()); //~ detached_task
    tokio::task::spawn(async { fails().await }); //~ detached_task
    tokio::task::spawn_blocking(|| 1); //~ detached_task
}

async fn keeps() {
    let task = tokio::spawn(fails());
    let _ = task.await; //~ unread_join_result
    let mut set = tokio::task::JoinSet::new();
    set.spawn(fails());
    let _ = tokio::spawn(cannot_fail()).await; //~ spawn_then_await unread_join_result
    let _abort = tokio::spawn(cannot_fail()).abort_handle();
}

async fn error_says_nothing(done: tokio::sync::oneshot::Sender<()>) {
    // In the pedantic tier, as a task without `Result`: there is no error to lose.
    tokio::spawn(async move { done.send(()) }); //~ detached_task
}
