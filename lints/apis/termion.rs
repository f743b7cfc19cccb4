#![source("termion 4.0.6")]

use std::fs::File;
use std::io;
use std::os::fd::AsRawFd;

pub fn terminal_size() -> io::Result<(u16, u16)>;
pub fn terminal_size_fd(fd: &impl AsRawFd) -> io::Result<(u16, u16)>;
pub fn terminal_size_pixels() -> io::Result<(u16, u16)>;
pub fn terminal_size_pixels_fd(fd: &impl AsRawFd) -> io::Result<(u16, u16)>;
pub fn is_tty<T: std::os::unix::io::AsRawFd>(stream: &T) -> bool;
pub fn get_tty() -> io::Result<File>;

pub mod event {
    use std::io;

    pub fn parse_event<I>(item: u8, iter: &mut I) -> Result<Event, io::Error>
    where
        I: Iterator<Item = Result<u8, io::Error>>;

    #[derive(Clone, PartialEq, Eq, Hash)]
    pub enum Event {
        Key(Key),
        Mouse(MouseEvent),
        Unsupported(Vec<u8>),
    }

    #[derive(Copy, Clone, PartialEq, Eq, Hash)]
    pub enum MouseEvent {
        Press(MouseButton, u16, u16),
        Release(u16, u16),
        Hold(u16, u16),
    }

    #[derive(Copy, Clone, PartialEq, Eq, Hash)]
    pub enum MouseButton {
        Left,
        Right,
        Middle,
        WheelUp,
        WheelDown,
        WheelLeft,
        WheelRight,
    }

    #[derive(Copy, Clone, PartialEq, Eq, Hash)]
    pub enum Key {
        Backspace,
        Left,
        ShiftLeft,
        AltLeft,
        CtrlLeft,
        Right,
        ShiftRight,
        AltRight,
        CtrlRight,
        Up,
        ShiftUp,
        AltUp,
        CtrlUp,
        Down,
        ShiftDown,
        AltDown,
        CtrlDown,
        Home,
        CtrlHome,
        End,
        CtrlEnd,
        PageUp,
        PageDown,
        BackTab,
        Delete,
        Insert,
        F(u8),
        Char(char),
        Alt(char),
        Ctrl(char),
        Null,
        Esc,
    }
}

mod hidden {
    pub struct Event {}
    pub struct Key {}
}

pub mod input {
    use crate::hidden::{Event, Key};
    use std::io;
    use std::io::{Read, Write};
    use std::ops::{Deref, DerefMut};
    use std::os::fd::AsFd;

    pub struct Keys<R> {}
    impl<R: Read> Iterator for Keys<R> {
        type Item = Result<Key, io::Error>;
    }

    pub struct Events<R> {}
    impl<R: Read> Iterator for Events<R> {
        type Item = Result<Event, io::Error>;
    }

    pub struct EventsAndRaw<R> {}
    impl<R: Read> Iterator for EventsAndRaw<R> {
        type Item = Result<(Event, Vec<u8>), io::Error>;
    }

    pub trait TermRead {
        #[blocks(stdin, unbounded, tokio = "termion::async_stdin", why = "each item waits for an event")]
        fn events(self) -> Events<Self>
        where
            Self: Sized;
        #[blocks(stdin, unbounded, tokio = "termion::async_stdin", why = "each item waits for a key")]
        fn keys(self) -> Keys<Self>
        where
            Self: Sized;
        fn read_line(&mut self) -> io::Result<Option<String>>;
        #[blocks(stdin, unbounded, why = "it waits for the user")]
        fn read_passwd<W: Write + AsFd>(&mut self, writer: &mut W) -> io::Result<Option<String>>;
    }
    impl<R: Read + TermReadEventsAndRaw> TermRead for R {
        #[blocks(stdin, unbounded, tokio = "termion::async_stdin", why = "each item waits for an event")]
        fn events(self) -> Events<Self>;

        #[blocks(stdin, unbounded, tokio = "termion::async_stdin", why = "each item waits for a key")]
        fn keys(self) -> Keys<Self>;
    }

    pub trait TermReadEventsAndRaw {
        fn events_and_raw(self) -> EventsAndRaw<Self>
        where
            Self: Sized;
    }
    impl<R: Read> TermReadEventsAndRaw for R {}

    pub struct MouseTerminal<W: Write> {}
    impl<W: Write> From<W> for MouseTerminal<W> {}
    impl<W: Write> Deref for MouseTerminal<W> {
        type Target = W;
    }
    impl<W: Write> DerefMut for MouseTerminal<W> {}
    impl<W: Write> Write for MouseTerminal<W> {}
}

pub mod raw {
    use std::io;
    use std::io::Write;
    use std::ops::{Deref, DerefMut};
    use std::os::fd::AsFd;

    pub const CONTROL_SEQUENCE_TIMEOUT: u64;

    pub struct RawTerminal<W: Write + AsFd> {}
    impl<W: Write + AsFd> Deref for RawTerminal<W> {
        type Target = W;
    }
    impl<W: Write + AsFd> DerefMut for RawTerminal<W> {}
    impl<W: Write + AsFd> Write for RawTerminal<W> {}
    impl<W: Write + AsFd> RawTerminal<W> {
        pub fn suspend_raw_mode(&self) -> io::Result<()>;
        pub fn activate_raw_mode(&self) -> io::Result<()>;
    }

    pub trait IntoRawMode: Write + AsFd + Sized {
        fn into_raw_mode(self) -> io::Result<RawTerminal<Self>>;
    }
    impl<W: Write + AsFd> IntoRawMode for W {}
}

pub mod screen {
    use std::io;
    use std::io::Write;
    use std::ops::{Deref, DerefMut};

    pub struct ToMainScreen;

    pub struct ToAlternateScreen;

    pub struct AlternateScreen<W: Write> {}
    impl<W: Write> Deref for AlternateScreen<W> {
        type Target = W;
    }
    impl<W: Write> DerefMut for AlternateScreen<W> {}
    impl<W: Write> Write for AlternateScreen<W> {}

    pub trait IntoAlternateScreen: Write + Sized {
        fn into_alternate_screen(self) -> io::Result<AlternateScreen<Self>>;
    }
    impl<W: Write> IntoAlternateScreen for W {}
}

pub mod scroll {
    #[derive(Copy, Clone, PartialEq, Eq)]
    pub struct Up(pub u16);

    #[derive(Copy, Clone, PartialEq, Eq)]
    pub struct Down(pub u16);
}
