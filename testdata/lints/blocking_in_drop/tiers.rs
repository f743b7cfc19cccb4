//! What is of little weight in async code is so in a drop.

use std::io::Write;
use std::path::PathBuf;

struct Actor;

impl Drop for Actor {
    fn drop(&mut self) {
        let _ = writeln!(std::io::stderr(), "exited"); //~ blocking_in_drop(pedantic)
    }
}

struct Scratch {
    path: PathBuf,
}

impl Drop for Scratch {
    fn drop(&mut self) {
        if std::fs::metadata(&self.path).is_ok() { //~ blocking_in_drop(pedantic)
            let _ = std::fs::remove_file(&self.path); //~ blocking_in_drop(pedantic)
        }
    }
}

struct Buffer {
    path: PathBuf,
}

impl Drop for Buffer {
    fn drop(&mut self) {
        let _ = std::fs::write(&self.path, [0]); //~ blocking_in_drop(default)
    }
}

async fn work() {
    let _actor = Actor;
    let _scratch = Scratch { path: PathBuf::new() };
    let _buffer = Buffer { path: PathBuf::new() };
    tokio::task::yield_now().await;
}
