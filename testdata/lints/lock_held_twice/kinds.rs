//! Which locks, and which pairs of calls.
//@ dependencies: tokio, parking_lot, async-lock, futures, crossbeam, prometheus_client

use std::cell::RefCell;
use std::sync::{Arc, Mutex, RwLock};

#[tokio::main(flavor = "current_thread")]
async fn main() {
    mutexes(&Mutex::new(0), &parking_lot::Mutex::new(0));
    let lock = RwLock::new(0);
    writers(&lock);
    readers(&lock, &parking_lot::RwLock::new(0));
    cells(&RefCell::new(0));
    waits_no_longer(&Mutex::new(0), &lock);
    reentrant(&parking_lot::ReentrantMutex::new(0));
    poisoned(&Mutex::new(0));
}

fn mutexes(std: &Mutex<u32>, other: &parking_lot::Mutex<u32>) {
    let first = std.lock().unwrap();
    let second = std.lock().unwrap(); //~ lock_held_twice(default)
    let third = other.lock();
    let fourth = other.lock(); //~ lock_held_twice(default)
    drop((first, second, third, fourth));
}

fn writers(lock: &RwLock<u32>) {
    {
        let first = lock.write().unwrap();
        drop(format!("{} {}", first, lock.read().unwrap())); //~ lock_held_twice(default)
    }
    {
        let first = lock.read().unwrap();
        *lock.write().unwrap() = *first; //~ lock_held_twice(default)
    }
}

fn readers(lock: &RwLock<u32>, other: &parking_lot::RwLock<u32>) {
    {
        let first = lock.read().unwrap();
        drop(format!("{} {}", first, lock.read().unwrap())); //~ lock_held_twice(pedantic)
    }
    let first = other.read();
    drop(format!("{} {}", first, other.read_recursive()));
    drop(format!("{} {}", first, other.read())); //~ lock_held_twice(pedantic)
    drop(format!("{} {}", first, other.upgradable_read()));
}

fn cells(cell: &RefCell<u32>) {
    {
        let first = cell.borrow();
        drop(format!("{} {}", first, cell.borrow()));
        *cell.borrow_mut() += *first; //~ lock_held_twice(default)
    }
    let first = cell.borrow_mut();
    drop(format!("{} {}", first, cell.borrow())); //~ lock_held_twice(default)
    // One finding a guard.
    cell.replace(1);
}

async fn awaited(lock: &tokio::sync::Mutex<u32>, other: Arc<tokio::sync::RwLock<u32>>, third: &async_lock::Mutex<u32>, last: &futures::lock::Mutex<u32>) {
    let a = lock.lock().await;
    let b = lock.lock().await; //~ lock_held_twice(default)
    let c = other.read().await;
    let d = other.read().await; //~ lock_held_twice(pedantic)
    let e = other.write().await; //~ lock_held_twice(default)
    let f = third.lock().await;
    let g = third.lock().await; //~ lock_held_twice(default)
    let h = last.lock().await;
    let i = last.lock().await; //~ lock_held_twice(default)
    drop((a, b, c, d, e, f, g, h, i));
}

async fn owned(lock: Arc<tokio::sync::Mutex<u32>>) {
    let first = lock.clone().lock_owned().await;
    let second = lock.lock().await; //~ lock_held_twice(default)
    drop((first, second));
}

/// What nobody polls takes nothing, and a time limit ends the wait.
async fn not_at_once(lock: &tokio::sync::Mutex<u32>) {
    let first = lock.lock().await;
    let later = lock.lock();
    let limited = tokio::time::timeout(std::time::Duration::from_secs(1), lock.lock()).await;
    drop(first);
    later.await;
    drop(limited);
}

fn waits_no_longer(lock: &Mutex<u32>, other: &RwLock<u32>) {
    let first = lock.lock().unwrap();
    if let Ok(second) = lock.try_lock() {
        drop(second);
    }
    drop(first);
    let second = other.try_read();
    drop(lock.lock());
    drop((second, other.try_write()));
}

fn reentrant(lock: &parking_lot::ReentrantMutex<u32>) {
    let first = lock.lock();
    let second = lock.lock();
    drop((first, second));
}

fn poisoned(lock: &Mutex<u32>) {
    let first = lock.lock().unwrap_or_else(|poisoned| poisoned.into_inner());
    let second = lock.lock().unwrap_or_else(std::sync::PoisonError::into_inner); //~ lock_held_twice(default)
    drop((first, second));
}

async fn sharded(lock: &crossbeam::sync::ShardedLock<u8>) {
    let value = lock.read().unwrap(); //~ blocking_lock
    *lock.write().unwrap() = *value; //~ blocking_lock lock_held_twice
}

async fn family(metrics: &prometheus_client::metrics::family::Family<String, u8>) {
    let one = metrics.get_or_create(&String::new());
    let _ = metrics.get_or_create(&"other".to_owned()); //~ lock_held_twice(pedantic)
    drop(one);
}
