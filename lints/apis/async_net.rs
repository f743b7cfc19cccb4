#![source("async-net 2.0.0")]

use async_io::Async;
use futures_core::Stream;
use futures_io::{AsyncRead, AsyncWrite};
use std::io;
use std::os::unix::io::OwnedFd;

pub use std::net::{AddrParseError, IpAddr, Ipv4Addr, Ipv6Addr, Shutdown, SocketAddr, SocketAddrV4, SocketAddrV6};

pub async fn resolve<A: AsyncToSocketAddrs>(addr: A) -> io::Result<Vec<SocketAddr>>;

pub trait AsyncToSocketAddrs {}
impl AsyncToSocketAddrs for SocketAddr {}
impl AsyncToSocketAddrs for SocketAddrV4 {}
impl AsyncToSocketAddrs for SocketAddrV6 {}
impl AsyncToSocketAddrs for (IpAddr, u16) {}
impl AsyncToSocketAddrs for (Ipv4Addr, u16) {}
impl AsyncToSocketAddrs for (Ipv6Addr, u16) {}
impl AsyncToSocketAddrs for (&str, u16) {}
impl AsyncToSocketAddrs for (String, u16) {}
impl AsyncToSocketAddrs for str {}
impl AsyncToSocketAddrs for &[SocketAddr] {}
impl<T: AsyncToSocketAddrs + ?Sized> AsyncToSocketAddrs for &T {}
impl AsyncToSocketAddrs for String {}

#[derive(Clone)]
pub struct TcpListener {}
impl TcpListener {
    #[looks_up]
    pub async fn bind<A: AsyncToSocketAddrs>(addr: A) -> io::Result<TcpListener>;
    pub fn local_addr(&self) -> io::Result<SocketAddr>;
    #[serves]
    pub async fn accept(&self) -> io::Result<(TcpStream, SocketAddr)>;
    #[serves]
    pub fn incoming(&self) -> Incoming<'_>;
    pub fn ttl(&self) -> io::Result<u32>;
    pub fn set_ttl(&self, ttl: u32) -> io::Result<()>;
}
impl From<Async<std::net::TcpListener>> for TcpListener {}
impl TryFrom<std::net::TcpListener> for TcpListener {
    type Error = io::Error;
}
impl TryFrom<OwnedFd> for TcpListener {
    type Error = io::Error;
}

pub struct Incoming<'a> {}
impl Stream for Incoming<'_> {
    type Item = io::Result<TcpStream>;
}

pub struct TcpStream {}
impl TcpStream {
    pub async fn connect<A: AsyncToSocketAddrs>(addr: A) -> io::Result<TcpStream>;
    pub fn local_addr(&self) -> io::Result<SocketAddr>;
    pub fn peer_addr(&self) -> io::Result<SocketAddr>;
    pub fn shutdown(&self, how: Shutdown) -> io::Result<()>;
    pub async fn peek(&self, buf: &mut [u8]) -> io::Result<usize>;
    pub fn nodelay(&self) -> io::Result<bool>;
    pub fn set_nodelay(&self, nodelay: bool) -> io::Result<()>;
    pub fn ttl(&self) -> io::Result<u32>;
    pub fn set_ttl(&self, ttl: u32) -> io::Result<()>;
}
impl Clone for TcpStream {}
impl From<Async<std::net::TcpStream>> for TcpStream {}
impl TryFrom<std::net::TcpStream> for TcpStream {
    type Error = io::Error;
}
impl TryFrom<OwnedFd> for TcpStream {
    type Error = io::Error;
}
impl AsyncRead for TcpStream {}
impl AsyncWrite for TcpStream {}

#[derive(Clone)]
pub struct UdpSocket {}
impl UdpSocket {
    #[looks_up]
    pub async fn bind<A: AsyncToSocketAddrs>(addr: A) -> io::Result<UdpSocket>;
    pub fn local_addr(&self) -> io::Result<SocketAddr>;
    pub fn peer_addr(&self) -> io::Result<SocketAddr>;
    pub async fn connect<A: AsyncToSocketAddrs>(&self, addr: A) -> io::Result<()>;
    pub async fn recv_from(&self, buf: &mut [u8]) -> io::Result<(usize, SocketAddr)>;
    pub async fn peek_from(&self, buf: &mut [u8]) -> io::Result<(usize, SocketAddr)>;
    pub async fn send_to<A: AsyncToSocketAddrs>(&self, buf: &[u8], addr: A) -> io::Result<usize>;
    pub async fn recv(&self, buf: &mut [u8]) -> io::Result<usize>;
    pub async fn peek(&self, buf: &mut [u8]) -> io::Result<usize>;
    pub async fn send(&self, buf: &[u8]) -> io::Result<usize>;
    pub fn broadcast(&self) -> io::Result<bool>;
    pub fn set_broadcast(&self, broadcast: bool) -> io::Result<()>;
    pub fn multicast_loop_v4(&self) -> io::Result<bool>;
    pub fn set_multicast_loop_v4(&self, multicast_loop_v4: bool) -> io::Result<()>;
    pub fn multicast_ttl_v4(&self) -> io::Result<u32>;
    pub fn set_multicast_ttl_v4(&self, ttl: u32) -> io::Result<()>;
    pub fn multicast_loop_v6(&self) -> io::Result<bool>;
    pub fn set_multicast_loop_v6(&self, multicast_loop_v6: bool) -> io::Result<()>;
    pub fn ttl(&self) -> io::Result<u32>;
    pub fn set_ttl(&self, ttl: u32) -> io::Result<()>;
    pub fn join_multicast_v4(&self, multiaddr: Ipv4Addr, interface: Ipv4Addr) -> io::Result<()>;
    pub fn leave_multicast_v4(&self, multiaddr: Ipv4Addr, interface: Ipv4Addr) -> io::Result<()>;
    pub fn join_multicast_v6(&self, multiaddr: &Ipv6Addr, interface: u32) -> io::Result<()>;
    pub fn leave_multicast_v6(&self, multiaddr: &Ipv6Addr, interface: u32) -> io::Result<()>;
}
impl From<Async<std::net::UdpSocket>> for UdpSocket {}
impl TryFrom<std::net::UdpSocket> for UdpSocket {
    type Error = io::Error;
}
impl TryFrom<OwnedFd> for UdpSocket {
    type Error = io::Error;
}

pub mod unix {
    use async_io::Async;
    use futures_core::Stream;
    use futures_io::{AsyncRead, AsyncWrite};
    use std::io;
    use std::net::Shutdown;
    use std::os::unix::io::OwnedFd;
    use std::path::Path;

    pub use std::os::unix::net::SocketAddr;

    #[derive(Clone)]
    pub struct UnixListener {}
    impl UnixListener {
        pub fn bind<P: AsRef<Path>>(path: P) -> io::Result<UnixListener>;
        #[serves]
        pub async fn accept(&self) -> io::Result<(UnixStream, SocketAddr)>;
        #[serves]
        pub fn incoming(&self) -> Incoming<'_>;
        pub fn local_addr(&self) -> io::Result<SocketAddr>;
    }
    impl From<Async<std::os::unix::net::UnixListener>> for UnixListener {}
    impl TryFrom<std::os::unix::net::UnixListener> for UnixListener {
        type Error = io::Error;
    }
    impl TryFrom<OwnedFd> for UnixListener {
        type Error = io::Error;
    }

    pub struct Incoming<'a> {}
    impl Stream for Incoming<'_> {
        type Item = io::Result<UnixStream>;
    }

    pub struct UnixStream {}
    impl UnixStream {
        pub async fn connect<P: AsRef<Path>>(path: P) -> io::Result<UnixStream>;
        pub fn pair() -> io::Result<(UnixStream, UnixStream)>;
        pub fn local_addr(&self) -> io::Result<SocketAddr>;
        pub fn peer_addr(&self) -> io::Result<SocketAddr>;
        pub fn shutdown(&self, how: Shutdown) -> io::Result<()>;
    }
    impl Clone for UnixStream {}
    impl From<Async<std::os::unix::net::UnixStream>> for UnixStream {}
    impl TryFrom<std::os::unix::net::UnixStream> for UnixStream {
        type Error = io::Error;
    }
    impl TryFrom<OwnedFd> for UnixStream {
        type Error = io::Error;
    }
    impl AsyncRead for UnixStream {}
    impl AsyncWrite for UnixStream {}

    #[derive(Clone)]
    pub struct UnixDatagram {}
    impl UnixDatagram {
        pub fn bind<P: AsRef<Path>>(path: P) -> io::Result<UnixDatagram>;
        pub fn unbound() -> io::Result<UnixDatagram>;
        pub fn pair() -> io::Result<(UnixDatagram, UnixDatagram)>;
        pub fn connect<P: AsRef<Path>>(&self, path: P) -> io::Result<()>;
        pub fn local_addr(&self) -> io::Result<SocketAddr>;
        pub fn peer_addr(&self) -> io::Result<SocketAddr>;
        pub async fn recv_from(&self, buf: &mut [u8]) -> io::Result<(usize, SocketAddr)>;
        pub async fn send_to<P: AsRef<Path>>(&self, buf: &[u8], path: P) -> io::Result<usize>;
        pub async fn recv(&self, buf: &mut [u8]) -> io::Result<usize>;
        pub async fn send(&self, buf: &[u8]) -> io::Result<usize>;
        pub fn shutdown(&self, how: Shutdown) -> io::Result<()>;
    }
    impl From<Async<std::os::unix::net::UnixDatagram>> for UnixDatagram {}
    impl TryFrom<std::os::unix::net::UnixDatagram> for UnixDatagram {
        type Error = io::Error;
    }
}
