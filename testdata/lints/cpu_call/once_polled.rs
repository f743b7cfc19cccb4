//! A future that is polled once in plain code is plain code; one that gets a thread of its own may compute.

use std::future::Future;

use futures::FutureExt;
use rayon::prelude::*;

async fn sum(parts: &[u64]) -> u64 {
    parts.into_par_iter().map(|it| it * 2).sum() //~ blocking_at_startup
}

pub struct Sums {
    parts: Vec<u64>,
}

impl Iterator for Sums {
    type Item = u64;
    fn next(&mut self) -> Option<u64> {
        sum(&self.parts).now_or_never()
    }
}

async fn sum_in_a_task(parts: &[u64]) -> u64 {
    parts.into_par_iter().map(|it| it * 2).sum() //~ cpu_call
}

async fn asks(parts: &[u64]) -> Option<u64> {
    tokio::task::yield_now().await;
    sum_in_a_task(parts).now_or_never()
}

async fn archive(n: u64) {
    tokio::task::yield_now().await;
    let _: u64 = (0..n).into_par_iter().map(|it| it * it).sum();
}

async fn index(n: u64) {
    tokio::task::yield_now().await;
    let _: u64 = (0..n).into_par_iter().map(|it| it * it).sum(); //~ cpu_call
}

fn start(manager: &unseen_service::Manager) {
    manager.handle().spawn_essential_blocking("archive", None, archive(7));
    manager.handle().spawn_blocking("block", None, Box::pin(async move {
        let _: u64 = (0..3u64).into_par_iter().map(|it| it * it).sum();
    }));
    manager.handle().spawn("index", None, index(7));
}
