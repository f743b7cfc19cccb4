//! Tasks of a `LocalSet` run on the thread of the root future, whatever the runtime is.
//@ dependencies: tokio

fn main() {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().unwrap();
    runtime.block_on(run(std::sync::mpsc::channel().1));
}

async fn run(rx: std::sync::mpsc::Receiver<u32>) {
    let local = tokio::task::LocalSet::new();
    local.spawn_local(async { tokio::task::yield_now().await }); //~ detached_task(pedantic)
    rx.recv().unwrap(); //~ blocking_wait(default)
    local.await;
}
