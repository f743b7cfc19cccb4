//! Locks that functions of the project take.
//@ dependencies: tokio, parking_lot

use parking_lot::{Mutex, MutexGuard, RwLock};
use std::ops::Deref;
use std::sync::Arc;

static COUNT: Mutex<u32> = Mutex::new(0);

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let room = Room::default();
    room.direct();
    room.getters();
    room.sometimes();
    room.elsewhere(&Room::default());
    Outer::default().wrapped();
    statics();
    arguments(&room.names);
}

#[derive(Default)]
struct Room {
    names: Mutex<Vec<String>>,
    sizes: RwLock<Vec<usize>>,
    inner: Arc<Inner>,
}

#[derive(Default)]
struct Inner {
    sizes: RwLock<Vec<usize>>,
}

impl Inner {
    fn total(&self) -> usize {
        self.sizes.read().iter().sum()
    }
}

impl Room {
    fn is_empty(&self) -> bool {
        self.names.lock().is_empty()
    }

    fn names(&self) -> MutexGuard<'_, Vec<String>> {
        self.names.lock()
    }

    fn first(&self) -> Option<usize> {
        self.sizes.read().first().copied()
    }

    fn checked(&self, on: bool) -> usize {
        if on { self.names.lock().len() } else { 0 }
    }

    fn early(&self, off: bool) -> usize {
        if off {
            return 0;
        }
        self.names.lock().len()
    }

    fn later(&self) -> impl Fn() -> usize + '_ {
        || self.names.lock().len()
    }

    fn deeper(&self) -> bool {
        self.is_empty()
    }

    fn direct(&self) {
        let names = self.names.lock();
        drop(format!("{} {}", names.len(), self.is_empty())); //~ lock_held_twice(default)
        drop(names);
        let names = self.names.lock();
        drop(format!("{}", Room::is_empty(self))); //~ lock_held_twice(default)
        let sizes = self.sizes.read();
        drop(format!("{} {:?}", sizes.len(), self.first())); //~ lock_held_twice(pedantic)
        let mut inner = self.inner.sizes.write();
        inner.push(self.inner.total()); //~ lock_held_twice(default)
        drop(names);
        drop(format!("{}", self.is_empty())); //~ lock_order
        let names = self.names.lock();
        drop(format!("{} {}", names.len(), self.deeper())); //~ lock_held_twice(default)
    }

    fn getters(&self) {
        let names = self.names();
        drop(format!("{} {}", names.len(), self.names().len())); //~ lock_held_twice(default)
        drop(names);
        let names = self.names();
        drop(format!("{} {}", names.len(), self.names.lock().len())); //~ lock_held_twice(default)
    }

    /// What locks on some ways only may know why.
    fn sometimes(&self) {
        let names = self.names.lock();
        drop(format!("{} {}", names.len(), self.checked(false)));
        drop(format!("{}", self.early(true)));
        let later = self.later();
        drop(names);
        drop(format!("{}", later()));
    }

    fn elsewhere(&self, other: &Room) {
        let names = self.names.lock();
        drop(format!("{} {}", names.len(), other.is_empty()));
        drop(format!("{:?} {}", self.first(), self.inner.total()));
    }

    async fn size(&self) -> usize {
        self.names.lock().len() //~ blocking_lock
    }

    async fn awaits(&self) {
        let names = self.names.lock(); //~ blocking_lock
        let later = self.size();
        drop(format!("{}", self.size().await)); //~ lock_held_twice(default)
        drop(names);
        later.await;
    }
}

/// The field of what it derefs to has the same name.
#[derive(Default)]
struct Outer {
    names: Mutex<Vec<String>>,
    room: Room,
}

impl Deref for Outer {
    type Target = Room;

    fn deref(&self) -> &Room {
        &self.room
    }
}

impl Outer {
    fn wrapped(&self) {
        let names = self.names.lock();
        drop(format!("{} {}", names.len(), self.is_empty()));
    }
}

fn count() -> u32 {
    *COUNT.lock()
}

fn statics() {
    let mut held = COUNT.lock();
    *held += count(); //~ lock_held_twice(default)
}

fn length(names: &Mutex<Vec<String>>) -> usize {
    names.lock().len()
}

fn arguments(names: &Mutex<Vec<String>>) {
    let held = names.lock();
    drop(format!("{} {}", held.len(), length(names))); //~ lock_held_twice(default)
}
