//! Sleeping where nobody else waits is pedantic for a moment, or behind a function; anywhere for a millisecond, once.
//@ dependencies: tokio

use std::thread::sleep;
use std::time::Duration;

fn find_port() -> u16 {
    sleep(Duration::from_millis(5));
    80
}

fn rest() {
    sleep(Duration::from_secs(5));
}

async fn in_the_root() {
    sleep(Duration::from_millis(10)); //~ blocking_sleep(pedantic)
    find_port(); //~ blocking_sleep(pedantic)
    sleep(Duration::from_millis(500)); //~ blocking_sleep(default)
    rest(); //~ blocking_sleep(pedantic)
}

fn tick() {
    sleep(Duration::from_millis(1));
}

async fn in_a_task() {
    tick(); //~ blocking_sleep(pedantic)
    sleep(Duration::from_micros(900)); //~ blocking_sleep(pedantic)
    for _ in 0..1000 {
        sleep(Duration::from_millis(1)); //~ blocking_sleep(default)
    }
    sleep(Duration::from_millis(10)); //~ blocking_sleep(default)
    find_port(); //~ blocking_sleep(default)
}

#[tokio::main]
async fn main() {
    in_the_root().await;
    let task = tokio::spawn(in_a_task());
    task.await.unwrap();
}
