#![source("flume 0.12.0")]
#![closures(here)]

use crate::r#async::{RecvFut, RecvStream, SendFut, SendSink};
use std::time::{Duration, Instant};

pub use crate::select::Selector;

#[unbounded]
pub fn unbounded<T>() -> (Sender<T>, Receiver<T>);
pub fn bounded<T>(cap: usize) -> (Sender<T>, Receiver<T>);

#[derive(Copy, Clone, PartialEq, Eq)]
#[gone]
pub struct SendError<T>(pub T);
impl<T> SendError<T> {
    pub fn into_inner(self) -> T;
}

#[derive(Copy, Clone, PartialEq, Eq)]
pub enum TrySendError<T> {
    Full(T),
    Disconnected(T),
}
impl<T> TrySendError<T> {
    pub fn into_inner(self) -> T;
}
impl<T> From<SendError<T>> for TrySendError<T> {}

#[derive(Copy, Clone, PartialEq, Eq)]
pub enum SendTimeoutError<T> {
    Timeout(T),
    Disconnected(T),
}
impl<T> SendTimeoutError<T> {
    pub fn into_inner(self) -> T;
}
impl<T> From<SendError<T>> for SendTimeoutError<T> {}

#[derive(Copy, Clone, PartialEq, Eq)]
#[gone]
pub enum RecvError {
    Disconnected,
}

#[derive(Copy, Clone, PartialEq, Eq)]
pub enum TryRecvError {
    Empty,
    Disconnected,
}
impl From<RecvError> for TryRecvError {}

#[gone]
#[derive(Copy, Clone, PartialEq, Eq)]
pub enum RecvTimeoutError {
    Timeout,
    Disconnected,
}
impl From<RecvError> for RecvTimeoutError {}

pub struct Sender<T> {}
impl<T> Sender<T> {
    #[cancel(unsafe, why = "the message is lost")]
    pub fn send_async(&self, item: T) -> SendFut<'_, T>;
    pub fn into_send_async<'a>(self, item: T) -> SendFut<'a, T>;
    pub fn sink(&self) -> SendSink<'_, T>;
    pub fn into_sink<'a>(self) -> SendSink<'a, T>;
    pub fn try_send(&self, msg: T) -> Result<(), TrySendError<T>>;
    #[blocks(wait, unbounded, pedantic, tokio = "flume::Sender::send_async", async_std = "flume::Sender::send_async", smol = "flume::Sender::send_async", fix = "await", why = "it waits while the channel is full")]
    pub fn send(&self, msg: T) -> Result<(), SendError<T>>;
    #[blocks(wait, unbounded, why = "it waits up to the deadline")]
    pub fn send_deadline(&self, msg: T, deadline: Instant) -> Result<(), SendTimeoutError<T>>;
    #[blocks(wait, unbounded, tokio = "tokio::time::timeout(d, tx.send_async(v))", why = "it waits up to the timeout")]
    pub fn send_timeout(&self, msg: T, dur: Duration) -> Result<(), SendTimeoutError<T>>;
    pub fn is_disconnected(&self) -> bool;
    pub fn is_empty(&self) -> bool;
    pub fn is_full(&self) -> bool;
    pub fn len(&self) -> usize;
    pub fn capacity(&self) -> Option<usize>;
    pub fn sender_count(&self) -> usize;
    pub fn receiver_count(&self) -> usize;
    pub fn downgrade(&self) -> WeakSender<T>;
    pub fn same_channel(&self, other: &Sender<T>) -> bool;
}
impl<T> Clone for Sender<T> {}

pub struct WeakSender<T> {}
impl<T> WeakSender<T> {
    pub fn upgrade(&self) -> Option<Sender<T>>;
}
impl<T> Clone for WeakSender<T> {}

pub struct Receiver<T> {}
impl<T> Receiver<T> {
    #[cancel(safe, takes)]
    pub fn recv_async(&self) -> RecvFut<'_, T>;
    pub fn into_recv_async<'a>(self) -> RecvFut<'a, T>;
    pub fn stream(&self) -> RecvStream<'_, T>;
    pub fn into_stream<'a>(self) -> RecvStream<'a, T>;
    pub fn try_recv(&self) -> Result<T, TryRecvError>;
    #[blocks(wait, unbounded, tokio = "flume::Receiver::recv_async", async_std = "flume::Receiver::recv_async", smol = "flume::Receiver::recv_async", fix = "await", why = "it waits for a message")]
    pub fn recv(&self) -> Result<T, RecvError>;
    #[blocks(wait, unbounded, tokio = "tokio::time::timeout_at(i, rx.recv_async())", why = "it waits up to the deadline")]
    pub fn recv_deadline(&self, deadline: Instant) -> Result<T, RecvTimeoutError>;
    #[blocks(wait, unbounded, tokio = "tokio::time::timeout(d, rx.recv_async())", why = "it waits up to the timeout", unless(0, "Duration::ZERO"))]
    pub fn recv_timeout(&self, dur: Duration) -> Result<T, RecvTimeoutError>;
    #[blocks(wait, unbounded, per_item, tokio = "flume::Receiver::stream", async_std = "flume::Receiver::stream", smol = "flume::Receiver::stream", why = "each item waits for a message")]
    pub fn iter(&self) -> Iter<'_, T>;
    pub fn try_iter(&self) -> TryIter<'_, T>;
    pub fn drain(&self) -> Drain<'_, T>;
    pub fn is_disconnected(&self) -> bool;
    pub fn is_empty(&self) -> bool;
    pub fn is_full(&self) -> bool;
    pub fn len(&self) -> usize;
    pub fn capacity(&self) -> Option<usize>;
    pub fn sender_count(&self) -> usize;
    pub fn receiver_count(&self) -> usize;
    pub fn same_channel(&self, other: &Receiver<T>) -> bool;
}
impl<T> Clone for Receiver<T> {}
impl<'a, T> IntoIterator for &'a Receiver<T> {
    type Item = T;
    type IntoIter = Iter<'a, T>;

    #[blocks(wait, unbounded, per_item, tokio = "flume::Receiver::stream", async_std = "flume::Receiver::stream", smol = "flume::Receiver::stream", why = "each item waits for a message")]
    fn into_iter(self) -> Self::IntoIter;
}
impl<T> IntoIterator for Receiver<T> {
    type Item = T;
    type IntoIter = IntoIter<T>;

    #[blocks(wait, unbounded, per_item, tokio = "flume::Receiver::stream", async_std = "flume::Receiver::stream", smol = "flume::Receiver::stream", why = "each item waits for a message")]
    fn into_iter(self) -> Self::IntoIter;
}

pub struct Iter<'a, T> {}
impl<'a, T> Iterator for Iter<'a, T> {
    type Item = T;

    #[blocks(wait, unbounded, per_item, tokio = "flume::Receiver::stream", async_std = "flume::Receiver::stream", smol = "flume::Receiver::stream", why = "each item waits for a message")]
    fn next(&mut self) -> Option<Self::Item>;
}

pub struct TryIter<'a, T> {}
impl<'a, T> Iterator for TryIter<'a, T> {
    type Item = T;
}

pub struct Drain<'a, T> {}
impl<'a, T> Iterator for Drain<'a, T> {
    type Item = T;
}

pub struct IntoIter<T> {}
impl<T> Iterator for IntoIter<T> {
    type Item = T;

    #[blocks(wait, unbounded, per_item, tokio = "flume::Receiver::stream", async_std = "flume::Receiver::stream", smol = "flume::Receiver::stream", why = "each item waits for a message")]
    fn next(&mut self) -> Option<Self::Item>;
}

pub mod r#async {
    use crate::{RecvError, SendError, Sender};
    use futures_core::Stream;
    use futures_sink::Sink;
    use std::future::Future;

    pub struct SendFut<'a, T> {}
    impl<'a, T> SendFut<'a, T> {
        pub fn is_disconnected(&self) -> bool;
        pub fn is_empty(&self) -> bool;
        pub fn is_full(&self) -> bool;
        pub fn len(&self) -> usize;
        pub fn capacity(&self) -> Option<usize>;
    }
    impl<'a, T> Future for SendFut<'a, T> {
        type Output = Result<(), SendError<T>>;
    }

    pub struct SendSink<'a, T> {}
    impl<'a, T> SendSink<'a, T> {
        pub fn sender(&self) -> &Sender<T>;
        pub fn is_disconnected(&self) -> bool;
        pub fn is_empty(&self) -> bool;
        pub fn is_full(&self) -> bool;
        pub fn len(&self) -> usize;
        pub fn capacity(&self) -> Option<usize>;
        pub fn same_channel(&self, other: &Self) -> bool;
    }
    impl<'a, T> Sink<T> for SendSink<'a, T> {
        type Error = SendError<T>;
    }
    impl<'a, T> Clone for SendSink<'a, T> {}

    pub struct RecvFut<'a, T> {}
    impl<'a, T> RecvFut<'a, T> {
        pub fn is_disconnected(&self) -> bool;
        pub fn is_empty(&self) -> bool;
        pub fn is_full(&self) -> bool;
        pub fn len(&self) -> usize;
        pub fn capacity(&self) -> Option<usize>;
    }
    impl<'a, T> Future for RecvFut<'a, T> {
        type Output = Result<T, RecvError>;
    }

    pub struct RecvStream<'a, T> {}
    impl<'a, T> RecvStream<'a, T> {
        pub fn is_disconnected(&self) -> bool;
        pub fn is_empty(&self) -> bool;
        pub fn is_full(&self) -> bool;
        pub fn len(&self) -> usize;
        pub fn capacity(&self) -> Option<usize>;
        pub fn same_channel(&self, other: &Self) -> bool;
    }
    impl<'a, T> Clone for RecvStream<'a, T> {}
    impl<'a, T> Stream for RecvStream<'a, T> {
        type Item = T;
    }
}

pub mod select {
    use crate::{Receiver, RecvError, SendError, Sender};
    use std::time::{Duration, Instant};

    #[derive(Copy, Clone, PartialEq, Eq)]
    pub enum SelectError {
        Timeout,
    }

    pub struct Selector<'a, T: 'a> {}
    impl<'a, T: 'a> Default for Selector<'a, T> {}
    impl<'a, T> Selector<'a, T> {
        pub fn new() -> Self;
        pub fn send<U, F: FnMut(Result<(), SendError<U>>) -> T + 'a>(self, sender: &'a Sender<U>, msg: U, mapper: F) -> Self;
        pub fn recv<U, F: FnMut(Result<U, RecvError>) -> T + 'a>(self, receiver: &'a Receiver<U>, mapper: F) -> Self;
        #[blocks(wait, unbounded, tokio = "tokio::select!", async_std = "futures::select!", smol = "futures::select!", why = "it waits for one of the channels")]
        pub fn wait(self) -> T;
        #[blocks(wait, unbounded, why = "it waits for one of the channels")]
        pub fn wait_timeout(self, dur: Duration) -> Result<T, SelectError>;
        #[blocks(wait, unbounded, why = "it waits for one of the channels")]
        pub fn wait_deadline(self, deadline: Instant) -> Result<T, SelectError>;
    }
}
