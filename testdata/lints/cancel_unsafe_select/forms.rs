//! What a branch that loses takes with it.

use tokio::io::{AsyncBufReadExt, AsyncReadExt, BufReader};
use tokio::net::TcpStream;
use tokio::sync::mpsc::Receiver;

async fn frame(stream: &mut TcpStream) -> [u8; 8] {
    let mut header = [0; 8];
    stream.read_exact(&mut header).await.unwrap();
    header
}

async fn in_a_loop(mut stream: TcpStream, mut jobs: Receiver<u32>) {
    let mut header = [0; 8];
    loop {
        tokio::select! {
            _ = stream.read_exact(&mut header) => {} //~ cancel_unsafe_select
            _ = jobs.recv() => {}
        }
    }
}

async fn lines(stream: TcpStream, mut jobs: Receiver<u32>) {
    let mut reader = BufReader::new(stream);
    let mut line = String::new();
    while line.is_empty() {
        tokio::select! {
            _ = reader.read_line(&mut line) => {} //~ cancel_unsafe_select
            _ = jobs.recv() => {}
        }
    }
}

async fn through_own_function(mut stream: TcpStream, mut jobs: Receiver<u32>) {
    loop {
        tokio::select! {
            _ = frame(&mut stream) => {} //~ cancel_unsafe_select
            _ = jobs.recv() => {}
        }
    }
}

async fn safe(mut stream: TcpStream, mut jobs: Receiver<u32>, mut more: Receiver<u32>) {
    let mut buffer = Vec::new();
    loop {
        tokio::select! {
            _ = stream.read_buf(&mut buffer) => {}
            _ = jobs.recv() => {}
            _ = more.recv() => break,
        }
    }
    let mut header = [0; 8];
    tokio::select! {
        _ = stream.read_exact(&mut header) => {}
        _ = jobs.recv() => {}
    }
    let mut frame = Box::pin(frame(&mut stream));
    loop {
        tokio::select! {
            _ = &mut frame => break,
            _ = jobs.recv() => {}
        }
    }
}
