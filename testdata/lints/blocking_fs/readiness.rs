//! What is done with a descriptor that is ready does not wait: the closures of `try_io` and `async_io`.

use std::fs::File;
use std::io::{self, Read};

use tokio::io::Interest;
use tokio::io::unix::AsyncFd;

async fn read(mut socket: AsyncFd<File>, out: &mut [u8]) -> io::Result<usize> {
    let mut file = File::open("x")?; //~ blocking_fs
    let _ = file.read(out)?; //~ blocking_fs
    let _ = socket.async_io(Interest::READABLE, |mut file| file.read(&mut [0; 8])).await?;
    let mut guard = socket.readable_mut().await?;
    match guard.try_io(|socket| socket.get_mut().read(out)) {
        Ok(result) => result,
        Err(_would_block) => Ok(0),
    }
}
