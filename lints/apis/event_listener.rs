#![source("event-listener 5.4.2")]

use crate::hidden::{Additional, Relaxed, Tag, TagWith};
use std::future::Future;
use std::time::{Duration, Instant};

pub trait Notification {}
impl<N: ?Sized> Notification for N {}

pub trait IntoNotification {
    type Tag;
    type Notify: Notification<Tag = Self::Tag>;
    fn into_notification(self) -> Self::Notify;
    fn additional(self) -> Additional<Self::Notify>
    where
        Self: Sized;
    fn relaxed(self) -> Relaxed<Self::Notify>
    where
        Self: Sized;
    fn tag<T: Clone>(self, tag: T) -> Tag<Self::Notify, T>
    where
        Self: Sized + IntoNotification<Tag = ()>;
    fn tag_with<T, F>(self, tag: F) -> TagWith<Self::Notify, F>
    where
        Self: Sized + IntoNotification<Tag = ()>,
        F: FnMut() -> T;
}
impl<N: Notification> IntoNotification for N {
    type Tag = N::Tag;
    type Notify = N;
}

pub struct Event<T = ()> {}
impl Default for Event {}
impl<T> Event<T> {
    pub fn with_tag() -> Self;
    pub fn is_notified(&self) -> bool;
    pub fn listen(&self) -> EventListener<T>;
    pub fn notify(&self, notify: impl IntoNotification<Tag = T>) -> usize;
    pub fn total_listeners(&self) -> usize;
}
impl Event<()> {
    pub fn new() -> Self;
    pub fn notify_relaxed(&self, n: usize) -> usize;
    pub fn notify_additional(&self, n: usize) -> usize;
    pub fn notify_additional_relaxed(&self, n: usize) -> usize;
}

pub trait Listener<T = ()>: Future<Output = T> {
    #[blocks(wait, fatal, tokio = "listener.await", async_std = "listener.await", smol = "listener.await", why = "it waits until it is notified")]
    fn wait(self) -> T;
    #[blocks(wait, fatal, tokio = "tokio::time::timeout(d, listener)", why = "it waits up to the timeout")]
    fn wait_timeout(self, timeout: Duration) -> Option<T>;
    #[blocks(wait, fatal, tokio = "tokio::time::timeout_at(i, listener)", why = "it waits up to the deadline")]
    fn wait_deadline(self, deadline: Instant) -> Option<T>;
    fn discard(self) -> bool;
    fn listens_to(&self, event: &Event<T>) -> bool;
    fn same_event(&self, other: &Self) -> bool;
}

pub struct EventListener<T = ()> {}

#[arguments(here)]
#[macro_export]
macro_rules! listener {
    () => {};
}

mod hidden {
    pub struct Additional<N> {}

    pub struct Relaxed<N> {}

    pub struct Tag<N, T> {}

    pub struct TagWith<N, F> {}
}
