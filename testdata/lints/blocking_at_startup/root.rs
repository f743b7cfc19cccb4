//! The thread that drives a root future beside a runtime's workers: blocking it is as good as awaiting there, but for what is polled
//! beside it.

use std::fs;
use std::future::Future;
use std::pin::Pin;

use tokio::net::TcpListener;
use tracing::Instrument;

async fn serve() {
    let _ = fs::read("in a task"); //~ blocking_fs
}

async fn reload() {
    let _ = fs::read("config"); //~ blocking_at_startup
}

async fn traced() {
    let _ = fs::read("config"); //~ blocking_at_startup
}

async fn bounded() {
    let _ = fs::read("config"); //~ blocking_at_startup
}

async fn polled() {
    let _ = fs::read("beside another future"); //~ blocking_fs
}

async fn handler() {
    let _ = fs::read("after the arm has won"); //~ blocking_at_startup
}

async fn joined() {
    let _ = fs::read("beside another future"); //~ blocking_fs
}

async fn kept() {
    let _ = fs::read("polled by whoever takes it"); //~ blocking_fs
}

async fn passed_on() {
    let _ = fs::read("polled by whoever takes it"); //~ blocking_fs
}

/// Its callers await it in order.
fn boxed() -> Pin<Box<dyn Future<Output = ()> + Send>> {
    Box::pin(async move {
        let _ = fs::read("config"); //~ blocking_at_startup
    })
}

/// A value of an async fn: who polls it is not known.
async fn source() -> Result<Pin<Box<dyn Future<Output = ()> + Send>>, ()> {
    Ok(Box::pin(async move {
        let _ = fs::read("polled by whoever takes it"); //~ blocking_fs
    }))
}

struct Queue {
    jobs: Vec<Pin<Box<dyn Future<Output = ()> + Send>>>,
}

#[tokio::main]
async fn main() {
    let task = tokio::spawn(serve());
    let _ = fs::read("after a spawn"); //~ blocking_at_startup
    std::thread::sleep(std::time::Duration::from_secs(1)); //~ blocking_sleep
    reload().await;
    traced().instrument(tracing::info_span!("load")).await;
    let _ = tokio::time::timeout(std::time::Duration::from_secs(1), bounded()).await;
    boxed().await;
    let mut queue = Queue { jobs: Vec::new() };
    queue.jobs.push(Box::pin(kept()));
    let future = passed_on();
    consume(&mut queue, Box::pin(future));
    if let Ok(future) = source().await {
        queue.jobs.push(future);
    }
    tokio::join!(joined(), serve());
    let listener = TcpListener::bind("[::]:0").await.expect("a port");
    loop {
        tokio::select! {
            _ = polled() => handler().await,
            _ = listener.accept() => {
                let _ = fs::read("before the next client"); //~ blocking_at_startup
            }
            else => break,
        }
    }
    let _ = task.await; //~ unread_join_result
}

fn consume(queue: &mut Queue, future: Pin<Box<dyn Future<Output = ()> + Send>>) {
    queue.jobs.push(future);
}
