#![source("kanal 0.1.1")]
#![closures(here)]

use futures_core::Stream;
use std::future::Future;
use std::time::Duration;

pub fn bounded<T>(size: usize) -> (Sender<T>, Receiver<T>);
pub fn bounded_async<T>(size: usize) -> (AsyncSender<T>, AsyncReceiver<T>);
#[unbounded]
pub fn unbounded<T>() -> (Sender<T>, Receiver<T>);
pub fn unbounded_async<T>() -> (AsyncSender<T>, AsyncReceiver<T>);

#[derive(PartialEq, Eq)]
#[gone]
pub enum SendError {
    Closed,
    ReceiveClosed,
}

#[derive(PartialEq, Eq)]
pub enum SendErrorTimeout {
    Closed,
    ReceiveClosed,
    Timeout,
}

#[derive(PartialEq, Eq)]
pub enum ReceiveError {
    Closed,
    SendClosed,
}

#[derive(PartialEq, Eq)]
pub enum ReceiveErrorTimeout {
    Closed,
    SendClosed,
    Timeout,
}

#[derive(PartialEq, Eq)]
pub struct CloseError();

pub struct SendFuture<'a, T> {}
impl<T> Future for SendFuture<'_, T> {
    type Output = Result<(), SendError>;
}

pub struct ReceiveFuture<'a, T> {}
impl<T> Future for ReceiveFuture<'_, T> {
    type Output = Result<T, ReceiveError>;
}

pub struct ReceiveStream<'a, T: 'a> {}
impl<T> Stream for ReceiveStream<'_, T> {
    type Item = T;
}

pub struct Sender<T> {}
impl<T> Clone for Sender<T> {}
impl<T> Sender<T> {
    #[blocks(wait, unbounded, pedantic, tokio = "kanal::AsyncSender::send", async_std = "kanal::AsyncSender::send", smol = "kanal::AsyncSender::send", why = "it waits while the channel is full")]
    pub fn send(&self, data: T) -> Result<(), SendError>;
    #[blocks(wait, unbounded, tokio = "tokio::time::timeout(d, tx.as_async().send(v))", why = "it waits up to the timeout")]
    pub fn send_timeout(&self, data: T, duration: Duration) -> Result<(), SendErrorTimeout>;
    #[blocks(wait, unbounded, why = "it waits up to the timeout")]
    pub fn send_option_timeout(&self, data: &mut Option<T>, duration: Duration) -> Result<(), SendErrorTimeout>;
    pub fn clone_async(&self) -> AsyncSender<T>;
    pub fn to_async(self) -> AsyncSender<T>;
    pub fn as_async(&self) -> &AsyncSender<T>;
}

pub struct AsyncSender<T> {}
impl<T> Clone for AsyncSender<T> {}
impl<T> AsyncSender<T> {
    pub fn send(&self, data: T) -> SendFuture<'_, T>;
    pub fn clone_sync(&self) -> Sender<T>;
    pub fn to_sync(self) -> Sender<T>;
    pub fn as_sync(&self) -> &Sender<T>;
}

pub struct Receiver<T> {}
impl<T> Receiver<T> {
    #[blocks(wait, unbounded, tokio = "kanal::AsyncReceiver::recv", async_std = "kanal::AsyncReceiver::recv", smol = "kanal::AsyncReceiver::recv", why = "it parks the thread until the future is done")]
    pub fn recv(&self) -> Result<T, ReceiveError>;
    #[blocks(wait, unbounded, tokio = "tokio::time::timeout(d, rx.as_async().recv())", why = "it waits up to the timeout")]
    pub fn recv_timeout(&self, duration: Duration) -> Result<T, ReceiveErrorTimeout>;
    pub fn clone_async(&self) -> AsyncReceiver<T>;
    pub fn to_async(self) -> AsyncReceiver<T>;
    pub fn as_async(&self) -> &AsyncReceiver<T>;
}
impl<T> Iterator for Receiver<T> {
    type Item = T;
}
impl<T> Clone for Receiver<T> {}

pub struct AsyncReceiver<T> {}
impl<T> AsyncReceiver<T> {
    pub fn recv(&self) -> ReceiveFuture<'_, T>;
    pub fn stream(&self) -> ReceiveStream<'_, T>;
    pub fn clone_sync(&self) -> Receiver<T>;
    pub fn to_sync(self) -> Receiver<T>;
    pub fn as_sync(&self) -> &Receiver<T>;
}
impl<T> Clone for AsyncReceiver<T> {}

impl<T> Sender<T> {
    pub fn try_send(&self, data: T) -> Result<bool, SendError>;
    pub fn is_closed(&self) -> bool;
    pub fn close(&self) -> Result<(), CloseError>;
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
}
impl<T> Receiver<T> {
    pub fn try_recv(&self) -> Result<Option<T>, ReceiveError>;
    pub fn is_closed(&self) -> bool;
    pub fn close(&self) -> Result<(), CloseError>;
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
}
