//! A future of the project's own that ends another one early: its error only says that it was stopped, and is no loss.
//@ dependencies: tokio

use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};

pub struct WithCancel<T, F> {
    reason: T,
    stop: Pin<Box<dyn Future<Output = ()> + Send>>,
    future: Pin<Box<F>>,
}

impl<T, F: Future> Future for WithCancel<T, F> {
    type Output = Result<F::Output, String>;
    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        if self.stop.as_mut().poll(cx).is_ready() {
            return Poll::Ready(Err("stopped".into()));
        }
        self.future.as_mut().poll(cx).map(Ok)
    }
}

fn with_cancel<F: Future>(future: F) -> WithCancel<u32, F> {
    WithCancel { reason: 1, stop: Box::pin(std::future::pending()), future: Box::pin(future) }
}

async fn maintenance() {}

async fn server() -> Result<(), std::io::Error> {
    Ok(())
}

async fn start() {
    tokio::spawn(with_cancel(maintenance())); //~ detached_task(pedantic)
    tokio::spawn(with_cancel(server())); //~ detached_task(default)
}
