#![source("memcache 0.21.0")]

use crate::hidden::{MemcacheValue, ParseError, Stats, UdpStream};
use openssl::error::ErrorStack;
use openssl::ssl::{HandshakeError, SslStream};
use r2d2::{Error, Pool};
use std::borrow::Cow;
use std::collections::HashMap;
use std::io;
use std::io::{Read, Write};
use std::net::TcpStream;
use std::num::{ParseFloatError, ParseIntError};
use std::os::unix::net::UnixStream;
use std::str::Utf8Error;
use std::string::FromUtf8Error;
use std::time::Duration;
use url::Url;

#[blocks(db, unbounded, tokio = "memcache_async / async-memcached", why = "it connects to memcached")]
pub fn connect<C: Connectable>(target: C) -> Result<Client, MemcacheError>;

pub trait Connectable {
    fn get_urls(self) -> Vec<String>;
}
impl Connectable for (&str, u16) {}
impl Connectable for &[(&str, u16)] {}
impl Connectable for Url {}
impl Connectable for String {}
impl Connectable for Vec<String> {}
impl Connectable for &str {}
impl Connectable for Vec<&str> {}

#[derive(Clone)]
pub struct Client {
    pub hash_function: fn(&str) -> u64,
}
impl Client {
    pub fn new<C: Connectable>(target: C) -> Result<Self, MemcacheError>;
    pub fn builder() -> ClientBuilder;
    pub fn with_pool_size<C: Connectable>(target: C, size: u32) -> Result<Self, MemcacheError>;
    pub fn with_pool(pool: Pool<ConnectionManager>) -> Result<Self, MemcacheError>;
    pub fn with_pools(pools: Vec<Pool<ConnectionManager>>) -> Result<Self, MemcacheError>;
    #[blocks(db, unbounded, tokio = "async-memcached", why = "it connects to memcached")]
    pub fn connect<C: Connectable>(target: C) -> Result<Self, MemcacheError>;
    pub fn set_read_timeout(&self, timeout: Option<Duration>) -> Result<(), MemcacheError>;
    pub fn set_write_timeout(&self, timeout: Option<Duration>) -> Result<(), MemcacheError>;
    pub fn version(&self) -> Result<Vec<(String, String)>, MemcacheError>;
    pub fn flush(&self) -> Result<(), MemcacheError>;
    pub fn flush_with_delay(&self, delay: u32) -> Result<(), MemcacheError>;
    #[blocks(db, unbounded, tokio = "async-memcached", why = "it waits for memcached")]
    pub fn get<V: FromMemcacheValueExt>(&self, key: &str) -> Result<Option<V>, MemcacheError>;
    pub fn gets<V: FromMemcacheValueExt>(&self, keys: &[&str]) -> Result<HashMap<String, V>, MemcacheError>;
    #[blocks(db, unbounded, tokio = "async-memcached", why = "it waits for memcached")]
    pub fn set<V: ToMemcacheValue<Stream>>(&self, key: &str, value: V, expiration: u32) -> Result<(), MemcacheError>;
    pub fn cas<V: ToMemcacheValue<Stream>>(&self, key: &str, value: V, expiration: u32, cas_id: u64) -> Result<bool, MemcacheError>;
    pub fn add<V: ToMemcacheValue<Stream>>(&self, key: &str, value: V, expiration: u32) -> Result<(), MemcacheError>;
    pub fn replace<V: ToMemcacheValue<Stream>>(&self, key: &str, value: V, expiration: u32) -> Result<(), MemcacheError>;
    pub fn append<V: ToMemcacheValue<Stream>>(&self, key: &str, value: V) -> Result<(), MemcacheError>;
    pub fn prepend<V: ToMemcacheValue<Stream>>(&self, key: &str, value: V) -> Result<(), MemcacheError>;
    #[blocks(db, unbounded, tokio = "async-memcached", why = "it waits for memcached")]
    pub fn delete(&self, key: &str) -> Result<bool, MemcacheError>;
    pub fn increment(&self, key: &str, amount: u64) -> Result<u64, MemcacheError>;
    pub fn decrement(&self, key: &str, amount: u64) -> Result<u64, MemcacheError>;
    pub fn touch(&self, key: &str, expiration: u32) -> Result<bool, MemcacheError>;
    pub fn stats(&self) -> Result<Vec<(String, Stats)>, MemcacheError>;
}

pub struct ClientBuilder {}
impl ClientBuilder {
    pub fn new() -> Self;
    pub fn add_server<C: Connectable>(self, target: C) -> Result<Self, MemcacheError>;
    pub fn with_max_pool_size(self, max_size: u32) -> Self;
    pub fn with_min_idle_conns(self, min_idle: u32) -> Self;
    pub fn with_max_conn_lifetime(self, max_lifetime: Duration) -> Self;
    pub fn with_read_timeout(self, read_timeout: Duration) -> Self;
    pub fn with_write_timeout(self, write_timeout: Duration) -> Self;
    pub fn with_connection_timeout(self, connection_timeout: Duration) -> Self;
    pub fn with_hash_function(self, hash_function: fn(&str) -> u64) -> Self;
    pub fn build(self) -> Result<Client, MemcacheError>;
}

pub struct ConnectionManager {}
impl ConnectionManager {
    pub fn new(url: Url) -> Self;
}

#[derive(Clone, PartialEq)]
pub enum ClientError {
    KeyTooLong,
    Error(Cow<'static, str>),
}
impl From<String> for ClientError {}

#[derive(Clone)]
pub enum ServerError {
    BadMagic(u8),
    BadResponse(Cow<'static, str>),
    Error(String),
}
impl From<String> for ServerError {}

#[derive(Clone, PartialEq)]
pub enum CommandError {
    KeyExists,
    KeyNotFound,
    ValueTooLarge,
    InvalidArguments,
    AuthenticationRequired,
    Unknown(u16),
    InvalidCommand,
}
impl From<u16> for CommandError {}

pub enum MemcacheError {
    BadURL(String),
    IOError(io::Error),
    ClientError(ClientError),
    ServerError(ServerError),
    CommandError(CommandError),
    OpensslError(HandshakeError<TcpStream>),
    ParseError(ParseError),
    PoolError(Error),
}
impl From<ClientError> for MemcacheError {}
impl From<CommandError> for MemcacheError {}
impl From<ServerError> for MemcacheError {}
impl From<FromUtf8Error> for MemcacheError {}
impl From<Utf8Error> for MemcacheError {}
impl From<ParseIntError> for MemcacheError {}
impl From<ParseFloatError> for MemcacheError {}
impl From<url::ParseError> for MemcacheError {}
impl From<str::ParseBoolError> for MemcacheError {}
impl From<io::Error> for MemcacheError {}
impl From<ErrorStack> for MemcacheError {}
impl From<HandshakeError<TcpStream>> for MemcacheError {}
impl From<Error> for MemcacheError {}

pub enum Stream {
    Tcp(TcpStream),
    Udp(UdpStream),
    Unix(UnixStream),
    Tls(SslStream<TcpStream>),
}
impl Read for Stream {}
impl Write for Stream {}

pub trait ToMemcacheValue<W: Write> {
    fn get_flags(&self) -> u32;
    fn get_length(&self) -> usize;
    fn write_to(&self, stream: &mut W) -> io::Result<()>;
}
impl<'a, W: Write> ToMemcacheValue<W> for &'a [u8] {}
impl<'a, W: Write> ToMemcacheValue<W> for &'a String {}
impl<W: Write> ToMemcacheValue<W> for String {}
impl<'a, W: Write> ToMemcacheValue<W> for &'a str {}

pub trait FromMemcacheValue {}

pub trait FromMemcacheValueExt: Sized {
    fn from_memcache_value(value: Vec<u8>, flags: u32, cas: Option<u64>) -> MemcacheValue<Self>;
    fn requires_cas() -> bool;
}
impl<V: FromMemcacheValue> FromMemcacheValueExt for V {}
impl FromMemcacheValueExt for (Vec<u8>, u32, Option<u64>) {}
impl FromMemcacheValueExt for (String, u32, Option<u64>) {}

mod hidden {
    use crate::MemcacheError;
    use std::collections::HashMap;

    pub type Stats = HashMap<String, String>;

    pub enum ParseError {}

    pub struct UdpStream {}

    pub type MemcacheValue<T> = Result<T, MemcacheError>;
}
