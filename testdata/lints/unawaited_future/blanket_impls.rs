//! An implementation for all types with a bound that nobody here knows may not be one for this type: its own method is meant.

pub trait Client {
    async fn halt(&self) -> u64 {
        1
    }
    async fn stop(&self) -> u64 {
        1
    }
}

impl<C: unseen_rpc::Rpc + Sync> Client for C {}

pub struct Shell {
    done: u64,
}

impl Shell {
    pub fn halt(&mut self) -> u64 {
        self.done += 1;
        1
    }
}

pub struct Holder {
    shell: Shell,
}

impl Holder {
    fn halts(&mut self) {
        self.shell.halt();
    }
    fn stops(&self) {
        self.shell.stop(); //~ unawaited_future
    }
}

pub trait Known {}

pub trait Worker {
    async fn work(&self) -> u64 {
        1
    }
}

impl<K: Known> Worker for K {}

pub struct Hand;

impl Known for Hand {}

impl Hand {
    fn work(&mut self) -> u64 {
        2
    }
}

fn works(mut hand: Hand) {
    hand.work(); //~ unawaited_future
}
