//! A closure that has a name runs where the name is called.

use std::thread::sleep;
use std::time::Duration;

const WAIT: Duration = Duration::from_secs(1);

async fn called_here() {
    let wait = || sleep(WAIT); //~ blocking_sleep
    wait();
    wait();
}

async fn called_elsewhere() {
    let wait = || sleep(WAIT);
    tokio::task::spawn_blocking(move || wait()).await.unwrap();
    let wait = move || sleep(WAIT);
    let twice = move || {
        wait();
        wait();
    };
    std::thread::spawn(twice);
    let wait = || sleep(WAIT);
    rayon::spawn(move || wait());
    let wait = || sleep(WAIT);
    tokio::task::block_in_place(|| {
        wait();
        wait();
    });
    let wait = || sleep(WAIT);
    offload(move || wait());
}

fn offload<F: FnOnce() + Send + 'static>(work: F) {
    std::thread::spawn(work);
}

async fn called_by_an_inline_closure(values: Vec<u32>) -> Vec<u32> {
    let slow = |value: u32| {
        sleep(WAIT); //~ blocking_sleep
        value + 1
    };
    values.into_iter().map(|value| slow(value)).collect()
}

async fn called_in_a_task() {
    let wait = || sleep(WAIT); //~ blocking_sleep
    tokio::spawn(async move { wait() }); //~ detached_task
}

async fn called_in_both() {
    // Who else calls it does not undo that it is called here.
    let wait = || sleep(WAIT); //~ blocking_sleep
    wait();
    std::thread::spawn(move || wait());
}

async fn called_by_other_closures() {
    let wait = || sleep(WAIT);
    let thread = std::thread::spawn(move || wait());
    std::thread::spawn(move || {
        drop(thread);
        wait();
    });
}

async fn called_or_given(short: bool) {
    let wait = || sleep(WAIT); //~ blocking_sleep
    if short { wait() } else { tokio::task::spawn_blocking(wait).await.unwrap() }
}

/// Without a runtime there is nobody to wait.
fn where_there_is_one() {
    let wait = || sleep(WAIT);
    match tokio::runtime::Handle::try_current() {
        Ok(handle) => drop(handle.spawn_blocking(wait)),
        Err(_) => wait(),
    }
}

async fn asks() {
    where_there_is_one();
}
