//! One guard is one finding, where it was first held.

use std::sync::Mutex;

use dashmap::DashMap;
use dashmap::mapref::entry::Entry;

async fn tick() {}

async fn load() -> u32 {
    0
}

async fn entry(names: &DashMap<u32, u32>) -> u32 {
    match names.entry(1) { //~ guard_across_await blocking_lock
        Entry::Occupied(entry) => {
            tick().await;
            *entry.get()
        }
        Entry::Vacant(entry) => {
            let value = load().await;
            *entry.insert(value)
        }
    }
}

async fn found(names: &DashMap<u32, u32>) {
    let name = names.get(&1); //~ guard_across_await blocking_lock
    if let Some(name) = name {
        tick().await;
        drop(name);
    }
}

async fn renamed(total: &Mutex<u32>) {
    let first = total.lock().unwrap(); //~ guard_across_await blocking_lock
    tick().await;
    let second = first;
    tick().await;
    drop(second);
}

async fn items(names: &DashMap<u32, u32>) {
    for name in names.iter() { //~ guard_across_await
        tick().await;
        drop(name);
    }
}

async fn by_value(names: &DashMap<u32, u32>) {
    let name = names.get(&1).map(|name| *name); //~ blocking_lock
    tick().await;
    if let Some(name) = names.get(&1).map(|name| *name) { //~ blocking_lock
        tick().await;
        let _ = name;
    }
    match names.entry(1) { //~ blocking_lock
        Entry::Occupied(entry) => drop(entry.remove()),
        Entry::Vacant(entry) => drop(entry.insert(1)),
    }
    let _ = name;
}
