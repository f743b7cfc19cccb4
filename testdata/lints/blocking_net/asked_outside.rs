//! Who calls the project's own function, or the helper that gets it in a closure, asks whether it would have had to wait.
//@ dependencies: tokio, libc, zmq

use std::io;
use std::task::{Context, Poll};
use std::time::Duration;

fn recv(fd: i32, buf: &mut [u8]) -> io::Result<usize> {
    let n = unsafe { libc::recv(fd, buf.as_mut_ptr().cast(), buf.len(), 0) };
    if n < 0 { Err(io::Error::last_os_error()) } else { Ok(n as usize) }
}

pub struct Message(Vec<u8>);

impl Message {
    pub fn recv_with<F: FnOnce(&mut [u8]) -> io::Result<usize>>(&mut self, f: F) -> io::Result<usize> {
        f(&mut self.0)
    }
}

pub struct Stream {
    fd: i32,
}

impl Stream {
    pub fn poll_recv_buffer(&mut self, cx: &mut Context<'_>, message: &mut Message) -> Poll<io::Result<usize>> {
        let res = message.recv_with(|buf| loop {
            match recv(self.fd, buf) {
                Ok(n) => return Ok(n),
                Err(ref e) if e.kind() == io::ErrorKind::Interrupted => continue,
                Err(e) => return Err(e),
            }
        });
        match res {
            Ok(n) => Poll::Ready(Ok(n)),
            Err(e) => {
                if e.kind() == io::ErrorKind::WouldBlock {
                    cx.waker().wake_by_ref();
                    return Poll::Pending;
                }
                Poll::Ready(Err(e))
            }
        }
    }

    pub fn poll_recv_direct(&mut self, cx: &mut Context<'_>, buf: &mut [u8]) -> Poll<io::Result<usize>> {
        match recv(self.fd, buf) {
            Err(e) if e.kind() == io::ErrorKind::WouldBlock => {
                cx.waker().wake_by_ref();
                Poll::Pending
            }
            other => Poll::Ready(other),
        }
    }

    pub fn poll_recv_plain(&mut self, _cx: &mut Context<'_>, message: &mut Message) -> Poll<io::Result<usize>> {
        let res = message.recv_with(|buf| recv(self.fd, buf)); //~ blocking_net
        Poll::Ready(res)
    }
}

/// The socket was asked first.
pub async fn listen(sock: zmq::Socket) {
    loop {
        match sock.get_events() {
            Ok(v) => {
                if v.contains(zmq::POLLIN) {
                    match sock.recv_string(0) {
                        Ok(r) => drop(r),
                        Err(_) => continue,
                    }
                }
            }
            Err(_) => return,
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
}

pub async fn listen_unasked(sock: zmq::Socket) {
    loop {
        let _ = sock.recv_string(0); //~ blocking_net
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
}
