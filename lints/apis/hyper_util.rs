#![source("hyper-util 0.1.21")]
#![runtime(tokio)]

pub mod client {
    pub mod legacy {
        use crate::client::legacy::connect::{Connect, HttpConnector};
        use crate::hidden::{BoxSendFuture, Future};
        use hyper::body::{Body, Incoming};
        use hyper::rt::{Executor, Timer};
        use hyper::{Request, Response, Uri};
        use std::error;
        use std::time::Duration;
        use tower_service::Service;

        pub struct Client<C, B> {}
        impl Client<(), ()> {
            pub fn builder<E>(executor: E) -> Builder
            where
                E: Executor<BoxSendFuture> + Send + Sync + Clone + 'static;
        }
        impl<C, B> Client<C, B>
        where
            C: Connect + Clone + Send + Sync + 'static,
            B: Body + Send + 'static + Unpin,
            B::Data: Send,
            B::Error: Into<Box<dyn error::Error + Send + Sync>>,
        {
            pub fn get(&self, uri: Uri) -> ResponseFuture
            where
                B: Default;
            pub fn request(&self, req: Request<B>) -> ResponseFuture;
        }
        impl<C, B> Service<Request<B>> for Client<C, B>
        where
            C: Connect + Clone + Send + Sync + 'static,
            B: Body + Send + 'static + Unpin,
            B::Data: Send,
            B::Error: Into<Box<dyn error::Error + Send + Sync>>,
        {
            type Response = Response<Incoming>;
            type Error = Error;
            type Future = ResponseFuture;
        }
        impl<C, B> Service<Request<B>> for &Client<C, B>
        where
            C: Connect + Clone + Send + Sync + 'static,
            B: Body + Send + 'static + Unpin,
            B::Data: Send,
            B::Error: Into<Box<dyn error::Error + Send + Sync>>,
        {
            type Response = Response<Incoming>;
            type Error = Error;
            type Future = ResponseFuture;
        }
        impl<C: Clone, B> Clone for Client<C, B> {}

        pub struct Error {}

        pub struct ResponseFuture {}
        impl Future for ResponseFuture {
            type Output = Result<Response<Incoming>, Error>;
        }

        #[derive(Clone)]
        pub struct Builder {}
        impl Builder {
            pub fn new<E>(executor: E) -> Self
            where
                E: Executor<BoxSendFuture> + Send + Sync + Clone + 'static;
            pub fn pool_idle_timeout<D>(&mut self, val: D) -> &mut Self
            where
                D: Into<Option<Duration>>;
            pub fn pool_max_idle_per_host(&mut self, max_idle: usize) -> &mut Self;
            pub fn http1_read_buf_exact_size(&mut self, sz: usize) -> &mut Self;
            pub fn http1_max_buf_size(&mut self, max: usize) -> &mut Self;
            pub fn http1_allow_spaces_after_header_name_in_responses(&mut self, val: bool) -> &mut Self;
            pub fn http1_allow_obsolete_multiline_headers_in_responses(&mut self, val: bool) -> &mut Self;
            pub fn http1_ignore_invalid_headers_in_responses(&mut self, val: bool) -> &mut Builder;
            pub fn http1_writev(&mut self, enabled: bool) -> &mut Builder;
            pub fn http1_title_case_headers(&mut self, val: bool) -> &mut Self;
            pub fn http1_preserve_header_case(&mut self, val: bool) -> &mut Self;
            pub fn http1_max_headers(&mut self, val: usize) -> &mut Self;
            pub fn http09_responses(&mut self, val: bool) -> &mut Self;
            pub fn http2_only(&mut self, val: bool) -> &mut Self;
            pub fn http2_max_pending_accept_reset_streams(&mut self, max: impl Into<Option<usize>>) -> &mut Self;
            pub fn http2_initial_stream_window_size(&mut self, sz: impl Into<Option<u32>>) -> &mut Self;
            pub fn http2_initial_connection_window_size(&mut self, sz: impl Into<Option<u32>>) -> &mut Self;
            pub fn http2_initial_max_send_streams(&mut self, initial: impl Into<Option<usize>>) -> &mut Self;
            pub fn http2_adaptive_window(&mut self, enabled: bool) -> &mut Self;
            pub fn http2_max_frame_size(&mut self, sz: impl Into<Option<u32>>) -> &mut Self;
            pub fn http2_max_header_list_size(&mut self, max: u32) -> &mut Self;
            pub fn http2_header_table_size(&mut self, size: impl Into<Option<u32>>) -> &mut Self;
            pub fn http2_keep_alive_interval(&mut self, interval: impl Into<Option<Duration>>) -> &mut Self;
            pub fn http2_keep_alive_timeout(&mut self, timeout: Duration) -> &mut Self;
            pub fn http2_keep_alive_while_idle(&mut self, enabled: bool) -> &mut Self;
            pub fn http2_max_concurrent_reset_streams(&mut self, max: usize) -> &mut Self;
            pub fn http2_max_local_error_reset_streams(&mut self, max: impl Into<Option<usize>>) -> &mut Self;
            pub fn http2_max_concurrent_streams(&mut self, max: impl Into<Option<u32>>) -> &mut Self;
            pub fn timer<M>(&mut self, timer: M) -> &mut Self
            where
                M: Timer + Send + Sync + 'static;
            pub fn pool_timer<M>(&mut self, timer: M) -> &mut Self
            where
                M: Timer + Clone + Send + Sync + 'static;
            pub fn http2_max_send_buf_size(&mut self, max: usize) -> &mut Self;
            pub fn retry_canceled_requests(&mut self, val: bool) -> &mut Self;
            pub fn set_host(&mut self, val: bool) -> &mut Self;
            pub fn build_http<B>(&self) -> Client<HttpConnector, B>
            where
                B: Body + Send,
                B::Data: Send;
            pub fn build<C, B>(&self, connector: C) -> Client<C, B>
            where
                C: Connect + Clone,
                B: Body + Send,
                B::Data: Send;
        }

        pub mod connect {
            use crate::client::legacy::connect::dns::GaiResolver;
            use crate::rt::tokio::TokioIo;
            use http::uri::Uri;
            use hyper::rt::{Read, Write};
            use std::error;
            use tokio::net::{TcpStream, UnixStream};
            use tower_service::Service;

            #[derive(Clone)]
            pub struct HttpConnector<R = GaiResolver> {}

            pub trait Connection {
                fn connected(&self) -> Connected;
            }
            impl Connection for TcpStream {}
            impl Connection for UnixStream {}

            pub struct Connected {}

            pub trait Connect: Sized {}
            impl<S, T> Connect for S
            where
                S: Service<http::Uri, Response = T> + Send + 'static,
                S::Error: Into<Box<dyn error::Error + Send + Sync>>,
                S::Future: Unpin + Send,
                T: Read + Write + Connection + Unpin + Send + 'static,
            {
                type _Svc = S;
            }

            pub mod dns {
                pub struct GaiResolver {}
            }
        }
    }
}

mod hidden {
    use crate::hidden::Future;
    use std::pin::Pin;

    pub type BoxSendFuture = Pin<Box<dyn Future<Output = ()> + Send>>;
    pub struct Future {}
}

pub mod rt {
    pub use crate::rt::tokio::{TokioExecutor, TokioIo};

    pub mod tokio {
        use crate::client::legacy::connect::Connection;
        use hyper::rt::{Read, Write};
        use tokio::io::{AsyncRead, AsyncWrite};

        #[derive(Default, Clone)]
        pub struct TokioExecutor {}
        impl TokioExecutor {
            pub fn new() -> Self;
        }

        pub struct TokioIo<T> {}
        impl<T> Connection for TokioIo<T> where T: Connection {}
        impl<T> TokioIo<T> {
            pub fn new(inner: T) -> Self;
            pub fn inner(&self) -> &T;
            pub fn inner_mut(&mut self) -> &mut T;
            pub fn into_inner(self) -> T;
        }
        impl<T> Read for TokioIo<T> where T: AsyncRead {}
        impl<T> Write for TokioIo<T> where T: AsyncWrite {}
        impl<T> AsyncRead for TokioIo<T> where T: Read {}
        impl<T> AsyncWrite for TokioIo<T> where T: Write {}
    }
}

pub mod server {
    pub mod conn {
        pub mod auto {
            use crate::hidden::Future;
            use crate::server::graceful::GracefulConnection;
            use http::{Request, Response};
            use http_body::Body;
            use hyper::body::Incoming;
            use hyper::rt::bounds::Http2ServerConnExec;
            use hyper::rt::{Read, Write};
            use hyper::service::{HttpService, Service};
            use std::error;

            pub trait HttpServerConnExec<A, B: Body>: Http2ServerConnExec<A, B> {}
            impl<A, B: Body, T: Http2ServerConnExec<A, B>> HttpServerConnExec<A, B> for T {}

            #[derive(Clone)]
            pub struct Builder<E> {}
            impl<E: Default> Default for Builder<E> {}
            impl<E> Builder<E> {
                pub fn new(executor: E) -> Self;
                pub fn http1(&mut self) -> Http1Builder<'_, E>;
                pub fn http2(&mut self) -> Http2Builder<'_, E>;
                pub fn http2_only(self) -> Self;
                pub fn http1_only(self) -> Self;
                pub fn is_http1_available(&self) -> bool;
                pub fn is_http2_available(&self) -> bool;
                pub fn title_case_headers(self, enabled: bool) -> Self;
                pub fn preserve_header_case(self, enabled: bool) -> Self;
                pub fn serve_connection<I, S, B>(&self, io: I, service: S) -> Connection<'_, I, S, E>
                where
                    S: Service<Request<Incoming>, Response = Response<B>>,
                    S::Future: 'static,
                    S::Error: Into<Box<dyn error::Error + Send + Sync>>,
                    B: Body + 'static,
                    B::Error: Into<Box<dyn error::Error + Send + Sync>>,
                    I: Read + Write + Unpin + 'static,
                    E: HttpServerConnExec<S::Future, B>;
                pub fn serve_connection_with_upgrades<I, S, B>(&self, io: I, service: S) -> UpgradeableConnection<'_, I, S, E>
                where
                    S: Service<Request<Incoming>, Response = Response<B>>,
                    S::Future: 'static,
                    S::Error: Into<Box<dyn error::Error + Send + Sync>>,
                    B: Body + 'static,
                    B::Error: Into<Box<dyn error::Error + Send + Sync>>,
                    I: Read + Write + Unpin + Send + 'static,
                    E: HttpServerConnExec<S::Future, B>;
            }

            pub struct Connection<'a, I, S, E> {}
            impl<I, B, S, E> GracefulConnection for Connection<'_, I, S, E>
            where
                S: Service<Request<Incoming>, Response = Response<B>>,
                S::Error: Into<Box<dyn error::Error + Send + Sync>>,
                S::Future: 'static,
                I: Read + Write + Unpin + 'static,
                B: hyper::body::Body + 'static,
                B::Error: Into<Box<dyn error::Error + Send + Sync>>,
                E: Http2ServerConnExec<S::Future, B>,
            {
                type Error = Box<dyn error::Error + Send + Sync>;
            }

            pub struct UpgradeableConnection<'a, I, S, E> {}
            impl<I, B, S, E> GracefulConnection for UpgradeableConnection<'_, I, S, E>
            where
                S: Service<Request<Incoming>, Response = Response<B>>,
                S::Error: Into<Box<dyn error::Error + Send + Sync>>,
                S::Future: 'static,
                I: Read + Write + Unpin + Send + 'static,
                B: hyper::body::Body + 'static,
                B::Error: Into<Box<dyn error::Error + Send + Sync>>,
                E: Http2ServerConnExec<S::Future, B>,
            {
                type Error = Box<dyn error::Error + Send + Sync>;
            }

            pub struct Http1Builder<'a, E> {}

            pub struct Http2Builder<'a, E> {}
        }
    }

    pub mod graceful {
        pub trait GracefulConnection {
            type Error;
        }
    }
}
