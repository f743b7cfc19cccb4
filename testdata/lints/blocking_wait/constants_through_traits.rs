//! What a call of a trait's member is given, each implementation is given.

use std::sync::{Condvar, Mutex};

struct Queue {
    items: Mutex<Vec<u8>>,
    filled: Condvar,
}

impl Queue {
    fn take(&self, block: bool) -> Option<u8> {
        let mut items = self.items.lock().unwrap();
        while items.is_empty() {
            if !block {
                return None;
            }
            items = self.filled.wait(items).unwrap();
        }
        items.pop()
    }
}

trait Cursor: Send {
    fn read(&mut self, block: bool) -> Option<u8>;
    fn close(&mut self, now: bool) -> Option<u8> {
        self.read(!now)
    }
}

struct First(Queue);

impl Cursor for First {
    fn read(&mut self, block: bool) -> Option<u8> {
        self.0.take(block)
    }
}

struct Second(Queue);

impl Cursor for Second {
    fn read(&mut self, block: bool) -> Option<u8> {
        let waits = block;
        self.0.take(waits)
    }
}

struct Consumer {
    cursor: Box<dyn Cursor>,
}

impl Consumer {
    fn read(&mut self, block: bool) -> Option<u8> {
        self.cursor.read(block)
    }
}

async fn decided(mut consumer: Consumer, mut cursor: Box<dyn Cursor>, first: &mut First, any: &mut impl Cursor) {
    consumer.read(false); //~ blocking_lock
    cursor.read(false); //~ blocking_lock
    first.read(false); //~ blocking_lock
    any.read(false); //~ blocking_lock
}

async fn open(mut consumer: Consumer, mut cursor: Box<dyn Cursor>, first: &mut First, any: &mut impl Cursor, block: bool) {
    consumer.read(true); //~ blocking_wait
    cursor.read(true); //~ blocking_wait
    first.read(block); //~ blocking_wait
    any.read(block); //~ blocking_wait
}

/// One implementation only looks at what it is given.
trait Source {
    fn next(&mut self, block: bool) -> Option<u8>;
}

impl Source for First {
    fn next(&mut self, _: bool) -> Option<u8> {
        self.0.take(true)
    }
}

impl Source for Second {
    fn next(&mut self, block: bool) -> Option<u8> {
        self.0.take(block)
    }
}

async fn some(mut source: Box<dyn Source>) {
    source.next(true); //~ blocking_wait
    // In one of the two.
    source.next(false); //~ blocking_wait
}
