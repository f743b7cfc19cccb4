//! Waiting in a root future whose thread runs no tasks keeps nobody else waiting.
//@ dependencies: tokio

use std::sync::mpsc::Receiver;

async fn until_done(done: Receiver<()>) {
    done.recv().unwrap(); //~ blocking_wait(pedantic)
}

async fn in_a_task(done: Receiver<()>) {
    done.recv().unwrap(); //~ blocking_wait(default)
}

#[tokio::main]
async fn main() {
    let (stop, stopped) = std::sync::mpsc::channel();
    let (other, others) = std::sync::mpsc::channel();
    let task = tokio::spawn(in_a_task(others));
    let waiter = std::thread::spawn(move || {
        let _ = (stop.send(()), other.send(()));
    });
    until_done(stopped).await;
    waiter.join().unwrap(); //~ blocking_wait(pedantic)
    task.await.unwrap();
}
