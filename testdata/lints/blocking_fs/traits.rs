//! Calls through traits: what every implementation does, a call through the trait does.

use std::fs;

trait Store {
    fn get(&self) -> Vec<u8>;

    fn size(&self) -> usize {
        self.get().len()
    }
}

struct Disk;

impl Store for Disk {
    fn get(&self) -> Vec<u8> {
        fs::read("x").unwrap_or_default()
    }
}

trait Cache {
    fn get(&self) -> Vec<u8>;
}

struct OnDisk;
struct InMemory(Vec<u8>);

impl Cache for OnDisk {
    fn get(&self) -> Vec<u8> {
        fs::read("x").unwrap_or_default()
    }
}

impl Cache for InMemory {
    fn get(&self) -> Vec<u8> {
        self.0.clone()
    }
}

async fn all_block(store: &dyn Store, generic: impl Store) {
    store.get(); //~ blocking_fs
    generic.get(); //~ blocking_fs
    store.size(); //~ blocking_fs
}

/// Only in the pedantic tier.
async fn some_block(cache: &dyn Cache) {
    cache.get(); //~ blocking_fs
}

async fn known_types(disk: OnDisk, memory: InMemory) {
    disk.get(); //~ blocking_fs
    memory.get();
}
