#![source("http-body-util 0.1.5")]

use crate::combinators::{BoxBody, Collect, Fuse, InspectErr, InspectFrame, MapErr, MapFrame, UnsyncBoxBody, WithTrailers};
use bytes::{Buf, Bytes};
use futures_core::Stream;
use http::HeaderMap;
use http_body::{Body, Frame};
use std::borrow::Cow;
use std::future::Future;

pub use crate::channel::Channel;

pub struct Collected<B> {}
impl<B: Buf> Collected<B> {
    pub fn trailers(&self) -> Option<&HeaderMap>;
    pub fn aggregate(self) -> impl Buf;
    pub fn to_bytes(self) -> Bytes;
}
impl<B> Default for Collected<B> {}

#[derive(Clone, Copy)]
pub enum Either<L, R> {
    Left(L),
    Right(R),
}
impl<L> Either<L, L> {
    pub fn into_inner(self) -> L;
}

pub struct Empty<D> {}
impl<D> Empty<D> {
    pub fn new() -> Self;
}
impl<D> Default for Empty<D> {}
impl<D> Clone for Empty<D> {}
impl<D> Copy for Empty<D> {}

#[derive(Clone, Copy)]
pub struct Full<D> {}
impl<D> Full<D>
where
    D: Buf,
{
    pub fn new(data: D) -> Self;
}
impl<D> Full<D> {
    pub fn into_inner(self) -> Option<D>;
}
impl<D> Default for Full<D> where D: Buf {}
impl<D> From<Bytes> for Full<D> where D: Buf + From<Bytes> {}
impl<D> From<Vec<u8>> for Full<D> where D: Buf + From<Vec<u8>> {}
impl<D> From<&'static [u8]> for Full<D> where D: Buf + From<&'static [u8]> {}
impl<D, B> From<Cow<'static, B>> for Full<D>
where
    D: Buf + From<&'static B> + From<B::Owned>,
    B: ToOwned + ?Sized,
{
}
impl<D> From<String> for Full<D> where D: Buf + From<String> {}
impl<D> From<&'static str> for Full<D> where D: Buf + From<&'static str> {}

#[derive(Clone, Copy)]
pub struct Limited<B> {}
impl<B> Limited<B> {
    pub fn new(inner: B, limit: usize) -> Self;
}

pub struct LengthLimitError;

#[derive(Clone, Copy)]
pub struct StreamBody<S> {}
impl<S> StreamBody<S> {
    pub fn new(stream: S) -> Self;
}
impl<S: Stream> Stream for StreamBody<S> {
    type Item = S::Item;
}

#[derive(Clone, Copy)]
pub struct BodyStream<B> {}
impl<B> BodyStream<B> {
    pub fn new(body: B) -> Self;
}
impl<B> Stream for BodyStream<B>
where
    B: Body,
{
    type Item = Result<Frame<B::Data>, B::Error>;
}

#[derive(Clone, Copy)]
pub struct BodyDataStream<B> {}
impl<B> BodyDataStream<B> {
    pub fn new(body: B) -> Self;
}
impl<B> Stream for BodyDataStream<B>
where
    B: Body,
{
    type Item = Result<B::Data, B::Error>;
}

pub trait BodyExt: Body {
    fn frame(&mut self) -> crate::combinators::Frame<'_, Self>
    where
        Self: Unpin;
    fn map_frame<F, B>(self, f: F) -> MapFrame<Self, F>
    where
        Self: Sized,
        F: FnMut(Frame<Self::Data>) -> Frame<B>,
        B: Buf;
    fn inspect_frame<F>(self, f: F) -> InspectFrame<Self, F>
    where
        Self: Sized,
        F: FnMut(&Frame<Self::Data>);
    fn map_err<F, E>(self, f: F) -> MapErr<Self, F>
    where
        Self: Sized,
        F: FnMut(Self::Error) -> E;
    fn inspect_err<F>(self, f: F) -> InspectErr<Self, F>
    where
        Self: Sized,
        F: FnMut(&Self::Error);
    fn boxed(self) -> BoxBody<Self::Data, Self::Error>
    where
        Self: Sized + Send + Sync + 'static;
    fn boxed_unsync(self) -> UnsyncBoxBody<Self::Data, Self::Error>
    where
        Self: Sized + Send + 'static;
    fn collect(self) -> Collect<Self>
    where
        Self: Sized;
    fn with_trailers<F>(self, trailers: F) -> WithTrailers<Self, F>
    where
        Self: Sized,
        F: Future<Output = Option<Result<HeaderMap, Self::Error>>>;
    fn into_stream(self) -> BodyStream<Self>
    where
        Self: Sized;
    fn into_data_stream(self) -> BodyDataStream<Self>
    where
        Self: Sized;
    fn fuse(self) -> Fuse<Self>
    where
        Self: Sized;
}
impl<T: ?Sized> BodyExt for T where T: Body {}

pub mod channel {
    use http::HeaderMap;
    use http_body::Frame;
    use std::convert::Infallible;

    pub struct Channel<D, E = Infallible> {}
    impl<D, E> Channel<D, E> {
        pub fn new(buffer: usize) -> (Sender<D, E>, Self);
    }

    pub struct Sender<D, E = Infallible> {}
    impl<D, E> Sender<D, E> {
        pub async fn send(&mut self, frame: Frame<D>) -> Result<(), SendError>;
        pub async fn send_data(&mut self, buf: D) -> Result<(), SendError>;
        pub async fn send_trailers(&mut self, trailers: HeaderMap) -> Result<(), SendError>;
        pub fn try_send(&mut self, frame: Frame<D>) -> Result<(), Frame<D>>;
        pub fn capacity(&mut self) -> usize;
        pub fn max_capacity(&mut self) -> usize;
        pub fn abort(self, error: E);
    }

    pub struct SendError;
}

pub mod combinators {
    use crate::Collected;
    use bytes::Buf;
    use http_body::Body;
    use std::future::Future;
    use std::pin::Pin;

    pub struct BoxBody<D, E> {}
    impl<D, E> BoxBody<D, E> {
        pub fn new<B>(body: B) -> Self
        where
            B: Body<Data = D, Error = E> + Send + Sync + 'static,
            D: Buf;
    }
    impl<D, E> Default for BoxBody<D, E> where D: Buf + 'static {}

    pub struct UnsyncBoxBody<D, E> {}
    impl<D, E> UnsyncBoxBody<D, E> {
        pub fn new<B>(body: B) -> Self
        where
            B: Body<Data = D, Error = E> + Send + 'static,
            D: Buf;
    }
    impl<D, E> Default for UnsyncBoxBody<D, E> where D: Buf + 'static {}

    pub struct Collect<T> {}
    impl<T: Body + ?Sized> Future for Collect<T> {
        type Output = Result<Collected<T::Data>, T::Error>;
    }

    pub struct Frame<'a, T: ?Sized> {}
    impl<T: Body + Unpin + ?Sized> Future for Frame<'_, T> {
        type Output = Option<Result<http_body::Frame<T::Data>, T::Error>>;
    }

    pub struct Fuse<B> {}
    impl<B> Fuse<B>
    where
        B: Body,
    {
        pub fn new(body: B) -> Self;
    }

    #[derive(Clone, Copy)]
    pub struct InspectErr<B, F> {}
    impl<B, F> InspectErr<B, F> {
        pub fn get_ref(&self) -> &B;
        pub fn get_mut(&mut self) -> &mut B;
        pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut B>;
        pub fn into_inner(self) -> B;
    }

    #[derive(Clone, Copy)]
    pub struct InspectFrame<B, F> {}
    impl<B, F> InspectFrame<B, F> {
        pub fn get_ref(&self) -> &B;
        pub fn get_mut(&mut self) -> &mut B;
        pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut B>;
        pub fn into_inner(self) -> B;
    }

    #[derive(Clone, Copy)]
    pub struct MapErr<B, F> {}
    impl<B, F> MapErr<B, F> {
        pub fn get_ref(&self) -> &B;
        pub fn get_mut(&mut self) -> &mut B;
        pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut B>;
        pub fn into_inner(self) -> B;
    }

    #[derive(Clone, Copy)]
    pub struct MapFrame<B, F> {}
    impl<B, F> MapFrame<B, F> {
        pub fn get_ref(&self) -> &B;
        pub fn get_mut(&mut self) -> &mut B;
        pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut B>;
        pub fn into_inner(self) -> B;
    }

    pub struct WithTrailers<T, F> {}
}
