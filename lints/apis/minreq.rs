#![source("minreq 3.0.0")]

use native_tls::HandshakeError;
use serde::{Deserialize, Serialize};
use std::io;
use std::io::Read;
use std::net::TcpStream;

pub fn get<T: Into<URL>>(url: T) -> Request;
pub fn head<T: Into<URL>>(url: T) -> Request;
pub fn post<T: Into<URL>>(url: T) -> Request;
pub fn put<T: Into<URL>>(url: T) -> Request;
pub fn delete<T: Into<URL>>(url: T) -> Request;
pub fn connect<T: Into<URL>>(url: T) -> Request;
pub fn options<T: Into<URL>>(url: T) -> Request;
pub fn trace<T: Into<URL>>(url: T) -> Request;
pub fn patch<T: Into<URL>>(url: T) -> Request;

pub enum Error {
    SerdeJsonError(serde_json::Error),
    InvalidUtf8InBody(str::Utf8Error),
    RustlsCreateConnection(rustls::Error),
    NativeTlsCreateConnection(HandshakeError<TcpStream>),
    OpenSslCreateConnection(openssl::ssl::HandshakeError<TcpStream>),
    IoError(io::Error),
    MalformedChunkLength,
    MalformedChunkEnd,
    MalformedContentLength,
    HeadersOverflow,
    StatusLineOverflow,
    AddressNotFound,
    RedirectLocationMissing,
    InfiniteRedirectionLoop,
    TooManyRedirections,
    InvalidUtf8InResponse,
    PunycodeConversionFailed,
    HttpsFeatureNotEnabled,
    PunycodeFeatureNotEnabled,
    BadProxy,
    BadProxyCreds,
    ProxyConnect,
    InvalidProxyCreds,
    InvalidProtocol,
    InvalidProtocolInRedirect,
}
impl From<io::Error> for Error {}

#[derive(Clone, PartialEq, Eq)]
pub struct Proxy {}
impl Proxy {
    pub fn new<S: AsRef<str>>(proxy: S) -> Result<Self, Error>;
}

pub type URL = String;

#[derive(Clone, PartialEq, Eq)]
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
    Custom(String),
}

#[derive(Clone, PartialEq, Eq)]
pub struct Request {}
impl Request {
    pub fn new<T: Into<URL>>(method: Method, url: T) -> Request;
    pub fn with_headers<T, K, V>(self, headers: T) -> Request
    where
        T: IntoIterator<Item = (K, V)>,
        K: Into<String>,
        V: Into<String>;
    pub fn with_header<T: Into<String>, U: Into<String>>(self, key: T, value: U) -> Request;
    pub fn with_body<T: Into<Vec<u8>>>(self, body: T) -> Request;
    pub fn with_param<T: AsRef<str>, U: AsRef<str>>(self, key: T, value: U) -> Request;
    pub fn with_json<T: Serialize>(self, body: &T) -> Result<Request, Error>;
    pub fn with_timeout(self, timeout: u64) -> Request;
    pub fn with_max_redirects(self, max_redirects: usize) -> Request;
    pub fn with_follow_redirects(self, follow_redirects: bool) -> Request;
    pub fn with_max_headers_size<S: Into<Option<usize>>>(self, max_headers_size: S) -> Request;
    pub fn with_max_status_line_length<S: Into<Option<usize>>>(self, max_status_line_len: S) -> Request;
    pub fn with_proxy(self, proxy: Proxy) -> Request;
    #[blocks(http, unbounded, tokio = "reqwest::RequestBuilder::send", why = "it waits for a response")]
    pub fn send(self) -> Result<Response, Error>;
    #[blocks(http, unbounded, tokio = "reqwest::RequestBuilder::send", why = "it sends and reads the head")]
    pub fn send_lazy(self) -> Result<ResponseLazy, Error>;
}

#[derive(Clone, PartialEq, Eq)]
pub struct Response {
    pub status_code: u16,
    pub reason_phrase: String,
    pub headers: Vec<(String, String)>,
    pub url: String,
}
impl Response {
    pub fn as_str(&self) -> Result<&str, Error>;
    pub fn as_bytes(&self) -> &[u8];
    pub fn into_bytes(self) -> Vec<u8>;
    pub fn header(&self, field_name: &str) -> Option<&str>;
    pub fn headers<'a>(&'a self, field_name: &'a str) -> impl Iterator<Item = &'a str>;
    pub fn json<'a, T>(&'a self) -> Result<T, Error>
    where
        T: Deserialize<'a>;
}

pub struct ResponseLazy {
    pub status_code: u16,
    pub reason_phrase: String,
    pub headers: Vec<(String, String)>,
    pub url: String,
}
impl Read for ResponseLazy {}
