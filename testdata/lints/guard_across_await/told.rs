//! Where clippy is told to leave a held lock alone, somebody has decided: the pedantic tier.

use std::sync::Mutex;

#[allow(clippy::await_holding_lock)]
async fn item(lock: &Mutex<u32>) {
    let guard = lock.lock().unwrap(); //~ guard_across_await(pedantic) blocking_lock
    tokio::task::yield_now().await;
    drop(guard);
}

struct Counter {
    count: Mutex<u32>,
}

#[expect(clippy::await_holding_lock, reason = "nobody else takes it")]
impl Counter {
    async fn add(&self) {
        let mut count = self.count.lock().unwrap(); //~ guard_across_await(pedantic) blocking_lock
        tokio::task::yield_now().await;
        *count += 1;
    }
}

async fn statement(lock: &Mutex<u32>) {
    #[allow(clippy::await_holding_lock)]
    let _sum = async {
        let guard = lock.lock().unwrap(); //~ guard_across_await(pedantic) blocking_lock
        tokio::task::yield_now().await;
        *guard
    }
    .await;
}

#[allow(clippy::await_holding_refcell_ref, unused_variables)]
async fn cell(cell: &std::cell::RefCell<u32>) {
    let guard = cell.borrow_mut(); //~ guard_across_await(pedantic)
    tokio::task::yield_now().await;
    drop(guard);
}

fn value(lock: &Mutex<u32>) -> u32 {
    #[allow(clippy::await_holding_lock)]
    futures::executor::block_on(async {
        let guard = lock.lock().unwrap(); //~ guard_across_await(pedantic)
        tokio::task::yield_now().await;
        *guard
    })
}

async fn arm(lock: &Mutex<u32>, yes: bool) {
    match yes {
        #[allow(clippy::await_holding_lock)]
        true => {
            let guard = lock.lock().unwrap(); //~ guard_across_await(pedantic) blocking_lock
            tokio::task::yield_now().await;
            drop(guard);
        }
        false => {
            let guard = lock.lock().unwrap(); //~ guard_across_await(default) blocking_lock
            tokio::task::yield_now().await;
            drop(guard);
        }
    }
}

#[allow(clippy::unwrap_used)]
async fn another_lint(lock: &Mutex<u32>) {
    let guard = lock.lock().unwrap(); //~ guard_across_await(default) blocking_lock
    tokio::task::yield_now().await;
    drop(guard);
}
