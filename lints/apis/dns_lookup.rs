#![source("dns-lookup 4.0.2")]

use std::ffi::NulError;
use std::io;
use std::net::{IpAddr, SocketAddr};

#[blocks(dns, unbounded, tokio = "tokio::net::lookup_host", why = "it looks up a name")]
pub fn getaddrinfo(host: Option<&str>, service: Option<&str>, hints: Option<AddrInfoHints>) -> Result<AddrInfoIter, LookupError>;
pub fn get_hostname() -> Result<String, io::Error>;
#[blocks(dns, unbounded, tokio = "tokio::net::lookup_host", async_std = "async_std::net::ToSocketAddrs::to_socket_addrs", smol = "smol::net::resolve", why = "it looks up a name")]
pub fn lookup_host(host: &str) -> Result<impl Iterator<Item = IpAddr>, LookupError>;
#[blocks(dns, unbounded, tokio = "hickory_resolver::Resolver::reverse_lookup", why = "it looks up an address")]
pub fn lookup_addr(addr: &IpAddr) -> Result<String, LookupError>;
#[blocks(dns, unbounded, tokio = "hickory_resolver::Resolver::reverse_lookup", why = "it looks up an address")]
pub fn getnameinfo(sock: &SocketAddr, flags: i32) -> Result<(String, String), LookupError>;

#[derive(Copy, Clone, PartialEq, Eq)]
pub struct AddrInfoHints {
    pub flags: i32,
    pub address: i32,
    pub socktype: i32,
    pub protocol: i32,
}
impl Default for AddrInfoHints {}

#[derive(Clone, PartialEq, Eq)]
pub struct AddrInfo {
    pub flags: i32,
    pub address: i32,
    pub socktype: i32,
    pub protocol: i32,
    pub sockaddr: SocketAddr,
    pub canonname: Option<String>,
}

pub struct AddrInfoIter {}
impl Iterator for AddrInfoIter {
    type Item = io::Result<AddrInfo>;
}

pub struct LookupError {}
impl LookupError {
    pub fn match_gai_error(err: i32) -> Result<(), Self>;
    pub fn new(err: i32) -> Self;
    pub fn kind(&self) -> LookupErrorKind;
    pub fn error_num(&self) -> i32;
}
impl From<io::Error> for LookupError {}
impl From<NulError> for LookupError {}

#[derive(Copy, Clone)]
pub enum LookupErrorKind {
    Again,
    Badflags,
    NoName,
    NoData,
    Fail,
    Family,
    Socktype,
    Service,
    Memory,
    System,
    Unknown,
    IO,
}
impl LookupErrorKind {
    pub fn new(err: i32) -> Self;
}

#[derive(Copy, Clone, PartialEq, Eq)]
pub enum SockType {
    Stream,
    DGram,
    Raw,
    RDM,
}

#[derive(Copy, Clone, PartialEq, Eq)]
pub enum Protocol {
    ICMP,
    TCP,
    UDP,
}

#[derive(Copy, Clone, PartialEq, Eq)]
pub enum AddrFamily {
    Unix,
    Inet,
    Inet6,
}
