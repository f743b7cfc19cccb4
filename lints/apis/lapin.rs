#![source("lapin 4.12.3")]

use crate::hidden::{
    BasicConsumeOptions, BasicGetOptions, ChannelId, ExchangeDeclareOptions, FieldTable, Reactor, ReplyCode, RuntimeKit, ShortString,
};
use crate::message::{BasicGetMessage, BasicReturnMessage, Delivery, DeliveryResult};
use amq_protocol::tcp::{AsyncTcpStream, OwnedTLSConfig};
use amq_protocol::types::LongString;
use amq_protocol::uri::AMQPUri;
use async_rs::Runtime;
use futures_core::Stream;
use std::future::Future;
use std::pin::Pin;
use std::{io, result};

pub struct Acker {}

#[derive(Clone)]
pub struct Channel {}
impl Channel {
    pub fn status(&self) -> &ChannelStatus;
    pub async fn wait_for_recovery(&self, error: Error) -> Result<()>;
    pub fn id(&self) -> ChannelId;
    pub async fn close(&self, reply_code: ReplyCode, reply_text: ShortString) -> Result<()>;
    pub async fn basic_consume(
        &self,
        queue: ShortString,
        consumer_tag: ShortString,
        options: BasicConsumeOptions,
        arguments: FieldTable,
    ) -> Result<Consumer>;
    pub async fn basic_get(&self, queue: ShortString, options: BasicGetOptions) -> Result<Option<BasicGetMessage>>;
    pub async fn exchange_declare(
        &self,
        exchange: ShortString,
        kind: ExchangeKind,
        options: ExchangeDeclareOptions,
        arguments: FieldTable,
    ) -> Result<()>;
    pub async fn wait_for_confirms(&self) -> Result<Vec<BasicReturnMessage>>;
}

#[derive(Clone)]
pub struct ChannelStatus {}

pub struct Configuration {}
impl Clone for Configuration {}

pub struct Connection {}
impl Connection {
    pub async fn connect(uri: &str, options: ConnectionProperties) -> Result<Self>;
    pub async fn connect_with_runtime<RK: RuntimeKit + Send + Sync + Clone + 'static>(
        uri: &str,
        options: ConnectionProperties,
        runtime: Runtime<RK>,
    ) -> Result<Self>;
    pub async fn connect_with_config<RK: RuntimeKit + Send + Sync + Clone + 'static>(
        uri: &str,
        options: ConnectionProperties,
        config: OwnedTLSConfig,
        runtime: Runtime<RK>,
    ) -> Result<Self>;
    pub async fn connect_uri(uri: AMQPUri, options: ConnectionProperties) -> Result<Self>;
    pub async fn connect_uri_with_runtime<RK: RuntimeKit + Send + Sync + Clone + 'static>(
        uri: AMQPUri,
        options: ConnectionProperties,
        runtime: Runtime<RK>,
    ) -> Result<Self>;
    pub async fn connect_uri_with_config<RK: RuntimeKit + Send + Sync + Clone + 'static>(
        uri: AMQPUri,
        options: ConnectionProperties,
        config: OwnedTLSConfig,
        runtime: Runtime<RK>,
    ) -> Result<Self>;
    pub async fn create_channel(&self) -> Result<Channel>;
    pub fn events_listener(&self) -> impl Stream<Item = Event> + Send + 'static;
    pub fn run(self) -> Result<()>;
    pub fn configuration(&self) -> &Configuration;
    pub fn status(&self) -> &ConnectionStatus;
    pub async fn close(&self, reply_code: amq_protocol::types::ReplyCode, reply_text: amq_protocol::types::ShortString) -> Result<()>;
    pub async fn update_secret(&self, new_secret: LongString, reason: amq_protocol::types::ShortString) -> Result<()>;
    pub async fn connector<RK: RuntimeKit + Clone + Send + 'static>(
        uri: AMQPUri,
        runtime: Runtime<RK>,
        connect: impl AsyncFn(AMQPUri, Runtime<RK>) -> Result<AsyncTcpStream<<RK as Reactor>::TcpStream>> + Send + Sync + 'static,
        options: ConnectionProperties,
    ) -> Result<Self>;
}

#[derive(Clone)]
pub struct ConnectionProperties {}
impl Default for ConnectionProperties {}

#[derive(Clone, Default)]
pub struct ConnectionStatus {}

pub trait ConsumerDelegate: Send + Sync {
    fn on_new_delivery(&self, delivery: DeliveryResult) -> Pin<Box<dyn Future<Output = ()> + Send>>;
    fn drop_prefetched_messages(&self) -> Pin<Box<dyn Future<Output = ()> + Send>>;
}
impl<F: Future<Output = ()> + Send + 'static, DeliveryHandler: Fn(DeliveryResult) -> F + Send + Sync + 'static> ConsumerDelegate
    for DeliveryHandler
{
}

#[derive(Clone)]
pub struct Consumer {}
impl Consumer {
    pub fn tag(&self) -> amq_protocol::types::ShortString;
    pub fn queue(&self) -> amq_protocol::types::ShortString;
    pub fn set_delegate<D: ConsumerDelegate + 'static>(&self, delegate: D);
}
impl Stream for Consumer {
    type Item = Result<Delivery>;
}

pub type Result<T> = result::Result<T, Error>;

#[derive(Clone)]
pub struct Error {}
impl From<ErrorKind> for Error {}
impl From<io::Error> for Error {}

pub enum ErrorKind {}

#[derive(Clone)]
pub enum Event {
    Connected,
    ConnectionBlocked(String),
    ConnectionUnblocked,
    SendFlow(bool),
    Error(Error),
}

pub enum ExchangeKind {}

mod hidden {
    pub struct BasicConsumeOptions {}
    pub struct BasicGetOptions {}
    pub struct ChannelId {}
    pub struct ExchangeDeclareOptions {}
    pub struct FieldTable {}
    pub struct Reactor {}
    pub struct ReplyCode {}
    pub struct RuntimeKit {}
    pub struct ShortString {}
}

pub mod message {
    use crate::Acker;
    use amq_protocol::protocol::BasicProperties;
    use amq_protocol::types::{DeliveryTag, ShortString};
    use std::ops::Deref;

    pub type DeliveryResult = crate::Result<Option<Delivery>>;

    #[derive(PartialEq)]
    pub struct Delivery {
        pub delivery_tag: DeliveryTag,
        pub exchange: ShortString,
        pub routing_key: ShortString,
        pub redelivered: bool,
        pub properties: BasicProperties,
        pub data: Vec<u8>,
        pub acker: Acker,
    }
    impl Deref for Delivery {
        type Target = Acker;
    }

    pub struct BasicGetMessage {}

    pub struct BasicReturnMessage {}
}
