//! A task on an arbiter that is made for it has that thread to itself.
//@ dependencies: actix-rt

use std::sync::mpsc::Receiver;

use actix_rt::Arbiter;

pub fn alone(names: Receiver<String>) {
    Arbiter::new().spawn(async move {
        let one = names.recv().unwrap(); //~ blocking_wait(pedantic)
        store(one).await;
    });
}

pub fn of_a_list(arbiters: &[Arbiter], names: Receiver<String>) {
    arbiters[0].spawn(async move {
        let one = names.recv().unwrap(); //~ blocking_wait(default)
        store(one).await;
    });
}

pub fn with_a_name(names: Receiver<String>) {
    let arbiter = Arbiter::new();
    arbiter.spawn(async move {
        let one = names.recv().unwrap(); //~ blocking_wait(default)
        store(one).await;
    });
    arbiter.spawn(async move { store(String::new()).await });
}

pub fn beside_others(names: Receiver<String>) {
    actix_rt::spawn(async move { //~ detached_task(pedantic)
        let one = names.recv().unwrap(); //~ blocking_wait(default)
        store(one).await;
    });
}

async fn store(name: String) {
    actix_rt::task::yield_now().await;
    drop(name);
}
