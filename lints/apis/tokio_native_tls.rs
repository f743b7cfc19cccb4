#![source("tokio-native-tls 0.3.1")]

use crate::hidden::Error;
use std::io::{Read, Write};
use tokio::io::{AsyncRead, AsyncWrite};

pub struct AllowStd<S> {}
impl<S> AllowStd<S> {
    pub fn get_ref(&self) -> &S;
    pub fn get_mut(&mut self) -> &mut S;
}
impl<S> Read for AllowStd<S> where S: AsyncRead + Unpin {}
impl<S> Write for AllowStd<S> where S: AsyncWrite + Unpin {}

pub struct TlsStream<S> {}
impl<S> TlsStream<S> {
    pub fn get_ref(&self) -> &native_tls::TlsStream<AllowStd<S>>;
    pub fn get_mut(&mut self) -> &mut native_tls::TlsStream<AllowStd<S>>;
}
impl<S> AsyncRead for TlsStream<S> where S: AsyncRead + AsyncWrite + Unpin {}
impl<S> AsyncWrite for TlsStream<S> where S: AsyncRead + AsyncWrite + Unpin {}

#[derive(Clone)]
pub struct TlsConnector {}
impl TlsConnector {
    pub async fn connect<S>(&self, domain: &str, stream: S) -> Result<TlsStream<S>, Error>
    where
        S: AsyncRead + AsyncWrite + Unpin;
}
impl From<native_tls::TlsConnector> for TlsConnector {}

#[derive(Clone)]
pub struct TlsAcceptor {}
impl TlsAcceptor {
    pub async fn accept<S>(&self, stream: S) -> Result<TlsStream<S>, Error>
    where
        S: AsyncRead + AsyncWrite + Unpin;
}
impl From<native_tls::TlsAcceptor> for TlsAcceptor {}

mod hidden {
    pub struct Error {}
}

pub mod native_tls {
    pub use native_tls::*;
}
