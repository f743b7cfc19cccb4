//! A set of local tasks in one command: the other root futures have their thread to themselves.
//@ dependencies: tokio, clap

use clap::Parser;

#[derive(Parser)]
struct Cli {
    serve: bool,
    local: bool,
}

#[tokio::main]
async fn main() {
    let beside = tokio::spawn(async { tokio::time::sleep(std::time::Duration::from_secs(1)).await });
    let cli = Cli::parse();
    update().await;
    if cli.serve {
        serve().await;
    } else if cli.local {
        local().await;
    }
    beside.abort();
}

async fn update() {
    let _ = std::process::Command::new("brew").output(); //~ blocking_at_startup
}

async fn serve() {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:1").await.unwrap();
    while let Ok((_stream, _)) = listener.accept().await {}
}

async fn local() {
    let set = tokio::task::LocalSet::new();
    set.run_until(async {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:1").await.unwrap();
        while let Ok((_stream, _)) = listener.accept().await {
            tokio::task::spawn_local(async { tokio::time::sleep(std::time::Duration::from_secs(1)).await }); //~ detached_task(pedantic)
            let _ = std::process::Command::new("git").output(); //~ blocking_process
            inside().await;
        }
    })
    .await;
}

async fn inside() {
    let _ = std::process::Command::new("git").output(); //~ blocking_process
}
