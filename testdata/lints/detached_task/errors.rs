//! Errors that say something, and errors that do not.

use std::convert::Infallible;

use tokio::sync::{mpsc, oneshot, watch};
use tokio::task::{JoinError, JoinHandle};

async fn says(error: JoinHandle<Result<(), String>>) {
    tokio::spawn(async { Err::<(), _>("full".to_owned()) }); //~ detached_task(default)
    let _ = error.await; //~ unread_join_result(default)
}

async fn says_nothing(sender: mpsc::Sender<u32>, state: watch::Sender<u32>, inner: JoinHandle<()>, reply: oneshot::Sender<()>) {
    tokio::spawn(async { Ok::<(), Infallible>(()) }); //~ detached_task(pedantic)
    tokio::spawn(async move { sender.send(1).await }); //~ detached_task(pedantic)
    tokio::spawn(async move { state.send(1) }); //~ detached_task(pedantic)
    tokio::spawn(async move { inner.await }); //~ detached_task(pedantic)
    tokio::spawn(async move { reply.send(()) }); //~ detached_task(pedantic)
}

async fn joined(silent: JoinHandle<Result<(), ()>>, other: JoinHandle<Result<(), JoinError>>) {
    let _ = silent.await; //~ unread_join_result(pedantic)
    let _ = other.await; //~ unread_join_result(pedantic)
}

async fn collected() {
    let mut handles = Vec::new();
    let mut joined = Vec::new();
    for _ in 0..3 {
        handles.push(tokio::spawn(async { Err::<(), _>("full".to_owned()) })); //~ detached_task(default)
        joined.push(tokio::spawn(async {}));
    }
    for handle in joined {
        handle.await.unwrap();
    }
}

struct Reply(String);

/// Every way out is `Ok`: the errors are told before.
async fn sweep(limit: u32) -> Result<(), String> {
    for n in 0..limit {
        if n == 7 {
            return Ok(());
        }
        if let Err(error) = says_so(n).await {
            println!("{error}"); //~ blocking_stdout
        }
    }
    Ok(())
}

async fn turn(limit: u32) -> Result<(), String> {
    loop {
        if let Err(error) = says_so(limit).await {
            println!("{error}"); //~ blocking_stdout
        }
    }
}

async fn says_so(n: u32) -> Result<(), String> {
    if n == 3 { Err("three".to_owned()) } else { Ok(()) }
}

async fn passes_on(n: u32) -> Result<(), String> {
    says_so(n).await?;
    Ok(())
}

async fn seen(reply: oneshot::Sender<Reply>) {
    tokio::spawn(sweep(9)); //~ detached_task(pedantic)
    tokio::spawn(turn(9)); //~ detached_task(pedantic)
    tokio::spawn(passes_on(9)); //~ detached_task(default)
    tokio::spawn(async { says_so(3).await }); //~ detached_task(default)
    tokio::spawn(async { says_so(3).await.inspect_err(|error| println!("{error}")) }); //~ detached_task(pedantic) blocking_stdout
    tokio::spawn(async move { reply.send(Reply(String::new())) }); //~ detached_task(pedantic)
}
