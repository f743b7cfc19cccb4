//! An address is parsed; only a name is looked up.

use std::io;
use std::net::{IpAddr, SocketAddr, ToSocketAddrs};

const ALL: &str = "0.0.0.0";
const HOST: &str = "db.internal";

fn resolve(address: &str) -> io::Result<SocketAddr> {
    address.to_socket_addrs()?.next().ok_or_else(|| io::Error::other("none"))
}

struct Server {
    address: String,
}

async fn texts(port: u16, host: &str) -> io::Result<()> {
    "127.0.0.1:80".to_socket_addrs()?;
    ("::1", port).to_socket_addrs()?;
    format!("0.0.0.0:{port}").to_socket_addrs()?;
    let address = format!("{}:{}", ALL, port);
    address.to_socket_addrs()?;
    format!("{ALL}:{port}").to_socket_addrs()?;
    (if port == 0 { "127.0.0.1:80" } else { "[::1]:80" }).to_socket_addrs()?;
    format!("{host}:80").to_socket_addrs()?; //~ blocking_net
    format!("{HOST}:80").to_socket_addrs()?; //~ blocking_net
    (if port == 0 { "127.0.0.1:80" } else { "localhost:80" }).to_socket_addrs()?; //~ blocking_net
    (host, port).to_socket_addrs()?; //~ blocking_net
    Ok(())
}

async fn values(address: SocketAddr, host: IpAddr, port: u16) -> io::Result<()> {
    address.to_socket_addrs()?;
    (host, port).to_socket_addrs()?;
    format!("{host}:{port}").to_socket_addrs()?;
    resolve(&format!("{}:{port}", address.ip()))?;
    Ok(())
}

async fn helpers(port: u16, host: &str, server: &Server) -> io::Result<()> {
    resolve("127.0.0.1:80")?;
    resolve(&format!("127.0.0.1:{port}"))?;
    let address = format!("{}:{}", ALL, port);
    resolve(&address)?;
    resolve(&format!("{host}:80"))?; //~ blocking_net
    resolve("localhost:80")?; //~ blocking_net
    resolve(&server.address)?; //~ blocking_net
    Ok(())
}

/// Whether a name is looked up is for the callers to decide.
async fn generic<A: ToSocketAddrs>(address: A, more: &A) -> io::Result<()> {
    address.to_socket_addrs()?;
    more.to_socket_addrs()?;
    Ok(())
}

async fn by_path(host: &str, address: IpAddr) -> io::Result<()> {
    ToSocketAddrs::to_socket_addrs(&(address, 80))?;
    ToSocketAddrs::to_socket_addrs(&(host, 80))?; //~ blocking_net
    Ok(())
}
