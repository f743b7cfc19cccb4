//! Futures that are made on a thread that may block, and awaited in a task.
//@ dependencies: tokio

use std::future::Future;

fn read() -> u8 {
    std::fs::read("x").map_or(0, |_| 1)
}

async fn of_a_function() -> u8 {
    read() //~ blocking_fs
}

fn makes() -> impl Future<Output = u8> {
    async move { read() } //~ blocking_fs
}

async fn where_it_is_made() -> u8 {
    read()
}

pub fn starts() {
    std::thread::spawn(|| {
        let future = of_a_function();
        let other = makes();
        let task = tokio::spawn(async move { future.await + other.await });
        let here = where_it_is_made();
        tokio::runtime::Handle::current().block_on(async move { here.await + task.await.unwrap() })
    });
}
