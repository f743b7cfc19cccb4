//! Outcomes that are looked at, but for what the task returned.

use tokio::task::{JoinError, JoinHandle, JoinSet};

async fn fails() -> Result<(), String> {
    Err("x".to_owned())
}

async fn cannot_fail() {}

async fn only_the_panic(one: JoinHandle<Result<u32, String>>, two: JoinHandle<Result<(), String>>) {
    if let Err(error) = one.await { //~ unread_join_result(default)
        tracing::error!("{error}");
    }
    match two.await { //~ unread_join_result(default)
        Ok(_) => tracing::info!("done"),
        Err(error) => tracing::error!("{error}"),
    }
    let mut set = JoinSet::new();
    set.spawn(fails());
    match set.join_next().await { //~ unread_join_result(default)
        Some(Ok(_)) => {}
        Some(Err(error)) => tracing::error!("{error}"),
        None => {}
    }
    while set.join_next().await.is_some() {} //~ unread_join_result(default)
}

async fn raced(mut one: JoinHandle<Result<(), String>>, two: JoinHandle<()>, three: JoinHandle<Result<(), String>>) {
    tokio::select! {
        _ = &mut one => {} //~ unread_join_result(default)
        _ = two => {} //~ unread_join_result(pedantic)
        outcome = three => outcome.unwrap().unwrap(),
        _ = cannot_fail() => {}
    }
}

async fn raced_and_aborted(mut one: JoinHandle<Result<(), String>>) {
    tokio::select! {
        _ = &mut one => {}
        _ = cannot_fail() => one.abort(),
    }
}

async fn all_of_it(one: JoinHandle<Result<u32, String>>, two: JoinHandle<()>, three: JoinHandle<Result<(), JoinError>>) {
    match one.await {
        Ok(Ok(n)) => drop(n),
        Ok(Err(error)) => tracing::error!("{error}"),
        Err(error) => tracing::error!("{error}"),
    }
    let mut set = JoinSet::new();
    set.spawn(fails());
    match set.join_next().await {
        Some(Ok(Err(error))) => tracing::error!("{error}"),
        Some(Err(error)) => tracing::error!("{error}"),
        _ => {}
    }
    let task = tokio::spawn(fails());
    cannot_fail().await;
    match task.await {
        Ok(Ok(_)) => {}
        Ok(Err(_)) => tracing::error!("it failed"),
        Err(_) => tracing::error!("it panicked"),
    }
    if let Err(error) = two.await {
        tracing::error!("{error}");
    }
    if let Err(error) = three.await {
        tracing::error!("{error}");
    }
}

async fn all_are_aborted(handles: Vec<JoinHandle<Result<(), String>>>) {
    for handle in &handles {
        handle.abort();
    }
    for handle in handles {
        let _ = handle.await;
    }
}
