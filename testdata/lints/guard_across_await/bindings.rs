//! Guards in bindings.

use std::cell::RefCell;
use std::sync::{Mutex, MutexGuard, RwLock};

async fn tick() {}

async fn fails() -> Result<(), ()> {
    tick().await;
    Ok(())
}

struct Counter {
    total: Mutex<u32>,
    seen: RwLock<Vec<u32>>,
}

impl Counter {
    fn hold(&self) -> MutexGuard<'_, u32> {
        self.total.lock().unwrap()
    }
}

async fn to_the_end_of_the_scope(counter: &Counter) {
    let total = counter.total.lock().unwrap(); //~ guard_across_await blocking_lock
    tick().await;
    println!("{total}"); //~ blocking_stdout
}

async fn of_own_helper(counter: &Counter) {
    let mut total = counter.hold(); //~ guard_across_await blocking_lock
    *total += 1;
    tick().await;
}

async fn shadowed(counter: &Counter) {
    let total = counter.hold(); //~ guard_across_await blocking_lock
    let total = *total;
    tick().await;
    let _ = total;
}

async fn in_option(counter: &Counter) {
    let total = counter.total.try_lock().ok(); //~ guard_across_await
    tick().await;
    drop(total);
}

async fn in_pattern(counter: &Counter) {
    if let Ok(mut total) = counter.total.lock() { //~ guard_across_await blocking_lock
        *total += 1;
        tick().await;
    }
    let Ok(seen) = counter.seen.read() else { return }; //~ guard_across_await blocking_lock
    tick().await;
    drop(seen);
}

async fn on_one_path(counter: &Counter, quick: bool) {
    let total = counter.hold(); //~ guard_across_await blocking_lock
    if quick {
        drop(total);
    }
    tick().await;
}

async fn over_turns(counter: &Counter) {
    let mut last = None; //~ guard_across_await
    for _ in 0..3 {
        tick().await;
        last = Some(counter.hold()); //~ blocking_lock
    }
    drop(last);
}

async fn borrowed_cell(cell: &RefCell<u32>) {
    let mut value = cell.borrow_mut(); //~ guard_across_await
    tick().await;
    *value += 1;
}

async fn parameter(total: MutexGuard<'_, u32>) { //~ guard_across_await
    tick().await;
    drop(total);
}

struct Session<'a> {
    total: MutexGuard<'a, u32>,
    name: String,
}

async fn in_struct(counter: &Counter) {
    let session = Session { total: counter.hold(), name: String::new() }; //~ guard_across_await blocking_lock
    tick().await;
    drop((session.total, session.name));
}

fn in_blocks(counter: &'static Counter) -> impl Future<Output = ()> {
    async move {
        let total = counter.hold(); //~ guard_across_await blocking_lock
        tick().await;
        drop(total);
    }
}

async fn question_mark(counter: &Counter) -> Result<(), ()> {
    let total = counter.total.lock().map_err(|_| ())?; //~ guard_across_await blocking_lock
    fails().await?;
    drop(total);
    Ok(())
}
