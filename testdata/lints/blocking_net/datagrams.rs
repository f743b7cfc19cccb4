//! Connecting a datagram socket only notes its peer.
//@ dependencies: tokio, libc, nix, socket2

use std::io::{Error, Result};
use std::net::SocketAddr;
use std::os::fd::AsRawFd;

use nix::sys::socket::{AddressFamily, SockFlag, SockType, SockaddrStorage, connect, socket};
use socket2::{Domain, Socket, Type};

fn of_libc(kind: libc::c_int, addr: &libc::sockaddr, len: libc::socklen_t) -> Result<()> {
    let fd = unsafe { libc::socket(libc::AF_INET, kind, 0) };
    let rc = unsafe { libc::connect(fd, addr as *const _, len) };
    if rc < 0 { Err(Error::last_os_error()) } else { Ok(()) }
}

fn datagram(addr: &libc::sockaddr, len: libc::socklen_t) -> Result<i32> {
    let fd = unsafe { libc::socket(libc::AF_INET, libc::SOCK_DGRAM | libc::SOCK_CLOEXEC, 0) };
    if unsafe { libc::connect(fd, addr as *const _, len) } < 0 { Err(Error::last_os_error()) } else { Ok(fd) }
}

fn stream(addr: &libc::sockaddr, len: libc::socklen_t) -> Result<i32> {
    let fd = unsafe { libc::socket(libc::AF_INET, libc::SOCK_STREAM, 0) };
    if unsafe { libc::connect(fd, addr as *const _, len) } < 0 { Err(Error::last_os_error()) } else { Ok(fd) }
}

fn of_nix(remote: SocketAddr) -> nix::Result<()> {
    let fd = socket(AddressFamily::Inet, SockType::Datagram, SockFlag::empty(), None)?;
    connect(fd.as_raw_fd(), &SockaddrStorage::from(remote))
}

fn stream_of_nix(remote: SocketAddr) -> nix::Result<()> {
    let fd = socket(AddressFamily::Inet, SockType::Stream, SockFlag::empty(), None)?;
    connect(fd.as_raw_fd(), &SockaddrStorage::from(remote))
}

fn begun(remote: SocketAddr) -> nix::Result<()> {
    let fd = socket(AddressFamily::Inet, SockType::Stream, SockFlag::SOCK_NONBLOCK | SockFlag::SOCK_CLOEXEC, None)?;
    connect(fd.as_raw_fd(), &SockaddrStorage::from(remote))
}

async fn serve(addr: libc::sockaddr, len: libc::socklen_t, remote: SocketAddr) -> Result<()> {
    datagram(&addr, len)?;
    stream(&addr, len)?; //~ blocking_net
    of_libc(libc::SOCK_STREAM, &addr, len)?; //~ blocking_net
    of_nix(remote)?;
    begun(remote)?;
    stream_of_nix(remote)?; //~ blocking_net
    let socket = Socket::new(Domain::IPV4, Type::DGRAM, None)?;
    socket.connect(&remote.into())?;
    let socket = Socket::new(Domain::IPV4, Type::STREAM, None)?;
    socket.connect(&remote.into())?; //~ blocking_net
    Ok(())
}
