//! Values that async code drops, and values of which nobody can say.

use std::path::PathBuf;
use std::sync::Arc;

use tokio::sync::{mpsc, oneshot};

struct Permit {
    sender: mpsc::Sender<()>,
}

impl Drop for Permit {
    fn drop(&mut self) {
        let _ = futures::executor::block_on(self.sender.send(())); //~ blocking_in_drop
    }
}

struct Queue {
    sender: mpsc::Sender<oneshot::Sender<Permit>>,
}

impl Queue {
    async fn permit(&self) -> Result<Permit, oneshot::error::RecvError> {
        let (sender, receiver) = oneshot::channel();
        let _ = self.sender.send(sender).await;
        receiver.await
    }
}

async fn search(queue: &Queue) -> Result<u32, oneshot::error::RecvError> {
    let _permit = queue.permit().await?;
    Ok(1)
}

/// The effect stands behind a helper.
struct Scratch {
    path: PathBuf,
}

impl Scratch {
    fn clean(&self) -> std::io::Result<()> {
        std::fs::remove_dir_all(&self.path)
    }

    fn name(&self) -> String {
        self.path.display().to_string()
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        self.clean().ok(); //~ blocking_in_drop
    }
}

/// Owns one.
struct Build {
    scratch: Option<Scratch>,
    name: String,
}

async fn builds(path: PathBuf) -> String {
    let build = Build { scratch: Some(Scratch { path }), name: String::new() };
    build.scratch.as_ref().map(Scratch::name).unwrap_or_default() + &build.name
}

struct Log {
    path: PathBuf,
}

impl Drop for Log {
    fn drop(&mut self) {
        let _ = std::fs::write(&self.path, ""); //~ blocking_in_drop
    }
}

async fn dropped_by_name(path: PathBuf) {
    let log = Log { path };
    log.path.display();
    drop(log);
}

struct Parameter {
    path: PathBuf,
}

impl Drop for Parameter {
    fn drop(&mut self) {
        let _ = std::fs::remove_file(&self.path); //~ blocking_in_drop
    }
}

async fn takes(parameter: Parameter) -> bool {
    parameter.path.is_absolute()
}

struct Unseen {
    path: PathBuf,
}

impl Drop for Unseen {
    fn drop(&mut self) {
        let _ = std::fs::remove_file(&self.path);
    }
}

async fn returned(path: PathBuf) -> Unseen {
    let unseen = Unseen { path };
    unseen.path.display();
    unseen
}

async fn moved(path: PathBuf, all: &mut Vec<Unseen>) {
    let unseen = Unseen { path };
    all.push(unseen);
}

async fn shared(path: PathBuf) -> bool {
    let unseen = Arc::new(Unseen { path });
    unseen.path.is_absolute()
}

async fn offloaded(path: PathBuf) {
    let unseen = Unseen { path };
    tokio::task::spawn_blocking(move || drop(unseen)).await.unwrap();
}

async fn forgotten(path: PathBuf) {
    let unseen = Unseen { path };
    std::mem::forget(unseen);
}

fn synchronous(path: PathBuf) {
    let _unseen = Unseen { path };
}

struct Handed {
    done: Option<oneshot::Sender<()>>,
}

/// What the drop gives to others does not block.
impl Drop for Handed {
    fn drop(&mut self) {
        let done = self.done.take();
        std::thread::spawn(move || std::thread::sleep(std::time::Duration::from_secs(1)));
        drop(tokio::spawn(async move { drop(done) }));
    }
}

async fn hands() {
    let _handed = Handed { done: None };
}
