//! What a function surely locks: on every way out of it, by itself or in what it calls.

use std::collections::HashMap;
use std::sync::{LazyLock, Mutex};

use tokio::sync::RwLock;

static SESSIONS: LazyLock<Mutex<HashMap<u32, u32>>> = LazyLock::new(Default::default);

struct Store {
    map: RwLock<HashMap<u32, u32>>,
    plain: parking_lot::Mutex<HashMap<u32, u32>>,
    client: RwLock<Option<u32>>,
}

impl Store {
    async fn returns_behind(&self) -> bool {
        let map = self.map.read().await;
        let Some(value) = map.get(&1) else { return false };
        *value == 1
    }

    async fn returns_in_a_loop(&self) -> bool {
        for key in self.map.read().await.keys() {
            if *key == 2 {
                tokio::task::yield_now().await;
                return true;
            }
        }
        false
    }

    fn returns_in_an_arm(&self) -> bool {
        match self.plain.lock().get(&1) {
            Some(value) => *value == 1,
            None => return false,
        }
    }

    fn connect(&self) -> Result<u32, ()> {
        Ok(1)
    }

    async fn every_way_out(&self) {
        loop {
            match self.connect() {
                Ok(client) => {
                    *self.client.write().await = Some(client);
                    return;
                }
                Err(()) => tokio::task::yield_now().await,
            }
        }
    }

    async fn both_arms(&self, fast: bool) {
        if fast {
            self.client.write().await.take();
        } else {
            self.client.write().await.replace(1);
        }
    }

    async fn one_call(&self) {
        self.every_way_out().await;
    }

    async fn two_calls(&self) {
        self.one_call().await;
    }

    async fn returns_before(&self, ready: bool) {
        if !ready {
            return;
        }
        self.client.write().await.take();
    }

    async fn one_arm(&self, fast: bool) {
        if fast {
            self.client.write().await.take();
        }
    }

    async fn breaks_before(&self) {
        loop {
            if self.connect().is_err() {
                break;
            }
            self.client.write().await.take();
        }
    }

    async fn calls(&self) {
        let mut map = self.map.write().await;
        self.returns_behind().await; //~ lock_held_twice
        map.clear();
        drop(map);
        let mut map = self.map.write().await;
        self.returns_in_a_loop().await; //~ lock_held_twice
        map.clear();
        drop(map);
        let mut plain = self.plain.lock(); //~ blocking_lock
        self.returns_in_an_arm(); //~ lock_held_twice blocking_lock
        plain.clear();
    }

    async fn calls_more(&self, fast: bool) {
        let client = self.client.read().await;
        if fast {
            self.every_way_out().await; //~ lock_held_twice
        }
        drop(client);
        let client = self.client.read().await;
        self.two_calls().await; //~ lock_held_twice
        drop(client);
        let client = self.client.read().await;
        self.both_arms(fast).await; //~ lock_held_twice
        drop(client);
    }

    // Right: there is a way without the lock.
    async fn calls_less(&self, fast: bool) {
        let client = self.client.read().await;
        self.returns_before(fast).await;
        self.one_arm(fast).await;
        self.breaks_before().await;
        drop(client);
    }
}

fn is_empty() -> bool {
    SESSIONS.lock().unwrap().is_empty()
}

fn ask() -> bool {
    is_empty()
}

async fn clear() {
    let mut sessions = SESSIONS.lock().unwrap(); //~ blocking_lock
    if ask() { //~ lock_held_twice blocking_lock
        sessions.clear();
    }
}
