#![source("salvo_core 1.1.0")]
#![runtime(tokio)]

use crate::catcher::Catcher;
use crate::hidden::{DetectMatched, Mime, PathState};
use crate::routing::filters::Filter;
use crate::test::SendTarget;
use http::uri::Scheme;
use std::any::Any;
use std::collections::HashMap;
use std::sync::Arc;
use std::{error, result};

pub use crate::extract::Extractible;
pub use crate::handler::Handler;
pub use crate::http::request::Request;
pub use crate::http::response::Response;
pub use crate::server::Server;
pub use crate::writing::Scribe;

#[derive(Clone)]
pub struct ConnCtrl {}
impl Default for ConnCtrl {}

#[derive(Default)]
pub struct Depot {}
impl Depot {
    pub fn new() -> Self;
    pub fn inner(&self) -> &HashMap<String, Box<dyn Any + Send + Sync>>;
    pub fn with_capacity(capacity: usize) -> Self;
    pub fn capacity(&self) -> usize;
    pub fn insert_typed<V: Any + Send + Sync>(&mut self, value: V) -> &mut Self;
    pub fn inject<V: Any + Send + Sync>(&mut self, value: V) -> &mut Self;
    pub fn get_typed<T: Any + Send + Sync>(&self) -> Result<&T, Option<&Box<dyn Any + Send + Sync>>>;
    pub fn obtain<T: Any + Send + Sync>(&self) -> Result<&T, Option<&Box<dyn Any + Send + Sync>>>;
    pub fn get_typed_mut<T: Any + Send + Sync>(&mut self) -> Result<&mut T, Option<&mut Box<dyn Any + Send + Sync>>>;
    pub fn obtain_mut<T: Any + Send + Sync>(&mut self) -> Result<&mut T, Option<&mut Box<dyn Any + Send + Sync>>>;
    pub fn insert<K, V>(&mut self, key: K, value: V) -> &mut Self
    where
        K: Into<String>,
        V: Any + Send + Sync;
    pub fn contains_key(&self, key: &str) -> bool;
    pub fn contains_typed<T: Any + Send + Sync>(&self) -> bool;
    pub fn contains<T: Any + Send + Sync>(&self) -> bool;
    pub fn get<V: Any + Send + Sync>(&self, key: &str) -> Result<&V, Option<&Box<dyn Any + Send + Sync>>>;
    pub fn get_mut<V: Any + Send + Sync>(&mut self, key: &str) -> Result<&mut V, Option<&mut Box<dyn Any + Send + Sync>>>;
    pub fn remove(&mut self, key: &str) -> Option<Box<dyn Any + Send + Sync>>;
    pub fn delete(&mut self, key: &str) -> bool;
    pub fn remove_typed<T: Any + Send + Sync>(&mut self) -> Result<T, Option<Box<dyn Any + Send + Sync>>>;
    pub fn scrape<T: Any + Send + Sync>(&mut self) -> Result<T, Option<Box<dyn Any + Send + Sync>>>;
}

pub type BoxedError = Box<dyn error::Error + Send + Sync>;

pub enum Error {}

pub struct Router {
    pub routers: Vec<Self>,
    pub filters: Vec<Box<dyn Filter>>,
    pub hoops: Vec<Arc<dyn Handler>>,
    pub goal: Option<Arc<dyn Handler>>,
}
impl Default for Router {}
impl Router {
    pub fn new() -> Self;
    pub fn routers(&self) -> &Vec<Self>;
    pub fn routers_mut(&mut self) -> &mut Vec<Self>;
    pub fn hoops(&self) -> &Vec<Arc<dyn Handler>>;
    pub fn hoops_mut(&mut self) -> &mut Vec<Arc<dyn Handler>>;
    pub fn filters(&self) -> &Vec<Box<dyn Filter>>;
    pub fn filters_mut(&mut self) -> &mut Vec<Box<dyn Filter>>;
    pub async fn detect(&self, req: &mut Request, path_state: &mut PathState<'_>) -> Option<DetectMatched>;
    pub fn unshift(self, router: Self) -> Self;
    pub fn insert(self, index: usize, router: Self) -> Self;
    pub fn push(self, router: Self) -> Self;
    pub fn append(self, others: &mut Vec<Self>) -> Self;
    pub fn with_hoop<H: Handler>(hoop: H) -> Self;
    pub fn with_hoop_when<H, F>(hoop: H, filter: F) -> Self
    where
        H: Handler,
        F: Fn(&Request, &Depot) -> bool + Send + Sync + 'static;
    pub fn hoop<H: Handler>(self, hoop: H) -> Self;
    pub fn hoop_when<H, F>(self, hoop: H, filter: F) -> Self
    where
        H: Handler,
        F: Fn(&Request, &Depot) -> bool + Send + Sync + 'static;
    pub fn with_path(path: impl Into<String>) -> Self;
    pub fn try_with_path(path: impl Into<String>) -> Result<Self, String>;
    pub fn path(self, path: impl Into<String>) -> Self;
    pub fn try_path(self, path: impl Into<String>) -> Result<Self, String>;
    pub fn with_filter(filter: impl Filter + Sized) -> Self;
    pub fn filter(self, filter: impl Filter + Sized) -> Self;
    pub fn with_filter_fn<T>(func: T) -> Self
    where
        T: for<'a> Fn(&mut Request, &mut PathState<'a>) -> bool + Send + Sync + 'static;
    pub fn filter_fn<T>(self, func: T) -> Self
    where
        T: for<'a> Fn(&mut Request, &mut PathState<'a>) -> bool + Send + Sync + 'static;
    pub fn goal<H: Handler>(self, goal: H) -> Self;
    pub fn then<F>(self, func: F) -> Self
    where
        F: FnOnce(Self) -> Self;
    pub fn scheme(self, scheme: Scheme) -> Self;
    pub fn host(self, host: impl Into<String>) -> Self;
    pub fn with_host(host: impl Into<String>) -> Self;
    pub fn port(self, port: u16) -> Self;
    pub fn with_port(port: u16) -> Self;
    pub fn get<H: Handler>(self, goal: H) -> Self;
    pub fn post<H: Handler>(self, goal: H) -> Self;
    pub fn put<H: Handler>(self, goal: H) -> Self;
    pub fn query<H: Handler>(self, goal: H) -> Self;
    pub fn delete<H: Handler>(self, goal: H) -> Self;
    pub fn patch<H: Handler>(self, goal: H) -> Self;
    pub fn head<H: Handler>(self, goal: H) -> Self;
    pub fn options<H: Handler>(self, goal: H) -> Self;
}
impl SendTarget for Router {}

#[derive(Default)]
pub struct FlowCtrl {}
impl FlowCtrl {
    pub fn new(handlers: Vec<Arc<dyn Handler>>) -> Self;
    pub fn conn(&self) -> &ConnCtrl;
    pub fn has_next(&self) -> bool;
    pub async fn call_next(&mut self, req: &mut Request, depot: &mut Depot, res: &mut Response) -> bool;
    pub fn skip_rest(&mut self);
    pub fn is_ceased(&self) -> bool;
    pub fn cease(&mut self);
}

pub struct Service {
    pub router: Arc<Router>,
    pub catcher: Option<Arc<Catcher>>,
    pub hoops: Vec<Arc<dyn Handler>>,
    pub allowed_media_types: Arc<Vec<Mime>>,
}
impl Service {
    pub fn new<T>(router: T) -> Self
    where
        T: Into<Arc<Router>>;
    pub fn router(&self) -> Arc<Router>;
    pub fn catcher(self, catcher: impl Into<Arc<Catcher>>) -> Self;
    pub fn hoop<H: Handler>(self, hoop: H) -> Self;
    pub fn hoop_when<H, F>(self, hoop: H, filter: F) -> Self
    where
        H: Handler,
        F: Fn(&Request, &Depot) -> bool + Send + Sync + 'static;
    pub fn allowed_media_types<T>(self, allowed_media_types: T) -> Self
    where
        T: Into<Arc<Vec<Mime>>>;
    pub async fn handle(&self, request: impl Into<Request> + Send) -> Response;
}
impl<T> From<T> for Service where T: Into<Arc<Router>> {}
impl SendTarget for &Service {}

pub type Result<T> = result::Result<T, Error>;

#[attribute(handler, sync_too)]
pub fn handler();
#[attribute(handler, sync_too)]
pub fn craft();
#[attribute(handler, sync_too)]
pub fn endpoint();

pub mod catcher {
    pub struct Catcher {}
}

pub mod conn {
    pub use crate::conn::addr::SocketAddr;
    pub use crate::ConnCtrl;

    pub struct TlsInfo {}

    pub trait Acceptor {
        type Coupler;
        type Stream;
    }

    pub struct Holding {}

    pub mod addr {
        pub enum SocketAddr {}
    }
}

pub mod extract {
    pub use crate::extract::metadata::Metadata;

    pub trait Extractible<'ex> {}

    pub mod metadata {
        pub struct Metadata {}
    }
}

pub mod fuse {
    pub struct FuseConfig {}

    pub trait FusePolicy {}
}

pub mod handler {
    use crate::http::request::Request;
    use crate::http::response::Response;
    use crate::{Depot, FlowCtrl};

    pub trait Handler: Send + Sync + 'static {
        async fn handle(&self, req: &mut Request, depot: &mut Depot, res: &mut Response, ctrl: &mut FlowCtrl);
        fn arc(self) -> ArcHandler
        where
            Self: Sized;
        fn hooped(self) -> HoopedHandler
        where
            Self: Sized;
        fn hoop<H: Handler>(self, hoop: H) -> HoopedHandler
        where
            Self: Sized;
        fn hoop_when<H, F>(self, hoop: H, filter: F) -> HoopedHandler
        where
            Self: Sized,
            H: Handler,
            F: Fn(&Request, &Depot) -> bool + Send + Sync + 'static;
    }

    #[derive(Clone)]
    pub struct ArcHandler {}
    impl Handler for ArcHandler {}

    pub struct HoopedHandler {}
    impl Clone for HoopedHandler {}
    impl Handler for HoopedHandler {}
}

mod hidden {
    pub struct HttpBuilder {}

    pub struct Or<T, U> {}

    pub struct OrElse<T, F> {}

    pub struct And<T, U> {}

    pub struct AndThen<T, F> {}

    pub struct PathState<'a> {}

    pub struct DetectMatched {}
    pub struct Future {}
    pub struct Mime {}
}

pub mod http {
    use crate::http::body::{BodyReceiver, BytesFrame};
    use crate::BoxedError;
    use bytes::Bytes;
    use futures_core::Stream;
    use futures_util::stream::BoxStream;
    use hyper::body::{Body, Frame, Incoming};
    use std::collections::VecDeque;
    use std::io;
    use std::pin::Pin;
    use sync_wrapper::SyncWrapper;

    pub use crate::http::form::FormLimits;
    pub use crate::http::request::Request;
    pub use crate::http::response::Response;

    pub type ParseResult<T> = Result<T, ParseError>;

    pub enum ParseError {}

    pub struct StatusError {}

    pub enum ReqBody {}

    #[derive(Default)]
    pub enum ResBody {
        None,
        Once(Bytes),
        Chunks(VecDeque<Bytes>),
        Hyper(Incoming),
        Boxed(Pin<Box<dyn Body<Data = Bytes, Error = BoxedError> + Send + Sync + 'static>>),
        Stream(SyncWrapper<BoxStream<'static, Result<BytesFrame, BoxedError>>>),
        Channel(BodyReceiver),
        Error(StatusError),
    }
    impl Stream for ResBody {
        type Item = io::Result<Frame<Bytes>>;
    }
    impl From<()> for ResBody {}
    impl From<Bytes> for ResBody {}
    impl From<Incoming> for ResBody {}
    impl From<String> for ResBody {}
    impl From<&'static [u8]> for ResBody {}
    impl From<&'static str> for ResBody {}
    impl From<Vec<u8>> for ResBody {}
    impl<T> From<Box<T>> for ResBody where T: Into<Self> {}

    pub mod body {
        use bytes::Bytes;
        use futures_util::AsyncWrite;
        use hyper::body::Frame;
        use std::ops::{Deref, DerefMut};

        pub use crate::http::{ReqBody, ResBody};

        pub struct BodySender {}
        impl AsyncWrite for BodySender {}
        impl tokio::io::AsyncWrite for BodySender {}

        pub struct BodyReceiver {}

        pub struct BytesFrame(pub Frame<Bytes>);
        impl AsRef<Frame<Bytes>> for BytesFrame {}
        impl Deref for BytesFrame {
            type Target = Frame<Bytes>;
        }
        impl DerefMut for BytesFrame {}
        impl From<Bytes> for BytesFrame {}
        impl From<String> for BytesFrame {}
        impl From<&'static [u8]> for BytesFrame {}
        impl From<&'static str> for BytesFrame {}
        impl From<Vec<u8>> for BytesFrame {}
        impl<T> From<Box<T>> for BytesFrame where T: Into<Self> {}
    }

    pub mod errors {
        pub use crate::http::{ParseError, ParseResult, StatusError};
    }

    pub mod form {
        pub struct FormLimits {}

        pub struct FormData {}

        pub struct FilePart {}
    }

    pub mod request {
        use crate::conn::addr::SocketAddr;
        use crate::conn::TlsInfo;
        use crate::extract::metadata::Metadata;
        use crate::extract::Extractible;
        use crate::hidden::Mime;
        use crate::http::form::{FilePart, FormData, FormLimits};
        use crate::http::response::Response;
        use crate::http::{ParseResult, ReqBody};
        use crate::routing::PathParams;
        use crate::Depot;
        use bytes::Bytes;
        use http::header::{AsHeaderName, HeaderMap, HeaderValue, IntoHeaderName};
        use http::method::Method;
        use http::uri::{Scheme, Uri};
        use http::version::Version;
        use http::Extensions;
        use multimap::MultiMap;
        use serde::Deserialize;

        pub struct Request {}
        impl Default for Request {}
        impl Request {
            pub fn new() -> Self;
            pub fn from_hyper<B>(req: hyper::Request<B>, scheme: Scheme) -> Self
            where
                B: Into<ReqBody>;
            pub fn try_on_response<F>(&mut self, observer: F) -> Result<(), F>
            where
                F: FnOnce(&Response) + Send + 'static;
            pub fn uri(&self) -> &Uri;
            pub fn uri_mut(&mut self) -> &mut Uri;
            pub fn set_uri(&mut self, uri: Uri);
            pub fn method(&self) -> &Method;
            pub fn method_mut(&mut self) -> &mut Method;
            pub fn version(&self) -> Version;
            pub fn version_mut(&mut self) -> &mut Version;
            pub fn scheme(&self) -> &Scheme;
            pub fn scheme_mut(&mut self) -> &mut Scheme;
            pub fn remote_addr(&self) -> &SocketAddr;
            pub fn remote_addr_mut(&mut self) -> &mut SocketAddr;
            pub fn local_addr(&self) -> &SocketAddr;
            pub fn local_addr_mut(&mut self) -> &mut SocketAddr;
            pub fn headers(&self) -> &HeaderMap;
            pub fn headers_mut(&mut self) -> &mut HeaderMap<HeaderValue>;
            pub fn header<'de, T>(&'de self, key: impl AsHeaderName) -> Option<T>
            where
                T: Deserialize<'de>;
            pub fn try_header<'de, T>(&'de self, key: impl AsHeaderName) -> ParseResult<T>
            where
                T: Deserialize<'de>;
            pub fn add_header<N, V>(&mut self, name: N, value: V, overwrite: bool) -> crate::Result<&mut Self>
            where
                N: IntoHeaderName,
                V: TryInto<HeaderValue>;
            pub fn body(&self) -> &ReqBody;
            pub fn body_mut(&mut self) -> &mut ReqBody;
            pub fn replace_body(&mut self, body: ReqBody) -> ReqBody;
            pub fn take_body(&mut self) -> ReqBody;
            pub fn extensions(&self) -> &Extensions;
            pub fn tls_info(&self) -> Option<&TlsInfo>;
            pub fn set_secure_max_size(&mut self, size: usize);
            pub fn limit_body(&mut self, max_size: usize);
            pub fn secure_max_size(&self) -> usize;
            pub fn set_form_limits(&mut self, limits: FormLimits);
            pub fn form_limits(&self) -> FormLimits;
            pub fn extensions_mut(&mut self) -> &mut Extensions;
            pub fn accept(&self) -> Vec<Mime>;
            pub fn first_accept(&self) -> Option<Mime>;
            pub fn content_type(&self) -> Option<Mime>;
            pub fn params(&self) -> &PathParams;
            pub fn params_mut(&mut self) -> &mut PathParams;
            pub fn param<'de, T>(&'de self, key: &str) -> Option<T>
            where
                T: Deserialize<'de>;
            pub fn try_param<'de, T>(&'de self, key: &str) -> ParseResult<T>
            where
                T: Deserialize<'de>;
            pub fn queries(&self) -> &MultiMap<String, String>;
            pub fn queries_mut(&mut self) -> &mut MultiMap<String, String>;
            pub fn query<'de, T>(&'de self, key: &str) -> Option<T>
            where
                T: Deserialize<'de>;
            pub fn try_query<'de, T>(&'de self, key: &str) -> ParseResult<T>
            where
                T: Deserialize<'de>;
            pub async fn form<'de, T>(&'de mut self, key: &str) -> Option<T>
            where
                T: Deserialize<'de>;
            pub async fn try_form<'de, T>(&'de mut self, key: &str) -> ParseResult<T>
            where
                T: Deserialize<'de>;
            pub async fn form_or_query<'de, T>(&'de mut self, key: &str) -> Option<T>
            where
                T: Deserialize<'de>;
            pub async fn try_form_or_query<'de, T>(&'de mut self, key: &str) -> ParseResult<T>
            where
                T: Deserialize<'de>;
            pub async fn query_or_form<'de, T>(&'de mut self, key: &str) -> Option<T>
            where
                T: Deserialize<'de>;
            pub async fn try_query_or_form<'de, T>(&'de mut self, key: &str) -> ParseResult<T>
            where
                T: Deserialize<'de>;
            pub async fn file(&mut self, key: &str) -> Option<&FilePart>;
            pub async fn try_file(&mut self, key: &str) -> ParseResult<Option<&FilePart>>;
            pub async fn first_file(&mut self) -> Option<&FilePart>;
            pub async fn try_first_file(&mut self) -> ParseResult<Option<&FilePart>>;
            pub async fn files(&mut self, key: &str) -> Option<&Vec<FilePart>>;
            pub async fn try_files(&mut self, key: &str) -> ParseResult<Option<&Vec<FilePart>>>;
            pub async fn all_files(&mut self) -> Vec<&FilePart>;
            pub async fn try_all_files(&mut self) -> ParseResult<Vec<&FilePart>>;
            pub async fn payload(&mut self) -> ParseResult<&Bytes>;
            pub async fn payload_with_max_size(&mut self, max_size: usize) -> ParseResult<&Bytes>;
            pub async fn form_data(&mut self) -> ParseResult<&FormData>;
            pub async fn form_data_max_size(&mut self, max_size: usize) -> ParseResult<&FormData>;
            pub async fn extract<'de, T>(&'de mut self, depot: &'de mut Depot) -> ParseResult<T>
            where
                T: Extractible<'de> + Deserialize<'de> + Send;
            pub async fn extract_with_metadata<'de, T>(&'de mut self, depot: &'de mut Depot, metadata: &'de Metadata) -> ParseResult<T>
            where
                T: Deserialize<'de> + Send;
            pub fn parse_params<'de, T>(&'de mut self) -> ParseResult<T>
            where
                T: Deserialize<'de>;
            pub fn parse_queries<'de, T>(&'de mut self) -> ParseResult<T>
            where
                T: Deserialize<'de>;
            pub fn parse_headers<'de, T>(&'de mut self) -> ParseResult<T>
            where
                T: Deserialize<'de>;
            pub async fn parse_json<'de, T>(&'de mut self) -> ParseResult<T>
            where
                T: Deserialize<'de>;
            pub async fn parse_json_with_max_size<'de, T>(&'de mut self, max_size: usize) -> ParseResult<T>
            where
                T: Deserialize<'de>;
            pub async fn parse_form<'de, T>(&'de mut self) -> ParseResult<T>
            where
                T: Deserialize<'de>;
            pub async fn parse_body<'de, T>(&'de mut self) -> ParseResult<T>
            where
                T: Deserialize<'de>;
            pub async fn parse_body_with_max_size<'de, T>(&'de mut self, max_size: usize) -> ParseResult<T>
            where
                T: Deserialize<'de>;
        }
    }

    pub mod response {
        use crate::test::ResponseExt;
        use crate::writing::Scribe;
        use crate::BoxedError;
        use bytes::Bytes;
        use cookie::CookieJar;
        use futures_core::Stream;
        use http::header::{HeaderMap, HeaderValue, IntoHeaderName};
        use http::version::Version;
        use http::{Extensions, StatusCode};
        use mime::Mime;
        use std::path::PathBuf;

        pub use crate::http::body::{BodySender, BytesFrame};
        pub use crate::http::ResBody;

        pub struct Response {
            pub status_code: Option<StatusCode>,
            pub headers: HeaderMap,
            pub version: Version,
            pub cookies: CookieJar,
            pub body: ResBody,
            pub extensions: Extensions,
        }
        impl Default for Response {}
        impl<B> From<hyper::Response<B>> for Response where B: Into<ResBody> {}
        impl Response {
            pub fn new() -> Self;
            pub fn with_cookies(cookies: CookieJar) -> Self;
            pub fn headers(&self) -> &HeaderMap;
            pub fn headers_mut(&mut self) -> &mut HeaderMap;
            pub fn set_headers(&mut self, headers: HeaderMap);
            pub fn add_header<N, V>(&mut self, name: N, value: V, overwrite: bool) -> crate::Result<&mut Self>
            where
                N: IntoHeaderName,
                V: TryInto<HeaderValue>;
            pub fn version(&self) -> Version;
            pub fn version_mut(&mut self) -> &mut Version;
            pub fn body_mut(&mut self) -> &mut ResBody;
            pub fn body(&mut self, body: impl Into<ResBody>) -> &mut Self;
            pub fn replace_body(&mut self, body: ResBody) -> ResBody;
            pub fn take_body(&mut self) -> ResBody;
            pub fn is_stamped(&self) -> bool;
            pub fn has_cookie_changes(&self) -> bool;
            pub fn content_type(&self) -> Option<Mime>;
            pub fn status_code(&mut self, code: StatusCode) -> &mut Self;
            pub fn render<P>(&mut self, scribe: P)
            where
                P: Scribe;
            pub fn render_with_status<P>(&mut self, code: StatusCode, scribe: P)
            where
                P: Scribe;
            pub fn stuff<P>(&mut self, code: StatusCode, scribe: P)
            where
                P: Scribe;
            pub async fn send_file<P>(&mut self, path: P, req_headers: &HeaderMap)
            where
                P: Into<PathBuf> + Send;
            pub fn write_body(&mut self, data: impl Into<Bytes>) -> crate::Result<()>;
            pub fn stream<S, O, E>(&mut self, stream: S)
            where
                S: Stream<Item = Result<O, E>> + Send + 'static,
                O: Into<BytesFrame> + 'static,
                E: Into<BoxedError> + 'static;
            pub fn channel(&mut self) -> BodySender;
        }
        impl ResponseExt for Response {}
    }
}

pub mod prelude {
    pub use crate::handler::Handler;
    pub use crate::http::request::Request;
    pub use crate::http::response::Response;
    pub use crate::http::StatusError;
    pub use crate::server::Server;
    pub use crate::writing::Scribe;
    pub use crate::{ConnCtrl, Depot, FlowCtrl, Router, Service};

    pub mod handler {
        pub use crate::handler::{ArcHandler, Handler, HoopedHandler};
    }
}

pub mod routing {
    pub use crate::routing::filters::{Filter, FilterInfo};
    pub use crate::{FlowCtrl, Router};

    pub struct PathParams {}

    pub mod filters {
        use crate::hidden::{And, AndThen, Or, OrElse, PathState};
        use crate::http::request::Request;
        use std::fmt::Debug;

        pub enum FilterInfo {}

        pub trait Filter: Debug + Send + Sync + 'static {
            fn info(&self) -> FilterInfo;
            fn and<F>(self, other: F) -> And<Self, F>
            where
                Self: Sized,
                F: Filter + Send + Sync;
            fn or<F>(self, other: F) -> Or<Self, F>
            where
                Self: Sized,
                F: Filter + Send + Sync;
            fn and_then<F>(self, fun: F) -> AndThen<Self, F>
            where
                Self: Sized,
                F: for<'a> Fn(&mut Request, &mut PathState<'a>) -> bool + Send + Sync + 'static;
            fn or_else<F>(self, fun: F) -> OrElse<Self, F>
            where
                Self: Sized,
                F: for<'a> Fn(&mut Request, &mut PathState<'a>) -> bool + Send + Sync + 'static;
            async fn filter(&self, req: &mut Request, path: &mut PathState<'_>) -> bool;
        }
    }
}

pub mod server {
    use crate::conn::{Acceptor, Holding};
    use crate::fuse::{FuseConfig, FusePolicy};
    use crate::hidden::{Future, HttpBuilder};
    use crate::Service;
    use std::io;

    pub struct Server<A> {}
    impl<A: Acceptor + Send> Server<A> {
        pub fn new(acceptor: A) -> Self;
        pub fn with_http_builder(acceptor: A, builder: HttpBuilder) -> Self;
        pub fn fuse_policy<F>(self, policy: F) -> Self
        where
            F: FusePolicy + Send + Sync + 'static;
        pub fn fuse_config(self, config: FuseConfig) -> Self;
        pub fn disable_fuse(self) -> Self;
        pub fn max_connections(self, max: usize) -> Self;
        pub fn holdings(&self) -> &[Holding];
        #[serves]
        pub async fn serve<S>(self, service: S)
        where
            S: Into<Service> + Send;
        pub fn try_serve<S>(self, service: S) -> impl Future<Output = io::Result<()>> + Send
        where
            S: Into<Service> + Send;
    }
}

pub mod test {
    use crate::handler::Handler;
    use crate::hidden::Future;
    use crate::http::request::Request;
    use crate::http::response::Response;
    use crate::Router;
    use bytes::Bytes;
    use mime::Mime;
    use serde::de::DeserializeOwned;
    use std::sync::Arc;

    pub trait SendTarget {
        fn call(self, req: Request) -> impl Future<Output = Response> + Send;
    }
    impl SendTarget for Arc<Router> {}
    impl<T> SendTarget for Arc<T> where T: Handler + Send {}
    impl<T> SendTarget for T where T: Handler + Send {}

    pub trait ResponseExt {
        fn take_string(&mut self) -> impl Future<Output = crate::Result<String>> + Send;
        fn take_json<T: DeserializeOwned>(&mut self) -> impl Future<Output = crate::Result<T>> + Send;
        fn take_string_with_charset(
            &mut self,
            content_type: Option<&Mime>,
            charset: &str,
            compress: Option<&str>,
        ) -> impl Future<Output = crate::Result<String>>;
        fn take_bytes(&mut self, content_type: Option<&Mime>) -> impl Future<Output = crate::Result<Bytes>> + Send;
    }
}

pub mod writing {
    use crate::http::response::Response;
    use anyhow::Error;
    use eyre::Report;
    use http::StatusCode;
    use std::convert::Infallible;

    pub trait Scribe {
        fn render(self, res: &mut Response);
    }
    impl Scribe for Error {}
    impl Scribe for Report {}
    impl Scribe for () {}
    impl Scribe for StatusCode {}
    impl Scribe for &'static str {}
    impl Scribe for &String {}
    impl Scribe for String {}
    impl Scribe for Infallible {}
}
