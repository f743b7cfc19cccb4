//! The key of the second taking is a parameter of the function that takes the lock.
//@ dependencies: tokio, dashmap

use dashmap::DashMap;

struct Peers {
    states: DashMap<u32, u32>,
}

impl Peers {
    fn remove(&self, handle: u32) -> Option<u32> {
        self.states.remove(&handle).map(|it| it.1)
    }

    fn remove_next(&self, mut handle: u32) -> Option<u32> {
        handle += 1;
        self.states.remove(&handle).map(|it| it.1)
    }

    fn remove_through(&self, times: u32, handle: u32) -> Option<u32> {
        drop(times);
        self.remove(handle)
    }

    fn remove_one(&self, first: bool, one: u32, other: u32) {
        if first {
            self.states.remove(&one);
        } else {
            self.states.remove(&other);
        }
    }

    fn died(&self, handle: u32) {
        let Some(mut state) = self.states.get_mut(&handle) else { return };
        *state += 1;
        self.remove(handle); //~ lock_held_twice(default)
    }

    fn died_through(&self, handle: u32) {
        let Some(mut state) = self.states.get_mut(&handle) else { return };
        *state += 1;
        self.remove_through(1, handle); //~ lock_held_twice(default)
    }

    fn next(&self, handle: u32) {
        let Some(mut state) = self.states.get_mut(&handle) else { return };
        *state += 1;
        self.remove_next(handle); //~ lock_held_twice(pedantic)
    }

    fn other(&self, handle: u32, other: u32) {
        let Some(mut state) = self.states.get_mut(&handle) else { return };
        *state += 1;
        self.remove(other); //~ lock_held_twice(pedantic)
    }

    /// Which of the two it is, nobody knows.
    fn either(&self, handle: u32, other: u32) {
        let Some(mut state) = self.states.get_mut(&handle) else { return };
        *state += 1;
        self.remove_one(other == 1, handle, other); //~ lock_held_twice(pedantic)
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let peers = Peers { states: DashMap::new() };
    peers.died(1);
    peers.died_through(1);
    peers.next(1);
    peers.other(1, 2);
    peers.either(1, 2);
}
