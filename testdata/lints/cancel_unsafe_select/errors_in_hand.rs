//! After an error nothing has been taken, whatever is asked of it before the next await.

use std::net::SocketAddr;
use std::time::Duration;

use tokio::net::{TcpListener, TcpStream};

struct Acceptor {
    tcp: TcpListener,
}

impl Acceptor {
    async fn accept(&self) -> (TcpStream, SocketAddr) {
        loop {
            match self.tcp.accept().await {
                Ok((socket, address)) => return (socket, address),
                Err(e) => match e.kind() {
                    std::io::ErrorKind::ConnectionRefused => (),
                    _ => {
                        tracing::warn!("{e}");
                        tokio::time::sleep(Duration::from_millis(100)).await;
                    }
                },
            }
        }
    }

    async fn accept_slowly(&self) -> (TcpStream, SocketAddr) {
        loop {
            match self.tcp.accept().await {
                Ok((socket, address)) => {
                    tokio::time::sleep(Duration::from_millis(100)).await;
                    return (socket, address);
                }
                Err(e) => tracing::warn!("{e}"),
            }
        }
    }
}

async fn run(acceptor: Acceptor, mut stop: tokio::sync::mpsc::Receiver<u8>) -> u32 {
    let mut n = 0;
    loop {
        tokio::select! {
            Some(k) = stop.recv() => n += u32::from(k),
            (_socket, address) = acceptor.accept() => tracing::info!("{address} {n}"),
        }
    }
}

async fn run_slowly(acceptor: Acceptor, mut stop: tokio::sync::mpsc::Receiver<u8>) -> u32 {
    let mut n = 0;
    loop {
        tokio::select! {
            Some(k) = stop.recv() => n += u32::from(k),
            (_socket, address) = acceptor.accept_slowly() => tracing::info!("{address} {n}"), //~ cancel_unsafe_select
        }
    }
}
