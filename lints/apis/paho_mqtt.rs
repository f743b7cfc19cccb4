#![source("paho-mqtt 0.14.0")]

use std::any::Any;

pub use crate::async_client::AsyncClient;
pub use crate::client::Client;
pub use crate::connect_options::ConnectOptions;
pub use crate::create_options::CreateOptions;
pub use crate::disconnect_options::DisconnectOptions;
pub use crate::errors::{ConnectReturnCode, Error, Result};
pub use crate::event::Event;
pub use crate::message::Message;
pub use crate::properties::Properties;
pub use crate::reason_code::ReasonCode;
pub use crate::server_response::{ServerRequest, ServerResponse};
pub use crate::subscribe_options::{RetainHandling, SubscribeOptions};
pub use crate::token::{ConnectToken, DeliveryToken, SubscribeManyToken, SubscribeToken, Token};
pub use crate::types::{MqttVersion, QoS};

pub type UserData = Box<dyn Any + 'static + Send + Sync>;

pub mod async_client {
    use crate::connect_options::ConnectOptions;
    use crate::create_options::CreateOptions;
    use crate::disconnect_options::DisconnectOptions;
    use crate::event::Event;
    use crate::message::Message;
    use crate::properties::Properties;
    use crate::reason_code::ReasonCode;
    use crate::subscribe_options::SubscribeOptions;
    use crate::token::{ConnectToken, DeliveryToken, SubscribeManyToken, SubscribeToken, Token};
    use crate::types::{MqttVersion, QoS};
    use crate::UserData;
    use async_channel::Receiver as AsyncReceiver;
    use crossbeam_channel::Receiver as SyncReceiver;
    use std::time::Duration;

    #[derive(Clone)]
    pub struct AsyncClient {}
    impl AsyncClient {
        pub fn new<T>(opts: T) -> crate::errors::Result<AsyncClient>
        where
            T: Into<CreateOptions>;
        pub fn mqtt_version(&self) -> MqttVersion;
        pub fn mqtt_version_raw(&self) -> u32;
        pub fn user_data(&self) -> Option<&UserData>;
        pub fn connect_options(&self) -> ConnectOptions;
        pub fn connect<T>(&self, opts: T) -> ConnectToken
        where
            T: Into<Option<ConnectOptions>>;
        pub fn connect_with_callbacks<FS, FF>(&self, opts: ConnectOptions, success_cb: FS, failure_cb: FF) -> ConnectToken
        where
            FS: Fn(&AsyncClient, u16) + Send + 'static,
            FF: Fn(&AsyncClient, u16, i32) + Send + 'static;
        pub fn reconnect(&self) -> ConnectToken;
        pub fn reconnect_with_callbacks<FS, FF>(&self, success_cb: FS, failure_cb: FF) -> ConnectToken
        where
            FS: Fn(&AsyncClient, u16) + Send + 'static,
            FF: Fn(&AsyncClient, u16, i32) + Send + 'static;
        pub fn disconnect<T>(&self, opt_opts: T) -> Token
        where
            T: Into<Option<DisconnectOptions>>;
        pub fn disconnect_after(&self, timeout: Duration) -> Token;
        pub fn is_connected(&self) -> bool;
        pub fn set_connected_callback<F>(&self, cb: F)
        where
            F: FnMut(&AsyncClient) + Send + 'static;
        pub fn remove_connected_callback(&self);
        pub fn set_connection_lost_callback<F>(&self, cb: F)
        where
            F: FnMut(&AsyncClient) + Send + 'static;
        pub fn remove_connection_lost_callback(&self);
        pub fn set_disconnected_callback<F>(&self, cb: F)
        where
            F: FnMut(&AsyncClient, Properties, ReasonCode) + Send + 'static;
        pub fn remove_disconnected_callback(&self);
        pub fn set_message_callback<F>(&self, cb: F)
        where
            F: FnMut(&AsyncClient, Option<Message>) + Send + 'static;
        pub fn remove_message_callback(&self);
        pub fn try_publish(&self, msg: Message) -> crate::errors::Result<DeliveryToken>;
        pub fn publish(&self, msg: Message) -> DeliveryToken;
        pub fn subscribe<S, Q>(&self, topic: S, qos: Q) -> SubscribeToken
        where
            S: Into<String>,
            Q: Into<QoS>;
        pub fn subscribe_with_options<S, Q, T, P>(&self, topic: S, qos: Q, opts: T, props: P) -> SubscribeToken
        where
            S: Into<String>,
            Q: Into<QoS>,
            T: Into<SubscribeOptions>,
            P: Into<Option<Properties>>;
        pub fn subscribe_many<T, Q>(&self, topics: &[T], qos: &[Q]) -> SubscribeManyToken
        where
            T: AsRef<str>,
            Q: Into<QoS> + Copy;
        pub fn subscribe_many_same_qos<T>(&self, topics: &[T], qos: i32) -> SubscribeManyToken
        where
            T: AsRef<str>;
        pub fn subscribe_many_with_options<T, Q, P>(
            &self,
            topics: &[T],
            qos: &[Q],
            opts: &[SubscribeOptions],
            props: P,
        ) -> SubscribeManyToken
        where
            T: AsRef<str>,
            Q: Into<QoS> + Copy,
            P: Into<Option<Properties>>;
        pub fn unsubscribe<S>(&self, topic: S) -> Token
        where
            S: Into<String>;
        pub fn unsubscribe_with_options<S>(&self, topic: S, props: Properties) -> Token
        where
            S: Into<String>;
        pub fn unsubscribe_many<T>(&self, topics: &[T]) -> Token
        where
            T: AsRef<str>;
        pub fn unsubscribe_many_with_options<T>(&self, topics: &[T], props: Properties) -> Token
        where
            T: AsRef<str>;
        pub fn start_consuming(&self) -> SyncReceiver<Option<Message>>;
        pub fn stop_consuming(&self);
        pub fn start_consuming_events<L>(&mut self, buffer_lim: L) -> SyncReceiver<Event>
        where
            L: Into<Option<usize>>;
        pub fn get_stream<L>(&mut self, buffer_lim: L) -> AsyncReceiver<Option<Message>>
        where
            L: Into<Option<usize>>;
        pub fn get_event_stream<L>(&mut self, buffer_lim: L) -> AsyncReceiver<Event>
        where
            L: Into<Option<usize>>;
        pub fn stop_stream(&self);
        pub fn client_id(&self) -> String;
        pub fn server_uri(&self) -> String;
    }
}

pub mod client {
    use crate::connect_options::ConnectOptions;
    use crate::create_options::CreateOptions;
    use crate::disconnect_options::DisconnectOptions;
    use crate::event::Event;
    use crate::message::Message;
    use crate::properties::Properties;
    use crate::server_response::ServerResponse;
    use crate::subscribe_options::SubscribeOptions;
    use crate::types::QoS;
    use crossbeam_channel::Receiver as SyncReceiver;
    use std::time::Duration;

    #[derive(Clone)]
    pub struct Client {}
    impl Client {
        pub fn new<T>(opts: T) -> crate::errors::Result<Client>
        where
            T: Into<CreateOptions>;
        pub fn timeout(&self) -> Duration;
        pub fn set_timeout(&mut self, timeout: Duration);
        #[blocks(net, unbounded, tokio = "paho_mqtt::AsyncClient::connect", async_std = "paho_mqtt::AsyncClient::connect", smol = "paho_mqtt::AsyncClient::connect", why = "it connects to the MQTT broker")]
        pub fn connect<T>(&self, opt_opts: T) -> crate::errors::Result<ServerResponse>
        where
            T: Into<Option<ConnectOptions>>;
        #[blocks(net, unbounded, tokio = "paho_mqtt::AsyncClient::disconnect", why = "it waits for the MQTT broker")]
        pub fn disconnect<T>(&self, opt_opts: T) -> crate::errors::Result<()>
        where
            T: Into<Option<DisconnectOptions>>;
        #[blocks(net, unbounded, why = "it waits for the MQTT broker")]
        pub fn disconnect_after(&self, timeout: Duration) -> crate::errors::Result<()>;
        pub fn reconnect(&self) -> crate::errors::Result<ServerResponse>;
        pub fn is_connected(&self) -> bool;
        #[blocks(net, unbounded, tokio = "paho_mqtt::AsyncClient::publish", async_std = "paho_mqtt::AsyncClient::publish", smol = "paho_mqtt::AsyncClient::publish", why = "it waits for delivery")]
        pub fn publish(&self, msg: Message) -> crate::errors::Result<()>;
        #[blocks(net, unbounded, tokio = "paho_mqtt::AsyncClient::subscribe", why = "it waits for the MQTT broker")]
        pub fn subscribe<Q>(&self, topic: &str, qos: Q) -> crate::errors::Result<ServerResponse>
        where
            Q: Into<QoS>;
        #[blocks(net, unbounded, why = "it waits for the MQTT broker")]
        pub fn subscribe_with_options<S, Q, T, P>(&self, topic: S, qos: Q, opts: T, props: P) -> crate::errors::Result<ServerResponse>
        where
            S: Into<String>,
            Q: Into<QoS>,
            T: Into<SubscribeOptions>,
            P: Into<Option<Properties>>;
        #[blocks(net, unbounded, why = "it waits for the MQTT broker")]
        pub fn subscribe_many<T, Q>(&self, topics: &[T], qos: &[Q]) -> crate::errors::Result<ServerResponse>
        where
            T: AsRef<str>,
            Q: Into<QoS> + Copy;
        #[blocks(net, unbounded, why = "it waits for the MQTT broker")]
        pub fn subscribe_many_same_qos<T>(&self, topics: &[T], qos: i32) -> crate::errors::Result<ServerResponse>
        where
            T: AsRef<str>;
        #[blocks(net, unbounded, why = "it waits for the MQTT broker")]
        pub fn subscribe_many_with_options<T, Q, P>(
            &self,
            topics: &[T],
            qos: &[Q],
            opts: &[SubscribeOptions],
            props: P,
        ) -> crate::errors::Result<ServerResponse>
        where
            T: AsRef<str>,
            Q: Into<QoS> + Copy,
            P: Into<Option<Properties>>;
        pub fn unsubscribe(&self, topic: &str) -> crate::errors::Result<()>;
        pub fn unsubscribe_with_options<S>(&self, topic: S, props: Properties) -> crate::errors::Result<()>
        where
            S: Into<String>;
        pub fn unsubscribe_many<T>(&self, topics: &[T]) -> crate::errors::Result<()>
        where
            T: AsRef<str>;
        pub fn unsubscribe_many_with_options<T>(&self, topics: &[T], props: Properties) -> crate::errors::Result<()>
        where
            T: AsRef<str>;
        pub fn start_consuming(&self) -> SyncReceiver<Option<Message>>;
        pub fn stop_consuming(&self);
        pub fn start_consuming_events<L>(&mut self, buffer_lim: L) -> SyncReceiver<Event>
        where
            L: Into<Option<usize>>;
        pub fn client_id(&self) -> String;
    }
}

pub mod connect_options {
    pub struct ConnectOptions {}
    impl Default for ConnectOptions {}
    impl Clone for ConnectOptions {}
}

pub mod create_options {
    #[derive(Default)]
    pub struct CreateOptions {}
    impl<'a> From<&'a str> for CreateOptions {}
    impl From<String> for CreateOptions {}
    impl<'a, 'b> From<(&'a str, &'b str)> for CreateOptions {}
    impl From<(String, String)> for CreateOptions {}
}

pub mod disconnect_options {
    pub struct DisconnectOptions {}
    impl Default for DisconnectOptions {}
    impl Clone for DisconnectOptions {}
}

pub mod errors {
    use crate::message::Message;
    use crate::properties::Properties;
    use crate::reason_code::ReasonCode;
    use std::ffi::{IntoStringError, NulError};
    use std::{io, result};

    pub enum ConnectReturnCode {}

    pub enum Error {
        Failure,
        PersistenceError,
        Disconnected,
        MaxMessagesInflight,
        BadUtf8String,
        NullParameter,
        TopicNameTruncated,
        BadStructure,
        BadQos,
        NoMoreMsgIds,
        OperationIncomplete,
        MaxBufferedMessages,
        SslNotSupported,
        BadProtocol,
        BadMqttOption,
        WrongMqttVersion,
        ZeroLenWillTopic,
        CommandIgnored,
        MaxBufferedZero,
        TcpConnectTimeout,
        TcpConnectCompletionFailure,
        TcpTlsConnectFailure,
        SocketError(i32),
        ConnectReturn(ConnectReturnCode),
        ReceivedDisconnect(i32),
        Publish(i32, Message),
        ReasonCode(ReasonCode, Properties),
        BadTopicFilter,
        Io(io::Error),
        Utf8(str::Utf8Error),
        Nul(NulError),
        MissingSslOptions,
        Conversion,
        Timeout,
        General(&'static str),
        GeneralString(String),
    }
    impl From<i32> for Error {}
    impl From<(i32, &str)> for Error {}
    impl From<(i32, Option<String>)> for Error {}
    impl From<IntoStringError> for Error {}
    impl From<&'static str> for Error {}
    impl From<String> for Error {}

    pub type Result<T> = result::Result<T, Error>;
}

pub mod event {
    use crate::message::Message;
    use crate::properties::Properties;
    use crate::reason_code::ReasonCode;

    pub enum Event {
        Connected,
        Message(Message),
        ConnectionLost,
        Disconnected { props: Properties, reason_code: ReasonCode },
        Shutdown,
    }
}

pub mod message {
    use crate::token::DeliveryToken;

    pub struct Message {}
    impl Default for Message {}
    impl Clone for Message {}
    impl<'a, 'b> From<(&'a str, &'b [u8])> for Message {}
    impl<'a, 'b> From<(&'a str, &'b [u8], i32, bool)> for Message {}
    impl From<DeliveryToken> for Message {}
}

pub mod properties {
    #[derive(Default)]
    pub struct Properties {}
    impl Clone for Properties {}
}

pub mod reason_code {
    #[derive(Default, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum ReasonCode {
        Success,
        GrantedQos1,
        GrantedQos2,
        DisconnectWithWillMessage,
        NoMatchingSubscribers,
        NoSubscriptionFound,
        ContinueAuthentication,
        ReAuthenticate,
        UnspecifiedError,
        MalformedPacket,
        ProtocolError,
        ImplementationSpecificError,
        UnsupportedProtocolVersion,
        ClientIdentifierNotValid,
        BadUserNameOrPassword,
        NotAuthorized,
        ServerUnavailable,
        ServerBusy,
        Banned,
        ServerShuttingDown,
        BadAuthenticationMethod,
        KeepAliveTimeout,
        SessionTakenOver,
        TopicFilterInvalid,
        TopicNameInvalid,
        PacketIdentifierInUse,
        PacketIdentifierNotFound,
        ReceiveMaximumExceeded,
        TopicAliasInvalid,
        PacketTooLarge,
        MessageRateTooHigh,
        QuotaExceeded,
        AdministrativeAction,
        PayloadFormatInvalid,
        RetainNotSupported,
        QosNotSupported,
        UseAnotherServer,
        ServerMoved,
        SharedSubscriptionsNotSupported,
        ConnectionRateExceeded,
        MaximumConnectTime,
        SubscriptionIdentifiersNotSupported,
        WildcardSubscriptionsNotSupported,
        MqttppV3Code,
    }
    impl From<ffi::MQTTReasonCodes> for ReasonCode {}
}

pub mod server_response {
    #[derive(Default, Clone, Copy, PartialEq, Eq)]
    pub enum ServerRequest {
        None,
        Connect,
        Subscribe,
        SubscribeMany(usize),
        Unsubscribe,
        UnsubscribeMany(usize),
    }

    #[derive(Clone, Default)]
    pub struct ServerResponse {}
}

pub mod subscribe_options {
    pub enum RetainHandling {}

    #[derive(Default, Copy, Clone)]
    pub struct SubscribeOptions {}
    impl From<bool> for SubscribeOptions {}
    impl From<Option<bool>> for SubscribeOptions {}
    impl From<(bool, bool)> for SubscribeOptions {}
    impl From<(bool, bool, RetainHandling)> for SubscribeOptions {}
}

pub mod token {
    use crate::async_client::AsyncClient;
    use crate::errors::Error;
    use crate::message::Message;
    use crate::server_response::{ServerRequest, ServerResponse};
    use std::future::Future;
    use std::time::Duration;

    #[derive(Clone)]
    #[handle(answers)]
    pub struct Token {}
    impl Token {
        pub fn new() -> Self;
        pub fn from_request<'a, C>(cli: C, req: ServerRequest) -> Self
        where
            C: Into<Option<&'a AsyncClient>>;
        pub fn from_client<FS, FF>(cli: &AsyncClient, req: ServerRequest, success_cb: FS, failure_cb: FF) -> Self
        where
            FS: Fn(&AsyncClient, u16) + 'static,
            FF: Fn(&AsyncClient, u16, i32) + 'static;
        pub fn from_error(rc: i32) -> Self;
        #[blocks(net, unbounded, tokio = "token.await", async_std = "token.await", smol = "token.await", why = "it waits for the broker")]
        pub fn wait(self) -> crate::errors::Result<ServerResponse>;
        pub fn try_wait(&mut self) -> Option<crate::errors::Result<ServerResponse>>;
        #[blocks(net, unbounded, tokio = "tokio::time::timeout(d, token)", why = "it waits up to the timeout")]
        pub fn wait_for(self, dur: Duration) -> crate::errors::Result<ServerResponse>;
    }
    impl Default for Token {}
    impl From<Error> for Token {}
    impl Future for Token {
        type Output = crate::errors::Result<ServerResponse>;
    }
    impl From<DeliveryToken> for Token {}

    pub type ConnectToken = Token;

    pub type SubscribeToken = Token;

    pub type SubscribeManyToken = Token;

    #[derive(Clone)]
    #[handle(answers)]
    pub struct DeliveryToken {}
    impl DeliveryToken {
        pub fn new(msg: Message) -> DeliveryToken;
        pub fn from_error(msg: Message, rc: i32) -> DeliveryToken;
        pub fn message(&self) -> &Message;
        #[blocks(net, unbounded, tokio = "token.await", async_std = "token.await", smol = "token.await", why = "it parks the thread until the future is done")]
        pub fn wait(self) -> crate::errors::Result<()>;
        #[blocks(net, unbounded, why = "it parks the thread until the future is done")]
        pub fn wait_for(self, dur: Duration) -> crate::errors::Result<()>;
    }
    impl Future for DeliveryToken {
        type Output = crate::errors::Result<()>;
    }
}

pub mod types {
    use crate::errors::Error;
    use std::os::raw::c_int;

    #[derive(Default, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum MqttVersion {
        Default,
        V3_1,
        V3_1_1,
        V5,
    }
    impl From<u32> for MqttVersion {}
    impl From<c_int> for MqttVersion {}

    #[derive(Default, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum QoS {
        AtMostOnce,
        AtLeastOnce,
        ExactlyOnce,
    }
    impl TryFrom<u8> for QoS {
        type Error = Error;
    }
    impl From<i32> for QoS {}
    impl From<u32> for QoS {}
}
