//! A name that means std's function under one cfg and tokio's under another is reported only where every meaning blocks.

use std::time::Duration;

#[cfg(not(feature = "tokio"))]
use std::thread::sleep;
#[cfg(feature = "tokio")]
use tokio::time::sleep;

#[cfg(not(feature = "tokio"))]
async fn only_std(second: Duration) {
    sleep(second); //~ blocking_sleep
}

#[cfg(feature = "tokio")]
async fn only_tokio(second: Duration) {
    sleep(second).await;
}

async fn either(second: Duration) {
    let _nap = sleep(second);
}

#[cfg(unix)]
mod clock {
    pub use std::thread::sleep;
}

#[cfg(windows)]
mod clock {
    pub use std::thread::sleep;
}

async fn same_on_both(second: Duration) {
    clock::sleep(second); //~ blocking_sleep
}

#[cfg(any())]
async fn never_compiled(second: Duration) {
    std::thread::sleep(second);
}
