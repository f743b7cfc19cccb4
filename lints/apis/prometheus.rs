#![source("prometheus 0.14.0")]

pub use crate::encoder::{Encoder, ProtobufEncoder, TextEncoder};

use crate::hidden::Collector;

pub type Result<T> = std::result::Result<T, Error>;

pub enum Error {}

pub mod proto {
    #[derive(Clone, Default)]
    pub struct MetricFamily {}
}

mod encoder {
    use crate::proto::MetricFamily;
    use std::io::Write;

    pub trait Encoder {
        #[blocks_as(W, millis, why = "it writes all metrics")]
        #[blocks(cpu, millis, pedantic, why = "it writes all metrics as a text")]
        #[source("prometheus 0.14.0 src/encoder/mod.rs:23")]
        fn encode<W: Write>(&self, mfs: &[MetricFamily], writer: &mut W) -> crate::Result<()>;
    }

    #[derive(Default)]
    pub struct TextEncoder {}
    impl TextEncoder {
        pub fn new() -> TextEncoder;
        #[blocks(cpu, millis, pedantic, why = "it writes all metrics as a text")]
        #[source("prometheus 0.14.0 src/encoder/text.rs:33")]
        pub fn encode_utf8(&self, metric_families: &[MetricFamily], buf: &mut String) -> crate::Result<()>;
        #[blocks(cpu, millis, pedantic, why = "it writes all metrics as a text")]
        #[source("prometheus 0.14.0 src/encoder/text.rs:44")]
        pub fn encode_to_string(&self, metric_families: &[MetricFamily]) -> crate::Result<String>;
    }
    impl Encoder for TextEncoder {}

    pub struct ProtobufEncoder {}
    impl ProtobufEncoder {
        pub fn new() -> ProtobufEncoder;
    }
    impl Encoder for ProtobufEncoder {}
}

pub struct BasicAuthentication {
    pub username: String,
    pub password: String,
}
#[blocks(http, fatal, why = "it pushes with reqwest's blocking client, and panics in debug builds")]
#[source("prometheus 0.14.0 src/push.rs:55")]
pub fn push_metrics<S: std::hash::BuildHasher>(
    job: &str,
    grouping: std::collections::HashMap<String, String, S>,
    url: &str,
    mfs: Vec<proto::MetricFamily>,
    basic_auth: Option<BasicAuthentication>,
) -> Result<()>;
#[blocks(http, fatal, why = "it pushes with reqwest's blocking client, and panics in debug builds")]
#[source("prometheus 0.14.0 src/push.rs:68")]
pub fn push_add_metrics<S: std::hash::BuildHasher>(
    job: &str,
    grouping: std::collections::HashMap<String, String, S>,
    url: &str,
    mfs: Vec<proto::MetricFamily>,
    basic_auth: Option<BasicAuthentication>,
) -> Result<()>;
#[blocks(http, fatal, why = "it pushes with reqwest's blocking client, and panics in debug builds")]
#[source("prometheus 0.14.0 src/push.rs:195")]
pub fn push_collector<S: std::hash::BuildHasher>(
    job: &str,
    grouping: std::collections::HashMap<String, String, S>,
    url: &str,
    collectors: Vec<Box<dyn Collector>>,
    basic_auth: Option<BasicAuthentication>,
) -> Result<()>;
#[blocks(http, fatal, why = "it pushes with reqwest's blocking client, and panics in debug builds")]
#[source("prometheus 0.14.0 src/push.rs:207")]
pub fn push_add_collector<S: std::hash::BuildHasher>(
    job: &str,
    grouping: std::collections::HashMap<String, String, S>,
    url: &str,
    collectors: Vec<Box<dyn Collector>>,
    basic_auth: Option<BasicAuthentication>,
) -> Result<()>;

mod hidden {
    pub trait Collector {}
}
