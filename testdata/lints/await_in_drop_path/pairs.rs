//! Changes and what undoes them.

use std::collections::HashSet;
use std::sync::Mutex;
use std::sync::atomic::{AtomicU32, Ordering};

struct Server {
    active: AtomicU32,
    other: AtomicU32,
    names: Mutex<HashSet<u32>>,
}

async fn answer() {}

impl Server {
    async fn counts(&self) {
        self.active.fetch_add(1, Ordering::Relaxed); //~ await_in_drop_path
        answer().await;
        self.active.fetch_sub(1, Ordering::Relaxed);
    }

    async fn no_await_between(&self) {
        self.active.fetch_add(1, Ordering::Relaxed);
        self.active.fetch_sub(1, Ordering::Relaxed);
        answer().await;
    }

    async fn another_field(&self) {
        self.active.fetch_add(1, Ordering::Relaxed);
        answer().await;
        self.other.fetch_sub(1, Ordering::Relaxed);
    }

    async fn of_its_own(&self) {
        let mut names = HashSet::new();
        names.insert(1);
        answer().await;
        names.remove(&1);
    }
}
