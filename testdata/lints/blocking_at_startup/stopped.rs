//! A service that ends when it is told to is one.
//@ dependencies: tokio, clap

use std::fs;
use std::time::Duration;

async fn refresh(mut shutdown: tokio::sync::watch::Receiver<bool>) {
    let mut tick = tokio::time::interval(Duration::from_secs(1));
    loop {
        tokio::select! {
            _ = shutdown.changed() => break,
            _ = tick.tick() => {
                let _ = fs::read("state"); //~ blocking_fs
            }
        }
    }
}

#[tokio::main]
async fn main() {
    let (stop, stopped) = tokio::sync::watch::channel(false);
    let worker = tokio::spawn(refresh(stopped));
    let _ = tokio::signal::ctrl_c().await;
    let _ = stop.send(true);
    let _ = worker.await; //~ unread_join_result
}
