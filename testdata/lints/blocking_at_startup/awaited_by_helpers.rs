//! A helper that only awaits the future that it is given, in a block of its own too, spawns nothing.

use std::future::Future;

async fn direct<F: Future>(future: F) -> F::Output {
    future.await
}

async fn in_block<F: Future>(future: F) -> F::Output {
    direct(async { future.await }).await
}

async fn own_block<F: Future>(future: F) -> F::Output {
    async { future.await }.await
}

async fn spawns<F>(future: F) -> F::Output
where
    F: Future + Send + 'static,
    F::Output: Send + 'static,
{
    tokio::spawn(async move { future.await }).await.unwrap() //~ spawn_then_await
}

#[tokio::main]
async fn main() {
    let first = direct(async { std::fs::read("a") }).await; //~ blocking_at_startup
    let second = in_block(async { std::fs::read("b") }).await; //~ blocking_at_startup
    let third = own_block(async { std::fs::read("c") }).await; //~ blocking_at_startup
    drop((first, second, third));
    let listener = tokio::net::TcpListener::bind("[::]:1").await.unwrap();
    while let Ok((stream, _)) = listener.accept().await {
        drop(spawns(async move { std::fs::read("d").map(|_| stream) }).await); //~ blocking_fs
    }
}
