//! What runs for longer.

use std::process::Command;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::{fs, io, thread};

use axum::http::StatusCode;

static WRITERS: AtomicUsize = AtomicUsize::new(0);

/// Starts a new log every day.
pub async fn rotate_log() -> io::Result<()> {
    loop {
        tokio::time::sleep(std::time::Duration::from_secs(24 * 60 * 60)).await;
        tokio::fs::rename("service.log", "service.log.1").await?;
    }
}

/// Packs all notes, after the last writer is done.
pub async fn export() -> StatusCode {
    while WRITERS.load(Ordering::Acquire) > 0 {
        std::hint::spin_loop();
    }
    match Command::new("tar").args(["-czf", "notes.tar.gz", "notes.txt"]).output() {
        Ok(output) if output.status.success() => StatusCode::OK,
        _ => StatusCode::INTERNAL_SERVER_ERROR,
    }
}

/// Copies the database. The first half waits for a thread; the second half is how to do it.
pub async fn backup() -> StatusCode {
    let copied = thread::spawn(|| fs::copy("notes.db", "notes.bak")).join();
    let again = tokio::task::spawn_blocking(|| fs::copy("notes.db", "notes.bak.2")).await;
    match (copied, again) {
        (Ok(Ok(_)), Ok(Ok(_))) => StatusCode::OK,
        _ => StatusCode::INTERNAL_SERVER_ERROR,
    }
}
