#![source("attohttpc 0.31.0")]
#![closures(here)]

use crate::body::{Body, Bytes, Empty, Json, Text};
use crate::hidden::Certificate;
use http::header::{HeaderValue, IntoHeaderName, InvalidHeaderValue};
use http::HeaderMap;
use serde::de::DeserializeOwned;
use serde::Serialize;
use serde_urlencoded::ser;
use std::borrow::Borrow;
use std::convert::Infallible;
use std::fmt::Display;
use std::fs::File;
use std::io::{BufReader, Read, Write};
use std::time::Duration;
use std::{io, result};
use url::Url;

pub use crate::charsets::Charset;
pub use http::{Method, StatusCode};

pub fn get<U>(base_url: U) -> RequestBuilder
where
    U: AsRef<str>;
pub fn post<U>(base_url: U) -> RequestBuilder
where
    U: AsRef<str>;
pub fn put<U>(base_url: U) -> RequestBuilder
where
    U: AsRef<str>;
pub fn delete<U>(base_url: U) -> RequestBuilder
where
    U: AsRef<str>;
pub fn head<U>(base_url: U) -> RequestBuilder
where
    U: AsRef<str>;
pub fn options<U>(base_url: U) -> RequestBuilder
where
    U: AsRef<str>;
pub fn patch<U>(base_url: U) -> RequestBuilder
where
    U: AsRef<str>;
pub fn trace<U>(base_url: U) -> RequestBuilder
where
    U: AsRef<str>;

pub enum InvalidResponseKind {
    LocationHeader,
    RedirectionUrl,
    StatusLine,
    StatusCode,
    Header,
    ChunkSize,
    Chunk,
    ContentLength,
}

pub enum ErrorKind {
    ConnectNotSupported,
    ConnectError { status_code: StatusCode, body: Vec<u8> },
    Http(http::Error),
    Io(io::Error),
    InvalidBaseUrl,
    InvalidUrlHost,
    InvalidUrlPort,
    InvalidResponse(InvalidResponseKind),
    TooManyRedirections,
    StatusCode(StatusCode),
    Json(serde_json::Error),
    UrlEncoded(ser::Error),
    Tls(native_tls::Error),
    InvalidDNSName(String),
    InvalidMimeType(String),
    TlsDisabled,
}

pub struct Error {}
impl Error {
    pub fn kind(&self) -> &ErrorKind;
    pub fn into_kind(self) -> ErrorKind;
}
impl From<Infallible> for Error {}
impl From<io::Error> for Error {}
impl From<http::Error> for Error {}
impl From<InvalidHeaderValue> for Error {}
impl From<native_tls::Error> for Error {}
impl From<serde_json::Error> for Error {}
impl From<ser::Error> for Error {}
impl From<ErrorKind> for Error {}
impl From<InvalidResponseKind> for Error {}

pub type Result<T = ()> = result::Result<T, Error>;

#[derive(Clone)]
pub struct MultipartFile<'key, 'data> {}
impl<'key, 'data> MultipartFile<'key, 'data> {
    pub fn new(name: &'key str, file: &'data [u8]) -> Self;
    pub fn with_type(self, mime_type: impl AsRef<str>) -> Result<Self>;
    pub fn with_filename(self, filename: &'key str) -> Self;
}

#[derive(Clone, Default)]
pub struct MultipartBuilder<'key, 'data> {}
impl<'key, 'data> MultipartBuilder<'key, 'data> {
    pub fn new() -> Self;
    pub fn with_text(self, name: &'key str, text: &'data str) -> Self;
    pub fn with_file(self, file: MultipartFile<'key, 'data>) -> Self;
    pub fn build(self) -> Result<Multipart<'data>>;
}

pub struct Multipart<'data> {}
impl Body for Multipart<'_> {}

#[io(http)]
pub struct Response {}
impl Response {
    pub fn url(&self) -> &Url;
    pub fn status(&self) -> StatusCode;
    pub fn headers(&self) -> &HeaderMap;
    pub fn is_success(&self) -> bool;
    pub fn error_for_status(self) -> Result<Self>;
    pub fn split(self) -> (StatusCode, HeaderMap, ResponseReader);
    #[blocks(http, unbounded, tokio = "reqwest::Response::bytes_stream", why = "it reads the response body")]
    pub fn write_to<W>(self, writer: W) -> Result<u64>
    where
        W: Write;
    #[blocks(http, unbounded, tokio = "reqwest::Response::bytes", why = "it reads the response body")]
    pub fn bytes(self) -> Result<Vec<u8>>;
    #[blocks(http, unbounded, tokio = "reqwest::Response::text", why = "it reads the response body")]
    pub fn text(self) -> Result<String>;
    #[blocks(http, unbounded, why = "it reads the response body")]
    pub fn text_with(self, charset: Charset) -> Result<String>;
    pub fn text_reader(self) -> TextReader<BufReader<ResponseReader>>;
    pub fn text_reader_with(self, charset: Charset) -> TextReader<BufReader<ResponseReader>>;
    #[blocks(http, unbounded, why = "it reads the response body")]
    pub fn text_utf8(self) -> Result<String>;
    #[blocks(http, unbounded, tokio = "reqwest::Response::json", why = "it reads the response body")]
    pub fn json<T>(self) -> Result<T>
    where
        T: DeserializeOwned;
    #[blocks(http, unbounded, why = "it reads the response body")]
    pub fn json_utf8<T>(self) -> Result<T>
    where
        T: DeserializeOwned;
}
impl Read for Response {}

#[io(http)]
pub struct ResponseReader {}
impl ResponseReader {
    pub fn write_to<W>(self, writer: W) -> Result<u64>
    where
        W: Write;
    pub fn bytes(self) -> Result<Vec<u8>>;
    pub fn text(self) -> Result<String>;
    pub fn text_with(self, charset: Charset) -> Result<String>;
    pub fn text_reader(self) -> TextReader<BufReader<ResponseReader>>;
    pub fn text_reader_with(self, charset: Charset) -> TextReader<BufReader<ResponseReader>>;
    pub fn text_utf8(self) -> Result<String>;
    pub fn json<T>(self) -> Result<T>
    where
        T: DeserializeOwned;
    pub fn json_utf8<T>(self) -> Result<T>
    where
        T: DeserializeOwned;
}
impl Read for ResponseReader {}

pub struct TextReader<R> {}
impl<R> TextReader<R>
where
    R: Read,
{
    pub fn new(inner: R, charset: Charset) -> Self;
}
impl<R> Read for TextReader<R> where R: Read {}

pub struct RequestBuilder<B = Empty> {}
impl RequestBuilder {
    pub fn new<U>(method: Method, base_url: U) -> Self
    where
        U: AsRef<str>;
    pub fn try_new<U>(method: Method, base_url: U) -> Result<Self>
    where
        U: AsRef<str>;
}
impl<B> RequestBuilder<B> {
    pub fn param<K, V>(self, key: K, value: V) -> Self
    where
        K: AsRef<str>,
        V: ToString;
    pub fn params<P, K, V>(self, pairs: P) -> Self
    where
        P: IntoIterator,
        P::Item: Borrow<(K, V)>,
        K: AsRef<str>,
        V: ToString;
    pub fn query<T: Serialize>(self, value: &T) -> Result<Self>;
    pub fn basic_auth(self, username: impl Display, password: Option<impl Display>) -> Self;
    pub fn bearer_auth(self, token: impl Into<String>) -> Self;
    pub fn body<B1: Body>(self, body: B1) -> RequestBuilder<B1>;
    pub fn text<B1: AsRef<str>>(self, body: B1) -> RequestBuilder<Text<B1>>;
    pub fn bytes<B1: AsRef<[u8]>>(self, body: B1) -> RequestBuilder<Bytes<B1>>;
    pub fn file(self, body: File) -> RequestBuilder<crate::body::File>;
    pub fn json<T: Serialize>(self, value: &T) -> Result<RequestBuilder<Bytes<Vec<u8>>>>;
    pub fn json_streaming<T: Serialize>(self, value: T) -> RequestBuilder<Json<T>>;
    pub fn form<T: Serialize>(self, value: &T) -> Result<RequestBuilder<Bytes<Vec<u8>>>>;
    pub fn headers(&self) -> &http::header::HeaderMap;
    pub fn headers_mut(&mut self) -> &mut http::header::HeaderMap;
    pub fn header<H, V>(self, header: H, value: V) -> Self
    where
        H: IntoHeaderName,
        V: TryInto<HeaderValue>,
        Error: From<V::Error>;
    pub fn header_append<H, V>(self, header: H, value: V) -> Self
    where
        H: IntoHeaderName,
        V: TryInto<HeaderValue>,
        Error: From<V::Error>;
    pub fn try_header<H, V>(self, header: H, value: V) -> Result<Self>
    where
        H: IntoHeaderName,
        V: TryInto<HeaderValue>,
        Error: From<V::Error>;
    pub fn try_header_append<H, V>(self, header: H, value: V) -> Result<Self>
    where
        H: IntoHeaderName,
        V: TryInto<HeaderValue>,
        Error: From<V::Error>;
    pub fn max_headers(self, max_headers: usize) -> Self;
    pub fn max_redirections(self, max_redirections: u32) -> Self;
    pub fn follow_redirects(self, follow_redirects: bool) -> Self;
    pub fn connect_timeout(self, connect_timeout: Duration) -> Self;
    pub fn read_timeout(self, read_timeout: Duration) -> Self;
    pub fn timeout(self, timeout: Duration) -> Self;
    pub fn proxy_settings(self, proxy_settings: ProxySettings) -> Self;
    pub fn default_charset(self, default_charset: Option<Charset>) -> Self;
    pub fn allow_compression(self, allow_compression: bool) -> Self;
    pub fn danger_accept_invalid_certs(self, accept_invalid_certs: bool) -> Self;
    pub fn danger_accept_invalid_hostnames(self, accept_invalid_hostnames: bool) -> Self;
    pub fn add_root_certificate(self, cert: Certificate) -> Self;
}
impl<B: Body> RequestBuilder<B> {
    pub fn prepare(self) -> PreparedRequest<B>;
    pub fn try_prepare(self) -> Result<PreparedRequest<B>>;
    #[blocks(http, unbounded, tokio = "reqwest::RequestBuilder::send", async_std = "surf::RequestBuilder", smol = "isahc::HttpClient::send_async", why = "it waits for a response")]
    pub fn send(self) -> Result<Response>;
}
impl<B> RequestBuilder<B> {
    pub fn inspect(&mut self) -> RequestInspector<'_, B>;
}

pub struct RequestInspector<'a, B> {}
impl<B> RequestInspector<'_, B> {
    pub fn url(&self) -> &Url;
    pub fn method(&self) -> &Method;
    pub fn body(&mut self) -> &mut B;
    pub fn headers(&self) -> &http::header::HeaderMap;
}

#[derive(Clone)]
pub struct ProxySettings {}
impl ProxySettings {
    pub fn builder() -> ProxySettingsBuilder;
    pub fn from_env() -> ProxySettings;
    pub fn for_url(&self, url: &Url) -> Option<&Url>;
}

#[derive(Clone)]
pub struct ProxySettingsBuilder {}
impl ProxySettingsBuilder {
    pub fn new() -> Self;
    pub fn http_proxy<V>(self, val: V) -> Self
    where
        V: Into<Option<Url>>;
    pub fn https_proxy<V>(self, val: V) -> Self
    where
        V: Into<Option<Url>>;
    pub fn add_no_proxy_host(self, pattern: impl AsRef<str>) -> Self;
    pub fn build(self) -> ProxySettings;
}
impl Default for ProxySettingsBuilder {}

#[derive(Clone, Default)]
pub struct Session {}
impl Session {
    pub fn new() -> Session;
    pub fn get<U>(&self, base_url: U) -> RequestBuilder
    where
        U: AsRef<str>;
    pub fn post<U>(&self, base_url: U) -> RequestBuilder
    where
        U: AsRef<str>;
    pub fn put<U>(&self, base_url: U) -> RequestBuilder
    where
        U: AsRef<str>;
    pub fn delete<U>(&self, base_url: U) -> RequestBuilder
    where
        U: AsRef<str>;
    pub fn head<U>(&self, base_url: U) -> RequestBuilder
    where
        U: AsRef<str>;
    pub fn options<U>(&self, base_url: U) -> RequestBuilder
    where
        U: AsRef<str>;
    pub fn patch<U>(&self, base_url: U) -> RequestBuilder
    where
        U: AsRef<str>;
    pub fn trace<U>(&self, base_url: U) -> RequestBuilder
    where
        U: AsRef<str>;
    pub fn header<H, V>(&mut self, header: H, value: V)
    where
        H: IntoHeaderName,
        V: TryInto<HeaderValue>,
        Error: From<V::Error>;
    pub fn header_append<H, V>(&mut self, header: H, value: V)
    where
        H: IntoHeaderName,
        V: TryInto<HeaderValue>,
        Error: From<V::Error>;
    pub fn try_header<H, V>(&mut self, header: H, value: V) -> Result<()>
    where
        H: IntoHeaderName,
        V: TryInto<HeaderValue>,
        Error: From<V::Error>;
    pub fn try_header_append<H, V>(&mut self, header: H, value: V) -> Result<()>
    where
        H: IntoHeaderName,
        V: TryInto<HeaderValue>,
        Error: From<V::Error>;
    pub fn max_headers(&mut self, max_headers: usize);
    pub fn max_redirections(&mut self, max_redirections: u32);
    pub fn follow_redirects(&mut self, follow_redirects: bool);
    pub fn connect_timeout(&mut self, connect_timeout: Duration);
    pub fn read_timeout(&mut self, read_timeout: Duration);
    pub fn timeout(&mut self, timeout: Duration);
    pub fn proxy_settings(&mut self, proxy_settings: ProxySettings);
    pub fn default_charset(&mut self, default_charset: Option<Charset>);
    pub fn allow_compression(&mut self, allow_compression: bool);
    pub fn danger_accept_invalid_certs(&mut self, accept_invalid_certs: bool);
    pub fn danger_accept_invalid_hostnames(&mut self, accept_invalid_hostnames: bool);
    pub fn add_root_certificate(&mut self, cert: Certificate);
}

pub struct PreparedRequest<B> {}
impl<B> PreparedRequest<B> {
    pub fn url(&self) -> &Url;
    pub fn method(&self) -> &Method;
    pub fn body(&self) -> &B;
    pub fn headers(&self) -> &HeaderMap;
}
impl<B: Body> PreparedRequest<B> {
    #[blocks(http, unbounded, tokio = "reqwest::RequestBuilder::send", why = "it waits for a response")]
    pub fn send(&mut self) -> Result<Response>;
}

pub mod body {
    use serde::Serialize;
    use std::io;
    use std::io::Write;

    #[derive(Clone, Copy)]
    pub enum BodyKind {
        Empty,
        KnownLength(u64),
        Chunked,
    }

    pub trait Body {
        fn kind(&mut self) -> io::Result<BodyKind>;
        fn write<W: Write>(&mut self, writer: W) -> io::Result<()>;
        fn content_type(&mut self) -> io::Result<Option<String>>;
    }

    #[derive(Clone, Copy)]
    pub struct Empty;
    impl Body for Empty {}

    #[derive(Clone)]
    pub struct Text<B>(pub B);
    impl<B: AsRef<str>> Body for Text<B> {}

    #[derive(Clone)]
    pub struct Bytes<B>(pub B);
    impl<B: AsRef<[u8]>> Body for Bytes<B> {}

    pub struct File(pub std::fs::File);
    impl Body for File {}

    #[derive(Clone)]
    pub struct Json<B>(pub B);
    impl<B: Serialize> Body for Json<B> {}
}

pub mod charsets {
    use encoding_rs::Encoding;

    pub use encoding_rs::{
        BIG5, EUC_JP, EUC_KR, GB18030, GBK, IBM866, ISO_2022_JP, ISO_8859_10, ISO_8859_13, ISO_8859_14, ISO_8859_15, ISO_8859_16,
        ISO_8859_2, ISO_8859_3, ISO_8859_4, ISO_8859_5, ISO_8859_6, ISO_8859_7, ISO_8859_8, ISO_8859_8_I, KOI8_R, KOI8_U, MACINTOSH,
        SHIFT_JIS, UTF_16BE, UTF_16LE, UTF_8, WINDOWS_1250, WINDOWS_1251, WINDOWS_1252, WINDOWS_1253, WINDOWS_1254, WINDOWS_1255,
        WINDOWS_1256, WINDOWS_1257, WINDOWS_1258, WINDOWS_874, X_MAC_CYRILLIC,
    };

    pub type Charset = &'static Encoding;
}

pub mod header {
    pub use http::header::*;
}

mod hidden {
    pub type Certificate = native_tls::Certificate;
}
