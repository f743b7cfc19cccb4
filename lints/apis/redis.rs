#![source("redis 1.8.1")]
#![closures(here)]

use crate::aio::{ConnectionLike as AsyncConnection, ConnectionManager, ConnectionManagerConfig, Monitor, MultiplexedConnection};
use crate::cluster::Connect;
use crate::hidden::{MapIter, OwnedMapIter, SearchLanguage, SyncPushSender};
use arcstr::ArcStr;
use bytes::Bytes;
use futures_util::future::BoxFuture;
use num_bigint::BigInt;
use rustls::pki_types::InvalidDnsNameError;
use std::borrow::Cow;
use std::ffi::{CString, NulError};
use std::io;
use std::ops::DerefMut;
use std::rc::Rc;
use std::str::Utf8Error;
use std::string::FromUtf8Error;
use std::sync::Arc;
use std::time::Duration;
use uuid::{Error, Uuid};

pub fn cmd(name: &str) -> Cmd;
pub fn pipe() -> Pipeline;
#[blocks(db, unbounded, tokio = "redis::aio pipeline with atomic()", why = "it waits for Redis")]
pub fn transaction<C: ConnectionLike, K: ToRedisArgs, T, F: FnMut(&mut C, &mut Pipeline) -> RedisResult<Option<T>>>(
    con: &mut C,
    keys: &[K],
    func: F,
) -> RedisResult<T>;

#[derive(Clone)]
pub struct Pipeline {}
impl Pipeline {
    pub fn new() -> Self;
    pub fn with_capacity(capacity: usize) -> Self;
    pub fn atomic(&mut self) -> &mut Self;
    pub fn ignore_errors(&mut self) -> &mut Self;
    pub fn is_transaction(&self) -> bool;
    pub fn get_packed_pipeline(&self) -> Vec<u8>;
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    #[blocks(db, unbounded, tokio = "redis::Pipeline::query_async", async_std = "redis::Pipeline::query_async", smol = "redis::Pipeline::query_async", why = "it queries Redis")]
    pub fn query<T: FromRedisValue>(&self, con: &mut dyn ConnectionLike) -> RedisResult<T>;
    pub async fn query_async<T: FromRedisValue>(&self, con: &mut impl crate::aio::ConnectionLike) -> RedisResult<T>;
    #[blocks(db, unbounded, tokio = "redis::Pipeline::exec_async", async_std = "redis::Pipeline::exec_async", smol = "redis::Pipeline::exec_async", why = "it queries Redis")]
    pub fn exec(&self, con: &mut dyn ConnectionLike) -> RedisResult<()>;
    pub async fn exec_async(&self, con: &mut impl crate::aio::ConnectionLike) -> RedisResult<()>;
    pub fn set_cache_config(&mut self, command_cache_config: CommandCacheConfig) -> &mut Self;
}

pub struct TlsCertificates {}

#[derive(Clone)]
pub struct Client {}
impl Client {
    pub fn open<T: IntoConnectionInfo>(params: T) -> RedisResult<Self>;
    #[blocks(db, unbounded, tokio = "redis::Client::get_multiplexed_async_connection", async_std = "redis::Client::get_multiplexed_async_connection", smol = "redis::Client::get_multiplexed_async_connection", why = "it connects to Redis")]
    pub fn get_connection(&self) -> RedisResult<Connection>;
    #[blocks(db, unbounded, tokio = "redis::Client::get_multiplexed_async_connection_with_config", why = "it connects to Redis")]
    pub fn get_connection_with_timeout(&self, timeout: Duration) -> RedisResult<Connection>;
    pub fn get_connection_info(&self) -> &ConnectionInfo;
    pub fn build_with_tls<C: IntoConnectionInfo>(conn_info: C, tls_certs: TlsCertificates) -> RedisResult<Self>;
    pub async fn get_multiplexed_async_connection(&self) -> RedisResult<MultiplexedConnection>;
    pub async fn get_multiplexed_async_connection_with_config(&self, config: &AsyncConnectionConfig) -> RedisResult<MultiplexedConnection>;
    pub async fn get_connection_manager(&self) -> RedisResult<ConnectionManager>;
    pub fn get_connection_manager_lazy(&self, config: ConnectionManagerConfig) -> RedisResult<ConnectionManager>;
    pub async fn get_connection_manager_with_config(&self, config: ConnectionManagerConfig) -> RedisResult<ConnectionManager>;
    pub async fn get_async_pubsub(&self) -> RedisResult<crate::aio::PubSub>;
    pub async fn get_async_monitor(&self) -> RedisResult<Monitor>;
}
impl ConnectionLike for Client {}

#[derive(Clone)]
pub struct AsyncConnectionConfig {}
impl Default for AsyncConnectionConfig {}

pub enum Arg<D> {}

#[derive(Clone)]
pub struct CommandCacheConfig {}
impl Default for CommandCacheConfig {}

#[derive(Clone)]
pub struct Cmd {}
impl RedisWrite for Cmd {}
impl Default for Cmd {}
impl Cmd {
    pub fn new() -> Self;
    pub fn with_capacity(arg_count: usize, size_of_data: usize) -> Self;
    pub fn clear(&mut self);
    pub fn arg<T: ToRedisArgs>(&mut self, arg: T) -> &mut Self;
    pub fn take(&mut self) -> Self;
    pub fn cursor_arg(&mut self, cursor: u64) -> &mut Self;
    pub fn get_packed_command(&self) -> Vec<u8>;
    pub fn write_packed_command(&self, dst: &mut Vec<u8>);
    pub fn in_scan_mode(&self) -> bool;
    #[blocks(db, unbounded, tokio = "redis::Cmd::query_async", async_std = "redis::Cmd::query_async", smol = "redis::Cmd::query_async", why = "it queries Redis")]
    pub fn query<T: FromRedisValue>(&self, con: &mut dyn ConnectionLike) -> RedisResult<T>;
    pub async fn query_async<T: FromRedisValue>(&self, con: &mut impl crate::aio::ConnectionLike) -> RedisResult<T>;
    pub fn iter<T: FromRedisValue>(self, con: &mut dyn ConnectionLike) -> RedisResult<Iter<'_, T>>;
    pub async fn iter_async<'a, T: FromRedisValue + 'a>(self, con: &'a mut (dyn AsyncConnection + Send)) -> RedisResult<AsyncIter<'a, T>>;
    #[blocks(db, unbounded, tokio = "redis::Cmd::exec_async", async_std = "redis::Cmd::exec_async", smol = "redis::Cmd::exec_async", why = "it queries Redis")]
    pub fn exec(&self, con: &mut dyn ConnectionLike) -> RedisResult<()>;
    pub async fn exec_async(&self, con: &mut impl crate::aio::ConnectionLike) -> RedisResult<()>;
    pub fn args_iter(&self) -> impl Clone + ExactSizeIterator<Item = Arg<&[u8]>>;
    pub fn set_no_response(&mut self, nr: bool) -> &mut Self;
    pub fn is_no_response(&self) -> bool;
    pub fn set_cache_config(&mut self, command_cache_config: CommandCacheConfig) -> &mut Self;
}

pub struct Iter<'a, T> {}

pub struct AsyncIter<'a, T> {}

pub struct HotkeysOptions {}

pub struct HotkeysResponse {}

pub enum ControlFlow<U> {}

pub trait PubSubCommands: Sized {
    fn subscribe<C, F, U>(&mut self, _: C, _: F) -> RedisResult<U>
    where
        F: FnMut(Msg) -> ControlFlow<U>,
        C: ToRedisArgs;
    fn psubscribe<P, F, U>(&mut self, _: P, _: F) -> RedisResult<U>
    where
        F: FnMut(Msg) -> ControlFlow<U>,
        P: ToRedisArgs;
}

pub enum Direction {
    Left,
    Right,
}
impl ToRedisArgs for Direction {}
impl ToSingleRedisArg for Direction {}

#[derive(Clone, Copy)]
pub struct CopyOptions<Db: ToString> {}
impl Default for CopyOptions<&'static str> {}
impl<Db: ToString> CopyOptions<Db> {
    pub fn db<Db2: ToString>(self, db: Db2) -> CopyOptions<Db2>;
    pub fn replace(self, replace: bool) -> Self;
}
impl<Db: ToString> ToRedisArgs for CopyOptions<Db> {}
impl<Db: ToString> ToSingleRedisArg for CopyOptions<Db> {}

#[derive(Clone, Default)]
pub struct SetOptions {}
impl SetOptions {
    pub fn conditional_set(self, existence_check: ExistenceCheck) -> Self;
    pub fn value_comparison(self, value_comparison: ValueComparison) -> Self;
    pub fn get(self, get: bool) -> Self;
    pub fn with_expiration(self, expiration: SetExpiry) -> Self;
}
impl ToRedisArgs for SetOptions {}

#[derive(Clone, Copy, Default)]
pub struct MSetOptions {}
impl MSetOptions {
    pub fn conditional_set(self, existence_check: ExistenceCheck) -> Self;
    pub fn with_expiration(self, expiration: SetExpiry) -> Self;
}
impl ToRedisArgs for MSetOptions {}

#[derive(Clone, Copy, Default)]
pub struct FlushAllOptions {
    pub blocking: bool,
}
impl FlushAllOptions {
    pub fn blocking(self, blocking: bool) -> Self;
}
impl ToRedisArgs for FlushAllOptions {}
impl ToSingleRedisArg for FlushAllOptions {}

pub type FlushDbOptions = FlushAllOptions;

#[derive(Clone, Copy, Default)]
pub struct HashFieldExpirationOptions {}
impl HashFieldExpirationOptions {
    pub fn set_existence_check(self, field_existence_check: FieldExistenceCheck) -> Self;
    pub fn set_expiration(self, expiration: SetExpiry) -> Self;
}
impl ToRedisArgs for HashFieldExpirationOptions {}

#[derive(Clone, Copy)]
pub enum UpdateCheck {
    LT,
    GT,
}
impl ToRedisArgs for UpdateCheck {}

#[derive(Clone, Copy, Default)]
pub struct SortedSetAddOptions {}
impl SortedSetAddOptions {
    pub fn add_only() -> Self;
    pub fn update_only(conditional_update: Option<UpdateCheck>) -> Self;
    pub fn add_or_update(conditional_update: Option<UpdateCheck>) -> Self;
    pub fn include_changed_count(self) -> Self;
    pub fn increment_score(self) -> Self;
}
impl ToRedisArgs for SortedSetAddOptions {}

pub trait HotkeysCommands: ConnectionLike {
    fn hotkeys_start(&mut self, opts: HotkeysOptions) -> RedisResult<()>
    where
        Self: Sized;
    fn hotkeys_get(&mut self) -> RedisResult<Option<HotkeysResponse>>
    where
        Self: Sized;
    fn hotkeys_stop(&mut self) -> RedisResult<bool>
    where
        Self: Sized;
    fn hotkeys_reset(&mut self) -> RedisResult<()>
    where
        Self: Sized;
}

pub trait AsyncHotkeysCommands: crate::aio::ConnectionLike + Send + Sync + Sized {
    fn hotkeys_start(&mut self, opts: HotkeysOptions) -> RedisFuture<'_, ()>;
    fn hotkeys_get(&mut self) -> RedisFuture<'_, Option<HotkeysResponse>>;
    fn hotkeys_stop(&mut self) -> RedisFuture<'_, bool>;
    fn hotkeys_reset(&mut self) -> RedisFuture<'_, ()>;
}

pub struct ConnectionInfo {}

#[derive(Clone, Default)]
pub struct RedisConnectionInfo {}

pub trait IntoConnectionInfo {}

pub struct Connection {}
impl Connect for Connection {}
impl PubSubCommands for Connection {}
impl HotkeysCommands for Connection {}
impl Connection {
    pub fn send_packed_command(&mut self, cmd: &[u8]) -> RedisResult<()>;
    pub fn recv_response(&mut self) -> RedisResult<Value>;
    pub fn set_write_timeout(&self, dur: Option<Duration>) -> RedisResult<()>;
    pub fn set_read_timeout(&self, dur: Option<Duration>) -> RedisResult<()>;
    pub fn as_pubsub(&mut self) -> PubSub<'_>;
    pub fn set_push_sender(&mut self, sender: SyncPushSender);
    pub fn subscribe_resp3<T: ToRedisArgs>(&mut self, channel: T) -> RedisResult<()>;
    pub fn psubscribe_resp3<T: ToRedisArgs>(&mut self, pchannel: T) -> RedisResult<()>;
    pub fn unsubscribe_resp3<T: ToRedisArgs>(&mut self, channel: T) -> RedisResult<()>;
    pub fn punsubscribe_resp3<T: ToRedisArgs>(&mut self, pchannel: T) -> RedisResult<()>;
}
impl ConnectionLike for Connection {}

pub struct PubSub<'a> {}
impl<'a> PubSub<'a> {
    #[blocks(db, unbounded, tokio = "redis::aio::PubSub::subscribe", why = "it waits for Redis")]
    pub fn subscribe<T: ToRedisArgs>(&mut self, channel: T) -> RedisResult<()>;
    pub fn psubscribe<T: ToRedisArgs>(&mut self, pchannel: T) -> RedisResult<()>;
    pub fn unsubscribe<T: ToRedisArgs>(&mut self, channel: T) -> RedisResult<()>;
    pub fn punsubscribe<T: ToRedisArgs>(&mut self, pchannel: T) -> RedisResult<()>;
    pub fn ping_message<T: FromRedisValue>(&mut self, message: impl ToRedisArgs) -> RedisResult<T>;
    pub fn ping<T: FromRedisValue>(&mut self) -> RedisResult<T>;
    #[blocks(db, unbounded, tokio = "redis::aio::PubSub::on_message", why = "it waits for a message")]
    pub fn get_message(&mut self) -> RedisResult<Msg>;
    pub fn set_read_timeout(&self, dur: Option<Duration>) -> RedisResult<()>;
}

#[derive(Clone)]
pub struct Msg {}

pub trait ConnectionLike {
    fn req_packed_command(&mut self, cmd: &[u8]) -> RedisResult<Value>;
    fn req_command(&mut self, cmd: &Cmd) -> RedisResult<Value>;
    fn get_db(&self) -> i64;
    fn check_connection(&mut self) -> bool;
    fn is_open(&self) -> bool;
}
impl<C, T> ConnectionLike for T
where
    C: ConnectionLike,
    T: DerefMut<Target = C>,
{
}

#[derive(Clone, PartialEq)]
pub struct ParsingError {}
impl From<NulError> for ParsingError {}
impl From<Utf8Error> for ParsingError {}
impl From<Error> for ParsingError {}
impl From<FromUtf8Error> for ParsingError {}
impl From<String> for ParsingError {}
impl<'a> From<&'a str> for ParsingError {}
impl From<ArcStr> for ParsingError {}

#[derive(PartialEq, Eq, Copy, Clone)]
pub enum ErrorKind {
    Parse,
    AuthenticationFailed,
    UnexpectedReturnType,
    InvalidClientConfig,
    Io,
    Client,
    Extension,
    MasterNameNotFoundBySentinel,
    NoValidReplicasFoundBySentinel,
    EmptySentinelList,
    ClusterConnectionNotFound,
    Server(ServerErrorKind),
    Serialize,
    RESP3NotSupported,
}
impl From<ServerErrorKind> for ErrorKind {}

#[derive(Clone)]
pub struct RedisError {}
impl From<serde_json::Error> for RedisError {}
impl From<io::Error> for RedisError {}
impl From<InvalidDnsNameError> for RedisError {}
impl From<rustls_native_certs::Error> for RedisError {}
impl From<(ErrorKind, &'static str)> for RedisError {}
impl From<(ErrorKind, &'static str, String)> for RedisError {}
impl RedisError {
    pub fn kind(&self) -> ErrorKind;
    pub fn detail(&self) -> Option<&str>;
    pub fn code(&self) -> Option<&str>;
    pub fn category(&self) -> &str;
    pub fn is_io_error(&self) -> bool;
    pub fn is_cluster_error(&self) -> bool;
    pub fn is_connection_refusal(&self) -> bool;
    pub fn is_timeout(&self) -> bool;
    pub fn is_connection_dropped(&self) -> bool;
    pub fn is_unrecoverable_error(&self) -> bool;
    pub fn redirect_node(&self) -> Option<(&str, u16)>;
    pub fn retry_method(&self) -> RetryMethod;
    pub fn into_server_errors(self) -> Option<Arc<[(usize, ServerError)]>>;
}
impl From<native_tls::Error> for RedisError {}
impl From<rustls::Error> for RedisError {}
impl From<ServerError> for RedisError {}
impl From<ParsingError> for RedisError {}

#[derive(Clone)]
pub enum RetryMethod {
    Reconnect,
    NoRetry,
    RetryImmediately,
    WaitAndRetry,
    AskRedirect,
    MovedRedirect,
    ReconnectFromInitialConnections,
    RefreshSlotsAndRetry,
}

pub enum ServerErrorKind {}

#[derive(PartialEq, Clone)]
pub struct ServerError {}
impl TryFrom<RedisError> for ServerError {
    type Error = RedisError;
}

#[derive(Clone)]
pub enum Expiry {
    EX(u64),
    PX(u64),
    EXAT(u64),
    PXAT(u64),
    PERSIST,
}
impl ToRedisArgs for Expiry {}

#[derive(Clone, Copy)]
pub enum SetExpiry {
    EX(u64),
    PX(u64),
    EXAT(u64),
    PXAT(u64),
    KEEPTTL,
}
impl ToRedisArgs for SetExpiry {}

#[derive(Clone, Copy)]
pub enum ExistenceCheck {
    NX,
    XX,
}
impl ToRedisArgs for ExistenceCheck {}

pub enum FieldExistenceCheck {}

pub enum NumericBehavior {}

#[derive(PartialEq, Clone, Default)]
pub enum Value {
    Nil,
    Int(i64),
    BulkString(Vec<u8>),
    Array(Vec<Self>),
    SimpleString(String),
    Okay,
    Map(Vec<(Self, Self)>),
    Attribute { data: Box<Self>, attributes: Vec<(Self, Self)> },
    Set(Vec<Self>),
    Double(f64),
    Boolean(bool),
    VerbatimString { format: VerbatimFormat, text: String },
    BigNumber(BigInt),
    Push { kind: PushKind, data: Vec<Self> },
    ServerError(ServerError),
}
impl Value {
    pub fn looks_like_cursor(&self) -> bool;
    pub fn as_sequence(&self) -> Option<&[Self]>;
    pub fn into_sequence(self) -> Result<Vec<Self>, Self>;
    pub fn as_map_iter(&self) -> Option<MapIter<'_>>;
    pub fn into_map_iter(self) -> Result<OwnedMapIter, Self>;
    pub fn extract_error(self) -> RedisResult<Self>;
}
impl FromRedisValue for Value {}

#[derive(Clone)]
pub enum ValueComparison {
    IFEQ(String),
    IFNE(String),
    IFDEQ(String),
    IFDNE(String),
}
impl ToRedisArgs for ValueComparison {}

pub enum VerbatimFormat {}

pub enum PushKind {}

pub type RedisResult<T> = Result<T, RedisError>;
impl<T: FromRedisValue> FromRedisValue for RedisResult<T> {}

pub type RedisFuture<'a, T> = BoxFuture<'a, RedisResult<T>>;

pub trait RedisWrite {}

pub trait ToSingleRedisArg: ToRedisArgs {}
impl ToSingleRedisArg for u8 {}
impl ToSingleRedisArg for bool {}
impl ToSingleRedisArg for String {}
impl ToSingleRedisArg for &str {}
impl<'a, T> ToSingleRedisArg for Cow<'a, T>
where
    T: ToOwned + ?Sized,
    &'a T: ToSingleRedisArg,
    T::Owned: ToSingleRedisArg,
{
}
impl ToSingleRedisArg for &[u8] {}
impl ToSingleRedisArg for &mut [u8] {}
impl ToSingleRedisArg for Vec<u8> {}
impl ToSingleRedisArg for Box<[u8]> {}
impl ToSingleRedisArg for Rc<[u8]> {}
impl ToSingleRedisArg for Arc<[u8]> {}
impl<const N: usize> ToSingleRedisArg for &[u8; N] {}
impl ToSingleRedisArg for Uuid {}

pub trait ToRedisArgs: Sized {
    fn to_redis_args(&self) -> Vec<Vec<u8>>;
    fn write_redis_args<W>(&self, out: &mut W)
    where
        W: ?Sized + RedisWrite;
    fn describe_numeric_behavior(&self) -> NumericBehavior;
    fn num_of_args(&self) -> usize;
}
impl ToRedisArgs for SearchLanguage {}
impl ToRedisArgs for u8 {}
impl ToRedisArgs for bool {}
impl ToRedisArgs for String {}
impl ToRedisArgs for &str {}
impl<'a, T> ToRedisArgs for Cow<'a, T>
where
    T: ToOwned + ?Sized,
    &'a T: ToRedisArgs,
    T::Owned: ToRedisArgs,
{
}
impl<T: ToRedisArgs> ToRedisArgs for Option<T> {}
impl<T: ToRedisArgs, const N: usize> ToRedisArgs for &[T; N] {}
impl ToRedisArgs for Uuid {}

pub trait FromRedisValue: Sized {
    fn from_redis_value_ref(v: &Value) -> Result<Self, ParsingError>;
    fn from_redis_value(v: Value) -> Result<Self, ParsingError>;
    fn from_redis_value_refs(items: &[Value]) -> Result<Vec<Self>, ParsingError>;
    fn from_redis_values(items: Vec<Value>) -> Result<Vec<Self>, ParsingError>;
    fn from_each_redis_values(items: Vec<Value>) -> Vec<Result<Self, ParsingError>>;
    fn from_byte_slice(vec: &[u8]) -> Option<Vec<Self>>;
    fn from_byte_vec(vec: Vec<u8>) -> Result<Vec<Self>, ParsingError>;
}
impl<T: FromRedisValue, const N: usize> FromRedisValue for [T; N] {}
impl FromRedisValue for u8 {}
impl FromRedisValue for bool {}
impl FromRedisValue for CString {}
impl FromRedisValue for String {}
impl FromRedisValue for () {}
impl<T: FromRedisValue> FromRedisValue for Option<T> {}
impl FromRedisValue for Bytes {}
impl FromRedisValue for Uuid {}

#[derive(Clone, Copy)]
pub enum ExpireOption {
    NONE,
    NX,
    XX,
    GT,
    LT,
}
impl ToRedisArgs for ExpireOption {}

pub struct PushInfo {}

pub mod aio {
    use crate::caching::CacheStatistics;
    use crate::cluster_async::Connect;
    use crate::{
        AsyncConnectionConfig, AsyncHotkeysCommands, Client, Cmd, FromRedisValue, Msg, Pipeline, RedisConnectionInfo, RedisFuture,
        RedisResult, ToRedisArgs, Value,
    };
    use futures_core::Stream;
    use futures_util::future::Future;
    use std::time::Duration;
    use tokio::io::{AsyncRead, AsyncWrite};

    pub struct Monitor {}

    pub struct PubSubSink {}

    pub struct PubSubStream {}

    pub struct PubSub {}
    impl PubSub {
        pub async fn new<C>(connection_info: &RedisConnectionInfo, stream: C) -> RedisResult<Self>
        where
            C: Unpin + AsyncRead + AsyncWrite + Send + 'static;
        pub async fn subscribe(&mut self, channel_name: impl ToRedisArgs) -> RedisResult<()>;
        pub async fn unsubscribe(&mut self, channel_name: impl ToRedisArgs) -> RedisResult<()>;
        pub async fn psubscribe(&mut self, channel_pattern: impl ToRedisArgs) -> RedisResult<()>;
        pub async fn punsubscribe(&mut self, channel_pattern: impl ToRedisArgs) -> RedisResult<()>;
        pub async fn ping<T: FromRedisValue>(&mut self) -> RedisResult<T>;
        pub async fn ping_message<T: FromRedisValue>(&mut self, message: impl ToRedisArgs) -> RedisResult<T>;
        pub fn on_message(&mut self) -> impl Stream<Item = Msg> + '_;
        pub fn into_on_message(self) -> PubSubStream;
        pub fn split(self) -> (PubSubSink, PubSubStream);
    }

    pub trait ConnectionLike {
        fn req_packed_command<'a>(&'a mut self, cmd: &'a Cmd) -> RedisFuture<'a, Value>;
        fn get_db(&self) -> i64;
    }

    #[derive(Clone)]
    pub struct MultiplexedConnection {}
    impl MultiplexedConnection {
        pub async fn new<C>(connection_info: &RedisConnectionInfo, stream: C) -> RedisResult<(Self, impl Future<Output = ()>)>
        where
            C: Unpin + AsyncRead + AsyncWrite + Send + 'static;
        pub async fn new_with_config<C>(
            connection_info: &RedisConnectionInfo,
            stream: C,
            config: AsyncConnectionConfig,
        ) -> RedisResult<(Self, impl Future<Output = ()> + 'static)>
        where
            C: Unpin + AsyncRead + AsyncWrite + Send + 'static;
        pub fn set_response_timeout(&mut self, timeout: Duration);
        pub async fn send_packed_command(&mut self, cmd: &Cmd) -> RedisResult<Value>;
        pub async fn send_packed_commands(&mut self, cmd: &Pipeline, offset: usize, count: usize) -> RedisResult<Vec<Value>>;
        pub fn get_cache_statistics(&self) -> Option<CacheStatistics>;
    }
    impl ConnectionLike for MultiplexedConnection {}
    impl MultiplexedConnection {
        pub async fn subscribe(&mut self, channel_name: impl ToRedisArgs) -> RedisResult<()>;
        pub async fn unsubscribe(&mut self, channel_name: impl ToRedisArgs) -> RedisResult<()>;
        pub async fn psubscribe(&mut self, channel_pattern: impl ToRedisArgs) -> RedisResult<()>;
        pub async fn punsubscribe(&mut self, channel_pattern: impl ToRedisArgs) -> RedisResult<()>;
    }
    impl Connect for MultiplexedConnection {}
    impl AsyncHotkeysCommands for MultiplexedConnection {}

    #[derive(Clone)]
    pub struct ConnectionManagerConfig {}
    impl Default for ConnectionManagerConfig {}

    #[derive(Clone)]
    pub struct ConnectionManager {}
    impl ConnectionManager {
        pub async fn new(client: Client) -> RedisResult<Self>;
        pub async fn new_with_config(client: Client, config: ConnectionManagerConfig) -> RedisResult<Self>;
        pub fn new_lazy_with_config(client: Client, config: ConnectionManagerConfig) -> RedisResult<Self>;
        pub async fn send_packed_command(&mut self, cmd: &Cmd) -> RedisResult<Value>;
        pub async fn send_packed_commands(&mut self, cmd: &Pipeline, offset: usize, count: usize) -> RedisResult<Vec<Value>>;
        pub async fn subscribe(&mut self, channel_name: impl ToRedisArgs) -> RedisResult<()>;
        pub async fn unsubscribe(&mut self, channel_name: impl ToRedisArgs) -> RedisResult<()>;
        pub async fn psubscribe(&mut self, channel_pattern: impl ToRedisArgs) -> RedisResult<()>;
        pub async fn punsubscribe(&mut self, channel_pattern: impl ToRedisArgs) -> RedisResult<()>;
        pub fn get_cache_statistics(&self) -> Option<CacheStatistics>;
    }
    impl ConnectionLike for ConnectionManager {}
    impl AsyncHotkeysCommands for ConnectionManager {}
}

pub mod caching {
    use std::sync::Arc;

    #[derive(Default, Eq, PartialEq)]
    pub struct CacheStatistics {
        pub hit: usize,
        pub miss: usize,
        pub invalidate: usize,
    }
}

pub mod cluster {
    use crate::{Connection, IntoConnectionInfo, RedisResult, Value};
    use std::time::Duration;

    pub struct ClusterClientBuilder {}

    #[derive(Clone)]
    pub struct ClusterClient {}
    impl ClusterClient {
        pub fn new<T: IntoConnectionInfo>(initial_nodes: impl IntoIterator<Item = T>) -> RedisResult<Self>;
        pub fn builder<T: IntoConnectionInfo>(initial_nodes: impl IntoIterator<Item = T>) -> ClusterClientBuilder;
        #[blocks(db, unbounded, tokio = "redis::cluster::ClusterClient::get_async_connection", why = "it connects to Redis")]
        pub fn get_connection(&self) -> RedisResult<ClusterConnection>;
        #[blocks(db, unbounded, why = "it connects to Redis")]
        pub fn get_connection_with_config(&self, config: ClusterConfig) -> RedisResult<ClusterConnection>;
        pub async fn get_async_connection(&self) -> RedisResult<crate::cluster_async::ClusterConnection>;
        pub async fn get_async_connection_with_config(&self, config: ClusterConfig)
            -> RedisResult<crate::cluster_async::ClusterConnection>;
        pub fn get_pending_async_connection_with_config(&self, config: ClusterConfig) -> crate::cluster_async::ClusterConnection;
    }

    pub trait Connect: Sized {
        fn connect<T>(info: T, timeout: Option<Duration>) -> RedisResult<Self>
        where
            T: IntoConnectionInfo;
        fn send_packed_command(&mut self, cmd: &[u8]) -> RedisResult<()>;
        fn set_write_timeout(&self, dur: Option<Duration>) -> RedisResult<()>;
        fn set_read_timeout(&self, dur: Option<Duration>) -> RedisResult<()>;
        fn recv_response(&mut self) -> RedisResult<Value>;
    }

    pub struct ClusterConfig {}

    pub struct ClusterConnection<C = Connection> {}
}

pub mod cluster_async {
    use crate::aio::MultiplexedConnection;
    use crate::{AsyncConnectionConfig, IntoConnectionInfo, RedisFuture};

    pub struct ClusterConnection<C = MultiplexedConnection> {}

    pub trait Connect: Sized {
        fn connect_with_config<'a, T>(info: T, config: AsyncConnectionConfig) -> RedisFuture<'a, Self>
        where
            T: IntoConnectionInfo + Send + 'a;
    }
}

mod hidden {
    use crate::PushInfo;
    use std::sync::mpsc::Sender;

    pub enum MapIter<'a> {}

    pub enum OwnedMapIter {}

    pub type SyncPushSender = Sender<PushInfo>;
    pub struct SearchLanguage {}
}
