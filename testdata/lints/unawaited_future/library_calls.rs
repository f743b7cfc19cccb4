//! Calls of libraries that do nothing before their future is polled, whether or not they are written `async fn`.

use tokio::io::{AsyncBufReadExt, AsyncReadExt, AsyncSeekExt, AsyncWriteExt};
use tokio_stream::StreamExt;

async fn io(mut stream: tokio::net::TcpStream, mut file: tokio::io::BufReader<tokio::fs::File>) {
    let mut buffer = [0];
    let _ = stream.read(&mut buffer); //~ unawaited_future
    let _ = stream.write_all(&buffer); //~ unawaited_future
    let _ = stream.shutdown(); //~ unawaited_future
    let _ = file.read_line(&mut String::new()); //~ unawaited_future
    let _ = file.rewind(); //~ unawaited_future
}

async fn request(client: &reqwest::Client) {
    let _ = client.get("x").send(); //~ unawaited_future
}

async fn streams(mut numbers: impl tokio_stream::Stream<Item = u32> + Unpin) {
    let _ = numbers.next(); //~ unawaited_future
}

async fn begins_when_called(mut command: tokio::process::Command) {
    let _ = command.status();
}

async fn awaited_later(mut stream: tokio::net::TcpStream) -> std::io::Result<usize> {
    let mut buffer = [0];
    let read = stream.read(&mut buffer);
    read.await
}
