#![source("rdkafka 0.39.0")]

pub use crate::client::ClientContext;
pub use crate::config::ClientConfig;
pub use crate::message::Message;
pub use crate::topic_partition_list::{Offset, TopicPartitionList};

pub mod client {
    pub trait ClientContext {}

    pub struct DefaultClientContext {}

    pub struct Client<C = DefaultClientContext> {}
}

pub mod config {
    use crate::client::ClientContext;
    use crate::error::KafkaResult;

    pub struct ClientConfig {}

    pub trait FromClientConfig: Sized {
        fn from_config(_: &ClientConfig) -> KafkaResult<Self>;
    }

    pub trait FromClientConfigAndContext<C: ClientContext>: Sized {
        fn from_config_and_context(_: &ClientConfig, _: C) -> KafkaResult<Self>;
    }
}

pub mod consumer {
    use crate::client::{Client, ClientContext};
    use crate::error::KafkaResult;
    use crate::groups::GroupList;
    use crate::hidden::RDKafkaRespErr;
    use crate::message::BorrowedMessage;
    use crate::metadata::Metadata;
    use crate::topic_partition_list::{Offset, TopicPartitionList};
    use crate::util::Timeout;
    use std::sync::Arc;

    pub use crate::consumer::base_consumer::BaseConsumer;
    pub use crate::consumer::stream_consumer::{MessageStream, StreamConsumer};

    pub enum Rebalance<'a> {}

    pub trait ConsumerContext: ClientContext + Sized {
        fn rebalance(&self, base_consumer: &BaseConsumer<Self>, err: RDKafkaRespErr, tpl: &mut TopicPartitionList);
        fn pre_rebalance(&self, base_consumer: &BaseConsumer<Self>, rebalance: &Rebalance<'_>);
        fn post_rebalance(&self, base_consumer: &BaseConsumer<Self>, rebalance: &Rebalance<'_>);
        fn commit_callback(&self, result: KafkaResult<()>, offsets: &TopicPartitionList);
        fn main_queue_min_poll_interval(&self) -> Timeout;
    }

    #[derive(Clone, Default)]
    pub struct DefaultConsumerContext;
    impl ClientContext for DefaultConsumerContext {}
    impl ConsumerContext for DefaultConsumerContext {}

    pub enum CommitMode {}

    pub struct ConsumerGroupMetadata {}

    pub enum RebalanceProtocol {}

    pub trait Consumer<C = DefaultConsumerContext>
    where
        C: ConsumerContext,
    {
        fn client(&self) -> &Client<C>;
        fn context(&self) -> &Arc<C>;
        fn group_metadata(&self) -> Option<ConsumerGroupMetadata>;
        fn subscribe(&self, topics: &[&str]) -> KafkaResult<()>;
        fn unsubscribe(&self);
        fn assign(&self, assignment: &TopicPartitionList) -> KafkaResult<()>;
        fn unassign(&self) -> KafkaResult<()>;
        fn incremental_assign(&self, assignment: &TopicPartitionList) -> KafkaResult<()>;
        fn incremental_unassign(&self, assignment: &TopicPartitionList) -> KafkaResult<()>;
        #[blocks(net, unbounded, why = "it waits for an event")]
        fn seek<T: Into<Timeout>>(&self, topic: &str, partition: i32, offset: Offset, timeout: T) -> KafkaResult<()>;
        #[blocks(net, unbounded, why = "it waits for an event")]
        fn seek_partitions<T: Into<Timeout>>(
            &self,
            topic_partition_list: TopicPartitionList,
            timeout: T,
        ) -> KafkaResult<TopicPartitionList>;
        fn commit(&self, topic_partition_list: &TopicPartitionList, mode: CommitMode) -> KafkaResult<()>;
        #[blocks(net, unbounded, why = "it waits for the broker when committing synchronously", unless(0, "CommitMode::Async"))]
        fn commit_consumer_state(&self, mode: CommitMode) -> KafkaResult<()>;
        #[blocks(net, unbounded, why = "it waits for the broker when committing synchronously", unless(1, "CommitMode::Async"))]
        fn commit_message(&self, message: &BorrowedMessage<'_>, mode: CommitMode) -> KafkaResult<()>;
        fn store_offset(&self, topic: &str, partition: i32, offset: i64) -> KafkaResult<()>;
        fn store_offset_from_message(&self, message: &BorrowedMessage<'_>) -> KafkaResult<()>;
        fn store_offsets(&self, tpl: &TopicPartitionList) -> KafkaResult<()>;
        fn subscription(&self) -> KafkaResult<TopicPartitionList>;
        fn assignment(&self) -> KafkaResult<TopicPartitionList>;
        fn assignment_lost(&self) -> bool;
        #[blocks(net, unbounded, why = "it waits for the Kafka broker")]
        fn committed<T>(&self, timeout: T) -> KafkaResult<TopicPartitionList>
        where
            T: Into<Timeout>,
            Self: Sized;
        #[blocks(net, unbounded, why = "it waits for the Kafka broker")]
        fn committed_offsets<T>(&self, tpl: TopicPartitionList, timeout: T) -> KafkaResult<TopicPartitionList>
        where
            T: Into<Timeout>;
        fn offsets_for_timestamp<T>(&self, timestamp: i64, timeout: T) -> KafkaResult<TopicPartitionList>
        where
            T: Into<Timeout>,
            Self: Sized;
        #[blocks(net, unbounded, why = "it waits for the Kafka broker")]
        fn offsets_for_times<T>(&self, timestamps: TopicPartitionList, timeout: T) -> KafkaResult<TopicPartitionList>
        where
            T: Into<Timeout>,
            Self: Sized;
        fn position(&self) -> KafkaResult<TopicPartitionList>;
        #[blocks(net, unbounded, why = "it waits for the Kafka broker")]
        fn fetch_metadata<T>(&self, topic: Option<&str>, timeout: T) -> KafkaResult<Metadata>
        where
            T: Into<Timeout>,
            Self: Sized;
        #[blocks(net, unbounded, why = "it waits for the Kafka broker")]
        fn fetch_watermarks<T>(&self, topic: &str, partition: i32, timeout: T) -> KafkaResult<(i64, i64)>
        where
            T: Into<Timeout>,
            Self: Sized;
        fn fetch_group_list<T>(&self, group: Option<&str>, timeout: T) -> KafkaResult<GroupList>
        where
            T: Into<Timeout>,
            Self: Sized;
        fn pause(&self, partitions: &TopicPartitionList) -> KafkaResult<()>;
        fn resume(&self, partitions: &TopicPartitionList) -> KafkaResult<()>;
        fn rebalance_protocol(&self) -> RebalanceProtocol;
    }

    pub mod base_consumer {
        use crate::config::{FromClientConfig, FromClientConfigAndContext};
        use crate::consumer::{Consumer, ConsumerContext, DefaultConsumerContext};
        use crate::error::KafkaResult;
        use crate::message::BorrowedMessage;
        use crate::util::Timeout;
        use std::sync::Arc;

        pub struct BaseConsumer<C = DefaultConsumerContext> {}
        impl FromClientConfig for BaseConsumer {}
        impl<C: ConsumerContext> FromClientConfigAndContext<C> for BaseConsumer<C> {}
        impl<C> BaseConsumer<C>
        where
            C: ConsumerContext,
        {
            #[blocks(net, unbounded, tokio = "rdkafka::consumer::StreamConsumer::recv", async_std = "rdkafka::consumer::StreamConsumer::recv", smol = "rdkafka::consumer::StreamConsumer::recv", why = "it waits for an event", unless(0, "Duration::ZERO"))]
            pub fn poll<T: Into<Timeout>>(&self, timeout: T) -> Option<KafkaResult<BorrowedMessage<'_>>>;
            #[blocks(net, unbounded, tokio = "rdkafka::consumer::StreamConsumer::stream", why = "each item waits for a message")]
            pub fn iter(&self) -> Iter<'_, C>;
            pub fn split_partition_queue(self: &Arc<Self>, topic: &str, partition: i32) -> Option<PartitionQueue<C>>;
            pub fn close_queue(&self) -> KafkaResult<()>;
            pub fn closed(&self) -> bool;
            pub fn set_nonempty_callback<F>(&mut self, f: F)
            where
                F: Fn() + Send + Sync + 'static;
        }
        impl<C> Consumer<C> for BaseConsumer<C> where C: ConsumerContext {}
        impl<'a, C> IntoIterator for &'a BaseConsumer<C>
        where
            C: ConsumerContext,
        {
            type Item = KafkaResult<BorrowedMessage<'a>>;
            type IntoIter = Iter<'a, C>;
        }

        pub struct Iter<'a, C> {}
        impl<'a, C> Iterator for Iter<'a, C>
        where
            C: ConsumerContext,
        {
            type Item = KafkaResult<BorrowedMessage<'a>>;
        }

        pub struct PartitionQueue<C> {}
    }

    pub mod stream_consumer {
        use crate::config::{FromClientConfig, FromClientConfigAndContext};
        use crate::consumer::{Consumer, ConsumerContext, DefaultConsumerContext};
        use crate::error::KafkaError;
        use crate::message::BorrowedMessage;
        use crate::util::{AsyncRuntime, DefaultRuntime};
        use std::sync::Arc;

        pub struct MessageStream<'a, C> {}

        pub struct StreamConsumer<C = DefaultConsumerContext, R = DefaultRuntime> {}
        impl<R> FromClientConfig for StreamConsumer<DefaultConsumerContext, R> where R: AsyncRuntime {}
        impl<C, R> FromClientConfigAndContext<C> for StreamConsumer<C, R>
        where
            C: ConsumerContext + 'static,
            R: AsyncRuntime,
        {
        }
        impl<C, R> StreamConsumer<C, R>
        where
            C: ConsumerContext + 'static,
        {
            pub fn stream(&self) -> MessageStream<'_, C>;
            #[cancel(safe, takes)]
            pub async fn recv(&self) -> Result<BorrowedMessage<'_>, KafkaError>;
            pub fn split_partition_queue(self: &Arc<Self>, topic: &str, partition: i32) -> Option<StreamPartitionQueue<C, R>>;
        }
        impl<C, R> Consumer<C> for StreamConsumer<C, R> where C: ConsumerContext {}

        pub struct StreamPartitionQueue<C, R = DefaultRuntime> {}
    }
}

pub mod error {
    pub type KafkaResult<T> = Result<T, KafkaError>;

    pub enum KafkaError {}
}

pub mod groups {
    pub struct GroupList {}
}

mod hidden {
    pub struct RDKafkaRespErr {}
}

pub mod message {
    pub trait Message {
        type Headers;
    }

    pub struct BorrowedHeaders {}

    pub struct BorrowedMessage<'a> {}
    impl Message for BorrowedMessage<'_> {
        type Headers = BorrowedHeaders;
    }

    pub struct OwnedMessage {}

    pub trait ToBytes {}
}

pub mod metadata {
    pub struct Metadata {}
}

pub mod producer {
    use crate::client::Client;
    use crate::consumer::ConsumerGroupMetadata;
    use crate::error::KafkaResult;
    use crate::topic_partition_list::TopicPartitionList;
    use crate::util::Timeout;
    use std::sync::Arc;

    pub use crate::producer::base_producer::{BaseProducer, BaseRecord};
    pub use crate::producer::future_producer::{DeliveryFuture, FutureProducer, FutureRecord};

    pub trait ProducerContext<Part = NoCustomPartitioner> {
        type DeliveryOpaque;
    }

    pub trait Partitioner {}

    pub struct NoCustomPartitioner {}

    pub struct DefaultProducerContext {}

    pub trait Producer<C = DefaultProducerContext, Part = NoCustomPartitioner>
    where
        Part: Partitioner,
        C: ProducerContext<Part>,
    {
        fn client(&self) -> &Client<C>;
        fn context(&self) -> &Arc<C>;
        fn in_flight_count(&self) -> i32;
        #[blocks(net, unbounded, why = "it waits for all messages in flight")]
        fn flush<T: Into<Timeout>>(&self, timeout: T) -> KafkaResult<()>;
        fn purge(&self, flags: PurgeConfig);
        #[blocks(net, unbounded, why = "it waits for the Kafka broker")]
        fn init_transactions<T: Into<Timeout>>(&self, timeout: T) -> KafkaResult<()>;
        fn begin_transaction(&self) -> KafkaResult<()>;
        fn send_offsets_to_transaction<T: Into<Timeout>>(
            &self,
            offsets: &TopicPartitionList,
            cgm: &ConsumerGroupMetadata,
            timeout: T,
        ) -> KafkaResult<()>;
        #[blocks(net, unbounded, why = "it waits for the Kafka broker")]
        fn commit_transaction<T: Into<Timeout>>(&self, timeout: T) -> KafkaResult<()>;
        fn abort_transaction<T: Into<Timeout>>(&self, timeout: T) -> KafkaResult<()>;
    }

    pub struct PurgeConfig {}

    pub mod base_producer {
        use crate::config::{FromClientConfig, FromClientConfigAndContext};
        use crate::error::KafkaError;
        use crate::message::ToBytes;
        use crate::producer::{DefaultProducerContext, NoCustomPartitioner, Partitioner, Producer, ProducerContext};
        use crate::util::Timeout;

        pub struct BaseRecord<'a, K = (), P = (), D = ()> {}

        pub struct BaseProducer<C = DefaultProducerContext, Part = NoCustomPartitioner> {}
        impl FromClientConfig for BaseProducer<DefaultProducerContext> {}
        impl<C, Part> FromClientConfigAndContext<C> for BaseProducer<C, Part>
        where
            Part: Partitioner,
            C: ProducerContext<Part>,
        {
        }
        impl<C, Part> BaseProducer<C, Part>
        where
            Part: Partitioner,
            C: ProducerContext<Part>,
        {
            #[blocks(net, unbounded, tokio = "rdkafka::producer::FutureProducer::send", why = "it waits for an event", unless(0, "Duration::ZERO"))]
            pub fn poll<T: Into<Timeout>>(&self, timeout: T);
            pub fn send<'a, K, P>(
                &self,
                record: BaseRecord<'a, K, P, C::DeliveryOpaque>,
            ) -> Result<(), (KafkaError, BaseRecord<'a, K, P, C::DeliveryOpaque>)>
            where
                K: ToBytes + ?Sized,
                P: ToBytes + ?Sized;
        }
        impl<C, Part> Producer<C, Part> for BaseProducer<C, Part>
        where
            Part: Partitioner,
            C: ProducerContext<Part>,
        {
        }
    }

    pub mod future_producer {
        use crate::client::{ClientContext, DefaultClientContext};
        use crate::config::{FromClientConfig, FromClientConfigAndContext};
        use crate::error::KafkaError;
        use crate::message::{OwnedMessage, ToBytes};
        use crate::producer::{NoCustomPartitioner, Partitioner, Producer};
        use crate::util::{AsyncRuntime, DefaultRuntime, Timeout};

        pub struct FutureRecord<'a, K, P> {}

        pub struct FutureProducerContext<C> {}

        pub struct Delivery {}

        pub type OwnedDeliveryResult = Result<Delivery, (KafkaError, OwnedMessage)>;

        pub struct FutureProducer<C = DefaultClientContext, R = DefaultRuntime, Part = NoCustomPartitioner> {}
        impl<C, R> Clone for FutureProducer<C, R> where C: ClientContext + 'static {}
        impl<R> FromClientConfig for FutureProducer<DefaultClientContext, R> where R: AsyncRuntime {}
        impl<C, R> FromClientConfigAndContext<C> for FutureProducer<C, R>
        where
            C: ClientContext + 'static,
            R: AsyncRuntime,
        {
        }
        impl<C, R> FutureProducer<C, R>
        where
            C: ClientContext + 'static,
            R: AsyncRuntime,
        {
            pub async fn send<K, P, T>(&self, record: FutureRecord<'_, K, P>, queue_timeout: T) -> OwnedDeliveryResult
            where
                K: ToBytes + ?Sized,
                P: ToBytes + ?Sized,
                T: Into<Timeout>;
            pub fn send_result<'a, K, P>(
                &self,
                record: FutureRecord<'a, K, P>,
            ) -> Result<DeliveryFuture, (KafkaError, FutureRecord<'a, K, P>)>
            where
                K: ToBytes + ?Sized,
                P: ToBytes + ?Sized;
            pub fn poll<T: Into<Timeout>>(&self, timeout: T);
        }
        impl<C, R, Part> Producer<FutureProducerContext<C>, Part> for FutureProducer<C, R, Part>
        where
            C: ClientContext + 'static,
            R: AsyncRuntime,
            Part: Partitioner,
        {
        }

        #[handle(answers)]
        pub struct DeliveryFuture {}
    }
}

pub mod topic_partition_list {
    pub enum Offset {}

    pub struct TopicPartitionList {}
}

pub mod util {
    use std::time::Duration;

    #[derive(Copy, Clone, Eq, PartialEq, Ord, PartialOrd)]
    pub enum Timeout {
        After(Duration),
        Never,
    }
    impl From<Duration> for Timeout {}
    impl From<Option<Duration>> for Timeout {}

    pub trait AsyncRuntime {
        type Delay;
    }

    pub type DefaultRuntime = TokioRuntime;

    pub struct TokioRuntime {}
}
