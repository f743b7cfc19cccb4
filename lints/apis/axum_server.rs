#![source("axum-server 0.8.0")]
#![runtime(tokio)]

use crate::tls_rustls::{RustlsAcceptor, RustlsConfig};
use std::io;
use std::net::{SocketAddr, TcpListener};

pub fn bind<A>(addr: A) -> Server<A>;
pub fn from_tcp(listener: TcpListener) -> io::Result<Server<SocketAddr>>;
pub fn bind_rustls<A>(addr: A, config: RustlsConfig) -> Server<A, RustlsAcceptor>;
pub fn from_tcp_rustls(listener: TcpListener, config: RustlsConfig) -> io::Result<Server<SocketAddr, RustlsAcceptor>>;

#[source("axum-server 0.8.0 src/server.rs")]
pub struct Server<A, Acc = DefaultAcceptor> {}
impl<A, Acc> Server<A, Acc> {
    pub fn bind(addr: A) -> Self;
    pub fn acceptor<Acceptor>(self, acceptor: Acceptor) -> Server<A, Acceptor>;
    pub fn map<Acceptor, F>(self, acceptor: F) -> Server<A, Acceptor>;
    pub fn handle(self, handle: Handle<A>) -> Self;
    pub fn http1_only(self) -> Self;
    pub fn http2_only(self) -> Self;
    #[serves]
    pub async fn serve<M>(self, make_service: M) -> io::Result<()>;
}

pub struct DefaultAcceptor {}

pub struct Handle<A = SocketAddr> {}
impl<A> Clone for Handle<A> {}
impl<A> Default for Handle<A> {}

#[source("axum-server 0.8.0 src/tls_rustls/mod.rs")]
pub mod tls_rustls {
    use std::io;
    use std::path::Path;

    #[derive(Clone)]
    pub struct RustlsConfig {}
    impl RustlsConfig {
        pub async fn from_der(cert: Vec<Vec<u8>>, key: Vec<u8>) -> io::Result<Self>;
        pub async fn from_pem(cert: Vec<u8>, key: Vec<u8>) -> io::Result<Self>;
        pub async fn from_pem_file(cert: impl AsRef<Path>, key: impl AsRef<Path>) -> io::Result<Self>;
        pub async fn reload_from_pem_file(&self, cert: impl AsRef<Path>, key: impl AsRef<Path>) -> io::Result<()>;
    }

    #[derive(Clone)]
    pub struct RustlsAcceptor<A = crate::DefaultAcceptor> {}
}
