//! Driving futures by hand.

use tokio::runtime::{Handle, Runtime};

async fn work() {}

async fn nested(runtime: &Runtime) {
    Handle::current().block_on(work()); //~ block_on_in_async
    runtime.block_on(work()); //~ block_on_in_async
    futures::executor::block_on(work()); //~ block_on_in_async
    pollster::block_on(work()); //~ block_on_in_async
}

fn main() {
    let runtime = Runtime::new().expect("a runtime");
    runtime.block_on(work());
    runtime.block_on(async {
        work().await;
        tokio::task::spawn_blocking(|| Handle::current().block_on(work())).await.expect("does not panic");
    });
}
