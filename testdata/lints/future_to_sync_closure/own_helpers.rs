//! A closure given to the project's own helper, whose thread polls what it gives.
//@ dependencies: tokio, futures

use std::future::Future;
fn a<F, Fut>(f: F)
where
    F: FnOnce() -> Fut + Send + 'static,
    Fut: Future<Output = ()>,
{
    std::thread::spawn(move || {
        let fut = f();
        futures::executor::block_on(fut)
    });
}
fn b<F, Fut>(f: F)
where
    F: FnOnce() -> Fut + Send + 'static,
    Fut: Future<Output = ()>,
{
    tokio::task::spawn_blocking(move || tokio::runtime::Handle::current().block_on(f())); //~ detached_task
}
fn c<F, Fut>(f: F)
where
    F: FnOnce() -> Fut + Send + 'static,
    Fut: Future<Output = ()>,
{
    std::thread::spawn(move || {
        let rt = tokio::runtime::Builder::new_current_thread().build().unwrap();
        tokio::task::LocalSet::new().block_on(&rt, f());
    });
}
fn d<F, Fut>(f: F)
where
    F: FnOnce() -> Fut + Send + 'static,
    Fut: Future<Output = ()>,
{
    std::thread::spawn(move || {
        let rt = tokio::runtime::Runtime::new().unwrap();
        rt.block_on(async move { f().await })
    });
}
fn e<F, Fut>(f: F)
where
    F: FnOnce() -> Fut + Send + 'static,
    Fut: Future<Output = ()> + 'static,
{
    std::thread::spawn(move || {
        let rt = tokio::runtime::Runtime::new().unwrap();
        let set = tokio::task::LocalSet::new();
        set.spawn_local(f()); //~ detached_task
        rt.block_on(set);
    });
}
fn g<F, Fut>(f: F)
where
    F: FnOnce() -> Fut + Send + 'static,
    Fut: Future<Output = ()> + Send + 'static,
{
    std::thread::spawn(move || {
        tokio::runtime::Runtime::new().unwrap().spawn(f()); //~ detached_task
    });
}
fn h(f: impl FnOnce() -> futures::future::BoxFuture<'static, ()> + Send + 'static) {
    std::thread::spawn(move || futures::executor::block_on(f()));
}
fn bad<F, T>(f: F)
where
    F: FnOnce() -> T + Send + 'static,
    T: Send + 'static,
{
    std::thread::spawn(move || {
        let _ = f();
    });
}
async fn work() {
    tokio::task::yield_now().await;
}
pub fn all() {
    a(|| async { work().await });
    b(|| async { work().await });
    c(|| async { work().await });
    d(|| async { work().await });
    e(|| async { work().await });
    g(|| async { work().await });
    h(|| Box::pin(async { work().await }));
    a(work);
    bad(|| async { work().await }); //~ future_to_sync_closure
}
