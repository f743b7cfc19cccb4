#![source("amiquip 0.4.2")]

use crossbeam_channel::Receiver;
use mio::net::TcpStream;
use mio::Evented;
use std::io::{Read, Write};
use std::num::ParseIntError;
use std::time::Duration;
use std::{io, result};
use url::{ParseError, Url};

pub use amq_protocol::protocol::basic::AMQPProperties as AmqpProperties;
pub use amq_protocol::types::{AMQPValue as AmqpValue, FieldTable};

pub trait Sasl: Default + Clone + Send + 'static {
    fn mechanism(&self) -> String;
    fn response(&self) -> String;
}

#[derive(Clone, PartialEq)]
pub enum Auth {
    Plain { username: String, password: String },
    External,
}
impl Default for Auth {}
impl Sasl for Auth {}

pub struct Channel {}
impl Channel {
    pub fn close(self) -> Result<()>;
    pub fn channel_id(&self) -> u16;
    pub fn qos(&self, prefetch_size: u32, prefetch_count: u16, global: bool) -> Result<()>;
    pub fn recover(&self, requeue: bool) -> Result<()>;
    pub fn basic_publish<S: Into<String>>(&self, exchange: S, publish: Publish) -> Result<()>;
    pub fn listen_for_publisher_confirms(&self) -> Result<Receiver<Confirm>>;
    pub fn enable_publisher_confirms(&self) -> Result<()>;
    pub fn enable_publisher_confirms_nowait(&self) -> Result<()>;
    pub fn listen_for_returns(&self) -> Result<Receiver<Return>>;
    pub fn queue_declare<S: Into<String>>(&self, queue: S, options: QueueDeclareOptions) -> Result<Queue>;
    pub fn queue_declare_nowait<S: Into<String>>(&self, queue: S, options: QueueDeclareOptions) -> Result<Queue>;
    pub fn queue_declare_passive<S: Into<String>>(&self, queue: S) -> Result<Queue>;
    pub fn basic_get<S: Into<String>>(&self, queue: S, no_ack: bool) -> Result<Option<Get>>;
    pub fn basic_consume<S: Into<String>>(&self, queue: S, options: ConsumerOptions) -> Result<Consumer>;
    pub fn queue_bind<S0: Into<String>, S1: Into<String>, S2: Into<String>>(
        &self,
        queue: S0,
        exchange: S1,
        routing_key: S2,
        arguments: FieldTable,
    ) -> Result<()>;
    pub fn queue_bind_nowait<S0: Into<String>, S1: Into<String>, S2: Into<String>>(
        &self,
        queue: S0,
        exchange: S1,
        routing_key: S2,
        arguments: FieldTable,
    ) -> Result<()>;
    pub fn queue_unbind<S0: Into<String>, S1: Into<String>, S2: Into<String>>(
        &self,
        queue: S0,
        exchange: S1,
        routing_key: S2,
        arguments: FieldTable,
    ) -> Result<()>;
    pub fn queue_purge<S: Into<String>>(&self, queue: S) -> Result<u32>;
    pub fn queue_purge_nowait<S: Into<String>>(&self, queue: S) -> Result<()>;
    pub fn queue_delete<S: Into<String>>(&self, queue: S, options: QueueDeleteOptions) -> Result<u32>;
    pub fn queue_delete_nowait<S: Into<String>>(&self, queue: S, options: QueueDeleteOptions) -> Result<()>;
    pub fn exchange_declare<S: Into<String>>(&self, type_: ExchangeType, exchange: S, options: ExchangeDeclareOptions) -> Result<Exchange>;
    pub fn exchange_declare_nowait<S: Into<String>>(
        &self,
        type_: ExchangeType,
        exchange: S,
        options: ExchangeDeclareOptions,
    ) -> Result<Exchange>;
    pub fn exchange_declare_passive<S: Into<String>>(&self, exchange: S) -> Result<Exchange>;
    pub fn exchange_bind<S0: Into<String>, S1: Into<String>, S2: Into<String>>(
        &self,
        destination: S0,
        source: S1,
        routing_key: S2,
        arguments: FieldTable,
    ) -> Result<()>;
    pub fn exchange_bind_nowait<S0: Into<String>, S1: Into<String>, S2: Into<String>>(
        &self,
        destination: S0,
        source: S1,
        routing_key: S2,
        arguments: FieldTable,
    ) -> Result<()>;
    pub fn exchange_unbind<S0: Into<String>, S1: Into<String>, S2: Into<String>>(
        &self,
        destination: S0,
        source: S1,
        routing_key: S2,
        arguments: FieldTable,
    ) -> Result<()>;
    pub fn exchange_unbind_nowait<S0: Into<String>, S1: Into<String>, S2: Into<String>>(
        &self,
        destination: S0,
        source: S1,
        routing_key: S2,
        arguments: FieldTable,
    ) -> Result<()>;
    pub fn exchange_delete<S: Into<String>>(&self, exchange: S, if_unused: bool) -> Result<()>;
    pub fn exchange_delete_nowait<S: Into<String>>(&self, exchange: S, if_unused: bool) -> Result<()>;
    pub fn ack_all(&self) -> Result<()>;
    pub fn nack_all(&self, requeue: bool) -> Result<()>;
}

#[derive(Clone, Copy, PartialEq)]
pub struct ConfirmPayload {
    pub delivery_tag: u64,
    pub multiple: bool,
}

#[derive(Clone, Copy, PartialEq)]
pub enum Confirm {
    Ack(ConfirmPayload),
    Nack(ConfirmPayload),
}

#[derive(Clone)]
pub struct ConfirmSmoother {}
impl Default for ConfirmSmoother {}
impl ConfirmSmoother {
    pub fn new() -> ConfirmSmoother;
    pub fn with_expected_delivery_tag(expected: u64) -> ConfirmSmoother;
    pub fn process<'a>(&'a mut self, confirm: Confirm) -> impl Iterator<Item = Confirm> + 'a;
}

#[derive(Clone)]
pub enum ConnectionBlockedNotification {
    Blocked(String),
    Unblocked,
}

#[derive(Clone)]
pub struct ConnectionTuning {
    pub mem_channel_bound: usize,
    pub buffered_writes_high_water: usize,
    pub buffered_writes_low_water: usize,
}
impl Default for ConnectionTuning {}
impl ConnectionTuning {
    pub fn mem_channel_bound(self, mem_channel_bound: usize) -> Self;
    pub fn buffered_writes_high_water(self, buffered_writes_high_water: usize) -> Self;
    pub fn buffered_writes_low_water(self, buffered_writes_low_water: usize) -> Self;
}

pub struct Connection {}
impl Connection {
    #[blocks(net, unbounded, tokio = "lapin::Connection::connect", why = "it connects to the AMQP broker")]
    pub fn open(url: &str) -> Result<Connection>;
    #[blocks(net, unbounded, why = "it connects to the AMQP broker")]
    pub fn open_tuned(url: &str, tuning: ConnectionTuning) -> Result<Connection>;
    #[blocks(net, unbounded, tokio = "lapin::Connection::connect", why = "it connects to the AMQP broker")]
    pub fn insecure_open(url: &str) -> Result<Connection>;
    #[blocks(net, unbounded, why = "it connects to the AMQP broker")]
    pub fn insecure_open_tuned(url: &str, tuning: ConnectionTuning) -> Result<Connection>;
    #[blocks(net, unbounded, why = "it connects to the AMQP broker")]
    pub fn open_tls_stream<Auth: Sasl, C: Into<TlsConnector>, S: IoStream>(
        connector: C,
        domain: &str,
        stream: S,
        options: ConnectionOptions<Auth>,
        tuning: ConnectionTuning,
    ) -> Result<Connection>;
    #[blocks(net, unbounded, why = "it connects to the AMQP broker")]
    pub fn insecure_open_stream<Auth: Sasl, S: IoStream>(
        stream: S,
        options: ConnectionOptions<Auth>,
        tuning: ConnectionTuning,
    ) -> Result<Connection>;
    pub fn server_properties(&self) -> &FieldTable;
    #[blocks(net, unbounded, tokio = "lapin::Connection::create_channel", why = "it waits for the AMQP broker")]
    pub fn open_channel(&mut self, channel_id: Option<u16>) -> Result<Channel>;
    pub fn listen_for_connection_blocked(&mut self) -> Result<Receiver<ConnectionBlockedNotification>>;
    pub fn close(self) -> Result<()>;
}

#[derive(Clone, PartialEq)]
pub struct ConnectionOptions<Auth: Sasl> {}
impl<Auth: Sasl> Default for ConnectionOptions<Auth> {}
impl<Auth: Sasl> ConnectionOptions<Auth> {
    pub fn auth(self, auth: Auth) -> Self;
    pub fn virtual_host<T: Into<String>>(self, virtual_host: T) -> Self;
    pub fn locale<T: Into<String>>(self, locale: T) -> Self;
    pub fn channel_max(self, channel_max: u16) -> Self;
    pub fn frame_max(self, frame_max: u32) -> Self;
    pub fn heartbeat(self, heartbeat: u16) -> Self;
    pub fn connection_timeout(self, connection_timeout: Option<Duration>) -> Self;
    pub fn information(self, information: Option<String>) -> Self;
}

#[derive(Clone, Default)]
pub struct ConsumerOptions {
    pub no_local: bool,
    pub no_ack: bool,
    pub exclusive: bool,
    pub arguments: FieldTable,
}

pub enum ConsumerMessage {
    Delivery(Delivery),
    ClientCancelled,
    ServerCancelled,
    ClientClosedChannel,
    ServerClosedChannel(Error),
    ClientClosedConnection,
    ServerClosedConnection(Error),
}

pub struct Consumer<'a> {}
impl Consumer<'_> {
    pub fn consumer_tag(&self) -> &str;
    pub fn receiver(&self) -> &Receiver<ConsumerMessage>;
    pub fn cancel(&self) -> Result<()>;
    pub fn ack(&self, delivery: Delivery) -> Result<()>;
    pub fn ack_multiple(&self, delivery: Delivery) -> Result<()>;
    pub fn nack(&self, delivery: Delivery, requeue: bool) -> Result<()>;
    pub fn nack_multiple(&self, delivery: Delivery, requeue: bool) -> Result<()>;
    pub fn reject(&self, delivery: Delivery, requeue: bool) -> Result<()>;
}

#[derive(Clone)]
pub struct Delivery {
    pub redelivered: bool,
    pub exchange: String,
    pub routing_key: String,
    pub body: Vec<u8>,
    pub properties: AmqpProperties,
}
impl Delivery {
    pub fn delivery_tag(&self) -> u64;
    pub fn ack(self, channel: &Channel) -> Result<()>;
    pub fn ack_multiple(self, channel: &Channel) -> Result<()>;
    pub fn nack(self, channel: &Channel, requeue: bool) -> Result<()>;
    pub fn nack_multiple(self, channel: &Channel, requeue: bool) -> Result<()>;
    pub fn reject(self, channel: &Channel, requeue: bool) -> Result<()>;
}

pub type Result<T, E = Error> = result::Result<T, E>;

pub enum Error {
    UrlParseError { source: ParseError },
    TlsFeatureNotEnabled,
    InsecureUrl { url: Url },
    UnexpectedSocketClose,
    IoErrorReadingSocket { source: io::Error },
    IoErrorWritingSocket { source: io::Error },
    MalformedFrame,
    UrlNoSocketAddrs { url: Url },
    ResolveUrlToSocketAddr { url: Url, source: io::Error },
    FailedToConnect { url: Url, source: io::Error },
    SpecifyUrlPort { url: Url },
    InvalidUrlScheme { url: Url },
    UrlMissingDomain { url: Url },
    ExtraUrlPathSegments { url: Url },
    UrlParseHeartbeat { url: Url, source: ParseIntError },
    UrlParseChannelMax { url: Url, source: ParseIntError },
    UrlParseConnectionTimeout { url: Url, source: ParseIntError },
    UrlInvalidAuthMechanism { url: Url, mechanism: String },
    UrlUnsupportedParameter { url: Url, parameter: String },
    CreatePollHandle { source: io::Error },
    RegisterWithPollHandle { source: io::Error },
    DeregisterWithPollHandle { source: io::Error },
    FailedToPoll { source: io::Error },
    TlsHandshake { source: native_tls::Error },
    CreateTlsConnector { source: native_tls::Error },
    UnsupportedAuthMechanism { available: String, requested: String },
    UnsupportedLocale { available: String, requested: String },
    FrameMaxTooSmall { min: u32, requested: u32 },
    ConnectionTimeout,
    SaslSecureNotSupported,
    InvalidCredentials,
    MissedServerHeartbeats,
    ServerClosedConnection { code: u16, message: String },
    ClientClosedConnection,
    ServerClosedChannel { channel_id: u16, code: u16, message: String },
    ClientClosedChannel,
    EventLoopClientDropped,
    EventLoopDropped,
    FrameUnexpected,
    ForkFailed { source: io::Error },
    ExhaustedChannelIds,
    UnavailableChannelId { channel_id: u16 },
    ClientException,
    ReceivedFrameWithBogusChannelId { channel_id: u16 },
    IoThreadPanic,
    DuplicateConsumerTag { channel_id: u16, consumer_tag: String },
    UnknownConsumerTag { channel_id: u16, consumer_tag: String },
}

#[derive(Clone)]
pub enum ExchangeType {
    Direct,
    Fanout,
    Topic,
    Headers,
    Custom(String),
}
impl AsRef<str> for ExchangeType {}

#[derive(Clone, Default)]
pub struct ExchangeDeclareOptions {
    pub durable: bool,
    pub auto_delete: bool,
    pub internal: bool,
    pub arguments: FieldTable,
}

#[derive(Clone)]
pub struct Publish<'a> {
    pub body: &'a [u8],
    pub routing_key: String,
    pub mandatory: bool,
    pub immediate: bool,
    pub properties: AmqpProperties,
}
impl<'a> Publish<'a> {
    pub fn new<S: Into<String>>(body: &[u8], routing_key: S) -> Publish;
    pub fn with_properties<S: Into<String>>(body: &[u8], routing_key: S, properties: AmqpProperties) -> Publish;
}

pub struct Exchange<'a> {}
impl Exchange<'_> {
    pub fn direct(channel: &Channel) -> Exchange;
    pub fn name(&self) -> &str;
    #[blocks(net, unbounded, tokio = "lapin::Channel::basic_publish", why = "it waits for the I/O thread")]
    pub fn publish(&self, publish: Publish) -> Result<()>;
    pub fn bind_to_source<S: Into<String>>(&self, source: &Exchange, routing_key: S, arguments: FieldTable) -> Result<()>;
    pub fn bind_to_source_nowait<S: Into<String>>(&self, source: &Exchange, routing_key: S, arguments: FieldTable) -> Result<()>;
    pub fn bind_to_destination<S: Into<String>>(&self, destination: &Exchange, routing_key: S, arguments: FieldTable) -> Result<()>;
    pub fn bind_to_destination_nowait<S: Into<String>>(&self, destination: &Exchange, routing_key: S, arguments: FieldTable) -> Result<()>;
    pub fn unbind_from_source<S: Into<String>>(&self, source: &Exchange, routing_key: S, arguments: FieldTable) -> Result<()>;
    pub fn unbind_from_source_nowait<S: Into<String>>(&self, source: &Exchange, routing_key: S, arguments: FieldTable) -> Result<()>;
    pub fn unbind_from_destination<S: Into<String>>(&self, destination: &Exchange, routing_key: S, arguments: FieldTable) -> Result<()>;
    pub fn unbind_from_destination_nowait<S: Into<String>>(
        &self,
        destination: &Exchange,
        routing_key: S,
        arguments: FieldTable,
    ) -> Result<()>;
    pub fn delete(self, if_unused: bool) -> Result<()>;
    pub fn delete_nowait(self, if_unused: bool) -> Result<()>;
}

#[derive(Clone)]
pub struct Get {
    pub delivery: Delivery,
    pub message_count: u32,
}
impl Get {
    pub fn ack(self, channel: &Channel) -> Result<()>;
    pub fn ack_multiple(self, channel: &Channel) -> Result<()>;
    pub fn nack(self, channel: &Channel, requeue: bool) -> Result<()>;
    pub fn nack_multiple(self, channel: &Channel, requeue: bool) -> Result<()>;
    pub fn reject(self, channel: &Channel, requeue: bool) -> Result<()>;
}

#[derive(Clone, Default)]
pub struct QueueDeclareOptions {
    pub durable: bool,
    pub exclusive: bool,
    pub auto_delete: bool,
    pub arguments: FieldTable,
}

#[derive(Clone, Copy, Default)]
pub struct QueueDeleteOptions {
    pub if_unused: bool,
    pub if_empty: bool,
}

pub struct Queue<'a> {}
impl<'a> Queue<'a> {
    pub fn name(&self) -> &str;
    pub fn declared_message_count(&self) -> Option<u32>;
    pub fn declared_consumer_count(&self) -> Option<u32>;
    pub fn get(&self, no_ack: bool) -> Result<Option<Get>>;
    #[blocks(net, unbounded, tokio = "lapin::Channel::basic_consume", why = "it waits for the AMQP broker")]
    pub fn consume(&self, options: ConsumerOptions) -> Result<Consumer<'a>>;
    pub fn bind<S: Into<String>>(&self, exchange: &Exchange, routing_key: S, arguments: FieldTable) -> Result<()>;
    pub fn bind_nowait<S: Into<String>>(&self, exchange: &Exchange, routing_key: S, arguments: FieldTable) -> Result<()>;
    pub fn unbind<S: Into<String>>(&self, exchange: &Exchange, routing_key: S, arguments: FieldTable) -> Result<()>;
    pub fn purge(&self) -> Result<u32>;
    pub fn purge_nowait(&self) -> Result<()>;
    pub fn delete(self, options: QueueDeleteOptions) -> Result<u32>;
    pub fn delete_nowait(self, options: QueueDeleteOptions) -> Result<()>;
}

#[derive(Clone)]
pub struct Return {
    pub reply_code: u16,
    pub reply_text: String,
    pub exchange: String,
    pub routing_key: String,
    pub content: Vec<u8>,
    pub properties: AmqpProperties,
}

pub trait IoStream: Read + Write + Evented + Send + 'static {}
impl IoStream for TcpStream {}

pub struct TlsConnector {}
impl From<native_tls::TlsConnector> for TlsConnector {}
