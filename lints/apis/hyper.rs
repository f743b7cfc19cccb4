#![source("hyper 1.12.0")]

use std::result;

pub type Result<T> = result::Result<T, Error>;

pub struct Error {}

pub mod body {
    pub struct Incoming {}
}

pub mod client {
    pub mod conn {
        pub struct TrySendError<T> {}

        pub mod http1 {
            use crate::body::Incoming as IncomingBody;
            use crate::client::conn::TrySendError;
            use crate::rt::{Read, Write};
            use bytes::Bytes;
            use http::{Request, Response};
            use http_body::Body;
            use std::error;
            use std::future::Future;
            use std::task::{Context, Poll};

            pub async fn handshake<T, B>(io: T) -> crate::Result<(SendRequest<B>, Connection<T, B>)>
            where
                T: Read + Write + Unpin,
                B: Body + 'static,
                B::Data: Send,
                B::Error: Into<Box<dyn error::Error + Send + Sync>>;

            pub struct SendRequest<B> {}
            impl<B> SendRequest<B> {
                pub fn poll_ready(&mut self, cx: &mut Context<'_>) -> Poll<crate::Result<()>>;
                pub async fn ready(&mut self) -> crate::Result<()>;
                pub fn is_ready(&self) -> bool;
                pub fn is_closed(&self) -> bool;
            }
            impl<B> SendRequest<B>
            where
                B: Body + 'static,
            {
                pub fn send_request(&mut self, req: Request<B>) -> impl Future<Output = crate::Result<Response<IncomingBody>>>;
                pub fn try_send_request(
                    &mut self,
                    req: Request<B>,
                ) -> impl Future<Output = Result<Response<IncomingBody>, TrySendError<Request<B>>>>;
            }

            pub struct Parts<T> {
                pub io: T,
                pub read_buf: Bytes,
            }

            #[gone]
            #[source("hyper 1.11.0 src/client/conn/http1.rs:61: `send_request` gives its errors, too")]
            pub struct Connection<T, B> {}
            impl<T, B> Connection<T, B>
            where
                T: Read + Write + Unpin,
                B: Body + 'static,
                B::Error: Into<Box<dyn error::Error + Send + Sync>>,
            {
                pub fn into_parts(self) -> Parts<T>;
                pub fn poll_without_shutdown(&mut self, cx: &mut Context<'_>) -> Poll<crate::Result<()>>;
                pub async fn without_shutdown(self) -> crate::Result<Parts<T>>;
            }
            impl<T, B> Connection<T, B>
            where
                T: Read + Write + Unpin + Send,
                B: Body + 'static,
                B::Error: Into<Box<dyn error::Error + Send + Sync>>,
            {
                pub fn with_upgrades(self) -> UpgradeableConnection<T, B>;
            }
            impl<T, B> Future for Connection<T, B>
            where
                T: Read + Write + Unpin,
                B: Body + 'static,
                B::Data: Send,
                B::Error: Into<Box<dyn error::Error + Send + Sync>>,
            {
                type Output = crate::Result<()>;
            }
            #[gone]
            pub struct UpgradeableConnection<T, B> {}
            impl<T, B> Future for UpgradeableConnection<T, B> {
                type Output = crate::Result<()>;
            }

            #[derive(Clone)]
            pub struct Builder {}
            impl Builder {
                pub fn new() -> Builder;
                pub fn http09_responses(&mut self, enabled: bool) -> &mut Builder;
                pub fn allow_spaces_after_header_name_in_responses(&mut self, enabled: bool) -> &mut Builder;
                pub fn allow_obsolete_multiline_headers_in_responses(&mut self, enabled: bool) -> &mut Builder;
                pub fn ignore_invalid_headers_in_responses(&mut self, enabled: bool) -> &mut Builder;
                pub fn writev(&mut self, enabled: bool) -> &mut Builder;
                pub fn title_case_headers(&mut self, enabled: bool) -> &mut Builder;
                pub fn preserve_header_case(&mut self, enabled: bool) -> &mut Builder;
                pub fn max_headers(&mut self, val: usize) -> &mut Self;
                pub fn read_buf_exact_size(&mut self, sz: Option<usize>) -> &mut Builder;
                pub fn max_buf_size(&mut self, max: usize) -> &mut Self;
                pub async fn handshake<T, B>(&self, io: T) -> crate::Result<(SendRequest<B>, Connection<T, B>)>;
            }
        }

        #[source("hyper 1.11.0 src/client/conn/http2.rs")]
        pub mod http2 {
            use crate::body::Incoming as IncomingBody;
            use crate::client::conn::TrySendError;
            use http::{Request, Response};
            use std::future::Future;
            use std::task::{Context, Poll};

            pub async fn handshake<E, T, B>(exec: E, io: T) -> crate::Result<(SendRequest<B>, Connection<T, B, E>)>;

            pub struct SendRequest<B> {}
            impl<B> Clone for SendRequest<B> {}
            impl<B> SendRequest<B> {
                pub fn poll_ready(&mut self, _cx: &mut Context<'_>) -> Poll<crate::Result<()>>;
                pub async fn ready(&mut self) -> crate::Result<()>;
                pub fn is_ready(&self) -> bool;
                pub fn is_closed(&self) -> bool;
                pub fn send_request(&mut self, req: Request<B>) -> impl Future<Output = crate::Result<Response<IncomingBody>>>;
                pub fn try_send_request(
                    &mut self,
                    req: Request<B>,
                ) -> impl Future<Output = Result<Response<IncomingBody>, TrySendError<Request<B>>>>;
            }

            #[gone]
            #[source("hyper 1.11.0 src/client/conn/http2.rs:50: `send_request` gives its errors, too")]
            pub struct Connection<T, B, E> {}
            impl<T, B, E> Future for Connection<T, B, E> {
                type Output = crate::Result<()>;
            }

            #[derive(Clone)]
            pub struct Builder<Ex> {}
            impl<Ex> Builder<Ex> {
                pub fn new(exec: Ex) -> Builder<Ex>;
                pub fn timer<M>(&mut self, timer: M) -> &mut Builder<Ex>;
                pub fn adaptive_window(&mut self, enabled: bool) -> &mut Self;
                pub async fn handshake<T, B>(&self, io: T) -> crate::Result<(SendRequest<B>, Connection<T, B, Ex>)>;
            }
        }
    }
}

mod hidden {
    pub struct ServiceFn<F, R> {}
}

pub mod rt {
    use std::io;
    use std::io::IoSlice;
    use std::ops::DerefMut;
    use std::pin::Pin;
    use std::task::{Context, Poll};
    use std::time::{Duration, Instant};

    pub trait Read {
        fn poll_read(self: Pin<&mut Self>, cx: &mut Context<'_>, buf: ReadBufCursor<'_>) -> Poll<Result<(), io::Error>>;
    }
    impl<T: ?Sized + Read + Unpin> Read for Box<T> {}
    impl<T: ?Sized + Read + Unpin> Read for &mut T {}
    impl<P> Read for Pin<P>
    where
        P: DerefMut,
        P::Target: Read,
    {
    }

    pub trait Write {
        fn poll_write(self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &[u8]) -> Poll<Result<usize, io::Error>>;
        fn poll_flush(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Result<(), io::Error>>;
        fn poll_shutdown(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Result<(), io::Error>>;
        fn is_write_vectored(&self) -> bool;
        fn poll_write_vectored(self: Pin<&mut Self>, cx: &mut Context<'_>, bufs: &[IoSlice<'_>]) -> Poll<Result<usize, io::Error>>;
    }
    impl<T: ?Sized + Write + Unpin> Write for Box<T> {}
    impl<T: ?Sized + Write + Unpin> Write for &mut T {}
    impl<P> Write for Pin<P>
    where
        P: DerefMut,
        P::Target: Write,
    {
    }

    pub struct ReadBufCursor<'buf> {}

    pub trait Timer {
        fn sleep(&self, duration: Duration) -> Pin<Box<dyn Sleep>>;
        fn sleep_until(&self, deadline: Instant) -> Pin<Box<dyn Sleep>>;
        fn now(&self) -> Instant;
        fn reset(&self, sleep: &mut Pin<Box<dyn Sleep>>, new_deadline: Instant);
    }

    pub trait Sleep {}
}

pub mod server {
    pub mod conn {
        pub mod http1 {
            use crate::body::Incoming as IncomingBody;
            use crate::rt::{Read, Timer, Write};
            use crate::service::HttpService;
            use http_body::Body;
            use std::error;
            use std::future::Future;
            use std::time::Duration;

            pub struct Connection<T, S> {}
            impl<I, B, S> Future for Connection<I, S>
            where
                S: HttpService<IncomingBody, ResBody = B>,
                S::Error: Into<Box<dyn error::Error + Send + Sync>>,
                I: Read + Write + Unpin,
                B: Body + 'static,
                B::Error: Into<Box<dyn error::Error + Send + Sync>>,
            {
                type Output = crate::Result<()>;
            }

            #[derive(Clone)]
            pub struct Builder {}
            impl Builder {
                pub fn new() -> Self;
                pub fn half_close(&mut self, val: bool) -> &mut Self;
                pub fn keep_alive(&mut self, val: bool) -> &mut Self;
                pub fn title_case_headers(&mut self, enabled: bool) -> &mut Self;
                pub fn allow_multiple_spaces_in_request_line_delimiters(&mut self, enabled: bool) -> &mut Self;
                pub fn ignore_invalid_headers(&mut self, enabled: bool) -> &mut Builder;
                pub fn preserve_header_case(&mut self, enabled: bool) -> &mut Self;
                pub fn max_headers(&mut self, val: usize) -> &mut Self;
                pub fn max_header_size(&mut self, val: usize) -> &mut Self;
                pub fn header_read_timeout(&mut self, read_timeout: impl Into<Option<Duration>>) -> &mut Self;
                pub fn writev(&mut self, val: bool) -> &mut Self;
                pub fn max_buf_size(&mut self, max: usize) -> &mut Self;
                pub fn auto_date_header(&mut self, enabled: bool) -> &mut Self;
                pub fn pipeline_flush(&mut self, enabled: bool) -> &mut Self;
                pub fn timer<M>(&mut self, timer: M) -> &mut Self
                where
                    M: Timer + Send + Sync + 'static;
                pub fn serve_connection<I, S>(&self, io: I, service: S) -> Connection<I, S>
                where
                    S: HttpService<IncomingBody>,
                    S::Error: Into<Box<dyn error::Error + Send + Sync>>,
                    S::ResBody: 'static,
                    <S::ResBody as Body>::Error: Into<Box<dyn error::Error + Send + Sync>>,
                    I: Read + Write + Unpin;
            }
        }
    }
}

pub mod service {
    use crate::hidden::ServiceFn;
    use http::{Request, Response};
    use http_body::Body;
    use std::error;
    use std::future::Future;
    use std::rc::Rc;
    use std::sync::Arc;

    #[runs(0, awaited)]
    pub fn service_fn<F, R, S>(f: F) -> ServiceFn<F, R>
    where
        F: Fn(Request<R>) -> S,
        S: Future;

    pub trait HttpService<ReqBody> {
        type ResBody: Body;
        type Error: Into<Box<dyn error::Error + Send + Sync>>;
        type Future: Future<Output = Result<Response<Self::ResBody>, Self::Error>>;
    }
    impl<T, B1, B2> HttpService<B1> for T
    where
        T: Service<Request<B1>, Response = Response<B2>>,
        B2: Body,
        T::Error: Into<Box<dyn error::Error + Send + Sync>>,
    {
        type ResBody = B2;
        type Error = T::Error;
        type Future = T::Future;
    }

    pub trait Service<Request> {
        type Response;
        type Error;
        type Future: Future<Output = Result<Self::Response, Self::Error>>;
        fn call(&self, req: Request) -> Self::Future;
    }
    impl<Request, S: Service<Request> + ?Sized> Service<Request> for &S {
        type Response = S::Response;
        type Error = S::Error;
        type Future = S::Future;
    }
    impl<Request, S: Service<Request> + ?Sized> Service<Request> for &mut S {
        type Response = S::Response;
        type Error = S::Error;
        type Future = S::Future;
    }
    impl<Request, S: Service<Request> + ?Sized> Service<Request> for Box<S> {
        type Response = S::Response;
        type Error = S::Error;
        type Future = S::Future;
    }
    impl<Request, S: Service<Request> + ?Sized> Service<Request> for Rc<S> {
        type Response = S::Response;
        type Error = S::Error;
        type Future = S::Future;
    }
    impl<Request, S: Service<Request> + ?Sized> Service<Request> for Arc<S> {
        type Response = S::Response;
        type Error = S::Error;
        type Future = S::Future;
    }
}
