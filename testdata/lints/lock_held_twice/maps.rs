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
    by_value(&map, 1);
    equal_keys(&map, 1, "1", &mut Peer { id: 1, turns: std::cell::Cell::new(0) });
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

fn by_value(map: &DashMap<u32, u32>, key: u32) {
    let block = { map.get(&key).unwrap() };
    if *block > 1 {
        map.remove(&key); //~ lock_held_twice(default)
    }
    drop(block);
    let branch = if let Some(found) = map.get(&key) { found } else { return };
    if *branch > 1 {
        map.remove(&key); //~ lock_held_twice(default)
    }
    drop(branch);
    let arm = match map.get(&key) {
        Some(found) if *found > 1 => found,
        Some(_) => panic!("too small"),
        None => return,
    };
    if *arm > 1 {
        map.remove(&key); //~ lock_held_twice(default)
    }
    drop(arm);
    let copied = if let Some(found) = map.get(&key) { *found } else { return };
    map.insert(key, copied);
    let either = if copied > 1 { map.get(&key).unwrap() } else { map.get(&2).unwrap() };
    // Which of both calls took it is not followed.
    map.remove(&key);
    drop(either);
}

struct Peer {
    id: u32,
    turns: std::cell::Cell<u32>,
}

impl Peer {
    fn key(&self) -> u32 {
        self.id
    }

    fn next(&self) -> u32 {
        self.turns.replace(self.turns.get() + 1)
    }

    fn renew(&mut self) {
        self.id += 1;
    }
}

fn equal_keys(map: &DashMap<u32, u32>, short: u16, text: &str, peer: &mut Peer) {
    map.entry(short.into()).and_modify(|_| drop(map.insert(short.into(), 2))).or_insert(1); //~ lock_held_twice(default)
    map.entry(text.parse().unwrap()).and_modify(|_| drop(map.insert(text.parse().unwrap(), 2))).or_insert(1); //~ lock_held_twice(default)
    let got = map.get(&peer.key()).unwrap();
    drop(format!("{}", *got));
    map.remove(&peer.key()); //~ lock_held_twice(default)
    drop(got);
    let other = map.get(&peer.next()).unwrap();
    drop(format!("{}", *other));
    map.remove(&peer.next()); //~ lock_held_twice(pedantic)
    drop(other);
    let before = map.get(&peer.key()).unwrap();
    peer.renew();
    drop(format!("{}", *before));
    map.remove(&peer.key());
    drop(before);
    let unknown = generated();
    map.entry(unknown.into()).and_modify(|_| drop(map.insert(unknown.into(), 2))).or_insert(1); //~ lock_held_twice(default)
    map.entry(unknown.draw()).and_modify(|_| drop(map.insert(unknown.draw(), 2))).or_insert(1); //~ lock_held_twice(pedantic)
}

// Made by a build script.
fn generated() -> crate::proto::Address {
    unimplemented!()
}
