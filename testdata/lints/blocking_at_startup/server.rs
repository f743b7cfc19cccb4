//! Before a server begins to wait for clients, in the root future of a thread that runs tasks too, and in a task of the server's own.
//@ dependencies: tokio, axum

use std::fs;

use axum::Router;
use tokio::net::TcpListener;

async fn load() {
    let _ = fs::read("config"); //~ blocking_at_startup
}

async fn watch() {
    let _ = fs::read("in a task"); //~ blocking_fs
}

async fn serve() {
    let _ = fs::read("certificate"); //~ blocking_at_startup
    let listener = TcpListener::bind("[::]:0").await.expect("a port");
    for _ in 0..3 {
        let _ = fs::read("certificate"); //~ blocking_at_startup
    }
    axum::serve(listener, Router::new()).await.expect("a server");
    let _ = fs::read("at the end"); //~ blocking_fs
}

async fn accept() {
    let _ = fs::read("certificate"); //~ blocking_at_startup
    let listener = TcpListener::bind("[::]:0").await.expect("a port");
    loop {
        let _ = fs::read("before each client"); //~ blocking_fs
        let _ = listener.accept().await;
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let watcher = tokio::spawn(watch());
    let _ = fs::read("nobody is served yet"); //~ blocking_at_startup
    load().await;
    let server = tokio::spawn(serve());
    let _ = fs::read("clients may come"); //~ blocking_fs
    let _ = tokio::join!(server, tokio::spawn(accept()), watcher);
}
