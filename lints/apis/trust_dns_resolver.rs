#![source("trust-dns-resolver 0.23.2")]

use crate::hidden::{ConnectionProvider, IntoName, RecordType, ResolveError, TryParseIp};
use std::io;
use std::net::IpAddr;

use crate::config::{ResolverConfig, ResolverOpts};
use crate::error::ResolveResult;
use crate::lookup::Lookup;
use crate::lookup_ip::LookupIp;

pub struct Resolver {}

impl Resolver {
    pub fn new(config: ResolverConfig, options: ResolverOpts) -> io::Result<Self>;
    pub fn default() -> io::Result<Self>;
    pub fn from_system_conf() -> io::Result<Self>;
    pub fn clear_cache(&self);
    #[blocks(
        dns,
        fatal,
        tokio = "trust_dns_resolver::TokioAsyncResolver::lookup",
        why = "it waits on a runtime of its own, and panics in async code"
    )]
    pub fn lookup<N: IntoName>(&self, name: N, record_type: RecordType) -> ResolveResult<Lookup>;
    #[blocks(
        dns,
        fatal,
        tokio = "trust_dns_resolver::TokioAsyncResolver::lookup_ip",
        why = "it waits on a runtime of its own, and panics in async code"
    )]
    pub fn lookup_ip<N: IntoName + TryParseIp>(&self, host: N) -> ResolveResult<LookupIp>;
    #[blocks(
        dns,
        fatal,
        tokio = "trust_dns_resolver::TokioAsyncResolver::ipv4_lookup",
        why = "it waits on a runtime of its own, and panics in async code"
    )]
    pub fn ipv4_lookup<N: IntoName>(&self, query: N) -> ResolveResult<crate::lookup::Ipv4Lookup>;
    #[blocks(
        dns,
        fatal,
        tokio = "trust_dns_resolver::TokioAsyncResolver::ipv6_lookup",
        why = "it waits on a runtime of its own, and panics in async code"
    )]
    pub fn ipv6_lookup<N: IntoName>(&self, query: N) -> ResolveResult<crate::lookup::Ipv6Lookup>;
    #[blocks(
        dns,
        fatal,
        tokio = "trust_dns_resolver::TokioAsyncResolver::mx_lookup",
        why = "it waits on a runtime of its own, and panics in async code"
    )]
    pub fn mx_lookup<N: IntoName>(&self, query: N) -> ResolveResult<crate::lookup::MxLookup>;
    #[blocks(
        dns,
        fatal,
        tokio = "trust_dns_resolver::TokioAsyncResolver::ns_lookup",
        why = "it waits on a runtime of its own, and panics in async code"
    )]
    pub fn ns_lookup<N: IntoName>(&self, query: N) -> ResolveResult<crate::lookup::NsLookup>;
    #[blocks(
        dns,
        fatal,
        tokio = "trust_dns_resolver::TokioAsyncResolver::soa_lookup",
        why = "it waits on a runtime of its own, and panics in async code"
    )]
    pub fn soa_lookup<N: IntoName>(&self, query: N) -> ResolveResult<crate::lookup::SoaLookup>;
    #[blocks(
        dns,
        fatal,
        tokio = "trust_dns_resolver::TokioAsyncResolver::srv_lookup",
        why = "it waits on a runtime of its own, and panics in async code"
    )]
    pub fn srv_lookup<N: IntoName>(&self, query: N) -> ResolveResult<crate::lookup::SrvLookup>;
    #[blocks(
        dns,
        fatal,
        tokio = "trust_dns_resolver::TokioAsyncResolver::tlsa_lookup",
        why = "it waits on a runtime of its own, and panics in async code"
    )]
    pub fn tlsa_lookup<N: IntoName>(&self, query: N) -> ResolveResult<crate::lookup::TlsaLookup>;
    #[blocks(
        dns,
        fatal,
        tokio = "trust_dns_resolver::TokioAsyncResolver::txt_lookup",
        why = "it waits on a runtime of its own, and panics in async code"
    )]
    pub fn txt_lookup<N: IntoName>(&self, query: N) -> ResolveResult<crate::lookup::TxtLookup>;
    #[blocks(
        dns,
        fatal,
        tokio = "trust_dns_resolver::TokioAsyncResolver::reverse_lookup",
        why = "it waits on a runtime of its own, and panics in async code"
    )]
    pub fn reverse_lookup(&self, query: IpAddr) -> ResolveResult<crate::lookup::ReverseLookup>;
}

#[derive(Clone)]
pub struct AsyncResolver<P> {}
pub type TokioAsyncResolver = AsyncResolver<crate::name_server::TokioConnectionProvider>;

impl<R: ConnectionProvider> AsyncResolver<R> {
    pub fn clear_cache(&self);
}

impl<P: ConnectionProvider> AsyncResolver<P> {
    pub async fn lookup<N: IntoName>(&self, name: N, record_type: RecordType) -> Result<Lookup, ResolveError>;
    pub async fn lookup_ip<N: IntoName + TryParseIp>(&self, host: N) -> Result<LookupIp, ResolveError>;
}

pub mod config {
    #[derive(Clone, Default)]
    pub struct ResolverConfig {}
    #[derive(Clone, Default)]
    pub struct ResolverOpts {}
}

pub mod error {
    pub struct ResolveError {}
    pub type ResolveResult<T> = Result<T, ResolveError>;
}

pub mod lookup {
    #[derive(Clone)]
    pub struct Lookup {}
    #[derive(Clone)]
    pub struct Ipv4Lookup {}
    #[derive(Clone)]
    pub struct Ipv6Lookup {}
    #[derive(Clone)]
    pub struct MxLookup {}
    #[derive(Clone)]
    pub struct NsLookup {}
    #[derive(Clone)]
    pub struct SoaLookup {}
    #[derive(Clone)]
    pub struct SrvLookup {}
    #[derive(Clone)]
    pub struct TlsaLookup {}
    #[derive(Clone)]
    pub struct TxtLookup {}
    #[derive(Clone)]
    pub struct ReverseLookup {}
}

pub mod lookup_ip {
    use std::net::IpAddr;
    #[derive(Clone)]
    pub struct LookupIp {}
    pub struct LookupIpIter<'i> {}
    impl LookupIp {
        pub fn iter(&self) -> LookupIpIter<'_>;
    }
    impl<'i> Iterator for LookupIpIter<'i> {
        type Item = IpAddr;
    }
}

mod hidden {
    pub trait ConnectionProvider {}
    pub trait IntoName {}
    pub struct RecordType {}
    pub struct ResolveError {}
    pub trait TryParseIp {}
}
