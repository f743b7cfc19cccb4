#![source("nats 0.26.0")]

use crate::hidden::{Error, IntoServerList};
use crate::jetstream::{JetStream, JetStreamOptions};
use std::io;
use std::path::Path;
use std::time::Duration;

pub use crate::header::HeaderMap;
pub use crate::jetstream::JetStreamOptions;
pub use crate::subscription::{Handler, Subscription};

pub type ConnectionOptions = Options;
pub type Headers = HeaderMap;

#[derive(Clone)]
pub struct Connection {}
#[derive(Default)]
pub struct Options {}
#[derive(Clone)]
pub struct Message {
    pub subject: String,
    pub reply: Option<String>,
    pub data: Vec<u8>,
    pub headers: Option<HeaderMap>,
}

#[blocks(net, unbounded, tokio = "async_nats::connect", why = "it connects to the server")]
pub fn connect<I: IntoServerList>(nats_urls: I) -> io::Result<Connection>;

impl Connection {
    #[blocks(net, micros, pedantic, why = "it may write to the connection")]
    pub fn subscribe(&self, subject: &str) -> io::Result<Subscription>;
    #[blocks(net, micros, pedantic, why = "it may write to the connection")]
    pub fn queue_subscribe(&self, subject: &str, queue: &str) -> io::Result<Subscription>;
    #[blocks(net, micros, pedantic, why = "it may write to the connection")]
    pub fn publish(&self, subject: &str, msg: impl AsRef<[u8]>) -> io::Result<()>;
    #[blocks(net, micros, pedantic, why = "it may write to the connection")]
    pub fn publish_request(&self, subject: &str, reply: &str, msg: impl AsRef<[u8]>) -> io::Result<()>;
    pub fn new_inbox(&self) -> String;
    #[blocks(net, unbounded, why = "it waits for the server's answer")]
    pub fn request(&self, subject: &str, msg: impl AsRef<[u8]>) -> io::Result<Message>;
    #[blocks(net, unbounded, why = "it waits for the server's answer")]
    pub fn request_timeout(&self, subject: &str, msg: impl AsRef<[u8]>, timeout: Duration) -> io::Result<Message>;
    #[blocks(net, unbounded, why = "it waits for the server's answer")]
    pub fn request_with_headers(&self, subject: &str, msg: impl AsRef<[u8]>, headers: &HeaderMap) -> io::Result<Message>;
    #[blocks(net, unbounded, why = "it waits for the server's answer")]
    pub fn request_with_headers_or_timeout(
        &self,
        subject: &str,
        maybe_headers: Option<&HeaderMap>,
        maybe_timeout: Option<Duration>,
        msg: impl AsRef<[u8]>,
    ) -> io::Result<Message>;
    #[blocks(net, micros, pedantic, why = "it may write to the connection")]
    pub fn request_multi(&self, subject: &str, msg: impl AsRef<[u8]>) -> io::Result<Subscription>;
    #[blocks(net, unbounded, why = "it waits for the server's answer")]
    pub fn flush(&self) -> io::Result<()>;
    #[blocks(net, unbounded, why = "it waits for the server's answer")]
    pub fn flush_timeout(&self, duration: Duration) -> io::Result<()>;
    #[blocks(net, unbounded, why = "it waits for the server's answer")]
    pub fn close(self);
    #[blocks(net, unbounded, why = "it waits for the server's answer")]
    pub fn rtt(&self) -> io::Result<Duration>;
    pub fn is_server_compatible_version(&self, major: i64, minor: i64, patch: i64) -> bool;
    pub fn client_ip(&self) -> io::Result<std::net::IpAddr>;
    pub fn client_id(&self) -> u64;
    #[blocks(net, unbounded, why = "it waits for the server's answer")]
    pub fn drain(&self) -> io::Result<()>;
    #[blocks(net, micros, pedantic, why = "it may write to the connection")]
    pub fn publish_with_reply_or_headers(
        &self,
        subject: &str,
        reply: Option<&str>,
        headers: Option<&HeaderMap>,
        msg: impl AsRef<[u8]>,
    ) -> io::Result<()>;
    pub fn max_payload(&self) -> usize;
    pub fn try_publish_with_reply_or_headers(
        &self,
        subject: &str,
        reply: Option<&str>,
        headers: Option<&HeaderMap>,
        msg: impl AsRef<[u8]>,
    ) -> Option<io::Result<()>>;
}

impl Options {
    pub fn new() -> Options;
    pub fn with_token(token: &str) -> Options;
    pub fn with_user_pass(user: &str, password: &str) -> Options;
    pub fn with_credentials(path: impl AsRef<Path>) -> Options;
    pub fn with_static_credentials(creds: &str) -> io::Result<Options>;
    pub fn with_jwt<J, S>(jwt_cb: J, sig_cb: S) -> Options
    where
        J: Fn() -> io::Result<String> + Send + Sync + 'static,
        S: Fn(&[u8]) -> Vec<u8> + Send + Sync + 'static;
    pub fn with_nkey<F>(nkey: &str, sig_cb: F) -> Options
    where
        F: Fn(&[u8]) -> Vec<u8> + Send + Sync + 'static;
    pub fn client_cert(self, cert: impl AsRef<Path>, key: impl AsRef<Path>) -> Options;
    pub fn tls_client_config(self, tls_client_config: crate::rustls::ClientConfig) -> Options;
    pub fn with_name(self, name: &str) -> Options;
    pub fn no_echo(self) -> Options;
    pub fn retry_on_failed_connect(self) -> Options;
    pub fn max_reconnects<T: Into<Option<usize>>>(self, max_reconnects: T) -> Options;
    pub fn reconnect_buffer_size(self, reconnect_buffer_size: usize) -> Options;
    #[blocks(net, unbounded, tokio = "async_nats::ConnectOptions::connect", why = "it connects to the server")]
    pub fn connect<I: IntoServerList>(self, nats_urls: I) -> io::Result<Connection>;
    pub fn error_callback<F>(self, cb: F) -> Self
    where
        F: Fn(Error) + Send + Sync + 'static;
    pub fn disconnect_callback<F>(self, cb: F) -> Self
    where
        F: Fn() + Send + Sync + 'static;
    pub fn reconnect_callback<F>(self, cb: F) -> Self
    where
        F: Fn() + Send + Sync + 'static;
    pub fn close_callback<F>(self, cb: F) -> Self
    where
        F: Fn() + Send + Sync + 'static;
    pub fn lame_duck_callback<F>(self, cb: F) -> Self
    where
        F: Fn() + Send + Sync + 'static;
    pub fn reconnect_delay_callback<F>(self, cb: F) -> Self
    where
        F: Fn(usize) -> Duration + Send + Sync + 'static;
    pub fn tls_required(self, tls_required: bool) -> Options;
    pub fn add_root_certificate(self, path: impl AsRef<Path>) -> Options;
}

impl Message {
    pub fn new(subject: &str, reply: Option<&str>, data: impl AsRef<[u8]>, headers: Option<HeaderMap>) -> Message;
    #[blocks(net, micros, pedantic, why = "it may write to the connection")]
    pub fn respond(&self, msg: impl AsRef<[u8]>) -> io::Result<()>;
    pub fn is_no_responders(&self) -> bool;
    #[blocks(net, micros, pedantic, why = "it may write to the connection")]
    pub fn ack(&self) -> io::Result<()>;
    #[blocks(net, micros, pedantic, why = "it may write to the connection")]
    pub fn ack_kind(&self, ack_kind: crate::jetstream::AckKind) -> io::Result<()>;
    #[blocks(net, unbounded, why = "it waits for the server's answer")]
    pub fn double_ack(&self, ack_kind: crate::jetstream::AckKind) -> io::Result<()>;
}

pub mod header {
    pub struct HeaderMap {}
}

pub mod subscription {
    use crate::Message;
    use std::io;
    use std::time::Duration;
    #[derive(Clone)]
    pub struct Subscription {}
    pub struct Handler {}
    pub struct Iter<'a> {}
    impl<'a> Iterator for Iter<'a> {
        type Item = Message;
    }
    impl Subscription {
        #[blocks(wait, unbounded, why = "it waits for a message")]
        pub fn next(&self) -> Option<Message>;
        pub fn try_next(&self) -> Option<Message>;
        #[blocks(wait, unbounded, why = "it waits for a message")]
        pub fn next_timeout(&self, timeout: Duration) -> io::Result<Message>;
        pub fn messages(&self) -> Iter<'_>;
        pub fn iter(&self) -> Iter<'_>;
        pub fn with_handler<F>(self, handler: F) -> Handler
        where
            F: Fn(Message) -> io::Result<()> + Send + 'static;
        pub fn set_message_limits(&self, limit: usize);
        pub fn dropped_messages(&self) -> io::Result<usize>;
        #[blocks(net, micros, pedantic, why = "it may write to the connection")]
        pub fn unsubscribe(self) -> io::Result<()>;
        #[blocks(net, micros, pedantic, why = "it may write to the connection")]
        pub fn close(self) -> io::Result<()>;
        #[blocks(net, unbounded, why = "it waits for the server's answer")]
        pub fn drain(&self) -> io::Result<()>;
    }

    impl Handler {
        #[blocks(net, micros, pedantic, why = "it may write to the connection")]
        pub fn unsubscribe(self) -> io::Result<()>;
    }
}

pub mod jetstream {
    use crate::hidden::{
        AccountInfo, Config, ConsumerConfig, ConsumerInfo, PagedIterator, PublishAck, PublishOptions, PullSubscribeOptions, PurgeResponse,
        StreamConfig, StreamInfo, StreamMessage, SubscribeOptions,
    };
    use crate::kv::Store;
    use crate::object_store::ObjectStore;
    use crate::{Connection, Message};
    pub use pull_subscription::PullSubscription;
    pub use push_subscription::PushSubscription;
    use std::io;
    use std::time::Duration;
    pub struct JetStreamOptions {}
    #[derive(Clone)]
    pub struct JetStream {}
    pub fn new(nc: Connection) -> JetStream;
    impl JetStream {
        pub fn new(connection: Connection, options: JetStreamOptions) -> Self;
        #[blocks(net, unbounded, why = "it waits for the server's answer")]
        pub fn publish(&self, subject: &str, data: impl AsRef<[u8]>) -> io::Result<PublishAck>;
        #[blocks(net, unbounded, why = "it waits for the server's answer")]
        pub fn publish_with_options(&self, subject: &str, data: impl AsRef<[u8]>, options: &PublishOptions) -> io::Result<PublishAck>;
        #[blocks(net, unbounded, why = "it waits for the server's answer")]
        pub fn publish_message(&self, message: &Message) -> io::Result<PublishAck>;
        #[blocks(net, unbounded, why = "it waits for the server's answer")]
        pub fn publish_message_with_options(&self, message: &Message, options: &PublishOptions) -> io::Result<PublishAck>;
        #[blocks(net, unbounded, why = "it waits for the server's answer")]
        pub fn subscribe(&self, subject: &str) -> io::Result<PushSubscription>;
        #[blocks(net, unbounded, why = "it waits for the server's answer")]
        pub fn pull_subscribe(&self, subject: &str) -> io::Result<PullSubscription>;
        #[blocks(net, unbounded, why = "it waits for the server's answer")]
        pub fn pull_subscribe_with_options(&self, subject: &str, options: &PullSubscribeOptions) -> io::Result<PullSubscription>;
        #[blocks(net, unbounded, why = "it waits for the server's answer")]
        pub fn subscribe_with_options(&self, subject: &str, options: &SubscribeOptions) -> io::Result<PushSubscription>;
        #[blocks(net, unbounded, why = "it waits for the server's answer")]
        pub fn queue_subscribe(&self, subject: &str, queue: &str) -> io::Result<PushSubscription>;
        #[blocks(net, unbounded, why = "it waits for the server's answer")]
        pub fn queue_subscribe_with_options(&self, subject: &str, queue: &str, options: &SubscribeOptions) -> io::Result<PushSubscription>;
        #[blocks(net, unbounded, why = "it waits for the server's answer")]
        pub fn add_stream<S>(&self, stream_config: S) -> io::Result<StreamInfo>
        where
            StreamConfig: From<S>;
        #[blocks(net, unbounded, why = "it waits for the server's answer")]
        pub fn update_stream(&self, config: &StreamConfig) -> io::Result<StreamInfo>;
        pub fn stream_names(&self) -> PagedIterator<'_, String>;
        pub fn list_streams(&self) -> PagedIterator<'_, StreamInfo>;
        #[blocks(net, unbounded, why = "it waits for the server's answer")]
        pub fn list_consumers<S>(&self, stream: S) -> io::Result<PagedIterator<'_, ConsumerInfo>>
        where
            S: AsRef<str>;
        #[blocks(net, unbounded, why = "it waits for the server's answer")]
        pub fn stream_info<S: AsRef<str>>(&self, stream: S) -> io::Result<StreamInfo>;
        #[blocks(net, unbounded, why = "it waits for the server's answer")]
        pub fn purge_stream<S: AsRef<str>>(&self, stream: S) -> io::Result<PurgeResponse>;
        #[blocks(net, unbounded, why = "it waits for the server's answer")]
        pub fn purge_stream_subject<S: AsRef<str>>(&self, stream: S, filter_subject: &str) -> io::Result<PurgeResponse>;
        #[blocks(net, unbounded, why = "it waits for the server's answer")]
        pub fn get_message<S: AsRef<str>>(&self, stream: S, seq: u64) -> io::Result<StreamMessage>;
        #[blocks(net, unbounded, why = "it waits for the server's answer")]
        pub fn get_last_message<S: AsRef<str>>(&self, stream_name: S, stream_subject: &str) -> io::Result<StreamMessage>;
        #[blocks(net, unbounded, why = "it waits for the server's answer")]
        pub fn delete_message<S: AsRef<str>>(&self, stream: S, sequence_number: u64) -> io::Result<bool>;
        #[blocks(net, unbounded, why = "it waits for the server's answer")]
        pub fn delete_stream<S: AsRef<str>>(&self, stream: S) -> io::Result<bool>;
        #[blocks(net, unbounded, why = "it waits for the server's answer")]
        pub fn add_consumer<S, C>(&self, stream: S, config: C) -> io::Result<ConsumerInfo>
        where
            S: AsRef<str>,
            ConsumerConfig: From<C>;
        #[blocks(net, unbounded, why = "it waits for the server's answer")]
        pub fn delete_consumer<S, C>(&self, stream: S, consumer: C) -> io::Result<bool>
        where
            S: AsRef<str>,
            C: AsRef<str>;
        #[blocks(net, unbounded, why = "it waits for the server's answer")]
        pub fn consumer_info<S, C>(&self, stream: S, consumer: C) -> io::Result<ConsumerInfo>
        where
            S: AsRef<str>,
            C: AsRef<str>;
        #[blocks(net, unbounded, why = "it waits for the server's answer")]
        pub fn account_info(&self) -> io::Result<AccountInfo>;
    }
    impl JetStream {
        #[blocks(net, unbounded, why = "it waits for the server's answer")]
        pub fn key_value(&self, bucket: &str) -> io::Result<Store>;
        #[blocks(net, unbounded, why = "it waits for the server's answer")]
        pub fn create_key_value(&self, config: &Config) -> io::Result<Store>;
        #[blocks(net, unbounded, why = "it waits for the server's answer")]
        pub fn delete_key_value(&self, bucket: &str) -> io::Result<()>;
    }
    impl JetStream {
        #[blocks(net, unbounded, why = "it waits for the server's answer")]
        pub fn create_object_store(&self, config: &Config) -> io::Result<ObjectStore>;
        #[blocks(net, unbounded, why = "it waits for the server's answer")]
        pub fn object_store(&self, bucket_name: &str) -> io::Result<ObjectStore>;
        #[blocks(net, unbounded, why = "it waits for the server's answer")]
        pub fn delete_object_store(&self, bucket_name: &str) -> io::Result<()>;
    }
    pub mod pull_subscription {
        use crate::hidden::{BatchOptions, TimeoutBatchIter};
        use crate::Message;
        use std::io;
        use std::time::Duration;
        #[derive(Clone)]
        pub struct PullSubscription {}
        pub struct Iter<'a> {}
        impl<'a> Iterator for Iter<'a> {
            type Item = Message;
        }
        pub struct BatchIter<'a> {}
        impl<'a> Iterator for BatchIter<'a> {
            type Item = Message;
        }
        impl PullSubscription {
            #[blocks(net, unbounded, why = "it waits for the server's answer")]
            pub fn fetch<I: Into<BatchOptions>>(&self, batch: I) -> io::Result<BatchIter<'_>>;
            #[blocks(net, unbounded, why = "it waits for the server's answer")]
            pub fn timeout_fetch<I: Into<BatchOptions>>(&self, batch: I, timeout: Duration) -> io::Result<TimeoutBatchIter<'_>>;
            #[blocks(net, unbounded, why = "it waits for the server's answer")]
            pub fn fetch_with_handler<F, I>(&self, batch: I, handler: F) -> io::Result<()>
            where
                F: FnMut(&Message) -> io::Result<()>,
                I: Into<BatchOptions> + Copy;
            #[blocks(wait, unbounded, why = "it waits for a message")]
            pub fn next(&self) -> Option<Message>;
            pub fn try_next(&self) -> Option<Message>;
            #[blocks(wait, unbounded, why = "it waits for a message")]
            pub fn next_timeout(&self, timeout: Duration) -> io::Result<Message>;
            #[blocks(net, unbounded, why = "it waits for the server's answer")]
            pub fn request_batch<I: Into<BatchOptions>>(&self, batch: I) -> io::Result<()>;
            pub fn iter(&self) -> Iter<'_>;
        }
    }
    pub mod push_subscription {
        use crate::hidden::ConsumerInfo;
        use crate::Message;
        use std::io;
        use std::time::Duration;
        #[derive(Clone)]
        pub struct PushSubscription {}
        pub struct Handler {}
        pub struct Iter<'a> {}
        impl<'a> Iterator for Iter<'a> {
            type Item = Message;
        }
        impl PushSubscription {
            #[blocks(wait, unbounded, why = "it waits for a message")]
            pub fn next(&self) -> Option<Message>;
            pub fn try_next(&self) -> Option<Message>;
            #[blocks(wait, unbounded, why = "it waits for a message")]
            pub fn next_timeout(&self, timeout: Duration) -> io::Result<Message>;
            pub fn messages(&self) -> Iter<'_>;
            pub fn iter(&self) -> Iter<'_>;
            pub fn with_handler<F>(self, handler: F) -> Handler
            where
                F: Fn(Message) -> io::Result<()> + Send + 'static;
            pub fn with_process_handler<F>(self, handler: F) -> Handler
            where
                F: Fn(&Message) -> io::Result<()> + Send + 'static;
            #[blocks(wait, unbounded, why = "it waits for a message")]
            pub fn process<R, F: Fn(&Message) -> io::Result<R>>(&mut self, f: F) -> io::Result<R>;
            #[blocks(wait, unbounded, why = "it waits for a message")]
            pub fn process_timeout<R, F: Fn(&Message) -> io::Result<R>>(&mut self, timeout: Duration, f: F) -> io::Result<R>;
            #[blocks(net, unbounded, why = "it waits for the server's answer")]
            pub fn consumer_info(&self) -> io::Result<ConsumerInfo>;
            #[blocks(net, micros, pedantic, why = "it may write to the connection")]
            pub fn unsubscribe(self) -> io::Result<()>;
            #[blocks(net, micros, pedantic, why = "it may write to the connection")]
            pub fn close(self) -> io::Result<()>;
            #[blocks(net, unbounded, why = "it waits for the server's answer")]
            pub fn drain(&self) -> io::Result<()>;
        }
    }
}

pub mod kv {
    use crate::hidden::{BucketStatus, Entry, History, Keys, Watch};
    use std::io;
    use std::time::Duration;
    #[derive(Clone)]
    pub struct Store {}
    pub struct Config {}
    impl Store {
        #[blocks(net, unbounded, why = "it waits for the server's answer")]
        pub fn status(&self) -> io::Result<BucketStatus>;
        #[blocks(net, unbounded, why = "it waits for the server's answer")]
        pub fn entry(&self, key: &str) -> io::Result<Option<Entry>>;
        #[blocks(net, unbounded, why = "it waits for the server's answer")]
        pub fn get(&self, key: &str) -> io::Result<Option<Vec<u8>>>;
        #[blocks(net, unbounded, why = "it waits for the server's answer")]
        pub fn put(&self, key: &str, value: impl AsRef<[u8]>) -> io::Result<u64>;
        #[blocks(net, unbounded, why = "it waits for the server's answer")]
        pub fn create(&self, key: &str, value: impl AsRef<[u8]>) -> io::Result<u64>;
        #[blocks(net, unbounded, why = "it waits for the server's answer")]
        pub fn update(&self, key: &str, value: impl AsRef<[u8]>, revision: u64) -> io::Result<u64>;
        #[blocks(net, unbounded, why = "it waits for the server's answer")]
        pub fn delete(&self, key: &str) -> io::Result<()>;
        #[blocks(net, unbounded, why = "it waits for the server's answer")]
        pub fn purge(&self, key: &str) -> io::Result<()>;
        #[blocks(net, unbounded, why = "it waits for the server's answer")]
        pub fn keys(&self) -> io::Result<Keys>;
        #[blocks(net, unbounded, why = "it waits for the server's answer")]
        pub fn history(&self, key: &str) -> io::Result<History>;
        #[blocks(net, unbounded, why = "it waits for the server's answer")]
        pub fn watch_all(&self) -> io::Result<Watch>;
        #[blocks(net, unbounded, why = "it waits for the server's answer")]
        pub fn watch<T: AsRef<str>>(&self, key: T) -> io::Result<Watch>;
        pub fn bucket(&self) -> &String;
    }
}

pub mod object_store {
    use crate::hidden::{ObjectInfo, ObjectMeta, Watch};
    use std::io;
    pub struct Config {}
    pub struct ObjectStore {}
    #[io(net)]
    pub struct Object {}
    impl io::Read for Object {}
    impl ObjectStore {
        #[blocks(net, unbounded, why = "it waits for the server's answer")]
        pub fn info(&self, object_name: &str) -> io::Result<ObjectInfo>;
        #[blocks(net, unbounded, why = "it waits for the server's answer")]
        pub fn seal(&self) -> io::Result<()>;
        #[blocks(net, unbounded, why = "it waits for the server's answer")]
        pub fn put<T>(&self, meta: T, data: &mut impl io::Read) -> io::Result<ObjectInfo>
        where
            ObjectMeta: From<T>;
        #[blocks(net, unbounded, why = "it waits for the server's answer")]
        pub fn get(&self, object_name: &str) -> io::Result<Object>;
        #[blocks(net, unbounded, why = "it waits for the server's answer")]
        pub fn delete(&self, object_name: &str) -> io::Result<()>;
        #[blocks(net, unbounded, why = "it waits for the server's answer")]
        pub fn watch(&self) -> io::Result<Watch>;
    }
}

pub mod asynk {
    use crate::hidden::{HeaderMap, IntoServerList, IpAddr};
    use std::io;
    use std::path::Path;
    use std::time::Duration;
    #[derive(Clone)]
    pub struct Connection {}
    #[derive(Clone)]
    pub struct Subscription {}
    pub struct Message {}
    #[derive(Default)]
    pub struct Options {}
    pub async fn connect<I: IntoServerList>(nats_url: I) -> io::Result<Connection>;
    impl Connection {
        pub async fn publish(&self, subject: &str, msg: impl AsRef<[u8]>) -> io::Result<()>;
        pub async fn publish_request(&self, subject: &str, reply: &str, msg: impl AsRef<[u8]>) -> io::Result<()>;
        pub fn new_inbox(&self) -> String;
        pub async fn request(&self, subject: &str, msg: impl AsRef<[u8]>) -> io::Result<Message>;
        pub async fn request_timeout(&self, subject: &str, msg: impl AsRef<[u8]>, timeout: Duration) -> io::Result<Message>;
        pub async fn request_multi(&self, subject: &str, msg: impl AsRef<[u8]>) -> io::Result<Subscription>;
        pub async fn subscribe(&self, subject: &str) -> io::Result<Subscription>;
        pub async fn queue_subscribe(&self, subject: &str, queue: &str) -> io::Result<Subscription>;
        pub async fn flush(&self) -> io::Result<()>;
        pub async fn flush_timeout(&self, timeout: Duration) -> io::Result<()>;
        pub async fn rtt(&self) -> io::Result<Duration>;
        pub fn client_ip(&self) -> io::Result<IpAddr>;
        pub fn client_id(&self) -> u64;
        pub async fn drain(&self) -> io::Result<()>;
        pub async fn close(&self) -> io::Result<()>;
        pub async fn publish_with_reply_or_headers(
            &self,
            subject: &str,
            reply: Option<&str>,
            headers: Option<&HeaderMap>,
            msg: impl AsRef<[u8]>,
        ) -> io::Result<()>;
    }

    impl Subscription {
        pub async fn next(&self) -> Option<Message>;
        pub fn try_next(&self) -> Option<Message>;
        pub async fn drain(&self) -> io::Result<()>;
        pub async fn unsubscribe(&self) -> io::Result<()>;
    }

    impl Message {
        pub fn new(subject: &str, reply: Option<&str>, data: impl AsRef<[u8]>, headers: Option<HeaderMap>) -> Message;
        pub async fn respond(&self, msg: impl AsRef<[u8]>) -> io::Result<()>;
    }

    impl Options {
        pub fn new() -> Options;
        pub fn with_token(token: &str) -> Options;
        pub fn with_user_pass(user: &str, password: &str) -> Options;
        pub fn with_credentials(path: impl AsRef<Path>) -> Options;
        pub fn with_jwt<J, S>(jwt_cb: J, sig_cb: S) -> Options
        where
            J: Fn() -> io::Result<String> + Send + Sync + 'static,
            S: Fn(&[u8]) -> Vec<u8> + Send + Sync + 'static;
        pub fn with_nkey<F>(nkey: &str, sig_cb: F) -> Options
        where
            F: Fn(&[u8]) -> Vec<u8> + Send + Sync + 'static;
        pub fn client_cert(self, cert: impl AsRef<Path>, key: impl AsRef<Path>) -> Options;
        pub fn with_name(self, name: &str) -> Options;
        pub fn no_echo(self) -> Options;
        pub fn retry_on_failed_connect(self) -> Options;
        pub fn max_reconnects<T: Into<Option<usize>>>(self, max_reconnects: T) -> Options;
        pub fn reconnect_buffer_size(self, reconnect_buffer_size: usize) -> Options;
        pub async fn connect<I>(self, nats_url: I) -> io::Result<Connection>
        where
            I: IntoServerList;
        pub fn disconnect_callback<F>(self, cb: F) -> Self
        where
            F: Fn() + Send + Sync + 'static;
        pub fn reconnect_callback<F>(self, cb: F) -> Self
        where
            F: Fn() + Send + Sync + 'static;
        pub fn close_callback<F>(self, cb: F) -> Self
        where
            F: Fn() + Send + Sync + 'static;
        pub fn reconnect_delay_callback<F>(self, cb: F) -> Self
        where
            F: Fn(usize) -> Duration + Send + Sync + 'static;
        pub fn tls_required(self, tls_required: bool) -> Options;
        pub fn add_root_certificate(self, path: impl AsRef<Path>) -> Options;
    }
}

mod hidden {
    pub struct AccountInfo {}
    pub struct BatchOptions {}
    pub struct BucketStatus {}
    pub struct Config {}
    pub struct ConsumerConfig {}
    pub struct ConsumerInfo {}
    pub struct Entry {}
    pub struct Error {}
    pub struct HeaderMap {}
    pub struct History {}
    pub trait IntoServerList {}
    pub struct IpAddr {}
    pub struct Keys {}
    pub struct ObjectInfo {}
    pub struct ObjectMeta {}
    pub struct PagedIterator {}
    pub struct PublishAck {}
    pub struct PublishOptions {}
    pub struct PullSubscribeOptions {}
    pub struct PurgeResponse {}
    pub struct StreamConfig {}
    pub struct StreamInfo {}
    pub struct StreamMessage {}
    pub struct SubscribeOptions {}
    pub struct TimeoutBatchIter {}
    pub struct Watch {}
}
