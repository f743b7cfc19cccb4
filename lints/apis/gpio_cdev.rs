#![source("gpio-cdev 0.6.0")]

use futures::stream::Stream;
use std::fs::File;
use std::ops::{BitOr, Index};
use std::path::Path;

pub use crate::errors::{Error, ErrorKind};

pub fn chips() -> crate::hidden::Result<ChipIterator>;

pub struct AsyncLineEventHandle {}
impl AsyncLineEventHandle {
    pub fn new(handle: LineEventHandle) -> crate::hidden::Result<AsyncLineEventHandle>;
}
impl AsRef<LineEventHandle> for AsyncLineEventHandle {}

#[derive(Clone, Copy, PartialEq)]
pub enum IoctlKind {
    ChipInfo,
    LineInfo,
    LineHandle,
    LineEvent,
    GetLine,
    SetLine,
}

pub struct Chip {}
impl Chip {
    pub fn new<P: AsRef<Path>>(path: P) -> crate::hidden::Result<Self>;
    pub fn path(&self) -> &Path;
    pub fn name(&self) -> &str;
    pub fn label(&self) -> &str;
    pub fn num_lines(&self) -> u32;
    pub fn get_line(&mut self, offset: u32) -> crate::hidden::Result<Line>;
    pub fn get_lines(&mut self, offsets: &[u32]) -> crate::hidden::Result<Lines>;
    pub fn get_all_lines(&mut self) -> crate::hidden::Result<Lines>;
    pub fn lines(&self) -> LineIterator;
}

pub struct ChipIterator {}

pub struct LineIterator {}
impl Iterator for LineIterator {
    type Item = Line;
}

#[derive(Clone)]
pub struct Line {}
impl Line {
    pub fn info(&self) -> crate::hidden::Result<LineInfo>;
    pub fn offset(&self) -> u32;
    pub fn chip(&self) -> Chip;
    pub fn request(&self, flags: LineRequestFlags, default: u8, consumer: &str) -> crate::hidden::Result<LineHandle>;
    pub fn events(
        &self,
        handle_flags: LineRequestFlags,
        event_flags: EventRequestFlags,
        consumer: &str,
    ) -> crate::hidden::Result<LineEventHandle>;
    pub fn async_events(
        &self,
        handle_flags: LineRequestFlags,
        event_flags: EventRequestFlags,
        consumer: &str,
    ) -> crate::hidden::Result<AsyncLineEventHandle>;
}

pub struct LineInfo {}
impl LineInfo {
    pub fn line(&self) -> &Line;
    pub fn name(&self) -> Option<&str>;
    pub fn consumer(&self) -> Option<&str>;
    pub fn direction(&self) -> LineDirection;
    pub fn is_used(&self) -> bool;
    pub fn is_kernel(&self) -> bool;
    pub fn is_active_low(&self) -> bool;
    pub fn is_open_drain(&self) -> bool;
    pub fn is_open_source(&self) -> bool;
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub struct LineRequestFlags {}
impl LineRequestFlags {
    pub const INPUT: Self;
    pub const OUTPUT: Self;
    pub const ACTIVE_LOW: Self;
    pub const OPEN_DRAIN: Self;
    pub const OPEN_SOURCE: Self;
    pub fn bits(&self) -> u32;
    pub fn from_bits_truncate(bits: u32) -> Self;
    pub fn empty() -> Self;
    pub fn all() -> Self;
    pub fn contains(&self, other: Self) -> bool;
    pub fn insert(&mut self, other: Self);
    pub fn remove(&mut self, other: Self);
}
impl BitOr for LineRequestFlags {
    type Output = Self;
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub struct EventRequestFlags {}
impl EventRequestFlags {
    pub const RISING_EDGE: Self;
    pub const FALLING_EDGE: Self;
    pub const BOTH_EDGES: Self;
    pub fn bits(&self) -> u32;
    pub fn from_bits_truncate(bits: u32) -> Self;
    pub fn empty() -> Self;
    pub fn all() -> Self;
    pub fn contains(&self, other: Self) -> bool;
    pub fn insert(&mut self, other: Self);
    pub fn remove(&mut self, other: Self);
}
impl BitOr for EventRequestFlags {
    type Output = Self;
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub struct LineFlags {}
impl LineFlags {
    pub const KERNEL: Self;
    pub const IS_OUT: Self;
    pub const ACTIVE_LOW: Self;
    pub const OPEN_DRAIN: Self;
    pub const OPEN_SOURCE: Self;
    pub fn bits(&self) -> u32;
    pub fn from_bits_truncate(bits: u32) -> Self;
    pub fn empty() -> Self;
    pub fn all() -> Self;
    pub fn contains(&self, other: Self) -> bool;
    pub fn insert(&mut self, other: Self);
    pub fn remove(&mut self, other: Self);
}
impl BitOr for LineFlags {
    type Output = Self;
}

#[derive(Clone, Copy, PartialEq)]
pub enum LineDirection {
    In,
    Out,
}

pub struct LineHandle {}
impl LineHandle {
    pub fn get_value(&self) -> crate::hidden::Result<u8>;
    pub fn set_value(&self, value: u8) -> crate::hidden::Result<()>;
    pub fn line(&self) -> &Line;
    pub fn flags(&self) -> LineRequestFlags;
}

pub struct Lines {}
impl Lines {
    pub fn chip(&self) -> Chip;
    pub fn is_empty(&self) -> bool;
    pub fn len(&self) -> usize;
    pub fn request(&self, flags: LineRequestFlags, default: &[u8], consumer: &str) -> crate::hidden::Result<MultiLineHandle>;
}
impl Index<usize> for Lines {
    type Output = Line;
}

pub struct MultiLineHandle {}
impl MultiLineHandle {
    pub fn get_values(&self) -> crate::hidden::Result<Vec<u8>>;
    pub fn set_values(&self, values: &[u8]) -> crate::hidden::Result<()>;
    pub fn num_lines(&self) -> usize;
    pub fn lines(&self) -> &Lines;
}

#[derive(Clone, Copy, PartialEq)]
pub enum EventType {
    RisingEdge,
    FallingEdge,
}

pub struct LineEvent {}
impl LineEvent {
    pub fn timestamp(&self) -> u64;
    pub fn event_type(&self) -> EventType;
}

pub struct LineEventHandle {}
impl LineEventHandle {
    #[blocks(ffi, unbounded, tokio = "gpio_cdev::AsyncLineEventHandle", why = "it waits for an edge")]
    pub fn get_event(&mut self) -> crate::hidden::Result<LineEvent>;
    pub fn get_value(&self) -> crate::hidden::Result<u8>;
    pub fn line(&self) -> &Line;
    pub fn file(&self) -> &File;
    pub fn file2(&mut self) -> &File;
}

pub mod errors {
    use crate::IoctlKind;
    use std::io;

    pub struct Error {}
    impl From<io::Error> for Error {}

    pub enum ErrorKind {
        Event(nix::Error),
        Io(io::Error),
        Ioctl { kind: IoctlKind, cause: nix::Error },
        InvalidRequest(usize, usize),
        Offset(u32),
    }
}

mod hidden {
    use crate::errors::Error;
    use std::result;

    pub type Result<T> = result::Result<T, Error>;
}
