//! How long a guard lives.
//@ dependencies: tokio, parking_lot

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard};

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let state = State::default();
    state.temporaries();
    state.scrutinees();
    state.released(true);
    state.closures();
    state.loops(&[]);
    state.maybe(true);
}

#[derive(Default)]
struct State {
    names: Mutex<HashMap<u32, String>>,
    other: Mutex<HashMap<u32, String>>,
    queue: Mutex<Vec<u32>>,
}

fn both(_: usize, _: usize) {}

impl State {
    fn temporaries(&self) {
        both(self.names.lock().unwrap().len(), self.names.lock().unwrap().len()); //~ lock_held_twice(default)
        let sum = self.names.lock().unwrap().len() + self.names.lock().unwrap().len(); //~ lock_held_twice(default)
        both(sum, self.names.lock().unwrap().len());
        self.queue.lock().unwrap().push(self.queue.lock().unwrap().len() as u32); //~ lock_held_twice(default)
        *self.queue.lock().unwrap() = self.queue.lock().unwrap().split_off(1); //~ lock_held_twice(default)
        let queue = &*self.queue.lock().unwrap();
        both(queue.len(), self.queue.lock().unwrap().len()); //~ lock_held_twice(default)
        both(self.names.lock().unwrap().len(), self.other.lock().unwrap().len());
    }

    fn scrutinees(&self) {
        match self.names.lock().unwrap().get(&1) {
            Some(name) => both(name.len(), 0),
            None => drop(self.names.lock().unwrap().insert(1, String::new())), //~ lock_held_twice(default)
        }
        while let Some(next) = self.queue.lock().unwrap().pop() {
            self.queue.lock().unwrap().push(next); //~ lock_held_twice(default)
        }
        for next in self.queue.lock().unwrap().iter() {
            both(*next as usize, self.queue.lock().unwrap().len()); //~ lock_held_twice(default)
        }
        // As of edition 2024 the guard is gone in `else`.
        if let Some(name) = self.names.lock().unwrap().get(&1) {
            both(name.len(), 0);
        } else {
            self.names.lock().unwrap().clear();
        }
        let Some(_) = self.queue.lock().unwrap().pop() else {
            return self.queue.lock().unwrap().clear();
        };
        let next = self.queue.lock().unwrap().pop();
        if let Some(next) = next {
            self.queue.lock().unwrap().push(next);
        }
        if self.queue.lock().unwrap().is_empty() && self.queue.lock().unwrap().capacity() == 0 {
            self.queue.lock().unwrap().push(1);
        }
    }

    fn released(&self, early: bool) {
        let first = self.names.lock().unwrap();
        drop(first);
        {
            let _second = self.names.lock().unwrap();
        }
        let _ = self.names.lock().unwrap();
        let third = self.names.lock().unwrap();
        consume(third);
        let fourth = self.names.lock().unwrap();
        if early {
            drop(fourth);
            self.names.lock().unwrap().clear();
            return;
        }
        self.names.lock().unwrap().clear(); //~ lock_held_twice(default)
    }

    /// Only on some ways the guard is there, and the ways may exclude each other.
    fn maybe(&self, early: bool) {
        let first = self.names.lock().unwrap();
        if early {
            drop(first);
        }
        if early {
            self.names.lock().unwrap().clear();
        }
        let second = early.then(|| self.queue.lock().unwrap());
        if second.is_none() {
            self.queue.lock().unwrap().clear();
        }
        let mut third = self.other.lock().unwrap();
        loop {
            third.clear();
            drop(third);
            third = self.other.lock().unwrap();
        }
    }

    fn closures(&self) {
        let names = self.names.lock().unwrap();
        let sizes: usize = (0..2).fold(0, |sum, n| sum + n);
        (0..2).for_each(|_| self.names.lock().unwrap().clear()); //~ lock_held_twice(default)
        drop(names);
        let names = self.names.lock().unwrap();
        let shown = Some(1).map(|n| self.names.lock().unwrap().contains_key(&n)); //~ lock_held_twice(default)
        // Nothing runs here.
        let lazy = (0..2).map(|_| self.names.lock().unwrap().len());
        let stored = || self.names.lock().unwrap().len();
        let thread = std::thread::spawn({
            let names = Arc::new(Mutex::new(0));
            move || drop(names.lock())
        });
        both(names.len(), sizes);
        drop((names, shown, thread));
        both(lazy.sum(), stored());
    }

    fn loops(&self, all: &[State]) {
        let mut kept: Vec<MutexGuard<'_, Vec<u32>>> = Vec::new();
        for one in all {
            let names = one.names.lock().unwrap();
            both(names.len(), one.other.lock().unwrap().len());
            kept.push(one.queue.lock().unwrap()); //~ lock_order
        }
        let mut at = self;
        let first = at.names.lock().unwrap();
        for one in all {
            at = one;
            both(first.len(), at.names.lock().unwrap().len());
        }
        let second = all[0].names.lock().unwrap();
        both(second.len(), all[1].names.lock().unwrap().len());
        let State { queue, .. } = self;
        let third = queue.lock().unwrap();
        // The same lock by another name is not seen.
        both(third.len(), self.queue.lock().unwrap().len());
    }
}

fn consume(_: MutexGuard<'_, HashMap<u32, String>>) {}

/// The lock is released while the closure runs.
async fn unlocked(lock: &parking_lot::Mutex<u32>) {
    let mut guard = lock.lock(); //~ blocking_lock
    parking_lot::MutexGuard::unlocked(&mut guard, || *lock.lock() += 1); //~ blocking_lock
}
