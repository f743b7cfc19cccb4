//! A function runs its parameter on a thread of its own, under another name: what it is given does not block the caller.

use std::thread;
use std::time::Duration;

fn same_name<F: FnMut() + Send + 'static>(callback: F) {
    let mut callback = callback;
    thread::spawn(move || {
        callback();
    });
}

fn other_name(callback: fn()) {
    let job = callback;
    thread::Builder::new().spawn(move || job()).unwrap();
}

fn in_pool(callback: impl FnOnce() + Send + 'static) {
    let job = callback;
    tokio::task::spawn_blocking(move || job()); //~ detached_task(pedantic)
}

fn here<F: FnMut()>(callback: F) {
    let mut callback = callback;
    callback();
}

fn both<F: Fn() + Send + 'static>(callback: F) {
    let callback = callback;
    callback();
    thread::spawn(move || callback());
}

fn work() {
    thread::sleep(Duration::from_secs(1));
}

async fn elsewhere() {
    same_name(work);
    same_name(|| thread::sleep(Duration::from_secs(1)));
    other_name(work);
    in_pool(work);
}

async fn on_the_executor() {
    here(work); //~ blocking_sleep
    here(|| thread::sleep(Duration::from_secs(1))); //~ blocking_sleep
    // A limit: what runs its parameter in two places says neither.
    both(work);
}
