#![source("reqwest 0.13.5")]

use crate::cookie::Cookie;
use crate::multipart::Form;
use bytes::Bytes;
use futures_core::Stream;
use http::header::{HeaderMap, HeaderName, HeaderValue};
use http::{Extensions, Method, Version};
use hyper::StatusCode;
use serde::de::DeserializeOwned;
use serde::Serialize;
use std::fmt::Display;
use std::future::Future;
use std::net::SocketAddr;
use std::result;
use std::time::Duration;
use tower_service::Service;
use url::Url;

pub use crate::tls::{Certificate, Identity};

pub async fn get<T: IntoUrl>(url: T) -> Result<Response>;

pub type Result<T> = result::Result<T, Error>;

pub struct Error {}

pub trait IntoUrl {}

pub struct Body {}

#[derive(Clone)]
pub struct Client {}
impl Default for Client {}
impl Client {
    pub fn new() -> Client;
    pub fn builder() -> ClientBuilder;
    pub fn get<U: IntoUrl>(&self, url: U) -> RequestBuilder;
    pub fn post<U: IntoUrl>(&self, url: U) -> RequestBuilder;
    pub fn put<U: IntoUrl>(&self, url: U) -> RequestBuilder;
    pub fn patch<U: IntoUrl>(&self, url: U) -> RequestBuilder;
    pub fn delete<U: IntoUrl>(&self, url: U) -> RequestBuilder;
    pub fn head<U: IntoUrl>(&self, url: U) -> RequestBuilder;
    pub fn request<U: IntoUrl>(&self, method: Method, url: U) -> RequestBuilder;
    pub async fn execute(&self, request: Request) -> Result<Response, Error>;
}

pub struct ClientBuilder {}

pub struct Request {}

pub struct RequestBuilder {}
impl RequestBuilder {
    pub fn from_parts(client: Client, request: Request) -> RequestBuilder;
    pub fn header<K, V>(self, key: K, value: V) -> RequestBuilder
    where
        HeaderName: TryFrom<K>,
        <HeaderName as TryFrom<K>>::Error: Into<http::Error>,
        HeaderValue: TryFrom<V>,
        <HeaderValue as TryFrom<V>>::Error: Into<http::Error>;
    pub fn headers(self, headers: HeaderMap) -> RequestBuilder;
    pub fn basic_auth<U, P>(self, username: U, password: Option<P>) -> RequestBuilder
    where
        U: Display,
        P: Display;
    pub fn bearer_auth<T>(self, token: T) -> RequestBuilder
    where
        T: Display;
    pub fn body<T: Into<Body>>(self, body: T) -> RequestBuilder;
    pub fn timeout(self, timeout: Duration) -> RequestBuilder;
    pub fn multipart(self, multipart: Form) -> RequestBuilder;
    pub fn query<T: Serialize + ?Sized>(self, query: &T) -> RequestBuilder;
    pub fn version(self, version: Version) -> RequestBuilder;
    pub fn form<T: Serialize + ?Sized>(self, form: &T) -> RequestBuilder;
    pub fn json<T: Serialize + ?Sized>(self, json: &T) -> RequestBuilder;
    pub fn build(self) -> Result<Request>;
    pub fn build_split(self) -> (Client, Result<Request>);
    pub async fn send(self) -> Result<Response, Error>;
    pub fn try_clone(&self) -> Option<RequestBuilder>;
}

pub struct Response {}
impl Response {
    pub fn status(&self) -> StatusCode;
    pub fn version(&self) -> hyper::Version;
    pub fn headers(&self) -> &hyper::HeaderMap;
    pub fn headers_mut(&mut self) -> &mut hyper::HeaderMap;
    pub fn content_length(&self) -> Option<u64>;
    pub fn cookies<'a>(&'a self) -> impl Iterator<Item = Cookie<'a>> + 'a;
    pub fn url(&self) -> &Url;
    pub fn remote_addr(&self) -> Option<SocketAddr>;
    pub fn extensions(&self) -> &Extensions;
    pub fn extensions_mut(&mut self) -> &mut Extensions;
    pub async fn text(self) -> Result<String>;
    pub async fn text_with_charset(self, default_encoding: &str) -> Result<String>;
    pub async fn json<T: DeserializeOwned>(self) -> Result<T>;
    pub async fn bytes(self) -> Result<Bytes>;
    pub async fn chunk(&mut self) -> Result<Option<Bytes>>;
    pub fn bytes_stream(self) -> impl Stream<Item = Result<Bytes>>;
    pub fn error_for_status(self) -> Result<Self>;
    pub fn error_for_status_ref(&self) -> Result<&Self>;
}
impl<T: Into<Body>> From<http::Response<T>> for Response {}
impl Response {
    pub async fn upgrade(self) -> Result<Upgraded>;
}

pub struct Upgraded {}

pub struct Proxy {}

pub mod blocking {
    use crate::blocking::multipart::Form;
    use crate::cookie::{Cookie, CookieStore};
    use crate::dns::Resolve;
    use crate::hidden::{BoxError, BoxedConnectorService, Conn, UnixSocketProvider, Unnameable};
    use crate::redirect::Policy;
    use crate::retry::Builder;
    use crate::tls::{Certificate, CertificateRevocationList, Identity, Version};
    use crate::{IntoUrl, Proxy};
    use bytes::Bytes;
    use http::header::{HeaderMap, HeaderName, HeaderValue};
    use http::{Error, Extensions, Method, StatusCode};
    use serde::de::DeserializeOwned;
    use serde::Serialize;
    use std::any::Any;
    use std::fmt::Display;
    use std::io::{Read, Write};
    use std::net::{IpAddr, SocketAddr};
    use std::sync::Arc;
    use std::time::Duration;
    use tower::{Layer, Service};
    use url::Url;

    #[blocks(http, fatal, tokio = "reqwest::get", smol = "isahc / surf", why = "it waits for a response, and panics in debug builds")]
    pub fn get<T: IntoUrl>(url: T) -> crate::Result<Response>;

    pub struct Body {}

    #[derive(Clone)]
    pub struct Client {}
    impl Default for Client {}
    impl Client {
        #[blocks(http, fatal, tokio = "reqwest::Client::new", why = "it waits for a thread to start, and panics in debug builds")]
        pub fn new() -> Client;
        pub fn builder() -> ClientBuilder;
        pub fn get<U: IntoUrl>(&self, url: U) -> RequestBuilder;
        pub fn post<U: IntoUrl>(&self, url: U) -> RequestBuilder;
        pub fn put<U: IntoUrl>(&self, url: U) -> RequestBuilder;
        pub fn patch<U: IntoUrl>(&self, url: U) -> RequestBuilder;
        pub fn delete<U: IntoUrl>(&self, url: U) -> RequestBuilder;
        pub fn head<U: IntoUrl>(&self, url: U) -> RequestBuilder;
        pub fn request<U: IntoUrl>(&self, method: Method, url: U) -> RequestBuilder;
        #[blocks(http, fatal, tokio = "reqwest::Client::execute", why = "it waits for a response")]
        pub fn execute(&self, request: Request) -> crate::Result<Response>;
    }

    pub struct ClientBuilder {}
    impl Default for ClientBuilder {}
    impl ClientBuilder {
        pub fn new() -> Self;
        #[blocks(http, fatal, tokio = "reqwest::ClientBuilder::build", why = "it waits for a thread to start, and panics in debug builds")]
        pub fn build(self) -> crate::Result<Client>;
        pub fn user_agent<V>(self, value: V) -> ClientBuilder
        where
            V: TryInto<HeaderValue>,
            V::Error: Into<Error>;
        pub fn default_headers(self, headers: HeaderMap) -> ClientBuilder;
        pub fn cookie_store(self, enable: bool) -> ClientBuilder;
        pub fn cookie_provider<C: CookieStore + 'static>(self, cookie_store: Arc<C>) -> ClientBuilder;
        pub fn gzip(self, enable: bool) -> ClientBuilder;
        pub fn brotli(self, enable: bool) -> ClientBuilder;
        pub fn zstd(self, enable: bool) -> ClientBuilder;
        pub fn deflate(self, enable: bool) -> ClientBuilder;
        pub fn no_gzip(self) -> ClientBuilder;
        pub fn no_brotli(self) -> ClientBuilder;
        pub fn no_zstd(self) -> ClientBuilder;
        pub fn no_deflate(self) -> ClientBuilder;
        pub fn redirect(self, policy: Policy) -> ClientBuilder;
        pub fn retry(self, policy: Builder) -> ClientBuilder;
        pub fn referer(self, enable: bool) -> ClientBuilder;
        pub fn proxy(self, proxy: Proxy) -> ClientBuilder;
        pub fn no_proxy(self) -> ClientBuilder;
        pub fn timeout<T>(self, timeout: T) -> ClientBuilder
        where
            T: Into<Option<Duration>>;
        pub fn connect_timeout<T>(self, timeout: T) -> ClientBuilder
        where
            T: Into<Option<Duration>>;
        pub fn connection_verbose(self, verbose: bool) -> ClientBuilder;
        pub fn pool_idle_timeout<D>(self, val: D) -> ClientBuilder
        where
            D: Into<Option<Duration>>;
        pub fn pool_max_idle_per_host(self, max: usize) -> ClientBuilder;
        pub fn http1_title_case_headers(self) -> ClientBuilder;
        pub fn http1_allow_obsolete_multiline_headers_in_responses(self, value: bool) -> ClientBuilder;
        pub fn http1_ignore_invalid_headers_in_responses(self, value: bool) -> ClientBuilder;
        pub fn http1_allow_spaces_after_header_name_in_responses(self, value: bool) -> ClientBuilder;
        pub fn http1_max_headers(self, max: usize) -> ClientBuilder;
        pub fn http1_only(self) -> ClientBuilder;
        pub fn http09_responses(self) -> ClientBuilder;
        pub fn http2_prior_knowledge(self) -> ClientBuilder;
        pub fn http2_initial_stream_window_size(self, sz: impl Into<Option<u32>>) -> ClientBuilder;
        pub fn http2_initial_connection_window_size(self, sz: impl Into<Option<u32>>) -> ClientBuilder;
        pub fn http2_adaptive_window(self, enabled: bool) -> ClientBuilder;
        pub fn http2_max_frame_size(self, sz: impl Into<Option<u32>>) -> ClientBuilder;
        pub fn http2_max_header_list_size(self, max_header_size_bytes: u32) -> ClientBuilder;
        pub fn http2_keep_alive_interval(self, interval: impl Into<Option<Duration>>) -> ClientBuilder;
        pub fn http2_keep_alive_timeout(self, timeout: Duration) -> ClientBuilder;
        pub fn http2_keep_alive_while_idle(self, enabled: bool) -> ClientBuilder;
        pub fn http3_prior_knowledge(self) -> ClientBuilder;
        pub fn http3_max_idle_timeout(self, value: Duration) -> ClientBuilder;
        pub fn http3_stream_receive_window(self, value: u64) -> ClientBuilder;
        pub fn http3_conn_receive_window(self, value: u64) -> ClientBuilder;
        pub fn http3_send_window(self, value: u64) -> ClientBuilder;
        pub fn http3_congestion_bbr(self) -> ClientBuilder;
        pub fn http3_max_field_section_size(self, value: u64) -> ClientBuilder;
        pub fn http3_send_grease(self, enabled: bool) -> ClientBuilder;
        pub fn tcp_nodelay(self, enabled: bool) -> ClientBuilder;
        pub fn local_address<T>(self, addr: T) -> ClientBuilder
        where
            T: Into<Option<IpAddr>>;
        pub fn interface(self, interface: &str) -> ClientBuilder;
        pub fn tcp_keepalive<D>(self, val: D) -> ClientBuilder
        where
            D: Into<Option<Duration>>;
        pub fn tcp_keepalive_interval<D>(self, val: D) -> ClientBuilder
        where
            D: Into<Option<Duration>>;
        pub fn tcp_keepalive_retries<C>(self, retries: C) -> ClientBuilder
        where
            C: Into<Option<u32>>;
        pub fn tcp_user_timeout<D>(self, val: D) -> ClientBuilder
        where
            D: Into<Option<Duration>>;
        pub fn unix_socket(self, path: impl UnixSocketProvider) -> ClientBuilder;
        pub fn tls_certs_merge(self, certs: impl IntoIterator<Item = Certificate>) -> ClientBuilder;
        pub fn tls_certs_only(self, certs: impl IntoIterator<Item = Certificate>) -> ClientBuilder;
        pub fn add_root_certificate(self, cert: Certificate) -> ClientBuilder;
        pub fn tls_crls_only(self, crls: impl IntoIterator<Item = CertificateRevocationList>) -> ClientBuilder;
        pub fn add_crl(self, crl: CertificateRevocationList) -> ClientBuilder;
        pub fn add_crls(self, crls: impl IntoIterator<Item = CertificateRevocationList>) -> ClientBuilder;
        pub fn identity(self, identity: Identity) -> ClientBuilder;
        pub fn tls_danger_accept_invalid_hostnames(self, accept_invalid_hostname: bool) -> ClientBuilder;
        pub fn danger_accept_invalid_hostnames(self, accept_invalid_hostname: bool) -> ClientBuilder;
        pub fn tls_danger_accept_invalid_certs(self, accept_invalid_certs: bool) -> ClientBuilder;
        pub fn danger_accept_invalid_certs(self, accept_invalid_certs: bool) -> ClientBuilder;
        pub fn tls_sni(self, tls_sni: bool) -> ClientBuilder;
        pub fn tls_sslkeylogfile(self, on: bool) -> ClientBuilder;
        pub fn tls_version_min(self, version: Version) -> ClientBuilder;
        pub fn min_tls_version(self, version: Version) -> ClientBuilder;
        pub fn tls_version_max(self, version: Version) -> ClientBuilder;
        pub fn max_tls_version(self, version: Version) -> ClientBuilder;
        pub fn tls_backend_native(self) -> ClientBuilder;
        pub fn use_native_tls(self) -> ClientBuilder;
        pub fn tls_backend_rustls(self) -> ClientBuilder;
        pub fn use_rustls_tls(self) -> ClientBuilder;
        pub fn tls_info(self, tls_info: bool) -> ClientBuilder;
        pub fn tls_backend_preconfigured(self, tls: impl Any) -> ClientBuilder;
        pub fn use_preconfigured_tls(self, tls: impl Any) -> ClientBuilder;
        pub fn hickory_dns(self, enable: bool) -> ClientBuilder;
        pub fn no_hickory_dns(self) -> ClientBuilder;
        pub fn https_only(self, enabled: bool) -> ClientBuilder;
        pub fn resolve(self, domain: &str, addr: SocketAddr) -> ClientBuilder;
        pub fn resolve_to_addrs(self, domain: &str, addrs: &[SocketAddr]) -> ClientBuilder;
        pub fn dns_resolver<R: Resolve + 'static>(self, resolver: Arc<R>) -> ClientBuilder;
        pub fn connector_layer<L>(self, layer: L) -> ClientBuilder
        where
            L: Layer<BoxedConnectorService> + Clone + Send + Sync + 'static,
            L::Service: Service<Unnameable, Response = Conn, Error = BoxError> + Clone + Send + Sync + 'static,
            <L::Service as Service<Unnameable>>::Future: Send + 'static;
    }
    impl From<crate::ClientBuilder> for ClientBuilder {}

    pub struct Request {}

    pub struct RequestBuilder {}
    impl RequestBuilder {
        pub fn from_parts(client: Client, request: Request) -> RequestBuilder;
        pub fn header<K, V>(self, key: K, value: V) -> RequestBuilder
        where
            HeaderName: TryFrom<K>,
            HeaderValue: TryFrom<V>,
            <HeaderName as TryFrom<K>>::Error: Into<Error>,
            <HeaderValue as TryFrom<V>>::Error: Into<Error>;
        pub fn headers(self, headers: HeaderMap) -> RequestBuilder;
        pub fn basic_auth<U, P>(self, username: U, password: Option<P>) -> RequestBuilder
        where
            U: Display,
            P: Display;
        pub fn bearer_auth<T>(self, token: T) -> RequestBuilder
        where
            T: Display;
        pub fn body<T: Into<Body>>(self, body: T) -> RequestBuilder;
        pub fn timeout(self, timeout: Duration) -> RequestBuilder;
        pub fn query<T: Serialize + ?Sized>(self, query: &T) -> RequestBuilder;
        pub fn version(self, version: http::Version) -> RequestBuilder;
        pub fn form<T: Serialize + ?Sized>(self, form: &T) -> RequestBuilder;
        pub fn json<T: Serialize + ?Sized>(self, json: &T) -> RequestBuilder;
        pub fn multipart(self, multipart: Form) -> RequestBuilder;
        pub fn build(self) -> crate::Result<Request>;
        pub fn build_split(self) -> (Client, crate::Result<Request>);
        #[blocks(http, fatal, tokio = "reqwest::RequestBuilder::send", why = "it waits for a response")]
        pub fn send(self) -> crate::Result<Response>;
        pub fn try_clone(&self) -> Option<RequestBuilder>;
    }

    #[io(http)]
    pub struct Response {}
    impl Response {
        pub fn status(&self) -> StatusCode;
        pub fn headers(&self) -> &hyper::header::HeaderMap;
        pub fn headers_mut(&mut self) -> &mut hyper::header::HeaderMap;
        pub fn cookies<'a>(&'a self) -> impl Iterator<Item = Cookie<'a>> + 'a;
        pub fn version(&self) -> http::Version;
        pub fn url(&self) -> &Url;
        pub fn remote_addr(&self) -> Option<SocketAddr>;
        pub fn extensions(&self) -> &Extensions;
        pub fn extensions_mut(&mut self) -> &mut Extensions;
        pub fn content_length(&self) -> Option<u64>;
        #[blocks(http, fatal, tokio = "reqwest::Response::json", why = "it reads the response body")]
        pub fn json<T: DeserializeOwned>(self) -> crate::Result<T>;
        #[blocks(http, fatal, tokio = "reqwest::Response::bytes", why = "it reads the response body")]
        pub fn bytes(self) -> crate::Result<Bytes>;
        #[blocks(http, fatal, tokio = "reqwest::Response::text", why = "it reads the response body")]
        pub fn text(self) -> crate::Result<String>;
        #[blocks(http, fatal, tokio = "reqwest::Response::text_with_charset", why = "it reads the response body")]
        pub fn text_with_charset(self, default_encoding: &str) -> crate::Result<String>;
        #[blocks(http, fatal, tokio = "reqwest::Response::chunk / bytes_stream", why = "it reads the response body")]
        pub fn copy_to<W: ?Sized>(&mut self, w: &mut W) -> crate::Result<u64>
        where
            W: Write;
        pub fn error_for_status(self) -> crate::Result<Self>;
        pub fn error_for_status_ref(&self) -> crate::Result<&Self>;
    }
    impl Read for Response {}
    impl<T: Into<crate::Body>> From<http::Response<T>> for Response {}

    pub mod multipart {
        use std::borrow::Cow;
        use std::io;
        use std::io::Read;
        use std::path::Path;

        pub struct Form {}
        impl Default for Form {}
        impl Form {
            pub fn new() -> Form;
            pub fn boundary(&self) -> &str;
            pub fn text<T, U>(self, name: T, value: U) -> Form
            where
                T: Into<Cow<'static, str>>,
                U: Into<Cow<'static, str>>;
            #[blocks(fs, millis, tokio = "reqwest::multipart::Form::file", why = "it opens a file synchronously")]
            pub fn file<T, U>(self, name: T, path: U) -> io::Result<Form>
            where
                T: Into<Cow<'static, str>>,
                U: AsRef<Path>;
            pub fn part<T>(self, name: T, part: Part) -> Form
            where
                T: Into<Cow<'static, str>>;
            pub fn percent_encode_path_segment(self) -> Form;
            pub fn percent_encode_attr_chars(self) -> Form;
            pub fn percent_encode_noop(self) -> Form;
            pub fn into_reader(self) -> impl Read;
        }

        pub struct Part {}
    }
}

pub mod cookie {
    use http::header::HeaderValue;
    use url::Url;

    pub trait CookieStore: Send + Sync {
        fn set_cookies(&self, cookie_headers: &mut dyn Iterator<Item = &HeaderValue>, url: &Url);
        fn cookies(&self, url: &Url) -> Option<HeaderValue>;
    }

    pub struct Cookie<'a> {}
}

pub mod dns {
    pub trait Resolve {}
}

mod hidden {
    use std::error;
    use tower::util::BoxCloneSyncService;

    pub type BoxError = Box<dyn error::Error + Send + Sync>;

    pub type BoxedConnectorService = BoxCloneSyncService<Unnameable, Conn, BoxError>;

    pub struct Unnameable {}

    pub struct Conn {}

    pub trait UnixSocketProvider {}
}

pub mod multipart {
    use crate::Error;
    use bytes::Bytes;
    use futures_core::Stream;
    use std::borrow::Cow;
    use std::io;
    use std::path::Path;

    pub struct Form {}
    impl Default for Form {}
    impl Form {
        pub fn new() -> Form;
        pub fn boundary(&self) -> &str;
        pub fn text<T, U>(self, name: T, value: U) -> Form
        where
            T: Into<Cow<'static, str>>,
            U: Into<Cow<'static, str>>;
        pub async fn file<T, U>(self, name: T, path: U) -> io::Result<Form>
        where
            T: Into<Cow<'static, str>>,
            U: AsRef<Path>;
        pub fn part<T>(self, name: T, part: Part) -> Form
        where
            T: Into<Cow<'static, str>>;
        pub fn percent_encode_path_segment(self) -> Form;
        pub fn percent_encode_attr_chars(self) -> Form;
        pub fn percent_encode_noop(self) -> Form;
        pub fn into_stream(self) -> impl Stream<Item = Result<Bytes, Error>> + Send + Sync;
    }

    pub struct Part {}
}

pub mod redirect {
    pub struct Policy {}
    impl Default for Policy {}
}

pub mod retry {
    pub struct Builder {}
}

pub mod tls {
    pub struct CertificateRevocationList {}

    pub struct Certificate {}

    pub struct Identity {}

    pub struct Version {}
}
