#![source("libc 0.2.191")]

use std::ffi::{c_char, c_int, c_uint, c_ulong, c_void};

pub type pid_t = i32;
pub type size_t = usize;
pub type ssize_t = isize;
pub type socklen_t = u32;
pub type nfds_t = c_ulong;
pub struct timespec {}
pub struct timeval {}
pub struct pollfd {}
pub struct fd_set {}
pub struct epoll_event {}
pub struct sockaddr {}
pub struct addrinfo {}

#[blocks(
    sleep,
    unbounded,
    tokio = "tokio::time::sleep",
    async_std = "async_std::task::sleep",
    smol = "smol::Timer::after",
    why = "it sleeps"
)]
pub unsafe fn sleep(secs: c_uint) -> c_uint;
#[blocks(
    sleep,
    unbounded,
    tokio = "tokio::time::sleep",
    async_std = "async_std::task::sleep",
    smol = "smol::Timer::after",
    why = "it sleeps"
)]
pub unsafe fn usleep(secs: c_uint) -> c_int;
#[blocks(
    sleep,
    unbounded,
    tokio = "tokio::time::sleep",
    async_std = "async_std::task::sleep",
    smol = "smol::Timer::after",
    why = "it sleeps"
)]
pub unsafe fn nanosleep(rqtp: *const timespec, rmtp: *mut timespec) -> c_int;
#[blocks(ffi, unbounded, tokio = "tokio::signal::unix::signal", why = "it waits for a signal")]
pub unsafe fn pause() -> c_int;
#[blocks(
    process,
    unbounded,
    tokio = "tokio::process::Child::wait",
    smol = "smol::process::Child::status",
    why = "it waits for a child process",
    unless(2, "libc::WNOHANG")
)]
pub unsafe fn waitpid(pid: pid_t, status: *mut c_int, options: c_int) -> pid_t;
#[blocks(process, unbounded, tokio = "tokio::process::Child::wait", why = "it waits for a child process")]
pub unsafe fn wait(status: *mut c_int) -> pid_t;
#[blocks(fs, unbounded, why = "it waits for a file lock", unless(1, "libc::LOCK_NB"), unless(1, "libc::LOCK_UN"))]
pub unsafe fn flock(fd: c_int, operation: c_int) -> c_int;
#[blocks(
    ffi,
    unbounded,
    tokio = "tokio::io::unix::AsyncFd::readable",
    smol = "smol::Async::readable",
    why = "it waits for an event",
    unless(2, "0")
)]
pub unsafe fn poll(fds: *mut pollfd, nfds: nfds_t, timeout: c_int) -> c_int;
#[blocks(ffi, unbounded, tokio = "tokio::io::unix::AsyncFd::readable", smol = "smol::Async::readable", why = "it waits for an event")]
pub unsafe fn select(nfds: c_int, readfds: *mut fd_set, writefds: *mut fd_set, errorfds: *mut fd_set, timeout: *mut timeval) -> c_int;
#[blocks(ffi, unbounded, tokio = "tokio::io::unix::AsyncFd", smol = "smol::Async", why = "it waits for an event", unless(3, "0"))]
pub unsafe fn epoll_wait(epfd: c_int, events: *mut epoll_event, maxevents: c_int, timeout: c_int) -> c_int;
#[blocks(
    ffi,
    unbounded,
    tokio = "tokio::io::unix::AsyncFd::try_io",
    smol = "smol::Async::read_with",
    why = "it waits for the file descriptor"
)]
pub unsafe fn read(fd: c_int, buf: *mut c_void, count: size_t) -> ssize_t;
#[blocks(
    ffi,
    unbounded,
    pedantic,
    tokio = "tokio::io::unix::AsyncFd::try_io",
    smol = "smol::Async::write_with",
    why = "it waits for the file descriptor"
)]
pub unsafe fn write(fd: c_int, buf: *const c_void, count: size_t) -> ssize_t;
#[blocks(net, unbounded, tokio = "tokio::io::unix::AsyncFd::try_io", smol = "smol::Async::read_with", why = "it waits for data", unless(3, "libc::MSG_DONTWAIT"))]
pub unsafe fn recv(socket: c_int, buf: *mut c_void, len: size_t, flags: c_int) -> ssize_t;
#[blocks(net, unbounded, tokio = "tokio::net::TcpListener::accept", why = "it waits for a peer")]
pub unsafe fn accept(socket: c_int, address: *mut sockaddr, address_len: *mut socklen_t) -> c_int;
#[blocks(net, unbounded, tokio = "tokio::net::TcpSocket::connect", why = "it waits for the connection", unless(0, "socket(_, libc::SOCK_DGRAM)", "socket(_, libc::SOCK_RAW)", "socket(_, libc::SOCK_NONBLOCK)"))]
pub unsafe fn connect(socket: c_int, address: *const sockaddr, len: socklen_t) -> c_int;
#[blocks(fs, millis, syncs, tokio = "tokio::fs::File::sync_all", smol = "smol::fs::File::sync_all", why = "it waits for the disk")]
pub unsafe fn fsync(fd: c_int) -> c_int;
#[blocks(dns, unbounded, tokio = "tokio::net::lookup_host", smol = "smol::net::resolve", why = "it looks up a name")]
pub unsafe fn getaddrinfo(node: *const c_char, service: *const c_char, hints: *const addrinfo, res: *mut *mut addrinfo) -> c_int;
#[blocks(
    process,
    unbounded,
    tokio = "tokio::process::Command::status",
    smol = "smol::process::Command::status",
    why = "it runs a shell and waits for it"
)]
pub unsafe fn system(s: *const c_char) -> c_int;
