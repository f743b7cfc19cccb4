//! Errors that only say that the time is up, or that the other side is gone.

use std::time::Duration;

use tokio::sync::{Semaphore, broadcast};
use tokio::task::JoinHandle;

async fn work() {}

fn time_is_up(inner: JoinHandle<()>) {
    tokio::spawn(tokio::time::timeout(Duration::from_secs(1), work())); //~ detached_task(pedantic)
    tokio::spawn(tokio::time::timeout(Duration::from_secs(1), inner)); //~ detached_task(pedantic) detached_task(pedantic)
}

fn permits(semaphore: &'static Semaphore) {
    tokio::spawn(async move { //~ detached_task(pedantic)
        let _permit = semaphore.acquire().await?;
        work().await;
        Ok::<(), anyhow::Error>(())
    });
}

fn a_receiver_that_lagged_stops(mut events: broadcast::Receiver<u32>) {
    tokio::spawn(async move { //~ detached_task(default)
        loop {
            drop(events.recv().await?);
        }
        #[allow(unreachable_code)]
        Ok::<(), anyhow::Error>(())
    });
}
