//! What the root future awaits in place, through a closure or through something out of sight.
//@ dependencies: tokio, futures

use futures::{FutureExt, StreamExt, TryFutureExt};
use std::fs;
use std::future::Future;
use std::pin::pin;

static CELL: tokio::sync::OnceCell<u32> = tokio::sync::OnceCell::const_new();

async fn ready() -> Result<u32, String> {
    Ok(1)
}

async fn calls<F: Future>(make: impl FnOnce() -> F) -> F::Output {
    make().await
}

fn spawns<F: Future<Output = ()> + Send + 'static>(make: impl FnOnce() -> F) -> tokio::task::JoinHandle<()> {
    tokio::spawn(make())
}

async fn chained() -> Result<u32, String> {
    let _ = fs::read("chained"); //~ blocking_at_startup
    Ok(1)
}

async fn pinned() {
    let _ = fs::read("pinned"); //~ blocking_at_startup
}

async fn pinned_in_place() {
    let _ = fs::read("pinned"); //~ blocking_at_startup
}

async fn given() {
    let _ = fs::read("given"); //~ blocking_at_startup
}

async fn in_block() {
    let _ = fs::read("in_block"); //~ blocking_at_startup
}

async fn in_async_closure() {
    let _ = fs::read("in_async_closure"); //~ blocking_at_startup
}

async fn initial() -> u32 {
    let _ = fs::read("initial"); //~ blocking_at_startup
    1
}

async fn tried_again() {
    let _ = fs::read("tried_again"); //~ blocking_at_startup
}

async fn in_local() {
    let _ = fs::read("in_local"); //~ blocking_at_startup
}

async fn wrapped() {
    let _ = fs::read("wrapped"); //~ blocking_at_startup
}

async fn each(_: u32) {
    let _ = fs::read("each"); //~ blocking_at_startup
}

async fn beside_others(_: u32) {
    let _ = fs::read("beside_others"); //~ blocking_fs
}

async fn buffered(_: u32) {
    let _ = fs::read("buffered"); //~ blocking_fs
}

async fn joined() {
    let _ = fs::read("joined"); //~ blocking_fs
}

async fn joined_by_name() {
    let _ = fs::read("joined"); //~ blocking_fs
}

async fn spawned() {
    let _ = fs::read("spawned"); //~ blocking_fs
}

async fn spawned_by_closure() {
    let _ = fs::read("spawned"); //~ blocking_fs
}

async fn raced() {
    let _ = fs::read("raced"); //~ blocking_fs
}

async fn handled() {
    let _ = fs::read("handled"); //~ blocking_fs
}

async fn served() {
    let _ = fs::read("served"); //~ blocking_fs
}

/// Begins to serve, and comes back.
async fn start<S: Future<Output = ()> + Send + 'static>(handler: impl Fn() -> S + Send + 'static) {
    tokio::spawn(async move { //~ detached_task
        let handler = some_crate_out_of_sight::service(handler);
        some_crate_out_of_sight::serve(handler).await;
    });
}

#[tokio::main]
async fn main() {
    start(|| async { handled().await }).await;
    some_crate_out_of_sight::listen(|| async { served().await }).await;
    let _ = ready().and_then(|_| chained()).await;
    let future = pin!(pinned());
    future.await;
    let future = pinned_in_place();
    tokio::pin!(future);
    future.await;
    calls(|| given()).await;
    calls(|| async { in_block().await }).await;
    calls(async || in_async_closure().await).await;
    CELL.get_or_init(|| async { initial().await }).await;
    some_crate_out_of_sight::Retry::spawn(some_crate_out_of_sight::strategy(), || tried_again()).await;
    let local = || async { in_local().await };
    local().await;
    some_crate_out_of_sight::with_context(wrapped(), some_crate_out_of_sight::context()).await;
    futures::stream::iter([1, 2]).for_each(|n| each(n)).await;
    futures::stream::iter([1, 2]).for_each_concurrent(2, |n| beside_others(n)).await;
    futures::stream::iter([1, 2]).map(|n| buffered(n)).buffer_unordered(2).collect::<Vec<()>>().await;
    some_crate_out_of_sight::join(joined(), joined_by_name()).await;
    some_crate_out_of_sight::pool().spawn(spawned()).await;
    drop(spawns(|| spawned_by_closure()));
    let future = raced();
    tokio::pin!(future);
    tokio::select! {
        () = &mut future => {}
        _ = tokio::net::TcpStream::connect("example.org:80") => {}
    }
}
