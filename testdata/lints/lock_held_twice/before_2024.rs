//! Before edition 2024, temporaries of `if let` live in `else`.
//@ dependencies: tokio, dashmap
//@ edition: 2021

use dashmap::DashMap;
use dashmap::mapref::entry::Entry;
use std::sync::RwLock;

async fn scrutinee(map: &DashMap<u32, u32>) -> u32 {
    if let Entry::Vacant(vacant) = map.entry(1) { //~ blocking_lock
        vacant.insert(2);
        2
    } else {
        *map.get(&1).unwrap() //~ lock_held_twice(default) blocking_lock
    }
}

async fn absent(map: &DashMap<u32, u32>) {
    if let Some(found) = map.get(&1) { //~ blocking_lock
        drop(format!("{}", *found));
    } else {
        map.insert(1, 2); //~ blocking_lock
    }
}

async fn cached(cache: &RwLock<Vec<u32>>) -> u32 {
    if let Some(first) = cache.read().unwrap().first() { //~ blocking_lock
        *first
    } else {
        cache.write().unwrap().push(1); //~ lock_held_twice(default) blocking_lock
        1
    }
}

async fn tail(cache: &RwLock<Vec<u32>>) -> usize {
    let size = { cache.read().unwrap().len() }; //~ blocking_lock
    cache.write().unwrap().push(1); //~ blocking_lock
    size
}
