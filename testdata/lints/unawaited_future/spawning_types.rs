//! Futures that stand for work that goes on without them: what their attribute says was copied.

use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use tokio::sync::oneshot;
use tokio::task::JoinHandle;

#[must_use = "futures do nothing unless you `.await` or poll them"]
pub struct JoinTask<T> {
    handle: Option<JoinHandle<T>>,
}

impl<T: Send + 'static> JoinTask<T> {
    pub fn new<F: Future<Output = T> + Send + 'static>(future: F) -> Self {
        Self { handle: Some(tokio::spawn(future)) }
    }
}

impl<T> Drop for JoinTask<T> {
    fn drop(&mut self) {
        if let Some(handle) = &self.handle {
            handle.abort();
        }
    }
}

impl<T> Future for JoinTask<T> {
    type Output = Option<T>;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        let Some(handle) = &mut self.handle else { return Poll::Ready(None) };
        Poll::Ready(ready!(Pin::new(handle).poll(cx)).ok())
    }
}

#[must_use = "futures do nothing unless you `.await` or poll them"]
pub struct Answer<T> {
    receiver: oneshot::Receiver<T>,
}

impl<T: Send + 'static> Answer<T> {
    pub fn of<F: Future<Output = T> + Send + 'static>(future: F) -> Self {
        let (sender, receiver) = oneshot::channel();
        tokio::spawn(async move { drop(sender.send(future.await)) }); //~ detached_task
        Self { receiver }
    }
}

impl<T> Future for Answer<T> {
    type Output = Option<T>;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        Poll::Ready(ready!(Pin::new(&mut self.receiver).poll(cx)).ok())
    }
}

#[must_use = "futures do nothing unless you `.await` or poll them"]
pub struct Lazy<T> {
    inner: Pin<Box<dyn Future<Output = T> + Send>>,
}

impl<T> Lazy<T> {
    pub fn new<F: Future<Output = T> + Send + 'static>(future: F) -> Self {
        Self { inner: Box::pin(future) }
    }
}

impl<T> Future for Lazy<T> {
    type Output = T;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<T> {
        self.inner.as_mut().poll(cx)
    }
}

async fn serve(_port: u16) {}

async fn run() {
    let _server = {
        println!("starting"); //~ blocking_stdout
        JoinTask::new(async { serve(80).await })
    };
    let _answer = Answer::of(serve(81));
    Answer::of(serve(82));
    let _lazy = Lazy::new(serve(83)); //~ unawaited_future
    Lazy::new(serve(84)); //~ unawaited_future
    tokio::task::yield_now().await;
}
