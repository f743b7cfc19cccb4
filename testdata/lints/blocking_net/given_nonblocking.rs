//! A socket of a runtime stays non-blocking when it is turned into std's: whoever reads from it gets `WouldBlock` at once.

use std::io::{BufRead, BufReader, Write};
use std::os::unix::net::UnixStream;

fn read_request(stream: &UnixStream) -> std::io::Result<String> {
    let mut line = String::new();
    BufReader::new(stream).read_line(&mut line)?;
    Ok(line)
}

fn handle(mut stream: UnixStream) -> Option<String> {
    let line = read_request(&stream).ok()?;
    let _ = stream.write_all(b"ok\n");
    Some(line)
}

async fn serve(listener: tokio::net::UnixListener) {
    loop {
        let (stream, _) = listener.accept().await.unwrap();
        match stream.into_std() {
            Ok(stream) => drop(handle(stream)),
            Err(error) => drop(error),
        }
    }
}

async fn serve_blocking(listener: tokio::net::UnixListener) {
    loop {
        let (stream, _) = listener.accept().await.unwrap();
        let stream = stream.into_std().unwrap();
        stream.set_nonblocking(false).unwrap();
        drop(handle(stream)); //~ blocking_net
    }
}

async fn said(stream: UnixStream, other: UnixStream) {
    stream.set_nonblocking(true).unwrap();
    drop(handle(stream));
    drop(handle(other)); //~ blocking_net
}

async fn direct(stream: tokio::net::UnixStream) {
    let mut stream = stream.into_std().unwrap();
    stream.write_all(b"ok\n").unwrap();
}

/// What is turned into std's is a file, which blocks.
async fn file(file: tokio::fs::File) {
    let mut file = file.into_std().await;
    file.write_all(b"ok\n").unwrap(); //~ blocking_fs
}
