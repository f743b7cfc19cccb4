//! What an executor is asked to watch does not block, whoever reads from it and however the answer is asked for.

use std::io::{self, Read, Write};
use std::os::unix::net::UnixStream;

use tokio::io::Interest;
use tokio::io::unix::AsyncFd;

pub struct Failure(io::Error);

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        Self(error)
    }
}

impl Failure {
    fn is_early(&self) -> bool {
        self.0.raw_os_error() == Some(11)
    }
}

pub struct Peer {
    stream: UnixStream,
}

impl Peer {
    fn send(&mut self, bytes: &[u8]) -> Result<(), Failure> {
        Ok(self.stream.write_all(bytes)?)
    }

    fn receive(&mut self, bytes: &mut [u8]) -> Result<usize, Failure> {
        Ok(self.stream.read(bytes)?)
    }
}

impl std::os::fd::AsRawFd for Peer {
    fn as_raw_fd(&self) -> i32 {
        std::os::fd::AsRawFd::as_raw_fd(&self.stream)
    }
}

pub async fn watched(peer: &mut AsyncFd<Peer>, bytes: &mut [u8]) -> Result<usize, Failure> {
    loop {
        let mut guard = peer.ready_mut(Interest::READABLE).await?;
        match guard.get_inner_mut().receive(bytes) {
            Err(early) if early.is_early() => guard.clear_ready(),
            done => return done,
        }
    }
}

pub async fn by_name(peer: &mut AsyncFd<Peer>, bytes: &[u8]) -> Result<(), Failure> {
    let inner = peer.get_mut();
    inner.send(bytes)
}

pub async fn plain(peer: &mut Peer, bytes: &[u8]) -> Result<(), Failure> {
    peer.send(bytes) //~ blocking_net
}
