//! Waiting for threads before the first task keeps nobody waiting; after it does.
//@ dependencies: tokio, crossbeam-utils

use crossbeam_utils::sync::WaitGroup;

struct Prover;

impl Prover {
    fn new() -> Self {
        let group = WaitGroup::new();
        for _ in 0..4 {
            let one = group.clone();
            std::thread::spawn(move || drop(one));
        }
        group.wait();
        Prover
    }

    fn again(&self) {
        let group = WaitGroup::new();
        let other = group.clone();
        std::thread::spawn(move || drop(other));
        group.wait();
    }
}

#[tokio::main]
async fn main() {
    let prover = Prover::new(); //~ blocking_wait(pedantic)
    let ticker = tokio::spawn(async {
        loop {
            tokio::time::sleep(std::time::Duration::from_secs(1)).await;
        }
    });
    prover.again(); //~ blocking_wait
    let _ = ticker.await; //~ unread_join_result
}
