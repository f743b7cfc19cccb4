#![source("isahc 2.0.2")]
#![closures(here)]

use crate::config::Configurable;
use crate::cookies::CookieJar;
use crate::interceptor::Interceptor;
use crate::net::dns::{DnsCache, ResolveMap};
use futures_lite::io::AsyncRead;
use http::header::{HeaderName, HeaderValue};
use http::request::{Builder, Request};
use http::response::Response;
use http::Uri;
use serde::de::DeserializeOwned;
use std::fs::File;
use std::future::Future;
use std::io;
use std::io::{Read, Write};
use std::path::Path;
use std::time::Duration;

pub use crate::error::Error;

#[blocks(http, unbounded, tokio = "isahc::get_async", async_std = "isahc::get_async", smol = "isahc::get_async", why = "it waits for a response")]
pub fn get<U>(uri: U) -> Result<Response<Body>, Error>
where
    Uri: TryFrom<U>,
    <Uri as TryFrom<U>>::Error: Into<http::Error>;
pub fn get_async<U>(uri: U) -> ResponseFuture<'static>
where
    Uri: TryFrom<U>,
    <Uri as TryFrom<U>>::Error: Into<http::Error>;
#[blocks(http, unbounded, tokio = "isahc::head_async", async_std = "isahc::head_async", smol = "isahc::head_async", why = "it waits for a response")]
pub fn head<U>(uri: U) -> Result<Response<Body>, Error>
where
    Uri: TryFrom<U>,
    <Uri as TryFrom<U>>::Error: Into<http::Error>;
#[blocks(http, unbounded, tokio = "isahc::post_async", async_std = "isahc::post_async", smol = "isahc::post_async", why = "it waits for a response")]
pub fn post<U, B>(uri: U, body: B) -> Result<Response<Body>, Error>
where
    Uri: TryFrom<U>,
    <Uri as TryFrom<U>>::Error: Into<http::Error>,
    B: Into<Body>;
#[blocks(http, unbounded, tokio = "isahc::put_async", async_std = "isahc::put_async", smol = "isahc::put_async", why = "it waits for a response")]
pub fn put<U, B>(uri: U, body: B) -> Result<Response<Body>, Error>
where
    Uri: TryFrom<U>,
    <Uri as TryFrom<U>>::Error: Into<http::Error>,
    B: Into<Body>;
#[blocks(http, unbounded, tokio = "isahc::delete_async", async_std = "isahc::delete_async", smol = "isahc::delete_async", why = "it waits for a response")]
pub fn delete<U>(uri: U) -> Result<Response<Body>, Error>
where
    Uri: TryFrom<U>,
    <Uri as TryFrom<U>>::Error: Into<http::Error>;
#[blocks(http, unbounded, tokio = "isahc::send_async", async_std = "isahc::send_async", smol = "isahc::send_async", why = "it waits for a response")]
pub fn send<B: Into<Body>>(request: Request<B>) -> Result<Response<Body>, Error>;

#[io(http)]
pub struct Body {}
impl Body {
    pub fn empty() -> Self;
    pub fn from_bytes_static<B>(bytes: B) -> Self
    where
        B: AsRef<[u8]> + 'static;
    pub fn from_reader<R>(reader: R) -> Self
    where
        R: Read + Send + Sync + 'static;
    pub fn from_reader_sized<R>(reader: R, length: u64) -> Self
    where
        R: Read + Send + Sync + 'static;
    pub fn is_empty(&self) -> bool;
    pub fn len(&self) -> Option<u64>;
    pub fn reset(&mut self) -> bool;
}
impl Read for Body {}
impl Default for Body {}
impl From<()> for Body {}
impl From<Vec<u8>> for Body {}
impl From<&[u8]> for Body {}
impl From<String> for Body {}
impl From<&str> for Body {}
impl From<File> for Body {}

pub struct AsyncBody {}
impl AsyncBody {
    pub fn empty() -> Self;
    pub fn from_bytes_static<B>(bytes: B) -> Self
    where
        B: AsRef<[u8]> + 'static;
    pub fn from_reader<R>(read: R) -> Self
    where
        R: AsyncRead + Send + Sync + 'static;
    pub fn from_reader_sized<R>(read: R, length: u64) -> Self
    where
        R: AsyncRead + Send + Sync + 'static;
    pub fn is_empty(&self) -> bool;
    pub fn len(&self) -> Option<u64>;
    pub fn reset(&mut self) -> bool;
}
impl AsyncRead for AsyncBody {}
impl Default for AsyncBody {}
impl From<()> for AsyncBody {}
impl From<Vec<u8>> for AsyncBody {}
impl From<&[u8]> for AsyncBody {}
impl From<String> for AsyncBody {}
impl From<&str> for AsyncBody {}
impl<T: Into<Self>> From<Option<T>> for AsyncBody {}

pub struct HttpClientBuilder {}
impl Default for HttpClientBuilder {}
impl HttpClientBuilder {
    pub fn new() -> Self;
    pub fn cookies(self) -> Self;
    pub fn interceptor(self, interceptor: impl Interceptor + 'static) -> Self;
    pub fn max_connections(self, max: usize) -> Self;
    pub fn max_connections_per_host(self, max: usize) -> Self;
    pub fn connection_cache_size(self, size: usize) -> Self;
    pub fn connection_cache_ttl(self, ttl: Duration) -> Self;
    pub fn dns_cache<C>(self, cache: C) -> Self
    where
        C: Into<DnsCache>;
    pub fn dns_resolve(self, map: ResolveMap) -> Self;
    pub fn default_header<K, V>(self, key: K, value: V) -> Self
    where
        HeaderName: TryFrom<K>,
        <HeaderName as TryFrom<K>>::Error: Into<http::Error>,
        HeaderValue: TryFrom<V>,
        <HeaderValue as TryFrom<V>>::Error: Into<http::Error>;
    pub fn default_headers<K, V, I, P>(self, headers: I) -> Self
    where
        HeaderName: TryFrom<K>,
        <HeaderName as TryFrom<K>>::Error: Into<http::Error>,
        HeaderValue: TryFrom<V>,
        <HeaderValue as TryFrom<V>>::Error: Into<http::Error>,
        I: IntoIterator<Item = P>,
        P:;
    pub fn build(self) -> Result<HttpClient, Error>;
}
impl Configurable for HttpClientBuilder {}

#[derive(Clone)]
pub struct HttpClient {}
impl HttpClient {
    pub fn new() -> Result<Self, Error>;
    pub fn builder() -> HttpClientBuilder;
    pub fn cookie_jar(&self) -> Option<&CookieJar>;
    #[blocks(http, unbounded, tokio = "isahc::HttpClient::get_async", async_std = "isahc::HttpClient::get_async", smol = "isahc::HttpClient::get_async", why = "it waits for a response")]
    pub fn get<U>(&self, uri: U) -> Result<http::Response<Body>, Error>
    where
        Uri: TryFrom<U>,
        <Uri as TryFrom<U>>::Error: Into<http::Error>;
    pub fn get_async<U>(&self, uri: U) -> ResponseFuture<'_>
    where
        Uri: TryFrom<U>,
        <Uri as TryFrom<U>>::Error: Into<http::Error>;
    pub fn head<U>(&self, uri: U) -> Result<http::Response<Body>, Error>
    where
        Uri: TryFrom<U>,
        <Uri as TryFrom<U>>::Error: Into<http::Error>;
    pub fn head_async<U>(&self, uri: U) -> ResponseFuture<'_>
    where
        Uri: TryFrom<U>,
        <Uri as TryFrom<U>>::Error: Into<http::Error>;
    pub fn post<U, B>(&self, uri: U, body: B) -> Result<http::Response<Body>, Error>
    where
        Uri: TryFrom<U>,
        <Uri as TryFrom<U>>::Error: Into<http::Error>,
        B: Into<Body>;
    pub fn post_async<U, B>(&self, uri: U, body: B) -> ResponseFuture<'_>
    where
        Uri: TryFrom<U>,
        <Uri as TryFrom<U>>::Error: Into<http::Error>,
        B: Into<AsyncBody>;
    pub fn put<U, B>(&self, uri: U, body: B) -> Result<http::Response<Body>, Error>
    where
        Uri: TryFrom<U>,
        <Uri as TryFrom<U>>::Error: Into<http::Error>,
        B: Into<Body>;
    pub fn put_async<U, B>(&self, uri: U, body: B) -> ResponseFuture<'_>
    where
        Uri: TryFrom<U>,
        <Uri as TryFrom<U>>::Error: Into<http::Error>,
        B: Into<AsyncBody>;
    pub fn delete<U>(&self, uri: U) -> Result<http::Response<Body>, Error>
    where
        Uri: TryFrom<U>,
        <Uri as TryFrom<U>>::Error: Into<http::Error>;
    pub fn delete_async<U>(&self, uri: U) -> ResponseFuture<'_>
    where
        Uri: TryFrom<U>,
        <Uri as TryFrom<U>>::Error: Into<http::Error>;
    #[blocks(http, unbounded, tokio = "isahc::HttpClient::send_async", async_std = "isahc::HttpClient::send_async", smol = "isahc::HttpClient::send_async", why = "it waits for a response")]
    pub fn send<B>(&self, request: http::Request<B>) -> Result<http::Response<Body>, Error>
    where
        B: Into<Body>;
    pub fn send_async<B>(&self, request: http::Request<B>) -> ResponseFuture<'_>
    where
        B: Into<AsyncBody>;
}

pub struct ResponseFuture<'c> {}
impl Future for ResponseFuture<'_> {
    type Output = Result<http::Response<AsyncBody>, Error>;
}

pub trait RequestExt<T> {
    fn to_builder(&self) -> Builder;
    #[blocks(http, unbounded, tokio = "isahc::RequestExt::send_async", async_std = "isahc::RequestExt::send_async", smol = "isahc::RequestExt::send_async", why = "it waits for a response")]
    fn send(self) -> Result<http::Response<Body>, Error>
    where
        T: Into<Body>;
    fn send_async(self) -> ResponseFuture<'static>
    where
        T: Into<AsyncBody>;
}
impl<T> RequestExt<T> for http::Request<T> {
    #[blocks(http, unbounded, tokio = "isahc::RequestExt::send_async", async_std = "isahc::RequestExt::send_async", smol = "isahc::RequestExt::send_async", why = "it waits for a response")]
    fn send(self) -> Result<http::Response<Body>, Error>
    where
        T: Into<Body>;
}

pub trait ReadResponseExt<R: Read> {
    fn consume(&mut self) -> io::Result<()>;
    #[blocks(http, unbounded, tokio = "isahc::AsyncReadResponseExt::copy_to", async_std = "isahc::AsyncReadResponseExt::copy_to", smol = "isahc::AsyncReadResponseExt::copy_to", why = "it reads the response body")]
    fn copy_to<W: Write>(&mut self, writer: W) -> io::Result<u64>;
    #[blocks(http, unbounded, why = "it reads the response body")]
    fn copy_to_file<P: AsRef<Path>>(&mut self, path: P) -> io::Result<u64>;
    #[blocks(http, unbounded, tokio = "isahc::AsyncReadResponseExt::bytes", async_std = "isahc::AsyncReadResponseExt::bytes", smol = "isahc::AsyncReadResponseExt::bytes", why = "it reads the response body")]
    fn bytes(&mut self) -> io::Result<Vec<u8>>;
    #[blocks(http, unbounded, tokio = "isahc::AsyncReadResponseExt::text", async_std = "isahc::AsyncReadResponseExt::text", smol = "isahc::AsyncReadResponseExt::text", why = "it reads the response body")]
    fn text(&mut self) -> io::Result<String>;
    #[blocks(http, unbounded, tokio = "isahc::AsyncReadResponseExt::json", async_std = "isahc::AsyncReadResponseExt::json", smol = "isahc::AsyncReadResponseExt::json", why = "it reads the response body")]
    fn json<T>(&mut self) -> Result<T, serde_json::Error>
    where
        T: DeserializeOwned;
}
impl<R: Read> ReadResponseExt<R> for http::Response<R> {
    #[blocks(http, unbounded, tokio = "isahc::AsyncReadResponseExt::copy_to", async_std = "isahc::AsyncReadResponseExt::copy_to", smol = "isahc::AsyncReadResponseExt::copy_to", why = "it reads the response body")]
    fn copy_to<W: Write>(&mut self, writer: W) -> io::Result<u64>;

    #[blocks(http, unbounded, tokio = "isahc::AsyncReadResponseExt::bytes", async_std = "isahc::AsyncReadResponseExt::bytes", smol = "isahc::AsyncReadResponseExt::bytes", why = "it reads the response body")]
    fn bytes(&mut self) -> io::Result<Vec<u8>>;

    #[blocks(http, unbounded, tokio = "isahc::AsyncReadResponseExt::text", async_std = "isahc::AsyncReadResponseExt::text", smol = "isahc::AsyncReadResponseExt::text", why = "it reads the response body")]
    fn text(&mut self) -> io::Result<String>;

    #[blocks(http, unbounded, tokio = "isahc::AsyncReadResponseExt::json", async_std = "isahc::AsyncReadResponseExt::json", smol = "isahc::AsyncReadResponseExt::json", why = "it reads the response body")]
    fn json<D>(&mut self) -> Result<D, serde_json::Error>
    where
        D: DeserializeOwned;
}

pub mod auth {
    use std::ops::BitOr;

    #[derive(Clone)]
    pub struct Credentials {}

    #[derive(Clone)]
    pub struct Authentication {}
    impl Default for Authentication {}
    impl BitOr for Authentication {
        type Output = Self;
    }
}

pub mod config {
    use crate::auth::{Authentication, Credentials};
    use crate::cookies::CookieJar;
    use crate::net::interface::Selector;
    use crate::net::{Dialer, IpVersion};
    use crate::tls::TlsConfig;
    use http::request::Builder;
    use http::Uri;
    use std::time::Duration;

    #[derive(Clone, Copy, Default, Eq, PartialEq)]
    pub enum RedirectPolicy {
        None,
        Follow,
        Limit(u32),
    }

    pub trait Configurable {
        fn timeout(self, timeout: Duration) -> Self;
        fn connect_timeout(self, timeout: Duration) -> Self;
        fn low_speed_timeout(self, low_speed: u32, timeout: Duration) -> Self;
        fn version_negotiation(self, negotiation: VersionNegotiation) -> Self;
        fn redirect_policy(self, policy: RedirectPolicy) -> Self;
        fn auto_referer(self) -> Self;
        fn cookie_jar(self, cookie_jar: CookieJar) -> Self;
        fn automatic_decompression(self, decompress: bool) -> Self;
        fn expect_continue<T>(self, expect: T) -> Self
        where
            T: Into<ExpectContinue>;
        fn authentication(self, authentication: Authentication) -> Self;
        fn credentials(self, credentials: Credentials) -> Self;
        fn tcp_keepalive(self, interval: Duration) -> Self;
        fn tcp_nodelay(self) -> Self;
        fn interface<I>(self, interface: I) -> Self
        where
            I: Selector;
        fn ip_version(self, version: IpVersion) -> Self;
        fn dial<D>(self, dialer: D) -> Self
        where
            D: Into<Dialer>;
        fn proxy(self, proxy: impl Into<Option<Uri>>) -> Self;
        fn proxy_blacklist<I, T>(self, hosts: I) -> Self
        where
            I: IntoIterator<Item = T>,
            T: Into<String>;
        fn proxy_authentication(self, authentication: Authentication) -> Self;
        fn proxy_credentials(self, credentials: Credentials) -> Self;
        fn max_upload_speed(self, max: u64) -> Self;
        fn max_download_speed(self, max: u64) -> Self;
        fn tls_config(self, tls_config: TlsConfig) -> Self;
        fn proxy_tls_config(self, tls_config: TlsConfig) -> Self;
        fn title_case_headers(self, enable: bool) -> Self;
        fn metrics(self, enable: bool) -> Self;
    }
    impl Configurable for Builder {}

    #[derive(Clone)]
    pub struct VersionNegotiation {}
    impl Default for VersionNegotiation {}

    #[derive(Clone)]
    pub struct ExpectContinue {}
    impl Default for ExpectContinue {}
    impl From<bool> for ExpectContinue {}
    impl From<Duration> for ExpectContinue {}
}

pub mod cookies {
    use http::Uri;

    pub struct Cookie {}

    pub struct CookieRejectedError {}

    #[derive(Clone, Default)]
    pub struct CookieJar {}
    impl CookieJar {
        pub fn new() -> Self;
        pub fn get_by_name(&self, uri: &Uri, cookie_name: &str) -> Option<Cookie>;
        pub fn get_for_uri(&self, uri: &Uri) -> impl IntoIterator<Item = Cookie>;
        pub fn clear(&self);
        pub fn set(&self, cookie: Cookie, request_uri: &Uri) -> Result<Option<Cookie>, CookieRejectedError>;
    }
}

pub mod error {
    use std::io;
    use std::net::SocketAddr;

    #[derive(Clone, Eq, PartialEq)]
    pub enum ErrorKind {
        BadClientCertificate,
        BadServerCertificate,
        ClientInitialization,
        ConnectionFailed,
        InvalidContentEncoding,
        InvalidCredentials,
        InvalidRequest,
        InvalidTlsConfiguration,
        Io,
        NameResolution,
        ProtocolViolation,
        RequestBodyNotRewindable,
        Timeout,
        TlsEngine,
        TooManyRedirects,
    }

    #[derive(Clone)]
    pub struct Error {}
    impl Error {
        pub fn kind(&self) -> &ErrorKind;
        pub fn is_client(&self) -> bool;
        pub fn is_network(&self) -> bool;
        pub fn is_server(&self) -> bool;
        pub fn is_timeout(&self) -> bool;
        pub fn is_tls(&self) -> bool;
        pub fn local_addr(&self) -> Option<SocketAddr>;
        pub fn remote_addr(&self) -> Option<SocketAddr>;
    }
    impl From<ErrorKind> for Error {}
    impl From<io::Error> for Error {}
    impl From<http::Error> for Error {}
}

pub mod interceptor {
    pub trait Interceptor {
        type Err;
    }
}

pub mod net {
    use http::Uri;
    use std::net::SocketAddr;
    use std::str::FromStr;

    pub struct DialerParseError {}

    #[derive(Clone)]
    pub struct Dialer {}
    impl Default for Dialer {}
    impl From<SocketAddr> for Dialer {}
    impl FromStr for Dialer {
        type Err = DialerParseError;
    }
    impl TryFrom<&str> for Dialer {
        type Error = DialerParseError;
    }
    impl TryFrom<String> for Dialer {
        type Error = DialerParseError;
    }
    impl TryFrom<Uri> for Dialer {
        type Error = DialerParseError;
    }

    #[derive(Clone)]
    pub enum IpVersion {
        V4,
        V6,
        Any,
    }
    impl Default for IpVersion {}

    pub mod dns {
        pub enum DnsCache {}

        pub struct ResolveMap {}
    }

    pub mod interface {
        use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

        pub trait Selector {}
        impl Selector for IpAddr {}
        impl Selector for Ipv4Addr {}
        impl Selector for Ipv6Addr {}
        impl<T, U> Selector for (Name<T>, U)
        where
            T: AsRef<str>,
            U: Into<IpAddr> + Selector,
        {
        }
        impl<T, U> Selector for (T, Name<U>)
        where
            T: Into<IpAddr> + Selector,
            U: AsRef<str>,
        {
        }

        pub struct Name<T> {}
    }
}

pub mod prelude {
    pub use crate::config::Configurable;
    pub use crate::{ReadResponseExt, RequestExt};
}

pub mod tls {
    #[derive(Clone)]
    pub struct TlsConfig {}
    impl Default for TlsConfig {}
}
