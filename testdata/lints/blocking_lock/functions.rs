//! Locks of std, parking_lot and maps: taken in a task, directly or by helpers; not where they never wait, or nobody else waits.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, RwLock};

use dashmap::DashMap;

type Shared = Arc<parking_lot::RwLock<Vec<u32>>>;

struct Store {
    wal: Arc<parking_lot::Mutex<Vec<u8>>>,
    segments: Shared,
    names: DashMap<u32, String>,
    total: Mutex<u64>,
}

impl Store {
    fn segments(&self) -> &parking_lot::RwLock<Vec<u32>> {
        &self.segments
    }

    fn first(&self) -> Option<u32> {
        self.segments().read().first().copied()
    }

    fn name_of_first(&self) -> Option<String> {
        let first = self.first()?;
        self.names.get(&first).map(|name| name.clone())
    }

    async fn direct(&self) -> usize {
        let segments = self.segments().read(); //~ blocking_lock
        let count = segments.len();
        drop(segments);
        self.wal.lock().push(1); //~ blocking_lock
        *self.total.lock().unwrap() += 1; //~ blocking_lock
        self.names.insert(1, String::new()); //~ blocking_lock
        if self.names.contains_key(&2) { //~ blocking_lock
            self.names.retain(|_, name| !name.is_empty()); //~ blocking_lock
        }
        count
    }

    async fn behind_helpers(&self) -> Option<String> {
        self.name_of_first() //~ blocking_lock
    }

    async fn never_waits(&self) -> bool {
        self.total.try_lock().is_ok() && self.wal.try_lock().is_some() && self.names.len() > 3
    }

    async fn elsewhere(self: Arc<Self>) {
        tokio::task::spawn_blocking(move || self.wal.lock().clear()).await.unwrap();
    }
}

async fn tick() {}

async fn across(total: &Mutex<u64>, cache: &RwLock<HashMap<u32, u32>>) {
    let mut total = total.lock().unwrap(); //~ guard_across_await blocking_lock
    tick().await;
    *total += 1;
    if let Some(value) = cache.read().unwrap().get(&1) { //~ guard_across_await blocking_lock
        tick().await;
        *total += u64::from(*value);
    }
}

async fn asynchronous(total: &tokio::sync::Mutex<u64>) {
    *total.lock().await += 1;
}

/// Whatever else a helper does says more than its lock.
fn save(store: &Store) -> std::io::Result<()> {
    std::fs::write("wal", &*store.wal.lock())
}

async fn saves(store: &Store) -> std::io::Result<()> {
    save(store) //~ blocking_fs
}
