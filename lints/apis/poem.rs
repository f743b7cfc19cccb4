#![source("poem 3.1.12")]
#![runtime(tokio)]

use crate::endpoint::{
    After, AndThen, Around, Before, BoxEndpoint, CatchAllError, CatchError, EitherEndpoint, InspectAllError, InspectError, Map,
    MapToResponse, ToResponse,
};
use crate::error::{ParseQueryError, RouteError, UpgradeError};
use crate::hidden::ParsePathError;
use crate::listener::{Acceptor, Listener};
use crate::middleware::AddDataEndpoint;
use crate::web::cookie::CookieJar;
use crate::web::{LocalAddr, RemoteAddr};
use bytes::Bytes;
use http::header::HeaderMap;
use http::uri::Scheme;
use http::{Extensions, Method, StatusCode, Uri, Version};
use hyper::body::Incoming;
use serde::de::DeserializeOwned;
use std::convert::Infallible;
use std::future::Future;
use std::io;
use std::sync::Arc;
use tokio::time::Duration;

pub use crate::error::{Error, Result};
pub use crate::middleware::Middleware;
pub use crate::web::{FromRequest, IntoResponse, RequestBody};

pub trait Endpoint: Send + Sync {
    type Output: IntoResponse;
    fn call(&self, req: Request) -> impl Future<Output = Result<Self::Output>> + Send;
    fn get_response(&self, req: Request) -> impl Future<Output = Response> + Send;
}
impl<T: Endpoint + ?Sized> Endpoint for &T {
    type Output = T::Output;
}
impl<T: Endpoint + ?Sized> Endpoint for Box<T> {
    type Output = T::Output;
}
impl<T: Endpoint + ?Sized> Endpoint for Arc<T> {
    type Output = T::Output;
}

pub trait EndpointExt: IntoEndpoint {
    fn boxed<'a>(self) -> BoxEndpoint<'a, <Self::Endpoint as Endpoint>::Output>
    where
        Self: Sized + 'a;
    fn with<T>(self, middleware: T) -> T::Output
    where
        T: Middleware<Self::Endpoint>,
        Self: Sized;
    fn with_if<T>(self, enable: bool, middleware: T) -> EitherEndpoint<Self, T::Output>
    where
        T: Middleware<Self::Endpoint>,
        Self: Sized;
    fn data<T>(self, data: T) -> AddDataEndpoint<Self::Endpoint, T>
    where
        T: Clone + Send + Sync + 'static,
        Self: Sized;
    fn data_opt<T>(self, data: Option<T>) -> EitherEndpoint<AddDataEndpoint<Self::Endpoint, T>, Self>
    where
        T: Clone + Send + Sync + 'static,
        Self: Sized;
    fn before<F, Fut>(self, f: F) -> Before<Self, F>
    where
        F: Fn(Request) -> Fut + Send + Sync,
        Fut: Future<Output = Result<Request>> + Send,
        Self: Sized;
    fn after<F, Fut, T>(self, f: F) -> After<Self::Endpoint, F>
    where
        F: Fn(Result<<Self::Endpoint as Endpoint>::Output>) -> Fut + Send + Sync,
        Fut: Future<Output = Result<T>> + Send,
        T: IntoResponse,
        Self: Sized;
    fn around<F, Fut, R>(self, f: F) -> Around<Self::Endpoint, F>
    where
        F: Fn(Arc<Self::Endpoint>, Request) -> Fut + Send + Sync + 'static,
        Fut: Future<Output = Result<R>> + Send + 'static,
        R: IntoResponse,
        Self: Sized;
    fn map_to_response(self) -> MapToResponse<Self::Endpoint>
    where
        Self: Sized;
    fn to_response(self) -> ToResponse<Self::Endpoint>
    where
        Self: Sized;
    fn map<F, Fut, R, R2>(self, f: F) -> Map<Self::Endpoint, F>
    where
        F: Fn(R) -> Fut + Send + Sync,
        Fut: Future<Output = R2> + Send,
        R: IntoResponse,
        R2: IntoResponse,
        Self: Sized,
        Self::Endpoint: Endpoint<Output = R> + Sized;
    fn and_then<F, Fut, R, R2>(self, f: F) -> AndThen<Self::Endpoint, F>
    where
        F: Fn(R) -> Fut + Send + Sync,
        Fut: Future<Output = Result<R2>> + Send,
        R: IntoResponse,
        R2: IntoResponse,
        Self: Sized,
        Self::Endpoint: Endpoint<Output = R> + Sized;
    fn catch_all_error<F, Fut, R>(self, f: F) -> CatchAllError<Self, F, R>
    where
        F: Fn(Error) -> Fut + Send + Sync,
        Fut: Future<Output = R> + Send,
        R: IntoResponse + Send,
        Self: Sized + Sync;
    fn catch_error<F, Fut, R, ErrType>(self, f: F) -> CatchError<Self, F, R, ErrType>
    where
        F: Fn(ErrType) -> Fut + Send + Sync,
        Fut: Future<Output = R> + Send,
        R: IntoResponse + Send + Sync,
        ErrType: std::error::Error + Send + Sync + 'static,
        Self: Sized;
    fn inspect_all_err<F>(self, f: F) -> InspectAllError<Self, F>
    where
        F: Fn(&Error) + Send + Sync,
        Self: Sized;
    fn inspect_err<F, ErrType>(self, f: F) -> InspectError<Self, F, ErrType>
    where
        F: Fn(&ErrType) + Send + Sync,
        ErrType: std::error::Error + Send + Sync + 'static,
        Self: Sized;
}
impl<T: IntoEndpoint> EndpointExt for T {}

pub trait IntoEndpoint {
    type Endpoint: Endpoint;
    fn into_endpoint(self) -> Self::Endpoint;
}
impl<T: Endpoint> IntoEndpoint for T {
    type Endpoint = T;
}

#[derive(Default)]
pub struct Body {}
impl IntoResponse for Body {}
impl<'a> FromRequest<'a> for Body {}
impl From<&'static [u8]> for Body {}
impl From<&'static str> for Body {}
impl From<Bytes> for Body {}
impl From<Vec<u8>> for Body {}
impl From<String> for Body {}
impl From<()> for Body {}

pub struct RequestParts {}

#[derive(Default)]
pub struct Request {}
impl<'a> FromRequest<'a> for &'a Request {}
impl From<(http::Request<Incoming>, LocalAddr, RemoteAddr, Scheme)> for Request {}
impl Request {
    pub fn from_parts(parts: RequestParts, body: Body) -> Self;
    pub fn builder() -> RequestBuilder;
    pub fn method(&self) -> &Method;
    pub fn set_method(&mut self, method: Method);
    pub fn uri(&self) -> &Uri;
    pub fn uri_mut(&mut self) -> &mut Uri;
    pub fn original_uri(&self) -> &Uri;
    pub fn version(&self) -> Version;
    pub fn set_version(&mut self, version: Version);
    pub fn scheme(&self) -> &Scheme;
    pub fn headers(&self) -> &HeaderMap;
    pub fn headers_mut(&mut self) -> &mut HeaderMap;
    pub fn header(&self, name: impl AsRef<str>) -> Option<&str>;
    pub fn raw_path_param(&self, name: &str) -> Option<&str>;
    pub fn path_params<T: DeserializeOwned>(&self) -> Result<T, ParsePathError>;
    pub fn params<T: DeserializeOwned>(&self) -> Result<T, ParseQueryError>;
    pub fn content_type(&self) -> Option<&str>;
    pub fn extensions(&self) -> &Extensions;
    pub fn extensions_mut(&mut self) -> &mut Extensions;
    pub fn data<T: Send + Sync + 'static>(&self) -> Option<&T>;
    pub fn set_data(&mut self, data: impl Clone + Send + Sync + 'static);
    pub fn remote_addr(&self) -> &RemoteAddr;
    pub fn local_addr(&self) -> &LocalAddr;
    pub fn cookie(&self) -> &CookieJar;
    pub fn set_body(&mut self, body: impl Into<Body>);
    pub fn take_body(&mut self) -> Body;
    pub fn into_body(self) -> Body;
    pub fn split(self) -> (Request, RequestBody);
    pub fn into_parts(self) -> (RequestParts, Body);
    pub fn take_upgrade(&self) -> Result<OnUpgrade, UpgradeError>;
}

#[handle(answers)]
pub struct OnUpgrade {}

pub struct RequestBuilder {}

pub struct ResponseParts {
    pub status: StatusCode,
    pub version: Version,
    pub headers: HeaderMap,
    pub extensions: Extensions,
}

#[derive(Default)]
pub struct Response {}
impl IntoResponse for Response {}
impl<T: Into<Body>> From<T> for Response {}
impl From<StatusCode> for Response {}
impl<T: Into<Body>> From<(StatusCode, T)> for Response {}
impl<T: hyper::body::Body> From<hyper::Response<T>> for Response
where
    T: hyper::body::Body + Send + Sync + 'static,
    T::Data: Into<Bytes>,
    T::Error: Into<io::Error>,
{
}
impl Response {
    pub fn from_parts(parts: ResponseParts, body: Body) -> Self;
    pub fn builder() -> ResponseBuilder;
    pub fn status(&self) -> StatusCode;
    pub fn is_ok(&self) -> bool;
    pub fn is_success(&self) -> bool;
    pub fn set_status(&mut self, status: StatusCode);
    pub fn content_type(&self) -> Option<&str>;
    pub fn set_content_type(self, content_type: impl AsRef<str>) -> Self;
    pub fn headers(&self) -> &HeaderMap;
    pub fn headers_mut(&mut self) -> &mut HeaderMap;
    pub fn header(&self, name: impl AsRef<str>) -> Option<&str>;
    pub fn version(&self) -> Version;
    pub fn set_version(&mut self, version: Version);
    pub fn extensions(&self) -> &Extensions;
    pub fn extensions_mut(&mut self) -> &mut Extensions;
    pub fn data<T: Send + Sync + 'static>(&self) -> Option<&T>;
    pub fn set_data(&mut self, data: impl Clone + Send + Sync + 'static);
    pub fn set_body(&mut self, body: impl Into<Body>);
    pub fn take_body(&mut self) -> Body;
    pub fn into_body(self) -> Body;
    pub fn into_parts(self) -> (ResponseParts, Body);
}

pub struct ResponseBuilder {}

#[derive(Default)]
pub struct Route {}
impl Route {
    pub fn new() -> Route;
    pub fn at<E>(self, path: impl AsRef<str>, ep: E) -> Self
    where
        E: IntoEndpoint,
        E::Endpoint: 'static;
    pub fn try_at<E>(self, path: impl AsRef<str>, ep: E) -> Result<Self, RouteError>
    where
        E: IntoEndpoint,
        E::Endpoint: 'static;
    pub fn just_at<E>(self, ep: E) -> Self
    where
        E: IntoEndpoint,
        E::Endpoint: 'static;
    pub fn nest<E>(self, path: impl AsRef<str>, ep: E) -> Self
    where
        E: IntoEndpoint,
        E::Endpoint: 'static;
    pub fn try_nest<E>(self, path: impl AsRef<str>, ep: E) -> Result<Self, RouteError>
    where
        E: IntoEndpoint,
        E::Endpoint: 'static;
    pub fn nest_no_strip<E>(self, path: impl AsRef<str>, ep: E) -> Self
    where
        E: IntoEndpoint,
        E::Endpoint: 'static;
    pub fn try_nest_no_strip<E>(self, path: impl AsRef<str>, ep: E) -> Result<Self, RouteError>
    where
        E: IntoEndpoint,
        E::Endpoint: 'static;
}
impl Endpoint for Route {
    type Output = Response;
}

pub struct Server<L, A> {}
impl<L: Listener> Server<L, Infallible> {
    pub fn new(listener: L) -> Self;
}
impl<A: Acceptor> Server<Infallible, A> {
    pub fn new_with_acceptor(acceptor: A) -> Self;
}
impl<L, A> Server<L, A>
where
    L: Listener,
    L::Acceptor: 'static,
    A: Acceptor + 'static,
{
    pub fn name(self, name: impl Into<String>) -> Self;
    pub fn idle_timeout(self, timeout: Duration) -> Self;
    pub fn http2_max_concurrent_streams(self, max: impl Into<Option<u32>>) -> Self;
    pub fn http2_max_header_list_size(self, max: u32) -> Self;
    pub fn http2_max_pending_accept_reset_streams(self, max: impl Into<Option<u32>>) -> Self;
    #[serves]
    pub async fn run<E>(self, ep: E) -> tokio::io::Result<()>
    where
        E: IntoEndpoint,
        E::Endpoint: 'static;
    pub async fn run_with_graceful_shutdown<E>(
        self,
        ep: E,
        signal: impl Future<Output = ()>,
        timeout: Option<Duration>,
    ) -> tokio::io::Result<()>
    where
        E: IntoEndpoint,
        E::Endpoint: 'static;
}

#[attribute(handler, sync_too)]
pub fn handler();

pub mod endpoint {
    use crate::{Request, Response};
    use std::future::Future;

    pub use crate::{Endpoint, EndpointExt, IntoEndpoint};

    pub struct After<E, F> {}

    pub struct AndThen<E, F> {}

    pub struct Around<E, F> {}

    pub struct Before<E, F> {}
    impl<E, F, Fut> Endpoint for Before<E, F>
    where
        E: Endpoint,
        F: Fn(Request) -> Fut + Send + Sync,
        Fut: Future<Output = crate::error::Result<Request>> + Send,
    {
        type Output = E::Output;
    }

    pub struct CatchAllError<E, F, R> {}

    pub struct CatchError<E, F, R, ErrType> {}

    pub enum EitherEndpoint<A, B> {
        A(A),
        B(B),
    }
    impl<A, B> Endpoint for EitherEndpoint<A, B>
    where
        A: Endpoint,
        B: Endpoint,
    {
        type Output = Response;
    }

    pub trait DynEndpoint {
        type Output;
    }

    pub type BoxEndpoint<'a, T = Response> = Box<dyn DynEndpoint<Output = T> + 'a>;

    pub struct InspectAllError<E, F> {}

    pub struct InspectError<E, F, ErrType> {}

    pub struct Map<E, F> {}

    pub struct MapToResponse<E> {}

    pub struct ToResponse<E> {}
}

pub mod error {
    use crate::web::{FromRequest, IntoResponse};
    use std::result;

    pub trait ResponseError {}

    pub struct Error {}

    pub type Result<T, E = Error> = result::Result<T, E>;
    impl<T, E> IntoResult<T> for Result<T, E>
    where
        T: IntoResponse,
        E: Into<Error> + Send + Sync + 'static,
    {
    }
    impl<'a, T: FromRequest<'a>> FromRequest<'a> for Result<T> {}

    pub trait IntoResult<T> {}

    pub struct ParseQueryError {}

    pub enum UpgradeError {}

    #[derive(Eq, PartialEq)]
    pub enum RouteError {
        InvalidPath(String),
        Duplicate(String),
        InvalidRegex { path: String, regex: String },
    }
    impl ResponseError for RouteError {}
}

mod hidden {
    pub struct ParsePathError {}
}

pub mod listener {
    use crate::listener::acme::{AutoCert, AutoCertListener};
    use std::convert::Infallible;
    use std::future::Future;
    use tokio::io;
    use tokio::net::{TcpStream, ToSocketAddrs};

    pub struct Combined<A, B> {}

    pub struct NativeTlsConfig {}

    pub struct NativeTlsListener<T, S> {}

    pub struct OpensslTlsConfig {}

    pub struct OpensslTlsListener<T, S> {}

    pub struct RustlsConfig {}

    pub struct RustlsListener<T, S> {}

    pub struct TcpListener<T> {}
    impl<T> TcpListener<T> {
        pub fn bind(addr: T) -> Self;
    }
    impl<T: ToSocketAddrs + Send> Listener for TcpListener<T> {
        type Acceptor = TcpAcceptor;
    }

    pub struct TcpAcceptor {}
    impl Acceptor for TcpAcceptor {
        type Io = TcpStream;
    }

    pub trait IntoTlsConfigStream<C> {
        type Stream;
    }

    pub trait Acceptor {
        type Io;
    }

    pub trait Listener: Send {
        type Acceptor: Acceptor;
        fn into_acceptor(self) -> impl Future<Output = io::Result<Self::Acceptor>> + Send;
        fn combine<T>(self, other: T) -> Combined<Self, T>
        where
            Self: Sized;
        fn rustls<S: IntoTlsConfigStream<RustlsConfig>>(self, config_stream: S) -> RustlsListener<Self, S>
        where
            Self: Sized;
        fn native_tls<S: IntoTlsConfigStream<NativeTlsConfig>>(self, config_stream: S) -> NativeTlsListener<Self, S>
        where
            Self: Sized;
        fn openssl_tls<S: IntoTlsConfigStream<OpensslTlsConfig>>(self, config_stream: S) -> OpensslTlsListener<Self, S>
        where
            Self: Sized;
        fn acme(self, auto_cert: AutoCert) -> AutoCertListener<Self>
        where
            Self: Sized;
        fn boxed(self) -> BoxListener
        where
            Self: Sized + 'static;
    }
    impl Listener for Infallible {
        type Acceptor = Infallible;
    }
    impl<T: Listener + Sized> Listener for Box<T> {
        type Acceptor = T::Acceptor;
    }

    pub struct BoxListener {}

    pub mod acme {
        pub struct AutoCert {}

        pub struct AutoCertListener<T> {}
    }
}

pub mod middleware {
    use crate::Endpoint;

    pub struct AddDataEndpoint<E, T> {}
    impl<E, T> Endpoint for AddDataEndpoint<E, T>
    where
        E: Endpoint,
        T: Clone + Send + Sync + 'static,
    {
        type Output = E::Output;
    }

    pub trait Middleware<E: Endpoint> {
        type Output: Endpoint;
        fn transform(&self, ep: E) -> Self::Output;
        fn combine<T>(self, other: T) -> CombineMiddleware<Self, T, E>
        where
            T: Middleware<Self::Output> + Sized,
            Self: Sized;
        fn combine_if<T>(self, enable: bool, other: T) -> EitherMiddleware<Self, CombineMiddleware<Self, T, E>, E>
        where
            T: Middleware<Self::Output> + Sized,
            Self: Sized;
    }
    impl<E: Endpoint> Middleware<E> for () {
        type Output = E;
    }
    impl<E: Endpoint, T: Middleware<E>> Middleware<E> for &T {
        type Output = T::Output;
    }

    pub struct CombineMiddleware<A, B, E> {}

    pub enum EitherMiddleware<A, B, E> {}
}

pub mod web {
    use crate::{Body, Request, Response};
    use bytes::Bytes;
    use http::header::{HeaderMap, HeaderName};
    use http::{HeaderValue, Method, StatusCode, Uri, Version};
    use serde::de::DeserializeOwned;
    use serde::Serialize;
    use std::convert::Infallible;
    use std::future::Future;
    use std::ops::{Deref, DerefMut};

    pub struct RemoteAddr {}

    pub struct LocalAddr {}

    pub struct Data<T>(pub T);
    impl<T> Deref for Data<T> {
        type Target = T;
    }
    impl<'a, T: Send + Sync + 'static> FromRequest<'a> for Data<&'a T> {}

    #[derive(Clone, Eq, PartialEq, Default)]
    pub struct Json<T>(pub T);
    impl<T> Deref for Json<T> {
        type Target = T;
    }
    impl<T> DerefMut for Json<T> {}
    impl<'a, T: DeserializeOwned> FromRequest<'a> for Json<T> {}
    impl<T: Serialize + Send> IntoResponse for Json<T> {}

    #[derive(Eq, PartialEq, Clone)]
    pub struct Path<T>(pub T);
    impl<T> Deref for Path<T> {
        type Target = T;
    }
    impl<T> DerefMut for Path<T> {}
    impl<'a, T: DeserializeOwned> FromRequest<'a> for Path<T> {}

    #[derive(Clone, Eq, PartialEq, Default)]
    pub struct Query<T>(pub T);
    impl<T> Deref for Query<T> {
        type Target = T;
    }
    impl<T> DerefMut for Query<T> {}
    impl<'a, T: DeserializeOwned> FromRequest<'a> for Query<T> {}

    pub struct RequestBody {}

    pub trait FromRequest<'a>: Sized {
        fn from_request(req: &'a Request, body: &mut RequestBody) -> impl Future<Output = crate::error::Result<Self>> + Send;
        fn from_request_without_body(req: &'a Request) -> impl Future<Output = crate::error::Result<Self>> + Send;
    }
    impl<'a> FromRequest<'a> for &'a Uri {}
    impl<'a> FromRequest<'a> for Method {}
    impl<'a> FromRequest<'a> for Version {}
    impl<'a> FromRequest<'a> for &'a HeaderMap {}
    impl<'a> FromRequest<'a> for String {}
    impl<'a> FromRequest<'a> for Bytes {}
    impl<'a> FromRequest<'a> for Vec<u8> {}
    impl<'a, T: FromRequest<'a>> FromRequest<'a> for Option<T> {}

    pub trait IntoResponse: Send {
        #[polled]
        fn into_response(self) -> Response;
        fn with_header<K, V>(self, key: K, value: V) -> WithHeader<Self>
        where
            K: TryInto<HeaderName>,
            V: TryInto<HeaderValue>,
            Self: Sized;
        fn with_content_type<V>(self, content_type: V) -> WithContentType<Self>
        where
            V: TryInto<HeaderValue>,
            Self: Sized;
        fn with_status(self, status: StatusCode) -> WithStatus<Self>
        where
            Self: Sized;
        fn with_body(self, body: impl Into<Body>) -> WithBody<Self>
        where
            Self: Sized;
    }
    impl IntoResponse for Infallible {}
    impl IntoResponse for String {}
    impl IntoResponse for &'static str {}
    impl IntoResponse for &'static [u8] {}
    impl IntoResponse for Bytes {}
    impl IntoResponse for Vec<u8> {}
    impl IntoResponse for () {}
    impl IntoResponse for StatusCode {}
    impl<T: IntoResponse> IntoResponse for (StatusCode, T) {}
    impl<T: IntoResponse> IntoResponse for (StatusCode, HeaderMap, T) {}
    impl<T: IntoResponse> IntoResponse for (HeaderMap, T) {}

    pub struct WithHeader<T> {}

    pub struct WithContentType<T> {}

    pub struct WithStatus<T> {}

    pub struct WithBody<T> {}

    pub mod cookie {
        pub struct CookieJar {}
    }
}
