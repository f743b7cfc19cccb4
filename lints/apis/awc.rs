#![source("awc 3.11.0")]

use crate::error::{FreezeRequestError, JsonPayloadError, SendRequestError};
use crate::hidden::{BoxError, ConnectionIo};
use crate::ws::WebsocketsRequest;
use actix_codec::Framed;
use actix_http::body::MessageBody;
use actix_http::encoding::Decoder;
use actix_http::error::{HttpError, PayloadError};
use actix_http::h1::ClientCodec;
use actix_http::header::{HeaderMap, HeaderValue, TryIntoHeaderPair};
use actix_http::{BoxedPayloadStream, Method, Payload, RequestHead, ResponseHead, StatusCode, Uri, Version};
use actix_rt::net::{ActixStream, TcpStream};
use actix_rt::time::Sleep;
use actix_service::Service;
use actix_tls::connect::{ConnectError as TcpConnectError, ConnectInfo, Connection as TcpConnection};
use bytes::Bytes;
use cookie::{Cookie, ParseError as CookieParseError};
use futures_core::Stream;
use serde::de::DeserializeOwned;
use serde::Serialize;
use serde_urlencoded::ser;
use std::cell::Ref;
use std::fmt::{Debug, Display};
use std::future::Future;
use std::net::SocketAddr;
use std::pin::Pin;
use std::time::Duration;

pub struct ClientBuilder<S = (), M = ()> {}

#[derive(Clone)]
pub struct Client {}
impl Default for Client {}
impl Client {
    pub fn new() -> Client;
    pub fn builder(
    ) -> ClientBuilder<impl Service<ConnectInfo<Uri>, Response = TcpConnection<Uri, TcpStream>, Error = TcpConnectError> + Clone>;
    pub fn request<U>(&self, method: Method, url: U) -> ClientRequest
    where
        Uri: TryFrom<U>,
        <Uri as TryFrom<U>>::Error: Into<HttpError>;
    pub fn request_from<U>(&self, url: U, head: &RequestHead) -> ClientRequest
    where
        Uri: TryFrom<U>,
        <Uri as TryFrom<U>>::Error: Into<HttpError>;
    pub fn get<U>(&self, url: U) -> ClientRequest
    where
        Uri: TryFrom<U>,
        <Uri as TryFrom<U>>::Error: Into<HttpError>;
    pub fn head<U>(&self, url: U) -> ClientRequest
    where
        Uri: TryFrom<U>,
        <Uri as TryFrom<U>>::Error: Into<HttpError>;
    pub fn put<U>(&self, url: U) -> ClientRequest
    where
        Uri: TryFrom<U>,
        <Uri as TryFrom<U>>::Error: Into<HttpError>;
    pub fn post<U>(&self, url: U) -> ClientRequest
    where
        Uri: TryFrom<U>,
        <Uri as TryFrom<U>>::Error: Into<HttpError>;
    pub fn patch<U>(&self, url: U) -> ClientRequest
    where
        Uri: TryFrom<U>,
        <Uri as TryFrom<U>>::Error: Into<HttpError>;
    pub fn delete<U>(&self, url: U) -> ClientRequest
    where
        Uri: TryFrom<U>,
        <Uri as TryFrom<U>>::Error: Into<HttpError>;
    pub fn options<U>(&self, url: U) -> ClientRequest
    where
        Uri: TryFrom<U>,
        <Uri as TryFrom<U>>::Error: Into<HttpError>;
    pub fn query<U>(&self, url: U) -> ClientRequest
    where
        Uri: TryFrom<U>,
        <Uri as TryFrom<U>>::Error: Into<HttpError>;
    pub fn ws<U>(&self, url: U) -> WebsocketsRequest
    where
        Uri: TryFrom<U>,
        <Uri as TryFrom<U>>::Error: Into<HttpError>;
    pub fn headers(&mut self) -> Option<&mut HeaderMap>;
}

pub type BoxedSocket = Box<dyn ConnectionIo>;

pub enum ConnectResponse {
    Client(ClientResponse),
    Tunnel(ResponseHead, Framed<BoxedSocket, ClientCodec>),
}

#[derive(Clone)]
pub struct FrozenClientRequest {}

pub struct ClientRequest {}
impl ClientRequest {
    pub fn uri<U>(self, uri: U) -> Self
    where
        Uri: TryFrom<U>,
        <Uri as TryFrom<U>>::Error: Into<HttpError>;
    pub fn get_uri(&self) -> &Uri;
    pub fn address(self, addr: SocketAddr) -> Self;
    pub fn method(self, method: Method) -> Self;
    pub fn get_method(&self) -> &Method;
    pub fn get_version(&self) -> &Version;
    pub fn get_peer_addr(&self) -> &Option<SocketAddr>;
    pub fn headers(&self) -> &HeaderMap;
    pub fn headers_mut(&mut self) -> &mut HeaderMap;
    pub fn insert_header(self, header: impl TryIntoHeaderPair) -> Self;
    pub fn insert_header_if_none(self, header: impl TryIntoHeaderPair) -> Self;
    pub fn append_header(self, header: impl TryIntoHeaderPair) -> Self;
    pub fn camel_case(self) -> Self;
    pub fn force_close(self) -> Self;
    pub fn content_type<V>(self, value: V) -> Self
    where
        HeaderValue: TryFrom<V>,
        <HeaderValue as TryFrom<V>>::Error: Into<HttpError>;
    pub fn content_length(self, len: u64) -> Self;
    pub fn basic_auth(self, username: impl Display, password: impl Display) -> Self;
    pub fn bearer_auth(self, token: impl Display) -> Self;
    pub fn cookie(self, cookie: Cookie<'_>) -> Self;
    pub fn no_decompress(self) -> Self;
    pub fn timeout(self, timeout: Duration) -> Self;
    pub fn query<T: Serialize>(self, query: &T) -> Result<Self, ser::Error>;
    pub fn freeze(self) -> Result<FrozenClientRequest, FreezeRequestError>;
    pub fn send_body<B>(self, body: B) -> SendClientRequest
    where
        B: MessageBody + 'static;
    pub fn send_json<T: Serialize>(self, value: &T) -> SendClientRequest;
    pub fn send_form<T: Serialize>(self, value: &T) -> SendClientRequest;
    pub fn send_stream<S, E>(self, stream: S) -> SendClientRequest
    where
        S: Stream<Item = Result<Bytes, E>> + 'static,
        E: Into<BoxError> + 'static;
    pub fn send(self) -> SendClientRequest;
}

pub struct JsonBody<S, T> {}
impl<S, T> Future for JsonBody<S, T>
where
    S: Stream<Item = Result<Bytes, PayloadError>>,
    T: DeserializeOwned,
{
    type Output = Result<T, JsonPayloadError>;
}

pub struct ClientResponse<S = BoxedPayloadStream> {}
impl<S> ClientResponse<S> {
    pub fn version(&self) -> Version;
    pub fn status(&self) -> StatusCode;
    pub fn headers(&self) -> &HeaderMap;
    pub fn map_body<F, U>(self, f: F) -> ClientResponse<U>
    where
        F: FnOnce(&mut ResponseHead, Payload<S>) -> Payload<U>;
    pub fn timeout(self, dur: Duration) -> Self;
    pub fn cookies(&self) -> Result<Ref<'_, Vec<Cookie<'static>>>, CookieParseError>;
    pub fn cookie(&self, name: &str) -> Option<Cookie<'static>>;
}
impl<S> ClientResponse<S>
where
    S: Stream<Item = Result<Bytes, PayloadError>>,
{
    pub fn body(&mut self) -> ResponseBody<S>;
    pub fn json<T: DeserializeOwned>(&mut self) -> JsonBody<S, T>;
}
impl<S> Stream for ClientResponse<S>
where
    S: Stream<Item = Result<Bytes, PayloadError>> + Unpin,
{
    type Item = Result<Bytes, PayloadError>;
}

pub struct ResponseBody<S> {}
impl<S> Future for ResponseBody<S>
where
    S: Stream<Item = Result<Bytes, PayloadError>>,
{
    type Output = Result<Bytes, PayloadError>;
}

pub enum SendClientRequest {
    Fut(Pin<Box<dyn Future<Output = Result<ConnectResponse, SendRequestError>>>>, Option<Pin<Box<Sleep>>>, bool),
    Err(Option<SendRequestError>),
}
impl Future for SendClientRequest {
    type Output = Result<ClientResponse<Decoder<Payload>>, SendRequestError>;
}
impl derive_more::From<SendRequestError> for SendClientRequest {}
impl derive_more::From<HttpError> for SendClientRequest {}

pub mod error {
    use crate::hidden::BoxError;
    use actix_http::error::{HttpError, ParseError};
    use h2::Error;
    use std::fmt::Debug;
    use std::io;

    pub enum ConnectError {}

    pub enum InvalidUrl {}

    pub enum SendRequestError {
        Url(InvalidUrl),
        Connect(ConnectError),
        Send(io::Error),
        Response(ParseError),
        Http(HttpError),
        H2(Error),
        Timeout,
        TunnelNotSupported,
        Body(BoxError),
        Custom(BoxError, Box<dyn Debug>),
    }
    impl derive_more::From<FreezeRequestError> for SendRequestError {}

    pub enum FreezeRequestError {
        Url(InvalidUrl),
        Http(HttpError),
        Custom(BoxError, Box<dyn Debug>),
    }

    pub enum JsonPayloadError {}
}

mod hidden {
    use std::error;

    pub trait ConnectionIo {}

    pub type BoxError = Box<dyn error::Error>;
}

pub mod ws {
    pub struct WebsocketsRequest {}
}
