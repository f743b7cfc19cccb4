#![source("socket2 0.6.5")]

use std::ffi::c_int;
use std::io;
use std::io::{IoSlice, Read, Write};
use std::mem::MaybeUninit;
use std::net::{Ipv4Addr, Ipv6Addr, Shutdown, SocketAddr, SocketAddrV4, SocketAddrV6};
use std::num::{NonZeroU32, NonZeroUsize};
use std::ops::{Deref, DerefMut};
use std::os::fd::{AsFd, AsRawFd, OwnedFd};
use std::path::Path;
use std::time::Duration;

pub type socklen_t = libc::socklen_t;

pub type sa_family_t = libc::sa_family_t;

pub struct SockAddrStorage {}
impl SockAddrStorage {
    pub fn zeroed() -> Self;
    pub fn size_of(&self) -> socklen_t;
    pub unsafe fn view_as<T>(&mut self) -> &mut T;
}

#[derive(Clone)]
pub struct SockAddr {}
impl SockAddr {
    pub unsafe fn new(storage: SockAddrStorage, len: socklen_t) -> SockAddr;
    pub unsafe fn try_init<F, T>(init: F) -> io::Result<(T, SockAddr)>
    where
        F: FnOnce(*mut SockAddrStorage, *mut socklen_t) -> io::Result<T>;
    pub fn unix<P>(path: P) -> io::Result<SockAddr>
    where
        P: AsRef<Path>;
    pub unsafe fn set_length(&mut self, length: socklen_t);
    pub fn family(&self) -> sa_family_t;
    pub fn domain(&self) -> Domain;
    pub fn len(&self) -> socklen_t;
    pub fn as_ptr(&self) -> *const SockAddrStorage;
    pub fn as_storage(self) -> SockAddrStorage;
    pub fn is_ipv4(&self) -> bool;
    pub fn is_ipv6(&self) -> bool;
    pub fn is_unix(&self) -> bool;
    pub fn as_socket(&self) -> Option<SocketAddr>;
    pub fn as_socket_ipv4(&self) -> Option<SocketAddrV4>;
    pub fn as_socket_ipv6(&self) -> Option<SocketAddrV6>;
}
impl From<SocketAddr> for SockAddr {}
impl From<SocketAddrV4> for SockAddr {}
impl From<SocketAddrV6> for SockAddr {}
impl SockAddr {
    pub fn vsock(cid: u32, port: u32) -> SockAddr;
    pub fn as_vsock_address(&self) -> Option<(u32, u32)>;
    pub fn is_unnamed(&self) -> bool;
    pub fn as_unix(&self) -> Option<std::os::unix::net::SocketAddr>;
    pub fn as_pathname(&self) -> Option<&Path>;
    pub fn as_abstract_namespace(&self) -> Option<&[u8]>;
}

#[io(net)]
pub struct Socket {}
impl Socket {
    pub fn new(domain: Domain, ty: Type, protocol: Option<Protocol>) -> io::Result<Socket>;
    pub fn new_raw(domain: Domain, ty: Type, protocol: Option<Protocol>) -> io::Result<Socket>;
    pub fn pair(domain: Domain, ty: Type, protocol: Option<Protocol>) -> io::Result<(Socket, Socket)>;
    pub fn pair_raw(domain: Domain, ty: Type, protocol: Option<Protocol>) -> io::Result<(Socket, Socket)>;
    pub fn bind(&self, address: &SockAddr) -> io::Result<()>;
    #[blocks(net, unbounded, tokio = "tokio::net::TcpSocket::connect", smol = "smol::Async", why = "it waits for the connection", unless(self, "Socket::new(_, Type::DGRAM)", "Socket::new(_, Type::RAW)"))]
    pub fn connect(&self, address: &SockAddr) -> io::Result<()>;
    #[blocks(net, unbounded, tokio = "tokio::time::timeout(d, TcpSocket::connect)", why = "it waits for an event")]
    pub fn connect_timeout(&self, addr: &SockAddr, timeout: Duration) -> io::Result<()>;
    pub fn listen(&self, backlog: c_int) -> io::Result<()>;
    #[blocks(net, unbounded, tokio = "tokio::net::TcpListener::from_std + accept", why = "it waits for a peer")]
    pub fn accept(&self) -> io::Result<(Socket, SockAddr)>;
    #[blocks(net, unbounded, why = "it waits for a peer")]
    pub fn accept_raw(&self) -> io::Result<(Socket, SockAddr)>;
    pub fn local_addr(&self) -> io::Result<SockAddr>;
    pub fn peer_addr(&self) -> io::Result<SockAddr>;
    pub fn r#type(&self) -> io::Result<Type>;
    pub fn try_clone(&self) -> io::Result<Socket>;
    pub fn nonblocking(&self) -> io::Result<bool>;
    pub fn set_nonblocking(&self, nonblocking: bool) -> io::Result<()>;
    pub fn shutdown(&self, how: Shutdown) -> io::Result<()>;
    #[blocks(net, unbounded, tokio = "tokio::net::UdpSocket::from_std + recv", why = "it waits for data")]
    pub fn recv(&self, buf: &mut [MaybeUninit<u8>]) -> io::Result<usize>;
    #[blocks(net, unbounded, why = "it waits for data")]
    pub fn recv_out_of_band(&self, buf: &mut [MaybeUninit<u8>]) -> io::Result<usize>;
    #[blocks(net, unbounded, why = "it waits for data")]
    pub fn recv_with_flags(&self, buf: &mut [MaybeUninit<u8>], flags: c_int) -> io::Result<usize>;
    #[blocks(net, unbounded, why = "it waits for data")]
    pub fn recv_vectored(&self, bufs: &mut [MaybeUninitSlice<'_>]) -> io::Result<(usize, RecvFlags)>;
    #[blocks(net, unbounded, why = "it waits for data")]
    pub fn recv_vectored_with_flags(&self, bufs: &mut [MaybeUninitSlice<'_>], flags: c_int) -> io::Result<(usize, RecvFlags)>;
    pub fn peek(&self, buf: &mut [MaybeUninit<u8>]) -> io::Result<usize>;
    #[blocks(net, unbounded, tokio = "tokio::net::UdpSocket::from_std + recv_from", why = "it waits for data")]
    pub fn recv_from(&self, buf: &mut [MaybeUninit<u8>]) -> io::Result<(usize, SockAddr)>;
    #[blocks(net, unbounded, why = "it waits for data")]
    pub fn recv_from_with_flags(&self, buf: &mut [MaybeUninit<u8>], flags: c_int) -> io::Result<(usize, SockAddr)>;
    #[blocks(net, unbounded, why = "it waits for data")]
    pub fn recv_from_vectored(&self, bufs: &mut [MaybeUninitSlice<'_>]) -> io::Result<(usize, RecvFlags, SockAddr)>;
    #[blocks(net, unbounded, why = "it waits for data")]
    pub fn recv_from_vectored_with_flags(
        &self,
        bufs: &mut [MaybeUninitSlice<'_>],
        flags: c_int,
    ) -> io::Result<(usize, RecvFlags, SockAddr)>;
    pub fn peek_from(&self, buf: &mut [MaybeUninit<u8>]) -> io::Result<(usize, SockAddr)>;
    pub fn peek_sender(&self) -> io::Result<SockAddr>;
    pub fn recvmsg(&self, msg: &mut MsgHdrMut<'_, '_, '_>, flags: c_int) -> io::Result<usize>;
    pub fn send(&self, buf: &[u8]) -> io::Result<usize>;
    pub fn send_with_flags(&self, buf: &[u8], flags: c_int) -> io::Result<usize>;
    pub fn send_vectored(&self, bufs: &[IoSlice<'_>]) -> io::Result<usize>;
    pub fn send_vectored_with_flags(&self, bufs: &[IoSlice<'_>], flags: c_int) -> io::Result<usize>;
    pub fn send_out_of_band(&self, buf: &[u8]) -> io::Result<usize>;
    pub fn send_to(&self, buf: &[u8], addr: &SockAddr) -> io::Result<usize>;
    pub fn send_to_with_flags(&self, buf: &[u8], addr: &SockAddr, flags: c_int) -> io::Result<usize>;
    pub fn send_to_vectored(&self, bufs: &[IoSlice<'_>], addr: &SockAddr) -> io::Result<usize>;
    pub fn send_to_vectored_with_flags(&self, bufs: &[IoSlice<'_>], addr: &SockAddr, flags: c_int) -> io::Result<usize>;
    pub fn sendmsg(&self, msg: &MsgHdr<'_, '_, '_>, flags: c_int) -> io::Result<usize>;
    pub fn broadcast(&self) -> io::Result<bool>;
    pub fn set_broadcast(&self, broadcast: bool) -> io::Result<()>;
    pub fn take_error(&self) -> io::Result<Option<io::Error>>;
    pub fn keepalive(&self) -> io::Result<bool>;
    pub fn set_keepalive(&self, keepalive: bool) -> io::Result<()>;
    pub fn linger(&self) -> io::Result<Option<Duration>>;
    pub fn set_linger(&self, linger: Option<Duration>) -> io::Result<()>;
    pub fn out_of_band_inline(&self) -> io::Result<bool>;
    pub fn set_out_of_band_inline(&self, oob_inline: bool) -> io::Result<()>;
    pub fn passcred(&self) -> io::Result<bool>;
    pub fn set_passcred(&self, passcred: bool) -> io::Result<()>;
    pub fn priority(&self) -> io::Result<u32>;
    pub fn set_priority(&self, priority: u32) -> io::Result<()>;
    pub fn recv_buffer_size(&self) -> io::Result<usize>;
    pub fn set_recv_buffer_size(&self, size: usize) -> io::Result<()>;
    pub fn read_timeout(&self) -> io::Result<Option<Duration>>;
    pub fn set_read_timeout(&self, duration: Option<Duration>) -> io::Result<()>;
    pub fn reuse_address(&self) -> io::Result<bool>;
    pub fn set_reuse_address(&self, reuse: bool) -> io::Result<()>;
    pub fn send_buffer_size(&self) -> io::Result<usize>;
    pub fn set_send_buffer_size(&self, size: usize) -> io::Result<()>;
    pub fn write_timeout(&self) -> io::Result<Option<Duration>>;
    pub fn set_write_timeout(&self, duration: Option<Duration>) -> io::Result<()>;
    pub fn header_included_v4(&self) -> io::Result<bool>;
    pub fn set_header_included_v4(&self, included: bool) -> io::Result<()>;
    pub fn ip_transparent_v4(&self) -> io::Result<bool>;
    pub fn set_ip_transparent_v4(&self, transparent: bool) -> io::Result<()>;
    pub fn join_multicast_v4(&self, multiaddr: &Ipv4Addr, interface: &Ipv4Addr) -> io::Result<()>;
    pub fn leave_multicast_v4(&self, multiaddr: &Ipv4Addr, interface: &Ipv4Addr) -> io::Result<()>;
    pub fn join_multicast_v4_n(&self, multiaddr: &Ipv4Addr, interface: &InterfaceIndexOrAddress) -> io::Result<()>;
    pub fn leave_multicast_v4_n(&self, multiaddr: &Ipv4Addr, interface: &InterfaceIndexOrAddress) -> io::Result<()>;
    pub fn join_ssm_v4(&self, source: &Ipv4Addr, group: &Ipv4Addr, interface: &Ipv4Addr) -> io::Result<()>;
    pub fn leave_ssm_v4(&self, source: &Ipv4Addr, group: &Ipv4Addr, interface: &Ipv4Addr) -> io::Result<()>;
    pub fn multicast_all_v4(&self) -> io::Result<bool>;
    pub fn set_multicast_all_v4(&self, all: bool) -> io::Result<()>;
    pub fn multicast_if_v4(&self) -> io::Result<Ipv4Addr>;
    pub fn set_multicast_if_v4(&self, interface: &Ipv4Addr) -> io::Result<()>;
    pub fn multicast_loop_v4(&self) -> io::Result<bool>;
    pub fn set_multicast_loop_v4(&self, loop_v4: bool) -> io::Result<()>;
    pub fn multicast_ttl_v4(&self) -> io::Result<u32>;
    pub fn set_multicast_ttl_v4(&self, ttl: u32) -> io::Result<()>;
    pub fn ttl_v4(&self) -> io::Result<u32>;
    pub fn set_ttl_v4(&self, ttl: u32) -> io::Result<()>;
    pub fn set_tos_v4(&self, tos: u32) -> io::Result<()>;
    pub fn tos_v4(&self) -> io::Result<u32>;
    pub fn set_recv_tos_v4(&self, recv_tos: bool) -> io::Result<()>;
    pub fn recv_tos_v4(&self) -> io::Result<bool>;
    pub fn original_dst_v4(&self) -> io::Result<SockAddr>;
    pub fn header_included_v6(&self) -> io::Result<bool>;
    pub fn set_header_included_v6(&self, included: bool) -> io::Result<()>;
    pub fn ip_transparent_v6(&self) -> io::Result<bool>;
    pub fn set_ip_transparent_v6(&self, transparent: bool) -> io::Result<()>;
    pub fn join_multicast_v6(&self, multiaddr: &Ipv6Addr, interface: u32) -> io::Result<()>;
    pub fn leave_multicast_v6(&self, multiaddr: &Ipv6Addr, interface: u32) -> io::Result<()>;
    pub fn multicast_hops_v6(&self) -> io::Result<u32>;
    pub fn set_multicast_hops_v6(&self, hops: u32) -> io::Result<()>;
    pub fn multicast_all_v6(&self) -> io::Result<bool>;
    pub fn set_multicast_all_v6(&self, all: bool) -> io::Result<()>;
    pub fn multicast_if_v6(&self) -> io::Result<u32>;
    pub fn set_multicast_if_v6(&self, interface: u32) -> io::Result<()>;
    pub fn multicast_loop_v6(&self) -> io::Result<bool>;
    pub fn set_multicast_loop_v6(&self, loop_v6: bool) -> io::Result<()>;
    pub fn unicast_hops_v6(&self) -> io::Result<u32>;
    pub fn set_unicast_hops_v6(&self, hops: u32) -> io::Result<()>;
    pub fn only_v6(&self) -> io::Result<bool>;
    pub fn set_only_v6(&self, only_v6: bool) -> io::Result<()>;
    pub fn recv_tclass_v6(&self) -> io::Result<bool>;
    pub fn set_recv_tclass_v6(&self, recv_tclass: bool) -> io::Result<()>;
    pub fn recv_hoplimit_v6(&self) -> io::Result<bool>;
    pub fn set_recv_hoplimit_v6(&self, recv_hoplimit: bool) -> io::Result<()>;
    pub fn original_dst_v6(&self) -> io::Result<SockAddr>;
    pub fn tcp_keepalive_time(&self) -> io::Result<Duration>;
    pub fn tcp_keepalive_interval(&self) -> io::Result<Duration>;
    pub fn tcp_keepalive_retries(&self) -> io::Result<u32>;
    pub fn set_tcp_keepalive(&self, params: &TcpKeepalive) -> io::Result<()>;
    pub fn tcp_nodelay(&self) -> io::Result<bool>;
    pub fn set_tcp_nodelay(&self, nodelay: bool) -> io::Result<()>;
}
impl Read for Socket {}
impl<'a> Read for &'a Socket {}
impl Write for Socket {}
impl<'a> Write for &'a Socket {}
impl Socket {
    pub fn accept4(&self, flags: c_int) -> io::Result<(Socket, SockAddr)>;
    pub fn set_cloexec(&self, close_on_exec: bool) -> io::Result<()>;
    pub fn tcp_mss(&self) -> io::Result<u32>;
    pub fn set_tcp_mss(&self, mss: u32) -> io::Result<()>;
    pub fn is_listener(&self) -> io::Result<bool>;
    pub fn domain(&self) -> io::Result<Domain>;
    pub fn protocol(&self) -> io::Result<Option<Protocol>>;
    pub fn mark(&self) -> io::Result<u32>;
    pub fn set_mark(&self, mark: u32) -> io::Result<()>;
    pub fn tcp_cork(&self) -> io::Result<bool>;
    pub fn set_tcp_cork(&self, cork: bool) -> io::Result<()>;
    pub fn tcp_quickack(&self) -> io::Result<bool>;
    pub fn set_tcp_quickack(&self, quickack: bool) -> io::Result<()>;
    pub fn tcp_thin_linear_timeouts(&self) -> io::Result<bool>;
    pub fn set_tcp_thin_linear_timeouts(&self, timeouts: bool) -> io::Result<()>;
    pub fn tcp_notsent_lowat(&self) -> io::Result<u32>;
    pub fn set_tcp_notsent_lowat(&self, lowat: u32) -> io::Result<()>;
    pub fn device(&self) -> io::Result<Option<Vec<u8>>>;
    pub fn bind_device(&self, interface: Option<&[u8]>) -> io::Result<()>;
    pub fn bind_device_by_index_v4(&self, interface: Option<NonZeroU32>) -> io::Result<()>;
    pub fn bind_device_by_index_v6(&self, interface: Option<NonZeroU32>) -> io::Result<()>;
    pub fn device_index_v4(&self) -> io::Result<Option<NonZeroU32>>;
    pub fn device_index_v6(&self) -> io::Result<Option<NonZeroU32>>;
    pub fn cpu_affinity(&self) -> io::Result<usize>;
    pub fn set_cpu_affinity(&self, cpu: usize) -> io::Result<()>;
    pub fn reuse_port(&self) -> io::Result<bool>;
    pub fn set_reuse_port(&self, reuse: bool) -> io::Result<()>;
    pub fn freebind_v4(&self) -> io::Result<bool>;
    pub fn set_freebind_v4(&self, freebind: bool) -> io::Result<()>;
    pub fn freebind_v6(&self) -> io::Result<bool>;
    pub fn set_freebind_v6(&self, freebind: bool) -> io::Result<()>;
    pub fn sendfile<F>(&self, file: &F, offset: usize, length: Option<NonZeroUsize>) -> io::Result<usize>
    where
        F: AsRawFd;
    pub fn set_tcp_user_timeout(&self, timeout: Option<Duration>) -> io::Result<()>;
    pub fn tcp_user_timeout(&self) -> io::Result<Option<Duration>>;
    pub fn attach_filter(&self, filters: &[SockFilter]) -> io::Result<()>;
    pub fn detach_filter(&self) -> io::Result<()>;
    pub fn cookie(&self) -> io::Result<u64>;
    pub fn tclass_v6(&self) -> io::Result<u32>;
    pub fn set_tclass_v6(&self, tclass: u32) -> io::Result<()>;
    pub fn tcp_congestion(&self) -> io::Result<Vec<u8>>;
    pub fn set_tcp_congestion(&self, tcp_ca_name: &[u8]) -> io::Result<()>;
    pub fn set_dccp_service(&self, code: u32) -> io::Result<()>;
    pub fn dccp_service(&self) -> io::Result<u32>;
    pub fn set_dccp_ccid(&self, ccid: u8) -> io::Result<()>;
    pub fn dccp_tx_ccid(&self) -> io::Result<u32>;
    pub fn dccp_xx_ccid(&self) -> io::Result<u32>;
    pub fn set_dccp_server_timewait(&self, hold_timewait: bool) -> io::Result<()>;
    pub fn dccp_server_timewait(&self) -> io::Result<bool>;
    pub fn set_dccp_send_cscov(&self, level: u32) -> io::Result<()>;
    pub fn dccp_send_cscov(&self) -> io::Result<u32>;
    pub fn set_dccp_recv_cscov(&self, level: u32) -> io::Result<()>;
    pub fn dccp_recv_cscov(&self) -> io::Result<u32>;
    pub fn set_dccp_qpolicy_txqlen(&self, length: u32) -> io::Result<()>;
    pub fn dccp_qpolicy_txqlen(&self) -> io::Result<u32>;
    pub fn dccp_available_ccids<const N: usize>(&self) -> io::Result<CcidEndpoints<N>>;
    pub fn dccp_cur_mps(&self) -> io::Result<u32>;
    pub fn busy_poll(&self) -> io::Result<u32>;
    pub fn set_busy_poll(&self, busy_poll: u32) -> io::Result<()>;
}
impl From<OwnedFd> for Socket {}

#[derive(Copy, Clone)]
pub enum InterfaceIndexOrAddress {
    Index(u32),
    Address(Ipv4Addr),
}

pub struct SockRef<'s> {}
impl<'s> Deref for SockRef<'s> {
    type Target = Socket;
}
impl<'s, S> From<&'s S> for SockRef<'s> where S: AsFd {}

pub struct SockFilter {}
impl SockFilter {
    pub fn new(code: u16, jt: u8, jf: u8, k: u32) -> SockFilter;
}

pub struct CcidEndpoints<const N: usize> {}
impl<const N: usize> Deref for CcidEndpoints<N> {
    type Target = [u8];
}

#[derive(Copy, Clone, Eq, PartialEq)]
pub struct Domain {}
impl Domain {
    pub const PACKET: Domain;
    pub const VSOCK: Domain;
    pub const IPV4: Domain;
    pub const IPV6: Domain;
    pub const UNIX: Domain;
    pub fn for_address(address: SocketAddr) -> Domain;
}
impl From<c_int> for Domain {}

#[derive(Copy, Clone, Eq, PartialEq)]
pub struct Type {}
impl Type {
    pub fn nonblocking(self) -> Type;
    pub fn cloexec(self) -> Type;
    pub const STREAM: Type;
    pub const DGRAM: Type;
    pub const DCCP: Type;
    pub const SEQPACKET: Type;
    pub const RAW: Type;
}
impl From<c_int> for Type {}

#[derive(Copy, Clone, Eq, PartialEq)]
pub struct Protocol {}
impl Protocol {
    pub const ICMPV4: Protocol;
    pub const ICMPV6: Protocol;
    pub const TCP: Protocol;
    pub const UDP: Protocol;
    pub const MPTCP: Protocol;
    pub const DCCP: Protocol;
    pub const SCTP: Protocol;
    pub const UDPLITE: Protocol;
}
impl From<c_int> for Protocol {}

#[derive(Copy, Clone, Eq, PartialEq)]
pub struct RecvFlags {}
impl RecvFlags {
    pub fn is_end_of_record(self) -> bool;
    pub fn is_out_of_band(self) -> bool;
    pub fn is_confirm(self) -> bool;
    pub fn is_dontroute(self) -> bool;
    pub fn is_truncated(self) -> bool;
}

pub struct MaybeUninitSlice<'a> {}
impl<'a> MaybeUninitSlice<'a> {
    pub fn new(buf: &'a mut [MaybeUninit<u8>]) -> MaybeUninitSlice<'a>;
}
impl<'a> Deref for MaybeUninitSlice<'a> {
    type Target = [MaybeUninit<u8>];
}
impl<'a> DerefMut for MaybeUninitSlice<'a> {}

#[derive(Clone)]
pub struct TcpKeepalive {}
impl TcpKeepalive {
    pub fn new() -> TcpKeepalive;
    pub fn with_time(self, time: Duration) -> Self;
    pub fn with_interval(self, interval: Duration) -> Self;
    pub fn with_retries(self, retries: u32) -> Self;
}

pub struct MsgHdr<'addr, 'bufs, 'control> {}
impl<'addr, 'bufs, 'control> MsgHdr<'addr, 'bufs, 'control> {
    pub fn new() -> MsgHdr<'addr, 'bufs, 'control>;
    pub fn with_addr(self, addr: &'addr SockAddr) -> Self;
    pub fn with_buffers(self, bufs: &'bufs [IoSlice<'_>]) -> Self;
    pub fn with_control(self, buf: &'control [u8]) -> Self;
    pub fn with_flags(self, flags: c_int) -> Self;
}

pub struct MsgHdrMut<'addr, 'bufs, 'control> {}
impl<'addr, 'bufs, 'control> MsgHdrMut<'addr, 'bufs, 'control> {
    pub fn new() -> MsgHdrMut<'addr, 'bufs, 'control>;
    pub fn with_addr(self, addr: &'addr mut SockAddr) -> Self;
    pub fn with_buffers(self, bufs: &'bufs mut [MaybeUninitSlice<'_>]) -> Self;
    pub fn with_control(self, buf: &'control mut [MaybeUninit<u8>]) -> Self;
    pub fn flags(&self) -> RecvFlags;
    pub fn control_len(&self) -> usize;
}
