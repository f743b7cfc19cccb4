//! The project's own functions that move closures to other threads, and those that run them in place.

use std::fs;
use std::future::Future;

async fn asyncify<T, F>(work: F) -> T
where
    F: FnOnce() -> T + Send + 'static,
    T: Send + 'static,
{
    tokio::task::spawn_blocking(work).await.expect("does not panic")
}

async fn twice_wrapped<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> T {
    asyncify(move || work()).await
}

fn measured<T>(work: impl FnOnce() -> T) -> T {
    let start = std::time::Instant::now();
    let value = work();
    let _ = start.elapsed();
    value
}

struct Pool;

impl Pool {
    fn run<F: FnOnce() + Send + 'static>(&self, work: F) {
        std::thread::spawn(work);
    }
}

fn spawn_own<F>(future: F)
where
    F: Future<Output = ()> + Send + 'static,
{
    let _keep = tokio::spawn(future).abort_handle();
}

async fn uses(pool: &Pool) {
    let _ = asyncify(|| fs::read("a")).await;
    let _ = twice_wrapped(|| fs::read("a")).await;
    pool.run(|| drop(fs::read("a")));
    let _ = measured(|| fs::read("a")); //~ blocking_fs
    spawn_own(async {
        let _ = fs::read("a"); //~ blocking_fs
    });
}
