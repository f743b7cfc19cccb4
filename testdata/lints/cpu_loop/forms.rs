//! Loops with and without a way out.

use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;

async fn endless(mut n: u64) {
    loop { //~ cpu_loop
        n = n.wrapping_mul(3);
        if n == 7 {
            n = 0;
        }
    }
}

async fn inner_break_is_not_a_way_out(mut n: u64) {
    loop { //~ cpu_loop
        loop {
            n = n.wrapping_mul(3);
            break;
        }
    }
}

async fn spins(ready: &AtomicBool) {
    while !ready.load(Ordering::Acquire) {} //~ cpu_loop
    while !ready.load(Ordering::Acquire) { //~ cpu_loop
        thread::yield_now();
    }
    while ready.load(Ordering::Acquire) {
        tokio::task::yield_now().await;
    }
}

async fn ways_out(mut n: u64) -> Option<u64> {
    loop {
        n += 1;
        if n > 9 {
            break;
        }
    }
    'outer: loop {
        loop {
            break 'outer;
        }
    }
    loop {
        n = n.checked_add(1)?;
    }
}

async fn awaits() {
    loop {
        tokio::task::yield_now().await;
    }
}

async fn ends_by_exit(exit: fn() -> !) {
    loop {
        exit();
    }
}

async fn ends_by_panic() {
    loop {
        panic!("no");
    }
}

fn sync_code() {
    loop {}
}
