//! Sets that are asked whether they have an answer: `None` is one.
//@ dependencies: tokio, futures-util

use futures_util::FutureExt;
use tokio::task::JoinSet;

fn reap(set: &mut JoinSet<()>) {
    while FutureExt::now_or_never(set.join_next()).is_some() {} //~ cpu_loop
    while set.join_next().now_or_never().is_some() { //~ cpu_loop
        std::hint::spin_loop();
    }
    while let Some(_ended) = set.join_next_with_id().now_or_never() {} //~ cpu_loop
}

fn ends(set: &mut JoinSet<()>, receiver: &mut tokio::sync::mpsc::Receiver<u32>) {
    while set.join_next().now_or_never().flatten().is_some() {}
    while let Some(Some(_ended)) = set.join_next().now_or_never() {}
    while let Some(ended) = set.join_next().now_or_never() {
        if ended.is_none() {
            break;
        }
    }
    // Endless once the channel is closed, and whether it ever is, nobody knows.
    while receiver.recv().now_or_never().is_some() {}
}

#[tokio::main]
async fn main() {
    let mut set = JoinSet::new();
    let (_sender, mut receiver) = tokio::sync::mpsc::channel(1);
    reap(&mut set);
    ends(&mut set, &mut receiver);
}
