#![source("axum 0.8.9")]
#![runtime(tokio)]

use crate::extract::rejection::JsonRejection;
use crate::middleware::AddExtension;
use serde::de::DeserializeOwned;
use tower_layer::Layer;

pub use crate::routing::Router;
pub use crate::serve::serve;

#[derive(Clone, Copy, Default)]
pub struct Extension<T>(pub T);
impl<S, T> Layer<S> for Extension<T>
where
    T: Clone + Send + Sync + 'static,
{
    type Service = AddExtension<S, T>;
}

#[derive(Clone, Copy, Default)]
pub struct Form<T>(pub T);

#[derive(Clone, Copy, Default)]
pub struct Json<T>(pub T);
impl<T> From<T> for Json<T> {}
impl<T> Json<T>
where
    T: DeserializeOwned,
{
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, JsonRejection>;
}

#[attribute(handler)]
pub fn debug_handler();

pub mod error_handling {
    use crate::error_handling::future::HandleErrorFuture;
    use axum_core::response::{IntoResponse, Response};
    use http::Request;
    use std::convert::Infallible;
    use std::future::Future;
    use tower_service::Service;

    pub struct HandleError<S, F, T> {}
    impl<S, F, T> Clone for HandleError<S, F, T>
    where
        S: Clone,
        F: Clone,
    {
    }
    impl<S, F, B, Fut, Res> Service<Request<B>> for HandleError<S, F, ()>
    where
        S: Service<Request<B>> + Clone + Send + 'static,
        S::Response: IntoResponse + Send,
        S::Error: Send,
        S::Future: Send,
        F: FnOnce(S::Error) -> Fut + Clone + Send + 'static,
        Fut: Future<Output = Res> + Send,
        Res: IntoResponse,
        B: Send + 'static,
    {
        type Response = Response;
        type Error = Infallible;
        type Future = HandleErrorFuture;
    }

    pub mod future {
        pub struct HandleErrorFuture {}
    }
}

pub mod extract {
    use crate::extract::rejection::QueryRejection;
    use http::Uri;
    use serde::de::DeserializeOwned;
    use std::ops::{Deref, DerefMut};

    pub use crate::extract::connect_info::ConnectInfo;
    pub use crate::extract::multipart::Multipart;
    pub use crate::extract::path::Path;
    pub use crate::{Extension, Form, Json};

    #[derive(Default, Clone, Copy)]
    pub struct State<S>(pub S);
    impl<S> Deref for State<S> {
        type Target = S;
    }
    impl<S> DerefMut for State<S> {}

    #[derive(Clone, Copy, Default)]
    pub struct Query<T>(pub T);
    impl<T> Query<T>
    where
        T: DeserializeOwned,
    {
        pub fn try_from_uri(value: &Uri) -> Result<Self, QueryRejection>;
    }

    pub mod connect_info {
        use crate::middleware::AddExtension;
        use std::convert::Infallible;
        use std::future::Ready;
        use tower_service::Service;

        pub struct IntoMakeServiceWithConnectInfo<S, C> {}
        impl<S, C> Clone for IntoMakeServiceWithConnectInfo<S, C> where S: Clone {}
        impl<S, C, T> Service<T> for IntoMakeServiceWithConnectInfo<S, C>
        where
            S: Clone,
            C: Connected<T>,
        {
            type Response = AddExtension<S, ConnectInfo<C>>;
            type Error = Infallible;
            type Future = ResponseFuture<S, C>;
        }

        pub trait Connected<T> {}

        pub type ResponseFuture<S, C> = Ready<Result<AddExtension<S, ConnectInfo<C>>, Infallible>>;

        #[derive(Clone, Copy)]
        pub struct ConnectInfo<T>(pub T);
    }

    pub mod multipart {
        use bytes::Bytes;
        use futures_core::Stream;

        pub struct Multipart {}
        impl Multipart {
            pub async fn next_field(&mut self) -> Result<Option<Field<'_>>, MultipartError>;
        }

        pub struct Field<'a> {}
        impl Stream for Field<'_> {
            type Item = Result<Bytes, MultipartError>;
        }

        pub struct MultipartError {}
    }

    pub mod path {
        pub struct Path<T>(pub T);
    }

    pub mod rejection {
        pub enum QueryRejection {
            FailedToDeserializeQueryString,
        }

        pub enum JsonRejection {
            JsonDataError,
            JsonSyntaxError,
            MissingJsonContentType,
            BytesRejection,
        }
    }
}

pub mod handler {
    use axum_core::extract::Request;
    use axum_core::response::{IntoResponse, Response};
    use std::future::Future;
    use std::pin::Pin;
    use tower_layer::Layer;
    use tower_service::Service;

    pub struct HandlerService<H, T, S> {}

    pub trait Handler<T, S>: Clone + Send + Sync + Sized + 'static {
        type Future: Future<Output = Response> + Send + 'static;
        fn call(self, req: Request, state: S) -> Self::Future;
        fn layer<L>(self, layer: L) -> Layered<L, Self, T, S>
        where
            L: Layer<HandlerService<Self, T, S>> + Clone,
            L::Service: Service<Request>;
        fn with_state(self, state: S) -> HandlerService<Self, T, S>;
    }
    impl<F, Fut, Res, S> Handler<((),), S> for F
    where
        F: FnOnce() -> Fut + Clone + Send + Sync + 'static,
        Fut: Future<Output = Res> + Send,
        Res: IntoResponse,
    {
        type Future = Pin<Box<dyn Future<Output = Response> + Send>>;
    }

    pub struct Layered<L, H, T, S> {}
}

pub mod middleware {
    use axum_core::response::Response;
    use http::Request;
    use std::convert::Infallible;
    use std::future::Future;
    use std::pin::Pin;
    use tower_layer::Layer;
    use tower_service::Service;

    #[runs(0, awaited)]
    pub fn from_fn<F, T>(f: F) -> FromFnLayer<F, (), T>;
    pub fn from_fn_with_state<F, S, T>(state: S, f: F) -> FromFnLayer<F, S, T>;

    #[derive(Clone, Copy)]
    pub struct AddExtension<S, T> {}
    impl<ResBody, S, T> Service<Request<ResBody>> for AddExtension<S, T>
    where
        S: Service<Request<ResBody>>,
        T: Clone + Send + Sync + 'static,
    {
        type Response = S::Response;
        type Error = S::Error;
        type Future = S::Future;
    }

    pub struct FromFnLayer<F, S, T> {}
    impl<F, S, T> Clone for FromFnLayer<F, S, T>
    where
        F: Clone,
        S: Clone,
    {
    }
    impl<S, I, F, T> Layer<I> for FromFnLayer<F, S, T>
    where
        F: Clone,
        S: Clone,
    {
        type Service = FromFn<F, S, I, T>;
    }

    pub struct FromFn<F, S, I, T> {}

    #[derive(Clone)]
    pub struct Next {}
    impl Next {
        pub async fn run(self, req: axum_core::extract::Request) -> Response;
    }
    impl Service<axum_core::extract::Request> for Next {
        type Response = Response;
        type Error = Infallible;
        type Future = Pin<Box<dyn Future<Output = Result<Self::Response, Self::Error>> + Send>>;
    }
}

pub mod response {
    use http::StatusCode;

    pub use crate::{Extension, Form, Json};

    #[derive(Clone)]
    pub struct Redirect {}
    impl Redirect {
        pub fn to(uri: &str) -> Self;
        pub fn temporary(uri: &str) -> Self;
        pub fn permanent(uri: &str) -> Self;
        pub fn status_code(&self) -> StatusCode;
        pub fn location(&self) -> &str;
    }

    #[derive(Clone, Copy)]
    pub struct Html<T>(pub T);
    impl<T> From<T> for Html<T> {}
}

pub mod routing {
    use crate::extract::connect_info::IntoMakeServiceWithConnectInfo;
    use crate::handler::Handler;
    use crate::routing::future::{IntoMakeServiceFuture, RouteFuture};
    use axum_core::extract::Request;
    use axum_core::response::{IntoResponse, Response};
    use axum_core::BoxError;
    use bytes::Bytes;
    use http::Method;
    use http_body::Body as HttpBody;
    use std::convert::Infallible;
    use tower_layer::Layer;
    use tower_service::Service;

    pub use crate::routing::method_routing::{any, MethodRouter};

    #[derive(Clone)]
    pub struct IntoMakeService<S> {}
    impl<S, T> Service<T> for IntoMakeService<S>
    where
        S: Clone,
    {
        type Response = S;
        type Error = Infallible;
        type Future = IntoMakeServiceFuture<S>;
    }

    #[derive(Copy, Clone, PartialEq)]
    pub struct MethodFilter {}

    pub struct Route<E = Infallible> {}
    impl<E> Clone for Route<E> {}
    impl<B, E> Service<Request<B>> for Route<E>
    where
        B: HttpBody<Data = Bytes> + Send + 'static,
        B::Error: Into<BoxError>,
    {
        type Response = Response;
        type Error = E;
        type Future = RouteFuture<E>;
    }

    pub struct Router<S = ()> {}
    impl<S> Clone for Router<S> {}
    impl<S> Default for Router<S> where S: Clone + Send + Sync + 'static {}
    impl<S> Router<S>
    where
        S: Clone + Send + Sync + 'static,
    {
        pub fn new() -> Self;
        pub fn without_v07_checks(self) -> Self;
        pub fn route(self, path: &str, method_router: MethodRouter<S>) -> Self;
        pub fn route_service<T>(self, path: &str, service: T) -> Self
        where
            T: Service<Request, Error = Infallible> + Clone + Send + Sync + 'static,
            T::Response: IntoResponse,
            T::Future: Send + 'static;
        pub fn nest(self, path: &str, router: Router<S>) -> Self;
        pub fn nest_service<T>(self, path: &str, service: T) -> Self
        where
            T: Service<Request, Error = Infallible> + Clone + Send + Sync + 'static,
            T::Response: IntoResponse,
            T::Future: Send + 'static;
        pub fn merge<R>(self, other: R) -> Self
        where
            R: Into<Router<S>>;
        pub fn layer<L>(self, layer: L) -> Router<S>
        where
            L: Layer<Route> + Clone + Send + Sync + 'static,
            L::Service: Service<Request> + Clone + Send + Sync + 'static,
            <L::Service as Service<Request>>::Response: IntoResponse + 'static,
            <L::Service as Service<Request>>::Error: Into<Infallible> + 'static,
            <L::Service as Service<Request>>::Future: Send + 'static;
        pub fn route_layer<L>(self, layer: L) -> Self
        where
            L: Layer<Route> + Clone + Send + Sync + 'static,
            L::Service: Service<Request> + Clone + Send + Sync + 'static,
            <L::Service as Service<Request>>::Response: IntoResponse + 'static,
            <L::Service as Service<Request>>::Error: Into<Infallible> + 'static,
            <L::Service as Service<Request>>::Future: Send + 'static;
        pub fn has_routes(&self) -> bool;
        pub fn fallback<H, T>(self, handler: H) -> Self
        where
            H: Handler<T, S>,
            T: 'static;
        pub fn fallback_service<T>(self, service: T) -> Self
        where
            T: Service<Request, Error = Infallible> + Clone + Send + Sync + 'static,
            T::Response: IntoResponse,
            T::Future: Send + 'static;
        pub fn method_not_allowed_fallback<H, T>(self, handler: H) -> Self
        where
            H: Handler<T, S>,
            T: 'static;
        pub fn reset_fallback(self) -> Self;
        pub fn with_state<S2>(self, state: S) -> Router<S2>;
        pub fn as_service<B>(&mut self) -> RouterAsService<'_, B, S>;
        pub fn into_service<B>(self) -> RouterIntoService<B, S>;
    }
    impl Router {
        pub fn into_make_service(self) -> IntoMakeService<Self>;
        pub fn into_make_service_with_connect_info<C>(self) -> IntoMakeServiceWithConnectInfo<Self, C>;
    }
    impl<B> Service<Request<B>> for Router<()>
    where
        B: HttpBody<Data = Bytes> + Send + 'static,
        B::Error: Into<BoxError>,
    {
        type Response = Response;
        type Error = Infallible;
        type Future = RouteFuture<Infallible>;
    }

    pub struct RouterAsService<'a, B, S = ()> {}
    impl<B> Service<Request<B>> for RouterAsService<'_, B, ()>
    where
        B: HttpBody<Data = Bytes> + Send + 'static,
        B::Error: Into<BoxError>,
    {
        type Response = Response;
        type Error = Infallible;
        type Future = RouteFuture<Infallible>;
    }

    pub struct RouterIntoService<B, S = ()> {}
    impl<B, S> Clone for RouterIntoService<B, S> where Router<S>: Clone {}
    impl<B> Service<Request<B>> for RouterIntoService<B, ()>
    where
        B: HttpBody<Data = Bytes> + Send + 'static,
        B::Error: Into<BoxError>,
    {
        type Response = Response;
        type Error = Infallible;
        type Future = RouteFuture<Infallible>;
    }

    pub mod future {
        use axum_core::response::Response;
        use std::convert::Infallible;
        use std::future::{Future, Ready};

        pub type IntoMakeServiceFuture<S> = Ready<Result<S, Infallible>>;

        pub struct RouteFuture<E> {}
        impl<E> Future for RouteFuture<E> {
            type Output = Result<Response, E>;
        }

        pub struct InfallibleRouteFuture {}
        impl Future for InfallibleRouteFuture {
            type Output = Response;
        }
    }

    pub mod method_routing {
        use crate::error_handling::HandleError;
        use crate::extract::connect_info::IntoMakeServiceWithConnectInfo;
        use crate::handler::Handler;
        use crate::routing::future::{InfallibleRouteFuture, RouteFuture};
        use crate::routing::{IntoMakeService, MethodFilter, Route};
        use axum_core::extract::Request;
        use axum_core::response::{IntoResponse, Response};
        use axum_core::BoxError;
        use bytes::Bytes;
        use http_body::Body as HttpBody;
        use std::convert::Infallible;
        use tower_layer::Layer;
        use tower_service::Service;

        pub fn any<H, T, S>(handler: H) -> MethodRouter<S, Infallible>
        where
            H: Handler<T, S>,
            T: 'static,
            S: Clone + Send + Sync + 'static;

        pub struct MethodRouter<S = (), E = Infallible> {}
        impl<S> MethodRouter<S, Infallible>
        where
            S: Clone,
        {
            pub fn on<H, T>(self, filter: MethodFilter, handler: H) -> Self
            where
                H: Handler<T, S>,
                T: 'static,
                S: Send + Sync + 'static;
            pub fn fallback<H, T>(self, handler: H) -> Self
            where
                H: Handler<T, S>,
                T: 'static,
                S: Send + Sync + 'static;
        }
        impl MethodRouter<(), Infallible> {
            pub fn into_make_service(self) -> IntoMakeService<Self>;
            pub fn into_make_service_with_connect_info<C>(self) -> IntoMakeServiceWithConnectInfo<Self, C>;
        }
        impl<S, E> MethodRouter<S, E>
        where
            S: Clone,
        {
            pub fn new() -> Self;
            pub fn with_state<S2>(self, state: S) -> MethodRouter<S2, E>;
            pub fn on_service<T>(self, filter: MethodFilter, svc: T) -> Self
            where
                T: Service<Request, Error = E> + Clone + Send + Sync + 'static,
                T::Response: IntoResponse + 'static,
                T::Future: Send + 'static;
            pub fn fallback_service<T>(self, svc: T) -> Self
            where
                T: Service<Request, Error = E> + Clone + Send + Sync + 'static,
                T::Response: IntoResponse + 'static,
                T::Future: Send + 'static;
            pub fn layer<L, NewError>(self, layer: L) -> MethodRouter<S, NewError>
            where
                L: Layer<Route<E>> + Clone + Send + Sync + 'static,
                L::Service: Service<Request> + Clone + Send + Sync + 'static,
                <L::Service as Service<Request>>::Response: IntoResponse + 'static,
                <L::Service as Service<Request>>::Error: Into<NewError> + 'static,
                <L::Service as Service<Request>>::Future: Send + 'static,
                E: 'static,
                S: 'static,
                NewError: 'static;
            pub fn route_layer<L>(self, layer: L) -> MethodRouter<S, E>
            where
                L: Layer<Route<E>> + Clone + Send + Sync + 'static,
                L::Service: Service<Request, Error = E> + Clone + Send + Sync + 'static,
                <L::Service as Service<Request>>::Response: IntoResponse + 'static,
                <L::Service as Service<Request>>::Future: Send + 'static,
                E: 'static,
                S: 'static;
            pub fn merge(self, other: MethodRouter<S, E>) -> Self;
            pub fn handle_error<F, T>(self, f: F) -> MethodRouter<S, Infallible>
            where
                F: Clone + Send + Sync + 'static,
                HandleError<Route<E>, F, T>: Service<Request, Error = Infallible>,
                <HandleError<Route<E>, F, T> as Service<Request>>::Future: Send,
                <HandleError<Route<E>, F, T> as Service<Request>>::Response: IntoResponse + Send,
                T: 'static,
                E: 'static,
                S: 'static;
        }
        impl<S, E> Clone for MethodRouter<S, E> {}
        impl<S, E> Default for MethodRouter<S, E> where S: Clone {}
        impl<B, E> Service<Request<B>> for MethodRouter<(), E>
        where
            B: HttpBody<Data = Bytes> + Send + 'static,
            B::Error: Into<BoxError>,
        {
            type Response = Response;
            type Error = E;
            type Future = RouteFuture<E>;
        }
        impl<S> Handler<(), S> for MethodRouter<S>
        where
            S: Clone + 'static,
        {
            type Future = InfallibleRouteFuture;
        }
    }
}

pub mod serve {
    use axum_core::extract::Request;
    use axum_core::response::Response;
    use std::convert::Infallible;
    use std::fmt::Debug;
    use std::future::{Future, IntoFuture};
    use std::net::SocketAddr;
    use tokio::io;
    use tokio::io::{AsyncRead, AsyncWrite};
    use tokio::net::{TcpListener, TcpStream, UnixListener, UnixStream};
    use tower_service::Service;

    #[serves]
    pub fn serve<L, M, S>(listener: L, make_service: M) -> Serve<L, M, S>
    where
        L: Listener,
        M: for<'a> Service<IncomingStream<'a, L>, Error = Infallible, Response = S>,
        S: Service<Request, Response = Response, Error = Infallible> + Clone + Send + 'static,
        S::Future: Send;

    pub trait Listener: Send + 'static {
        type Io: AsyncRead + AsyncWrite + Unpin + Send + 'static;
        type Addr: Send;
        fn accept(&mut self) -> impl Future<Output = (Self::Io, Self::Addr)> + Send;
        fn local_addr(&self) -> io::Result<Self::Addr>;
    }
    impl Listener for TcpListener {
        type Io = TcpStream;
        type Addr = SocketAddr;
    }
    impl Listener for UnixListener {
        type Io = UnixStream;
        type Addr = tokio::net::unix::SocketAddr;
    }

    pub struct Serve<L, M, S> {}
    impl<L, M, S> Serve<L, M, S>
    where
        L: Listener,
    {
        pub fn with_graceful_shutdown<F>(self, signal: F) -> WithGracefulShutdown<L, M, S, F>
        where
            F: Future<Output = ()> + Send + 'static;
        pub fn local_addr(&self) -> std::io::Result<L::Addr>;
    }

    pub struct WithGracefulShutdown<L, M, S, F> {}
    impl<L, M, S, F> WithGracefulShutdown<L, M, S, F>
    where
        L: Listener,
    {
        pub fn local_addr(&self) -> std::io::Result<L::Addr>;
    }

    pub struct IncomingStream<'a, L> {}
}
