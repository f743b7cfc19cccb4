//! Code without anything async: the same deadlock.

use std::sync::RwLock;

static SESSIONS: RwLock<Vec<u32>> = RwLock::new(Vec::new());

fn required() -> bool {
    SESSIONS.read().unwrap().is_empty()
}

struct Handler {
    on: RwLock<bool>,
}

impl Handler {
    fn set(&self) {
        *self.on.write().unwrap() = required();
    }

    fn toggle(&self) {
        self.set();
    }
}

fn direct() {
    let mut sessions = SESSIONS.write().unwrap();
    sessions.push(1);
    required(); //~ lock_held_twice
}

fn further(handler: &Handler) {
    if let Some(first) = SESSIONS.write().unwrap().get_mut(0) {
        *first += 1;
        handler.toggle(); //~ lock_held_twice
    }
}

/// Right: it is given back before.
fn in_turn() -> bool {
    SESSIONS.write().unwrap().push(1);
    required()
}
