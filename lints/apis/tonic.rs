#![source("tonic 0.14.9")]
#![runtime(tokio)]

use crate::codec::{CompressionEncoding, Decoder};
use crate::hidden::BoxError;
use crate::metadata::MetadataMap;
use bytes::Bytes;
use h2::Error;
use http::header::HeaderMap;
use http::{Extensions, StatusCode};
use http_body::Body as HttpBody;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;
use std::{error, io};
use tokio_rustls::rustls::pki_types::CertificateDer;
use tokio_stream::Stream;

pub struct Streaming<T> {}
impl<T> Streaming<T> {
    pub fn new_response<B, D>(
        decoder: D,
        body: B,
        status_code: StatusCode,
        encoding: Option<CompressionEncoding>,
        max_message_size: Option<usize>,
    ) -> Self
    where
        B: HttpBody + Send + 'static,
        B::Error: Into<BoxError>,
        D: Decoder<Item = T, Error = Status> + Send + 'static;
    pub fn new_empty<B, D>(decoder: D, body: B) -> Self
    where
        B: HttpBody + Send + 'static,
        B::Error: Into<BoxError>,
        D: Decoder<Item = T, Error = Status> + Send + 'static;
    pub fn new_request<B, D>(decoder: D, body: B, encoding: Option<CompressionEncoding>, max_message_size: Option<usize>) -> Self
    where
        B: HttpBody + Send + 'static,
        B::Error: Into<BoxError>,
        D: Decoder<Item = T, Error = Status> + Send + 'static;
    #[cancel(safe, takes)]
    pub async fn message(&mut self) -> Result<Option<T>, Status>;
    pub async fn trailers(&mut self) -> Result<Option<MetadataMap>, Status>;
}
impl<T> Stream for Streaming<T> {
    type Item = Result<T, Status>;
}

pub struct Request<T> {}
impl<T> Request<T> {
    pub fn new(message: T) -> Self;
    pub fn get_ref(&self) -> &T;
    pub fn get_mut(&mut self) -> &mut T;
    pub fn metadata(&self) -> &MetadataMap;
    pub fn metadata_mut(&mut self) -> &mut MetadataMap;
    pub fn into_inner(self) -> T;
    pub fn into_parts(self) -> (MetadataMap, Extensions, T);
    pub fn from_parts(metadata: MetadataMap, extensions: Extensions, message: T) -> Self;
    pub fn from_http(http: http::Request<T>) -> Self;
    pub fn local_addr(&self) -> Option<SocketAddr>;
    pub fn remote_addr(&self) -> Option<SocketAddr>;
    pub fn peer_certs(&self) -> Option<Arc<Vec<CertificateDer<'static>>>>;
    pub fn set_timeout(&mut self, deadline: Duration);
    pub fn extensions(&self) -> &Extensions;
    pub fn extensions_mut(&mut self) -> &mut Extensions;
    pub fn cancellation_handle(&mut self) -> CancellationHandle;
}
impl<T> IntoRequest<T> for Request<T> {}
impl<T> IntoStreamingRequest for Request<T>
where
    T: Stream + Send + 'static,
{
    type Stream = T;
    type Message = T::Item;
}

pub trait IntoRequest<T> {
    fn into_request(self) -> Request<T>;
}
impl<T> IntoRequest<T> for T {}

pub trait IntoStreamingRequest {
    type Stream: Stream<Item = Self::Message> + Send + 'static;
    type Message;
    fn into_streaming_request(self) -> Request<Self::Stream>;
}
impl<T> IntoStreamingRequest for T
where
    T: Stream + Send + 'static,
{
    type Stream = T;
    type Message = T::Item;
}

#[derive(Clone)]
pub struct CancellationHandle {}

pub struct Response<T> {}
impl<T> Response<T> {
    pub fn new(message: T) -> Self;
    pub fn get_ref(&self) -> &T;
    pub fn get_mut(&mut self) -> &mut T;
    pub fn metadata(&self) -> &MetadataMap;
    pub fn metadata_mut(&mut self) -> &mut MetadataMap;
    pub fn into_inner(self) -> T;
    pub fn into_parts(self) -> (MetadataMap, T, Extensions);
    pub fn from_parts(metadata: MetadataMap, message: T, extensions: Extensions) -> Self;
    pub fn extensions(&self) -> &Extensions;
    pub fn extensions_mut(&mut self) -> &mut Extensions;
    pub fn disable_compression(&mut self);
}
impl<T> From<T> for Response<T> {}

#[derive(Clone)]
pub struct Status {}
impl Status {
    pub fn new(code: Code, message: impl Into<String>) -> Status;
    pub fn ok(message: impl Into<String>) -> Status;
    pub fn cancelled(message: impl Into<String>) -> Status;
    pub fn unknown(message: impl Into<String>) -> Status;
    pub fn invalid_argument(message: impl Into<String>) -> Status;
    pub fn deadline_exceeded(message: impl Into<String>) -> Status;
    pub fn not_found(message: impl Into<String>) -> Status;
    pub fn already_exists(message: impl Into<String>) -> Status;
    pub fn permission_denied(message: impl Into<String>) -> Status;
    pub fn resource_exhausted(message: impl Into<String>) -> Status;
    pub fn failed_precondition(message: impl Into<String>) -> Status;
    pub fn aborted(message: impl Into<String>) -> Status;
    pub fn out_of_range(message: impl Into<String>) -> Status;
    pub fn unimplemented(message: impl Into<String>) -> Status;
    pub fn internal(message: impl Into<String>) -> Status;
    pub fn unavailable(message: impl Into<String>) -> Status;
    pub fn data_loss(message: impl Into<String>) -> Status;
    pub fn unauthenticated(message: impl Into<String>) -> Status;
    pub fn from_error(err: Box<dyn error::Error + Send + Sync + 'static>) -> Status;
    pub fn try_from_error(
        err: Box<dyn error::Error + Send + Sync + 'static>,
    ) -> Result<Status, Box<dyn error::Error + Send + Sync + 'static>>;
    pub fn from_header_map(header_map: &HeaderMap) -> Option<Status>;
    pub fn code(&self) -> Code;
    pub fn message(&self) -> &str;
    pub fn details(&self) -> &[u8];
    pub fn metadata(&self) -> &MetadataMap;
    pub fn metadata_mut(&mut self) -> &mut MetadataMap;
    pub fn add_header(&self, header_map: &mut HeaderMap) -> Result<(), Self>;
    pub fn with_details(code: Code, message: impl Into<String>, details: Bytes) -> Status;
    pub fn with_metadata(code: Code, message: impl Into<String>, metadata: MetadataMap) -> Status;
    pub fn with_details_and_metadata(code: Code, message: impl Into<String>, details: Bytes, metadata: MetadataMap) -> Status;
    pub fn set_source(&mut self, source: Arc<dyn error::Error + Send + Sync + 'static>) -> &mut Status;
    pub fn into_http<B: Default>(self) -> http::Response<B>;
}
impl From<Error> for Status {}
impl From<io::Error> for Status {}

#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub enum Code {
    Ok,
    Cancelled,
    Unknown,
    InvalidArgument,
    DeadlineExceeded,
    NotFound,
    AlreadyExists,
    PermissionDenied,
    ResourceExhausted,
    FailedPrecondition,
    Aborted,
    OutOfRange,
    Unimplemented,
    Internal,
    Unavailable,
    DataLoss,
    Unauthenticated,
}
impl Code {
    pub fn description(&self) -> &'static str;
    pub fn from_i32(i: i32) -> Code;
    pub fn from_bytes(bytes: &[u8]) -> Code;
}
impl From<i32> for Code {}

#[attribute(transparent)]
pub fn async_trait();

pub mod body {
    pub struct Body {}
}

pub mod codec {
    pub use crate::Streaming;

    pub enum CompressionEncoding {}

    pub trait Decoder {
        type Item;
        type Error;
    }
}

mod hidden {
    use std::error;

    pub type BoxError = Box<dyn error::Error + Send + Sync>;
}

pub mod metadata {
    use crate::metadata::errors::{InvalidMetadataKey, InvalidMetadataValue, InvalidMetadataValueBytes};
    use bytes::Bytes;
    use http::HeaderMap;
    use std::str::FromStr;

    #[derive(Clone, Eq, PartialEq, Hash)]
    pub enum Ascii {}

    #[derive(Clone, Eq, PartialEq, Hash)]
    pub enum Binary {}

    pub struct MetadataKey<VE> {}

    #[derive(Clone, Default)]
    pub struct MetadataMap {}
    impl AsRef<HeaderMap> for MetadataMap {}
    impl AsMut<HeaderMap> for MetadataMap {}
    impl MetadataMap {
        pub fn new() -> Self;
        pub fn from_headers(headers: HeaderMap) -> Self;
        pub fn into_headers(self) -> HeaderMap;
        pub fn with_capacity(capacity: usize) -> MetadataMap;
        pub fn len(&self) -> usize;
        pub fn keys_len(&self) -> usize;
        pub fn is_empty(&self) -> bool;
        pub fn clear(&mut self);
        pub fn capacity(&self) -> usize;
        pub fn reserve(&mut self, additional: usize);
        pub fn get<K>(&self, key: K) -> Option<&MetadataValue<Ascii>>
        where
            K:;
        pub fn get_bin<K>(&self, key: K) -> Option<&MetadataValue<Binary>>
        where
            K:;
        pub fn get_mut<K>(&mut self, key: K) -> Option<&mut MetadataValue<Ascii>>
        where
            K:;
        pub fn get_bin_mut<K>(&mut self, key: K) -> Option<&mut MetadataValue<Binary>>
        where
            K:;
        pub fn get_all<K>(&self, key: K) -> GetAll<'_, Ascii>
        where
            K:;
        pub fn get_all_bin<K>(&self, key: K) -> GetAll<'_, Binary>
        where
            K:;
        pub fn contains_key<K>(&self, key: K) -> bool
        where
            K:;
        pub fn iter(&self) -> Iter<'_>;
        pub fn iter_mut(&mut self) -> IterMut<'_>;
        pub fn keys(&self) -> Keys<'_>;
        pub fn values(&self) -> Values<'_>;
        pub fn values_mut(&mut self) -> ValuesMut<'_>;
        pub fn entry<K>(&mut self, key: K) -> Result<Entry<'_, Ascii>, InvalidMetadataKey>
        where
            K:;
        pub fn entry_bin<K>(&mut self, key: K) -> Result<Entry<'_, Binary>, InvalidMetadataKey>
        where
            K:;
        pub fn insert<K>(&mut self, key: K, val: MetadataValue<Ascii>) -> Option<MetadataValue<Ascii>>
        where
            K:;
        pub fn insert_bin<K>(&mut self, key: K, val: MetadataValue<Binary>) -> Option<MetadataValue<Binary>>
        where
            K:;
        pub fn append<K>(&mut self, key: K, value: MetadataValue<Ascii>) -> bool
        where
            K:;
        pub fn append_bin<K>(&mut self, key: K, value: MetadataValue<Binary>) -> bool
        where
            K:;
        pub fn remove<K>(&mut self, key: K) -> Option<MetadataValue<Ascii>>
        where
            K:;
        pub fn remove_bin<K>(&mut self, key: K) -> Option<MetadataValue<Binary>>
        where
            K:;
    }

    pub struct Iter<'a> {}
    impl<'a> Iterator for Iter<'a> {
        type Item = KeyAndValueRef<'a>;
    }

    pub enum KeyAndValueRef<'a> {}

    pub enum KeyAndMutValueRef<'a> {}

    pub struct IterMut<'a> {}
    impl<'a> Iterator for IterMut<'a> {
        type Item = KeyAndMutValueRef<'a>;
    }

    pub struct Keys<'a> {}
    impl<'a> Iterator for Keys<'a> {
        type Item = KeyRef<'a>;
    }

    pub enum KeyRef<'a> {}

    pub struct Values<'a> {}
    impl<'a> Iterator for Values<'a> {
        type Item = ValueRef<'a>;
    }

    pub enum ValueRef<'a> {}

    pub struct ValuesMut<'a> {}
    impl<'a> Iterator for ValuesMut<'a> {
        type Item = ValueRefMut<'a>;
    }

    pub enum ValueRefMut<'a> {}

    pub struct ValueIter<'a, VE> {}

    pub struct GetAll<'a, VE> {}
    impl<'a, VE> IntoIterator for GetAll<'a, VE>
    where
        VE: 'a,
    {
        type Item = &'a MetadataValue<VE>;
        type IntoIter = ValueIter<'a, VE>;
    }
    impl<'a, 'b: 'a, VE> IntoIterator for &'b GetAll<'a, VE> {
        type Item = &'a MetadataValue<VE>;
        type IntoIter = ValueIter<'a, VE>;
    }

    pub enum Entry<'a, VE> {}

    #[derive(Clone)]
    pub struct MetadataValue<VE> {}
    impl<VE> TryFrom<&[u8]> for MetadataValue<VE> {
        type Error = InvalidMetadataValueBytes;
    }
    impl<VE, const N: usize> TryFrom<&[u8; N]> for MetadataValue<VE> {
        type Error = InvalidMetadataValueBytes;
    }
    impl<VE> TryFrom<Bytes> for MetadataValue<VE> {
        type Error = InvalidMetadataValueBytes;
    }
    impl<VE> TryFrom<Vec<u8>> for MetadataValue<VE> {
        type Error = InvalidMetadataValueBytes;
    }
    impl<'a> TryFrom<&'a str> for MetadataValue<Ascii> {
        type Error = InvalidMetadataValue;
    }
    impl<'a> TryFrom<&'a String> for MetadataValue<Ascii> {
        type Error = InvalidMetadataValue;
    }
    impl TryFrom<String> for MetadataValue<Ascii> {
        type Error = InvalidMetadataValue;
    }
    impl<VE> AsRef<[u8]> for MetadataValue<VE> {}
    impl<KeyVE> From<MetadataKey<KeyVE>> for MetadataValue<Ascii> {}
    impl FromStr for MetadataValue<Ascii> {
        type Err = InvalidMetadataValue;
    }
    impl<'a, VE> From<&'a MetadataValue<VE>> for MetadataValue<VE> {}

    pub mod errors {
        pub struct InvalidMetadataValue {}

        pub struct InvalidMetadataValueBytes {}

        pub struct InvalidMetadataKey {}
    }
}

pub mod server {
    pub trait NamedService {}
}

pub mod service {
    use crate::{Request, Status};

    pub struct Routes {}

    #[source("tonic 0.14.9 src/service/interceptor.rs: called in the service's `call`")]
    pub trait Interceptor {
        #[polled]
        fn call(&mut self, request: Request<()>) -> Result<Request<()>, Status>;
    }
}

pub mod transport {
    use crate::hidden::BoxError;
    use bytes::Bytes;
    use http::uri::Uri;
    use http::HeaderValue;
    use hyper::rt::{Executor, Read, Write};
    use std::future::Future;
    use std::net::IpAddr;
    use std::pin::Pin;
    use std::str::FromStr;
    use std::sync::Arc;
    use std::time::Duration;
    use tokio_rustls::rustls::client::danger::ServerCertVerifier;
    use tower_service::Service;

    pub use crate::transport::channel::Channel;
    pub use crate::transport::server::Server;

    #[derive(Clone)]
    pub struct Endpoint {}
    impl Endpoint {
        pub fn from_static(s: &'static str) -> Self;
        pub fn from_shared(s: impl Into<Bytes>) -> Result<Self, Error>;
        pub fn user_agent<T>(self, user_agent: T) -> Result<Self, Error>
        where
            T: TryInto<HeaderValue>;
        pub fn origin(self, origin: Uri) -> Self;
        pub fn timeout(self, dur: Duration) -> Self;
        pub fn connect_timeout(self, dur: Duration) -> Self;
        pub fn tcp_keepalive(self, tcp_keepalive: Option<Duration>) -> Self;
        pub fn tcp_keepalive_interval(self, tcp_keepalive_interval: Option<Duration>) -> Self;
        pub fn tcp_keepalive_retries(self, tcp_keepalive_retries: Option<u32>) -> Self;
        pub fn concurrency_limit(self, limit: usize) -> Self;
        pub fn rate_limit(self, limit: u64, duration: Duration) -> Self;
        pub fn initial_stream_window_size(self, sz: impl Into<Option<u32>>) -> Self;
        pub fn initial_connection_window_size(self, sz: impl Into<Option<u32>>) -> Self;
        pub fn buffer_size(self, sz: impl Into<Option<usize>>) -> Self;
        pub fn tls_config(self, tls_config: ClientTlsConfig) -> Result<Self, Error>;
        pub fn tls_config_with_verifier(self, tls_config: ClientTlsConfig, verifier: Arc<dyn ServerCertVerifier>) -> Result<Self, Error>;
        pub fn tcp_nodelay(self, enabled: bool) -> Self;
        pub fn http2_keep_alive_interval(self, interval: Duration) -> Self;
        pub fn keep_alive_timeout(self, duration: Duration) -> Self;
        pub fn keep_alive_while_idle(self, enabled: bool) -> Self;
        pub fn http2_adaptive_window(self, enabled: bool) -> Self;
        pub fn http2_header_table_size(self, size: u32) -> Self;
        pub fn http2_max_header_list_size(self, size: u32) -> Self;
        pub fn http2_max_concurrent_reset_streams(self, max: usize) -> Self;
        pub fn http2_reset_stream_duration(self, duration: Duration) -> Self;
        pub fn http2_max_local_error_reset_streams(self, max: impl Into<Option<usize>>) -> Self;
        pub fn max_frame_size(self, frame_size: impl Into<Option<u32>>) -> Self;
        pub fn executor<E>(self, executor: E) -> Self
        where
            E: Executor<Pin<Box<dyn Future<Output = ()> + Send>>> + Send + Sync + 'static;
        pub fn local_address(self, addr: Option<IpAddr>) -> Self;
        pub async fn connect(&self) -> Result<Channel, Error>;
        pub fn connect_lazy(&self) -> Channel;
        pub async fn connect_with_connector<C>(&self, connector: C) -> Result<Channel, Error>
        where
            C: Service<Uri> + Send + 'static,
            C::Response: Read + Write + Send + Unpin,
            C::Future: Send,
            BoxError: From<C::Error> + Send;
        pub fn connect_with_connector_lazy<C>(&self, connector: C) -> Channel
        where
            C: Service<Uri> + Send + 'static,
            C::Response: Read + Write + Send + Unpin,
            C::Future: Send,
            BoxError: From<C::Error> + Send;
        pub fn uri(&self) -> &Uri;
        pub fn get_tcp_nodelay(&self) -> bool;
        pub fn get_connect_timeout(&self) -> Option<Duration>;
        pub fn get_tcp_keepalive(&self) -> Option<Duration>;
        pub fn get_tcp_keepalive_interval(&self) -> Option<Duration>;
        pub fn get_tcp_keepalive_retries(&self) -> Option<u32>;
    }
    impl From<Uri> for Endpoint {}
    impl TryFrom<Bytes> for Endpoint {
        type Error = Error;
    }
    impl TryFrom<String> for Endpoint {
        type Error = Error;
    }
    impl TryFrom<&'static str> for Endpoint {
        type Error = Error;
    }
    impl FromStr for Endpoint {
        type Err = Error;
    }

    pub struct ClientTlsConfig {}

    pub struct ServerTlsConfig {}

    pub struct Error {}

    pub mod channel {
        use crate::body::Body;
        use crate::hidden::BoxError;
        use crate::transport::Error;
        use bytes::Bytes;
        use http::uri::{InvalidUri, Uri};
        use http::{Request, Response};
        use hyper::rt::{Executor, Read, Write};
        use std::future::Future;
        use std::hash::Hash;
        use std::pin::Pin;
        use tokio::sync::mpsc::Sender;
        use tower::Service;

        pub use crate::transport::{ClientTlsConfig, Endpoint};

        pub enum Change<K, V> {}

        #[derive(Clone)]
        pub struct Channel {}
        impl Channel {
            pub fn builder(uri: Uri) -> Endpoint;
            pub fn from_static(s: &'static str) -> Endpoint;
            pub fn from_shared(s: impl Into<Bytes>) -> Result<Endpoint, InvalidUri>;
            pub fn balance_list(list: impl Iterator<Item = Endpoint>) -> Self;
            pub fn balance_channel<K>(capacity: usize) -> (Self, Sender<Change<K, Endpoint>>)
            where
                K: Hash + Eq + Send + Clone + 'static;
            pub fn balance_channel_with_executor<K, E>(capacity: usize, executor: E) -> (Self, Sender<Change<K, Endpoint>>)
            where
                K: Hash + Eq + Send + Clone + 'static,
                E: Executor<Pin<Box<dyn Future<Output = ()> + Send>>> + Send + Sync + 'static;
            pub fn new<C>(connector: C, endpoint: Endpoint) -> Self
            where
                C: Service<Uri> + Send + 'static,
                C::Error: Into<BoxError> + Send,
                C::Future: Send,
                C::Response: Read + Write + Unpin + Send + 'static;
            pub async fn connect<C>(connector: C, endpoint: Endpoint) -> Result<Self, Error>
            where
                C: Service<Uri> + Send + 'static,
                C::Error: Into<BoxError> + Send,
                C::Future: Unpin + Send,
                C::Response: Read + Write + Unpin + Send + 'static;
        }
        impl Service<Request<Body>> for Channel {
            type Response = Response<Body>;
            type Error = Error;
            type Future = ResponseFuture;
        }

        pub struct ResponseFuture {}
    }

    pub mod server {
        use crate::body::Body;
        use crate::hidden::BoxError;
        use crate::server::NamedService;
        use crate::service::Routes;
        use crate::transport::Error;
        use axum::response::IntoResponse;
        use bytes::Bytes;
        use http::{Request, Response};
        use std::convert::Infallible;
        use std::future::Future;
        use std::net::SocketAddr;
        use std::time::Duration;
        use tokio::io::{AsyncRead, AsyncWrite};
        use tokio_stream::Stream;
        use tower::layer::util::{Identity, Stack};
        use tower::layer::Layer;
        use tower::Service;
        use tracing::Span;

        pub use crate::transport::ServerTlsConfig;

        pub trait Connected {
            type ConnectInfo;
        }

        #[derive(Clone)]
        pub struct Server<L = Identity> {}
        impl Default for Server<Identity> {}
        impl Server {
            pub fn builder() -> Self;
        }
        impl<L> Server<L> {
            pub fn tls_config(self, tls_config: ServerTlsConfig) -> Result<Self, Error>;
            pub fn concurrency_limit_per_connection(self, limit: usize) -> Self;
            pub fn load_shed(self, load_shed: bool) -> Self;
            pub fn timeout(self, timeout: Duration) -> Self;
            pub fn initial_stream_window_size(self, sz: impl Into<Option<u32>>) -> Self;
            pub fn initial_connection_window_size(self, sz: impl Into<Option<u32>>) -> Self;
            pub fn max_concurrent_streams(self, max: impl Into<Option<u32>>) -> Self;
            pub fn max_connection_age(self, max_connection_age: Duration) -> Self;
            pub fn max_connection_age_grace(self, max_connection_age_grace: Duration) -> Self;
            pub fn http2_keepalive_interval(self, http2_keepalive_interval: Option<Duration>) -> Self;
            pub fn http2_keepalive_timeout(self, http2_keepalive_timeout: Option<Duration>) -> Self;
            pub fn http2_adaptive_window(self, enabled: Option<bool>) -> Self;
            pub fn http2_max_pending_accept_reset_streams(self, max: Option<usize>) -> Self;
            pub fn http2_max_local_error_reset_streams(self, max: Option<usize>) -> Self;
            pub fn tcp_keepalive(self, tcp_keepalive: Option<Duration>) -> Self;
            pub fn tcp_keepalive_interval(self, tcp_keepalive_interval: Option<Duration>) -> Self;
            pub fn tcp_keepalive_retries(self, tcp_keepalive_retries: Option<u32>) -> Self;
            pub fn tcp_nodelay(self, enabled: bool) -> Self;
            pub fn http2_max_header_list_size(self, max: impl Into<Option<u32>>) -> Self;
            pub fn max_frame_size(self, frame_size: impl Into<Option<u32>>) -> Self;
            pub fn accept_http1(self, accept_http1: bool) -> Self;
            pub fn trace_fn<F>(self, f: F) -> Self
            where
                F: Fn(&Request<()>) -> Span + Send + Sync + 'static;
            pub fn add_service<S>(&mut self, svc: S) -> Router<L>
            where
                S: Service<Request<Body>, Error = Infallible> + NamedService + Clone + Send + Sync + 'static,
                S::Response: IntoResponse,
                S::Future: Send + 'static,
                L: Clone;
            pub fn add_optional_service<S>(&mut self, svc: Option<S>) -> Router<L>
            where
                S: Service<Request<Body>, Error = Infallible> + NamedService + Clone + Send + Sync + 'static,
                S::Response: IntoResponse,
                S::Future: Send + 'static,
                L: Clone;
            pub fn add_routes(&mut self, routes: Routes) -> Router<L>
            where
                L: Clone;
            pub fn layer<NewLayer>(self, new_layer: NewLayer) -> Server<Stack<NewLayer, L>>;
            #[serves]
            pub async fn serve<S, ResBody>(self, addr: SocketAddr, svc: S) -> Result<(), Error>
            where
                L: Layer<S>,
                L::Service: Service<Request<Body>, Response = Response<ResBody>> + Clone + Send + 'static,
                <<L as Layer<S>>::Service as Service<Request<Body>>>::Future: Send,
                <<L as Layer<S>>::Service as Service<Request<Body>>>::Error: Into<BoxError> + Send + 'static,
                ResBody: http_body::Body<Data = Bytes> + Send + 'static,
                ResBody::Error: Into<BoxError>;
            #[serves]
            pub async fn serve_with_shutdown<S, F, ResBody>(self, addr: SocketAddr, svc: S, signal: F) -> Result<(), Error>
            where
                L: Layer<S>,
                L::Service: Service<Request<Body>, Response = Response<ResBody>> + Clone + Send + 'static,
                <<L as Layer<S>>::Service as Service<Request<Body>>>::Future: Send,
                <<L as Layer<S>>::Service as Service<Request<Body>>>::Error: Into<BoxError> + Send + 'static,
                F: Future<Output = ()>,
                ResBody: http_body::Body<Data = Bytes> + Send + 'static,
                ResBody::Error: Into<BoxError>;
            #[serves]
            pub async fn serve_with_incoming<S, I, IO, IE, ResBody>(self, svc: S, incoming: I) -> Result<(), Error>
            where
                L: Layer<S>,
                L::Service: Service<Request<Body>, Response = Response<ResBody>> + Clone + Send + 'static,
                <<L as Layer<S>>::Service as Service<Request<Body>>>::Future: Send,
                <<L as Layer<S>>::Service as Service<Request<Body>>>::Error: Into<BoxError> + Send + 'static,
                I: Stream<Item = Result<IO, IE>>,
                IO: AsyncRead + AsyncWrite + Connected + Unpin + Send + 'static,
                IE: Into<BoxError>,
                ResBody: http_body::Body<Data = Bytes> + Send + 'static,
                ResBody::Error: Into<BoxError>;
            #[serves]
            pub async fn serve_with_incoming_shutdown<S, I, F, IO, IE, ResBody>(self, svc: S, incoming: I, signal: F) -> Result<(), Error>
            where
                L: Layer<S>,
                L::Service: Service<Request<Body>, Response = Response<ResBody>> + Clone + Send + 'static,
                <<L as Layer<S>>::Service as Service<Request<Body>>>::Future: Send,
                <<L as Layer<S>>::Service as Service<Request<Body>>>::Error: Into<BoxError> + Send + 'static,
                I: Stream<Item = Result<IO, IE>>,
                IO: AsyncRead + AsyncWrite + Connected + Unpin + Send + 'static,
                IE: Into<BoxError>,
                F: Future<Output = ()>,
                ResBody: http_body::Body<Data = Bytes> + Send + 'static,
                ResBody::Error: Into<BoxError>;
        }

        pub struct Router<L = Identity> {}
        impl<L> Router<L> {
            pub fn add_service<S>(self, svc: S) -> Self;
            pub fn add_optional_service<S>(self, svc: Option<S>) -> Self;
            #[serves]
            pub async fn serve(self, addr: SocketAddr) -> Result<(), Error>;
            #[serves]
            pub async fn serve_with_shutdown<F: Future<Output = ()>>(self, addr: SocketAddr, signal: F) -> Result<(), Error>;
            #[serves]
            pub async fn serve_with_incoming<I>(self, incoming: I) -> Result<(), Error>;
            #[serves]
            pub async fn serve_with_incoming_shutdown<I, F: Future<Output = ()>>(self, incoming: I, signal: F) -> Result<(), Error>;
        }
    }
}
