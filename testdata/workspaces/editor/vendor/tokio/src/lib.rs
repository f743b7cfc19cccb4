//! A stand-in for tokio: the few signatures that `notes` names. Nothing of it is ever run.

#[cfg(feature = "fs")]
pub mod fs {
    use std::{io, path::Path};

    pub async fn read_to_string(path: impl AsRef<Path>) -> io::Result<String> {
        std::fs::read_to_string(path)
    }
}

#[cfg(feature = "time")]
pub mod time {
    use std::time::Duration;

    pub async fn sleep(_duration: Duration) {}
}
