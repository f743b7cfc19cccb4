#![source("tungstenite 0.30.0")]

use crate::handshake::server::{Callback, NoCallback};
use crate::protocol::frame::Frame;
use crate::protocol::CloseFrame;
use bytes::{Bytes, BytesMut};
use std::io::{Read, Write};
use std::ops::Deref;

pub use crate::client::{client, connect};
pub use crate::error::{Error, Result};
pub use crate::handshake::client::ClientHandshake;
pub use crate::handshake::server::ServerHandshake;
pub use crate::handshake::HandshakeError;
pub use crate::protocol::WebSocket;

#[blocks_as(S, unbounded, tokio = "tokio_tungstenite::accept_async", async_std = "async_tungstenite::accept_async", smol = "async_tungstenite::accept_async", why = "it waits for the handshake")]
pub fn accept<S: Read + Write>(stream: S) -> Result<WebSocket<S>, HandshakeError<ServerHandshake<S, NoCallback>>>;
#[blocks_as(S, unbounded, tokio = "tokio_tungstenite::accept_hdr_async", async_std = "async_tungstenite::accept_hdr_async", smol = "async_tungstenite::accept_hdr_async", why = "it waits for the handshake")]
pub fn accept_hdr<S: Read + Write, C: Callback>(stream: S, callback: C) -> Result<WebSocket<S>, HandshakeError<ServerHandshake<S, C>>>;

#[derive(Default, Clone, Eq, PartialEq)]
pub struct Utf8Bytes {}
impl Deref for Utf8Bytes {
    type Target = str;
}
impl AsRef<[u8]> for Utf8Bytes {}
impl AsRef<str> for Utf8Bytes {}
impl AsRef<Bytes> for Utf8Bytes {}
impl TryFrom<Bytes> for Utf8Bytes {
    type Error = str::Utf8Error;
}
impl TryFrom<BytesMut> for Utf8Bytes {
    type Error = str::Utf8Error;
}
impl TryFrom<Vec<u8>> for Utf8Bytes {
    type Error = str::Utf8Error;
}
impl From<String> for Utf8Bytes {}
impl From<&str> for Utf8Bytes {}
impl From<&String> for Utf8Bytes {}

#[derive(Eq, PartialEq, Clone)]
pub enum Message {
    Text(Utf8Bytes),
    Binary(Bytes),
    Ping(Bytes),
    Pong(Bytes),
    Close(Option<CloseFrame>),
    Frame(Frame),
}
impl Message {
    pub fn text<S>(string: S) -> Message
    where
        S: Into<Utf8Bytes>;
    pub fn binary<B>(bin: B) -> Message
    where
        B: Into<Bytes>;
    pub fn is_text(&self) -> bool;
    pub fn is_binary(&self) -> bool;
    pub fn is_ping(&self) -> bool;
    pub fn is_pong(&self) -> bool;
    pub fn is_close(&self) -> bool;
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    pub fn into_data(self) -> Bytes;
    pub fn into_text(self) -> Result<Utf8Bytes>;
    pub fn to_text(&self) -> Result<&str>;
}
impl From<String> for Message {}
impl<'s> From<&'s str> for Message {}
impl<'b> From<&'b [u8]> for Message {}
impl From<Bytes> for Message {}
impl From<Vec<u8>> for Message {}

pub mod client {
    use crate::handshake::client::{ClientHandshake, Request, Response};
    use crate::handshake::HandshakeError;
    use crate::protocol::WebSocket;
    use crate::stream::MaybeTlsStream;
    use http::Uri;
    use std::io::{Read, Write};
    use std::net::TcpStream;
    use std::result;
    use url::Url;

    #[blocks(net, unbounded, tokio = "tokio_tungstenite::connect_async", async_std = "async_tungstenite::async_std::connect_async", smol = "async_tungstenite", why = "it connects and waits for the handshake")]
    pub fn connect<Req: IntoClientRequest>(request: Req) -> crate::error::Result<(WebSocket<MaybeTlsStream<TcpStream>>, Response)>;
    #[blocks_as(Stream, unbounded, tokio = "tokio_tungstenite::client_async", async_std = "async_tungstenite::client_async", smol = "async_tungstenite::client_async", why = "it waits for the handshake")]
    pub fn client<Stream, Req>(
        request: Req,
        stream: Stream,
    ) -> result::Result<(WebSocket<Stream>, Response), HandshakeError<ClientHandshake<Stream>>>
    where
        Stream: Read + Write,
        Req: IntoClientRequest;

    pub trait IntoClientRequest {
        fn into_client_request(self) -> crate::error::Result<Request>;
    }
    impl IntoClientRequest for &str {}
    impl IntoClientRequest for &String {}
    impl IntoClientRequest for String {}
    impl IntoClientRequest for &Uri {}
    impl IntoClientRequest for Uri {}
    impl IntoClientRequest for &Url {}
    impl IntoClientRequest for Url {}
    impl IntoClientRequest for httparse::Request<'_, '_> {}
}

pub mod error {
    use crate::util::NonBlockingError;
    use crate::Message;
    use http::header::{InvalidHeaderName, InvalidHeaderValue, ToStrError};
    use http::status::InvalidStatusCode;
    use http::uri::InvalidUri;
    use http::Response;
    use std::string::FromUtf8Error;
    use std::{io, result};

    pub type Result<T, E = Error> = result::Result<T, E>;

    pub enum Error {
        ConnectionClosed,
        AlreadyClosed,
        Io(io::Error),
        Tls(TlsError),
        Capacity(CapacityError),
        Protocol(ProtocolError),
        WriteBufferFull(Box<Message>),
        Utf8(String),
        AttackAttempt,
        Url(UrlError),
        Http(Box<Response<Option<Vec<u8>>>>),
        HttpFormat(http::Error),
    }
    impl From<str::Utf8Error> for Error {}
    impl From<FromUtf8Error> for Error {}
    impl From<InvalidHeaderValue> for Error {}
    impl From<InvalidHeaderName> for Error {}
    impl From<ToStrError> for Error {}
    impl From<InvalidUri> for Error {}
    impl From<InvalidStatusCode> for Error {}
    impl From<httparse::Error> for Error {}
    impl NonBlockingError for Error {}

    pub enum CapacityError {}

    pub enum ProtocolError {}

    pub enum UrlError {}

    pub enum TlsError {}
}

pub mod handshake {
    use crate::error::Error;

    pub struct MidHandshake<Role: HandshakeRole> {}

    pub enum HandshakeError<Role: HandshakeRole> {
        Interrupted(MidHandshake<Role>),
        Failure(Error),
    }
    impl<Role: HandshakeRole> From<Error> for HandshakeError<Role> {}

    pub trait HandshakeRole {}

    pub mod client {
        use crate::client::IntoClientRequest;
        use crate::handshake::machine::TryParse;
        use crate::handshake::{HandshakeRole, MidHandshake};
        use crate::protocol::{WebSocket, WebSocketConfig};
        use http::{Request as HttpRequest, Response as HttpResponse};
        use std::io::{Read, Write};

        pub type Request = HttpRequest<()>;
        impl IntoClientRequest for Request {}

        pub type Response = HttpResponse<Option<Vec<u8>>>;
        impl TryParse for Response {}

        pub struct ClientHandshake<S> {}
        impl<S: Read + Write> ClientHandshake<S> {
            pub fn start(stream: S, request: Request, config: Option<WebSocketConfig>) -> crate::error::Result<MidHandshake<Self>>;
        }
        impl<S: Read + Write> HandshakeRole for ClientHandshake<S> {
            type IncomingData = Response;
            type InternalStream = S;
            type FinalResult = (WebSocket<S>, Response);
        }
    }

    pub mod machine {
        use http::header::HeaderMap;

        pub trait TryParse: Sized {
            fn try_parse(data: &[u8]) -> crate::error::Result<Option<(usize, Self)>>;
        }
        impl TryParse for HeaderMap {}
    }

    pub mod server {
        use crate::handshake::machine::TryParse;
        use crate::handshake::{HandshakeRole, MidHandshake};
        use crate::protocol::{WebSocket, WebSocketConfig};
        use http::{Request as HttpRequest, Response as HttpResponse};
        use std::io::{Read, Write};
        use std::result;

        pub type Request = HttpRequest<()>;
        impl TryParse for Request {}

        pub type Response = HttpResponse<()>;

        pub type ErrorResponse = HttpResponse<Option<String>>;

        pub trait Callback: Sized {
            fn on_request(self, request: &Request, response: Response) -> result::Result<Response, ErrorResponse>;
        }
        impl<F> Callback for F where F: FnOnce(&Request, Response) -> result::Result<Response, ErrorResponse> {}

        #[derive(Clone, Copy)]
        pub struct NoCallback;
        impl Callback for NoCallback {}

        pub struct ServerHandshake<S, C> {}
        impl<S: Read + Write, C: Callback> ServerHandshake<S, C> {
            pub fn start(stream: S, callback: C, config: Option<WebSocketConfig>) -> MidHandshake<Self>;
        }
        impl<S: Read + Write, C: Callback> HandshakeRole for ServerHandshake<S, C> {
            type IncomingData = Request;
            type InternalStream = S;
            type FinalResult = WebSocket<S>;
        }
    }
}

pub mod protocol {
    use crate::protocol::frame::coding::CloseCode;
    use crate::Utf8Bytes;
    use std::io::{Read, Write};

    pub use crate::Message;

    #[derive(Clone, Eq, PartialEq)]
    pub struct CloseFrame {
        pub code: CloseCode,
        pub reason: Utf8Bytes,
    }

    #[derive(Clone, Copy, PartialEq, Eq)]
    pub enum Role {
        Server,
        Client,
    }

    #[derive(Clone, Copy)]
    pub struct WebSocketConfig {
        pub read_buffer_size: usize,
        pub write_buffer_size: usize,
        pub max_write_buffer_size: usize,
        pub max_message_size: Option<usize>,
        pub max_frame_size: Option<usize>,
        pub accept_unmasked_frames: bool,
    }
    impl Default for WebSocketConfig {}
    impl WebSocketConfig {
        pub fn read_buffer_size(self, read_buffer_size: usize) -> Self;
        pub fn write_buffer_size(self, write_buffer_size: usize) -> Self;
        pub fn max_write_buffer_size(self, max_write_buffer_size: usize) -> Self;
        pub fn max_message_size(self, max_message_size: Option<usize>) -> Self;
        pub fn max_frame_size(self, max_frame_size: Option<usize>) -> Self;
        pub fn accept_unmasked_frames(self, accept_unmasked_frames: bool) -> Self;
    }

    pub struct WebSocket<Stream> {}
    impl<Stream> WebSocket<Stream> {
        pub fn from_raw_socket(stream: Stream, role: Role, config: Option<WebSocketConfig>) -> Self;
        pub fn from_partially_read(stream: Stream, part: Vec<u8>, role: Role, config: Option<WebSocketConfig>) -> Self;
        pub fn into_inner(self) -> Stream;
        pub fn get_ref(&self) -> &Stream;
        pub fn get_mut(&mut self) -> &mut Stream;
        pub fn set_config(&mut self, set_func: impl FnOnce(&mut WebSocketConfig));
        pub fn get_config(&self) -> &WebSocketConfig;
        pub fn can_read(&self) -> bool;
        pub fn can_write(&self) -> bool;
    }
    impl<Stream: Read + Write> WebSocket<Stream> {
        #[blocks_as(Stream, unbounded, tokio = "StreamExt::next on WebSocketStream", async_std = "StreamExt::next", smol = "StreamExt::next", why = "it waits for a frame")]
        pub fn read(&mut self) -> crate::error::Result<Message>;
        #[blocks_as(Stream, unbounded, tokio = "SinkExt::send on WebSocketStream", async_std = "SinkExt::send", smol = "SinkExt::send", why = "it writes and flushes a frame")]
        pub fn send(&mut self, message: Message) -> crate::error::Result<()>;
        pub fn write(&mut self, message: Message) -> crate::error::Result<()>;
        #[blocks_as(Stream, unbounded, tokio = "SinkExt::flush", async_std = "SinkExt::flush", smol = "SinkExt::flush", why = "it flushes to the socket")]
        pub fn flush(&mut self) -> crate::error::Result<()>;
        #[blocks_as(Stream, unbounded, tokio = "WebSocketStream::close", why = "it queues a close frame and flushes")]
        pub fn close(&mut self, code: Option<CloseFrame>) -> crate::error::Result<()>;
        #[blocks_as(Stream, unbounded, why = "it waits for a frame")]
        pub fn read_message(&mut self) -> crate::error::Result<Message>;
        pub fn write_message(&mut self, message: Message) -> crate::error::Result<()>;
        pub fn write_pending(&mut self) -> crate::error::Result<()>;
    }

    pub mod frame {
        pub use crate::protocol::CloseFrame;
        pub use crate::Utf8Bytes;

        #[derive(Clone, Eq, PartialEq)]
        pub struct Frame {}

        pub mod coding {
            #[derive(Eq, PartialEq, Clone, Copy)]
            pub enum CloseCode {
                Normal,
                Away,
                Protocol,
                Unsupported,
                Status,
                Abnormal,
                Invalid,
                Policy,
                Size,
                Extension,
                Error,
                Restart,
                Again,
            }
            impl From<u16> for CloseCode {}
        }
    }
}

pub mod stream {
    use native_tls_crate::TlsStream;
    use rustls::{ClientConnection, ConnectionCommon, SideData, StreamOwned};
    use std::io;
    use std::io::{Read, Write};
    use std::net::TcpStream;
    use std::ops::Deref;

    pub trait NoDelay {
        fn set_nodelay(&mut self, nodelay: bool) -> io::Result<()>;
    }
    impl NoDelay for TcpStream {}
    impl<S: Read + Write + NoDelay> NoDelay for TlsStream<S> {}
    impl<S, SD, T> NoDelay for StreamOwned<S, T>
    where
        S: Deref<Target = ConnectionCommon<SD>>,
        SD: SideData,
        T: Read + Write + NoDelay,
    {
    }

    #[io_as(S)]
    pub enum MaybeTlsStream<S: Read + Write> {
        Plain(S),
        NativeTls(TlsStream<S>),
        Rustls(StreamOwned<ClientConnection, S>),
    }
    impl<S: Read + Write> Read for MaybeTlsStream<S> {}
    impl<S: Read + Write> Write for MaybeTlsStream<S> {}
    impl<S: Read + Write + NoDelay> NoDelay for MaybeTlsStream<S> {}
}

pub mod util {
    pub trait NonBlockingError {}
}
