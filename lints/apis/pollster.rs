#![source("pollster 1.0.1")]

use std::future::IntoFuture;

#[runtime(futures_executor)]
#[blocks(block_on, unbounded, tokio = ".await", async_std = ".await", smol = ".await", why = "it parks the thread until the future is done")]
#[runs(0, root)]
pub fn block_on<F: IntoFuture>(fut: F) -> F::Output;

pub trait FutureExt: IntoFuture {
    #[blocks(block_on, unbounded, tokio = ".await", async_std = ".await", smol = ".await", why = "it parks the thread until the future is done")]
    #[runs(self, root)]
    fn block_on(self) -> Self::Output
    where
        Self: Sized;
}
impl<F: IntoFuture> FutureExt for F {}

#[attribute(entry)]
pub fn main();
#[attribute(test)]
pub fn test();
