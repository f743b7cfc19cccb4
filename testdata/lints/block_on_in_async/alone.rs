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
    tokio::runtime::Runtime::new().unwrap().block_on(run(std::env::args().collect()));
}

mod without_runtime {
    use std::sync::Mutex;
    use tokio::runtime::Runtime;

    pub struct Client {
        runtime: Mutex<Runtime>,
    }

    impl Client {
        fn info(&self) -> usize {
            self.runtime.lock().unwrap().block_on(async { 1 })
        }
    }

    /// Right: only a plain thread drives it, which is in no runtime.
    async fn bare(client: Client) -> usize {
        let lengths = Runtime::new().unwrap();
        client.info() + lengths.block_on(async { 1 })
    }

    async fn in_runtime(client: Client) -> usize {
        client.info() //~ block_on_in_async(default)
    }

    /// Driven both ways.
    async fn both() -> usize {
        Runtime::new().unwrap().block_on(async { 1 }) //~ block_on_in_async(default)
    }

    fn start(client: Client, other: Client) {
        futures::executor::block_on(bare(client));
        futures::executor::block_on(both());
        Runtime::new().unwrap().block_on(in_runtime(other));
        Runtime::new().unwrap().block_on(both());
    }
}
