//! Closures that run where blocking is allowed.

use std::thread;
use std::time::Duration;

const SECOND: Duration = Duration::from_secs(1);

fn nap() {
    thread::sleep(SECOND);
}

async fn on_the_blocking_pool() {
    let a = tokio::task::spawn_blocking(|| thread::sleep(SECOND));
    let b = tokio::task::spawn_blocking(move || {
        thread::sleep(SECOND);
    });
    let second = SECOND;
    let c = tokio::task::spawn_blocking({
        let second = second;
        move || thread::sleep(second)
    });
    let work = move || thread::sleep(second);
    let d = tokio::task::spawn_blocking(work);
    let e = tokio::task::spawn_blocking(nap);
    let f = tokio::runtime::Handle::current().spawn_blocking(|| thread::sleep(SECOND));
    tokio::task::block_in_place(|| thread::sleep(SECOND));
    let _ = tokio::join!(a, b, c, d, e, f);
}

async fn on_a_thread() {
    let a = thread::spawn(|| thread::sleep(SECOND));
    let b = thread::Builder::new().name("nap".to_owned()).spawn(|| thread::sleep(SECOND));
    let _ = (a.is_finished(), b.is_ok());
    rayon::spawn(|| thread::sleep(SECOND));
}

async fn a_task_inside_is_async_again() {
    let handle = tokio::task::spawn_blocking(|| {
        let task = tokio::spawn(async {
            thread::sleep(SECOND); //~ blocking_sleep
        });
        tokio::runtime::Handle::current().block_on(async {
            thread::sleep(SECOND);
        });
        task.is_finished()
    });
    let _ = handle.await; //~ unread_join_result
}

fn drive(work: tokio::sync::oneshot::Receiver<()>) {
    tokio::runtime::Handle::current().block_on(async move {
        let _ = work.await;
        thread::sleep(SECOND);
    });
}

async fn only_called_on_the_blocking_pool(work: tokio::sync::oneshot::Receiver<()>) {
    tokio::task::spawn_blocking(move || drive(work)).await.expect("does not panic");
}
