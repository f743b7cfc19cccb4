//! A library whose server is only built on request, and that a tool of another package uses, too: it serves.
//@ dependencies: tokio, tower, futures
//@ features: mock

use std::task::{Context, Poll};

use futures::future::{BoxFuture, FutureExt};

pub struct Scan;

pub fn once() -> usize {
    std::fs::read("state").map_or(0, |it| it.len())
}

impl tower::Service<u8> for Scan {
    type Response = usize;
    type Error = std::io::Error;
    type Future = BoxFuture<'static, Result<usize, std::io::Error>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Self::Error>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, _: u8) -> Self::Future {
        async move { Ok(once()) }.boxed() //~ blocking_fs
    }
}
