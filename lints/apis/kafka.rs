#![source("kafka 0.10.0")]

pub use crate::error::{Error, Result};

pub mod client {
    use crate::client::fetch::Response;
    use crate::client::metadata::Topics;
    use crate::error::KafkaCode;
    use openssl::ssl::SslConnector;
    use std::collections::hash_map::HashMap;
    use std::result;
    use std::time::Duration;

    pub struct SecurityConfig {}
    impl SecurityConfig {
        pub fn new(connector: SslConnector) -> Self;
        pub fn with_hostname_verification(self, verify_hostname: bool) -> SecurityConfig;
    }

    pub struct KafkaClient {}
    impl KafkaClient {
        pub fn new(hosts: Vec<String>) -> KafkaClient;
        pub fn new_secure(hosts: Vec<String>, security: SecurityConfig) -> KafkaClient;
        pub fn hosts(&self) -> &[String];
        pub fn set_client_id(&mut self, client_id: String);
        pub fn client_id(&self) -> &str;
        pub fn set_compression(&mut self, compression: Compression);
        pub fn compression(&self) -> Compression;
        pub fn set_fetch_max_wait_time(&mut self, max_wait_time: Duration) -> crate::error::Result<()>;
        pub fn fetch_max_wait_time(&self) -> Duration;
        pub fn set_fetch_min_bytes(&mut self, min_bytes: i32);
        pub fn fetch_min_bytes(&self) -> i32;
        pub fn set_fetch_max_bytes_per_partition(&mut self, max_bytes: i32);
        pub fn fetch_max_bytes_per_partition(&self) -> i32;
        pub fn set_fetch_crc_validation(&mut self, validate_crc: bool);
        pub fn fetch_crc_validation(&self) -> bool;
        pub fn set_group_offset_storage(&mut self, storage: Option<GroupOffsetStorage>);
        pub fn group_offset_storage(&self) -> Option<GroupOffsetStorage>;
        pub fn set_retry_backoff_time(&mut self, time: Duration);
        pub fn retry_backoff_time(&self) -> Duration;
        pub fn set_retry_max_attempts(&mut self, attempts: u32);
        pub fn retry_max_attempts(&self) -> u32;
        pub fn set_connection_idle_timeout(&mut self, timeout: Duration);
        pub fn connection_idle_timeout(&self) -> Duration;
        pub fn topics(&self) -> Topics<'_>;
        #[blocks(net, unbounded, tokio = "rdkafka / rskafka", why = "it waits for the Kafka broker")]
        pub fn load_metadata_all(&mut self) -> crate::error::Result<()>;
        #[blocks(net, unbounded, why = "it waits for the Kafka broker")]
        pub fn load_metadata<T: AsRef<str>>(&mut self, topics: &[T]) -> crate::error::Result<()>;
        pub fn reset_metadata(&mut self);
        pub fn fetch_offsets<T: AsRef<str>>(
            &mut self,
            topics: &[T],
            offset: FetchOffset,
        ) -> crate::error::Result<HashMap<String, Vec<PartitionOffset>>>;
        pub fn fetch_topic_offsets<T: AsRef<str>>(&mut self, topic: T, offset: FetchOffset) -> crate::error::Result<Vec<PartitionOffset>>;
        pub fn fetch_messages<'a, I, J>(&mut self, input: I) -> crate::error::Result<Vec<Response>>
        where
            J: AsRef<FetchPartition<'a>>,
            I: IntoIterator<Item = J>;
        pub fn fetch_messages_for_partition<'a>(&mut self, req: &FetchPartition<'a>) -> crate::error::Result<Vec<Response>>;
        pub fn produce_messages<'a, 'b, I, J>(
            &mut self,
            acks: RequiredAcks,
            ack_timeout: Duration,
            messages: I,
        ) -> crate::error::Result<Vec<ProduceConfirm>>
        where
            J: AsRef<ProduceMessage<'a, 'b>>,
            I: IntoIterator<Item = J>;
        pub fn commit_offsets<'a, J, I>(&mut self, group: &str, offsets: I) -> crate::error::Result<()>
        where
            J: AsRef<CommitOffset<'a>>,
            I: IntoIterator<Item = J>;
        pub fn commit_offset(&mut self, group: &str, topic: &str, partition: i32, offset: i64) -> crate::error::Result<()>;
        pub fn fetch_group_offsets<'a, J, I>(
            &mut self,
            group: &str,
            partitions: I,
        ) -> crate::error::Result<HashMap<String, Vec<PartitionOffset>>>
        where
            J: AsRef<FetchGroupOffset<'a>>,
            I: IntoIterator<Item = J>;
        pub fn fetch_group_topic_offset(&mut self, group: &str, topic: &str) -> crate::error::Result<Vec<PartitionOffset>>;
    }

    #[derive(Copy, Clone)]
    pub enum FetchOffset {
        Earliest,
        Latest,
        ByTime(i64),
    }

    #[derive(Copy, Clone, PartialEq, Eq)]
    pub enum GroupOffsetStorage {
        Zookeeper,
        Kafka,
    }

    pub struct FetchGroupOffset<'a> {
        pub topic: &'a str,
        pub partition: i32,
    }
    impl<'a> FetchGroupOffset<'a> {
        pub fn new(topic: &'a str, partition: i32) -> Self;
    }
    impl<'a> AsRef<FetchGroupOffset<'a>> for FetchGroupOffset<'a> {}

    pub struct CommitOffset<'a> {
        pub offset: i64,
        pub topic: &'a str,
        pub partition: i32,
    }
    impl<'a> CommitOffset<'a> {
        pub fn new(topic: &'a str, partition: i32, offset: i64) -> Self;
    }
    impl<'a> AsRef<CommitOffset<'a>> for CommitOffset<'a> {}

    #[derive(Copy, Clone)]
    pub enum RequiredAcks {
        None,
        One,
        All,
    }

    pub struct ProduceMessage<'a, 'b> {
        pub key: Option<&'b [u8]>,
        pub value: Option<&'b [u8]>,
        pub topic: &'a str,
        pub partition: i32,
    }
    impl<'a, 'b> AsRef<ProduceMessage<'a, 'b>> for ProduceMessage<'a, 'b> {}
    impl<'a, 'b> ProduceMessage<'a, 'b> {
        pub fn new(topic: &'a str, partition: i32, key: Option<&'b [u8]>, value: Option<&'b [u8]>) -> Self;
    }

    pub struct FetchPartition<'a> {
        pub topic: &'a str,
        pub offset: i64,
        pub partition: i32,
        pub max_bytes: i32,
    }
    impl<'a> FetchPartition<'a> {
        pub fn new(topic: &'a str, partition: i32, offset: i64) -> Self;
        pub fn with_max_bytes(self, max_bytes: i32) -> Self;
    }
    impl<'a> AsRef<FetchPartition<'a>> for FetchPartition<'a> {}

    pub struct ProduceConfirm {
        pub topic: String,
        pub partition_confirms: Vec<ProducePartitionConfirm>,
    }

    pub struct ProducePartitionConfirm {
        pub offset: result::Result<i64, KafkaCode>,
        pub partition: i32,
    }

    #[derive(Copy, Clone)]
    pub enum Compression {
        NONE,
        GZIP,
        SNAPPY,
    }
    impl Default for Compression {}

    #[derive(Hash, PartialEq, Eq)]
    pub struct PartitionOffset {
        pub offset: i64,
        pub partition: i32,
    }

    pub mod fetch {
        pub use crate::consumer::Message;

        pub struct Response {}
        impl Response {
            pub fn correlation_id(&self) -> i32;
            pub fn topics<'a>(&'a self) -> &[Topic<'a>];
        }

        pub struct Topic<'a> {}
    }

    pub mod metadata {
        use crate::client::KafkaClient;

        pub struct Topics<'a> {}
        impl<'a> Topics<'a> {
            pub fn new(client: &KafkaClient) -> Topics<'_>;
            pub fn len(&self) -> usize;
            pub fn is_empty(&self) -> bool;
            pub fn iter(&'a self) -> TopicIter<'a>;
            pub fn names(&'a self) -> TopicNames<'a>;
            pub fn contains(&'a self, topic: &str) -> bool;
            pub fn partitions(&'a self, topic: &str) -> Option<Partitions<'a>>;
        }
        impl<'a> IntoIterator for &'a Topics<'a> {
            type Item = Topic<'a>;
            type IntoIter = TopicIter<'a>;
        }
        impl<'a> IntoIterator for Topics<'a> {
            type Item = Topic<'a>;
            type IntoIter = TopicIter<'a>;
        }

        pub struct TopicIter<'a> {}
        impl<'a> Iterator for TopicIter<'a> {
            type Item = Topic<'a>;
        }

        pub struct Topic<'a> {}
        impl<'a> Topic<'a> {
            pub fn name(&self) -> &str;
            pub fn partitions(&self) -> Partitions<'a>;
        }

        pub struct Partitions<'a> {}

        pub struct TopicNames<'a> {}
    }
}

pub mod consumer {
    use crate::client::{KafkaClient, SecurityConfig};
    use std::collections::hash_map::HashMap;
    use std::time::Duration;

    pub use crate::client::{FetchOffset, GroupOffsetStorage};

    pub struct Builder {}
    impl Builder {
        pub fn with_group(self, group: String) -> Builder;
        pub fn with_topic(self, topic: String) -> Builder;
        pub fn with_topic_partitions(self, topic: String, partitions: &[i32]) -> Builder;
        pub fn with_security(self, sec: SecurityConfig) -> Builder;
        pub fn with_fallback_offset(self, fallback_offset: FetchOffset) -> Builder;
        pub fn with_fetch_max_wait_time(self, max_wait_time: Duration) -> Builder;
        pub fn with_fetch_min_bytes(self, min_bytes: i32) -> Builder;
        pub fn with_fetch_max_bytes_per_partition(self, max_bytes_per_partition: i32) -> Builder;
        pub fn with_fetch_crc_validation(self, validate_crc: bool) -> Builder;
        pub fn with_offset_storage(self, storage: Option<GroupOffsetStorage>) -> Builder;
        pub fn with_retry_max_bytes_limit(self, limit: i32) -> Builder;
        pub fn with_connection_idle_timeout(self, timeout: Duration) -> Self;
        pub fn with_client_id(self, client_id: String) -> Self;
        pub fn create(self) -> crate::error::Result<Consumer>;
    }

    pub struct Consumer {}
    impl Consumer {
        pub fn from_client(client: KafkaClient) -> Builder;
        pub fn from_hosts(hosts: Vec<String>) -> Builder;
        pub fn client(&self) -> &KafkaClient;
        pub fn client_mut(&mut self) -> &mut KafkaClient;
        pub fn into_client(self) -> KafkaClient;
        pub fn subscriptions(&self) -> HashMap<String, Vec<i32>>;
        #[blocks(net, unbounded, tokio = "rdkafka / rskafka", why = "it waits for the Kafka broker")]
        pub fn poll(&mut self) -> crate::error::Result<MessageSets>;
        pub fn group(&self) -> &str;
        pub fn last_consumed_message(&self, topic: &str, partition: i32) -> Option<i64>;
        pub fn consume_message(&mut self, topic: &str, partition: i32, offset: i64) -> crate::error::Result<()>;
        pub fn consume_messageset(&mut self, msgs: MessageSet<'_>) -> crate::error::Result<()>;
        pub fn commit_consumed(&mut self) -> crate::error::Result<()>;
    }

    pub struct MessageSets {}
    impl MessageSets {
        pub fn is_empty(&self) -> bool;
        pub fn iter(&self) -> MessageSetsIter<'_>;
    }

    pub struct MessageSet<'a> {}
    impl<'a> MessageSet<'a> {
        pub fn topic(&self) -> &'a str;
        pub fn partition(&self) -> i32;
        pub fn messages(&self) -> &'a [Message<'a>];
    }

    pub struct MessageSetsIter<'a> {}

    pub struct Message<'a> {}
}

pub mod error {
    use openssl::ssl;
    use std::sync::Arc;
    use std::{io, result};

    pub type Result<T> = result::Result<T, Error>;

    pub enum Error {
        Io(io::Error),
        Ssl(ssl::Error),
        InvalidSnappy(snap::Error),
        Kafka(KafkaCode),
        TopicPartitionError { topic_name: String, partition_id: i32, error_code: KafkaCode },
        UnsupportedProtocol,
        UnsupportedCompression,
        UnexpectedEOF,
        CodecError,
        StringDecodeError,
        NoHostReachable,
        NoTopicsAssigned,
        InvalidDuration,
        ArcSelf(Arc<Self>),
        UnsetOffsetStorage,
        UnsetGroupId,
    }

    #[derive(Copy, Clone, PartialEq, Eq)]
    pub enum KafkaCode {
        Unknown,
        OffsetOutOfRange,
        CorruptMessage,
        UnknownTopicOrPartition,
        InvalidMessageSize,
        LeaderNotAvailable,
        NotLeaderForPartition,
        RequestTimedOut,
        BrokerNotAvailable,
        ReplicaNotAvailable,
        MessageSizeTooLarge,
        StaleControllerEpoch,
        OffsetMetadataTooLarge,
        NetworkException,
        GroupLoadInProgress,
        GroupCoordinatorNotAvailable,
        NotCoordinatorForGroup,
        InvalidTopic,
        RecordListTooLarge,
        NotEnoughReplicas,
        NotEnoughReplicasAfterAppend,
        InvalidRequiredAcks,
        IllegalGeneration,
        InconsistentGroupProtocol,
        InvalidGroupId,
        UnknownMemberId,
        InvalidSessionTimeout,
        RebalanceInProgress,
        InvalidCommitOffsetSize,
        TopicAuthorizationFailed,
        GroupAuthorizationFailed,
        ClusterAuthorizationFailed,
        InvalidTimestamp,
        UnsupportedSaslMechanism,
        IllegalSaslState,
        UnsupportedVersion,
    }
}

pub mod producer {
    use crate::client::{KafkaClient, ProduceMessage, SecurityConfig};
    use std::hash::{BuildHasher, BuildHasherDefault, Hasher};
    use std::time::Duration;
    use twox_hash::XxHash32;

    pub use crate::client::{Compression, ProduceConfirm, ProducePartitionConfirm, RequiredAcks};

    pub trait AsBytes {
        fn as_bytes(&self) -> &[u8];
    }
    impl AsBytes for () {}
    impl AsBytes for String {}
    impl AsBytes for Vec<u8> {}
    impl<'a> AsBytes for &'a [u8] {}
    impl<'a> AsBytes for &'a str {}

    pub struct Record<'a, K, V> {
        pub key: K,
        pub value: V,
        pub topic: &'a str,
        pub partition: i32,
    }
    impl<'a, K, V> Record<'a, K, V> {
        pub fn from_key_value(topic: &'a str, key: K, value: V) -> Record<'a, K, V>;
        pub fn with_partition(self, partition: i32) -> Self;
    }
    impl<'a, V> Record<'a, (), V> {
        pub fn from_value(topic: &'a str, value: V) -> Record<'a, (), V>;
    }

    pub struct Producer<P = DefaultPartitioner> {}
    impl Producer {
        pub fn from_client(client: KafkaClient) -> Builder<DefaultPartitioner>;
        pub fn from_hosts(hosts: Vec<String>) -> Builder<DefaultPartitioner>;
        pub fn client(&self) -> &KafkaClient;
        pub fn client_mut(&mut self) -> &mut KafkaClient;
        pub fn into_client(self) -> KafkaClient;
    }
    impl<P: Partitioner> Producer<P> {
        #[blocks(net, unbounded, tokio = "rdkafka / rskafka", why = "it waits for the Kafka broker")]
        pub fn send<'a, K, V>(&mut self, rec: &Record<'a, K, V>) -> crate::error::Result<()>
        where
            K: AsBytes,
            V: AsBytes;
        #[blocks(net, unbounded, why = "it waits for the Kafka broker")]
        pub fn send_all<'a, K, V>(&mut self, recs: &[Record<'a, K, V>]) -> crate::error::Result<Vec<ProduceConfirm>>
        where
            K: AsBytes,
            V: AsBytes;
    }

    pub struct Builder<P = DefaultPartitioner> {}
    impl Builder {
        pub fn with_security(self, security: SecurityConfig) -> Self;
        pub fn with_compression(self, compression: Compression) -> Self;
        pub fn with_ack_timeout(self, timeout: Duration) -> Self;
        pub fn with_connection_idle_timeout(self, timeout: Duration) -> Self;
        pub fn with_required_acks(self, acks: RequiredAcks) -> Self;
        pub fn with_client_id(self, client_id: String) -> Self;
    }
    impl<P> Builder<P> {
        pub fn with_partitioner<Q: Partitioner>(self, partitioner: Q) -> Builder<Q>;
        pub fn create(self) -> crate::error::Result<Producer<P>>;
    }

    pub struct Topics<'a> {}
    impl<'a> Topics<'a> {
        pub fn partitions(&'a self, topic: &str) -> Option<&'a Partitions>;
    }

    pub struct Partitions {}

    pub trait Partitioner {
        fn partition(&mut self, topics: Topics<'_>, msg: &mut ProduceMessage<'_, '_>);
    }

    pub type DefaultHasher = XxHash32;

    #[derive(Default)]
    pub struct DefaultPartitioner<H = BuildHasherDefault<DefaultHasher>> {}
    impl DefaultPartitioner {
        pub fn with_hasher<B: BuildHasher>(hash_builder: B) -> DefaultPartitioner<B>;
        pub fn with_default_hasher<B>() -> DefaultPartitioner<BuildHasherDefault<B>>
        where
            B: Hasher + Default;
    }
    impl<H: BuildHasher> Partitioner for DefaultPartitioner<H> {}
}
