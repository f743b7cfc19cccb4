//! Small steps with one file, outside of loops: opening it, where what is done with it is in sight, and writing one text into it.
//@ dependencies: tokio, axum, serde_json

use std::fs::{self, File, OpenOptions};
use std::io::{BufReader, Read, Write};
use std::path::{Path, PathBuf};

fn parse<T>(path: &Path, read: impl Fn(BufReader<File>) -> T) -> std::io::Result<T> {
    Ok(read(BufReader::new(File::open(path)?)))
}

pub struct Log {
    file: File,
}

pub async fn opens(path: &Path) -> std::io::Result<Log> {
    let mut file = File::open(path)?; //~ blocking_fs(pedantic)
    file.read_to_end(&mut Vec::new())?; //~ blocking_fs(default)
    std::process::Command::new("make").stdout(File::create("out")?); //~ blocking_fs(pedantic)
    parse(path, |_| 1)?; //~ blocking_fs(default)
    // A tokio file goes on without blocking.
    let _ = tokio::fs::File::from_std(OpenOptions::new().append(true).open(path)?); //~ blocking_fs(pedantic)
    // Nobody knows what the library does with it.
    let reader = File::open(path).map(BufReader::new)?; //~ blocking_fs(default)
    unknown_library::decode(reader);
    Ok(Log { file: File::create(path)? }) //~ blocking_fs(default)
}

pub async fn texts(path: &Path, mut log: Log, body: Vec<u8>) -> std::io::Result<()> {
    let text = fs::read_to_string(path)?; //~ blocking_fs(default)
    fs::write(path, format!("{text}!"))?; //~ blocking_fs(default)
    log.file.write_all(text.as_bytes())?; //~ blocking_fs(pedantic)
    writeln!(log.file, "{text}")?; //~ blocking_fs(pedantic)
    serde_json::to_writer(&log.file, &[text])?; //~ blocking_fs(default)
    fs::write(path, body)?; //~ blocking_fs(default)
    Ok(())
}

pub async fn many(paths: Vec<PathBuf>) -> std::io::Result<()> {
    for path in paths {
        fs::read_to_string(&path)?; //~ blocking_fs(default)
        let mut file = File::create(path)?; //~ blocking_fs(default)
        writeln!(file, "more")?; //~ blocking_fs(default)
    }
    Ok(())
}

/// What is opened here is not only opened.
pub async fn saved(path: &Path, text: &str) -> std::io::Result<()> {
    let mut file = File::create(path)?; //~ blocking_fs(pedantic)
    file.write_all(text.as_bytes())?; //~ blocking_fs(default)
    let mut log = OpenOptions::new().append(true).open(path)?; //~ blocking_fs(pedantic)
    writeln!(log, "{text}") //~ blocking_fs(default)
}

fn line(log: &mut File, text: &str) -> std::io::Result<()> {
    writeln!(log, "{text}")
}

pub async fn logged(log: &mut File) -> std::io::Result<()> {
    line(log, "x") //~ blocking_fs(pedantic)
}

/// What each request does is done often.
async fn page() -> axum::body::Body {
    body("page.html").map_or_else(|_| axum::body::Body::empty(), axum::body::Body::from_stream) //~ blocking_fs(default)
}

fn body(path: &str) -> std::io::Result<tokio_util::io::ReaderStream<tokio::fs::File>> {
    Ok(tokio_util::io::ReaderStream::new(tokio::fs::File::from_std(File::open(path)?)))
}

pub fn router() -> axum::Router {
    axum::Router::new().route("/", axum::routing::get(page))
}
