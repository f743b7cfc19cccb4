//! Tasks that log each of their errors before they return it: with the outcome nothing is lost but a panic.

use tokio::task::JoinSet;

async fn work(n: u32) -> Result<u32, String> {
    tokio::task::yield_now().await;
    if n > 1 { Err("x".into()) } else { Ok(n) }
}

async fn reported(n: u32) -> Result<(), String> {
    match work(n).await {
        Ok(_) => Ok(()),
        Err(error) => {
            tracing::error!("failed {n}: {error}");
            Err(error)
        }
    }
}

pub async fn all() {
    let mut tasks = vec![];
    for n in 0..3 {
        let task = tokio::spawn(async move { reported(n).await });
        tasks.push(task);
    }
    for task in tasks {
        let _ = task.await; //~ unread_join_result(pedantic)
    }
    let mut tasks = Vec::with_capacity(2);
    tasks.push(tokio::spawn(reported(1)));
    tasks.shrink_to_fit();
    let _ = futures::future::join_all(tasks).await; //~ unread_join_result(pedantic)
    let one = tokio::spawn(reported(1));
    let _ = one.await; //~ unread_join_result(pedantic)
    let mut set = JoinSet::new();
    set.spawn(reported(1));
    let _ = set.join_next().await; //~ unread_join_result(pedantic)
}

pub async fn not_all() {
    let mut tasks = vec![];
    for n in 0..3 {
        tasks.push(tokio::spawn(async move {
            let n = work(n).await?;
            tracing::info!("{n}");
            Ok::<(), String>(())
        }));
    }
    for task in tasks {
        let _ = task.await; //~ unread_join_result(default)
    }
    let mut tasks = vec![];
    tasks.push(tokio::spawn(reported(1)));
    tasks.push(tokio::spawn(async { work(1).await.map(drop) }));
    let _ = futures::future::join_all(tasks).await; //~ unread_join_result(default)
    let mut tasks = vec![tokio::spawn(reported(1))];
    more(&mut tasks);
    let _ = futures::future::join_all(tasks).await; //~ unread_join_result(default)
    let mut tasks = vec![];
    tasks.push(tokio::spawn(reported(1)));
    more(&mut tasks);
    let _ = futures::future::join_all(tasks).await; //~ unread_join_result(default)
}

fn more(_tasks: &mut Vec<tokio::task::JoinHandle<Result<(), String>>>) {}
