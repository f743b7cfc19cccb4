#![source("tracing-appender 0.2.5")]

use crate::non_blocking::{NonBlocking, WorkerGuard};
use std::io::Write;

pub fn non_blocking<T: Write + Send + 'static>(writer: T) -> (NonBlocking, WorkerGuard);

pub mod non_blocking {
    use std::io::Write;

    pub const DEFAULT_BUFFERED_LINES_LIMIT: usize;

    #[guard(fine)]
    pub struct WorkerGuard {}

    #[derive(Clone)]
    pub struct NonBlocking {}
    impl NonBlocking {
        pub fn new<T: Write + Send + 'static>(writer: T) -> (NonBlocking, WorkerGuard);
        pub fn error_counter(&self) -> ErrorCounter;
    }
    impl Write for NonBlocking {}

    #[derive(Clone)]
    pub struct ErrorCounter {}
    impl ErrorCounter {
        pub fn dropped_lines(&self) -> usize;
    }

    pub struct NonBlockingBuilder {}
    impl NonBlockingBuilder {
        pub fn buffered_lines_limit(self, buffered_lines_limit: usize) -> NonBlockingBuilder;
        pub fn lossy(self, is_lossy: bool) -> NonBlockingBuilder;
        pub fn thread_name(self, name: &str) -> NonBlockingBuilder;
        pub fn finish<T: Write + Send + 'static>(self, writer: T) -> (NonBlocking, WorkerGuard);
    }
    impl Default for NonBlockingBuilder {}
}

pub mod rolling {
    use std::io::Write;
    use std::path::Path;

    pub fn minutely(directory: impl AsRef<Path>, file_name_prefix: impl AsRef<Path>) -> RollingFileAppender;
    pub fn hourly(directory: impl AsRef<Path>, file_name_prefix: impl AsRef<Path>) -> RollingFileAppender;
    pub fn daily(directory: impl AsRef<Path>, file_name_prefix: impl AsRef<Path>) -> RollingFileAppender;
    pub fn weekly(directory: impl AsRef<Path>, file_name_prefix: impl AsRef<Path>) -> RollingFileAppender;
    pub fn never(directory: impl AsRef<Path>, file_name: impl AsRef<Path>) -> RollingFileAppender;

    pub struct Builder {}
    impl Builder {
        pub fn new() -> Self;
        pub fn rotation(self, rotation: Rotation) -> Self;
        pub fn filename_prefix(self, prefix: impl Into<String>) -> Self;
        pub fn filename_suffix(self, suffix: impl Into<String>) -> Self;
        pub fn max_log_files(self, n: usize) -> Self;
        pub fn latest_symlink(self, name: impl Into<String>) -> Self;
        pub fn build(&self, directory: impl AsRef<Path>) -> Result<RollingFileAppender, InitError>;
    }
    impl Default for Builder {}

    pub struct InitError {}

    pub struct RollingFileAppender {}
    impl RollingFileAppender {
        pub fn new(rotation: Rotation, directory: impl AsRef<Path>, filename_prefix: impl AsRef<Path>) -> RollingFileAppender;
        pub fn builder() -> Builder;
    }
    impl Write for RollingFileAppender {}

    pub struct RollingWriter<'a> {}
    impl Write for RollingWriter<'_> {}

    #[derive(Clone, Eq, PartialEq)]
    pub struct Rotation {}
    impl Rotation {
        pub const MINUTELY: Self;
        pub const HOURLY: Self;
        pub const DAILY: Self;
        pub const WEEKLY: Self;
        pub const NEVER: Self;
    }
}
