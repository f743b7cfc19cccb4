//! A thread that runs nothing but one root future may be parked: nobody waits for it. What panics in async code does so there, too.

use tokio::runtime::Handle;

async fn size(name: &str) -> usize {
    tokio::task::yield_now().await;
    name.len()
}

fn wait_for(name: &str) -> usize {
    pollster::block_on(size(name))
}

async fn run(names: Vec<String>) -> usize {
    let mut all = 0;
    for name in names {
        all += wait_for(&name); //~ block_on_in_async(pedantic)
        all += futures::executor::block_on(size(&name)); //~ block_on_in_async(pedantic)
        all += Handle::current().block_on(size(&name)); //~ block_on_in_async(default)
    }
    all
}

fn main() {
    pollster::block_on(run(std::env::args().collect()));
}
