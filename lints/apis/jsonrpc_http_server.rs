#![source("jsonrpc-http-server 18.0.0 src/lib.rs")]

use std::io;
use std::net::SocketAddr;

pub struct ServerBuilder {}
impl ServerBuilder {
    pub fn new<T>(handler: T) -> Self;
    pub fn threads(self, threads: usize) -> Self;
    pub fn start_http(self, addr: &SocketAddr) -> io::Result<Server>;
}

pub struct Server {}
impl Server {
    pub fn address(&self) -> &SocketAddr;
    #[blocks(wait, unbounded, why = "it waits for the threads of the server to end")]
    pub fn close(self);
    #[blocks(wait, unbounded, why = "it waits until the server ends")]
    pub fn wait(self);
    pub fn close_handle(&self) -> CloseHandle;
}

pub struct CloseHandle {}
