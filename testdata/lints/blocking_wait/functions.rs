//! Channels and joins.

use std::sync::mpsc;
use std::thread;

async fn wait() {
    let (sender, receiver) = mpsc::channel::<u32>();
    let _ = sender.send(1);
    let _ = receiver.recv();
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

/// Asked before whether it would wait.
async fn finished(handle: Option<std::thread::JoinHandle<()>>) {
    if handle.as_ref().is_some_and(|it| !it.is_finished()) {
        return;
    } else if let Some(handle) = handle {
        let _ = handle.join();
    }
}

async fn not_asked(handle: Option<std::thread::JoinHandle<()>>) {
    if let Some(handle) = handle {
        let _ = handle.join(); //~ blocking_wait
    }
}

/// Exists on Windows only, where the caller exists everywhere: the call is behind a condition.
async fn other_systems() {
    #[cfg(windows)]
    remove_on_windows();
}

#[cfg(windows)]
fn remove_on_windows() {
    std::thread::sleep(std::time::Duration::from_secs(1));
}

#[cfg(windows)]
async fn on_windows() {
    remove_on_windows(); //~ blocking_sleep
}
