#![source("mpsc_requests 0.3.3")]
#![closures(here)]

use std::sync::mpsc;

pub fn channel<Req, Res>() -> (RequestSender<Req, Res>, RequestReceiver<Req, Res>);

#[derive(Clone)]
pub struct RequestSender<Req, Res> {}
impl<Req, Res> RequestSender<Req, Res> {
    pub fn request(&self, request: Req) -> Result<ResponseReceiver<Res>, RequestError<Req>>;
}

pub struct ResponseReceiver<Res> {}
impl<Res> ResponseReceiver<Res> {
    #[blocks(wait, unbounded, tokio = "tokio::sync::oneshot", why = "it waits for the response of another thread")]
    pub fn collect(&self) -> Result<Res, CollectError>;
}

pub struct RequestReceiver<Req, Res> {}
impl<Req, Res> RequestReceiver<Req, Res> {
    #[blocks(wait, unbounded, tokio = "tokio::sync::mpsc", why = "it waits for a request")]
    pub fn poll(&self) -> Result<(Req, ResponseSender<Res>), PollError>;
    #[blocks(wait, unbounded, tokio = "tokio::sync::mpsc", why = "it waits for requests")]
    pub fn poll_loop<F>(&self, f: F)
    where
        F: FnMut(Req, ResponseSender<Res>);
}

pub struct ResponseSender<Res> {}
impl<Res> ResponseSender<Res> {
    pub fn respond(self, response: Res);
}

pub enum RequestError<Req> {
    SendError(Req),
}

pub enum CollectError {
    RecvError,
}

pub enum PollError {
    RecvError,
}
