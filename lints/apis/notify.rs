#![source("notify 8.2.1")]

use crossbeam_channel::Sender;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{RecvError, SendError};
use std::sync::PoisonError;
use std::time::Duration;
use std::{io, result};

pub use crate::inotify::INotifyWatcher;
pub use crate::null::NullWatcher;
pub use crate::poll::PollWatcher;
pub use notify_types::event;
pub use notify_types::event::{Event, EventKind};

pub fn recommended_watcher<F>(event_handler: F) -> Result<RecommendedWatcher>
where
    F: EventHandler;

#[derive(Copy, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RecursiveMode {
    Recursive,
    NonRecursive,
}

#[derive(Copy, Clone, PartialEq, Eq, Hash)]
pub struct Config {}
impl Config {
    pub fn with_poll_interval(self, dur: Duration) -> Self;
    pub fn poll_interval(&self) -> Option<Duration>;
    pub fn with_manual_polling(self) -> Self;
    pub fn with_compare_contents(self, compare_contents: bool) -> Self;
    pub fn compare_contents(&self) -> bool;
    pub fn with_follow_symlinks(self, follow_symlinks: bool) -> Self;
    pub fn follow_symlinks(&self) -> bool;
}
impl Default for Config {}

pub type Result<T> = result::Result<T, Error>;

pub enum ErrorKind {
    Generic(String),
    Io(io::Error),
    PathNotFound,
    WatchNotFound,
    InvalidConfig(Config),
    MaxFilesWatch,
}

pub struct Error {
    pub kind: ErrorKind,
    pub paths: Vec<PathBuf>,
}
impl Error {
    pub fn add_path(self, path: PathBuf) -> Self;
    pub fn set_paths(self, paths: Vec<PathBuf>) -> Self;
    pub fn new(kind: ErrorKind) -> Self;
    pub fn generic(msg: &str) -> Self;
    pub fn io(err: io::Error) -> Self;
    pub fn io_watch(err: io::Error) -> Self;
    pub fn path_not_found() -> Self;
    pub fn watch_not_found() -> Self;
    pub fn invalid_config(config: &Config) -> Self;
}
impl From<io::Error> for Error {}
impl<T> From<SendError<T>> for Error {}
impl From<RecvError> for Error {}
impl<T> From<PoisonError<T>> for Error {}

pub trait EventHandler: Send + 'static {
    fn handle_event(&mut self, event: Result<Event>);
}
impl<F> EventHandler for F where F: FnMut(Result<Event>) + Send + 'static {}
impl EventHandler for Sender<Result<Event>> {}
impl EventHandler for flume::Sender<Result<Event>> {}
impl EventHandler for std::sync::mpsc::Sender<Result<Event>> {}

#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub enum WatcherKind {
    Inotify,
    Fsevent,
    Kqueue,
    PollWatcher,
    ReadDirectoryChangesWatcher,
    NullWatcher,
}

pub trait PathsMut {
    fn add(&mut self, path: &Path, recursive_mode: RecursiveMode) -> Result<()>;
    fn remove(&mut self, path: &Path) -> Result<()>;
    fn commit(self: Box<Self>) -> Result<()>;
}

pub trait Watcher {
    fn new<F: EventHandler>(event_handler: F, config: Config) -> Result<Self>
    where
        Self: Sized;
    #[blocks(fs, millis, pedantic, why = "it walks the directory tree")]
    fn watch(&mut self, path: &Path, recursive_mode: RecursiveMode) -> Result<()>;
    fn unwatch(&mut self, path: &Path) -> Result<()>;
    fn paths_mut<'me>(&'me mut self) -> Box<dyn PathsMut + 'me>;
    fn configure(&mut self, option: Config) -> Result<bool>;
    fn kind() -> WatcherKind
    where
        Self: Sized;
}

pub type RecommendedWatcher = INotifyWatcher;

pub mod inotify {
    use crate::Watcher;

    pub struct INotifyWatcher {}
    impl Watcher for INotifyWatcher {}
}

pub mod null {
    use crate::Watcher;

    pub struct NullWatcher;
    impl Watcher for NullWatcher {}
}

pub mod poll {
    use crate::{Config, EventHandler, Watcher};
    use crossbeam_channel::Sender;
    use std::path::PathBuf;

    pub type ScanEvent = crate::Result<PathBuf>;

    pub trait ScanEventHandler: Send + 'static {
        fn handle_event(&mut self, event: ScanEvent);
    }
    impl<F> ScanEventHandler for F where F: FnMut(ScanEvent) + Send + 'static {}
    impl ScanEventHandler for Sender<ScanEvent> {}
    impl ScanEventHandler for flume::Sender<ScanEvent> {}
    impl ScanEventHandler for std::sync::mpsc::Sender<ScanEvent> {}
    impl ScanEventHandler for () {}

    pub struct PollWatcher {}
    impl PollWatcher {
        pub fn new<F: EventHandler>(event_handler: F, config: Config) -> crate::Result<PollWatcher>;
        pub fn poll(&self) -> crate::Result<()>;
        pub fn with_initial_scan<F: EventHandler, G: ScanEventHandler>(
            event_handler: F,
            config: Config,
            scan_callback: G,
        ) -> crate::Result<PollWatcher>;
    }
    impl Watcher for PollWatcher {}
}
