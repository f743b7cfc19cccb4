#![source("consul 0.4.2")]

use crate::errors::Result;
use std::time::Duration;

pub struct Client {}
#[derive(Clone)]
pub struct Config {}

impl Client {
    pub fn new(config: Config) -> Self;
}

impl Config {
    pub fn new() -> Result<Config>;
    pub fn new_from_env() -> Result<Config>;
    pub fn new_from_consul_host(host: &str, port: Option<u16>, token: Option<String>) -> Result<Config>;
}

pub mod errors {
    pub struct Error {}
    pub type Result<T> = std::result::Result<T, Error>;
}

pub mod request {
    pub struct QueryOptions {}
    pub struct QueryMeta {}
    pub struct WriteOptions {}
    pub struct WriteMeta {}
}

pub mod agent {
    use crate::errors::Result;
    use crate::hidden::{AgentCheck, AgentMember};
    use crate::request::{QueryMeta, QueryOptions, WriteMeta, WriteOptions};
    use crate::Client;
    use std::collections::HashMap;
    use std::time::Duration;
    impl Agent for Client {}
    pub trait Agent {
        #[blocks(http, fatal, why = "it waits for a response on a runtime of its own, and panics in async code")]
        fn checks(&self) -> Result<HashMap<String, AgentCheck>>;
        #[blocks(http, fatal, why = "it waits for a response on a runtime of its own, and panics in async code")]
        fn members(&self, wan: bool) -> Result<AgentMember>;
        #[blocks(http, fatal, why = "it waits for a response on a runtime of its own, and panics in async code")]
        fn reload(&self) -> Result<()>;
        #[blocks(http, fatal, why = "it waits for a response on a runtime of its own, and panics in async code")]
        fn maintenance_mode(&self, enable: bool, reason: Option<&str>) -> Result<()>;
        #[blocks(http, fatal, why = "it waits for a response on a runtime of its own, and panics in async code")]
        fn join(&self, address: &str, wan: bool) -> Result<()>;
        #[blocks(http, fatal, why = "it waits for a response on a runtime of its own, and panics in async code")]
        fn leave(&self) -> Result<()>;
        #[blocks(http, fatal, why = "it waits for a response on a runtime of its own, and panics in async code")]
        fn force_leave(&self) -> Result<()>;
    }
}

pub mod catalog {
    use crate::errors::Result;
    use crate::hidden::{CatalogDeregistration, CatalogRegistration, Node};
    use crate::request::{QueryMeta, QueryOptions, WriteMeta, WriteOptions};
    use crate::Client;
    use std::collections::HashMap;
    use std::time::Duration;
    impl Catalog for Client {}
    pub trait Catalog {
        #[blocks(http, fatal, why = "it waits for a response on a runtime of its own, and panics in async code")]
        fn register(&self, reg: &CatalogRegistration, q: Option<&WriteOptions>) -> Result<((), WriteMeta)>;
        #[blocks(http, fatal, why = "it waits for a response on a runtime of its own, and panics in async code")]
        fn deregister(&self, dereg: &CatalogDeregistration, q: Option<&WriteOptions>) -> Result<((), WriteMeta)>;
        #[blocks(http, fatal, why = "it waits for a response on a runtime of its own, and panics in async code")]
        fn datacenters(&self) -> Result<(Vec<String>, QueryMeta)>;
        #[blocks(http, fatal, why = "it waits for a response on a runtime of its own, and panics in async code")]
        fn nodes(&self, q: Option<&QueryOptions>) -> Result<(Vec<Node>, QueryMeta)>;
        #[blocks(http, fatal, why = "it waits for a response on a runtime of its own, and panics in async code")]
        fn services(&self, q: Option<&QueryOptions>) -> Result<(HashMap<String, Vec<String>>, QueryMeta)>;
    }
}

pub mod health {
    use crate::errors::Result;
    use crate::hidden::ServiceEntry;
    use crate::request::{QueryMeta, QueryOptions, WriteMeta, WriteOptions};
    use crate::Client;
    use std::collections::HashMap;
    use std::time::Duration;
    impl Health for Client {}
    pub trait Health {
        #[blocks(http, fatal, why = "it waits for a response on a runtime of its own, and panics in async code")]
        fn service(
            &self,
            service: &str,
            tag: Option<&str>,
            passing_only: bool,
            options: Option<&QueryOptions>,
        ) -> Result<(Vec<ServiceEntry>, QueryMeta)>;
    }
}

pub mod kv {
    use crate::errors::Result;
    use crate::hidden::KVPair;
    use crate::request::{QueryMeta, QueryOptions, WriteMeta, WriteOptions};
    use crate::Client;
    use std::collections::HashMap;
    use std::time::Duration;
    impl KV for Client {}
    pub trait KV {
        #[blocks(http, fatal, why = "it waits for a response on a runtime of its own, and panics in async code")]
        fn acquire(&self, _: &KVPair, _: Option<&WriteOptions>) -> Result<(bool, WriteMeta)>;
        #[blocks(http, fatal, why = "it waits for a response on a runtime of its own, and panics in async code")]
        fn delete(&self, _: &str, _: Option<&WriteOptions>) -> Result<(bool, WriteMeta)>;
        #[blocks(http, fatal, why = "it waits for a response on a runtime of its own, and panics in async code")]
        fn get(&self, _: &str, _: Option<&QueryOptions>) -> Result<(Option<KVPair>, QueryMeta)>;
        #[blocks(http, fatal, why = "it waits for a response on a runtime of its own, and panics in async code")]
        fn list(&self, _: &str, _: Option<&QueryOptions>) -> Result<(Vec<KVPair>, QueryMeta)>;
        #[blocks(http, fatal, why = "it waits for a response on a runtime of its own, and panics in async code")]
        fn put(&self, _: &KVPair, _: Option<&WriteOptions>) -> Result<(bool, WriteMeta)>;
        #[blocks(http, fatal, why = "it waits for a response on a runtime of its own, and panics in async code")]
        fn release(&self, _: &KVPair, _: Option<&WriteOptions>) -> Result<(bool, WriteMeta)>;
    }
}

pub mod session {
    use crate::errors::Result;
    use crate::hidden::SessionEntry;
    use crate::request::{QueryMeta, QueryOptions, WriteMeta, WriteOptions};
    use crate::Client;
    use std::collections::HashMap;
    use std::time::Duration;
    impl Session for Client {}
    pub trait Session {
        #[blocks(http, fatal, why = "it waits for a response on a runtime of its own, and panics in async code")]
        fn create(&self, session: &SessionEntry, options: Option<&WriteOptions>) -> Result<(SessionEntry, WriteMeta)>;
        #[blocks(http, fatal, why = "it waits for a response on a runtime of its own, and panics in async code")]
        fn destroy(&self, id: &str, options: Option<&WriteOptions>) -> Result<(bool, WriteMeta)>;
        #[blocks(http, fatal, why = "it waits for a response on a runtime of its own, and panics in async code")]
        fn info(&self, id: &str, options: Option<&QueryOptions>) -> Result<(Vec<SessionEntry>, QueryMeta)>;
        #[blocks(http, fatal, why = "it waits for a response on a runtime of its own, and panics in async code")]
        fn list(&self, options: Option<&QueryOptions>) -> Result<(Vec<SessionEntry>, QueryMeta)>;
        #[blocks(http, fatal, why = "it waits for a response on a runtime of its own, and panics in async code")]
        fn node(&self, node: &str, options: Option<&QueryOptions>) -> Result<(Vec<SessionEntry>, QueryMeta)>;
        #[blocks(http, fatal, why = "it waits for a response on a runtime of its own, and panics in async code")]
        fn renew(&self, id: &str, options: Option<&WriteOptions>) -> Result<(Vec<SessionEntry>, WriteMeta)>;
    }
}

pub mod connect_ca {
    use crate::errors::Result;
    use crate::hidden::{CAConfig, CARootList};
    use crate::request::{QueryMeta, QueryOptions, WriteMeta, WriteOptions};
    use crate::Client;
    use std::collections::HashMap;
    use std::time::Duration;
    impl ConnectCA for Client {}
    pub trait ConnectCA {
        #[blocks(http, fatal, why = "it waits for a response on a runtime of its own, and panics in async code")]
        fn ca_roots(&self, q: Option<&QueryOptions>) -> Result<(CARootList, QueryMeta)>;
        #[blocks(http, fatal, why = "it waits for a response on a runtime of its own, and panics in async code")]
        fn ca_get_config(&self, q: Option<&QueryOptions>) -> Result<(CAConfig, QueryMeta)>;
        #[blocks(http, fatal, why = "it waits for a response on a runtime of its own, and panics in async code")]
        fn ca_set_config(&self, conf: &CAConfig, q: Option<&WriteOptions>) -> Result<((), WriteMeta)>;
    }
}

mod hidden {
    pub struct AgentCheck {}
    pub struct AgentMember {}
    pub struct CAConfig {}
    pub struct CARootList {}
    pub struct CatalogDeregistration {}
    pub struct CatalogRegistration {}
    pub struct KVPair {}
    pub struct Node {}
    pub struct ServiceEntry {}
    pub struct SessionEntry {}
}
