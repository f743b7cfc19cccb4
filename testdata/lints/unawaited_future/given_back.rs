//! What a future gives back when it has been driven: the rest of a `select_all` has been polled, and what an async fn returned is dropped
//! by name on purpose.

use futures::future::{BoxFuture, FutureExt, select, select_all, select_ok};
use std::future::Future;
use std::pin::Pin;

async fn one() {}

async fn first_of(mut futures: Vec<BoxFuture<'static, ()>>) {
    futures.push(one().boxed());
    select_all(futures).await;
}

fn first_on(runtime: tokio::runtime::Runtime, futures: Vec<BoxFuture<'static, ()>>) {
    runtime.block_on(select_all(futures));
}

async fn first_ok(futures: Vec<BoxFuture<'static, Result<(), ()>>>, more: Vec<BoxFuture<'static, Result<(), ()>>>) {
    let _ = select_ok(futures).await;
    select_ok(more).await.ok();
}

async fn first_of_two() {
    select(Box::pin(one()), Box::pin(one())).await;
}

async fn in_time(futures: Vec<BoxFuture<'static, ()>>) {
    let _ = tokio::time::timeout(std::time::Duration::from_secs(1), select_all(futures)).await;
}

async fn not_driven(futures: Vec<BoxFuture<'static, ()>>) {
    select_all(futures); //~ unawaited_future
    vec![one()]; //~ unawaited_future
    (one(), 1); //~ unawaited_future
    futures::future::join_all([async { one() }]).await; //~ unawaited_future
}

struct Node;

impl Node {
    async fn connect(&self, peer: u8) -> std::io::Result<Pin<Box<impl Future<Output = ()>>>> {
        tokio::task::yield_now().await;
        Ok(Box::pin(async move { println!("{peer}") })) //~ blocking_stdout
    }

    async fn connect_once(&self, peer: u8) -> std::io::Result<()> {
        let closed = self.connect(peer).await?;
        drop(closed);
        drop(self.connect(peer).await?);
        let _closed = self.connect(peer).await?; //~ unawaited_future
        Ok(())
    }

    async fn never(&self, peer: u8) {
        let connect = self.connect(peer); //~ unawaited_future
        drop(connect);
        let _ = self.connect(peer); //~ unawaited_future
    }
}

struct Backup {
    running: std::cell::RefCell<Option<futures::future::BoxFuture<'static, ()>>>,
}

impl Backup {
    /// What is dropped is the one before.
    fn start(&self, next: futures::future::BoxFuture<'static, ()>) {
        self.running.replace(Some(next));
    }
}

/// A cell of the project's own: its signature says that it gives what it takes.
struct OwnCell<T>(std::sync::Mutex<T>);

impl<T> OwnCell<T> {
    fn replace(&self, value: T) -> T {
        std::mem::replace(&mut *self.0.lock().unwrap(), value)
    }
}

/// Not a cell: it makes another future of the one that it is given.
struct Replacing;

impl Replacing {
    fn replace(&self, name: &str) -> futures::future::BoxFuture<'static, ()> {
        let name = name.to_owned();
        Box::pin(async move { drop(name) })
    }
}

fn own_cells(cell: &OwnCell<Option<futures::future::BoxFuture<'static, ()>>>, next: futures::future::BoxFuture<'static, ()>) {
    cell.replace(Some(next));
    Replacing.replace("a"); //~ unawaited_future
}

// What comes out of where it was kept was made before, and may be at its end.
struct Queue {
    ops: std::collections::VecDeque<futures::future::BoxFuture<'static, u32>>,
    current: Option<futures::future::BoxFuture<'static, u32>>,
}

impl futures::Stream for Queue {
    type Item = u32;

    fn poll_next(mut self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>) -> std::task::Poll<Option<u32>> {
        use futures::FutureExt;
        if let Some(op) = self.ops.front_mut() {
            let result = futures::ready!(op.poll_unpin(cx));
            self.ops.pop_front().expect("it was there");
            return std::task::Poll::Ready(Some(result));
        }
        if let Some(op) = self.current.as_mut() {
            let result = futures::ready!(op.poll_unpin(cx));
            self.current.take().unwrap();
            return std::task::Poll::Ready(Some(result));
        }
        std::task::Poll::Pending
    }
}

struct Client;

impl Client {
    fn send(&mut self, n: u32) -> Result<futures::future::BoxFuture<'static, u32>, std::io::Error> {
        Ok(Box::pin(async move { n }))
    }
}

fn made_here(client: &mut Client) {
    use futures::FutureExt;
    Some(async move { 1 }.boxed()).unwrap(); //~ unawaited_future
    client.send(1).unwrap(); //~ unawaited_future
}
