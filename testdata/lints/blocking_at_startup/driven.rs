//! What is driven to its end as a root future, though by something of the project's own or out of sight.
//@ dependencies: tokio

use std::fs;
use std::future::Future;

struct Executor {
    handle: tokio::runtime::Handle,
}

impl Executor {
    /// Races a future against the end of the program only.
    fn block_on<F: Future>(&self, future: F, exit: impl Future<Output = ()>) -> Option<F::Output> {
        self.handle.block_on(async {
            tokio::select! {
                output = future => Some(output),
                () = exit => None,
            }
        })
    }

    fn block_on_pinned<F: Future>(&self, future: F, exit: impl Future<Output = ()>) -> Option<F::Output> {
        self.handle.block_on(async {
            tokio::pin!(future);
            tokio::select! {
                output = &mut future => Some(output),
                () = exit => None,
            }
        })
    }
}

async fn create() {
    let _ = fs::read_to_string("deposit.json"); //~ blocking_at_startup
}

async fn pinned() {
    let _ = fs::read_to_string("deposit.json"); //~ blocking_at_startup
}

async fn out_of_sight() {
    let _ = fs::read_to_string("config"); //~ blocking_at_startup
}

async fn by_path() {
    let _ = fs::read_to_string("config"); //~ blocking_at_startup
}

async fn given() {
    let _ = fs::read_to_string("given to somebody unknown"); //~ blocking_fs
}

fn main() {
    let runtime = tokio::runtime::Runtime::new().expect("a runtime");
    let executor = Executor { handle: runtime.handle().clone() };
    executor.block_on(async { create().await }, std::future::pending());
    executor.block_on_pinned(async { pinned().await }, std::future::pending());
    let other = some_crate_out_of_sight::runtime();
    other.block_on(async move { out_of_sight().await });
    some_crate_out_of_sight::run_block_on(by_path());
    some_crate_out_of_sight::run(given());
}
