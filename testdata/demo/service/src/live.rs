//! What loses work, or stands still, without a blocking call in sight.

use std::sync::LazyLock;
use std::time::Duration;

use axum::http::StatusCode;
use dashmap::DashMap;
use tokio::io::AsyncReadExt;
use tokio::net::TcpStream;
use tokio::sync::mpsc::Receiver;

static READERS: LazyLock<DashMap<String, u32>> = LazyLock::new(DashMap::new);

/// Counts a reader, and tells the others.
pub async fn join(name: String) -> StatusCode {
    if let Some(mut readers) = READERS.get_mut(&name) {
        *readers += 1;
        announce(*readers).await;
    }
    StatusCode::OK
}

/// A packed copy of a note.
pub async fn pack(text: String) -> Result<Vec<u8>, StatusCode> {
    zstd::encode_all(text.as_bytes(), 19).map_err(|_| StatusCode::INTERNAL_SERVER_ERROR)
}

/// Tells everyone, and waits until it is done.
pub async fn broadcast() -> StatusCode {
    let noted = tokio::spawn(note());
    let _ = noted.await;
    let _again = tokio::task::spawn_blocking(|| async { announce(1).await }).await;
    StatusCode::OK
}

/// Sums up a note, for at most a second.
pub async fn sum(text: String) -> Result<String, StatusCode> {
    let sum = tokio::time::timeout(Duration::from_secs(1), async { text.bytes().map(u64::from).sum::<u64>() });
    sum.await.map(|sum| sum.to_string()).map_err(|_| StatusCode::REQUEST_TIMEOUT)
}

/// Follows one reader until the service stops.
pub async fn follow(mut reader: TcpStream, mut stop: Receiver<()>) -> std::io::Result<()> {
    let mut header = [0; 8];
    loop {
        tokio::select! {
            read = reader.read_exact(&mut header) => {
                read?;
            }
            () = tokio::time::sleep(Duration::from_secs(5)) => note().await?,
            _ = stop.recv() => return Ok(()),
        }
    }
}

async fn note() -> std::io::Result<()> {
    tokio::fs::write("broadcasts.txt", "one more").await
}

async fn announce(readers: u32) {
    tokio::time::sleep(Duration::from_millis(u64::from(readers))).await;
}
