#![source("enigo 0.6.1")]

use crate::agent::Agent;
use x11rb::rust_connection::{ConnectError, ConnectionError, ReplyError};

pub const EVENT_MARKER: u32;

pub struct Enigo {}
impl Agent for Enigo {}
impl Enigo {
    pub fn new(settings: &Settings) -> Result<Self, NewConError>;
    pub fn delay(&self) -> u32;
    pub fn set_delay(&mut self, delay: u32);
    pub fn held(&mut self) -> (Vec<Key>, Vec<u16>);
}
impl Mouse for Enigo {}
impl Keyboard for Enigo {}

#[derive(Copy, Clone, PartialEq, Eq, Hash)]
pub enum Key {
    Add,
    Alt,
    Backspace,
    Break,
    Begin,
    Cancel,
    CapsLock,
    Clear,
    Command,
    Control,
    Decimal,
    Delete,
    Divide,
    DownArrow,
    End,
    Escape,
    Execute,
    F1,
    F2,
    F3,
    F4,
    F5,
    F6,
    F7,
    F8,
    F9,
    F10,
    F11,
    F12,
    F13,
    F14,
    F15,
    F16,
    F17,
    F18,
    F19,
    F20,
    F21,
    F22,
    F23,
    F24,
    F25,
    F26,
    F27,
    F28,
    F29,
    F30,
    F31,
    F32,
    F33,
    F34,
    F35,
    Find,
    Hangul,
    Hanja,
    Help,
    Home,
    Insert,
    Kanji,
    LControl,
    LeftArrow,
    Linefeed,
    LMenu,
    LShift,
    MediaNextTrack,
    MediaPlayPause,
    MediaPrevTrack,
    MediaStop,
    Meta,
    ModeChange,
    Multiply,
    Numlock,
    Numpad0,
    Numpad1,
    Numpad2,
    Numpad3,
    Numpad4,
    Numpad5,
    Numpad6,
    Numpad7,
    Numpad8,
    Numpad9,
    Option,
    PageDown,
    PageUp,
    Pause,
    Print,
    PrintScr,
    RControl,
    Redo,
    Return,
    RightArrow,
    RShift,
    ScrollLock,
    Select,
    ScriptSwitch,
    Shift,
    ShiftLock,
    Space,
    Subtract,
    Super,
    SysReq,
    Tab,
    Undo,
    UpArrow,
    VolumeDown,
    VolumeMute,
    VolumeUp,
    MicMute,
    Windows,
    Unicode(char),
    Other(u32),
}

#[derive(Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Button {
    Left,
    Middle,
    Right,
    Back,
    Forward,
    ScrollUp,
    ScrollDown,
    ScrollLeft,
    ScrollRight,
}

#[derive(Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Direction {
    Press,
    Release,
    Click,
}

#[derive(Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Axis {
    Horizontal,
    Vertical,
}

#[derive(Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Coordinate {
    Abs,
    Rel,
}

pub trait Keyboard {
    #[blocks(ffi, millis, pedantic, why = "it sleeps between key events")]
    fn text(&mut self, text: &str) -> InputResult<()>;
    fn key(&mut self, key: Key, direction: Direction) -> InputResult<()>;
    fn raw(&mut self, keycode: u16, direction: Direction) -> InputResult<()>;
}

pub trait Mouse {
    fn button(&mut self, button: Button, direction: Direction) -> InputResult<()>;
    fn move_mouse(&mut self, x: i32, y: i32, coordinate: Coordinate) -> InputResult<()>;
    fn scroll(&mut self, length: i32, axis: Axis) -> InputResult<()>;
    fn main_display(&self) -> InputResult<(i32, i32)>;
    fn location(&self) -> InputResult<(i32, i32)>;
}

pub type InputResult<T> = Result<T, InputError>;

#[derive(Clone, PartialEq, Eq, Hash)]
pub enum InputError {
    Mapping(String),
    Unmapping(String),
    NoEmptyKeycodes,
    Simulate(&'static str),
    InvalidInput(&'static str),
}

#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub enum NewConError {
    EstablishCon(&'static str),
    NoPermission,
    Reply,
    NoEmptyKeycodes,
}
impl From<ConnectionError> for NewConError {}
impl From<ConnectError> for NewConError {}
impl From<ReplyError> for NewConError {}

#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Settings {
    pub linux_delay: u32,
    pub x11_display: Option<String>,
    pub wayland_display: Option<String>,
    pub windows_dw_extra_info: Option<usize>,
    pub event_source_user_data: Option<i64>,
    pub release_keys_when_dropped: bool,
    pub open_prompt_to_get_permissions: bool,
    pub independent_of_keyboard_state: bool,
    pub windows_subject_to_mouse_speed_and_acceleration_level: bool,
}
impl Default for Settings {}

pub mod agent {
    use crate::{Axis, Button, Coordinate, Direction, InputResult, Key, Keyboard, Mouse};

    #[derive(Clone, PartialEq, Eq, Hash)]
    pub enum Token {
        Text(String),
        Key(Key, Direction),
        Raw(u16, Direction),
        Button(Button, Direction),
        MoveMouse(i32, i32, Coordinate),
        Scroll(i32, Axis),
        Location(i32, i32),
        MainDisplay(i32, i32),
    }

    pub trait Agent
    where
        Self: Keyboard,
        Self: Mouse,
    {
        fn execute(&mut self, token: &Token) -> InputResult<()>;
    }
}
