#![source("crossterm 0.29.0")]

pub mod cursor {
    use std::io;

    #[blocks(stdin, millis, pedantic, why = "it writes a query and waits for the terminal's reply")]
    pub fn position() -> io::Result<(u16, u16)>;
}

pub mod event {
    use std::io;
    use std::ops::BitOr;
    use std::time::Duration;

    #[blocks(stdin, unbounded, tokio = "crossterm::event::EventStream", async_std = "crossterm::event::EventStream", smol = "crossterm::event::EventStream", why = "it waits for an event", unless(0, "Duration::ZERO"))]
    pub fn poll(timeout: Duration) -> io::Result<bool>;
    #[blocks(stdin, unbounded, tokio = "crossterm::event::EventStream", async_std = "crossterm::event::EventStream", smol = "crossterm::event::EventStream", why = "it waits for a key or mouse event")]
    pub fn read() -> io::Result<Event>;

    #[derive(Copy, PartialOrd, PartialEq, Eq, Clone, Hash)]
    pub enum Event {
        FocusGained,
        FocusLost,
        Key(KeyEvent),
        Mouse(MouseEvent),
        Paste(String),
        Resize(u16, u16),
    }
    impl Event {
        pub fn is_key_press(&self) -> bool;
        pub fn is_key_release(&self) -> bool;
        pub fn is_key_repeat(&self) -> bool;
        pub fn as_key_event(&self) -> Option<KeyEvent>;
        pub fn as_key_press_event(&self) -> Option<KeyEvent>;
        pub fn as_key_release_event(&self) -> Option<KeyEvent>;
        pub fn as_key_repeat_event(&self) -> Option<KeyEvent>;
        pub fn as_mouse_event(&self) -> Option<MouseEvent>;
        pub fn as_paste_event(&self) -> Option<&str>;
        pub fn as_resize_event(&self) -> Option<(u16, u16)>;
    }

    #[derive(PartialOrd, PartialEq, Eq, Clone, Copy, Hash)]
    pub struct MouseEvent {
        pub kind: MouseEventKind,
        pub column: u16,
        pub row: u16,
        pub modifiers: KeyModifiers,
    }

    #[derive(PartialOrd, PartialEq, Eq, Clone, Copy, Hash)]
    pub enum MouseEventKind {
        Down(MouseButton),
        Up(MouseButton),
        Drag(MouseButton),
        Moved,
        ScrollDown,
        ScrollUp,
        ScrollLeft,
        ScrollRight,
    }

    pub enum MouseButton {}

    #[derive(Clone, Copy, PartialEq, Eq)]
    pub struct KeyModifiers {}
    impl BitOr for KeyModifiers {
        type Output = Self;
    }

    #[derive(PartialOrd, PartialEq, Eq, Clone, Copy, Hash)]
    pub enum KeyEventKind {
        Press,
        Repeat,
        Release,
    }

    #[derive(Clone, Copy, PartialEq, Eq)]
    pub struct KeyEventState {}
    impl BitOr for KeyEventState {
        type Output = Self;
    }

    #[derive(PartialOrd, Clone, Copy)]
    pub struct KeyEvent {
        pub code: KeyCode,
        pub modifiers: KeyModifiers,
        pub kind: KeyEventKind,
        pub state: KeyEventState,
    }
    impl KeyEvent {
        pub fn new(code: KeyCode, modifiers: KeyModifiers) -> KeyEvent;
        pub fn new_with_kind(code: KeyCode, modifiers: KeyModifiers, kind: KeyEventKind) -> KeyEvent;
        pub fn new_with_kind_and_state(code: KeyCode, modifiers: KeyModifiers, kind: KeyEventKind, state: KeyEventState) -> KeyEvent;
        pub fn is_press(&self) -> bool;
        pub fn is_release(&self) -> bool;
        pub fn is_repeat(&self) -> bool;
    }
    impl From<KeyCode> for KeyEvent {}

    pub enum MediaKeyCode {}

    pub enum ModifierKeyCode {}

    #[derive(PartialOrd, PartialEq, Eq, Clone, Copy, Hash)]
    pub enum KeyCode {
        Backspace,
        Enter,
        Left,
        Right,
        Up,
        Down,
        Home,
        End,
        PageUp,
        PageDown,
        Tab,
        BackTab,
        Delete,
        Insert,
        F(u8),
        Char(char),
        Null,
        Esc,
        CapsLock,
        ScrollLock,
        NumLock,
        PrintScreen,
        Pause,
        Menu,
        KeypadBegin,
        Media(MediaKeyCode),
        Modifier(ModifierKeyCode),
    }
}
