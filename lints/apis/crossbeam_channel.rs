#![source("crossbeam-channel 0.5.17")]
#![closures(here)]

use std::time::{Duration, Instant};

#[unbounded]
pub fn unbounded<T>() -> (Sender<T>, Receiver<T>);
pub fn bounded<T>(cap: usize) -> (Sender<T>, Receiver<T>);
pub fn after(duration: Duration) -> Receiver<Instant>;
pub fn at(when: Instant) -> Receiver<Instant>;
pub fn never<T>() -> Receiver<T>;
pub fn tick(duration: Duration) -> Receiver<Instant>;

pub struct Sender<T> {}
impl<T> Sender<T> {
    #[runs(0, later)]
    pub fn try_send(&self, msg: T) -> Result<(), TrySendError<T>>;
    #[blocks(wait, unbounded, pedantic, tokio = "tokio::sync::mpsc::Sender::send", async_std = "async_std::channel::Sender::send", smol = "smol::channel::Sender::send", why = "it waits while the channel is full")]
    #[runs(0, later)]
    pub fn send(&self, msg: T) -> Result<(), SendError<T>>;
    #[blocks(wait, unbounded, tokio = "tokio::sync::mpsc::Sender::send_timeout", why = "it waits up to the timeout")]
    #[runs(0, later)]
    pub fn send_timeout(&self, msg: T, timeout: Duration) -> Result<(), SendTimeoutError<T>>;
    #[blocks(wait, unbounded, why = "it waits up to the deadline")]
    #[runs(0, later)]
    pub fn send_deadline(&self, msg: T, deadline: Instant) -> Result<(), SendTimeoutError<T>>;
    pub fn is_empty(&self) -> bool;
    pub fn is_full(&self) -> bool;
    pub fn len(&self) -> usize;
    pub fn capacity(&self) -> Option<usize>;
    pub fn same_channel(&self, other: &Sender<T>) -> bool;
}
impl<T> Clone for Sender<T> {}

pub struct Receiver<T> {}
impl<T> Receiver<T> {
    pub fn try_recv(&self) -> Result<T, TryRecvError>;
    #[blocks(wait, unbounded, tokio = "tokio::sync::mpsc::Receiver::recv", async_std = "async_std::channel::Receiver::recv", smol = "smol::channel::Receiver::recv", why = "it waits for a message")]
    pub fn recv(&self) -> Result<T, RecvError>;
    #[blocks(wait, unbounded, tokio = "tokio::time::timeout(d, rx.recv())", why = "it waits up to the timeout", unless(0, "Duration::ZERO"))]
    pub fn recv_timeout(&self, timeout: Duration) -> Result<T, RecvTimeoutError>;
    #[blocks(wait, unbounded, tokio = "tokio::time::timeout_at(i, rx.recv())", why = "it waits up to the deadline")]
    pub fn recv_deadline(&self, deadline: Instant) -> Result<T, RecvTimeoutError>;
    pub fn is_empty(&self) -> bool;
    pub fn is_full(&self) -> bool;
    pub fn len(&self) -> usize;
    pub fn capacity(&self) -> Option<usize>;
    #[blocks(wait, unbounded, per_item, tokio = "while let Some(x) = rx.recv().await", why = "each item waits for a message")]
    pub fn iter(&self) -> Iter<'_, T>;
    pub fn try_iter(&self) -> TryIter<'_, T>;
    pub fn same_channel(&self, other: &Receiver<T>) -> bool;
}
impl<T> Clone for Receiver<T> {}
impl<'a, T> IntoIterator for &'a Receiver<T> {
    type Item = T;
    type IntoIter = Iter<'a, T>;

    #[blocks(wait, unbounded, per_item, tokio = "while let Some(x) = rx.recv().await", why = "each item waits for a message")]
    fn into_iter(self) -> Self::IntoIter;
}
impl<T> IntoIterator for Receiver<T> {
    type Item = T;
    type IntoIter = IntoIter<T>;

    #[blocks(wait, unbounded, per_item, tokio = "while let Some(x) = rx.recv().await", why = "each item waits for a message")]
    fn into_iter(self) -> Self::IntoIter;
}

pub struct Iter<'a, T> {}
impl<T> Iterator for Iter<'_, T> {
    type Item = T;

    #[blocks(wait, unbounded, per_item, tokio = "while let Some(x) = rx.recv().await", why = "each item waits for a message")]
    fn next(&mut self) -> Option<Self::Item>;
}

pub struct TryIter<'a, T> {}
impl<T> Iterator for TryIter<'_, T> {
    type Item = T;
}

pub struct IntoIter<T> {}
impl<T> Iterator for IntoIter<T> {
    type Item = T;

    #[blocks(wait, unbounded, per_item, tokio = "while let Some(x) = rx.recv().await", why = "each item waits for a message")]
    fn next(&mut self) -> Option<Self::Item>;
}

#[derive(PartialEq, Eq, Clone, Copy)]
#[gone]
pub struct SendError<T>(pub T);
impl<T> SendError<T> {
    pub fn into_inner(self) -> T;
}

#[derive(PartialEq, Eq, Clone, Copy)]
pub enum TrySendError<T> {
    Full(T),
    Disconnected(T),
}
impl<T> From<SendError<T>> for TrySendError<T> {}
impl<T> TrySendError<T> {
    pub fn into_inner(self) -> T;
    pub fn is_full(&self) -> bool;
    pub fn is_disconnected(&self) -> bool;
}

#[derive(PartialEq, Eq, Clone, Copy)]
pub enum SendTimeoutError<T> {
    Timeout(T),
    Disconnected(T),
}
impl<T> From<SendError<T>> for SendTimeoutError<T> {}
impl<T> SendTimeoutError<T> {
    pub fn into_inner(self) -> T;
    pub fn is_timeout(&self) -> bool;
    pub fn is_disconnected(&self) -> bool;
}

#[derive(PartialEq, Eq, Clone, Copy)]
#[gone]
pub struct RecvError;

#[derive(PartialEq, Eq, Clone, Copy)]
pub enum TryRecvError {
    Empty,
    Disconnected,
}
impl From<RecvError> for TryRecvError {}
impl TryRecvError {
    pub fn is_empty(&self) -> bool;
    pub fn is_disconnected(&self) -> bool;
}

#[gone]
#[derive(PartialEq, Eq, Clone, Copy)]
pub enum RecvTimeoutError {
    Timeout,
    Disconnected,
}
impl From<RecvError> for RecvTimeoutError {}
impl RecvTimeoutError {
    pub fn is_timeout(&self) -> bool;
    pub fn is_disconnected(&self) -> bool;
}

#[derive(PartialEq, Eq, Clone, Copy)]
pub struct TrySelectError;

#[derive(PartialEq, Eq, Clone, Copy)]
pub struct SelectTimeoutError;

#[derive(PartialEq, Eq, Clone, Copy)]
pub struct TryReadyError;

#[derive(PartialEq, Eq, Clone, Copy)]
pub struct ReadyTimeoutError;

pub struct Select<'a> {}
impl<'a> Select<'a> {
    pub fn new() -> Select<'a>;
    pub fn new_biased() -> Self;
    pub fn send<T>(&mut self, s: &'a Sender<T>) -> usize;
    pub fn recv<T>(&mut self, r: &'a Receiver<T>) -> usize;
    pub fn remove(&mut self, index: usize);
    pub fn try_select(&mut self) -> Result<SelectedOperation<'a>, TrySelectError>;
    #[blocks(wait, unbounded, tokio = "tokio::select!", async_std = "futures::select!", smol = "futures::select!", why = "it waits for one of the channels")]
    pub fn select(&mut self) -> SelectedOperation<'a>;
    #[blocks(wait, unbounded, tokio = "tokio::select!", why = "it waits up to the timeout")]
    pub fn select_timeout(&mut self, timeout: Duration) -> Result<SelectedOperation<'a>, SelectTimeoutError>;
    #[blocks(wait, unbounded, why = "it waits up to the timeout")]
    pub fn select_deadline(&mut self, deadline: Instant) -> Result<SelectedOperation<'a>, SelectTimeoutError>;
    pub fn try_ready(&mut self) -> Result<usize, TryReadyError>;
    #[blocks(wait, unbounded, tokio = "tokio::select!", why = "it waits for one of the channels")]
    pub fn ready(&mut self) -> usize;
    #[blocks(wait, unbounded, why = "it waits up to the timeout")]
    pub fn ready_timeout(&mut self, timeout: Duration) -> Result<usize, ReadyTimeoutError>;
    #[blocks(wait, unbounded, why = "it waits up to the timeout")]
    pub fn ready_deadline(&mut self, deadline: Instant) -> Result<usize, ReadyTimeoutError>;
}
impl<'a> Clone for Select<'a> {}
impl<'a> Default for Select<'a> {}

pub struct SelectedOperation<'a> {}
impl SelectedOperation<'_> {
    pub fn index(&self) -> usize;
    pub fn send<T>(self, s: &Sender<T>, msg: T) -> Result<(), SendError<T>>;
    pub fn recv<T>(self, r: &Receiver<T>) -> Result<T, RecvError>;
}

#[blocks(wait, unbounded, pedantic, why = "it waits for one of the channels unless it has a default arm")]
#[arguments(here)]
#[macro_export]
macro_rules! select {
    () => {};
}
#[arguments(here)]
#[macro_export]
macro_rules! select_biased {
    () => {};
}
