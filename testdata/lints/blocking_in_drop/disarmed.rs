//! A drop that looks first does nothing once the value is disarmed.

use std::thread::JoinHandle;

struct Worker {
    handle: Option<JoinHandle<()>>,
    armed: bool,
}

impl Worker {
    fn new() -> Self {
        Self { handle: None, armed: true }
    }

    fn disarm(&mut self) {
        self.armed = false;
    }

    fn is_armed(&self) -> bool {
        self.armed
    }

    async fn stop(mut self) {
        if let Some(handle) = self.handle.take() {
            tokio::task::spawn_blocking(move || handle.join()).await.unwrap().unwrap();
        }
    }
}

impl Drop for Worker {
    fn drop(&mut self) {
        if self.armed
            && let Some(handle) = self.handle.take()
        {
            let _ = handle.join(); //~ blocking_in_drop
        }
    }
}

async fn disarmed() {
    let mut worker = Worker::new();
    tokio::task::yield_now().await;
    worker.disarm();
}

async fn armed() {
    let worker = Worker::new();
    while worker.is_armed() {
        tokio::task::yield_now().await;
    }
}

/// Only ever stopped.
struct Other {
    handle: Option<JoinHandle<()>>,
}

impl Other {
    async fn stop(mut self) {
        drop(self.handle.take());
    }
}

impl Drop for Other {
    fn drop(&mut self) {
        if let Some(handle) = self.handle.take() {
            let _ = handle.join();
        }
    }
}
