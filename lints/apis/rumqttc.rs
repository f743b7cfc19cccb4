#![source("rumqttc 0.25.1")]

use crate::hidden::{Network, ProxyError, RequestModifierFn, UrlError, ValidationError};
use async_tungstenite::tungstenite::error;
use bytes::{Bytes, BytesMut};
use flume::{SendError, Sender, TrySendError};
use std::collections::VecDeque;
use std::future::IntoFuture;
use std::io;
use std::net::AddrParseError;
use std::time::Duration;
use tokio_native_tls::native_tls;
use tokio_rustls::rustls;
use tokio_rustls::rustls::pki_types::InvalidDnsNameError;
use url::{ParseError, Url};

pub use crate::mqttbytes::v4::Packet;
pub use crate::mqttbytes::{Error, FixedHeader, QoS};

pub enum ClientError {
    Request(Request),
    TryRequest(Request),
}
impl From<SendError<Request>> for ClientError {}
impl From<TrySendError<Request>> for ClientError {}

#[derive(Clone)]
pub struct AsyncClient {}
impl AsyncClient {
    pub fn new(options: MqttOptions, cap: usize) -> (AsyncClient, EventLoop);
    pub fn from_senders(request_tx: Sender<Request>) -> AsyncClient;
    pub async fn publish<S, V>(&self, topic: S, qos: QoS, retain: bool, payload: V) -> Result<(), ClientError>
    where
        S: Into<String>,
        V: Into<Vec<u8>>;
    pub fn try_publish<S, V>(&self, topic: S, qos: QoS, retain: bool, payload: V) -> Result<(), ClientError>
    where
        S: Into<String>,
        V: Into<Vec<u8>>;
    pub async fn ack(&self, publish: &Publish) -> Result<(), ClientError>;
    pub fn try_ack(&self, publish: &Publish) -> Result<(), ClientError>;
    pub async fn publish_bytes<S>(&self, topic: S, qos: QoS, retain: bool, payload: Bytes) -> Result<(), ClientError>
    where
        S: Into<String>;
    pub async fn subscribe<S: Into<String>>(&self, topic: S, qos: QoS) -> Result<(), ClientError>;
    pub fn try_subscribe<S: Into<String>>(&self, topic: S, qos: QoS) -> Result<(), ClientError>;
    pub async fn subscribe_many<T>(&self, topics: T) -> Result<(), ClientError>
    where
        T: IntoIterator<Item = SubscribeFilter>;
    pub fn try_subscribe_many<T>(&self, topics: T) -> Result<(), ClientError>
    where
        T: IntoIterator<Item = SubscribeFilter>;
    pub async fn unsubscribe<S: Into<String>>(&self, topic: S) -> Result<(), ClientError>;
    pub fn try_unsubscribe<S: Into<String>>(&self, topic: S) -> Result<(), ClientError>;
    pub async fn disconnect(&self) -> Result<(), ClientError>;
    pub fn try_disconnect(&self) -> Result<(), ClientError>;
}

#[derive(Clone)]
pub struct Client {}
impl Client {
    pub fn new(options: MqttOptions, cap: usize) -> (Client, Connection);
    pub fn from_sender(request_tx: Sender<Request>) -> Client;
    #[blocks(net, unbounded, tokio = "rumqttc::AsyncClient::publish", why = "it blocks when the request channel is full")]
    pub fn publish<S, V>(&self, topic: S, qos: QoS, retain: bool, payload: V) -> Result<(), ClientError>
    where
        S: Into<String>,
        V: Into<Vec<u8>>;
    pub fn try_publish<S, V>(&self, topic: S, qos: QoS, retain: bool, payload: V) -> Result<(), ClientError>
    where
        S: Into<String>,
        V: Into<Vec<u8>>;
    pub fn ack(&self, publish: &Publish) -> Result<(), ClientError>;
    pub fn try_ack(&self, publish: &Publish) -> Result<(), ClientError>;
    #[blocks(net, unbounded, tokio = "rumqttc::AsyncClient::subscribe", why = "it blocks when the request channel is full")]
    pub fn subscribe<S: Into<String>>(&self, topic: S, qos: QoS) -> Result<(), ClientError>;
    pub fn try_subscribe<S: Into<String>>(&self, topic: S, qos: QoS) -> Result<(), ClientError>;
    #[blocks(net, unbounded, why = "it blocks when the request channel is full")]
    pub fn subscribe_many<T>(&self, topics: T) -> Result<(), ClientError>
    where
        T: IntoIterator<Item = SubscribeFilter>;
    pub fn try_subscribe_many<T>(&self, topics: T) -> Result<(), ClientError>
    where
        T: IntoIterator<Item = SubscribeFilter>;
    pub fn unsubscribe<S: Into<String>>(&self, topic: S) -> Result<(), ClientError>;
    pub fn try_unsubscribe<S: Into<String>>(&self, topic: S) -> Result<(), ClientError>;
    pub fn disconnect(&self) -> Result<(), ClientError>;
    pub fn try_disconnect(&self) -> Result<(), ClientError>;
}

#[gone]
#[derive(Eq, PartialEq)]
pub struct RecvError;

#[derive(Eq, PartialEq)]
pub enum TryRecvError {
    Disconnected,
    Empty,
}

#[gone]
#[derive(Eq, PartialEq)]
pub enum RecvTimeoutError {
    Disconnected,
    Timeout,
}

pub struct Connection {
    pub eventloop: EventLoop,
}
impl Connection {
    #[blocks(net, fatal, tokio = "rumqttc::EventLoop::poll", why = "each item runs a runtime inside")]
    pub fn iter(&mut self) -> Iter<'_>;
    #[blocks(net, fatal, tokio = "rumqttc::EventLoop::poll", why = "it runs a runtime inside")]
    pub fn recv(&mut self) -> Result<Result<Event, ConnectionError>, RecvError>;
    pub fn try_recv(&mut self) -> Result<Result<Event, ConnectionError>, TryRecvError>;
    #[blocks(net, fatal, tokio = "rumqttc::EventLoop::poll", why = "it runs a runtime inside")]
    pub fn recv_timeout(&mut self, duration: Duration) -> Result<Result<Event, ConnectionError>, RecvTimeoutError>;
}

pub struct Iter<'a> {}
impl Iterator for Iter<'_> {
    type Item = Result<Event, ConnectionError>;
}

pub enum ConnectionError {
    MqttState(StateError),
    NetworkTimeout,
    FlushTimeout,
    Websocket(error::Error),
    WsConnect(http::Error),
    Tls(TlsError),
    Io(io::Error),
    ConnectionRefused(ConnectReturnCode),
    NotConnAck(Packet),
    RequestsDone,
    InvalidUrl(UrlError),
    Proxy(ProxyError),
    ResponseValidation(ValidationError),
}

pub struct EventLoop {
    pub mqtt_options: MqttOptions,
    pub state: MqttState,
    pub pending: VecDeque<Request>,
    pub network: Option<Network>,
    pub network_options: NetworkOptions,
}
impl EventLoop {
    pub fn new(mqtt_options: MqttOptions, cap: usize) -> EventLoop;
    pub fn clean(&mut self);
    pub async fn poll(&mut self) -> Result<Event, ConnectionError>;
    pub fn network_options(&self) -> NetworkOptions;
    pub fn set_network_options(&mut self, network_options: NetworkOptions) -> &mut Self;
}

#[derive(Clone, PartialEq, Eq)]
pub enum Event {
    Incoming(Incoming),
    Outgoing(Outgoing),
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub enum ConnectReturnCode {
    Success,
    RefusedProtocolVersion,
    BadClientId,
    ServiceUnavailable,
    BadUserNamePassword,
    NotAuthorized,
}

pub struct ConnAck {}

pub struct Connect {}

pub struct LastWill {}

pub struct Login {}

#[derive(Clone, PartialEq, Eq)]
pub struct Disconnect;

#[derive(Clone, PartialEq, Eq)]
pub struct PingReq;

#[derive(Clone, PartialEq, Eq)]
pub struct PingResp;

#[derive(Clone, PartialEq, Eq)]
pub struct PubAck {
    pub pkid: u16,
}

#[derive(Clone, PartialEq, Eq)]
pub struct PubComp {
    pub pkid: u16,
}

#[derive(Clone, PartialEq, Eq)]
pub struct Publish {
    pub dup: bool,
    pub qos: QoS,
    pub retain: bool,
    pub topic: String,
    pub pkid: u16,
    pub payload: Bytes,
}
impl Publish {
    pub fn new<S: Into<String>, P: Into<Vec<u8>>>(topic: S, qos: QoS, payload: P) -> Publish;
    pub fn from_bytes<S: Into<String>>(topic: S, qos: QoS, payload: Bytes) -> Publish;
    pub fn size(&self) -> usize;
    pub fn read(fixed_header: FixedHeader, bytes: Bytes) -> Result<Self, Error>;
    pub fn write(&self, buffer: &mut BytesMut) -> Result<usize, Error>;
}

#[derive(Clone, PartialEq, Eq)]
pub struct PubRec {
    pub pkid: u16,
}

#[derive(Clone, PartialEq, Eq)]
pub struct PubRel {
    pub pkid: u16,
}

#[derive(Clone, PartialEq, Eq)]
pub struct SubAck {
    pub pkid: u16,
    pub return_codes: Vec<SubscribeReasonCode>,
}

pub enum SubscribeReasonCode {}

#[derive(Clone, PartialEq, Eq)]
pub struct Subscribe {
    pub pkid: u16,
    pub filters: Vec<SubscribeFilter>,
}

#[derive(Clone, PartialEq, Eq)]
pub struct SubscribeFilter {
    pub path: String,
    pub qos: QoS,
}
impl SubscribeFilter {
    pub fn new(path: String, qos: QoS) -> SubscribeFilter;
}

#[derive(Clone, PartialEq, Eq)]
pub struct UnsubAck {
    pub pkid: u16,
}

#[derive(Clone, PartialEq, Eq)]
pub struct Unsubscribe {
    pub pkid: u16,
    pub topics: Vec<String>,
}

pub enum StateError {
    Io(io::Error),
    InvalidState,
    Unsolicited(u16),
    AwaitPingResp,
    WrongPacket,
    CollisionTimeout,
    EmptySubscription,
    Deserialization(Error),
    ConnectionAborted,
}

#[derive(Clone)]
pub struct MqttState {
    pub await_pingresp: bool,
    pub collision_ping_count: usize,
    pub collision: Option<Publish>,
    pub events: VecDeque<Event>,
    pub manual_acks: bool,
}
impl MqttState {
    pub fn new(max_inflight: u16, manual_acks: bool) -> Self;
    pub fn clean(&mut self) -> Vec<Request>;
    pub fn inflight(&self) -> u16;
    pub fn handle_outgoing_packet(&mut self, request: Request) -> Result<Option<Packet>, StateError>;
    pub fn handle_incoming_packet(&mut self, packet: Incoming) -> Result<Option<Packet>, StateError>;
}

pub enum TlsError {
    Addr(AddrParseError),
    Io(io::Error),
    WebPki(webpki::Error),
    DNSName(InvalidDnsNameError),
    TLS(rustls::Error),
    NoValidCertInChain,
    NoValidClientCertInChain,
    NoValidKeyInChain,
    NativeTls(native_tls::Error),
}

pub struct Proxy {}

pub type Incoming = Packet;

#[derive(Clone, PartialEq, Eq)]
pub enum Outgoing {
    Publish(u16),
    Subscribe(u16),
    Unsubscribe(u16),
    PubAck(u16),
    PubRec(u16),
    PubRel(u16),
    PubComp(u16),
    PingReq,
    PingResp,
    Disconnect,
    AwaitAck(u16),
}

#[derive(Clone, PartialEq, Eq)]
pub enum Request {
    Publish(Publish),
    PubAck(PubAck),
    PubRec(PubRec),
    PubComp(PubComp),
    PubRel(PubRel),
    PingReq(PingReq),
    PingResp(PingResp),
    Subscribe(Subscribe),
    SubAck(SubAck),
    Unsubscribe(Unsubscribe),
    UnsubAck(UnsubAck),
    Disconnect(Disconnect),
}
impl From<Publish> for Request {}
impl From<Subscribe> for Request {}
impl From<Unsubscribe> for Request {}

pub enum Transport {}

#[derive(Clone, Default)]
pub struct NetworkOptions {}
impl NetworkOptions {
    pub fn new() -> Self;
    pub fn set_tcp_nodelay(&mut self, nodelay: bool);
    pub fn set_tcp_send_buffer_size(&mut self, size: u32);
    pub fn set_tcp_recv_buffer_size(&mut self, size: u32);
    pub fn set_connection_timeout(&mut self, timeout: u64) -> &mut Self;
    pub fn connection_timeout(&self) -> u64;
    pub fn set_bind_device(&mut self, bind_device: &str) -> &mut Self;
}

#[derive(Clone)]
pub struct MqttOptions {}
impl MqttOptions {
    pub fn new<S: Into<String>, T: Into<String>>(id: S, host: T, port: u16) -> MqttOptions;
    pub fn parse_url<S: Into<String>>(url: S) -> Result<MqttOptions, OptionError>;
    pub fn broker_address(&self) -> (String, u16);
    pub fn set_last_will(&mut self, will: LastWill) -> &mut Self;
    pub fn last_will(&self) -> Option<LastWill>;
    pub fn set_client_id(&mut self, client_id: String) -> &mut Self;
    pub fn set_transport(&mut self, transport: Transport) -> &mut Self;
    pub fn transport(&self) -> Transport;
    pub fn set_keep_alive(&mut self, duration: Duration) -> &mut Self;
    pub fn keep_alive(&self) -> Duration;
    pub fn client_id(&self) -> String;
    pub fn set_max_packet_size(&mut self, incoming: usize, outgoing: usize) -> &mut Self;
    pub fn max_packet_size(&self) -> usize;
    pub fn set_clean_session(&mut self, clean_session: bool) -> &mut Self;
    pub fn clean_session(&self) -> bool;
    pub fn set_credentials<U: Into<String>, P: Into<String>>(&mut self, username: U, password: P) -> &mut Self;
    pub fn credentials(&self) -> Option<Login>;
    pub fn set_request_channel_capacity(&mut self, capacity: usize) -> &mut Self;
    pub fn request_channel_capacity(&self) -> usize;
    pub fn set_pending_throttle(&mut self, duration: Duration) -> &mut Self;
    pub fn pending_throttle(&self) -> Duration;
    pub fn set_inflight(&mut self, inflight: u16) -> &mut Self;
    pub fn inflight(&self) -> u16;
    pub fn set_manual_acks(&mut self, manual_acks: bool) -> &mut Self;
    pub fn manual_acks(&self) -> bool;
    pub fn set_proxy(&mut self, proxy: Proxy) -> &mut Self;
    pub fn proxy(&self) -> Option<Proxy>;
    pub fn set_request_modifier<F, O>(&mut self, request_modifier: F) -> &mut Self
    where
        F: Fn(http::Request<()>) -> O + Send + Sync + 'static,
        O: IntoFuture<Output = http::Request<()>> + 'static,
        O::IntoFuture: Send;
    pub fn request_modifier(&self) -> Option<RequestModifierFn>;
}
impl TryFrom<Url> for MqttOptions {
    type Error = OptionError;
}

#[derive(PartialEq, Eq)]
pub enum OptionError {
    Scheme,
    ClientId,
    KeepAlive,
    CleanSession,
    MaxIncomingPacketSize,
    MaxOutgoingPacketSize,
    RequestChannelCapacity,
    MaxRequestBatch,
    PendingThrottle,
    Inflight,
    Unknown(String),
    Parse(ParseError),
}

mod hidden {
    use http::Request;
    use std::future::Future;
    use std::pin::Pin;
    use std::sync::Arc;

    pub struct Network {}

    pub enum UrlError {}

    pub enum ValidationError {}

    pub type RequestModifierFn = Arc<dyn Fn(Request<()>) -> Pin<Box<dyn Future<Output = Request<()>> + Send>> + Send + Sync>;

    pub enum ProxyError {}
}

pub mod mqttbytes {
    pub enum Error {}

    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd)]
    pub enum QoS {
        AtMostOnce,
        AtLeastOnce,
        ExactlyOnce,
    }

    pub struct FixedHeader {}

    pub mod v4 {
        pub use crate::{
            ConnAck, Connect, ConnectReturnCode, Disconnect, LastWill, Login, PingReq, PingResp, PubAck, PubComp, PubRec, PubRel, Publish,
            SubAck, Subscribe, SubscribeFilter, SubscribeReasonCode, UnsubAck, Unsubscribe,
        };

        #[derive(Clone, PartialEq, Eq)]
        pub enum Packet {
            Connect(Connect),
            ConnAck(ConnAck),
            Publish(Publish),
            PubAck(PubAck),
            PubRec(PubRec),
            PubRel(PubRel),
            PubComp(PubComp),
            Subscribe(Subscribe),
            SubAck(SubAck),
            Unsubscribe(Unsubscribe),
            UnsubAck(UnsubAck),
            PingReq,
            PingResp,
            Disconnect,
        }
    }
}

pub mod v4 {
    pub use crate::mqttbytes::v4::Packet;
    pub use crate::{
        ConnAck, Connect, ConnectReturnCode, Disconnect, LastWill, Login, PingReq, PingResp, PubAck, PubComp, PubRec, PubRel, Publish,
        SubAck, Subscribe, SubscribeFilter, SubscribeReasonCode, UnsubAck, Unsubscribe,
    };
}

pub mod v5 {
    pub use crate::{Proxy, TlsError};
}
