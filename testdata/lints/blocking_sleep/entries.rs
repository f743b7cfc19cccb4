//! Entry points, handlers and tests by attribute.
//@ dependencies: tokio, maybe_async, tracing

use std::thread;
use std::time::Duration;

#[tokio::main]
async fn main() {
    thread::sleep(Duration::from_secs(1)); //~ blocking_sleep
}

#[maybe_async::maybe_async]
async fn perhaps_sync() {
    thread::sleep(Duration::from_secs(1));
}

#[tracing::instrument]
async fn traced() {
    thread::sleep(Duration::from_secs(1)); //~ blocking_sleep
}

#[tokio::test]
async fn a_test() {
    thread::sleep(Duration::from_secs(1));
}

#[cfg(test)]
mod tests {
    async fn helper() {
        std::thread::sleep(std::time::Duration::from_secs(1));
    }
}
