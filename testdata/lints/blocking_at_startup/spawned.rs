//! What a task does once before it comes to serve is start-up, where the program spawns it while it starts.
//@ dependencies: tokio, axum

use std::fs;
use std::time::Duration;

use axum::Router;
use tokio::net::TcpListener;

struct Node {
    state: Vec<u8>,
}

impl Node {
    async fn new() -> Self {
        Self { state: fs::read("state").unwrap_or_default() } //~ blocking_at_startup
    }

    async fn run(&self) {
        let _ = fs::read("certificate"); //~ blocking_at_startup
        let listener = TcpListener::bind("[::]:0").await.expect("a port");
        let router = Router::new().route("/", axum::routing::get(index));
        axum::serve(listener, router).await.expect("a server");
    }

    async fn close(self) {
        let _ = fs::write("state", self.state); //~ blocking_fs
    }
}

async fn index() -> Vec<u8> {
    load("on each request").await
}

async fn load(path: &str) -> Vec<u8> {
    fs::read(path).unwrap_or_default() //~ blocking_fs
}

async fn worker(name: &str) {
    let state = fs::read(name).unwrap_or_default(); //~ blocking_at_startup
    loop {
        tokio::time::sleep(Duration::from_secs(1)).await;
        let _ = fs::write(name, &state); //~ blocking_fs
        reload(name).await;
    }
}

async fn reload(name: &str) {
    let _ = fs::read(name); //~ blocking_fs
}

/// It serves nobody: it may stall those who do.
async fn migrate() {
    let _ = fs::read("everything"); //~ blocking_fs
}

/// Each session is spawned while clients are served.
async fn session() {
    let _ = fs::read("session"); //~ blocking_fs
    loop {
        tokio::time::sleep(Duration::from_secs(1)).await;
    }
}

async fn accept(listener: TcpListener) {
    loop {
        let _ = listener.accept().await;
        tokio::spawn(session()); //~ detached_task(pedantic)
    }
}

async fn restarted() {
    let _ = fs::read("state"); //~ blocking_fs
    loop {
        tokio::time::sleep(Duration::from_secs(1)).await;
    }
}

#[tokio::main]
async fn main() {
    let mut tasks = tokio::task::JoinSet::new();
    tasks.spawn(async {
        load("shared").await;
        let node = Node::new().await;
        node.run().await;
        node.close().await;
    });
    tasks.spawn(worker("worker"));
    tasks.spawn(migrate());
    tasks.spawn(accept(TcpListener::bind("[::]:0").await.expect("a port")));
    loop {
        tasks.spawn(restarted());
        let _ = tasks.join_next().await; //~ unread_join_result
    }
}
