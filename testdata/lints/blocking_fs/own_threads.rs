//! Futures that the project's own helpers drive on threads of their own.
//@ dependencies: tokio, futures

use std::future::Future;
pub trait Runtime: Clone + Send + Sync + 'static {
    fn spawn_thread<Fut: Future<Output = ()>, F: FnOnce() -> Fut + Send + 'static>(&self, name: &str, f: F) -> Box<dyn SpawnHandle>;
}
pub trait SpawnHandle: Send {
    fn detach(self: Box<Self>);
}
#[derive(Clone)]
pub struct Prod {
    rt: tokio::runtime::Handle,
}
pub struct ThreadHandle {
    handle: Option<std::thread::JoinHandle<()>>,
    cancel: Option<tokio::sync::oneshot::Sender<()>>,
}
impl SpawnHandle for ThreadHandle {
    fn detach(mut self: Box<Self>) {
        self.cancel.take();
        self.handle.take();
    }
}
impl ThreadHandle {
    fn spawn<Fut, F>(name: String, tokio_handle: tokio::runtime::Handle, f: F) -> Self
    where
        Fut: Future<Output = ()>,
        F: FnOnce() -> Fut + Send + 'static,
    {
        let (cancel_tx, cancel_rx) = tokio::sync::oneshot::channel();
        let handle = std::thread::Builder::new()
            .name(name)
            .spawn(move || {
                let body = async move {
                    let future = f();
                    tokio::pin!(future);
                    tokio::select! {
                        _ = cancel_rx => {},
                        _ = &mut future => {},
                    }
                };
                tokio_handle.block_on(body);
            })
            .expect("thread");
        ThreadHandle { handle: Some(handle), cancel: Some(cancel_tx) }
    }
}
impl Runtime for Prod {
    fn spawn_thread<Fut: Future<Output = ()>, F: FnOnce() -> Fut + Send + 'static>(&self, name: &str, f: F) -> Box<dyn SpawnHandle> {
        Box::new(ThreadHandle::spawn(name.to_owned(), self.rt.clone(), f))
    }
}
pub struct Flusher<RT> {
    runtime: RT,
}
impl<RT: Runtime> Flusher<RT> {
    pub fn build(&self, path: std::path::PathBuf) -> tokio::sync::oneshot::Receiver<std::io::Result<()>> {
        let (tx, rx) = tokio::sync::oneshot::channel();
        self.runtime
            .spawn_thread("build_segment", move || async move {
                let _ = tx.send(build_on_thread(path).await);
            })
            .detach();
        rx
    }
}
async fn build_on_thread(path: std::path::PathBuf) -> std::io::Result<()> {
    tokio::task::yield_now().await;
    std::fs::write(path, "segment")
}
/// The same work in a task.
pub fn probe(path: std::path::PathBuf) {
    tokio::spawn(async move { //~ detached_task
        let _ = build_in_task(path).await;
    });
}
async fn build_in_task(path: std::path::PathBuf) -> std::io::Result<()> {
    tokio::task::yield_now().await;
    std::fs::write(path, "segment") //~ blocking_fs
}

fn spawn_thread<Fut: Future<Output = ()>, F: FnOnce() -> Fut + Send + 'static>(rt: tokio::runtime::Handle, f: F) {
    std::thread::spawn(move || rt.block_on(f()));
}

pub fn direct(rt: tokio::runtime::Handle) {
    spawn_thread(rt, move || async move { work().await });
}

async fn work() {
    tokio::task::yield_now().await;
    let _ = std::fs::write("a", "b");
}

fn spawn_task<Fut: Future<Output = ()> + Send + 'static, F: FnOnce() -> Fut + Send + 'static>(rt: tokio::runtime::Handle, f: F) {
    std::thread::spawn(move || drop(rt.spawn(f())));
}

pub fn back_to_a_task(rt: tokio::runtime::Handle) {
    spawn_task(rt, move || async move { shared_work().await });
}

async fn shared_work() {
    tokio::task::yield_now().await;
    let _ = std::fs::write("a", "b"); //~ blocking_fs
}
