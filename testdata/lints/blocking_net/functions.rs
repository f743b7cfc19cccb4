//! Sockets and names.

use std::io;
use std::net::{TcpListener, TcpStream, ToSocketAddrs, UdpSocket};

async fn sockets() -> io::Result<()> {
    let _ = TcpStream::connect("localhost:80")?; //~ blocking_net
    let _ = TcpListener::bind("localhost:80")?.accept()?; //~ blocking_net blocking_net
    let _ = UdpSocket::bind("localhost:53")?.recv_from(&mut [0; 8])?; //~ blocking_net blocking_net
    let _ = "localhost:80".to_socket_addrs()?; //~ blocking_net
    Ok(())
}

async fn async_twins() -> io::Result<()> {
    let _ = tokio::net::TcpStream::connect("localhost:80").await?;
    let _ = tokio::net::TcpListener::bind("localhost:80").await?.accept().await?;
    let _ = tokio::net::lookup_host("localhost:80").await?;
    Ok(())
}
