//! Two locks, taken in two orders.
//@ dependencies: tokio, parking_lot, dashmap

use dashmap::DashMap;
use parking_lot::{Mutex, RwLock};
use std::collections::HashMap;
use std::sync::Arc;

struct Pool {
    blocks: RwLock<HashMap<u32, u32>>,
    parents: RwLock<HashMap<u32, u32>>,
}

impl Pool {
    fn insert(&self, key: u32) {
        let mut blocks = self.blocks.write();
        blocks.insert(key, key);
        self.parents.write().insert(key, key);
    }

    fn remove(&self, key: u32) {
        let mut blocks = self.blocks.write();
        blocks.remove(&key);
        self.parents.write().remove(&key);
    }

    fn get(&self, key: u32) -> Option<u32> {
        self.parents.write().get(&key).and_then(|parent| self.blocks.write().get(parent).copied()) //~ lock_order
    }
}

/// The rarer order is told, of two as rare ones the later one.
struct Net {
    addresses: RwLock<u32>,
    pending: RwLock<u32>,
}

impl Net {
    fn add(&self) {
        let mut addresses = self.addresses.write();
        let mut pending = self.pending.write();
        *addresses += 1;
        *pending += 1;
    }

    fn take(&self) -> u32 {
        let mut pending = self.pending.write();
        let addresses = self.addresses.read(); //~ lock_order
        *pending += 1;
        *addresses
    }
}

/// In functions of the project, behind a getter and an `Arc`.
struct Chain {
    inner: Arc<Inner>,
}

struct Inner {
    state: Mutex<u32>,
    cache: Mutex<u32>,
}

impl Inner {
    fn state(&self) -> &Mutex<u32> {
        &self.state
    }
}

impl Chain {
    fn tip(&self) -> u32 {
        *self.inner.state().lock()
    }

    fn cached(&self) {
        let cache = self.inner.cache.lock();
        let tip = self.tip();
        drop((cache, tip));
    }

    fn update(&mut self) {
        let state = self.inner.state().lock();
        *self.inner.cache.lock() += *state; //~ lock_order
    }
}

/// Whoever has the gate comes first.
struct Gated {
    gate: Mutex<()>,
    first: Mutex<u32>,
    second: Mutex<u32>,
}

impl Gated {
    fn one(&self) {
        let _gate = self.gate.lock();
        let first = self.first.lock();
        *self.second.lock() += *first;
    }

    fn other(&self) {
        let _gate = self.gate.lock();
        let second = self.second.lock();
        *self.first.lock() += *second;
    }
}

/// A gate that all may pass who only read.
struct Ajar {
    gate: RwLock<()>,
    first: Mutex<u32>,
    second: Mutex<u32>,
}

impl Ajar {
    fn one(&self) {
        let _gate = self.gate.read();
        let first = self.first.lock();
        *self.second.lock() += *first;
    }

    fn other(&self) {
        let _gate = self.gate.read();
        let second = self.second.lock();
        *self.first.lock() += *second; //~ lock_order
    }
}

/// Readers do not wait for readers.
struct Reads {
    first: RwLock<u32>,
    second: RwLock<u32>,
}

impl Reads {
    fn one(&self) -> u32 {
        let first = self.first.read();
        *self.second.write() + *first
    }

    fn other(&self) -> u32 {
        let second = self.second.read();
        *self.first.read() + *second
    }
}

/// With `&mut`, nobody else is there; nor is anybody before a value is handed out.
struct Owned {
    first: Mutex<u32>,
    second: Mutex<u32>,
}

impl Owned {
    fn new() -> Self {
        let new = Self { first: Mutex::new(1), second: Mutex::new(2) };
        let first = new.first.lock();
        *new.second.lock() += *first;
        drop(first);
        new
    }

    fn alone(&mut self) {
        let first = self.first.lock();
        *self.second.lock() += *first;
    }

    fn shared(&self) {
        let second = self.second.lock();
        *self.first.lock() += *second;
    }
}

/// The first guard is over.
struct Ended {
    first: Mutex<u32>,
    second: Mutex<u32>,
}

impl Ended {
    fn one(&self) {
        let first = self.first.lock();
        let count = *first;
        drop(first);
        *self.second.lock() += count;
    }

    fn other(&self) {
        let second = self.second.lock();
        *self.first.lock() += *second;
    }
}

/// Two values of one type.
struct Account {
    balance: Mutex<u32>,
    log: Mutex<u32>,
}

fn transfer(from: &Account, to: &Account) {
    let log = from.log.lock();
    *to.balance.lock() += *log;
}

fn book(account: &Account) {
    let balance = account.balance.lock();
    *account.log.lock() += *balance;
}

/// The second lock is taken on one way only, two calls down; of a map it is that of a shard.
struct Network {
    public: RwLock<u32>,
    pending: Mutex<u32>,
    peers: DashMap<u32, u32>,
}

impl Network {
    fn dial(&self, known: bool) {
        if known {
            self.see();
        }
    }

    fn see(&self) {
        *self.public.write() += 1;
    }

    fn all(&self, known: bool) {
        let pending = self.pending.lock();
        self.dial(known && *pending > 0);
    }

    fn add(&self) {
        let public = self.public.read();
        *self.pending.lock() += *public; //~ lock_order
    }

    fn with_peer(&self, peer: u32, run: impl FnOnce(&mut u32)) {
        if let Some(mut state) = self.peers.get_mut(&peer) {
            run(&mut state);
        }
    }

    fn count(&self) {
        let mut pending = self.pending.lock();
        self.with_peer(1, |peer| *pending += *peer);
    }

    fn wait(&self) {
        self.with_peer(1, |peer| *peer += *self.pending.lock()); //~ lock_order
    }
}

static USERS: Mutex<u32> = Mutex::new(0);
static ROOMS: Mutex<u32> = Mutex::new(0);

fn join() {
    let users = USERS.lock();
    *ROOMS.lock() += *users;
}

fn leave() {
    let rooms = ROOMS.lock();
    *USERS.lock() -= *rooms; //~ lock_order
}

/// Tasks wait for each other as threads do.
struct Session {
    reader: tokio::sync::Mutex<u32>,
    writer: tokio::sync::Mutex<u32>,
}

impl Session {
    async fn copy(&self) {
        let reader = self.reader.lock().await;
        *self.writer.lock().await += *reader;
    }

    async fn back(&self) {
        let writer = self.writer.lock().await;
        *self.reader.lock().await += *writer; //~ lock_order
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let pool = Pool { blocks: RwLock::default(), parents: RwLock::default() };
    pool.insert(1);
    pool.remove(1);
    pool.get(1);
    let net = Net { addresses: RwLock::new(0), pending: RwLock::new(0) };
    net.add();
    net.take();
    let mut chain = Chain { inner: Arc::new(Inner { state: Mutex::new(0), cache: Mutex::new(0) }) };
    chain.cached();
    chain.update();
    let gated = Gated { gate: Mutex::new(()), first: Mutex::new(0), second: Mutex::new(0) };
    gated.one();
    gated.other();
    let ajar = Ajar { gate: RwLock::new(()), first: Mutex::new(0), second: Mutex::new(0) };
    ajar.one();
    ajar.other();
    let reads = Reads { first: RwLock::new(0), second: RwLock::new(0) };
    reads.one();
    reads.other();
    let mut owned = Owned::new();
    owned.alone();
    owned.shared();
    let ended = Ended { first: Mutex::new(0), second: Mutex::new(0) };
    ended.one();
    ended.other();
    let account = || Account { balance: Mutex::new(0), log: Mutex::new(0) };
    transfer(&account(), &account());
    book(&account());
    let network = Network { public: RwLock::new(0), pending: Mutex::new(0), peers: DashMap::new() };
    network.all(true);
    network.add();
    network.count();
    network.wait();
    join();
    leave();
    let session = Arc::new(Session { reader: tokio::sync::Mutex::new(0), writer: tokio::sync::Mutex::new(0) });
    session.copy().await;
    session.back().await;
}
