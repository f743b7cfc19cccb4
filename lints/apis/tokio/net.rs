#[runtime(tokio)]
pub mod net {
    use crate::hidden::{A, B};
    use crate::io::{AsyncRead, AsyncWrite, Interest, ReadBuf, Ready};
    use crate::net::tcp::{OwnedReadHalf, OwnedWriteHalf, ReadHalf, WriteHalf};
    use crate::net::unix::UCred;
    use bytes::BufMut;
    use std::io;
    use std::io::{IoSlice, IoSliceMut};
    use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, Shutdown, SocketAddr, SocketAddrV4, SocketAddrV6};
    use std::path::Path;
    use std::task::{Context, Poll};
    use std::time::Duration;

    pub async fn lookup_host<T>(host: T) -> io::Result<impl Iterator<Item = SocketAddr>>
    where
        T: ToSocketAddrs;

    pub trait ToSocketAddrs {}
    impl<T: ToSocketAddrs + ?Sized> ToSocketAddrs for &T {}
    impl ToSocketAddrs for SocketAddr {}
    impl ToSocketAddrs for SocketAddrV4 {}
    impl ToSocketAddrs for SocketAddrV6 {}
    impl ToSocketAddrs for (IpAddr, u16) {}
    impl ToSocketAddrs for (Ipv4Addr, u16) {}
    impl ToSocketAddrs for (Ipv6Addr, u16) {}
    impl ToSocketAddrs for &[SocketAddr] {}
    impl ToSocketAddrs for str {}
    impl ToSocketAddrs for (&str, u16) {}
    impl ToSocketAddrs for (String, u16) {}
    impl ToSocketAddrs for String {}

    pub struct TcpListener {}
    impl TcpListener {
        #[looks_up]
        pub async fn bind<A: ToSocketAddrs>(addr: A) -> io::Result<TcpListener>;
        #[cancel(safe, takes)]
        #[serves]
        pub async fn accept(&self) -> io::Result<(TcpStream, SocketAddr)>;
        #[serves]
        pub fn poll_accept(&self, cx: &mut Context<'_>) -> Poll<io::Result<(TcpStream, SocketAddr)>>;
        pub fn from_std(listener: std::net::TcpListener) -> io::Result<TcpListener>;
        pub fn into_std(self) -> io::Result<std::net::TcpListener>;
        pub fn local_addr(&self) -> io::Result<SocketAddr>;
        pub fn ttl(&self) -> io::Result<u32>;
        pub fn set_ttl(&self, ttl: u32) -> io::Result<()>;
    }
    impl TryFrom<std::net::TcpListener> for TcpListener {
        type Error = io::Error;
    }

    pub struct TcpSocket {}
    impl TcpSocket {
        pub fn new_v4() -> io::Result<TcpSocket>;
        pub fn new_v6() -> io::Result<TcpSocket>;
        pub fn set_keepalive(&self, keepalive: bool) -> io::Result<()>;
        pub fn keepalive(&self) -> io::Result<bool>;
        pub fn set_reuseaddr(&self, reuseaddr: bool) -> io::Result<()>;
        pub fn reuseaddr(&self) -> io::Result<bool>;
        pub fn set_reuseport(&self, reuseport: bool) -> io::Result<()>;
        pub fn reuseport(&self) -> io::Result<bool>;
        pub fn set_send_buffer_size(&self, size: u32) -> io::Result<()>;
        pub fn send_buffer_size(&self) -> io::Result<u32>;
        pub fn set_recv_buffer_size(&self, size: u32) -> io::Result<()>;
        pub fn recv_buffer_size(&self) -> io::Result<u32>;
        pub fn set_linger(&self, dur: Option<Duration>) -> io::Result<()>;
        pub fn set_zero_linger(&self) -> io::Result<()>;
        pub fn linger(&self) -> io::Result<Option<Duration>>;
        pub fn set_nodelay(&self, nodelay: bool) -> io::Result<()>;
        pub fn nodelay(&self) -> io::Result<bool>;
        pub fn tclass_v6(&self) -> io::Result<u32>;
        pub fn set_tclass_v6(&self, tclass: u32) -> io::Result<()>;
        pub fn tos_v4(&self) -> io::Result<u32>;
        pub fn set_tos_v4(&self, tos: u32) -> io::Result<()>;
        pub fn device(&self) -> io::Result<Option<Vec<u8>>>;
        pub fn bind_device(&self, interface: Option<&[u8]>) -> io::Result<()>;
        pub fn local_addr(&self) -> io::Result<SocketAddr>;
        pub fn take_error(&self) -> io::Result<Option<io::Error>>;
        pub fn bind(&self, addr: SocketAddr) -> io::Result<()>;
        pub async fn connect(self, addr: SocketAddr) -> io::Result<TcpStream>;
        pub fn listen(self, backlog: u32) -> io::Result<TcpListener>;
        pub fn from_std_stream(std_stream: std::net::TcpStream) -> TcpSocket;
    }

    pub struct TcpStream {}
    impl TcpStream {
        pub async fn connect<A: ToSocketAddrs>(addr: A) -> io::Result<TcpStream>;
        pub fn from_std(stream: std::net::TcpStream) -> io::Result<TcpStream>;
        pub fn into_std(self) -> io::Result<std::net::TcpStream>;
        pub fn local_addr(&self) -> io::Result<SocketAddr>;
        pub fn take_error(&self) -> io::Result<Option<io::Error>>;
        pub fn peer_addr(&self) -> io::Result<SocketAddr>;
        pub fn poll_peek(&self, cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<io::Result<usize>>;
        #[cancel(safe)]
        pub async fn ready(&self, interest: Interest) -> io::Result<Ready>;
        #[cancel(safe)]
        pub async fn readable(&self) -> io::Result<()>;
        pub fn poll_read_ready(&self, cx: &mut Context<'_>) -> Poll<io::Result<()>>;
        pub fn try_read(&self, buf: &mut [u8]) -> io::Result<usize>;
        pub fn try_read_vectored(&self, bufs: &mut [IoSliceMut<'_>]) -> io::Result<usize>;
        pub fn try_read_buf<B: BufMut>(&self, buf: &mut B) -> io::Result<usize>;
        #[cancel(safe)]
        pub async fn writable(&self) -> io::Result<()>;
        pub fn poll_write_ready(&self, cx: &mut Context<'_>) -> Poll<io::Result<()>>;
        pub fn try_write(&self, buf: &[u8]) -> io::Result<usize>;
        pub fn try_write_vectored(&self, bufs: &[IoSlice<'_>]) -> io::Result<usize>;
        #[runs(1, later)]
        pub fn try_io<R>(&self, interest: Interest, f: impl FnOnce() -> io::Result<R>) -> io::Result<R>;
        #[runs(1, later)]
        pub async fn async_io<R>(&self, interest: Interest, f: impl FnMut() -> io::Result<R>) -> io::Result<R>;
        #[cancel(safe)]
        pub async fn peek(&self, buf: &mut [u8]) -> io::Result<usize>;
        pub fn nodelay(&self) -> io::Result<bool>;
        pub fn set_nodelay(&self, nodelay: bool) -> io::Result<()>;
        pub fn quickack(&self) -> io::Result<bool>;
        pub fn set_quickack(&self, quickack: bool) -> io::Result<()>;
        pub fn linger(&self) -> io::Result<Option<Duration>>;
        pub fn set_linger(&self, dur: Option<Duration>) -> io::Result<()>;
        pub fn set_zero_linger(&self) -> io::Result<()>;
        pub fn ttl(&self) -> io::Result<u32>;
        pub fn set_ttl(&self, ttl: u32) -> io::Result<()>;
        pub fn split<'a>(&'a mut self) -> (ReadHalf<'a>, WriteHalf<'a>);
        pub fn into_split(self) -> (OwnedReadHalf, OwnedWriteHalf);
    }
    impl TryFrom<std::net::TcpStream> for TcpStream {
        type Error = io::Error;
    }
    impl AsyncRead for TcpStream {}
    impl AsyncWrite for TcpStream {}
    impl AsRef<Self> for TcpStream {}

    pub struct UdpSocket {}
    impl UdpSocket {
        #[looks_up]
        pub async fn bind<A: ToSocketAddrs>(addr: A) -> io::Result<UdpSocket>;
        pub fn from_std(socket: std::net::UdpSocket) -> io::Result<UdpSocket>;
        pub fn into_std(self) -> io::Result<std::net::UdpSocket>;
        pub fn local_addr(&self) -> io::Result<SocketAddr>;
        pub fn peer_addr(&self) -> io::Result<SocketAddr>;
        pub async fn connect<A: ToSocketAddrs>(&self, addr: A) -> io::Result<()>;
        #[cancel(safe)]
        pub async fn ready(&self, interest: Interest) -> io::Result<Ready>;
        #[cancel(safe)]
        pub async fn writable(&self) -> io::Result<()>;
        pub fn poll_send_ready(&self, cx: &mut Context<'_>) -> Poll<io::Result<()>>;
        #[cancel(safe)]
        pub async fn send(&self, buf: &[u8]) -> io::Result<usize>;
        pub fn poll_send(&self, cx: &mut Context<'_>, buf: &[u8]) -> Poll<io::Result<usize>>;
        pub fn try_send(&self, buf: &[u8]) -> io::Result<usize>;
        #[cancel(safe)]
        pub async fn readable(&self) -> io::Result<()>;
        pub fn poll_recv_ready(&self, cx: &mut Context<'_>) -> Poll<io::Result<()>>;
        #[cancel(safe)]
        pub async fn recv(&self, buf: &mut [u8]) -> io::Result<usize>;
        pub fn poll_recv(&self, cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<io::Result<()>>;
        pub fn try_recv(&self, buf: &mut [u8]) -> io::Result<usize>;
        pub fn try_recv_buf<B: BufMut>(&self, buf: &mut B) -> io::Result<usize>;
        pub async fn recv_buf<B: BufMut>(&self, buf: &mut B) -> io::Result<usize>;
        pub fn try_recv_buf_from<B: BufMut>(&self, buf: &mut B) -> io::Result<(usize, SocketAddr)>;
        pub async fn recv_buf_from<B: BufMut>(&self, buf: &mut B) -> io::Result<(usize, SocketAddr)>;
        #[cancel(safe)]
        pub async fn send_to<A: ToSocketAddrs>(&self, buf: &[u8], addr: A) -> io::Result<usize>;
        pub fn poll_send_to(&self, cx: &mut Context<'_>, buf: &[u8], target: SocketAddr) -> Poll<io::Result<usize>>;
        pub fn try_send_to(&self, buf: &[u8], target: SocketAddr) -> io::Result<usize>;
        #[cancel(safe)]
        pub async fn recv_from(&self, buf: &mut [u8]) -> io::Result<(usize, SocketAddr)>;
        pub fn poll_recv_from(&self, cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<io::Result<SocketAddr>>;
        pub fn try_recv_from(&self, buf: &mut [u8]) -> io::Result<(usize, SocketAddr)>;
        #[runs(1, later)]
        pub fn try_io<R>(&self, interest: Interest, f: impl FnOnce() -> io::Result<R>) -> io::Result<R>;
        #[runs(1, later)]
        pub async fn async_io<R>(&self, interest: Interest, f: impl FnMut() -> io::Result<R>) -> io::Result<R>;
        pub async fn peek(&self, buf: &mut [u8]) -> io::Result<usize>;
        pub fn poll_peek(&self, cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<io::Result<()>>;
        pub fn try_peek(&self, buf: &mut [u8]) -> io::Result<usize>;
        pub async fn peek_from(&self, buf: &mut [u8]) -> io::Result<(usize, SocketAddr)>;
        pub fn poll_peek_from(&self, cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<io::Result<SocketAddr>>;
        pub fn try_peek_from(&self, buf: &mut [u8]) -> io::Result<(usize, SocketAddr)>;
        pub async fn peek_sender(&self) -> io::Result<SocketAddr>;
        pub fn poll_peek_sender(&self, cx: &mut Context<'_>) -> Poll<io::Result<SocketAddr>>;
        pub fn try_peek_sender(&self) -> io::Result<SocketAddr>;
        pub fn broadcast(&self) -> io::Result<bool>;
        pub fn set_broadcast(&self, on: bool) -> io::Result<()>;
        pub fn multicast_loop_v4(&self) -> io::Result<bool>;
        pub fn set_multicast_loop_v4(&self, on: bool) -> io::Result<()>;
        pub fn multicast_ttl_v4(&self) -> io::Result<u32>;
        pub fn set_multicast_ttl_v4(&self, ttl: u32) -> io::Result<()>;
        pub fn multicast_loop_v6(&self) -> io::Result<bool>;
        pub fn set_multicast_loop_v6(&self, on: bool) -> io::Result<()>;
        pub fn tclass_v6(&self) -> io::Result<u32>;
        pub fn set_tclass_v6(&self, tclass: u32) -> io::Result<()>;
        pub fn ttl(&self) -> io::Result<u32>;
        pub fn set_ttl(&self, ttl: u32) -> io::Result<()>;
        pub fn tos_v4(&self) -> io::Result<u32>;
        pub fn set_tos_v4(&self, tos: u32) -> io::Result<()>;
        pub fn device(&self) -> io::Result<Option<Vec<u8>>>;
        pub fn bind_device(&self, interface: Option<&[u8]>) -> io::Result<()>;
        pub fn join_multicast_v4(&self, multiaddr: Ipv4Addr, interface: Ipv4Addr) -> io::Result<()>;
        pub fn join_multicast_v6(&self, multiaddr: &Ipv6Addr, interface: u32) -> io::Result<()>;
        pub fn leave_multicast_v4(&self, multiaddr: Ipv4Addr, interface: Ipv4Addr) -> io::Result<()>;
        pub fn leave_multicast_v6(&self, multiaddr: &Ipv6Addr, interface: u32) -> io::Result<()>;
        pub fn take_error(&self) -> io::Result<Option<io::Error>>;
    }
    impl TryFrom<std::net::UdpSocket> for UdpSocket {
        type Error = io::Error;
    }

    pub struct UnixDatagram {}
    impl UnixDatagram {
        #[cancel(safe)]
        pub async fn ready(&self, interest: Interest) -> io::Result<Ready>;
        #[cancel(safe)]
        pub async fn writable(&self) -> io::Result<()>;
        pub fn poll_send_ready(&self, cx: &mut Context<'_>) -> Poll<io::Result<()>>;
        #[cancel(safe)]
        pub async fn readable(&self) -> io::Result<()>;
        pub fn poll_recv_ready(&self, cx: &mut Context<'_>) -> Poll<io::Result<()>>;
        pub fn bind<P>(path: P) -> io::Result<UnixDatagram>
        where
            P: AsRef<Path>;
        pub fn pair() -> io::Result<(UnixDatagram, UnixDatagram)>;
        pub fn from_std(datagram: std::os::unix::net::UnixDatagram) -> io::Result<UnixDatagram>;
        pub fn into_std(self) -> io::Result<std::os::unix::net::UnixDatagram>;
        pub fn unbound() -> io::Result<UnixDatagram>;
        pub fn connect<P: AsRef<Path>>(&self, path: P) -> io::Result<()>;
        #[cancel(safe)]
        pub async fn send(&self, buf: &[u8]) -> io::Result<usize>;
        pub fn try_send(&self, buf: &[u8]) -> io::Result<usize>;
        pub fn try_send_to<P>(&self, buf: &[u8], target: P) -> io::Result<usize>
        where
            P: AsRef<Path>;
        #[cancel(safe)]
        pub async fn recv(&self, buf: &mut [u8]) -> io::Result<usize>;
        pub fn try_recv(&self, buf: &mut [u8]) -> io::Result<usize>;
        pub fn try_recv_buf_from<B: BufMut>(&self, buf: &mut B) -> io::Result<(usize, crate::net::unix::SocketAddr)>;
        pub async fn recv_buf_from<B: BufMut>(&self, buf: &mut B) -> io::Result<(usize, crate::net::unix::SocketAddr)>;
        pub fn try_recv_buf<B: BufMut>(&self, buf: &mut B) -> io::Result<usize>;
        pub async fn recv_buf<B: BufMut>(&self, buf: &mut B) -> io::Result<usize>;
        #[cancel(safe)]
        pub async fn send_to<P>(&self, buf: &[u8], target: P) -> io::Result<usize>
        where
            P: AsRef<Path>;
        #[cancel(safe)]
        pub async fn recv_from(&self, buf: &mut [u8]) -> io::Result<(usize, crate::net::unix::SocketAddr)>;
        pub fn poll_recv_from(&self, cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<io::Result<crate::net::unix::SocketAddr>>;
        pub fn poll_send_to<P>(&self, cx: &mut Context<'_>, buf: &[u8], target: P) -> Poll<io::Result<usize>>
        where
            P: AsRef<Path>;
        pub fn poll_send(&self, cx: &mut Context<'_>, buf: &[u8]) -> Poll<io::Result<usize>>;
        pub fn poll_recv(&self, cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<io::Result<()>>;
        pub fn try_recv_from(&self, buf: &mut [u8]) -> io::Result<(usize, crate::net::unix::SocketAddr)>;
        #[runs(1, later)]
        pub fn try_io<R>(&self, interest: Interest, f: impl FnOnce() -> io::Result<R>) -> io::Result<R>;
        #[runs(1, later)]
        pub async fn async_io<R>(&self, interest: Interest, f: impl FnMut() -> io::Result<R>) -> io::Result<R>;
        pub fn local_addr(&self) -> io::Result<crate::net::unix::SocketAddr>;
        pub fn peer_addr(&self) -> io::Result<crate::net::unix::SocketAddr>;
        pub fn take_error(&self) -> io::Result<Option<io::Error>>;
        pub fn shutdown(&self, how: Shutdown) -> io::Result<()>;
    }
    impl TryFrom<std::os::unix::net::UnixDatagram> for UnixDatagram {
        type Error = io::Error;
    }

    pub struct UnixListener {}
    impl UnixListener {
        pub fn bind<P>(path: P) -> io::Result<UnixListener>
        where
            P: AsRef<Path>;
        pub fn bind_addr(socket_addr: &crate::net::unix::SocketAddr) -> io::Result<UnixListener>;
        pub fn from_std(listener: std::os::unix::net::UnixListener) -> io::Result<UnixListener>;
        pub fn into_std(self) -> io::Result<std::os::unix::net::UnixListener>;
        pub fn local_addr(&self) -> io::Result<crate::net::unix::SocketAddr>;
        pub fn take_error(&self) -> io::Result<Option<io::Error>>;
        #[cancel(safe, takes)]
        #[serves]
        pub async fn accept(&self) -> io::Result<(UnixStream, crate::net::unix::SocketAddr)>;
        #[serves]
        pub fn poll_accept(&self, cx: &mut Context<'_>) -> Poll<io::Result<(UnixStream, crate::net::unix::SocketAddr)>>;
    }
    impl TryFrom<std::os::unix::net::UnixListener> for UnixListener {
        type Error = io::Error;
    }

    pub struct UnixSocket {}
    impl UnixSocket {
        pub fn new_datagram() -> io::Result<UnixSocket>;
        pub fn new_stream() -> io::Result<UnixSocket>;
        pub fn bind(&self, path: impl AsRef<Path>) -> io::Result<()>;
        pub fn listen(self, backlog: u32) -> io::Result<UnixListener>;
        pub async fn connect(self, path: impl AsRef<Path>) -> io::Result<UnixStream>;
        pub fn datagram(self) -> io::Result<UnixDatagram>;
    }

    pub struct UnixStream {}
    impl UnixStream {
        pub async fn connect<P>(path: P) -> io::Result<UnixStream>
        where
            P: AsRef<Path>;
        pub async fn connect_addr(socket_addr: &crate::net::unix::SocketAddr) -> io::Result<UnixStream>;
        #[cancel(safe)]
        pub async fn ready(&self, interest: Interest) -> io::Result<Ready>;
        #[cancel(safe)]
        pub async fn readable(&self) -> io::Result<()>;
        pub fn poll_read_ready(&self, cx: &mut Context<'_>) -> Poll<io::Result<()>>;
        pub fn try_read(&self, buf: &mut [u8]) -> io::Result<usize>;
        pub fn try_read_vectored(&self, bufs: &mut [IoSliceMut<'_>]) -> io::Result<usize>;
        pub fn try_read_buf<B: BufMut>(&self, buf: &mut B) -> io::Result<usize>;
        #[cancel(safe)]
        pub async fn writable(&self) -> io::Result<()>;
        pub fn poll_write_ready(&self, cx: &mut Context<'_>) -> Poll<io::Result<()>>;
        pub fn try_write(&self, buf: &[u8]) -> io::Result<usize>;
        pub fn try_write_vectored(&self, buf: &[IoSlice<'_>]) -> io::Result<usize>;
        #[runs(1, later)]
        pub fn try_io<R>(&self, interest: Interest, f: impl FnOnce() -> io::Result<R>) -> io::Result<R>;
        #[runs(1, later)]
        pub async fn async_io<R>(&self, interest: Interest, f: impl FnMut() -> io::Result<R>) -> io::Result<R>;
        pub fn from_std(stream: std::os::unix::net::UnixStream) -> io::Result<UnixStream>;
        pub fn into_std(self) -> io::Result<std::os::unix::net::UnixStream>;
        pub fn pair() -> io::Result<(UnixStream, UnixStream)>;
        pub fn local_addr(&self) -> io::Result<crate::net::unix::SocketAddr>;
        pub fn peer_addr(&self) -> io::Result<crate::net::unix::SocketAddr>;
        pub fn peer_cred(&self) -> io::Result<UCred>;
        pub fn take_error(&self) -> io::Result<Option<io::Error>>;
        pub fn split<'a>(&'a mut self) -> (crate::net::unix::ReadHalf<'a>, crate::net::unix::WriteHalf<'a>);
        pub fn into_split(self) -> (crate::net::unix::OwnedReadHalf, crate::net::unix::OwnedWriteHalf);
    }
    impl TryFrom<std::os::unix::net::UnixStream> for UnixStream {
        type Error = io::Error;
    }
    impl AsyncRead for UnixStream {}
    impl AsyncWrite for UnixStream {}
    impl AsRef<Self> for UnixStream {}

    pub mod tcp {
        use crate::hidden::B;
        use crate::io::{AsyncRead, AsyncWrite, Interest, ReadBuf, Ready};
        use crate::net::TcpStream;
        use bytes::BufMut;
        use std::io;
        use std::io::{IoSlice, IoSliceMut};
        use std::net::SocketAddr;
        use std::task::{Context, Poll};

        pub struct ReadHalf<'a> {}
        impl ReadHalf<'_> {
            pub fn poll_peek(&mut self, cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<io::Result<usize>>;
            pub async fn peek(&mut self, buf: &mut [u8]) -> io::Result<usize>;
            #[cancel(safe)]
            pub async fn ready(&self, interest: Interest) -> io::Result<Ready>;
            #[cancel(safe)]
            pub async fn readable(&self) -> io::Result<()>;
            pub fn try_read(&self, buf: &mut [u8]) -> io::Result<usize>;
            pub fn try_read_vectored(&self, bufs: &mut [IoSliceMut<'_>]) -> io::Result<usize>;
            pub fn try_read_buf<B: BufMut>(&self, buf: &mut B) -> io::Result<usize>;
            pub fn peer_addr(&self) -> io::Result<SocketAddr>;
            pub fn local_addr(&self) -> io::Result<SocketAddr>;
        }
        impl AsyncRead for ReadHalf<'_> {}
        impl AsRef<TcpStream> for ReadHalf<'_> {}

        pub struct WriteHalf<'a> {}
        impl WriteHalf<'_> {
            #[cancel(safe)]
            pub async fn ready(&self, interest: Interest) -> io::Result<Ready>;
            #[cancel(safe)]
            pub async fn writable(&self) -> io::Result<()>;
            pub fn try_write(&self, buf: &[u8]) -> io::Result<usize>;
            pub fn try_write_vectored(&self, bufs: &[IoSlice<'_>]) -> io::Result<usize>;
            pub fn peer_addr(&self) -> io::Result<SocketAddr>;
            pub fn local_addr(&self) -> io::Result<SocketAddr>;
        }
        impl AsyncWrite for WriteHalf<'_> {}
        impl AsRef<TcpStream> for WriteHalf<'_> {}

        pub struct OwnedReadHalf {}
        impl OwnedReadHalf {
            pub fn reunite(self, other: OwnedWriteHalf) -> Result<TcpStream, ReuniteError>;
            pub fn poll_peek(&mut self, cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<io::Result<usize>>;
            pub async fn peek(&mut self, buf: &mut [u8]) -> io::Result<usize>;
            #[cancel(safe)]
            pub async fn ready(&self, interest: Interest) -> io::Result<Ready>;
            #[cancel(safe)]
            pub async fn readable(&self) -> io::Result<()>;
            pub fn try_read(&self, buf: &mut [u8]) -> io::Result<usize>;
            pub fn try_read_vectored(&self, bufs: &mut [IoSliceMut<'_>]) -> io::Result<usize>;
            pub fn try_read_buf<B: BufMut>(&self, buf: &mut B) -> io::Result<usize>;
            pub fn peer_addr(&self) -> io::Result<SocketAddr>;
            pub fn local_addr(&self) -> io::Result<SocketAddr>;
        }
        impl AsyncRead for OwnedReadHalf {}
        impl AsRef<TcpStream> for OwnedReadHalf {}

        pub struct OwnedWriteHalf {}
        impl OwnedWriteHalf {
            pub fn reunite(self, other: OwnedReadHalf) -> Result<TcpStream, ReuniteError>;
            pub fn forget(self);
            #[cancel(safe)]
            pub async fn ready(&self, interest: Interest) -> io::Result<Ready>;
            #[cancel(safe)]
            pub async fn writable(&self) -> io::Result<()>;
            pub fn try_write(&self, buf: &[u8]) -> io::Result<usize>;
            pub fn try_write_vectored(&self, bufs: &[IoSlice<'_>]) -> io::Result<usize>;
            pub fn peer_addr(&self) -> io::Result<SocketAddr>;
            pub fn local_addr(&self) -> io::Result<SocketAddr>;
        }
        impl AsyncWrite for OwnedWriteHalf {}
        impl AsRef<TcpStream> for OwnedWriteHalf {}

        pub struct ReuniteError(pub OwnedReadHalf, pub OwnedWriteHalf);
    }

    pub mod unix {
        use crate::hidden::B;
        use crate::io::{AsyncRead, AsyncWrite, Interest, Ready};
        use crate::net::UnixStream;
        use bytes::BufMut;
        use std::io;
        use std::io::{IoSlice, IoSliceMut};
        use std::path::Path;

        pub struct ReadHalf<'a> {}
        impl ReadHalf<'_> {
            #[cancel(safe)]
            pub async fn ready(&self, interest: Interest) -> io::Result<Ready>;
            #[cancel(safe)]
            pub async fn readable(&self) -> io::Result<()>;
            pub fn try_read(&self, buf: &mut [u8]) -> io::Result<usize>;
            pub fn try_read_buf<B: BufMut>(&self, buf: &mut B) -> io::Result<usize>;
            pub fn try_read_vectored(&self, bufs: &mut [IoSliceMut<'_>]) -> io::Result<usize>;
            pub fn peer_addr(&self) -> io::Result<SocketAddr>;
            pub fn local_addr(&self) -> io::Result<SocketAddr>;
        }
        impl AsyncRead for ReadHalf<'_> {}
        impl AsRef<UnixStream> for ReadHalf<'_> {}

        pub struct WriteHalf<'a> {}
        impl WriteHalf<'_> {
            #[cancel(safe)]
            pub async fn ready(&self, interest: Interest) -> io::Result<Ready>;
            #[cancel(safe)]
            pub async fn writable(&self) -> io::Result<()>;
            pub fn try_write(&self, buf: &[u8]) -> io::Result<usize>;
            pub fn try_write_vectored(&self, buf: &[IoSlice<'_>]) -> io::Result<usize>;
            pub fn peer_addr(&self) -> io::Result<SocketAddr>;
            pub fn local_addr(&self) -> io::Result<SocketAddr>;
        }
        impl AsyncWrite for WriteHalf<'_> {}
        impl AsRef<UnixStream> for WriteHalf<'_> {}

        pub struct OwnedReadHalf {}
        impl OwnedReadHalf {
            pub fn reunite(self, other: OwnedWriteHalf) -> Result<UnixStream, ReuniteError>;
            #[cancel(safe)]
            pub async fn ready(&self, interest: Interest) -> io::Result<Ready>;
            #[cancel(safe)]
            pub async fn readable(&self) -> io::Result<()>;
            pub fn try_read(&self, buf: &mut [u8]) -> io::Result<usize>;
            pub fn try_read_buf<B: BufMut>(&self, buf: &mut B) -> io::Result<usize>;
            pub fn try_read_vectored(&self, bufs: &mut [IoSliceMut<'_>]) -> io::Result<usize>;
            pub fn peer_addr(&self) -> io::Result<SocketAddr>;
            pub fn local_addr(&self) -> io::Result<SocketAddr>;
        }
        impl AsyncRead for OwnedReadHalf {}
        impl AsRef<UnixStream> for OwnedReadHalf {}

        pub struct OwnedWriteHalf {}
        impl OwnedWriteHalf {
            pub fn reunite(self, other: OwnedReadHalf) -> Result<UnixStream, ReuniteError>;
            pub fn forget(self);
            #[cancel(safe)]
            pub async fn ready(&self, interest: Interest) -> io::Result<Ready>;
            #[cancel(safe)]
            pub async fn writable(&self) -> io::Result<()>;
            pub fn try_write(&self, buf: &[u8]) -> io::Result<usize>;
            pub fn try_write_vectored(&self, buf: &[IoSlice<'_>]) -> io::Result<usize>;
            pub fn peer_addr(&self) -> io::Result<SocketAddr>;
            pub fn local_addr(&self) -> io::Result<SocketAddr>;
        }
        impl AsyncWrite for OwnedWriteHalf {}
        impl AsRef<UnixStream> for OwnedWriteHalf {}

        pub struct ReuniteError(pub OwnedReadHalf, pub OwnedWriteHalf);

        #[derive(Clone)]
        pub struct SocketAddr {}
        impl SocketAddr {
            pub fn is_unnamed(&self) -> bool;
            pub fn as_pathname(&self) -> Option<&Path>;
            pub fn as_abstract_name(&self) -> Option<&[u8]>;
        }
        impl From<std::os::unix::net::SocketAddr> for SocketAddr {}

        #[derive(Copy, Clone, Eq, PartialEq, Hash)]
        pub struct UCred {}
        impl UCred {
            pub fn uid(&self) -> uid_t;
            pub fn gid(&self) -> gid_t;
            pub fn pid(&self) -> Option<pid_t>;
        }

        pub type uid_t = u32;

        pub type gid_t = u32;

        pub type pid_t = i32;

        pub mod pipe {
            use crate::hidden::B;
            use crate::io::{AsyncRead, AsyncWrite, Interest, Ready};
            use bytes::BufMut;
            use std::fs::File;
            use std::io;
            use std::io::{IoSlice, IoSliceMut};
            use std::os::unix::io::OwnedFd;
            use std::path::Path;
            use std::task::{Context, Poll};

            pub fn pipe() -> io::Result<(Sender, Receiver)>;

            #[derive(Clone)]
            pub struct OpenOptions {}
            impl OpenOptions {
                pub fn new() -> OpenOptions;
                pub fn read_write(&mut self, value: bool) -> &mut Self;
                pub fn unchecked(&mut self, value: bool) -> &mut Self;
                pub fn open_receiver<P: AsRef<Path>>(&self, path: P) -> io::Result<Receiver>;
                pub fn open_sender<P: AsRef<Path>>(&self, path: P) -> io::Result<Sender>;
            }
            impl Default for OpenOptions {}

            pub struct Sender {}
            impl Sender {
                pub fn from_file(file: File) -> io::Result<Sender>;
                pub fn from_owned_fd(owned_fd: OwnedFd) -> io::Result<Sender>;
                pub fn from_file_unchecked(file: File) -> io::Result<Sender>;
                pub fn from_owned_fd_unchecked(owned_fd: OwnedFd) -> io::Result<Sender>;
                #[cancel(safe)]
                pub async fn ready(&self, interest: Interest) -> io::Result<Ready>;
                pub async fn writable(&self) -> io::Result<()>;
                pub fn poll_write_ready(&self, cx: &mut Context<'_>) -> Poll<io::Result<()>>;
                pub fn try_write(&self, buf: &[u8]) -> io::Result<usize>;
                pub fn try_write_vectored(&self, buf: &[IoSlice<'_>]) -> io::Result<usize>;
                #[runs(0, later)]
                pub fn try_io<R>(&self, f: impl FnOnce() -> io::Result<R>) -> io::Result<R>;
                pub fn into_blocking_fd(self) -> io::Result<OwnedFd>;
                pub fn into_nonblocking_fd(self) -> io::Result<OwnedFd>;
            }
            impl AsyncWrite for Sender {}

            pub struct Receiver {}
            impl Receiver {
                pub fn from_file(file: File) -> io::Result<Receiver>;
                pub fn from_owned_fd(owned_fd: OwnedFd) -> io::Result<Receiver>;
                pub fn from_file_unchecked(file: File) -> io::Result<Receiver>;
                pub fn from_owned_fd_unchecked(owned_fd: OwnedFd) -> io::Result<Receiver>;
                #[cancel(safe)]
                pub async fn ready(&self, interest: Interest) -> io::Result<Ready>;
                pub async fn readable(&self) -> io::Result<()>;
                pub fn poll_read_ready(&self, cx: &mut Context<'_>) -> Poll<io::Result<()>>;
                pub fn try_read(&self, buf: &mut [u8]) -> io::Result<usize>;
                pub fn try_read_vectored(&self, bufs: &mut [IoSliceMut<'_>]) -> io::Result<usize>;
                #[runs(0, later)]
                pub fn try_io<R>(&self, f: impl FnOnce() -> io::Result<R>) -> io::Result<R>;
                pub fn try_read_buf<B: BufMut>(&self, buf: &mut B) -> io::Result<usize>;
                pub fn into_blocking_fd(self) -> io::Result<OwnedFd>;
                pub fn into_nonblocking_fd(self) -> io::Result<OwnedFd>;
            }
            impl AsyncRead for Receiver {}
        }
    }
}
