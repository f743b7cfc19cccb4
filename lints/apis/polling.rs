#![source("polling 3.11.0")]

use std::io;
use std::num::NonZeroUsize;
use std::os::unix::io::{AsFd, AsRawFd, BorrowedFd, RawFd};
use std::time::{Duration, Instant};

#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Event {
    pub key: usize,
    pub readable: bool,
    pub writable: bool,
}
impl Event {
    pub fn new(key: usize, readable: bool, writable: bool) -> Event;
    pub fn all(key: usize) -> Event;
    pub fn readable(key: usize) -> Event;
    pub fn writable(key: usize) -> Event;
    pub fn none(key: usize) -> Event;
    pub fn set_interrupt(&mut self, active: bool);
    pub fn with_interrupt(self) -> Self;
    pub fn set_priority(&mut self, active: bool);
    pub fn with_priority(self) -> Self;
    pub fn is_interrupt(&self) -> bool;
    pub fn is_priority(&self) -> bool;
    pub fn is_connect_failed(&self) -> Option<bool>;
    pub fn is_err(&self) -> Option<bool>;
    pub fn clear_extra(&mut self);
    pub fn with_no_extra(self) -> Self;
}

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PollMode {
    Oneshot,
    Level,
    Edge,
    EdgeOneshot,
}

pub struct Poller {}
impl Poller {
    pub fn new() -> io::Result<Poller>;
    pub fn supports_level(&self) -> bool;
    pub fn supports_edge(&self) -> bool;
    pub unsafe fn add(&self, source: impl AsRawSource, interest: Event) -> io::Result<()>;
    pub unsafe fn add_with_mode(&self, source: impl AsRawSource, interest: Event, mode: PollMode) -> io::Result<()>;
    pub fn modify(&self, source: impl AsSource, interest: Event) -> io::Result<()>;
    pub fn modify_with_mode(&self, source: impl AsSource, interest: Event, mode: PollMode) -> io::Result<()>;
    pub fn delete(&self, source: impl AsSource) -> io::Result<()>;
    #[blocks(wait, unbounded, pedantic, smol = "async_io::Async", why = "it waits for events", unless(1, "Some(Duration::ZERO)"))]
    pub fn wait(&self, events: &mut Events, timeout: Option<Duration>) -> io::Result<usize>;
    #[blocks(wait, unbounded, pedantic, why = "it waits for events", unless(1, "Some(Duration::ZERO)"))]
    pub fn wait_deadline(&self, events: &mut Events, deadline: Instant) -> io::Result<usize>;
    pub fn notify(&self) -> io::Result<()>;
}

pub struct Events {}
impl Default for Events {}
impl Events {
    pub fn new() -> Self;
    pub fn with_capacity(capacity: NonZeroUsize) -> Self;
    pub fn iter(&self) -> impl Iterator<Item = Event> + '_;
    pub fn clear(&mut self);
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    pub fn capacity(&self) -> NonZeroUsize;
}

pub trait AsRawSource {
    fn raw(&self) -> RawFd;
}
impl<T: AsRawFd> AsRawSource for &T {}
impl AsRawSource for RawFd {}

pub trait AsSource: AsFd {
    fn source(&self) -> BorrowedFd<'_>;
}
impl<T: AsFd> AsSource for T {}
