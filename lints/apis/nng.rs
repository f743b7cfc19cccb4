#![source("nng 1.0.1")]

use crate::hidden::{RecvFd, SendError, SendFd, SendResult};
use crate::options::{GetOpt, SetOpt};
use nng_sys::{nng_aio, nng_ctx, nng_dialer, nng_listener, nng_msg, nng_pipe, nng_sockaddr, nng_socket};
use std::io::Write;
use std::net::{SocketAddrV4, SocketAddrV6};
use std::num::NonZeroU32;
use std::ops::{Deref, DerefMut, Index, IndexMut};
use std::path::PathBuf;
use std::result;
use std::slice::SliceIndex;
use std::sync::atomic::Ordering;
use std::time::Duration;

pub use nng_sys as ffi;

pub fn forwarder(s1: RawSocket, s2: RawSocket) -> Result<()>;
pub fn reflector(s1: RawSocket) -> Result<()>;

#[derive(Clone, Eq, Hash, PartialEq)]
pub enum SocketAddr {
    InProc(String),
    Ipc(PathBuf),
    Inet(SocketAddrV4),
    Inet6(SocketAddrV6),
}
impl From<nng_sockaddr> for SocketAddr {}

#[derive(Clone)]
pub struct Aio {}
impl Aio {
    pub fn new<F>(callback: F) -> Result<Self>
    where
        F: Fn(Aio, AioResult) + Sync + Send + 'static;
    pub fn set_timeout(&self, dur: Option<Duration>) -> Result<()>;
    pub fn sleep(&self, dur: Duration) -> Result<()>;
    #[blocks(net, unbounded, why = "it waits for the async operation")]
    pub fn wait(&self);
    pub fn cancel(&self);
    pub unsafe fn nng_aio(&self) -> *mut nng_aio;
    pub fn state(&self, ordering: Ordering) -> AioState;
    pub unsafe fn set_state(&self, state: AioState, ordering: Ordering);
}

#[derive(Clone)]
pub enum AioResult {
    Send(SendResult<()>),
    Recv(Result<Message>),
    Sleep(Result<()>),
}

#[derive(Clone, Copy, Eq, PartialEq)]
pub enum AioState {
    Inactive,
    Sending,
    Receiving,
    Sleeping,
}
impl From<usize> for AioState {}

#[derive(Clone)]
pub struct Context {}
impl Context {
    pub fn new(socket: &Socket) -> Result<Context>;
    pub fn send<M: Into<Message>>(&self, aio: &Aio, msg: M) -> SendResult<()>;
    pub fn recv(&self, aio: &Aio) -> Result<()>;
    pub fn close(&self);
    pub fn nng_ctx(&self) -> nng_ctx;
}

#[derive(Clone, Copy)]
pub struct Dialer {}
impl Dialer {
    pub fn new(socket: &Socket, url: &str, nonblocking: bool) -> Result<Self>;
    pub fn close(self);
    pub fn nng_dialer(self) -> nng_dialer;
}

pub struct DialerBuilder {}
impl DialerBuilder {
    pub fn new(socket: &Socket, url: &str) -> Result<Self>;
    pub fn start(self, nonblocking: bool) -> result::Result<Dialer, (Self, Error)>;
    pub fn nng_dialer(&self) -> nng_dialer;
}

pub type Result<T> = result::Result<T, Error>;
impl From<AioResult> for Result<Option<Message>> {}

#[derive(Copy, Clone, Eq, Hash, PartialEq)]
pub enum Error {
    Interrupted,
    OutOfMemory,
    InvalidInput,
    Busy,
    TimedOut,
    ConnectionRefused,
    Closed,
    TryAgain,
    NotSupported,
    AddressInUse,
    IncorrectState,
    EntryNotFound,
    Protocol,
    DestUnreachable,
    AddressInvalid,
    PermissionDenied,
    MessageTooLarge,
    ConnectionAborted,
    ConnectionReset,
    Canceled,
    OutOfFiles,
    OutOfSpace,
    ResourceExists,
    ReadOnly,
    WriteOnly,
    Crypto,
    PeerAuth,
    NoArgument,
    Ambiguous,
    BadType,
    ConnectionShutdown,
    Internal,
    SystemErr(u32),
    TransportErr(u32),
}
impl From<NonZeroU32> for Error {}

#[derive(Clone, Copy)]
pub struct Listener {}
impl Listener {
    pub fn new(socket: &Socket, url: &str) -> Result<Self>;
    pub fn close(self);
    pub fn nng_listener(self) -> nng_listener;
}

pub struct ListenerBuilder {}
impl ListenerBuilder {
    pub fn new(socket: &Socket, url: &str) -> Result<Self>;
    pub fn start(self) -> result::Result<Listener, (Self, Error)>;
    pub fn nng_listener(&self) -> nng_listener;
}
impl SetOpt<ipc::Permissions> for ListenerBuilder {}

pub struct Message {}
impl Message {
    pub fn new() -> Self;
    pub fn with_capacity(cap: usize) -> Self;
    pub fn with_zeros(size: usize) -> Self;
    pub fn truncate(&mut self, len: usize);
    pub fn trim(&mut self, len: usize);
    pub fn as_slice(&self) -> &[u8];
    pub fn as_mut_slice(&mut self) -> &mut [u8];
    pub fn as_header(&self) -> &Header;
    pub fn as_mut_header(&mut self) -> &mut Header;
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    pub fn clear(&mut self);
    pub fn push_front(&mut self, data: &[u8]);
    pub fn push_back(&mut self, data: &[u8]);
    pub fn pipe(&mut self) -> Option<Pipe>;
    pub fn set_pipe(&mut self, pipe: Pipe);
    pub fn nng_msg(&self) -> *mut nng_msg;
}
impl Clone for Message {}
impl Default for Message {}
impl<'a> From<&'a [u8]> for Message {}
impl<'a> From<&'a Vec<u8>> for Message {}
impl FromIterator<u8> for Message {}
impl<'a> FromIterator<&'a u8> for Message {}
impl Deref for Message {
    type Target = [u8];
}
impl DerefMut for Message {}
impl Write for Message {}
impl Extend<u8> for Message {}
impl<'a> Extend<&'a u8> for Message {}
impl<I: SliceIndex<[u8]>> Index<I> for Message {
    type Output = I::Output;
}
impl<I: SliceIndex<[u8]>> IndexMut<I> for Message {}

pub struct Header {}
impl Header {
    pub fn truncate(&mut self, len: usize);
    pub fn trim(&mut self, len: usize);
    pub fn as_slice(&self) -> &[u8];
    pub fn as_mut_slice(&mut self) -> &mut [u8];
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    pub fn clear(&mut self);
    pub fn push_back(&mut self, data: &[u8]);
    pub fn push_front(&mut self, data: &[u8]);
}
impl Deref for Header {
    type Target = [u8];
}
impl DerefMut for Header {}
impl Write for Header {}
impl Extend<u8> for Header {}
impl<'a> Extend<&'a u8> for Header {}
impl<I: SliceIndex<[u8]>> Index<I> for Header {
    type Output = I::Output;
}
impl<I: SliceIndex<[u8]>> IndexMut<I> for Header {}

#[derive(Clone, Copy)]
pub struct Pipe {}
impl Pipe {
    pub fn dialer(self) -> Option<Dialer>;
    pub fn listener(self) -> Option<Listener>;
    pub fn close(self);
    pub fn nng_pipe(self) -> nng_pipe;
}
impl SetOpt<ipc::PeerUid> for Pipe {}
impl SetOpt<ipc::PeerGid> for Pipe {}

#[derive(Clone, Copy, Eq, Hash, PartialEq)]
pub enum PipeEvent {
    AddPre,
    AddPost,
    RemovePost,
}

#[derive(Copy, Clone, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum Protocol {
    Bus0,
    Pair0,
    Pair1,
    Pub0,
    Pull0,
    Push0,
    Rep0,
    Req0,
    Respondent0,
    Sub0,
    Surveyor0,
}

#[derive(Clone)]
pub struct Socket {}
impl Socket {
    pub fn new(t: Protocol) -> Result<Socket>;
    pub fn dial(&self, url: &str) -> Result<()>;
    pub fn listen(&self, url: &str) -> Result<()>;
    pub fn dial_async(&self, url: &str) -> Result<()>;
    #[blocks(net, unbounded, tokio = "nng::Aio", why = "it waits for a message")]
    pub fn recv(&self) -> Result<Message>;
    #[blocks(net, unbounded, tokio = "nng::Aio", why = "it waits for buffer space")]
    pub fn send<M: Into<Message>>(&self, msg: M) -> SendResult<()>;
    pub fn try_recv(&self) -> Result<Message>;
    pub fn try_send<M: Into<Message>>(&self, msg: M) -> SendResult<()>;
    pub fn recv_async(&self, aio: &Aio) -> Result<()>;
    pub fn send_async<M: Into<Message>>(&self, aio: &Aio, msg: M) -> SendResult<()>;
    pub fn pipe_notify<F>(&self, callback: F) -> Result<()>
    where
        F: Fn(Pipe, PipeEvent) + Send + Sync + 'static;
    pub fn close(&self);
    pub fn nng_socket(&self) -> nng_socket;
}
impl GetOpt<RecvFd> for Socket {}
impl GetOpt<SendFd> for Socket {}

#[derive(Clone, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct RawSocket {
    pub socket: Socket,
}
impl RawSocket {
    pub fn new(t: Protocol) -> Result<RawSocket>;
}

mod hidden {
    use crate::{Error, Message};
    use std::result;

    pub type SendResult<T> = result::Result<T, SendError>;

    pub type SendError = (Message, Error);
    pub struct RecvFd {}
    pub struct SendFd {}
}

pub mod options {
    pub trait Options {
        fn get_opt<T>(&self) -> crate::Result<T::OptType>
        where
            Self: GetOpt<T>;
        fn set_opt<T>(&self, val: T::OptType) -> crate::Result<()>
        where
            Self: SetOpt<T>;
    }
    impl<T> Options for T {}

    pub trait Opt {
        type OptType;
    }

    pub trait GetOpt<T> {}

    pub trait SetOpt<T> {}
}
