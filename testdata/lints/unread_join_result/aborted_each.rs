//! Tasks that are aborted one by one, and then waited for.
//@ dependencies: tokio, tokio-util, futures

use tokio_util::task::AbortOnDropHandle;
pub async fn stop(sub_tasks: Vec<AbortOnDropHandle<Result<(), String>>>) {
    sub_tasks.iter().for_each(|task| task.abort());
    let _ = futures::future::join_all(sub_tasks).await;
}
pub async fn stop_plain(tasks: Vec<tokio::task::JoinHandle<Result<(), String>>>) {
    tasks.iter().for_each(tokio::task::JoinHandle::abort);
    let _ = futures::future::join_all(tasks).await;
}
pub async fn stop_loop(tasks: Vec<tokio::task::JoinHandle<Result<(), String>>>) {
    for task in &tasks {
        task.abort();
    }
    let _ = futures::future::join_all(tasks).await;
}

pub async fn probe(tasks: Vec<tokio::task::JoinHandle<Result<(), String>>>) {
    let _ = futures::future::join_all(tasks).await; //~ unread_join_result
}
