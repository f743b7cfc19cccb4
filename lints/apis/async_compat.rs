#![source("async-compat 0.2.6")]

use futures_io::{AsyncBufRead, AsyncRead, AsyncSeek, AsyncWrite};
use std::future::Future;

pub trait CompatExt {
    fn compat(self) -> Compat<Self>
    where
        Self: Sized;
    fn compat_ref(&self) -> Compat<&Self>;
    fn compat_mut(&mut self) -> Compat<&mut Self>;
}
impl<T> CompatExt for T {}

#[derive(Clone)]
pub struct Compat<T> {}
impl<T> Compat<T> {
    #[runs(0, awaited)]
    pub fn new(t: T) -> Compat<T>;
    pub fn get_ref(&self) -> &T;
    pub fn get_mut(&mut self) -> &mut T;
    pub fn into_inner(self) -> T;
}
impl<T: Future> Future for Compat<T> {
    type Output = T::Output;
}
impl<T: tokio::io::AsyncRead> AsyncRead for Compat<T> {}
impl<T: AsyncRead> tokio::io::AsyncRead for Compat<T> {}
impl<T: tokio::io::AsyncBufRead> AsyncBufRead for Compat<T> {}
impl<T: AsyncBufRead> tokio::io::AsyncBufRead for Compat<T> {}
impl<T: tokio::io::AsyncWrite> AsyncWrite for Compat<T> {}
impl<T: AsyncWrite> tokio::io::AsyncWrite for Compat<T> {}
impl<T: tokio::io::AsyncSeek> AsyncSeek for Compat<T> {}
impl<T: AsyncSeek> tokio::io::AsyncSeek for Compat<T> {}
