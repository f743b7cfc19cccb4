//! Waiting for room in a queue of the project's own is pedantic, as sending into a channel with bounds is; waiting for something to be
//! there is not.

use std::collections::VecDeque;
use std::sync::{Condvar, Mutex};

pub struct Reclaimer {
    queue: Mutex<VecDeque<u32>>,
    room: Condvar,
    filled: Condvar,
}

impl Reclaimer {
    fn put(&self, value: u32) {
        let mut queue = self.queue.lock().unwrap();
        while queue.len() >= 10 {
            queue = self.room.wait(queue).unwrap();
        }
        queue.push_back(value);
    }

    fn next(&self) -> u32 {
        let mut queue = self.queue.lock().unwrap();
        while queue.is_empty() {
            queue = self.filled.wait(queue).unwrap();
        }
        queue.pop_front().unwrap()
    }
}

pub async fn collate(reclaimer: &Reclaimer) {
    reclaimer.put(1); //~ blocking_wait(pedantic)
    reclaimer.next(); //~ blocking_wait(default)
}
