#![source("h2 0.4.15")]

pub struct Error {}

pub struct RecvStream {}

pub struct SendStream<B> {}

#[source("h2 0.4.15 src/client.rs")]
pub mod client {
    use crate::{RecvStream, SendStream};
    use bytes::Bytes;
    use http::{Request, Response};
    use std::future::Future;
    use std::task::{Context, Poll};

    pub async fn handshake<T>(io: T) -> Result<(SendRequest<Bytes>, Connection<T, Bytes>), crate::Error>;

    pub struct SendRequest<B> {}
    impl<B> Clone for SendRequest<B> {}
    impl<B> SendRequest<B> {
        pub fn poll_ready(&mut self, cx: &mut Context) -> Poll<Result<(), crate::Error>>;
        pub async fn ready(self) -> Result<SendRequest<B>, crate::Error>;
        pub fn send_request(&mut self, request: Request<()>, end_of_stream: bool) -> Result<(ResponseFuture, SendStream<B>), crate::Error>;
    }

    pub struct ResponseFuture {}
    impl Future for ResponseFuture {
        type Output = Result<Response<RecvStream>, crate::Error>;
    }

    #[gone]
    #[source("h2 0.4.15 src/client.rs: the responses give its errors, too")]
    pub struct Connection<T, B> {}
    impl<T, B> Connection<T, B> {
        pub fn set_target_window_size(&mut self, size: u32);
        pub fn set_initial_window_size(&mut self, size: u32) -> Result<(), crate::Error>;
        pub fn max_concurrent_send_streams(&self) -> usize;
        pub fn max_concurrent_recv_streams(&self) -> usize;
    }
    impl<T, B> Future for Connection<T, B> {
        type Output = Result<(), crate::Error>;
    }

    #[derive(Clone)]
    pub struct Builder {}
    impl Builder {
        pub fn new() -> Builder;
        pub fn initial_window_size(&mut self, size: u32) -> &mut Self;
        pub fn initial_connection_window_size(&mut self, size: u32) -> &mut Self;
        pub fn max_frame_size(&mut self, max: u32) -> &mut Self;
        pub fn max_header_list_size(&mut self, max: u32) -> &mut Self;
        pub fn max_concurrent_streams(&mut self, max: u32) -> &mut Self;
        pub fn enable_push(&mut self, enabled: bool) -> &mut Self;
        pub async fn handshake<T, B>(&self, io: T) -> Result<(SendRequest<B>, Connection<T, B>), crate::Error>;
    }
}
