//! Locks of a map's parts.
//@ dependencies: tokio, dashmap

use dashmap::{DashMap, DashSet};

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let map = DashMap::new();
    keys(&map, 1, 2);
    absent(&map, 1);
    whole(&map);
    closures(&map, 1);
    iterators(&map, &DashSet::new());
    downgraded(&map);
}

fn keys(map: &DashMap<u32, u32>, key: u32, other: u32) {
    let first = map.get(&key).unwrap();
    drop(format!("{} {:?}", *first, map.get(&key).map(|it| *it)));
    if *first > 1 {
        map.remove(&key); //~ lock_held_twice(default)
    }
    drop(first);
    let first = map.get(&key).unwrap();
    map.remove(first.key()); //~ lock_held_twice(default)
    map.remove(&other); //~ lock_held_twice(pedantic)
    drop(first);
    map.remove(&key);
    let Some(mut second) = map.get_mut(&key) else { return };
    *second += map.get(&key).map_or(0, |it| *it); //~ lock_held_twice(default)
    *second += u32::from(map.contains_key(&other)); //~ lock_held_twice(pedantic)
}

fn absent(map: &DashMap<u32, u32>, key: u32) {
    match map.get(&key) {
        Some(found) => drop(format!("{}", *found)),
        None => drop(map.insert(key, 1)),
    }
    if let Some(found) = map.get(&key) {
        drop(format!("{}", *found));
        return;
    }
    map.insert(key, 2);
    let found = map.get(&key);
    if found.is_none() {
        map.insert(key, 3);
    }
    // Whether it is there is not followed further.
    drop(format!("{}", map.len()));
    let copy = map.get(&key).map(|it| *it);
    map.insert(key, copy.unwrap_or(4));
    if let Some(_) = map.get_mut(&key) {
        map.remove(&key); //~ lock_held_twice(default)
    }
}

fn whole(map: &DashMap<u32, u32>) {
    {
        let entry = map.entry(1).or_insert(1);
        drop(format!("{} {}", *entry, map.len())); //~ lock_held_twice(default)
    }
    let found = map.get(&1).unwrap();
    drop(format!("{} {}", *found, map.len()));
    map.retain(|_, value| *value > 1); //~ lock_held_twice(default)
    map.clear();
}

fn closures(map: &DashMap<u32, u32>, key: u32) {
    map.entry(key)
        .and_modify(|value| {
            if *value > 1 {
                map.insert(key, 2); //~ lock_held_twice(default)
            }
        })
        .or_insert(1);
    map.entry(key).or_insert_with(|| map.len() as u32); //~ lock_held_twice(default)
    map.retain(|_, value| *value > map.len() as u32); //~ lock_held_twice(default)
    map.get(&key).map(|found| map.remove(found.key())); //~ lock_held_twice(default)
    let gone = map.get(&key).map(|found| *found).map(|_| map.remove(&key));
    map.get(&key).map(|found| *found).unwrap_or_else(|| map.entry(key).or_insert(1).value().clone());
    drop(gone);
}

fn iterators(map: &DashMap<u32, u32>, set: &DashSet<u32>) {
    for entry in map.iter() {
        map.remove(entry.key()); //~ lock_held_twice(default)
    }
    for entry in map.iter().filter(|it| **it > 1) {
        drop(format!("{:?} {:?}", *entry, map.get(&3).map(|it| *it)));
        map.remove(&2); //~ lock_held_twice(pedantic)
    }
    for mut entry in map.iter_mut() {
        *entry = map.len() as u32; //~ lock_held_twice(default)
    }
    map.iter().for_each(|entry| drop(map.remove(entry.key()))); //~ lock_held_twice(default)
    let keys: Vec<u32> = map.iter().map(|entry| *entry.key()).collect();
    for key in keys {
        map.remove(&key);
        set.remove(&key);
    }
}

fn downgraded(map: &DashMap<u32, u32>) {
    let shared = map.entry(1).or_insert(1).downgrade();
    drop(format!("{} {:?}", *shared, map.get(&1).map(|it| *it)));
}
