//! The ways in which a future gets lost besides a plain statement.

use std::collections::VecDeque;
use std::pin::Pin;
use std::time::Duration;

use futures::future::BoxFuture;
use futures::stream::FuturesUnordered;
use futures::{FutureExt, StreamExt};
use tokio::sync::{Mutex, Notify, RwLock, Semaphore, mpsc};

async fn save(n: u32) -> u32 {
    n
}

fn boxed(n: u32) -> BoxFuture<'static, u32> {
    Box::pin(save(n))
}

async fn nested() -> impl Future<Output = u32> {
    save(1)
}

async fn nested_result() -> Result<impl Future<Output = u32>, String> {
    Ok(save(1))
}

async fn bound(lock: &Mutex<u32>, sender: mpsc::Sender<u32>, notify: &Notify, shared: &RwLock<u32>, permits: &Semaphore) {
    let _guard = lock.lock(); //~ unawaited_future
    let _sent = sender.send(1); //~ unawaited_future
    let _notified = notify.notified(); //~ unawaited_future
    let _ = shared.read(); //~ unawaited_future
    let _permit = permits.acquire(); //~ unawaited_future
    let future = save(1); //~ unawaited_future
    drop(future);
    drop(save(2)); //~ unawaited_future
    let _ = boxed(1); //~ unawaited_future
    let _later = boxed(1); //~ unawaited_future
    let _limited = tokio::time::timeout(Duration::ZERO, save(1)); //~ unawaited_future
}

async fn yielded_by_an_await() -> Result<(), String> {
    nested().await; //~ unawaited_future
    nested_result().await?; //~ unawaited_future
    let _ = nested().await; //~ unawaited_future
    Ok(())
}

async fn adapted(items: Vec<u32>, later: tokio::sync::oneshot::Receiver<u32>) {
    let _ = save(1).map(drop); //~ unawaited_future
    let _ = save(1).then(|_| save(2)); //~ unawaited_future
    let _ = save(1).boxed(); //~ unawaited_future
    let _ = futures::future::join(save(1), save(2)); //~ unawaited_future
    let each = |n| async move { drop(save(n).await) };
    let _ = futures::stream::iter(items).for_each(each).map(drop).map(drop); //~ unawaited_future
    drop(save(1).map(drop)); //~ unawaited_future
    // The task goes on, and the answer is given up.
    let _ = tokio::spawn(save(1)).map(drop);
    let _ = later.map(drop);
}

fn collected(items: &[u32], one: Option<u32>) {
    let mut filled = Vec::new();
    let unordered = FuturesUnordered::new();
    for &item in items {
        filled.push(save(item)); //~ unawaited_future
        unordered.push(save(item)); //~ unawaited_future
    }
    let _futures = vec![save(1), save(2)]; //~ unawaited_future
    let _all: Vec<_> = items.iter().map(|n| save(*n)).collect(); //~ unawaited_future
    one.map(|n| save(n)); //~ unawaited_future
    let _ = one.map(save); //~ unawaited_future
    one.inspect(|n| {
        save(*n); //~ unawaited_future
    });
    items.iter().for_each(|n| drop(save(*n))); //~ unawaited_future
    let _joined = futures::future::join_all(items.iter().map(|n| save(*n))); //~ unawaited_future
}

async fn collected_and_joined(items: &[u32]) {
    let mut filled = Vec::new();
    let mut queue = VecDeque::new();
    for &item in items {
        filled.push(save(item));
        queue.push_back(save(item));
    }
    futures::future::join_all(filled).await;
    while let Some(next) = queue.pop_front() {
        next.await;
    }
}

fn branches(n: u32) {
    match n {
        0 => {
            save(1); //~ unawaited_future
        }
        1 => drop(save(2)), //~ unawaited_future
        _ => {}
    }
    let _ = match n {
        0 => save(1), //~ unawaited_future
        _ => save(2), //~ unawaited_future
    };
}

struct Job {
    run: Pin<Box<dyn Future<Output = u32> + Send>>,
    name: u32,
}

struct Undone(Option<u32>);

impl Drop for Undone {
    fn drop(&mut self) {
        self.0 = None;
    }
}

fn in_a_field() {
    let _job = Job { run: Box::pin(save(1)), name: 1 }; //~ unawaited_future
    let job = Job { run: Box::pin(save(1)), name: 1 };
    tokio::spawn(job.run); //~ detached_task
    let make = || save(1);
    make(); //~ unawaited_future
    let _undone = Undone(None);
}
