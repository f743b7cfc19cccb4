#![source("axum-core 0.5.6")]

use crate::body::Body;
use crate::extract::{FromRequest, FromRequestParts, Request};
use http::request::Parts;
use std::error;
use std::future::Future;

pub struct Error {}
impl Error {
    pub fn new(error: impl Into<BoxError>) -> Self;
    pub fn into_inner(self) -> BoxError;
}

pub trait RequestExt: Sized {
    fn extract<E, M>(self) -> impl Future<Output = Result<E, E::Rejection>> + Send
    where
        E: FromRequest<(), M> + 'static,
        M: 'static;
    fn extract_with_state<E, S, M>(self, state: &S) -> impl Future<Output = Result<E, E::Rejection>> + Send
    where
        E: FromRequest<S, M> + 'static,
        S: Send + Sync;
    fn extract_parts<E>(&mut self) -> impl Future<Output = Result<E, E::Rejection>> + Send
    where
        E: FromRequestParts<()> + 'static;
    fn extract_parts_with_state<'a, E, S>(&'a mut self, state: &'a S) -> impl Future<Output = Result<E, E::Rejection>> + Send + 'a
    where
        E: FromRequestParts<S> + 'static,
        S: Send + Sync;
    fn with_limited_body(self) -> Request;
    fn into_limited_body(self) -> Body;
}

pub trait RequestPartsExt: Sized {
    fn extract<E>(&mut self) -> impl Future<Output = Result<E, E::Rejection>> + Send
    where
        E: FromRequestParts<()> + 'static;
    fn extract_with_state<'a, E, S>(&'a mut self, state: &'a S) -> impl Future<Output = Result<E, E::Rejection>> + Send + 'a
    where
        E: FromRequestParts<S> + 'static,
        S: Send + Sync;
}
impl RequestPartsExt for Parts {}

pub type BoxError = Box<dyn error::Error + Send + Sync>;

pub mod body {
    use crate::extract::FromRequest;
    use crate::response::IntoResponse;
    use crate::{BoxError, Error};
    use bytes::Bytes;
    use futures_core::{Stream, TryStream};
    use std::convert::Infallible;

    pub struct Body {}
    impl Body {
        pub fn new<B>(body: B) -> Self
        where
            B: http_body::Body<Data = Bytes> + Send + 'static,
            B::Error: Into<BoxError>;
        pub fn empty() -> Self;
        pub fn from_stream<S>(stream: S) -> Self
        where
            S: TryStream + Send + 'static,
            S::Ok: Into<Bytes>,
            S::Error: Into<BoxError>;
        pub fn into_data_stream(self) -> BodyDataStream;
    }
    impl Default for Body {}
    impl From<()> for Body {}
    impl<S> FromRequest<S> for Body
    where
        S: Send + Sync,
    {
        type Rejection = Infallible;
    }
    impl IntoResponse for Body {}

    pub struct BodyDataStream {}
    impl Stream for BodyDataStream {
        type Item = Result<Bytes, Error>;
    }
}

pub mod extract {
    use crate::body::Body;
    use crate::extract::rejection::{BytesRejection, StringRejection};
    use crate::hidden::ViaRequest;
    use crate::response::IntoResponse;
    use crate::RequestExt;
    use bytes::{Bytes, BytesMut};
    use http::request::Parts;
    use http::{Extensions, HeaderMap, Method, Uri, Version};
    use std::convert::Infallible;
    use std::future::Future;
    use tower_layer::Layer;

    #[derive(Clone, Copy)]
    pub struct DefaultBodyLimit {}
    impl DefaultBodyLimit {
        pub fn disable() -> Self;
        pub fn max(limit: usize) -> Self;
        pub fn apply<B>(self, req: &mut http::Request<B>);
    }

    pub trait FromRef<T> {
        fn from_ref(input: &T) -> Self;
    }
    impl<T> FromRef<T> for T where T: Clone {}

    pub trait OptionalFromRequestParts<S>: Sized {
        type Rejection: IntoResponse;
        fn from_request_parts(parts: &mut Parts, state: &S) -> impl Future<Output = Result<Option<Self>, Self::Rejection>> + Send;
    }

    pub trait OptionalFromRequest<S, M = ViaRequest>: Sized {
        type Rejection: IntoResponse;
        fn from_request(req: Request, state: &S) -> impl Future<Output = Result<Option<Self>, Self::Rejection>> + Send;
    }

    pub type Request<T = Body> = http::Request<T>;
    impl RequestExt for Request {}
    impl<S> FromRequest<S> for Request
    where
        S: Send + Sync,
    {
        type Rejection = Infallible;
    }

    pub trait FromRequestParts<S>: Sized {
        type Rejection: IntoResponse;
        fn from_request_parts(parts: &mut Parts, state: &S) -> impl Future<Output = Result<Self, Self::Rejection>> + Send;
    }
    impl<S, T> FromRequestParts<S> for Option<T>
    where
        T: OptionalFromRequestParts<S>,
        S: Send + Sync,
    {
        type Rejection = T::Rejection;
    }
    impl<S> FromRequestParts<S> for Method
    where
        S: Send + Sync,
    {
        type Rejection = Infallible;
    }
    impl<S> FromRequestParts<S> for Uri
    where
        S: Send + Sync,
    {
        type Rejection = Infallible;
    }
    impl<S> FromRequestParts<S> for Version
    where
        S: Send + Sync,
    {
        type Rejection = Infallible;
    }
    impl<S> FromRequestParts<S> for HeaderMap
    where
        S: Send + Sync,
    {
        type Rejection = Infallible;
    }
    impl<S> FromRequestParts<S> for Parts
    where
        S: Send + Sync,
    {
        type Rejection = Infallible;
    }
    impl<S> FromRequestParts<S> for Extensions
    where
        S: Send + Sync,
    {
        type Rejection = Infallible;
    }
    impl<S> FromRequestParts<S> for ()
    where
        S: Send + Sync,
    {
        type Rejection = Infallible;
    }
    impl<S, T> FromRequestParts<S> for Result<T, T::Rejection>
    where
        T: FromRequestParts<S>,
        S: Send + Sync,
    {
        type Rejection = Infallible;
    }

    pub trait FromRequest<S, M = ViaRequest>: Sized {
        type Rejection: IntoResponse;
        fn from_request(req: Request, state: &S) -> impl Future<Output = Result<Self, Self::Rejection>> + Send;
    }
    impl<S, T> FromRequest<S> for Option<T>
    where
        T: OptionalFromRequest<S>,
        S: Send + Sync,
    {
        type Rejection = T::Rejection;
    }
    impl<S> FromRequest<S> for BytesMut
    where
        S: Send + Sync,
    {
        type Rejection = BytesRejection;
    }
    impl<S> FromRequest<S> for Bytes
    where
        S: Send + Sync,
    {
        type Rejection = BytesRejection;
    }
    impl<S> FromRequest<S> for String
    where
        S: Send + Sync,
    {
        type Rejection = StringRejection;
    }
    impl<S, T> FromRequest<S> for Result<T, T::Rejection>
    where
        T: FromRequest<S>,
        S: Send + Sync,
    {
        type Rejection = Infallible;
    }

    pub mod rejection {
        pub enum FailedToBufferBody {
            LengthLimitError,
            UnknownBodyError,
        }

        pub struct LengthLimitError {}

        pub struct UnknownBodyError {}

        pub struct InvalidUtf8 {}

        pub enum BytesRejection {
            FailedToBufferBody,
        }

        pub enum StringRejection {
            FailedToBufferBody,
            InvalidUtf8,
        }
    }
}

mod hidden {
    pub enum ViaRequest {}
}

pub mod response {
    use crate::body::Body;
    use crate::BoxError;
    use bytes::buf::Chain;
    use bytes::{Buf, Bytes, BytesMut};
    use http::header::{HeaderMap, HeaderName, HeaderValue};
    use http::response::Parts;
    use http::{Extensions, StatusCode};
    use std::borrow::Cow;
    use std::convert::Infallible;
    use std::fmt::Display;
    use std::result;

    #[derive(Clone, Copy)]
    pub struct AppendHeaders<I>(pub I);
    impl<I, K, V> IntoResponse for AppendHeaders<I>
    where
        I: IntoIterator<Item = (K, V)>,
        K: TryInto<HeaderName>,
        K::Error: Display,
        V: TryInto<HeaderValue>,
        V::Error: Display,
    {
    }
    impl<I, K, V> IntoResponseParts for AppendHeaders<I>
    where
        I: IntoIterator<Item = (K, V)>,
        K: TryInto<HeaderName>,
        K::Error: Display,
        V: TryInto<HeaderValue>,
        V::Error: Display,
    {
        type Error = TryIntoHeaderError<K::Error, V::Error>;
    }

    pub trait IntoResponse {
        #[polled]
        fn into_response(self) -> Response;
    }
    impl IntoResponse for StatusCode {}
    impl IntoResponse for () {}
    impl IntoResponse for Infallible {}
    impl<T, E> IntoResponse for Result<T, E>
    where
        T: IntoResponse,
        E: IntoResponse,
    {
    }
    impl IntoResponse for Parts {}
    impl IntoResponse for &'static str {}
    impl IntoResponse for String {}
    impl IntoResponse for Box<str> {}
    impl IntoResponse for Cow<'static, str> {}
    impl IntoResponse for Bytes {}
    impl IntoResponse for BytesMut {}
    impl<T, U> IntoResponse for Chain<T, U>
    where
        T: Buf + Unpin + Send + 'static,
        U: Buf + Unpin + Send + 'static,
    {
    }
    impl IntoResponse for &'static [u8] {}
    impl<const N: usize> IntoResponse for &'static [u8; N] {}
    impl<const N: usize> IntoResponse for [u8; N] {}
    impl IntoResponse for Vec<u8> {}
    impl IntoResponse for Box<[u8]> {}
    impl IntoResponse for Cow<'static, [u8]> {}
    impl<R> IntoResponse for (StatusCode, R) where R: IntoResponse {}
    impl IntoResponse for HeaderMap {}
    impl IntoResponse for Extensions {}
    impl<K, V, const N: usize> IntoResponse for [(K, V); N]
    where
        K: TryInto<HeaderName>,
        K::Error: Display,
        V: TryInto<HeaderValue>,
        V::Error: Display,
    {
    }
    impl<R> IntoResponse for (Parts, R) where R: IntoResponse {}
    impl<R> IntoResponse for (http::response::Response<()>, R) where R: IntoResponse {}
    impl<R> IntoResponse for (R,) where R: IntoResponse {}

    pub trait IntoResponseParts {
        type Error: IntoResponse;
        fn into_response_parts(self, res: ResponseParts) -> Result<ResponseParts, Self::Error>;
    }
    impl<T> IntoResponseParts for Option<T>
    where
        T: IntoResponseParts,
    {
        type Error = T::Error;
    }
    impl IntoResponseParts for HeaderMap {
        type Error = Infallible;
    }
    impl<K, V, const N: usize> IntoResponseParts for [(K, V); N]
    where
        K: TryInto<HeaderName>,
        K::Error: Display,
        V: TryInto<HeaderValue>,
        V::Error: Display,
    {
        type Error = TryIntoHeaderError<K::Error, V::Error>;
    }
    impl IntoResponseParts for Extensions {
        type Error = Infallible;
    }
    impl IntoResponseParts for () {
        type Error = Infallible;
    }

    pub struct ResponseParts {}
    impl ResponseParts {
        pub fn headers(&self) -> &HeaderMap;
        pub fn headers_mut(&mut self) -> &mut HeaderMap;
        pub fn extensions(&self) -> &Extensions;
        pub fn extensions_mut(&mut self) -> &mut Extensions;
    }

    pub struct TryIntoHeaderError<K, V> {}
    impl<K, V> IntoResponse for TryIntoHeaderError<K, V>
    where
        K: Display,
        V: Display,
    {
    }

    pub type Response<T = Body> = http::Response<T>;
    impl<B> IntoResponse for Response<B>
    where
        B: http_body::Body<Data = Bytes> + Send + 'static,
        B::Error: Into<BoxError>,
    {
    }

    pub type Result<T, E = ErrorResponse> = result::Result<T, E>;
    impl<T> IntoResponse for Result<T> where T: IntoResponse {}

    pub struct ErrorResponse {}
    impl<T> From<T> for ErrorResponse where T: IntoResponse {}
}
