//! Attribute macros of crates that nobody here knows: those called as a runtime's make a sync fn of an async one, others may.

use facade::tokio;
use facade::macros::blocking;

#[tokio::main(flavor = "current_thread")]
async fn start() {
    tokio::time::sleep(std::time::Duration::from_secs(1)).await;
}

#[facade::tokio::main]
async fn serve(_port: u16) {}

#[tokio::main]
async fn configure(_key: &str) -> Result<(), ()> {
    Ok(())
}

#[blocking]
async fn load() -> u32 {
    1
}

#[inline]
#[clippy::msrv = "1.80"]
#[tracing::instrument(skip_all)]
async fn plain() {}

fn run() {
    start();
    let _ = configure("x");
    std::thread::spawn(|| serve(1));
    load();
    plain(); //~ unawaited_future
    std::thread::spawn(|| plain()); //~ future_to_sync_closure
}
