//! Guards that are gone before the await.

use std::sync::{Mutex, MutexGuard};

async fn tick() {}

fn consume(_total: MutexGuard<'_, u32>) {}

fn pick() -> bool {
    true
}

async fn own_scope(total: &Mutex<u32>) {
    {
        let mut total = total.lock().unwrap(); //~ blocking_lock
        *total += 1;
    }
    let copy = { *total.lock().unwrap() }; //~ blocking_lock
    tick().await;
    let _ = copy;
}

async fn dropped(total: &Mutex<u32>) {
    let guard = total.lock().unwrap(); //~ blocking_lock
    drop(guard);
    tick().await;
    let guard = total.lock().unwrap(); //~ blocking_lock
    std::mem::drop(guard);
    tick().await;
}

async fn on_every_path(total: &Mutex<u32>) {
    let guard = total.lock().unwrap(); //~ blocking_lock
    if pick() {
        drop(guard);
    } else {
        consume(guard);
    }
    tick().await;
}

async fn or_never_gets_there(total: &Mutex<u32>) {
    let guard = total.lock().unwrap(); //~ blocking_lock
    match *guard {
        0 => drop(guard),
        1 => return,
        _ => panic!("too many"),
    }
    tick().await;
}

async fn given_away(total: &Mutex<u32>) {
    let guard = total.lock().unwrap(); //~ blocking_lock
    consume(guard);
    tick().await;
    let guard = total.lock().unwrap(); //~ blocking_lock
    let closure = move || *guard;
    let _ = closure();
    tick().await;
}

async fn underscore(total: &Mutex<u32>) {
    let _ = total.lock().unwrap(); //~ blocking_lock
    tick().await;
}

async fn taken_out(total: &Mutex<u32>) {
    let mut guard = Some(total.lock().unwrap()); //~ blocking_lock
    drop(guard.take());
    tick().await;
    guard = None;
    tick().await;
    drop(guard);
}

async fn empty(total: &Mutex<u32>) {
    let guard = total.try_lock().ok();
    if guard.is_none() {
        tick().await;
        return;
    }
    let Some(guard) = guard else {
        tick().await;
        return;
    };
    drop(guard);
    match total.try_lock() {
        Ok(guard) => drop(guard),
        Err(_) => tick().await,
    }
}

async fn in_a_loop(total: &Mutex<u32>) {
    loop {
        let guard = total.lock().unwrap(); //~ blocking_lock
        if *guard > 3 {
            break;
        }
        drop(guard);
        tick().await;
    }
    tick().await;
}

async fn made_for_it(total: &tokio::sync::Mutex<u32>) {
    let mut total = total.lock().await;
    tick().await;
    *total += 1;
}

fn not_async(total: &Mutex<u32>) {
    let guard = total.lock().unwrap();
    let later = async { tick().await };
    drop(guard);
    drop(Box::pin(later)); //~ unawaited_future
}

async fn under_a_cfg(total: &Mutex<u32>) {
    #[cfg(feature = "checks")]
    let guard = total.lock().unwrap(); //~ blocking_lock
    #[cfg(feature = "checks")]
    drop(guard);
    tick().await;
    let guard = total.lock().unwrap(); //~ blocking_lock
    #[cfg(feature = "checks")]
    drop(guard);
    tick().await;
}
