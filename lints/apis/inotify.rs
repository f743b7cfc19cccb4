#![source("inotify 0.11.5")]

use std::ffi::{OsStr, OsString};
use std::io;
use std::ops::BitOr;
use std::os::raw::c_int;
use std::os::unix::io::OwnedFd;
use std::path::Path;

pub use futures_core::Stream;
pub use futures_util::StreamExt;

pub fn get_buffer_size(path: &Path) -> io::Result<usize>;
pub fn get_absolute_path_buffer_size(path: &Path) -> usize;

pub struct Events<'a> {}
impl<'a> Iterator for Events<'a> {
    type Item = Event<&'a OsStr>;
}

#[derive(Clone)]
pub struct Event<S> {
    pub wd: WatchDescriptor,
    pub mask: EventMask,
    pub cookie: u32,
    pub name: Option<S>,
}
impl<'a> Event<&'a OsStr> {
    pub fn into_owned(&self) -> EventOwned;
    pub fn to_owned(&self) -> EventOwned;
}

pub type EventOwned = Event<OsString>;

#[derive(Clone, Copy, PartialEq, Eq)]
pub struct EventMask {}
impl EventMask {
    pub const ACCESS: Self;
    pub const ATTRIB: Self;
    pub const CLOSE_WRITE: Self;
    pub const CLOSE_NOWRITE: Self;
    pub const CREATE: Self;
    pub const DELETE: Self;
    pub const DELETE_SELF: Self;
    pub const MODIFY: Self;
    pub const MOVE_SELF: Self;
    pub const MOVED_FROM: Self;
    pub const MOVED_TO: Self;
    pub const OPEN: Self;
    pub const IGNORED: Self;
    pub const ISDIR: Self;
    pub const Q_OVERFLOW: Self;
    pub const UNMOUNT: Self;
    pub fn bits(&self) -> u32;
    pub fn from_bits_truncate(bits: u32) -> Self;
    pub fn empty() -> Self;
    pub fn all() -> Self;
    pub fn contains(&self, other: Self) -> bool;
    pub fn insert(&mut self, other: Self);
    pub fn remove(&mut self, other: Self);
}
impl BitOr for EventMask {
    type Output = Self;
}
impl EventMask {
    pub fn parse(self) -> Result<ParsedEventMask, EventMaskParseError>;
    pub unsafe fn from_bits_unchecked(bits: u32) -> Self;
}

#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct ParsedEventMask {
    pub kind: Option<EventKind>,
    pub auxiliary_flags: EventAuxiliaryFlags,
}
impl ParsedEventMask {
    pub fn from_parts(kind: Option<EventKind>, auxiliary_flags: EventAuxiliaryFlags) -> Self;
    pub fn from_raw_event_mask(mask: EventMask) -> Result<Self, EventMaskParseError>;
}
impl TryFrom<EventMask> for ParsedEventMask {
    type Error = EventMaskParseError;
}

#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub enum EventKind {
    Access,
    Attrib,
    CloseWrite,
    CloseNowrite,
    Create,
    Delete,
    DeleteSelf,
    Modify,
    MoveSelf,
    MovedFrom,
    MovedTo,
    Open,
}
impl EventKind {
    pub fn from_raw_event_mask(mask: EventMask) -> Result<Option<Self>, EventMaskParseError>;
}

#[derive(Clone, Copy, Hash, PartialEq, Eq, Default)]
pub struct EventAuxiliaryFlags {
    pub ignored: bool,
    pub isdir: bool,
    pub unmount: bool,
}
impl EventAuxiliaryFlags {
    pub fn from_raw_event_mask(mask: EventMask) -> Self;
}
impl From<EventMask> for EventAuxiliaryFlags {}

#[derive(Clone, Copy, PartialEq, Eq)]
pub enum EventMaskParseError {
    TooManyBitsSet(EventMask),
    QueueOverflow,
}

pub struct Inotify {}
impl Inotify {
    pub fn init() -> io::Result<Inotify>;
    pub fn watches(&self) -> Watches;
    pub fn add_watch<P>(&mut self, path: P, mask: WatchMask) -> io::Result<WatchDescriptor>
    where
        P: AsRef<Path>;
    pub fn rm_watch(&mut self, wd: WatchDescriptor) -> io::Result<()>;
    #[blocks(fs, unbounded, tokio = "inotify::Inotify::into_event_stream", async_std = "inotify::Inotify::into_event_stream", smol = "inotify::Inotify::into_event_stream", why = "it waits for events")]
    pub fn read_events_blocking<'a>(&mut self, buffer: &'a mut [u8]) -> io::Result<Events<'a>>;
    pub fn read_events<'a>(&mut self, buffer: &'a mut [u8]) -> io::Result<Events<'a>>;
    pub fn event_stream<T>(&mut self, buffer: T) -> io::Result<EventStream<T>>
    where
        T: AsMut<[u8]> + AsRef<[u8]>;
    pub fn into_event_stream<T>(self, buffer: T) -> io::Result<EventStream<T>>
    where
        T: AsMut<[u8]> + AsRef<[u8]>;
    pub fn close(self) -> io::Result<()>;
}
impl From<OwnedFd> for Inotify {}

#[derive(Clone, Copy, PartialEq, Eq)]
pub struct WatchMask {}
impl WatchMask {
    pub const ACCESS: Self;
    pub const ATTRIB: Self;
    pub const CLOSE_WRITE: Self;
    pub const CLOSE_NOWRITE: Self;
    pub const CREATE: Self;
    pub const DELETE: Self;
    pub const DELETE_SELF: Self;
    pub const MODIFY: Self;
    pub const MOVE_SELF: Self;
    pub const MOVED_FROM: Self;
    pub const MOVED_TO: Self;
    pub const OPEN: Self;
    pub const ALL_EVENTS: Self;
    pub const MOVE: Self;
    pub const CLOSE: Self;
    pub const DONT_FOLLOW: Self;
    pub const EXCL_UNLINK: Self;
    pub const MASK_ADD: Self;
    pub const MASK_CREATE: Self;
    pub const ONESHOT: Self;
    pub const ONLYDIR: Self;
    pub fn bits(&self) -> u32;
    pub fn from_bits_truncate(bits: u32) -> Self;
    pub fn empty() -> Self;
    pub fn all() -> Self;
    pub fn contains(&self, other: Self) -> bool;
    pub fn insert(&mut self, other: Self);
    pub fn remove(&mut self, other: Self);
}
impl BitOr for WatchMask {
    type Output = Self;
}
impl WatchMask {
    pub unsafe fn from_bits_unchecked(bits: u32) -> Self;
}

#[derive(Clone)]
pub struct Watches {}
impl Watches {
    pub fn add<P>(&mut self, path: P, mask: WatchMask) -> io::Result<WatchDescriptor>
    where
        P: AsRef<Path>;
    pub fn remove(&mut self, wd: WatchDescriptor) -> io::Result<()>;
}

#[derive(Clone)]
pub struct WatchDescriptor {}
impl WatchDescriptor {
    pub fn get_watch_descriptor_id(&self) -> c_int;
}

pub struct EventStream<T> {}
impl<T> EventStream<T>
where
    T: AsMut<[u8]> + AsRef<[u8]>,
{
    pub fn watches(&self) -> Watches;
    pub fn into_inotify(self) -> Inotify;
}
impl<T> Stream for EventStream<T>
where
    T: AsMut<[u8]> + AsRef<[u8]>,
{
    type Item = io::Result<EventOwned>;
}
