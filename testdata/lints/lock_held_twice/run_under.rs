//! Functions that run the closure which they are given while they hold a lock.
//@ dependencies: tokio, dashmap, parking_lot

use std::sync::Arc;

use dashmap::DashMap;
use parking_lot::{Mutex, RwLock};

#[derive(Default)]
struct Inner {
    confirm: bool,
    state: u32,
}

impl Inner {
    fn run(&mut self, handler: impl FnOnce(u32) -> bool) -> bool {
        self.state += 1;
        handler(self.state)
    }
}

#[derive(Clone, Default)]
struct Status(Arc<Mutex<Inner>>);

impl Status {
    fn confirm(&self) -> bool {
        self.0.lock().confirm
    }

    fn receive(&self, handler: impl FnOnce(u32) -> bool) -> bool {
        self.0.lock().run(handler)
    }

    fn with<R>(&self, work: impl FnOnce(&mut Inner) -> R) -> R {
        let mut inner = self.0.lock();
        work(&mut inner)
    }

    fn copied<R>(&self, work: impl FnOnce(u32) -> R) -> R {
        let state = self.0.lock().state;
        work(state)
    }

    /// Holds it on one of the ways only.
    fn sometimes<R>(&self, held: bool, work: impl FnOnce(u32) -> R) -> R {
        if held {
            let inner = self.0.lock();
            work(inner.state)
        } else {
            work(1)
        }
    }

    fn after<R>(&self, work: impl FnOnce(u32) -> R) -> R {
        let inner = self.0.lock();
        let state = inner.state;
        drop(inner);
        work(state)
    }

    fn stored(&self, work: impl FnOnce() + Send + 'static) {
        let inner = self.0.lock();
        std::thread::spawn(work);
        drop(inner);
    }
}

struct Channel {
    status: Status,
    other: Status,
    peers: DashMap<u32, u32>,
    registry: RwLock<u32>,
}

impl Channel {
    fn body(&self) {
        self.status.receive(|state| state == 0 && self.status.confirm()); //~ lock_held_twice(default)
    }

    fn direct(&self) {
        self.status.with(|inner| {
            inner.state += 1;
            self.status.confirm() //~ lock_held_twice(default)
        });
    }

    fn others(&self) {
        self.status.with(|inner| inner.confirm = self.other.confirm());
        self.status.copied(|state| state == 1 && self.status.confirm());
        self.status.sometimes(false, |state| state == 1 && self.status.confirm());
        self.status.after(|state| state == 1 && self.status.confirm());
        let status = self.status.clone();
        self.status.stored(move || drop(status.confirm()));
    }

    fn with_registry<R>(&self, work: impl FnOnce(&mut u32) -> R) -> R {
        let mut registry = self.registry.write();
        work(&mut registry)
    }

    fn count(&self) -> u32 {
        *self.registry.read()
    }

    fn own(&self) {
        self.with_registry(|registry| *registry += self.count()); //~ lock_held_twice(default)
        let count = self.count();
        self.with_registry(|registry| *registry += count);
    }

    fn with_live<R>(&self, key: u32, work: impl FnOnce(&mut u32) -> R) -> Option<R> {
        self.peers.get_mut(&key).map(|mut peer| work(peer.value_mut()))
    }

    fn steal(&self, key: u32) {
        self.with_live(key, |peer| *peer -= 1);
    }

    fn acquire(&self, key: u32, from: u32) {
        self.with_live(key, |peer| {
            *peer += 1;
            self.steal(from); //~ lock_held_twice(pedantic)
        });
        self.with_live(key, |peer| {
            *peer += 1;
            self.steal(key); //~ lock_held_twice(default)
        });
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let channel =
        Channel { status: Status::default(), other: Status::default(), peers: DashMap::new(), registry: RwLock::new(1) };
    channel.body();
    channel.direct();
    channel.others();
    channel.own();
    channel.acquire(1, 2);
}
