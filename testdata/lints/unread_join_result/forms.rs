//! What tasks say at their end.

use tokio::task::{JoinHandle, JoinSet};

async fn fails() -> Result<(), String> {
    Ok(())
}

async fn cannot_fail() {}

async fn dropped(handle: JoinHandle<()>, other: JoinHandle<Result<u32, String>>) {
    let _ = handle.await; //~ unread_join_result
    other.await.ok(); //~ unread_join_result
    let mut set = JoinSet::new();
    set.spawn(fails());
    let _ = set.join_next().await; //~ unread_join_result
    while let Some(_) = set.join_next().await {} //~ unread_join_result
    while let Some(_outcome) = set.join_next().await {} //~ unread_join_result
}

async fn read(handle: JoinHandle<()>, other: JoinHandle<Result<u32, String>>) -> Result<(), String> {
    if let Err(error) = handle.await {
        return Err(error.to_string());
    }
    let _n = other.await.unwrap()?;
    let mut set = JoinSet::new();
    set.spawn(cannot_fail());
    while let Some(outcome) = set.join_next().await {
        outcome.unwrap();
    }
    cannot_fail().await;
    let _ = fails().await;
    Ok(())
}

async fn aborted(handle: JoinHandle<()>) {
    handle.abort();
    let _ = handle.await;
}
