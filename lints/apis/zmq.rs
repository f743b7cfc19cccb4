#![source("zmq 0.10.0")]

use std::ffi::NulError;
use std::ops::{BitOr, Deref, DerefMut};
use std::os::raw::c_void;
use std::result;
use std::string::FromUtf8Error;
use zmq_sys::RawFd;

pub static DONTWAIT: i32;
pub static SNDMORE: i32;
pub fn version() -> (i32, i32, i32);
pub const POLLIN: PollEvents;
pub const POLLOUT: PollEvents;
pub const POLLERR: PollEvents;
#[blocks(net, unbounded, tokio = "zeromq / tmq", smol = "async_zmq", why = "it waits for events")]
pub fn poll(items: &mut [PollItem], timeout: i64) -> Result<i32>;
#[blocks(net, unbounded, tokio = "zeromq / tmq", why = "it never returns")]
pub fn proxy(frontend: &Socket, backend: &Socket) -> Result<()>;
#[blocks(net, unbounded, why = "it never returns")]
pub fn proxy_with_capture(frontend: &mut Socket, backend: &mut Socket, capture: &mut Socket) -> Result<()>;
#[blocks(net, unbounded, why = "it never returns")]
pub fn proxy_steerable(frontend: &mut Socket, backend: &mut Socket, control: &mut Socket) -> Result<()>;
#[blocks(net, unbounded, why = "it never returns")]
pub fn proxy_steerable_with_capture(frontend: &mut Socket, backend: &mut Socket, capture: &mut Socket, control: &mut Socket) -> Result<()>;
pub fn has(capability: &str) -> Option<bool>;
pub fn z85_encode(data: &[u8]) -> result::Result<String, EncodeError>;
pub fn z85_decode(data: &str) -> result::Result<Vec<u8>, DecodeError>;

pub struct Message {}
impl Message {
    pub fn new() -> Message;
    pub unsafe fn with_capacity_unallocated(len: usize) -> Message;
    pub fn with_size(len: usize) -> Message;
    pub fn with_capacity(len: usize) -> Message;
    pub fn from_slice(data: &[u8]) -> Message;
    pub fn as_str(&self) -> Option<&str>;
    pub fn get_more(&self) -> bool;
    pub fn gets<'a>(&'a mut self, property: &str) -> Option<&'a str>;
}
impl Deref for Message {
    type Target = [u8];
}
impl DerefMut for Message {}
impl<'a> From<&'a [u8]> for Message {}
impl From<Vec<u8>> for Message {}
impl From<Box<[u8]>> for Message {}
impl<'a> From<&'a str> for Message {}
impl<'a> From<&'a String> for Message {}
impl<'a, T> From<&'a T> for Message where T: Into<Message> + Clone {}

pub type Result<T> = result::Result<T, Error>;

#[derive(Clone, Copy, PartialEq, Eq)]
pub enum SocketType {
    PAIR,
    PUB,
    SUB,
    REQ,
    REP,
    DEALER,
    ROUTER,
    PULL,
    PUSH,
    XPUB,
    XSUB,
    STREAM,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub enum SocketEvent {
    CONNECTED,
    CONNECT_DELAYED,
    CONNECT_RETRIED,
    LISTENING,
    BIND_FAILED,
    ACCEPTED,
    ACCEPT_FAILED,
    CLOSED,
    CLOSE_FAILED,
    DISCONNECTED,
    MONITOR_STOPPED,
    HANDSHAKE_FAILED_NO_DETAIL,
    HANDSHAKE_SUCCEEDED,
    HANDSHAKE_FAILED_PROTOCOL,
    HANDSHAKE_FAILED_AUTH,
    ALL,
}
impl SocketEvent {
    pub fn to_raw(self) -> u16;
    pub fn from_raw(raw: u16) -> SocketEvent;
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Mechanism {
    ZMQ_NULL,
    ZMQ_PLAIN,
    ZMQ_CURVE,
    ZMQ_GSSAPI,
}

#[derive(Clone, Copy, Eq, PartialEq)]
pub enum Error {
    EACCES,
    EADDRINUSE,
    EAGAIN,
    EBUSY,
    ECONNREFUSED,
    EFAULT,
    EINTR,
    EHOSTUNREACH,
    EINPROGRESS,
    EINVAL,
    EMFILE,
    EMSGSIZE,
    ENAMETOOLONG,
    ENODEV,
    ENOENT,
    ENOMEM,
    ENOTCONN,
    ENOTSOCK,
    EPROTO,
    EPROTONOSUPPORT,
    ENOTSUP,
    ENOBUFS,
    ENETDOWN,
    EADDRNOTAVAIL,
    EFSM,
    ENOCOMPATPROTO,
    ETERM,
    EMTHREAD,
}
impl Error {
    pub fn to_raw(self) -> i32;
    pub fn from_raw(raw: i32) -> Error;
    pub fn message(self) -> &'static str;
}

#[derive(Clone)]
pub struct Context {}
impl Context {
    pub fn new() -> Context;
    pub fn get_io_threads(&self) -> Result<i32>;
    pub fn set_io_threads(&self, value: i32) -> Result<()>;
    pub fn socket(&self, socket_type: SocketType) -> Result<Socket>;
    pub fn destroy(&mut self) -> Result<()>;
}
impl Default for Context {}

pub struct Socket {}
impl Socket {
    pub fn into_raw(self) -> *mut c_void;
    pub unsafe fn from_raw(sock: *mut c_void) -> Socket;
    pub fn as_mut_ptr(&mut self) -> *mut c_void;
    pub fn bind(&self, endpoint: &str) -> Result<()>;
    pub fn unbind(&self, endpoint: &str) -> Result<()>;
    pub fn connect(&self, endpoint: &str) -> Result<()>;
    pub fn disconnect(&self, endpoint: &str) -> Result<()>;
    pub fn monitor(&self, monitor_endpoint: &str, events: i32) -> Result<()>;
    #[blocks(net, unbounded, tokio = "zeromq / tmq", smol = "async_zmq", why = "it waits while the queue is full", unless(1, "zmq::DONTWAIT"))]
    pub fn send<T>(&self, data: T, flags: i32) -> Result<()>
    where
        T: Sendable;
    #[blocks(net, unbounded, why = "it waits while the queue is full", unless(1, "zmq::DONTWAIT"))]
    pub fn send_msg(&self, msg: Message, flags: i32) -> Result<()>;
    #[blocks(net, unbounded, why = "it waits while the queue is full", unless(1, "zmq::DONTWAIT"))]
    pub fn send_str(&self, data: &str, flags: i32) -> Result<()>;
    #[blocks(net, unbounded, why = "it waits while the queue is full", unless(1, "zmq::DONTWAIT"))]
    pub fn send_multipart<I, T>(&self, iter: I, flags: i32) -> Result<()>
    where
        I: IntoIterator<Item = T>,
        T: Into<Message>;
    #[blocks(net, unbounded, tokio = "zeromq / tmq", smol = "async_zmq", why = "it waits for a message", unless(1, "zmq::DONTWAIT"))]
    pub fn recv(&self, msg: &mut Message, flags: i32) -> Result<()>;
    #[blocks(net, unbounded, why = "it waits for a message", unless(1, "zmq::DONTWAIT"))]
    pub fn recv_into(&self, bytes: &mut [u8], flags: i32) -> Result<usize>;
    #[blocks(net, unbounded, tokio = "zeromq / tmq", smol = "async_zmq", why = "it waits for a message", unless(0, "zmq::DONTWAIT"))]
    pub fn recv_msg(&self, flags: i32) -> Result<Message>;
    #[blocks(net, unbounded, tokio = "zeromq / tmq", smol = "async_zmq", why = "it waits for a message", unless(0, "zmq::DONTWAIT"))]
    pub fn recv_bytes(&self, flags: i32) -> Result<Vec<u8>>;
    #[blocks(net, unbounded, tokio = "zeromq / tmq", smol = "async_zmq", why = "it waits for a message", unless(0, "zmq::DONTWAIT"))]
    pub fn recv_string(&self, flags: i32) -> Result<result::Result<String, Vec<u8>>>;
    #[blocks(net, unbounded, tokio = "zeromq / tmq", smol = "async_zmq", why = "it waits for a message", unless(0, "zmq::DONTWAIT"))]
    pub fn recv_multipart(&self, flags: i32) -> Result<Vec<Vec<u8>>>;
    pub fn get_socket_type(&self) -> Result<SocketType>;
    pub fn get_rcvmore(&self) -> Result<bool>;
    pub fn get_identity(&self) -> Result<Vec<u8>>;
    pub fn get_socks_proxy(&self) -> Result<result::Result<String, Vec<u8>>>;
    pub fn get_mechanism(&self) -> Result<Mechanism>;
    pub fn get_plain_username(&self) -> Result<result::Result<String, Vec<u8>>>;
    pub fn get_plain_password(&self) -> Result<result::Result<String, Vec<u8>>>;
    pub fn get_zap_domain(&self) -> Result<result::Result<String, Vec<u8>>>;
    pub fn get_last_endpoint(&self) -> Result<result::Result<String, Vec<u8>>>;
    pub fn get_curve_publickey(&self) -> Result<Vec<u8>>;
    pub fn get_curve_secretkey(&self) -> Result<Vec<u8>>;
    pub fn get_curve_serverkey(&self) -> Result<Vec<u8>>;
    pub fn get_gssapi_principal(&self) -> Result<result::Result<String, Vec<u8>>>;
    pub fn get_gssapi_service_principal(&self) -> Result<result::Result<String, Vec<u8>>>;
    pub fn as_poll_item(&self, events: PollEvents) -> PollItem;
    #[loads]
    pub fn get_events(&self) -> Result<PollEvents>;
    pub fn poll(&self, events: PollEvents, timeout_ms: i64) -> Result<i32>;
}

pub trait Sendable {
    fn send(self, socket: &Socket, flags: i32) -> Result<()>;
}
impl<T> Sendable for T where T: Into<Message> {}

#[derive(Clone, Copy, PartialEq, Eq)]
pub struct PollEvents {}
impl PollEvents {
    pub const POLLIN: Self;
    pub const POLLOUT: Self;
    pub const POLLERR: Self;
    pub fn bits(&self) -> i16;
    pub fn from_bits_truncate(bits: i16) -> Self;
    pub fn empty() -> Self;
    pub fn all() -> Self;
    pub fn contains(&self, other: Self) -> bool;
    pub fn insert(&mut self, other: Self);
    pub fn remove(&mut self, other: Self);
}
impl BitOr for PollEvents {
    type Output = Self;
}

pub struct PollItem<'a> {}
impl<'a> PollItem<'a> {
    pub fn from_fd(fd: RawFd, events: PollEvents) -> PollItem<'a>;
    pub fn set_events(&mut self, events: PollEvents);
    pub fn get_revents(&self) -> PollEvents;
    #[loads]
    pub fn is_readable(&self) -> bool;
    pub fn is_writable(&self) -> bool;
    pub fn is_error(&self) -> bool;
    pub fn has_socket(&self, socket: &Socket) -> bool;
    pub fn has_fd(&self, fd: RawFd) -> bool;
}

pub struct CurveKeyPair {
    pub public_key: [u8; 32],
    pub secret_key: [u8; 32],
}
impl CurveKeyPair {
    pub fn new() -> Result<CurveKeyPair>;
}

pub enum EncodeError {
    BadLength,
    FromUtf8Error(FromUtf8Error),
}
impl From<FromUtf8Error> for EncodeError {}

pub enum DecodeError {
    BadLength,
    NulError(NulError),
}
impl From<NulError> for DecodeError {}
