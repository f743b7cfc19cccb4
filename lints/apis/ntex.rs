#![source("ntex 4.5.0")]
#![runtime(ntex)]
#![offload("ntex::web::block")]

#[attribute(entry)]
pub fn main();
#[attribute(test)]
pub fn test();

mod hidden {
    pub struct CustomResponder<T, St> {}
    pub struct Affinity {}
    pub struct Cfg<A> {}
    pub struct Extensions {}
    pub struct Failure {}
    pub struct Identity {}
    pub struct IntoFailure {}
    pub struct IntoServiceFactory<A, B, C> {}
    pub struct IoRef {}
    pub struct LoadBalancing {}
    pub struct NoConfig {}
    pub struct Path<A> {}
    pub struct Seconds {}
    pub struct Server {}
    pub struct ServerAppConfig {}
    pub struct Service<A, B> {}
    pub struct ServiceFactory<A, B> {}
    pub struct SharedCfg {}
}

pub mod http {
    use crate::hidden::Extensions;
    use crate::web::{BodyEncoding, Responder, State, WebResponse};
    use coo_kie::Cookie;
    use ntex_bytes::{Bytes, BytesMut};
    use ntex_http::body::{Body, ResponseBody};
    use ntex_http::header::HeaderMap;
    use ntex_http::{StatusCode, Version};
    use std::cell::{Ref, RefMut};
    use std::fmt::{Debug, Display};

    pub use crate::http::error::ResponseError;

    pub trait HttpMessage {}

    pub struct RequestHead {}

    pub struct ResponseHead {
        pub version: Version,
        pub status: StatusCode,
        pub headers: HeaderMap,
        pub headers_vec: Vec<HeaderItem>,
        pub reason: Option<&'static str>,
    }
    impl Default for ResponseHead {}

    pub struct Request {}

    pub struct Response<B = Body> {}
    impl Response<Body> {
        pub fn builder(status: StatusCode) -> ResponseBuilder;
        pub fn builder_from<T: Into<ResponseBuilder>>(source: T) -> ResponseBuilder;
        pub fn new(status: StatusCode) -> Response;
        pub fn render_with<B: Display>(status: StatusCode, body: &B) -> Response;
        pub fn into_body<B>(self) -> Response<B>;
    }
    impl<B> Response<B> {
        pub fn with_body(status: StatusCode, body: B) -> Response<B>;
        pub fn head(&self) -> &ResponseHead;
        pub fn head_mut(&mut self) -> &mut ResponseHead;
        pub fn status(&self) -> StatusCode;
        pub fn status_mut(&mut self) -> &mut StatusCode;
        pub fn headers(&self) -> &HeaderMap;
        pub fn headers_mut(&mut self) -> &mut HeaderMap;
        pub fn cookies(&self) -> impl Iterator<Item = Cookie<'_>>;
        pub fn add_cookie<'a, C>(&mut self, cookie: C) -> Result<(), ntex_http::error::Error>
        where
            C: Into<Cookie<'a>>;
        pub fn del_cookie(&mut self, name: &str) -> usize;
        pub fn upgrade(&self) -> bool;
        pub fn keep_alive(&self) -> bool;
        pub fn extensions(&self) -> Ref<'_, Extensions>;
        pub fn extensions_mut(&self) -> RefMut<'_, Extensions>;
        pub fn body(&self) -> &ResponseBody<B>;
        pub fn set_body<B2>(self, body: B2) -> Response<B2>;
        pub fn into_parts(self) -> (Response<()>, ResponseBody<B>);
        pub fn drop_body(self) -> Response<()>;
        pub fn map_body<F, B2>(self, f: F) -> Response<B2>
        where
            F: FnOnce(&mut ResponseHead, ResponseBody<B>) -> ResponseBody<B2>;
        pub fn take_body(&mut self) -> ResponseBody<B>;
    }
    impl Response<Body> {
        pub fn take(&mut self) -> Response;
    }
    impl<I: Into<Response>, E> From<Result<I, E>> for Response where E: ResponseError + Debug {}
    impl From<ResponseBuilder> for Response {}
    impl From<&'static str> for Response {}
    impl From<&'static [u8]> for Response {}
    impl From<String> for Response {}
    impl<'a> From<&'a String> for Response {}
    impl From<Bytes> for Response {}
    impl From<BytesMut> for Response {}
    impl<T: ResponseError> From<T> for Response {}
    impl<St: State> Responder<St> for Response {}
    impl From<WebResponse> for Response<Body> {}
    impl<B> BodyEncoding for Response<B> {}

    pub struct ResponseBuilder {}
    impl<B> From<Response<B>> for ResponseBuilder {}
    impl<'a> From<&'a ResponseHead> for ResponseBuilder {}
    impl<St: State> Responder<St> for ResponseBuilder {}
    impl BodyEncoding for ResponseBuilder {}

    pub struct HeaderItem {}

    pub mod error {
        use crate::http::Response;
        use crate::web::error::WebResponseError;
        use crate::web::DefaultError;
        use std::fmt::Debug;
        use std::{error, io};

        pub trait ResponseError: error::Error {
            fn error_response(&self) -> Response;
        }
        impl<T: ResponseError> ResponseError for &T {}
        impl ResponseError for ntex_http::error::Error {}
        impl ResponseError for io::Error {}
        impl ResponseError for serde_json::error::Error {}

        pub enum BlockingError<E: Debug> {
            Error(E),
            Canceled,
        }
        impl<St, E: error::Error + 'static> WebResponseError<St, DefaultError> for BlockingError<E> {}
    }
}

pub mod web {
    use crate::hidden::{
        Affinity, Cfg, CustomResponder, Either, Extensions, Failure, Identity, IntoFailure, IntoServiceFactory, IoRef, LoadBalancing,
        NoConfig, Path, Seconds, Server, ServerAppConfig, ServiceFactory, SharedCfg,
    };
    use crate::http::error::{BlockingError, ResponseError};
    use crate::http::{HttpMessage, Request, RequestHead, Response};
    use crate::web::dev::{ConnectionInfo, ResourceMap};
    use crate::web::error::UrlGenerationError;
    use crate::web::stack::{Filter, WebStack};
    use ntex_bytes::{Bytes, BytesMut};
    use ntex_http::header::{ContentEncoding, HeaderName, HeaderValue};
    use ntex_http::{HeaderMap, Method, StatusCode, Version};
    use std::cell::{Ref, RefMut};
    use std::convert::Infallible;
    use std::fmt::Debug;
    use std::io;
    use std::net::{SocketAddr, TcpListener, ToSocketAddrs};
    use std::os::unix::net::UnixListener;
    use tls_openssl::ssl::SslAcceptorBuilder;
    use tls_rustls::ServerConfig as RustlsServerConfig;
    use urly::Url;

    pub use crate::http::{Response as HttpResponse, ResponseBuilder as HttpResponseBuilder};
    pub use crate::web::error::{WebError, WebResponseError};

    #[runs(0, offloaded)]
    pub async fn block<F, I, E>(f: F) -> Result<I, BlockingError<E>>
    where
        F: FnOnce() -> Result<I, E> + Send + Sync + 'static,
        I: Send + 'static,
        E: Send + Debug + 'static;

    pub struct App<St: State, In = (), Out = In, M = Identity, F = Filter<St, In>> {}
    impl Default for App<()> {}
    impl<St: State, In> App<St, In, In> {
        pub fn new() -> Self;
    }
    impl<St, In, Out, M, F> App<St, In, Out, M, F>
    where
        St: State,
        In: 'static,
        Out: 'static,
        F: ServiceFactory<St, WebRequest<In>, Res = WebRequest<Out>, Error = WebError<St, St::Error>, InitError = Failure>,
    {
        pub fn configure(self, f: impl FnOnce(&mut ServiceConfig<St, Out>)) -> AppServices<St, In, Out, M, F>;
        pub fn route(self, path: &str, route: Route<St, Out>) -> AppServices<St, In, Out, M, F>;
        pub fn service<S>(self, factory: S) -> AppServices<St, In, Out, M, F>
        where
            S: WebServiceFactory<St, Out> + 'static;
        pub fn default_service<U>(self, f: impl IntoServiceFactory<U, St, WebRequest<Out>>) -> AppServices<St, In, Out, M, F>
        where
            U: ServiceFactory<St, WebRequest<Out>, Res = WebResponse> + 'static,
            U::Error: WebResponseError<St, St::Error>,
            U::InitError: IntoFailure;
        pub fn external_resource(self, name: impl AsRef<str>, url: impl AsRef<str>) -> Self;
        pub fn with_config(self, cfg: impl Into<Cfg<WebAppConfig>>) -> Self;
        pub fn filter<Sf, R>(
            self,
            filter: impl IntoServiceFactory<Sf, St, WebRequest<Out>>,
        ) -> App<
            St,
            In,
            R,
            M,
            impl ServiceFactory<St, WebRequest<In>, Res = WebRequest<R>, Error = WebError<St, St::Error>, InitError = Failure>,
        >
        where
            Sf: ServiceFactory<St, WebRequest<Out>, Res = WebRequest<R>>,
            Sf::Error: WebResponseError<St, St::Error>,
            Sf::InitError: IntoFailure;
        pub fn middleware<U>(self, mw: U) -> App<St, In, Out, WebStack<St, U, M>, F>;
        pub fn case_insensitive_routing(self) -> Self;
    }

    pub struct AppServices<St, In, Out, M, F> {}

    pub struct WebAppConfig {}

    pub struct ServiceConfig<St, In = ()> {}

    pub struct DefaultError {}

    pub trait FromRequest<St> {
        type Error;
    }

    #[derive(Clone)]
    pub struct HttpRequest {}
    impl HttpRequest {
        pub fn head(&self) -> &RequestHead;
        pub fn uri(&self) -> &Url;
        pub fn method(&self) -> &Method;
        pub fn version(&self) -> Version;
        pub fn headers(&self) -> &HeaderMap;
        pub fn path(&self) -> &str;
        pub fn query_string(&self) -> &str;
        pub fn io(&self) -> Option<&IoRef>;
        pub fn peer_addr(&self) -> Option<SocketAddr>;
        pub fn match_info(&self) -> &Path<Url>;
        pub fn extensions(&self) -> Ref<'_, Extensions>;
        pub fn extensions_mut(&self) -> RefMut<'_, Extensions>;
        pub fn url_for<U, I>(&self, name: &str, elements: U) -> Result<Url, UrlGenerationError>
        where
            U: IntoIterator<Item = I>,
            I: AsRef<str>;
        pub fn url_for_static(&self, name: &str) -> Result<Url, UrlGenerationError>;
        pub fn resource_map(&self) -> &ResourceMap;
        pub fn connection_info(&self) -> Ref<'_, ConnectionInfo>;
        pub fn app_config(&self) -> &WebAppConfig;
        pub fn app_state<T: 'static>(&self) -> Option<&T>;
    }
    impl HttpMessage for HttpRequest {}
    impl<St: State> FromRequest<St> for HttpRequest {
        type Error = Infallible;
    }

    pub struct WebRequest<St = ()> {}
    impl<St> HttpMessage for WebRequest<St> {}

    pub trait Responder<St: State = ()> {
        async fn respond_to(self, st: &St, req: &HttpRequest) -> Response;
        fn with_status(self, status: StatusCode) -> CustomResponder<Self, St>
        where
            Self: Sized;
        fn with_header<K, V>(self, key: K, value: V) -> CustomResponder<Self, St>
        where
            Self: Sized,
            HeaderName: TryFrom<K>,
            HeaderValue: TryFrom<V>,
            <HeaderName as TryFrom<K>>::Error: Into<ntex_http::error::Error>,
            <HeaderValue as TryFrom<V>>::Error: Into<ntex_http::error::Error>;
    }
    impl<T, St> Responder<St> for Option<T>
    where
        T: Responder<St>,
        St: State,
    {
    }
    impl<St, T, E> Responder<St> for Result<T, E>
    where
        St: State,
        T: Responder<St>,
        E: WebResponseError<St, St::Error>,
    {
    }
    impl<St, T> Responder<St> for (T, StatusCode)
    where
        St: State,
        T: Responder<St>,
    {
    }
    impl<St: State> Responder<St> for &'static str {}
    impl<St: State> Responder<St> for &'static [u8] {}
    impl<St: State> Responder<St> for String {}
    impl<St: State> Responder<St> for &String {}
    impl<St: State> Responder<St> for Bytes {}
    impl<St: State> Responder<St> for BytesMut {}
    impl Responder<()> for () {}
    impl<St, A, B> Responder<St> for Either<A, B>
    where
        St: State,
        A: Responder<St>,
        B: Responder<St>,
    {
    }

    pub struct WebResponse {}

    pub struct Route<St, In = ()> {}

    pub struct HttpServer<Cfg, F, I, Sf> {}
    impl<F, I, Sf> HttpServer<NoConfig, F, I, Sf>
    where
        F: AsyncFn(&()) -> I + Send + Clone + 'static,
        I: IntoServiceFactory<Sf, (), Request>,
        Sf: ServiceFactory<(), Request> + 'static,
        Sf::Res: Into<Response>,
        Sf::Error: ResponseError,
        Sf::InitError: IntoFailure,
    {
        pub fn new(factory: F) -> Self;
    }
    impl<Cfg, F, I, Sf> HttpServer<Cfg, F, I, Sf>
    where
        Cfg: ServerAppConfig,
        Cfg::State: Clone,
        F: AsyncFn(&Cfg::State) -> I + Send + Clone + 'static,
        I: IntoServiceFactory<Sf, Cfg::State, Request>,
        Sf: ServiceFactory<Cfg::State, Request> + 'static,
        Sf::Res: Into<Response>,
        Sf::Error: ResponseError,
        Sf::InitError: IntoFailure,
    {
        pub fn with_config(cfg: Cfg, factory: F) -> Self
        where
            Cfg: ServerAppConfig;
        pub fn workers(self, num: usize) -> Self;
        pub fn backlog(self, backlog: i32) -> Self;
        pub fn max_connections(self, num: usize) -> Self;
        pub fn max_tls_handshakes(self, num: usize) -> Self;
        pub fn server_hostname<T: AsRef<str>>(self, val: T) -> Self;
        pub fn stop_runtime(self) -> Self;
        pub fn stop_on_panic(self) -> Self;
        pub fn disable_signals(self) -> Self;
        pub fn graceful_shutdown_timeout(self, sec: Seconds) -> Self;
        pub fn enable_affinity(self) -> Self;
        pub fn affinity(self, affinity: Affinity) -> Self;
        pub fn load_balancing(self, balancing: LoadBalancing) -> Self;
        pub fn graceful_shutdown(self) -> Self;
        pub fn listen(self, lst: TcpListener, cfg: impl Into<SharedCfg>) -> io::Result<Self>;
        pub fn listen_openssl(self, lst: TcpListener, cfg: impl Into<SharedCfg>, builder: SslAcceptorBuilder) -> io::Result<Self>;
        pub fn listen_rustls(self, lst: TcpListener, cfg: impl Into<SharedCfg>, config: RustlsServerConfig) -> io::Result<Self>;
        pub fn bind<A: ToSocketAddrs>(self, addr: A, cfg: impl Into<SharedCfg>) -> io::Result<Self>;
        pub fn bind_openssl<A>(self, addr: A, builder: SslAcceptorBuilder, cfg: impl Into<SharedCfg>) -> io::Result<Self>
        where
            A: ToSocketAddrs;
        pub fn bind_rustls<A: ToSocketAddrs>(self, addr: A, config: &RustlsServerConfig, cfg: impl Into<SharedCfg>) -> io::Result<Self>;
        pub fn listen_uds(self, lst: UnixListener, cfg: impl Into<SharedCfg>) -> io::Result<Self>;
        pub fn bind_uds<A>(self, addr: A, cfg: impl Into<SharedCfg>) -> io::Result<Self>
        where
            A: AsRef<std::path::Path>;
        #[serves]
        pub fn run(self) -> Server;
    }

    pub trait WebServiceFactory<St, In> {}

    pub trait State: 'static {
        type Error;
    }
    impl State for () {
        type Error = DefaultError;
    }

    pub trait BodyEncoding {
        fn get_encoding(&self) -> Option<ContentEncoding>;
        fn encoding(&mut self, encoding: ContentEncoding) -> &mut Self;
    }

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
    pub fn connect();
    #[attribute(handler)]
    pub fn options();
    #[attribute(handler)]
    pub fn trace();
    #[attribute(handler)]
    pub fn patch();

    pub mod dev {
        pub use crate::web::WebServiceFactory;

        pub struct ConnectionInfo {}

        pub struct ResourceMap {}
    }

    pub mod error {
        use crate::http::error::ResponseError;

        pub use crate::http::error::BlockingError;
        pub use crate::web::DefaultError;

        pub trait WebResponseError<St, Err> {}

        pub struct WebError<St = (), Err = DefaultError> {}
        impl<St: 'static, Err: 'static> WebResponseError<St, Err> for WebError<St, Err> {}
        impl<St, Err> ResponseError for WebError<St, Err> {}

        pub enum UrlGenerationError {}

        pub enum JsonPayloadError {}
    }

    pub mod stack {
        use crate::hidden::Service;
        use crate::web::error::WebError;
        use crate::web::{State, WebRequest};

        pub struct WebStack<St, Inner, Outer> {}

        pub struct Filter<St, In> {}
        impl<St: State, In> Service<St, WebRequest<In>> for Filter<St, In> {
            type Res = WebRequest<In>;
            type Error = WebError<St, St::Error>;
        }
    }

    pub mod types {
        use crate::web::error::{JsonPayloadError, WebResponseError};
        use crate::web::{FromRequest, Responder, State};
        use serde::de::DeserializeOwned;
        use serde::Serialize;
        use serde_json::error;
        use std::ops::{Deref, DerefMut};

        pub struct Json<T>(pub T);
        impl<T> Json<T> {
            pub fn into_inner(self) -> T;
        }
        impl<T> Deref for Json<T> {
            type Target = T;
        }
        impl<T> DerefMut for Json<T> {}
        impl<St, T: Serialize> Responder<St> for Json<T>
        where
            St: State,
            error::Error: WebResponseError<St, St::Error>,
        {
        }
        impl<St, T> FromRequest<St> for Json<T>
        where
            St: State,
            T: DeserializeOwned + 'static,
        {
            type Error = JsonPayloadError;
        }
    }
}
