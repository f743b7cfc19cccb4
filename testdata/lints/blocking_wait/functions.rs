//! Channels and joins.

use std::sync::mpsc;
use std::thread;

async fn wait() {
    let (sender, receiver) = mpsc::channel::<u32>();
    let _ = sender.send(1);
    let _ = receiver.recv(); //~ blocking_wait
    let _ = receiver.try_recv();
    let (bounded, _kept) = mpsc::sync_channel::<u32>(1);
    let _ = bounded.send(1); //~ blocking_wait
    let _ = bounded.try_send(1);
    let _ = thread::spawn(|| 1).join(); //~ blocking_wait
    let _ = ["a", "b"].join(",");
    let _ = std::path::Path::new("a").join("b");
}

async fn async_twins() {
    let (sender, mut receiver) = tokio::sync::mpsc::channel::<u32>(1);
    let _ = sender.send(1).await;
    let _ = receiver.recv().await;
}
