#![source("tiny_http 0.12.0")]

use ascii::{AsciiStr, AsciiString, FromAsciiError};
use std::fs::File;
use std::io::{Cursor, Empty, Read, Write};
use std::net::{SocketAddr, TcpListener, ToSocketAddrs};
use std::os::unix::net::UnixListener;
use std::path::{Path, PathBuf};
use std::str::FromStr;
use std::sync::mpsc::Receiver;
use std::time::Duration;
use std::{error, io};

#[derive(Eq, PartialEq, Copy, Clone, Ord, PartialOrd)]
pub struct StatusCode(pub u16);
impl StatusCode {
    pub fn default_reason_phrase(&self) -> &'static str;
}
impl From<i8> for StatusCode {}
impl From<u8> for StatusCode {}
impl From<i16> for StatusCode {}
impl From<u16> for StatusCode {}
impl From<i32> for StatusCode {}
impl From<u32> for StatusCode {}
impl AsRef<u16> for StatusCode {}

#[derive(Clone)]
pub struct Header {
    pub field: HeaderField,
    pub value: AsciiString,
}
impl Header {
    pub fn from_bytes<B1, B2>(header: B1, value: B2) -> Result<Header, ()>
    where
        B1: Into<Vec<u8>> + AsRef<[u8]>,
        B2: Into<Vec<u8>> + AsRef<[u8]>;
}
impl FromStr for Header {
    type Err = ();
}

#[derive(Clone, Eq)]
pub struct HeaderField {}
impl HeaderField {
    pub fn from_bytes<B>(bytes: B) -> Result<HeaderField, FromAsciiError<B>>
    where
        B: Into<Vec<u8>> + AsRef<[u8]>;
    pub fn as_str(&self) -> &AsciiStr;
    pub fn equiv(&self, other: &'static str) -> bool;
}
impl FromStr for HeaderField {
    type Err = ();
}

#[derive(Clone, PartialEq, Eq, Hash)]
pub enum Method {
    Get,
    Head,
    Post,
    Put,
    Delete,
    Connect,
    Options,
    Trace,
    Patch,
    NonStandard(AsciiString),
}
impl Method {
    pub fn as_str(&self) -> &str;
}
impl FromStr for Method {
    type Err = ();
}

#[derive(Clone, PartialEq, Eq)]
pub struct HTTPVersion(pub u8, pub u8);
impl From<(u8, u8)> for HTTPVersion {}

pub enum Listener {
    Tcp(TcpListener),
    Unix(UnixListener),
}
impl From<TcpListener> for Listener {}
impl From<UnixListener> for Listener {}

#[derive(Clone)]
pub enum ConfigListenAddr {
    IP(Vec<SocketAddr>),
    Unix(PathBuf),
}
impl ConfigListenAddr {
    pub fn from_socket_addrs<A: ToSocketAddrs>(addrs: A) -> io::Result<Self>;
    pub fn unix_from_path<P: Into<PathBuf>>(path: P) -> Self;
}

#[derive(Clone)]
pub enum ListenAddr {
    IP(SocketAddr),
    Unix(std::os::unix::net::SocketAddr),
}
impl ListenAddr {
    pub fn to_ip(self) -> Option<SocketAddr>;
    pub fn to_unix(self) -> Option<std::os::unix::net::SocketAddr>;
}
impl From<SocketAddr> for ListenAddr {}
impl From<std::os::unix::net::SocketAddr> for ListenAddr {}

pub struct Request {}
impl Request {
    pub fn secure(&self) -> bool;
    pub fn method(&self) -> &Method;
    pub fn url(&self) -> &str;
    pub fn headers(&self) -> &[Header];
    pub fn http_version(&self) -> &HTTPVersion;
    pub fn body_length(&self) -> Option<usize>;
    pub fn remote_addr(&self) -> Option<&SocketAddr>;
    pub fn upgrade<R: Read>(self, protocol: &str, response: Response<R>) -> Box<dyn ReadWrite + Send>;
    pub fn as_reader(&mut self) -> &mut BodyReader;
    pub fn into_writer(self) -> Box<dyn Write + Send + 'static>;
    #[blocks(http, unbounded, tokio = "hyper / axum", why = "it writes the response to the socket")]
    pub fn respond<R>(self, response: Response<R>) -> Result<(), io::Error>
    where
        R: Read;
}
impl From<TestRequest> for Request {}

/// What `Request::as_reader` lends as a `dyn Read`: the rest of the request, from the client's socket.
#[io(net)]
pub struct BodyReader {}
impl Read for BodyReader {}

pub trait ReadWrite: Read + Write {}
impl<T> ReadWrite for T where T: Read + Write {}

pub struct Response<R> {}
impl<R> Response<R>
where
    R: Read,
{
    pub fn new(
        status_code: StatusCode,
        headers: Vec<Header>,
        data: R,
        data_length: Option<usize>,
        additional_headers: Option<Receiver<Header>>,
    ) -> Response<R>;
    pub fn with_chunked_threshold(self, length: usize) -> Response<R>;
    pub fn into_reader(self) -> R;
    pub fn chunked_threshold(&self) -> usize;
    pub fn add_header<H>(&mut self, header: H)
    where
        H: Into<Header>;
    pub fn with_header<H>(self, header: H) -> Response<R>
    where
        H: Into<Header>;
    pub fn with_status_code<S>(self, code: S) -> Response<R>
    where
        S: Into<StatusCode>;
    pub fn with_data<S>(self, reader: S, data_length: Option<usize>) -> Response<S>
    where
        S: Read;
    pub fn raw_print<W: Write>(
        self,
        writer: W,
        http_version: HTTPVersion,
        request_headers: &[Header],
        do_not_send_body: bool,
        upgrade: Option<&str>,
    ) -> io::Result<()>;
    pub fn status_code(&self) -> StatusCode;
    pub fn data_length(&self) -> Option<usize>;
    pub fn headers(&self) -> &[Header];
}
impl<R> Response<R>
where
    R: Read + Send + 'static,
{
    pub fn boxed(self) -> ResponseBox;
}
impl Response<File> {
    pub fn from_file(file: File) -> Response<File>;
}
impl Response<Cursor<Vec<u8>>> {
    pub fn from_data<D>(data: D) -> Response<Cursor<Vec<u8>>>
    where
        D: Into<Vec<u8>>;
    pub fn from_string<S>(data: S) -> Response<Cursor<Vec<u8>>>
    where
        S: Into<String>;
}
impl Response<Empty> {
    pub fn empty<S>(status_code: S) -> Response<Empty>
    where
        S: Into<StatusCode>;
    pub fn new_empty(status_code: StatusCode) -> Response<Empty>;
}
impl Clone for Response<Empty> {}

pub type ResponseBox = Response<Box<dyn Read + Send>>;

pub struct TestRequest {}
impl Default for TestRequest {}
impl TestRequest {
    pub fn new() -> Self;
    pub fn with_body(self, body: &'static str) -> Self;
    pub fn with_remote_addr(self, remote_addr: SocketAddr) -> Self;
    pub fn with_https(self) -> Self;
    pub fn with_method(self, method: Method) -> Self;
    pub fn with_path(self, path: &str) -> Self;
    pub fn with_http_version(self, version: HTTPVersion) -> Self;
    pub fn with_header(self, header: Header) -> Self;
}

pub struct Server {}
impl Server {
    pub fn http<A>(addr: A) -> Result<Server, Box<dyn error::Error + Send + Sync + 'static>>
    where
        A: ToSocketAddrs;
    pub fn https<A>(addr: A, config: SslConfig) -> Result<Server, Box<dyn error::Error + Send + Sync + 'static>>
    where
        A: ToSocketAddrs;
    pub fn http_unix(path: &Path) -> Result<Server, Box<dyn error::Error + Send + Sync + 'static>>;
    pub fn new(config: ServerConfig) -> Result<Server, Box<dyn error::Error + Send + Sync + 'static>>;
    pub fn from_listener<L: Into<Listener>>(
        listener: L,
        ssl_config: Option<SslConfig>,
    ) -> Result<Server, Box<dyn error::Error + Send + Sync + 'static>>;
    #[blocks(http, unbounded, tokio = "hyper / axum", why = "each item waits for a request")]
    pub fn incoming_requests(&self) -> IncomingRequests<'_>;
    pub fn server_addr(&self) -> ListenAddr;
    pub fn num_connections(&self) -> usize;
    #[blocks(http, unbounded, tokio = "hyper / axum", async_std = "tide", why = "it waits for a request")]
    pub fn recv(&self) -> io::Result<Request>;
    #[blocks(http, unbounded, tokio = "hyper / axum", why = "it waits for a request up to the timeout")]
    pub fn recv_timeout(&self, timeout: Duration) -> io::Result<Option<Request>>;
    pub fn try_recv(&self) -> io::Result<Option<Request>>;
    pub fn unblock(&self);
}

pub struct IncomingRequests<'a> {}
impl Iterator for IncomingRequests<'_> {
    type Item = Request;
}

#[derive(Clone)]
pub struct ServerConfig {
    pub addr: ConfigListenAddr,
    pub ssl: Option<SslConfig>,
}

#[derive(Clone)]
pub struct SslConfig {
    pub certificate: Vec<u8>,
    pub private_key: Vec<u8>,
}
