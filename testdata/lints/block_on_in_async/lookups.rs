//! Binding a socket waits for nothing but the look-up of its name: to an address it is done when it is polled for the first time.
//@ dependencies: tokio, futures, async-net

use std::net::{Ipv4Addr, SocketAddr};

use futures::executor::block_on;
use tokio::net::{TcpListener, TcpStream, UdpSocket};

fn bind(addr: &str) -> std::io::Result<TcpListener> {
    let addr: SocketAddr = addr.parse().expect("an address");
    block_on(TcpListener::bind(&addr))
}

fn bind_host(host: &str) -> std::io::Result<TcpListener> {
    block_on(TcpListener::bind(host))
}

async fn serve(addr: SocketAddr, host: String) -> std::io::Result<()> {
    tokio::task::yield_now().await;
    bind("127.0.0.1:80")?;
    bind_host(&host)?; //~ block_on_in_async
    block_on(UdpSocket::bind(addr))?;
    block_on(TcpListener::bind((Ipv4Addr::UNSPECIFIED, 80)))?;
    block_on(TcpListener::bind("0.0.0.0:80"))?;
    block_on(async_net::TcpListener::bind(addr))?;
    block_on(TcpListener::bind(host.as_str()))?; //~ block_on_in_async
    block_on(TcpListener::bind((host.as_str(), 80)))?; //~ block_on_in_async
    block_on(TcpStream::connect(addr))?; //~ block_on_in_async
    Ok(())
}

/// What panics does so however soon the future is done.
async fn panics(runtime: &tokio::runtime::Runtime, addr: SocketAddr) -> std::io::Result<()> {
    tokio::task::yield_now().await;
    runtime.block_on(TcpListener::bind(addr))?; //~ block_on_in_async
    Ok(())
}
