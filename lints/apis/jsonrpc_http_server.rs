#![source("jsonrpc-http-server 18.0.0 src/lib.rs")]

use std::io;
use std::net::SocketAddr;

pub struct ServerBuilder {}
impl ServerBuilder {
    pub fn new<T>(handler: T) -> Self;
    #[runs(1, later)]
    pub fn with_meta_extractor<T, E>(handler: T, extractor: E) -> Self;
    pub fn event_loop_executor<E>(self, executor: E) -> Self;
    pub fn rest_api<R>(self, rest_api: R) -> Self;
    pub fn health_api<T>(self, health_api: T) -> Self;
    pub fn keep_alive(self, val: bool) -> Self;
    pub fn threads(self, threads: usize) -> Self;
    pub fn cors<D>(self, cors_domains: D) -> Self;
    pub fn cors_max_age<T: Into<Option<u32>>>(self, cors_max_age: T) -> Self;
    pub fn cors_allow_headers<H>(self, allowed_headers: H) -> Self;
    #[runs(0, later)]
    pub fn request_middleware<T>(self, middleware: T) -> Self;
    #[runs(0, later)]
    pub fn meta_extractor<T>(self, extractor: T) -> Self;
    pub fn allow_only_bind_host(self) -> Self;
    pub fn allowed_hosts<D>(self, allowed_hosts: D) -> Self;
    pub fn max_request_body_size(self, val: usize) -> Self;
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
