//! Who drives what.

use std::time::Duration;

const SECOND: Duration = Duration::from_secs(1);

fn under_another_executor() {
    futures::executor::block_on(async {
        tokio::time::sleep(SECOND).await; //~ mixed_runtimes
    });
    smol::block_on(async {
        let stream = tokio::net::TcpStream::connect("localhost:80").await; //~ mixed_runtimes
        drop(stream);
    });
    smol::spawn(async { tokio::spawn(async {}).await.unwrap() }).detach(); //~ mixed_runtimes spawn_then_await
}

fn at_home(runtime: &tokio::runtime::Runtime) {
    runtime.block_on(async {
        tokio::time::sleep(SECOND).await;
    });
    smol::block_on(async {
        smol::Timer::after(SECOND).await;
    });
}

async fn nobody_knows_who_runs_this() {
    tokio::time::sleep(SECOND).await;
}

fn entered(runtime: &tokio::runtime::Runtime) {
    let _context = runtime.enter();
    futures::executor::block_on(async {
        tokio::time::sleep(SECOND).await;
    });
}

/// Only tasks of the runtime lead here: its context stays with their thread.
fn wait_a_bit() {
    futures::executor::block_on(async {
        tokio::time::sleep(SECOND).await;
    });
}

async fn load() {
    wait_a_bit(); //~ block_on_in_async
}

fn start() {
    drop(tokio::spawn(load()));
}

fn at_a_failpoint() {
    fail::fail_point!("slowly", |_| {
        futures::executor::block_on(async {
            tokio::time::sleep(SECOND).await;
        });
    });
}

/// Only the root future of a runtime with workers leads here: their thread keeps the time.
fn request() -> bool {
    futures::executor::block_on(async { tokio::time::timeout(SECOND, async { 1 }).await.is_ok() })
}

/// Also from a plain thread.
fn request_anywhere() -> bool {
    futures::executor::block_on(async { tokio::time::timeout(SECOND, async { 1 }).await.is_ok() }) //~ mixed_runtimes
}

#[tokio::main]
async fn program() {
    request(); //~ block_on_in_async(pedantic)
    request_anywhere(); //~ block_on_in_async(pedantic)
    std::thread::spawn(|| request_anywhere());
}
