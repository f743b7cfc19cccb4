//! Sockets that were set non-blocking answer at once: what their result is asked for shows it, or the call that set them so.
//@ dependencies: tokio, libc, nix, socket2, rdkafka

use std::io;
use std::net::{TcpListener, UdpSocket};
use std::time::Duration;

use nix::errno::Errno;
use nix::sys::socket::{MsgFlags, SockaddrIn, recvmsg};
use rdkafka::consumer::{CommitMode, Consumer, StreamConsumer};

async fn asked(socket: &UdpSocket, buffer: &mut [u8]) -> Option<usize> {
    match socket.recv(buffer) {
        Ok(count) => Some(count),
        Err(error) if error.kind() == io::ErrorKind::WouldBlock => None,
        Err(_) => None,
    }
}

async fn asked_by_name(socket: &UdpSocket, buffer: &mut [u8]) -> Option<usize> {
    let received = socket.recv(buffer);
    if let Err(error) = &received
        && error.kind() == io::ErrorKind::WouldBlock
    {
        return None;
    }
    received.ok()
}

async fn not_asked(socket: &UdpSocket, buffer: &mut [u8]) -> Option<usize> {
    match socket.recv(buffer) { //~ blocking_net
        Ok(count) => Some(count),
        Err(_) => None,
    }
}

/// After a timeout the answer is the same.
async fn with_timeout(socket: &UdpSocket, buffer: &mut [u8]) -> Option<usize> {
    socket.set_read_timeout(Some(Duration::from_secs(1))).ok()?;
    match socket.recv(buffer) { //~ blocking_net
        Ok(count) => Some(count),
        Err(error) if error.kind() == io::ErrorKind::WouldBlock => None,
        Err(_) => None,
    }
}

async fn set_here(address: &str, buffer: &mut [u8]) -> io::Result<usize> {
    let socket = UdpSocket::bind(address)?; //~ blocking_net(pedantic)
    socket.set_nonblocking(true)?;
    socket.recv(buffer)
}

async fn set_after(listener: TcpListener) -> io::Result<()> {
    listener.accept()?; //~ blocking_net
    listener.set_nonblocking(true)
}

fn make() -> io::Result<socket2::Socket> {
    let socket = socket2::Socket::new(socket2::Domain::IPV4, socket2::Type::STREAM, None)?;
    socket.set_nonblocking(true)?;
    Ok(socket)
}

async fn set_where_made(address: socket2::SockAddr) -> io::Result<()> {
    let socket = make()?;
    socket.connect(&address)
}

fn receive(fd: i32, buffer: &mut [std::io::IoSliceMut<'_>]) -> Option<usize> {
    match recvmsg::<SockaddrIn>(fd, buffer, None, MsgFlags::empty()) {
        Ok(message) => Some(message.bytes),
        Err(Errno::EWOULDBLOCK) => None,
        Err(_) => None,
    }
}

async fn probe(fd: i32, buffer: &mut [std::io::IoSliceMut<'_>]) -> Option<usize> {
    receive(fd, buffer)
}

async fn peek(fd: i32, buffer: &mut [u8]) -> bool {
    let target = buffer.as_mut_ptr() as *mut libc::c_void;
    let first = unsafe { libc::recv(fd, target, 1, libc::MSG_PEEK | libc::MSG_DONTWAIT) };
    let second = unsafe { libc::recv(fd, target, 1, libc::MSG_PEEK) }; //~ blocking_net
    first + second > 0
}

async fn commits(consumer: &StreamConsumer, message: &rdkafka::message::BorrowedMessage<'_>) {
    consumer.commit_message(message, CommitMode::Async).unwrap();
    consumer.commit_message(message, CommitMode::Sync).unwrap(); //~ blocking_net
}

fn resolve(error: io::Error) -> io::Result<Option<usize>> {
    if error.kind() == io::ErrorKind::WouldBlock { Ok(None) } else { Err(error) }
}

fn is_not_ready(error: &io::Error) -> bool {
    matches!(error.kind(), io::ErrorKind::WouldBlock)
}

fn ready(result: io::Result<usize>) -> io::Result<Option<usize>> {
    match result {
        Ok(count) => Ok(Some(count)),
        Err(error) if error.kind() == io::ErrorKind::WouldBlock => Ok(None),
        Err(error) => Err(error),
    }
}

fn log(error: io::Error) -> io::Result<Option<usize>> {
    Err(error)
}

async fn asked_by_a_helper(socket: &UdpSocket, buffer: &mut [u8]) -> io::Result<Option<usize>> {
    match socket.recv(buffer) {
        Ok(count) => Ok(Some(count)),
        Err(error) => resolve(error),
    }
}

async fn asked_in_a_guard(socket: &UdpSocket, buffer: &mut [u8]) -> io::Result<Option<usize>> {
    match socket.recv(buffer) {
        Ok(count) => Ok(Some(count)),
        Err(ref error) if is_not_ready(error) => Ok(None),
        Err(error) => Err(error),
    }
}

async fn given_whole(socket: &UdpSocket, buffer: &mut [u8]) -> io::Result<Option<usize>> {
    ready(socket.recv(buffer))
}

fn number(error: io::Error) -> i32 {
    error.raw_os_error().unwrap_or_default()
}

fn is_worth_a_retry(number: i32) -> bool {
    number == libc::EAGAIN || number == libc::EWOULDBLOCK
}

async fn asked_by_number(socket: &UdpSocket, buffer: &mut [u8]) -> io::Result<Option<usize>> {
    match socket.recv(buffer) {
        Ok(count) => Ok(Some(count)),
        Err(error) => {
            let number = number(error);
            if is_worth_a_retry(number) { Ok(None) } else { Err(io::Error::from_raw_os_error(number)) }
        }
    }
}

async fn only_logged(socket: &UdpSocket, buffer: &mut [u8]) -> io::Result<Option<usize>> {
    match socket.recv(buffer) { //~ blocking_net
        Ok(count) => Ok(Some(count)),
        Err(error) => log(error),
    }
}

/// The helper asks about something else.
async fn another_error(socket: &UdpSocket, buffer: &mut [u8], other: io::Error) -> io::Result<Option<usize>> {
    match socket.recv(buffer) { //~ blocking_net
        Ok(count) => Ok(Some(count)),
        Err(_) => resolve(other),
    }
}
