#![source("ureq 3.5.1")]
#![closures(here)]

use crate::config::{Config, ConfigBuilder};
use crate::typestate::{AgentScope, HttpCrateScope, RequestScope, WithBody, WithoutBody};
use crate::unversioned::resolver::Resolver;
use crate::unversioned::transport::Connector;
use cookie_store::CookieError;
use mime_guess::mime::FromStrError;
use rustls_pki_types::pem;
use serde::de::DeserializeOwned;
use serde::Serialize;
use std::fs::File;
use std::io::{BufRead, Read, Stdin, Write};
use std::net::TcpStream;
use std::os::unix::net::UnixStream;
use std::{error, io};
use ureq_proto::http;
use ureq_proto::http::{Extensions, HeaderMap, HeaderName, HeaderValue, Method, Request as HttpRequest, Response as HttpResponse, Uri, Version};

#[blocks(http, unbounded, tokio = "reqwest::Client::execute", why = "it waits for a response")]
pub fn run(request: HttpRequest<impl AsSendBody>) -> Result<HttpResponse<Body>, Error>;

#[versions(">=3")]
pub fn get<T>(uri: T) -> RequestBuilder<WithoutBody>;
#[versions(">=3")]
pub fn head<T>(uri: T) -> RequestBuilder<WithoutBody>;
#[versions(">=3")]
pub fn delete<T>(uri: T) -> RequestBuilder<WithoutBody>;
#[versions(">=3")]
pub fn options<T>(uri: T) -> RequestBuilder<WithoutBody>;
#[versions(">=3")]
pub fn connect<T>(uri: T) -> RequestBuilder<WithoutBody>;
#[versions(">=3")]
pub fn trace<T>(uri: T) -> RequestBuilder<WithoutBody>;
#[versions(">=3")]
pub fn post<T>(uri: T) -> RequestBuilder<WithBody>;
#[versions(">=3")]
pub fn put<T>(uri: T) -> RequestBuilder<WithBody>;
#[versions(">=3")]
pub fn patch<T>(uri: T) -> RequestBuilder<WithBody>;
#[versions("<3")]
pub fn get(path: &str) -> Request;
#[versions("<3")]
pub fn head(path: &str) -> Request;
#[versions("<3")]
pub fn delete(path: &str) -> Request;
#[versions("<3")]
pub fn post(path: &str) -> Request;
#[versions("<3")]
pub fn put(path: &str) -> Request;
#[versions("<3")]
pub fn patch(path: &str) -> Request;
#[versions("<3")]
pub fn request(method: &str, path: &str) -> Request;
#[versions("<3")]
pub fn builder() -> AgentBuilder;
pub fn agent() -> Agent;

#[derive(Clone)]
pub struct Agent {}
#[versions(">=3")]
impl Agent {
    pub fn new_with_defaults() -> Self;
    pub fn new_with_config(config: Config) -> Self;
    pub fn config_builder() -> ConfigBuilder<AgentScope>;
    pub fn with_parts(config: Config, connector: impl Connector, resolver: impl Resolver) -> Self;
    pub fn cookie_jar_lock(&self) -> CookieJar<'_>;
    pub fn shutdown(self);
    #[blocks(http, unbounded, tokio = "reqwest::Client::execute", why = "it waits for a response")]
    pub fn run(&self, request: HttpRequest<impl AsSendBody>) -> Result<HttpResponse<Body>, Error>;
    pub fn config(&self) -> &Config;
    pub fn configure_request<S: AsSendBody>(&self, request: HttpRequest<S>) -> ConfigBuilder<HttpCrateScope<S>>;
    pub fn get<T>(&self, uri: T) -> RequestBuilder<WithoutBody>
    where
        Uri: TryFrom<T>,
        <Uri as TryFrom<T>>::Error: Into<http::Error>;
    pub fn post<T>(&self, uri: T) -> RequestBuilder<WithBody>
    where
        Uri: TryFrom<T>,
        <Uri as TryFrom<T>>::Error: Into<http::Error>;
    pub fn put<T>(&self, uri: T) -> RequestBuilder<WithBody>
    where
        Uri: TryFrom<T>,
        <Uri as TryFrom<T>>::Error: Into<http::Error>;
    pub fn delete<T>(&self, uri: T) -> RequestBuilder<WithoutBody>
    where
        Uri: TryFrom<T>,
        <Uri as TryFrom<T>>::Error: Into<http::Error>;
    pub fn head<T>(&self, uri: T) -> RequestBuilder<WithoutBody>
    where
        Uri: TryFrom<T>,
        <Uri as TryFrom<T>>::Error: Into<http::Error>;
    pub fn options<T>(&self, uri: T) -> RequestBuilder<WithoutBody>
    where
        Uri: TryFrom<T>,
        <Uri as TryFrom<T>>::Error: Into<http::Error>;
    pub fn connect<T>(&self, uri: T) -> RequestBuilder<WithoutBody>
    where
        Uri: TryFrom<T>,
        <Uri as TryFrom<T>>::Error: Into<http::Error>;
    pub fn patch<T>(&self, uri: T) -> RequestBuilder<WithBody>
    where
        Uri: TryFrom<T>,
        <Uri as TryFrom<T>>::Error: Into<http::Error>;
    pub fn trace<T>(&self, uri: T) -> RequestBuilder<WithoutBody>
    where
        Uri: TryFrom<T>,
        <Uri as TryFrom<T>>::Error: Into<http::Error>;
}
impl From<Config> for Agent {}

pub struct BodyBuilder {}
impl BodyBuilder {
    pub fn mime_type(self, mime_type: impl Into<String>) -> Self;
    pub fn charset(self, charset: impl Into<String>) -> Self;
    pub fn limit(self, l: u64) -> Self;
    pub fn data(self, data: impl Into<Vec<u8>>) -> Body;
    pub fn reader(self, data: impl Read + Send + Sync + 'static) -> Body;
}

pub struct Body {}
impl Body {
    pub fn builder() -> BodyBuilder;
    pub fn mime_type(&self) -> Option<&str>;
    pub fn charset(&self) -> Option<&str>;
    pub fn content_length(&self) -> Option<u64>;
    pub fn as_reader(&mut self) -> BodyReader;
    pub fn into_reader(self) -> BodyReader<'static>;
    #[blocks(http, unbounded, tokio = "reqwest::Response::text", why = "it reads the response body")]
    pub fn read_to_string(&mut self) -> Result<String, Error>;
    #[blocks(http, unbounded, tokio = "reqwest::Response::bytes", why = "it reads the response body")]
    pub fn read_to_vec(&mut self) -> Result<Vec<u8>, Error>;
    #[blocks(http, unbounded, tokio = "reqwest::Response::json", why = "it reads the response body")]
    pub fn read_json<T: DeserializeOwned>(&mut self) -> Result<T, Error>;
    pub fn with_config(&mut self) -> BodyWithConfig;
    pub fn into_with_config(self) -> BodyWithConfig<'static>;
}
impl AsSendBody for Body {}

pub struct BodyWithConfig<'a> {}
impl<'a> BodyWithConfig<'a> {
    pub fn limit(self, value: u64) -> Self;
    pub fn lossy_utf8(self, value: bool) -> Self;
    pub fn reader(self) -> BodyReader<'a>;
    pub fn read_to_string(self) -> Result<String, Error>;
    pub fn read_to_vec(self) -> Result<Vec<u8>, Error>;
    pub fn read_json<T: DeserializeOwned>(self) -> Result<T, Error>;
}

#[io(http)]
pub struct BodyReader<'a> {}
impl<'a> Read for BodyReader<'a> {}

pub enum Error {
    StatusCode(u16),
    Http(http::Error),
    BadUri(String),
    Protocol(ureq_proto::Error),
    Io(io::Error),
    Timeout(Timeout),
    HostNotFound,
    RedirectFailed,
    InvalidProxyUrl,
    ConnectionFailed,
    BodyExceedsLimit(u64),
    TooManyRedirects,
    Tls(&'static str),
    Pem(pem::Error),
    Rustls(rustls::Error),
    NativeTls(native_tls::Error),
    Der(der::Error),
    Cookie(CookieError),
    CookieValue(&'static str),
    CookieJar(cookie_store::Error),
    UnknownCharset(String),
    RequireHttpsOnly(String),
    LargeResponseHeader(usize, usize),
    Decompress(&'static str, io::Error),
    Json(serde_json::Error),
    InvalidMimeType(FromStrError),
    ConnectProxyFailed(String),
    TlsRequired,
    Other(Box<dyn error::Error + Send + Sync>),
}
impl Error {
    pub fn into_io(self) -> io::Error;
}
impl From<io::Error> for Error {}
impl From<http::Error> for Error {}
impl From<ureq_proto::Error> for Error {}
impl From<rustls::Error> for Error {}
impl From<native_tls::Error> for Error {}
impl From<der::Error> for Error {}
impl From<CookieError> for Error {}
impl From<cookie_store::Error> for Error {}
impl From<serde_json::Error> for Error {}

pub struct Proxy {}

pub struct RequestBuilder<B> {}
impl<Any> RequestBuilder<Any> {
    pub fn method_ref(&self) -> Option<&Method>;
    pub fn header<K, V>(self, key: K, value: V) -> Self
    where
        HeaderName: TryFrom<K>,
        <HeaderName as TryFrom<K>>::Error: Into<http::Error>,
        HeaderValue: TryFrom<V>,
        <HeaderValue as TryFrom<V>>::Error: Into<http::Error>;
    pub fn header_raw(self, name: &str, value: &[u8]) -> Self;
    pub fn headers_ref(&self) -> Option<&HeaderMap<HeaderValue>>;
    pub fn headers_mut(&mut self) -> Option<&mut HeaderMap<HeaderValue>>;
    pub fn query<K, V>(self, key: K, value: V) -> Self
    where
        K: AsRef<str>,
        V: AsRef<str>;
    pub fn query_raw<K, V>(self, key: K, value: V) -> Self
    where
        K: AsRef<str>,
        V: AsRef<str>;
    pub fn query_pairs<I, K, V>(self, iter: I) -> Self
    where
        I: IntoIterator<Item = (K, V)>,
        K: AsRef<str>,
        V: AsRef<str>;
    pub fn query_pairs_raw<I, K, V>(self, iter: I) -> Self
    where
        I: IntoIterator<Item = (K, V)>,
        K: AsRef<str>,
        V: AsRef<str>;
    pub fn uri<T>(self, uri: T) -> Self
    where
        Uri: TryFrom<T>,
        <Uri as TryFrom<T>>::Error: Into<http::Error>;
    pub fn uri_ref(&self) -> Option<&Uri>;
    pub fn version(self, version: Version) -> Self;
    pub fn version_ref(&self) -> Option<&Version>;
    pub fn config(self) -> ConfigBuilder<RequestScope<Any>>;
    pub fn extension<T>(self, extension: T) -> Self
    where
        T: Clone + std::any::Any + Send + Sync + 'static;
    pub fn extensions_ref(&self) -> Option<&Extensions>;
    pub fn extensions_mut(&mut self) -> Option<&mut Extensions>;
}
impl RequestBuilder<WithoutBody> {
    #[blocks(http, unbounded, tokio = "reqwest::RequestBuilder::send", async_std = "surf::RequestBuilder", smol = "isahc::HttpClient::send_async", why = "it waits for a response")]
    pub fn call(self) -> Result<HttpResponse<Body>, Error>;
    pub fn force_send_body(self) -> RequestBuilder<WithBody>;
}
impl RequestBuilder<WithBody> {
    pub fn content_type<V>(self, content_type: V) -> Self
    where
        HeaderValue: TryFrom<V>,
        <HeaderValue as TryFrom<V>>::Error: Into<http::Error>;
    #[blocks(http, unbounded, tokio = "reqwest::RequestBuilder::send", why = "it waits for a response")]
    pub fn send(self, data: impl AsSendBody) -> Result<HttpResponse<Body>, Error>;
    #[blocks(http, unbounded, tokio = "reqwest::RequestBuilder::send", why = "it waits for a response")]
    pub fn send_empty(self) -> Result<HttpResponse<Body>, Error>;
    #[blocks(http, unbounded, tokio = "reqwest::RequestBuilder::form + send", why = "it waits for a response")]
    pub fn send_form<I, K, V>(self, iter: I) -> Result<HttpResponse<Body>, Error>
    where
        I: IntoIterator<Item = (K, V)>,
        K: AsRef<str>,
        V: AsRef<str>;
    #[blocks(http, unbounded, tokio = "reqwest::RequestBuilder::json + send", why = "it waits for a response")]
    pub fn send_json(self, data: impl Serialize) -> Result<HttpResponse<Body>, Error>;
}

pub trait AsSendBody {}
impl AsSendBody for &[u8] {}
impl AsSendBody for &str {}
impl AsSendBody for String {}
impl AsSendBody for Vec<u8> {}
impl AsSendBody for &String {}
impl AsSendBody for &Vec<u8> {}
impl AsSendBody for &File {}
impl AsSendBody for File {}
impl AsSendBody for &TcpStream {}
impl AsSendBody for TcpStream {}
impl AsSendBody for Stdin {}
impl AsSendBody for UnixStream {}
impl AsSendBody for HttpResponse<Body> {}
impl<const N: usize> AsSendBody for &[u8; N] {}
impl AsSendBody for () {}

#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Timeout {
    PerRead,
    PerWrite,
    Global,
    PerCall,
    Resolve,
    Connect,
    SendRequest,
    SendBody,
    RecvResponse,
    RecvBody,
}

pub struct CookieJar<'a> {}
impl<'a> CookieJar<'a> {
    pub fn get(&self, domain: &str, path: &str, name: &str) -> Option<Cookie<'_>>;
    pub fn remove(&mut self, domain: &str, path: &str, name: &str) -> Option<Cookie<'static>>;
    pub fn insert(&mut self, cookie: Cookie<'static>, uri: &Uri) -> Result<(), Error>;
    pub fn clear(&mut self);
    pub fn iter(&self) -> impl Iterator<Item = Cookie<'_>>;
    pub fn save_json<W: Write>(&self, writer: &mut W) -> Result<(), Error>;
    pub fn load_json<R: BufRead>(&mut self, reader: R) -> Result<(), Error>;
    pub fn release(self);
}

pub struct Cookie<'a> {}

#[versions("<3")]
#[source("ureq 2.12.1")]
impl Agent {
    pub fn new() -> Self;
    pub fn request(&self, method: &str, path: &str) -> Request;
    pub fn get(&self, path: &str) -> Request;
    pub fn head(&self, path: &str) -> Request;
    pub fn post(&self, path: &str) -> Request;
    pub fn put(&self, path: &str) -> Request;
    pub fn patch(&self, path: &str) -> Request;
    pub fn delete(&self, path: &str) -> Request;
}

#[versions("<3")]
#[source("ureq 2.12.1")]
#[derive(Default)]
pub struct AgentBuilder {}
#[versions("<3")]
impl AgentBuilder {
    pub fn new() -> Self;
    pub fn build(self) -> Agent;
    pub fn https_only(self, enforce: bool) -> Self;
    pub fn max_idle_connections(self, max: usize) -> Self;
    pub fn max_idle_connections_per_host(self, max: usize) -> Self;
    pub fn timeout_connect(self, timeout: std::time::Duration) -> Self;
    pub fn timeout_read(self, timeout: std::time::Duration) -> Self;
    pub fn timeout_write(self, timeout: std::time::Duration) -> Self;
    pub fn timeout(self, timeout: std::time::Duration) -> Self;
    pub fn redirects(self, n: u32) -> Self;
    pub fn user_agent(self, user_agent: &str) -> Self;
}

/// The types of ureq 2.
#[versions("<3")]
#[source("ureq 2.12.1")]
pub struct Request {}
#[versions("<3")]
impl Request {
    pub fn set(self, header: &str, value: &str) -> Self;
    pub fn query(self, param: &str, value: &str) -> Self;
    pub fn timeout(self, timeout: std::time::Duration) -> Self;
    #[blocks(http, unbounded, tokio = "reqwest::RequestBuilder::send", why = "it waits for a response")]
    pub fn call(self) -> Result<Response, Error>;
    #[blocks(http, unbounded, tokio = "reqwest::RequestBuilder::send", why = "it waits for a response")]
    pub fn send_json(self, data: impl Serialize) -> Result<Response, Error>;
    #[blocks(http, unbounded, tokio = "reqwest::RequestBuilder::send", why = "it waits for a response")]
    pub fn send_bytes(self, data: &[u8]) -> Result<Response, Error>;
    #[blocks(http, unbounded, tokio = "reqwest::RequestBuilder::send", why = "it waits for a response")]
    pub fn send_string(self, data: &str) -> Result<Response, Error>;
    #[blocks(http, unbounded, tokio = "reqwest::RequestBuilder::send", why = "it waits for a response")]
    pub fn send_form(self, data: &[(&str, &str)]) -> Result<Response, Error>;
    #[blocks(http, unbounded, tokio = "reqwest::RequestBuilder::send", why = "it waits for a response")]
    pub fn send(self, reader: impl Read) -> Result<Response, Error>;
}

#[versions("<3")]
#[source("ureq 2.12.1")]
pub struct Response {}
#[versions("<3")]
impl Response {
    pub fn status(&self) -> u16;
    pub fn status_text(&self) -> &str;
    pub fn header(&self, name: &str) -> Option<&str>;
    #[blocks(http, unbounded, tokio = "reqwest::Response::text", why = "it reads the response body")]
    pub fn into_string(self) -> io::Result<String>;
    #[blocks(http, unbounded, tokio = "reqwest::Response::json", why = "it reads the response body")]
    pub fn into_json<T: DeserializeOwned>(self) -> io::Result<T>;
    pub fn into_reader(self) -> Box<dyn Read + Send + Sync + 'static>;
}

pub mod config {
    use crate::hidden::{RequestExtScope, WithAgent};
    use crate::middleware::Middleware;
    use crate::tls::TlsConfig;
    use crate::typestate::{AgentScope, HttpCrateScope, RequestScope};
    use crate::{Agent, AsSendBody, Body, Error, Proxy, RequestBuilder};
    use std::time::Duration;
    use ureq_proto::client::RedirectAuthHeaders;
    use ureq_proto::http::{Request, Response};

    #[derive(Clone)]
    pub struct Config {}
    impl Config {
        pub fn builder() -> ConfigBuilder<AgentScope>;
        pub fn new_agent(&self) -> Agent;
        pub fn http_status_as_error(&self) -> bool;
        pub fn https_only(&self) -> bool;
        pub fn ip_family(&self) -> IpFamily;
        pub fn tls_config(&self) -> &TlsConfig;
        pub fn proxy(&self) -> Option<&Proxy>;
        pub fn no_delay(&self) -> bool;
        pub fn max_redirects(&self) -> u32;
        pub fn max_redirects_will_error(&self) -> bool;
        pub fn redirect_auth_headers(&self) -> RedirectAuthHeaders;
        pub fn save_redirect_history(&self) -> bool;
        pub fn user_agent(&self) -> &AutoHeaderValue;
        pub fn accept(&self) -> &AutoHeaderValue;
        pub fn accept_encoding(&self) -> &AutoHeaderValue;
        pub fn timeout_per_read(&self) -> Option<Duration>;
        pub fn timeout_per_write(&self) -> Option<Duration>;
        pub fn timeouts(&self) -> Timeouts;
        pub fn max_response_header_size(&self) -> usize;
        pub fn input_buffer_size(&self) -> usize;
        pub fn output_buffer_size(&self) -> usize;
        pub fn max_idle_connections(&self) -> usize;
        pub fn max_idle_connections_per_host(&self) -> usize;
        pub fn max_idle_age(&self) -> Duration;
        pub fn allow_non_standard_methods(&self) -> bool;
    }
    impl Default for Config {}

    pub struct ConfigBuilder<Scope> {}
    impl<Scope> ConfigBuilder<Scope> {
        pub fn http_status_as_error(self, v: bool) -> Self;
        pub fn https_only(self, v: bool) -> Self;
        pub fn ip_family(self, v: IpFamily) -> Self;
        pub fn tls_config(self, v: TlsConfig) -> Self;
        pub fn proxy(self, v: Option<Proxy>) -> Self;
        pub fn no_delay(self, v: bool) -> Self;
        pub fn max_redirects(self, v: u32) -> Self;
        pub fn max_redirects_will_error(self, v: bool) -> Self;
        pub fn redirect_auth_headers(self, v: RedirectAuthHeaders) -> Self;
        pub fn save_redirect_history(self, v: bool) -> Self;
        pub fn user_agent(self, v: impl Into<AutoHeaderValue>) -> Self;
        pub fn accept(self, v: impl Into<AutoHeaderValue>) -> Self;
        pub fn accept_encoding(self, v: impl Into<AutoHeaderValue>) -> Self;
        pub fn max_response_header_size(self, v: usize) -> Self;
        pub fn input_buffer_size(self, v: usize) -> Self;
        pub fn output_buffer_size(self, v: usize) -> Self;
        pub fn max_idle_connections(self, v: usize) -> Self;
        pub fn max_idle_connections_per_host(self, v: usize) -> Self;
        pub fn max_idle_age(self, v: Duration) -> Self;
        pub fn allow_non_standard_methods(self, v: bool) -> Self;
        pub fn middleware(self, v: impl Middleware) -> Self;
        pub fn timeout_global(self, v: Option<Duration>) -> Self;
        pub fn timeout_per_call(self, v: Option<Duration>) -> Self;
        pub fn timeout_per_read(self, v: Option<Duration>) -> Self;
        pub fn timeout_per_write(self, v: Option<Duration>) -> Self;
        pub fn timeout_resolve(self, v: Option<Duration>) -> Self;
        pub fn timeout_connect(self, v: Option<Duration>) -> Self;
        pub fn timeout_send_request(self, v: Option<Duration>) -> Self;
        pub fn timeout_await_100(self, v: Option<Duration>) -> Self;
        pub fn timeout_send_body(self, v: Option<Duration>) -> Self;
        pub fn timeout_recv_response(self, v: Option<Duration>) -> Self;
        pub fn timeout_recv_body(self, v: Option<Duration>) -> Self;
    }
    impl ConfigBuilder<AgentScope> {
        pub fn build(self) -> Config;
    }
    impl<Any> ConfigBuilder<RequestScope<Any>> {
        pub fn build(self) -> RequestBuilder<Any>;
    }
    impl<S: AsSendBody> ConfigBuilder<HttpCrateScope<S>> {
        pub fn build(self) -> Request<S>;
    }
    impl<'a, S: AsSendBody> ConfigBuilder<RequestExtScope<'a, S>> {
        pub fn build(self) -> WithAgent<'a, S>;
        pub fn run(self) -> Result<Response<Body>, Error>;
    }

    pub enum AutoHeaderValue {}

    pub struct Timeouts {}

    pub enum IpFamily {}
}

mod hidden {
    use crate::unversioned::transport::{ConnectionDetails, ShutdownHandle, Transport};
    use crate::Error;
    use std::sync::Weak;

    pub struct RequestExtScope<'a, S> {}

    pub type RunConnector = dyn Fn(&ConnectionDetails) -> Result<Box<dyn Transport>, Error> + Send + Sync;

    pub type RegisterShutdown = dyn Fn(Weak<dyn ShutdownHandle>) -> Result<(), Error> + Send + Sync;

    pub struct WithAgent<'a, S> {}
    pub struct MAX_ADDRS {}
}

pub mod middleware {
    pub trait Middleware {}
}

pub mod tls {
    pub struct TlsConfig {}
}

pub mod typestate {
    use crate::AsSendBody;

    pub struct AgentScope {}

    pub struct RequestScope<Any> {}

    pub struct HttpCrateScope<S: AsSendBody> {}

    pub struct WithoutBody {}

    pub struct WithBody {}
}

pub mod unversioned {
    pub mod resolver {
        use crate::config::Config;
        use crate::hidden::MAX_ADDRS;
        use crate::unversioned::transport::NextTimeout;
        use crate::Error;
        use std::fmt::Debug;
        use std::net::SocketAddr;
        use ureq_proto::http::Uri;
        use ureq_proto::ArrayVec;

        pub trait Resolver: Debug + Send + Sync + 'static {
            fn resolve(&self, uri: &Uri, config: &Config, timeout: NextTimeout) -> Result<ResolvedSocketAddrs, Error>;
            fn empty(&self) -> ResolvedSocketAddrs;
        }

        pub type ResolvedSocketAddrs = ArrayVec<SocketAddr, MAX_ADDRS>;
    }

    pub mod transport {
        use crate::config::Config;
        use crate::hidden::{RegisterShutdown, RunConnector};
        use crate::unversioned::resolver::{ResolvedSocketAddrs, Resolver};
        use crate::unversioned::transport::time::{Duration, Instant};
        use crate::{Error, Timeout};
        use std::fmt::Debug;
        use std::sync::Arc;
        use ureq_proto::http::Uri;

        #[derive(Clone, Copy, PartialEq, Eq)]
        pub struct NextTimeout {
            pub after: Duration,
            pub reason: Timeout,
            pub per_read: Option<Duration>,
            pub per_write: Option<Duration>,
        }
        impl Default for NextTimeout {}
        impl NextTimeout {
            pub fn for_read(self) -> Self;
            pub fn for_write(self) -> Self;
            pub fn not_zero(&self) -> Option<Duration>;
        }

        pub trait Buffers {
            fn output(&mut self) -> &mut [u8];
            fn input(&self) -> &[u8];
            fn input_append_buf(&mut self) -> &mut [u8];
            fn input_appended(&mut self, amount: usize);
            fn input_consume(&mut self, amount: usize);
            fn tmp_and_output(&mut self) -> (&mut [u8], &mut [u8]);
            fn can_use_input(&self) -> bool;
        }

        pub struct ChainedConnector<In, First, Second> {}
        impl<In, First, Second> Connector<In> for ChainedConnector<In, First, Second>
        where
            In: Transport,
            First: Connector<In>,
            Second: Connector<First::Out>,
        {
            type Out = Second::Out;
        }
        impl<In, First, Second> Clone for ChainedConnector<In, First, Second>
        where
            In: Transport,
            First: Connector<In> + Clone,
            Second: Connector<First::Out> + Clone,
        {
        }

        pub trait Connector<In: Transport = ()>: Debug + Send + Sync + 'static {
            type Out: Transport;
            fn connect(&self, details: &ConnectionDetails, chained: Option<In>) -> Result<Option<Self::Out>, Error>;
            fn chain<Next: Connector<Self::Out>>(self, next: Next) -> ChainedConnector<In, Self, Next>
            where
                Self: Sized;
        }
        impl Connector<()> for () {
            type Out = ();
        }

        pub struct ConnectionDetails<'a> {
            pub uri: &'a Uri,
            pub addrs: ResolvedSocketAddrs,
            pub config: &'a Config,
            pub request_level: bool,
            pub resolver: &'a dyn Resolver,
            pub now: Instant,
            pub timeout: NextTimeout,
            pub current_time: Arc<dyn Fn() -> Instant + Send + Sync + 'static>,
            pub run_connector: Arc<RunConnector>,
            pub register_shutdown: Arc<RegisterShutdown>,
        }
        impl<'a> ConnectionDetails<'a> {
            pub fn needs_tls(&self) -> bool;
        }

        pub trait ShutdownHandle {}

        pub trait Transport: Debug + Send + Sync + 'static {
            fn buffers(&mut self) -> &mut dyn Buffers;
            fn transmit_output(&mut self, amount: usize, timeout: NextTimeout) -> Result<(), Error>;
            fn await_input(&mut self, timeout: NextTimeout) -> Result<bool, Error>;
            fn is_open(&mut self) -> bool;
            fn is_tls(&self) -> bool;
        }
        impl Transport for () {}
        impl<T: Transport> Transport for Box<T> where T: ?Sized {}

        pub mod time {
            use std::ops::{Add, Deref, Div};

            #[derive(Clone, Copy, PartialEq, Eq)]
            pub enum Instant {
                AlreadyHappened,
                Exact(std::time::Instant),
                NotHappening,
            }
            impl Add<Duration> for Instant {
                type Output = Instant;
            }

            #[derive(Clone, Copy, PartialEq, Eq)]
            pub enum Duration {
                Exact(std::time::Duration),
                NotHappening,
            }
            impl Deref for Duration {
                type Target = std::time::Duration;
            }
            impl Div<u32> for Duration {
                type Output = Duration;
            }
            impl From<std::time::Duration> for Duration {}
        }
    }
}
