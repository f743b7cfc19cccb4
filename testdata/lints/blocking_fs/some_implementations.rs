//! Calls through `dyn` and bounds where only some implementations block: pedantic. A test's double does not count.

use std::path::PathBuf;

trait Store {
    fn load(&self) -> Vec<u8>;
}

struct Disk(PathBuf);

struct Memory(Vec<u8>);

impl Store for Disk {
    fn load(&self) -> Vec<u8> {
        std::fs::read(&self.0).unwrap_or_default()
    }
}

impl Store for Memory {
    fn load(&self) -> Vec<u8> {
        self.0.clone()
    }
}

fn first(store: &dyn Store) -> Option<u8> {
    store.load().first().copied()
}

async fn dynamic(store: Box<dyn Store>) -> usize {
    let all = store.load(); //~ blocking_fs
    first(store.as_ref()); //~ blocking_fs
    all.len()
}

async fn bound<S: Store>(store: S) -> usize {
    store.load().len() //~ blocking_fs
}

async fn known(memory: &Memory) -> usize {
    memory.load().len()
}

trait Clock {
    fn read(&self) -> Vec<u8>;
}

struct Real;

impl Clock for Real {
    fn read(&self) -> Vec<u8> {
        std::fs::read("/proc/uptime").unwrap_or_default()
    }
}

#[cfg(test)]
struct Double;

#[cfg(test)]
impl Clock for Double {
    fn read(&self) -> Vec<u8> {
        Vec::new()
    }
}

async fn with_a_double(clock: &dyn Clock) -> usize {
    clock.read().len() //~ blocking_fs
}
