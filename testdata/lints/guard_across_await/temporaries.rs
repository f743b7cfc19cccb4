//! Guards that nobody named.

use std::collections::HashMap;
use std::sync::{Mutex, RwLock};

async fn tick() {}

async fn show(_name: &str) {}

async fn count(_n: usize) -> usize {
    0
}

struct Client;

impl Client {
    async fn send(&self) {}

    fn is_open(&self) -> bool {
        true
    }

    fn id(&self) -> u32 {
        0
    }
}

struct State {
    client: Mutex<Client>,
    names: RwLock<HashMap<u32, String>>,
    total: Mutex<usize>,
}

async fn awaited_expression(state: &State) {
    state.client.lock().unwrap().send().await; //~ guard_across_await blocking_lock
    show(&state.names.read().unwrap()[&1]).await; //~ guard_across_await blocking_lock
    let n = count(state.names.read().unwrap().len()).await; //~ guard_across_await blocking_lock
    let _ = n;
}

async fn of_match(state: &State) {
    match state.client.lock().unwrap().id() { //~ guard_across_await blocking_lock
        0 => tick().await,
        _ => {}
    }
    if let Some(name) = state.names.read().unwrap().get(&1) { //~ guard_across_await blocking_lock
        show(name).await;
    }
    while let Some(name) = state.names.read().unwrap().get(&2) { //~ guard_across_await blocking_lock
        show(name).await;
    }
    for name in state.names.read().unwrap().values() { //~ guard_across_await blocking_lock
        show(name).await;
    }
}

async fn kept_alive_by_a_borrow(state: &State) {
    let names = &*state.names.read().unwrap(); //~ guard_across_await blocking_lock
    tick().await;
    drop(names.len());
}

async fn of_a_let(state: &State) {
    let name = state.names.read().unwrap().get(&1).cloned(); //~ blocking_lock
    tick().await;
    let id = state.client.lock().unwrap().id(); //~ blocking_lock
    tick().await;
    drop((name, id));
    let sum = match state.names.read().unwrap().get(&1) { //~ guard_across_await blocking_lock
        Some(_) => count(1).await,
        None => 0,
    };
    let _ = sum;
}

async fn conditions(state: &State) {
    if state.client.lock().unwrap().is_open() { //~ blocking_lock
        tick().await;
    }
    while state.client.lock().unwrap().is_open() { //~ blocking_lock
        tick().await;
    }
    if state.client.lock().unwrap().is_open() && *state.total.lock().unwrap() > 1 { //~ blocking_lock blocking_lock
        tick().await;
    }
}

async fn right_side_first(state: &State) {
    *state.total.lock().unwrap() = count(1).await; //~ blocking_lock
    *state.total.lock().unwrap() += count(1).await; //~ blocking_lock
}

async fn arguments_wait(state: &State) {
    state.names.write().unwrap().insert(1, name().await); //~ guard_across_await blocking_lock
}

async fn name() -> String {
    tick().await;
    String::new()
}

async fn statements(state: &State) {
    state.client.lock().unwrap().id(); //~ blocking_lock
    tick().await;
    println!("{}", state.client.lock().unwrap().id()); //~ blocking_stdout blocking_lock
    tick().await;
    let open = state.client.lock().unwrap().is_open(); //~ blocking_lock
    if open {
        tick().await;
    }
}
