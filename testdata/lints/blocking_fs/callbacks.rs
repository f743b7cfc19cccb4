//! Async code that a closure makes for a library, which polls it.
//@ dependencies: tokio, futures, axum, actix-web, async-stream

use std::fs;

use axum::Router;
use axum::routing::{MethodRouter, get};
use futures::Stream;

fn read() -> String {
    fs::read_to_string("x").unwrap()
}

pub fn handler() -> MethodRouter {
    get(|| async { read() }) //~ blocking_fs
}

pub fn boxed() -> MethodRouter {
    get(|| Box::pin(async { read() })) //~ blocking_fs
}

pub fn in_local() -> MethodRouter {
    let handler = || async { read() }; //~ blocking_fs
    get(handler)
}

pub fn fallback() -> Router {
    Router::new().fallback(|| async { read() }) //~ blocking_fs
}

pub fn nested() {
    let _ = actix_web::HttpServer::new(|| {
        actix_web::App::new().service(actix_web::web::resource("/").to(|| async { read() })) //~ blocking_fs
    });
}

pub fn out_of_sight() {
    some_crate_out_of_sight::on_event(|| async { read() }); //~ blocking_fs
}

/// Whoever is called so may have a thread for it.
pub fn on_a_thread() {
    some_crate_out_of_sight::run_on_thread(|| async { read() });
}

pub fn on_some_thread(thread_pool: some_crate_out_of_sight::Pool) {
    thread_pool.run(|| async { read() });
}

/// What the closure does with the future is not seen.
pub fn kept() {
    some_crate_out_of_sight::on_event(|| {
        let future = async { read() };
        some_crate_out_of_sight::drive(future)
    });
}

pub fn offloaded() {
    std::thread::spawn(|| some_crate_out_of_sight::on_event(|| async { read() }));
}

pub fn streamed() -> impl Stream<Item = String> {
    async_stream::stream! { yield read(); } //~ blocking_fs
}

pub fn tried() -> impl Stream<Item = Result<String, ()>> {
    async_stream::try_stream! {
        let text = read(); //~ blocking_fs
        yield text;
    }
}

/// A box with a closure goes on to somebody else: here to threads.
pub fn in_a_queue(queue: std::sync::mpsc::Sender<Box<dyn Fn() -> futures::future::BoxFuture<'static, String> + Send>>) {
    let _ = queue.send(Box::new(|| Box::pin(async { read() })));
}
