#![source("actix-web 4.18.1")]
#![runtime(actix)]
#![offload("actix_web::web::block")]

use crate::dev::{AppConfig, ConnectionInfo, HttpServiceFactory, ResourceMap, ServiceRequest, ServiceResponse};
use crate::error::{EitherExtractError, UrlGenerationError};
use crate::hidden::{AppEntry, BoxError, ResourceEndpoint, ScopeEndpoint, TryIntoHeaderPair, TryIntoHeaderValue};
use crate::http::header::HeaderMap;
use crate::web::ServiceConfig;
use actix_http::body::{BoxBody, EitherBody, MessageBody};
use actix_http::error::{ContentTypeError, HttpError, ParseError, PayloadError};
use actix_http::header::InvalidHeaderValue;
use actix_http::ws::{HandshakeError, ProtocolError};
use actix_http::{
    Extensions, KeepAlive, Method, Payload, Request, RequestHead, Response, ResponseBuilder, ResponseHead, StatusCode, Uri, Version,
};
use actix_router::Path;
use actix_server::Server;
use actix_service::{IntoServiceFactory, Service, ServiceFactory, Transform};
use actix_tls::accept::openssl::reexports;
use actix_tls::accept::openssl::reexports::SslAcceptorBuilder;
use actix_tls::accept::rustls_0_20::reexports::ServerConfig;
use actix_utils::future::{Either, Ready};
use bytes::Bytes;
use cookie::{Cookie, ParseError as CookieParseError};
use futures_core::Stream;
use serde::de::value;
use serde::Serialize;
use serde_urlencoded::ser;
use std::any::Any;
use std::borrow::Borrow;
use std::cell::{Ref, RefMut};
use std::collections::HashMap;
use std::convert::Infallible;
use std::fmt::{Debug, Display};
use std::future::Future;
use std::hash::{BuildHasher, Hash};
use std::io;
use std::net::{SocketAddr, TcpListener, ToSocketAddrs};
use std::os::unix::net::UnixListener;
use std::str::Utf8Error;
use std::time::Duration;
use url::Url;

pub use crate::error::Result;

pub struct App<T> {}
impl App<AppEntry> {
    pub fn new() -> Self;
}
impl<T> App<T>
where
    T: ServiceFactory<ServiceRequest, Config = (), Error = derive_more::Error, InitError = ()>,
{
    pub fn app_data<U: 'static>(self, data: U) -> Self;
    pub fn data<U: 'static>(self, data: U) -> Self;
    pub fn data_factory<F, Out, D, E>(self, data: F) -> Self
    where
        F: Fn() -> Out + 'static,
        Out: Future<Output = Result<D, E>> + 'static,
        D: 'static,
        E: Debug;
    pub fn configure<F>(self, f: F) -> Self
    where
        F: FnOnce(&mut ServiceConfig);
    pub fn route(self, path: &str, route: Route) -> Self;
    pub fn service<F>(self, factory: F) -> Self
    where
        F: HttpServiceFactory + 'static;
    pub fn default_service<F, U>(self, svc: F) -> Self
    where
        F: IntoServiceFactory<U, ServiceRequest>,
        U: ServiceFactory<ServiceRequest, Config = (), Response = ServiceResponse, Error = derive_more::Error> + 'static,
        U::InitError: Debug;
    pub fn external_resource<N, U>(self, name: N, url: U) -> Self
    where
        N: AsRef<str>,
        U: AsRef<str>;
    pub fn wrap<M, B>(
        self,
        mw: M,
    ) -> App<impl ServiceFactory<ServiceRequest, Config = (), Response = ServiceResponse<B>, Error = derive_more::Error, InitError = ()>>
    where
        M: Transform<T::Service, ServiceRequest, Response = ServiceResponse<B>, Error = derive_more::Error, InitError = ()> + 'static,
        B: MessageBody;
    pub fn wrap_fn<F, R, B>(
        self,
        mw: F,
    ) -> App<impl ServiceFactory<ServiceRequest, Config = (), Response = ServiceResponse<B>, Error = derive_more::Error, InitError = ()>>
    where
        F: Fn(ServiceRequest, &T::Service) -> R + Clone + 'static,
        R: Future<Output = Result<ServiceResponse<B>, derive_more::Error>>,
        B: MessageBody;
}

pub struct Error {}
impl Error {
    pub fn as_response_error(&self) -> &dyn ResponseError;
    pub fn as_error<T: ResponseError + 'static>(&self) -> Option<&T>;
    pub fn error_response(&self) -> HttpResponse;
    pub fn add_response_mapper<F>(&mut self, mapper: F)
    where
        F: Fn(HttpResponse) -> HttpResponse + 'static;
}
impl<T: ResponseError + 'static> From<T> for Error {}
impl From<Box<dyn ResponseError>> for Error {}
impl<L, R> From<EitherExtractError<L, R>> for derive_more::Error
where
    L: Into<derive_more::Error>,
    R: Into<derive_more::Error>,
{
}

pub trait ResponseError: Debug + Display {
    fn status_code(&self) -> StatusCode;
    fn error_response(&self) -> HttpResponse<BoxBody>;
}
impl ResponseError for Box<dyn std::error::Error + 'static> {}
impl ResponseError for Infallible {}
impl ResponseError for reexports::Error {}
impl ResponseError for value::Error {}
impl ResponseError for serde_json::Error {}
impl ResponseError for ser::Error {}
impl ResponseError for Utf8Error {}
impl ResponseError for io::Error {}
impl ResponseError for HttpError {}
impl ResponseError for actix_http::Error {}
impl ResponseError for InvalidHeaderValue {}
impl ResponseError for ParseError {}
impl ResponseError for PayloadError {}
impl ResponseError for ContentTypeError {}
impl ResponseError for HandshakeError {}
impl ResponseError for ProtocolError {}

pub trait FromRequest: Sized {
    type Error: Into<derive_more::Error>;
    type Future: Future<Output = Result<Self, Self::Error>>;
    #[polled]
    fn from_request(req: &HttpRequest, payload: &mut Payload) -> Self::Future;
    fn extract(req: &HttpRequest) -> Self::Future;
}
impl FromRequest for Uri {
    type Error = Infallible;
    type Future = Ready<Result<Self, Self::Error>>;
}
impl FromRequest for Method {
    type Error = Infallible;
    type Future = Ready<Result<Self, Self::Error>>;
}
impl FromRequest for () {
    type Error = Infallible;
    type Future = Ready<Result<Self, Self::Error>>;
}

#[derive(Clone)]
pub struct HttpRequest {}
impl HttpRequest {
    pub fn head(&self) -> &RequestHead;
    pub fn uri(&self) -> &Uri;
    pub fn full_url(&self) -> Url;
    pub fn method(&self) -> &Method;
    pub fn version(&self) -> Version;
    pub fn headers(&self) -> &HeaderMap;
    pub fn path(&self) -> &str;
    pub fn query_string(&self) -> &str;
    pub fn match_info(&self) -> &Path<actix_router::Url>;
    pub fn match_pattern(&self) -> Option<String>;
    pub fn match_name(&self) -> Option<&str>;
    pub fn conn_data<T: 'static>(&self) -> Option<&T>;
    pub fn url_for<U, I>(&self, name: &str, elements: U) -> Result<Url, UrlGenerationError>
    where
        U: IntoIterator<Item = I>,
        I: AsRef<str>;
    pub fn url_for_map<K, V, S>(&self, name: &str, elements: &HashMap<K, V, S>) -> Result<Url, UrlGenerationError>
    where
        K: Borrow<str> + Eq + Hash,
        V: AsRef<str>,
        S: BuildHasher;
    pub fn url_for_iter<K, V, I>(&self, name: &str, elements: I) -> Result<Url, UrlGenerationError>
    where
        I: IntoIterator<Item = (K, V)>,
        K: Borrow<str> + Eq + Hash,
        V: AsRef<str>;
    pub fn url_for_static(&self, name: &str) -> Result<Url, UrlGenerationError>;
    pub fn resource_map(&self) -> &ResourceMap;
    pub fn peer_addr(&self) -> Option<SocketAddr>;
    pub fn connection_info(&self) -> Ref<'_, ConnectionInfo>;
    pub fn app_config(&self) -> &AppConfig;
    pub fn app_data<T: 'static>(&self) -> Option<&T>;
    pub fn cookies(&self) -> Result<Ref<'_, Vec<Cookie<'static>>>, CookieParseError>;
    pub fn cookies_raw(&self) -> Result<Ref<'_, Vec<Cookie<'static>>>, CookieParseError>;
    pub fn cookie(&self, name: &str) -> Option<Cookie<'static>>;
    pub fn cookie_raw(&self, name: &str) -> Option<Cookie<'static>>;
}
impl FromRequest for HttpRequest {
    type Error = derive_more::Error;
    type Future = Ready<Result<Self, derive_more::Error>>;
}

pub struct Resource<T = ResourceEndpoint> {}
impl<T> Resource<T> {
    pub fn name(self, name: &str) -> Self;
    pub fn guard<G>(self, guard: G) -> Self;
    pub fn route(self, route: Route) -> Self;
    pub fn app_data<U: 'static>(self, data: U) -> Self;
    pub fn to<F>(self, handler: F) -> Self;
    pub fn wrap<M>(self, mw: M) -> Self;
    pub fn wrap_fn<F, R>(self, mw: F) -> Self;
    pub fn default_service<F>(self, f: F) -> Self;
}
impl<T, B> HttpServiceFactory for Resource<T>
where
    T: ServiceFactory<ServiceRequest, Config = (), Response = ServiceResponse<B>, Error = derive_more::Error, InitError = ()> + 'static,
    B: MessageBody + 'static,
{
}

pub struct HttpResponseBuilder {}
impl HttpResponseBuilder {
    pub fn new(status: StatusCode) -> Self;
    pub fn status(&mut self, status: StatusCode) -> &mut Self;
    pub fn insert_header(&mut self, header: impl TryIntoHeaderPair) -> &mut Self;
    pub fn append_header(&mut self, header: impl TryIntoHeaderPair) -> &mut Self;
    pub fn reason(&mut self, reason: &'static str) -> &mut Self;
    pub fn keep_alive(&mut self) -> &mut Self;
    pub fn upgrade<V>(&mut self, value: V) -> &mut Self
    where
        V: TryIntoHeaderValue;
    pub fn force_close(&mut self) -> &mut Self;
    pub fn no_chunking(&mut self, len: u64) -> &mut Self;
    pub fn content_type<V>(&mut self, value: V) -> &mut Self
    where
        V: TryIntoHeaderValue;
    pub fn cookie(&mut self, cookie: Cookie<'_>) -> &mut Self;
    pub fn extensions(&self) -> Ref<'_, Extensions>;
    pub fn extensions_mut(&mut self) -> RefMut<'_, Extensions>;
    pub fn body<B>(&mut self, body: B) -> HttpResponse<BoxBody>
    where
        B: MessageBody + 'static;
    pub fn message_body<B>(&mut self, body: B) -> Result<HttpResponse<B>, derive_more::Error>;
    pub fn streaming<S, E>(&mut self, stream: S) -> HttpResponse
    where
        S: Stream<Item = Result<Bytes, E>> + 'static,
        E: Into<BoxError> + 'static;
    pub fn json(&mut self, value: impl Serialize) -> HttpResponse;
    pub fn finish(&mut self) -> HttpResponse;
    pub fn take(&mut self) -> Self;
}
impl Future for HttpResponseBuilder {
    type Output = Result<HttpResponse, derive_more::Error>;
}
impl Responder for HttpResponseBuilder {
    type Body = BoxBody;
}

pub struct CustomizeResponder<R> {}

pub trait Responder {
    type Body: MessageBody + 'static;
    #[polled]
    fn respond_to(self, req: &HttpRequest) -> HttpResponse<Self::Body>;
    fn customize(self) -> CustomizeResponder<Self>
    where
        Self: Sized;
}
impl Responder for Response<BoxBody> {
    type Body = BoxBody;
}
impl Responder for ResponseBuilder {
    type Body = BoxBody;
}
impl<R: Responder> Responder for Option<R> {
    type Body = EitherBody<R::Body>;
}
impl<R, E> Responder for Result<R, E>
where
    R: Responder,
    E: Into<derive_more::Error>,
{
    type Body = EitherBody<R::Body>;
}
impl<E> Responder for Result<(), E>
where
    E: Into<derive_more::Error>,
{
    type Body = BoxBody;
}
impl<R: Responder> Responder for (R, StatusCode) {
    type Body = R::Body;
}

pub struct HttpResponse<B = BoxBody> {}
impl From<HttpResponseBuilder> for HttpResponse {}
impl HttpResponse<BoxBody> {
    pub fn new(status: StatusCode) -> Self;
    pub fn build(status: StatusCode) -> HttpResponseBuilder;
    pub fn from_error(error: impl Into<derive_more::Error>) -> Self;
    pub fn Continue() -> HttpResponseBuilder;
    pub fn SwitchingProtocols() -> HttpResponseBuilder;
    pub fn Processing() -> HttpResponseBuilder;
    pub fn Ok() -> HttpResponseBuilder;
    pub fn Created() -> HttpResponseBuilder;
    pub fn Accepted() -> HttpResponseBuilder;
    pub fn NonAuthoritativeInformation() -> HttpResponseBuilder;
    pub fn NoContent() -> HttpResponseBuilder;
    pub fn ResetContent() -> HttpResponseBuilder;
    pub fn PartialContent() -> HttpResponseBuilder;
    pub fn MultiStatus() -> HttpResponseBuilder;
    pub fn AlreadyReported() -> HttpResponseBuilder;
    pub fn ImUsed() -> HttpResponseBuilder;
    pub fn MultipleChoices() -> HttpResponseBuilder;
    pub fn MovedPermanently() -> HttpResponseBuilder;
    pub fn Found() -> HttpResponseBuilder;
    pub fn SeeOther() -> HttpResponseBuilder;
    pub fn NotModified() -> HttpResponseBuilder;
    pub fn UseProxy() -> HttpResponseBuilder;
    pub fn TemporaryRedirect() -> HttpResponseBuilder;
    pub fn PermanentRedirect() -> HttpResponseBuilder;
    pub fn BadRequest() -> HttpResponseBuilder;
    pub fn Unauthorized() -> HttpResponseBuilder;
    pub fn PaymentRequired() -> HttpResponseBuilder;
    pub fn Forbidden() -> HttpResponseBuilder;
    pub fn NotFound() -> HttpResponseBuilder;
    pub fn MethodNotAllowed() -> HttpResponseBuilder;
    pub fn NotAcceptable() -> HttpResponseBuilder;
    pub fn ProxyAuthenticationRequired() -> HttpResponseBuilder;
    pub fn RequestTimeout() -> HttpResponseBuilder;
    pub fn Conflict() -> HttpResponseBuilder;
    pub fn Gone() -> HttpResponseBuilder;
    pub fn LengthRequired() -> HttpResponseBuilder;
    pub fn PreconditionFailed() -> HttpResponseBuilder;
    pub fn PayloadTooLarge() -> HttpResponseBuilder;
    pub fn UriTooLong() -> HttpResponseBuilder;
    pub fn UnsupportedMediaType() -> HttpResponseBuilder;
    pub fn RangeNotSatisfiable() -> HttpResponseBuilder;
    pub fn ExpectationFailed() -> HttpResponseBuilder;
    pub fn ImATeapot() -> HttpResponseBuilder;
    pub fn MisdirectedRequest() -> HttpResponseBuilder;
    pub fn UnprocessableEntity() -> HttpResponseBuilder;
    pub fn Locked() -> HttpResponseBuilder;
    pub fn FailedDependency() -> HttpResponseBuilder;
    pub fn UpgradeRequired() -> HttpResponseBuilder;
    pub fn PreconditionRequired() -> HttpResponseBuilder;
    pub fn TooManyRequests() -> HttpResponseBuilder;
    pub fn RequestHeaderFieldsTooLarge() -> HttpResponseBuilder;
    pub fn UnavailableForLegalReasons() -> HttpResponseBuilder;
    pub fn InternalServerError() -> HttpResponseBuilder;
    pub fn NotImplemented() -> HttpResponseBuilder;
    pub fn BadGateway() -> HttpResponseBuilder;
    pub fn ServiceUnavailable() -> HttpResponseBuilder;
    pub fn GatewayTimeout() -> HttpResponseBuilder;
    pub fn VersionNotSupported() -> HttpResponseBuilder;
    pub fn VariantAlsoNegotiates() -> HttpResponseBuilder;
    pub fn InsufficientStorage() -> HttpResponseBuilder;
    pub fn LoopDetected() -> HttpResponseBuilder;
    pub fn NotExtended() -> HttpResponseBuilder;
    pub fn NetworkAuthenticationRequired() -> HttpResponseBuilder;
}
impl<B> HttpResponse<B> {
    pub fn with_body(status: StatusCode, body: B) -> Self;
    pub fn head(&self) -> &ResponseHead;
    pub fn head_mut(&mut self) -> &mut ResponseHead;
    pub fn error(&self) -> Option<&derive_more::Error>;
    pub fn status(&self) -> StatusCode;
    pub fn status_mut(&mut self) -> &mut StatusCode;
    pub fn headers(&self) -> &HeaderMap;
    pub fn headers_mut(&mut self) -> &mut HeaderMap;
    pub fn cookies(&self) -> impl Iterator<Item = Cookie<'_>>;
    pub fn add_cookie(&mut self, cookie: &Cookie<'_>) -> Result<(), HttpError>;
    pub fn add_removal_cookie(&mut self, cookie: &Cookie<'_>) -> Result<(), HttpError>;
    pub fn del_cookie(&mut self, name: &str) -> usize;
    pub fn upgrade(&self) -> bool;
    pub fn keep_alive(&self) -> bool;
    pub fn extensions(&self) -> Ref<'_, Extensions>;
    pub fn extensions_mut(&mut self) -> RefMut<'_, Extensions>;
    pub fn body(&self) -> &B;
    pub fn set_body<B2>(self, body: B2) -> HttpResponse<B2>;
    pub fn into_parts(self) -> (HttpResponse<()>, B);
    pub fn drop_body(self) -> HttpResponse<()>;
    pub fn map_body<F, B2>(self, f: F) -> HttpResponse<B2>
    where
        F: FnOnce(&mut ResponseHead, B) -> B2;
    pub fn map_into_left_body<R>(self) -> HttpResponse<EitherBody<B, R>>;
    pub fn map_into_right_body<L>(self) -> HttpResponse<EitherBody<L, B>>;
    pub fn map_into_boxed_body(self) -> HttpResponse<BoxBody>
    where
        B: MessageBody + 'static;
    pub fn into_body(self) -> B;
}
impl<B> From<Response<B>> for HttpResponse<B> {}
impl From<derive_more::Error> for HttpResponse {}
impl<B> Responder for HttpResponse<B>
where
    B: MessageBody + 'static,
{
    type Body = B;
}
impl<B> From<ServiceResponse<B>> for HttpResponse<B> {}

pub struct Route {}
impl Route {
    pub fn new() -> Self;
    pub fn wrap<M>(self, mw: M) -> Self;
    pub fn method(self, method: Method) -> Self;
    pub fn guard<F>(self, f: F) -> Self;
    pub fn to<F>(self, handler: F) -> Self;
    pub fn service<S>(self, service_factory: S) -> Self;
}

pub struct Scope<T = ScopeEndpoint> {}
impl<T> Scope<T> {
    pub fn guard<G>(self, guard: G) -> Self;
    pub fn app_data<U: 'static>(self, data: U) -> Self;
    pub fn configure<F>(self, cfg_fn: F) -> Self
    where
        F: FnOnce(&mut ServiceConfig);
    pub fn service<F>(self, factory: F) -> Self;
    pub fn route(self, path: &str, route: Route) -> Self;
    pub fn default_service<F>(self, f: F) -> Self;
    pub fn wrap<M>(self, mw: M) -> Self;
    pub fn wrap_fn<F, R>(self, mw: F) -> Self;
}
impl<T, B> HttpServiceFactory for Scope<T>
where
    T: ServiceFactory<ServiceRequest, Config = (), Response = ServiceResponse<B>, Error = derive_more::Error, InitError = ()> + 'static,
    B: MessageBody + 'static,
{
}

pub struct HttpServer<F, I, S, B> {}
impl<F, I, S, B> HttpServer<F, I, S, B>
where
    F: Fn() -> I + Send + Clone + 'static,
    I: IntoServiceFactory<S, Request>,
    S: ServiceFactory<Request, Config = AppConfig> + 'static,
    S::Error: Into<derive_more::Error> + 'static,
    S::InitError: Debug,
    S::Response: Into<Response<B>> + 'static,
    <S::Service as Service<Request>>::Future: 'static,
    S::Service: 'static,
    B: MessageBody + 'static,
{
    #[runs(0, task)]
    pub fn new(factory: F) -> Self;
    pub fn workers(self, num: usize) -> Self;
    pub fn keep_alive<T: Into<KeepAlive>>(self, val: T) -> Self;
    pub fn tcp_nodelay(self, enabled: bool) -> Self;
    pub fn backlog(self, backlog: u32) -> Self;
    pub fn max_connections(self, num: usize) -> Self;
    pub fn max_connection_rate(self, num: usize) -> Self;
    pub fn worker_max_blocking_threads(self, num: usize) -> Self;
    pub fn client_request_timeout(self, dur: Duration) -> Self;
    pub fn client_disconnect_timeout(self, dur: Duration) -> Self;
    pub fn tls_handshake_timeout(self, dur: Duration) -> Self;
    pub fn h1_allow_half_closed(self, allow: bool) -> Self;
    pub fn h1_write_buffer_size(self, size: usize) -> Self;
    pub fn h2_initial_window_size(self, size: u32) -> Self;
    pub fn h2_initial_connection_window_size(self, size: u32) -> Self;
    pub fn on_connect<CB>(self, f: CB) -> HttpServer<F, I, S, B>
    where
        CB: Fn(&dyn Any, &mut Extensions) + Send + Sync + 'static;
    pub fn server_hostname<T: AsRef<str>>(self, val: T) -> Self;
    pub fn system_exit(self) -> Self;
    pub fn disable_signals(self) -> Self;
    pub fn shutdown_signal<Fut>(self, shutdown_signal: Fut) -> Self
    where
        Fut: Future<Output = ()> + Send + 'static;
    pub fn shutdown_timeout(self, sec: u64) -> Self;
    pub fn addrs(&self) -> Vec<SocketAddr>;
    pub fn addrs_with_scheme(&self) -> Vec<(SocketAddr, &str)>;
    pub fn bind<A: ToSocketAddrs>(self, addrs: A) -> io::Result<Self>;
    pub fn bind_auto_h2c<A: ToSocketAddrs>(self, addrs: A) -> io::Result<Self>;
    pub fn bind_rustls<A: ToSocketAddrs>(self, addrs: A, config: ServerConfig) -> io::Result<Self>;
    pub fn bind_rustls_021<A: ToSocketAddrs>(
        self,
        addrs: A,
        config: actix_tls::accept::rustls_0_21::reexports::ServerConfig,
    ) -> io::Result<Self>;
    pub fn bind_rustls_0_22<A: ToSocketAddrs>(
        self,
        addrs: A,
        config: actix_tls::accept::rustls_0_22::reexports::ServerConfig,
    ) -> io::Result<Self>;
    pub fn bind_rustls_0_23<A: ToSocketAddrs>(
        self,
        addrs: A,
        config: actix_tls::accept::rustls_0_23::reexports::ServerConfig,
    ) -> io::Result<Self>;
    pub fn bind_openssl<A>(self, addrs: A, builder: SslAcceptorBuilder) -> io::Result<Self>
    where
        A: ToSocketAddrs;
    pub fn listen(self, lst: TcpListener) -> io::Result<Self>;
    pub fn listen_auto_h2c(self, lst: TcpListener) -> io::Result<Self>;
    pub fn listen_rustls(self, lst: TcpListener, config: ServerConfig) -> io::Result<Self>;
    pub fn listen_rustls_0_21(self, lst: TcpListener, config: actix_tls::accept::rustls_0_21::reexports::ServerConfig) -> io::Result<Self>;
    pub fn listen_rustls_0_22(self, lst: TcpListener, config: actix_tls::accept::rustls_0_22::reexports::ServerConfig) -> io::Result<Self>;
    pub fn listen_rustls_0_23(self, lst: TcpListener, config: actix_tls::accept::rustls_0_23::reexports::ServerConfig) -> io::Result<Self>;
    pub fn listen_openssl(self, lst: TcpListener, builder: SslAcceptorBuilder) -> io::Result<Self>;
    pub fn bind_uds<A>(self, uds_path: A) -> io::Result<Self>
    where
        A: AsRef<std::path::Path>;
    pub fn listen_uds(self, lst: UnixListener) -> io::Result<Self>;
}
impl<F, I, S, B> HttpServer<F, I, S, B>
where
    F: Fn() -> I + Send + Clone + 'static,
    I: IntoServiceFactory<S, Request>,
    S: ServiceFactory<Request, Config = AppConfig>,
    S::Error: Into<derive_more::Error>,
    S::InitError: Debug,
    S::Response: Into<Response<B>>,
    S::Service: 'static,
    B: MessageBody,
{
    #[serves]
    pub fn run(self) -> Server;
}

#[attribute(entry, current_thread)]
pub fn main();
#[attribute(test)]
pub fn test();
#[attribute(handler)]
pub fn get();
#[attribute(handler)]
pub fn post();
#[attribute(handler)]
pub fn put();
#[attribute(handler)]
pub fn delete();
#[attribute(handler)]
pub fn head();
#[attribute(handler)]
pub fn options();
#[attribute(handler)]
pub fn connect();
#[attribute(handler)]
pub fn trace();
#[attribute(handler)]
pub fn patch();
#[attribute(handler)]
pub fn route();
#[attribute(handler)]
pub fn routes();

pub mod dev {
    use actix_http::body::BoxBody;

    pub struct AppService {}

    #[derive(Clone)]
    pub struct AppConfig {}
    impl Default for AppConfig {}

    pub struct ConnectionInfo {}

    pub struct ResourceMap {}

    pub trait HttpServiceFactory {
        fn register(self, config: &mut AppService);
    }
    impl<T: HttpServiceFactory> HttpServiceFactory for Vec<T> {}

    pub struct ServiceRequest {}

    pub struct ServiceResponse<B = BoxBody> {}
}

pub mod error {
    use serde::de::value;
    use std::result;
    use url::ParseError as UrlParseError;

    pub use crate::{Error, ResponseError};

    pub type Result<T, E = derive_more::Error> = result::Result<T, E>;

    pub struct BlockingError;
    impl ResponseError for BlockingError {}

    #[derive(PartialEq, Eq)]
    pub enum UrlGenerationError {
        ResourceNotFound,
        NotEnoughElements,
        ParseError(UrlParseError),
    }
    impl ResponseError for UrlGenerationError {}

    pub enum QueryPayloadError {
        Deserialize(value::Error),
    }
    impl ResponseError for QueryPayloadError {}

    pub enum EitherExtractError<L, R> {
        Bytes(derive_more::Error),
        Extract(L, R),
    }
}

pub mod http {
    pub mod header {
        pub struct HeaderMap {}
        impl HeaderMap {
            pub fn len(&self) -> usize;
            pub fn is_empty(&self) -> bool;
            pub fn get<K>(&self, key: K) -> Option<&::http::header::HeaderValue>;
            pub fn get_mut<K>(&mut self, key: K) -> Option<&mut ::http::header::HeaderValue>;
            pub fn contains_key<K>(&self, key: K) -> bool;
            pub fn append(&mut self, name: ::http::header::HeaderName, value: ::http::header::HeaderValue);
            pub fn clear(&mut self);
        }
    }
}

mod hidden {
    use std::error;

    pub struct AppEntry {}

    pub struct ResourceEndpoint {}

    pub struct ScopeEndpoint {}

    pub type BoxError = Box<dyn error::Error>;
    pub struct TryIntoHeaderPair {}
    pub struct TryIntoHeaderValue {}
}

pub mod web {
    use crate::dev::{HttpServiceFactory, ServiceRequest, ServiceResponse};
    use crate::error::{BlockingError, QueryPayloadError};
    use actix_http::Method;
    use crate::{FromRequest, Resource, Responder, Route, Scope};
    use actix_http::body::{BodyLimitExceeded, EitherBody};
    use actix_http::error::PayloadError;
    use actix_router::IntoPatterns;
    use actix_service::{IntoServiceFactory, ServiceFactory};
    use actix_utils::future::Ready;
    use bytes::Bytes;
    use derive_more::Error;
    use futures_core::Stream;
    use serde::de::DeserializeOwned;
    use serde::Serialize;
    use std::fmt::Debug;
    use std::future::Future;
    use std::ops::{Deref, DerefMut};
    use std::sync::Arc;

    pub use crate::error::EitherExtractError;

    pub fn resource<T: IntoPatterns>(path: T) -> Resource;
    pub fn scope(path: &str) -> Scope;
    pub fn route() -> Route;
    pub fn get() -> Route;
    pub fn post() -> Route;
    pub fn put() -> Route;
    pub fn patch() -> Route;
    pub fn delete() -> Route;
    pub fn head() -> Route;
    pub fn trace() -> Route;
    pub fn method(method: Method) -> Route;
    pub fn to<F>(handler: F) -> Route;
    #[runs(0, offloaded)]
    pub fn block<F, R>(f: F) -> impl Future<Output = Result<R, BlockingError>>
    where
        F: FnOnce() -> R + Send + 'static,
        R: Send + 'static;

    pub struct ServiceConfig {}
    impl ServiceConfig {
        pub fn data<U: 'static>(&mut self, data: U) -> &mut Self;
        pub fn app_data<U: 'static>(&mut self, ext: U) -> &mut Self;
        pub fn default_service<F, U>(&mut self, f: F) -> &mut Self
        where
            F: IntoServiceFactory<U, ServiceRequest>,
            U: ServiceFactory<ServiceRequest, Config = (), Response = ServiceResponse, Error = Error> + 'static,
            U::InitError: Debug;
        pub fn configure<F>(&mut self, f: F) -> &mut Self
        where
            F: FnOnce(&mut ServiceConfig);
        pub fn route(&mut self, path: &str, route: Route) -> &mut Self;
        pub fn service<F>(&mut self, factory: F) -> &mut Self
        where
            F: HttpServiceFactory + 'static;
        pub fn external_resource<N, U>(&mut self, name: N, url: U) -> &mut Self
        where
            N: AsRef<str>,
            U: AsRef<str>;
    }

    pub struct Data<T: ?Sized> {}
    impl<T> Data<T> {
        pub fn new(state: T) -> Data<T>;
    }
    impl<T: ?Sized> Data<T> {
        pub fn get_ref(&self) -> &T;
        pub fn into_inner(self) -> Arc<T>;
    }
    impl<T: ?Sized> Deref for Data<T> {
        type Target = Arc<T>;
    }
    impl<T: ?Sized> Clone for Data<T> {}
    impl<T: ?Sized> From<Arc<T>> for Data<T> {}
    impl<T: Default> Default for Data<T> {}
    impl<T: ?Sized + 'static> FromRequest for Data<T> {
        type Error = Error;
        type Future = Ready<Result<Self, Error>>;
    }

    #[derive(PartialEq, Eq, PartialOrd, Ord)]
    pub struct Form<T>(pub T);
    impl<T> Form<T> {
        pub fn into_inner(self) -> T;
    }
    impl<T> Deref for Form<T> {
        type Target = T;
    }
    impl<T> DerefMut for Form<T> {}
    impl<T: Serialize> Responder for Form<T> {
        type Body = EitherBody<String>;
    }

    pub struct Json<T>(pub T);
    impl<T> Json<T> {
        pub fn into_inner(self) -> T;
    }
    impl<T> Deref for Json<T> {
        type Target = T;
    }
    impl<T> DerefMut for Json<T> {}
    impl<T: Serialize> Responder for Json<T> {
        type Body = EitherBody<String>;
    }

    #[derive(PartialEq, Eq, PartialOrd, Ord)]
    pub struct Path<T> {}
    impl<T> Path<T> {
        pub fn into_inner(self) -> T;
    }
    impl<T> FromRequest for Path<T>
    where
        T: DeserializeOwned,
    {
        type Error = Error;
        type Future = Ready<Result<Self, Self::Error>>;
    }

    pub struct Payload {}
    impl Payload {
        pub fn into_inner(self) -> actix_http::Payload;
        pub async fn to_bytes_limited(self, limit: usize) -> Result<crate::error::Result<Bytes>, BodyLimitExceeded>;
        pub async fn to_bytes(self) -> crate::error::Result<Bytes>;
    }
    impl Stream for Payload {
        type Item = Result<Bytes, PayloadError>;
    }
    impl FromRequest for Payload {
        type Error = Error;
        type Future = Ready<Result<Self, Self::Error>>;
    }

    #[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
    pub struct Query<T>(pub T);
    impl<T> Query<T> {
        pub fn into_inner(self) -> T;
    }
    impl<T: DeserializeOwned> Query<T> {
        pub fn from_query(query_str: &str) -> Result<Self, QueryPayloadError>;
    }
    impl<T> Deref for Query<T> {
        type Target = T;
    }
    impl<T> DerefMut for Query<T> {}
    impl<T: DeserializeOwned> FromRequest for Query<T> {
        type Error = Error;
        type Future = Ready<Result<Self, Error>>;
    }
}

pub mod rt {
    pub use actix_rt::{net, pin, signal, spawn, task, time, Runtime, System, SystemRunner};
}
