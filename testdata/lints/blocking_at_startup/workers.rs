//! A request that starts a worker stands in a service: the arms beside it are no commands of their own.
//@ dependencies: tokio, clap

use std::fs;
use std::time::Duration;

enum Request {
    Start,
    Stop,
}

async fn work() {
    loop {
        tokio::time::sleep(Duration::from_secs(1)).await;
    }
}

async fn stop() {
    let _ = fs::read("worker.pid"); //~ blocking_fs
}

async fn handle(request: Request) {
    match request {
        Request::Start => drop(tokio::spawn(work())),
        Request::Stop => stop().await,
    }
}

async fn serve(mut requests: tokio::sync::mpsc::Receiver<Request>) {
    loop {
        if let Some(request) = requests.recv().await {
            handle(request).await;
        }
    }
}

#[tokio::main]
async fn main() {
    let (sender, requests) = tokio::sync::mpsc::channel(1);
    let server = tokio::spawn(serve(requests));
    let _ = sender.send(Request::Start).await;
    let _ = sender.send(Request::Stop).await;
    let _ = server.await; //~ unread_join_result
}
