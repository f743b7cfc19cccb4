pub mod net {
    use crate::os::unix::io::{AsRawFd, FromRawFd, IntoRawFd};
    use futures_core::Stream;
    use futures_io::{AsyncRead as Read, AsyncWrite as Write};
    use std::io;
    use std::iter::Cloned;
    use std::option::IntoIter;
    use std::os::unix::io::OwnedFd;
    use std::slice::Iter;

    pub use std::net::{AddrParseError, IpAddr, Ipv4Addr, Ipv6Addr, Shutdown, SocketAddr, SocketAddrV4, SocketAddrV6};

    pub trait ToSocketAddrs {
        type Iter: Iterator<Item = SocketAddr>;
        fn to_socket_addrs(&self) -> ret!(impl Future<Output = Self::Iter>, ToSocketAddrsFuture<Self::Iter>);
    }
    impl ToSocketAddrs for SocketAddr {
        type Iter = IntoIter<SocketAddr>;
    }
    impl ToSocketAddrs for SocketAddrV4 {
        type Iter = IntoIter<SocketAddr>;
    }
    impl ToSocketAddrs for SocketAddrV6 {
        type Iter = IntoIter<SocketAddr>;
    }
    impl ToSocketAddrs for (IpAddr, u16) {
        type Iter = IntoIter<SocketAddr>;
    }
    impl ToSocketAddrs for (Ipv4Addr, u16) {
        type Iter = IntoIter<SocketAddr>;
    }
    impl ToSocketAddrs for (Ipv6Addr, u16) {
        type Iter = IntoIter<SocketAddr>;
    }
    impl ToSocketAddrs for (&str, u16) {
        type Iter = std::vec::IntoIter<SocketAddr>;
    }
    impl ToSocketAddrs for str {
        type Iter = std::vec::IntoIter<SocketAddr>;
    }
    impl<'a> ToSocketAddrs for &'a [SocketAddr] {
        type Iter = Cloned<Iter<'a, SocketAddr>>;
    }
    impl<T: ToSocketAddrs + ?Sized> ToSocketAddrs for &T {
        type Iter = T::Iter;
    }
    impl ToSocketAddrs for String {
        type Iter = std::vec::IntoIter<SocketAddr>;
    }

    pub struct TcpListener {}
    impl TcpListener {
        #[looks_up]
        pub async fn bind<A: ToSocketAddrs>(addrs: A) -> io::Result<TcpListener>;
        #[serves]
        pub async fn accept(&self) -> io::Result<(TcpStream, SocketAddr)>;
        #[serves]
        pub fn incoming(&self) -> Incoming<'_>;
        pub fn into_incoming(self) -> impl Stream<Item = io::Result<TcpStream>> + Send;
        pub fn local_addr(&self) -> io::Result<SocketAddr>;
    }
    impl From<std::net::TcpListener> for TcpListener {}
    impl AsRawFd for TcpListener {}
    impl FromRawFd for TcpListener {}
    impl IntoRawFd for TcpListener {}
    impl From<OwnedFd> for TcpListener {}

    pub struct Incoming<'a> {}
    impl Stream for Incoming<'_> {
        type Item = io::Result<TcpStream>;
    }

    #[derive(Clone)]
    pub struct TcpStream {}
    impl TcpStream {
        pub async fn connect<A: ToSocketAddrs>(addrs: A) -> io::Result<TcpStream>;
        pub fn local_addr(&self) -> io::Result<SocketAddr>;
        pub fn peer_addr(&self) -> io::Result<SocketAddr>;
        pub fn ttl(&self) -> io::Result<u32>;
        pub fn set_ttl(&self, ttl: u32) -> io::Result<()>;
        pub async fn peek(&self, buf: &mut [u8]) -> io::Result<usize>;
        pub fn nodelay(&self) -> io::Result<bool>;
        pub fn set_nodelay(&self, nodelay: bool) -> io::Result<()>;
        pub fn shutdown(&self, how: Shutdown) -> io::Result<()>;
    }
    impl Read for TcpStream {}
    impl Read for &TcpStream {}
    impl Write for TcpStream {}
    impl Write for &TcpStream {}
    impl From<std::net::TcpStream> for TcpStream {}
    impl AsRawFd for TcpStream {}
    impl FromRawFd for TcpStream {}
    impl IntoRawFd for TcpStream {}
    impl From<OwnedFd> for TcpStream {}

    pub struct UdpSocket {}
    impl UdpSocket {
        #[looks_up]
        pub async fn bind<A: ToSocketAddrs>(addrs: A) -> io::Result<UdpSocket>;
        pub fn peer_addr(&self) -> io::Result<SocketAddr>;
        pub fn local_addr(&self) -> io::Result<SocketAddr>;
        pub async fn send_to<A: ToSocketAddrs>(&self, buf: &[u8], addrs: A) -> io::Result<usize>;
        pub async fn recv_from(&self, buf: &mut [u8]) -> io::Result<(usize, SocketAddr)>;
        pub async fn peek_from(&self, buf: &mut [u8]) -> io::Result<(usize, SocketAddr)>;
        pub async fn connect<A: ToSocketAddrs>(&self, addrs: A) -> io::Result<()>;
        pub async fn send(&self, buf: &[u8]) -> io::Result<usize>;
        pub async fn recv(&self, buf: &mut [u8]) -> io::Result<usize>;
        pub async fn peek(&self, buf: &mut [u8]) -> io::Result<usize>;
        pub fn broadcast(&self) -> io::Result<bool>;
        pub fn set_broadcast(&self, on: bool) -> io::Result<()>;
        pub fn multicast_loop_v4(&self) -> io::Result<bool>;
        pub fn set_multicast_loop_v4(&self, on: bool) -> io::Result<()>;
        pub fn multicast_ttl_v4(&self) -> io::Result<u32>;
        pub fn set_multicast_ttl_v4(&self, ttl: u32) -> io::Result<()>;
        pub fn multicast_loop_v6(&self) -> io::Result<bool>;
        pub fn set_multicast_loop_v6(&self, on: bool) -> io::Result<()>;
        pub fn ttl(&self) -> io::Result<u32>;
        pub fn set_ttl(&self, ttl: u32) -> io::Result<()>;
        pub fn join_multicast_v4(&self, multiaddr: Ipv4Addr, interface: Ipv4Addr) -> io::Result<()>;
        pub fn join_multicast_v6(&self, multiaddr: &Ipv6Addr, interface: u32) -> io::Result<()>;
        pub fn leave_multicast_v4(&self, multiaddr: Ipv4Addr, interface: Ipv4Addr) -> io::Result<()>;
        pub fn leave_multicast_v6(&self, multiaddr: &Ipv6Addr, interface: u32) -> io::Result<()>;
    }
    impl From<std::net::UdpSocket> for UdpSocket {}
    impl AsRawFd for UdpSocket {}
    impl FromRawFd for UdpSocket {}
    impl IntoRawFd for UdpSocket {}
    impl From<OwnedFd> for UdpSocket {}
}
