#![source("mio 1.2.4")]

use crate::event::{Event, Iter};
use std::io;
use std::time::Duration;

pub struct Poll {}
impl Poll {
    pub fn new() -> io::Result<Poll>;
    pub fn registry(&self) -> &Registry;
    #[blocks(wait, unbounded, pedantic, tokio = "tokio::io::unix::AsyncFd", why = "it waits for events", unless(1, "Some(Duration::ZERO)"))]
    pub fn poll(&mut self, events: &mut Events, timeout: Option<Duration>) -> io::Result<()>;
}

pub struct Registry {}

pub struct Events {}
impl<'a> IntoIterator for &'a Events {
    type Item = &'a Event;
    type IntoIter = Iter<'a>;
}

pub mod event {
    pub use crate::Events;

    pub struct Event {}

    pub struct Iter<'a> {}
}
