//! What answers requests.

use std::net::TcpStream;
use std::thread;
use std::time::Duration;
use std::{fs, io};

use axum::extract::Path;
use axum::http::StatusCode;
use tokio::runtime::Handle;

/// A page from the disk.
pub async fn page(Path(name): Path<String>) -> Result<String, StatusCode> {
    fs::read_to_string(format!("pages/{name}.html")).map_err(|_| StatusCode::NOT_FOUND)
}

/// How many notes contain a word: the database is two calls away, in another crate.
pub async fn count(Path(word): Path<String>) -> Result<String, StatusCode> {
    let found = notes_store::count("notes.db", &word).map_err(|_| StatusCode::INTERNAL_SERVER_ERROR)?;
    Ok(found.to_string())
}

/// Takes a note, and means to tell the search index about it.
pub async fn create(text: String) -> StatusCode {
    for _ in 0..3 {
        if append(&text).await.is_ok() {
            let _ = index(text);
            return StatusCode::CREATED;
        }
        thread::sleep(Duration::from_millis(100));
    }
    StatusCode::SERVICE_UNAVAILABLE
}

/// The title of a linked page.
pub async fn preview(url: String) -> Result<String, StatusCode> {
    let response = reqwest::blocking::get(url).map_err(|_| StatusCode::BAD_GATEWAY)?;
    Ok(response.status().to_string())
}

/// Whether everything that this service needs is there.
pub async fn health() -> StatusCode {
    let database = TcpStream::connect("127.0.0.1:5432").is_ok();
    let index = Handle::current().block_on(ping());
    if database && index {
        StatusCode::OK
    } else {
        StatusCode::SERVICE_UNAVAILABLE
    }
}

async fn append(text: &str) -> io::Result<()> {
    tokio::fs::write("notes.txt", text).await
}

async fn index(text: String) {
    let _ = reqwest::Client::new().post("http://127.0.0.1:7700/notes").body(text).send().await;
}

async fn ping() -> bool {
    reqwest::get("http://127.0.0.1:7700/health").await.is_ok()
}
