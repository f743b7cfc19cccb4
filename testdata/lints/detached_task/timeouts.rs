//! Handles that are given to a timeout: when the time is up, their tasks go on.

use std::time::Duration;

use tokio::task::JoinHandle;
use tokio::time::timeout;

async fn fails() -> Result<u32, String> {
    Ok(1)
}

async fn unread(handle: JoinHandle<Result<u32, String>>) {
    if timeout(Duration::ZERO, tokio::spawn(fails())).await.is_err() {} //~ detached_task(default)
    let _ = timeout(Duration::ZERO, handle).await; //~ detached_task(default)
}

async fn read(handle: JoinHandle<Result<u32, String>>) -> u32 {
    // What the task says is read unless it is late: only the task that goes on is left to say.
    let outcome = timeout(Duration::ZERO, handle).await.unwrap_or_else(|_| panic!("late")); //~ detached_task(pedantic)
    outcome.unwrap().unwrap()
}

async fn borrowed(mut handle: JoinHandle<Result<u32, String>>) -> u32 {
    match timeout(Duration::ZERO, &mut handle).await {
        Ok(outcome) => outcome.unwrap().unwrap(),
        Err(_) => {
            handle.abort();
            0
        }
    }
}
