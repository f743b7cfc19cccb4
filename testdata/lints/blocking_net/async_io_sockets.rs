//! A socket in an `Async` does not block: what `get_ref` gives answers at once.

use std::net::{SocketAddr, UdpSocket};
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

use async_io::Async;

struct Mux {
    socket: Arc<Async<UdpSocket>>,
    plain: UdpSocket,
}

impl Mux {
    async fn receive(&self, buffer: &mut [u8]) -> std::io::Result<(usize, SocketAddr)> {
        loop {
            if self.peek()? != 0 {
                let socket = self.socket.as_ref().get_ref();
                return socket.recv_from(buffer);
            }
            self.socket.readable().await?;
        }
    }

    fn poll_receive(self: Pin<&mut Self>, _: &mut Context<'_>, buffer: &mut [u8]) -> Poll<std::io::Result<(usize, SocketAddr)>> {
        let socket = self.socket.get_ref();
        Poll::Ready(socket.recv_from(buffer))
    }

    fn peek(&self) -> std::io::Result<usize> {
        let mut buffer = [0; 1];
        self.socket.as_ref().get_ref().peek_from(&mut buffer).map(|it| it.0)
    }

    async fn bare(&self, buffer: &mut [u8]) -> std::io::Result<(usize, SocketAddr)> {
        self.plain.recv_from(buffer) //~ blocking_net
    }
}
