#![source("console 0.16.6")]

use crate::hidden::ReadWritePair;
use std::borrow::Cow;
use std::fmt::{Debug, Display};
use std::io;
use std::io::{Read, Write};
use std::os::fd::AsRawFd;

pub fn is_dumb() -> bool;
pub fn user_attended() -> bool;
pub fn user_attended_stderr() -> bool;
pub fn colors_enabled() -> bool;
pub fn true_colors_enabled() -> bool;
pub fn set_colors_enabled(val: bool);
pub fn set_true_colors_enabled(val: bool);
pub fn colors_enabled_stderr() -> bool;
pub fn true_colors_enabled_stderr() -> bool;
pub fn set_colors_enabled_stderr(val: bool);
pub fn set_true_colors_enabled_stderr(val: bool);
pub fn measure_text_width(s: &str) -> usize;
pub fn style<D>(val: D) -> StyledObject<D>;
pub fn truncate_str<'a>(s: &'a str, width: usize, tail: &str) -> Cow<'a, str>;
pub fn pad_str<'a>(s: &'a str, width: usize, align: Alignment, truncate: Option<&str>) -> Cow<'a, str>;
pub fn pad_str_with<'a>(s: &'a str, width: usize, align: Alignment, truncate: Option<&str>, pad: char) -> Cow<'a, str>;
pub fn strip_ansi_codes(s: &str) -> Cow<'_, str>;

#[derive(Clone, PartialEq, Eq, Hash)]
pub enum Key {
    Unknown,
    UnknownEscSeq(Vec<char>),
    ArrowLeft,
    ArrowRight,
    ArrowUp,
    ArrowDown,
    Enter,
    Escape,
    Backspace,
    Home,
    End,
    Tab,
    BackTab,
    Alt,
    Del,
    Shift,
    Insert,
    PageUp,
    PageDown,
    Char(char),
    CtrlC,
}

#[derive(Clone)]
pub enum TermTarget {
    Stdout,
    Stderr,
    ReadWritePair(ReadWritePair),
}

#[derive(Copy, Clone, PartialEq, Eq)]
pub enum TermFamily {
    File,
    UnixTerm,
    WindowsConsole,
    Dummy,
}

#[derive(Clone)]
pub struct TermFeatures<'a> {}
impl TermFeatures<'_> {
    pub fn is_attended(&self) -> bool;
    pub fn colors_supported(&self) -> bool;
    pub fn true_colors_supported(&self) -> bool;
    pub fn is_msys_tty(&self) -> bool;
    pub fn wants_emoji(&self) -> bool;
    pub fn family(&self) -> TermFamily;
}

#[derive(Clone)]
#[io(stdout)]
pub struct Term {}
impl Term {
    pub fn stdout() -> Term;
    pub fn stderr() -> Term;
    pub fn buffered_stdout() -> Term;
    pub fn buffered_stderr() -> Term;
    pub fn read_write_pair<R, W>(read: R, write: W) -> Term
    where
        R: Read + Debug + AsRawFd + Send + 'static,
        W: Write + Debug + AsRawFd + Send + 'static;
    pub fn read_write_pair_with_style<R, W>(read: R, write: W, style: Style) -> Term
    where
        R: Read + Debug + AsRawFd + Send + 'static,
        W: Write + Debug + AsRawFd + Send + 'static;
    pub fn style(&self) -> Style;
    pub fn target(&self) -> TermTarget;
    pub fn write_line(&self, s: &str) -> io::Result<()>;
    #[blocks(stdin, unbounded, why = "it waits for the user")]
    pub fn read_char(&self) -> io::Result<char>;
    #[blocks(stdin, unbounded, why = "it waits for the user")]
    pub fn read_key(&self) -> io::Result<Key>;
    #[blocks(stdin, unbounded, why = "it waits for the user")]
    pub fn read_key_raw(&self) -> io::Result<Key>;
    #[blocks(stdin, unbounded, why = "it waits for the user")]
    pub fn read_line(&self) -> io::Result<String>;
    #[blocks(stdin, unbounded, why = "it waits for the user")]
    pub fn read_line_initial_text(&self, initial: &str) -> io::Result<String>;
    #[blocks(stdin, unbounded, why = "it waits for the user")]
    pub fn read_secure_line(&self) -> io::Result<String>;
    pub fn flush(&self) -> io::Result<()>;
    pub fn is_term(&self) -> bool;
    pub fn features(&self) -> TermFeatures<'_>;
    pub fn size(&self) -> (u16, u16);
    pub fn size_checked(&self) -> Option<(u16, u16)>;
    pub fn move_cursor_to(&self, x: usize, y: usize) -> io::Result<()>;
    pub fn move_cursor_up(&self, n: usize) -> io::Result<()>;
    pub fn move_cursor_down(&self, n: usize) -> io::Result<()>;
    pub fn move_cursor_left(&self, n: usize) -> io::Result<()>;
    pub fn move_cursor_right(&self, n: usize) -> io::Result<()>;
    pub fn clear_line(&self) -> io::Result<()>;
    pub fn clear_last_lines(&self, n: usize) -> io::Result<()>;
    pub fn clear_screen(&self) -> io::Result<()>;
    pub fn clear_to_end_of_screen(&self) -> io::Result<()>;
    pub fn clear_chars(&self, n: usize) -> io::Result<()>;
    pub fn set_title<T: Display>(&self, title: T);
    pub fn show_cursor(&self) -> io::Result<()>;
    pub fn hide_cursor(&self) -> io::Result<()>;
}
impl Write for Term {}
impl Write for &Term {}
impl Read for Term {}
impl Read for &Term {}

#[derive(Copy, Clone, PartialEq, Eq)]
pub enum Color {
    Black,
    Red,
    Green,
    Yellow,
    Blue,
    Magenta,
    Cyan,
    White,
    Color256(u8),
    TrueColor(u8, u8, u8),
}

#[derive(Copy, Clone, PartialEq, Eq, Ord, PartialOrd)]
pub enum Attribute {
    Bold,
    Dim,
    Italic,
    Underlined,
    Blink,
    BlinkFast,
    Reverse,
    Hidden,
    StrikeThrough,
}

#[derive(Copy, Clone, PartialEq, Eq)]
pub enum Alignment {
    Left,
    Center,
    Right,
}

#[derive(Clone, PartialEq, Eq)]
pub struct Style {}
impl Default for Style {}
impl Style {
    pub fn new() -> Self;
    pub fn from_dotted_str(s: &str) -> Self;
    pub fn apply_to<D>(&self, val: D) -> StyledObject<D>;
    pub fn force_styling(self, value: bool) -> Self;
    pub fn for_stderr(self) -> Self;
    pub fn for_stdout(self) -> Self;
    pub fn fg(self, color: Color) -> Self;
    pub fn bg(self, color: Color) -> Self;
    pub fn attr(self, attr: Attribute) -> Self;
    pub fn black(self) -> Self;
    pub fn red(self) -> Self;
    pub fn green(self) -> Self;
    pub fn yellow(self) -> Self;
    pub fn blue(self) -> Self;
    pub fn magenta(self) -> Self;
    pub fn cyan(self) -> Self;
    pub fn white(self) -> Self;
    pub fn color256(self, color: u8) -> Self;
    pub fn true_color(self, r: u8, g: u8, b: u8) -> Self;
    pub fn bright(self) -> Self;
    pub fn on_black(self) -> Self;
    pub fn on_red(self) -> Self;
    pub fn on_green(self) -> Self;
    pub fn on_yellow(self) -> Self;
    pub fn on_blue(self) -> Self;
    pub fn on_magenta(self) -> Self;
    pub fn on_cyan(self) -> Self;
    pub fn on_white(self) -> Self;
    pub fn on_color256(self, color: u8) -> Self;
    pub fn on_true_color(self, r: u8, g: u8, b: u8) -> Self;
    pub fn on_bright(self) -> Self;
    pub fn bold(self) -> Self;
    pub fn dim(self) -> Self;
    pub fn italic(self) -> Self;
    pub fn underlined(self) -> Self;
    pub fn blink(self) -> Self;
    pub fn blink_fast(self) -> Self;
    pub fn reverse(self) -> Self;
    pub fn hidden(self) -> Self;
    pub fn strikethrough(self) -> Self;
}

#[derive(Clone)]
pub struct StyledObject<D> {}
impl<D> StyledObject<D> {
    pub fn force_styling(self, value: bool) -> StyledObject<D>;
    pub fn for_stderr(self) -> StyledObject<D>;
    pub fn for_stdout(self) -> StyledObject<D>;
    pub fn fg(self, color: Color) -> StyledObject<D>;
    pub fn bg(self, color: Color) -> StyledObject<D>;
    pub fn attr(self, attr: Attribute) -> StyledObject<D>;
    pub fn black(self) -> StyledObject<D>;
    pub fn red(self) -> StyledObject<D>;
    pub fn green(self) -> StyledObject<D>;
    pub fn yellow(self) -> StyledObject<D>;
    pub fn blue(self) -> StyledObject<D>;
    pub fn magenta(self) -> StyledObject<D>;
    pub fn cyan(self) -> StyledObject<D>;
    pub fn white(self) -> StyledObject<D>;
    pub fn color256(self, color: u8) -> StyledObject<D>;
    pub fn true_color(self, r: u8, g: u8, b: u8) -> StyledObject<D>;
    pub fn bright(self) -> StyledObject<D>;
    pub fn on_black(self) -> StyledObject<D>;
    pub fn on_red(self) -> StyledObject<D>;
    pub fn on_green(self) -> StyledObject<D>;
    pub fn on_yellow(self) -> StyledObject<D>;
    pub fn on_blue(self) -> StyledObject<D>;
    pub fn on_magenta(self) -> StyledObject<D>;
    pub fn on_cyan(self) -> StyledObject<D>;
    pub fn on_white(self) -> StyledObject<D>;
    pub fn on_color256(self, color: u8) -> StyledObject<D>;
    pub fn on_true_color(self, r: u8, g: u8, b: u8) -> StyledObject<D>;
    pub fn on_bright(self) -> StyledObject<D>;
    pub fn bold(self) -> StyledObject<D>;
    pub fn dim(self) -> StyledObject<D>;
    pub fn italic(self) -> StyledObject<D>;
    pub fn underlined(self) -> StyledObject<D>;
    pub fn blink(self) -> StyledObject<D>;
    pub fn blink_fast(self) -> StyledObject<D>;
    pub fn reverse(self) -> StyledObject<D>;
    pub fn hidden(self) -> StyledObject<D>;
    pub fn strikethrough(self) -> StyledObject<D>;
}

#[derive(Copy, Clone)]
pub struct Emoji<'a, 'b>(pub &'a str, pub &'b str);
impl<'a, 'b> Emoji<'a, 'b> {
    pub fn new(emoji: &'a str, fallback: &'b str) -> Emoji<'a, 'b>;
}

pub struct WithoutAnsi<'a> {}
impl<'a> WithoutAnsi<'a> {
    pub fn new(str: &'a str) -> Self;
}

pub struct AnsiCodeIterator<'a> {}
impl<'a> AnsiCodeIterator<'a> {
    pub fn new(s: &'a str) -> AnsiCodeIterator<'a>;
    pub fn current_slice(&self) -> &str;
    pub fn rest_slice(&self) -> &str;
}
impl<'a> Iterator for AnsiCodeIterator<'a> {
    type Item = (&'a str, bool);
}

mod hidden {
    pub struct ReadWritePair {}
}
