#![source("hickory-resolver 0.26.3")]

use crate::config::{ConnectionConfig, OpportunisticEncryption, ResolverConfig, ResolverOpts};
use crate::lookup::Lookup;
use crate::lookup_ip::LookupIp;
use futures_util::lock::Mutex as AsyncMutex;
use hickory_net::runtime::{RuntimeProvider, TokioRuntimeProvider};
use hickory_net::xfer::{DnsExchange, DnsHandle};
use hickory_net::NetError;
use hickory_proto::access_control::AccessControlSet;
use hickory_proto::dnssec::TrustAnchors;
use hickory_proto::op::Query;
use hickory_proto::rr::{IntoName, Name, RecordType};
use rustls::ClientConfig;
use std::future::Future;
use std::io;
use std::io::Read;
use std::net::IpAddr;
use std::pin::Pin;
use std::sync::atomic::AtomicU8;
use std::sync::Arc;

pub trait ConnectionProvider: 'static + Clone + Send + Sync + Unpin {
    type Conn: DnsHandle + Clone + Send + Sync + 'static;
    type FutureConn: Future<Output = Result<Self::Conn, NetError>> + Send + 'static;
    type RuntimeProvider: RuntimeProvider;
    fn new_connection(&self, ip: IpAddr, config: &ConnectionConfig, cx: &PoolContext) -> Result<Self::FutureConn, NetError>;
    fn runtime_provider(&self) -> &Self::RuntimeProvider;
}
impl<P: RuntimeProvider> ConnectionProvider for P {
    type Conn = DnsExchange<P>;
    type FutureConn = Pin<Box<dyn Future<Output = Result<Self::Conn, NetError>> + Send + 'static>>;
    type RuntimeProvider = P;
}

#[derive(Default)]
pub struct Hosts {}
impl Hosts {
    pub fn from_system() -> io::Result<Self>;
    pub fn lookup_static_host(&self, query: &Query) -> Option<Lookup>;
    pub fn insert(&mut self, name: Name, record_type: RecordType, lookup: Lookup);
    pub fn read_hosts_conf(&mut self, src: impl Read) -> io::Result<()>;
}

pub struct PoolContext {
    pub options: ResolverOpts,
    pub tls: ClientConfig,
    pub opportunistic_probe_budget: AtomicU8,
    pub opportunistic_encryption: OpportunisticEncryption,
    pub transport_state: AsyncMutex<NameServerTransportState>,
    pub answer_address_filter: AccessControlSet,
}

pub struct NameServerTransportState {}

pub type TokioResolver = Resolver<TokioRuntimeProvider>;
impl TokioResolver {
    pub fn builder_tokio() -> Result<ResolverBuilder<TokioRuntimeProvider>, NetError>;
}

#[derive(Clone)]
pub struct Resolver<P: ConnectionProvider> {}
impl<R: ConnectionProvider> Resolver<R> {
    pub fn builder(provider: R) -> Result<ResolverBuilder<R>, NetError>;
    pub fn builder_with_config(config: ResolverConfig, provider: R) -> ResolverBuilder<R>;
    pub fn set_hosts(&mut self, hosts: Arc<Hosts>);
    pub async fn lookup(&self, name: impl IntoName, record_type: RecordType) -> Result<Lookup, NetError>;
    pub async fn lookup_ip(&self, host: impl IntoName) -> Result<LookupIp, NetError>;
    pub fn clear_lookup_cache(&self, name: impl IntoName, record_type: RecordType);
    pub fn clear_cache(&self);
    pub fn options(&self) -> &ResolverOpts;
}

pub struct ResolverBuilder<P> {}
impl<P: ConnectionProvider> ResolverBuilder<P> {
    pub fn with_options(self, options: ResolverOpts) -> Self;
    pub fn options_mut(&mut self) -> &mut ResolverOpts;
    pub fn with_trust_anchor(self, trust_anchor: Arc<TrustAnchors>) -> Self;
    pub fn with_tls_config(self, config: ClientConfig) -> Self;
    pub fn with_opportunistic_encryption(self, opportunistic_encryption: OpportunisticEncryption) -> Self;
    pub fn with_encrypted_transport_state(self, encrypted_transport_state: NameServerTransportState) -> Self;
    pub fn nsec3_iteration_limits(self, soft_limit: Option<u16>, hard_limit: Option<u16>) -> Self;
    pub fn build(self) -> Result<Resolver<P>, NetError>;
}

/// Before 0.25 this type drove a tokio runtime of its own; `lookup_ip` waited inside.
#[versions("<0.25")]
#[source("hickory-resolver 0.24.4")]
impl<P: ConnectionProvider> Resolver<P> {
    #[blocks(dns, fatal, tokio = "hickory_resolver::TokioAsyncResolver", why = "it runs a tokio runtime inside, and panics in async code")]
    pub fn from_system_conf() -> io::Result<Self>;
}

pub mod config {
    use hickory_proto::rr::Name;
    use ipnet::IpNet;
    use std::collections::HashSet;
    use std::net::{IpAddr, SocketAddr};
    use std::path::PathBuf;
    use std::sync::Arc;
    use std::time::Duration;

    #[derive(Clone, Default)]
    pub struct ResolverConfig {
        pub domain: Option<Name>,
        pub search: Vec<Name>,
        pub name_servers: Vec<NameServerConfig>,
    }
    impl ResolverConfig {
        pub fn udp_and_tcp(config: &ServerGroup<'_>) -> Self;
        pub fn tls(config: &ServerGroup<'_>) -> Self;
        pub fn https(config: &ServerGroup<'_>) -> Self;
        pub fn quic(config: &ServerGroup<'_>) -> Self;
        pub fn h3(config: &ServerGroup<'_>) -> Self;
        pub fn from_parts(domain: Option<Name>, search: Vec<Name>, name_servers: Vec<NameServerConfig>) -> Self;
        pub fn from_name_servers(name_servers: Vec<NameServerConfig>) -> Self;
        pub fn into_parts(self) -> (Option<Name>, Vec<Name>, Vec<NameServerConfig>);
        pub fn domain(&self) -> Option<&Name>;
        pub fn set_domain(&mut self, domain: Name);
        pub fn search(&self) -> &[Name];
        pub fn add_search(&mut self, search: Name);
        pub fn add_name_server(&mut self, name_server: NameServerConfig);
        pub fn name_servers(&self) -> &[NameServerConfig];
    }

    #[derive(Clone)]
    pub struct NameServerConfig {
        pub ip: IpAddr,
        pub trust_negative_responses: bool,
        pub connections: Vec<ConnectionConfig>,
    }

    #[derive(Clone)]
    pub struct ConnectionConfig {
        pub port: u16,
        pub protocol: ProtocolConfig,
        pub bind_addr: Option<SocketAddr>,
    }

    pub enum ProtocolConfig {}

    #[derive(Clone)]
    pub struct ResolverOpts {
        pub ndots: usize,
        pub timeout: Duration,
        pub attempts: usize,
        pub edns0: bool,
        pub validate: bool,
        pub ip_strategy: LookupIpStrategy,
        pub cache_size: u64,
        pub use_hosts_file: ResolveHosts,
        pub positive_min_ttl: Option<Duration>,
        pub negative_min_ttl: Option<Duration>,
        pub positive_max_ttl: Option<Duration>,
        pub negative_max_ttl: Option<Duration>,
        pub num_concurrent_reqs: usize,
        pub max_active_requests: usize,
        pub preserve_intermediates: bool,
        pub try_tcp_on_error: bool,
        pub server_ordering_strategy: ServerOrderingStrategy,
        pub recursion_desired: bool,
        pub avoid_local_udp_ports: Arc<HashSet<u16>>,
        pub os_port_selection: bool,
        pub case_randomization: bool,
        pub trust_anchor: Option<PathBuf>,
        pub allow_answers: Vec<IpNet>,
        pub deny_answers: Vec<IpNet>,
        pub edns_payload_len: u16,
        pub enable_per_name_server_metrics: bool,
    }
    impl Default for ResolverOpts {}

    #[derive(Clone, Copy, Default, PartialEq, Eq)]
    pub enum LookupIpStrategy {
        Ipv4Only,
        Ipv6Only,
        Ipv4AndIpv6,
        Ipv6AndIpv4,
        Ipv6thenIpv4,
        Ipv4thenIpv6,
    }

    #[derive(Clone, Copy, Default, PartialEq, Eq)]
    pub enum ServerOrderingStrategy {
        QueryStatistics,
        UserProvidedOrder,
        RoundRobin,
    }

    #[derive(Default, Clone, Copy, PartialEq, Eq)]
    pub enum ResolveHosts {
        Always,
        Never,
        Auto,
    }

    pub enum OpportunisticEncryption {}

    pub struct ServerGroup<'a> {}
}

pub mod lookup {
    use crate::lookup_ip::LookupIp;
    use hickory_proto::op::{Message, Query};
    use hickory_proto::rr::{RData, Record};
    use std::time::Instant;

    #[derive(Clone, Eq, PartialEq)]
    pub struct Lookup {}
    impl Lookup {
        pub fn from_rdata(query: Query, rdata: RData) -> Self;
        pub fn new_with_max_ttl(query: Query, answers: impl IntoIterator<Item = Record>) -> Self;
        pub fn new_with_deadline(query: Query, answers: impl IntoIterator<Item = Record>, valid_until: Instant) -> Self;
        pub fn query(&self) -> &Query;
        pub fn message(&self) -> &Message;
        pub fn answers(&self) -> &[Record];
        pub fn authorities(&self) -> &[Record];
        pub fn additionals(&self) -> &[Record];
        pub fn valid_until(&self) -> Instant;
    }
    impl From<LookupIp> for Lookup {}
}

pub mod lookup_ip {
    use crate::lookup::Lookup;
    use hickory_proto::op::Query;
    use std::net::IpAddr;
    use std::time::Instant;

    #[derive(Clone)]
    pub struct LookupIp {}
    impl LookupIp {
        pub fn iter(&self) -> LookupIpIter<'_>;
        pub fn query(&self) -> &Query;
        pub fn valid_until(&self) -> Instant;
        pub fn as_lookup(&self) -> &Lookup;
    }
    impl From<Lookup> for LookupIp {}
    impl IntoIterator for LookupIp {
        type Item = IpAddr;
        type IntoIter = LookupIpIntoIter;
    }

    pub struct LookupIpIter<'a> {}

    pub struct LookupIpIntoIter {}
    impl Iterator for LookupIpIntoIter {
        type Item = IpAddr;
    }
}
