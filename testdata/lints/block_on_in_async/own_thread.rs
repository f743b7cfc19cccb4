//! A future that has a thread to itself may wait there as long as it likes, but what panics inside a runtime does so on any thread.

use std::time::Duration;

use tokio::runtime::{Handle, Runtime};
use tokio::sync::{mpsc, oneshot};

async fn work() -> u8 {
    std::thread::sleep(Duration::from_secs(1));
    1
}

async fn on_its_own_thread() -> u8 {
    Runtime::new().unwrap().block_on(work()) //~ block_on_in_async
}

fn thread(rt: Runtime) {
    std::thread::spawn(move || rt.block_on(on_its_own_thread()));
}

async fn on_the_blocking_pool(mut rx: mpsc::Receiver<u8>) -> Option<u8> {
    rx.blocking_recv() //~ block_on_in_async
}

async fn pool(rt: Handle, rx: mpsc::Receiver<u8>) {
    let _ = tokio::task::spawn_blocking(move || rt.block_on(on_the_blocking_pool(rx))).await.unwrap();
}

fn take(rx: oneshot::Receiver<u8>) -> Option<u8> {
    rx.blocking_recv().ok()
}

async fn through_others(rx: oneshot::Receiver<u8>) -> Option<u8> {
    take(rx) //~ block_on_in_async
}

async fn caller(rx: oneshot::Receiver<u8>) -> Option<u8> {
    through_others(rx).await
}

fn block(rt: Handle, rx: oneshot::Receiver<u8>, other: oneshot::Receiver<u8>) {
    std::thread::spawn(move || {
        rt.block_on(async {
            let _ = caller(rx).await;
            std::thread::sleep(Duration::from_secs(1));
            let _ = other.blocking_recv(); //~ block_on_in_async
        });
    });
}

fn drive(work: oneshot::Receiver<()>) {
    Handle::current().block_on(async move {
        let _ = work.blocking_recv(); //~ block_on_in_async
        std::thread::sleep(Duration::from_secs(1));
    });
}

async fn only_called_there(work: oneshot::Receiver<()>) {
    tokio::task::spawn_blocking(move || drive(work)).await.unwrap();
}

async fn drops_a_runtime() {
    let runtime = Runtime::new().unwrap(); //~ block_on_in_async
    println!("{:?}", runtime.handle());
    tokio::task::yield_now().await;
}

fn dropping(rt: Handle) {
    std::thread::spawn(move || rt.block_on(drops_a_runtime()));
}

// Right: the runtime knows that the thread may block inside of these.
async fn left_again(rx: oneshot::Receiver<u8>, other: oneshot::Receiver<u8>) {
    let _ = tokio::task::block_in_place(|| rx.blocking_recv());
    let _ = tokio::task::spawn_blocking(move || other.blocking_recv()).await.unwrap();
}

fn leaving(rt: Handle, rx: oneshot::Receiver<u8>, other: oneshot::Receiver<u8>) {
    std::thread::spawn(move || rt.block_on(left_again(rx, other)));
}

// Right: no runtime is entered around it.
async fn in_no_runtime(rx: oneshot::Receiver<u8>) -> Option<u8> {
    rx.blocking_recv().ok()
}

fn executor(rx: oneshot::Receiver<u8>) {
    std::thread::spawn(move || futures::executor::block_on(in_no_runtime(rx)));
}

async fn parks() -> u8 {
    futures::executor::block_on(work())
}

fn parking(rt: Handle) {
    std::thread::spawn(move || rt.block_on(parks()));
}
