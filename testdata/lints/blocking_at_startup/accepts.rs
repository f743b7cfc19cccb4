//! A program with a command line that waits for clients through a trait of its own, and comes back from each turn.
//@ dependencies: tokio, clap

use std::fs;

use tokio::net::{UnixListener, UnixStream};

trait Accept {
    async fn next(&mut self) -> std::io::Result<UnixStream>;
}

async fn answer(_stream: UnixStream) {
    let _ = fs::read("state"); //~ blocking_fs
}

async fn listen(mut listener: Box<UnixListener>) {
    let own: &mut UnixListener = &mut listener;
    loop {
        let stream = match own.next().await {
            Ok(stream) => stream,
            Err(_) => continue,
        };
        tokio::spawn(async move { //~ detached_task
            if stream.peer_addr().is_err() {
                return;
            }
            answer(stream).await;
        });
    }
}

#[tokio::main]
async fn main() {
    let _ = fs::read("config"); //~ blocking_at_startup
    let listener = UnixListener::bind("socket").unwrap();
    listen(Box::new(listener)).await;
}
