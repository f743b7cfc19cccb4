//! Readers of a lock do not wait for each other: where nobody writes, nobody waits.
//@ dependencies: parking_lot, tokio

use std::sync::{Arc, Mutex, RwLock};

struct Agent;

struct Counter(u32);

#[derive(Default)]
struct Names(Vec<String>);

impl Agent {
    async fn get(&self) -> u32 {
        tokio::task::yield_now().await;
        1
    }
}

async fn read(agent: Arc<RwLock<Agent>>) -> u32 {
    agent.read().unwrap().get().await //~ guard_across_await(pedantic) blocking_lock
}

async fn bound(agent: &RwLock<Agent>) -> u32 {
    let agent = agent.read().unwrap(); //~ guard_across_await(pedantic) blocking_lock
    agent.get().await
}

async fn of_parking_lot(names: Arc<parking_lot::RwLock<Names>>) {
    let names = names.read(); //~ guard_across_await(pedantic) blocking_lock
    tokio::task::yield_now().await;
    drop(names.0.len());
}

// Another lock of the same type is written, and another kind of lock about it is taken.
async fn count(counter: Arc<RwLock<Counter>>) -> u32 {
    let counter = counter.read().unwrap(); //~ guard_across_await(default) blocking_lock
    tokio::task::yield_now().await;
    counter.0
}

fn bump(counter: &RwLock<Counter>) {
    counter.write().unwrap().0 += 1;
}

async fn alone(agent: Arc<Mutex<Agent>>) -> u32 {
    agent.lock().unwrap().get().await //~ guard_across_await(default) blocking_lock
}

// Of a type that anyone can name anyone may have one.
async fn of_std(names: Arc<RwLock<Vec<String>>>) -> usize {
    let names = names.read().unwrap(); //~ guard_across_await(default) blocking_lock
    tokio::task::yield_now().await;
    names.len()
}

fn main() {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let local = tokio::task::LocalSet::new();
    let (agent, counter) = (Arc::new(RwLock::new(Agent)), Arc::new(RwLock::new(Counter(0))));
    bump(&counter);
    local.spawn_local(read(agent.clone())); //~ detached_task
    local.spawn_local(async move { bound(&agent).await }); //~ detached_task
    local.spawn_local(count(counter)); //~ detached_task
    local.spawn_local(of_parking_lot(Arc::default())); //~ detached_task
    local.spawn_local(of_std(Arc::default())); //~ detached_task
    local.spawn_local(alone(Arc::new(Mutex::new(Agent)))); //~ detached_task
    runtime.block_on(local);
}

/// Whatever a lock of another's holds, it is no `Agent`.
struct Pool<T> {
    all: RwLock<Vec<T>>,
}

impl<T> Pool<T> {
    fn clear(&self) {
        self.all.write().unwrap().clear();
    }
}
