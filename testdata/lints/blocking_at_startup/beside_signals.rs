//! What stands in a `select!` beside nothing but being told to stop is alone, as if it were awaited.
//@ dependencies: tokio

use std::process::Command;

#[tokio::main]
async fn main() {
    let (stop, mut stopped) = tokio::sync::broadcast::channel::<()>(1);
    tokio::select! {
        () = start() => {}
        _ = tokio::signal::ctrl_c() => {}
    }
    for _ in 0..3 {
        tokio::select! {
            () = chat() => {}
            _ = tokio::signal::ctrl_c() => return,
        }
        let mut shutdown = stop.subscribe();
        tokio::select! {
            () = chat() => {}
            _ = shutdown.recv() => return,
            _ = tokio::signal::ctrl_c() => return,
        }
        tokio::select! {
            () = beside() => {}
            _ = tokio::net::TcpStream::connect("example.org:80") => return,
            _ = stopped.recv() => return,
        }
    }
}

async fn start() {
    load(); //~ blocking_at_startup
    let listener = tokio::net::TcpListener::bind("127.0.0.1:1").await.unwrap();
    while let Ok((_stream, _)) = listener.accept().await {
        tokio::spawn(handle()); //~ detached_task(pedantic)
    }
}

fn load() {
    let _ = std::fs::read("data");
}

async fn handle() {
    load(); //~ blocking_fs
}

async fn chat() {
    let _ = Command::new("git").output(); //~ blocking_at_startup
}

async fn beside() {
    let _ = Command::new("git").output(); //~ blocking_process
}
