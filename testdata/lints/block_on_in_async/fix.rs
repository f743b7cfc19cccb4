// A future that is driven can be awaited; tokio's blocking methods stand beside async ones.
//@ dependencies: tokio@1+rt+sync, futures@0.3

use tokio::sync::{Mutex, mpsc};

async fn one() -> u32 {
    1
}

async fn driven(handle: tokio::runtime::Handle) -> u32 {
    let first = futures::executor::block_on(one()); //~ block_on_in_async
    let second = handle.block_on(async { one().await + 1 }); //~ block_on_in_async
    let third = tokio::runtime::Handle::current().block_on(one(),); //~ block_on_in_async
    first + second + third
}

async fn received(mut receiver: mpsc::Receiver<u32>, sum: &Mutex<u32>) -> Option<u32> {
    let next = receiver.blocking_recv()?; //~ block_on_in_async
    *sum.blocking_lock() += next; //~ block_on_in_async
    Some(next)
}

// A closure that is not async cannot await.
async fn in_closure(values: Vec<u32>) -> Vec<u32> {
    values.into_iter().map(|_| futures::executor::block_on(one())).collect() //~ block_on_in_async
}
