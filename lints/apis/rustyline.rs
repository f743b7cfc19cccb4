#![source("rustyline 19.0.0")]

use crate::config::Configurer;
use crate::error::ReadlineError;
use crate::hidden::{DefaultHistory, Term, Terminal, Unit};
use crate::history::History;
use rustyline_derive::{Completer, Highlighter, Hinter, Validator};
use std::ops::BitOr;
use std::path::Path;
use std::result;

pub use crate::config::{Behavior, ColorMode, CompletionType, Config, EditMode, HistoryDuplicates};

#[derive(Clone, PartialEq, Eq, Hash)]
pub enum Event {
    Any,
    KeySeq(Vec<KeyEvent>),
    Mouse(),
}
impl Event {
    pub fn get(&self, i: usize) -> Option<&KeyEvent>;
}
impl From<KeyEvent> for Event {}

pub enum EventHandler {
    Simple(Cmd),
    Conditional(Box<dyn ConditionalEventHandler>),
}
impl From<Cmd> for EventHandler {}

pub struct EventContext<'r> {}

pub trait ConditionalEventHandler: Send + Sync {
    fn handle(&self, evt: &Event, n: RepeatCount, positive: bool, ctx: &EventContext) -> Option<Cmd>;
}

pub type RepeatCount = u16;

#[derive(Clone, Eq, PartialEq)]
pub enum Cmd {
    Abort,
    AcceptLine,
    BeginningOfHistory,
    CapitalizeWord,
    ClearScreen,
    Complete,
    CompleteBackward,
    CompleteHint,
    Dedent(Movement),
    DowncaseWord,
    EndOfFile,
    EndOfHistory,
    ForwardSearchHistory,
    HistorySearchBackward,
    HistorySearchForward,
    Indent(Movement),
    Insert(RepeatCount, String),
    Interrupt,
    Kill(Movement),
    Move(Movement),
    NextHistory,
    Noop,
    Repaint,
    Overwrite(char),
    PreviousHistory,
    QuotedInsert,
    ReplaceChar(RepeatCount, char),
    Replace(Movement, Option<String>),
    ReverseSearchHistory,
    SelfInsert(RepeatCount, char),
    Suspend,
    TransposeChars,
    TransposeWords(RepeatCount),
    Undo(RepeatCount),
    Unknown,
    UpcaseWord,
    ViYankTo(Movement),
    Yank(RepeatCount, Anchor),
    YankPop,
    LineUpOrPreviousHistory(RepeatCount),
    LineDownOrNextHistory(RepeatCount),
    Newline,
    AcceptOrInsertLine { accept_in_the_middle: bool },
}
impl Cmd {
    pub fn should_reset_kill_ring(&self) -> bool;
}

pub enum Word {}

pub enum At {}

#[derive(Clone, Eq, PartialEq, Copy)]
pub enum Anchor {
    After,
    Before,
}

pub enum CharSearch {}

#[derive(Clone, Eq, PartialEq)]
pub enum Movement {
    WholeLine,
    BeginningOfLine,
    EndOfLine,
    BackwardWord(RepeatCount, Word),
    ForwardWord(RepeatCount, At, Word),
    ViCharSearch(RepeatCount, CharSearch),
    ViFirstPrint,
    BackwardChar(RepeatCount),
    ForwardChar(RepeatCount),
    LineUp(RepeatCount),
    LineDown(RepeatCount),
    WholeBuffer,
    BeginningOfBuffer,
    EndOfBuffer,
}

#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct KeyEvent(pub KeyCode, pub Modifiers);
impl KeyEvent {
    pub fn new(c: char, mods: Modifiers) -> Self;
    pub fn ctrl(c: char) -> Self;
    pub fn alt(c: char) -> Self;
    pub fn normalize(e: Self) -> Self;
}
impl From<char> for KeyEvent {}

#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub enum KeyCode {
    UnknownEscSeq,
    Backspace,
    BackTab,
    BracketedPasteStart,
    BracketedPasteEnd,
    Char(char),
    Delete,
    Down,
    End,
    Enter,
    Esc,
    F(u8),
    Home,
    Insert,
    Left,
    Null,
    PageDown,
    PageUp,
    Right,
    Tab,
    Up,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Modifiers {}
impl BitOr for Modifiers {
    type Output = Self;
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub enum GraphemeClusterMode {
    Unicode,
    WcWidth,
    NoZwj,
}
impl GraphemeClusterMode {
    pub fn from_env() -> Self;
    pub fn width(&self, s: &str) -> Unit;
}

pub trait Prompt {
    fn raw(&self) -> &str;
    fn styled(&self) -> &str;
}
impl Prompt for str {}
impl Prompt for String {}
impl<Raw: AsRef<str>, Styled: AsRef<str>> Prompt for (Raw, Styled) {}

pub type Result<T> = result::Result<T, ReadlineError>;

pub trait Helper
where
    Self: Completer + Hinter + Highlighter + Validator,
{
}
impl Helper for () {}

pub struct Editor<H: Helper, I: History> {}
impl<H: Helper> Editor<H, DefaultHistory> {
    pub fn new() -> Result<Self>;
    pub fn with_config(config: Config) -> Result<Self>;
    pub fn with_helper(h: H) -> Result<Self>;
}
impl<H: Helper + Default> Editor<H, DefaultHistory> {
    pub fn default() -> Result<Self>;
    pub fn with_default(config: Config) -> Result<Self>;
}
impl<H: Helper, I: History> Editor<H, I> {
    pub fn with_history(config: Config, history: I) -> Result<Self>;
    #[blocks(stdin, unbounded, why = "it waits for the user")]
    pub fn readline<P: Prompt + ?Sized>(&mut self, prompt: &P) -> Result<String>;
    #[blocks(stdin, unbounded, why = "it waits for the user")]
    pub fn readline_with_initial<P: Prompt + ?Sized>(&mut self, prompt: &P, initial: (&str, &str)) -> Result<String>;
    #[blocks(fs, millis, why = "it reads a file")]
    pub fn load_history<P: AsRef<Path> + ?Sized>(&mut self, path: &P) -> Result<()>;
    #[blocks(fs, millis, why = "it writes a file")]
    pub fn save_history<P: AsRef<Path> + ?Sized>(&mut self, path: &P) -> Result<()>;
    pub fn append_history<P: AsRef<Path> + ?Sized>(&mut self, path: &P) -> Result<()>;
    pub fn add_history_entry<S: AsRef<str> + Into<String>>(&mut self, line: S) -> Result<bool>;
    pub fn clear_history(&mut self) -> Result<()>;
    pub fn history_mut(&mut self) -> &mut I;
    pub fn history(&self) -> &I;
    pub fn set_helper(&mut self, helper: Option<H>);
    pub fn helper_mut(&mut self) -> Option<&mut H>;
    pub fn helper(&self) -> Option<&H>;
    pub fn bind_sequence<E: Into<Event>, R: Into<EventHandler>>(&mut self, key_seq: E, handler: R) -> Option<EventHandler>;
    pub fn unbind_sequence<E: Into<Event>>(&mut self, key_seq: E) -> Option<EventHandler>;
    #[blocks(stdin, unbounded, why = "each item waits for the user")]
    pub fn iter<'a>(&'a mut self, prompt: &'a str) -> impl Iterator<Item = Result<String>> + 'a;
    pub fn dimensions(&mut self) -> Option<(Unit, Unit)>;
    pub fn clear_screen(&mut self) -> Result<()>;
    pub fn create_external_printer(&mut self) -> Result<<Terminal as Term>::ExternalPrinter>;
    pub fn set_cursor_visibility(&mut self, visible: bool) -> Result<Option<<Terminal as Term>::CursorGuard>>;
}
impl<H: Helper, I: History> Configurer for Editor<H, I> {}

pub mod config {
    use crate::GraphemeClusterMode;

    #[derive(Clone, PartialEq, Eq)]
    pub struct Config {}
    impl Config {
        pub fn builder() -> Builder;
        pub fn max_history_size(&self) -> usize;
        pub fn history_duplicates(&self) -> HistoryDuplicates;
        pub fn history_ignore_space(&self) -> bool;
        pub fn completion_type(&self) -> CompletionType;
        pub fn completion_prompt_limit(&self) -> usize;
        pub fn completion_show_all_if_ambiguous(&self) -> bool;
        pub fn keyseq_timeout(&self) -> Option<u16>;
        pub fn edit_mode(&self) -> EditMode;
        pub fn auto_add_history(&self) -> bool;
        pub fn bell_style(&self) -> BellStyle;
        pub fn color_mode(&self) -> ColorMode;
        pub fn grapheme_cluster_mode(&self) -> GraphemeClusterMode;
        pub fn behavior(&self) -> Behavior;
        pub fn tab_stop(&self) -> u8;
        pub fn check_cursor_position(&self) -> bool;
        pub fn indent_size(&self) -> u8;
        pub fn enable_bracketed_paste(&self) -> bool;
        pub fn enable_synchronized_output(&self) -> bool;
        pub fn enable_signals(&self) -> bool;
    }
    impl Default for Config {}
    impl Configurer for Config {}

    #[derive(Clone, Copy, PartialEq, Eq)]
    pub enum BellStyle {
        Audible,
        None,
        Visible,
    }
    impl Default for BellStyle {}

    pub enum HistoryDuplicates {}

    #[derive(Clone, Copy, PartialEq, Eq)]
    pub enum CompletionType {
        Circular,
        List,
        Fuzzy,
    }

    #[derive(Clone, Copy, PartialEq, Eq)]
    pub enum EditMode {
        Emacs,
        Vi,
    }

    #[derive(Clone, Copy, PartialEq, Eq)]
    pub enum ColorMode {
        Enabled,
        Forced,
        Disabled,
    }

    pub enum Behavior {}

    pub struct Builder {}

    pub trait Configurer {
        fn config_mut(&mut self) -> &mut Config;
        fn set_max_history_size(&mut self, max_size: usize) -> crate::Result<()>;
        fn set_history_ignore_dups(&mut self, yes: bool) -> crate::Result<()>;
        fn set_history_ignore_space(&mut self, yes: bool);
        fn set_completion_type(&mut self, completion_type: CompletionType);
        fn set_completion_show_all_if_ambiguous(&mut self, completion_show_all_if_ambiguous: bool);
        fn set_completion_prompt_limit(&mut self, completion_prompt_limit: usize);
        fn set_keyseq_timeout(&mut self, keyseq_timeout_ms: Option<u16>);
        fn set_edit_mode(&mut self, edit_mode: EditMode);
        fn set_auto_add_history(&mut self, yes: bool);
        fn set_bell_style(&mut self, bell_style: BellStyle);
        fn set_color_mode(&mut self, color_mode: ColorMode);
        fn set_grapheme_cluster_mode(&mut self, grapheme_cluster_mode: GraphemeClusterMode);
        fn set_tab_stop(&mut self, tab_stop: u8);
        fn set_check_cursor_position(&mut self, yes: bool);
        fn set_indent_size(&mut self, size: u8);
        fn enable_bracketed_paste(&mut self, enabled: bool);
        fn enable_synchronized_output(&mut self, enabled: bool);
        fn set_enable_signals(&mut self, enable_signals: bool);
    }
}

pub mod error {
    use nix::Error;
    use std::io::ErrorKind;
    use std::{fmt, io};

    pub enum ReadlineError {
        Io(io::Error),
        Eof,
        Interrupted,
        Errno(Error),
        Signal(Signal),
        SQLiteError(rusqlite::Error),
    }
    impl From<io::Error> for ReadlineError {}
    impl From<ErrorKind> for ReadlineError {}
    impl From<Error> for ReadlineError {}
    impl From<fmt::Error> for ReadlineError {}
    impl From<rusqlite::Error> for ReadlineError {}

    #[derive(Copy, Clone, Eq, PartialEq)]
    pub enum Signal {
        Interrupt,
        Resize,
    }
}

mod hidden {
    pub type Unit = u16;

    pub trait Term {
        type Buffer;
        type KeyMap;
        type Reader;
        type Writer;
        type Mode;
        type ExternalPrinter;
        type CursorGuard;
    }

    pub type Terminal = PosixTerminal;

    pub struct PosixTerminal {}
    pub struct DefaultHistory {}
}

pub mod history {
    use std::borrow::Cow;
    use std::path::Path;

    #[derive(Clone, Copy, PartialEq, Eq)]
    pub enum SearchDirection {
        Forward,
        Reverse,
    }

    #[derive(Clone, Eq, PartialEq)]
    pub struct SearchResult<'a> {
        pub entry: Cow<'a, str>,
        pub idx: usize,
        pub pos: usize,
    }

    pub trait History {
        fn get(&self, index: usize, dir: SearchDirection) -> crate::Result<Option<SearchResult<'_>>>;
        fn add(&mut self, line: &str) -> crate::Result<bool>;
        fn add_owned(&mut self, line: String) -> crate::Result<bool>;
        fn len(&self) -> usize;
        fn is_empty(&self) -> bool;
        fn set_max_len(&mut self, len: usize) -> crate::Result<()>;
        fn ignore_dups(&mut self, yes: bool) -> crate::Result<()>;
        fn ignore_space(&mut self, yes: bool);
        fn save(&mut self, path: &Path) -> crate::Result<()>;
        fn append(&mut self, path: &Path) -> crate::Result<()>;
        fn load(&mut self, path: &Path) -> crate::Result<()>;
        fn clear(&mut self) -> crate::Result<()>;
        fn search(&self, term: &str, start: usize, dir: SearchDirection) -> crate::Result<Option<SearchResult<'_>>>;
        fn starts_with(&self, term: &str, start: usize, dir: SearchDirection) -> crate::Result<Option<SearchResult<'_>>>;
    }
}
