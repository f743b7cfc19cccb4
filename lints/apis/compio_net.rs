#![source("compio-net 0.12.2")]
#![runtime(compio)]

use std::io;
use std::net::SocketAddr;
use std::path::Path;

#[source("compio-net 0.12.2 src/tcp.rs")]
pub struct TcpListener {}
impl Clone for TcpListener {}
impl TcpListener {
    pub async fn bind<A>(addr: A) -> io::Result<Self>;
    pub fn from_std(stream: std::net::TcpListener) -> io::Result<Self>;
    #[serves]
    pub async fn accept(&self) -> io::Result<(TcpStream, SocketAddr)>;
    #[serves]
    pub fn incoming(&self) -> TcpIncoming<'_>;
    pub fn local_addr(&self) -> io::Result<SocketAddr>;
}

pub struct TcpIncoming<'a> {}

pub struct TcpStream {}
impl Clone for TcpStream {}
impl TcpStream {
    pub async fn connect<A>(addr: A) -> io::Result<Self>;
    pub fn from_std(stream: std::net::TcpStream) -> io::Result<Self>;
    pub fn peer_addr(&self) -> io::Result<SocketAddr>;
    pub fn local_addr(&self) -> io::Result<SocketAddr>;
    pub fn into_split(self) -> (Self, Self);
    pub fn nodelay(&self) -> io::Result<bool>;
    pub fn set_nodelay(&self, nodelay: bool) -> io::Result<()>;
}

#[source("compio-net 0.12.2 src/unix.rs")]
pub struct UnixListener {}
impl Clone for UnixListener {}
impl UnixListener {
    pub async fn bind(path: impl AsRef<Path>) -> io::Result<Self>;
    #[serves]
    pub async fn accept(&self) -> io::Result<(UnixStream, socket2::SockAddr)>;
    #[serves]
    pub fn incoming(&self) -> UnixIncoming<'_>;
}

pub struct UnixIncoming<'a> {}

pub struct UnixStream {}
impl Clone for UnixStream {}
impl UnixStream {
    pub async fn connect(path: impl AsRef<Path>) -> io::Result<Self>;
    pub fn into_split(self) -> (Self, Self);
}
