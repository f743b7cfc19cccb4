//! What the root future drops when everything is over stalls nobody; waiting and `block_on` are wrong there too.

use std::path::PathBuf;
use std::sync::mpsc;

struct Pid(PathBuf);

impl Drop for Pid {
    fn drop(&mut self) {
        let _ = std::fs::remove_file(&self.0);
    }
}

struct Worker(mpsc::Receiver<()>);

impl Drop for Worker {
    fn drop(&mut self) {
        let _ = self.0.recv(); //~ blocking_in_drop
    }
}

#[tokio::main]
async fn main() {
    let (_sender, receiver) = mpsc::channel();
    let _pid = Pid(PathBuf::from("pid"));
    let _worker = Worker(receiver);
}
