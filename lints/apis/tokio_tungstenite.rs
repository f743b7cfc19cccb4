#![source("tokio-tungstenite 0.30.0")]

use futures_core::Stream;
use futures_util::sink::Sink;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::TcpStream;
use tokio_native_tls::TlsStream;
use tungstenite::client::IntoClientRequest;
use tungstenite::error;
use tungstenite::handshake::client::Response;
use tungstenite::protocol::{CloseFrame, Message, Role, WebSocketConfig};

pub async fn connect_async<R>(request: R) -> Result<(WebSocketStream<MaybeTlsStream<TcpStream>>, Response), error::Error>
where
    R: IntoClientRequest + Unpin;
pub async fn client_async<'a, R, S>(request: R, stream: S) -> Result<(WebSocketStream<S>, Response), error::Error>
where
    R: IntoClientRequest + Unpin,
    S: AsyncRead + AsyncWrite + Unpin;
pub async fn accept_async<S>(stream: S) -> Result<WebSocketStream<S>, error::Error>
where
    S: AsyncRead + AsyncWrite + Unpin;

pub enum MaybeTlsStream<S> {
    Plain(S),
    NativeTls(TlsStream<S>),
    Rustls(tokio_rustls::client::TlsStream<S>),
}
impl<S> MaybeTlsStream<S> {
    pub fn get_ref(&self) -> &S;
}
impl<S: AsyncRead + AsyncWrite + Unpin> AsyncRead for MaybeTlsStream<S> {}
impl<S: AsyncRead + AsyncWrite + Unpin> AsyncWrite for MaybeTlsStream<S> {}

pub struct WebSocketStream<S> {}
impl<S> WebSocketStream<S> {
    pub async fn from_raw_socket(stream: S, role: Role, config: Option<WebSocketConfig>) -> Self
    where
        S: AsyncRead + AsyncWrite + Unpin;
    pub async fn from_partially_read(stream: S, part: Vec<u8>, role: Role, config: Option<WebSocketConfig>) -> Self
    where
        S: AsyncRead + AsyncWrite + Unpin;
    pub fn into_inner(self) -> S;
    pub fn get_ref(&self) -> &S
    where
        S: AsyncRead + AsyncWrite + Unpin;
    pub fn get_mut(&mut self) -> &mut S
    where
        S: AsyncRead + AsyncWrite + Unpin;
    pub fn get_config(&self) -> &WebSocketConfig;
    pub async fn close(&mut self, msg: Option<CloseFrame>) -> Result<(), error::Error>
    where
        S: AsyncRead + AsyncWrite + Unpin;
}
impl<T> Stream for WebSocketStream<T>
where
    T: AsyncRead + AsyncWrite + Unpin,
{
    type Item = Result<Message, error::Error>;
}
impl<T> Sink<Message> for WebSocketStream<T>
where
    T: AsyncRead + AsyncWrite + Unpin,
{
    type Error = error::Error;
}
