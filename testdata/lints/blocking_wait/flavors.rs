//! A root future shares its thread with tasks where the runtime that drives it does, whatever other runtimes the program has.
//@ dependencies: tokio

use std::future::Future;
use std::sync::LazyLock;

use tokio::runtime::{Builder, Runtime};

static CURRENT: LazyLock<Runtime> = LazyLock::new(|| Builder::new_current_thread().enable_all().build().unwrap());

pub fn block_on<F: Future>(future: F) -> F::Output {
    CURRENT.block_on(future)
}

fn main() {
    if std::env::args().count() > 1 {
        Builder::new_current_thread().enable_all().build().unwrap().block_on(run_on_current(1));
    }
    let runtime = Builder::new_multi_thread().enable_all().build().unwrap();
    runtime.block_on(run(1));
    runtime.block_on(async {
        tokio::spawn(idle()); //~ detached_task(pedantic)
        open(); //~ blocking_wait(pedantic)
    });
    Runtime::new().unwrap().block_on(run_with_tasks(1));
}

async fn run(n: u64) {
    let n = n + open(); //~ blocking_wait(pedantic)
    loop {
        tokio::time::sleep(std::time::Duration::from_secs(n)).await;
    }
}

async fn run_with_tasks(n: u64) {
    tokio::spawn(idle()); //~ detached_task(pedantic)
    let n = n + open(); //~ blocking_wait(pedantic)
    tokio::time::sleep(std::time::Duration::from_secs(n)).await;
}

async fn run_on_current(n: u64) {
    tokio::spawn(idle()); //~ detached_task(pedantic)
    let n = n + open(); //~ blocking_wait(default)
    tokio::time::sleep(std::time::Duration::from_secs(n)).await;
}

async fn idle() {
    tokio::task::yield_now().await;
}

fn open() -> u64 {
    let (tx, rx) = std::sync::mpsc::channel();
    std::thread::spawn(move || tx.send(1));
    rx.recv().unwrap()
}
