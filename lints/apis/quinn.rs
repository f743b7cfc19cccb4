#![source("quinn 0.11.11")]
#![runtime(tokio)]

use std::future::Future;
use std::io;
use std::net::SocketAddr;

pub struct ServerConfig {}
impl Clone for ServerConfig {}

pub struct ClientConfig {}
impl Clone for ClientConfig {}

pub enum ConnectError {}

pub enum ConnectionError {}

pub struct VarInt {}
impl From<u32> for VarInt {}

#[source("quinn 0.11.11 src/endpoint.rs")]
pub struct Endpoint {}
impl Clone for Endpoint {}
impl Endpoint {
    pub fn client(addr: SocketAddr) -> io::Result<Self>;
    pub fn server(config: ServerConfig, addr: SocketAddr) -> io::Result<Self>;
    #[serves]
    pub fn accept(&self) -> Accept<'_>;
    pub fn set_default_client_config(&mut self, config: ClientConfig);
    pub fn connect(&self, addr: SocketAddr, server_name: &str) -> Result<Connecting, ConnectError>;
    pub fn connect_with(&self, config: ClientConfig, addr: SocketAddr, server_name: &str) -> Result<Connecting, ConnectError>;
    pub fn set_server_config(&self, server_config: Option<ServerConfig>);
    pub fn local_addr(&self) -> io::Result<SocketAddr>;
    pub fn open_connections(&self) -> usize;
    pub fn close(&self, error_code: VarInt, reason: &[u8]);
    pub async fn wait_idle(&self);
}

pub struct Accept<'a> {}
impl Future for Accept<'_> {
    type Output = Option<Incoming>;
}

pub struct Incoming {}
impl Incoming {
    pub fn accept(self) -> Result<Connecting, ConnectionError>;
    pub fn refuse(self);
    pub fn ignore(self);
    pub fn remote_address(&self) -> SocketAddr;
}

pub struct Connecting {}
impl Future for Connecting {
    type Output = Result<Connection, ConnectionError>;
}

pub struct Connection {}
impl Clone for Connection {}
