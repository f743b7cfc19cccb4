#![source("tokio-rustls 0.26.6")]

pub use crate::client::{Connect, FallibleConnect, TlsConnector, TlsConnectorWithAlpn};
pub use crate::server::{Accept, FallibleAccept, TlsAcceptor};

pub mod client {
    use rustls::pki_types::ServerName;
    use rustls::{ClientConfig, ClientConnection};
    use std::future::Future;
    use std::io;
    use std::sync::Arc;
    use tokio::io::{AsyncBufRead, AsyncRead, AsyncWrite};

    #[derive(Clone)]
    pub struct TlsConnector {}
    impl TlsConnector {
        pub fn early_data(self, flag: bool) -> Self;
        pub fn connect<IO>(&self, domain: ServerName<'static>, stream: IO) -> Connect<IO>
        where
            IO: AsyncRead + AsyncWrite + Unpin;
        pub fn connect_with<IO, F>(&self, domain: ServerName<'static>, stream: IO, f: F) -> Connect<IO>
        where
            IO: AsyncRead + AsyncWrite + Unpin,
            F: FnOnce(&mut ClientConnection);
        pub fn with_alpn(&self, alpn_protocols: Vec<Vec<u8>>) -> TlsConnectorWithAlpn<'_>;
        pub fn config(&self) -> &Arc<ClientConfig>;
    }
    impl From<Arc<ClientConfig>> for TlsConnector {}

    pub struct TlsConnectorWithAlpn<'c> {}

    pub struct Connect<IO> {}
    impl<IO> Connect<IO> {
        pub fn into_fallible(self) -> FallibleConnect<IO>;
        pub fn get_ref(&self) -> Option<&IO>;
        pub fn get_mut(&mut self) -> Option<&mut IO>;
    }
    impl<IO: AsyncRead + AsyncWrite + Unpin> Future for Connect<IO> {
        type Output = io::Result<TlsStream<IO>>;
    }

    pub struct FallibleConnect<IO> {}
    impl<IO: AsyncRead + AsyncWrite + Unpin> Future for FallibleConnect<IO> {
        type Output = Result<TlsStream<IO>, (io::Error, IO)>;
    }

    pub struct TlsStream<IO> {}
    impl<IO> TlsStream<IO> {
        pub fn get_ref(&self) -> (&IO, &ClientConnection);
        pub fn get_mut(&mut self) -> (&mut IO, &mut ClientConnection);
        pub fn into_inner(self) -> (IO, ClientConnection);
    }
    impl<IO> AsyncRead for TlsStream<IO> where IO: AsyncRead + AsyncWrite + Unpin {}
    impl<IO> AsyncBufRead for TlsStream<IO> where IO: AsyncRead + AsyncWrite + Unpin {}
    impl<IO> AsyncWrite for TlsStream<IO> where IO: AsyncRead + AsyncWrite + Unpin {}
}

pub mod server {
    use rustls::{ServerConfig, ServerConnection};
    use std::future::Future;
    use std::io;
    use std::sync::Arc;
    use tokio::io::{AsyncBufRead, AsyncRead, AsyncWrite};

    #[derive(Clone)]
    pub struct TlsAcceptor {}
    impl From<Arc<ServerConfig>> for TlsAcceptor {}
    impl TlsAcceptor {
        pub fn accept<IO>(&self, stream: IO) -> Accept<IO>
        where
            IO: AsyncRead + AsyncWrite + Unpin;
        pub fn accept_with<IO, F>(&self, stream: IO, f: F) -> Accept<IO>
        where
            IO: AsyncRead + AsyncWrite + Unpin,
            F: FnOnce(&mut ServerConnection);
        pub fn config(&self) -> &Arc<ServerConfig>;
    }

    pub struct Accept<IO> {}
    impl<IO> Accept<IO> {
        pub fn into_fallible(self) -> FallibleAccept<IO>;
        pub fn get_ref(&self) -> Option<&IO>;
        pub fn get_mut(&mut self) -> Option<&mut IO>;
    }
    impl<IO: AsyncRead + AsyncWrite + Unpin> Future for Accept<IO> {
        type Output = io::Result<TlsStream<IO>>;
    }

    pub struct FallibleAccept<IO> {}
    impl<IO: AsyncRead + AsyncWrite + Unpin> Future for FallibleAccept<IO> {
        type Output = Result<TlsStream<IO>, (io::Error, IO)>;
    }

    pub struct TlsStream<IO> {}
    impl<IO> TlsStream<IO> {
        pub fn get_ref(&self) -> (&IO, &ServerConnection);
        pub fn get_mut(&mut self) -> (&mut IO, &mut ServerConnection);
        pub fn into_inner(self) -> (IO, ServerConnection);
    }
    impl<IO> AsyncRead for TlsStream<IO> where IO: AsyncRead + AsyncWrite + Unpin {}
    impl<IO> AsyncBufRead for TlsStream<IO> where IO: AsyncRead + AsyncWrite + Unpin {}
    impl<IO> AsyncWrite for TlsStream<IO> where IO: AsyncRead + AsyncWrite + Unpin {}
}
