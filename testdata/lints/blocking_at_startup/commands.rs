//! A program of which one command serves: the others stall nobody, whatever they spawn, but what runs beside the service does.
//@ dependencies: tokio, clap, axum

use std::fs;

use axum::Router;
use tokio::net::TcpListener;

enum Command {
    Serve,
    Export,
    Check { all: bool },
}

async fn background() {
    let _ = fs::read("spawned beside the service"); //~ blocking_fs
}

fn init() {
    tokio::spawn(background()); //~ detached_task(pedantic)
}

async fn serve() {
    let router = Router::new().route("/", axum::routing::get(index));
    let listener = TcpListener::bind("[::]:0").await.expect("a port");
    axum::serve(listener, router).await.expect("a server");
}

async fn index() -> String {
    fs::read_to_string("index.html").unwrap_or_default() //~ blocking_fs
}

async fn one(file: usize) {
    let _ = fs::read(file.to_string()); //~ blocking_at_startup
}

async fn export() {
    let tasks: Vec<_> = (0..3).map(|file| tokio::spawn(one(file))).collect();
    for task in tasks {
        task.await.expect("a file");
    }
}

async fn check(all: bool) {
    if all {
        let _ = tokio::spawn(check_all()).await; //~ unread_join_result spawn_then_await
    }
}

async fn check_all() {
    let _ = fs::read("all"); //~ blocking_at_startup
}

async fn repair() {
    let _ = fs::read("repaired"); //~ blocking_at_startup
}

#[tokio::main]
async fn main() {
    init();
    if std::env::args().len() == 3 {
        tokio::spawn(repair()).await.expect("repaired"); //~ spawn_then_await
        return;
    }
    let command = match std::env::args().len() {
        1 => Command::Serve,
        2 => Command::Export,
        len => Command::Check { all: len == 4 },
    };
    match command {
        Command::Serve => serve().await,
        Command::Export => export().await,
        Command::Check { all } => check(all).await,
    }
}
